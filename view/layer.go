package view

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
)

// Outlined returns where highlights lie in a document, to choose a page of it by,
// and how many there are of each layer: of reports, how many reports.
func Outlined(o *sqlite.Outline, head ledger.Head) (list []Highlight, layers map[string]int) {
	for _, s := range o.Reports {
		list = append(list, Highlight{Span: s, Report: "some"})
	}
	for _, s := range o.Mentions {
		list = append(list, Highlight{Span: s})
	}
	for _, s := range o.Times {
		list = append(list, Highlight{Span: s})
	}
	return list, map[string]int{
		string(readout.TypeEngagement): head.Engagements, string(readout.TypeStatement): head.Statements, string(readout.TypePosition): head.Positions,
		string(readout.TypeProposal): head.Proposals, string(readout.TypeFigure): head.Figures, LayerActor: len(o.Mentions), LayerTime: len(o.Times),
	}
}

// Annotated returns the highlights of a document: the evidence of its reports,
// with the record of each, whom its mentions name, and which days its times
// mean.
func Annotated(a *readout.Annotation, recordOf map[string]string) []Highlight {
	var list []Highlight
	for _, r := range a.Reports {
		for _, ev := range r.Evidence() {
			list = append(list, Highlight{Span: ev.Span(), Report: r.ID(), Record: recordOf[r.ID()], Type: r.Type(), Layer: string(r.Type())})
		}
	}
	for _, m := range a.Mentions {
		if m.Actor.Name == "" || m.Type == readout.ActorPlace {
			continue
		}
		label := []string{m.Actor.Name}
		if m.Office != "" && m.Type == readout.ActorPerson {
			office := m.Office
			if m.Former {
				office = "former " + office
			}
			label = append(label, office)
		}
		if m.Represents != "" && m.Represents != m.Actor.Name {
			label = append(label, m.Represents)
		}
		text := strings.Join(label, ", ")
		if why := ViaWords(m.Via); why != "" {
			text += " (" + why + ")"
		}
		list = append(list, Highlight{Span: m.Span, Layer: LayerActor, Label: Plain(text), Actor: ledger.ActorID(m.Actor)})
	}
	for _, t := range a.Times {
		label := t.When.Human()
		if label == "" {
			label = strings.ToLower(t.Type) + " " + t.Value
		}
		list = append(list, Highlight{Span: t.Span, Layer: LayerTime, Label: Plain(label)})
	}
	return list
}
