package engagement

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// voiced returns a with the first person of its quotations as mentions of those
// who are quoted: in "I met Tarn," Brek said, "I" is Brek. "We" is somebody who
// speaks for an office. It is a itself where nothing is quoted, and requires the
// layer statements; without it no quotation speaks.
func voiced(a *readout.Annotation) *readout.Annotation {
	var added []readout.Mention
	for _, r := range a.Reports {
		st := r.Statement()
		if st == nil || st.Form == readout.FormIndirect || st.Speaker.ID == "" {
			continue
		}
		var who *readout.Mention
		for _, c := range st.Content {
			first, last := a.TokensIn(c.Span())
			for t := first; t < last; t++ {
				span := a.Tokens[t].Span
				w := a.Text(span)
				if !firstPerson[lower(w)] || w == "US" {
					continue
				}
				if who == nil {
					if who = personOf(a, st.Speaker.ID); who == nil {
						break
					}
				}
				if several := firstPersons[lower(w)]; several && who.Office == "" {
					continue // "we" may be a crowd, a campaign, mankind
				}
				m := *who
				if strings.Contains(lower(who.Office), "spokes") && firstPersons[lower(w)] {
					side := sideOf(a, who.Represents)
					if side == nil {
						continue
					}
					m = *side // "we" of a spokesman are those for whom he speaks
				}
				m.Span, m.Form, m.Titled, m.Via = span, readout.FormPronoun, readout.Span{}, who.Via
				added = append(added, m)
			}
		}
	}
	if len(added) == 0 {
		return a
	}
	b := *a
	b.Mentions = slices.Concat(a.Mentions, added)
	slices.SortStableFunc(b.Mentions, func(m, n readout.Mention) int { return cmp.Compare(m.Start, n.Start) })
	b.Mentions = slices.CompactFunc(b.Mentions, func(m, n readout.Mention) bool { return m.Span == n.Span })
	return &b
}

// firstPerson are the pronouns of who speaks; firstPersons those of several.
var (
	firstPerson  = map[string]bool{"i": true, "me": true, "my": true, "we": true, "our": true}
	firstPersons = map[string]bool{"we": true, "our": true}
)

// personOf returns a mention of the person by name, with the office that any of
// them gives; nil for none, and for a speaker who is a state or body.
func personOf(a *readout.Annotation, id string) *readout.Mention {
	var who *readout.Mention
	for i := range a.Mentions {
		m := &a.Mentions[i]
		if m.Actor.ID != id || m.Type != readout.ActorPerson || m.Form != readout.FormName {
			continue
		}
		if who == nil || who.Office == "" && m.Office != "" {
			who = m
		}
	}
	return who
}

// sideOf returns a mention of the state, body or group of a name; nil for none.
func sideOf(a *readout.Annotation, name string) *readout.Mention {
	for i := range a.Mentions {
		if m := &a.Mentions[i]; m.Actor.ID != "" && m.Actor.Name == name && m.Type != readout.ActorPerson && m.Type != readout.ActorPlace {
			return m
		}
	}
	return nil
}

// speaks reports whether g is the first person of a quotation.
func (s *sentence) speaks(g *group) bool {
	return g != nil && g.parties[0].form == readout.FormPronoun && firstPerson[s.at(s.wordAt(g.parties[0].span.Start)).lower]
}

// thought reports whether f is no more than what somebody who speaks thinks of, or
// does by his words: "I would meet him", "I can't go back", "I send my condolences".
func (s *sentence) thought(f *found) bool {
	if f.rule.Name == "sent-condolences" {
		return true
	}
	for i := f.first; i < f.last; i++ {
		switch s.at(i).lower {
		case "would", "'d", "’d", "could", "can", "ca", "cannot":
			return true
		}
	}
	return false
}
