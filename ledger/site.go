package ledger

import (
	"cmp"
	"slices"
	"strings"
)

// Site is where a place lies, in degrees, north and east positive.
type Site struct {
	Place string  `json:"place"`
	State string  `json:"state"` // "" where it lies in none
	Lat   float64 `json:"lat"`
	Lon   float64 `json:"lon"`
	// Capital says that it is the state's capital, where a stay is drawn of
	// which the state alone is known.
	Capital bool `json:"capital,omitempty"`
}

// SortSites sorts sites by place and state, and leaves out all but the first of
// each.
func SortSites(sites []Site) []Site {
	slices.SortStableFunc(sites, func(a, b Site) int {
		return cmp.Or(strings.Compare(a.Place, b.Place), strings.Compare(a.State, b.State))
	})
	return slices.CompactFunc(sites, func(a, b Site) bool { return a.Place == b.Place && a.State == b.State })
}
