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
}

// New returns a Finder that knows the actors of base.
func New(base *actor.Base) *Finder {
	d := &Finder{base: base, demonym: map[string]*actor.Entry{}, outlets: map[string]bool{}}
	entries := base.Entries()
	for i := range entries {
		e := &entries[i]
		switch {
		case e.Kind == actor.KindOutlet:
			d.outlets[e.Name] = true
		case e.Type() == readout.ActorState:
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
// times; it reads the annotation and does not change it.
func (d *Finder) Find(a *readout.Annotation) ([]*readout.Report, error) {
	g, err := table()
	if err != nil {
		return nil, &readout.Error{Op: "compile engagement patterns", Err: err}
	}
	r := reader{a: a, grammar: g, finder: d, public: map[string]readout.Participant{}}
	r.sentence.finder = d
	r.read()
	var reports []*readout.Report
	for i := range r.occasions {
		o := &r.occasions[i]
		if !o.body {
			continue
		}
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
	sentence  sentence
	people    []person                       // those named last, the latest at the end
	lists     []list                         // the lists of states named last, the latest at the end
	public    map[string]readout.Participant // persons who act for a state or body, by id
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
			if g := &s.groups[k]; len(g.parties) > 1 && g.states() {
				r.lists = append(r.lists, list{slices.Clone(g.parties), i})
			}
		}
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
			switch {
			case ok:
				p.public = true
				p.Office, p.Represents = firstOf(p.Office, known.Office), firstOf(p.Represents, known.Represents)
			case p.public:
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
		if len(rules) == 0 || s.words[i].mention >= 0 && s.words[i].upper {
			continue
		}
		hit := false
		for _, k := range rules {
			f, ok := s.match(&r.grammar.rules[k], i)
			if !ok || !r.resolve(s, &f) {
				continue
			}
			all = append(all, f)
			hit = true
			break
		}
		if !hit {
			r.carryOn(s, i)
		}
	}
	for k := range all {
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

// add makes the occasions of match k of all and joins each to a known one.
func (r *reader) add(s *sentence, all []found, k, next int) {
	f := &all[k]
	if split := s.apart(f); len(split) > 0 {
		for i := range split {
			r.add(s, split, i, next)
		}
		return
	}
	status, ok := s.status(f)
	if !ok || f.rule.Only != "" && status != f.rule.Only {
		return
	}
	if f.rule.Kind == readout.KindTalks || f.rule.Kind == readout.KindMeeting {
		f.mediators = s.mediators(f)
		for i := range f.mediators {
			f.mediators[i].Role = readout.RoleMediator
		}
	}
	e := readout.Engagement{
		Kind: f.rule.Kind, Status: status, Participants: participants(f),
		Duration: s.duration(f), Format: s.format(f), Topics: s.topics(f),
	}
	if status == readout.StatusOccurred || status == readout.StatusUnderWay {
		e.Outcome = s.outcome(f)
	}
	e.When = s.when(f)
	if e.Kind == readout.KindTalks && s.byPhone(f.last) {
		e.Kind = readout.KindCall
	}
	if e.Kind == readout.KindSigning && allPersons(f) {
		e.Kind = readout.KindMeeting // who signs together meets
	}
	published := published(r.a)
	if e.When != nil && e.Status == readout.StatusCancelled && !published.IsZero() && e.When.First().Compare(published.Last()) <= 0 {
		e.When = nil // the day on which it was called off
	}
	if e.When != nil && !published.IsZero() {
		future := e.When.First().Compare(published.Last()) > 0
		switch {
		case future && e.Status == readout.StatusOccurred && f.form&(formPast|formPart) != 0:
			e.When = nil // what is past is not dated by what is to come
		case future && f.weak && e.When.Precision() < readout.PrecisionDay:
			e.When = nil // "in January", which one is not told
		case future && (e.Status == readout.StatusOccurred || e.Status == readout.StatusUnderWay):
			e.Status = readout.StatusPlanned
		case e.Status == readout.StatusPlanned && f.verb < 0 && e.When.Last().Compare(published.First()) < 0 && f.lead > 0 && s.at(f.lead).lower == "before":
			e.Status = readout.StatusOccurred // "before their meeting on Tuesday"
		case !future && e.Status == readout.StatusOccurred && e.When.Last().AddDays(45).Compare(published) < 0:
			e.Background = true
		}
	}
	if e.When == nil && e.Status == readout.StatusUnderWay && e.Kind != readout.KindTalks && published.Precision() == readout.PrecisionDay {
		e.When = &readout.When{Start: published, Basis: readout.BasisInferred} // it is under way on the document's day
	}
	if open := e.Status == readout.StatusPlanned || e.Status == readout.StatusProposed; open && e.When != nil && e.When.Precision() < readout.PrecisionDay && !published.IsZero() && e.When.Last().Compare(published.First()) < 0 {
		e.When = nil // "set for April" lies ahead; the year was taken for the past one
	}
	if mediated[f.rule.Name] {
		if s.definite(f.anchor) && r.joinLast(s, f) {
			return
		}
		if !s.between(f) && (stateAlone(f) || e.Kind == readout.KindMeeting) {
			return // which state mediates is told, between whom is not
		}
		e.Participants = participants(f)
	}
	rank := s.rank(f)
	one := func(place *readout.Place, participants []readout.Participant) {
		o := occasion{
			Engagement: e, by: f.rule.Name, rank: rank, sentence: s.index,
			weak: f.weak, news: s.news(f),
			body:     s.block == readout.BlockParagraph || s.block == readout.BlockDateline || s.block == readout.BlockCaption,
			evidence: []readout.Span{s.span},
		}
		o.Place, o.Participants = place, participants
		r.join(&o)
	}
	if (e.Kind == readout.KindMeeting || e.Kind == readout.KindCall) && len(f.b) > 0 && f.b[0].many && f.b[0].form == readout.FormNominal {
		if named := s.including(f.last); len(named) > 0 {
			// "met several leaders, including Brek and Tarn": a meeting with each.
			place := s.place(f, next)
			for i := range named {
				g := *f
				g.b = named[i : i+1]
				one(place, participants(&g))
			}
			return
		}
	}
	switch e.Kind {
	case readout.KindVisit:
		e.VisitType = s.visitType(f)
		for i := range f.places {
			p := placeOf(&f.places[i])
			one(&p, e.Participants)
		}
		for _, stop := range s.further(f) {
			e.When = stop.when
			for i := range stop.parties {
				p := placeOf(&stop.parties[i])
				one(&p, e.Participants)
			}
		}
	case readout.KindCall:
		one(nil, e.Participants)
		r.others(s, f, &e, one)
	default:
		if f.rule.Name == "joined-talks" && s.definite(f.anchor) && r.joinLast(s, f) {
			return
		}
		place := s.place(f, next)
		if place == nil {
			place = r.travelled(all, k)
		}
		if place == nil && (s.at(0).lower == "there" || s.at(1).lower == "there") {
			place = r.lastPlace(s)
		}
		one(place, e.Participants)
		r.others(s, f, &e, one)
	}
}

// others makes the occasions with the further partners that f names.
func (r *reader) others(s *sentence, f *found, e *readout.Engagement, one func(*readout.Place, []readout.Participant)) {
	for _, more := range s.further(f) {
		g := *f
		g.b, e.When = more.parties, more.when
		one(more.place, participants(&g))
	}
}

// lastPlace returns the place that the sentence before told of, for "there".
func (r *reader) lastPlace(s *sentence) *readout.Place {
	if n := len(r.occasions); n > 0 && s.index-r.occasions[n-1].sentence == 1 {
		return r.occasions[n-1].Place
	}
	return nil
}

// byPhone reports whether the words from word i on say that it was by
// telephone: "held talks with Tarn by phone".
func (s *sentence) byPhone(i int) bool {
	for k := i; k < i+5; k++ {
		switch s.at(k).lower {
		case "by", "over", "on", "via":
			n := s.at(k + 1).lower
			if n == "the" {
				n = s.at(k + 2).lower
			}
			if n == "phone" || n == "telephone" || n == "video" {
				return true
			}
		}
	}
	return false
}

// mediated names the patterns that give those alone who mediate or host.
var mediated = map[string]bool{"talks-led-by": true, "led-talks": true, "hosted-talks": true, "meeting-led-by": true, "talks-hosted-by": true}

// stateAlone reports whether f gives nobody but one state. The talks that a
// body of states or its envoy leads are its own affair.
func stateAlone(f *found) bool {
	all := append(append([]party(nil), f.a...), f.b...)
	return len(all) == 1 && all[0].kind == readout.ActorState
}

// between adds to f the parties of talks of which the pattern gives only the
// mediator: the two that the sentence names beside him.
func (s *sentence) between(f *found) bool {
	var out []party
	for k := range s.groups {
		g := &s.groups[k]
		if g == f.aGroup || g.prep != "" || g.owner || g.first >= f.first && g.last <= f.last {
			continue
		}
		for _, p := range s.acting(g) {
			if p.kind == readout.ActorPerson && p.Represents != "" {
				p = party{
					Participant: readout.Participant{ActorRef: readout.ActorRef{Name: p.Represents, ID: actor.ID(readout.ActorState, p.Represents)}},
					kind:        readout.ActorState, form: readout.FormName, span: p.span, public: true,
				}
				if !s.finder.known(&p) {
					continue
				}
			}
			if p.kind != readout.ActorState && p.kind != readout.ActorGroup {
				continue
			}
			dup := false
			for i := range out {
				dup = dup || same(&out[i].Participant, &p.Participant)
			}
			for _, q := range participants(f) {
				dup = dup || same(&q, &p.Participant)
			}
			if !dup {
				p.Role = readout.RoleParty
				out = append(out, p)
			}
		}
	}
	if len(out) != 2 {
		return false
	}
	f.mediators = append(f.mediators, out...)
	return true
}

// allPersons reports whether the parties are persons, and not states or bodies.
func allPersons(f *found) bool {
	for _, ps := range [][]party{f.a, f.b} {
		for i := range ps {
			if ps[i].kind != readout.ActorPerson {
				return false
			}
		}
	}
	return true
}

// mediators returns who mediates, as the words after the match tell.
func (s *sentence) mediators(f *found) []party {
	for i := f.last; i < min(len(s.words), f.last+20); i++ {
		w := s.at(i)
		if w.group >= 0 {
			continue
		}
		switch w.lower {
		case "sponsored", "mediated", "brokered", "facilitated":
			if g := s.groupAt(i + 2); s.at(i+1).lower == "by" && g != nil {
				return s.acting(g)
			}
		case ";", ":", ".":
			return nil
		}
	}
	return nil
}

// including returns the parties that "including" names soon after word i.
func (s *sentence) including(i int) []party {
	for k := i; k < min(len(s.words), i+6); k++ {
		if s.at(k).lower == "including" {
			if g := s.groupAt(k + 1); g != nil {
				return s.acting(g)
			}
		}
	}
	return nil
}

// joinLast adds the participants of f, who "entered the talks", to the talks
// or meeting told of last. It reports whether there was one.
func (r *reader) joinLast(s *sentence, f *found) bool {
	for i := len(r.occasions) - 1; i >= max(0, len(r.occasions)-lookBack); i-- {
		o := &r.occasions[i]
		if mergeClass(o.Kind) != readout.KindMeeting || s.index-o.sentence > 12 {
			continue
		}
		for _, p := range participants(f) {
			if sharedWith([]readout.Participant{p}, o.Participants) == 0 {
				o.Participants = append(o.Participants, p)
			}
		}
		if len(o.evidence) < mostEvidence {
			o.evidence = append(o.evidence, s.span)
		}
		o.sentence = s.index
		return true
	}
	return false
}

// travelled returns the place of a journey that the same sentence tells of one
// of the participants: "flew to Cairo and met", "will meet Tarn when he
// arrives in Cairo".
func (r *reader) travelled(all []found, k int) *readout.Place {
	who := participants(&all[k])
	for i := range all {
		f := &all[i]
		if i < k && (f.aGroup == nil || f.aGroup != all[k].aGroup) {
			continue
		}
		if f.rule.Kind == readout.KindVisit && len(f.places) == 1 && f.rule.Name != "returned-from" && f.rule.Name != "left-for" && sharedWith(participants(f), who) > 0 {
			p := placeOf(&f.places[0])
			return &p
		}
	}
	return nil
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
		if r.occasions[i].joins(o) {
			r.occasions[i].absorb(o)
			return
		}
	}
	r.occasions = append(r.occasions, *o)
}

// rank tells how well a sentence stands as evidence alone: names before
// pronouns, the body before headlines and captions.
func (s *sentence) rank(f *found) int {
	n := 0
	for _, ps := range [][]party{f.a, f.b} {
		for i := range ps {
			if ps[i].form == readout.FormPronoun {
				n += 4
			}
		}
	}
	if s.block != readout.BlockParagraph {
		n += 2
	}
	return n
}

// participants returns the parties of f with their roles, nobody twice.
func participants(f *found) []readout.Participant {
	var out []readout.Participant
	add := func(ps []party, role readout.Role) {
		for _, p := range ps {
			if role != "" {
				p.Role = role
			}
			if f.rule.Kind == readout.KindVisit {
				p.Role = readout.RoleVisitor
			}
			dup := false
			for i := range out {
				dup = dup || same(&out[i], &p.Participant)
			}
			if !dup {
				out = append(out, p.Participant)
			}
		}
	}
	add(f.a, f.rule.RoleA)
	add(f.b, f.rule.RoleB)
	add(f.mediators, "")
	return out
}
