package ledger

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// count is what a figure counts or measures, as it is compared with others that
// give the same value in other words.
type count struct {
	class  string   // what it is counted in: "person", "thing", "number" where no noun is told, "time", another unit
	value  float64  // as it is written; of a range the lower end
	scale  bool     // is it a range: "hundreds", "two to three"
	last   string   // the noun as it is written
	noun   string   // its stem; "" for people and persons, who may be any
	people int      // what the noun tells of people; see [persons]
	sex    string   // of who is counted, as far as it is said
	seldom bool     // is the noun, in news
	fate   string   // what became of those who are counted, as far as it is said
	kind   []string // what else is said of what is counted: "first", "class"
	// What its sentence tells beside it, once it is read: words without the
	// number, the noun and what became of them, and all that became of anybody.
	words *wording
	fates []string
	which string // "next" of "the next two contests"
	off   bool   // from another time: "half an hour longer"
}

// ordinals say which of several are counted.
var ordinals = wordset.Of("first second third last next final latest previous other remaining initial")

// offs say after a time that it is the distance from another.
var offs = wordset.Of("longer shorter later earlier more less sooner ahead behind late")

// ordinal are other words for some of them.
var ordinal = map[string]string{"final": "last", "latest": "last", "remaining": "other"}

// partNouns are nouns for a part of what is counted: "two pieces of legislation".
var partNouns = wordset.Of("piece page item part copy set round term")

// countOf returns what the figure of a report counts; nil where that is not known.
func countOf(r *readout.Report) *count {
	f := r.Figure()
	if f == nil || f.Value == nil && (f.Low == nil || f.High == nil) {
		return nil
	}
	unit, _, _ := strings.Cut(f.Unit, " per ")
	c := &count{scale: f.Value == nil}
	if c.scale {
		c.value = *f.Low
	} else {
		c.value = *f.Value
	}
	words := strings.Fields(Fold(unit))
	if len(words) == 0 {
		if c.scale || c.value < fewCounted || c.value != math.Trunc(c.value) {
			return nil
		}
		c.class = "number"
		return c
	}
	last := words[len(words)-1]
	for _, w := range strings.Fields(Fold(f.What)) {
		c.fate = cmp.Or(c.fate, fates[w])
		c.sex = cmp.Or(c.sex, sexes[w])
	}
	plain := *f
	plain.Unit = unit
	tells, known := persons[last]
	switch {
	case seconds[unit] > 0:
		c.class = "time"
	case known:
		c.class, c.people = "person", tells
		switch {
		case young[last]:
			c.noun = meaning("child")
		case !anyone[last]:
			c.noun = meaning(last)
		}
		c.fate = cmp.Or(c.fate, fates[last])
	case measureOf(&plain) == "", partNouns[last]:
		c.class = "thing"
		c.noun = meaning(last)
	case unit == "time":
		c.class = "times"
	default:
		_, of := scaleOf(unit)
		c.class = cmp.Or(of, Fold(unit))
	}
	for _, w := range words[:len(words)-1] {
		if !articles[w] && !unicode.IsDigit(rune(w[0])) {
			c.kind = append(c.kind, w)
		}
	}
	c.seldom = c.noun != "" && weightOf(last) > half
	c.last = last
	return c
}

// measure names what is counted or measured: people of whatever kind, a thing by
// its noun, time, another unit.
func (c *count) measure() string {
	switch c.class {
	case "thing":
		return "thing " + c.noun
	case "length", "weight":
		return c.last
	}
	return c.class
}

// read works out what the sentence of the figure of a report tells beside it.
func (c *count) read(r *readout.Report) {
	if c.words != nil {
		return
	}
	evidence := r.Evidence()
	text := evidence[len(evidence)-1].Text()
	skip := map[uint32]bool{hash(meaning(c.last)): true, hash(strconv.FormatFloat(c.value, 'f', -1, 64)): true}
	for raw := range strings.FieldsSeq(text) {
		if w := Fold(raw); fates[w] != "" {
			c.fates = append(c.fates, fates[w])
			skip[hash(meaning(w))] = true
		}
	}
	if before, after, ok := strings.Cut(text, evidence[0].Text()); ok {
		words := strings.Fields(Fold(after))
		c.off = slices.ContainsFunc(words[:min(len(words), 2)], func(w string) bool { return offs[w] })
		if words := strings.Fields(Fold(before)); len(words) > 0 && ordinals[words[len(words)-1]] {
			c.which = cmp.Or(ordinal[words[len(words)-1]], words[len(words)-1])
		}
	}
	c.words = &wording{}
	for clause := range clausesOf(text) {
		c.words.add(clause, !unicode.IsUpper(firstLetter(clause)), false)
	}
	c.words.meaning = slices.DeleteFunc(c.words.meaning, func(w weighed) bool { return skip[w.stem] })
	c.words.sum()
}

// sameKind reports whether two counts are of one class, and of one kind of people
// or things.
func (c *count) sameKind(o *count) bool {
	if c.class == "number" || o.class == "number" {
		return !c.measured() && !o.measured()
	}
	return c.class == o.class && (c.noun == o.noun || c.class == "person" && (c.noun == "" || o.noun == "")) && (c.sex == "" || o.sex == "" || c.sex == o.sex)
}

// samePeople reports whether two counts of people may be of the same, of whom the
// one noun tells something else than the other ("schoolgirls", "captives"): who
// has one work or part has no other, nor are children at work.
func (c *count) samePeople(o *count) bool {
	if c.class != "person" || o.class != "person" {
		return false
	}
	a, b := min(c.people, o.people), max(c.people, o.people)
	return a != b && (b == byLot || a == byAge && b == byPart)
}

// mayBe reports whether nothing else became of those whom two counts are of, and
// they are no other ones ("the first two", "the next two").
func (c *count) mayBe(o *count) bool {
	switch {
	case c.which != "" && o.which != "" && c.which != o.which, c.class == "time" && c.off != o.off:
		return false
	case c.fate == o.fate:
		return true
	case c.fate != "" && o.fate != "":
		return false
	case c.fate == "":
		c, o = o, c
	}
	return len(o.fates) == 0 || slices.Contains(o.fates, c.fate)
}

// alike measures what speaks for it that two claims of one value count the same
// thing, beside what they count: words and names that their sentences share, the
// story, the speaker, and that the number is no common one. See [enoughAlike].
func (x *claim) alike(y *claim) float64 {
	a, b := x.count, y.count
	fit := x.fits(y)
	if a == nil || b == nil || fit == fitsNot || x.figure.Change != y.figure.Change {
		return 0
	}
	event := x.ofOneEvent(y)
	telling := event && fit == fitsSame && x.twoDigits(y) // a number that two stories of one event have hardly of two things
	if (a.class == "number" || b.class == "number") && !x.bare(y) || a.scale && (!x.cell.sameEvent(y.cell) || a.noun != b.noun && a.last != "people" && b.last != "people") {
		return 0
	}
	if fit != fitsSame && !event || !a.sameKind(b) && !(telling && a.samePeople(b)) {
		return 0
	}
	a.read(x.cell.tellings[0].Report)
	b.read(y.cell.tellings[0].Report)
	if !a.mayBe(b) {
		return 0
	}
	weight := a.inWords(b)
	day := x.figure.AsOf != nil && y.figure.AsOf != nil && x.exact && y.exact && x.day == y.day // both tell one
	if day && slices.ContainsFunc(a.words.dates, func(d uint32) bool { return slices.Contains(b.words.dates, d) }) {
		weight -= dated // it counts below
	}
	score := min(weight, 5)
	p, q := x.figure.SaidBy, y.figure.SaidBy
	oneSpeaker := p != nil && q != nil && ActorID(*p) != "" && ActorID(*p) == ActorID(*q)
	names, about := shared(x.scope, y.scope), shared(x.about(), y.about())
	same := x.topic != nil && slices.Equal(x.topic, y.topic)
	alone := 0.0
	if event && fit == fitsSame || x.brief(y) {
		alone = x.unrivalled(y, weight)
	}
	linked := oneSpeaker || names+about > 0 || x.tells(y) || y.tells(x)
	switch {
	case a.measured() && !event && (weight < measuredWords || a.pays() || a.parts()) && !(linked && (same || weight >= measuredAlike && (a.class == "time" || a.pays() && x.value >= largeSum && (names > 0 || x.tells(y) || y.tells(x))))):
		return 0
	case same, a.noun == b.noun && a.fate == b.fate && !a.measured():
		score++
	case a.measured() && weight < measuredAlike && a.scale:
		return 0
	case a.measured() && weight < measuredAlike && !((a.pays() || day) && (oneSpeaker || weight >= measuredEvent)) && alone == 0:
		return 0 // "18 yards", of one thing and of another
	}
	if event {
		score += 1 + alone
	}
	if day {
		score++
	}
	if fit != fitsSame {
		score -= half
	}
	if a.noun == b.noun && a.seldom && b.seldom {
		score += half
	}
	if len(a.kind) > 0 && len(b.kind) > 0 && shared(a.kind, b.kind) == 0 {
		score -= 2 // "first-class passengers", "angry passengers"
	}
	score += min(float64(names), 2)
	if names == 0 && len(x.scope) > 0 && len(y.scope) > 0 && shared(x.scope, y.about())+shared(y.scope, x.about()) == 0 {
		score -= 1.5
	}
	score += min(float64(about)*0.75, 1.5)
	if oneSpeaker {
		score += 2
	}
	switch digits := min(x.digits(), y.digits()); {
	case (x.value < fewCounted || a.scale) && (!a.measured() || a.class == "times"):
		if score -= half; a.fate == "" {
			score--
		}
		if a.seldom && a.noun == b.noun && !a.scale && x.only(y) {
			score += half // "the two delegations"
		}
	case a.class == "time" && digits < 2 && weight < measuredAlike && !x.brief(y):
		score-- // "two years"
	case digits > 2:
		score += 1.5
	case digits > 1:
		score++
	}
	return score
}

// inWords returns the weight of the words that the sentences of two counts have in
// common, once they are read.
func (c *count) inWords(o *count) float64 {
	_, weight := inCommon(c.words.meaning, o.words.meaning)
	return weight
}

// ofOneEvent reports whether the stories of two claims may be of one event; where
// that is told by their days as well, both must tell of one name.
func (x *claim) ofOneEvent(y *claim) bool {
	return x.cell.sameEvent(y.cell) || x.cell.oneEvent(y.cell) && (shared(x.scope, y.scope)+shared(x.about(), y.about()) > 0 || x.tells(y) || y.tells(x))
}

// only reports whether each of two stories of one event counts what it counts once.
func (x *claim) only(y *claim) bool {
	return x.cell.sameEvent(y.cell) && x.cell.voice().Values == 1 && y.cell.voice().Values == 1
}

// bare reports whether two claims, of which one is a number without a noun, may be of
// one thing: they give the same one, in stories of one event, and it has two digits
// or is the only such number in either.
func (x *claim) bare(y *claim) bool {
	const about, exact = readout.BoundAbout, readout.BoundExact
	p, q := x.figure.Bound, y.figure.Bound
	return x.fits(y) == fitsSame && x.ofOneEvent(y) &&
		(x.twoDigits(y) || (p == q || p == about && q == exact || p == exact && q == about) && x.cell.voice().Values*y.cell.voice().Values <= 2)
}

// digits returns how many digits of the value of a claim tell something; none of a
// range.
func (x *claim) digits() int {
	if x.count == nil || x.count.scale {
		return 0
	}
	return digitsOf(x.count.value)
}

// twoDigits reports whether the value that two claims give has two digits that
// tell something, and is no small count.
func (x *claim) twoDigits(y *claim) bool {
	return x.count != nil && y.count != nil && !x.count.scale && !y.count.scale && x.count.value >= fewCounted && min(x.digits(), y.digits()) > 1
}

// unrivalled measures what it tells that two stories of one event give one value in
// one measure: the more, the fewer pairs of values there are that might have been
// the same by chance. The commoner the number, the more must the words tell, whose
// weight is given.
func (x *claim) unrivalled(y *claim, weight float64) float64 {
	a, b := x.count, y.count
	pairs := x.cell.voice().Values * y.cell.voice().Values
	least := measuredEvent
	fell := a.fate != "" && a.fate == b.fate && a.noun == b.noun && pairs <= 2 // one number of them in either story
	switch two := x.twoDigits(y); {
	case pairs > 0 && x.brief(y):
		return briefly(pairs)
	case pairs == 0, a.measured() && x.figure.Bound != y.figure.Bound && x.figure.Bound != readout.BoundAbout && y.figure.Bound != readout.BoundAbout, !two && (a.parts() || a.class == "times" || !a.measured() && !fell && (a.value < fewCounted || a.noun != b.noun)):
		return 0
	case fell, two && !a.measured():
		least = 0
	case a.class == "time" && !two:
		least = timeEvent
	case pairs == 1 && a.measured() && !a.parts() && a.class != "times" && a.class != "time" && !a.pays() && x.figure.Bound == readout.BoundExact && y.figure.Bound == readout.BoundExact && x.cell.sameEvent(y.cell):
		least = 0 // "two kilometres"
	case pairs <= 2 && !a.parts():
		least = half
	}
	switch {
	case weight < least:
	case pairs <= 2:
		return 1.5
	case pairs <= 6:
		return 1
	case pairs <= 12:
		return half
	}
	return 0
}

// brief reports whether two claims give one time that what happened took or shall
// take, in stories of one event: hours or minutes, told within days, or ten days and
// more. Of years and of a few days there are many in all stories.
func (x *claim) brief(y *claim) bool {
	if x.count == nil || y.count == nil || x.count.class != "time" || y.count.class != "time" || x.count.off || y.count.off || x.fits(y) < fitsRound || !x.cell.sameEvent(y.cell) {
		return false
	}
	soon := x.cell.daysFrom(y.cell) <= figureSoon
	short := func(c *claim) bool {
		return soon && seconds[c.figure.Unit] < seconds["day"] || c.figure.Unit == "day" && c.count.value >= 10
	}
	return short(x) || short(y)
}

// briefly measures what it tells that two stories of one event give one time, of so
// many pairs of times.
func briefly(pairs int) float64 {
	switch {
	case pairs <= 6:
		return 1.5
	case pairs <= 12:
		return 1
	}
	return 0
}

// What is enough for one figure, and of it in the words of the sentences for a
// measure that is told of two things.
const (
	enoughAlike   = 3
	surelyAlike   = 4.5 // some days later
	fewLater      = 6.0 // of a few that are counted, more than 13 days later
	briefLess     = 1.0 // less of how long what happened took
	unsaid        = 0.5 // more then, of a measure of which it isn't said what it is of
	measuredAlike = 2.5
	measuredWords = 4.5 // of it where the stories share no more
	partWords     = 4.0 // of a percentage some days later where only days tell that it is one event
	measuredEvent = 1.0 // of it in stories of one event
	timeEvent     = 2.0 // the same of a time of one digit
	largeSum      = 1e6 // of money, of which few are told in the same words
)

// moneys are units of money, of which two stories of one event can hardly have one
// sum of two things, as they can have a time, a length or a part.
var moneys = wordset.Of("dollar cent euro yen yuan pound rouble ruble mark franc rupee peso rial riyal dinar lira krona krone real shekel won naira shilling rand")

// pays reports whether what is given is a sum of money.
func (c *count) pays() bool { return moneys[c.last] }

// parts reports whether what is given is a part or a distance of parts, of which polls
// give many.
func (c *count) parts() bool {
	return c.class == "percentage" || c.class == "point" || c.class == "percentage point"
}

// tells reports whether the sentence of a claim has a name that another's names.
func (x *claim) tells(y *claim) bool {
	evidence := x.cell.tellings[0].Report.Evidence()
	text := " " + Fold(evidence[len(evidence)-1].Text())
	return slices.ContainsFunc(y.scope, func(name string) bool { return strings.Contains(text, " "+name) })
}

// measured reports whether what is given is no number of people or things.
func (c *count) measured() bool {
	return c.class != "person" && c.class != "thing" && c.class != "number"
}

func (x *claim) about() []string { return x.cell.voice().About }

// mostAlike is with how many a figure is compared, those of stories of its event first,
// then those of the nearest days.
const mostAlike = 64

// figure says where a figure is reconciled: in the block of those that
// give the same value of the same thing in other words, if there are some; of
// several blocks in that which has most of them.
func (s *Settler) figure(t Telling, others []Telling) Setting {
	type near struct {
		*Telling
		event int // 0 of the same one, else 1
		off   int // days
	}
	day := func(o Telling) int { return dayNumber(toldOn(o.Report.Figure(), o.Published)) }
	scaled := func(r *readout.Report) float64 {
		scale, _ := scaleOf(r.Figure().Unit)
		return math.Abs(countOf(r).value) * scale
	}
	f, today := t.Report.Figure(), day(t)
	var all []near
	for i, o := range others {
		g := o.Report.Figure()
		if o.Report.Document() == t.Report.Document() || g.Change != f.Change || max(scaled(o.Report), scaled(t.Report)) > farValue*min(scaled(o.Report), scaled(t.Report)) {
			continue
		}
		d := day(o)
		all = append(all, near{&others[i], b2i(!sameEvent(t.Marks, o.Marks)), max(d-today, today-d)})
	}
	if len(all) == 0 {
		return Setting{}
	}
	slices.SortFunc(all, func(a, b near) int {
		return cmp.Or(a.event-b.event, a.off-b.off, strings.Compare(a.Report.ID(), b.Report.ID()))
	})
	all = slices.CompactFunc(all, func(a, b near) bool { return a.Report.ID() == b.Report.ID() })
	all = all[:min(len(all), mostAlike)]
	others = make([]Telling, len(all))
	for i, o := range all {
		others[i] = *o.Telling
	}
	return settleAlike(t, others, func(a, b Telling) bool { return s.claim(a).oneThing(s.claim(b)) },
		func(t Telling) int { return s.claim(t).digits() }, t.Report.Figure().What)
}

// claim returns the claim of the figure of a telling, made once.
func (s *Settler) claim(t Telling) *claim {
	x := s.claims[t.Report]
	if x == nil {
		c := &cell{tellings: []Telling{t}}
		c.measure()
		x = claimOf(c)
		s.claims[t.Report] = x
	}
	return x
}

// farValue is by how much a value is another than one that it bounds.
const farValue = 2

// oneThing reports whether two claims of two documents are alike enough to be of
// one thing, and of days that may be one.
func (x *claim) oneThing(y *claim) bool {
	return !x.together(y) && (x.atOnce(y) || x.near(y, figureDays) && x.alike(y) >= enoughAlike || x.stillTold(y))
}
