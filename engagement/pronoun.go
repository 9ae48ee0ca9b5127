package engagement

import "github.com/readout-dev/readout"

// saidBy reports whether p is a pronoun that stands for the one who says so, and
// who is known to be another than p was taken for: "Orr said she had met".
func (s *sentence) saidBy(p *party) bool {
	if p.form != readout.FormPronoun || p.many || p.ID == "" {
		return false
	}
	i := s.wordAt(p.span.Start)
	if s.at(i-1).lower == "that" {
		i--
	}
	if v := s.at(i - 1); !v.is(classSay) || v.lower == "told" {
		return false
	}
	w := s.at(i - 2)
	if w.lower == "," || w.lower == "\"" || w.lower == "”" || w.lower == "''" || !w.upper {
		return false
	}
	return w.mention < 0 || s.a.Mentions[w.mention].Actor.ID != p.ID && s.a.Mentions[w.mention].Type == readout.ActorPerson
}

// goOn resolves a pronoun that the mentions leave open and that begins the
// sentence after one that told of an engagement: it goes on about the person
// named first there. "Brek's talks with Tarn were short. She also met Solen."
func (r *reader) goOn(s *sentence, p *party) {
	if p.form != readout.FormPronoun || p.ID != "" || p.many {
		return
	}
	for i := len(r.occasions) - 1; i >= max(0, len(r.occasions)-lookBack); i-- {
		if o := &r.occasions[i]; s.index-o.sentence == 1 && o.Participants[0].ID != "" && o.Participants[0].Office != "" {
			p.Participant, p.public = o.Participants[0], true
			p.Role = readout.RoleParty
			return
		}
	}
}

// quotedBefore resolves a pronoun that the mentions leave open within a quotation: it is
// the only person whom the quotation names before it in the sentence. "The president's
// visit to Cairo, where she met Tarn, was short," Solen said.
func (s *sentence) quotedBefore(p *party) {
	if p.form != readout.FormPronoun || p.ID != "" || p.many || p.kind != readout.ActorPerson {
		return
	}
	i := s.wordAt(p.span.Start)
	if !s.quoted(i) {
		return
	}
	begin := i
	for begin > 0 && s.quoted(begin) {
		begin--
	}
	var one *party
	for k := range s.groups {
		g := &s.groups[k]
		if g.first < begin || g.last > i {
			continue
		}
		for n := range g.parties {
			q := &g.parties[n]
			if q.kind != readout.ActorPerson {
				continue
			}
			if q.ID == "" || one != nil && one.ID != q.ID {
				return
			}
			one = q
		}
	}
	if one != nil {
		p.Participant, p.public = one.Participant, one.public
		p.Role = readout.RoleParty
	}
}
