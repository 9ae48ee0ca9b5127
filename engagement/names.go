package engagement

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// names tells in which sentences the actors of a document are named.
type names struct {
	a  *readout.Annotation
	at map[string][]int32 // mentions that are names, by the actor's id
}

func namesOf(a *readout.Annotation) *names {
	n := &names{a: a, at: map[string][]int32{}}
	for i := range a.Mentions {
		if m := &a.Mentions[i]; m.Form == readout.FormName && m.Actor.ID != "" {
			n.at[m.Actor.ID] = append(n.at[m.Actor.ID], int32(i))
		}
	}
	return n
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
		last, next := -1, -1
		for _, k := range n.at[id] {
			m := &n.a.Mentions[k]
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

// add adds the sentence in which byte b stands to the evidence of o, its
// heading or dateline where none does.
func (n *names) add(o *occasion, b int) {
	i, _ := slices.BinarySearchFunc(n.a.Sentences, b, func(s readout.Sentence, b int) int {
		if s.End <= b {
			return -1
		}
		return 1
	})
	if i < len(n.a.Sentences) && n.a.Sentences[i].Start <= b && len(o.evidence) < mostEvidence {
		o.evidence = append(o.evidence, n.a.Sentences[i].Span)
	}
}
