package timex

import (
	"fmt"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// dater works out when a document was published from what its text and
// metadata say.
type dater struct {
	a     *readout.Annotation
	p     *parser
	exprs []expr
}

// clue is a date that something states to be the document's.
type clue struct {
	date readout.Date
	why  string
}

// published returns the document's date: that of its metadata, where no dated
// line of the text contradicts it; else what the address, a crawler's line or
// a dateline states; else what follows from a dateline without a year, the
// weekdays of the story and the terms of the office holders it names, or from
// an interval that the text dates. Nil where the evidence is thin or contradictory.
func (d *dater) published() *readout.Dating {
	stated := d.stated()
	if meta := d.a.Document.Published; meta != nil && !meta.Date.IsZero() {
		for _, c := range stated {
			if n := daysApart(meta.Date, c.date); n > 31 {
				return contradiction(meta.Date, c)
			}
		}
		return meta
	}
	for i, c := range stated {
		for _, e := range stated[i+1:] {
			if daysApart(c.date, e.date) > 7 {
				return contradiction(c.date, e)
			}
		}
	}
	if len(stated) > 0 {
		best := stated[0]
		for _, c := range stated[1:] {
			if c.date.Precision() > best.date.Precision() && c.date.MayEqual(best.date) {
				best = c
			}
		}
		if low, why := d.lower(); !low.IsZero() && best.date.Last().Compare(low.AddDays(-1)) < 0 {
			return contradiction(best.date, clue{low, why})
		}
		return &readout.Dating{Date: best.date, Basis: readout.BasisStated, Why: best.why}
	}
	return d.inferred()
}

// contradiction keeps what two dates that can't both be the document's have in
// common: a year or month, or nothing.
func contradiction(a readout.Date, c clue) *readout.Dating {
	for _, p := range []readout.Precision{readout.PrecisionMonth, readout.PrecisionYear} {
		if x := a.To(p); x == c.date.To(p) && x.Precision() == p {
			return &readout.Dating{Date: x, Basis: readout.BasisInferred, Why: fmt.Sprintf("%s, which agrees with %s in no more than this.", c.why, a)}
		}
	}
	return nil
}

// daysApart returns how many days lie at least between two dates.
func daysApart(a, b readout.Date) int {
	if a.MayEqual(b) || a.IsZero() || b.IsZero() {
		return 0
	}
	if a.Compare(b) > 0 {
		a, b = b, a
	}
	return int(b.First().Time().Sub(a.Last().Time()).Hours() / 24)
}

// stated collects what states the date outright, the surest first.
func (d *dater) stated() []clue {
	var out []clue
	if c, ok := urlDate(d.a.Document.URL); ok {
		out = append(out, c)
	}
	var later []clue
	for i, e := range d.exprs {
		if e.kind != kCalendar || e.year == 0 || e.bc || e.month == 0 || e.day == 0 {
			continue
		}
		day := readout.Day(e.year, e.month, e.day)
		if day.IsZero() {
			continue
		}
		switch d.place(i, e) {
		case inLabel:
			out = append(out, clue{day, fmt.Sprintf("A line of the page gives its date as %s", day.Human())})
		case inDateline:
			out = append(out, clue{day, fmt.Sprintf("The dateline says %s", day.Human())})
		case inUpdate, inBareLine:
			later = append(later, clue{day, fmt.Sprintf("A line of its own says %s", day.Human())})
		}
	}
	if len(out) == 0 {
		out = later
	}
	for i := range out {
		out[i].why += "."
	}
	return out
}

// urlDate reads a date from the path of an address: /2024/02/07/, /2024-02-07,
// /20240207, /2024/feb/07/, /2024/02/.
func urlDate(url string) (clue, bool) {
	if i := strings.Index(url, "://"); i >= 0 {
		url = url[i+3:]
	}
	slash := strings.IndexByte(url, '/')
	if slash < 0 || len(url) > 4096 {
		return clue{}, false
	}
	path := url[slash:]
	if i := strings.IndexAny(path, "?#"); i >= 0 {
		path = path[:i]
	}
	why := "The address has the date in it"
	parts := strings.FieldsFunc(path, func(r rune) bool { return r == '/' })
	for i, s := range parts {
		y := atoi(s)
		if len(s) == 4 && y >= 1990 && y <= 2099 && i+1 < len(parts) {
			m := atoi(parts[i+1])
			if m < 0 {
				if e, ok := lexicon[lower(parts[i+1])]; ok && e.class == cMonth {
					m = int(e.v)
				}
			} else if len(parts[i+1]) > 2 {
				continue
			}
			if i+2 < len(parts) && len(parts[i+2]) <= 2 {
				if day := readout.Day(y, m, atoi(parts[i+2])); !day.IsZero() {
					return clue{day, why}, true
				}
			}
			if month := readout.Month(y, m); !month.IsZero() {
				return clue{month, why}, true
			}
		}
		for j := 0; j+8 <= len(s); j++ {
			if j > 0 && isDigit(s[j-1]) || !isDigit(s[j]) {
				continue
			}
			var day readout.Date
			end := j + 8
			if j+10 <= len(s) && (s[j+4] == '-' || s[j+4] == '_') && s[j+7] == s[j+4] {
				day, end = readout.Day(atoi(s[j:j+4]), atoi(s[j+5:j+7]), atoi(s[j+8:j+10])), j+10
			} else {
				day = readout.Day(atoi(s[j:j+4]), atoi(s[j+4:j+6]), atoi(s[j+6:j+8]))
			}
			if y, _, _, _, _ := day.Parts(); y >= 1990 && y <= 2099 && (end == len(s) || !isDigit(s[end])) {
				return clue{day, why}, true
			}
		}
	}
	return clue{}, false
}

// place says where in the document an expression stands.
type place uint8

const (
	inStory    place = iota
	inLabel          // "Published 7 February 2024", "date 2024-02-07"
	inUpdate         // "Updated …"
	inBareLine       // a line that is a date and no more
	inDateline
	inFurniture
)

// place looks at the line that an expression stands in.
func (d *dater) place(i int, e expr) place {
	first := d.lineStart(e.first)
	span := readout.Span{Start: int(d.p.items[e.first].start), End: int(d.p.items[e.last-1].end)}
	block, ok := d.a.Document.BlockAt(span.Start)
	if ok && block.Kind == readout.BlockDateline {
		return inDateline
	}
	early := i < 4 && e.first < 120
	lead := e.first - first
	if lead <= 6 && (early || ok && block.Kind == readout.BlockMetadata) {
		for k := first; k < e.first; k++ {
			switch d.p.lower(k) {
			case "date", "published", "posted", "publication", "pubdate":
				return inLabel
			case "updated", "modified":
				return inUpdate
			}
		}
	}
	if ok && block.Kind.Furniture() {
		if block.Kind == readout.BlockMetadata && lead <= 2 && d.lineEnds(e.last) {
			return inBareLine
		}
		return inFurniture
	}
	if early && lead <= 1 && d.lineEnds(e.last) {
		return inBareLine
	}
	if early && d.dateline(first, e) {
		return inDateline
	}
	return inStory
}

// lineStart returns the first item of the line that item i is in.
func (d *dater) lineStart(i int) int {
	for n := 0; i > 0 && n < 40; i, n = i-1, n+1 {
		it := d.p.items[i]
		if it.has(parted) || it.has(spaced) && strings.IndexByte(d.p.text[d.p.items[i-1].end:it.start], '\n') >= 0 {
			break
		}
	}
	return i
}

// lineEnds reports whether the line ends before item i, a time of day aside.
func (d *dater) lineEnds(i int) bool {
	for n := 0; n < 8; i, n = i+1, n+1 {
		it := d.p.at(i)
		if it.end == 0 || it.has(parted) || it.has(spaced) && strings.IndexByte(d.p.text[d.p.items[i-1].end:it.start], '\n') >= 0 {
			return true
		}
		switch it.class {
		case cNumber, cMeridiem, cZone, cMark:
		case cWord:
			if it.v != wAt {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// dateline reports whether a line begins with places in capital letters or
// names and goes on with the expression and a mark: "Tel Aviv, February 7:".
func (d *dater) dateline(first int, e expr) bool {
	n := e.first - first
	if n < 1 || n > 9 {
		return false
	}
	for k := first; k < e.first; k++ {
		it := d.p.items[k]
		if it.is(cMark) {
			if it.v != ',' && it.v != '.' && it.v != '(' && it.v != ')' && it.v != '/' && it.v != '\'' && !it.dash() {
				return false
			}
			continue
		}
		if !it.has(capital) && it.end-it.start > 3 || it.is(cWord) && !it.has(capital) && it.v != wOf {
			return false
		}
	}
	after := d.p.at(e.last)
	return after.mark(':') || after.dash() || after.mark('(') || after.mark('|') || after.mark('_') || after.mark('.') && d.p.at(e.last+1).dash()
}

// lower returns the last day that the text speaks of as past, stated with its
// year: the document is no older.
func (d *dater) lower() (readout.Date, string) {
	var low readout.Date
	for _, e := range d.exprs {
		if e.kind != kCalendar || e.year == 0 || e.bc || e.scale != 0 || e.year > 2200 {
			continue
		}
		if e.day == 0 && e.month == 0 && (d.p.at(e.last).is(cOther) || d.p.at(e.first-1).is(cWord) && (d.p.at(e.first-1).v == wBy || d.p.at(e.first-1).v == wUntil || d.p.at(e.first-1).v == wThe || d.p.at(e.first-1).v == wFor || d.p.at(e.first-1).v == wTo)) {
			continue
		}
		if d.p.direction(e.first, e.last) >= 0 {
			continue
		}
		day := readout.Year(e.year)
		if e.month > 0 {
			day = readout.Month(e.year, e.month)
		}
		if e.day > 0 {
			day = readout.Day(e.year, e.month, e.day)
		}
		if f := day.First(); !f.IsZero() && (low.IsZero() || f.Compare(low) > 0) {
			low = f
		}
	}
	if low.IsZero() {
		return low, ""
	}
	return low, fmt.Sprintf("The text tells of %s as past", low.Human())
}

// interval is a run of days, both ends in; a zero end is open.
type interval struct{ from, to readout.Date }

func meet(a, b []interval) []interval {
	var out []interval
	for _, x := range a {
		for _, y := range b {
			z := x
			if z.from.IsZero() || !y.from.IsZero() && y.from.Compare(z.from) > 0 {
				z.from = y.from
			}
			if z.to.IsZero() || !y.to.IsZero() && y.to.Compare(z.to) < 0 {
				z.to = y.to
			}
			if z.from.IsZero() || z.to.IsZero() || z.from.Compare(z.to) <= 0 {
				out = append(out, z)
			}
		}
	}
	return out
}

// holders intersects the terms of those whom the text calls by their office.
// who names one of those that bound the time most; ok is false where the terms
// have no day in common.
func (d *dater) holders() (when []interval, who string, ok bool) {
	when = []interval{{}}
	type key struct{ surname, title string }
	seen := map[key]bool{}
	shortest := 1 << 30
	for i := range d.p.items {
		it := &d.p.items[i]
		if it.class != cOther || !it.has(capital) || it.end-it.start > 20 {
			continue
		}
		ts := terms[d.p.lower(i)]
		if ts == nil {
			continue
		}
		title, at := d.titleBefore(i, ts)
		if title == "" || d.formerly(at) || seen[key{ts[0].surname, title}] {
			continue
		}
		seen[key{ts[0].surname, title}] = true
		var of []interval
		days := 0
		for _, t := range ts {
			if slices.Contains(t.titles, title) {
				of = append(of, interval{t.from, t.to})
				to := t.to
				if to.IsZero() {
					to = readout.Day(2100, 1, 1)
				}
				days += daysApart(t.from, to)
			}
		}
		when = meet(when, of)
		if len(when) == 0 {
			return nil, "", false
		}
		if days < shortest {
			shortest = days
			who = fmt.Sprintf("%s was %s", d.p.text[it.start:it.end], title)
		}
	}
	return when, who, who != ""
}

// titleBefore returns the title that stands before the surname at item i, a
// given name or two between, and the item where it begins.
func (d *dater) titleBefore(i int, ts []term) (string, int) {
	for back := 1; back <= 4; back++ {
		k := i - back
		if k < 0 || d.p.at(k+1).has(parted) {
			break
		}
		it := d.p.at(k)
		if it.is(cMark) && it.v != '.' && it.v != '-' {
			break
		}
		last := d.p.lower(k)
		for _, t := range ts {
			for _, title := range t.titles {
				if !strings.HasSuffix(title, last) || last == "" {
					continue
				}
				if at, ok := d.wordsEnd(k, title); ok {
					return title, at
				}
			}
		}
		if !it.has(capital) && !it.is(cMark) {
			break
		}
	}
	return "", 0
}

// wordsEnd reports whether the words of title end at item k, and where they begin.
func (d *dater) wordsEnd(k int, title string) (int, bool) {
	for {
		w := d.p.lower(k)
		if w == "" || !strings.HasSuffix(title, w) {
			return 0, false
		}
		title = title[:len(title)-len(w)]
		if title == "" {
			return k, true
		}
		if title[len(title)-1] != ' ' && title[len(title)-1] != '-' {
			return 0, false
		}
		if title[len(title)-1] == '-' {
			k-- // the hyphen is an item
		}
		title = title[:len(title)-1]
		k--
		if k < 0 {
			return 0, false
		}
	}
}

// formerly reports whether the title at item i is said to be past or not yet
// held, or its sentence tells of a year.
func (d *dater) formerly(i int) bool {
	for k := i - 1; k >= 0 && k >= i-4; k-- {
		switch d.p.lower(k) {
		case "former", "ex", "then", "late", "vice", "onetime", "deputy", "incoming", "past", "outgoing", "previous", "predecessor":
			return true
		case ".", ",":
			return false
		}
	}
	for k := i - 1; k >= 0 && k >= i-30; k-- {
		it := d.p.items[k]
		if it.sentenceMark() || it.has(parted) {
			break
		}
		if it.number(4) && it.v > 1900 && it.v < 2100 {
			return true
		}
	}
	for k := i + 1; k < len(d.p.items) && k < i+30; k++ {
		it := d.p.items[k]
		if it.sentenceMark() || it.has(parted) {
			break
		}
		if it.number(4) && it.v > 1900 && it.v < 2100 {
			return true
		}
	}
	return false
}

// inferred works the date out from several facts of the text.
func (d *dater) inferred() *readout.Dating {
	when, who, bounded := d.holders()
	if when == nil {
		return nil
	}
	low, lowWhy := d.lower()
	if !low.IsZero() {
		when = meet(when, []interval{{from: low.AddDays(-1)}})
		if len(when) == 0 {
			return nil
		}
	}
	lede := d.lede()
	if m, day := d.datelineDay(); day > 0 {
		return d.yearOfDateline(when, m, day, lede, bounded, who)
	}
	if g := d.since(when, lede); g != nil {
		return g
	}
	if g := d.ledeDate(lede); g != nil {
		return g
	}
	// What the bounds alone leave.
	if len(when) == 1 && bounded && !when[0].from.IsZero() && !when[0].to.IsZero() {
		for _, p := range []readout.Precision{readout.PrecisionMonth, readout.PrecisionYear} {
			if x := when[0].from.To(p); x == when[0].to.To(p) {
				why := who + " only then"
				if !low.IsZero() && low.Compare(when[0].from) > 0 {
					why += "; " + strings.ToLower(lowWhy[:1]) + lowWhy[1:]
				}
				return &readout.Dating{Date: x, Basis: readout.BasisInferred, Why: why + "."}
			}
		}
	}
	return nil
}

// lede returns the weekday that the story's first paragraphs tell of, 1 for
// Monday; 0 where they name none.
func (d *dater) lede() int {
	for i, e := range d.exprs {
		if e.kind == kCalendar && e.weekday > 0 && e.month == 0 && e.rel == relNone && d.place(i, e) == inStory && d.p.direction(e.first, e.last) <= 0 {
			return e.weekday
		}
	}
	return 0
}

// datelineDay returns the month and day of a dateline that has no year.
func (d *dater) datelineDay() (m, day int) {
	for i, e := range d.exprs {
		if i > 3 {
			break
		}
		if e.kind == kCalendar && e.month > 0 && e.day > 0 && e.year == 0 && d.place(i, e) == inDateline {
			return e.month, e.day
		}
	}
	return 0, 0
}

// yearOfDateline chooses the year of a dateline without one: the only one,
// within the terms of the office holders named, in which the day falls on the
// weekday that the story opens with, and none in which it falls on the next.
func (d *dater) yearOfDateline(when []interval, m, day, lede int, bounded bool, who string) *readout.Dating {
	if !bounded || lede == 0 {
		return nil
	}
	var same, next []readout.Date
	for _, iv := range when {
		if iv.from.IsZero() {
			return nil
		}
		y0, _, _, _, _ := iv.from.Parts()
		y1 := y0 + 40
		if !iv.to.IsZero() {
			y1, _, _, _, _ = iv.to.Parts()
		}
		for y := y0; y <= y1; y++ {
			x := readout.Day(y, m, day)
			w, ok := x.Weekday()
			if !ok || x.Compare(iv.from) < 0 || !iv.to.IsZero() && x.Compare(iv.to) > 0 {
				continue
			}
			switch (isoWeekday(w) - lede + 7) % 7 {
			case 0:
				same = append(same, x)
			case 1:
				next = append(next, x)
			}
		}
	}
	if len(same) != 1 || len(next) != 0 {
		return nil
	}
	return &readout.Dating{
		Date: same[0], Basis: readout.BasisInferred,
		Why: fmt.Sprintf("The dateline says %s, the story opens on a %s, and of the years in which %s only %d has that day so.",
			strings.TrimSuffix(same[0].Human(), " "+pad(yearIn(same[0]), 4)), weekdayName(lede), who, yearIn(same[0])),
	}
}

func yearIn(x readout.Date) int { y, _, _, _, _ := x.Parts(); return y }

func weekdayName(n int) string {
	return [...]string{"", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}[n]
}

// since reads how long something has gone on that the text dates: "the
// 14-month war" that began with "the attack of 7 October 2023". It gives a
// month, or the year where the days that are left span more.
func (d *dater) since(when []interval, lede int) *readout.Dating {
	var began readout.Date
	for i, e := range d.exprs {
		if e.kind != kCalendar || e.year == 0 || e.month == 0 || e.day == 0 || d.place(i, e) != inStory {
			continue
		}
		if !d.near(e, "since", "began", "start", "started", "erupted", "attack", "invasion", "invaded", "broke", "launched") {
			continue
		}
		day := readout.Day(e.year, e.month, e.day)
		if !began.IsZero() && began != day {
			return nil
		}
		began = day
	}
	if began.IsZero() {
		return nil
	}
	for _, e := range d.exprs {
		if e.kind != kDuration || e.n2 == unknown || e.n2%2 != 0 || e.n2 > 400 || e.unit != uMonth && e.unit != uYear || !d.p.at(e.last-2).hyphen() {
			continue
		}
		switch d.p.lower(e.last) {
		case "war", "conflict", "offensive", "campaign", "siege", "invasion", "occupation", "fighting", "crisis", "uprising":
		default:
			continue
		}
		n := e.n2 / 2
		if e.unit == uYear {
			n *= 12
		}
		when = meet(when, []interval{{addMonths(began, n), addMonths(began, n+1).AddDays(-1)}})
		if e.unit == uYear {
			return nil
		}
		if len(when) != 1 || when[0].from.IsZero() || when[0].to.IsZero() {
			return nil
		}
		from, to := when[0].from, when[0].to
		if lede > 0 {
			// Only days on the weekday that the story opens with.
			for w, ok := from.Weekday(); ok && isoWeekday(w) != lede && from.Compare(to) < 0; w, ok = from.Weekday() {
				from = from.AddDays(1)
			}
			for w, ok := to.Weekday(); ok && isoWeekday(w) != lede && from.Compare(to) < 0; w, ok = to.Weekday() {
				to = to.AddDays(-1)
			}
		}
		why := fmt.Sprintf("The text speaks of a %s %s that began on %s.", d.p.text[d.p.items[e.first].start:d.p.items[e.last-1].end], d.p.lower(e.last), began.Human())
		for _, p := range []readout.Precision{readout.PrecisionMonth, readout.PrecisionYear} {
			if x := from.To(p); x == to.To(p) {
				return &readout.Dating{Date: x, Basis: readout.BasisInferred, Why: why}
			}
		}
	}
	return nil
}

func addMonths(d readout.Date, n int) readout.Date {
	y, m, day, _, _ := d.Parts()
	t := y*12 + m - 1 + n
	for ; day > 27; day-- {
		if x := readout.Day(t/12, t%12+1, day); !x.IsZero() {
			return x
		}
	}
	return readout.Day(t/12, t%12+1, day)
}

// near reports whether one of the words stands in the sentence around e.
func (d *dater) near(e expr, words ...string) bool {
	for k := e.first - 1; k >= 0 && k > e.first-12 && !d.p.items[k].sentenceMark(); k-- {
		if slices.Contains(words, d.p.lower(k)) {
			return true
		}
	}
	for k := e.last; k < len(d.p.items) && k < e.last+8 && !d.p.items[k].sentenceMark(); k++ {
		if slices.Contains(words, d.p.lower(k)) {
			return true
		}
	}
	return false
}

// ledeDate takes a full date with its weekday in the opening for the story's
// news: the document is of that day or one of the next few, which gives the
// month where all of these lie in it.
func (d *dater) ledeDate(int) *readout.Dating {
	for i, e := range d.exprs {
		if i > 5 || e.first > 80 {
			break
		}
		if e.kind == kCalendar && e.weekday > 0 && e.year > 0 && e.day > 0 && d.place(i, e) == inStory && d.p.direction(e.first, e.last) < 0 {
			day := readout.Day(e.year, e.month, e.day)
			w, ok := day.Weekday()
			if ok && isoWeekday(w) == e.weekday && day.AddDays(3).To(readout.PrecisionMonth) == day.To(readout.PrecisionMonth) {
				return &readout.Dating{Date: day.To(readout.PrecisionMonth), Basis: readout.BasisInferred, Why: fmt.Sprintf("The story opens with what happened on %s, %s.", weekdayName(e.weekday), day.Human())}
			}
		}
	}
	return nil
}
