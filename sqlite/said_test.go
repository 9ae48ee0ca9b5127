package sqlite_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
	"github.com/readout-dev/readout/sqlite"
)

// TestStatementsByIssue: a statement is on the issue of the position that rests
// on its words, and on no other that it has the words of.
func TestStatementsByIssue(t *testing.T) {
	l, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "readout.db"), sqlite.Options{Issues: map[string]string{"ferry toll": "ferry toll", "strait fee": "ferry toll"}})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	brek := readout.ActorRef{Name: "Ana Brek", ID: "abrek"}
	const text = `Brek said the toll must go. "The ferry toll is old," Brek said. Brek opposes the bridge.`
	story := func(id string) *readout.Annotation {
		doc := ledgertest.DocumentOf(id, id, text)
		evidence := func(words string) readout.Evidence {
			at := strings.Index(text, words)
			ev, err := doc.Evidence(readout.Span{Start: at, End: at + len(words)})
			if err != nil {
				t.Fatal(err)
			}
			return ev
		}
		a := readout.NewAnnotation(doc)
		add := func(body readout.Body, words string) {
			r, err := readout.NewReport(body, "test", evidence(words))
			if err != nil {
				t.Fatal(err)
			}
			a.Reports = append(a.Reports, r)
		}
		statement := func(content string) *readout.Statement {
			return &readout.Statement{Form: readout.FormIndirect, Speaker: readout.Speaker{ActorRef: brek}, Content: []readout.Evidence{evidence(content)}}
		}
		add(statement("the toll must go"), "Brek said the toll must go.")
		add(statement("The ferry toll is old"), `"The ferry toll is old," Brek said.`)
		add(&readout.Position{Actor: brek, Issue: "ferry toll", Stance: readout.StanceOpposes}, "Brek said the toll must go.")
		add(&readout.Position{Actor: brek, Issue: "bridge", Stance: readout.StanceOpposes}, "Brek opposes the bridge.")
		return a
	}
	put(t, l, story("d1"))
	found := func(f ledger.Filter) string {
		t.Helper()
		all, err := l.Records(t.Context(), f)
		if err != nil {
			t.Fatal(err)
		}
		var list []string
		for _, r := range all {
			switch {
			case r.Statement() != nil:
				list = append(list, r.Statement().Content[0].Text())
			case r.Position() != nil:
				list = append(list, "on "+r.Position().Issue)
			}
		}
		slices.Sort(list)
		return strings.Join(list, "; ")
	}
	for _, tc := range []struct{ issue, kind, want string }{
		{"ferry toll", "statement", "the toll must go"},
		{"Strait Fee", "statement", "the toll must go"},
		{"ferry toll", "", "on ferry toll; the toll must go"},
		{"toll", "", ""},
		{"bridge", "", "on bridge"},
	} {
		for _, actor := range []string{"", "Brek"} {
			if got := found(ledger.Filter{Issue: tc.issue, Kind: tc.kind, Actor: actor}); got != tc.want {
				t.Errorf("%s, %q, of %q: %q, want %q", tc.issue, tc.kind, actor, got, tc.want)
			}
		}
	}
	check := func(want string) {
		t.Helper()
		said, err := l.Said(t.Context(), "abrek", 10)
		if err != nil {
			t.Fatal(err)
		}
		most, err := l.Most(t.Context(), ledger.SaidTally, 10)
		if err != nil {
			t.Fatal(err)
		}
		for _, list := range [][]ledger.Tally{said, most} {
			got := ""
			for _, s := range list {
				got += s.Key + " " + string(rune('0'+s.N)) + ";"
			}
			if got != want {
				t.Errorf("said: %q, want %q", got, want)
			}
		}
	}
	check("ferry toll 1;")
	// A document that gives way takes its statements with it.
	gone := ledgertest.DocumentOf("d1", "d1", "Nothing was said.")
	gone.Hash = "" // the smaller hash counts
	put(t, l, readout.NewAnnotation(gone))
	check("")
	if got := found(ledger.Filter{Issue: "ferry toll"}); got != "" {
		t.Errorf("after all: %q", got)
	}
}

func TestSites(t *testing.T) {
	path := filepath.Join(t.TempDir(), "readout.db")
	for _, tc := range []struct{ sites, want []ledger.Site }{
		{[]ledger.Site{{Place: "Port Ona", State: "Sumar", Lat: -40, Lon: -120.5, Capital: true}}, []ledger.Site{{Place: "Port Ona", State: "Sumar", Lat: -40, Lon: -120.5, Capital: true}}},
		{nil, []ledger.Site{{Place: "Port Ona", State: "Sumar", Lat: -40, Lon: -120.5, Capital: true}}},
		{[]ledger.Site{}, nil},
	} {
		l, err := sqlite.Open(t.Context(), path, sqlite.Options{Sites: tc.sites})
		if err != nil {
			t.Fatal(err)
		}
		if got, err := l.Sites(t.Context()); err != nil || !slices.Equal(got, tc.want) {
			t.Errorf("%v, %v, want %v", got, err, tc.want)
		}
		l.Close()
	}
}
