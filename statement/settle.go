package statement

import (
	"slices"
	"sort"

	"github.com/readout-dev/readout"
)

// settle sorts what was found and leaves out what stands within the content of
// another statement. What is set aside holds nothing but what is set aside, too.
func (r *reader) settle() {
	var told, aside []*found
	for _, f := range r.found {
		if f.aside == "" {
			told = append(told, f)
		} else {
			aside = append(aside, f)
		}
	}
	told = r.outermost(told, told)
	r.found = append(r.outermost(aside, r.found), told...)
	slices.SortStableFunc(r.found, func(x, y *found) int { return x.content[0].Compare(y.content[0]) })
}

// outermost returns those of list that no content of a statement in all holds.
func (r *reader) outermost(list, all []*found) []*found {
	type part struct {
		readout.Span
		of    *found
		reach int // the furthest end of the parts up to this one
	}
	var parts []part
	for _, f := range all {
		for _, s := range f.content {
			parts = append(parts, part{Span: s, of: f})
		}
	}
	slices.SortStableFunc(parts, func(x, y part) int { return x.Compare(y.Span) })
	for i := range parts {
		parts[i].reach = parts[i].End
		if i > 0 {
			parts[i].reach = max(parts[i].reach, parts[i-1].reach)
		}
	}
	// The statement that holds byte at, nil for none; one of the nearest.
	holder := func(at int) (by *found, held bool) {
		i := sort.Search(len(parts), func(i int) bool { return parts[i].Start > at }) - 1
		held = i >= 0 && parts[i].reach > at
		for n := 0; held && i >= 0 && n < 8; i, n = i-1, n+1 {
			if parts[i].End > at {
				return parts[i].of, true
			}
		}
		return nil, held
	}
	return slices.DeleteFunc(slices.Clone(list), func(f *found) bool {
		if f.verb < 0 || f.by == "quote-said" || f.by == "said-quote" {
			return false
		}
		by, held := holder(r.a.Tokens[f.verb].Start)
		if !held {
			return false
		}
		if !r.thirdHand(f) {
			return true
		}
		if by != nil && by != f {
			f.relay = append(f.relay, r.chain(by)...)
		}
		return false
	})
}

// thirdHand reports whether the statement f, told within another one's
// content, is one of its own: a known actor says so in words of saying.
func (r *reader) thirdHand(f *found) bool {
	if f.class != Speech || f.by != "speech-that" || f.aside != "" {
		return false
	}
	m, ok := r.mentionOf(f)
	return ok && m.Actor.ID != "" && m.Form != readout.FormPronoun
}
