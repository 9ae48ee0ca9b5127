package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/ledger"
)

const actorColumns = `a.id, a.name, a.type, a.documents, a.engagements, a.statements, a.positions, a.proposals, a.figures,
	(SELECT json_group_array(name) FROM (SELECT DISTINCT name FROM actor_use WHERE actor = a.id AND use IN ('name', 'found') ORDER BY name))`

// Actors lists actors, those of the most records first, then by name and id.
// Of the filter Actor, Kind (a type), Limit and After count.
func (l *Ledger) Actors(ctx context.Context, f ledger.Filter) ([]ledger.Actor, error) {
	if err := f.Check(ledger.ActorTypes()...); err != nil {
		return nil, err
	}
	var conditions []string
	var args []any
	if f.Actor != "" {
		ids, err := l.actorsNamed(ctx, f.Actor)
		if err != nil || len(ids) == 0 {
			return nil, err
		}
		conditions, args = append(conditions, "a.id IN ("+marks(len(ids))+")"), append(args, anys(ids)...)
	}
	if f.Kind != "" {
		conditions, args = append(conditions, "a.type = ?"), append(args, f.Kind)
	}
	if f.After != "" {
		conditions = append(conditions, "(-a.records, a.name, a.id) > (SELECT -records, name, id FROM actor WHERE id = ?)")
		args = append(args, f.After)
	}
	query := "SELECT " + actorColumns + " FROM actor a"
	if len(conditions) > 0 {
		query += " WHERE " + strings.Join(conditions, " AND ")
	}
	query += " ORDER BY a.records DESC, a.name, a.id"
	if f.Limit > 0 {
		query += fmt.Sprintf(" LIMIT %d", f.Limit)
	}
	return collect(ctx, l.read, scanActor, query, args...)
}

// Actor returns one actor; ErrNotFound if there is none.
func (l *Ledger) Actor(ctx context.Context, id string) (ledger.Actor, error) {
	all, err := collect(ctx, l.read, scanActor, "SELECT "+actorColumns+" FROM actor a WHERE a.id = ?", id)
	return one(all, err, ledger.ObjectActor, id)
}

// Alike returns the persons whose name is that of a person but for a letter, and
// whom documents give the same office of the same state or body: perhaps the
// same one, misspelt. They are sorted by name.
func (l *Ledger) Alike(ctx context.Context, a ledger.Actor) ([]readout.ActorRef, error) {
	given, _, _ := strings.Cut(ledger.Fold(a.Name), " ")
	if a.Type != readout.ActorPerson || given == "" {
		return nil, nil
	}
	all, err := collect(ctx, l.read, func(rows *sql.Rows) (ref readout.ActorRef, err error) {
		err = rows.Scan(&ref.ID, &ref.Name)
		return ref, err
	}, fmt.Sprintf(`SELECT a.id, a.name FROM actor a WHERE a.type = 'person' AND a.id <> ?1
			AND a.id IN (SELECT n.actor FROM actor_fts f JOIN actor_use n ON n.seq = f.rowid WHERE actor_fts MATCH ?2 LIMIT %d)
			AND EXISTS (SELECT 1 FROM actor_use x JOIN actor_use y ON (y.use, y.name, y.detail) = (x.use, x.name, x.detail)
				WHERE x.actor = ?1 AND y.actor = a.id AND x.use = '%s')
		ORDER BY a.name, a.id`, maxNamesakes, ledger.UseOffice), a.ID, `"`+given+`"`)
	return slices.DeleteFunc(all, func(ref readout.ActorRef) bool { return !actor.Alike(a.Name, ref.Name) }), err
}

// maxUses bounds how many uses of an actor are told: the most frequent.
const maxUses = 200

// Uses returns what documents say of actors: how they name and describe them
// and why these words were given to them, and which offices they give them;
// those of the most documents first, then by name. The uses of the actors
// follow each other in the order of ids.
func (l *Ledger) Uses(ctx context.Context, ids ...string) ([]ledger.Use, error) {
	var all []ledger.Use
	for _, id := range ids {
		uses, err := collect(ctx, l.read, scanUse, fmt.Sprintf(`SELECT u.actor, u.use, u.name, u.detail, u.n,
				f.date, f.document, f.start, f."end", f.text, t.date, t.document, t.start, t."end", t.text
			FROM (SELECT * FROM actor_use WHERE actor = ? AND use <> 'name' ORDER BY n DESC, name, use, detail LIMIT %d) u
			JOIN document_use f ON f.use = u.seq AND (f.date, f.document) = (SELECT date, document FROM document_use WHERE use = u.seq ORDER BY date, document LIMIT 1)
			JOIN document_use t ON t.use = u.seq AND t.date = coalesce((SELECT max(date) FROM document_use WHERE use = u.seq AND date < '~'), '~')
				AND t.document = (SELECT max(document) FROM document_use WHERE use = u.seq AND date = t.date)
			ORDER BY u.n DESC, u.name, u.use, u.detail`, maxUses), id)
		if err != nil {
			return nil, err
		}
		all = append(all, uses...)
	}
	return all, nil
}

// Tenures returns the offices that packs have actors hold, by actor in the
// order of ids, the earliest first.
func (l *Ledger) Tenures(ctx context.Context, ids ...string) ([]readout.Tenure, error) {
	var all []readout.Tenure
	for _, id := range ids {
		tenures, err := collect(ctx, l.read, func(rows *sql.Rows) (t readout.Tenure, err error) {
			var from, to string
			err = rows.Scan(&t.Actor, &t.Office, &t.Represents, &from, &to)
			t.From, t.To = parseSortable(from), parseSortable(to)
			return t, err
		}, `SELECT actor, office, represents, "from", "to" FROM actor_tenure WHERE actor = ? ORDER BY "from", "to", office, represents`, id)
		if err != nil {
			return nil, err
		}
		all = append(all, tenures...)
	}
	return all, nil
}

func scanUse(rows *sql.Rows) (ledger.Use, error) {
	var u ledger.Use
	var detail, first, last string
	err := rows.Scan(&u.Actor, &u.Kind, &u.Name, &detail, &u.Documents,
		&first, &u.First.Document, &u.First.Span.Start, &u.First.Span.End, &u.First.Text,
		&last, &u.Last.Document, &u.Last.Span.Start, &u.Last.Span.End, &u.Last.Text)
	if u.Kind == ledger.UseOffice || u.Kind == ledger.UseFormer {
		u.Represents = detail
	} else {
		u.Via = readout.Via(detail)
	}
	u.First.Date, u.Last.Date = parseSortable(first), parseSortable(last)
	return u, err
}

// maxNamesakes bounds how many actors one name selects.
const maxNamesakes = 1000

// actorsNamed returns the ids of the actors that an id or words of a name
// select, sorted.
func (l *Ledger) actorsNamed(ctx context.Context, name string) ([]string, error) {
	ids, err := collect(ctx, l.read, scanString, "SELECT id FROM actor WHERE id = ?", name)
	if err != nil || len(ids) > 0 {
		return ids, err
	}
	phrase := strings.Join(strings.FieldsFunc(strings.ToValidUTF8(name, " "), func(r rune) bool { return !isTokenRune(r) && r != '\'' && r != '’' }), " ")
	if phrase == "" {
		return nil, nil
	}
	ids, err = collect(ctx, l.read, scanString,
		fmt.Sprintf("SELECT DISTINCT n.actor FROM actor_fts f JOIN actor_use n ON n.seq = f.rowid WHERE actor_fts MATCH ? ORDER BY n.actor LIMIT %d", maxNamesakes),
		`"`+phrase+`"`)
	slices.Sort(ids)
	return ids, err
}

func scanString(rows *sql.Rows) (s string, err error) {
	err = rows.Scan(&s)
	return s, err
}

func scanActor(rows *sql.Rows) (ledger.Actor, error) {
	var a ledger.Actor
	var names []byte
	var typ string
	if err := rows.Scan(&a.ID, &a.Name, &typ, &a.Documents, &a.Engagements, &a.Statements, &a.Positions, &a.Proposals, &a.Figures, &names); err != nil {
		return a, err
	}
	a.Type = readout.ActorType(typ)
	return a, json.Unmarshal(names, &a.Names)
}
