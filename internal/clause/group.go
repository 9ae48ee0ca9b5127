package clause

import (
	"slices"

	"github.com/readout-dev/readout"
)

// Who is summed up: "both", "the two leaders".

// group returns those whom "both", "they" or "the two leaders" at word i sums
// up: the persons, else the states, bodies and groups, that the sentence before
// names, where there are as many as are summed up.
func (r *Reader) group(i int) []Holder {
	n, kinds := 0, ""
	switch w := r.Lower(i); w {
	case "both", "pair", "duo":
		if w != "both" && r.Has(i, "the") < 0 || w == "both" && (r.Base(i) != "nsubj" || r.Child(i, "nmod") > i) {
			return nil
		}
		n = 2
	case "two", "three":
		if r.Has(i, "the") < 0 || r.Child(i, "nmod") > i {
			return nil
		}
		if n = 2; w == "three" {
			n = 3
		}
	case "leaders", "presidents", "ministers", "men", "women", "premiers", "envoys", "diplomats", "officials", "counterparts":
		kinds = "persons"
	case "countries", "nations", "states", "governments", "sides", "powers", "capitals", "neighbours", "neighbors", "allies":
		kinds = "states"
	default:
		return nil
	}
	if kinds != "" {
		for c := range r.Dependents(i) {
			switch r.lower[c] {
			case "two", "both":
				n = 2
			case "three":
				n = 3
			}
			if c > i && (r.Base(c) == "nmod" || r.Base(c) == "acl" || r.Base(c) == "appos") || c < i && r.Base(c) == "amod" {
				return nil
			}
		}
	}
	k := r.A.SentenceAt(r.Sentence(i).Start)
	if n == 0 || k <= 0 {
		return nil
	}
	before := r.A.Sentences[k-1]
	var persons, others []Holder
	for w := before.First; w < before.Last; w++ {
		m := r.Mention(w)
		if m == nil || m.Actor.Name == "" || m.Type == readout.ActorPlace {
			continue
		}
		h, ok := r.holder(w)
		if !ok {
			continue
		}
		if h.Type == readout.ActorPerson {
			if !slices.ContainsFunc(persons, h.Same) {
				persons = append(persons, h)
			}
		} else if !slices.ContainsFunc(others, h.Same) {
			others = append(others, h)
		}
	}
	switch {
	case kinds != "states" && len(persons) == n:
		return persons
	case kinds != "persons" && len(others) == n && (kinds == "states" || len(persons) == 0):
		return others
	}
	return nil
}
