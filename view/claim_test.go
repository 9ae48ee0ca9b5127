package view_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/view"
)

// quote returns the evidence for words, in a document of nothing else.
func quote(t *testing.T, words string) readout.Evidence {
	t.Helper()
	doc, err := readout.NewDocument(readout.Document{ID: "d", Text: words})
	if err != nil {
		t.Fatal(err)
	}
	ev, err := doc.Evidence(readout.Span{End: len(words)})
	if err != nil {
		t.Fatal(err)
	}
	return ev
}

func refs(names string) []readout.ActorRef {
	var list []readout.ActorRef
	for name := range strings.SplitSeq(names, "; ") {
		if name != "" {
			list = append(list, readout.ActorRef{Name: name})
		}
	}
	return list
}

// cells splits "a | b | c".
func cells(line string) []string {
	f := strings.Split(line, "|")
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	return f
}

// A position is "actor | on behalf of | stance | issue | condition".
func TestLineOfPosition(t *testing.T) {
	for _, tc := range []struct{ in, want string }{
		{"Ana Brek | | supports | using any pause for talks | ", "Ana Brek supports using any pause for talks"},
		{"Ana Brek | | opposes | two-state solution | ", "Ana Brek opposes a two-state solution"},
		{"Ana Brek | Sumar | supports | ceasefire in the valley | ", "Ana Brek, for Sumar, supports a ceasefire in the valley"},
		{"Ana Brek | | supports | ceasefire in Keld valley | ", "Ana Brek supports a ceasefire in the Keld valley"},
		{"Sumar | Sumar | supports | recognition of Velia | ", "Sumar supports recognition of Velia"},
		{"Sumari officials | | supports | the border treaty | ", "Sumari officials support the border treaty"},
		{"Sumari officials | | opposes | observer mission | ", "Sumari officials oppose an observer mission"},
		{"Ana Brek | | conditional | withdrawal | “a timetable for the bridges”", "Ana Brek would support a withdrawal on a condition: “a timetable for the bridges”"},
		{"Ana Brek | | refuses_to_say | sanctions | ", "Ana Brek refuses to take a position on sanctions"},
	} {
		f := cells(tc.in)
		p := &readout.Position{Actor: readout.ActorRef{Name: f[0]}, OnBehalfOf: f[1], Stance: readout.Stance(f[2]), Issue: f[3]}
		if f[4] != "" {
			p.Condition = []readout.Evidence{quote(t, f[4])}
		}
		if got := view.Line(p); got != tc.want {
			t.Errorf("%s\ngot  %s\nwant %s", tc.in, got, tc.want)
		}
	}
}

// A proposal is "by | name | to | through | actor kind; …".
func TestLineOfProposal(t *testing.T) {
	for _, tc := range []struct{ in, want string }{
		{"Keld Front | truce in three phases | Velmora | the League | ", "Keld Front proposed a truce in three phases to Velmora, through the League"},
		{"Keld Front | the Front’s answer | Velmora | | Velmora rejects", "The Front’s answer, by Keld Front to Velmora; Velmora rejects it"},
		{"Ana Brek; Ilo Tarn | a new border | | | Sumar studies; Velia studies; Halmar accepts", "Ana Brek and Ilo Tarn proposed a new border; Halmar accepts it; Sumar and Velia are studying it"},
		{"Keld Front | truce | | | Sumar studies; Sumar rejects", "Keld Front proposed a truce; Sumar rejects it"},
		{" | the Dorn plan | | | Sumar counters", "The Dorn plan; Sumar answers with another"},
		{"Ana Brek | | Sumar | | ", "Ana Brek made a proposal to Sumar"},
		{" | | | | ", "A proposal"},
	} {
		f := cells(tc.in)
		p := &readout.Proposal{By: refs(f[0]), Name: f[1], To: refs(f[2]), Mediators: refs(f[3])}
		for answer := range strings.SplitSeq(f[4], "; ") {
			if who, kind, ok := strings.Cut(answer, " "); ok {
				p.Responses = append(p.Responses, readout.Response{Actor: readout.ActorRef{Name: who}, Kind: readout.ResponseKind(kind)})
			}
		}
		if got := view.Line(p); got != tc.want {
			t.Errorf("%s\ngot  %s\nwant %s", tc.in, got, tc.want)
		}
	}
}

func TestLineOfFigure(t *testing.T) {
	n := func(v float64) *float64 { return &v }
	asOf := &readout.When{Start: readout.Day(2031, 2, 7)}
	for _, tc := range []struct {
		f    readout.Figure
		want string
	}{
		{readout.Figure{Value: n(105), Bound: "at_least", Unit: "hostage", What: "hostages", SaidBy: &readout.ActorRef{Name: "Ana Brek"}, AsOf: asOf}, "At least 105 hostages, according to Ana Brek, as of 7 February 2031"},
		{readout.Figure{Value: n(1), Bound: "exact", Unit: "day", What: "truce"}, "Truce: 1 day"},
		{readout.Figure{Low: n(9), High: n(12), Bound: "exact", Change: "down", Unit: "truck", What: "trucks"}, "From 12 to 9 trucks"},
	} {
		if got := view.Line(&tc.f); got != tc.want {
			t.Errorf("got  %s\nwant %s", got, tc.want)
		}
	}
}

// Each field of the three is said on the record's page.
func TestFactsOfClaims(t *testing.T) {
	n := 105.0
	when := &readout.When{Start: readout.Day(2031, 2, 7)}
	for _, tc := range []struct {
		body readout.Body
		want string
	}{
		{
			&readout.Position{Actor: readout.ActorRef{Name: "Ana Brek"}, OnBehalfOf: "Sumar", Issue: "truce", Stance: "conditional", Condition: []readout.Evidence{quote(t, "if the bridges open")}, When: when},
			"Actor: Ana Brek; On behalf of: Sumar; Issue: truce; Stance: supports on a condition; Condition: “if the bridges open”; As of: 7 February 2031",
		},
		{
			&readout.Proposal{
				Name: "the plan", By: refs("Ana Brek"), To: refs("Sumar"), Mediators: refs("the League"), VersionOf: "the first plan",
				Terms:     []readout.Term{{Words: quote(t, "the trucks cross"), Phase: "1", Duration: "45 days"}},
				Responses: []readout.Response{{Actor: readout.ActorRef{Name: "Sumar"}, Kind: "conditional", When: when}},
			},
			"Name: the plan; By: Ana Brek; To: Sumar; Through: the League; Made: date not known; Version of: the first plan; Term: “the trucks cross” (phase 1, 45 days); Answer: Sumar (accepts on conditions, 7 February 2031)",
		},
		{
			&readout.Figure{Value: &n, Bound: "about", Unit: "hostage", What: "hostages", AsOf: when, SaidBy: &readout.ActorRef{Name: "Ana Brek"}},
			"Figure: about 105 hostages; Unit: hostage; Of: hostages; According to: Ana Brek; As of: 7 February 2031",
		},
	} {
		var facts []string
		for _, f := range view.NewRecord(&readout.Record{ID: "r", Body: tc.body}, nil, nil, nil).Facts {
			fact := f.Name + ": " + f.Parts[0].Text
			if f.Note != "" {
				fact += " (" + f.Note + ")"
			}
			facts = append(facts, fact)
		}
		if got := strings.Join(facts, "; "); got != tc.want {
			t.Errorf("got  %s\nwant %s", got, tc.want)
		}
	}
}
