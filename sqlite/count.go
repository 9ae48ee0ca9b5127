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
	uses      map[use]*useDelta
	types     map[readout.ActorType]int
}

// use is one thing that documents say of an actor: see the table actor_use.
type use struct{ use, name, detail string }

// useDelta is by how many documents a use grows, and where the new ones have
// it.
type useDelta struct {
	by    int
	words []useWords
}

type useWords struct {
	date, document string
	evidence       readout.Evidence
}

// useName is the use of a full name that an annotator gave; the others are
// those of [ledger.Use].
const useName = "name"

// indexed reports whether actors are found by the name.
func (u use) indexed() bool { return u.use == useName || u.use == string(ledger.UseName) }

func (p *put) actor(id string) *actorDelta {
	d := p.actors[id]
	if d == nil {
		d = &actorDelta{uses: map[use]*useDelta{}, types: map[readout.ActorType]int{}}
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

// told is what one document says of an actor: its uses, each with the first
// words of it (none for useName), and its types.
type told struct {
	uses  map[use]readout.Span
	types map[readout.ActorType]bool
}

// toldOf collects the actors of a document: those it mentions, places left
// out, and those of its reports.
func toldOf(a *readout.Annotation) map[string]*told {
	found := map[string]*told{}
	of := func(ref readout.ActorRef) *told {
		id := ledger.ActorID(ref)
		if id == "" {
			return nil
		}
		t := found[id]
		if t == nil {
			t = &told{map[use]readout.Span{}, map[readout.ActorType]bool{}}
			found[id] = t
		}
		if ref.Name != "" {
			t.uses[use{useName, ref.Name, ""}] = readout.Span{}
		}
		return t
	}
	for _, m := range a.Mentions {
		if m.Type == readout.ActorPlace {
			continue
		}
		t := of(m.Actor)
		if t == nil {
			continue
		}
		first := func(kind ledger.UseKind, name, detail string, at readout.Span) {
			u := use{string(kind), name, detail}
			if _, ok := t.uses[u]; !ok {
				t.uses[u] = at
			}
		}
		words := strings.Join(strings.Fields(a.Text(m.Span)), " ")
		switch m.Form {
		case readout.FormName:
			first(ledger.UseName, words, string(m.Via), m.Span)
		case readout.FormNominal:
			if rest, ok := strings.CutPrefix(words, "The "); ok {
				words = "the " + rest
			}
			first(ledger.UseDescription, words, string(m.Via), m.Span)
		case readout.FormPronoun:
			first(ledger.UsePronoun, strings.ToLower(words), string(m.Via), m.Span)
		}
		switch {
		case m.Titled.Empty():
		case m.Former:
			first(ledger.UseFormer, m.Office, m.Represents, m.Titled)
		default:
			first(ledger.UseOffice, m.Office, m.Represents, m.Titled)
		}
		if m.Type != "" {
			t.types[m.Type] = true
		}
	}
	for _, r := range a.Reports {
		for _, ref := range ledger.ActorsOf(r.Body()) {
			of(ref)
		}
	}
	return found
}

// countDocument counts a document that is added (by is 1) or dropped (-1).
func (p *put) countDocument(a *readout.Annotation, by int) error {
	p.tally[tallyKey{"document", "", ""}] += by
	if outlet := a.Document.Outlet; outlet != "" {
		p.tally[tallyKey{string(ledger.OutletsTally), outlet, outlet}] += by
	}
	for _, r := range distinct(a.Reports) {
		p.tally[tallyKey{"report", string(r.Type()), ledger.KindOf(r.Body())}] += by
	}
	date := sortable(dateOf(a))
	for id, t := range toldOf(a) {
		d := p.actor(id)
		d.documents += by
		for typ := range t.types {
			d.types[typ] += by
		}
		for u, at := range t.uses {
			have := d.uses[u]
			if have == nil {
				have = &useDelta{}
				d.uses[u] = have
			}
			have.by += by
			if u.use == useName {
				continue
			}
			if by > 0 {
				words, err := a.Document.Evidence(at)
				if err != nil {
					return err
				}
				have.words = append(have.words, useWords{date, a.Document.ID, words})
			} else if _, err := p.exec(`DELETE FROM document_use WHERE use = (SELECT seq FROM actor_use WHERE actor = ? AND use = ? AND name = ? AND detail = ?)
				AND date = ? AND document = ?`, id, u.use, u.name, u.detail, date, a.Document.ID); err != nil {
				return err
			}
		}
	}
	return nil
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
	err := p.each("SELECT coalesce(max(seq), 0) FROM actor_use", func(rows *sql.Rows) error { return rows.Scan(&last) })
	if err != nil {
		return err
	}
	next := last
	ids := slices.Sorted(maps.Keys(p.actors))
	type row struct {
		seq     int
		indexed bool
	}
	var gone []row // of uses that no document has any more
	for _, id := range ids {
		d := p.actors[id]
		if err := p.ensureActor(id); err != nil {
			return err
		}
		for _, u := range slices.SortedFunc(maps.Keys(d.uses), func(a, b use) int {
			return cmp.Or(strings.Compare(a.use, b.use), strings.Compare(a.name, b.name), strings.Compare(a.detail, b.detail))
		}) {
			delta := d.uses[u]
			if delta.by == 0 && len(delta.words) == 0 {
				continue
			}
			left, seq := 0, 0
			err := p.each(`INSERT INTO actor_use (seq, actor, use, name, detail, n) VALUES (?, ?, ?, ?, ?, ?)
				ON CONFLICT (actor, use, name, detail) DO UPDATE SET n = n + excluded.n RETURNING seq, n`,
				func(rows *sql.Rows) error { return rows.Scan(&seq, &left) }, next+1, id, u.use, u.name, u.detail, delta.by)
			if err != nil {
				return err
			}
			if seq == next+1 {
				next++
			}
			if left == 0 {
				gone = append(gone, row{seq, u.indexed()})
			}
			for _, w := range delta.words {
				at := w.evidence.CodePoints()
				if _, err := p.exec(`INSERT INTO document_use (use, date, document, start, "end", text) VALUES (?, ?, ?, ?, ?, ?)`,
					seq, w.date, w.document, at.Start, at.End, w.evidence.Text()); err != nil {
					return err
				}
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
	if _, err := p.exec("INSERT INTO actor_fts (rowid, name) SELECT seq, name FROM actor_use WHERE seq > ? AND use IN (?, ?)", last, useName, ledger.UseName); err != nil {
		return err
	}
	for _, r := range gone {
		if r.indexed {
			if _, err := p.exec("INSERT INTO actor_fts (actor_fts, rowid, name) SELECT 'delete', seq, name FROM actor_use WHERE seq = ?", r.seq); err != nil {
				return err
			}
		}
		if _, err := p.exec("DELETE FROM actor_use WHERE seq = ?", r.seq); err != nil {
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

// writeTenures writes down the offices that packs have the actors of a
// document hold. Every document was read with the same packs, or is going to
// be, so what the last one says counts.
func (p *put) writeTenures(a *readout.Annotation, ids []string) error {
	for _, id := range ids {
		if p.tenured[id] {
			continue
		}
		p.tenured[id] = true
		if _, err := p.exec("DELETE FROM actor_tenure WHERE actor = ?", id); err != nil {
			return err
		}
		for _, t := range a.Tenures {
			if t.Actor != id {
				continue
			}
			if _, err := p.exec(`INSERT OR IGNORE INTO actor_tenure (actor, office, represents, "from", "to") VALUES (?, ?, ?, ?, ?)`,
				id, t.Office, t.Represents, t.From.String(), t.To.String()); err != nil {
				return err
			}
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
		name = coalesce((SELECT name FROM actor_use WHERE actor = ?1 AND use = 'name' ORDER BY n DESC, length(name) DESC, name LIMIT 1), ''),
		type = coalesce((SELECT type FROM actor_type WHERE actor = ?1 ORDER BY n DESC, type LIMIT 1), ''),
		documents = documents + ?2, engagements = engagements + ?3, statements = statements + ?4,
		positions = positions + ?5, proposals = proposals + ?6, figures = figures + ?7
		WHERE id = ?1`, id, d.documents, n.Engagements, n.Statements, n.Positions, n.Proposals, n.Figures); err != nil {
		return err
	}
	if d.documents >= 0 {
		return nil
	}
	if _, err := p.exec("DELETE FROM actor_tenure WHERE actor = ? AND EXISTS (SELECT 1 FROM actor WHERE id = actor AND documents = 0)", id); err != nil {
		return err
	}
	gone, err := p.exec("DELETE FROM actor WHERE id = ? AND documents = 0", id)
	p.tally[tallyKey{"actor", "", ""}] -= gone
	return err
}
