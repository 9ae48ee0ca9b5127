package figure

import (
	"github.com/readout-dev/readout"
)

// quantity is one that was found, in atoms [first, last) and in bytes.
type quantity struct {
	by          rule
	span        readout.Span // hedge, number and unit
	hedge       readout.Span
	number      int // the atom at which the number begins
	last        int
	low, high   float64
	single      bool
	share       bool
	bound       readout.Bound
	change      readout.Change
	unit        string
	time, money bool
	measured    bool         // the unit is one of measure
	noun        int32        // the token of the counted noun or of the unit, -1 for none
	counted     readout.Span // of the noun with what stands before it
	what        readout.Span
	fate        string // what became of what is counted: "killed"
	topic       string // what it is of, in words
	said        *readout.ActorRef
}

// amount is a number with its currency and unit.
type amount struct {
	value
	first, last int
	money       string
	u           unit
	unitAt      int // the atom at which the unit begins
	measured    bool
	compound    bool // "14-month"
}

// amount reads an amount at atom i.
func (r *reader) amount(i int) (m amount, ok bool) {
	m.first = i
	j := i
	if name, k := r.currency(i); k > i {
		m.money, j = name, k
	}
	if n, ok := fold(r.at(j).lower); ok {
		m.value, m.unitAt, m.last, m.u, m.measured = one(n), j, j+1, unit{name: "time"}, true
		return m, true
	}
	v, k, ok := r.share(j)
	if !ok || m.money != "" {
		v, k, ok = r.value(j, m.money != "")
	}
	if !ok {
		return m, false
	}
	m.value, m.last, m.unitAt = v, k, k
	if m.money != "" {
		m.u = unit{name: m.money}
		m.measured = true
		if name, l, ok := r.rate(k, m.u); ok {
			m.u.name += " per " + name
			m.last = l
		}
		if r.is(m.last, "us") && !r.at(m.last).glued && r.text(r.at(m.last)) == "US" && !r.noun(m.last+1) {
			m.last++
		}
		return m, true
	}
	if v.share {
		if u, l, ok := r.unit(k, true); ok && (u.name == "pound" || !u.time) && !r.is(k, "the") {
			m.u, m.last, m.measured, m.share = u, l, true, false
			return m, true
		}
		if n, isMultiple := multiples[r.at(k+2).lower]; isMultiple && r.is(k, "of") && r.is(k+1, "a") { // "a quarter of a million"
			m.value = one(v.low * n)
			m.words = true
			m.unitAt, m.last = k+3, k+3
			return m, true
		}
		if r.is(k, "of") && (r.is(k+1, "a") || r.is(k+1, "an")) {
			if u, l, ok := r.unit(k+2, true); ok {
				m.u, m.unitAt, m.last, m.measured, m.share = u, k+2, l, true, false
			}
		}
		return m, true
	}
	if r.is(k, "fold") && r.at(k).glued || r.is(r.hyphen(k), "fold") {
		m.u, m.last, m.measured = unit{name: "time"}, r.hyphen(k)+1, true
		return m, true
	}
	h := r.hyphen(k)
	if r.is(k, "-") && r.at(k).glued && r.is(k+1, "or") && !r.at(k+1).glued { // "7- or 8-inch"
		if n, ok := r.amount(k + 2); ok && n.measured && n.money == "" {
			m.u, m.unitAt, m.last, m.measured, m.compound = n.u, n.unitAt, k+1, true, true
			return m, true
		}
	}
	if v.vague && r.is(h, "of") {
		h++
	}
	if r.is(h, "°") || h < len(r.atoms) {
		if u, l, ok := r.unit(h, true); ok && r.unitFits(u, h, l, v) {
			m.u, m.unitAt, m.last, m.measured, m.compound = u, h, l, true, h > k && !v.vague
			r.beside(&m)
		}
	}
	return m, true
}

// unitFits reports whether the unit at atoms [i, j) belongs to the number
// before it: "three times", not "three Times reporters".
func (r *reader) unitFits(u unit, i, j int, v value) bool {
	switch u.name {
	case "second":
		return v.low != 1 || r.is(i, "second")
	case "time":
		return r.is(i, "times") && !v.vague || r.is(i, "x")
	case "point", "degree", "foot", "pound", "cent", "mile", "inch", "share":
		return true
	}
	return true
}

// beside takes in what may follow a unit: "miles wide", "years old",
// "feet of torque".
func (r *reader) beside(m *amount) {
	k := r.hyphen(m.last)
	switch {
	case m.u.name == "year" && (r.is(k, "old") || r.is(k, "olds")), m.u.name == "year" && r.is(k, "of") && r.is(k+1, "age"):
		m.u = unit{name: "year of age"}
		m.last = k + 1
	case m.u.name == "month" && r.is(k, "old"):
		m.u = unit{name: "month of age"}
		m.last = k + 1
	case k > m.last && (r.is(k, "long") || r.is(k, "wide") || r.is(k, "high") || r.is(k, "tall") || r.is(k, "deep") || r.is(k, "owned")):
		m.last = k + 1
	}
}

// currency reads a sign or code of currency before a number at atom i.
func (r *reader) currency(i int) (name string, j int) {
	at := r.at(i)
	switch at.kind {
	case kSymbol:
		if name := currencies[at.lower]; name != "" && r.numberNear(i+1) {
			return name, i + 1
		}
	case kWord:
		if at.lower == "u" && r.is(i+1, ".") && r.is(i+2, "s") {
			k := i + 3
			if r.is(k, ".") {
				k++
			}
			if r.is(k, "$") && r.numberNear(k+1) {
				return "dollar", k + 1
			}
		}
		next := r.at(i + 1)
		if next.lower == "$" && r.numberNear(i+2) {
			if name := currencies[at.lower+"$"]; name != "" && (next.glued || at.lower != "a" && isUpper(r.text(at))) {
				return name, i + 2
			}
		}
		if at.lower == "y" && r.is(i+1, "=") && r.at(i+2).kind == kNumber {
			return "Japanese yen", i + 2
		}
		word := r.text(at)
		if word == "dlrs" && next.kind == kNumber {
			return "dollar", i + 1
		}
		if len(word) > 3 || len(word) < 2 || next.kind != kNumber && word != "Rs" {
			return "", i
		}
		if word == "Rs" && next.lower == "." && next.glued && r.at(i+2).kind == kNumber {
			return "rupee", i + 2
		}
		if name := currencies[at.lower]; name != "" && (word == "Rs" || word == "RM" || word == "PS" && next.glued || len(word) == 3 && word == "" || len(word) == 3 && isUpper(word)) {
			return name, i + 1
		}
	}
	return "", i
}

func isUpper(s string) bool {
	for i := range len(s) {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return true
}

// numberNear reports whether a number in digits, or in words that a sign of
// currency may precede, stands at atom i.
func (r *reader) numberNear(i int) bool {
	return r.at(i).kind == kNumber || (r.is(i, "-") || r.is(i, "−")) && r.at(i+1).kind == kNumber && r.at(i+1).glued
}

// quantity reads a quantity at atom i: an amount or a range with its hedges.
func (r *reader) quantity(i int) (q *quantity, next int) {
	m, ok := r.amount(i)
	if !ok {
		if m, ok = r.article(i); !ok {
			return nil, max(i+1, m.last)
		}
	}
	q = &quantity{number: i, low: m.low, high: m.high, single: !m.vague, share: m.share, bound: readout.BoundExact, noun: -1}
	if m.vague && r.is(i, "several") {
		q.bound = readout.BoundAbout
	}
	q.last = m.last
	if low, n, ok := r.to(i, m); ok {
		q.single = false
		q.low, q.high = min(low, n.low), max(low, n.high)
		if r.from(i) && (low > n.low || r.changed(i, true) != readout.ChangeNone) {
			q.change = readout.ChangeUp
			if low > n.low {
				q.change = readout.ChangeDown
			}
		}
		q.last = n.last
		m = merged(m, n)
	}
	q.unit, q.time, q.measured, q.money = m.u.name, m.u.time, m.measured, m.money != "" || monies[m.u.name] || m.u.name == "dollar" || m.u.name == "pound sterling"
	if q.measured {
		q.noun = r.atoms[min(m.unitAt, len(r.atoms)-1)].token
		if m.money != "" {
			q.noun = r.atoms[m.first].token
			if name, k := r.currency(m.first); name != "" {
				q.noun = r.atoms[k-1].token
			}
		}
	}
	start := r.at(i).start
	r.hedges(q, i, &start)
	r.postHedge(q)
	q.span = readout.Span{Start: start, End: r.at(q.last - 1).end}
	q.by = byMeasure
	if q.money {
		q.by = byMoney
	}
	if q.time {
		q.by = byTime
	}
	if q.share {
		q.by = byShare
	}
	if q.share && !q.measured && !r.is(q.last, "of") {
		if p, ok := r.counted(q.last, 2); ok { // "one in five homes"
			q.counted = readout.Span{Start: r.at(p.first).start, End: r.at(p.head).end}
			q.noun = r.at(p.head).token
		}
	}
	if !q.measured && !q.share && !r.count(q, m) {
		r.bare(q, m)
	}
	return q, max(q.last, i+1)
}

// article reads "an hour", "a week", which are a quantity where a hedge stands
// before them: "slightly over an hour".
func (r *reader) article(i int) (m amount, ok bool) {
	if !r.is(i, "a") && !r.is(i, "an") {
		return m, false
	}
	u, j, ok := r.unit(i+1, false)
	if !ok || !u.time && u.name != "mile" || u.name == "quarter" || u.name == "second" || !r.singular(i+1) {
		return m, false
	}
	h, _ := r.hedge(i)
	if h.words == "" || r.offset(j) || h.words == "some" || h.words == "up to" || h.words == "above" || h.words == "below" || h.words == "under" {
		return m, false
	}
	m = amount{value: one(1), first: i, last: j, u: u, unitAt: i + 1, measured: true}
	m.article, m.words = true, true
	return m, true
}
