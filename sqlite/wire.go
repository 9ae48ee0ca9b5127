package sqlite

import (
	"bytes"
	"encoding/json"

	"github.com/readout-dev/readout"
)

// The columns blocks, mentions and times hold JSON with offsets in code
// points, as everything that can be read outside of the program.

type wireBlock struct {
	Start int               `json:"start"`
	End   int               `json:"end"`
	Kind  readout.BlockKind `json:"kind"`
}

type wireMention struct {
	Start      int                 `json:"start"`
	End        int                 `json:"end"`
	Text       string              `json:"text"`
	Form       readout.MentionForm `json:"form"`
	Type       readout.ActorType   `json:"type"`
	Actor      string              `json:"actor"`
	ActorID    string              `json:"actor_id"`
	Office     string              `json:"office,omitempty"`
	Represents string              `json:"represents,omitempty"`
	Metonymy   bool                `json:"metonymy,omitempty"`
}

type wireTime struct {
	Start int           `json:"start"`
	End   int           `json:"end"`
	Text  string        `json:"text"`
	Type  string        `json:"type"`
	Value string        `json:"value"`
	Mod   string        `json:"mod,omitempty"`
	When  *readout.When `json:"when,omitempty"`
}

func encodeBlocks(doc *readout.Document) (string, error) {
	off := doc.Offsets()
	wire := make([]wireBlock, len(doc.Blocks))
	for i, b := range doc.Blocks {
		s := off.CodePoints(b.Span)
		wire[i] = wireBlock{s.Start, s.End, b.Kind}
	}
	return encode(wire)
}

func decodeBlocks(data, text string) ([]readout.Block, error) {
	var wire []wireBlock
	if err := json.Unmarshal([]byte(data), &wire); err != nil {
		return nil, err
	}
	off := readout.NewOffsets(text)
	blocks := make([]readout.Block, len(wire))
	for i, b := range wire {
		blocks[i] = readout.Block{Span: off.Bytes(readout.Span{Start: b.Start, End: b.End}), Kind: b.Kind}
	}
	return blocks, nil
}

func encodeMentions(a *readout.Annotation) (string, error) {
	off := a.Document.Offsets()
	wire := make([]wireMention, len(a.Mentions))
	for i, m := range a.Mentions {
		s := off.CodePoints(m.Span)
		wire[i] = wireMention{
			s.Start, s.End, a.Text(m.Span), m.Form, m.Type, m.Actor.Name, m.Actor.ID, m.Office, m.Represents, m.Metonymy,
		}
	}
	return encode(wire)
}

func decodeMentions(data string, doc *readout.Document) ([]readout.Mention, error) {
	var wire []wireMention
	if err := json.Unmarshal([]byte(data), &wire); err != nil {
		return nil, err
	}
	off := doc.Offsets()
	if len(wire) == 0 {
		return nil, nil
	}
	mentions := make([]readout.Mention, len(wire))
	for i, m := range wire {
		mentions[i] = readout.Mention{
			Span: off.Bytes(readout.Span{Start: m.Start, End: m.End}), Form: m.Form, Type: m.Type,
			Actor:  readout.ActorRef{Name: m.Actor, ID: m.ActorID},
			Office: m.Office, Represents: m.Represents, Metonymy: m.Metonymy,
		}
	}
	return mentions, nil
}

func encodeTimes(a *readout.Annotation) (string, error) {
	off := a.Document.Offsets()
	wire := make([]wireTime, len(a.Times))
	for i, t := range a.Times {
		s := off.CodePoints(t.Span)
		wire[i] = wireTime{s.Start, s.End, a.Text(t.Span), t.Type, t.Value, t.Mod, nil}
		if t.When != (readout.When{}) {
			wire[i].When = &t.When
		}
	}
	return encode(wire)
}

func decodeTimes(data string, doc *readout.Document) ([]readout.Time, error) {
	var wire []wireTime
	if err := json.Unmarshal([]byte(data), &wire); err != nil {
		return nil, err
	}
	off := doc.Offsets()
	if len(wire) == 0 {
		return nil, nil
	}
	times := make([]readout.Time, len(wire))
	for i, t := range wire {
		times[i] = readout.Time{
			Span: off.Bytes(readout.Span{Start: t.Start, End: t.End}), Type: t.Type, Value: t.Value, Mod: t.Mod,
		}
		if t.When != nil {
			times[i].When = *t.When
		}
	}
	return times, nil
}

// encodeDating returns nil for no date.
func encodeDating(d *readout.Dating) (any, error) {
	if d == nil {
		return nil, nil
	}
	return encode(d)
}

// encode is json.Marshal without the escaping of <, > and &.
func encode(v any) (string, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return "", err
	}
	return string(bytes.TrimSuffix(b.Bytes(), []byte("\n"))), nil
}
