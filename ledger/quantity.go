package ledger

import (
	"math"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// ofOneStory reports whether the documents of two claims tell of one event, as their
// words and days tell it, or since they give two values alike or more: two stories
// hardly do so by chance. Of documents a week apart one small value is enough where
// they have names or words in common.
func (x *claim) ofOneStory(y *claim) bool {
	if x.ofOneEvent(y) {
		return true
	}
	a, b := x.cell.tellings[0].Marks, y.cell.tellings[0].Marks
	switch values := sharedValues(a.Figures, b.Figures); {
	case values >= valuesAlike:
		return true
	case values == 0 || x.cell.daysFrom(y.cell) > week:
		return false
	}
	return shared(x.about(), y.about()) > 1 || sameTopic(a.Topic, b.Topic) > 1
}

// valuesAlike is what the values tell that two stories of one event share.
const valuesAlike = 2

// What speaks for it that two stories of one event give one quantity, and what
// against it. The weights are those of a logistic regression on stories written for
// the project, rounded.
const (
	quantityBegins = 0.75
	ofFewValues    = 0.75 // the only values of their measure
	ofOneSort      = 0.75 // nouns that are put for one another
	ofOneNoun      = 0.4
	ofAnyPeople    = 0.2
	ofOneThing     = 0.5 // what it is of is the same, in all words
	ofThingWord    = 0.8 // a word of it is, by its weight
	bySameSpeaker  = 0.6 // who is known
	nameAlike      = 0.5 // a name of both sentences, up to two
	wordAlike      = 0.5 // a word of both sentences, by its weight, up to wordsAlike
	wordsAlike     = 5
	yearAlike      = 0.4  // a past year of both sentences
	ofTwoDigits    = 0.4  // the value has
	ofThreeDigits  = 0.75 // or more
	ofOneFate      = 0.25 // of people, in the sentences too
	ofVagueValue   = -0.75
	ofHours        = -0.5 // a time
	ofBrief        = 0.25 // a time that what happened took
	ofPart         = -0.8 // a percentage, or points
	ofKindsApart   = -0.75
	ofNamesApart   = -1.5  // of a part: the sentences name others
	lengthApart    = -0.75 // of a length, a sum: and the stories name none of them
	fromNow        = -1.5  // one is how long ago something was
	ofOneDayAlone  = -0.25 // one tells a day or year
	someDaysLater  = -0.6
	fewDaysLater   = -1.75 // beside that, of a few things
	hoursDaysLater = -2    // and of a time, with few words
	valueApart     = -2.5  // times the part by which they are off, up to valueFar
	valueFar       = 0.4
	withoutSign    = -1.2  // no word, name, speaker or fate says that they are of one thing
	looseWords     = 1.5   // words that say so of two nouns, by their weight
	ofThingsApart  = -0.75 // of a measure: what it is of is told in other words
	ofNationsApart = -1.25 // beside that, of a number that no other has: "27 Velian sailors", "27 Sumari sailors"
	vagueWords     = 3     // words that say that an order and a number are of one thing, of two nouns
	otherOnes      = -2.5  // one is of others: "another two weeks"
	ofYearAlone    = -1.5  // one sentence tells a past year
	takenThen      = -0.25 // of those who may have been taken then
	ofRivalValue   = -1.5  // another value of either story fits as well, up to two
	roundedFar     = 0.15  // the part by which a number may be rounded
	enoughQuantity = 0.6
	surelyNot      = 0.3
)

// oneQuantity reports whether two claims of stories of one event give one quantity.
func (x *claim) oneQuantity(y *claim) bool { return x.quantity(y) >= enoughQuantity }

// another reports whether two claims of stories of one event are of two quantities,
// as far as all that speaks for it and against it tells.
func (x *claim) another(y *claim) bool { return x.ofOneStory(y) && x.quantity(y) < surelyNot }

// never is what speaks for two claims that can't give one quantity.
const never = -9

// quantity measures what speaks for it that two claims give one quantity: it is very
// low where they can't, or their stories are of two events.
func (x *claim) quantity(y *claim) float64 {
	if x.apartAs(y) {
		return never
	}
	a, b := x.count, y.count
	values, nouns := x.agrees(y), a.kinOf(b)
	pairs := x.cell.voice().Values * y.cell.voice().Values
	same := x.topic != nil && slices.Equal(x.topic, y.topic)
	thing, words, names := a.thingWords(x.figure, b, y.figure), a.inWords(b), shared(x.scope, y.scope)
	said := x.figure.SaidBy != nil && y.figure.SaidBy != nil && ActorID(*x.figure.SaidBy) != "" && ActorID(*x.figure.SaidBy) == ActorID(*y.figure.SaidBy)
	fared, brief, small := a.faredAs(b), x.brief(y), !a.measured() && max(a.value, b.value) < fewCounted
	if x.figure.AsOf != nil && y.figure.AsOf != nil && slices.ContainsFunc(a.words.dates, func(d uint32) bool { return slices.Contains(b.words.dates, d) }) {
		words -= dated // many things are of one day
	}
	digits, days := min(x.digits(), y.digits()), x.cell.daysFrom(y.cell)

	score := quantityBegins
	add := func(weight float64, times float64) { score += weight * times }
	has := func(weight float64, is bool) { add(weight, float64(b2i(is))) }
	has(ofFewValues, pairs > 0 && pairs <= 2)
	has(ofOneSort, nouns == kinSort)
	has(ofOneNoun, nouns == kinSame && !a.measured())
	has(ofAnyPeople, nouns == kinAnyone)
	has(ofOneThing, same)
	add(ofThingWord, min(thing, 2))
	has(bySameSpeaker, said)
	add(nameAlike, float64(min(names, 2)))
	add(wordAlike, min(words, wordsAlike))
	has(ofOneFate, fared)

	// A word, a name, a speaker or a fate must say that they are of one thing, or that
	// they give a number of people that no other has.
	least := half
	if a.class == "time" && digits < 2 && !brief {
		least = timeEvent
	}
	if (nouns == kinLoose || nouns == kinAnyone) && !x.noRound(y) || a.measured() && !brief && pairs != 1 && pairs != 2 {
		least = looseWords
	}
	has(withoutSign, !same && thing+words < least && (names == 0 || a.parts()) && !said && !fared && !brief && !(x.noRound(y) && !a.measured()))

	has(ofThreeDigits, !small && digits > 2)
	has(ofTwoDigits, !small && digits == 2)
	has(ofHours, a.class == "time" && !brief)
	has(ofBrief, brief)
	has(ofPart, a.parts())
	has(ofThingsApart, a.measured() && thing == 0 && a.hasThing(x.figure) && b.hasThing(y.figure))
	apart := names == 0 && len(x.scope) > 0 && len(y.scope) > 0
	has(ofNamesApart, a.parts() && apart)
	has(lengthApart, a.measured() && !a.parts() && a.class != "time" && apart && shared(x.scope, y.about())+shared(y.scope, x.about()) == 0)
	has(ofVagueValue, values == agreesVague)
	if most := max(math.Abs(x.value), math.Abs(y.value)); values != agreesVague && most > 0 {
		add(valueApart, min(valueFar, math.Abs(x.value-y.value)/most))
	}
	has(ofKindsApart, (nouns == kinSame || small) && len(a.kind) > 0 && len(b.kind) > 0 && shared(a.kind, b.kind) == 0)
	has(ofNationsApart, len(a.nations) > 0 && len(b.nations) > 0 && shared(a.nations, b.nations) == 0)
	has(otherOnes, a.others != b.others && (a.fate == "" || a.fate != b.fate))
	has(fromNow, a.ago && b.lasts || a.lasts && b.ago)

	has(someDaysLater, days > figureDays)
	has(fewDaysLater, days >= figureFew && small && a.fate == "" && nouns == kinSame && a.class == "thing")
	has(hoursDaysLater, !brief && days > figureSoon && a.class == "time" && words < measuredAlike)
	p, q := x.figure.AsOf, y.figure.AsOf
	has(ofOneDayAlone, (p == nil) != (q == nil))
	years := shared(a.years, b.years)
	has(yearAlike, years > 0)
	if years == 0 && len(a.years)+len(b.years) > 0 && (p == nil || q == nil) { // else the days may be one
		has(ofYearAlone, small || a.measured() || grows[a.fate] || grows[b.fate])
		has(takenThen, !small && !a.measured() && !grows[a.fate] && !grows[b.fate])
	}
	add(ofRivalValue, float64(min(x.rivalled(y)+y.rivalled(x), 2)))
	return score
}

// apartAs reports whether two claims can't give one quantity, whatever else they
// tell, or their stories are of two events.
func (x *claim) apartAs(y *claim) bool {
	a, b := x.count, y.count
	p, q := x.figure.AsOf, y.figure.AsOf
	if a == nil || b == nil || x.figure.Change != y.figure.Change && x.figure.Change != "" && y.figure.Change != "" || p != nil && q != nil && !p.MayOverlap(*q) {
		return true
	}
	values, nouns := x.agrees(y), a.kinOf(b)
	switch exact := readout.BoundExact; {
	case values == agreesNot, nouns == kinNone, !x.ofOneStory(y):
		return true
	case values == agreesRound && math.Abs(x.value-y.value) > roundedFar*max(math.Abs(x.value), math.Abs(y.value)): // "some 60", "100"
		return true
	case values == agreesRound && x.figure.Bound == exact && y.figure.Bound == exact && x.cell.daysFrom(y.cell) > figureDays: // a share at 20 dollars, and at 19.5
		return true
	}
	a.read(x.cell.tellings[0])
	b.read(y.cell.tellings[0])
	switch {
	case (a.scale || b.scale) && nouns != kinSort && a.last != b.last && a.last != "people" && b.last != "people" && (a.inWords(b) < vagueWords || a.sex != b.sex): // "hundreds of women", "600 officers"
		return true
	case len(a.nations) > 0 && len(b.nations) > 0 && shared(a.nations, b.nations) == 0 && !x.noRound(y): // "six Velian sailors", "six Sumari sailors"
		return true
	case !a.mayBe(b), a.measured() && a.others != b.others, a.class == yearOfAge && x.ofThePast() != y.ofThePast():
		return true
	case a.value < fewCounted && !a.faredAs(b) && (a.fate != "" && b.noun == "" && b.class == "person" || b.fate != "" && a.noun == "" && a.class == "person"): // "two people cheered"
		return true
	}
	return false
}

// faredAs reports whether two counts are of people of whom both, or their sentences,
// tell that the same became of them.
func (c *count) faredAs(o *count) bool {
	return c.fate != "" && (c.fate == o.fate || slices.Contains(o.fates, c.fate)) || o.fate != "" && slices.Contains(c.fates, o.fate)
}

// noRound reports whether two claims give one number of two digits or more that has no
// zero at its end, and is no small count.
func (x *claim) noRound(y *claim) bool {
	v := x.figure.Value
	return v != nil && y.figure.Value != nil && x.value == y.value && *v >= fewCounted && place(*v) <= 1
}

// rivalled returns how many other values of the document of x are as near to that of y
// as its own.
func (x *claim) rivalled(y *claim) int {
	n := 0
	for _, v := range x.cell.voice().Near {
		rounded := x.value != y.value && (seconds[x.figure.Unit] > 0 || digitsOf(v) != digitsOf(y.value)) && math.Abs(v-y.value) <= math.Abs(x.value-y.value)
		n += b2i(v == y.value || rounded)
	}
	return n
}

// thingWords returns the weight of the words that what two figures are of has in
// common, beside the noun that is counted.
func (c *count) thingWords(f *readout.Figure, o *count, g *readout.Figure) float64 {
	_, weight := inCommon(c.thing(f), o.thing(g))
	return weight
}

// thing returns the words of what a figure is of, without the noun that is counted.
func (c *count) thing(f *readout.Figure) []weighed {
	w := &wording{}
	w.add(f.What, false, false)
	return eachOnce(slices.DeleteFunc(w.meaning, func(m weighed) bool { return m.stem == hash(meaning(c.last)) }))
}

// hasThing reports whether it is told what a figure is of.
func (c *count) hasThing(f *readout.Figure) bool { return len(c.thing(f)) > 0 }

// agesApart reports whether two claims tell how many fared ill, and only one tells
// that it was in a year past.
func (x *claim) agesApart(y *claim) bool {
	a, b := x.count, y.count
	if a == nil || b == nil || a.fate == "" && b.fate == "" || !grows[a.fate] && !grows[b.fate] {
		return false
	}
	a.read(x.cell.tellings[0])
	b.read(y.cell.tellings[0])
	return x.ofThePast() != y.ofThePast()
}

// ofThePast reports whether a claim is of a year before its document's.
func (x *claim) ofThePast() bool {
	published := x.cell.tellings[0].Published
	return len(x.count.years) > 0 || x.figure.AsOf != nil && !published.IsZero() && !x.figure.AsOf.Start.IsZero() && x.figure.AsOf.Last().Compare(published.To(readout.PrecisionYear).First()) < 0
}

// ofOthers reports whether words before a quantity, of it or after it say that others
// than the first are counted.
func ofOthers(before, quantity, after []string) bool {
	others := func(w string) bool {
		switch w {
		case "another", "other", "further", "extra", "additional", "more":
			return true
		}
		return false
	}
	i := slices.IndexFunc(quantity, others)
	return len(before) > 0 && others(before[len(before)-1]) || i >= 0 && !(quantity[i] == "more" && i+1 < len(quantity) && quantity[i+1] == "than") ||
		len(after) > 0 && others(after[0]) && !(after[0] == "more" && len(after) > 1 && after[1] == "than")
}

// bounding are words before a year in which it is that nothing happened of which a
// sentence tells: "the highest since 2009".
var bounding = wordset.Of("since until before from by than after till")

// pastYears returns the years before its document's that a sentence names.
func pastYears(sentence string, published readout.Date) []string {
	if published.IsZero() {
		return nil
	}
	var years []string
	own := published.String()[:4]
	before := ""
	for w := range strings.FieldsSeq(Fold(sentence)) {
		if len(w) == len(own) && digits(w) && w >= "1900" && w < own && !bounding[before] {
			years = append(years, w)
		}
		before = w
	}
	return years
}
