package timex

import (
	"fmt"
	"strings"

	"github.com/readout-dev/readout"
)

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
				if e, ok := loadLexicon().words[lower(parts[i+1])]; ok && e.class == cMonth {
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
