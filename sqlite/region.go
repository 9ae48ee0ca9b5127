package sqlite

import (
	"cmp"
	"database/sql"
	"maps"
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// region is what a batch can change in one block: all of it, or, where only
// reports are compared whose windows meet, the records named for reports near
// what is added or dropped. What these records are depends on the reports of
// the days far.
type region struct {
	block     string
	near, far []days // nil for the whole block
}

func (r region) whole() bool { return r.near == nil }

// days are the numbers of a first and a last day; see [ledger.Window].
type days struct{ since, until int }

// inDays selects the reports p of a block whose windows meet days.
const inDays = "p.block = ? AND p.since BETWEEN ? AND ? AND p.until >= ?"

func (d days) args(block string) []any {
	return []any{block, d.since - ledger.WindowLength, d.until, d.since}
}

func (d days) meet(e days) bool { return d.since <= e.until && e.since <= d.until }

// regions returns the regions that the batch touches, in the order of their
// blocks.
func (p *put) regions(add []*readout.Annotation, drop []string, away []moved) ([]region, error) {
	added, dropped, types := map[string][]days{}, map[string][]days{}, map[string]readout.ReportType{}
	for _, m := range away {
		dropped[m.block], added[m.to] = append(dropped[m.block], m.days), append(added[m.to], m.days)
		types[m.block], types[m.to] = m.Report.Type(), m.Report.Type()
	}
	for _, id := range drop {
		err := p.each("SELECT block, type, since, until FROM report WHERE document = ?", func(rows *sql.Rows) error {
			var key string
			var typ readout.ReportType
			var d days
			err := rows.Scan(&key, &typ, &d.since, &d.until)
			dropped[key], types[key] = append(dropped[key], d), typ
			return err
		}, id)
		if err != nil {
			return nil, err
		}
	}
	for _, a := range add {
		for _, r := range distinct(a.Reports) {
			x := p.clues[r.ID()]
			if key := x.Block(); key != r.ID() {
				added[key], types[key] = append(added[key], x.days), r.Type()
			}
		}
	}
	keys := slices.Concat(slices.Collect(maps.Keys(added)), slices.Collect(maps.Keys(dropped)))
	slices.Sort(keys)
	var all []region
	for _, key := range slices.Compact(keys) {
		r := region{block: key}
		whole, err := p.whole(key, types[key], added[key], len(dropped[key]))
		if err != nil {
			return nil, err
		}
		if !whole {
			if r.near, err = p.around(key, slices.Concat(added[key], dropped[key]), added[key], ledger.Near); err != nil {
				return nil, err
			}
			if r.far, err = p.around(key, r.near, added[key], ledger.Far-ledger.Near); err != nil {
				return nil, err
			}
		}
		all = append(all, r)
	}
	return all, nil
}

// few is how many reports of a block are sooner read than looked for by their
// windows.
const few = 8

// whole reports whether all of a block is to be reconciled, to which reports are
// added and from which some are dropped: whether it isn't busy, before or
// after, and what is far in time may change it all the same.
func (p *put) whole(block string, typ readout.ReportType, added []days, dropped int) (bool, error) {
	size, undated := 0, false
	err := p.each("SELECT count(*), coalesce(max(until = 0), 0) FROM (SELECT until FROM report WHERE block = ? LIMIT ?)",
		func(rows *sql.Rows) error { return rows.Scan(&size, &undated) }, block, ledger.Busy+dropped+1)
	if err != nil {
		return false, err
	}
	undated = undated || slices.ContainsFunc(added, func(d days) bool { return d.until == 0 })
	least := min(size, size+len(added)-dropped)
	return least <= few || least <= ledger.Busy && ledger.Timeless(typ, undated), nil
}

// around widens days to the windows of the reports of a block that meet them,
// stored or to be added, some times over.
func (p *put) around(block string, from, added []days, steps int) ([]days, error) {
	all := merge(from)
	for range steps {
		before := slices.Clone(all)
		for i, d := range all {
			err := p.each("SELECT coalesce(min(p.since), ?), coalesce(max(p.until), ?) FROM report p WHERE "+inDays, func(rows *sql.Rows) error {
				var w days
				err := rows.Scan(&w.since, &w.until)
				all[i] = days{min(d.since, w.since), max(d.until, w.until)}
				return err
			}, append([]any{d.since, d.until}, d.args(block)...)...)
			if err != nil {
				return nil, err
			}
			for _, w := range added {
				if w.meet(d) {
					all[i] = days{min(all[i].since, w.since), max(all[i].until, w.until)}
				}
			}
		}
		if all = merge(all); slices.Equal(all, before) {
			break
		}
	}
	return all, nil
}

// merge returns days in order, those that meet as one.
func merge(all []days) []days {
	all = slices.Clone(all)
	slices.SortFunc(all, func(a, b days) int { return cmp.Or(cmp.Compare(a.since, b.since), cmp.Compare(a.until, b.until)) })
	merged := all[:0]
	for _, d := range all {
		if n := len(merged); n > 0 && merged[n-1].meet(d) {
			merged[n-1].until = max(merged[n-1].until, d.until)
			continue
		}
		merged = append(merged, d)
	}
	return merged
}

// beyond returns the ids of records, made of the tellings, that are not near:
// of a busy block they are read because others depend on them.
func beyond(regions []region, tellings []ledger.Telling) (ids map[string]bool, busy []string) {
	near := map[string][]days{}
	for _, r := range regions {
		if !r.whole() {
			near[r.block] = r.near
			busy = append(busy, r.block)
		}
	}
	ids = map[string]bool{}
	for _, t := range tellings {
		if in := near[t.Block()]; in != nil {
			since, until := ledger.Window(t.Report, t.Published)
			if !slices.ContainsFunc(in, days{since, until}.meet) {
				ids[ledger.Link(t.Report)] = true
			}
		}
	}
	return ids, busy
}
