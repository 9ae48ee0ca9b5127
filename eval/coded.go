package eval

import "github.com/readout-dev/readout"

// coded is an item of gold that a report of its kind may match: a position, a
// proposal.
type coded struct {
	name     string
	at       readout.Span // the first piece cited
	optional bool
}

// tally adds to all what the pairs of reports and gold come to: goldOf maps the
// index of a report to that of its gold. text names a report where it is wrong,
// right is called for each one that matches required gold. Optional gold counts
// neither as missed nor, where a report matches it, as wrong.
func tally(all *Counts, gold []coded, reports []*readout.Report, goldOf map[int]int,
	text func(*readout.Report) string, miss func(MissKind, string, readout.Span), right func(gold int, r *readout.Report),
) {
	taken := map[int]bool{}
	for j, r := range reports {
		i, ok := goldOf[j]
		if !ok {
			all.FP++
			miss(Wrong, text(r), r.Evidence()[0].Span())
			continue
		}
		if !gold[i].optional {
			all.TP++
			right(i, r)
		}
		taken[i] = true
	}
	for i := range gold {
		if g := &gold[i]; !taken[i] && !g.optional {
			all.FN++
			miss(Missed, g.name, g.at)
		}
	}
}
