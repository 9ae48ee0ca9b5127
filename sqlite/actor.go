package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

const actorColumns = `a.id, a.name, a.type, a.documents, a.engagements, a.statements, a.positions, a.proposals, a.figures,
	(SELECT json_group_array(name) FROM (SELECT DISTINCT name FROM actor_name WHERE actor = a.id ORDER BY name))`

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
		fmt.Sprintf("SELECT DISTINCT n.actor FROM actor_fts f JOIN actor_name n ON n.seq = f.rowid WHERE actor_fts MATCH ? ORDER BY n.actor LIMIT %d", maxNamesakes),
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
