package sqlite

import (
	"context"
	"database/sql"
	"slices"

	"github.com/readout-dev/readout/ledger"
)

// Sites returns where the places of the packs lie that the ledger was built
// with, as far as these say it, by name.
func (l *Ledger) Sites(ctx context.Context) ([]ledger.Site, error) {
	return collect(ctx, l.read, func(rows *sql.Rows) (s ledger.Site, err error) {
		err = rows.Scan(&s.Place, &s.State, &s.Lat, &s.Lon, &s.Capital)
		return s, err
	}, "SELECT place, state, lat, lon, capital FROM site ORDER BY place, state")
}

// setSites gives the ledger its sites: see [Options].
func (l *Ledger) setSites(ctx context.Context, sites []ledger.Site) error {
	known, err := l.Sites(ctx)
	if err != nil || slices.Equal(known, sites) {
		return err
	}
	return l.refill(ctx, "site", func(tx *sql.Tx) error {
		for _, s := range sites {
			if _, err := tx.ExecContext(ctx, "INSERT OR IGNORE INTO site (place, state, lat, lon, capital) VALUES (?, ?, ?, ?, ?)", s.Place, s.State, s.Lat, s.Lon, s.Capital); err != nil {
				return err
			}
		}
		return nil
	})
}
