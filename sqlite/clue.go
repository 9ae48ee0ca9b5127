package sqlite

import (
	"database/sql"
	"encoding/json"
	"maps"
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// setting is what is stored of where a report is reconciled.
type setting struct {
	Voice ledger.Voice `json:"voice,omitzero"`
	ledger.Setting
}

// placed is a report of a batch or of the store as settling needs it.
type placed struct {
	ledger.Telling
	days
	id, block string
	found     []string // clues under which it is found
	sought    []string // clues under which it seeks
	stored    bool
}

// moved is a stored report that is reconciled elsewhere since the batch.
type moved struct {
	placed
	to string // block
}

// settle says where the reports of added documents are reconciled, and which
// stored ones belong elsewhere now that these are there and others are dropped.
func (p *put) settle(add []*readout.Annotation, drop []string) ([]moved, error) {
	s := settling{put: p, found: map[string][]group{}, stored: map[string]*placed{}, dropped: map[string]bool{}}
	for _, id := range drop {
		s.dropped[id] = true
	}
	var seekers []*placed
	for _, a := range add {
		from := p.provenance[a]
		for _, r := range distinct(a.Reports) {
			since, until := ledger.Window(r, dateOf(a))
			x := &placed{Telling: telling(r, a, from), days: days{since, until}, id: r.ID()}
			if x.found, x.sought = ledger.Clues(x.Telling); len(x.sought) > 0 {
				seekers = append(seekers, x)
			}
			for _, key := range x.found {
				groups := s.found[key]
				if n := len(groups); n == 0 || groups[n-1].document != r.Document() {
					groups = append(groups, group{document: r.Document()})
				}
				g := &groups[len(groups)-1]
				g.reports = append(g.reports, x)
				s.found[key] = groups
			}
			p.clues[x.id] = x
		}
	}
	others, err := s.touched(drop)
	if err != nil {
		return nil, err
	}
	settler := ledger.NewSettler()
	var all []moved
	for _, x := range append(seekers, others...) {
		named, err := s.named(x)
		if err != nil {
			return nil, err
		}
		to := settler.Settle(x.Telling, named)
		if !x.stored {
			x.Setting = &to
			continue
		}
		x.Setting = &to
		if block := x.Block(); block != x.block {
			all = append(all, moved{*x, block})
		} else if err := p.writeSetting(x); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// settling is what settling a batch has read.
type settling struct {
	*put
	found   map[string][]group // of the batch, by clue
	stored  map[string]*placed
	dropped map[string]bool // documents
}

// group are the reports of one document that are found under one clue.
type group struct {
	document string
	reports  []*placed
}

const inClue = "c.key = ? AND c.sought = ? AND c.since BETWEEN ? AND ? AND c.until >= ?"

// touched returns the stored reports that seek what is added or dropped.
func (s *settling) touched(drop []string) ([]*placed, error) {
	type place struct {
		key string
		days
	}
	var places []place
	for key, groups := range s.found {
		var at []days
		for _, g := range groups {
			for _, x := range g.reports {
				at = append(at, x.days)
			}
		}
		for _, d := range merge(at) {
			places = append(places, place{key, d})
		}
	}
	for _, document := range drop {
		err := s.each("SELECT c.key, c.since, c.until FROM report p JOIN clue c ON c.report = p.id WHERE p.document = ? AND c.sought = 0", func(rows *sql.Rows) error {
			var at place
			err := rows.Scan(&at.key, &at.since, &at.until)
			places = append(places, at)
			return err
		}, document)
		if err != nil {
			return nil, err
		}
	}
	ids := map[string]bool{}
	for _, at := range places {
		err := s.each("SELECT c.report FROM clue c WHERE "+inClue, func(rows *sql.Rows) error {
			id, err := scanString(rows)
			ids[id] = true
			return err
		}, at.key, 1, at.since-ledger.WindowLength, at.until, at.since)
		if err != nil {
			return nil, err
		}
	}
	var list []*placed
	for _, id := range slices.Sorted(maps.Keys(ids)) {
		x, err := s.read(id)
		if err != nil {
			return nil, err
		}
		if s.dropped[x.Report.Document()] {
			continue
		}
		if _, x.sought = ledger.Clues(x.Telling); len(x.sought) > 0 {
			list = append(list, x)
		}
	}
	return list, nil
}

// read returns a stored report.
func (s *settling) read(id string) (*placed, error) {
	if x := s.stored[id]; x != nil {
		return x, nil
	}
	x := &placed{id: id, stored: true}
	var v row
	err := s.each("SELECT "+rowColumns+", p.block, p.since, p.until FROM report p WHERE p.id = ?", func(rows *sql.Rows) error {
		return rows.Scan(&v.body, &v.cited, &v.setting, &v.document, &x.block, &x.since, &x.until)
	}, id)
	if err != nil {
		return nil, err
	}
	if x.Telling, err = s.tellingOf(v); err != nil {
		return nil, err
	}
	s.stored[id] = x
	return x, nil
}

// named returns those that share a clue with one that seeks, and whose windows
// meet its own. A figure seeks none of its own document, which may hold thousands
// of near values, in a table.
func (s *settling) named(x *placed) ([]ledger.Telling, error) {
	ids := map[string]*placed{}
	for _, key := range x.sought {
		for _, g := range s.found[key] {
			if g.document == x.Report.Document() && x.Report.Figure() != nil {
				continue
			}
			for _, o := range g.reports {
				if o.meet(x.days) {
					ids[o.id] = o
				}
			}
		}
		var stored []string
		err := s.each("SELECT c.report FROM clue c WHERE "+inClue, func(rows *sql.Rows) error {
			id, err := scanString(rows)
			stored = append(stored, id)
			return err
		}, key, 0, x.since-ledger.WindowLength, x.until, x.since)
		if err != nil {
			return nil, err
		}
		for _, id := range stored {
			if ids[id] != nil {
				continue
			}
			o, err := s.read(id)
			if err != nil {
				return nil, err
			}
			if !s.dropped[o.Report.Document()] {
				ids[id] = o
			}
		}
	}
	all := make([]ledger.Telling, 0, len(ids))
	for _, id := range slices.Sorted(maps.Keys(ids)) {
		all = append(all, ids[id].Telling)
	}
	return all, nil
}

// move writes where stored reports are reconciled now.
func (p *put) move(all []moved) error {
	for _, m := range all {
		if _, err := p.exec("UPDATE report SET block = ? WHERE id = ?", m.to, m.id); err != nil {
			return err
		}
		if err := p.writeSetting(&m.placed); err != nil {
			return err
		}
	}
	return nil
}

func (p *put) writeSetting(x *placed) error {
	text, err := encode(setting{x.Voice, *x.Setting})
	if err != nil {
		return err
	}
	_, err = p.exec("UPDATE report SET setting = ? WHERE id = ? AND setting <> ?", text, x.id, text)
	return err
}

// addClues notes the clues of a report that is added.
func (p *put) addClues(x *placed) error {
	for sought, keys := range [][]string{x.found, x.sought} {
		for _, key := range keys {
			if _, err := p.exec("INSERT OR IGNORE INTO clue (key, sought, since, until, report) VALUES (?,?,?,?,?)", key, sought, x.since, x.until, x.id); err != nil {
				return err
			}
		}
	}
	return nil
}

// telling returns a report of the batch as it is told.
func telling(r *readout.Report, a *readout.Annotation, from provenance) ledger.Telling {
	return ledger.Telling{Report: r, Published: dateOf(a), Marks: from.marks, Sources: from.cited[r.ID()], Voice: from.voice[r.ID()]}
}

// row is a stored report as it is read to be reconciled.
type row struct{ body, cited, setting, document string }

const rowColumns = "p.body, p.cited, p.setting, p.document"

// tellingOf returns a stored report as it is told, with its setting.
func (p *put) tellingOf(v row) (ledger.Telling, error) {
	t := ledger.Telling{Report: new(readout.Report), Setting: new(ledger.Setting)}
	if err := t.Report.UnmarshalJSON([]byte(v.body)); err != nil {
		return t, err
	}
	if v.cited != "{}" {
		if err := json.Unmarshal([]byte(v.cited), &t.Sources); err != nil {
			return t, err
		}
	}
	if v.setting != "{}" {
		var s setting
		if err := json.Unmarshal([]byte(v.setting), &s); err != nil {
			return t, err
		}
		t.Voice, *t.Setting = s.Voice, s.Setting
	}
	w, err := p.witness(v.document)
	t.Published, t.Marks = w.published, w.marks
	return t, err
}
