package ledger

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/readout-dev/readout"
)

const (
	fewWords   = 3    // that are the same
	minShared  = 6    // words that two wordings of one statement share
	longWords  = 8    // that are told again after any time, where few are known of the speaker
	sharedPart = 0.8  // of the shorter one, in runs
	wordingRun = 4    // words in a run
	minQuoting = 3    // of which some are quoted
	minRetold  = 4    // words of meaning that a retelling shares
	retoldPart = 0.6  // of the shorter one
	moreRetold = 0.5  // of the shorter one, if there are more
	likePart   = 0.4  // of the shorter one, that may be a retelling
	saidBefore = 4    // days from words to a document that tells of them without a date
	copiedPart = 0.34 // of the shorter one, in copies of one text
)

// saying is the cells that give the same words at the same time.
type saying struct {
	cells   []*cell
	text    string   // folded
	runs    []string // of four words
	meaning []string // words that mean something, cut to their stems
	numbers []string
	quoted  []string // of a retelling, words in quotation marks, folded: two or more
	denies  bool     // says no, not, never
	words   int
	whole   bool
}

func (s *saying) direct() bool { return s.cells[0].statement.Form == readout.FormDirect }

// sayings puts statements of one block together. One that is part of no longer
// one near it is whole, and begins a record; one that is part belongs to the
// longer one that it shares most with, and with it to the whole that this is
// part of. Each step is decided for itself: it doesn't depend on what becomes
// of another. timeless says whether what has no date may be compared with what
// has, and long words with those of another time.
func sayings(cells []*cell, timeless bool) []*group {
	all := wordings(cells)
	groups := map[*saying]*group{}
	var list []*group
	type part struct {
		of *saying
		likeness
	}
	parts := map[*saying][]part{}
	near := nearby(all, timeless)
	for i, s := range all {
		s.whole = true
		for _, j := range near(i) {
			if o := all[j]; o != s && o.compare(s) < 0 {
				if l := s.like(o); l.joins {
					s.whole = false
					parts[s] = append(parts[s], part{o, l})
				}
			}
		}
	}
	begin := func(s *saying) *group {
		g := newGroup(s.cells[0])
		for _, c := range s.cells[1:] {
			g.join(c, "gives the same words")
		}
		groups[s] = g
		list = append(list, g)
		return g
	}
	for _, s := range all {
		if s.whole {
			begin(s)
		}
	}
	// best returns the one of parts that shares most and leads somewhere.
	best := func(may []part, leads func(p part) bool) (part, bool) {
		found := part{}
		for _, p := range may {
			if leads(p) && (found.of == nil || cmp.Or(cmp.Compare(found.share, p.share), p.of.compare(found.of)) < 0) {
				found = p
			}
		}
		return found, found.of != nil
	}
	// What is part of a part is part of the whole, if the words of that part
	// are the whole's.
	root := func(p part) *saying {
		if p.of.whole {
			return p.of
		}
		up, _ := best(parts[p.of], func(q part) bool { return q.verbatim && q.of.whole })
		return up.of
	}
	parent := map[*saying]part{}
	for _, s := range all {
		if s.whole {
			continue
		}
		p, ok := best(parts[s], func(p part) bool { return root(p) != nil })
		if !ok {
			begin(s)
			parent[s], _ = best(parts[s], func(part) bool { return true })
			continue
		}
		groups[s] = groups[root(p)]
		for _, c := range s.cells {
			groups[s].join(c, p.why)
		}
	}
	for s, p := range parent {
		if groups[s] != groups[p.of] {
			groups[s].doubt(groups[p.of], p.why)
		}
	}
	for i, s := range all {
		for _, j := range near(i) {
			if o := all[j]; s.whole && o.whole && o.compare(s) < 0 {
				if l := s.like(o); l.may {
					groups[s].doubt(groups[o], l.why)
				}
			}
		}
	}
	return list
}

// wordings returns the sayings of cells in the order of their windows.
func wordings(cells []*cell) []*saying {
	slices.SortFunc(cells, func(a, b *cell) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to), strings.Compare(a.speaker, b.speaker), strings.Compare(a.text, b.text), strings.Compare(a.link, b.link))
	})
	var all []*saying
	for i, c := range cells {
		if i > 0 {
			if p := cells[i-1]; p.from == c.from && p.to == c.to && p.speaker == c.speaker && p.text == c.text && enough(p, c) {
				last := all[len(all)-1]
				last.cells = append(last.cells, c)
				continue
			}
		}
		all = append(all, newSaying(c))
	}
	return all
}

func newSaying(c *cell) *saying {
	words := strings.Fields(c.text)
	s := &saying{cells: []*cell{c}, text: c.text, runs: runsOf(words), meaning: meaningOf(words), words: len(words)}
	for _, w := range words {
		s.denies = s.denies || denials[w]
		if w[0] >= '0' && w[0] <= '9' {
			s.numbers = append(s.numbers, w)
		}
	}
	if c.statement.Form == readout.FormMixed {
		for _, ev := range c.statement.Content {
			s.quoted = append(s.quoted, quotedIn(ev.Text())...)
		}
	}
	slices.Sort(s.numbers)
	s.numbers = slices.Compact(s.numbers)
	return s
}

// enough reports whether two sayings with the words of c are one: few words
// may be said again.
func enough(a, b *cell) bool {
	n := strings.Count(a.text, " ") + 1
	return n >= minShared || n >= fewWords && a.named() && a.statement.SaidAt == nil && b.statement.SaidAt == nil &&
		apart(a.published, b.published) <= sameNews
}

// nearby returns the function that lists those whose windows meet that of the
// i-th; all others where timeless is set.
func nearby(all []*saying, timeless bool) func(i int) []int {
	return func(i int) []int {
		c := all[i].cells[0]
		from, to := 0, len(all)
		if !timeless {
			from = sort.Search(len(all), func(j int) bool { return all[j].cells[0].from >= c.from-longest })
			to = sort.Search(len(all), func(j int) bool { return all[j].cells[0].from > c.to })
		}
		var list []int
		for j := from; j < to; j++ {
			if j != i && (timeless || all[j].cells[0].meets(c)) {
				list = append(list, j)
			}
		}
		return list
	}
}

// meets reports whether the windows of two cells meet.
func (c *cell) meets(o *cell) bool { return c.from <= o.to && o.from <= c.to }

// compare orders quotations before retellings, then the longest first, then
// the earliest.
func (s *saying) compare(o *saying) int {
	a, b := s.cells[0], o.cells[0]
	return cmp.Or(cmp.Compare(b2i(o.direct()), b2i(s.direct())), cmp.Compare(o.words, s.words), cmp.Compare(a.from, b.from), strings.Compare(a.link, b.link))
}

// likeness is how much a saying shares with a longer one.
type likeness struct {
	joins, may bool
	verbatim   bool
	share      float64
	why        string // what its report does
}

// like compares s with a saying that comes before it.
func (s *saying) like(o *saying) likeness {
	a, b := s.cells[0], o.cells[0]
	may, sure := sameSpeaker(a, b)
	if !may || within(a, b) || !a.meets(b) && a.dated() && b.dated() && min(s.words, o.words) < longWords {
		return likeness{}
	}
	if s.text == o.text && enough(a, b) {
		return likeness{joins: true, verbatim: true, share: 2, why: "gives the same words"}
	}
	if s.words >= fewWords && a.named() && s.direct() && o.direct() && strings.Contains(" "+o.text+" ", " "+s.text+" ") && len(s.meaning) > 1 {
		return likeness{joins: true, verbatim: true, share: 1.5, why: "gives words that are part of these"}
	}
	fewest := min(len(s.runs), len(o.runs))
	if runs := common(s.runs, o.runs); min(s.words, o.words) >= minShared && float64(runs) >= sharedPart*float64(fewest) {
		return likeness{joins: true, verbatim: true, share: 1 + float64(runs)/float64(fewest), why: "gives words that are part of these"}
	}
	n := common(s.meaning, o.meaning)
	if n == 0 || !a.meets(b) && a.dated() && b.dated() {
		return likeness{}
	}
	share := float64(n) / float64(min(len(s.meaning), len(o.meaning)))
	l := likeness{share: share}
	retells := !(s.direct() && o.direct()) && sure && !s.contradict(o)
	switch {
	case share >= copiedPart && a.printed(b) && (n > 1 || share == 1):
		l.joins, l.why = true, fmt.Sprintf("stands in a copy of a document that gives these words, %d of its %d words of meaning among them", n, len(s.meaning))
	case !a.named():
	case retells && n >= minQuoting && (s.quotes(o) || o.quotes(s)):
		l.joins, l.why = true, fmt.Sprintf("retells these words and quotes some of them: %d of its words of meaning are the same", n)
	case retells && (n >= minRetold && share >= retoldPart || n > minRetold && share >= moreRetold):
		l.joins, l.why = true, fmt.Sprintf("retells these words: %d of its %d words of meaning are the same", n, len(s.meaning))
	case n >= minRetold && share >= likePart:
		l.may, l.why = true, fmt.Sprintf("shares %d of %d words of meaning", n, min(len(s.meaning), len(o.meaning)))
	}
	return l
}

// quotes reports whether words that a retelling quotes stand in the quotation
// marks of another.
func (s *saying) quotes(o *saying) bool {
	return slices.ContainsFunc(s.quoted, func(words string) bool {
		in := func(text string) bool { return strings.Contains(" "+text+" ", " "+words+" ") }
		return o.direct() && in(o.text) || slices.ContainsFunc(o.quoted, in)
	})
}

// quotedIn returns what stands in quotation marks in s, folded, of two words or
// more.
func quotedIn(s string) []string {
	var all []string
	from := -1
	for i, r := range s {
		switch {
		case r != '“' && r != '”' && r != '"':
		case from < 0 && r != '”':
			from = i + len(string(r))
		case from >= 0:
			if words := Fold(s[from:i]); strings.Contains(words, " ") {
				all = append(all, words)
			}
			from = -1
		}
	}
	return all
}

// within reports whether two cells are of one document.
func within(a, b *cell) bool {
	for d := range a.documents {
		if b.documents[d] {
			return true
		}
	}
	return false
}

// named reports whether the speaker of c has a name.
func (c *cell) named() bool {
	return c.statement.Speaker.ID != "" || !describes(c.statement.Speaker.Name) && c.statement.Speaker.Class == readout.ClassUnspecified
}

// sameSpeaker reports whether the speakers of two cells of one block may be
// one: the same actor, or two people with names of which one holds all words
// of the other ("Minister Teo Lunn" and "Teo Lunn"), which is sure only of those
// who say the same.
func sameSpeaker(a, b *cell) (may, sure bool) {
	if a.speaker == b.speaker {
		return true, true
	}
	if !person(a.statement.Speaker) || !person(b.statement.Speaker) {
		return false, false
	}
	x, y := strings.Fields(Fold(a.statement.Speaker.Name)), strings.Fields(Fold(b.statement.Speaker.Name))
	if len(y) < len(x) {
		x, y = y, x
	}
	return !slices.ContainsFunc(x, func(w string) bool { return !slices.Contains(y, w) }), false
}

// contradict reports whether two sayings can't be tellings of one: one says no
// and the other doesn't, or both name numbers, and no number in common.
func (s *saying) contradict(o *saying) bool {
	return s.denies != o.denies || len(s.numbers) > 0 && len(o.numbers) > 0 && common(s.numbers, o.numbers) == 0
}

// common counts what two sorted lists have in common.
func common(a, b []string) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch c := strings.Compare(a[i], b[j]); {
		case c < 0:
			i++
		case c > 0:
			j++
		default:
			n++
			i++
			j++
		}
	}
	return n
}

// runsOf returns the runs of four words, each once, sorted.
func runsOf(words []string) []string {
	var runs []string
	for i := 0; i+wordingRun <= len(words); i++ {
		runs = append(runs, strings.Join(words[i:i+wordingRun], " "))
	}
	slices.Sort(runs)
	return slices.Compact(runs)
}

// meaningOf returns the stems of words but for those that stand in any
// sentence, each once, sorted.
func meaningOf(words []string) []string {
	var stems []string
	for _, w := range words {
		if !empty[w] {
			stems = append(stems, stem(w))
		}
	}
	slices.Sort(stems)
	return slices.Compact(stems)
}

// stem cuts the commonest endings of English off.
func stem(w string) string {
	for _, end := range []string{"ing", "ies", "ied", "es", "ed", "s", "ly"} {
		if rest, ok := strings.CutSuffix(w, end); ok && len(rest) >= 3 {
			return rest
		}
	}
	return w
}

// denials are words that turn what is said into its contrary.
var denials = map[string]bool{
	"no": true, "not": true, "never": true, "none": true, "neither": true, "nor": true, "without": true, "cannot": true, "denied": true, "denies": true,
	"dont": true, "doesnt": true, "didnt": true, "wont": true, "wouldnt": true, "isnt": true, "arent": true, "wasnt": true, "werent": true,
	"cant": true, "couldnt": true, "shouldnt": true, "hasnt": true, "havent": true, "hadnt": true, "nothing": true, "nobody": true,
}

// empty are words that say nothing of what is said.
var empty = func() map[string]bool {
	all := map[string]bool{}
	for w := range strings.FieldsSeq(`a an the and or but nor so yet if then than that this these those there here of to in on at by for from with
		into onto over under about as up out off down after before between against during without within is am are was were be been being do does did
		done have has had having will would shall should can could may might must not no it its he him his she her they them their we us our you your
		i me my who whom whose which what when where why how all any some each both more most very just also only even own same such too s t don didnt
		wont isnt wasnt im ive its were hes shes theyre weve said says saying told one`) {
		all[w] = true
	}
	return all
}()
