package figure

import (
	"strings"

	"github.com/readout-dev/readout/internal/wordset"
)

// unit is a measure as the lexicon has it.
type unit struct {
	name string // singular, written out
	time bool
	per  bool // may stand in "a day", "an ounce"
}

// Measures are the units of measure: name, then its other forms. Those of
// time and those that "a" makes a rate ("a barrel") are marked.
const (
	timeUnits = `second seconds sec secs; minute minutes min mins; hour hours hr hrs; day days; week weeks wk wks; fortnight fortnights;
		month months; year years yr yrs; decade decades; century centuries; night nights; weekend weekends; millisecond milliseconds;
		quarter quarters`
	rateUnits = `barrel barrels bbl; ounce ounces oz; gram grams g; kilogram kilograms kilo kilos kg kgs; pound pounds lb lbs; ton tons; tonne tonnes;
		gallon gallons gal; litre litres liter liters; mile miles; share shares; piece pieces; bushel bushels`
	plainUnits = `percentage % percent pct pc; percentage_point percentage_points; basis_point basis_points bps; point points pts;
		millimetre millimetres millimeter millimeters mm; centimetre centimetres centimeter centimeters cm; metre metres meter meters;
		kilometre kilometres kilometer kilometers km kms; micrometre micrometres micrometer micrometers μm µm; nanometre nanometres nanometer nanometers nm;
		inch inches; foot feet ft; yard yards yd yds; nautical_mile nautical_miles; light-year light-years; acre acres; hectare hectares ha;
		milligram milligrams mg; microgram micrograms;
		millilitre millilitres milliliter milliliters ml; pint pints; cup cups; tablespoon tablespoons; teaspoon teaspoons;
		mile_per_hour mph; kilometre_per_hour kph kmh kmph; mile_per_gallon mpg; revolution_per_minute rpm; knot knots;
		horsepower hp bhp; watt watts W; kilowatt kilowatts kW; megawatt megawatts MW; gigawatt gigawatts GW; terawatt terawatts TW;
		kilowatt_hour kilowatt_hours kWh; megawatt_hour megawatt_hours MWh; gigawatt_hour gigawatt_hours GWh; terawatt_hour terawatt_hours TWh;
		joule joules; calorie calories; volt volts V; ampere amperes amp amps A; hertz Hz HZ; kilohertz kHz; megahertz MHz; gigahertz GHz;
		byte bytes; kilobyte kilobytes KB; megabyte megabytes MB; gigabyte gigabytes GB gigs; terabyte terabytes TB; petabyte petabytes PB; megapixel megapixels MP;
		megabit_per_second Mbps; gigabit_per_second Gbps; celsius centigrade °C degC; fahrenheit °F degF; degree degrees; decibel decibels dB; milliampere_hour mAh; frame_per_second fps; lumen lumens; nit nits; psi; bar bars; cubic_centimetre cc; part_per_million ppm; kilobit_per_second Kbps kbps;
		pascal pascals; kilopascal kPa; megapascal megapascals MPa; gigapascal gigapascals GPa; newton newtons; pound-foot pound-feet lb-ft;
		newton-metre Nm; parsec parsecs; dozen; time times; foot_pound ft-lb; cubic_foot cf; square_foot sqft; square_metre sqm m²; kiloton kilotons; megaton megatons;
		euro euros; yen; dollar dollars bucks; cent cents; penny pence; pound_sterling quid; franc francs; yuan renminbi; rupee rupees; ruble rubles rouble roubles;
		lira liras; rial rials; riyal riyals; dinar dinars; dirham dirhams; shekel shekels; peso pesos; reais; krona kronor; krone kroner; crown crowns;
		guilder guilders; drachma drachmas; naira; zloty zlotys; hryvnia hryvnias; forint forints; ringgit; baht; rupiah; dong; kuna; bitcoin bitcoins; mmBTU`
)

// currencies are signs and codes of currency before a number, and the codes
// after one.
var currencies = map[string]string{
	"$": "dollar", "us$": "dollar", "usd": "dollar", "dlrs": "dollar", "u.s.$": "dollar", "us": "", "£": "pound sterling", "gbp": "pound sterling", "ps": "pound sterling",
	"€": "euro", "eur": "euro", "¥": "Japanese yen", "jpy": "Japanese yen", "y=": "Japanese yen", "₪": "shekel", "nis": "shekel", "ils": "shekel",
	"₹": "rupee", "rs": "rupee", "inr": "rupee", "₽": "ruble", "rub": "ruble", "₩": "won", "krw": "won", "₺": "lira", "₴": "hryvnia", "₦": "naira",
	"c$": "Canadian dollar", "ca$": "Canadian dollar", "cad": "Canadian dollar", "a$": "Australian dollar", "au$": "Australian dollar", "aud": "Australian dollar",
	"nz$": "New Zealand dollar", "nzd": "New Zealand dollar", "hk$": "Hong Kong dollar", "hkd": "Hong Kong dollar", "s$": "Singaporean dollar", "sgd": "Singaporean dollar",
	"r$": "Brazilian real", "rm": "Malaysian ringgit", "myr": "Malaysian ringgit", "cny": "yuan", "rmb": "yuan", "chf": "Swiss franc", "aed": "dirham", "sar": "riyal",
	"sek": "Swedish krona", "nok": "Norwegian krone", "dkk": "Danish krone", "zar": "rand", "egp": "Egyptian pound", "brl": "Brazilian real", "mxn": "Mexican peso",
	"kn": "Croatian kuna", "hrk": "Croatian kuna", "pln": "zloty", "uah": "hryvnia", "try": "lira", "thb": "baht", "idr": "rupiah", "vnd": "dong",
}

// nationals are the adjectives before the noun of a currency.
var nationals = wordset.Of(`us american canadian australian singapore singaporean danish swedish norwegian swiss russian
	turkish chinese indian iranian iraqi kuwaiti egyptian british sterling israeli japanese saudi emirati jordanian pakistani
	brazilian mexican south north new zealand hong kong syrian lebanese`)

var monies = wordset.Of(`euro yen dollar cent penny franc yuan rupee ruble lira rial riyal dinar dirham shekel peso reais krona krone
	crown guilder drachma naira zloty hryvnia forint ringgit baht rupiah dong kuna bitcoin`)

var units = func() map[string]unit {
	m := map[string]unit{}
	add := func(table string, proto unit) {
		for line := range strings.SplitSeq(table, ";") {
			forms := strings.Fields(line)
			u := proto
			u.name = strings.ReplaceAll(forms[0], "_", " ")
			for _, f := range forms {
				m[strings.ReplaceAll(f, "_", " ")] = u
			}
		}
	}
	add(timeUnits, unit{time: true, per: true})
	add(rateUnits, unit{per: true})
	add(plainUnits, unit{})
	return m
}()

// single reads a unit of one word at atom i: as it is written, else in lower case.
func (r *reader) single(i int) (unit, bool) {
	at := r.at(i)
	if at.kind != kWord && at.lower != "%" {
		return unit{}, false
	}
	if u, ok := units[r.text(at)]; ok {
		return u, true
	}
	if len(at.lower) <= 2 && at.lower != r.text(at) && at.lower != "hp" && at.lower != "gb" && at.lower != "km" {
		return unit{}, false
	}
	u, ok := units[at.lower]
	return u, ok
}

// unit reads a unit of measure at atom i, with what it is taken of ("dollars a
// barrel"), and returns the atom after it. glued is whether it must be joined
// to the number to be one, as a single letter must.
func (r *reader) unit(i int, afterNumber bool) (u unit, j int, ok bool) {
	u, j, ok = r.simple(i, afterNumber)
	if !ok {
		return u, i, false
	}
	for range 2 {
		name, k, ok := r.rate(j, u)
		if !ok {
			break
		}
		u, j = unit{name: u.name + " per " + name}, k
	}
	return u, j, true
}

func (r *reader) simple(i int, afterNumber bool) (u unit, j int, ok bool) {
	at := r.at(i)
	switch at.lower {
	case "per":
		if r.is(i+1, "cent") {
			return unit{name: "percentage"}, i + 2, true
		}
		return u, i, false
	case "percentage", "basis":
		if k := r.hyphen(i + 1); r.is(k, "point") || r.is(k, "points") {
			return unit{name: at.lower + " point"}, k + 1, true
		}
		return u, i, false
	case "square", "sq", "cubic", "cu", "nautical", "metric", "light":
		k := i + 1
		if r.is(k, ".") || r.is(k, "-") {
			k++
		}
		if at.lower == "sq" && r.is(k, "m") {
			return unit{name: "square metre"}, k + 1, true
		}
		w, ok := r.single(k)
		if !ok || w.time && at.lower != "light" {
			return u, i, false
		}
		name := at.lower
		switch name {
		case "sq":
			name = "square"
		case "cu":
			name = "cubic"
		}
		return unit{name: name + " " + w.name}, k + 1, true
	case "degrees", "degree", "deg", "°":
		k := i + 1
		switch r.at(k).lower {
		case "celsius", "centigrade", "c":
			return unit{name: "celsius"}, k + 1, true
		case "fahrenheit", "f":
			return unit{name: "fahrenheit"}, k + 1, true
		}
		return unit{name: "degree"}, k, true
	case "pound", "lb", "ft", "foot", "newton", "kilowatt", "megawatt", "gigawatt", "terawatt", "man":
		if k := r.hyphen(i + 1); k > i+1 || strings.HasSuffix(at.lower, "watt") && r.is(k, "hours") {
			switch r.at(k).lower {
			case "feet", "foot", "ft":
				return unit{name: "pound-foot"}, k + 1, true
			case "lb", "pound", "pounds", "lbs":
				return unit{name: "pound-foot"}, k + 1, true
			case "metre", "metres", "meter", "meters":
				return unit{name: "newton-metre"}, k + 1, true
			case "hour", "hours":
				return unit{name: at.lower + " hour"}, k + 1, true
			}
		}
	case "m":
		if !at.glued || !afterNumber {
			return u, i, false
		}
		if r.at(i+1).kind == kNumber && r.at(i+1).glued && r.at(i+1).value == 2 {
			return unit{name: "square metre"}, i + 2, true
		}
		return unit{name: "metre"}, i + 1, true
	case "x":
		if at.glued && afterNumber && r.at(i+1).kind != kNumber {
			return unit{name: "time"}, i + 1, true
		}
		return u, i, false
	case "km", "cm", "mm":
		if n := r.at(i + 1); n.kind == kNumber && n.glued && (n.value == 2 || n.value == 3) {
			w, _ := r.single(i)
			return unit{name: map[float64]string{2: "square ", 3: "cubic "}[n.value] + w.name}, i + 2, true
		}
	case "c", "f", "s", "a", "v", "w", "h", "g", "p":
		if !at.glued && r.text(at) != strings.ToUpper(at.lower) || !afterNumber || at.lower == "a" && (r.text(at) == "a" || !r.is(i+1, "/")) {
			return u, i, false
		}
		switch at.lower {
		case "c":
			return unit{name: "celsius"}, i + 1, !at.glued || r.text(at) == "C"
		case "f":
			return unit{name: "fahrenheit"}, i + 1, r.text(at) == "F"
		case "s":
			return unit{name: "second", time: true}, i + 1, false
		case "p":
			return unit{name: "penny"}, i + 1, at.glued && r.text(at) == "p"
		case "g":
			return unit{name: "gram"}, i + 1, at.glued && r.text(at) == "g"
		case "a":
			return unit{name: "ampere"}, i + 1, true
		}
		w, ok := r.single(i)
		return w, i + 1, ok
	}
	if nationals[at.lower] {
		k := i + 1
		if nationals[r.at(k).lower] {
			k++
		}
		if w, ok := units[r.at(k).lower]; ok && (monies[w.name] || w.name == "pound") {
			if at.lower == "us" || at.lower == "american" {
				return unit{name: w.name}, k + 1, true
			}
			return unit{name: r.doc[at.start:r.at(k-1).end] + " " + w.name}, k + 1, true
		}
		return u, i, false
	}
	if r.is(i, "u") && r.is(i+1, ".") && r.is(i+2, "s") { // "U.S. dollars"
		k := i + 3
		if r.is(k, ".") {
			k++
		}
		if w, ok := units[r.at(k).lower]; ok && w.name == "dollar" {
			return w, k + 1, true
		}
	}
	if len(at.lower) == 3 && afterNumber && r.text(at) == strings.ToUpper(at.lower) {
		if name := currencies[at.lower]; name != "" {
			return unit{name: name}, i + 1, true
		}
	}
	w, ok := r.single(i)
	if !ok || len(at.lower) == 1 && at.lower != "%" {
		return u, i, false
	}
	return w, i + 1, true
}

// rate reads what a unit is taken of at atom i: "per barrel", "a day",
// "/ hour", "-a-day".
func (r *reader) rate(i int, of unit) (name string, j int, ok bool) {
	k := i
	if h := r.hyphen(i); h > i {
		k = h
	}
	switch {
	case r.is(k, "per"):
		k = r.hyphen(k + 1)
		if u, j, ok := r.simple(k, false); ok {
			return u.name, j, true
		}
		if n := r.at(k); n.kind == kWord && r.noun(k) {
			return r.lemma(k), k + 1, true
		}
	case r.is(k, "/") && r.at(k).glued:
		if u, j, ok := r.simple(k+1, true); ok {
			return u.name, j, true
		}
		switch r.at(k + 1).lower {
		case "h", "hr":
			return "hour", k + 2, true
		case "s":
			return "second", k + 2, true
		}
	case of.time && !r.is(k, "an") && !r.is(k, "a"):
	case r.is(k, "a"), r.is(k, "an"), r.is(k, "each"), r.is(k, "every"):
		k = r.hyphen(k + 1)
		if u, ok := r.single(k); ok && u.per && r.singular(k) && !(r.is(k, "year") && r.is(k+1, "ago")) {
			if r.at(k+1).kind == kWord && (r.is(k+1, "ago") || r.is(k+1, "earlier") || r.is(k+1, "later") || r.is(k+1, "before")) {
				return "", i, false
			}
			return u.name, k + 1, true
		}
	}
	return "", i, false
}
