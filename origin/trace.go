package origin

import (
	"cmp"
	"slices"
	"strings"
)

// Origin is one of the origins that [Count] counts, with the documents behind
// which it stands.
type Origin struct {
	// Name is who it is; "" for documents of which nothing is known, which add
	// none.
	Name string `json:"name"`
	// Open is set where it is one of several, named with "or", not known which.
	Open bool `json:"open,omitempty"`
	// Texts are what is printed: copies of one text are together.
	Texts []Text `json:"texts"`
}

// Text is one text as one or more documents print it.
type Text struct {
	Documents []Carrier `json:"documents"` // by id
}

// Carrier is a document and what it has to do with its origin.
type Carrier struct {
	Document string `json:"document"`
	Outlet   string `json:"outlet"` // "" where not known
	// Way is "own" for the origin's own document, "cites" for one that cites
	// its report, "carries" for one that prints its text or may do so.
	Way string `json:"way"`
}

// Trace returns the origins that [Count] counts, by name, and at the end the
// documents of unknown origin as one without a name.
func Trace(witnesses []Witness) []Origin {
	if len(witnesses) == 0 {
		return nil
	}
	sources, unknown := trace(witnesses)
	var all []Origin
	for _, s := range sources {
		all = append(all, Origin{Name: s.name, Open: s.open, Texts: textsBy(s.texts, Key(s.name), s.open)})
	}
	slices.SortStableFunc(all, func(a, b Origin) int { return strings.Compare(a.Name, b.Name) })
	if len(unknown) > 0 {
		all = append(all, Origin{Texts: textsBy(unknown, "", true)})
	}
	return all
}

func textsBy(printed []*printed, own string, open bool) []Text {
	var texts []Text
	for _, t := range printed {
		var text Text
		for _, m := range t.members {
			c := Carrier{Document: m.document, Outlet: m.outlet, Way: "carries"}
			switch {
			case m.key != "" && m.key == own && !open:
				c.Way = "own"
			case m.cites:
				c.Way = "cites"
			}
			text.Documents = append(text.Documents, c)
		}
		slices.SortFunc(text.Documents, func(a, b Carrier) int {
			return cmp.Or(rank(a)-rank(b), strings.Compare(a.Document, b.Document))
		})
		texts = append(texts, text)
	}
	slices.SortFunc(texts, func(a, b Text) int {
		return cmp.Or(rank(a.Documents[0])-rank(b.Documents[0]), strings.Compare(a.Documents[0].Document, b.Documents[0].Document))
	})
	return texts
}

func rank(c Carrier) int { return slices.Index([]string{"own", "carries", "cites"}, c.Way) }
