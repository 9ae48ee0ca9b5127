package timex

// kind says how an expression gets its value.
type kind uint8

const (
	kNone     kind = iota
	kCalendar      // named parts of the calendar: a year, a month, a weekday, an hour
	kShift         // a unit so many steps from the anchor: last year, two days ago
	kDuration
	kSet
	kRef // now, recently
)

// anchor says from where a shift counts.
type anchor uint8

const (
	fromDocument anchor = iota // last year, two days ago
	fromFocus                  // two days later, the previous month
)

// rel is a word that points from the anchor: "last", "next".
type rel int8

const (
	relNone rel = iota
	relLast
	relThis
	relNext
	relSame // that, the same
)

// unknown stands for a number that the words don't give: "several".
const unknown = -1

// expr is a temporal expression as its words give it, before it is resolved.
type expr struct {
	first, last int // items, half-open
	kind        kind

	// kCalendar. Zero where not given.
	year    int
	bc      bool
	scale   int32 // uDecade or uCentury where year is a decade (198) or century (19)
	month   int
	day     int
	weekday int
	season  int32
	quarter int
	half    int
	weekend bool
	weekOf  bool // the week of a day
	holiday int32
	part    int32
	clock   int // minutes of the day + 1
	rel     rel // last Friday, this summer
	yearRel rel // March of last year

	// kShift, kDuration, kSet.
	unit    int32
	n2      int // twice the number, or unknown
	raw     string
	from    anchor
	back    bool
	extra   int32 // a second unit: a year and two months
	extra2  int
	counted bool // two decades ago, not the last decade
	vague   bool // counted in units coarser than the day: value in the unit's precision

	ref int32 // kRef
	mod string
	val string // overrides the value
}

func (e expr) ok() bool { return e.kind != kNone }

// longer returns the one that covers more items, e before f where equal.
func (e expr) longer(f expr) expr {
	if f.ok() && (!e.ok() || f.last > e.last) {
		return f
	}
	return e
}
