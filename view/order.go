package view

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
)

// tellOrder looks for the visits without a day whose words put them before or
// after a stay that their document dates: "arrived in Velia on Tuesday after
// visiting Sumar". They know their order then, not their days.
func (t *tracer) tellOrder() {
	of := map[*fact]*stay{}
	dated := map[string][]*fact{} // by document
	for _, s := range t.all {
		for _, f := range s.facts {
			of[f] = s
			if f.exact() && been(f.Status) && f.document() != "" {
				dated[f.document()] = append(dated[f.document()], f)
			}
		}
	}
	type words struct {
		document   string
		start, end int
	}
	by := map[words][]*fact{} // the visits of one passage
	var passages []words
	for _, f := range t.placed {
		if !f.travel || !been(f.Status) || f.Evidence == nil {
			continue
		}
		w := words{f.document(), f.Evidence.Start, f.Evidence.End}
		if by[w] == nil {
			passages = append(passages, w)
		}
		by[w] = append(by[w], f)
	}
	for _, w := range passages {
		if len(by[w]) > mostInOrder || len(dated[w.document]) > mostInOrder {
			continue
		}
		var before, after []*stay
		var anchor *stay
		for _, f := range by[w] {
			for _, d := range dated[w.document] {
				if anchor != nil && of[d] != anchor || of[d] == of[f] {
					continue
				}
				sign := relation(f.Evidence.Text, d.spot.place, f.spot.place)
				if sign == 0 && d.spot.country != "" {
					sign = relation(f.Evidence.Text, d.spot.country, f.spot.place)
				}
				if sign == 0 {
					continue
				}
				anchor = of[d]
				if s := of[f]; sign < 0 {
					before = append(before, s)
				} else {
					after = append(after, s)
				}
				break
			}
		}
		if anchor == nil || anchor.spot.region {
			continue
		}
		chain := slices.Concat(before, []*stay{anchor}, after)
		for i, s := range chain {
			if s == anchor || s.chain != nil || slices.ContainsFunc(s.facts, func(f *fact) bool { return !f.when.Start.IsZero() }) {
				continue
			}
			s.chain = chain
			s.order = &Order{Before: i < len(before), Place: cmp.Or(anchor.spot.country, anchor.spot.place), Date: anchor.when.First()}
		}
	}
}

// mostInOrder bounds how many visits of one passage, and dated stays of one
// document, are compared.
const mostInOrder = 40

// Words that put one journey before another, each with the word of travelling
// that must follow it.
var (
	afterCue = regexp.MustCompile(`(?i)\b(?:after|following)\s+(?:\S+\s+){0,3}?(?:visit|stop|trip|travel|tour|leav|depart|fl[iy]|stay)`)
	aheadCue = regexp.MustCompile(`(?i)\b(?:before|ahead of)\s+(?:\S+\s+){0,3}?(?:visit|stop|trip|travel|tour|arriv|head|fl[iy]|go|mov|continu|land|leav)`)
	thenCue  = regexp.MustCompile(`(?i)\b(?:then|from there)\b`)
	// goesOn is the main clause after a place of the first.
	goesOn = regexp.MustCompile(`(?i),\s[^,]*\b(?:arriv|fl[iy]|flew|travel|land|visit|head|went|mov|stop|left|leav|reach)`)
)

// relation returns -1 where the text has the visit to other before that to
// place, 1 where it has it after, 0 where it doesn't say.
func relation(text, place, other string) int {
	p, o := wordAt(text, place), wordAt(text, other)
	if p < 0 || o < 0 || p == o {
		return 0
	}
	first, second := min(p, o), max(p, o)
	if strings.Contains(text[first:second], ". ") {
		return 0
	}
	// sign is the answer where the first named place is the earlier one.
	sign := 1
	if o < p {
		sign = -1
	}
	between := text[first:second]
	inFront := text[:first]
	if i := strings.LastIndex(inFront, ". "); i >= 0 {
		inFront = inFront[i:]
	}
	clause := goesOn.MatchString(between)
	switch {
	case afterCue.MatchString(between):
		return -sign // "in A after visiting B"
	case aheadCue.MatchString(between), thenCue.MatchString(between):
		return sign // "visited A before flying to B", "visited A, then B"
	case clause && afterCue.MatchString(inFront):
		return sign // "After visiting A, he arrived in B"
	case clause && aheadCue.MatchString(inFront):
		return -sign // "Before heading to A, he visited B"
	}
	return 0
}

// wordAt returns where a name stands in a text as whole words, -1 for nowhere.
func wordAt(text, name string) int {
	if name == "" {
		return -1
	}
	for from := 0; ; {
		i := strings.Index(text[from:], name)
		if i < 0 {
			return -1
		}
		i += from
		end := i + len(name)
		if (i == 0 || !isWord(text[i-1])) && (end == len(text) || !isWord(text[end])) {
			return i
		}
		from = end
	}
}

// isWord reports whether a byte is of a letter or digit; those of characters
// outside of ASCII count as letters.
func isWord(b byte) bool {
	return b >= 0x80 || b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z'
}
