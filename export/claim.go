package export

import (
	"cmp"
	"io"
	"strconv"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

// Positions lists the positions among items, in their order.
func Positions(w io.Writer, f Format, items []view.Item) error {
	return positions.write(w, f, ofType(items, readout.TypePosition))
}

// Proposals lists the proposals among items, in their order, each with its
// terms and the answers to it.
func Proposals(w io.Writer, f Format, items []view.Item) error {
	return proposals.write(w, f, ofType(items, readout.TypeProposal))
}

// Figures lists the figures among items, in their order. The table for a person
// marks those that disagree with others.
func Figures(w io.Writer, f Format, items []view.Item) error {
	return figures.write(w, f, ofType(items, readout.TypeFigure))
}

var positions = sheet[view.Item]{
	short: []column{{"date", 0}, {"stance", 0}, {"position, and the words it rests on", 76}, {"id", 0}},
	brief: func(it view.Item) []string {
		return []string{dayOf(it), it.Manner(), withWords(it), it.ID}
	},
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
			if r.When != nil && r.When.Human() != "" {
				line += ", " + r.When.Human()
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

var figures = sheet[view.Item]{
	short: []column{{"as of", 0}, {"figure, and the words it rests on", 84}, {"id", 0}},
	brief: func(it view.Item) []string {
		what := withWords(it)
		if n := it.Conflicts; n > 0 {
			what += "\n≠ disagrees with " + strings.Join(it.Record.Conflicts, ", ")
		}
		return []string{dayOf(it), what, it.ID}
	},
	columns: append([]string{
		"id", "value", "low", "high", "bound", "unit", "what", "as_of", "end", "precision", "basis", "said_by", "said_by_id", "disagrees_with", "line",
	}, evidenceColumns...),
	cells: func(it view.Item) []string {
		f := it.Record.Figure()
		when := it.Record.When()
		var said readout.ActorRef
		if f.SaidBy != nil {
			said = *f.SaidBy
		}
		return append([]string{
			it.ID, number(f.Value), number(f.Low), number(f.High), string(f.Bound), f.Unit, f.What,
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
