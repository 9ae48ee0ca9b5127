package engagement

import "strings"

// occasionIn reports whether a noun for an occasion stands between words first
// and last, with nothing but a title after it: "an agreement Mrs. Brek".
func (s *sentence) occasionIn(first, last int) bool {
	for last--; last >= first && (s.at(last).is(classTitle) && s.at(last).class != 0 || s.at(last).upper && (s.at(last).mention >= 0 || s.demonymAt(last))) && !occasional[s.at(last).lower]; last-- {
	}
	return last >= first && occasional[s.at(last).lower]
}

// occasional are nouns for what is met over, sent or signed: no titles of a name.
var occasional = func() map[string]bool {
	m := map[string]bool{}
	for _, class := range [...]string{"meeting", "talks", "visit", "letter", "deal", "proposal", "accord", "message", "call"} {
		for _, n := range Nouns[class] {
			m[n], m[plural(n)] = true, true
		}
	}
	return m
}()

// kin returns the word after "families of the missing" at word i; 0 where it is
// somebody's own family.
func (s *sentence) kin(i int) int {
	const most = 9 // words
	for k := i - 1; k >= max(0, i-2); k-- {
		if possessive[s.at(k).lower] {
			return 0
		}
	}
	for k := i + 2; k < i+most; k++ {
		w := s.at(k)
		if w.time >= 0 || w.class&^(classDet|classAdj|classRole|classTitle|classCrowd|classKin) != 0 && w.mention < 0 && w.lower != "of" && w.lower != "-" || k >= len(s.words) || strings.HasSuffix(w.lower, "ed") {
			if k == i+2 {
				return 0
			}
			return k
		}
	}
	return 0
}
