package engagement

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
)

// whole gives the party p, people without a name whose noun the mentions know, the
// words before that noun as well, and, of members of a party, the body in which they
// sit: "other top congressional Republicans", "the top Democrats in the Senate". It
// returns the word after them.
func (s *sentence) whole(p *party, begin, next int) int {
	if p.form != readout.FormNominal || p.ID != "" || p.theirs || s.owner(next) {
		return next
	}
	noun := s.wordAt(p.span.Start)
	first := begin
	for first < noun && (possessive[s.at(first).lower] || article(s.at(first).lower) && s.at(first+1).lower != "dozen" || s.at(first).lower == "the" || s.at(first).is(classPunct)) {
		first++
	}
	if first < noun {
		p.span.Start = s.token(first).Start
		p.Name = s.text(first, noun) + " " + p.Name
	}
	if k := s.belongs(next); k > next && p.many && s.at(next-1).is(classRole) && !s.at(next-1).upper {
		p.Name += " " + s.text(next, k)
		p.span.End, next = s.token(k-1).End, k
	}
	if k := s.sitting(next); k > next && members(p.Name) {
		p.Name += " " + s.text(next, k)
		p.span.End, next = s.token(k-1).End, k
	}
	return next
}

// belongs returns the word after "of the House leadership" at word i, which says of
// what people are members; i where that is not one phrase of a few nouns.
func (s *sentence) belongs(i int) int {
	const most = 7 // words
	if s.at(i).lower != "of" {
		return i
	}
	last := i
	for k := i + 1; k < min(len(s.words), i+most); k++ {
		w := s.at(k)
		if w.time >= 0 || w.is(classPunct|classRel) && w.lower != "-" {
			break
		}
		if w.mention >= 0 && s.a.Mentions[w.mention].Type == readout.ActorPerson {
			return i // "the ministers of Ana Brek": those who are named
		}
		switch s.a.Tokens[s.first+k].UPOS {
		case "NOUN", "PROPN":
			last = k + 1
			continue
		case "DET", "ADJ", "NUM", "PART", "PRON":
			if w.is(classPronoun) && !possessive[w.lower] {
				return last
			}
			continue
		}
		break
	}
	if w := s.at(last); (w.lower == "and" || w.lower == ",") && s.at(last+1).upper {
		return i // "the presidents of the North and South"
	}
	return last
}

// sitting returns the word after "in the Senate", "on the council" at word i, where
// members of a party may sit; i where no body is named there.
func (s *sentence) sitting(i int) int {
	k := i + 1
	switch s.at(i).lower {
	case "in", "on":
	default:
		return i
	}
	for s.at(k).lower == "the" || s.at(k).lower == "both" {
		k++
	}
	for last := i; ; {
		w := s.at(k)
		switch {
		case w.mention >= 0 && s.a.Mentions[w.mention].Type == readout.ActorBody && s.a.Mentions[w.mention].Form == readout.FormName:
			for m := w.mention; s.at(k).mention == m; {
				k++
			}
		case w.upper && w.mention < 0 && (w.lower == "senate" || w.lower == "house" || w.lower == "congress" || w.lower == "parliament" || w.lower == "assembly"):
			k++
		default:
			return last
		}
		if s.owner(k) {
			return last
		}
		if last = k; s.at(k).lower != "and" {
			return last
		}
		if k++; s.at(k).lower == "the" {
			k++
		}
	}
}

// companion returns the person at word i who is told of as somebody's own and by name:
// "her running mate, Jon Dahl,"; false where none is.
func (s *sentence) companion(i int) (p party, next int, ok bool) {
	if !possessive[s.at(i).lower] {
		return p, 0, false
	}
	k := i + 1
	for k < i+5 && s.at(k).mention < 0 && (s.at(k).class&^(classAdj|classTitle|classRole|classCrowd|classKin) == 0 && !s.at(k).upper && s.at(k).time < 0 && s.at(k).lower != "") {
		k++
	}
	if k == i+1 {
		return p, 0, false
	}
	comma := s.at(k).lower == ","
	if comma {
		k++
	}
	w := s.at(k)
	if w.mention < 0 || !w.upper {
		return p, 0, false
	}
	m := &s.a.Mentions[w.mention]
	if m.Type != readout.ActorPerson || m.Form != readout.FormName {
		return p, 0, false
	}
	for next = k; s.at(next).mention == w.mention; {
		next++
	}
	if s.owner(next) || comma && s.at(next).lower != "," && !s.at(next).is(classPunct) {
		return p, 0, false
	}
	if comma && s.at(next).lower == "," {
		next++
	}
	return s.partyOf(m, nil), next, true
}

// together returns the word after "along with", "together with" or "accompanied by" at
// word i; 0 where none of them stands there.
func (s *sentence) together(i int) int {
	switch s.at(i).lower {
	case "along", "together", "alongside":
		if s.at(i).lower == "alongside" {
			return i + 1
		}
		if s.at(i+1).lower == "with" {
			return i + 2
		}
	case "accompanied":
		if s.at(i+1).lower == "by" {
			return i + 2
		}
	}
	return 0
}

// companions gives f those who are told behind its words to have come along: "visited Cairo
// on Tuesday, accompanied by Solen", "flew to Cairo with her foreign minister".
func (s *sentence) companions(f *found) {
	if f.rule.Kind != readout.KindVisit && f.rule.Kind != readout.KindMeeting || f.rule.anchor.kind != partVerb || len(f.a) == 0 || f.rule.Open {
		return
	}
	s.besideA(f)
	i, _, _ := s.pastAdjuncts(f.last, true)
	if s.at(i).lower == "," {
		i++
	}
	k := s.together(i)
	if k == 0 && f.rule.Kind == readout.KindVisit && s.at(i).lower == "with" && s.at(f.last-1).group >= 0 && len(s.groups[s.at(f.last-1).group].located()) > 0 {
		k = i + 1
	}
	if k == 0 {
		return
	}
	var g group
	if p, next, ok := s.companion(k); ok {
		g = group{first: k, last: next, parties: []party{p}}
	} else if h := s.groupAt(k); h != nil {
		g = *h
	}
	if len(g.parties) == 0 || g.owner {
		return
	}
	for i := range g.parties {
		if p := &g.parties[i]; p.kind != readout.ActorPerson && p.kind != readout.ActorOffice && !(p.form == readout.FormNominal && p.office()) || p.form == readout.FormPronoun || p.crowd() || p.private {
			return
		}
	}
	f.a = append(slices.Clone(f.a), g.parties...)
}

// besideA gives f the persons whom an aside behind A names as along with A: "Brek,
// accompanied by her son and envoy Mira Solen, met Tarn".
func (s *sentence) besideA(f *found) {
	if f.aGroup == nil || s.at(f.aGroup.last).lower != "," {
		return
	}
	k := s.together(f.aGroup.last + 1)
	if k == 0 {
		return
	}
	for ; k < f.verb && s.at(k).lower != ","; k++ {
		g := s.groupAt(k)
		if g == nil || g.owner {
			continue
		}
		for _, p := range s.acting(g) {
			if p.kind == readout.ActorPerson && p.form == readout.FormName {
				f.a = append(slices.Clone(f.a), p)
			}
		}
	}
}

// member reads the member of a list at word i.
func (s *sentence) member(i int) (p party, next int, ok bool) {
	p, next, ok = s.phrase(i)
	if ok && p.form != readout.FormPronoun {
		return p, next, ok
	}
	if q, end, named := s.companion(i); named {
		return q, end, true
	}
	if ok {
		return p, next, ok
	}
	return s.plainPeople(i)
}

// beside adds to g who is told at word i to be along, as its words end with a comma
// where one stood before them: "Brek, together with Solen, met". It reports whether
// the list ends with that.
func (s *sentence) beside(g *group, i int, comma bool) bool {
	p, next, ok := s.companion(i)
	if !ok {
		p, next, ok = s.phrase(i)
	}
	if !ok || s.owner(next) || p.kind != readout.ActorPerson && p.kind != readout.ActorOffice && !(p.form == readout.FormNominal && p.office()) || p.form == readout.FormPronoun {
		return false
	}
	last := &g.parties[len(g.parties)-1]
	if last.kind == readout.ActorPlace || last.kind == readout.ActorState {
		return false
	}
	if comma && s.at(next-1).lower != "," {
		if s.at(next).lower != "," {
			return false
		}
		next++
	}
	g.parties, g.last = append(g.parties, p), next
	return true
}

// initials returns the word after the initials in brackets at word i, where a list goes
// on behind them: "the Red Cross (ICRC) and"; i otherwise.
func (s *sentence) initials(i int) int {
	if s.at(i).lower != "(" || s.at(i+2).lower != ")" || s.at(i+1).lower == s.text(i+1, i+2) {
		return i
	}
	if n := s.at(i + 3).lower; n != "and" && n != "," {
		return i
	}
	return i + 3
}

// inviter returns who invites to the meeting of f, as its host: "Brek invited Solen to
// meet with members of her party".
func (s *sentence) inviter(f *found) []party {
	if f.rule.Kind != readout.KindMeeting || f.rule.anchor.kind != partVerb || len(f.b) == 0 || f.aGroup == nil || s.at(f.verb-1).lower != "to" || f.aGroup.last != f.verb-1 {
		return nil
	}
	v := f.aGroup.first - 1
	switch s.at(v).lower {
	case "invited", "invites", "inviting", "invite":
	default:
		return nil
	}
	g := s.subject(v)
	if g == nil || g.owner || len(g.parties) != 1 || g.parties[0].kind != readout.ActorPerson || g.parties[0].ID == "" {
		return nil
	}
	host := g.parties[0]
	for _, ps := range [][]party{f.a, f.b} {
		for i := range ps {
			if ps[i].ID == host.ID {
				return nil
			}
		}
	}
	host.Role = readout.RoleHost
	return []party{host}
}

// broken reports whether the name of p ends within a word, as one does that has come
// through a wrong encoding: the text has "FranÃ§ois", the name is "FranÃ".
func (s *sentence) broken(p *party) bool {
	if !p.named || p.span.End >= len(s.a.Document.Text) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(s.a.Document.Text[p.span.End:])
	return next > 127 && (unicode.IsLetter(next) || unicode.IsSymbol(next) || unicode.IsMark(next) || next >= 0x80 && next <= 0xbf)
}
