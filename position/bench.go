package position

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// Who is taken for a holder and is none: judges at their work, names of kinds.

// orders reports whether the position at word i is what a judge orders, or what a
// court suspends for a time: a step of the case, not a view.
func (r *reader) orders(i int, h clause.Holder) bool {
	word := r.Lemma(i)
	if strings.HasSuffix(h.Name, "Court") || strings.HasSuffix(h.Name, "Tribunal") {
		return ordering[word] || pausing[word]
	}
	return ordering[word] && r.judge(h)
}

var (
	ordering = wordset.Of(`order instruct direct decree rule require`)
	pausing  = wordset.Of(`shelve stay block suspend freeze halt delay postpone`)
)

// judge reports whether the document calls the holder a judge.
func (r *reader) judge(h clause.Holder) bool {
	surname := h.Name[strings.LastIndexByte(h.Name, ' ')+1:]
	for k := 1; k < r.Len(); k++ {
		if r.A.Text(r.A.Tokens[k].Span) != surname {
			continue
		}
		for n := k - 1; n >= max(0, k-4) && r.Is(n, "PROPN"); n-- {
			if r.Lower(n) == "judge" || r.Lower(n) == "justice" {
				return true
			}
		}
	}
	return false
}

// nobody reports whether the holder's name is that of a kind ("PAC"), or of two
// people ("Brek-Tarn").
func (r *reader) nobody(h clause.Holder) bool {
	if kinds[strings.ToLower(h.Name)] || strings.HasPrefix(h.Name, "their ") || strings.HasPrefix(h.Name, "his ") || strings.HasPrefix(h.Name, "her ") || strings.HasPrefix(h.Name, "its ") || h.Type == readout.ActorPerson && strings.HasSuffix(h.Name, ".") && len(h.Name) > 3 && h.Name[len(h.Name)-3] == ' ' {
		return true
	}
	a, b, ok := strings.Cut(h.Name, "-")
	return ok && !strings.Contains(h.Name, " ") && r.surname(a) && r.surname(b)
}

var kinds = wordset.Of(`pac committee campaign party group union council agency department ministry foundation association coalition caucus board aides`)

// surname reports whether somebody in the document has the surname.
func (r *reader) surname(name string) bool {
	for i := range r.A.Mentions {
		if m := &r.A.Mentions[i]; name != "" && strings.HasSuffix(m.Actor.Name, " "+name) {
			return true
		}
	}
	return false
}
