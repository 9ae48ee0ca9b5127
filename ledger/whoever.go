package ledger

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
	"github.com/readout-dev/readout/origin"
)

// sameWords returns the clue of the very words of a statement, if they are so many
// that they can hardly be another's.
func sameWords(s *readout.Statement) []string {
	text := wordsOf(s)
	if strings.Count(text, " ") < minShared-1 {
		return nil
	}
	return []string{"=" + text}
}

// sameWhoever stands for the same words, which are more than all that can be told in
// other words.
const sameWhoever = 1000

// quotedWords returns the wording of what a statement has in quotation marks.
func quotedWords(s *readout.Statement) *wording {
	w := &wording{}
	for _, ev := range s.Content {
		for _, q := range quotedIn(ev.Text()) {
			for text := range clausesOf(q) {
				w.add(text, true, false)
			}
		}
	}
	w.sum()
	return w
}

// whoever reports whether two sayings, of one of which nobody knows by name who
// said it, are one whoever is told to speak.
func (s *saying) whoever(o *saying) bool { return s.saysWith(o) || s.toldWith(o) || s.partWith(o) }

// partWith reports whether one of two sayings, in stories of one event, quotes so much
// of the other in sentences that tell the same, that they can hardly be two.
func (s *saying) partWith(o *saying) bool {
	a, b := s.cells[0], o.cells[0]
	x, y := a.voice().For, b.voice().For
	if !a.oneEvent(b) || saidApart(a, b) > sameNews || x != "" && y != "" && Fold(x) != Fold(y) && !a.paper() && !b.paper() || s.contradicts(o.wording) {
		return false
	}
	quoted := max(s.quotes(o.wording, o.direct()), o.quotes(s.wording, s.direct()))
	if quoted < partQuoted {
		return false
	}
	around, about := a.sentence(), b.sentence()
	_, shared := inCommon(around.meaning, about.meaning)
	return (quoted >= longQuoted || shared-quoted >= partBesides) && sharedBy(around, about) >= partAround
}

// What is enough of a phrase that two statements quote, whoever is told to speak, of
// the sentences in which they stand, and of these besides the phrase.
const (
	partQuoted  = 1
	partAround  = 4
	partBesides = 1
)

// saysWith reports whether two sayings quote the same words, or are the same
// throughout.
func (s *saying) saysWith(o *saying) bool {
	return s.quotedIn(o) || s.text == o.text && len(s.words) >= minShared && len(s.meaning) >= fewWords
}

// toldWith reports whether two sayings, in stories of one event, share so much, and
// so much with the sentences in which they stand, that they can hardly be two.
func (s *saying) toldWith(o *saying) bool {
	a, b := s.cells[0], o.cells[0]
	if !a.sameEvent(b) || saidApart(a, b) > retoldWithin || a.anybody() && isPerson(b.statement.Speaker.ActorRef) || b.anybody() && isPerson(a.statement.Speaker.ActorRef) {
		return false
	}
	if s.contradicts(o.wording) {
		return false
	}
	made := sharedBy(s.wording, o.wording)
	return saidApart(a, b) <= sameNews && made >= surelyTold && made+sharedBy(a.sentence(), b.sentence()) >= againInSentence || s.toldApart(o)
}

// What two statements share that are told apart from the rest of their stories, and
// what their sentences do, by [saying.sharedApart]: of speakers who may be two, of
// whom one is told not at all, of whom one is described as the other is where he or
// she is named, and where the two stand in much the same sentence.
const (
	anyApart, anyInSentence         = 9, 8.5
	nobodyApart, nobodyInSentence   = 6.5, 5
	fittingApart, fittingInSentence = 5, 6
	sameApart, sameSentence         = 4, 12
)

// toldApart reports whether two sayings whose speakers are not called alike share
// enough of what tells them apart from the rest of their stories.
func (s *saying) toldApart(o *saying) bool {
	a, b := s.cells[0], o.cells[0]
	x, y := a.voice().For, b.voice().For
	if s.asked(o) || x != "" && y != "" && Fold(x) != Fold(y) && !a.paper() && !b.paper() {
		return false
	}
	content, sentence := s.sharedApart(o)
	days := saidApart(a, b)
	switch {
	case content >= fittingApart && sentence >= fittingInSentence && (a.fits(b) || b.fits(a) || a.writtenBy(b) || b.writtenBy(a) || a.toldTo(b) || b.toldTo(a)):
		return true
	case days > sameNews:
		return false
	case content >= sameApart && sentence >= sameSentence:
		return true
	case a.nobody() || b.nobody():
		return content >= nobodyApart && sentence >= nobodyInSentence
	}
	return a.paper() == b.paper() && content >= anyApart && sentence >= anyInSentence
}

// writtenBy reports whether a cell gives what is written ("the statement") and the
// other what a spokesman or body says, who may have written it.
func (c *cell) writtenBy(o *cell) bool {
	kind, _ := toneOf(c.statement, c.voice())
	by, _ := toneOf(o.statement, o.voice())
	return kind == toneText && (by == toneMouth || by == toneOrgan || by == toneBody)
}

// toldTo reports whether a medium is told to say what another tells to have been said
// to it: its name stands in that sentence.
func (c *cell) toldTo(o *cell) bool {
	return c.paper() && !o.paper() && strings.Contains(" "+Fold(o.tellings[0].Report.Evidence()[0].Text())+" ", " "+Fold(c.statement.Speaker.Name)+" ")
}

// nobody reports whether it isn't told who said it.
func (c *cell) nobody() bool { return c.statement.Speaker.Class == readout.ClassUnknown }

// paper reports whether a medium is told to say it, which has it from others.
func (c *cell) paper() bool { return origin.IsMedia(c.statement.Speaker.Name) }

// fits reports whether a cell's speaker is described as that of another is, where
// he or she is named.
func (c *cell) fits(o *cell) bool {
	return c.statement.Speaker.ID == "" && fits(c.statement.Speaker.Name, o.voice().Called)
}

// asked reports whether two statements share nothing but that somebody was asked
// for one: every paper asks for itself.
func (s *saying) asked(o *saying) bool {
	for _, m := range s.meaning {
		if m.weight > half && !asking[m.stem] && slices.ContainsFunc(o.meaning, func(n weighed) bool { return n.stem == m.stem }) {
			return false
		}
	}
	return true
}

// asking are the words of a request for a statement.
var asking = func() map[uint32]bool {
	all := map[uint32]bool{}
	for _, w := range strings.Fields("request comment question inquiry interview message email call respond") {
		all[hash(meaning(w))] = true
	}
	return all
}()

// settleWhoever says where a statement is reconciled whose speaker has no id: with
// whom another document has say the same words, a person before a body; else with
// who tells most of the same; else with another speaker without an id, in the block of
// the one that comes first, one who is described before one who isn't told.
func settleWhoever(t Telling, s *readout.Statement, named []Telling) Setting {
	mine := newSaying(cellOf(t))
	nobody := mine.cells[0].nobody()
	blocks := [2][]string{} // of those who are described, and of those who aren't told
	blocks[b2i(nobody)] = []string{BlockingKey(t.Report)}
	var host *Telling
	most := 0.0
	for i, o := range named {
		h := o.Report.Statement()
		if h == nil || o.Report.Document() == t.Report.Document() {
			continue
		}
		other := newSaying(cellOf(o))
		same := 0.0
		switch {
		case mine.saysWith(other):
			same = sameWhoever * float64(1+b2i(isPerson(h.Speaker.ActorRef)))
		case mine.toldWith(other), mine.partWith(other):
			same = sharedBy(mine.wording, other.wording)
		default:
			continue
		}
		if h.Speaker.ID == "" && forWhom(o) == "" {
			untold := b2i(other.cells[0].nobody())
			blocks[untold] = append(blocks[untold], BlockingKey(o.Report))
			continue
		}
		if host == nil || cmp.Or(cmp.Compare(same, most), compareHosts(*host, o)) > 0 {
			host, most = &named[i], same
		}
	}
	if host != nil {
		speaker := host.Report.Statement().Speaker
		if whom := forWhom(*host); whom != "" {
			return Setting{Block: readout.ID("k", string(readout.TypeStatement), "for", Fold(whom)), Of: s.Speaker.Name}
		}
		return Setting{Block: BlockingKey(host.Report), As: []string{speaker.Name, speaker.ID}, Of: s.Speaker.Name}
	}
	if o := bestOf(mine, slices.DeleteFunc(slices.Clone(named), func(o Telling) bool {
		h := o.Report.Statement()
		return h == nil || !isPerson(h.Speaker.ActorRef) || o.Report.Document() == t.Report.Document() || !fits(s.Speaker.Name, o.Voice.Called)
	}), named); o != nil {
		speaker := o.Report.Statement().Speaker
		return Setting{Block: BlockingKey(o.Report), As: []string{speaker.Name, speaker.ID}, Of: s.Speaker.Name}
	}
	of := blocks[0]
	if len(of) == 0 {
		of = blocks[1]
	}
	switch block := slices.Min(of); {
	case len(of) == 1 && block == BlockingKey(t.Report), block == BlockingKey(t.Report) && block != t.Report.ID():
		return Setting{}
	case strings.HasPrefix(block, readout.PrefixReport): // each is alone by itself
		return Setting{Block: readout.ID("k", string(readout.TypeStatement), "one", block), Of: s.Speaker.Name}
	default:
		return Setting{Block: block, Of: s.Speaker.Name}
	}
}

// forWhom returns for which state somebody speaks who is known by what he or she is;
// "" for others.
func forWhom(t Telling) string {
	if kind, _ := toneOf(t.Report.Statement(), t.Voice); kind == toneNone || kind >= toneText {
		return ""
	}
	return t.Voice.For
}

// anybody reports whether a speaker is told as one of many ("officials", "a witness"),
// who may be another than the one whom a document names.
func (c *cell) anybody() bool {
	s := c.statement.Speaker
	switch s.Class {
	case readout.ClassOfficial, readout.ClassDiplomat, readout.ClassSource, readout.ClassWitness:
		return true
	}
	return s.ID == "" && many[s.Name[strings.LastIndexByte(s.Name, ' ')+1:]]
}

var many = wordset.Of("officials diplomats sources witnesses")
