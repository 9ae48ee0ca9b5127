package engagement

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// settle finds where the visits went of which the sentence does not say it
// ("Brek's four-day visit"), after all has been read:
// they are mentions of the visit nearest to them that tells of the same
// travellers; where there is none, and the story was written abroad, the visit
// goes where it was written.
func (r *reader) settle() {
	for i := range r.pending {
		p := &r.pending[i]
		nearest := -1
		here := r.sentence.dateline != nil && (p.by == "arrived" || strings.HasPrefix(p.by, "flew-in")) && p.abroad(&r.sentence.dateline.place)
		for k := max(0, len(r.occasions)-lookBack); k < len(r.occasions); k++ {
			o := &r.occasions[k]
			if here && (o.Place == nil || !samePlace(o.Place, &r.sentence.dateline.place)) {
				continue // who is said to have arrived has come to where the story is
			}
			if o.Kind != readout.KindVisit || sharedWith(o.Participants, p.Participants) < len(p.Participants) ||
				!sameTime(o.When, p.When) && !sameStay(o.When, p.When) {
				continue
			}
			if nearest < 0 || apart(o.sentence, p.sentence) <= apart(r.occasions[nearest].sentence, p.sentence) {
				nearest = k
			}
		}
		if nearest >= 0 {
			o := &r.occasions[nearest]
			o.Duration, o.VisitType = firstOf(o.Duration, p.Duration), firstOf(o.VisitType, p.VisitType)
			o.cite(p.evidence...)
			continue
		}
		if r.sentence.dateline == nil || !p.abroad(&r.sentence.dateline.place) {
			continue
		}
		place := r.sentence.dateline.place
		o := *p
		o.Place, o.evidence = &place, append(slices.Clone(o.evidence), r.sentence.dateline.span)
		r.join(&o)
	}
}

// hostOf returns the state of the one leader of another state whom the sentence of a
// visit without a place names: "Tarn treated her well when she visited"; nil for none.
func (r *reader) hostOf(s *sentence, f *found) *readout.Place {
	if len(f.a) != 1 || f.a[0].form != readout.FormName || !r.finder.states[lower(f.a[0].Represents)] {
		return nil
	}
	var at *readout.Place
	for k := range s.groups {
		for i := range s.groups[k].parties {
			p := &s.groups[k].parties[i]
			if p.kind != readout.ActorPerson || !p.named || !leads(p.Office) || !r.finder.states[lower(p.Represents)] || same(&p.Participant, &f.a[0].Participant) {
				continue
			}
			if p.Represents == f.a[0].Represents || at != nil && at.Name != p.Represents {
				return nil
			}
			at = &readout.Place{Name: p.Represents}
		}
	}
	return at
}

// abroad reports whether the place is known to lie in another state than the
// one the travellers stand for.
func (o *occasion) abroad(place *readout.Place) bool {
	for i := range o.Participants {
		if at := o.Participants[i].Represents; at == "" || place.Country == "" || at == place.Country || at == place.Name {
			return false
		}
	}
	return len(o.Participants) > 0
}

func apart(a, b int) int { return max(a-b, b-a) }
