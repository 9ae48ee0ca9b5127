package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"maps"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/origin"
)

// provenance is where a document and what it tells come from.
type provenance struct {
	marks origin.Marks
	cited map[string]origin.Sources // by report
	voice map[string]ledger.Voice
}

// provenanceOf works out the provenance of documents, several at once: it is a
// pure function of each.
func provenanceOf(annotations []*readout.Annotation) map[*readout.Annotation]provenance {
	of := make([]provenance, len(annotations))
	next := make(chan int)
	var wg sync.WaitGroup
	for range min(len(annotations), runtime.GOMAXPROCS(0)) {
		wg.Go(func() {
			for i := range next {
				a := annotations[i]
				of[i] = provenance{ledger.MarksOf(a.Document), map[string]origin.Sources{}, ledger.VoicesOf(a)}
				for _, r := range a.Reports {
					of[i].cited[r.ID()] = ledger.SourcesOf(a.Document, r)
				}
			}
		})
	}
	for i := range annotations {
		next <- i
	}
	close(next)
	wg.Wait()
	all := make(map[*readout.Annotation]provenance, len(annotations))
	for i, a := range annotations {
		all[a] = of[i]
	}
	return all
}

// witness is a document as the reports of a touched block need it.
type witness struct {
	published readout.Date
	marks     origin.Marks
}

const witnessQuery = "SELECT date, origin, signature FROM document WHERE id = ?"

func scanWitness(rows *sql.Rows) (w witness, err error) {
	var date, marks string
	var signature []byte
	if err = rows.Scan(&date, &marks, &signature); err != nil {
		return w, err
	}
	if err = json.Unmarshal([]byte(marks), &w.marks); err != nil {
		return w, err
	}
	w.marks.Signature, err = origin.ParseSignature(signature)
	w.published = parseSortable(date)
	return w, err
}

func (p *put) witness(id string) (witness, error) {
	if w, ok := p.witnesses[id]; ok {
		return w, nil
	}
	var w witness
	err := p.each(witnessQuery, func(rows *sql.Rows) (err error) {
		w, err = scanWitness(rows)
		return err
	}, id)
	p.witnesses[id] = w
	return w, err
}

// recordsOf returns the stored records of regions, JSON by id, after it has
// dropped the conflicts of these and the records of documents that are to be
// dropped.
func (p *put) recordsOf(regions []region, drop []string) (map[string]string, error) {
	before := map[string]string{}
	keep := func(rows *sql.Rows) error {
		var id, body string
		err := rows.Scan(&id, &body)
		before[id] = body
		return err
	}
	for _, r := range regions {
		if r.whole() {
			if err := p.each("SELECT id, body FROM record WHERE block = ?", keep, r.block); err != nil {
				return nil, err
			}
			continue
		}
		for _, d := range r.near {
			if err := p.each("SELECT rec.id, rec.body FROM report p JOIN record rec ON rec.id = p.link WHERE "+inDays, keep, d.args(r.block)...); err != nil {
				return nil, err
			}
		}
	}
	for _, id := range slices.Sorted(maps.Keys(before)) {
		if err := p.dropConflicts("SELECT c.id FROM conflict_record cr JOIN conflict c ON c.id = cr.conflict WHERE cr.record = ? AND c.block NOT LIKE '"+quotationBlock+"%'", id); err != nil {
			return nil, err
		}
	}
	for _, document := range drop {
		var ids []string
		err := p.each("SELECT DISTINCT rr.record FROM report p JOIN record_report rr ON rr.report = p.id WHERE p.document = ?", func(rows *sql.Rows) error {
			id, err := scanString(rows)
			ids = append(ids, id)
			return err
		}, document)
		if err != nil {
			return nil, err
		}
		for _, id := range ids {
			if err := p.dropRecord(id, before[id]); err != nil {
				return nil, err
			}
			delete(before, id)
		}
	}
	return before, nil
}

func (p *put) dropRecord(id, body string) error {
	rec := new(readout.Record)
	if err := json.Unmarshal([]byte(body), rec); err != nil {
		return err
	}
	p.countRecord(rec, -1)
	if err := p.countSaid(rec, -1); err != nil {
		return err
	}
	if rec.Type() == readout.TypeStatement {
		if err := p.touchQuotations(id); err != nil {
			return err
		}
		if err := p.dropConflicts("SELECT conflict FROM conflict_record WHERE record = ?", id); err != nil {
			return err
		}
	}
	if err := p.each("SELECT filed FROM record WHERE id = ?", func(rows *sql.Rows) error {
		filed, err := scanString(rows)
		p.countFiled(rec, filed, -1)
		return err
	}, id); err != nil {
		return err
	}
	for _, query := range []string{
		"DELETE FROM record_report WHERE record = ?", "DELETE FROM record_actor WHERE record = ?",
		"DELETE FROM record_place WHERE record = ?", "DELETE FROM record_word WHERE record = ?", "DELETE FROM record_issue WHERE record = ?",
		"DELETE FROM record_fts WHERE rowid = (SELECT seq FROM record WHERE id = ?)", "DELETE FROM record WHERE id = ?",
	} {
		if _, err := p.exec(query, id); err != nil {
			return err
		}
	}
	return nil
}

// reconcile makes the records of the touched blocks, and of the reports that
// can't be joined with another. Records that are as they were before, where
// they were, and tell nothing of the batch, are left as they are.
func (p *put) reconcile(add []*readout.Annotation, away []moved, regions []region, before map[string]string) error {
	tellings, err := p.tellings(add, regions)
	if err != nil {
		return err
	}
	added := map[string]bool{}
	for _, a := range add {
		added[a.Document.ID] = true
	}
	elsewhere := map[string]bool{}
	for _, m := range away {
		elsewhere[m.id] = true
	}
	byID := make(map[string]*ledger.Telling, len(tellings))
	for i := range tellings {
		byID[tellings[i].Report.ID()] = &tellings[i]
	}
	far, busy := beyond(regions, tellings)
	records, conflicts := ledger.Reconcile(tellings, busy...)
	conflicts = slices.DeleteFunc(conflicts, func(c ledger.Conflict) bool {
		return !slices.ContainsFunc(c.Records, func(id string) bool { return !far[id] })
	})
	type changed struct {
		*readout.Record
		body        string
		first, last readout.Date // it is filed under: see ledger.Filed
	}
	var write []changed
	filed, block := map[string]string{}, map[string]string{}
	for _, rec := range records {
		told, anew := readout.Date{}, false
		for _, id := range rec.Reports {
			t := byID[id]
			if d := t.Published; !d.IsZero() && (told.IsZero() || d.Compare(told) < 0) {
				told = d
			}
			anew = anew || added[t.Report.Document()] || elsewhere[id]
		}
		first, last := ledger.Filed(rec.When(), told)
		filed[rec.ID], block[rec.ID] = sortable(first), byID[rec.Reports[0]].Block()
		if far[rec.ID] {
			continue
		}
		body, err := rec.MarshalJSON()
		if err != nil {
			return err
		}
		if old, ok := before[rec.ID]; ok && old == string(body) && !anew {
			delete(before, rec.ID)
			continue
		}
		write = append(write, changed{rec, string(body), first, last})
	}
	for _, id := range slices.Sorted(maps.Keys(before)) {
		if err := p.dropRecord(id, before[id]); err != nil {
			return err
		}
	}
	for _, rec := range write {
		if err := p.addRecord(rec.Record, rec.body, block[rec.ID], rec.first, rec.last); err != nil {
			return err
		}
		if err := p.addWords(rec.Record, byID); err != nil {
			return err
		}
		if rec.Type() == readout.TypeStatement {
			if err := p.touchQuotations(rec.ID); err != nil {
				return err
			}
		}
	}
	if err := p.addConflicts(conflicts, block, filed); err != nil {
		return err
	}
	return p.compareQuotations()
}

// tellings returns the reports of the regions and what they depend on, and
// those of the batch that are alone in their blocks.
func (p *put) tellings(add []*readout.Annotation, regions []region) ([]ledger.Telling, error) {
	var all []ledger.Telling
	for _, a := range add {
		from := p.provenance[a]
		p.witnesses[a.Document.ID] = witness{dateOf(a), from.marks}
		for _, r := range a.Reports {
			if t := p.clues[r.ID()].Telling; t.Block() == r.ID() {
				if t.Setting == nil {
					t.Setting = new(ledger.Setting)
				}
				all = append(all, t)
			}
		}
	}
	for _, reg := range regions {
		var rows []row
		keep := func(r *sql.Rows) error {
			var v row
			err := r.Scan(&v.body, &v.cited, &v.setting, &v.document)
			rows = append(rows, v)
			return err
		}
		const query = "SELECT " + rowColumns + " FROM report p WHERE "
		if reg.whole() {
			if err := p.each(query+"p.block = ?", keep, reg.block); err != nil {
				return nil, err
			}
		}
		for _, d := range reg.far {
			if err := p.each(query+inDays, keep, d.args(reg.block)...); err != nil {
				return nil, err
			}
		}
		for _, v := range rows {
			t, err := p.tellingOf(v)
			if err != nil {
				return nil, err
			}
			all = append(all, t)
		}
	}
	return all, nil
}

// Tellings returns reports with what their documents show of their origins, in
// the order of ids; see [Ledger.Reports].
func (l *Ledger) Tellings(ctx context.Context, ids ...string) ([]ledger.Telling, error) {
	reports, err := l.Reports(ctx, ids...)
	if err != nil {
		return nil, err
	}
	documents := map[string]witness{}
	all := make([]ledger.Telling, len(reports))
	for i, r := range reports {
		all[i].Report = r
		if _, ok := documents[r.Document()]; !ok {
			found, err := collect(ctx, l.read, scanWitness, witnessQuery, r.Document())
			w, err := one(found, err, ledger.ObjectDocument, r.Document())
			if err != nil {
				return nil, err
			}
			documents[r.Document()] = w
		}
		w := documents[r.Document()]
		all[i].Published, all[i].Marks = w.published, w.marks
		cited, err := collect(ctx, l.read, scanString, "SELECT cited FROM report WHERE id = ?", r.ID())
		if err != nil {
			return nil, err
		}
		if err := json.Unmarshal([]byte(cited[0]), &all[i].Sources); err != nil {
			return nil, err
		}
	}
	return all, nil
}

func (p *put) addConflicts(conflicts []ledger.Conflict, block, filed map[string]string) error {
	for _, c := range conflicts {
		body, err := encode(c)
		if err != nil {
			return err
		}
		at := filed[c.Records[0]]
		for _, r := range c.Records[1:] {
			at = min(at, filed[r])
		}
		if _, err := p.exec("INSERT INTO conflict (id, block, field, filed, body) VALUES (?,?,?,?,?)", c.ID, block[c.Records[0]], c.Field, at, body); err != nil {
			return err
		}
		for _, r := range c.Records {
			if _, err := p.exec("INSERT INTO conflict_record (conflict, record) VALUES (?, ?)", c.ID, r); err != nil {
				return err
			}
		}
	}
	return nil
}

// filedColumns are those of each table that lists records under a key: what a
// list of them is ordered and counted by.
const filedColumns = "filed, record, long, type, kind, status, origins"

func (p *put) addRecord(rec *readout.Record, body, block string, first, last readout.Date) error {
	status := ""
	if e := rec.Engagement(); e != nil {
		status = string(e.Status)
	}
	filed, long := sortable(first), 0
	if last.Compare(first.First()) > 0 {
		long = 1
	}
	if _, err := p.exec("INSERT INTO record (id, block, type, kind, status, filed, last, long, documents, origins, body) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
		rec.ID, block, string(rec.Type()), ledger.KindOf(rec.Body), status, filed, sortable(last), long,
		rec.Documents, rec.Origins, body); err != nil {
		return err
	}
	for _, id := range rec.Reports {
		if _, err := p.exec("INSERT INTO record_report (report, record) VALUES (?, ?)", id, rec.ID); err != nil {
			return err
		}
	}
	under := []any{filed, rec.ID, long, string(rec.Type()), ledger.KindOf(rec.Body), status, rec.Origins}
	for _, place := range namesOfPlaces(rec.Body) {
		if _, err := p.exec("INSERT INTO record_place ("+filedColumns+", place) VALUES (?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING", append(under, place)...); err != nil {
			return err
		}
	}
	for _, word := range ledger.WordsAbout(rec.Body) {
		if _, err := p.exec("INSERT INTO record_word ("+filedColumns+", word) VALUES (?,?,?,?,?,?,?,?)", append(under, word)...); err != nil {
			return err
		}
	}
	p.countRecord(rec, 1)
	p.countFiled(rec, filed, 1)
	if _, err := p.exec("INSERT INTO record_issue ("+filedColumns+", issue) SELECT DISTINCT ?,?,?,?,?,?,?, i.issue FROM record_report rr JOIN report_issue i ON i.report = rr.report WHERE rr.record = ?",
		append(under, rec.ID)...); err != nil {
		return err
	}
	if err := p.countSaid(rec, 1); err != nil {
		return err
	}
	for _, id := range actorsOf(rec.Body) {
		if err := p.ensureActor(id); err != nil {
			return err
		}
		if _, err := p.exec("INSERT INTO record_actor ("+filedColumns+", actor) VALUES (?,?,?,?,?,?,?,?)", append(under, id)...); err != nil {
			return err
		}
	}
	return nil
}

// addWords makes a record that was just added one that words find.
func (p *put) addWords(rec *readout.Record, tellings map[string]*ledger.Telling) error {
	names := map[string]bool{}
	for _, ref := range ledger.ActorsOf(rec.Body) {
		names[ref.Name] = true
	}
	for _, place := range placesOf(rec.Body) {
		names[place] = true
	}
	switch b := rec.Body.(type) {
	case *readout.Engagement:
		for _, p := range b.Participants {
			names[p.Office], names[p.Represents] = true, true
		}
	case *readout.Position:
		names[b.OnBehalfOf], names[b.Issue] = true, true
	case *readout.Proposal:
		names[b.Name] = true
	case *readout.Figure:
		names[b.What] = true
	}
	words := map[string]bool{}
	for _, id := range rec.Reports {
		for _, ev := range tellings[id].Report.Evidence() {
			words[ev.Text()] = true // that of copies is the same
		}
	}
	_, err := p.exec("INSERT INTO record_fts (rowid, names, words) SELECT seq, ?, ? FROM record WHERE id = ?",
		strings.Join(slices.Sorted(maps.Keys(names)), "\n"), strings.Join(slices.Sorted(maps.Keys(words)), "\n"), rec.ID)
	return err
}

// placesOf returns the names of places under which a record can be found, by
// these names folded.
func placesOf(b readout.Body) map[string]string {
	var names []string
	switch b := b.(type) {
	case *readout.Engagement:
		if b.Place != nil {
			names = []string{b.Place.Name, b.Place.Country}
		}
	case *readout.Statement:
		names = []string{b.Place}
	}
	places := map[string]string{}
	for _, name := range names {
		if key := ledger.Fold(name); key != "" && places[key] == "" {
			places[key] = name
		}
	}
	return places
}
