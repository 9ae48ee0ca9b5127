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

// Finder finds proposals. It knows which state a body belongs to, and so who is
// on one side.
type Finder struct {
	base *actor.Base
	home map[string]string // the states of bodies and parties, by their names
}

// New returns a Finder that knows the actors of base.
func New(base *actor.Base) *Finder {
	f := &Finder{base: base, home: map[string]string{}}
	for _, e := range base.Entries() {
		if e.In != "" && (e.Kind == actor.KindBody || e.Kind == actor.KindGroup && strings.HasSuffix(e.Name, " Party")) {
			f.home[e.Name] = e.In
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

// side returns the state, group or body on whose side h is.
// Somebody whom the base knows is on the side that he or she held office for.
func (r *reader) side(h clause.Holder) string {
	if h.Represents == "" && h.Type == readout.ActorPerson {
		if e, ok := r.base.Find(h.ID); ok && len(e.Held) > 0 && e.Held[0].Of != "" {
			return r.homeOf(e.Held[0].Of)
		}
	}
	return r.homeOf(cmp.Or(h.Represents, h.Name))
}

// homeOf returns the state of the body or party of the name, else the name.
func (r *reader) homeOf(name string) string { return cmp.Or(r.home[name], name) }

// sideOf returns the one side of all, "" where they are on several.
func (r *reader) sideOf(hs []clause.Holder) string {
	side := ""
	for i, h := range hs {
		if i > 0 && r.side(h) != side {
			return ""
		}
		side = r.side(h)
	}
	return side
}

// between reports whether p involves two sides or more.
func (r *reader) between(p *plan) bool {
	sides := map[string]bool{}
	named := len(p.others) > 0
	unknown := false // somebody of whom it isn't known for whom he or she acts
	add := func(hs []clause.Holder) {
		for _, h := range hs {
			side := r.side(h)
			sides[side] = true
			if h.Type == readout.ActorPerson && side == h.Name {
				unknown = true
			}
			named = named || h.Type != readout.ActorPerson
		}
	}
	add(p.from)
	add(p.to)
	add(p.mediators)
	for _, a := range p.replies {
		add([]clause.Holder{a.holder})
	}
	for _, n := range p.others {
		sides[r.homeOf(n)] = true
	}
	if unknown && len(p.to) == 0 && len(p.mediators) == 0 && len(p.replies) == 0 && len(sides) < 3 {
		return p.open // the one that the terms name may be his own
	}
	if p.noun == "bill" || p.noun == "legislation" { // of one parliament, about another state
		if !slices.ContainsFunc(p.others, func(n string) bool { e, ok := r.base.State(n); return ok && e.Type() == readout.ActorState }) {
			return false
		}
	}
	return len(sides) > 1 && (named || !unknown) || p.open
}

// answered reports whether a state, body or group gets the proposal or answers
// it: then whoever made it dealt with them.
func (p *plan) answered() bool {
	public := func(h clause.Holder) bool { return h.Type == readout.ActorState || h.Type == readout.ActorGroup }
	return slices.ContainsFunc(p.to, public) || slices.ContainsFunc(p.replies, func(a reply) bool { return public(a.holder) })
}

// official reports whether h is or represents a state, a body or a group, here
// or elsewhere in the document.
func (r *reader) official(h clause.Holder) bool {
	if h.Public() {
		return h.Type != readout.ActorPlace
	}
	if e, ok := r.base.Find(h.ID); ok && slices.ContainsFunc(e.Held, func(t actor.Term) bool { return t.On(r.published()) }) {
		return true
	}
	return slices.ContainsFunc(r.A.Mentions, func(m readout.Mention) bool { return m.Actor == h.ActorRef && m.Represents != "" })
}

// puts reports whether h may put a proposal forward: an official, or who holds
// an office that the document doesn't say for whom.
func (r *reader) puts(h clause.Holder) bool {
	return r.official(h) || h.Type != readout.ActorPlace && r.Public(h)
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
		if !slices.ContainsFunc(p.from, r.puts) && !p.answered() || len(p.from) == 0 || len(p.terms) == 0 || !r.between(p) {
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
	for _, a := range p.replies {
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
	for _, p := range r.plans {
		if p.head == i && r.Is(i, "NOUN", "PROPN") {
			return p
		}
	}
	if lemma == "which" && r.Is(i, "PRON") { // of the clause before
		if h := r.relative(i); h >= 0 {
			if p := r.called(h); p != nil {
				return p
			}
			if k := len(r.plans) - 1; k >= 0 && r.at == r.plans[k].last && r.plans[k].head < h { // of a noun in its phrase
				if lo, hi := r.Subtree(r.plans[k].head); lo <= h && h < hi {
					return r.plans[k]
				}
			}
			return nil
		}
		if k := len(r.plans) - 1; k >= 0 && r.at == r.plans[k].last && r.Lower(i-1) == "," {
			return r.plans[k]
		}
		return nil
	}
	if !nouns[lemma] && !weak[lemma] && !pointers[lemma] || !r.Is(i, "NOUN", "PROPN") {
		return r.byTerm(i)
	}
	owners := r.owners(i)
	if o := r.Prepositional(i, "for"); wishes[lemma] && len(owners) == 0 && o > i { // "the call for a truce"
		for _, p := range slices.Backward(r.plans) {
			if r.at-p.last <= reach && slices.ContainsFunc(p.terms, func(t term) bool { return t.noun == r.Lemma(o) }) {
				return p
			}
		}
	}
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
		if !r.definite(i) && !(r.Is(i-1, "DET") && r.Lower(i-2) == "," && p.last == r.at && spoken[lemma]) { // ", a demand that …"
			continue
		}
		if p.noun == lemma || p.noun == "" && (nouns[lemma] && !p.asked || pointers[lemma] && (p.asked || !wishes[lemma])) {
			return p
		}
		if one == nil && (nouns[lemma] || pointers[lemma] && !wishes[lemma]) && !answers[p.noun] {
			one = p
		}
	}
	return one
}

// byTerm returns the plan that the noun at word i speaks of by what it asks for:
// "the congress" after "a plan for a congress"; nil for none.
func (r *reader) byTerm(i int) *plan {
	if !r.Is(i, "NOUN") || r.Has(i, "the", "this", "that") < 0 {
		return nil
	}
	for _, p := range slices.Backward(r.plans) {
		if r.at-p.last <= reach && slices.ContainsFunc(p.terms, func(t term) bool { return t.noun == r.Lemma(i) }) {
			return p
		}
	}
	return nil
}

// relative returns the noun that the relative clause of pronoun i describes, -1
// for none.
func (r *reader) relative(i int) int {
	for k, n := r.Head(i), 0; k >= 0 && n < 4; k, n = r.Head(k), n+1 {
		if r.Rel(k) == "acl:relcl" {
			return r.Head(k)
		}
	}
	return -1
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
	if hs := r.author(i); len(hs) > 0 {
		return hs
	}
	h := i
	if r.Base(i) == "compound" && r.Head(i) == i+1 && r.Lower(i+1) == "calls" { // "the Velian plan calls for", read as nouns
		h = i + 1
	}
	for c := range r.Dependents(h) {
		switch {
		case r.Rel(c) == "nmod:poss":
			if h := r.Holders(c); len(h) > 0 {
				return h
			}
		case c < i && (r.Base(c) == "amod" || r.Base(c) == "compound"):
			m := r.Mention(c)
			if m == nil || m.Actor.Name == "" {
				if hs := r.Adjectival(c); (r.Is(c, "ADJ") || r.State(c) != "") && len(hs) > 0 {
					return hs
				}
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
