package engagement

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// unreal reports whether the words around f tell of no occasion although they
// have those of one: what a film shows, what somebody fears or is against, what
// is only allowed or supposed, what is done as a rule.
func (s *sentence) unreal(f *found) bool {
	return s.likened(f) || s.mistaken(f) || s.fiction(f.anchor) || s.knownFor(f) || s.opposed(f) || s.supposed(f) || s.custom(f) || s.infinitive(f)
}

// fictions are nouns for what is told in them, not in the news.
var fictions = map[string]bool{
	"film": true, "movie": true, "novel": true, "play": true, "dream": true, "dreams": true, "cartoon": true, "sketch": true, "comedy": true,
	"sitcom": true, "poem": true, "thriller": true, "opera": true, "parody": true, "legend": true, "myth": true, "fable": true,
}

// invented are words that say that what is told never was.
var invented = map[string]bool{
	"imaginary": true, "imagined": true, "imagines": true, "imagine": true, "imagining": true, "fictional": true, "fictitious": true, "mythical": true,
	"legendary": true, "dreamed": true, "dreamt": true, "joked": true, "jokes": true, "joking": true, "hypothetical": true, "mock": true,
	"fantasised": true, "fantasized": true, "skit": true, "skits": true, "spoof": true, "spoofs": true, "spoofed": true, "parodied": true, "lampooned": true,
	"impersonator": true, "impersonated": true, "satirical": true,
}

// likened reports whether f is only what something else is compared with, or a
// matter in general: "is like negotiating with Tarn", "compared it to talks with
// Tarn", "Negotiating with Velia is hard".
func (s *sentence) likened(f *found) bool {
	if f.rule.anchor.kind == partVerb {
		if f.form&formIng == 0 || s.at(f.verb-1).is(classAux) {
			return false
		}
		switch s.at(f.verb - 1).lower {
		case "like", "unlike", "than":
			return true
		}
		if p := s.at(f.verb - 1); f.verb > 0 && !p.is(classPunct) && p.lower != "that" {
			return false
		}
		switch s.at(f.last).lower {
		case "is", "was", "would", "takes", "means", "meant", "requires", "seems":
			return true
		}
		return false
	}
	if f.verb >= 0 {
		return false
	}
	k := s.nounBegin(f.anchor) - 1
	switch s.at(k).lower {
	case "like", "unlike":
		return true
	case "to", "with":
		for i := k - 1; i > max(0, k-6); i-- {
			switch s.at(i).lower {
			case "compared", "compares", "compare", "comparing", "likened", "likens", "likening", "akin", "similar":
				return true
			}
		}
	}
	return false
}

// mistaken reports whether f is what was said wrongly, as the same sentence has it:
// "wrongly reported that Brek would visit Velia", "the claim that Brek met Tarn was
// false".
func (s *sentence) mistaken(f *found) bool {
	for i := range f.first {
		switch s.at(i).lower {
		case "wrongly", "erroneously", "falsely", "mistakenly", "incorrectly", "inaccurately":
			if s.at(i+1).is(classSay) || s.at(i-1).is(classSay) || s.at(i-1).is(classAux) {
				return true
			}
		case "error", "mistake":
			if p := s.at(i - 1).lower; p == "in" || p == "by" {
				for k := i - 2; k > max(0, i-5); k-- {
					if s.at(k).is(classSay) {
						return true
					}
				}
			}
		}
	}
	c := s.clauseBegin(f.first) - 1
	if s.at(f.first).lower == "that" {
		c = f.first
	}
	if s.at(c).lower == "that" {
		c--
	}
	switch s.at(c).lower {
	case "report", "reports", "claim", "claims", "story", "stories", "allegation", "allegations", "assertion", "suggestion", "news":
	default:
		return false
	}
	for i := f.last; i < min(len(s.words), f.last+14); i++ {
		switch s.at(i).lower {
		case "false", "untrue", "wrong", "fake", "hoax", "unfounded", "baseless", "incorrect", "inaccurate", "mistaken", "fabricated", "invented":
			return true
		}
	}
	return false
}

// fiction reports whether the word at i stands in what is invented: "in the
// film Brek meets Tarn", "dreamed of meeting Tarn".
func (s *sentence) fiction(i int) bool {
	for k := max(0, i-14); k < min(len(s.words), i+14); k++ {
		w := s.at(k)
		switch {
		case w.group >= 0 && w.mention >= 0:
		case k < i && invented[w.lower]:
			return true
		case fictions[w.lower] && !w.upper:
			// "in her film", "is told in a novel", "is a legend"
			for j := k - 1; j >= max(0, k-3); j-- {
				switch s.at(j).lower {
				case "in", "is", "was":
					return true
				}
				if !s.at(j).is(classDet | classAdj) {
					break
				}
			}
		}
	}
	return false
}

// opposed reports whether f is what somebody is against or afraid of: "warned
// against talks with Velia", "fears a meeting".
func (s *sentence) opposed(f *found) bool {
	i := s.nounBegin(f.anchor) - 1
	if f.rule.anchor.kind == partVerb {
		i = f.verb - 1
		if f.form&formIng == 0 {
			return false
		}
	} else if f.verb >= 0 {
		return false
	}
	switch s.at(i).lower {
	case "in":
		return s.at(i-1).lower == "interest" && s.hasWord(i-3, i, "no", "little")
	case "against", "opposes", "oppose", "opposed", "opposing", "fears", "fear", "feared", "fearing", "dreads", "dreaded":
		return true
	}
	return false
}

// knownFor reports whether f is what somebody is known, famous or criticised for
// at no time: "is known for meeting Tarn in gardens".
func (s *sentence) knownFor(f *found) bool {
	return f.form&formIng != 0 && s.at(f.verb-1).lower == "for" && (s.at(f.verb-2).lower == "known" || s.at(f.verb-2).lower == "famous")
}

// nounBegin returns the word at which the phrase of the noun at word i begins:
// its article, or the first of its adjectives.
func (s *sentence) nounBegin(i int) int {
	for i > 0 {
		w := s.at(i - 1)
		if w.group >= 0 || w.time < 0 && !w.is(classDet|classAdj|classHabit) && (w.class != 0 || w.lower == "" || strings.HasSuffix(w.lower, "ing") || s.a.Tokens[s.first+i-1].UPOS == "VERB") && w.lower != "-" || backs[w.lower] {
			break
		}
		i--
		if w.is(classDet) && w.time < 0 && !isNumber(w.lower) {
			break
		}
	}
	return i
}

// takePlace are the verbs that say after "would" that the occasion is planned.
var takePlace = map[string]bool{
	"take": true, "be": true, "begin": true, "start": true, "open": true, "resume": true, "last": true, "continue": true, "focus": true, "come": true,
	"mark": true, "bring": true, "include": true, "involve": true, "follow": true, "happen": true, "go": true, "cover": true, "centre": true, "center": true,
	"deal": true, "address": true, "discuss": true, "occur": true, "proceed": true, "end": true, "conclude": true,
}

// supposed reports whether f is what would be if it were: "a meeting with Tarn
// would help", "any talks with Tarn", "allows Brek to visit Cairo".
func (s *sentence) supposed(f *found) bool {
	if f.rule.anchor.kind == partVerb {
		if s.at(f.verb-1).lower != "to" {
			return false
		}
		for i := f.verb - 2; i > max(0, f.verb-9); i-- {
			switch s.at(i).lower {
			case "allow", "allows", "permit", "permits", "enable", "enables", "entitles", "entitle", "require", "requires", "oblige", "obliges":
				return true
			case "allowed", "enabled":
				return i < f.verb-2 // "allowed her to go to Velia": whether she went, is not told
			}
		}
		return false
	}
	if f.verb >= 0 {
		return false
	}
	if s.at(0).lower == "without" && f.anchor < 5 {
		return true // "Without talks between"
	}
	if k := s.nounBegin(f.anchor) - 1; s.at(k).lower == "during" && !s.at(k+1).is(classDet) && s.at(k+1).time < 0 {
		for i := k - 1; i > max(1, k-5); i-- {
			if s.at(i-1).lower == "to" && s.a.Tokens[s.first+i].XPOS == "VB" {
				return true // "vowed to be neutral during talks between": whenever there are any
			}
		}
	}
	i := f.last
	for n := 0; n < 4; n++ {
		next := s.filler(i)
		if next == i {
			break
		}
		i = next
	}
	if w := s.at(i).lower; (w == "is" || w == "are") && pointless[s.noun(i+1)] {
		return true // "talks with Velia are a waste of time"
	}
	if w := s.at(i).lower; w == "would" || w == "'d" {
		for i++; s.at(i).is(classAdverb | classNeg | classAux); i++ {
			if s.at(i).lower == "be" {
				// "would be held", "would be the first", but not "would be a mistake"
				n := s.at(i + 1).lower
				return n == "a" || n == "an" || !(n == "the" || n == "his" || n == "her" || n == "their" || strings.HasSuffix(n, "ed") || n == "held")
			}
		}
		return !takePlace[s.at(i).lower]
	}
	return false
}

// pointless are words for what one thinks of talks that need not be.
var pointless = map[string]bool{"waste": true, "useless": true, "pointless": true, "futile": true, "unthinkable": true, "impossible": true, "mistake": true, "betrayal": true, "trap": true}

// whichever reports whether the noun of f is of no one occasion: "any talks
// with Velia". What is refused or denied may be.
func (s *sentence) whichever(f *found, status readout.Status) bool {
	if f.rule.anchor.kind != partNoun || status == readout.StatusDidNotOccur || status == readout.StatusCancelled {
		return false
	}
	return s.hasWord(s.nounBegin(f.anchor), f.anchor, "any")
}

// custom reports whether f tells of what is done as a rule: "used to meet",
// "meets Tarn whenever he likes".
func (s *sentence) custom(f *found) bool {
	if s.hasWord(f.last, min(len(s.words), f.last+8), "whenever") {
		return true
	}
	if s.at(f.last).lower == "over" && s.at(f.last+1).lower == "the" && (s.at(f.last+2).lower == "years" || s.at(f.last+3).lower == "years") {
		return true // "have met over the years"
	}
	if f.verb < 2 {
		return false
	}
	if s.at(f.verb-1).lower == "to" {
		switch s.at(f.verb - 2).lower {
		case "used", "liked", "likes", "loved", "loves":
			return true
		}
	}
	if s.at(s.verbGroup(f.verb)+1).lower == "would" && s.at(0).lower == "in" {
		switch s.at(1).lower {
		case "those", "these":
			return true // "in those years Brek would meet"
		}
	}
	return false
}

// infinitive reports whether f is the subject of a clause and told by nobody:
// "to meet Tarn is an honour".
func (s *sentence) infinitive(f *found) bool {
	if f.rule.anchor.kind != partVerb || s.at(f.verb-1).lower != "to" {
		return false
	}
	if p := s.at(f.verb - 2); f.verb > 1 && !p.is(classPunct) {
		return false
	}
	switch s.at(f.last).lower {
	case "is", "was", "would", "takes", "means", "meant", "requires", "seems":
		return true
	}
	return false
}

// before public life: words for where and as what people meet or come who are
// not in office yet, or leave home for good.
var (
	schools = map[string]bool{"school": true, "university": true, "college": true, "kindergarten": true, "academy": true, "class": true}
	youth   = map[string]bool{
		"child": true, "children": true, "boy": true, "boys": true, "girl": true, "girls": true, "teenager": true, "teenagers": true, "student": true,
		"students": true, "classmates": true, "refugee": true, "refugees": true, "baby": true, "immigrant": true, "immigrants": true, "migrant": true,
		"cadets": true, "orphan": true, "toddler": true, "infant": true, "exile": true, "apprentice": true,
	}
	contests = map[string]bool{
		"round": true, "runoff": true, "run-off": true, "election": true, "elections": true, "semi-final": true, "semi-finals": true, "semifinal": true,
		"final": true, "finals": true, "quarter-final": true, "battle": true, "combat": true, "ring": true, "duel": true, "trials": true, "polls": true,
	}
	callings = map[string]bool{
		"study": true, "live": true, "settle": true, "marry": true, "retire": true, "teach": true, "practise": true, "practice": true, "escape": true,
		"attend": true, "train": true, "become": true,
	}
)

// privateLife reports whether f tells of the lives of people apart from their
// office: who met at school or in a contest, who came as a child or to live.
func (s *sentence) privateLife(f *found) bool {
	end := min(len(s.words), f.last+9)
	for i := f.last; i < end; i++ {
		w := s.at(i)
		if w.is(classPunct) && w.lower != "," || w.is(classRel) {
			break
		}
		if w.group >= 0 {
			continue
		}
		n := i + 1
		for s.at(n).is(classDet|classAdj|classAdverb|classPeriod) || s.at(n).lower == "young" || s.at(n).lower == "poor" {
			n++
		}
		switch noun := s.at(n); w.lower {
		case "as", "when":
			if youth[noun.lower] {
				return true
			}
			if w.lower == "when" && s.at(i+1).is(classPronoun|classDet) && (youth[s.at(i+3).lower] || youth[s.at(i+4).lower]) {
				return true // "when both were students"
			}
		case "at", "in":
			if schools[noun.lower] && f.rule.Kind == readout.KindMeeting && !s.at(i+1).is(classDet) {
				return true
			}
			if noun.lower == "exile" || noun.lower == "hell" || noun.lower == "heaven" {
				return true
			}
			if contests[noun.lower] && f.rule.Kind == readout.KindMeeting && f.rule.anchor.kind == partVerb {
				return true
			}
		case "during":
			if s.hasWord(i, i+4, "trials") {
				return true
			}
		case "from":
			if noun.lower == "exile" {
				return true
			}
		case "for":
			if noun.lower == "good" {
				return true
			}
		case "permanently":
			return true
		case "after":
			if s.hasWord(i, i+5, "exile") {
				return true
			}
		case "to":
			if f.rule.Kind != readout.KindVisit {
				continue
			}
			v := s.at(i + 1).lower
			switch {
			case v == "attend":
				return slices.ContainsFunc([]string{"school", "university", "college"}, func(w string) bool { return s.hasWord(i, i+6, w) })
			case callings[v]:
				return true
			case v == "work":
				return s.at(i+2).lower == "as" || s.at(i+2).lower == "in" || s.at(i+2).lower == "for" || s.at(i+2).lower == "at"
			case (v == "accept" || v == "assume" || v == "take") && s.hasWord(i, i+6, "post", "position", "job", "office", "command"),
				v == "take" && s.at(i+2).lower == "up", v == "seek" && (s.at(i+2).lower == "asylum" || s.at(i+2).lower == "refuge"), v == "join" && s.hasWord(i, i+5, "family"):
				return true
			}
		}
	}
	return false
}
