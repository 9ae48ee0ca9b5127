package sqlite

import (
	"cmp"
	"database/sql"
	"maps"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// Actors and counts are kept by differences: each document and record adds
// to them when it is stored and takes the same away when it is dropped, so
// that they depend on what is stored, not on how it came to be.

// actorDelta is what a batch changes in one actor.
type actorDelta struct {
	documents int
	records   ledger.PerType
	names     map[nameUse]int
	types     map[readout.ActorType]int
}

type nameUse struct{ use, name string }

const (
	useName  = "name"  // the full name that an annotator gave
	useFound = "found" // the words of a text
)

func (p *put) actor(id string) *actorDelta {
	d := p.actors[id]
	if d == nil {
		d = &actorDelta{names: map[nameUse]int{}, types: map[readout.ActorType]int{}}
		p.actors[id] = d
	}
	return d
}

// actorsOf returns the ids of those who have a part in b, sorted.
func actorsOf(b readout.Body) []string {
	var ids []string
	for _, ref := range ledger.ActorsOf(b) {
		if id := ledger.ActorID(ref); id != "" {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// names is what one document says of its actors.
type names map[string]*struct {
	names map[nameUse]bool
	types map[readout.ActorType]bool
}

// namesOf collects the actors of a document: those it mentions, places left
// out, and those of its reports.
func namesOf(a *readout.Annotation) names {
	found := names{}
	add := func(ref readout.ActorRef, typ readout.ActorType, text string) {
		id := ledger.ActorID(ref)
		if id == "" {
			return
		}
		n := found[id]
		if n == nil {
			n = &struct {
				names map[nameUse]bool
				types map[readout.ActorType]bool
			}{map[nameUse]bool{}, map[readout.ActorType]bool{}}
			found[id] = n
		}
		if ref.Name != "" {
			n.names[nameUse{useName, ref.Name}] = true
		}
		if text != "" {
			n.names[nameUse{useFound, text}] = true
		}
		if typ != "" {
			n.types[typ] = true
		}
	}
	for _, m := range a.Mentions {
		if m.Type == readout.ActorPlace {
			continue
		}
		text := ""
		if m.Form == readout.FormName {
			text = strings.Join(strings.Fields(a.Text(m.Span)), " ")
		}
		add(m.Actor, m.Type, text)
	}
	for _, r := range a.Reports {
		for _, ref := range ledger.ActorsOf(r.Body()) {
			add(ref, "", "")
		}
	}
	return found
}

// countDocument counts a document that is added (by is 1) or dropped (-1).
func (p *put) countDocument(a *readout.Annotation, by int) {
	p.tally[tallyKey{"document", "", ""}] += by
	if outlet := a.Document.Outlet; outlet != "" {
		p.tally[tallyKey{string(ledger.OutletsTally), outlet, outlet}] += by
	}
	for _, r := range distinct(a.Reports) {
		p.tally[tallyKey{"report", string(r.Type()), ledger.KindOf(r.Body())}] += by
	}
	for id, n := range namesOf(a) {
		d := p.actor(id)
		d.documents += by
		for name := range n.names {
			d.names[name] += by
		}
		for typ := range n.types {
			d.types[typ] += by
		}
	}
}

// countRecord counts a record that is added (by is 1) or dropped (-1).
func (p *put) countRecord(rec *readout.Record, by int) {
	p.tally[tallyKey{"record", string(rec.Type()), ledger.KindOf(rec.Body)}] += by
	for _, id := range actorsOf(rec.Body) {
		p.actor(id).records.Add(rec.Type(), by)
	}
}

// ensureActor makes a row for others to refer to; writeActors fills it.
func (p *put) ensureActor(id string) error {
	n, err := p.exec("INSERT INTO actor (id, name, type, documents, engagements, statements, positions, proposals, figures) VALUES (?, '', '', 0, 0, 0, 0, 0, 0) ON CONFLICT (id) DO NOTHING", id)
	p.tally[tallyKey{"actor", "", ""}] += n
	return err
}

// writeActors applies the differences.
func (p *put) writeActors() error {
	last := 0
	err := p.each("SELECT coalesce(max(seq), 0) FROM actor_name", func(rows *sql.Rows) error { return rows.Scan(&last) })
	if err != nil {
		return err
	}
	next := last
	ids := slices.Sorted(maps.Keys(p.actors))
	var gone []int // seq of names that are in use no more
	for _, id := range ids {
		d := p.actors[id]
		if err := p.ensureActor(id); err != nil {
			return err
		}
		for _, name := range slices.SortedFunc(maps.Keys(d.names), func(a, b nameUse) int {
			return cmp.Or(strings.Compare(a.use, b.use), strings.Compare(a.name, b.name))
		}) {
			by := d.names[name]
			if by == 0 {
				continue
			}
			left, seq := 0, 0
			err := p.each(`INSERT INTO actor_name (seq, actor, use, name, n) VALUES (?, ?, ?, ?, ?)
				ON CONFLICT (actor, use, name) DO UPDATE SET n = n + excluded.n RETURNING seq, n`,
				func(rows *sql.Rows) error { return rows.Scan(&seq, &left) }, next+1, id, name.use, name.name, by)
			if err != nil {
				return err
			}
			if seq == next+1 {
				next++
			}
			if left == 0 {
				gone = append(gone, seq)
			}
		}
		for _, typ := range slices.Sorted(maps.Keys(d.types)) {
			if _, err := p.exec(`INSERT INTO actor_type (actor, type, n) VALUES (?, ?, ?)
				ON CONFLICT (actor, type) DO UPDATE SET n = n + excluded.n`, id, string(typ), d.types[typ]); err != nil {
				return err
			}
		}
		if d.documents <= 0 {
			if _, err := p.exec("DELETE FROM actor_type WHERE actor = ? AND n = 0", id); err != nil {
				return err
			}
		}
	}
	if _, err := p.exec("INSERT INTO actor_fts (rowid, name) SELECT seq, name FROM actor_name WHERE seq > ?", last); err != nil {
		return err
	}
	for _, seq := range gone {
		if _, err := p.exec("INSERT INTO actor_fts (actor_fts, rowid, name) SELECT 'delete', seq, name FROM actor_name WHERE seq = ?", seq); err != nil {
			return err
		}
		if _, err := p.exec("DELETE FROM actor_name WHERE seq = ?", seq); err != nil {
			return err
		}
	}
	for _, id := range ids {
		if err := p.writeActor(id, p.actors[id]); err != nil {
			return err
		}
	}
	return nil
}

// writeActor brings the row of an actor up to date. An actor goes by the full
// name, and is of the type, that most documents give; of equals the longer
// name, then the first in the alphabet.
func (p *put) writeActor(id string, d *actorDelta) error {
	n := d.records
	if _, err := p.exec(`UPDATE actor SET
		name = coalesce((SELECT name FROM actor_name WHERE actor = ?1 AND use = 'name' ORDER BY n DESC, length(name) DESC, name LIMIT 1), ''),
		type = coalesce((SELECT type FROM actor_type WHERE actor = ?1 ORDER BY n DESC, type LIMIT 1), ''),
		documents = documents + ?2, engagements = engagements + ?3, statements = statements + ?4,
		positions = positions + ?5, proposals = proposals + ?6, figures = figures + ?7
		WHERE id = ?1`, id, d.documents, n.Engagements, n.Statements, n.Positions, n.Proposals, n.Figures); err != nil {
		return err
	}
	if d.documents >= 0 {
		return nil
	}
	gone, err := p.exec("DELETE FROM actor WHERE id = ? AND documents = 0", id)
	p.tally[tallyKey{"actor", "", ""}] -= gone
	return err
}
