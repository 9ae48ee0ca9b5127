package ledger

import (
	"cmp"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
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
func (s *saying) whoever(o *saying) bool { return s.saysWith(o) || s.toldWith(o) }

// saysWith reports whether two sayings quote the same words, or are the same
// throughout.
func (s *saying) saysWith(o *saying) bool {
	return s.quotedIn(o) || s.text == o.text && len(s.words) >= minShared && len(s.meaning) >= fewWords
}

// toldWith reports whether two sayings, in stories of one event, share so much, and
// so much with the sentences in which they stand, that they can hardly be two.
func (s *saying) toldWith(o *saying) bool {
	a, b := s.cells[0], o.cells[0]
	if !a.sameEvent(b) || saidApart(a, b) > sameNews || a.anybody() && isPerson(b.statement.Speaker.ActorRef) || b.anybody() && isPerson(a.statement.Speaker.ActorRef) {
		return false
	}
	made := sharedBy(s.wording, o.wording)
	return made >= surelyTold && !s.contradicts(o.wording) && made+sharedBy(a.sentence(), b.sentence()) >= againInSentence
}

// settleWhoever says where a statement is reconciled whose speaker has no id: with
// whom another document has say the same words, a person before a body; else with
// who tells most of the same; else with another speaker without an id, in the block of
// the one that comes first.
func settleWhoever(t Telling, s *readout.Statement, named []Telling) Setting {
	mine := newSaying(cellOf(t))
	home := BlockingKey(t.Report)
	first := home
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
		case mine.toldWith(other):
			same = sharedBy(mine.wording, other.wording)
		default:
			continue
		}
		if h.Speaker.ID == "" {
			if key := BlockingKey(o.Report); key != o.Report.ID() && (first == t.Report.ID() || key < first) {
				first = key
			}
			continue
		}
		if host == nil || cmp.Or(cmp.Compare(same, most), compareHosts(*host, o)) > 0 {
			host, most = &named[i], same
		}
	}
	switch {
	case host != nil:
		speaker := host.Report.Statement().Speaker
		setting := Setting{Block: BlockingKey(host.Report), As: []string{speaker.Name, speaker.ID}, Of: s.Speaker.Name}
		if kind, _ := toneOf(host.Report.Statement(), host.Voice); kind != toneNone && kind < toneText && host.Voice.For != "" {
			setting = Setting{Block: readout.ID("k", string(readout.TypeStatement), "for", Fold(host.Voice.For)), Of: s.Speaker.Name}
		}
		return setting
	case first != home:
		return Setting{Block: first, Of: s.Speaker.Name}
	}
	return Setting{}
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
