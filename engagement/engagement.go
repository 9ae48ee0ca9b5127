// Package engagement finds the occasions on which public actors deal with
// each other: meetings, talks, calls, visits, press conferences, messages and
// signings, after the codebook.
//
// What to look for is a table, [Patterns], that reads as plain text. A
// pattern is matched on the words of a sentence, its noun phrases that name
// actors or places (from the mentions layer), and its times. Whether the
// engagement took place is read from tense, modality, negation and the cue
// words of [Cues]. All mentions of one occasion in a document become one
// report, with every sentence that tells of it as evidence.
//
// A sentence that does not say who takes part, a question, a condition or a
// habit makes no report.
package engagement

import (
	"slices"
	"sync"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
)

var table = sync.OnceValues(func() (*grammar, error) { return compile(Patterns) })

// Finder finds engagements. It is safe for concurrent use.
type Finder struct {
	base    *actor.Base
	demonym map[string]*actor.Entry // states by their adjectives, folded: "sumari"
	outlets map[string]bool         // names of newspapers and agencies
	capital map[string]string       // states by their capitals, folded
	seat    map[string]string       // capitals by their states
	states  map[string]bool         // names of states, folded
}

// New returns a Finder that knows the actors of base.
func New(base *actor.Base) *Finder {
	d := &Finder{base: base, demonym: map[string]*actor.Entry{}, outlets: map[string]bool{}, capital: map[string]string{}, seat: map[string]string{}, states: map[string]bool{}}
	entries := base.Entries()
	for i := range entries {
		e := &entries[i]
		switch {
		case e.Kind == actor.KindOutlet:
			d.outlets[e.Name] = true
		case e.Type() == readout.ActorState:
			d.states[lower(e.Name)] = true
			if len(e.Capitals) > 0 {
				d.seat[e.Name] = e.Capitals[0]
			}
			for _, c := range e.Capitals {
				if _, known := d.capital[lower(c)]; !known {
					d.capital[lower(c)] = e.Name
				}
			}
			for _, adj := range e.Adjectives {
				if _, known := d.demonym[lower(adj)]; !known {
					d.demonym[lower(adj)] = e
				}
			}
		}
	}
	return d
}

// Find returns the engagements of the document, in the order in which they
// are first told. It requires the layers sentences, tokens, mentions and
// times, and reads the layer statements, if it is there, for who says "I"; it
// does not change the annotation.
func (d *Finder) Find(a *readout.Annotation) ([]*readout.Report, error) {
	g, err := table()
	if err != nil {
		return nil, &readout.Error{Op: "compile engagement patterns", Err: err}
	}
	a = voiced(a)
	r := reader{a: a, grammar: g, finder: d, public: map[string]readout.Participant{}, unsaid: map[string]bool{}, presumed: map[string]bool{}}
	r.sentence.finder, r.sentence.dateline = d, d.datelineOf(a.Document)
	r.hold()
	r.presume()
	r.read()
	r.settle()
	r.close()
	r.hang()
	r.follow()
	var named *names
	var reports []*readout.Report
	for i := range r.occasions {
		o := &r.occasions[i]
		if !o.body {
			continue
		}
		if named == nil {
			named = namesOf(a)
		}
		named.speaker(o)
		named.complete(o)
		report, err := o.report(a.Document, published(a))
		if err != nil {
			return nil, err
		}
		reports = append(reports, report)
	}
	return reports, nil
}

// published returns the document's date, the zero Date where it is not known.
func published(a *readout.Annotation) readout.Date {
	if a.Published == nil {
		return readout.Date{}
	}
	return a.Published.Date
}

// reader goes through a document from its first sentence to its last.
type reader struct {
	a         *readout.Annotation
	grammar   *grammar
	finder    *Finder
	occasions []occasion
	pending   []occasion // visits whose place is not told where they are
	pictures  []occasion // told by captions
	open      []open     // occasions of which it is not told who takes part where they are
	sentence  sentence
	people    []person                       // those named last, the latest at the end
	beside    beside                         // the sentence that is being read
	before    beside                         // the sentence before
	lists     []list                         // the lists of states named last, the latest at the end
	subjects  list                           // who were the subject of the last sentence, if they were more than one
	public    map[string]readout.Participant // persons who act for a state or body, by id
	presumed  map[string]bool                // those of them of whom the document tells nothing, by id
	unsaid    map[string]bool                // those of them who are so only because a short document names them, by id
}

// list is who was named together in a sentence.
type list struct {
	parties  []party
	sentence int
}

// person is who was named in a sentence.
type person struct {
	party
	sentence int
}

// skipped reports whether sentences of such a block tell nothing of the story.
func skipped(k readout.BlockKind) bool {
	switch k {
	case readout.BlockCredit, readout.BlockRelated, readout.BlockDisclaimer, readout.BlockMetadata:
		return true
	}
	return false
}

func (r *reader) read() {
	mention, time := 0, 0
	s := &r.sentence
	for i := range r.a.Sentences {
		s.read(r.a, i, &mention, &time)
		if skipped(s.block) || s.sports {
			continue
		}
		if s.block == readout.BlockCaption {
			r.picture(s)
			continue
		}
		r.remember(s)
		r.matchAll(s)
		for k := range s.groups {
			for _, p := range s.groups[k].parties {
				if p.kind == readout.ActorPerson && p.form == readout.FormName {
					r.people = append(r.people, person{p, i})
				}
			}
		}
		for k := range s.groups {
			if g := &s.groups[k]; len(g.parties) > 1 && g.powers() {
				r.lists = append(r.lists, list{slices.Clone(g.parties), i})
			}
		}
		r.subjects = s.subjects()
		if len(r.lists) > 8 {
			r.lists = r.lists[len(r.lists)-8:]
		}
		if len(r.people) > 16 {
			r.people = r.people[len(r.people)-16:]
		}
	}
}

// remember notes for whom the persons of the sentence act, and gives what is
// known from sentences before to those whose names stand alone here.
func (r *reader) remember(s *sentence) {
	for k := range s.groups {
		g := &s.groups[k]
		for i := range g.parties {
			p := &g.parties[i]
			if p.kind != readout.ActorPerson || p.ID == "" {
				continue
			}
			known, ok := r.public[p.ID]
			if p.public {
				delete(r.unsaid, p.ID)
			}
			if ok {
				p.public = true
				p.Office, p.Represents = firstOf(p.Office, known.Office), firstOf(p.Represents, known.Represents)
			}
			if p.public {
				r.public[p.ID] = p.Participant
			}
		}
	}
}

// matchAll finds the engagements of one sentence.
func (r *reader) matchAll(s *sentence) {
	var all []found
	for i := range s.words {
		rules := r.grammar.at[s.words[i].lower]
		if len(rules) == 0 && (s.words[i].lower == "round" || s.words[i].lower == "rounds") {
			r.again(s, i)
		}
		if len(rules) == 0 || s.words[i].mention >= 0 && s.words[i].upper {
			continue
		}
		hit := false
		for _, k := range rules {
			f, ok := s.match(&r.grammar.rules[k], i)
			if !ok {
				continue
			}
			counted := f
			if !r.resolve(s, &f) || !s.only(&f) {
				r.bareOf(s, &counted)
				continue
			}
			s.companions(&f)
			all = append(all, f)
			hit = true
			break
		}
		if !hit && !r.again(s, i) && !r.carryOn(s, i) {
			r.openAt(s, i)
			r.bareAt(s, i)
		}
	}
	r.sides(s, len(all) > 0)
	for k := range all {
		if k > 0 && toSign(s, &all[k-1], &all[k]) {
			continue
		}
		next := len(s.words)
		if k+1 < len(all) {
			next = all[k+1].anchor
			if all[k+1].verb >= 0 {
				next = min(next, all[k+1].verb)
			}
		}
		r.add(s, all, k, next)
	}
}

// toSign reports whether g, a signing, is the purpose of the meeting f that the sentence
// tells of before: "gathered in Cairo to sign the accord".
func toSign(s *sentence, f, g *found) bool {
	return g.rule.Kind == readout.KindSigning && f.rule.Kind == readout.KindMeeting && g.verb > 0 && s.at(g.verb-1).lower == "to" && f.aGroup != nil && f.aGroup == g.aGroup
}

// only reports whether f tells the one status that its pattern may tell.
func (s *sentence) only(f *found) bool {
	if f.rule.Only == "" {
		return true
	}
	status, ok := s.status(f)
	return ok && status == f.rule.Only
}

// lookBack is how many occasions back one is looked for, and mostEvidence how
// many spans are kept for one. They keep the time linear in documents without
// end; stories have a dozen.
const (
	lookBack     = 256
	mostEvidence = 64
)

// join adds o to an occasion that is known already, or keeps it as a new one.
func (r *reader) join(o *occasion) {
	for i := len(r.occasions) - 1; i >= max(0, len(r.occasions)-lookBack); i-- {
		if o.separate && r.occasions[i].sentence < o.sentence {
			break
		}
		if r.occasions[i].joins(o) {
			r.occasions[i].absorb(o)
			return
		}
	}
	r.occasions = append(r.occasions, *o)
}
