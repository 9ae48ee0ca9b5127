package readout

// The layers as they are sent and stored: offsets in code points, end
// exclusive, and each span with its words. See doc/ledger.md.

// WireBlock is a [Block] on the wire.
type WireBlock struct {
	Start int       `json:"start"`
	End   int       `json:"end"`
	Kind  BlockKind `json:"kind"`
}

// WireMention is a [Mention] on the wire.
type WireMention struct {
	Start      int         `json:"start"`
	End        int         `json:"end"`
	Text       string      `json:"text"`
	Form       MentionForm `json:"form"`
	Type       ActorType   `json:"type"`
	Actor      string      `json:"actor"`
	ActorID    string      `json:"actor_id"`
	Via        Via         `json:"via,omitempty"`
	Office     string      `json:"office,omitempty"`
	Represents string      `json:"represents,omitempty"`
	Former     bool        `json:"former,omitempty"`
	Titled     *wireSpan   `json:"titled,omitempty"`
}

// WireTime is a [Time] on the wire.
type WireTime struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
	Type  string `json:"type"`
	Value string `json:"value"`
	Mod   string `json:"mod"`
	When  *When  `json:"when,omitempty"`
}

// WireBlocks returns the document's blocks for the wire.
func (d *Document) WireBlocks() []WireBlock {
	off := d.Offsets()
	wire := make([]WireBlock, len(d.Blocks))
	for i, b := range d.Blocks {
		s := off.CodePoints(b.Span)
		wire[i] = WireBlock{s.Start, s.End, b.Kind}
	}
	return wire
}

// BlocksOf returns the blocks of a text that came over the wire.
func BlocksOf(wire []WireBlock, text string) []Block {
	off := NewOffsets(text)
	blocks := make([]Block, len(wire))
	for i, b := range wire {
		blocks[i] = Block{Span: off.Bytes(Span{b.Start, b.End}), Kind: b.Kind}
	}
	return blocks
}

// WireMentions returns the mentions for the wire.
func (a *Annotation) WireMentions() []WireMention {
	off := a.Document.Offsets()
	wire := make([]WireMention, len(a.Mentions))
	for i, m := range a.Mentions {
		s := off.CodePoints(m.Span)
		w := WireMention{
			Start: s.Start, End: s.End, Text: a.Text(m.Span), Form: m.Form, Type: m.Type,
			Actor: m.Actor.Name, ActorID: m.Actor.ID, Via: m.Via,
			Office: m.Office, Represents: m.Represents, Former: m.Former,
		}
		if !m.Titled.Empty() {
			s := off.CodePoints(m.Titled)
			w.Titled = &wireSpan{s.Start, s.End, a.Text(m.Titled)}
		}
		wire[i] = w
	}
	return wire
}

// MentionsOf returns the mentions of a document that came over the wire.
func MentionsOf(wire []WireMention, doc *Document) []Mention {
	if len(wire) == 0 {
		return nil
	}
	off := doc.Offsets()
	mentions := make([]Mention, len(wire))
	for i, w := range wire {
		m := Mention{
			Span: off.Bytes(Span{w.Start, w.End}), Form: w.Form, Type: w.Type,
			Actor: ActorRef{Name: w.Actor, ID: w.ActorID}, Via: w.Via,
			Office: w.Office, Represents: w.Represents, Former: w.Former,
		}
		if w.Titled != nil {
			m.Titled = off.Bytes(Span{w.Titled.Start, w.Titled.End})
		}
		mentions[i] = m
	}
	return mentions
}

// WireTimes returns the times for the wire.
func (a *Annotation) WireTimes() []WireTime {
	off := a.Document.Offsets()
	wire := make([]WireTime, len(a.Times))
	for i, t := range a.Times {
		s := off.CodePoints(t.Span)
		wire[i] = WireTime{s.Start, s.End, a.Text(t.Span), t.Type, t.Value, t.Mod, nil}
		if t.When != (When{}) {
			wire[i].When = &t.When
		}
	}
	return wire
}

// TimesOf returns the times of a document that came over the wire.
func TimesOf(wire []WireTime, doc *Document) []Time {
	if len(wire) == 0 {
		return nil
	}
	off := doc.Offsets()
	times := make([]Time, len(wire))
	for i, w := range wire {
		times[i] = Time{Span: off.Bytes(Span{w.Start, w.End}), Type: w.Type, Value: w.Value, Mod: w.Mod}
		if w.When != nil {
			times[i].When = *w.When
		}
	}
	return times
}
