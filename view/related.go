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
}

// mostRelated is how many other documents are listed, relatedReports of how
// many reports they are looked for.
const (
	mostRelated    = 12
	relatedReports = 200
)

// LoadRelated returns the documents that tell of the same records as a
// document, copies first, then those that share the most.
func LoadRelated(ctx context.Context, l *sqlite.Ledger, document string, records []*readout.Record) ([]Related, error) {
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
		if doc == document {
			continue
		}
		r := Related{Head: ledger.Head{ID: doc}, Records: len(of)}
		if own, ok := marks[document]; ok {
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
	}
	return list, nil
}
