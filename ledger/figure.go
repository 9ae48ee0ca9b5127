package ledger

import (
	"cmp"
	"fmt"
	"iter"
	"math"
	"slices"
	"sort"
	"strings"

	"github.com/readout-dev/readout"
)

const (
	figureDays  = 2    // days between two documents without a date of their own that give one figure
	figureSoon  = 6    // the same of a number of one thing in stories of one event
	figureFew   = 13   // the same, of twelve or fewer of anything
	figureLater = 31   // the same of an exact number of one thing in stories of one event
	figureClose = 600  // code points between two claims in one document that are about one thing
	fewCounted  = 13   // a count so low says little of what it counts
	figureRound = 0.05 // by what part "about" may be off
	aboutOff    = 0.03 // the same some days later
	figureOff   = 0.005
)

// yearOfAge is the unit of ages.
const yearOfAge = "year of age"

// topics are words for one thing: what is counted doesn't change with them.
var topics = map[string]string{
	"killed": "dead", "died": "dead", "death": "dead", "dead": "dead", "fatality": "dead", "toll": "dead",
	"wounded": "injured", "injured": "injured", "injury": "injured",
	"released": "freed", "freed": "freed", "out": "freed",
}

// topicOf returns the words of what a figure is of, the same for the several
// ways to say it: "people killed", "dead", "death toll". Nil where it is not said.
func topicOf(f *readout.Figure) []string {
	words := Words(f.What)
	for i, w := range words {
		words[i] = cmp.Or(topics[w], w)
	}
	slices.Sort(words)
	words = slices.Compact(words)
	if slices.Contains(words, "dead") || slices.Contains(words, "injured") {
		words = slices.DeleteFunc(words, func(w string) bool { return w == "people" || w == "person" || w == "number" || w == "other" })
	}
	return words
}

// figureBlock returns the block of a figure: what it is of, and in what it is
// measured; where a measure is told of nothing, the value.
func figureBlock(f *readout.Figure) []string {
	topic, measure := topicOf(f), measureOf(f)
	switch {
	case topic != nil:
		return []string{strings.Join(topic, " "), measure}
	case measure == "" || f.Value == nil && (f.Low == nil || f.High == nil):
		return nil
	case f.Value == nil:
		return []string{"", measure, valueOf(*f.Low * cmp.Or(seconds[f.Unit], 1)), valueOf(*f.High * cmp.Or(seconds[f.Unit], 1))}
	}
	return []string{"", measure, valueOf(*f.Value * cmp.Or(seconds[f.Unit], 1))}
}

func foldAll(names []string) []string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = Fold(n)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// claim is a figure as it is compared with others.
type claim struct {
	figure *readout.Figure
	cell   *cell
	scope  []string
	topic  []string
	block  []string
	day    int    // the first that it is of
	exact  bool   // of one day
	known  bool   // is the day until which it is counted
	count  *count // nil where it is not known
	at     int    // where it stands in the document, in code points
	// The value as it is written, and between what it may lie.
	value, round, low, high float64
	reach                   float64 // how far from it the value of another may lie
}

func claimOf(c *cell) *claim {
	f := c.body().(*readout.Figure)
	t := c.tellings[0]
	x := &claim{figure: f, cell: c, count: countOf(t.Report), scope: foldAll(f.Scope), topic: topicOf(f), block: figureBlock(f), at: t.Report.Evidence()[0].CodePoints().Start}
	x.day = dayNumber(asOf(f, t.Published))
	x.exact = x.day > 0 && (f.AsOf == nil || f.AsOf.First() == f.AsOf.Last())
	x.known = x.exact || running(f, t.Published)
	scale, _ := scaleOf(f.Unit)
	if f.Value == nil {
		if f.Low != nil && f.High != nil {
			x.value, x.low, x.high = *f.Low*scale, *f.Low*scale, *f.High*scale
			x.round = (*f.High - *f.Low) * scale
			x.reach = x.round
		}
		return x
	}
	x.value = *f.Value * scale
	if f.Unit != yearOfAge { // who is three is not four
		x.round = rounding(*f.Value, measureOf(f) != "") * scale
	}
	switch f.Bound {
	case readout.BoundAbout:
		x.round = max(x.round, math.Abs(x.value)*figureRound)
	case readout.BoundAtLeast, readout.BoundAtMost:
		x.round = 0 // "more than 100" is not 81
	}
	x.low, x.high, x.reach = x.value-x.round, x.value+x.round, x.round
	switch f.Bound {
	case readout.BoundAtLeast:
		x.high = math.Inf(1)
	case readout.BoundAtMost:
		x.low = math.Inf(-1)
	}
	if x.bounds() {
		x.reach = max(x.reach, math.Abs(x.value)*boundReach)
	}
	return x
}

// toldOn returns the day on which a figure is told: that of its document, else the
// first day that it is of; zero for none.
func toldOn(f *readout.Figure, published readout.Date) readout.Date {
	if !published.IsZero() {
		return published
	}
	return asOf(f, published)
}

// asOf returns the first day that a figure in a document of a date is of: the
// day it tells of, else the document's, as of a period that goes on; zero for none.
func asOf(f *readout.Figure, published readout.Date) readout.Date {
	if f.AsOf != nil && !f.AsOf.Start.IsZero() && !running(f, published) {
		return f.AsOf.First()
	}
	return published
}

// running reports whether a figure is of a period that goes on at its document's
// date: "this year".
func running(f *readout.Figure, published readout.Date) bool {
	return f.AsOf != nil && f.AsOf.First() != f.AsOf.Last() && published.Precision() >= readout.PrecisionDay && f.AsOf.Contains(published)
}

// same reports whether two claims give one figure: one value, rounding aside,
// of one scope, as of days that may be one.
func (x *claim) same(y *claim) bool {
	if x.figure.Change != y.figure.Change {
		return false
	}
	fit := x.fits(y)
	switch {
	case fit == fitsNot:
		return false
	case x.atOnce(y):
		return true
	case !x.near(y, figureDays):
		return x.stillTold(y)
	}
	if fit == fitsBound || x.topic == nil || !slices.Equal(x.block, y.block) { // in other words, or of nothing that is told
		return !x.together(y) && x.alike(y) >= enoughAlike
	}
	return x.together(y) || x.ofOne(y) || x.alike(y) >= enoughAlike
}

// unites reports whether two claims may be one by way of one that is like both: of
// one value, rounding aside, and not of a number that is common; or both of them are
// lower bounds of it, or upper ones ("more than 200", "more than 270" of 276).
func (x *claim) unites(y *claim) bool {
	if x.figure.Bound == y.figure.Bound && x.bounds() && y.bounds() {
		return true
	}
	return x.fits(y) >= fitsRound && (x.together(y) || x.figure.Value != nil && y.figure.Value != nil && (x.twoDigits(y) || x.alike(y) > 0))
}

// stillTold reports whether a claim gives some days later what another gave: the
// same number, or of what is not counted anew from day to day about the same, of
// surely one thing, in a story of the same event. The sentence of one may give a
// day or year that the other's doesn't: when those who are counted were taken.
func (x *claim) stillTold(y *claim) bool {
	a, b := x.count, y.count
	if p, q := x.figure.AsOf, y.figure.AsOf; !x.cell.meets(y.cell) || p != nil && q != nil && !p.MayOverlap(*q) {
		return false
	}
	if a == nil || b == nil || a.class == yearOfAge && !x.near(y, figureLater) || x.fits(y) != fitsSame && !x.hardlyOff(y) && !x.toldAtOnce(y) || !x.ofOneEvent(y) {
		return false
	}
	needs, alike := surelyAlike, x.alike(y)
	switch {
	case alike == 0:
		return false
	case a.parts() && !x.cell.sameEvent(y.cell) && a.inWords(b) < partWords:
		return false // "19 percent", in two polls
	case x.brief(y):
		needs -= briefLess
	case x.near(y, figureSoon):
		needs -= unsaid
	case !a.measured() && x.value < fewCounted && a.fate == "" && !x.near(y, figureFew):
		needs = fewLater // "four states"
	case a.measured() && !x.near(y, figureLater) && a.inWords(b) < measuredAlike:
		return false // "37 percent", as of July and today
	case a.class == "time" && a.inWords(b) < measuredAlike:
		return false // the values are few, but the weeks have many things of 25 years
	case !a.measured(), a.pays(), a.class == yearOfAge:
	case x.topic == nil || !slices.Equal(x.topic, y.topic):
		needs += unsaid
	}
	return alike >= needs
}

// toldAtOnce reports whether two documents tell their claims within days, rounding
// aside of one value: then only the days differ that their sentences give.
func (x *claim) toldAtOnce(y *claim) bool {
	return x.fits(y) != fitsNot && x.cell.daysFrom(y.cell) <= figureDays
}

// hardlyOff reports whether the values of two claims of one thing, which isn't
// counted anew from day to day as the dead are, are off by a small part: three in a hundred of one that is told as
// rounded ("about 70", "68"), else much less ("$297", "$296.95").
func (x *claim) hardlyOff(y *claim) bool {
	part := figureOff
	if x.figure.Bound == readout.BoundAbout || y.figure.Bound == readout.BoundAbout {
		part = aboutOff
	}
	return !grows[x.count.fate] && !grows[y.count.fate] && x.count.noun == y.count.noun && x.fits(y) == fitsRound && math.Abs(x.value-y.value) <= part*math.Abs(x.value)
}

// ofOne reports whether the sentences of two documents are of one thing: they
// share a name, or what they tell can hardly be of two. "Three states" may be
// said of anything, and is one figure only if the names are the same, two or
// more, or the documents are copies.
func (x *claim) ofOne(y *claim) bool {
	n := shared(x.scope, y.scope)
	few := func(c *claim) bool {
		return c.value < fewCounted && c.value == math.Trunc(c.value) && seconds[c.figure.Unit] == 0 && c.figure.AsOf == nil
	}
	if few(x) && few(y) {
		return n > 1 && n == len(x.scope) && n == len(y.scope) || n > 0 && x.cell.printed(y.cell)
	}
	return n > 0 || x.value == y.value && x.figure.Bound == y.figure.Bound && (x.telling(y) || x.oneSpeaker(y) || x.cell.printed(y.cell))
}

// telling reports whether two claims of one value, of which one names nobody
// who could be another than the other names, count a thing that news seldom
// counts: a number that is no round one, or a rate. Of people, and of the dead
// and injured of a day, there are many counts.
func (x *claim) telling(y *claim) bool {
	if len(x.scope) > 0 && len(y.scope) > 0 || measureOf(x.figure) != "" && !perUnit(x.figure) || x.value < fewCounted || x.value != math.Trunc(x.value) {
		return false
	}
	return (!x.roundNumber() || perUnit(x.figure) && perUnit(y.figure)) && slices.ContainsFunc(x.topic, thing)
}

// perUnit reports whether a figure is a rate: "lorry per day".
func perUnit(f *readout.Figure) bool { return strings.Contains(f.Unit, " per ") }

// thing reports whether a word of what is counted is more than people, or what
// became of them, or a word that stands in any sentence.
func thing(word string) bool {
	switch word {
	case "people", "person", "dead", "injured", "freed", "number", "other", "man", "woman", "child":
		return false
	}
	return weightOf(word) > half
}

// oneSpeaker reports whether one who is known gives both figures, and not round
// numbers of two places.
func (x *claim) oneSpeaker(y *claim) bool {
	a, b := x.figure.SaidBy, y.figure.SaidBy
	return a != nil && b != nil && a.ID != "" && a.ID == b.ID && x.value >= fewCounted && (!x.roundNumber() || len(x.scope) == 0 || len(y.scope) == 0)
}

// near reports whether the days of two claims may be one; of two that are the
// documents' own, they are so many days apart at most.
func (x *claim) near(y *claim, days int) bool {
	a, b := x.figure.AsOf, y.figure.AsOf
	if !x.cell.meets(y.cell) {
		return false
	}
	if a != nil && b != nil {
		return a.MayOverlap(*b)
	}
	if x.together(y) {
		return true
	}
	return x.known && y.known && x.day-y.day <= days && y.day-x.day <= days
}

// together reports whether the claims stand in one document.
func (x *claim) together(y *claim) bool {
	for d := range x.cell.documents {
		if y.cell.documents[d] {
			return true
		}
	}
	return false
}

func shared(a, b []string) int {
	n := 0
	for _, s := range a {
		if slices.Contains(b, s) {
			n++
		}
	}
	return n
}

// figures puts figures of one block together that agree in value, scope and
// day. What one document tells twice is one figure, as that is how a figure is
// told: in the headline and again in the text.
func figures(cells []*cell) []*group {
	claims := make(map[*cell]*claim, len(cells))
	for _, c := range cells {
		claims[c] = claimOf(c)
	}
	slices.SortFunc(cells, func(a, b *cell) int { return compareClaims(claims[a], claims[b]) })
	off := func(g *group, c *cell) float64 { return math.Abs(claims[g.first()].value - claims[c].value) }
	choose := func(may []*group, c *cell) *group {
		if len(may) == 0 {
			return nil
		}
		return slices.MinFunc(may, func(a, b *group) int {
			return cmp.Or(cmp.Compare(off(a, c), off(b, c)), cmp.Compare(b.first().from, a.first().from),
				cmp.Compare(claims[b.first()].alike(claims[c]), claims[a.first()].alike(claims[c])), compareClaims(claims[b.first()], claims[a.first()]))
		})
	}
	return runs(cells, figureLater+1, closeTo(cells, claims), func(a, b *cell) bool { return claims[a].same(claims[b]) },
		func(a, b *cell) bool { return claims[a].unites(claims[b]) }, choose, func(first, c *cell) string {
			what := "gives the same value"
			if a, b := claims[first].figure.Human(), claims[c].figure.Human(); a != b {
				what = fmt.Sprintf("gives %s, rounding aside the same value", b)
			}
			if x, y := claims[first], claims[c]; shared(x.scope, y.scope) == 0 && !x.together(y) {
				switch {
				case x.alike(y) >= enoughAlike:
					what += ", of the same thing by what the sentences and stories share"
					if x.fits(y) == fitsSame && x.ofOneEvent(y) && x.unrivalled(y, x.count.inWords(y.count)) > 0 {
						what += ", which give few values like it"
					}
				case x.atOnce(y):
					what += ", told at about the same time of one event"
				case x.oneSpeaker(y):
					what += " by the same speaker"
				case x.telling(y):
					what += " of a thing that is seldom counted"
				default:
					what += ", in a copy of the text"
				}
			}
			switch {
			case first.from == c.from:
				return what + ", of the same day"
			case !claims[first].near(claims[c], figureDays):
				return fmt.Sprintf("%s, days after: %d, in a story of the same event", what, c.from-first.from)
			}
			return what + ", of days that may be one"
		})
}

// closeTo gives the cells before cells[i] whose values may be its own, rounding
// aside, of days so near that they may be one. A document may hold thousands of
// claims of one kind: they are looked up by day and value, those that are
// rounded alike together.
func closeTo(cells []*cell, claims map[*cell]*claim) func(i int) iter.Seq[int] {
	type drawer struct {
		from  int
		reach float64 // no claim in it has more
	}
	drawers := map[drawer][]int{}  // by value, as the cells of a day are
	reaches := map[int][]float64{} // of the drawers of a day
	for i, c := range cells {
		d := drawer{c.from, 0}
		if r := claims[c].reach; r > 0 {
			_, exp := math.Frexp(r)
			d.reach = math.Ldexp(1, exp)
		}
		if drawers[d] == nil {
			reaches[c.from] = append(reaches[c.from], d.reach)
		}
		drawers[d] = append(drawers[d], i)
	}
	return func(i int) iter.Seq[int] {
		x := claims[cells[i]]
		var found []int
		for from := cells[i].from - figureLater; from <= cells[i].from; from++ {
			for _, reach := range reaches[from] {
				of := drawers[drawer{from, reach}]
				far := max(reach, x.reach)*1.00001 + math.Abs(x.value)*1e-8
				at := sort.Search(len(of), func(k int) bool { return claims[cells[of[k]]].value >= x.value-far })
				for _, j := range of[at:] {
					if j >= i || claims[cells[j]].value > x.value+far {
						break
					}
					found = append(found, j)
				}
			}
		}
		slices.Sort(found)
		slices.Reverse(found)
		return slices.Values(found)
	}
}

// compareClaims orders by day, then the more exact value first.
func compareClaims(x, y *claim) int {
	return cmp.Or(cmp.Compare(x.cell.from, y.cell.from), cmp.Compare(x.value, y.value), cmp.Compare(x.round, y.round),
		cmp.Compare(string(x.figure.Bound), string(y.figure.Bound)), strings.Compare(x.cell.link, y.cell.link))
}

// fullestFigure returns the figure of the report that says most: the one with a
// date, then with a speaker, then exact, then of the value that most origins
// give, then with the longer scope, then the smaller id.
func fullestFigure(all []Telling) *readout.Figure {
	value := func(t Telling) string { return t.Report.Figure().Human() }
	backing := backers(all, value)
	return slices.MinFunc(all, func(a, b Telling) int {
		x, y := a.Report.Figure(), b.Report.Figure()
		return cmp.Or(
			b2i(y.AsOf != nil)-b2i(x.AsOf != nil),
			b2i(y.SaidBy != nil)-b2i(x.SaidBy != nil),
			b2i(y.Bound == readout.BoundExact)-b2i(x.Bound == readout.BoundExact),
			backing[value(b)]-backing[value(a)],
			cmp.Compare(len(y.Scope), len(x.Scope)),
			strings.Compare(a.Report.ID(), b.Report.ID()),
		)
	}).Report.Figure()
}
