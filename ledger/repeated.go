package ledger

import "github.com/readout-dev/readout"

// What a word tells that two, three or five sentences of its story have, of what one
// tells that a single sentence has: a story says everywhere what it is about, and
// other words tell its statements apart.
const (
	twiceTells  = 0.8
	thriceTells = 0.6
	oftenTells  = 0.4
	often       = 5 // sentences; more aren't counted
)

// repeats counts in how many sentences of a text, roughly cut, each word of meaning
// stands.
func repeats(text string) map[uint32]int {
	n := map[uint32]int{}
	for s := range cutAt(text, ofSentences) {
		for _, m := range sentenceOf(s).meaning {
			n[m.stem]++
		}
	}
	return n
}

// repeated returns, of the words of meaning of a statement and of the sentences on
// which it rests, those that stand in two sentences of the document and more, and in
// how many; not nil.
func repeated(r *readout.Report, n map[uint32]int) map[uint32]int {
	again := map[uint32]int{}
	note := func(ev readout.Evidence) {
		for _, m := range sentenceOf(ev.Text()).meaning {
			if n[m.stem] > 1 {
				again[m.stem] = min(n[m.stem], often)
			}
		}
	}
	for _, ev := range r.Evidence() {
		note(ev)
	}
	for _, ev := range r.Statement().Content {
		note(ev)
	}
	return again
}

// sentenceOf returns the wording of a text that nobody is told to say.
func sentenceOf(text string) *wording {
	w := &wording{}
	for clause := range clausesOf(text) {
		w.add(clause, false, false)
	}
	w.sum()
	return w
}

// apartFrom returns a wording in which a word tells less if it stands elsewhere in
// the story too.
func (w *wording) apartFrom(repeats map[uint32]int) *wording {
	own := *w
	own.meaning = make([]weighed, len(w.meaning))
	own.weight = 0
	for i, m := range w.meaning {
		switch n := repeats[m.stem]; {
		case n >= often:
			m.weight *= oftenTells
		case n > 2:
			m.weight *= thriceTells
		case n == 2:
			m.weight *= twiceTells
		}
		own.meaning[i] = m
		own.weight += m.weight
	}
	return &own
}

// sharedApart measures as [sharedBy] does what two statements share, and what the
// sentences in which they stand do, by what tells them apart from the rest of their
// stories. Nothing where it isn't known what their stories say again.
func (s *saying) sharedApart(o *saying) (content, sentence float64) {
	x, y := s.tellsOwn(), o.tellsOwn()
	if x.content == nil || y.content == nil {
		return 0, 0
	}
	return sharedBy(x.content, y.content), sharedBy(x.sentence, y.sentence)
}

// apartWording is a statement's wording, and that of its sentence, apart from the rest
// of the story; nil where it isn't known what that says again.
type apartWording struct{ content, sentence *wording }

// tellsOwn returns what tells a saying apart: it is compared with many.
func (s *saying) tellsOwn() *apartWording {
	if s.own == nil {
		s.own = &apartWording{}
		if again := s.cells[0].voice().Repeats; again != nil {
			*s.own = apartWording{s.apartFrom(again), s.cells[0].sentence().apartFrom(again)}
		}
	}
	return s.own
}

// tellsApart reports whether two statements of one speaker share so much of what
// tells them apart from the rest of their stories.
func (s *saying) tellsApart(o *saying) bool {
	content, sentence := s.sharedApart(o)
	inSentence := float64(apartElsewhere)
	if s.cells[0].sameEvent(o.cells[0]) {
		inSentence = apartInSentence
	}
	return content >= apartShared && sentence >= inSentence
}

// What two retellings share that are told apart from the rest of their stories, by
// [saying.sharedApart], and what their sentences do, in stories of one event and of
// others.
const (
	apartShared     = 4.5
	apartInSentence = 5
	apartElsewhere  = 6
)
