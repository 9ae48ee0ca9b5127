package figure

import "strings"

// reports reports whether a quantity is a figure, and settles what it is of.
func (r *reader) reports(q *quantity) bool {
	if p := r.at(q.number - 1).lower; q.share && (p == "top" || p == "bottom" || p == "upper" || p == "lower" || p == "first" || p == "second" || p == "other" || p == "latter") {
		return false // "the top half of the table"
	}
	switch {
	case r.joinedWord(q), r.code(q), r.dateOf(q), r.listNumber(q), r.identifier(q), r.article1(q), r.reference(q), r.address(q), r.hyperbole(q):
		return false
	}
	if q.by == byBare && !r.tells(q) {
		return false
	}
	r.settle(q)
	return true
}

// joinedWord reports whether the number is part of a word: "F-35", "G7", "5G",
// "COVID-19".
func (r *reader) joinedWord(q *quantity) bool {
	at := r.at(q.number)
	before := r.at(q.number - 1)
	if at.glued && q.number > 0 {
		switch {
		case before.kind == kWord && currencies[before.lower] == "" && !(at.kind == kWord):
			return true
		case before.kind == kNumber, before.kind == kCode:
			return true
		case before.lower == "-" || before.lower == "‑" || before.lower == "/" || before.lower == "." || before.lower == "@" || before.lower == "_" || before.lower == ":":
			if before.lower == "-" && r.at(q.number-2).lower == "sub" {
				return false
			}
			if before.glued && before.lower != "." {
				return true
			}
		case before.lower == "#":
			return true
		case before.lower == "'" || before.lower == "’":
			return at.kind == kNumber && at.value < 100
		}
	}
	// glued letters that are no unit
	next := r.at(q.last)
	if q.unit == "foot" && r.hyphen(q.last) > q.last && r.at(q.last+1).kind == kNumber {
		return true // "5-foot-3" is another number
	}
	return next.glued && (next.kind == kWord && r.at(q.last-1).kind == kNumber || next.kind == kNumber || next.kind == kCode)
}

// code reports whether the number is one of several joined by hyphens, slashes
// or colons: a telephone number, a score, a date.
func (r *reader) code(q *quantity) bool {
	k := q.last
	if q.measured {
		return false
	}
	at, next := r.at(k), r.at(k+1)
	if at.kind == kSymbol && at.glued && next.glued && (next.kind == kNumber || next.kind == kCode) {
		switch at.lower {
		case "-", "–", "/", ":", ".", "_", "(":
			return true
		}
	}
	if r.is(q.number-1, "(") && r.is(k, ")") && r.at(k+1).kind == kNumber && q.by == byBare {
		return true // an area code
	}
	if p := r.at(q.number - 1); (p.lower == "-" || p.lower == "–" || p.lower == "+" || p.lower == "#" || p.lower == "№") && q.by == byBare {
		return r.at(q.number).glued && q.low >= 0
	}
	return false
}

// dateOf reports whether the number belongs to a date or a time of day. A
// count of days or years in one ("nine days later") is a quantity.
func (r *reader) dateOf(q *quantity) bool {
	t := r.at(q.number).token
	if q.time {
		return r.is(q.number, "second") || q.unit == "quarter" && r.dated[t] == dateTime
	}
	if len(r.dated) > 0 && r.dated[t] == dateTime && !q.money && q.unit != "percentage" {
		return true
	}
	return r.year(q)
}

// year reports whether the number looks like a year and nothing says that it
// is none.
func (r *reader) year(q *quantity) bool {
	at := r.at(q.number)
	if at.kind != kNumber || at.grouped || at.end-at.start != 4 || q.low < 1500 || q.low > 2100 || !q.hedge.Empty() {
		return false
	}
	if q.by == byElliptic || q.by == byLevel {
		return false
	}
	if q.measured || q.low != q.high {
		return q.low != q.high && !q.measured && !q.money
	}
	switch r.at(q.number - 1).lower {
	case "in", "since", "of", "by", "until", "till", "from", "during", "before", "after", "the", "early", "late", "mid", "his", "her", "their", "its", "a", "an", "this", "and", "between", "for", "through", "to", "'s", "new", "s":
		return q.low >= 1700
	}
	return q.by != byCount
}

// listNumber reports whether the number counts the items of a list, or stands alone.
func (r *reader) listNumber(q *quantity) bool {
	if q.measured || q.hedge.Len() > 0 {
		return false
	}
	alone := q.last >= len(r.atoms) || (r.is(q.last, ".") && q.last+1 >= len(r.atoms))
	if q.number == 0 && (alone || r.is(q.last, ")") || r.is(q.last, ".") || r.is(q.last, ":")) {
		return q.by == byBare
	}
	return q.number == 1 && r.is(0, "(") && r.is(q.last, ")")
}

// identifier reports whether the number is a name: "page 4", "Resolution
// 2728", "iPhone 14".
func (r *reader) identifier(q *quantity) bool {
	k := q.number - 1
	if r.is(k, ".") && (r.is(k-1, "no") || r.is(k-1, "nos") || r.is(k-1, "vol") || r.is(k-1, "art") || r.is(k-1, "p") || r.is(k-1, "pp") || r.is(k-1, "fig")) {
		return true
	}
	if q.money {
		return false
	}
	if numberless[r.at(q.last).lower] && q.by == byBare || r.is(q.last, "series") {
		return true
	}
	p := r.at(k)
	if p.kind != kWord || !q.hedge.Empty() {
		return false
	}
	if identifiers[p.lower] && !q.measured {
		if q.by == byCount {
			return r.text(p) != p.lower && k > 0 || p.lower == "no" || p.lower == "page"
		}
		return true
	}
	// A name before a number in digits that nothing is measured by.
	word := r.text(p)
	upper := word[0] >= 'A' && word[0] <= 'Z'
	if !upper || q.measured {
		return false
	}
	t := r.token(k)
	if q.by == byCount {
		if k == 0 || t.UPOS != "PROPN" || r.tree == nil {
			return false
		}
		// "Boeing 737 jets": the number hangs on the name.
		num := int(r.at(q.number).token)
		return r.tree.Head(num) == int(p.token) || r.tree.Head(int(p.token)) == num
	}
	return k > 0 || t.UPOS == "PROPN"
}

// article1 reports whether "one" is no count: "one of the people", "one day".
func (r *reader) article1(q *quantity) bool {
	if !r.is(q.number, "one") || q.low != 1 || !q.single {
		return false
	}
	if !q.measured {
		if q.by != byCount || r.is(q.number+1, "such") || r.is(q.number+1, "of") {
			return true
		}
		return !singles[q.unit] && !singles[lastWord(q.unit)] || r.is(q.number-1, "no") || r.is(q.number-1, "any") || r.is(q.number-1, "every")
	}
	if !q.hedge.Empty() {
		return false
	}
	switch q.unit {
	case "piece":
		return true
	case "day", "night", "point", "time", "weekend", "week", "month", "year":
		return !r.at(q.last-2).glued && !r.is(q.last, "ago") && !r.is(q.last, "later") && !r.is(q.last, "earlier")
	}
	return false
}

func lastWord(s string) string {
	return s[strings.LastIndexByte(s, ' ')+1:]
}

// reference reports whether the number points at what was named: "the two
// sides", "one of two things".
func (r *reader) reference(q *quantity) bool {
	if q.by != byCount || q.low != q.high {
		return false
	}
	if r.is(q.number, "zero") {
		return true // "zero skills"
	}
	head := lastWord(q.unit)
	switch head {
	case "thing", "way", "side", "mind", "name":
		return true // "of two minds", "read out 24 names"
	}
	if p := r.at(q.number - 1).lower; q.low == 2 && (p == "the" || p == "these" || p == "those" || p == "both" || p == "other" || p == "their" || p == "our") {
		return references[head]
	}
	return false
}

// hyperbole reports whether a round number in words exaggerates: "a thousand
// reasons", "a hundred times", "in a million years".
func (r *reader) hyperbole(q *quantity) bool {
	if !r.is(q.number, "a") || q.low != q.high || !q.hedge.Empty() {
		return false
	}
	switch lastWord(q.unit) {
	case "reason", "excuse", "time", "way", "thank", "thing", "question", "word", "apology", "cut", "kiss":
		return true
	case "year":
		return q.low >= 1e6 && r.is(q.number-1, "in")
	}
	return false
}

// address reports whether the number is that of a house.
func (r *reader) address(q *quantity) bool {
	at := r.at(q.number)
	if at.kind != kNumber || at.grouped || q.measured {
		return false
	}
	capitals := 0
	for k := q.number + 1; k < q.number+6 && r.at(k).kind == kWord; k++ {
		word := r.text(r.at(k))
		if word[0] < 'A' || word[0] > 'Z' {
			return false
		}
		if streets[r.at(k).lower] && capitals > 0 {
			return true
		}
		capitals++
	}
	return false
}

// tells reports whether a bare number is a figure all the same: it has
// decimals or groups, a multiple or a hedge, or stands where an amount does.
func (r *reader) tells(q *quantity) bool {
	at := r.at(q.number)
	if q.share || r.told(q) {
		return true
	}
	if !q.single && q.change == "" {
		return r.at(q.number).kind == kNumber && (at.grouped || q.low >= 1000 || !q.hedge.Empty())
	}
	if r.is(q.last, "-") && r.at(q.last).glued && r.at(q.last+1).glued {
		return false // "six-speed"
	}
	if at.kind == kWord && q.low < 100 {
		return false
	}
	if at.kind == kNumber && !at.grouped && q.low == q.high && q.hedge.Empty() && (at.end-at.start > 6 || at.end-at.start > 4 && r.noun(q.last) && !r.at(q.last).glued) {
		return false // a code, or a model: "the 80486 chip"
	}
	if q.low >= 1000 && q.low != q.high || q.low >= 1e4 {
		return true
	}
	if at.grouped {
		return true
	}
	if !q.hedge.Empty() && !r.is(q.number-1, "over") && !r.is(q.number-1, "under") && !r.is(q.number-1, "above") && !r.is(q.number-1, "some") {
		return q.low >= 10
	}
	w := r.at(q.number - 1).lower
	return q.change != "" || (w == "up" || w == "down") && r.changed(q.number, false) != "" && r.at(q.last).kind == kSymbol
}
