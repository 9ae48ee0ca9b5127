package timex

import "sync"

// class says what part an item can play in a temporal expression.
type class uint8

const (
	cOther    class = iota // a word with no part in any
	cMark                  // punctuation; v is the byte
	cNumber                // digits; v is the value
	cDecimal               // 2.5; v is twice the value where that is whole, else -1
	cOrdinal               // 21st
	cDecade                // 1980s, 80s
	cWord                  // a function word; v is one of the w… constants
	cCardinal              // five, twenty, hundred
	cNth                   // fifth
	cMonth
	cWeekday
	cUnit     // day, weeks
	cEvery    // daily, weekly
	cPart     // morning, night
	cSeason   // spring
	cMeridiem // am, pm
	cZone     // GMT, EST
	cEra      // BC, AD
	cDecadeN  // eighties
	cRef      // now, recently
	cHoliday  // Christmas, Easter
	cYesterday
	cHalfYear // Q3, H1; v is the quarter, or 10 more than the half
)

// maxWord bounds the length of the words in the lexicon, in bytes.
const maxWord = 16

type entry struct {
	class class
	v     int32
}

// Units of time, from the smallest; uN as a value of class cUnit has pluralUnit
// added where the word is a plural.
const (
	uSecond = iota + 1
	uMinute
	uHour
	uDay
	uWeekend
	uWeek
	uFortnight
	uMonth
	uQuarter
	uYear
	uDecade
	uCentury
	uMillennium
	uPeriod // "the year-earlier period"
	uTime   // "the same time"
	uDate   // "that date"
	uNight  // "two nights", also a part of day

	pluralUnit = 64
)

// Parts of the day.
const (
	pMorning = iota + 1
	pMidday
	pAfternoon
	pEvening
	pNight
	pDawn
	pDusk
	pNoon
	pMidnight
	pDaytime
	pTonight
	pOvernight
)

var partValues = [...]string{
	pMorning: "TMO", pMidday: "TMI", pAfternoon: "TAF", pEvening: "TEV", pNight: "TNI", pDawn: "TDW", pDusk: "TDU",
	pNoon: "T12:00", pMidnight: "T24:00", pDaytime: "TDT", pTonight: "TNI", pOvernight: "TNI",
}

// Seasons.
const (
	sSpring = iota + 1
	sSummer
	sAutumn
	sWinter
)

var seasonValues = [...]string{sSpring: "SP", sSummer: "SU", sAutumn: "FA", sWinter: "WI"}

// Function words.
const (
	wThe int32 = iota + 1
	wA
	wThis
	wThat
	wThese
	wThose
	wLast
	wNext
	wPast
	wComing
	wPrevious
	wFollowing
	wSame
	wCurrent
	wLatest
	wRecent
	wEarly
	wLate
	wMid
	wEarlier
	wLater
	wAgo
	wBefore
	wAfter
	wFrom
	wHence
	wOf
	wIn
	wOn
	wAt
	wAnd
	wOr
	wTo
	wUntil
	wBy
	wSince
	wBetween
	wDuring
	wFor
	wEnd
	wBeginning
	wStart
	wMiddle
	wHalf
	wAbout
	wAround
	wNearly
	wAlmost
	wMore
	wLess
	wFewer
	wThan
	wLeast
	wMost
	wOver
	wUnder
	wUp
	wAs
	wMany
	wMuch
	wSeveral
	wFew
	wSome
	wCouple
	wDozen
	wEvery
	wEach
	wPer
	wTwice
	wOnce
	wFiscal
	wFull
	wEntire
	wWhole
	wOld
	wOclock
	wLocal
	wFuture
	wNear
	wSo
	wRoughly
	wApproximately
	wOther
	wAnother
	wPlain // a function word with no part in any expression
	wPost
	wPre
	wUpcoming
	wEnsuing
	wSubsequent
	wPreceding
	wPrior
	wTurn
	wOpening
	wLong
	wFinal
	wRemaining
	wCalendar
	wCirca
	wPossessive
	wEve
)

// Values of class cRef: which reference, and whether the word is one only
// where it stands as an adjective or adverb of its own.
const (
	refPresent int32 = iota + 1
	refPast
	refFuture
)

var refValues = [...]string{refPresent: "PRESENT_REF", refPast: "PAST_REF", refFuture: "FUTURE_REF"}

// Values of class cYesterday.
const (
	dYesterday int32 = iota
	dToday
	dTomorrow
	dTonight
)

// Holidays; see holiday.go.
const (
	hChristmas int32 = iota + 1
	hChristmasEve
	hNewYear
	hNewYearEve
	hEaster
	hThanksgiving
	hHalloween
	hGoodFriday
	hEasterMonday
	hPentecost
	hIndependence
	hLabor
	hMemorial
	hVeterans
	hValentine
	hMayDay
	hElection
	hMartinLutherKing
	hPresidents
	hColumbus
	hBoxing
	hPalmSunday
	hAshWednesday
)

// lexicon maps lower-case words to their part. Ambiguous words ("may",
// "march", "second", "fall") are told apart in the grammar.
type lexicon struct {
	words map[string]entry
	// byLength tells quickly that a word is in no table: bit n of byLength[c]
	// is set where a word of n letters begins with c.
	byLength [26]uint32
}

// loadLexicon makes the lexicon at the first call.
var loadLexicon = sync.OnceValue(func() *lexicon {
	m := make(map[string]entry, 512)
	add := func(c class, v int32, words ...string) {
		for _, w := range words {
			m[w] = entry{c, v}
		}
	}
	for i, w := range [][]string{
		{"january", "jan"},
		{"february", "feb", "febr"},
		{"march", "mar"},
		{"april", "apr"},
		{"may"},
		{"june", "jun"},
		{"july", "jul"},
		{"august", "aug"},
		{"september", "sept", "sep"},
		{"october", "oct"},
		{"november", "nov"},
		{"december", "dec"},
	} {
		add(cMonth, int32(i+1), w...)
	}
	for i, w := range [][]string{
		{"monday", "mon"},
		{"tuesday", "tue", "tues"},
		{"wednesday", "wed", "weds"},
		{"thursday", "thu", "thur", "thurs"},
		{"friday", "fri"},
		{"saturday", "sat"},
		{"sunday", "sun"},
	} {
		add(cWeekday, int32(i+1), w...)
	}
	for i, w := range []string{"mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"} {
		add(cWeekday, int32(i+1)+pluralUnit, w)
	}
	unit := func(u int32, singular, plural string) {
		add(cUnit, u, singular)
		add(cUnit, u+pluralUnit, plural)
	}
	unit(uSecond, "second", "seconds")
	unit(uMinute, "minute", "minutes")
	unit(uHour, "hour", "hours")
	unit(uDay, "day", "days")
	unit(uWeekend, "weekend", "weekends")
	unit(uWeek, "week", "weeks")
	unit(uFortnight, "fortnight", "fortnights")
	unit(uMonth, "month", "months")
	unit(uQuarter, "quarter", "quarters")
	unit(uYear, "year", "years")
	unit(uDecade, "decade", "decades")
	unit(uCentury, "century", "centuries")
	unit(uMillennium, "millennium", "millennia")
	unit(uPeriod, "period", "periods")
	add(cUnit, uTime, "time", "moment")
	add(cUnit, uDate, "date")
	add(cUnit, uYear, "yr")
	add(cUnit, uYear+pluralUnit, "yrs")
	add(cUnit, uHour+pluralUnit, "hrs")
	add(cUnit, uMinute+pluralUnit, "mins")
	add(cEvery, uDay, "daily", "nightly")
	add(cEvery, uHour, "hourly")
	add(cEvery, uWeek, "weekly")
	add(cEvery, uMonth, "monthly")
	add(cEvery, uYear, "annually", "yearly")
	add(cPart, pMorning, "morning", "mornings")
	add(cPart, pMidday, "midday")
	add(cPart, pAfternoon, "afternoon", "afternoons")
	add(cPart, pEvening, "evening", "evenings")
	add(cPart, pNight, "night", "nights")
	add(cPart, pDawn, "dawn", "daybreak", "sunrise")
	add(cPart, pDusk, "dusk", "sunset", "nightfall")
	add(cPart, pNoon, "noon")
	add(cPart, pMidnight, "midnight")
	add(cPart, pDaytime, "daytime")
	add(cPart, pOvernight, "overnight")
	add(cSeason, sSpring, "spring")
	add(cSeason, sSummer, "summer")
	add(cSeason, sAutumn, "autumn", "fall")
	add(cSeason, sWinter, "winter")
	add(cMeridiem, 0, "am")
	add(cMeridiem, 12, "pm")
	add(cZone, 0, "gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "bst", "cet", "cest", "eet", "et", "ist", "jst", "msk", "hkt")
	add(cEra, 1, "bc", "bce")
	add(cEra, 0, "ad", "ce")
	for i, w := range []string{"twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"} {
		add(cDecadeN, int32(2+i), w)
	}
	for i, w := range []string{
		"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
		"thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
	} {
		add(cCardinal, int32(i), w)
	}
	for i, w := range []string{"thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"} {
		add(cCardinal, int32(30+10*i), w)
	}
	add(cCardinal, 100, "hundred")
	add(cCardinal, 1000, "thousand")
	for i, w := range []string{
		"first", "", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
		"thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
	} {
		if w != "" {
			add(cNth, int32(i+1), w)
		}
	}
	add(cNth, 30, "thirtieth")
	for i, ws := range [][]string{
		wThe: {"the"}, wA: {"a", "an"}, wThis: {"this"}, wThat: {"that"}, wThese: {"these"}, wThose: {"those"},
		wLast: {"last"}, wNext: {"next"}, wPast: {"past"}, wComing: {"coming"}, wPrevious: {"previous"},
		wFollowing: {"following"}, wSame: {"same"}, wCurrent: {"current"}, wLatest: {"latest"}, wRecent: {"recent"},
		wEarly: {"early"}, wLate: {"late"}, wMid: {"mid"}, wEarlier: {"earlier"}, wLater: {"later"}, wAgo: {"ago"},
		wBefore: {"before"}, wAfter: {"after"}, wFrom: {"from"}, wHence: {"hence"}, wOf: {"of"},
		wIn: {"in"}, wOn: {"on"}, wAt: {"at"}, wAnd: {"and"}, wOr: {"or"}, wTo: {"to"}, wUntil: {"until", "till"}, wBy: {"by"},
		wSince: {"since"}, wBetween: {"between"}, wDuring: {"during"}, wFor: {"for"}, wEnd: {"end"}, wBeginning: {"beginning"},
		wStart: {"start"}, wMiddle: {"middle"}, wHalf: {"half"}, wAbout: {"about"}, wAround: {"around"}, wNearly: {"nearly"},
		wAlmost: {"almost"}, wMore: {"more"}, wLess: {"less"}, wFewer: {"fewer"}, wThan: {"than"}, wLeast: {"least"}, wMost: {"most"},
		wOver: {"over"}, wUnder: {"under"}, wUp: {"up"}, wAs: {"as"}, wMany: {"many"}, wMuch: {"much"}, wSeveral: {"several"},
		wFew: {"few"}, wSome: {"some"}, wCouple: {"couple"}, wDozen: {"dozen", "dozens"}, wEvery: {"every"}, wEach: {"each"}, wPer: {"per"},
		wTwice: {"twice"}, wOnce: {"once"}, wFiscal: {"fiscal"}, wFull: {"full"}, wEntire: {"entire"}, wWhole: {"whole"}, wOld: {"old"},
		wOclock: {"oclock"}, wLocal: {"local"}, wFuture: {"future"}, wNear: {"near"}, wSo: {"so"},
		wRoughly: {"roughly"}, wApproximately: {"approximately"}, wOther: {"other"},
		wAnother: {"another"}, wPost: {"post"}, wPre: {"pre"},
		wUpcoming: {"upcoming"}, wEnsuing: {"ensuing"}, wSubsequent: {"subsequent"}, wPreceding: {"preceding"}, wPrior: {"prior"},
		wTurn: {"turn"}, wOpening: {"opening"},
		wLong: {"long"}, wFinal: {"final"}, wRemaining: {"remaining"}, wCalendar: {"calendar"},
		wCirca: {"circa", "ca"}, wPossessive: {"its", "his", "her", "their", "our", "your", "my"},
		wEve: {"eve"},
	} {
		add(cWord, int32(i), ws...)
	}
	add(cWord, wPlain, "distant", "only", "just", "within", "all", "back", "closing", "shortly", "then", "not", "barely")
	add(cRef, refPresent, "now", "currently", "presently", "nowadays")
	add(cRef, refPast, "recently", "lately")
	add(cYesterday, dYesterday, "yesterday")
	add(cYesterday, dToday, "today")
	add(cYesterday, dTomorrow, "tomorrow")
	add(cYesterday, dTonight, "tonight")
	add(cHoliday, hChristmas, "christmas", "xmas")
	add(cHoliday, hEaster, "easter")
	add(cHoliday, hThanksgiving, "thanksgiving")
	add(cHoliday, hHalloween, "halloween")
	add(cHoliday, hPentecost, "pentecost", "whitsun")
	lex := &lexicon{words: m}
	for w := range m {
		lex.byLength[w[0]-'a'] |= 1 << len(w)
	}
	return lex
})

// find looks a lower-case word of at least one ASCII letter up.
func (lex *lexicon) find(w []byte) (entry, bool) {
	if lex.byLength[w[0]-'a']&(1<<len(w)) == 0 {
		return entry{}, false
	}
	e, ok := lex.words[string(w)]
	return e, ok
}
