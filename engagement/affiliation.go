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

// pastDescription returns the comma that ends what is told between commas of the person whose
// name ends at word i, where a list goes on behind it: "Tarn, her running mate, and
// Senator Mira Solen"; i where nothing of the kind stands there.
func (s *sentence) pastDescription(i int) int {
	const most = 10 // words
	k := i
	if s.at(k).lower == "of" {
		for k++; s.at(k).upper; {
			k++
		}
	}
	if s.at(k).lower != "," || !s.at(k+1).is(classDet) && !s.at(k+1).is(classPronoun) {
		return i
	}
	for n := k + 2; n < min(len(s.words), k+most); n++ {
		w := s.at(n)
		if w.lower == "," {
			if s.at(n+1).lower != "and" || n == k+2 {
				return i
			}
			if p, next, ok := s.phrase(n + 2); !ok || p.kind != readout.ActorPerson || p.form != readout.FormName || s.at(next).is(classAux|classSay) || s.a.Tokens[s.first+min(next, len(s.words)-1)].UPOS == "VERB" {
				return i
			}
			return n
		}
		if w.is(classRel|classAux|classSay|classSub) || w.mention >= 0 && s.a.Mentions[w.mention].Type == readout.ActorPerson && s.a.Mentions[w.mention].Form == readout.FormName {
			return i
		}
		switch s.a.Tokens[s.first+n].UPOS {
		case "NOUN", "ADJ", "PROPN", "DET", "ADP", "PART", "NUM", "ADV":
		case "PUNCT":
			if w.lower != "-" {
				return i
			}
		default:
			return i
		}
	}
	return i
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
