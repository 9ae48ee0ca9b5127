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
	"cmp"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/timex"
)

// Finder finds proposals. It is safe for concurrent use.
type Finder struct{ base *actor.Base }

// New returns a finder that knows the actors of base.
func New(base *actor.Base) *Finder { return &Finder{base} }

// Find returns the proposals of the document in the order in which they are
// first told of. It requires the layers sentences, tokens, tags, trees, times,
// mentions and statements; it does not change the annotation.
func (f *Finder) Find(a *readout.Annotation) ([]*readout.Report, error) {
	c := clause.New(a, f.base, verbs())
	if c == nil {
		return nil, nil
	}
	r := &reader{Reader: c}
	for k, sent := range a.Sentences {
		if b, ok := a.Document.BlockAt(sent.Start); ok && (b.Kind.Furniture() || b.Kind == readout.BlockHeading) || sent.Last-sent.First > maxWords {
			continue
		}
		r.at = k
		for i := sent.First; i < sent.Last; i++ {
			r.offer(i)
		}
		for i := sent.First; i < sent.Last; i++ {
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
	at    int // the sentence
	plans []*plan
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
	answers   int            // the noun of the proposal that it answers, -1 for none
	seen      []readout.Span // the sentences that tell of it
	last      int            // the last of them, by number
	others    []string       // ids or names of actors that its terms name
}

type term struct {
	span                   readout.Span
	phase, value, duration string
}

type reply struct {
	at     int
	holder clause.Holder
	kind   readout.ResponseKind
	span   readout.Span
}

// note records that the sentence of word i tells of p.
func (r *reader) note(p *plan, i int) {
	s := r.Sentence(i).Span
	if !slices.Contains(p.seen, s) {
		p.seen = append(p.seen, s)
	}
	p.last = r.at
}

// between reports whether p involves two parties or more.
func (p *plan) between() bool {
	names := map[string]bool{}
	add := func(hs []clause.Holder) {
		for _, h := range hs {
			names[cmp.Or(h.Represents, h.Name)] = true
		}
	}
	add(p.from)
	add(p.to)
	add(p.mediators)
	for _, a := range p.replies {
		add([]clause.Holder{a.holder})
	}
	for _, n := range p.others {
		names[n] = true
	}
	return len(names) > 1
}

// answered reports whether a state, body or group gets the proposal or answers
// it: then whoever made it dealt with them.
func (p *plan) answered() bool {
	public := func(h clause.Holder) bool { return h.Type == readout.ActorState || h.Type == readout.ActorGroup }
	return slices.ContainsFunc(p.to, public) || slices.ContainsFunc(p.replies, func(a reply) bool { return public(a.holder) })
}

// reports makes the reports of the proposals that say who, what and are between
// parties.
func (r *reader) reports() ([]*readout.Report, error) {
	var reports []*readout.Report
	for _, p := range r.plans {
		if !slices.ContainsFunc(p.from, r.Public) && !p.answered() || len(p.from) == 0 || len(p.terms) == 0 || !p.between() {
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

func (r *reader) report(p *plan) (*readout.Report, error) {
	doc := r.A.Document
	body := &readout.Proposal{Name: p.name, By: refs(p.from), To: refs(p.to), Mediators: refs(p.mediators)}
	if p.answers >= 0 {
		if q := r.called(p.answers); q != nil {
			body.VersionOf = q.name
		}
	}
	if t, ok := timex.Governing(r.A, r.A.Tokens[p.head].Span); ok && !t.When.Start.IsZero() {
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
	for _, a := range p.replies {
		ev, err := doc.Evidence(a.span)
		if err != nil {
			return nil, err
		}
		x := readout.Response{Actor: a.holder.ActorRef, Kind: a.kind, Evidence: []readout.Evidence{ev}}
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
	return readout.NewReport(body, "proposal/"+p.by, evidence...)
}

func refs(hs []clause.Holder) (out []readout.ActorRef) {
	for _, h := range hs {
		if !slices.Contains(out, h.ActorRef) {
			out = append(out, h.ActorRef)
		}
	}
	return out
}

// called returns the plan that the noun phrase headed by word i speaks of, nil
// for none: "the proposal", "it" after one, "Velia's plan".
func (r *reader) called(i int) *plan {
	if i < 0 {
		return nil
	}
	lemma := r.Lemma(i)
	if lemma == "it" && r.Is(i, "PRON") {
		if m := r.Mention(i); m != nil && m.Actor.Name != "" {
			return nil
		}
		if k := len(r.plans) - 1; k >= 0 && r.at-r.plans[k].last <= 1 {
			return r.plans[k]
		}
		return nil
	}
	if !nouns[lemma] && !weak[lemma] || !r.Is(i, "NOUN", "PROPN") {
		return nil
	}
	owners := r.owners(i)
	var one *plan
	for _, p := range slices.Backward(r.plans) {
		if p.head == i {
			return p
		}
		if r.at-p.last > reach && len(owners) == 0 {
			continue
		}
		if len(owners) > 0 {
			if (p.noun == lemma || p.noun == "" && !r.detailed(i)) && slices.ContainsFunc(p.from, func(h clause.Holder) bool {
				return slices.ContainsFunc(owners, func(o clause.Holder) bool { return o.ActsFor(h) || h.ActsFor(o) })
			}) {
				return p
			}
			continue
		}
		if !r.definite(i) {
			continue
		}
		if p.noun == lemma || p.noun == "" && nouns[lemma] {
			return p
		}
		if one == nil && nouns[lemma] && !answers[p.noun] {
			one = p
		}
	}
	return one
}

// detailed reports whether the noun at i says what it is for: then it is no
// word for what was told of before.
func (r *reader) detailed(i int) bool {
	w := r.Lower(i + 1)
	return w == "for" || w == "to" || w == "under"
}

// definite reports whether the noun phrase at i points at something known.
func (r *reader) definite(i int) bool {
	for c := range r.Dependents(i) {
		switch r.Lower(c) {
		case "the", "this", "that", "his", "her", "its", "their":
			return true
		}
	}
	return false
}

// owners returns whose the noun at i is: "Velia's plan", "the Velian plan", "a
// plan by Velia".
func (r *reader) owners(i int) []clause.Holder {
	for c := range r.Dependents(i) {
		switch {
		case r.Rel(c) == "nmod:poss":
			if h := r.Holders(c); len(h) > 0 {
				return h
			}
		case c < i && (r.Base(c) == "amod" || r.Base(c) == "compound"):
			m := r.Mention(c)
			if m == nil || m.Actor.Name == "" {
				continue
			}
			switch m.Type {
			case readout.ActorState, readout.ActorBody, readout.ActorGroup:
				if h := r.Holders(c); len(h) > 0 {
					return h
				}
			case readout.ActorPerson:
				return r.Holders(c)
			}
		}
	}
	for c := range r.Dependents(i) {
		if c > i && (r.Base(c) == "nmod" || r.Base(c) == "obl") {
			if k := r.Case(c); k >= 0 && (r.Lower(k) == "by" || r.Lower(k) == "from") {
				return r.Holders(c)
			}
		}
	}
	return nil
}

// spelled returns the words as the text has them, white space made one space.
func (r *reader) spelled(first, last int) string {
	return strings.Join(strings.Fields(r.Text(first, last)), " ")
}
