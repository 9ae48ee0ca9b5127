package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// further is one more stop of a journey, or one more partner, that the same
// verb or noun tells of with a time or preposition of its own: "flew to Cairo
// on Monday and to Doha on Tuesday", "meetings with Tarn on Monday and Solen
// on Tuesday".
type further struct {
	parties []party
	place   *readout.Place // of a partner, "" where none is told
	when    *readout.When
}

// further returns the stops or partners that follow the match f.
func (s *sentence) further(f *found) []further {
	visit := f.rule.Kind == readout.KindVisit
	if !visit && len(f.b) == 0 {
		return nil
	}
	var out []further
	for i := f.last; ; {
		j, timed, at := s.pastAdjuncts(i, !visit)
		joined := false
		for s.at(j).lower == "," || s.at(j).lower == "and" || s.at(j).lower == "then" {
			joined = joined || s.at(j).lower != ","
			j++
		}
		if !joined && s.at(j-1).lower == "," && s.at(j).group >= 0 { // ", her spokesman said, and with"
			if k := s.groups[s.at(j).group].last; k < j+6 {
				for s.at(k).class == 0 && s.at(k).lower != "" && k < j+6 {
					k++
				}
				if s.at(k).is(classSay) && s.at(k+1).lower == "," && s.at(k+2).lower == "and" {
					joined, j = true, k+3
				}
			}
		}
		if s.at(j).lower == "as" && s.at(j+1).lower == "well" && s.at(j+2).lower == "as" {
			joined, j = true, j+3
		}
		if !joined {
			return out
		}
		for w := s.at(j).lower; w == "then" || w == "later" || w == "also" || w == "on" || w == "afterwards"; w = s.at(j).lower {
			j++
		}
		if k := s.pastStay(j); f.rule.Name == "spent-days-in" && k > j {
			j = k // "and six hours in Doha"
		}
		k, early, _ := s.pastAdjuncts(j, false)
		if w := s.at(k).lower; early >= 0 && (w == "to" && visit || w == "with" && !visit) {
			j = k // "and on Tuesday with Solen"
		} else {
			early = -1
		}
		prep := false
		switch s.at(j).lower {
		case "to", "in":
			prep = visit
		case "with":
			prep = !visit
		}
		if prep {
			j++
		}
		g := s.groupAt(j)
		if g == nil || g.owner {
			return out
		}
		after, own, there := s.pastAdjuncts(g.last, !visit)
		if own < 0 {
			own = early
		}
		if !prep && !(timed >= 0 && own >= 0) && !(at != nil && there != nil) || s.verbSoon(after) {
			return out
		}
		ps := g.located()
		if !visit {
			ps = s.acting(g)
		}
		if len(ps) == 0 {
			return out
		}
		more := further{parties: ps, place: there}
		if own >= 0 {
			if w := s.a.Times[own].When; !w.Start.IsZero() {
				more.when = &w
			}
		}
		out, i = append(out, more), g.last
	}
}

// pastStay returns the word after the length of a stay at word i: "about six hours"; i
// where none stands there.
func (s *sentence) pastStay(i int) int {
	k, long := i, false
	for ; k < i+7; k++ {
		w := s.at(k)
		timed := w.time >= 0 && s.a.Times[w.time].Type == "DURATION" || w.is(classPeriod)
		if !timed && !w.is(classDet|classAdverb|classAdj) && w.lower != "about" && w.lower != "nearly" && w.lower != "around" && !isNumber(w.lower) {
			break
		}
		long = long || timed
	}
	if !long {
		return i
	}
	return k
}

// pastAdjuncts returns the word after the times, and if wanted the places, that
// stand at word i; the first of the times, -1 for none, and the last place.
func (s *sentence) pastAdjuncts(i int, places bool) (next int, time int32, place *readout.Place) {
	time = -1
	for {
		switch w := s.at(i); {
		case w.time >= 0:
			if time < 0 {
				time = w.time
			}
			i++
		case w.is(classPrep) && s.at(i+1).time >= 0 && s.at(i+1).group < 0:
			i++
		case w.lower == "by" && (s.at(i+1).lower == "phone" || s.at(i+1).lower == "telephone"):
			i += 2
		case (w.lower == "-" || w.lower == "–") && i > 0 && s.at(i-1).time >= 0 && isNumber(s.at(i+1).lower):
			i += 2 // "November 16 - 17"
		case places && (w.lower == "in" || w.lower == "at") && s.groupAt(i+1) != nil && len(s.groupAt(i+1).located()) == 1:
			g := s.groupAt(i + 1)
			p := s.finder.placeOf(&g.located()[0])
			place, i = &p, g.last
		default:
			return i, time, place
		}
	}
}

// apart returns the matches that "separately" makes of f: one for each party
// of the longer side.
func (s *sentence) apart(f *found) []found {
	switch f.rule.Kind {
	case readout.KindMeeting, readout.KindTalks, readout.KindCall, readout.KindMessage:
	default:
		return nil
	}
	if len(f.b) == 0 || len(f.a) == 0 {
		return nil
	}
	said := f.rule.Kind == readout.KindCall && (f.foreign() || strings.HasSuffix(s.at(f.anchor).lower, "calls")) && !s.conference(f) ||
		f.rule.Kind == readout.KindMessage && f.rule.anchor.kind == partNoun && strings.HasSuffix(s.at(f.anchor).lower, "s")
	for i := f.first; i <= f.last; i++ {
		w := s.at(i)
		said = said || w.group < 0 && (w.lower == "separately" || w.lower == "individually" || w.lower == "separate" && s.at(i-1).lower != "a" || w.lower == "bilateral" && strings.HasSuffix(s.at(f.anchor).lower, "s") || w.lower == "back" && s.at(i+4).lower == "back")
	}
	if !said {
		return nil
	}
	var out []found
	switch {
	case len(f.b) > 1:
		for i := range f.b {
			g := *f
			g.b = f.b[i : i+1]
			out = append(out, g)
		}
	case len(f.a) > 1:
		for i := range f.a {
			g := *f
			g.a = f.a[i : i+1]
			out = append(out, g)
		}
	}
	return out
}

// foreign reports whether each of several B stands for a state of its own.
func (f *found) foreign() bool {
	seen := map[string]bool{}
	for i := range f.b {
		of := f.b[i].Represents
		if f.b[i].kind == readout.ActorState {
			of = f.b[i].Name
		}
		if of == "" || seen[of] {
			return false
		}
		seen[of] = true
	}
	return len(f.b) > 1
}

// foreign reports whether the participants stand for two states or more.
func (d *Finder) foreign(all []readout.Participant) bool {
	first := ""
	for i := range all {
		of := firstOf(all[i].Represents, all[i].Name)
		switch {
		case !d.states[lower(of)]:
		case first == "":
			first = of
		case !strings.EqualFold(first, of):
			return true
		}
	}
	return false
}

// across reports whether A and B stand for different states.
func (d *Finder) across(f *found) bool {
	for i := range f.a {
		for k := range f.b {
			if a, b := f.a[i].Represents, f.b[k].Represents; a == b || !d.states[lower(a)] || !d.states[lower(b)] {
				return false
			}
		}
	}
	return len(f.a) > 0 && len(f.b) > 0
}

// conference reports whether the words around f tell of one call of all.
func (s *sentence) conference(f *found) bool {
	for i := max(0, f.anchor-4); i < min(len(s.words), f.last+4); i++ {
		switch s.at(i).lower {
		case "conference", "video", "videoconference", "teleconference", "joint", "trilateral", "three-way", "four-way", "together":
			return true
		}
	}
	return false
}

// led makes the party of a delegation the person who leads it, where the words
// after it say so: "a delegation led by Ilo Tarn met".
func (s *sentence) led(g *group) {
	p := &g.parties[len(g.parties)-1]
	if p.form != readout.FormNominal || g.owner {
		return
	}
	if n := s.wordAt(p.span.Start); !s.hasWord(n, g.last, "delegation", "team", "mission", "group") {
		return
	}
	i := g.last
	if s.at(i).lower == "," {
		i++
	}
	switch s.at(i).lower {
	case "led", "headed":
	default:
		return
	}
	if s.at(i+1).lower != "by" {
		return
	}
	q, next, ok := s.phrase(i + 2)
	if !ok || q.kind != readout.ActorPerson || q.form != readout.FormName || s.owner(next) {
		return
	}
	q.public = true
	q.Represents = firstOf(q.Represents, p.Represents)
	g.parties[len(g.parties)-1] = q
	g.last = next
	if s.at(next).lower == "," {
		g.last++
	}
}
