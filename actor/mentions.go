package actor

import (
	"slices"

	"github.com/readout-dev/readout"
)

// takeModel lets the names that a model found decide what unknown names are.
func (r *reading) takeModel() {
	if len(r.model) == 0 {
		return
	}
	used := make([]bool, len(r.model))
	for i := range r.raws {
		x := &r.raws[i]
		s := r.spanOf(x)
		k, _ := slices.BinarySearchFunc(r.model, s.Start, func(m readout.Mention, at int) int {
			if m.End <= at {
				return -1
			}
			return 1
		})
		for ; k < len(r.model) && r.model[k].Start < s.End; k++ {
			used[k] = true
			m := &r.model[k]
			if x.kind == rawUnknown && m.Span == s {
				switch m.Type {
				case readout.ActorPerson:
					x.kind, x.typ = rawPerson, m.Type
					if r.inThe(&r.sents[x.sent], x.first, x.last) {
						x.kind, x.typ = rawBody, readout.ActorPlace
					}
				case readout.ActorBody, readout.ActorGroup, readout.ActorPlace:
					x.kind, x.typ = rawBody, m.Type
				}
			}
			if x.kind == rawSurname && x.entry < 0 && x.typ == "" {
				x.typ = m.Type
				if m.Type != readout.ActorPerson && m.Span == s {
					x.model = m.Type
				}
			}
		}
	}
	// What a title or a name has taken is no name of its own.
	taken := make([]bool, len(r.units))
	for i := range r.raws {
		for k := r.raws[i].from; k < r.raws[i].last; k++ {
			taken[k] = true
		}
	}
	added := false
	for k, m := range r.model {
		if used[k] || m.Type == "" {
			continue
		}
		if x, ok := r.fromModel(m); ok && !slices.Contains(taken[x.first:x.last], true) {
			r.raws = append(r.raws, x)
			added = true
		}
	}
	if added {
		r.sortRaws()
	}
}

// sortRaws sorts the raws by place and mends the links between them.
func (r *reading) sortRaws() {
	order := make([]int, len(r.raws))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return r.raws[a].first - r.raws[b].first })
	at := make([]int, len(order))
	sorted := make([]raw, len(order))
	for to, from := range order {
		at[from], sorted[to] = to, r.raws[from]
	}
	for i := range sorted {
		if sorted[i].link >= 0 {
			sorted[i].link = at[sorted[i].link]
		}
	}
	r.raws = sorted
}

// fromModel makes a raw mention of a name that the rules did not find.
func (r *reading) fromModel(m readout.Mention) (raw, bool) {
	i, _ := slices.BinarySearchFunc(r.units, m.Start, func(u unit, at int) int {
		if int(u.end) <= at {
			return -1
		}
		return 1
	})
	j := i
	for j < len(r.units) && int(r.units[j].end) <= m.End {
		j++
	}
	if j == i || int(r.units[i].start) != m.Start || int(r.units[j-1].end) != m.End || !r.units[i].shape.capital() {
		return raw{}, false
	}
	si, _ := slices.BinarySearchFunc(r.sents, i, func(s sentence, at int) int {
		if s.last <= at {
			return -1
		}
		return 1
	})
	if si >= len(r.sents) || r.sents[si].last < j || r.sents[si].caps {
		return raw{}, false
	}
	if r.units[i].is(classCalendar|classFunction|classFaith) && j-i == 1 {
		return raw{}, false
	}
	// A name that the base has was passed over for a reason; so was an
	// adjective of a state, unless a body is named after it.
	if c, ok := r.look(i, r.sents[si].last); ok && c.kind != senseMaybe && (c.kind != senseAdjective || c.next >= j || !r.units[j-1].is(classOrgHead)) {
		return raw{}, false
	}
	x := raw{kind: rawBody, first: i, last: j, from: i, sent: si, typ: m.Type, entry: -1, link: -1, title: noTitle(), entity: -1}
	if m.Type == readout.ActorPerson {
		x.kind = rawPerson
		if j-i == 1 {
			x.kind = rawSurname
		}
	}
	return x, true
}

func (r *reading) spanOf(x *raw) readout.Span {
	return readout.Span{Start: int(r.units[x.first].start), End: int(r.units[x.last-1].end)}
}

// mentions turns what was found and resolved into the layer.
func (r *reading) mentions() []readout.Mention {
	out := make([]readout.Mention, 0, len(r.raws))
	end := 0
	for i := range r.raws {
		x := &r.raws[i]
		m := readout.Mention{Span: r.spanOf(x), Form: readout.FormName, Type: x.typ}
		switch x.kind {
		case rawPhrase:
			if x.entity < 0 && (x.title.head == classBack || x.first == x.title.headUnit && x.title.of < 0 && x.title.organ >= 0 || x.title.poss && x.first > x.title.det) {
				continue // "the court", "parliament", "her government": of nobody that was named
			}
			m.Form = readout.FormNominal
			if x.title.organ >= 0 && x.title.office < 0 && x.title.head == 0 && r.units[x.title.headUnit].shape.capital() {
				m.Form = readout.FormName
			}
		case rawPronoun:
			if x.entity < 0 && r.units[x.first].is(classIt) {
				continue
			}
			m.Form = readout.FormPronoun
		default:
			if x.entity < 0 && !x.open {
				continue
			}
			if x.entity < 0 {
				m.Type, m.Actor.Name = readout.ActorPerson, r.words(x.first, x.last)
			}
		}
		if m.Start < end {
			continue
		}
		t := x.title
		if x.kind == rawPhrase {
			if t.office >= 0 || t.head&classSpokes != 0 {
				m.Office = t.name
			}
			if of := r.represents(t); of >= 0 {
				m.Represents = r.base.entries[of].Name
			}
		}
		if x.entity >= 0 {
			e := &r.entities[x.entity]
			m.Actor, m.Via = e.ref, x.via
			if x.kind != rawEntry || !x.metonymy {
				m.Type = e.typ
			}
			if e.typ == readout.ActorPerson {
				r.office(&m, e, t)
			}
		}
		if m.Type == "" || m.Actor.ID != "" && r.a.Document.Outlet == m.Actor.Name && m.Type == readout.ActorBody {
			continue
		}
		end = m.End
		out = append(out, m)
	}
	return out
}

// office fills in a person's office: of the title at the mention, elsewhere in
// the document, or by the base at the document's date.
func (r *reading) office(m *readout.Mention, e *entity, t title) {
	if t.name != "" && (t.office >= 0 || m.Form == readout.FormName) {
		m.Office, m.Former = t.name, t.former
		if m.Form == readout.FormName && t.hi > 0 && !t.coming {
			m.Titled = readout.Span{Start: min(m.Start, int(r.units[t.lo].start)), End: max(m.End, int(r.units[t.hi-1].end))}
		}
		if of := r.represents(t); of >= 0 {
			m.Represents = r.base.entries[of].Name
			return
		}
	}
	for _, have := range e.terms {
		if have.past || m.Office != "" && have.name != m.Office {
			continue
		}
		if m.Office == "" {
			m.Office = have.name
		}
		if have.of >= 0 && m.Represents == "" {
			m.Represents = r.base.entries[have.of].Name
		}
	}
	if e.entry < 0 || m.Office != "" && m.Represents != "" {
		return
	}
	if m.Office != "" {
		// Where the base has the office for one state alone.
		of := ""
		for _, term := range r.base.entries[e.entry].Held {
			if term.Office == m.Office {
				if of != "" && of != term.Of {
					return
				}
				of = term.Of
			}
		}
		m.Represents = of
		return
	}
	terms := r.base.entries[e.entry].Offices(r.on)
	for _, term := range terms {
		if m.Office == "" && len(terms) == 1 || m.Office == term.Office {
			m.Office, m.Represents = term.Office, term.Of
			return
		}
	}
}
