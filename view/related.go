package view

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/origin"
	"github.com/readout-dev/readout/sqlite"
)

// Related is another document that tells of the same.
type Related struct {
	ledger.Head
	Records int  `json:"records"` // that both tell of
	Copy    bool `json:"copy"`    // one was made from the other, or both from a third
	Longer  bool `json:"longer"`  // a copy that has more of the text
	// Way is which way the words of a copy went, seen from the document whose
	// page it is, and Why is how that is known; "" where it is no copy.
	Way origin.Way `json:"way,omitempty"`
	Why string     `json:"why,omitempty"`
}

// Told says of a copy which of the two has its words from the other, and why;
// "" where it is none.
func (r Related) Told() string {
	why := strings.Replace(r.Why, "it ", "this one ", 1)
	switch {
	case !r.Copy:
		return ""
	case r.Way == origin.WayFrom:
		return "This text has words from that one: " + why
	case r.Way == origin.WayTo:
		return "That text has words from this one: " + why
	case r.Way == origin.WayThird:
		return "Both have words from a third text: " + why
	}
	return "Much of the text is the same; which came first is not known"
}

// mostRelated is how many other documents are listed, relatedReports of how
// many reports they are looked for.
const (
	mostRelated    = 12
	relatedReports = 200
)

// LoadRelated returns the documents that tell of the same records as a
// document, copies first, then those that share the most.
func LoadRelated(ctx context.Context, l *sqlite.Ledger, document ledger.Head, records []*readout.Record) ([]Related, error) {
	var ids []string
	for _, r := range records {
		if r.Documents > 1 {
			ids = append(ids, r.Reports[:min(len(r.Reports), relatedReports/8)]...)
		}
	}
	tellings, err := l.Tellings(ctx, ids[:min(len(ids), relatedReports)]...)
	if err != nil || len(tellings) == 0 {
		return []Related{}, err
	}
	recordOf, err := l.RecordsOf(ctx, ids...)
	if err != nil {
		return nil, err
	}
	marks, shared := map[string]origin.Marks{}, map[string]map[string]bool{}
	for _, t := range tellings {
		doc := t.Report.Document()
		marks[doc] = t.Marks
		if shared[doc] == nil {
			shared[doc] = map[string]bool{}
		}
		shared[doc][recordOf[t.Report.ID()]] = true
	}
	list := []Related{}
	for doc, of := range shared {
		if doc == document.ID {
			continue
		}
		r := Related{Head: ledger.Head{ID: doc}, Records: len(of)}
		if own, ok := marks[document.ID]; ok {
			r.Copy = origin.Compare(own, marks[doc]).Copy()
			r.Longer = r.Copy && marks[doc].Signature.Size() > own.Signature.Size()
		}
		list = append(list, r)
	}
	slices.SortFunc(list, func(a, b Related) int {
		return cmp.Or(b2i(b.Copy)-b2i(a.Copy), b.Records-a.Records, strings.Compare(a.ID, b.ID))
	})
	list = list[:min(len(list), mostRelated)]
	for i := range list {
		h, err := l.Head(ctx, list[i].ID)
		if err != nil {
			return nil, err
		}
		list[i].Head = Head(h)
		if list[i].Copy {
			list[i].Way, list[i].Why = origin.Went(marks[document.ID], marks[h.ID], published(document), published(h))
		}
	}
	return list, nil
}
