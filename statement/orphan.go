package statement

import "slices"

// orphans gives quotations that nothing attributes to who spoke in the sentence
// before, in the paragraph or at the end of the one before where the
// quotation is a paragraph of its own: "Brek said the talks had failed. “We
// tried everything.”"
func (r *reader) orphans() {
	var spoke []*found
	for _, f := range r.found {
		if f.aside == "" && f.verb >= 0 && !f.source.Empty() && (f.class == Speech || f.class == "") {
			spoke = append(spoke, f)
		}
	}
	slices.SortStableFunc(spoke, func(x, y *found) int { return x.cue.Start - y.cue.Start })
	for _, f := range r.found {
		if f.by != "quote" {
			continue
		}
		i, _ := slices.BinarySearchFunc(spoke, f.content[0].Start, func(s *found, at int) int {
			if s.cue.Start < at {
				return -1
			}
			return 1
		})
		if i == 0 {
			continue
		}
		s := spoke[i-1]
		b := r.blockAt(f.content[0].Start)
		if b < 0 {
			continue
		}
		here, before := r.a.SentenceAt(f.content[0].Start), r.a.SentenceAt(s.cue.Start)
		switch r.blockAt(s.cue.Start) {
		case b:
			if here-before > 1 {
				continue
			}
		case b - 1:
			if r.a.Document.Blocks[b].Start != f.content[0].Start || here-before > 1 {
				continue
			}
		default:
			continue
		}
		f.by, f.source, f.head = "carried-on", s.source, s.head
	}
}
