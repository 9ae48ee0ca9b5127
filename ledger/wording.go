package ledger

import (
	"cmp"
	"hash/fnv"
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
)

// wording is what a statement says, made to be compared with what others say.
// Words are hashes: two that are the same are one word.
type wording struct {
	words   []uint32 // in their order, contractions written out
	order   []uint32 // the same, of words that mean something their stems
	meaning []weighed
	weight  float64 // of all meaning
	clauses []clause
	numbers []number
	dates   []uint32    // days of a month
	quoted  []quotation // what stands in quotation marks, two words or more
}

// weighed is a word that means something, without its ending, and how much it
// tells: a name or a common word tells half, since many statements of one
// speaker have it.
type weighed struct {
	stem   uint32
	weight float64
}

// number is a number and the word of meaning that follows it, which it counts.
type number struct{ n, of uint32 }

// clause is a part of a statement between two points, commas or dashes.
type clause struct {
	meaning []weighed
	denies  bool // says no, not, never
}

// wordingOf returns the wording of a statement.
func wordingOf(s *readout.Statement) *wording {
	w := &wording{}
	quotation := s.Form == readout.FormDirect
	refuses := slices.ContainsFunc(s.Cue, func(ev readout.Evidence) bool {
		return slices.ContainsFunc(strings.Fields(Fold(ev.Text())), func(word string) bool { return refusals[stem(word)] })
	})
	for _, ev := range s.Content {
		begins := quotation // with a capital, whatever the word
		for text := range clausesOf(ev.Text()) {
			w.add(text, begins, refuses)
			begins = strings.ContainsAny(text[max(0, len(text)-4):], ".!?…") || quotation
		}
		if s.Form == readout.FormMixed {
			for _, q := range quotedIn(ev.Text()) {
				w.quoted = append(w.quoted, quotationOf(q))
			}
		}
	}
	w.sum()
	return w
}

// sum keeps each word of meaning once, and sums their weight up.
func (w *wording) sum() {
	w.meaning = eachOnce(w.meaning)
	for _, m := range w.meaning {
		w.weight += m.weight
	}
}

// sharedBy measures what two wordings share: the weight of the words of meaning
// that both have, and four times the parts that these are of the one and of the
// other. Wordings that are the same have 8 and their weight.
func sharedBy(a, b *wording) float64 {
	_, shared := inCommon(a.meaning, b.meaning)
	if shared == 0 {
		return 0
	}
	x, y := a.weight, b.weight
	if slices.ContainsFunc(a.numbers, func(n number) bool { return n.of != 0 && slices.Contains(b.numbers, n) }) {
		shared += half // one number of one thing
	}
	if a.denies() && b.denies() { // that both say no is as good as a frequent word
		shared, x, y = shared+half, x+half, y+half
	}
	return shared + retellingParts*(shared/x+shared/y)
}

// told reports whether another wording has most words of those clauses of w with
// which it shares two or more.
func (w *wording) told(o *wording) bool {
	words, shared := 0, 0
	for _, c := range w.clauses {
		if n, _ := inCommon(c.meaning, o.meaning); n > 1 {
			words, shared = words+len(c.meaning), shared+n
		}
	}
	return words > 0 && float64(shared) >= otherwisePart*float64(words)
}

// add adds a clause, or the two or more that a word like "and" or "because"
// makes of it. begins is set if its first word has a capital in any case,
// refuses if it is told with a verb that says no to it ("denied").
func (w *wording) add(text string, begins, refuses bool) {
	one := clause{denies: refuses}
	before, counts := "", false
	tokens := tokensOf(text, begins)
	for _, t := range tokens {
		w.words = append(w.words, hash(t.word))
	}
	for _, t := range calendar(tokens) {
		word := t.word
		switch {
		case cutting[word] && len(one.meaning) > 1:
			w.end(one)
			one = clause{denies: refuses}
		case denials[word], word == "unless":
			one.denies = !one.denies
		case before == "not" && (word == "just" || word == "only" || word == "merely"):
			one.denies = !one.denies
		}
		before = word
		if empty[word] {
			w.order = append(w.order, hash(word))
			continue
		}
		weight := weightOf(word)
		switch {
		case t.date:
			weight = dated
		case t.named:
			word, weight = ofName(word), half
		}
		m := hash(meaning(word))
		w.order = append(w.order, m)
		one.meaning = append(one.meaning, weighed{m, weight})
		switch {
		case t.date:
			w.dates = append(w.dates, m)
			counts = false
		case word[0] >= '0' && word[0] <= '9':
			w.numbers = append(w.numbers, number{n: m})
			counts = true
		case counts:
			w.numbers[len(w.numbers)-1].of = m
			counts = false
		}
	}
	w.end(one)
}

// dated is what a day of a month tells: few statements of a speaker name one.
const dated = 2.0

func (w *wording) end(c clause) {
	w.meaning = append(w.meaning, c.meaning...)
	c.meaning = eachOnce(c.meaning)
	w.clauses = append(w.clauses, c)
}

// tells reports whether a wording has a word that is neither a name nor frequent.
func (w *wording) tells() bool {
	return slices.ContainsFunc(w.meaning, func(m weighed) bool { return m.weight > half })
}

// denies reports whether a clause of a wording says no.
func (w *wording) denies() bool {
	return slices.ContainsFunc(w.clauses, func(c clause) bool { return c.denies && len(c.meaning) > 0 })
}

// deniesWith reports whether two wordings say no to one thing: a clause of each
// does, and they share a word.
func (w *wording) deniesWith(o *wording) bool {
	return slices.ContainsFunc(w.clauses, func(c clause) bool {
		return c.denies && slices.ContainsFunc(o.clauses, func(d clause) bool {
			n, _ := inCommon(c.meaning, d.meaning)
			return d.denies && n > 0
		})
	})
}

func hash(word string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(word))
	return h.Sum32()
}

func firstLetter(s string) rune {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return r
		}
	}
	return 0
}

// shortest is the least length of a clause in bytes: a point that comes sooner
// ends an abbreviation.
const shortest = 12

// Where a text is cut, into clauses and into sentences.
const (
	ofClauses   = ".,;:!?…—–\n"
	ofSentences = ".!?…\n"
)

// clausesOf yields the clauses of a text, roughly: two that are taken for one
// are compared as one.
func clausesOf(text string) iter.Seq[string] { return cutAt(text, ofClauses) }

// cutAt yields the parts of a text that end with one of some points.
func cutAt(text, points string) iter.Seq[string] {
	return func(yield func(string) bool) {
		from := 0
		for i, r := range text {
			end := i + len(string(r))
			if !strings.ContainsRune(points, r) || end-from < shortest {
				continue
			}
			if r == '.' && (initial(text[from:i]) || unicode.IsDigit(firstRune(strings.TrimLeft(text[end:], " ")))) { // "Sept. 15"
				continue
			}
			if next := firstRune(strings.TrimLeft(text[end:], "”’\"')")); r != '—' && r != '–' && !unicode.IsSpace(next) {
				continue
			}
			if !yield(text[from:end]) {
				return
			}
			from = end
		}
		if strings.TrimSpace(text[from:]) != "" {
			yield(text[from:])
		}
	}
}

// initial reports whether a text ends with a letter that stands alone, after
// which a point ends no clause: "the U.S".
func initial(text string) bool {
	last, size := utf8.DecodeLastRuneInString(text)
	before, _ := utf8.DecodeLastRuneInString(text[:len(text)-size])
	return unicode.IsUpper(last) && (before == '.' || unicode.IsSpace(before))
}

// eachOnce sorts words and keeps each once, with its greatest weight.
func eachOnce(words []weighed) []weighed {
	words = slices.Clone(words)
	slices.SortFunc(words, func(a, b weighed) int {
		return cmp.Or(cmp.Compare(a.stem, b.stem), cmp.Compare(b.weight, a.weight))
	})
	return slices.CompactFunc(words, func(a, b weighed) bool { return a.stem == b.stem })
}

// inCommon returns how many words two sorted lists have in common, and their
// weight, of each the smaller.
func inCommon(a, b []weighed) (n int, weight float64) {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i].stem < b[j].stem:
			i++
		case a[i].stem > b[j].stem:
			j++
		default:
			n++
			weight += min(a[i].weight, b[j].weight)
			i++
			j++
		}
	}
	return n, weight
}

// longestRun returns how many words in a row two texts have in common at most,
// and where the first such row ends in a.
func longestRun(a, b []uint32) (longest, end int) {
	runs := make([]int, len(a)+1) // that end at a word of a and one of b
	for _, w := range b {
		for i := len(a); i > 0; i-- {
			if a[i-1] != w {
				runs[i] = 0
				continue
			}
			runs[i] = runs[i-1] + 1
			if runs[i] > longest {
				longest, end = runs[i], i
			}
		}
	}
	return longest, end
}

// holds reports whether words stand in a text in a row.
func holds(text, words []uint32) bool {
	n, _ := longestRun(words, text)
	return n == len(words)
}

// contradicts reports whether two wordings can't tell the same: they oppose, or
// both name days or count one thing, and have no day or number in common.
func (w *wording) contradicts(o *wording) bool {
	if w.otherDays(o) {
		return true
	}
	one := false
	for _, a := range w.numbers {
		for _, b := range o.numbers {
			if a.n == b.n {
				return w.opposes(o)
			}
			one = one || a.of == b.of
		}
	}
	return one || w.opposes(o)
}

// otherDays reports whether two wordings name days, and none that both do.
func (w *wording) otherDays(o *wording) bool {
	return len(w.dates) > 0 && len(o.dates) > 0 && !slices.ContainsFunc(w.dates, func(d uint32) bool { return slices.Contains(o.dates, d) })
}

// otherNumbers reports whether two wordings count one thing, and give no number that is
// the same.
func (w *wording) otherNumbers(o *wording) bool {
	one := false
	for _, a := range w.numbers {
		for _, b := range o.numbers {
			if a.n == b.n {
				return false
			}
			one = one || a.of == b.of
		}
	}
	return one
}

// weighty is what two clauses share that are about one thing.
const weighty = 2

// opposes reports whether one wording says no and the other doesn't: all in
// all, and in two clauses about one thing, of which each shares most with the
// other.
func (w *wording) opposes(o *wording) bool {
	denies := func(c clause) bool { return c.denies }
	if slices.ContainsFunc(w.clauses, denies) == slices.ContainsFunc(o.clauses, denies) {
		return false
	}
	most, mostly := 0.0, false // what the two shared that share most, and whether they oppose
	for _, c := range w.clauses {
		best, opposes := 0.0, false
		for _, d := range o.clauses {
			switch _, weight := inCommon(c.meaning, d.meaning); {
			case weight > best:
				best, opposes = weight, c.denies != d.denies
			case weight == best && weight > 0:
				opposes = opposes && c.denies != d.denies
			}
		}
		if best >= weighty && opposes {
			return true
		}
		if best > most {
			most, mostly = best, opposes
		}
	}
	return mostly
}

// aligned returns how many words of the shorter of two texts stand in the other
// in the same order, close together: a gap, or another word instead, costs half
// a word, and the dearest part is left out.
func aligned(a, b []uint32) (words int, score float64) {
	type best struct {
		score float64
		words int
	}
	row := make([]best, len(b)+1)
	top := best{}
	for _, w := range a {
		before := best{} // of the diagonal
		for j, v := range b {
			old := row[j+1]
			now := best{}
			if w == v {
				now = best{before.score + 1, before.words + 1}
			} else {
				for _, from := range []best{before, old, row[j]} {
					if s := from.score - gapCost; s > now.score {
						now = best{s, from.words}
					}
				}
			}
			row[j+1] = now
			if now.score > top.score {
				top = now
			}
			before = old
		}
	}
	return top.words, top.score
}

// gapCost is what a word costs that one of two texts has and the other hasn't.
const gapCost = 0.5

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}
