package ledger_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
)

// takes makes a telling of a position from a line: "document published: actor
// stance issue, when, what its story is about", with "-" for what is not said.
func takes(t testing.TB, line string) ledger.Telling {
	t.Helper()
	head, rest, _ := strings.Cut(line, ": ")
	document, published, _ := strings.Cut(head, " ")
	rest, when, _ := strings.Cut(rest, ", ")
	when, about, _ := strings.Cut(when, ", ")
	f := strings.SplitN(rest, " ", 3)
	doc := ledgertest.DocumentOf(document, document+".txt", line)
	ev, err := doc.Evidence(readout.Span{Start: 0, End: len(line)})
	if err != nil {
		t.Fatal(err)
	}
	p := &readout.Position{Actor: readout.ActorRef{Name: f[0]}, Stance: readout.Stance(f[1]), Issue: f[2]}
	if d := dated(t, when); !d.IsZero() {
		p.When = &readout.When{Start: d, Basis: readout.BasisStated}
	}
	r, err := readout.NewReport(p, "test", ev)
	if err != nil {
		t.Fatal(err)
	}
	telling := ledger.Telling{Report: r, Published: dated(t, published)}
	telling.Marks.Topic = ledger.TopicOf(about)
	return telling
}

func dated(t testing.TB, s string) readout.Date {
	t.Helper()
	if s == "-" || s == "" {
		return readout.Date{}
	}
	d, err := readout.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestPositionsOfAWeekAreOneRecord(t *testing.T) {
	for _, tc := range []struct {
		lines     string
		records   int
		conflicts int
	}{
		{"a 2031-05-01: Brek opposes truce, 2031-05-01 | b 2031-05-02: Brek opposes truce, 2031-05-02", 1, 0},
		{"a 2031-05-01: Brek opposes truce, - | b 2031-05-02: Brek opposes truce, -", 1, 0},
		{"a 2031-05-01: Brek opposes truce, - | a 2031-05-01: Brek opposes truce, 2031-05", 1, 0},
		{"a 2031-05-01: Brek opposes truce, - | b 2031-05-08: Brek opposes truce, -", 2, 0},
		{"a 2031-05-01: Brek opposes truce, - | b 2031-05-01: Brek opposes Truce, -", 1, 0},
		{"a 2031-05-01: Brek opposes truce, - | b 2031-05-01: Brek opposes treaty, -", 2, 0},
		{"a 2031-05-01: Brek opposes truce, - | b 2031-05-01: Tarn opposes truce, -", 2, 0},
		{"a -: Brek opposes truce, - | b -: Brek opposes truce, -", 2, 0},
		// an issue in other words
		{"a 2031-05-01: Brek opposes total shutdown of trawlers entering the lagoon, - | b 2031-05-02: Brek opposes banning trawlers from entering the lagoon, -", 1, 0},
		{"a 2031-05-01: Brek opposes total shutdown of trawlers entering the lagoon, 2031-05-01 | b 2031-05-02: Brek opposes banning trawlers from entering the lagoon, -", 1, 0},
		{"a 2031-05-01: Brek opposes hosting a round of the lagoon talks in Amel, - | b 2031-05-02: Brek opposes holding the next round of lagoon talks between Velia and Sumar, -", 1, 0},
		{"a 2031-05-01: Brek opposes total shutdown of trawlers entering the lagoon, - | b 2031-05-12: Brek opposes banning trawlers from entering the lagoon, -", 1, 0},
		{"a 2031-05-01: Brek opposes a shutdown of the lagoon, - | b 2031-05-12: Brek opposes the lagoon, -", 2, 0},
		{"a 2031-05-01: Brek opposes total shutdown of trawlers entering the lagoon, 2031-05-01 | b 2031-05-02: Brek opposes banning trawlers from entering the lagoon, 2031-05-02", 1, 0},
		// told later in a story of the same event, without a day, and with one
		{"a 2031-05-01: Brek opposes total shutdown of trawlers entering the lagoon, -, brakka lagoon mooring trawler | b 2031-05-12: Brek opposes banning trawlers from entering the lagoon, -, brakka lagoon mooring trawler", 1, 0},
		{"a 2031-05-01: Brek opposes total shutdown of trawlers entering the lagoon, -, brakka lagoon mooring trawler | b 2031-05-12: Brek opposes banning trawlers from entering the lagoon, -, ferry harbour captain gangway", 1, 0},
		{"a 2031-05-01: Brek supports talks, -, brakka lagoon mooring trawler | b 2031-05-12: Brek supports hosting talks of trawlers, -, brakka lagoon mooring trawler", 2, 0},
		{"a 2031-05-01: Brek supports talks, -, brakka lagoon mooring trawler | b 2031-05-02: Brek supports an offer to host the talks of trawlers, -, brakka lagoon mooring trawler", 1, 0},
		{"a 2031-05-01: Brek supports loyalty to the Reed Front, 2030 | b 2031-05-01: Brek supports loyalty to the Front, -", 1, 0},
		{"a 2031-05-01: Brek supports loyalty to the Reed Front, 2030-11 | b 2031-05-01: Brek supports loyalty to the Front, -", 2, 0},
		{"a 2031-05-01: Brek opposes total shutdown of trawlers entering the lagoon, 2031-05-01, brakka lagoon mooring trawler | b 2031-05-12: Brek opposes banning trawlers from entering the lagoon, 2031-05-12, brakka lagoon mooring trawler", 2, 0},
		{"a 2031-05-01: Brek opposes truce, -, brakka lagoon mooring trawler | b 2031-05-16: Brek opposes truce, -, brakka lagoon mooring trawler", 2, 0},
		{"a 2031-05-01: Brek opposes total shutdown of trawlers entering the lagoon, - | b 2031-05-02: Brek supports banning trawlers from entering the lagoon, -", 2, 0},
		{"a 2031-05-01: Brek opposes trade agreement, - | b 2031-05-02: Brek opposes nuclear agreement, -", 2, 0},
		{"a 2031-05-01: Brek opposes release of prisoners, - | b 2031-05-02: Brek opposes exchange of envoys, -", 2, 0},
		{"a 2031-05-01: Brek opposes 12 new trawlers for the lagoon, - | b 2031-05-02: Brek opposes 40 new trawlers for the lagoon, -", 2, 0},
		{"a 2031-05-01: Brek opposes truce, 2031-05-01 | b 2031-05-02: Brek supports truce, 2031-05-01", 2, 1},
		{"a 2031-05-01: Brek opposes truce, 2031-05-01 | a 2031-05-01: Brek supports truce, 2031-05-01", 2, 0},
		{"a 2031-05-01: Brek opposes truce, 2031-05-01 | b 2031-05-02: Brek supports truce, 2031-05-02", 2, 0},
		{"a 2031-05-01: Brek conditional truce, 2031-05-01 | b 2031-05-01: Brek supports truce, 2031-05-01", 2, 0},
	} {
		var tellings []ledger.Telling
		for line := range strings.SplitSeq(tc.lines, " | ") {
			tellings = append(tellings, takes(t, line))
		}
		records, conflicts := ledger.Reconcile(tellings)
		if len(records) != tc.records || len(conflicts) != tc.conflicts {
			t.Errorf("%s\n\t%d records, %d conflicts; want %d, %d", tc.lines, len(records), len(conflicts), tc.records, tc.conflicts)
		}
		before := fmt.Sprint(ids(records))
		rand.New(rand.NewPCG(1, 2)).Shuffle(len(tellings), func(i, j int) { tellings[i], tellings[j] = tellings[j], tellings[i] })
		again, _ := ledger.Reconcile(tellings)
		if after := fmt.Sprint(ids(again)); after != before {
			t.Errorf("%s\n\tthe order of documents matters: %s, %s", tc.lines, before, after)
		}
	}
}

func ids(records []*readout.Record) (out []string) {
	for _, r := range records {
		out = append(out, r.ID)
	}
	return out
}

func TestTurns(t *testing.T) {
	for _, tc := range []struct {
		from, to readout.Stance
		want     ledger.TurnKind
	}{
		{readout.StanceSupports, readout.StanceSupports, ""},
		{readout.StanceSupports, readout.StanceOpposes, ledger.TurnReversal},
		{readout.StanceOpposes, readout.StanceSupports, ledger.TurnReversal},
		{readout.StanceSupports, readout.StanceConditional, ledger.TurnCondition},
		{readout.StanceOpposes, readout.StanceConditional, ledger.TurnSoftening},
		{readout.StanceConditional, readout.StanceSupports, ledger.TurnSoftening},
		{readout.StanceConditional, readout.StanceOpposes, ledger.TurnHardening},
		{readout.StanceOpposes, readout.StanceRefuses, ledger.TurnSilence},
		{readout.StanceRefuses, readout.StanceOpposes, ledger.TurnSpeaking},
	} {
		if got := ledger.Turn(&readout.Position{Stance: tc.from}, &readout.Position{Stance: tc.to}); got != tc.want {
			t.Errorf("from %s to %s: %q, want %q", tc.from, tc.to, got, tc.want)
		}
	}
}

// tables makes a telling of a proposal from a line: "document published:
// proposer: name: term / term". Before the document may stand what its story is
// about, in brackets.
func tables(t testing.TB, line string) ledger.Telling {
	t.Helper()
	about := ""
	if rest, ok := strings.CutPrefix(line, "("); ok {
		about, line, _ = strings.Cut(rest, ") ")
	}
	f := strings.SplitN(line, ": ", 4)
	document, published, _ := strings.Cut(f[0], " ")
	doc := ledgertest.DocumentOf(document, document+".txt", line)
	p := &readout.Proposal{Name: f[2], By: []readout.ActorRef{{Name: f[1]}}}
	for term := range strings.SplitSeq(f[3], " / ") {
		at := strings.Index(line, term)
		ev, err := doc.Evidence(readout.Span{Start: at, End: at + len(term)})
		if err != nil {
			t.Fatal(err)
		}
		p.Terms = append(p.Terms, readout.Term{Words: ev})
	}
	ev, err := doc.Evidence(readout.Span{Start: 0, End: len(line)})
	if err != nil {
		t.Fatal(err)
	}
	r, err := readout.NewReport(p, "test", ev)
	if err != nil {
		t.Fatal(err)
	}
	telling := ledger.Telling{Report: r, Published: dated(t, published)}
	telling.Marks.Topic = ledger.TopicOf(about)
	return telling
}

func TestProposalsWithATermInCommonAreOneRecord(t *testing.T) {
	for _, tc := range []struct {
		lines   string
		records int
	}{
		{"a 2031-05-01: Brek: plan for the strait: withdrawal of ships / exchange of prisoners | b 2031-05-03: Brek: offer: an exchange of prisoners", 1},
		{"a 2031-05-01: Brek: plan for the strait: withdrawal of ships | b 2031-05-03: Brek: Brek's plan for the strait: a truce of 30 days", 1},
		{"a 2031-05-01: Brek: plan for the strait: withdrawal of ships | b 2031-05-03: Brek: school plan: new school buildings", 2},
		{"a 2031-05-01: Brek: plan for the strait: withdrawal of ships | b 2031-05-03: Tarn: plan for the strait: withdrawal of ships", 2},
		{"a 2031-05-01: Brek: plan for the strait: withdrawal of ships | b 2031-07-03: Brek: plan for the strait: withdrawal of ships", 2},
		// in other words, in stories of one event, and not
		{"(brakka siege mortar garrison) a 2031-05-01: Brek: truce offer: a 60-day ceasefire on the lagoon | (brakka siege mortar garrison) b 2031-05-20: Brek: two-month truce: a truce of two months", 1},
		{"(brakka siege mortar garrison) a 2031-05-01: Brek: truce offer: a 60-day ceasefire on the lagoon | (ferry harbour captain gangway) b 2031-05-20: Brek: two-month truce: a truce of two months", 2},
		{"(brakka siege mortar garrison) a 2031-05-01: Brek: truce offer: a 60-day ceasefire on the lagoon | (brakka siege mortar garrison) b 2031-05-20: Brek: short truce: a truce of 30 days", 2},
		{"(brakka siege mortar garrison) a 2031-05-01: Brek: truce offer: a 60-day ceasefire on the lagoon | (brakka siege mortar garrison) b 2031-05-20: Brek: demand: the release of all pilots on the lagoon", 2},
	} {
		var tellings []ledger.Telling
		for line := range strings.SplitSeq(tc.lines, " | ") {
			tellings = append(tellings, tables(t, line))
		}
		records, _ := ledger.Reconcile(tellings)
		if len(records) != tc.records {
			t.Errorf("%s\n\t%d records, want %d", tc.lines, len(records), tc.records)
		}
	}
}

// namelessly makes a telling of a position of a group without a name in the words
// given.
func namelessly(t testing.TB, document, who string, stance readout.Stance, words string) ledger.Telling {
	t.Helper()
	doc := ledgertest.DocumentOf(document, document+".txt", words)
	ev, err := doc.Evidence(readout.Span{Start: 0, End: len(words)})
	if err != nil {
		t.Fatal(err)
	}
	day := dated(t, "2031-05-01")
	r, err := readout.NewReport(&readout.Position{
		Actor: readout.ActorRef{Name: who}, Stance: stance, Issue: "river treaty",
		When: &readout.When{Start: day, Basis: readout.BasisStated},
	}, "test", ev)
	if err != nil {
		t.Fatal(err)
	}
	return ledger.Telling{Report: r, Published: day}
}

// TestNameless: two documents may mean different people by "Velian lawmakers".
func TestNameless(t *testing.T) {
	const supports, opposes = readout.StanceSupports, readout.StanceOpposes
	for _, tc := range []struct {
		who             string
		stances         [2]readout.Stance
		words           [2]string
		records, differ int
	}{
		{"Velian lawmakers", [2]readout.Stance{opposes, opposes}, [2]string{"Velian lawmakers oppose it.", "The treaty is opposed by Velian lawmakers."}, 2, 0},
		{"Velian lawmakers", [2]readout.Stance{opposes, opposes}, [2]string{"Velian lawmakers oppose it.", "Velian lawmakers oppose it."}, 1, 0},
		{"Velian lawmakers", [2]readout.Stance{opposes, supports}, [2]string{"Velian lawmakers oppose it.", "Velian lawmakers support it."}, 2, 0},
		{"Velian lawmakers in Maresh", [2]readout.Stance{opposes, opposes}, [2]string{"They oppose it.", "They are against it."}, 2, 0},
		{"Bank of Velia", [2]readout.Stance{opposes, opposes}, [2]string{"The Bank opposes it.", "The Bank is against it."}, 1, 0},
		{"Bank of Velia", [2]readout.Stance{opposes, supports}, [2]string{"The Bank opposes it.", "The Bank is for it."}, 2, 1},
	} {
		var all []ledger.Telling
		for i := range tc.stances {
			all = append(all, namelessly(t, string(rune('a'+i)), tc.who, tc.stances[i], tc.words[i]))
		}
		records, conflicts := ledger.Reconcile(all)
		if len(records) != tc.records || len(conflicts) != tc.differ {
			t.Errorf("%s %v: %d records and %d conflicts, want %d and %d", tc.who, tc.words, len(records), len(conflicts), tc.records, tc.differ)
		}
	}
}
