package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"github.com/readout-dev/readout/ledger"
)

// How many of an actor's records, the latest, are read to see whom it met, and
// of each of those to see whom they met.
const (
	metRecords  = 2000
	pairRecords = 200
)

// Met returns those who took part in engagements with an actor that took place
// or go on, the most frequent first, then by name. Of an actor in more than
// 2,000 records the latest of these count.
func (l *Ledger) Met(ctx context.Context, actor string, limit int) ([]ledger.Met, error) {
	return collect(ctx, l.read, func(rows *sql.Rows) (m ledger.Met, err error) {
		err = rows.Scan(&m.ID, &m.Name, &m.Records)
		return m, err
	}, fmt.Sprintf(`SELECT o.id, o.name, n FROM (
			SELECT b.actor AS actor, count(*) AS n FROM (SELECT record FROM record_actor WHERE actor = ?1 ORDER BY filed DESC, record DESC LIMIT %d) a
			CROSS JOIN record r ON r.id = a.record AND r.type = 'engagement' AND r.status IN ('occurred', 'under_way')
			CROSS JOIN record_actor b ON b.record = a.record AND b.actor <> ?1
			GROUP BY b.actor
		) JOIN actor o ON o.id = actor ORDER BY n DESC, o.name, o.id LIMIT ?2`, metRecords), actor, limit)
}

// Pairs returns in how many records two of the actors both have a part, the
// first in the order of ids before the second. Of each actor the latest 200
// records count.
func (l *Ledger) Pairs(ctx context.Context, ids ...string) (map[[2]string]int, error) {
	with := map[string][]string{} // by record
	for _, id := range ids {
		records, err := collect(ctx, l.read, scanString, fmt.Sprintf("SELECT record FROM record_actor WHERE actor = ? ORDER BY filed DESC, record DESC LIMIT %d", pairRecords), id)
		if err != nil {
			return nil, err
		}
		for _, r := range records {
			if !slices.Contains(with[r], id) {
				with[r] = append(with[r], id)
			}
		}
	}
	pairs := map[[2]string]int{}
	for _, list := range with {
		for i, a := range list {
			for _, b := range list[i+1:] {
				pairs[[2]string{a, b}]++
			}
		}
	}
	return pairs, nil
}
