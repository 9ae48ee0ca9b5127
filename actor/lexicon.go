package actor

// sense is one thing that a sequence of words may stand for.
type sense struct {
	kind  senseKind
	entry int32
	// shapes holds two bits a word, the first word lowest: 0 any, 1 begins
	// with a capital, 2 all capitals.
	shapes uint64
}

type senseKind uint8

const (
	senseName      senseKind = iota // a full name
	senseMaybe                      // counts with other evidence: a surname, an ambiguous short name
	senseAdjective                  // Israeli
	sensePeople                     // Israelis
	senseCapital                    // a city that stands for its government
	senseSeat                       // a building that stands for it
	senseOffice                     // Prime Minister
	senseOrgan                      // Foreign Ministry
	senseShort                      // "the agency"
)

// maxAliasWords is the longest alias; shapes has two bits for each word.
const maxAliasWords = 32

// lexicon is a trie whose edges are words, so that "Iran" is not found in
// "Tirana". It is built once and only read afterwards.
type lexicon struct {
	words   map[string]int32 // folded word → id, from 1
	classes []class          // by word id
	edges   map[uint64]int32 // node<<32 | word → node
	senses  [][]sense        // by node
}

func newLexicon() *lexicon {
	return &lexicon{words: map[string]int32{}, classes: make([]class, 1), edges: map[uint64]int32{}, senses: make([][]sense, 1)}
}

func (l *lexicon) word(folded string) int32 {
	id, ok := l.words[folded]
	if !ok {
		id = int32(len(l.classes))
		l.words[folded] = id
		l.classes = append(l.classes, 0)
	}
	return id
}

func (l *lexicon) classify(folded string, c class) {
	l.classes[l.word(folded)] |= c
}

// add makes name stand for the entry. Where exact is set, words are found only
// as capitalised as they are in name; lower-case words match any.
func (l *lexicon) add(name string, kind senseKind, entry int32, exact bool) {
	node, n := int32(0), 0
	var shapes uint64
	for _, w := range splitWords(name) {
		folded := string(appendFold(nil, w))
		if folded == "" {
			continue
		}
		if n == maxAliasWords {
			return
		}
		if exact {
			switch shapeOf(w) {
			case shapeTitle, shapeLetter:
				shapes |= 1 << (2 * n)
			case shapeUpper:
				shapes |= 2 << (2 * n)
			}
		}
		n++
		key := uint64(node)<<32 | uint64(l.word(folded))
		next, ok := l.edges[key]
		if !ok {
			next = int32(len(l.senses))
			l.senses = append(l.senses, nil)
			l.edges[key] = next
		}
		node = next
	}
	if n == 0 {
		return
	}
	s := sense{kind, entry, shapes}
	for _, have := range l.senses[node] {
		if have == s {
			return
		}
	}
	l.senses[node] = append(l.senses[node], s)
}

// match finds the longest sequence of units from i, within units[:end], that
// is a name of something, and returns its senses in buf. next is i where
// nothing is found.
func (l *lexicon) match(units []unit, i, end int, buf []sense) (senses []sense, next int) {
	node, best := int32(0), int32(0)
	next = i
	for j := i; j < end && j-i < maxAliasWords && units[j].word != 0; j++ {
		child, ok := l.edges[uint64(node)<<32|uint64(units[j].word)]
		if !ok {
			break
		}
		node = child
		for _, s := range l.senses[node] {
			if fits(units[i:j+1], s.shapes) {
				best, next = node, j+1
				break
			}
		}
	}
	senses = buf[:0]
	for _, s := range l.senses[best] {
		if fits(units[i:next], s.shapes) {
			senses = append(senses, s)
		}
	}
	return senses, next
}

func fits(units []unit, shapes uint64) bool {
	for i := 0; shapes != 0; i, shapes = i+1, shapes>>2 {
		switch shapes & 3 {
		case 1:
			if !units[i].shape.capital() {
				return false
			}
		case 2:
			if units[i].shape != shapeUpper {
				return false
			}
		}
	}
	return true
}
