package ledger

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// Over how many days, the first included, positions of one actor on one issue that
// agree in stance are one: a week of news tells the same, and a story of the same
// event that gives no day tells later what was taken before.
const (
	heldFor  = 7
	retoldIn = 14
)

func positionBlock(p *readout.Position) []string {
	actor, issue := ActorID(p.Actor), Fold(p.Issue)
	if actor == "" || issue == "" {
		return nil
	}
	return []string{actor, issue}
}

// TakenOn returns the day on which a position was taken, as far as it is
// known: the day it tells of; else that of the document, if it may be in what
// the position tells of, or that is a year ("last year"), in which it may lie
// anywhere; else the first day of that. Zero where nothing is known.
func TakenOn(p *readout.Position, published readout.Date) readout.Date {
	day := published.To(readout.PrecisionDay)
	if p.When == nil || p.When.Start.IsZero() {
		return day
	}
	if !published.IsZero() && (p.When.Precision() < readout.PrecisionMonth || p.When.Precision() < readout.PrecisionDay && p.When.Contains(published)) {
		return day
	}
	return p.When.First()
}

// stands puts positions of one actor on one issue together that agree in
// stance and were taken within a week of the first. Those without a date stay
// alone, and those of groups without a name that two documents word differently.
func stands(cells []*cell) []*group {
	slices.SortFunc(cells, func(a, b *cell) int {
		return cmp.Or(cmp.Compare(a.from, b.from), strings.Compare(a.link, b.link))
	})
	alike := func(a, b *cell) bool {
		p, q := a.body().(*readout.Position), b.body().(*readout.Position)
		return p.Stance == q.Stance && (!Nameless(p.Actor) || wordedAlike(a, b)) && a.taken(b)
	}
	choose := func(may []*group, _ *cell) *group {
		if len(may) == 0 {
			return nil
		}
		return may[0]
	}
	united := func(a, b *cell) bool { return a.sameEvent(b) && !within(a, b) && b.from-a.from < heldFor }
	return runs(cells, heldFor, inWindow(cells, retoldIn), alike, united, choose, func(first, c *cell) string {
		why := "takes the same stance"
		if p := c.body().(*readout.Position); Fold(p.Issue) != Fold(first.body().(*readout.Position).Issue) {
			why += fmt.Sprintf(" on what it calls %q", p.Issue)
		}
		if first.from == c.from {
			return why + " on the same day"
		}
		return fmt.Sprintf("%s, days after: %d", why, c.from-first.from)
	})
}

// Nameless reports whether a position's holder has no name but a description
// ("opposition lawmakers in Velia"): by that two documents may mean different
// people, so that their positions are one only where the documents' words are
// the same, and they never turn.
func Nameless(ref readout.ActorRef) bool {
	if ref.ID != "" {
		return false
	}
	for w := range strings.FieldsSeq(ref.Name) {
		if describes(w) && len(w) > 4 {
			return true
		}
	}
	return false
}

// wordedAlike reports whether two documents tell of positions in the same words.
func wordedAlike(a, b *cell) bool {
	x, y := a.tellings[0].Report.Evidence()[0], b.tellings[0].Report.Evidence()[0]
	return Fold(x.Text()) == Fold(y.Text())
}

// taken reports whether two positions of one actor and stance may be one: on one
// issue, and taken within a week, or within two if one of them gives no day, in
// stories of one event or of words that say that surely.
func (c *cell) taken(o *cell) bool {
	days := c.daysFrom(o)
	undated := c.body().(*readout.Position).When == nil || o.body().(*readout.Position).When == nil
	return c.from > 0 && o.from > 0 && (days < heldFor || days < retoldIn && undated && (c.oneEvent(o) || c.surelyOn(o))) && c.oneIssue(o)
}

// What two names of an issue share, by [sharedBy], that are one: in any stories, in
// those of one event, and with the sentences in which they stand.
const (
	issueAlike    = 4.5
	issueEvent    = 3.5
	issueSentence = 11
	issueSoon     = 9.5 // in stories of one event
	issueLater    = 6   // of the names alone, a week later
	issueSurely   = 14  // a week later in any stories
	issueWords    = 2   // then of the words of the names alone
)

// mostIssueClues bounds under how many of its words a position is found.
const mostIssueClues = 6

// oneIssue reports whether two positions of one actor are on one issue: of one
// name, or of names and sentences of much the same words.
func (c *cell) oneIssue(o *cell) bool {
	p, q := c.body().(*readout.Position), o.body().(*readout.Position)
	if Fold(p.Issue) == Fold(q.Issue) {
		return true
	}
	if within(c, o) {
		return false
	}
	a, b := issueWording(p), issueWording(q)
	made := sharedBy(a, b)
	later := c.daysFrom(o) >= heldFor
	if made < issueEvent || made < issueAlike && !c.oneEvent(o) || made < issueLater && later || a.contradicts(b) {
		return false
	}
	needs := float64(issueSentence)
	if c.oneEvent(o) {
		needs = issueSoon
	}
	return made+sharedBy(c.sentence(), o.sentence()) >= needs
}

// surelyOn reports whether two positions are on one issue by what the names of it and
// the sentences share, whatever the stories are about.
func (c *cell) surelyOn(o *cell) bool {
	a, b := issueWording(c.body().(*readout.Position)), issueWording(o.body().(*readout.Position))
	_, words := inCommon(a.meaning, b.meaning)
	made := sharedBy(a, b)
	return words >= issueWords && made >= issueLater && made+sharedBy(c.sentence(), o.sentence()) >= issueSurely
}

// issueWording returns the wording of the name of an issue.
func issueWording(p *readout.Position) *wording {
	w := &wording{}
	w.add(p.Issue, false, false)
	w.sum()
	return w
}

// positionClues returns the clues of a position: its actor with each of the words
// of its issue, those that tell most if there are many.
func positionClues(p *readout.Position) (found, sought []string) {
	if positionBlock(p) == nil || Nameless(p.Actor) {
		return nil, nil
	}
	words := slices.Clone(issueWording(p).meaning)
	slices.SortFunc(words, func(a, b weighed) int { return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.stem, b.stem)) })
	for _, m := range words[:min(len(words), mostIssueClues)] {
		found = append(found, fmt.Sprintf("%s|%s|%x", ActorID(p.Actor), p.Stance, m.stem))
	}
	return found, slices.Clone(found)
}

// settlePosition says where a position is reconciled: with those of its actor on
// what is the same issue in other words, in the block in which most are at home.
func settlePosition(t Telling, others []Telling) Setting {
	slices.SortFunc(others, func(a, b Telling) int { return strings.Compare(a.Report.ID(), b.Report.ID()) })
	cells := map[string]*cell{}
	of := func(o Telling) *cell {
		c := cells[o.Report.ID()]
		if c == nil {
			c = cellOf(o)
			cells[o.Report.ID()] = c
		}
		return c
	}
	return settleAlike(t, others[:min(len(others), mostAlike)], func(a, b Telling) bool {
		x, y := of(a), of(b)
		return !within(x, y) && a.Report.Position().Stance == b.Report.Position().Stance && x.taken(y)
	}, func(Telling) int { return 0 }, t.Report.Position().Issue)
}

// reversals lists the conflicts of one actor's positions on one issue: one
// document says that the actor supports it, another that he or she opposes it,
// on one and the same day.
func reversals(groups []*group, records map[*group]*readout.Record) []Conflict {
	var all []Conflict
	byDay := map[int][]*group{}
	for _, g := range groups {
		if day := g.first().from; day > 0 && g.first().body().(*readout.Position).When != nil {
			byDay[day] = append(byDay[day], g)
		}
	}
	for _, g := range groups {
		if g.stance() != readout.StanceSupports || Nameless(g.first().body().(*readout.Position).Actor) {
			continue
		}
		for _, h := range byDay[g.first().from] {
			if h.stance() != readout.StanceOpposes || g.first().body().(*readout.Position).When == nil || shares(g, h) || !g.first().oneIssue(h.first()) {
				continue
			}
			x, y := g.first().tellings[0], h.first().tellings[0]
			p := x.Report.Position()
			a, b := records[g], records[h]
			a.Conflicts, b.Conflicts = append(a.Conflicts, b.ID), append(b.Conflicts, a.ID)
			all = append(all, newConflict("stance", fmt.Sprintf("%s supports %q, according to %s, and opposes it, according to %s, on the same day.",
				p.Actor.Name, p.Issue, teller(x), teller(y)), x, y, a.ID, b.ID))
		}
	}
	for _, r := range records {
		slices.Sort(r.Conflicts)
		r.Conflicts = slices.Compact(r.Conflicts)
	}
	return all
}

func (g *group) stance() readout.Stance { return g.first().body().(*readout.Position).Stance }

// shares reports whether one document tells of both.
func shares(g, h *group) bool {
	for d := range h.documents {
		if g.documents[d] {
			return true
		}
	}
	return false
}

// TurnKind says how an actor's position differs from the one before.
type TurnKind string

// The kinds of turns.
const (
	TurnReversal  TurnKind = "reversal"      // from support to opposition, or back
	TurnCondition TurnKind = "new condition" // what was refused or supported now depends, or depends on something else
	TurnHardening TurnKind = "hardening"     // a condition is gone, and it is opposed
	TurnSoftening TurnKind = "softening"     // what was opposed now depends; a condition is gone, and it is supported
	TurnSilence   TurnKind = "silence"       // from a stance to none
	TurnSpeaking  TurnKind = "speaking out"  // from silence to a stance
)

// Turn returns how position b differs from a, which the same actor took
// before on the same issue; "" where it does not.
func Turn(a, b *readout.Position) TurnKind {
	const supports, opposes, conditional, silent = readout.StanceSupports, readout.StanceOpposes, readout.StanceConditional, readout.StanceRefuses
	from, to := a.Stance, b.Stance
	switch {
	case from == conditional && to == conditional:
		if x, y := conditionsOf(a), conditionsOf(b); x != y && x != "" && y != "" {
			return TurnCondition
		}
		return ""
	case from == to:
		return ""
	case to == silent:
		return TurnSilence
	case from == silent:
		return TurnSpeaking
	case from == supports && to == opposes, from == opposes && to == supports:
		return TurnReversal
	case from == supports && to == conditional:
		return TurnCondition
	case from == opposes && to == conditional, from == conditional && to == supports:
		return TurnSoftening
	}
	return TurnHardening
}

func conditionsOf(p *readout.Position) string {
	var words []string
	for _, ev := range p.Condition {
		words = append(words, Fold(ev.Text()))
	}
	return strings.Join(words, " ")
}
