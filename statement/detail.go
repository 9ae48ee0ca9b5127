package statement

import (
	"slices"
	"sort"
	"strings"

	"github.com/readout-dev/readout"
)

// clause is the attribution without the words that it ascribes: tokens
// [first, last) around the cue, where time, place and occasion are told.
type clause struct {
	first, cue, cueEnd, last int
}

// maxClause is how many tokens an attribution reaches to either side of its cue.
const maxClause = 40

// clauseOf returns the attribution of f: from the content before the cue, or
// the last verb before it, to the content after it, or the next clause.
func (r *reader) clauseOf(f *found) clause {
	c := clause{cue: f.verb, cueEnd: f.verb + 1}
	sent := r.a.SentenceAt(f.cue.Start)
	first, last := 0, len(r.words)
	if sent >= 0 {
		first, last = r.a.Sentences[sent].First, r.a.Sentences[sent].Last
	}
	first, last = max(first, f.verb-maxClause), min(last, f.verb+maxClause)
	inside := func(i int) bool {
		s := r.a.Tokens[i].Span
		return slices.ContainsFunc(f.content, func(c readout.Span) bool { return c.Contains(s) })
	}
	for c.first = r.group(f.verb); c.first > first && !inside(c.first-1) && r.at(c.first-1).quote < 0; c.first-- {
		if r.is(c.first-1, "VERB", "SCONJ") && !f.source.Contains(r.a.Tokens[c.first-1].Span) {
			break
		}
	}
	for c.last = c.cueEnd; c.last < last && !inside(c.last) && r.at(c.last).quote < 0; c.last++ {
		w := r.at(c.last).lower
		if w == ";" || w == ":" || r.is(c.last, "SCONJ") || r.is(c.last, "VERB", "AUX") && !f.source.Contains(r.a.Tokens[c.last].Span) && !r.issued(c.last) || w == "after" || w == "before" || w == "ahead" {
			break
		}
	}
	return c
}

// issued reports whether token i is a participle that tells when a writing came out:
// "in a statement posted on Sunday".
func (r *reader) issued(i int) bool {
	return r.tree != nil && r.a.Tokens[i].XPOS == "VBN" && issuing(r.at(i).lower) && r.tree.Base(i) == "acl" && occasions(r.at(r.tree.Head(i)).lower)
}

var issuing = set(`posted published released issued aired broadcast dated sent updated recorded distributed circulated carried`)

// detail fills in when, where, on what occasion and to whom the words of f were said.
func (r *reader) detail(f *found, st *readout.Statement) {
	if f.verb < 0 || len(r.words) == 0 {
		return
	}
	c := r.clauseOf(f)
	st.SaidAt = r.saidAt(f, c)
	st.Occasion = r.occasion(f, c)
	if first, last := r.tokens(f.tail); first < last && f.relay == nil {
		behind := clause{first: first, last: last}
		if st.SaidAt == nil {
			st.SaidAt = r.saidAt(f, behind)
		}
		if st.Occasion == "" {
			st.Occasion = r.occasion(f, behind)
		}
	}
	st.Place = r.place(f, c)
	st.Addressee = r.addressee(f, c)
	if words := strings.Fields(st.Addressee); len(words) > 0 && occasions(words[len(words)-1]) {
		// "told a news conference"
		if determiner(lower(words[0])) {
			words = words[1:]
		}
		st.Occasion, st.Addressee = strings.Join(words, " "), ""
	}
}

// saidAt returns when the words were said, nil where it is not told. They were
// not said after their document: a later day is another's, or misread.
func (r *reader) saidAt(f *found, c clause) *readout.Dating {
	from, to := r.a.Tokens[c.first].Start, r.a.Tokens[c.last-1].End
	var best *readout.Time
	i := sort.Search(len(r.a.Times), func(i int) bool { return r.a.Times[i].End > from })
	for ; i < len(r.a.Times) && r.a.Times[i].Start < to; i++ {
		t := &r.a.Times[i]
		if t.Type != "DATE" && t.Type != "TIME" || t.When.Start.IsZero() || f.source.Overlaps(t.Span) || r.later(t.When) {
			continue
		}
		if best == nil || t.Start >= f.cue.End && best.Start < f.cue.Start {
			best = t
		}
	}
	if best == nil {
		return nil
	}
	date, ok := coarse(best.When)
	if !ok {
		return nil
	}
	return &readout.Dating{Date: date, Basis: best.When.Basis, Why: "“" + r.a.Text(best.Span) + "” stands with the attribution"}
}

// later reports whether w begins after the document's day, and after the next
// one, which it may be elsewhere.
func (r *reader) later(w readout.When) bool {
	return r.a.Published != nil && !r.a.Published.Date.IsZero() && w.First().Compare(r.a.Published.Date.Last().AddDays(1)) > 0
}

// coarse returns the one date that holds all of w: a day, else its month or year.
func coarse(w readout.When) (readout.Date, bool) {
	if w.End.IsZero() || w.End == w.Start {
		return w.Start, true
	}
	y1, m1, _, _, _ := w.First().Parts()
	y2, m2, _, _, _ := w.Last().Parts()
	switch {
	case y1 != y2 || y1 == 0:
		return readout.Date{}, false
	case m1 == m2:
		return readout.Month(y1, m1), true
	}
	return readout.Year(y1), true
}

// occasions are nouns for what words are said at or written in.
var occasions = set(`conference briefing interview statement speech meeting summit rally hearing debate event call letter tweet post
	address forum session testimony report memo email e-mail message video broadcast podcast op-ed article column ceremony gathering
	appearance visit lunch dinner luncheon panel convention assembly note filing book essay memoir announcement communique communiqué
	readout release declaration joint-statement town-hall remarks toast sermon webcast stop fundraiser campaign-stop discussion`)

// occasion returns what the words were said at or written in, without its
// article: "news conference".
func (r *reader) occasion(f *found, c clause) string {
	for i := c.first; i < c.last; i++ {
		switch r.at(i).lower {
		case "at", "in", "during", "on", "via", "through":
		default:
			continue
		}
		first := i + 1
		for first < c.last && (determiner(r.at(first).lower) || r.at(first).lower == "'s") {
			first++
		}
		if first >= c.last || f.source.Contains(r.a.Tokens[i].Span) {
			continue
		}
		for k := first; k < c.last && k < first+5; k++ {
			w := r.at(k).lower
			if occasions(w) && !r.is(k+1, "NOUN") {
				return strings.Join(strings.Fields(r.a.Text(r.span(first, k+1))), " ")
			}
			if !r.is(k, "NOUN", "ADJ", "PROPN", "PUNCT") && w != "-" || r.time(k) {
				break
			}
		}
	}
	return ""
}

// place returns where the words were said, as the text names it: the most
// specific place after "in", "at" or "from".
func (r *reader) place(f *found, c clause) string {
	for _, m := range r.a.MentionsIn(r.span(c.first, c.last)) {
		if m.Form != readout.FormName || m.Type != readout.ActorPlace && m.Type != readout.ActorState || f.source.Overlaps(m.Span) {
			continue
		}
		i, _ := r.tokens(m.Span)
		switch r.at(i - 1).lower {
		case "in", "at", "from", "near", "outside":
			return strings.Join(strings.Fields(r.a.Text(m.Span)), " ")
		}
	}
	return ""
}

// addressee returns who was spoken to: "reporters" of "told reporters".
func (r *reader) addressee(f *found, c clause) string {
	if f.verb >= len(r.words) || r.at(f.verb).cue < 0 {
		return ""
	}
	lemma := r.table.all[r.at(f.verb).cue].lemma
	first := f.verb + 1
	switch {
	case addressed(lemma) || recipient(lemma):
	case r.at(first).lower == "to" && (lemma == "say" || lemma == "write" || lemma == "complain" || lemma == "explain" || lemma == "announce"):
		first++
	default:
		return ""
	}
	last := first
	for last < c.last && last < first+8 && (r.nominal(last) || r.tree == nil && !clauseEnd(r.at(last).lower)) && !r.time(last) && r.at(last).lower != "that" {
		last++
	}
	if last == first || f.source.Overlaps(r.span(first, last)) {
		return ""
	}
	return strings.Join(strings.Fields(r.a.Text(r.span(first, last))), " ")
}

// tokens returns the range [first, last) of tokens that overlap s, in
// logarithmic time.
func (r *reader) tokens(s readout.Span) (first, last int) {
	t := r.a.Tokens
	first = sort.Search(len(t), func(i int) bool { return t[i].End > s.Start })
	last = first + sort.Search(len(t)-first, func(i int) bool { return t[first+i].Start >= s.End })
	return first, last
}
