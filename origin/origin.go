// Package origin says who a report ultimately comes from: which texts are
// copies or rewrites of one another, whose text a page prints, and whose
// report it cites. It is pure: every answer is a function of the documents.
//
// Forty sources are often one agency. A count of documents says how widely
// something was printed; the count of origins says how many looked. The rules
// are told in doc/reconciling.md.
package origin

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// Marks is what a document shows of where it comes from.
type Marks struct {
	// Outlet is who published it, "" where not known.
	Outlet string `json:"outlet,omitempty"`
	// Agencies are those whose text it says it is: in a dateline, a byline, a
	// credit, a notice of copyright or its address.
	Agencies []string `json:"agencies,omitempty"`
	// With are those who it says contributed.
	With []string `json:"with,omitempty"`
	// Cites are those whose reports it cites, wherever in its text.
	Cites []string `json:"cites,omitempty"`
	// Feed is set where it says that it was taken over from a feed that it
	// doesn't name.
	Feed bool `json:"feed,omitempty"`

	// Signature is that of its own words.
	Signature Signature `json:"-"`
}

// Of returns the marks of a document.
func Of(doc *readout.Document) Marks {
	m := Marks{Outlet: publisher(doc), Signature: Sign(doc)}
	self := Key(m.Outlet)
	c := credits(doc)
	m.Feed = c.feed
	m.Agencies = others(self, c.agencies)
	m.With = others(self, c.with)
	for _, b := range story(doc) {
		for _, s := range cited(doc.Text, b) {
			m.Cites = append(m.Cites, s.name)
		}
	}
	m.Cites = others(self, m.Cites)
	if len(m.Cites) > maxNames {
		m.Cites = m.Cites[:maxNames]
	}
	return m
}

// maxSentence bounds in bytes what is looked at before and after the words of
// a report: a hostile text may be one sentence.
const maxSentence = 600

// maxNames bounds what one document can claim to cite.
const maxNames = 16

// Sources are whom a document names as the source of a matter.
type Sources struct {
	// Cited are the media that it names in the sentence that tells of it.
	Cited []string `json:"cited,omitempty"`
	// Told are those of them to which the words were said: no other heard them.
	Told []string `json:"told,omitempty"`
	// Unnamed is set where it cites media without naming one.
	Unnamed bool `json:"unnamed,omitempty"`
}

// Cited returns the media that the text names as the source of what stands in
// one of spans: in the same sentence. There are none where the text names none,
// or the document's own outlet. A short name ("The Times") is given in full
// where the text has it.
func Cited(doc *readout.Document, spans ...readout.Span) Sources {
	var s Sources
	blocks := story(doc)
	for _, span := range spans {
		for _, b := range blocks {
			if b.End <= span.Start || b.Start >= span.End {
				continue
			}
			near := readout.Span{Start: max(b.Start, span.Start-maxSentence), End: min(b.End, min(span.End, span.Start+maxSentence)+maxSentence)}
			if near.Start >= near.End { // a long span's later block, too far from its beginning
				continue
			}
			for near.Start > b.Start && doc.Text[near.Start]&0xc0 == 0x80 {
				near.Start--
			}
			for near.End < b.End && doc.Text[near.End]&0xc0 == 0x80 {
				near.End++
			}
			around := sentenceAround(doc.Text, near, readout.Span{Start: span.Start, End: min(span.End, near.End)})
			s.Unnamed = s.Unnamed || unnamed.MatchString(doc.Text[around.Start:around.End])
			for _, c := range cited(doc.Text, around) {
				name := inFull(doc.Text, c.name)
				s.Cited = append(s.Cited, name)
				if c.told {
					s.Told = append(s.Told, name)
				}
			}
		}
	}
	self := Key(publisher(doc))
	return Sources{others(self, s.Cited), others(self, s.Told), s.Unnamed}
}

// inFull returns the longer name that a text gives for a short one: "The New
// York Times" for "The Times"; the name itself where there is none.
func inFull(text, name string) string {
	last, ok := strings.CutPrefix(name, "The ")
	if !ok || strings.Contains(last, " ") {
		return name
	}
	for at := 0; at < len(text); {
		i := strings.Index(text[at:], " "+last)
		if i < 0 {
			break
		}
		i += at
		at = i + 1
		from := i
		for n := 0; n < 3; n++ {
			start := strings.LastIndexAny(text[:from], " \n") + 1
			w := text[start:from]
			if w == "" || !isCapital(w) || opener[w] || w == "The" || strings.ContainsAny(w, ".,;:\"“”()") {
				break
			}
			from = max(start-1, 0)
			if start == 0 {
				break
			}
		}
		if full := strings.TrimSpace(text[from:i]); full != "" {
			return full + " " + last
		}
	}
	return name
}

// others returns the names with each key once, in order of their keys, without
// that of self.
func others(self string, names []string) []string {
	if len(names) == 0 {
		return nil
	}
	names = slices.Clone(names)
	slices.SortFunc(names, func(a, b string) int {
		if c := strings.Compare(Key(a), Key(b)); c != 0 {
			return c
		}
		return strings.Compare(a, b)
	})
	var kept []string
	for _, n := range names {
		k := Key(n)
		if k == "" || k == self || len(kept) > 0 && Key(kept[len(kept)-1]) == k {
			continue
		}
		kept = append(kept, n)
	}
	return kept
}

// story returns the spans of the blocks that belong to the story, headings
// left out: a copy often has another headline.
func story(doc *readout.Document) []readout.Span {
	var spans []readout.Span
	for _, b := range doc.Blocks {
		if !b.Kind.Furniture() && b.Kind != readout.BlockHeading {
			spans = append(spans, b.Span)
		}
	}
	return spans
}

// sentenceAround widens span to the sentences that it touches, inside of block.
func sentenceAround(text string, block, span readout.Span) readout.Span {
	from, to := max(block.Start, span.Start), min(block.End, span.End)
	if i := lastStop(text[block.Start:from]); i >= 0 {
		from = block.Start + i
	} else {
		from = block.Start
	}
	if i := firstStop(text[max(from, to-1):block.End]); i >= 0 {
		to = max(from, to-1) + i
	} else {
		to = block.End
	}
	return readout.Span{Start: from, End: to}
}

func lastStop(s string) int {
	for i := len(s) - 2; i >= 0; i-- {
		if stopAt(s, i) {
			return i + 1
		}
	}
	return -1
}

func firstStop(s string) int {
	for i := 0; i+1 < len(s); i++ {
		if stopAt(s, i) {
			return i + 1
		}
	}
	return -1
}

// stopAt reports whether a sentence ends with the byte at i: a full stop, or
// a mark after one, before white space and not after a short word ("U.S.").
func stopAt(s string, i int) bool {
	if s[i] != '.' && s[i] != '!' && s[i] != '?' {
		return false
	}
	j := i + 1
	for j < len(s) && (s[j] == '"' || s[j] == '\'' || s[j] == ')' || strings.HasPrefix(s[j:], "”") || s[j] >= 0x80 && s[j] < 0xc0) {
		j++
	}
	if j < len(s) && s[j] != ' ' && s[j] != '\n' {
		return false
	}
	k := i
	for k > 0 && s[k-1] != ' ' && s[k-1] != '\n' {
		k--
	}
	return i-k > 2 || s[i] != '.'
}
