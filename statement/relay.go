package statement

import (
	"slices"
	"sort"
	"strings"

	"github.com/readout-dev/readout"
)

// relays turns an attribution whose content is another one's statement into
// the relay of that statement: "Brek said on Monday, the Wire reported".
func (r *reader) relays() {
	slices.SortStableFunc(r.found, func(x, y *found) int { return x.verb - y.verb })
	n := len(r.found)
	drop := map[*found]bool{}
	for k, g := range r.found {
		if g.by != "clause-said" && g.by != "according-to" || g.verb < 0 {
			continue
		}
		sent := r.a.SentenceAt(g.cue.Start)
		inner := -1
		for i := k - 1; i >= 0 && i >= k-maxWithin && inner < 0; i-- {
			if r.holds(g, r.found[i], sent) && !within(r.found[i], r.found[max(0, i-maxWithin):i]) {
				inner = i
			}
		}
		if inner < 0 && k+1 < n && g.by == "according-to" && r.holds(g, r.found[k+1], sent) {
			inner = k + 1
		}
		if inner < 0 {
			continue
		}
		f := r.found[inner]
		f.relay = append(r.chain(g), f.relay...)
		r.without(f, g)
		drop[g] = true
	}
	r.found = slices.DeleteFunc(r.found, func(f *found) bool { return drop[f] })
}

// maxWithin is how many statements of one sentence are looked at for the one that an
// attribution relays.
const maxWithin = 4

// within reports whether f is told in the words of one of list.
func within(f *found, list []*found) bool {
	return slices.ContainsFunc(list, func(g *found) bool {
		return g.class == Speech && slices.ContainsFunc(g.content, func(c readout.Span) bool { return c.Contains(f.cue) })
	})
}

// without cuts the attribution g, which ends the content of f, off it: "said the talks
// had failed[, the report said]".
func (r *reader) without(f, g *found) {
	for i, s := range f.content {
		first, end := r.tokens(s)
		last, behind := r.tokens(g.cue.Union(g.source))
		for behind < end && (r.time(behind) || r.at(behind).lower == "on" || r.at(behind).lower == "late") {
			behind++
		}
		if !s.Contains(g.cue) || !s.Contains(g.source) || behind < end {
			continue
		}
		if cut := r.clean(first, last); !cut.Empty() {
			f.content[i] = cut
		}
	}
}

// holds reports whether the content of g holds the cue of f, in one sentence.
func (r *reader) holds(g, f *found, sent int) bool {
	if f.verb < 0 || r.a.SentenceAt(f.cue.Start) != sent || !(f.class == Speech || f.class == "" || f.by == "quote-said" || f.by == "said-quote") {
		return false
	}
	return slices.ContainsFunc(g.content, func(c readout.Span) bool { return c.Contains(f.cue) })
}

// chain returns through whom the source of g has it, the nearest first:
// "minutes quoted by the Wire" gives the Wire, then the minutes.
func (r *reader) chain(g *found) []string {
	s, err := r.speaker(g)
	if err != nil {
		return nil
	}
	name, _, found := cutCarrier(s.Name)
	chain := r.carriers(g)
	if found {
		s.Name = name
	}
	if s.Name != "" && !slices.Contains(chain, s.Name) {
		chain = append(chain, s.Name)
	}
	return chain
}

// carriers returns who carries the source of g: of "minutes quoted by the
// Wire" the Wire.
func (r *reader) carriers(g *found) []string {
	first, last := r.tokens(g.source)
	for i := first; i+2 < last; i++ {
		if !carrying(r.at(i).lower) || r.at(i+1).lower != "by" {
			continue
		}
		s := r.span(i+2, last)
		k := sort.Search(len(r.a.Mentions), func(k int) bool { return r.a.Mentions[k].End > s.Start })
		if k < len(r.a.Mentions) && r.a.Mentions[k].Start < s.End && r.a.Mentions[k].Actor.Name != "" {
			return []string{r.a.Mentions[k].Actor.Name}
		}
		name := strings.Join(strings.Fields(r.a.Text(s)), " ")
		return []string{strings.TrimPrefix(name, "the ")}
	}
	return nil
}

// cutCarrier cuts "quoted by …" off a description.
func cutCarrier(name string) (before, after string, found bool) {
	words := strings.Fields(name)
	for i := 1; i+1 < len(words); i++ {
		if carrying(words[i]) && words[i+1] == "by" {
			return strings.TrimRight(strings.Join(words[:i], " "), ","), strings.Join(words[i+2:], " "), true
		}
	}
	return name, "", false
}

var carrying = set(`quoted cited obtained reported published seen carried reviewed relayed released broadcast aired posted shown`)
