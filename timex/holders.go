package timex

import (
	"fmt"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// holders intersects the terms of those whom the text calls by their office.
// who names one of those that bound the time most; ok is false where the terms
// have no day in common.
func (d *dater) holders() (when []interval, who string, ok bool) {
	when = []interval{{}}
	type key struct{ surname, title string }
	seen := map[key]bool{}
	shortest := 1 << 30
	terms := loadTerms()
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
