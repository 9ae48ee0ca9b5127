package ledger

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/origin"
)

// Telling is a report with what is known of the document that tells it.
type Telling struct {
	Report *readout.Report
	// Published is the document's date, zero where it is not known.
	Published readout.Date
	// Marks say where the document comes from.
	Marks origin.Marks
	// Sources are whom the document names as the source of this very report.
	origin.Sources
	// Voice is for whom the speaker of a statement speaks.
	Voice Voice
	// Setting is where the report is reconciled, nil where that is not known yet.
	Setting *Setting
}

// Tell returns the reports of an annotation with what is known of their
// document.
func Tell(a *readout.Annotation) []Telling {
	marks := MarksOf(a.Document)
	var published readout.Date
	if a.Published != nil {
		published = a.Published.Date
	}
	voices := VoicesOf(a)
	tellings := make([]Telling, len(a.Reports))
	for i, r := range a.Reports {
		tellings[i] = Telling{Report: r, Published: published, Marks: marks, Sources: SourcesOf(a.Document, r), Voice: voices[r.ID()]}
	}
	return tellings
}

// SourcesOf returns whom the document names as the source of a report: whom the
// sentence of its best evidence names, else the medium that relays a statement.
func SourcesOf(doc *readout.Document, r *readout.Report) origin.Sources {
	ev := r.Evidence()[0]
	if ev.Span().Empty() {
		bound, err := ev.In(doc)
		if err != nil {
			return origin.Sources{}
		}
		ev = bound
	}
	sources := origin.Cited(doc, ev.Span())
	switch b := r.Body().(type) {
	case *readout.Engagement:
		sources.Parties, sources.Anonymous = origin.Ascribed(doc, ev.Span())
	case *readout.Statement:
		sources.Public = origin.Openly(doc, ev.Span()) || b.Occasion != "" && !strings.Contains(b.Occasion, "interview")
		// Who relays the words may be a person, whom the document heard.
		if n := len(b.Relay); n > 0 && len(sources.Cited) == 0 && origin.IsMedia(b.Relay[n-1]) && origin.Key(b.Relay[n-1]) != origin.Key(doc.Outlet) {
			sources.Cited = append(sources.Cited, b.Relay[n-1])
		}
	}
	return sources
}

// Reconcile makes records of reports, and lists what in them can't be true
// together. Reports of one block that speak of the same thing are one record;
// doc/reconciling.md tells the rules. Both results are sorted by id. They
// depend on the set of tellings alone: neither on their order nor on
// repetition. A record that has grown is found by the [Link] of any report of
// it, which its former id is.
//
// Tellings without a setting are given the one that they have among those
// given. Of the blocks named in busy, tellings are only a part, those within [Far]
// steps of some; see [Window].
func Reconcile(tellings []Telling, busy ...string) ([]*readout.Record, []Conflict) {
	blocks := map[string][]*cell{}
	size := map[string]int{}
	for _, key := range busy {
		size[key] = Busy
	}
	cells := map[string]*cell{}
	seen := map[string]bool{}
	for _, t := range settle(tellings) {
		id := t.Report.ID()
		if seen[id] {
			continue
		}
		seen[id] = true
		link, key := Link(t.Report), t.Block()
		size[key]++
		c := cells[link]
		if c == nil {
			c = &cell{link: link}
			cells[link] = c
			blocks[key] = append(blocks[key], c)
		}
		c.tellings = append(c.tellings, t)
	}
	var records []*readout.Record
	var conflicts []Conflict
	for key, block := range blocks {
		for _, c := range block {
			c.measure()
		}
		slices.SortFunc(block, func(a, b *cell) int { return strings.Compare(a.link, b.link) })
		groups := gather(block, size[key] <= Busy)
		byGroup := make(map[*group]*readout.Record, len(groups))
		for _, g := range groups {
			rec := g.record()
			byGroup[g] = rec
			records = append(records, rec)
		}
		conflicts = append(conflicts, contradictions(groups, byGroup)...)
		noteDoubts(groups, byGroup)
	}
	slices.SortFunc(records, func(a, b *readout.Record) int { return strings.Compare(a.ID, b.ID) })
	slices.SortFunc(conflicts, func(a, b Conflict) int { return strings.Compare(a.ID, b.ID) })
	return records, conflicts
}

// gather puts the cells of one block together that speak of the same thing.
// Each type of report has its own way; of a type without one, each cell is a
// record. timeless says whether a report without any date may be joined with
// the only one that it may mean.
func gather(block []*cell, timeless bool) []*group {
	switch block[0].body().(type) {
	case *readout.Engagement:
		return occasions(block, timeless)
	case *readout.Statement:
		return sayings(block, timeless)
	case *readout.Position:
		return stands(block)
	case *readout.Proposal:
		return offers(block)
	case *readout.Figure:
		return figures(block)
	}
	groups := make([]*group, len(block))
	for i, c := range block {
		groups[i] = newGroup(c)
	}
	return groups
}

// agreed returns the agreed fields of the tellings of one record. They are
// those of the first, where its type has no way of its own.
func agreed(all []Telling, history []readout.StatusEntry) readout.Body {
	body := all[0].Report.Body()
	switch body.(type) {
	case *readout.Engagement:
		status := present(history)
		agreed := *fullest(all, status)
		agreed.Status = status
		return &agreed
	case *readout.Figure:
		return fullestFigure(all)
	case *readout.Proposal:
		return onTheTable(all)
	}
	return body
}

// wordsFirst moves the statement that says most to the front: one that tells who
// spoke, then quoted words before a retelling of them, then the longest, then the
// first.
func wordsFirst(all []Telling) {
	best := 0
	rank := func(t Telling) (unknown, form, words int) {
		s := t.Report.Statement()
		return b2i(s.Speaker.Class == readout.ClassUnknown), slices.Index(readout.StatementForms, s.Form), len(strings.Fields(wordsOf(s)))
	}
	for i := range all {
		unknown, form, words := rank(all[i])
		if u, f, w := rank(all[best]); cmp.Or(cmp.Compare(u, unknown), cmp.Compare(f, form), cmp.Compare(words, w)) > 0 {
			best = i
		}
	}
	lead := all[best]
	copy(all[1:best+1], all[:best])
	all[0] = lead
}

// cell is the reports with one link.
type cell struct {
	link       string
	tellings   []Telling
	engagement *readout.Engagement // of the report that says most; nil for another type
	statement  *readout.Statement
	text       string // of a statement, folded, as is the name of its speaker, or the actor's id
	speaker    string
	name       []string // of the speaker; see [speakerName]
	named      bool     // is the speaker
	again      bool     // is it told as said before
	documents  map[string]bool
	published  readout.When    // from the first to the last document with a date
	from, to   int             // its window
	actors     map[string]bool // of an engagement, by id, and those of them who are persons
	people     map[string]bool
}

// body is that of the first report.
func (c *cell) body() readout.Body { return c.tellings[0].Report.Body() }

// voice is that of the first report.
func (c *cell) voice() Voice { return c.tellings[0].Voice }

// daysFrom returns how many days lie between the first days of two windows.
func (c *cell) daysFrom(o *cell) int { return max(c.from-o.from, o.from-c.from) }

func (c *cell) measure() {
	slices.SortFunc(c.tellings, compareTellings)
	c.documents = map[string]bool{}
	for _, t := range c.tellings {
		c.documents[t.Report.Document()] = true
		if d := t.Published; !d.IsZero() {
			if c.published.Start.IsZero() {
				c.published.Start = d
			}
			c.published.End = d
		}
	}
	c.from, c.to = Window(c.tellings[0].Report, c.tellings[0].Published)
	switch b := c.body().(type) {
	case *readout.Engagement:
		c.engagement = fullest(c.tellings, "")
		c.actors, c.people = map[string]bool{}, map[string]bool{}
		named := slices.DeleteFunc(slices.Clone(c.engagement.Participants), described)
		if len(named) < 2 {
			named = c.engagement.Participants // who is described beside two is only present
		}
		for _, p := range named {
			id := ActorID(p.ActorRef)
			c.actors[id] = true
			if isPerson(p.ActorRef) {
				c.people[id] = true
			}
		}
		if as := c.as(); as != nil {
			clear(c.actors)
			for _, id := range as {
				c.actors[id] = true
			}
		}
	case *readout.Statement:
		c.statement = b
		who := b.Speaker
		if as := c.as(); len(as) == 2 {
			who = readout.Speaker{ActorRef: readout.ActorRef{Name: as[0], ID: as[1]}}
		}
		c.text, c.speaker = wordsOf(b), cmp.Or(who.ID, Fold(who.Name))
		c.name, c.named, c.again = speakerName(who), named(who), again(b)
	}
}

// as returns whom the cell stands for, nil where that is whom it names.
func (c *cell) as() []string {
	if s := c.tellings[0].Setting; s != nil {
		return s.As
	}
	return nil
}

// beside reports whether the cell is in a block of all that is said for a state.
func (c *cell) beside() bool {
	s := c.tellings[0].Setting
	return s != nil && s.Block != "" && s.As == nil && c.statement != nil
}

// compareTellings orders by the document's date, then by the report's id.
func compareTellings(a, b Telling) int {
	return cmp.Or(a.Published.Compare(b.Published), strings.Compare(a.Report.ID(), b.Report.ID()))
}

// group is the cells of one record.
type group struct {
	cells     []*cell // the one it began with first
	own       int     // how many of them it began with
	documents map[string]bool
	joins     []readout.Join
	doubts    map[*group]string // why it may be the same as another
}

func newGroup(c *cell) *group {
	g := &group{documents: map[string]bool{}}
	g.add(c)
	g.own = 1
	if len(c.tellings) > 1 {
		g.joins = append(g.joins, readout.Join{Reports: c.reports(), Why: c.whyOne()})
	}
	return g
}

func (g *group) add(c *cell) {
	g.cells = append(g.cells, c)
	for d := range c.documents {
		g.documents[d] = true
	}
}

// tells reports whether a document of c tells of g already: what one document
// tells twice is two things.
func (g *group) tells(c *cell) bool {
	for d := range c.documents {
		if g.documents[d] {
			return true
		}
	}
	return false
}

// tellings returns all reports of the group in order.
func (g *group) tellings() []Telling {
	var all []Telling
	for _, c := range g.cells {
		all = append(all, c.tellings...)
	}
	slices.SortFunc(all, compareTellings)
	return all
}

// Witnesses returns the documents of tellings as witnesses of what these tell,
// by the document's id.
func Witnesses(tellings []Telling) []origin.Witness {
	of := map[string]*origin.Witness{}
	outlets := map[string]bool{}
	for _, t := range tellings {
		outlets[origin.Key(t.Marks.Outlet)] = true
	}
	first := firstTold(tellings)
	for _, t := range tellings {
		for _, name := range t.Names { // a medium, since one of the documents is its own
			if key := origin.Key(name); outlets[key] && key != origin.Key(t.Marks.Outlet) {
				t.Cited = append(slices.Clone(t.Cited), name)
			}
		}
		for _, name := range t.ToldNames {
			if outlets[origin.Key(name)] {
				t.Told = append(slices.Clone(t.Told), name)
			}
		}
		doc := t.Report.Document()
		w := of[doc]
		if w == nil {
			w = &origin.Witness{Document: doc, Marks: t.Marks, Denies: true, Retold: true}
			of[doc] = w
		}
		for _, ev := range t.Report.Evidence() {
			w.Words = append(w.Words, ev.Text())
		}
		w.Cited = append(w.Cited, t.Cited...)
		w.Told = append(w.Told, t.Told...)
		w.Unnamed, w.Public = w.Unnamed || t.Unnamed, w.Public || t.Public
		w.Parties = append(w.Parties, t.Parties...)
		w.Anonymous = append(w.Anonymous, t.Anonymous...)
		w.Own = w.Own || len(t.Cited) == 0 && !t.Unnamed
		w.Retold = w.Retold && (longAgo(t) || !first.IsZero() && !t.Published.IsZero() && dayNumber(t.Published.First())-dayNumber(first) > retoldAfter)
		w.Said = w.Said || t.Report.Statement() != nil
		if e := t.Report.Engagement(); e == nil || e.Status != readout.StatusDidNotOccur {
			w.Denies = false
		}
	}
	list := make([]origin.Witness, 0, len(of))
	for _, doc := range slices.Sorted(maps.Keys(of)) {
		list = append(list, *of[doc])
	}
	return list
}

// firstTold returns the day of something, as far as one of the tellings has it;
// of words else that of the first document that has them. Zero where neither is
// known, or where it is no thing of a day.
func firstTold(tellings []Telling) readout.Date {
	var day, published readout.Date
	earlier := func(d *readout.Date, e readout.Date) {
		if !e.IsZero() && e.Precision() >= readout.PrecisionDay && (d.IsZero() || e.Compare(*d) < 0) {
			*d = e
		}
	}
	for _, t := range tellings {
		switch b := t.Report.Body().(type) {
		case *readout.Engagement:
			if w := daysOf(b); b.Status == readout.StatusOccurred && !w.Start.IsZero() {
				earlier(&day, w.Last())
			}
		case *readout.Statement:
			if b.SaidAt != nil {
				earlier(&day, b.SaidAt.Date)
			}
			earlier(&published, t.Published)
		}
	}
	if day.IsZero() {
		return published
	}
	return day
}

// retoldAfter is how many days after something a document can still have heard
// or seen it for itself.
const retoldAfter = 7

// longAgo reports whether a document tells of what was done or said so long
// before it that it may have it from anybody, or before its own news ("had
// said").
func longAgo(t Telling) bool {
	var last readout.Date
	if s := t.Report.Statement(); s != nil && len(s.Cue) > 0 && strings.HasPrefix(strings.ToLower(s.Cue[0].Text()), "had ") {
		return true
	}
	switch b := t.Report.Body().(type) {
	case *readout.Engagement:
		if b.When != nil {
			last = b.When.Last()
		}
	case *readout.Statement:
		if b.SaidAt != nil {
			last = b.SaidAt.Date.Last()
		}
	}
	return !last.IsZero() && !t.Published.IsZero() && dayNumber(t.Published.First())-dayNumber(last) > retoldAfter
}

// record makes the record of a group. Its id is the link of the cell that it
// began with, which is the most exact.
func (g *group) record() *readout.Record {
	all := g.tellings()
	if g.first().statement != nil {
		wordsFirst(all)
	}
	rec := &readout.Record{ID: g.cells[0].link, Joins: g.joins}
	for _, t := range all {
		r := t.Report
		rec.Reports = append(rec.Reports, r.ID())
		if e := r.Engagement(); e != nil {
			rec.StatusHistory = append(rec.StatusHistory, readout.StatusEntry{Status: e.Status, AsOf: t.Published, Report: r.ID()})
		}
	}
	witnesses := Witnesses(all)
	rec.Documents = len(witnesses)
	rec.Origins, rec.OriginChain = origin.Count(witnesses)
	rec.Body = agreed(all, rec.StatusHistory)
	return rec
}
