package origin

import (
	"fmt"

	"github.com/readout-dev/readout"
)

// Way says which way words went between two texts that share them.
type Way string

// The ways, as the first of the two texts has them.
const (
	WayFrom    Way = "from"    // it has them from the other
	WayTo      Way = "to"      // the other has them from it
	WayThird   Way = "third"   // both have them from a third
	WayUnknown Way = "unknown" // it can't be told
)

// Went says which way words went between two texts that share them, and why:
// what they say of whose text they print, else which was printed first.
func Went(a, b Marks, publishedA, publishedB readout.Date) (Way, string) {
	names := func(m Marks, outlet string) bool {
		for _, list := range [][]string{m.Agencies, m.With, m.Cites} {
			for _, name := range list {
				if Key(name) == Key(outlet) && Key(outlet) != "" {
					return true
				}
			}
		}
		return false
	}
	switch {
	case names(a, b.Outlet) && !names(b, a.Outlet):
		return WayFrom, "it names " + b.Outlet
	case names(b, a.Outlet) && !names(a, b.Outlet):
		return WayTo, "it is named by " + b.Outlet
	}
	for _, agency := range a.Agencies {
		for _, other := range b.Agencies {
			if Key(agency) == Key(other) {
				return WayThird, "both print " + agency
			}
		}
	}
	if publishedA.IsZero() || publishedB.IsZero() || publishedA.MayEqual(publishedB) {
		return WayUnknown, "neither says whose text it is, nor is one known to be earlier"
	}
	if publishedA.First().Compare(publishedB.First()) > 0 {
		return WayFrom, fmt.Sprintf("it was published later, on %s", publishedA.Human())
	}
	return WayTo, fmt.Sprintf("it was published first, on %s", publishedA.Human())
}
