package clause

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
	"github.com/readout-dev/readout/statement"
)

// Who says which words: the statements, indexed by word.

// said is a statement with the words it ascribes.
type said struct {
	report  *readout.Report
	holder  Holder
	known   bool   // the speaker is named
	group   Holder // who speaks, where that is a group without a name
	content []readout.Span
	cue     readout.Span
}

// listen indexes the statements.
func (r *Reader) listen() {
	for _, rep := range r.A.Reports {
		s := rep.Statement()
		if s == nil || statement.Aside(rep) != "" {
			continue
		}
		x := said{report: rep}
		for _, ev := range s.Content {
			x.content = append(x.content, ev.Span())
			if s.Form == readout.FormDirect { // also where no marks stand around it
				r.quoting(ev.Span(), int32(r.Len()+len(r.said)))
			}
		}
		if len(s.Cue) > 0 {
			x.cue = s.Cue[0].Span()
		}
		x.holder, x.known = r.speaker(s)
		switch {
		case r.supposed(x.cue):
			x.known = false
		case !x.known:
			x.group = r.groupOf(s)
		}
		r.said = append(r.said, x)
	}
}

// supposed reports whether the cue tells of words that nobody need have said: "whether
// the judges would rule that", "Brek might say that".
func (r *Reader) supposed(cue readout.Span) bool {
	for k, last := r.A.TokensIn(cue); k < last; k++ {
		if h := r.Head(k); r.Is(k, "VERB") && r.Base(k) == "xcomp" && h >= 0 && (r.Lemma(h) == "seem" || r.Lemma(h) == "appear") {
			return true // "seemed to agree that"
		}
		if r.Is(k, "VERB") && (r.Has(k, "whether", "if") >= 0 && r.Has(k, "whether", "if") < k || r.Has(k, "might", "may", "could") >= 0) {
			return true
		}
	}
	return false
}

// quoting notes that the words of the span are quoted, in quotation k, where no
// marks say so.
func (r *Reader) quoting(s readout.Span, k int32) {
	for i, last := r.A.TokensIn(s); i < last; i++ {
		if r.quote[i] < 0 {
			r.quote[i] = k
		}
	}
}

// groupOf returns the group without a name that a statement is ascribed to.
func (r *Reader) groupOf(s *readout.Statement) Holder {
	for _, ev := range s.Speaker.Spans {
		first, last := r.A.TokensIn(ev.Span())
		for k := first; k < last; k++ {
			if h := r.Head(k); h >= first && h < last || !r.Is(k, "NOUN", "PROPN") {
				continue
			}
			if h, ok := r.unnamed(k); ok {
				return h
			}
		}
	}
	return Holder{}
}

// Utterance is a statement of a named speaker.
type Utterance struct {
	Report *readout.Report
	Holder Holder
}

// Told returns the statements whose speakers are named.
func (r *Reader) Told() []Utterance {
	var all []Utterance
	for k := range r.said {
		if s := &r.said[k]; s.known {
			all = append(all, Utterance{s.report, s.holder})
		}
	}
	return all
}

// Voiced returns the statements whose speakers are named, or groups that
// [Reader.Unnamed] describes.
func (r *Reader) Voiced() []Utterance {
	var all []Utterance
	for k := range r.said {
		switch s := &r.said[k]; {
		case s.known:
			all = append(all, Utterance{s.report, s.holder})
		case s.group.Name != "":
			all = append(all, Utterance{s.report, s.group})
		}
	}
	return all
}

// speaker returns who speaks, where that is a named actor.
func (r *Reader) speaker(s *readout.Statement) (Holder, bool) {
	if s.Speaker.Name == "" || strings.HasSuffix(s.Speaker.Name, ".") && len(s.Speaker.Name) < 8 { // "Mass."
		return Holder{}, false
	}
	if titles[lower(s.Speaker.Name)+"."] { // "said Sen. [Ana Brek]", where the sentence was cut
		return Holder{}, false
	}
	h := Holder{ActorRef: s.Speaker.ActorRef, Type: readout.ActorPerson}
	if s.Speaker.ID == "" {
		h.Name = untitled(h.Name)
	}
	for _, ev := range s.Speaker.Spans {
		for _, m := range r.A.MentionsIn(ev.Span()) {
			if m.Actor == s.Speaker.ActorRef {
				h := r.holderOf(&m)
				if m.Type == readout.ActorOffice && m.Form == readout.FormNominal && len(strings.Fields(r.A.Text(m.Span))) < 3 {
					return h, false // "the secretary": of what?
				}
				_, last := r.A.TokensIn(m.Span)
				if r.someOf(last-1, &m) {
					return h, false
				}
				if k, _ := r.A.TokensIn(m.Span); r.indefinite(k, &m) {
					return h, false // "a Brek ally"
				}
				if k, _ := r.A.TokensIn(m.Span); m.Form == readout.FormPronoun && s.Form == readout.FormIndirect && r.unclear(k, &m) {
					return h, false
				}
				return h, m.Type != readout.ActorPlace && !r.GoesOn(&m) && !r.branch(&m) && (!r.quiet(h) || r.editorial(last-1))
			}
		}
		if s.Speaker.ID == "" && slices.ContainsFunc(strings.Fields(lower(s.Speaker.Name)), func(w string) bool { return mouths[w] }) { // who has no name
			if h, ok := r.mouthpiece(r.A.TokensIn(ev.Span())); ok {
				return h, true
			}
		}
	}
	if s.Speaker.ID != "" {
		h = r.whole(h)
		return h, !r.quiet(h)
	}
	// A name that nobody knows: capitals throughout, and no words beside it.
	if s.Speaker.Class != readout.ClassUnspecified || len(s.Speaker.Name) > 40 {
		return Holder{}, false
	}
	for _, ev := range s.Speaker.Spans {
		first, last := r.A.TokensIn(ev.Span())
		for i := first; i < last; i++ {
			if !r.Is(i, "PROPN") || described[r.Lower(i)] || last-first == 1 && r.A.Tokens[i].XPOS == "NNPS" {
				return Holder{}, false
			}
		}
	}
	return h, true
}

// indefinite reports whether the name of a person at mention m, with its first word at
// k, stands behind "a" or "an": then the phrase speaks of somebody else.
func (r *Reader) indefinite(k int, m *readout.Mention) bool {
	return k > 0 && m.Type == readout.ActorPerson && m.Form == readout.FormName && (r.lower[k-1] == "a" || r.lower[k-1] == "an")
}

// untitled returns a name without the shortened title before it: "Gov. Ana Brek".
func untitled(name string) string {
	words := strings.Fields(name)
	for k := len(words) - 3; k >= 0; k-- {
		if titles[lower(words[k])] {
			return strings.Join(words[k+1:], " ")
		}
	}
	return name
}

var titles = wordset.Of(`gov. sen. rep. gen. col. lt. maj. capt. adm. sgt. mr. mrs. ms. dr. prof. rev. sir dame lord lady`)

// described are nouns that name nobody, though a headline gives them a capital.
var described = wordset.Of(`lawmaker lawmakers senator senators official officials report study poll expert experts analyst critics analysts
	police source sources president minister governor mayor group groups`)

// Saying returns the statement in whose words word i stands, the innermost,
// and its speaker. ok is false where the words are the document's own, or the
// speaker is not named.
func (r *Reader) Saying(i int) (rep *readout.Report, by Holder, ok bool) {
	best := r.innermost(i)
	if best < 0 {
		return nil, Holder{}, false
	}
	return r.said[best].report, r.said[best].holder, r.said[best].known
}

// Voice is Saying, where the speaker may be a group that [Reader.Unnamed]
// describes.
func (r *Reader) Voice(i int) (rep *readout.Report, by Holder, ok bool) {
	best := r.innermost(i)
	if best < 0 {
		return nil, Holder{}, false
	}
	if s := &r.said[best]; !s.known && s.group.Name != "" {
		return s.report, s.group, true
	}
	return r.said[best].report, r.said[best].holder, r.said[best].known
}

// innermost returns the index of the shortest statement in whose words word i
// stands, -1 for none.
func (r *Reader) innermost(i int) int {
	at := r.A.Tokens[i].Span
	best := -1
	for k := range r.said {
		for _, c := range r.said[k].content {
			if c.Contains(at) && (best < 0 || c.Len() < length(r.said[best].content)) {
				best = k
			}
		}
	}
	return best
}

// Cited reports whether word i stands in words that the speaker of the statement
// gives to somebody else: "She told me, 'I refuse,'" he said.
func (r *Reader) Cited(i int, rep *readout.Report) bool {
	at := r.A.Tokens[i].Span
	for _, q := range r.inner {
		if q.Contains(at) && rep != nil && slices.ContainsFunc(rep.Statement().Content, func(c readout.Evidence) bool { s := c.Span(); return s.Contains(q) && s != q }) {
			return true
		}
	}
	return false
}

// cues reports whether word i stands in the cue of the statement.
func (r *Reader) cues(rep *readout.Report, i int) bool {
	cue := rep.Statement().Cue
	return i >= 0 && len(cue) > 0 && cue[0].Span().Contains(r.A.Tokens[i].Span)
}

// Cues returns the cues of the statements in whose words word i stands.
func (r *Reader) Cues(i int) (cues []readout.Span) {
	at := r.A.Tokens[i].Span
	for k := range r.said {
		if !r.said[k].cue.Empty() && slices.ContainsFunc(r.said[k].content, func(c readout.Span) bool { return c.Contains(at) }) {
			cues = append(cues, r.said[k].cue)
		}
	}
	return cues
}

func length(spans []readout.Span) int {
	n := 0
	for _, s := range spans {
		n += s.Len()
	}
	return n
}
