package engagement

// aims are nouns that say of what follows them that somebody wants it, by the
// preposition between.
var aims = map[string]map[string]mood{
	"for": {
		"push": moodProposed, "bid": moodProposed, "effort": moodProposed, "efforts": moodProposed, "pressure": moodProposed, "condition": moodProposed,
		"conditions": moodProposed, "terms": moodProposed, "case": moodProposed, "support": moodProposed, "basis": moodProposed, "chance": moodProposed,
		"chances": moodProposed, "plea": moodProposed, "appeal": moodProposed, "campaign": moodProposed, "drive": moodProposed, "framework": moodProposed,
		"room": moodProposed, "scope": moodProposed, "opportunity": moodProposed, "way": moodProposed, "ground": moodProposed, "path": moodProposed,
		"worked": moodProposed, "working": moodProposed, "work": moodProposed, "appealed": moodProposed, "pleaded": moodProposed, "campaigned": moodProposed,
		"press": moodProposed, "stage": moodPlanned, "preparation": moodPlanned, "preparations": moodPlanned, "date": moodPlanned,
		"venue": moodPlanned,
	},
	"of": {
		"idea": moodProposed, "possibility": moodProposed, "prospect": moodProposed, "chance": moodProposed, "chances": moodProposed, "likelihood": moodProposed,
		"notion": moodProposed, "favour": moodProposed, "favor": moodProposed, "support": moodProposed, "hope": moodProposed, "hopes": moodProposed,
	},
	"to": {"way": moodProposed, "road": moodProposed, "path": moodProposed, "open": moodProposed},
	"in": {"interest": moodProposed, "believes": moodProposed, "believe": moodProposed},
	"on": {"insists": moodProposed, "insisted": moodProposed, "insist": moodProposed},
}

// backs are verbs of those who want what follows them.
var backs = map[string]bool{
	"support": true, "supports": true, "supported": true, "favours": true, "favour": true, "favors": true, "favor": true, "favoured": true, "favored": true,
	"backs": true, "backed": true, "endorses": true, "endorsed": true, "advocates": true, "advocated": true, "prefers": true, "prefer": true, "preferred": true,
}

// sought returns what the words before the phrase of the noun at word i say
// of it: "efforts towards a summit", "the idea of talks", "open to talks".
func (s *sentence) sought(i int) mood {
	k := s.nounBegin(i) - 1
	switch prep := s.at(k).lower; {
	case prep == "toward", prep == "towards":
		return moodProposed
	case prep == "for" && s.at(k-1).lower == "way" && s.at(k-2).lower == "under":
		return moodPlanned // "preparations are under way for a summit"
	default:
		if backs[prep] && !s.at(k).is(classPrep) && s.at(k).group < 0 {
			return moodProposed
		}
		return aims[prep][s.at(k-1).lower]
	}
}

// wouldLike returns what a "would" between words first and last says of the
// noun there: that it is planned, or wished for.
func (s *sentence) wouldLike(first, last int) mood {
	for i := first; i < last; i++ {
		if s.at(i).lower != "would" {
			continue
		}
		k := i + 1
		for s.at(k).is(classAdverb | classNeg) {
			k++
		}
		switch s.at(k).lower {
		case "welcome", "like", "love", "prefer", "favour", "favor", "support", "back", "consider", "accept", "need", "require":
			return moodProposed
		}
	}
	return moodPlanned
}

// future are words that tell of the verb after them that it is to come.
var future = map[string]bool{
	"will": true, "'ll": true, "would": true, "'d": true, "plans": true, "planned": true, "plan": true, "intends": true, "expected": true, "scheduled": true, "due": true, "set": true,
}

// mainFuture reports whether the clause in which f stands as a circumstance is
// told as to come: "during her visit to Cairo, Brek will speak", "plans to
// speak at her meeting with Tarn".
func (s *sentence) mainFuture(f *found) bool {
	lead := f.lead
	if f.rule.left == leftOwner {
		lead = s.ownedBegin(f.anchor) - 1
	}
	switch s.at(lead).lower {
	case "on", "during", "at", "in":
	default:
		return false
	}
	if f.verb >= 0 || s.at(f.last-1).lower == "here" {
		return false // "during his stay here"
	}
	begin := s.clauseBegin(lead)
	if s.at(lead-1).lower == "that" {
		begin = lead // "said on Monday that on a trip"
	}
	if lead > begin+1 {
		if f.rule.left != leftOwner {
			return false // read already
		}
		for i := lead - 1; i >= max(begin, lead-10); i-- {
			w := s.at(i)
			if w.group >= 0 || w.time >= 0 {
				continue
			}
			if future[w.lower] && w.lower != "would" && w.lower != "'d" {
				return true
			}
			if w.lower == "," || w.lower == "and" {
				return false
			}
		}
		return false
	}
	for i := f.last; i < min(len(s.words), f.last+12); i++ {
		w := s.at(i)
		if w.lower != "," || w.group >= 0 {
			continue
		}
		g := s.groupAt(i + 1)
		if g == nil || g.owner {
			return false
		}
		for k := g.last; k < g.last+4; k++ {
			switch w := s.at(k); {
			case future[w.lower]:
				return true
			case !w.is(classAux | classAdverb):
				return false
			}
		}
		return false
	}
	return false
}

// beforehand reports whether the noun at word i is what comes after something
// else: "before a visit to Cairo", "ahead of her visit", "on the eve of".
func (s *sentence) beforehand(i int) bool {
	switch k := s.ownedBegin(i) - 1; s.at(k).lower {
	case "before":
		return true
	case "of":
		p := s.at(k - 1).lower
		return p == "ahead" || p == "eve" || p == "advance"
	}
	return false
}

// ownedBegin returns the word at which the phrase of the noun at word i begins,
// with its owner: "her visit", "President Brek's visit".
func (s *sentence) ownedBegin(i int) int {
	k := s.nounBegin(i)
	for k > 0 && (s.at(k-1).group >= 0 || s.owner(k-1) || possessive[s.at(k-1).lower]) {
		k--
	}
	return k
}

// dragOn reports whether the verb group from word first up to last says of
// talks that they go on without end: "have dragged on", "are at an impasse".
func (s *sentence) dragOn(first, last int) bool {
	for k := first; k <= last; k++ {
		switch s.at(k).lower {
		case "dragged", "dragging", "drag":
			return s.at(k+1).lower == "on" && k > first
		case "at", "in":
			switch s.noun(k + 1) {
			case "impasse", "standstill", "stalemate", "deadlock", "limbo":
				return true
			}
		}
	}
	return false
}
