package ledger

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// BlockingKey returns the key of the block a report is reconciled in: reports
// of different blocks are never of one record. It is the report's own id
// where the report says too little to be joined with another: an engagement
// without a day or with a participant who has no name, a statement without a
// day, by an unknown or unnamed speaker, or without words.
//
// The key holds, for an engagement, its kind, participants, first and last
// day and place; for a statement its speaker, day and words. Actors count by
// their id, else by their name; letter case, accents and punctuation of names
// and words don't count.
func BlockingKey(r *readout.Report) string {
	var parts []string
	switch b := r.Body().(type) {
	case *readout.Engagement:
		parts = engagementKey(b)
	case *readout.Statement:
		parts = statementKey(b)
	}
	if parts == nil {
		return r.ID()
	}
	return readout.ID("k", append([]string{string(r.Type())}, parts...)...)
}

func engagementKey(e *readout.Engagement) []string {
	if e.When == nil || e.When.Precision() < readout.PrecisionDay || len(e.Participants) == 0 {
		return nil
	}
	var actors []string
	for _, p := range e.Participants {
		id := ActorID(p.ActorRef)
		if id == "" {
			return nil
		}
		actors = append(actors, id)
	}
	slices.Sort(actors)
	place := ""
	if e.Place != nil {
		place = Fold(e.Place.Name)
	}
	return append([]string{string(e.Kind), place, e.When.First().String(), e.When.Last().String()}, slices.Compact(actors)...)
}

func statementKey(s *readout.Statement) []string {
	speaker := ActorID(s.Speaker.ActorRef)
	if speaker == "" || s.Speaker.Class != readout.ClassUnspecified || s.SaidAt == nil || s.SaidAt.Date.Precision() < readout.PrecisionDay {
		return nil
	}
	var words []string
	for _, ev := range s.Content {
		words = append(words, Fold(ev.Text()))
	}
	content := strings.TrimSpace(strings.Join(words, " "))
	if content == "" {
		return nil
	}
	return []string{speaker, s.SaidAt.Date.To(readout.PrecisionDay).String(), content}
}

// Reconcile makes records of reports: those with one blocking key are one
// record. published gives the date of a document, zero where it is not known.
// The result is sorted by id. It depends on the set of reports alone: neither
// on their order nor on repetition; a record's id depends on its blocking key
// alone, so it stays as the record grows.
func Reconcile(reports []*readout.Report, published func(document string) readout.Date) []*readout.Record {
	blocks := map[string][]dated{}
	for _, r := range reports {
		key := BlockingKey(r)
		blocks[key] = append(blocks[key], dated{r, published(r.Document())})
	}
	records := make([]*readout.Record, 0, len(blocks))
	for key, block := range blocks {
		records = append(records, join(key, block))
	}
	slices.SortFunc(records, func(a, b *readout.Record) int { return strings.Compare(a.ID, b.ID) })
	return records
}

// dated is a report with its document's date.
type dated struct {
	*readout.Report
	asOf readout.Date
}

// join makes the one record of a block.
func join(key string, block []dated) *readout.Record {
	slices.SortFunc(block, func(a, b dated) int {
		return cmp.Or(a.asOf.Compare(b.asOf), strings.Compare(a.ID(), b.ID()))
	})
	block = slices.CompactFunc(block, func(a, b dated) bool { return a.ID() == b.ID() })

	rec := &readout.Record{ID: readout.ID(readout.PrefixRecord, key)}
	documents := map[string]bool{}
	for _, r := range block {
		rec.Reports = append(rec.Reports, r.ID())
		documents[r.Document()] = true
		if e := r.Engagement(); e != nil {
			rec.StatusHistory = append(rec.StatusHistory, readout.StatusEntry{Status: e.Status, AsOf: r.asOf, Report: r.ID()})
		}
	}
	rec.Documents = len(documents)
	switch b := block[0].Body().(type) {
	case *readout.Engagement:
		agreed := *fullest(block)
		agreed.Status = present(rec.StatusHistory)
		rec.Body = &agreed
	case *readout.Statement:
		agreed := *b
		rec.Body = &agreed
	}
	return rec
}

// fullest returns the engagement of the report that says most, so that the
// agreed fields are never a mixture that no document says: the more exact
// date, then the news before the background, then the more fields, then the
// smaller id.
func fullest(block []dated) *readout.Engagement {
	best := slices.MinFunc(block, func(a, b dated) int {
		x, y := a.Engagement(), b.Engagement()
		return cmp.Or(
			cmp.Compare(exactness(y), exactness(x)),
			cmp.Compare(b2i(x.Background), b2i(y.Background)),
			cmp.Compare(said(y), said(x)),
			strings.Compare(a.ID(), b.ID()),
		)
	})
	return best.Engagement()
}

func exactness(e *readout.Engagement) readout.Precision {
	if e.When == nil {
		return readout.PrecisionUnknown
	}
	return e.When.Precision()
}

// said counts the fields that an engagement fills.
func said(e *readout.Engagement) int {
	n := len(e.Topics)
	for _, p := range e.Participants {
		n += b2i(p.ID != "") + b2i(p.Office != "") + b2i(p.Represents != "")
	}
	if e.Place != nil {
		n += 1 + b2i(e.Place.Country != "")
	}
	return n + b2i(e.Duration != "") + b2i(e.VisitType != "") + b2i(e.Format != "")
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// stage says how far a status is on the way from a proposal to the past.
var stage = map[readout.Status]int{
	readout.StatusProposed:    1,
	readout.StatusPlanned:     2,
	readout.StatusCancelled:   2,
	readout.StatusUnderWay:    3,
	readout.StatusDidNotOccur: 4,
	readout.StatusOccurred:    4,
}

// present returns the status that the history comes to: that of the latest
// stage anyone reports; within it that of the latest document; on one day
// "occurred" stands before "did not occur", and "cancelled" before "planned".
// The history keeps the others.
func present(history []readout.StatusEntry) readout.Status {
	rank := func(s readout.Status) int { return slices.Index(order, s) }
	best := slices.MaxFunc(history, func(a, b readout.StatusEntry) int {
		return cmp.Or(
			cmp.Compare(stage[a.Status], stage[b.Status]),
			cmp.Compare(b2i(!a.AsOf.IsZero()), b2i(!b.AsOf.IsZero())),
			a.AsOf.Compare(b.AsOf),
			cmp.Compare(rank(a.Status), rank(b.Status)),
		)
	})
	return best.Status
}

// order breaks ties between statuses of one stage and day; the later wins.
var order = []readout.Status{
	readout.StatusProposed, readout.StatusPlanned, readout.StatusCancelled,
	readout.StatusUnderWay, readout.StatusDidNotOccur, readout.StatusOccurred,
}
