package ledger

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/readout-dev/readout"
)

// QuotationKey returns the key of the words that a statement quotes, by which
// the same words are found whoever is said to have said them; "" for a
// statement that quotes fewer than eight words in a row or whose speaker is no
// person named in the text beside them. It is the least hash of the rows of
// eight words, so that most quotations of which one is cut have one key.
func QuotationKey(r *readout.Report) string {
	s := r.Statement()
	if s == nil || s.Form == readout.FormIndirect || !namedBeside(s.Speaker) {
		return ""
	}
	best, found := uint32(0), false
	for _, row := range rowsOf(s) {
		if !found || row < best {
			best, found = row, true
		}
	}
	if !found {
		return ""
	}
	return strconv.FormatUint(uint64(best), 36)
}

// rowsOf returns the hashes of the rows of eight words that a statement quotes.
func rowsOf(s *readout.Statement) []uint32 {
	var rows []uint32
	for _, ev := range s.Content {
		quotations := []string{ev.Text()}
		if s.Form == readout.FormMixed {
			quotations = quotedIn(ev.Text())
		}
		for _, q := range quotations {
			words := strings.Fields(Fold(q))
			for i := 0; i+longWords <= len(words); i++ {
				rows = append(rows, hash(strings.Join(words[i:i+longWords], " ")))
			}
		}
	}
	return rows
}

// namedBeside reports whether a speaker is a person of whom a part of the name
// stands where the words are ascribed to him or her: what a pronoun stands for
// may have been taken wrongly.
func namedBeside(s readout.Speaker) bool {
	if !isPerson(s.ActorRef) || s.Class != readout.ClassUnspecified {
		return false
	}
	name := strings.Fields(Fold(s.Name))
	return len(name) > 1 && slices.ContainsFunc(s.Spans, func(ev readout.Evidence) bool {
		return slices.Contains(strings.Fields(Fold(ev.Text())), name[len(name)-1])
	})
}

// MostSpeakers is of how many persons the same words may be told as a conflict:
// what more are said to have said is a saying, an oath or a phrase of the trade.
const MostSpeakers = 6

// Misattributions lists the conflicts of statements with one [QuotationKey]: of
// two documents one says that one person said the words, the other that another
// did. It is none if a document knows of both, if the names may be one, if one
// document tells it as the words of several, if one of the two is the other's
// source, or if more than [MostSpeakers] are said to have said them. recordOf gives the record of each report.
func Misattributions(tellings []Telling, recordOf map[string]string) []Conflict {
	tellings = slices.Clone(tellings)
	slices.SortFunc(tellings, compareTellings)
	both := map[string]map[string]bool{} // speakers by document
	speakers := map[string]bool{}
	for _, t := range tellings {
		speakers[t.Report.Statement().Speaker.ID] = true
		doc := t.Report.Document()
		if both[doc] == nil {
			both[doc] = map[string]bool{}
		}
		both[doc][t.Report.Statement().Speaker.ID] = true
	}
	if len(speakers) > MostSpeakers {
		return nil
	}
	var all []Conflict
	told := map[[2]string]bool{} // of two records, once
	for i, x := range tellings {
		for _, y := range tellings[i+1:] {
			a, b := x.Report.Statement(), y.Report.Statement()
			pair := [2]string{recordOf[x.Report.ID()], recordOf[y.Report.ID()]}
			if pair[1] < pair[0] {
				pair[0], pair[1] = pair[1], pair[0]
			}
			if pair[0] == "" || pair[0] == pair[1] || told[pair] || len(both[x.Report.Document()]) > 1 || len(both[y.Report.Document()]) > 1 ||
				!otherPerson(a.Speaker.Name, b.Speaker.Name) || relays(a, b) || relays(b, a) || forOthers(x) || forOthers(y) || !sameRow(a, b) {
				continue
			}
			told[pair] = true
			all = append(all, newConflict("speaker", fmt.Sprintf("%s said %s, according to %s; %s said it, according to %s.",
				a.Speaker.Name, shortened(a, b), teller(x), b.Speaker.Name, teller(y)), x, y, pair[0], pair[1]))
		}
	}
	slices.SortFunc(all, func(a, b Conflict) int { return strings.Compare(a.ID, b.ID) })
	return all
}

// otherPerson reports whether two names can't be those of one person: they have
// no word in common, nor two of which one may be a misspelling of the other.
func otherPerson(a, b string) bool {
	x, y := strings.Fields(Fold(a)), strings.Fields(Fold(b))
	for _, v := range x {
		for _, w := range y {
			if v == w || len(v) > 3 && len(w) > 3 && (v[:3] == w[:3] || v[len(v)-3:] == w[len(w)-3:]) {
				return false
			}
		}
	}
	return true
}

// relays reports whether a document has the words of a from the speaker of b.
func relays(a, b *readout.Statement) bool {
	name := strings.Fields(Fold(b.Speaker.Name))
	last := name[len(name)-1]
	in := func(s string) bool { return slices.Contains(strings.Fields(Fold(s)), last) }
	return in(a.Addressee) || slices.ContainsFunc(a.Relay, in) || slices.ContainsFunc(a.Content, func(ev readout.Evidence) bool { return in(ev.Text()) })
}

// forOthers reports whether words are those of several, or told by one who
// speaks for another.
func forOthers(t Telling) bool {
	if strings.Contains(Fold(t.Report.Statement().Occasion), "joint") {
		return true
	}
	return slices.ContainsFunc(t.Report.Evidence(), func(ev readout.Evidence) bool {
		text := Fold(ev.Text())
		return strings.Contains(text, "spokes") || strings.Contains(text, "press secretary") || strings.Contains(text, "joint")
	})
}

func sameRow(a, b *readout.Statement) bool {
	rows := rowsOf(b)
	return slices.ContainsFunc(rowsOf(a), func(row uint32) bool { return slices.Contains(rows, row) })
}

// shortened returns the first words of the shorter of two quotations.
func shortened(a, b *readout.Statement) string {
	const most = 12
	if len(wordsOf(b)) < len(wordsOf(a)) {
		a = b
	}
	text := strings.Trim(strings.TrimSpace(a.Content[0].Text()), "“”\"‘’',.`")
	words := strings.Fields(text)
	if len(words) > most {
		text = strings.Join(words[:most], " ") + " …"
	}
	return "“" + cmp.Or(text, "these words") + "”"
}
