package actor

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// filed are words with which a caption says that its picture is an old one.
var filed = []string{"file -", "file –", "file —", "file:", "file photo", "file picture", "file image", "(file", "archive"}

// mostAlike bounds how many names that begin with one word are looked for.
const mostAlike = 16

// captions adds to the mentions of the story the names that its captions have
// from it: whom a picture shows can be read there, and nobody in the story is
// taken for anybody because of it. Pictures from an archive are left out. The
// result is sorted.
func (r *reading) captions(story []readout.Mention) []readout.Mention {
	a := r.a
	if !slices.ContainsFunc(a.Document.Blocks, func(b readout.Block) bool { return b.Kind == readout.BlockCaption }) {
		return story
	}
	names := map[string][]readout.Mention{} // by their first word, the longer before the shorter
	for _, m := range story {
		text := a.Text(m.Span)
		first, _, _ := strings.Cut(text, " ")
		same := func(o readout.Mention) bool { return a.Text(o.Span) == text }
		if m.Form != readout.FormName || m.Actor.ID == "" || len(names[first]) == mostAlike || slices.ContainsFunc(names[first], same) {
			continue
		}
		names[first] = append(names[first], m)
	}
	for _, list := range names {
		slices.SortStableFunc(list, func(m, o readout.Mention) int { return o.Len() - m.Len() })
	}
	all := slices.Clone(story)
	for _, s := range a.Sentences {
		b, ok := a.Document.BlockAt(s.Start)
		if !ok || b.Kind != readout.BlockCaption {
			continue
		}
		caption := strings.ToLower(a.Document.Text[b.Start:b.End])
		if slices.ContainsFunc(filed, func(w string) bool { return strings.Contains(caption, w) }) {
			continue
		}
		end := 0
		for _, t := range a.Tokens[s.First:s.Last] {
			first, _, _ := strings.Cut(a.Text(t.Span), " ")
			for _, m := range names[first] {
				at := readout.Span{Start: t.Start, End: t.Start + m.Len()}
				if t.Start < end || at.End > s.End || a.Text(at) != a.Text(m.Span) || at.End < s.End && wordByte(a.Document.Text[at.End]) {
					continue
				}
				m.Span, m.Titled, end = at, readout.Span{}, at.End
				all = append(all, m)
				break
			}
		}
	}
	slices.SortStableFunc(all, func(m, o readout.Mention) int { return m.Start - o.Start })
	return all
}

// wordByte reports whether a word goes on with the byte.
func wordByte(b byte) bool {
	return b >= 0x80 || b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z'
}
