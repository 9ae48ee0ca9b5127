package engagement

import "strings"

// outcomeVerbs are verbs that tell what an occasion came to, where it is their
// subject: "the talks ended without a deal".
var outcomeVerbs = func() map[string]verbForm {
	forms := map[string]verbForm{}
	for _, v := range []string{"end", "collapse", "fail", "break", "produce", "yield", "result", "culminate", "stall"} {
		inflect(v, forms)
	}
	for w, f := range forms {
		if f&formIng != 0 {
			delete(forms, w)
		}
	}
	return forms
}()

// agreeing are verbs that tell what the parties of an occasion came to.
var agreeing = map[string]bool{"agreed": true, "resolved": true, "pledged": true, "vowed": true, "decided": true, "failed": true, "reached": true}

// outcome returns what the occasion that f tells of came to, in the words of
// the sentence: "ended without a deal", "agreed on a truce"; "" where it does
// not say.
func (s *sentence) outcome(f *found) string {
	noun := f.rule.anchor.kind == partNoun
	gap := 0 // words between the occasion and the verb that are not its own
	for i := max(f.last, f.anchor+1); i < min(len(s.words), f.last+16); i++ {
		w := s.at(i)
		if w.group >= 0 || w.time >= 0 {
			continue
		}
		switch {
		case w.lower == ";" || w.lower == "." || w.is(classSay|classRel):
			return ""
		case noun && outcomeVerbs[w.lower] != 0 && gap == 0 && !s.endedWhen(i):
			return s.toEnd(i)
		case agreeing[w.lower] && s.byAll(f, i):
			return s.toEnd(i)
		case w.is(classPunct|classConj|classSub) && w.lower != "-":
			gap++
		}
	}
	return ""
}

// endedWhen reports whether the verb at word i tells when, and not how, it
// ended: "the talks ended on Friday".
func (s *sentence) endedWhen(i int) bool {
	n := s.at(i + 1)
	return n.time >= 0 || n.is(classPunct) || i+1 >= len(s.words) || s.at(i+2).time >= 0 && n.is(classPrep) && n.lower != "without" ||
		s.at(i).lower == "failed" && n.lower != "to" && n.lower != "after" || strings.HasPrefix(s.at(i).lower, "br") && n.lower != "down" && n.lower != "up" && n.lower != "off"
}

// byAll reports whether the verb at word i has all parties of f for its
// subject: they are one list, or "two", and the verb follows them, or is
// joined by "and" to the verb that does.
func (s *sentence) byAll(f *found, i int) bool {
	g := f.aGroup
	if g == nil || !g.many() || len(f.b) > 0 {
		return false
	}
	p := s.at(i - 1)
	return g.last == i || p.lower == "and" || p.is(classAdverb) && s.at(i-2).lower == "and"
}

// toEnd returns the words from word i to the end of its clause.
func (s *sentence) toEnd(i int) string {
	const most = 18 // words
	last := i + 1
	for ; last < min(len(s.words), i+most); last++ {
		w := s.at(last)
		if w.group >= 0 {
			continue
		}
		if w.is(classPunct) && w.lower != "-" && w.lower != "'" && w.lower != "%" || w.is(classRel|classSay) || w.is(classSub) && !w.is(classPrep) {
			break
		}
		if w.is(classConj) && s.verbSoon(last+1) {
			break
		}
	}
	if last == i+most {
		return "" // a clause without end is no short statement of what came out
	}
	return strings.TrimSpace(s.text(i, last))
}
