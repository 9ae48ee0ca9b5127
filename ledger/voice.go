package ledger

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
	"github.com/readout-dev/readout/origin"
)

// Voice is for whom a speaker speaks, and as what, as far as the document
// tells: "Sumar" and "Foreign Minister".
type Voice struct {
	For    string `json:"for,omitempty"`
	Office string `json:"office,omitempty"`
	// Person is whose office or spokesman it is that speaks, where that is
	// told: the name of "her office".
	Person readout.ActorRef `json:"person,omitzero"`
	// About is, of a figure, what its story is about: the names of its first
	// sentences and of those before the figure's, states aside.
	About []string `json:"about,omitempty"`
	// Values is, of a figure, how many values its document gives of what is
	// counted or measured as it is, its own among them.
	Values int `json:"values,omitempty"`
	// Repeats is, of a statement, in how many sentences of its document a word of it
	// and of its sentence stands, by the hash of the stem; of those that stand in two
	// and more. Nil where that is not known.
	Repeats map[uint32]int `json:"repeats,omitzero"`
	// Called is what the document calls a speaker whom it names: the hashes of the
	// stems of the words at the name, sorted.
	Called []uint32 `json:"called,omitempty"`
}

// VoicesOf returns the voices of all reports of an annotation, by their ids.
func VoicesOf(a *readout.Annotation) map[string]Voice {
	voices := make(map[string]Voice, len(a.Reports))
	values := map[string]map[float64]bool{} // by what is counted or measured
	for _, r := range a.Reports {
		if c := countOf(r); c != nil {
			of := values[c.measure()]
			if of == nil {
				of = map[float64]bool{}
				values[c.measure()] = of
			}
			of[c.value] = true
		}
	}
	var said map[uint32]int
	for _, r := range a.Reports {
		v := voiceOf(a, r)
		if r.Statement() != nil {
			if said == nil {
				said = repeats(a.Document.Text)
			}
			v.Repeats = repeated(r, said)
			v.Called = calledIn(a, r.Statement())
		}
		if c := countOf(r); c != nil {
			v.Values = len(values[c.measure()])
		}
		voices[r.ID()] = v
	}
	return voices
}

// voiceOf returns the voice of a statement's speaker, and what the story of a
// figure is about; zero for other reports.
func voiceOf(a *readout.Annotation, r *readout.Report) Voice {
	s := r.Statement()
	if r.Figure() != nil {
		return Voice{About: aboutOf(a, r)}
	}
	if s == nil {
		return Voice{}
	}
	var v Voice
	for _, ev := range s.Speaker.Spans {
		span := ev.Span()
		if span.Empty() {
			bound, err := ev.In(a.Document)
			if err != nil {
				continue
			}
			span = bound.Span()
		}
		for _, m := range a.MentionsIn(span) {
			self := m.Actor.ID != "" && m.Actor.ID == s.Speaker.ID
			switch {
			case self || s.Speaker.ID == "" && m.Actor.ID == "" && m.Type != readout.ActorPlace:
				v.Office, v.For = cmp.Or(v.Office, m.Office), cmp.Or(v.For, m.Represents)
			case s.Speaker.ID == "" && m.Type == readout.ActorPerson && m.Actor.ID != "":
				v.Person, v.For = m.Actor, cmp.Or(v.For, m.Represents)
			case s.Speaker.ID == "" && m.Type == readout.ActorState, s.Speaker.ID == "" && m.Represents != "":
				v.For = cmp.Or(v.For, m.Represents, m.Actor.Name)
			}
		}
	}
	if s.Speaker.ID != "" && (v.Office == "" || v.For == "") { // told where the document names the speaker first
		for _, m := range a.Mentions {
			if m.Actor.ID == s.Speaker.ID {
				v.Office, v.For = cmp.Or(v.Office, m.Office), cmp.Or(v.For, m.Represents)
			}
		}
	}
	switch {
	case s.Speaker.ID == "" || isPerson(s.Speaker.ActorRef):
	case isState(s.Speaker.ActorRef):
		v.For = s.Speaker.Name
	case isOffice(s.Speaker.ActorRef):
		v.Office, v.For = officeOf(s.Speaker.Name)
	default:
		v.For = cmp.Or(v.For, s.Speaker.Name) // a body or movement speaks for itself
	}
	return v
}

// How much of a story says what it is about, in bytes: its beginning, and what
// stands before a figure.
const (
	beginning = 600
	before    = 300
)

// aboutOf returns the names in the beginning of a story and before a figure,
// folded, but those of states.
func aboutOf(a *readout.Annotation, r *readout.Report) []string {
	ev := r.Evidence()
	span := ev[len(ev)-1].Span()
	if span.Empty() {
		bound, err := ev[len(ev)-1].In(a.Document)
		if err != nil {
			return nil
		}
		span = bound.Span()
	}
	var names []string
	for _, m := range a.Mentions {
		if m.Span.Start >= beginning && (m.Span.Start < span.Start-before || m.Span.Start >= span.End) {
			continue
		}
		if m.Actor.Name != "" && m.Type != readout.ActorState && !unnamed(m.Actor.Name) && !origin.IsMedia(m.Actor.Name) {
			names = append(names, Fold(m.Actor.Name))
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// tone is what kind of speaker one is who is known by what he or she is.
type tone int

// The tones.
const (
	toneNone    tone = iota // named, or nobody who can be told
	toneState               // a state, a government, its presidency: whoever speaks for it
	toneOffice              // one who holds an office
	toneOrgan               // a ministry
	toneMouth               // a spokesman
	toneForeign             // who leads its diplomacy: "top diplomat"
	toneLeader              // its leader
	toneText                // what somebody wrote: "the statement"
	toneBody                // a movement, party or company, for which those speak who hold an office in it
	toneQuoted              // somebody described, or not told at all, whose words stand in quotation marks
)

// texts are what speaks for who wrote it.
var texts = wordset.Of("statement communique letter release note post tweet")

// governments are words for all that speaks for a state.
var governments = wordset.Of("government administration cabinet presidency side authorities")

// toneOf returns what kind of speaker one is, and the words that tell the
// office or ministry.
func toneOf(s *readout.Statement, v Voice) (tone, []string) {
	kind, words := toneOfName(s, v)
	if kind == toneNone && s.Speaker.ID == "" && s.Form != readout.FormIndirect && strings.Count(wordsOf(s), " ") >= quotedRun {
		return toneQuoted, nil
	}
	return kind, words
}

func toneOfName(s *readout.Statement, v Voice) (tone, []string) {
	words := strings.Fields(Fold(s.Speaker.Name))
	if len(words) == 0 || isPerson(s.Speaker.ActorRef) || s.Speaker.ID == "" && !unnamed(s.Speaker.Name) {
		return toneNone, nil
	}
	has := func(list ...string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(list, w) })
	}
	if s.Speaker.ID == "" && texts[s.Speaker.Name[strings.LastIndexByte(s.Speaker.Name, ' ')+1:]] {
		return toneText, nil
	}
	plural := strings.HasSuffix(words[len(words)-1], "ers") || has("officials", "sources", "diplomats")
	switch {
	case isState(s.Speaker.ActorRef):
		return toneState, nil
	case isOffice(s.Speaker.ActorRef):
		return toneOffice, nil
	case plural:
		return toneNone, nil
	case s.Speaker.Class == readout.ClassSpokesman:
		return toneMouth, nil
	case has("ministry", "department"):
		return toneOrgan, slices.DeleteFunc(words, func(w string) bool {
			return articles[w] || w == "ministry" || w == "department" || w == "of" || w == "for"
		})
	case s.Speaker.ID != "" && v.For == "":
		return toneNone, nil // a body of its own
	case governments[words[len(words)-1]], has("government"), v.For != "" && has("presidency", "embassy"):
		return toneState, nil
	case has("top", "chief") && has("diplomat"):
		return toneForeign, nil
	case has("leader", "president", "king", "ruler") && s.Speaker.Class == readout.ClassUnspecified:
		return toneLeader, nil
	case s.Speaker.ID == "" && v.Office != "" && v.For != "":
		return toneOffice, nil // "the Velian governor"
	case has("office") && v.Person.ID != "":
		return toneMouth, nil
	case isBody(s.Speaker.ActorRef) && v.For == s.Speaker.Name:
		return toneBody, nil
	}
	return toneNone, nil
}

// speaksAs reports whether one who is named, with an office as far as is known,
// may be the speaker of such a tone; and whether the office says so.
func (t tone) speaksAs(words []string, seeking, named Voice) (may, sure bool) {
	office := strings.Fields(Fold(named.Office))
	spokes := len(office) > 0 && strings.HasPrefix(office[len(office)-1], "spoke")
	if t == toneText {
		return true, true
	}
	if len(office) == 0 {
		return t != toneMouth && t != toneOrgan && t != toneBody, false
	}
	switch t {
	case toneState:
		return true, true
	case toneBody:
		return true, false // any office will do, if it is the body's
	case toneOffice:
		ok := sameOffice(seeking.Office, named.Office) || slices.Contains(office, Fold(seeking.Office))
		return ok, ok
	case toneOrgan:
		ok := spokes || len(words) == 0 || slices.ContainsFunc(words, func(w string) bool { return slices.Contains(office, w) }) ||
			abroad(office) && (slices.Contains(words, "foreign") || slices.Contains(words, "state"))
		return ok, ok
	case toneMouth:
		return spokes, spokes
	case toneForeign:
		return abroad(office), abroad(office)
	case toneLeader:
		return leads(named.Office), leads(named.Office)
	}
	return false, false
}

// surelyTold is what two share of whom it isn't told for whom both speak; see
// [sharedBy].
const surelyTold = 9

// mostClues bounds under how many of its words a statement is found, quotedClues
// one that quotes somebody without an id.
const (
	mostClues   = 12
	quotedClues = 8
)

// voiceClues returns the clues of a statement: its telling words.
func voiceClues(t Telling, s *readout.Statement) (found, sought []string) {
	if len(s.Content) == 0 {
		return nil, nil
	}
	kind, _ := toneOf(s, t.Voice)
	named := isPerson(s.Speaker.ActorRef)
	same := sameWords(s)
	tells := wordingOf(s)
	if kind == toneQuoted && s.Form == readout.FormMixed {
		tells = quotedWords(s)
	}
	words := slices.DeleteFunc(slices.Clone(tells.meaning), func(m weighed) bool { return m.weight <= half })
	slices.SortFunc(words, func(a, b weighed) int { return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.stem, b.stem)) })
	most := mostClues
	if !named && (kind == toneNone || kind == toneQuoted) { // "Brek's husband, Teo"
		most = quotedClues
	}
	var keys []string
	for _, m := range words[:min(len(words), most)] {
		keys = append(keys, string([]byte{byte(m.stem), byte(m.stem >> 8), byte(m.stem >> 16), byte(m.stem >> 24)}))
	}
	if s.Form == readout.FormDirect {
		for _, ev := range s.Content {
			for sentence := range strings.FieldsFuncSeq(ev.Text(), func(r rune) bool { return strings.ContainsRune(".!?;", r) }) {
				if words := Fold(sentence); strings.Count(words, " ") >= fewWords {
					keys = append(keys, "“"+words)
				}
			}
		}
		keys = keys[:min(len(keys), 2*mostClues)]
	}
	found = keys
	if kind == toneNone {
		found = append(found, same...)
		if s.Speaker.ID != "" {
			return found, nil
		}
		return found, slices.Clone(found)
	}
	if keys == nil {
		keys = []string{""} // seeks, and finds none
	}
	return found, slices.Clone(keys)
}

// settleVoice says where a statement is reconciled whose speaker is known by
// what he or she is: with the one who is named and says most of the same, of
// those who may speak so; else with all that is said for the same state.
func settleVoice(t Telling, s *readout.Statement, named []Telling) Setting {
	kind, words := toneOf(s, t.Voice)
	if kind == toneNone {
		if s.Speaker.ID == "" {
			return settleWhoever(t, s, named)
		}
		return Setting{}
	}
	type host struct {
		Telling
		likeness
	}
	if kind == toneQuoted {
		return settleWhoever(t, s, named)
	}
	mine := cellOf(t)
	a := newSaying(mine)
	voices := voicesOf(named)
	if v, ok := voices[s.Speaker.ID]; ok && t.Voice.For == s.Speaker.Name {
		t.Voice.For = v.For // "the Defence Ministry" is that of Velia, as another document tells
	}
	var hosts []host
	var eligible []Telling // who may be the speaker, and it is told for whom both speak
	var states []string    // whose other speakers say the same, for whom it isn't known to be
	word := false          // word for word
	for _, o := range named {
		h := o.Report.Statement()
		if h == nil || o.Report.Document() == t.Report.Document() {
			continue
		}
		alias := kind == toneBody && otherName(s.Speaker.ActorRef, h.Speaker.ActorRef)
		if !alias && !isPerson(h.Speaker.ActorRef) {
			if of, verbatim := a.isOf(o); t.Voice.For == "" && of {
				states = append(states, Fold(o.Voice.For))
				word = word || verbatim
			}
			continue
		}
		if v := voices[h.Speaker.ID]; o.Voice.For == "" {
			o.Voice.For, o.Voice.Office = v.For, cmp.Or(o.Voice.Office, v.Office)
		}
		if !alias && t.Voice.For != "" && o.Voice.For != "" && Fold(t.Voice.For) != Fold(o.Voice.For) {
			continue
		}
		if p := t.Voice.Person.ID; p != "" && p != h.Speaker.ID && Fold(o.Voice.Office) == "" {
			continue
		}
		may, sure := kind.speaksAs(words, t.Voice, o.Voice)
		theirs := alias || t.Voice.Person.ID != "" && t.Voice.Person.ID == h.Speaker.ID
		if !may && !theirs {
			continue
		}
		other := cellOf(o)
		mine.speaker, mine.name, mine.named = other.speaker, other.name, true
		b := newSaying(other)
		l := a.like(b)
		if x := b.like(a); !l.joins || x.joins && x.share > l.share {
			l = x
		}
		known := t.Voice.For != "" && (o.Voice.For != "" || sure && strings.HasPrefix(b.text+" ", Fold(t.Voice.For)+" ")) || theirs // "Velia wants no quarrel" is said for Velia
		if known {
			eligible = append(eligible, o)
		}
		if !l.joins || !known && !(sure && (l.verbatim || l.quoted || sharedBy(a.wording, b.wording) >= surelyTold)) {
			continue
		}
		hosts = append(hosts, host{o, l})
	}
	if len(hosts) == 0 && !word {
		if o := bestOf(newSaying(cellOf(t)), eligible, named); o != nil {
			hosts = append(hosts, host{Telling: *o})
		}
	}
	switch {
	case len(hosts) > 0 && !(word && kind == toneText && !slices.ContainsFunc(hosts, func(h host) bool { return h.verbatim })):
		best := slices.MinFunc(hosts, func(a, b host) int { return cmp.Or(cmp.Compare(b.share, a.share), compareHosts(a.Telling, b.Telling)) })
		speaker := best.Report.Statement().Speaker
		return Setting{Block: BlockingKey(best.Report), As: []string{speaker.Name, speaker.ID}, Of: s.Speaker.Name}
	case kind == toneBody:
		return Setting{}
	case t.Voice.For != "":
		return Setting{Block: readout.ID("k", string(readout.TypeStatement), "for", Fold(t.Voice.For)), Of: s.Speaker.Name}
	case len(states) > 0 && slices.Min(states) == slices.Max(states):
		return Setting{Block: readout.ID("k", string(readout.TypeStatement), "for", states[0]), Of: s.Speaker.Name}
	}
	return settleWhoever(t, s, named)
}

// otherName reports whether a body is called by its other name where one document
// has the first words of its name, or its initials ("International Committee", "ICWP"
// of the International Committee of the White Poppy), or has the very name and takes
// it for a person's.
func otherName(a, b readout.ActorRef) bool {
	short, long := Fold(a.Name), Fold(b.Name)
	if short == long {
		return true
	}
	if !isBody(b) || len(short) < 3 {
		return false
	}
	if words := strings.Fields(a.Name); len(words) == 1 {
		initials := ""
		for w := range strings.FieldsSeq(b.Name) {
			if !describes(w) {
				initials += string(firstRune(w))
			}
		}
		return strings.EqualFold(words[0], initials)
	}
	rest, ok := strings.CutPrefix(long, short+" ")
	return ok && after[strings.Fields(rest)[0]]
}

// voicesOf returns for whom the speakers with an id speak, by the id, as far as a
// document tells.
func voicesOf(tellings []Telling) map[string]Voice {
	voices := map[string]Voice{}
	for _, o := range tellings {
		h := o.Report.Statement()
		if h == nil || h.Speaker.ID == "" || o.Voice.For == "" || o.Voice.For == h.Speaker.Name {
			continue
		}
		v, ok := voices[h.Speaker.ID]
		if !ok || cmp.Or(strings.Compare(o.Voice.For, v.For), strings.Compare(o.Voice.Office, v.Office)) < 0 {
			voices[h.Speaker.ID] = o.Voice
		}
	}
	return voices
}

// isOf reports whether the speaker of s and that of o, neither of whom is named,
// may be one, and surely say the same; and whether in the same words.
func (s *saying) isOf(o Telling) (of, verbatim bool) {
	mine, other := s.cells[0], cellOf(o)
	if may, sure := besideOne(mine, other); o.Voice.For == "" || !may || !sure {
		return false, false
	}
	mine.speaker, mine.name, mine.named = other.speaker, other.name, true
	other.named = true
	theirs := newSaying(other)
	l := s.like(theirs)
	if !l.joins {
		l = theirs.like(s)
	}
	return l.joins && (l.verbatim || sharedBy(s.wording, theirs.wording) >= surelyTold), l.joins && l.verbatim
}

// cellOf returns the cell of one telling.
func cellOf(t Telling) *cell {
	t.Setting = nil
	c := &cell{link: Link(t.Report), tellings: []Telling{t}}
	c.measure()
	return c
}

// besideOne reports whether two speakers of whom no name is told may be one:
// both are known by what they are, and speak for one state.
func besideOne(a, b *cell) (may, sure bool) {
	x, y := a.voice(), b.voice()
	kind, words := toneOf(a.statement, x)
	other, others := toneOf(b.statement, y)
	if kind == toneNone || other == toneNone || kind == toneQuoted || other == toneQuoted {
		return false, false
	}
	if kind == toneState || other == toneState || kind == toneText || other == toneText {
		return true, true
	}
	if kind == other {
		same := kind != toneOffice || sameOffice(x.Office, y.Office)
		same = same && (kind != toneOrgan || len(words) == 0 || len(others) == 0 || slices.ContainsFunc(words, func(w string) bool { return slices.Contains(others, w) }))
		return same, same
	}
	if kind > other {
		kind, other, words, x, y = other, kind, others, y, x
	}
	switch {
	case kind == toneOffice && other == toneOrgan:
		may, _ := toneOrgan.speaksAs(words, y, x)
		return may, may
	case kind == toneOffice && other == toneForeign:
		return abroad(strings.Fields(Fold(x.Office))), true
	case kind == toneOffice && other == toneLeader:
		return leads(x.Office), true
	case kind == toneOrgan && other == toneMouth:
		return true, true
	}
	return false, false
}
