package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// affiliation returns the word after "of Tolm", "(D-Tolm)" or ", D-Tolm," behind the
// name that ends at word i, where the list of names goes on there; i otherwise.
func (s *sentence) affiliation(i int) int {
	k := i
	switch s.at(i).lower {
	case "(":
		for k < i+7 && s.at(k).lower != ")" {
			k++
		}
		if s.at(k).lower != ")" || s.hasWord(i, k, "pictured") {
			return i
		}
		k++
	case ",":
		if n := s.at(i + 1); n.upper && (n.is(classRole|classTitle) || n.lower == "democrat" || n.lower == "independent") && s.at(i+2).lower == "of" && s.at(i+3).upper {
			for k = i + 3; s.at(k).upper; k++ { // ", Republican of Iowa,"
			}
			break
		}
		if n := s.at(i + 1); s.at(i+2).lower != "-" && !strings.Contains(n.lower, "-") || len(n.lower) < 1 || n.lower[0] != 'd' && n.lower[0] != 'r' && n.lower[0] != 'i' {
			return i
		}
		for k++; k < i+6 && s.at(k).lower != ","; k++ {
			if w := s.at(k); !w.upper && w.lower != "-" && w.lower != "." {
				return i
			}
		}
	case "of":
		if n := s.at(i + 1); n.mention < 0 || s.a.Mentions[n.mention].Type != readout.ActorPlace && s.a.Mentions[n.mention].Type != readout.ActorState {
			return i
		}
		for m := s.at(i + 1).mention; s.at(k+1).mention == m; {
			k++
		}
		k++
	default:
		return i
	}
	n := k
	if s.at(n).lower == "," {
		n++
	}
	if s.at(n).lower == "and" {
		n++
	}
	if n == k {
		return i
	}
	if p, _, ok := s.phrase(n); !ok || p.kind != readout.ActorPerson || p.form != readout.FormName {
		return i
	}
	return k
}

// entitled makes those public before whose names one plural says what they are:
// "Senators Ana Brek and Ilo Tarn".
func (s *sentence) entitled(g *group) {
	if len(g.parties) < 2 || g.parties[0].kind != readout.ActorPerson || g.parties[0].form != readout.FormName {
		return
	}
	w := s.at(s.wordAt(g.parties[0].span.Start) - 1)
	if w.lower == "." {
		w = s.at(s.wordAt(g.parties[0].span.Start) - 2)
	}
	if !w.is(classRole) || !strings.HasSuffix(w.lower, "s") || !w.upper {
		return
	}
	for i := range g.parties {
		p := &g.parties[i]
		p.public = p.public || p.kind == readout.ActorPerson && p.form == readout.FormName
	}
}
