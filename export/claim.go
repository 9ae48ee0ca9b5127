package export

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

// Positions lists the positions among items, in their order.
//
// Where a person reads them, a position that differs from the actor's last one
// on the issue is marked as a shift, and the last one says for how long it has
// been held.
func Positions(w io.Writer, f Format, items []view.Item) error {
	notes := map[string]string{}
	note := func(it view.Item, s string) { notes[it.ID] += "\n" + s }
	for _, c := range view.Courses(items) {
		for _, s := range c.Shifts {
			note(s.After, fmt.Sprintf("↺ %s: before, %s %s", s.Kind, s.Before.Manner(), onDay(s.Before)))
			if s.Before.Evidence != nil {
				note(s.After, "“"+view.Short(s.Before.Evidence.Text, 120)+"”")
			}
		}
		if firm := c.Firm(); firm != "" {
			last := c.Stands[len(c.Stands)-1].Items
			note(last[len(last)-1], "= "+firm)
		}
	}
	return positionsWith(notes).write(w, f, ofType(items, readout.TypePosition))
}

// onDay says when an item was, or was told.
func onDay(it view.Item) string {
	d, err := readout.ParseDate(cmp.Or(it.Day, it.Told().String()))
	if err != nil {
		return ""
	}
	return readout.When{Start: d}.Within()
}

// Proposals lists the proposals among items, in their order, each with its
// terms and the answers to it.
func Proposals(w io.Writer, f Format, items []view.Item) error {
	return proposals.write(w, f, ofType(items, readout.TypeProposal))
}

// Figures lists the figures among items, in their order. The table for a person
// says with which others each disagrees; those that are not among the items are
// named if they are beside them.
func Figures(w io.Writer, f Format, items []view.Item, beside ...view.Item) error {
	items = ofType(items, readout.TypeFigure)
	lines := make(map[string]string, len(items)+len(beside))
	for _, it := range slices.Concat(items, beside) {
		lines[it.ID] = it.Line
	}
	return figuresBeside(lines).write(w, f, items)
}

var positions = positionsWith(nil)

// positionsWith returns the sheet of positions with notes on some, by id.
func positionsWith(notes map[string]string) sheet[view.Item] {
	s := positionSheet
	s.brief = func(it view.Item) []string {
		return []string{dayOf(it), it.Manner(), withWords(it) + notes[it.ID], it.ID}
	}
	return s
}

var positionSheet = sheet[view.Item]{
	short: []column{{"date", 0}, {"stance", 0}, {"position, and the words it rests on", 76}, {"id", 0}},
	columns: append([]string{
		"id", "actor", "actor_id", "on_behalf_of", "issue", "stance", "condition", "when", "end", "precision", "basis", "line",
	}, evidenceColumns...),
	cells: func(it view.Item) []string {
		p := it.Record.Position()
		when := it.Record.When()
		return append([]string{
			it.ID, p.Actor.Name, ledger.ActorID(p.Actor), p.OnBehalfOf, p.Issue, it.Kind, texts(p.Condition),
			when.Start.String(), when.End.String(), when.Precision().String(), string(when.Basis), it.Line,
		}, evidenceCells(it)...)
	},
	object: recordObject,
}

var proposals = sheet[view.Item]{
	short: []column{{"date", 0}, {"proposal, its terms and the answers", 84}, {"id", 0}},
	brief: func(it view.Item) []string {
		p := it.Record.Proposal()
		lines := []string{withWords(it)}
		for _, t := range p.Terms {
			line := "• " + view.Short(t.Words.Text(), 160)
			if note := view.TermNote(t); note != "" {
				line += " (" + note + ")"
			}
			lines = append(lines, line)
		}
		for _, r := range p.Responses {
			line := "→ " + cmp.Or(r.Actor.Name, "Somebody") + " " + view.ResponseWord(r.Kind)
			if dated := r.Dated(); dated != "" {
				line += ", " + dated
			}
			if len(r.Evidence) > 0 {
				line += ": “" + view.Short(r.Evidence[0].Text(), 120) + "”"
			}
			lines = append(lines, line)
		}
		return []string{dayOf(it), strings.Join(lines, "\n"), it.ID}
	},
	columns: append([]string{
		"id", "name", "by", "by_ids", "to", "to_ids", "mediators", "mediator_ids", "when", "end", "precision", "basis", "version_of",
		"terms", "term_phases", "term_values", "term_durations", "responders", "responder_ids", "responses", "response_dates", "line",
	}, evidenceColumns...),
	cells: func(it view.Item) []string {
		p := it.Record.Proposal()
		when := it.Record.When()
		var terms, phases, values, durations []string
		for _, t := range p.Terms {
			terms, phases = append(terms, t.Words.Text()), append(phases, t.Phase)
			values, durations = append(values, t.Value), append(durations, t.Duration)
		}
		var who []readout.ActorRef
		var kinds, dates []string
		for _, r := range p.Responses {
			who, kinds = append(who, r.Actor), append(kinds, string(r.Kind))
			date := ""
			if r.When != nil {
				date = r.When.Start.String()
			}
			dates = append(dates, date)
		}
		by, byIDs := named(p.By)
		to, toIDs := named(p.To)
		mediators, mediatorIDs := named(p.Mediators)
		responders, responderIDs := named(who)
		return append([]string{
			it.ID, p.Name, by, byIDs, to, toIDs, mediators, mediatorIDs,
			when.Start.String(), when.End.String(), when.Precision().String(), string(when.Basis), p.VersionOf,
			strings.Join(terms, " … "), joined(phases), joined(values), joined(durations),
			responders, responderIDs, joined(kinds), joined(dates), it.Line,
		}, evidenceCells(it)...)
	},
	object: recordObject,
}

var figures = figuresBeside(nil)

// mostDisputes is how many of the figures that one disagrees with are named.
const mostDisputes = 6

// figuresBeside returns the sheet of figures; lines are those of the figures
// listed, by id.
func figuresBeside(lines map[string]string) sheet[view.Item] {
	s := figureSheet
	s.brief = func(it view.Item) []string {
		what := withWords(it)
		others := it.Record.Conflicts
		for _, id := range others[:min(len(others), mostDisputes)] {
			what += "\n≠ " + strings.TrimSpace(lines[id]+" "+id)
		}
		if more := len(others) - mostDisputes; more > 0 {
			what += "\n≠ " + view.Count(more, "other", "others")
		}
		return []string{dayOf(it), what, it.ID}
	}
	return s
}

var figureSheet = sheet[view.Item]{
	short: []column{{"as of", 0}, {"figure, and the words it rests on", 84}, {"id", 0}},
	columns: append([]string{
		"id", "value", "low", "high", "bound", "hedge", "change", "unit", "what", "scope", "as_of", "end", "precision", "basis", "said_by", "said_by_id", "disagrees_with", "line",
	}, evidenceColumns...),
	cells: func(it view.Item) []string {
		f := it.Record.Figure()
		when := it.Record.When()
		var said readout.ActorRef
		if f.SaidBy != nil {
			said = *f.SaidBy
		}
		return append([]string{
			it.ID, number(f.Value), number(f.Low), number(f.High), string(f.Bound), f.Hedge, string(f.Change), f.Unit, f.What, joined(f.Scope),
			when.Start.String(), when.End.String(), when.Precision().String(), string(when.Basis),
			said.Name, ledger.ActorID(said), joined(it.Record.Conflicts), it.Line,
		}, evidenceCells(it)...)
	},
	object: recordObject,
}

// number writes a value as a program reads it, "" for none.
func number(v *float64) string {
	if v == nil {
		return ""
	}
	return strconv.FormatFloat(*v, 'f', -1, 64)
}

// named is the names and the ids of actors, each a cell.
func named(refs []readout.ActorRef) (names, ids string) {
	var all, keys []string
	for _, r := range refs {
		all, keys = append(all, r.Name), append(keys, ledger.ActorID(r))
	}
	return joined(all), joined(keys)
}

// texts is the words of several spans in one cell.
func texts(spans []readout.Evidence) string {
	words := make([]string, len(spans))
	for i, ev := range spans {
		words[i] = ev.Text()
	}
	return strings.Join(words, " … ")
}
