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
	// Hosts are who talk with guests on the air, and their shows, that it names.
	Hosts []string `json:"hosts,omitempty"`
	// Feed is set where it says that it was taken over from a feed that it
	// doesn't name.
	Feed bool `json:"feed,omitempty"`
	// Topic is what it is about, as the ledger has it: hashes, sorted.
	Topic []uint32 `json:"topic,omitempty"`

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
			if s.known && !s.aired {
				m.Cites = append(m.Cites, s.name)
			}
		}
	}
	for _, b := range story(doc) {
		m.Hosts = append(m.Hosts, hosts(doc.Text[b.Start:b.End])...)
	}
	m.Hosts = others(self, m.Hosts)
	if len(m.Hosts) > maxNames {
		m.Hosts = m.Hosts[:maxNames]
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
	// Cited are the media that it names in the sentence that tells of it, but
	// for itself.
	Cited []string `json:"cited,omitempty"`
	// Told are the media to which the words were said, which may be itself: no
	// other heard them.
	Told []string `json:"told,omitempty"`
	// Names are names that it cites as it would a medium: they count where one
	// is that of a document of the same matter ("told Novosta"). ToldNames are
	// those of them to which the words were said.
	Names     []string `json:"names,omitempty"`
	ToldNames []string `json:"told_names,omitempty"`
	// Unnamed is set where it cites media without naming one.
	Unnamed bool `json:"unnamed,omitempty"`
	// Public is set, of what somebody said, where what stands beside it shows that
	// many could hear or read it.
	Public bool `json:"public,omitempty"`
	// Parties are those that the sentence says speak openly, by what they are:
	// "government".
	Parties []string `json:"parties,omitempty"`
	// Anonymous are people who speak in the sentence and are not named, by what
	// they are: "diplomat".
	Anonymous []string `json:"anonymous,omitempty"`
}

// Cited returns whom the text names as the source of what stands in one of
// spans: in the same sentence, or, where that only goes on with what somebody
// says ("he added"), in the sentence before. A short name ("The Times") is
// given in full where the text has it.
func Cited(doc *readout.Document, spans ...readout.Span) Sources {
	var s Sources
	blocks := story(doc)
	for _, span := range spans {
		span.End = min(span.End, span.Start+maxSentence) // a long one may go on through distant paragraphs
		for _, b := range blocks {
			if b.End <= span.Start || b.Start >= span.End {
				continue
			}
			near := nearby(doc.Text, b, span)
			s.read(doc.Text, near, sentenceAround(doc.Text, near, span))
		}
	}
	self := publisher(doc)
	s.Cited = slices.DeleteFunc(others(Key(self), s.Cited), func(name string) bool { return shortFor(name, self) })
	for i, name := range s.Told {
		if shortFor(name, self) {
			s.Told[i] = self
		}
	}
	s.Told = others("", s.Told)
	s.Names, s.ToldNames = others("", s.Names), others("", s.ToldNames)
	return s
}

// nearby returns what is looked at around a span within a block.
func nearby(text string, block, span readout.Span) readout.Span {
	near := readout.Span{Start: max(block.Start, span.Start-maxSentence), End: min(block.End, span.End+maxSentence)}
	for near.Start > block.Start && text[near.Start]&0xc0 == 0x80 {
		near.Start--
	}
	for near.End < block.End && text[near.End]&0xc0 == 0x80 {
		near.End++
	}
	return near
}

// read adds the sources that a sentence of text names.
func (s *Sources) read(text string, near, sentence readout.Span) {
	words := text[sentence.Start:sentence.End]
	s.Unnamed = s.Unnamed || unnamed.MatchString(words)
	found := cited(text, sentence)
	for back := 0; !slices.ContainsFunc(found, func(c citation) bool { return c.known }) && back < goesOn && sentence.Start > near.Start && aPronoun.MatchString(words); back++ {
		at := sentence.Start - 1
		sentence = sentenceAround(text, readout.Span{Start: near.Start, End: sentence.Start}, readout.Span{Start: at, End: at})
		words = text[sentence.Start:sentence.End]
		found = append(slices.DeleteFunc(found, func(c citation) bool { return c.known }), slices.DeleteFunc(cited(text, sentence), func(c citation) bool { return !c.told })...)
	}
	for _, m := range describedMedium.FindAllStringSubmatch(words, 2) {
		s.Cited, s.Told = append(s.Cited, m[1]), append(s.Told, m[1])
	}
	for _, c := range found {
		name := inFull(text, c.name)
		if !c.known {
			s.Names = append(s.Names, name)
			if c.told {
				s.ToldNames = append(s.ToldNames, name)
			}
			continue
		}
		s.Cited = append(s.Cited, name)
		if c.told {
			s.Told = append(s.Told, name)
		}
	}
}

// goesOn is how many sentences may go on with what was said to a medium.
const goesOn = 3

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
	s := text[block.Start:block.End]
	start, end := from-block.Start, max(from, to-1)-block.Start
	for start > 0 && !stopAt(s, start-1) {
		start--
	}
	for end < len(s) && !stopAt(s, end) {
		end++
	}
	return readout.Span{Start: block.Start + start, End: block.Start + min(end+1, len(s))}
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
