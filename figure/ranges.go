package figure

import "strings"

// to reads the other end n of a range that begins with m: "20 to 30", "$10-15
// million", "between 5 and 7", "three or four". low is the first end, in the
// scale that the second gives it.
func (r *reader) to(i int, m amount) (low float64, n amount, ok bool) {
	k := m.last
	dash, or, to := false, false, false
	switch w := r.at(k).lower; {
	case w == "to" || w == "or" && !m.measured:
		to, or = w == "to", w == "or"
		k++
		for r.is(k, "around") || r.is(k, "about") || r.is(k, "nearly") || r.is(k, "even") {
			k++
		}
	case w == "up" && r.is(k+1, "to") && r.from(i):
		to = true
		k += 2
	case w == "and" && r.between(i):
		k++
	case w == "-" && !r.at(k+1).glued && r.is(k+1, "to"): // "18- to 24-year-old"
		to = true
		k += 2
	case w == "-" && r.is(k+1, "to") && r.is(k+2, "-"): // "five-to-six"
		to = true
		k += 3
	case w == "-" || w == "–" || w == "—":
		dash = true
		k++
	default:
		return 0, n, false
	}
	if m.share || m.vague || m.article {
		return 0, n, false
	}
	if n, ok = r.amount(k); !ok || n.share || n.vague || n.article {
		return 0, n, false
	}
	low = m.low
	if m.scale == 1 && n.scale >= 100 && m.low < 1000 && m.low*n.scale <= n.low*100 {
		low *= n.scale
	}
	switch {
	case to && m.u.name == "percentage" && n.measured && !r.from(i) && (r.noun(i-1) || r.is(i-1, ",") || r.is(i-1, "(")):
		return 0, n, false // a vote: "lost the state 36 percent to 51 percent"
	case low == n.low, m.low < 0 && dash:
		return 0, n, false
	case m.measured && n.measured && m.u.name != n.u.name && !strings.HasPrefix(n.u.name, m.u.name+" per "):
		return 0, n, false
	case m.measured && m.money == "" && !n.measured && (dash || !r.from(i)):
		return 0, n, false
	case to && m.measured && !r.from(i) && r.changed(i, false) != "":
		return 0, n, false // "fell 3 percent to 12 percent"
	case dash && low > n.low:
		return 0, n, false
	case dash && !n.measured && m.money == "" && n.scale == 1 && !r.plural(n.last) && !r.countable(n.last):
		return 0, n, false // a score, a code
	case or && (n.low < low || n.low > 3*low+10 || r.is(i-1, "either") || r.is(i-1, ",") && r.token(i-2).UPOS == "NUM"):
		return 0, n, false // "either 10 or 20", "2, 4 or 8 pieces"
	case to && n.low < low && !r.from(i):
		return 0, n, false
	case to && !m.measured && !n.measured && !r.countable(n.last) && !r.from(i) && n.scale == 1 && !m.grouped:
		return 0, n, false // "seven to one"
	}
	return low, n, true
}

// merged gives the amount of a range the unit of that end which has one.
func merged(m, n amount) amount {
	if m.money != "" || !n.measured && m.measured {
		m.last = n.last
		if strings.HasPrefix(n.u.name, m.u.name+" per ") {
			m.u = n.u // "$98 to $110 a share"
		}
		return m
	}
	return n
}

// from reports whether "from" stands before the number at atom i.
func (r *reader) from(i int) bool { return r.before(i, "from") }

// between reports whether "between" stands before the number at atom i.
func (r *reader) between(i int) bool { return r.before(i, "between") }

// before reports whether the word stands before atom i, hedges aside.
func (r *reader) before(i int, word string) bool {
	for k := i - 1; k >= 0 && k > i-4; k-- {
		if r.is(k, word) {
			return true
		}
		if h, _ := r.hedge(k + 1); h.words == "" && !r.is(k, "a") {
			return false
		}
	}
	return false
}
