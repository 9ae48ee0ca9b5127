package actor

import (
	"strings"

	"github.com/readout-dev/readout/internal/wordset"
)

// portfolios are words for what a minister or secretary is in charge of.
var portfolios = wordset.Of(`affairs trade industry industries finance finances economy economic development planning commerce investment investments interior
	home foreign external health education higher justice labour labor employment agriculture food fisheries energy oil petroleum mines mineral
	minerals resources water irrigation transport transportation communications communication environment climate tourism culture heritage sport sports youth
	women gender information technology science innovation research housing urban rural public works infrastructure security defence
	defense veterans social welfare solidarity family families children religious parliamentary european regional international cooperation
	integration immigration migration refugees expatriates human rights equality reconstruction budget treasury taxes territories
	overseas forestry lands maritime ports aviation railways digital telecommunications antiquities administration reform municipalities
	provincial local strategic political legal constitutional emergency emergencies relief disaster`)

// wider reads on behind the office of t, which ends before unit p of the title
// that begins at unit i: "-elect", "of Trade and Industry", and a second office
// of the same person, "and Foreign Minister". Of two, one that is no deputy's
// is taken. It returns the next unit.
func (r *reading) wider(s *sentence, t *title, deputy string, i, p int) int {
	if p < s.last && (r.units[p].glued || p+1 < s.last && r.units[p+1].shape.capital()) {
		switch strings.ToLower(r.text(&r.units[p])) {
		case "elect", "designate":
			t.past, t.coming = true, true
			p++
		}
	}
	p = r.portfolio(s, p)
	if p+1 >= s.last || !r.units[p].is(classAnd) {
		return p
	}
	q, second := p+1, ""
	c, ok := r.look(q, s.last)
	for (!ok || c.kind != senseOffice) && q+1 < s.last && r.units[q].is(classDeputy|classAdj) {
		if r.units[q].is(classDeputy) {
			second = capitalise(r.text(&r.units[q])) + " "
		}
		q++
		c, ok = r.look(q, s.last)
	}
	if !ok || c.kind != senseOffice || r.units[q].shape.capital() != r.units[t.headUnit].shape.capital() {
		return p
	}
	end := r.portfolio(s, c.next)
	if end >= s.last || heading[r.base.entries[c.entry].Name] || !r.one(s, t, i, end) {
		return p
	}
	if deputy != "" && second == "" {
		t.office, t.name, t.headUnit = c.entry, r.base.entries[c.entry].Name, c.next-1
	}
	return end
}

// heading are offices that nobody has beside another: "the Prime Minister and
// President Brek" are two.
var heading = map[string]bool{"President": true, "Prime Minister": true, "Chancellor": true, "King": true, "Queen": true, "Emir": true, "Pope": true}

// one reports whether the two offices of t, which end before unit end, are of
// one person: a name follows, or they stand behind one between commas.
func (r *reading) one(s *sentence, t *title, i, end int) bool {
	u := &r.units[end]
	if u.sign == ',' {
		return end+1 < s.last && r.apposed(s, end+1) || i > s.first && r.units[i-1].sign == ','
	}
	if t.det >= 0 || u.sign != 0 || u.genitive || r.run(s, end) == end {
		return false
	}
	c, ok := r.look(end, s.last)
	return !ok || c.kind == senseName && r.base.entries[c.entry].Kind == KindPerson || c.kind == senseMaybe
}

// portfolio returns the unit behind "of Trade and Industry", "for Women", "and
// Industry"; p where no such words begin there.
func (r *reading) portfolio(s *sentence, p int) int {
	q := p
	if q < s.last && r.units[q].is(classOf|classFor) && r.text(&r.units[q]) != "to" {
		if q++; q < s.last && r.units[q].is(classThe) {
			q++
		}
		if q >= s.last || !portfolios[strings.ToLower(r.text(&r.units[q]))] {
			return p
		}
	}
	end := p
	for q < s.last {
		u := &r.units[q]
		switch {
		case portfolios[strings.ToLower(r.text(u))] && q > p && !(q+1 < s.last && r.units[q+1].genitive):
			q++
			end = q
			continue
		case (u.sign == ',' || u.is(classAnd)) && q+1 < s.last && portfolios[strings.ToLower(r.text(&r.units[q+1]))]:
			if c, ok := r.look(q+1, s.last); ok && (c.kind == senseOffice || c.kind == senseOrgan) {
				return end
			}
			q++
			continue
		}
		break
	}
	return end
}

// chief reports whether unit p is who heads the body or state before it, and a
// name follows: "Coast Front chief Ilo Tarn".
func (r *reading) chief(s *sentence, t title, p int) bool {
	if t.of < 0 && t.organ < 0 || p+1 >= s.last || r.units[p].glued || r.units[p+1].sign != 0 || r.run(s, p+1) == p+1 {
		return false
	}
	switch r.text(&r.units[p]) {
	case "chief", "boss", "head", "supremo":
	default:
		return false
	}
	c, ok := r.look(p+1, s.last)
	return !ok || c.kind == senseName && r.base.entries[c.entry].Kind == KindPerson || c.kind == senseMaybe
}
