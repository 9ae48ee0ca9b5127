package figure

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// cardinals are the words of numbers below a hundred.
var cardinals = map[string]float64{
	"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
	"ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
	"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
	"sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

// multiples are the words that multiply the number before them.
var multiples = map[string]float64{
	"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15,
	"dozen": 12, "lakh": 1e5, "crore": 1e7,
}

// shortMultiples are the abbreviations of multiples that are joined to a
// number, or follow an amount of money.
var shortMultiples = map[string]float64{
	"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "mil": 1e6, "mio": 1e6, "bn": 1e9, "bln": 1e9, "b": 1e9, "tn": 1e12, "trn": 1e12, "t": 1e12,
}

// orders are the words of orders of magnitude.
var orders = map[string]float64{
	"tens": 10, "dozens": 12, "scores": 20, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6, "billions": 1e9, "trillions": 1e12,
}

// parts are the words of fractions.
var parts = map[string]float64{
	"half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5, "fifths": 5,
	"sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
}

// ordinals are the words of ordinals that may count occasions.
var ordinals = map[string]float64{
	"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
	"eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
	"eighteenth": 18, "nineteenth": 19, "twentieth": 20,
}

// occasions are what ordinals count: "his fifth visit".
var occasions = wordset.Of(`visit trip tour journey stop meeting summit call round attempt test launch strike veto vote election
	term mandate rescue evacuation convoy shipment exchange truce ceasefire extension sanction package resolution referendum`)

// hedge is words before a number that bound it.
type hedge struct {
	words string
	bound readout.Bound
}

// Hedges are the words before a number that say how it bounds the quantity,
// the longer before the shorter.
var Hedges = []hedge{
	{"the region of", readout.BoundAbout},
	{"the order of", readout.BoundAbout},
	{"an estimated", readout.BoundAbout},
	{"somewhere between", readout.BoundExact},
	{"close to", readout.BoundAbout},
	{"just about", readout.BoundAbout},
	{"something like", readout.BoundAbout},
	{"about", readout.BoundAbout},
	{"around", readout.BoundAbout},
	{"roughly", readout.BoundAbout},
	{"approximately", readout.BoundAbout},
	{"approx", readout.BoundAbout},
	{"approx .", readout.BoundAbout},
	{"circa", readout.BoundAbout},
	{"estimated", readout.BoundAbout},
	{"nearly", readout.BoundAbout},
	{"almost", readout.BoundAbout},
	{"virtually", readout.BoundAbout},
	{"some", readout.BoundAbout},
	{"perhaps", readout.BoundAbout},
	{"maybe", readout.BoundAbout},
	{"~", readout.BoundAbout},
	{"≈", readout.BoundAbout},

	{"at least", readout.BoundAtLeast},
	{"at a minimum of", readout.BoundAtLeast},
	{"a minimum of", readout.BoundAtLeast},
	{"minimum of", readout.BoundAtLeast},
	{"more than", readout.BoundAtLeast},
	{"greater than", readout.BoundAtLeast},
	{"higher than", readout.BoundAtLeast},
	{"longer than", readout.BoundAtLeast},
	{"no fewer than", readout.BoundAtLeast},
	{"no less than", readout.BoundAtLeast},
	{"not less than", readout.BoundAtLeast},
	{"upwards of", readout.BoundAtLeast},
	{"upward of", readout.BoundAtLeast},
	{"north of", readout.BoundAtLeast},
	{"in excess of", readout.BoundAtLeast},
	{"slightly more than", readout.BoundAtLeast},
	{"a little more than", readout.BoundAtLeast},
	{"little more than", readout.BoundAtLeast},
	{"just over", readout.BoundAtLeast},
	{"well over", readout.BoundAtLeast},
	{"slightly over", readout.BoundAtLeast},
	{"a little over", readout.BoundAtLeast},
	{"slightly above", readout.BoundAtLeast},
	{"just above", readout.BoundAtLeast},
	{"well above", readout.BoundAtLeast},
	{"over", readout.BoundAtLeast},
	{"above", readout.BoundAtLeast},
	{"exceeding", readout.BoundAtLeast},
	{"exceeded", readout.BoundAtLeast},
	{"exceeds", readout.BoundAtLeast},
	{"exceed", readout.BoundAtLeast},
	{"surpassing", readout.BoundAtLeast},
	{"surpassed", readout.BoundAtLeast},
	{"topping", readout.BoundAtLeast},
	{">", readout.BoundAtLeast},
	{"≥", readout.BoundAtLeast},

	{"up to", readout.BoundAtMost},
	{"as many as", readout.BoundAtMost},
	{"as much as", readout.BoundAtMost},
	{"less than", readout.BoundAtMost},
	{"fewer than", readout.BoundAtMost},
	{"lower than", readout.BoundAtMost},
	{"shorter than", readout.BoundAtMost},
	{"no more than", readout.BoundAtMost},
	{"not more than", readout.BoundAtMost},
	{"at most", readout.BoundAtMost},
	{"a maximum of", readout.BoundAtMost},
	{"maximum of", readout.BoundAtMost},
	{"slightly less than", readout.BoundAtMost},
	{"a little less than", readout.BoundAtMost},
	{"just under", readout.BoundAtMost},
	{"just below", readout.BoundAtMost},
	{"well under", readout.BoundAtMost},
	{"well below", readout.BoundAtMost},
	{"slightly under", readout.BoundAtMost},
	{"slightly below", readout.BoundAtMost},
	{"just shy of", readout.BoundAtMost},
	{"just short of", readout.BoundAtMost},
	{"under", readout.BoundAtMost},
	{"below", readout.BoundAtMost},
	{"sub -", readout.BoundAtMost},
	{"<", readout.BoundAtMost},
	{"≤", readout.BoundAtMost},
}

// After are the words after a number that bound it.
var After = []hedge{
	{"or so", readout.BoundAbout},
	{"or thereabouts", readout.BoundAbout},
	{"or more", readout.BoundAtLeast},
	{"and more", readout.BoundAtLeast},
	{"or higher", readout.BoundAtLeast},
	{"and above", readout.BoundAtLeast},
	{"or above", readout.BoundAtLeast},
	{"or less", readout.BoundAtMost},
	{"or fewer", readout.BoundAtMost},
	{"or under", readout.BoundAtMost},
	{"+", readout.BoundAtLeast},
	{"- plus", readout.BoundAtLeast},
}

// Ups and Downs are the verbs and adverbs by which something changes.
const (
	Ups = `up rise climb jump gain increase grow surge soar advance rally expand swell widen accelerate leap
		strengthen appreciate`
	Downs = `down fall drop decline decrease lose slide slip shed tumble plunge sink shrink dip plummet narrow lower
		contract weaken depreciate slump retreat slow`
)

var changes = func() map[string]readout.Change {
	m := map[string]readout.Change{}
	for _, w := range strings.Fields(Ups) {
		m[w] = readout.ChangeUp
	}
	for _, w := range strings.Fields(Downs) {
		m[w] = readout.ChangeDown
	}
	return m
}()

// identifiers are the nouns whose number is a name: "page 4", "Resolution 2728".
var identifiers = wordset.Of(`page pages chapter chapters article articles section sections paragraph paragraphs part annex appendix
	figure table phase stage step group game episode season volume vol version number numbers no nos room flight route highway
	channel level grade category type class gate lot resolution resolutions rule title bill act protocol apartment apt suite box
	ext extension verse question item tier division platform pier district ward precinct model series mark form schedule
	week day round game area camp base unit brigade battalion regiment squadron hill point line terminal track lane exit
	interstate building block house street avenue road fortune ftse nasdaq proposition prop amendment clause formula covid top`)

// besideLength are the words after "37m" that make it metres.
var besideLength = wordset.Of(`long wide tall high deep thick away from above below across apart north south east west sprint race dash
	hurdles freestyle butterfly breaststroke backstroke relay final run swim in on at and or to by with`)

// collectives are nouns that are counted in the singular.
var collectives = wordset.Of(`people staff personnel police crew aircraft spacecraft cattle sheep fish poultry troops children men women
	civilians offspring series species dead wounded injured missing others million billion thousand`)

// counters are the nouns of compounds that count: "three-phase", "four-cylinder".
var counters = wordset.Of(`phase stage step point page member person man nation country seat bed bedroom room story storey floor door
	cylinder vote run goal game part volume course track lane row digit term session judge justice item front pronged prong
	tier yard mile`)

// references are the nouns of "the two sides": they point and don't count.
var references = wordset.Of(`side sides leader leaders thing things way ways party parties men women countries nations states
	capitals governments presidents ministers neighbours neighbors allies rivals enemies foes of another day other others
	camps peoples counterparts diplomats officials
	country nation state capital government president minister neighbour neighbor ally rival enemy foe camp people
	counterpart diplomat official candidate lawmaker politician rival team company official envoy negotiator army`)

// singles are the nouns of which "one" is a count; of others it is an article.
var singles = wordset.Of(`person man woman child boy girl soldier civilian officer policeman policewoman hostage prisoner worker
	journalist reporter passenger pilot student teacher protester demonstrator militant gunman fighter settler Palestinian
	Israeli American death casualty fatality injury victim body arrest attack strike missile rocket bomb drone vote seat count
	ballot abstention aircraft plane helicopter ship vessel tank vehicle building house home school hospital village
	survivor`)

// numberless are the words after a number that make it a name or a way of
// speaking: "90049 ZIP Code", "3 series".
var numberless = wordset.Of(`zip code st nd rd th pm am g gmt et est edt pst ist utc gb/s`)

// streets are the words that end an address.
var streets = wordset.Of(`street st avenue ave road rd boulevard blvd lane drive parkway highway way terrace square place court`)
