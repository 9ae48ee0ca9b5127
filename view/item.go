package view

import (
	"cmp"
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// Cite is words of a document and where they stand.
type Cite struct {
	Document  string `json:"document"`
	Report    string `json:"report,omitempty"`
	Title     string `json:"title,omitempty"`
	Outlet    string `json:"outlet,omitempty"`
	Published string `json:"published,omitempty"` // ISO 8601
	Start     int    `json:"start"`               // code points
	End       int    `json:"end"`
	Text      string `json:"text"`
}

// Citation returns the cite of one evidence of a report in the document of head.
func Citation(ev readout.Evidence, report string, head ledger.Head) Cite {
	at := ev.CodePoints()
	c := Cite{
		Document: ev.Document(), Report: report, Title: head.Title, Outlet: head.Outlet,
		Start: at.Start, End: at.End, Text: ev.Text(),
	}
	if head.Published != nil {
		c.Published = head.Published.Date.String()
	}
	return c
}

// Item is a record as lists show it.
type Item struct {
	ID     string             `json:"id"`
	Type   readout.ReportType `json:"type"`
	Kind   string             `json:"kind"` // see [ledger.KindOf]
	Status readout.Status     `json:"status,omitempty"`
	// Contested says that some documents tell of an engagement as having taken
	// place and others that it did not.
	Contested bool   `json:"contested,omitempty"`
	Line      string `json:"line"`
	// Parts are those of the headline: see [Headline].
	Parts []Part `json:"parts"`
	// Day is the day under which the record is listed, ISO 8601 as precise as
	// known: the first it is about, or the last where no other is known; "" where
	// it is listed by when it was told. When is the day, the period or what
	// bounds it, in words.
	Day  string `json:"day"`
	When string `json:"when"`
	// Open says that When is the one end of a time whose other end is not known.
	Open      bool          `json:"open,omitempty"`
	Basis     readout.Basis `json:"basis,omitempty"`
	Documents int           `json:"documents"`
	Origins   int           `json:"origins"`
	Conflicts int           `json:"conflicts"`
	// Evidence is the first report's best evidence.
	Evidence *Cite `json:"evidence"`

	// Record is what the item was made from.
	Record *readout.Record `json:"-"`

	start readout.Date
}

// NewItem returns the item of a record; evidence may be nil.
func NewItem(r *readout.Record, evidence *Cite) Item {
	when := r.When()
	day := when.Start
	if day.IsZero() && !when.End.IsZero() {
		var told readout.Date
		if evidence != nil {
			told, _ = readout.ParseDate(evidence.Published) // "" is not known
		}
		if first, _ := ledger.Filed(when, told); first == when.End {
			day = first
		}
	}
	it := Item{
		ID: r.ID, Type: r.Type(), Kind: ledger.KindOf(r.Body), Line: Line(r.Body), Parts: Headline(r.Body),
		Day: day.To(readout.PrecisionDay).String(), When: when.Human(), Open: when.Open, Basis: when.Basis,
		Documents: r.Documents, Origins: r.Origins, Conflicts: len(r.Conflicts), Evidence: evidence,
		start: day, Record: r,
	}
	if e := r.Engagement(); e != nil {
		it.Status = e.Status
		told := map[readout.Status]bool{}
		for _, h := range r.StatusHistory {
			told[h.Status] = true
		}
		it.Contested = told[readout.StatusDidNotOccur] && (told[readout.StatusOccurred] || told[readout.StatusUnderWay])
	}
	return it
}

// Word says what the record is: "press conference", "statement", "figure".
func (it Item) Word() string {
	if it.Type == readout.TypeEngagement {
		return KindWord(it.Kind)
	}
	return string(it.Type)
}

// Manner says in a word what stands behind an engagement's status, a
// statement's form or a position's stance; "" for the others.
func (it Item) Manner() string {
	switch it.Type {
	case readout.TypeEngagement:
		if against := it.Contest(); against != "" {
			return StatusWord(it.Status) + ", " + against
		}
		return StatusWord(it.Status)
	case readout.TypeStatement:
		return FormWord(readout.StatementForm(it.Kind))
	case readout.TypePosition:
		return StanceWord(readout.Stance(it.Kind))
	}
	return ""
}

// Contest says of an engagement what is told against its status: "denied" of
// one that took place, "told as held" of one that did not; "" where nothing is.
func (it Item) Contest() string {
	switch {
	case !it.Contested:
		return ""
	case it.Status == readout.StatusDidNotOccur:
		return "told as held"
	}
	return "denied"
}

// Backing says how many documents and origins stand behind the record: "3
// documents, 1 origin".
func (it Item) Backing() string {
	return Count(it.Documents, "document", "documents") + ", " + Count(it.Origins, "origin", "origins")
}

// OwnGauge draws when the record is where its day alone, under which it is
// listed, doesn't say it; nil otherwise.
func (it Item) OwnGauge() *Gauge {
	if it.Record == nil {
		return nil
	}
	w := it.Record.When()
	if !w.Open && (w.End.IsZero() || w.First() == w.Last()) {
		return nil
	}
	return NewGauge(w, Through(it.Kind))
}

// Before returns what the record's status was when it was first told of, in
// words; "" where it has been the same ever since.
func (it Item) Before() string {
	if it.Record == nil || len(it.Record.StatusHistory) == 0 || it.Record.StatusHistory[0].Status == it.Status {
		return ""
	}
	return StatusWord(it.Record.StatusHistory[0].Status)
}

// Told returns the day on which the document of the evidence was published, of
// an item whose own date is not known; the zero Date otherwise.
func (it Item) Told() readout.Date {
	if it.Day != "" || it.Evidence == nil {
		return readout.Date{}
	}
	d, err := readout.ParseDate(it.Evidence.Published)
	if err != nil { // not known either
		return readout.Date{}
	}
	return d.To(readout.PrecisionDay)
}

// shelf is what an item is sorted under: its own day, else the one on which it
// was told, else the last place.
func (it Item) shelf() string { return cmp.Or(it.Day, it.Told().String(), "~") }

// Group is the items of one day, month or year.
type Group struct {
	Key     string `json:"key"`     // ISO 8601, "" for items without a date
	Title   string `json:"title"`   // "7 February 2024", "February 2024", "Date not known"
	Weekday string `json:"weekday"` // "Wednesday", "" where the day is not known
	Note    string `json:"note"`    // "day not known", "told on 10 February 2024"
	Items   []Item `json:"items"`

	told  readout.Date
	mixed bool // the list has items of several types
}

// Groups puts items of one date together, oldest first: those known to the day
// under their day, those known to the month alone under the month, before its
// days, and those without a date under the date of the document that tells of
// them, which says nothing of when they were, behind those of that day. In a
// group, engagements come before statements, and these before positions,
// proposals and figures; otherwise it keeps the order of the items.
func Groups(items []Item) []Group {
	groups := []Group{}
	items = slices.Clone(items)
	slices.SortStableFunc(items, func(a, b Item) int {
		return cmp.Or(cmp.Compare(a.shelf(), b.shelf()), cmp.Compare(len(b.Day), len(a.Day)))
	})
	for _, it := range items {
		if n := len(groups); n == 0 || groups[n-1].Key != it.Day || groups[n-1].told != it.Told() {
			groups = append(groups, newGroup(it))
		}
		g := &groups[len(groups)-1]
		g.Items = append(g.Items, it)
	}
	mixed := slices.ContainsFunc(items, func(it Item) bool { return it.Type != items[0].Type })
	for i, g := range groups {
		groups[i].mixed = mixed
		slices.SortStableFunc(g.Items, func(a, b Item) int {
			return cmp.Compare(slices.Index(readout.ReportTypes, a.Type), slices.Index(readout.ReportTypes, b.Type))
		})
	}
	return groups
}

// Anchor returns the id of the group on a page, which no other group has.
func (g Group) Anchor() string {
	switch {
	case g.Key != "":
		return g.Key
	case !g.told.IsZero():
		return "told-" + g.told.String()
	}
	return "undated"
}

// Gauge draws the group's day, month or year; nil where nothing is known.
func (g Group) Gauge() *Gauge {
	if !g.told.IsZero() {
		return ToldGauge(g.told)
	}
	d, err := readout.ParseDate(g.Key)
	if err != nil { // not known
		return nil
	}
	return NewGauge(readout.When{Start: d}, false)
}

func newGroup(it Item) Group {
	d := it.start.To(readout.PrecisionDay)
	g := Group{Key: it.Day, Title: d.Human(), told: it.Told()}
	switch d.Precision() {
	case readout.PrecisionUnknown:
		g.Title = "Date not known"
		if !g.told.IsZero() {
			g.Note = "told on " + g.told.Human()
			if g.told.Precision() < readout.PrecisionDay {
				g.Note = "told in " + g.told.Human()
			}
		}
	case readout.PrecisionYear:
		g.Note = "month not known"
	case readout.PrecisionMonth:
		g.Note = "day not known"
	default:
		if w, ok := d.Weekday(); ok {
			g.Weekday = w.String()
		}
	}
	return g
}
