package ledger

import (
	"strings"

	"github.com/readout-dev/readout"
)

// agreePlace reports whether two places may be one: one of them is not known,
// they have one name, one lies in the other, or one is a building or airport
// in what may be the other.
func agreePlace(a, b *readout.Place) bool {
	if a == nil || b == nil || a.Name == "" || b.Name == "" {
		return true
	}
	x, y := Fold(a.Name), Fold(b.Name)
	cx, cy := Fold(a.Country), Fold(b.Country)
	switch {
	case town(x) == town(y):
		return cx == "" || cy == "" || cx == cy
	case x == cy || y == cx:
		return true
	}
	return (cx == "" || cy == "" || cx == cy) && (venue(x) != venue(y))
}

// town returns a folded name of a place without what is put behind that of a
// town: "washington" of "washington dc".
func town(name string) string {
	for _, behind := range []string{" city", " dc", " d c"} {
		name = strings.TrimSuffix(name, behind)
	}
	return name
}

// samePlace reports whether two places are one that is no country.
func samePlace(a, b *readout.Place) bool {
	return a != nil && b != nil && a.Name != "" && Fold(a.Name) == Fold(b.Name) && Fold(a.Name) != Fold(a.Country) && a.Country != ""
}

// samePlaceName reports whether two places have one name, which is no country's as
// far as that is known.
func samePlaceName(a, b *readout.Place) bool {
	return a != nil && b != nil && a.Name != "" && Fold(a.Name) == Fold(b.Name) && Fold(a.Name) != Fold(a.Country)
}

// exactPlace ranks places: a town, then a building, which may be in any of
// several, then a country, then none.
func exactPlace(p *readout.Place) int {
	switch {
	case p == nil || p.Name == "":
		return 0
	case Fold(p.Name) == Fold(p.Country):
		return 1
	case venue(Fold(p.Name)):
		return 2
	}
	return 3
}

// venue reports whether a folded name is that of a building, a lake or the like,
// which lies in a place that another document may name.
func venue(name string) bool {
	for w := range strings.FieldsSeq(name) {
		switch w {
		case "palace", "house", "airport", "ministry", "embassy", "hotel", "headquarters", "residence", "parliament", "court", "base", "office", "centre", "center",
			"lake", "camp", "castle", "villa", "lodge", "ranch", "resort", "retreat", "estate", "hall", "monastery", "abbey", "cathedral", "chancellery", "university",
			"island", "mount", "mountain", "peninsula", "valley":
			return true
		}
	}
	return false
}
