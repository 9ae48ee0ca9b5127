package sqlite_test

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
	"github.com/readout-dev/readout/sqlite"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func open(t testing.TB) *sqlite.Ledger {
	t.Helper()
	return openAt(t, filepath.Join(t.TempDir(), "readout.db"))
}

func openAt(t testing.TB, path string) *sqlite.Ledger {
	t.Helper()
	l, err := sqlite.Open(t.Context(), path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	})
	return l
}

func put(t testing.TB, l *sqlite.Ledger, annotations ...*readout.Annotation) sqlite.Change {
	t.Helper()
	c, err := l.Put(t.Context(), ledger.Batch{Annotations: annotations})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func stories(from, to int) []*readout.Annotation {
	var all []*readout.Annotation
	for n := from; n < to; n++ {
		all = append(all, ledgertest.Annotation(n))
	}
	return all
}

func dump(t testing.TB, l *sqlite.Ledger) string {
	t.Helper()
	s, err := ledgertest.Dump(context.Background(), l)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestWhatWasPutIsFoundAgain(t *testing.T) {
	l := open(t)
	want := stories(0, 30)
	c := put(t, l, want...)
	if c.New != 30 || c.Known != 0 || len(c.Skipped) != 0 {
		t.Errorf("change %+v", c)
	}
	reports := 0
	for _, a := range want {
		got, err := l.Annotation(t.Context(), a.Document.ID)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(a.Document.Text, got.Document.Text); diff != "" {
			t.Fatal(diff)
		}
		if diff := cmp.Diff(a.Document.Blocks, got.Document.Blocks); diff != "" {
			t.Fatal(diff)
		}
		if diff := cmp.Diff(a.Mentions, got.Mentions); diff != "" {
			t.Fatal(diff)
		}
		if diff := cmp.Diff(a.Times, got.Times, cmp.Comparer(func(a, b readout.Date) bool { return a == b })); diff != "" {
			t.Fatal(diff)
		}
		if len(got.Reports) != len(a.Reports) {
			t.Fatalf("%d reports, want %d", len(got.Reports), len(a.Reports))
		}
		for _, r := range got.Reports {
			reports++
			for _, ev := range r.Evidence() {
				if s := ev.Span(); a.Document.Text[s.Start:s.End] != ev.Text() {
					t.Fatalf("evidence %q stands at %q", ev.Text(), a.Document.Text[s.Start:s.End])
				}
			}
		}
	}
	s, err := l.Summary(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if s.Documents != 30 || s.Reports != reports || s.Records == 0 || s.Records >= reports || s.Actors != 6 {
		t.Errorf("summary %+v, with %d reports", s, reports)
	}
	before := dump(t, l)
	if got := put(t, l, want...); got.Known != 30 || got.New != 0 || got.Renewed != 0 {
		t.Errorf("again: %+v", got)
	}
	if diff := cmp.Diff(before, dump(t, l)); diff != "" {
		t.Error(diff)
	}
}

func TestRecordsAreFiltered(t *testing.T) {
	l := open(t)
	put(t, l, stories(0, 60)...)
	all, err := l.Records(t.Context(), ledger.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.IsSortedFunc(all, func(a, b *readout.Record) int { return a.When().Start.Compare(b.When().Start) }) {
		t.Error("not sorted by date")
	}
	has := func(r *readout.Record, name string) bool {
		return slices.ContainsFunc(ledger.ActorsOf(r.Body), func(a readout.ActorRef) bool { return a.Name == name })
	}
	place := func(r *readout.Record, name string) bool {
		return r.Engagement() != nil && (r.Engagement().Place.Name == name || r.Engagement().Place.Country == name)
	}
	jan30, jan31 := readout.Day(2031, 1, 30), readout.Day(2031, 1, 31)
	for _, c := range []struct {
		name string
		f    ledger.Filter
		want func(*readout.Record) bool
	}{
		{"actor's last name", ledger.Filter{Actor: "brek"}, func(r *readout.Record) bool { return has(r, "Ana Brek") }},
		{"actor without accents", ledger.Filter{Actor: "Jose VALDEN"}, func(r *readout.Record) bool { return has(r, "José Valdén") }},
		{"actor's id", ledger.Filter{Actor: readout.ID("a", "Ilo Tarn")}, func(r *readout.Record) bool { return has(r, "Ilo Tarn") }},
		{"unresolved actor", ledger.Filter{Actor: "Teo Lunn"}, func(r *readout.Record) bool { return has(r, "Teo Lunn") }},
		{"unknown actor", ledger.Filter{Actor: "Nobody"}, func(*readout.Record) bool { return false }},
		{"no actor but quotation marks", ledger.Filter{Actor: `"'"`}, func(*readout.Record) bool { return false }},
		{"part of a word", ledger.Filter{Actor: "bre"}, func(*readout.Record) bool { return false }},
		{"place", ledger.Filter{Place: "ville haute"}, func(r *readout.Record) bool { return place(r, "Ville-Haute") }},
		{"country", ledger.Filter{Place: "Sumar"}, func(r *readout.Record) bool { return place(r, "Sumar") }},
		{"actor and place", ledger.Filter{Place: "Dorn", Actor: "tarn"}, func(r *readout.Record) bool { return place(r, "Dorn") && has(r, "Ilo Tarn") }},
		{"type", ledger.Filter{Kind: "statement"}, func(r *readout.Record) bool { return r.Statement() != nil }},
		{"kind", ledger.Filter{Kind: "call"}, func(r *readout.Record) bool { return r.Engagement() != nil && r.Engagement().Kind == "call" }},
		{"form", ledger.Filter{Kind: "direct"}, func(r *readout.Record) bool { return r.Statement() != nil }},
		{"stance", ledger.Filter{Kind: "opposes"}, func(r *readout.Record) bool { return r.Position() != nil && r.Position().Stance == "opposes" }},
		{"issue", ledger.Filter{Kind: "position", About: "borders"}, func(r *readout.Record) bool { return r.Position() != nil && r.Position().Issue == "open border" }},
		{"two words of an issue", ledger.Filter{About: "treaty grain"}, func(r *readout.Record) bool { return r.Position() != nil && r.Position().Issue == "grain treaty" }},
		{"proposal's name", ledger.Filter{About: "the winter"}, func(r *readout.Record) bool { return r.Proposal() != nil }},
		{"what is counted", ledger.Filter{About: "Truck"}, func(r *readout.Record) bool { return r.Figure() != nil && r.Figure().What == "trucks" }},
		{"who counted what", ledger.Filter{About: "trucks", Actor: "tarn"}, func(r *readout.Record) bool {
			return r.Figure() != nil && r.Figure().What == "trucks" && has(r, "Ilo Tarn")
		}},
		{"about nothing", ledger.Filter{About: "of the"}, func(*readout.Record) bool { return false }},
		{"status", ledger.Filter{Status: "planned"}, func(r *readout.Record) bool { return r.Engagement() != nil && r.Engagement().Status == "planned" }},
		{"from", ledger.Filter{From: jan31}, func(r *readout.Record) bool { return r.When().Start.Compare(jan31) >= 0 }},
		{"to", ledger.Filter{To: jan30}, func(r *readout.Record) bool { return r.When().Start.Compare(jan30) <= 0 }},
		{"a day", ledger.Filter{From: jan30, To: jan30}, func(r *readout.Record) bool { return r.When().Start == jan30 }},
		{"a month", ledger.Filter{From: readout.Month(2031, 2), To: readout.Month(2031, 2)}, func(r *readout.Record) bool {
			return r.When().Start.To(readout.PrecisionMonth) == readout.Month(2031, 2)
		}},
	} {
		got, err := l.Records(t.Context(), c.f)
		if err != nil {
			t.Fatal(c.name, err)
		}
		var want []*readout.Record
		for _, r := range all {
			if c.want(r) {
				want = append(want, r)
			}
		}
		if diff := cmp.Diff(ids(want), ids(got)); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
	for _, f := range []ledger.Filter{{Kind: "person"}, {Kind: "lunch"}, {Status: "done"}, {Limit: -1}} {
		if _, err := l.Records(t.Context(), f); err == nil || readout.Hint(err) == "" {
			t.Errorf("%+v: %v", f, err)
		}
	}
	if _, err := l.Actors(t.Context(), ledger.Filter{Kind: "meeting"}); err == nil || !strings.Contains(readout.Hint(err), "person") {
		t.Errorf("actors of kind meeting: %v", err)
	}
	for _, f := range []ledger.Filter{{Limit: 7}, {Limit: 7, Actor: "Tarn"}, {Limit: 5, Kind: "meeting", Place: "Sumar"}} {
		whole := f
		whole.Limit = 0
		want, err := l.Records(t.Context(), whole)
		if err != nil {
			t.Fatal(err)
		}
		var got []*readout.Record
		for {
			page, err := l.Records(t.Context(), f)
			if err != nil {
				t.Fatal(err)
			}
			if len(page) == 0 {
				break
			}
			got = append(got, page...)
			f.After = page[len(page)-1].ID
		}
		if diff := cmp.Diff(ids(want), ids(got)); diff != "" || len(want) < 8 {
			t.Errorf("pages of %+v: %s", f, diff)
		}
	}
}

func ids(records []*readout.Record) []string {
	all := []string{}
	for _, r := range records {
		all = append(all, r.ID)
	}
	return all
}

func TestDocumentsReportsAndRecordsOfADocument(t *testing.T) {
	l := open(t)
	put(t, l, stories(0, 40)...)
	heads, err := l.Heads(t.Context(), ledger.Filter{})
	if err != nil || len(heads) != 40 {
		t.Fatal(len(heads), err)
	}
	for _, h := range heads {
		reports, err := l.ReportsOf(t.Context(), h.ID)
		if err != nil || len(reports) != h.Total() {
			t.Fatalf("%d reports, head %+v, %v", len(reports), h, err)
		}
		var reportIDs, want []string
		for _, r := range reports {
			reportIDs = append(reportIDs, r.ID())
		}
		again, err := l.Reports(t.Context(), reportIDs...)
		if err != nil || len(again) != len(reports) {
			t.Fatal(err)
		}
		of, err := l.RecordsOf(t.Context(), reportIDs...)
		if err != nil || len(of) != len(reportIDs) {
			t.Fatal(of, err)
		}
		for _, id := range of {
			want = append(want, id)
		}
		got, err := l.Records(t.Context(), ledger.Filter{Document: h.ID})
		if err != nil {
			t.Fatal(err)
		}
		slices.Sort(want)
		gotIDs := ids(got)
		slices.Sort(gotIDs)
		if diff := cmp.Diff(slices.Compact(want), gotIDs); diff != "" && len(want)+len(gotIDs) > 0 {
			t.Error(diff)
		}
	}
	named, err := l.Heads(t.Context(), ledger.Filter{Actor: "Mira Oskel"})
	if err != nil || len(named) == 0 || len(named) == 40 {
		t.Errorf("%d documents name the actor, %v", len(named), err)
	}
	for _, h := range named {
		d, err := l.Document(t.Context(), h.ID)
		if err != nil || !strings.Contains(d.Text, "Mira Oskel") {
			t.Errorf("%s doesn't name the actor: %v", h.ID, err)
		}
	}
	if _, err := l.Record(t.Context(), "rnone"); !errors.Is(err, readout.ErrNotFound) || readout.Hint(err) == "" {
		t.Errorf("no such record: %v", err)
	}
}

func TestActorsAreCounted(t *testing.T) {
	l := open(t)
	put(t, l, stories(0, 40)...)
	actors, err := l.Actors(t.Context(), ledger.Filter{})
	if err != nil || len(actors) != 6 {
		t.Fatal(actors, err)
	}
	for _, a := range actors {
		records, err := l.Records(t.Context(), ledger.Filter{Actor: a.ID})
		if err != nil {
			t.Fatal(err)
		}
		docs, err := l.Heads(t.Context(), ledger.Filter{Actor: a.ID})
		if err != nil {
			t.Fatal(err)
		}
		if len(records) != a.Total() || len(docs) != a.Documents || a.Type != readout.ActorPerson {
			t.Errorf("%+v, %d records, %d documents", a, len(records), len(docs))
		}
	}
	page, err := l.Actors(t.Context(), ledger.Filter{Limit: 3, After: actors[2].ID})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(actors[3:], page); diff != "" {
		t.Error(diff)
	}
	people, err := l.Actors(t.Context(), ledger.Filter{Kind: "state"})
	if err != nil || len(people) != 0 {
		t.Error(people, err)
	}
}

func TestResolve(t *testing.T) {
	l := open(t)
	a := ledgertest.Annotation(1)
	b, err := ledgertest.Annotate(ledgertest.DocumentOf("story", "x", "Nothing."))
	if err != nil {
		t.Fatal(err)
	}
	c, err := ledgertest.Annotate(ledgertest.DocumentOf("story-two", "y", "Nothing else."))
	if err != nil {
		t.Fatal(err)
	}
	put(t, l, a, b, c)
	for _, c := range []struct {
		in   string
		kind ledger.ObjectKind
		id   string
		err  error
	}{
		{a.Document.ID, ledger.ObjectDocument, a.Document.ID, nil},
		{a.Document.ID[:6], ledger.ObjectDocument, a.Document.ID, nil},
		{a.Reports[0].ID()[:8], ledger.ObjectReport, a.Reports[0].ID(), nil},
		{"story", ledger.ObjectDocument, "story", nil},
		{"story-", ledger.ObjectDocument, "story-two", nil},
		{"sto", "", "", readout.ErrAmbiguous},
		{"", "", "", readout.ErrNotFound},
		{"zz", "", "", readout.ErrNotFound},
		{"%", "", "", readout.ErrNotFound},
	} {
		kind, id, err := l.Resolve(t.Context(), c.in)
		if kind != c.kind || id != c.id || !errors.Is(err, c.err) {
			t.Errorf("Resolve(%q) = %q, %q, %v", c.in, kind, id, err)
		}
		if errors.Is(err, readout.ErrAmbiguous) && !strings.Contains(readout.Hint(err), "story-two (document)") {
			t.Errorf("hint %q lists no candidates", readout.Hint(err))
		}
	}
}
