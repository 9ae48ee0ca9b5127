package ledger

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
)

// side is what a participant is known by in the clues of an occasion: a person
// by id, who is told of by what he or she is by whom that is for.
type side struct {
	id      string // of a participant who is named
	of      string // the state or body, folded; "" where not known
	byWhat  bool
	governs bool // is a government of which it isn't told whose it is
}

func sideOf(p readout.Participant) side {
	s := side{id: ActorID(p.ActorRef), byWhat: byWhat(p.ActorRef)}
	switch {
	case isState(p.ActorRef):
		s.of = Fold(p.Name)
	case isOffice(p.ActorRef):
		_, of := officeOf(p.Name)
		s.of = Fold(cmp.Or(of, p.Represents))
	default:
		s.of = Fold(p.Represents)
		s.governs = s.byWhat && s.of == "" && govern(p.Name)
	}
	return s
}

// govern reports whether a description is that of a government and of nothing else:
// "the administration".
func govern(name string) bool {
	words := strings.Fields(Fold(name))
	if len(words) > 1 && articles[words[0]] {
		words = words[1:]
	}
	return len(words) == 1 && words[0] != "side" && governments[words[0]]
}

// keys returns what a participant is found under.
func (s side) keys() []string {
	var keys []string
	if !s.byWhat {
		keys = append(keys, "p:"+s.id)
	}
	if s.of != "" {
		keys = append(keys, "s:"+s.of)
	}
	return keys
}

// firstTwo returns the first two participants that are no mediators, the
// visitor first, as [principals] does.
func firstTwo(e *readout.Engagement) []readout.Participant {
	people := slices.DeleteFunc(ranked(e), func(p readout.Participant) bool { return ActorID(p.ActorRef) == "" })
	return people[:min(2, len(people))]
}

// standsFor reports whether an engagement tells of those who deal with each other
// by what they are: a state, an office, or somebody described, unless two others are
// named, beside whom the described are only present.
func standsFor(e *readout.Engagement) bool {
	described, named := false, 0
	for _, p := range e.Participants {
		switch {
		case isState(p.ActorRef), isOffice(p.ActorRef):
			return true
		case byWhat(p.ActorRef):
			described = true
		case p.Role != readout.RoleMediator:
			named++
		}
	}
	return described && named < 2
}

// mostParties bounds of how many participants the pairs are clues.
const mostParties = 6

// occasionClues returns the clues of an engagement: who deal with each other,
// each as a person and as a state.
func occasionClues(e *readout.Engagement) (found, sought []string) {
	class := classOf(e.Kind)
	two := firstTwo(e)
	switch {
	case len(two) == 0 || e.Kind == readout.KindPressConference && len(two) > 1:
		return nil, nil
	case e.Kind == readout.KindVisit:
		where, who := whereOf(e), sideOf(two[0])
		if where == "" {
			return nil, nil
		}
		if who.byWhat {
			if who.of == "" {
				return nil, nil
			}
			return nil, []string{class + "|s:" + who.of + "|" + where}
		}
		if who.of != "" {
			found = []string{class + "|s:" + who.of + "|" + where}
		}
		return found, nil
	case e.Kind == readout.KindPressConference:
		who := sideOf(two[0])
		switch {
		case who.of == "":
			return nil, nil
		case who.byWhat:
			return nil, []string{class + "|s:" + who.of}
		}
		return []string{class + "|s:" + who.of}, nil
	case len(two) < 2:
		return nil, nil
	}
	people := e.Participants[:min(len(e.Participants), mostParties)]
	by := standsFor(e)
	for i, p := range people {
		for _, q := range people[i+1:] {
			x, y := sideOf(p), sideOf(q)
			for _, pair := range [][2]side{{x, y}, {y, x}} {
				switch who, other := pair[0], pair[1]; {
				case other.governs && who.sought() != "":
					sought = append(sought, pairOf(class, who.sought(), anyState))
				case other.of != "":
					for _, k := range who.keys() {
						found = append(found, pairOf(class, k, anyState))
					}
				}
			}
			if by {
				if k, l := x.sought(), y.sought(); k != "" && l != "" {
					sought = append(sought, pairOf(class, k, l), pairOf(class, k, anySide), pairOf(class, l, anySide))
				}
				if x.byWhat || y.byWhat {
					continue
				}
			}
			for _, k := range x.keys() {
				for _, l := range y.keys() {
					switch {
					case k != l && (k[0] == 's' || l[0] == 's'):
						found = append(found, pairOf(class, k, l))
					case k[0] == 'p' && l[0] == 'p':
						found = append(found, pairOf(class, k, l))
						if len(namedOf(e)) > 2 {
							sought = append(sought, pairOf(class, k, l))
						}
					}
				}
			}
			for _, pair := range [][2]side{{x, y}, {y, x}} {
				if s, o := pair[0], pair[1]; o.of == "" {
					for _, k := range s.keys() {
						found = append(found, pairOf(class, k, anySide))
					}
				}
			}
		}
	}
	slices.Sort(found)
	slices.Sort(sought)
	return slices.Compact(found), slices.Compact(sought)
}

// anySide stands for a person of whom the document doesn't say for whom he or
// she acts, as papers do of their own ministers.
const anySide = "?"

// anyState stands for the government of which a document doesn't tell whose it is.
const anyState = "!"

// sought returns what a participant is looked for under; "" for who is
// described and of nobody known.
func (s side) sought() string {
	if keys := s.keys(); len(keys) > 0 {
		return keys[0]
	}
	return ""
}

func pairOf(class, a, b string) string {
	if b < a {
		a, b = b, a
	}
	return class + "|" + a + "|" + b
}

// settleOccasion says where an engagement is reconciled of which participants
// are told by what they are: with the only occasion of those days of which
// people are named that they may be; else with those that tell of the same
// states.
func settleOccasion(t Telling, e *readout.Engagement, others []Telling) Setting {
	by := standsFor(e)
	e = ofItsState(t, e, others)
	var beside Setting
	if by {
		as := standing(e, nil, nil)
		if as == nil {
			return Setting{}
		}
		key := []string{string(readout.TypeEngagement), "for", classOf(e.Kind)}
		if e.Kind == readout.KindVisit {
			key = append(key, whereOf(e))
		}
		beside = Setting{Block: readout.ID("k", append(key, sidesOf(e, as)...)...), As: as, Of: called(e)}
	}
	known := map[string]string{} // for whom persons act, as far as others tell
	for _, o := range others {
		if h := o.Report.Engagement(); h != nil {
			for _, p := range h.Participants {
				if s := sideOf(p); !s.byWhat && s.of != "" {
					known[s.id] = s.of
				}
			}
		}
	}
	two := false // hosts of two alone are known: they are where those of more belong
	mine := cellOf(t)
	blocks := map[string][]Telling{}
	exact := map[string]bool{}
	for _, o := range others {
		h := o.Report.Engagement()
		if h == nil || o.Report.ID() == t.Report.ID() || standsFor(h) {
			continue // who seeks others is found only for what it tells of those it names
		}
		if as := standing(e, h, known); as == nil || guessed(e, h, known) && !sameDay(e, h) && !inWeek(e, h) || !agreePlace(e.Place, h.Place) || outside(e, h) {
			continue
		}
		if by && o.Report.Document() == t.Report.Document() {
			return beside // told beside it, as another
		}
		other := cellOf(o)
		if !mine.near(other) {
			continue
		}
		key := BlockingKey(o.Report)
		if key == o.Report.ID() {
			continue
		}
		if len(namedOf(h)) == 2 && !two {
			two = true
			clear(blocks)
			clear(exact)
		} else if two && len(namedOf(h)) > 2 {
			continue
		}
		blocks[key] = append(blocks[key], o)
		if mine.vagueness() <= vagueDay && other.vagueness() <= vagueDay {
			exact[key] = true
		}
	}
	if len(exact) > 0 { // of the same day before others
		maps.DeleteFunc(blocks, func(key string, _ []Telling) bool { return !exact[key] })
	}
	if home := BlockingKey(t.Report); !by && !two && home != t.Report.ID() && len(blocks) > 0 {
		return Setting{Block: min(home, slices.Min(slices.Collect(maps.Keys(blocks))))}
	}
	if len(blocks) != 1 {
		return beside
	}
	for key, hosts := range blocks {
		if !by {
			return Setting{Block: key}
		}
		host := slices.MinFunc(hosts, compareHosts)
		return Setting{Block: key, As: standing(e, host.Report.Engagement(), known), Of: called(e)}
	}
	return beside
}

// ofItsState returns an engagement of "the government", of which its document
// doesn't tell whose it is, and a movement, as that of the only state that other
// stories of the event tell of across from that movement in those days.
func ofItsState(t Telling, e *readout.Engagement, others []Telling) *readout.Engagement {
	at := -1
	for i, p := range e.Participants {
		switch s := sideOf(p); {
		case p.Role == readout.RoleMediator:
		case s.governs && at < 0:
			at = i
		case p.ID == "" || p.ID != actor.ID(readout.ActorGroup, p.Name):
			return e
		}
	}
	if at < 0 {
		return e
	}
	mine := cellOf(t)
	states := map[string]bool{}
	for _, o := range others {
		h := o.Report.Engagement()
		if h == nil || o.Report.Document() == t.Report.Document() || !agreePlace(e.Place, h.Place) || outside(e, h) || !mine.near(cellOf(o)) ||
			!oneEvent(t, o) && !(sameDay(e, h) && samePlaceName(e.Place, h.Place)) {
			continue
		}
		across := map[string]bool{} // the states of h that are no party of e
		with := 0                   // parties of e in h
		for _, q := range h.Participants {
			s := sideOf(q)
			switch {
			case q.Role == readout.RoleMediator:
			case slices.ContainsFunc(e.Participants, func(p readout.Participant) bool {
				o := sideOf(p)
				return o.id == s.id || s.byWhat && o.of == s.of && s.of != ""
			}):
				with++
			case s.of != "":
				across[s.of] = true
			}
		}
		if with == len(e.Participants)-1-mediators(e) && len(across) == 1 {
			maps.Copy(states, across)
		}
	}
	if len(states) != 1 {
		return e
	}
	told := *e
	told.Participants = slices.Clone(e.Participants)
	for of := range states {
		told.Participants[at].Represents = of
	}
	return &told
}

func mediators(e *readout.Engagement) int {
	n := 0
	for _, p := range e.Participants {
		n += b2i(p.Role == readout.RoleMediator)
	}
	return n
}

// sidesOf returns the two ids of as under which those are reconciled that tell of
// the same sides: of states and bodies before persons, and of nobody who mediates.
func sidesOf(e *readout.Engagement, as []string) []string {
	sides := slices.DeleteFunc(slices.Clone(as), func(id string) bool {
		return slices.ContainsFunc(e.Participants, func(p readout.Participant) bool {
			mediates := p.Role == readout.RoleMediator
			return ActorID(p.ActorRef) == id && (isPerson(p.ActorRef) || mediates) || mediates && id == "for "+sideOf(p).of
		})
	})
	if len(sides) < 2 {
		sides = as
	}
	return sides[:min(len(sides), 2)]
}

// near reports whether two cells may be of the same days.
func (c *cell) near(o *cell) bool {
	a, b := c.when(), o.when()
	switch {
	case !c.dated() || !o.dated():
		return false
	case c.vagueness() <= vagueDay && o.vagueness() <= vagueDay:
		return a.MayOverlap(b)
	case c.vagueness() != vagueNone && o.vagueness() != vagueNone:
		return a.MayOverlap(b)
	case c.vagueness() == vagueNone && o.vagueness() == vagueNone:
		return apart(c.published, o.published) <= heldBefore
	case c.vagueness() == vagueNone:
		return newGroup(o).near(c)
	}
	return newGroup(c).near(o)
}

// namedOf returns the participants who are named and no mediators.
func namedOf(e *readout.Engagement) []readout.Participant {
	return slices.DeleteFunc(slices.Clone(e.Participants), func(p readout.Participant) bool {
		return p.Role == readout.RoleMediator || described(p) || ActorID(p.ActorRef) == ""
	})
}

// standing returns the ids of those in h for whom the participants of e stand;
// nil if too few are there. Who acts for whom in h may be known from others.
// Without h each stands for its state.
func standing(e, h *readout.Engagement, known map[string]string) []string {
	ids := map[string]bool{}
	if h == nil {
		for _, p := range e.Participants {
			s := sideOf(p)
			switch {
			case !s.byWhat:
				ids[s.id] = true
			case s.of != "":
				ids["for "+s.of] = true
			default:
				return nil // may be anybody
			}
		}
		return slices.Sorted(maps.Keys(ids))
	}
	missing, open := 0, 0
	for _, p := range e.Participants {
		s := sideOf(p)
		i := slices.IndexFunc(h.Participants, func(q readout.Participant) bool {
			o := sideOf(q)
			if !s.byWhat {
				return s.id == o.id
			}
			return s.of != "" && s.of == cmp.Or(o.of, known[o.id]) && !o.byWhat && !ids[o.id] && mayStand(p, q)
		})
		switch {
		case i >= 0:
			ids[ActorID(h.Participants[i].ActorRef)] = true
		case !s.byWhat:
			missing++
			ids[s.id] = true
		case s.of == "":
			return nil
		default:
			open++
		}
	}
	if open > 0 {
		// One whose side is not told may be of the one state that is left.
		var left []readout.Participant
		for _, q := range h.Participants {
			if o := sideOf(q); !ids[o.id] && o.of == "" && known[o.id] == "" && !o.byWhat && q.Office != "" {
				left = append(left, q)
			}
		}
		if open > 1 || len(left) != 1 {
			return nil
		}
		ids[ActorID(left[0].ActorRef)] = true
	}
	if missing > otherActors || len(ids)-missing < min(2, len(e.Participants)) {
		return nil
	}
	return slices.Sorted(maps.Keys(ids))
}

// guessed reports whether one stands for a participant of h of whom nobody tells
// for whom he or she acts.
func guessed(e, h *readout.Engagement, known map[string]string) bool {
	sides := map[string]bool{}
	for _, q := range h.Participants {
		o := sideOf(q)
		sides[cmp.Or(o.of, known[o.id])] = true
	}
	return slices.ContainsFunc(e.Participants, func(p readout.Participant) bool { s := sideOf(p); return s.byWhat && !sides[s.of] })
}

// sameDay reports whether two engagements give one and the same day.
func sameDay(e, h *readout.Engagement) bool {
	a, b := daysOf(e), daysOf(h)
	return a.Precision() >= readout.PrecisionDay && a.First() == b.First() && a.Last() == b.Last() && a.First() == a.Last()
}

// inWeek reports whether one names a person of two of whom the other says who the
// second is ("the leader of the rebels"), of the same town, and gives a week in
// which the other's day lies.
func inWeek(e, h *readout.Engagement) bool {
	a, b := daysOf(e), daysOf(h)
	return len(e.Participants) == 2 && len(h.Participants) == 2 && samePlaceName(e.Place, h.Place) &&
		a.Precision() >= readout.PrecisionDay && b.Precision() >= readout.PrecisionDay && days(a) <= 7 && days(b) == 1 && a.MayOverlap(b)
}

// mayStand reports whether one told of by what he or she is may be one who is
// named: of an office the holder; officials and delegations are not who leads
// the state.
func mayStand(p, q readout.Participant) bool {
	switch {
	case isState(p.ActorRef):
		return true
	case isOffice(p.ActorRef):
		office, _ := officeOf(p.Name)
		return sameOffice(office, q.Office)
	case govern(p.Name):
		return true
	}
	words := strings.Fields(Fold(p.Name))
	switch {
	case slices.Contains(words, "leader"), slices.Contains(words, "leaders"):
		return q.Office == "" || leads(q.Office)
	case slices.Contains(words, "ministers"), slices.Contains(words, "minister"):
		return q.Office == "" || strings.Contains(Fold(q.Office), "minister")
	case slices.Contains(words, "diplomat"), slices.Contains(words, "envoy"):
		return !leads(q.Office)
	}
	return q.Office != "" && !leads(q.Office)
}

// called returns how an engagement calls those whom it doesn't name.
func called(e *readout.Engagement) string {
	var names []string
	for _, p := range e.Participants {
		if byWhat(p.ActorRef) {
			names = append(names, p.Name)
		}
	}
	return strings.Join(names, " and ")
}
