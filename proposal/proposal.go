// Package proposal finds what is on the table: offers, plans, drafts and
// counter-offers between parties, with their terms and the answers to them.
//
// A proposal is found where somebody puts it forward ("proposed a truce",
// "presented Velia with a plan"), or where a noun names whose it is ("Velia's
// plan for the harbour"). Terms are what the phrase and the sentences after it
// say that it holds; answers are what later sentences say that others did with
// it. A plan that involves one party alone is none.
//
// The fields are those by which scholars of peace agreements code them by hand
// (PA-X; the ETH/PRIO Civil Conflict Ceasefire Dataset), after doc/codebook.md.
package proposal

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/timex"
)

// Finder finds proposals. It knows which state a body belongs to, and so who is
// on one side.
type Finder struct {
	base     *actor.Base
	home     map[string]string // the states of bodies and parties, by their names
	capitals map[string]string // the states of capitals, by their names
}

// New returns a Finder that knows the actors of base.
func New(base *actor.Base) *Finder {
	f := &Finder{base: base, home: map[string]string{}, capitals: map[string]string{}}
	for _, e := range base.Entries() {
		if e.In != "" && (e.Kind == actor.KindBody || e.Kind == actor.KindGroup && strings.HasSuffix(e.Name, " Party")) {
			f.home[e.Name] = e.In
		}
		if e.Kind == actor.KindState {
			for _, name := range e.Capitals {
				f.capitals[name] = e.Name
			}
		}
	}
	return f
}

// Find returns the proposals of the document in the order in which they are
// first told of. It requires the layers sentences, tokens, tags, trees, times,
// mentions, engagements and statements; it does not change the annotation.
func (f *Finder) Find(a *readout.Annotation) ([]*readout.Report, error) {
	c := clause.New(a, f.base, verbs())
	if c == nil {
		return nil, nil
	}
	r := &reader{Reader: c, Finder: f}
	for k, sent := range a.Sentences {
		if b, ok := a.Document.BlockAt(sent.Start); ok && (b.Kind.Furniture() || b.Kind == readout.BlockHeading) || sent.Last-sent.First > maxWords {
			continue
		}
		r.at = k
		for i := sent.First; i < sent.Last; i++ {
			r.offer(i)
		}
		for i := sent.First; i < sent.Last; i++ {
			r.stated(i)
			r.holds(i)
			r.answer(i)
		}
		r.under(sent)
	}
	return r.reports()
}

const (
	maxWords = 120
	reach    = 6 // sentences over which "the proposal" points back
	maxTerms = 12
)

// reader goes through one document.
type reader struct {
	*clause.Reader
	*Finder
	at    int // the sentence
	plans []*plan

	supposed []*plan // what may turn out to be one by its answer
}

// plan is a proposal as far as it was read.
type plan struct {
	by        string // the pattern
	head      int    // the word that names it, or the verb
	noun      string // the lemma it is called by; "" where it has no name
	name      string
	from, to  []clause.Holder
	mediators []clause.Holder
	terms     []term
	replies   []reply
	asked     bool           // it is a demand
	open      bool           // that the text says nobody of whom it is demanded, in talks
	answers   int            // the noun of the proposal that it answers, -1 for none
	seen      []readout.Span // the sentences that tell of it
	last      int            // the last of them, by number
	near      int            // the last sentence that speaks of it by a noun
	others    []string       // ids or names of actors that its terms name
}

type term struct {
	span                   readout.Span
	phase, value, duration string
	noun                   string // the lemma of its head
}

type reply struct {
	at     int
	holder clause.Holder
	kind   readout.ResponseKind
	span   readout.Span
}

// addTerms adds those terms that p does not tell already.
func (r *reader) addTerms(p *plan, terms []term) {
	for _, t := range terms {
		if !r.told(p, t.span) {
			p.terms = append(p.terms, t)
		}
	}
}

// told reports whether a term of p has the words of the span.
func (r *reader) told(p *plan, s readout.Span) bool {
	words := strings.ToLower(r.A.Text(s))
	return slices.ContainsFunc(p.terms, func(t term) bool {
		return t.span.Overlaps(s) || strings.Contains(strings.ToLower(r.A.Text(t.span)), words)
	})
}

// note records that the sentence of word i tells of p.
func (r *reader) note(p *plan, i int) {
	s := r.Sentence(i).Span
	if !slices.Contains(p.seen, s) {
		p.seen = append(p.seen, s)
	}
	p.last = r.at
}

func (r *reader) published() readout.Date {
	if d := r.A.Document.Published; d != nil {
		return d.Date
	}
	return readout.Date{}
}

// reports makes the reports of the proposals that say who, what and are between
// parties.
func (r *reader) reports() ([]*readout.Report, error) {
	var reports []*readout.Report
	for _, p := range r.plans {
		if !slices.ContainsFunc(p.from, r.puts) && !p.answered() || len(p.from) == 0 || len(p.terms) == 0 || !r.between(p) || !slices.ContainsFunc(p.terms, r.weighs) || r.exhorts(p) {
			continue
		}
		rep, err := r.report(p)
		if err != nil {
			return nil, err
		}
		reports = append(reports, rep)
	}
	return reports, nil
}

// weighs reports whether the term is more than that somebody should meet or visit
// somebody, which proposes an engagement.
func (r *reader) weighs(t term) bool {
	switch t.noun {
	case "meeting", "session", "summit", "visit", "trip", "encounter", "lunch", "dinner":
		return false
	}
	first, last := r.wordsOf(t.span)
	if !slices.ContainsFunc(r.lemmas(first, last), func(i int) bool { return r.Is(i, "NOUN", "VERB", "ADJ", "NUM", "AUX", "SYM") }) { // "the Olympic Games"
		return false
	}
	switch r.Lower(first) {
	case "its", "his", "her", "their": // "its economy"
		if n := first + 1; last-first < 4 && r.Is(last-1, "NOUN") && r.Lemma(last-1) == t.noun && !r.demandable(last-1) && !movable[t.noun] && !measures[t.noun] && t.noun != "office" && n < last {
			return false
		}
	}
	switch r.Lemma(first) {
	case "meet", "visit":
		_, end := r.Subtree(first)
		return !r.Is(first, "VERB") || end < last-1
	}
	return true
}

func (r *reader) report(p *plan) (*readout.Report, error) {
	doc := r.A.Document
	body := &readout.Proposal{Name: p.name, By: refs(p.from), To: refs(p.to), Mediators: refs(p.mediators)}
	if p.answers >= 0 {
		if q := r.called(p.answers); q != nil {
			body.VersionOf = q.name
		}
	}
	// A day that a term names is no day on which the proposal was made.
	inTerm := func(s readout.Span) bool {
		return slices.ContainsFunc(p.terms, func(t term) bool { return t.span.Contains(s) })
	}
	if t, ok := timex.Governing(r.A, r.A.Tokens[p.head].Span); ok && !t.When.Start.IsZero() && !inTerm(t.Span) {
		w := t.When
		body.When = &w
	}
	for _, t := range p.terms {
		ev, err := doc.Evidence(t.span)
		if err != nil {
			return nil, err
		}
		body.Terms = append(body.Terms, readout.Term{Words: ev, Phase: t.phase, Value: t.value, Duration: t.duration})
	}
	own := r.sideOf(p.from)
	for _, a := range p.replies {
		if own != "" && r.side(a.holder) == own {
			continue // one's own side doesn't answer
		}
		ev, err := doc.Evidence(a.span)
		if err != nil {
			return nil, err
		}
		x := readout.Response{Actor: a.holder.ActorRef, OnBehalfOf: a.holder.Represents, Kind: a.kind, Evidence: []readout.Evidence{ev}}
		if t, ok := timex.Governing(r.A, r.A.Tokens[a.at].Span); ok && !t.When.Start.IsZero() {
			w := t.When
			x.When = &w
		}
		body.Responses = append(body.Responses, x)
	}
	var evidence []readout.Evidence
	for _, s := range p.seen {
		ev, err := doc.Evidence(s)
		if err != nil {
			return nil, err
		}
		evidence = append(evidence, ev)
	}
	return readout.NewReport(body, component+"/"+p.by, evidence...)
}

func refs(hs []clause.Holder) (out []readout.ActorRef) {
	for _, h := range hs {
		if !slices.Contains(out, h.ActorRef) {
			out = append(out, h.ActorRef)
		}
	}
	return out
}

// spelled returns the words as the text has them, white space made one space.
func (r *reader) spelled(first, last int) string {
	return strings.Join(strings.Fields(r.Text(first, last)), " ")
}
