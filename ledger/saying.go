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
	fewWords      = 3    // that are the same
	minShared     = 6    // words that two wordings of one statement share
	longWords     = 8    // that are told again after any time, where few are known of the speaker
	sharedPart    = 0.8  // of the shorter one, in runs
	wordingRun    = 4    // words in a run
	quotedTells   = 1.5  // weight of words in quotation marks that another quotes too
	saidBefore    = 4    // days from words to a document that tells of them without a date
	quotedBefore  = 14   // where they are a long quotation, which is given again
	copiedPart    = 0.34 // of the shorter one, in copies of one text
	likePart      = 0.4  // of the shorter one, that may be a retelling
	likeWeight    = 2.5  // of the words that it shares
	retoldWithin  = 4    // days between two documents that tell of one statement in other words
	againWords    = 5    // that are quoted again some weeks later
	againWithin   = 62   // days
	quotedAround  = 7    // of the sentences in which they are quoted, see [sharedBy],
	quotedBesides = 2    // and the weight of what these share besides
	alikeWords    = 4    // of two texts, that stand in the same order
	alikePart     = 0.65 // of the shorter one, by [aligned]
	alikeAgain    = 2.5  // weight of words that are quoted much alike at another time
	surePart      = 0.75 // of the shorter one, of two who may be one speaker
	otherwise     = 3    // weight of what two quotations share that two translations may be
	otherwisePart = 0.65 // and of the words of the clauses that share some
)

// A retelling and the words that it retells share three words of meaning, and
// what these weigh and four times the parts that they are of the two make enough.
const (
	retellingWords  = 3
	retellingParts  = 4
	manyWords       = 5 // which tell enough even if all are names and frequent
	retold          = 7
	retoldSame      = 3   // days between two documents
	retoldSoon      = 10  // in documents more days apart
	requoted        = 12  // two quotations, or a speaker who is described
	besides         = 5.5 // what is enough if the sentences around them make up for the rest
	inSentence      = 15
	quotedRun       = 6   // words in a row that two documents quote, whoever they say spoke, three of them words of meaning
	shortDenial     = 6   // words of meaning of two statements that say no, of which two are enough
	ofTheWhole      = 5.5 // by way of a part
	toldAgain       = 11  // in a story of the same event that has another date
	againInSentence = 25  // and with the sentences around
	sameDenial      = 1   // days between two that say no to the same
)

// saying is the cells that give the same words at the same time.
type saying struct {
	*wording
	cells []*cell
	text  string   // folded
	runs  []string // of four words
	whole bool
	own   *apartWording // what tells it apart; made when first asked for
}

func (s *saying) direct() bool { return s.cells[0].statement.Form == readout.FormDirect }

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
	return &saying{wording: wordingOf(c.statement), cells: []*cell{c}, text: c.text, runs: runsOf(strings.Fields(c.text))}
}

// enough reports whether two sayings with the words of c are one: few words
// may be said again, on another day.
func enough(a, b *cell) bool {
	n := strings.Count(a.text, " ") + 1
	return (a.named || b.named) && a.sayDay(b) || n >= minShared || n >= fewWords && a.named && a.statement.SaidAt == nil && b.statement.SaidAt == nil &&
		apart(a.published, b.published) <= sameNews
}

// sayDay reports whether both tell that the words were said, and give the same day.
func (c *cell) sayDay(o *cell) bool {
	x, y := c.statement.SaidAt, o.statement.SaidAt
	return x != nil && y != nil && x.Date.Precision() >= readout.PrecisionDay && y.Date.Precision() >= readout.PrecisionDay &&
		x.Date.To(readout.PrecisionDay) == y.Date.To(readout.PrecisionDay)
}

// nearby returns the function that lists those whose windows meet that of the
// i-th, in other documents; all others where timeless is set.
func nearby(all []*saying, timeless bool) func(i int) []int {
	// One document may have thousands, which are never compared with one another:
	// beyond[j] is the first after j that isn't of its document.
	beyond := make([]int, len(all))
	for j := len(all) - 1; j >= 0; j-- {
		beyond[j] = j + 1
		if d := all[j].document(); d != "" && j+1 < len(all) && all[j+1].document() == d {
			beyond[j] = beyond[j+1]
		}
	}
	return func(i int) []int {
		c := all[i].cells[0]
		from, to := 0, len(all)
		if !timeless {
			from = sort.Search(len(all), func(j int) bool { return all[j].cells[0].from >= c.from-longest })
			to = sort.Search(len(all), func(j int) bool { return all[j].cells[0].from > c.to })
		}
		var list []int
		own := all[i].document()
		for j := from; j < to; j++ {
			if own != "" && all[j].document() == own {
				j = beyond[j] - 1
				continue
			}
			if j != i && (timeless || all[j].cells[0].meets(c)) {
				list = append(list, j)
			}
		}
		return list
	}
}

// document returns the only document of a saying; "" where several have it.
func (s *saying) document() string {
	if len(s.cells) > 1 || len(s.cells[0].documents) > 1 {
		return ""
	}
	return s.cells[0].tellings[0].Report.Document()
}

// meets reports whether the windows of two cells meet.
func (c *cell) meets(o *cell) bool { return c.from <= o.to && o.from <= c.to }

// compare orders quotations before retellings, then the longest first, then
// the earliest.
func (s *saying) compare(o *saying) int {
	a, b := s.cells[0], o.cells[0]
	return cmp.Or(cmp.Compare(b2i(o.direct()), b2i(s.direct())), cmp.Compare(len(o.words), len(s.words)), cmp.Compare(a.from, b.from), strings.Compare(a.link, b.link))
}

// likeness is how much a saying shares with a longer one.
type likeness struct {
	joins, may bool
	verbatim   bool
	quoted     bool // is some of it, in both
	lead       bool // by what tells it from its rivals
	share      float64
	made       float64 // see [sharedBy]
	why        string  // what its report does
}

// like compares s with a saying that comes before it.
func (s *saying) like(o *saying) likeness {
	a, b := s.cells[0], o.cells[0]
	may, sure := sameSpeaker(a, b)
	if within(a, b) {
		return likeness{}
	}
	if !may {
		if (a.statement.Speaker.ID == "" || b.statement.Speaker.ID == "") && a.meets(b) && s.whoever(o) {
			why := "quotes these words, whose speaker it calls otherwise"
			if !s.saysWith(o) {
				why = "tells the same in much the same sentence, in a story of the same event, and calls the speaker otherwise"
			}
			return likeness{joins: true, verbatim: true, share: 2, why: why}
		}
		return likeness{}
	}
	if a.again != b.again && apart(a.published, b.published) > 0 {
		return likeness{}
	}
	near := a.meets(b) || !a.dated() || !b.dated()
	fewest := min(len(s.words), len(o.words))
	if !near && fewest < longWords && !(fewest >= againWords && a.named && s.direct() && o.direct() && apart(a.published, b.published) <= againWithin &&
		!bothDated(a, b)) {
		return s.again(o, sure)
	}
	n, weight := inCommon(s.meaning, o.meaning)
	if s.text == o.text && (enough(a, b) || a.named && s.direct() && o.direct() && weight >= 1 && apart(a.published, b.published) <= sameNews) {
		return likeness{joins: true, verbatim: true, share: 3, why: "gives the same words"}
	}
	if n == 0 {
		return likeness{}
	}
	if !near && s.text == o.text && weight >= rare {
		return likeness{joins: true, verbatim: true, share: 3, why: "gives the same words"}
	}
	if a.named && s.direct() && o.direct() && (fewest >= fewWords && n > 1 && s.tells() || weight >= rare && apart(a.published, b.published) <= sameNews) && strings.Contains(" "+o.text+" ", " "+s.text+" ") {
		return likeness{joins: true, verbatim: true, share: 2.5, why: "gives words that are part of these"}
	}
	if runs, of := common(s.runs, o.runs), min(len(s.runs), len(o.runs)); fewest >= minShared && float64(runs) >= sharedPart*float64(of) {
		return likeness{joins: true, verbatim: true, share: 2 + float64(runs)/float64(of), why: "gives words that are part of these"}
	}
	row, _ := longestRun(s.words, o.words)
	share := weight / min(s.weight, o.weight)
	l := likeness{share: share}
	both := s.direct() && o.direct()
	if row >= longWords && (both || !s.opposes(o.wording)) {
		l.joins, l.share, l.why = true, 1+share, fmt.Sprintf("gives %d words in a row that are the same", row)
		return l
	}
	made := sharedBy(s.wording, o.wording)
	soon := near && (a.soon(b) || sure && a.named && made >= retoldSoon)
	if sure && a.named && weight >= quotedTells && (soon || both && weight >= alikeAgain) {
		alike, score := aligned(s.order, o.order)
		if alike >= alikeWords && score >= alikePart*float64(fewest) && (soon || alike >= longWords-1) && (weight > half*float64(n) || alike >= longWords) && !s.contradicts(o.wording) {
			l.made = made
			l.joins, l.share, l.why = true, 1+share, fmt.Sprintf("gives %d of these words in the same order", alike)
			return l
		}
	}
	if !near {
		return s.again(o, sure)
	}
	retells := !s.contradicts(o.wording)
	said := n
	no := s.denies() && o.denies()
	if n > 1 && len(s.meaning) <= shortDenial && len(o.meaning) <= shortDenial && no {
		said++
	}
	// What is shared is not a few names and frequent words.
	telling := retells && (weight > half*float64(n) || n >= manyWords || no && share == 1 && n > 1) && soon
	needs := float64(retold)
	l.made = made
	switch {
	case !both && !a.named && sure && a.beside() && b.beside():
		needs = surelyTold // of one state
	case !both && sure && a.sameEvent(b) && !a.named:
		needs = surelyTold
	case both || !a.named:
		needs = requoted
	}
	later := min(apart(a.published, b.published), saidApart(a, b)) > retoldSame
	if later {
		needs = max(needs, retoldSoon)
	}
	quoted := max(s.quotes(o.wording, o.direct()), o.quotes(s.wording, s.direct()))
	switch {
	case share >= copiedPart && a.printed(b) && (n > 1 || share == 1):
		l.joins, l.why = true, fmt.Sprintf("stands in a copy of a document that gives these words, %d of its words of meaning among them", n)
	case retells && sure && !both && a.named && (soon || bothDated(a, b) || weight >= otherwise) && (quoted >= longQuoted && n > 1 || quoted >= quotedTells && weight >= 2 || saidApart(a, b) <= sameNews && (s.phrase(o.wording, o.direct()) || o.phrase(s.wording, s.direct()))),
		retells && sure && soon && quoted >= 1 && weight >= quotedTells && a.sameEvent(b),
		sure && a.named && s.quotedAgain(o):
		l.joins, l.quoted, l.why = true, quoted >= quotedTells, fmt.Sprintf("retells these words and quotes some of them: %d of its words of meaning are the same", n)
	case retells && !both && !a.named && !b.named && weight >= otherwise && saidApart(a, b) <= sameNews && (s.phrase(o.wording, o.direct()) || o.phrase(s.wording, s.direct())):
		l.joins, l.why = true, fmt.Sprintf("retells these words and quotes some of them: %d of its words of meaning are the same", n)
	case telling && (sure || share >= surePart) && said >= retellingWords && share >= likePart && made >= needs:
		l.joins, l.why = true, fmt.Sprintf("retells these words: %d words of meaning are the same, of the %d of the one that has fewer", n, min(len(s.meaning), len(o.meaning)))
	case telling && both && sure && a.named && n >= alikeWords && weight >= otherwise && s.told(o.wording) && o.told(s.wording) && saidApart(a, b) <= sameNews:
		l.joins, l.why = true, fmt.Sprintf("gives these words otherwise: %d words of meaning are the same, of the %d of the one that has fewer", n, min(len(s.meaning), len(o.meaning)))
	case no && sure && !both && saidApart(a, b) <= sameDenial && min(len(s.meaning), len(o.meaning)) <= fewWords && a.sameEvent(b) && s.deniesWith(o.wording):
		l.joins, l.why = true, "says no to the same, at the same time"
	case telling && !later && !o.direct() && made >= besides && s.stands(o, made):
		l.joins, l.verbatim, l.why = true, s.text == o.text, "stands in a sentence of much the same words"
	case retells && sure && a.named && !both && soon && saidApart(a, b) <= sameNews && s.tellsApart(o):
		l.joins, l.made, l.why = true, max(made, retold), fmt.Sprintf("tells the same in words that are seldom elsewhere in its story: %d words of meaning are the same", n)
	case weight >= likeWeight && share >= likePart:
		l.may, l.why = true, fmt.Sprintf("shares %d of %d words of meaning", n, min(len(s.meaning), len(o.meaning)))
	}
	return l
}

// again compares two sayings whose dates are far from each other: in stories of
// one event, of which one may be dated wrongly, they are one if much of one stands
// in the same order in the other, or if they and the sentences around them tell
// much the same.
func (s *saying) again(o *saying, sure bool) likeness {
	a, b := s.cells[0], o.cells[0]
	if sure && a.named && s.quotedAgain(o) {
		_, weight := inCommon(s.meaning, o.meaning)
		share := half * weight / min(s.weight, o.weight) // who tells of it at the same time comes first
		return likeness{joins: true, quoted: true, share: share, why: "quotes some of these words, in a sentence that tells of the same"}
	}
	if !sure || !a.sameEvent(b) || s.contradicts(o.wording) {
		return likeness{}
	}
	made := sharedBy(s.wording, o.wording)
	alike, score := aligned(s.order, o.order)
	order := alike >= againWords && score >= alikePart*float64(min(len(s.words), len(o.words))) && s.tells()
	if !order && (made < toldAgain || made+sharedBy(a.sentence(), b.sentence()) < againInSentence) {
		return likeness{}
	}
	return likeness{joins: true, share: 1, made: made, why: "tells the same in a story of the same event, of another date"}
}

// quotedAgain reports whether one of two sayings quotes words of the other that tell
// something, within two months and in sentences that share as much and more than
// these words.
func (s *saying) quotedAgain(o *saying) bool {
	a, b := s.cells[0], o.cells[0]
	if apart(a.published, b.published) > againWithin || bothDated(a, b) || s.contradicts(o.wording) ||
		max(s.quotes(o.wording, o.direct()), o.quotes(s.wording, s.direct())) < quotedTells {
		return false
	}
	around, about := a.sentence(), b.sentence()
	_, quoted := inCommon(s.meaning, o.meaning)
	_, shared := inCommon(around.meaning, about.meaning)
	return shared-quoted >= quotedBesides && sharedBy(around, about) >= quotedAround
}

// saidApart returns how many days lie between two statements, each of the day
// that is told, else of its document's.
func saidApart(a, b *cell) int {
	day := func(c *cell) readout.When {
		if d := c.statement.SaidAt; d != nil && d.Date.Precision() >= readout.PrecisionDay {
			return readout.When{Start: d.Date}
		}
		return c.published
	}
	return apart(day(a), day(b))
}

// soon reports whether the documents of two cells tell of words at one time:
// what a month or a speaker's matter have in common is no retelling.
func (c *cell) soon(o *cell) bool {
	return c.published.Start.IsZero() || o.published.Start.IsZero() || apart(c.published, o.published) <= retoldWithin
}

// stands reports whether two sayings, which share so much, stand in sentences
// that share the rest of what is enough; most of what they have, if the speaker
// is described.
func (s *saying) stands(o *saying, made float64) bool {
	around := sharedBy(s.cells[0].sentence(), o.cells[0].sentence())
	return made+around >= inSentence && (s.cells[0].named || around >= requoted)
}

// sentence returns the wording of the first sentence on which a cell rests.
func (c *cell) sentence() *wording {
	return sentenceOf(c.tellings[0].Report.Evidence()[0].Text())
}

// bothDated reports whether it is told of both statements when they were made.
func bothDated(a, b *cell) bool { return a.statement.SaidAt != nil && b.statement.SaidAt != nil }

// within reports whether two cells are of one document.
func within(a, b *cell) bool {
	for d := range a.documents {
		if b.documents[d] {
			return true
		}
	}
	return false
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
