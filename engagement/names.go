package engagement

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// names tells in which sentences the actors of a document are named.
type names struct {
	a       *readout.Annotation
	at      map[string][]int32 // mentions that are names, by the actor's id
	sharing map[string]bool    // persons who share the last word of their names with another, and are named in full somewhere
}

func namesOf(a *readout.Annotation) *names {
	n := &names{a: a, at: map[string][]int32{}, sharing: map[string]bool{}}
	first := map[string]string{} // the first who has a last name
	shared := map[string]bool{}
	for i := range a.Mentions {
		m := &a.Mentions[i]
		if m.Form != readout.FormName || m.Actor.ID == "" {
			continue
		}
		n.at[m.Actor.ID] = append(n.at[m.Actor.ID], int32(i))
		if m.Type == readout.ActorPerson {
			last := m.Actor.Name[strings.LastIndexByte(m.Actor.Name, ' ')+1:]
			if id, known := first[last]; !known {
				first[last] = m.Actor.ID
			} else if id != m.Actor.ID {
				shared[last] = true
			}
		}
	}
	for i := range a.Mentions {
		m := &a.Mentions[i]
		if m.Form == readout.FormName && m.Actor.ID != "" && m.Type == readout.ActorPerson && shared[m.Actor.Name[strings.LastIndexByte(m.Actor.Name, ' ')+1:]] && n.full(m) {
			n.sharing[m.Actor.ID] = true
		}
	}
	return n
}

// full reports whether the name m has the first word of the person's name, which tells
// him from another of the same last name.
func (n *names) full(m *readout.Mention) bool {
	first, _, ok := strings.Cut(m.Actor.Name, " ")
	return !ok || strings.Contains(n.a.Text(m.Span), first)
}

// complete adds to the evidence of o, whose words may say "she" or "there",
// the last sentences before it that name the participants and the place, so
// that it can be read alone.
func (n *names) complete(o *occasion) {
	first := o.evidence[0].Start
	for i := range o.Participants {
		id := o.Participants[i].ID
		if id == "" {
			continue
		}
		last, next, shares := -1, -1, n.sharing[id]
		for _, k := range n.at[id] {
			m := &n.a.Mentions[k]
			if shares && !n.full(m) {
				continue // "Brek", of two who are called so
			}
			if slices.ContainsFunc(o.evidence, m.Overlaps) {
				last, next = -1, -1
				break
			}
			if m.Start < first {
				last = int(k)
			} else if next < 0 {
				next = int(k)
			}
		}
		if last < 0 {
			last = next // who speaks is named behind his words
		}
		if last >= 0 {
			n.add(o, n.a.Mentions[last].Start)
		}
	}
	if o.Place == nil {
		return
	}
	name := strings.ToLower(o.Place.Name)
	for _, ev := range o.evidence {
		if strings.Contains(strings.ToLower(n.a.Text(ev)), name) {
			return
		}
	}
	before := strings.LastIndex(n.a.Document.Text[:first], o.Place.Name)
	if before < 0 {
		before = strings.LastIndex(n.a.Document.Text[:first], strings.ToUpper(o.Place.Name))
	}
	if before >= 0 {
		n.add(o, before)
	}
}

// speaker makes the unnamed "spokeswoman for the ministry" who gave the news conference o
// the one whom the next sentences name as the spokeswoman, if nobody else of that calling
// is named there.
func (n *names) speaker(o *occasion) {
	const reach = 4 // sentences
	if o.Kind != readout.KindPressConference || len(o.Participants) != 1 || o.Participants[0].ID != "" || !spokes(o.Participants[0].Name) {
		return
	}
	p := &o.Participants[0]
	first, _ := slices.BinarySearchFunc(n.a.Sentences, o.evidence[0].Start, func(s readout.Sentence, b int) int { return s.Start - b })
	if first >= len(n.a.Sentences) {
		return
	}
	end := n.a.Sentences[min(first+reach, len(n.a.Sentences)-1)].End
	var who *readout.Mention
	for i := range n.a.Mentions {
		m := &n.a.Mentions[i]
		if m.Start < o.evidence[0].Start || m.Start > end || m.Type != readout.ActorPerson || m.Form != readout.FormName || m.Actor.ID == "" || !spokes(m.Office) {
			continue
		}
		if who != nil && who.Actor.ID != m.Actor.ID || m.Represents != "" && p.Represents != "" && m.Represents != p.Represents {
			return
		}
		who = m
	}
	if who != nil {
		p.ActorRef, p.Office, p.Represents = who.Actor, who.Office, firstOf(who.Represents, p.Represents)
	}
}

// spokes reports whether the words name somebody who speaks for others.
func spokes(words string) bool { return strings.Contains(strings.ToLower(words), "spokes") }

// add adds the sentence in which byte b stands to the evidence of o, its
// heading or dateline where none does.
func (n *names) add(o *occasion, b int) {
	i, _ := slices.BinarySearchFunc(n.a.Sentences, b, func(s readout.Sentence, b int) int {
		if s.End <= b {
			return -1
		}
		return 1
	})
	if i < len(n.a.Sentences) && n.a.Sentences[i].Start <= b {
		o.cite(n.a.Sentences[i].Span)
	}
}
