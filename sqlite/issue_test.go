package sqlite_test

import (
	"path/filepath"
	"slices"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
)

// Positions are found under every name of their issue, and whoever asks for
// another is told the nearest.
func TestIssuesGoByOtherNames(t *testing.T) {
	path := filepath.Join(t.TempDir(), "readout.db")
	openWith := func(names map[string]string) *sqlite.Ledger {
		l, err := sqlite.Open(t.Context(), path, sqlite.Options{Issues: names})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { l.Close() })
		return l
	}
	l := openWith(map[string]string{"grain treaty": "grain treaty", "wheat accord": "grain treaty", "trucks": "open border"})
	put(t, l, stories(0, 60)...)
	found := func(about string) []string {
		t.Helper()
		all, err := l.Records(t.Context(), ledger.Filter{Kind: "position", About: about})
		if err != nil {
			t.Fatal(err)
		}
		return ids(all)
	}
	grain, border := found("grain treaty"), found("open border")
	if len(grain) == 0 || len(border) == 0 {
		t.Fatalf("%d and %d positions", len(grain), len(border))
	}
	for about, want := range map[string][]string{
		"Wheat Accords": grain, "the wheat accord": grain, "treaty": grain, "wheat": nil, "wheat accord of Velia": nil, "truck": border,
	} {
		if got := found(about); !slices.Equal(got, want) {
			t.Errorf("%s: %d positions, want %d", about, len(got), len(want))
		}
	}
	// What has the words itself is found as before.
	all, err := l.Records(t.Context(), ledger.Filter{About: "trucks"})
	if err != nil || !slices.ContainsFunc(all, func(r *readout.Record) bool { return r.Figure() != nil }) || !slices.ContainsFunc(all, func(r *readout.Record) bool { return r.Position() != nil }) {
		t.Errorf("trucks: %d records, %v", len(all), err)
	}
	for asked, want := range map[string]string{"grane treaty": "grain treaty", "wheet accord": "grain treaty", "opening borders": "open border", "xyz": ""} {
		near, err := l.IssuesNear(t.Context(), asked, 1)
		if err != nil || len(near) > 1 || want != "" && (len(near) == 0 || near[0] != want) || want == "" && len(near) > 0 {
			t.Errorf("near %s: %v, want %s (%v)", asked, near, want, err)
		}
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	// A build with another file of issues changes the names; without one they stay.
	l = openWith(map[string]string{"grain treaty": "grain treaty"})
	if got := found("wheat accord"); len(got) > 0 {
		t.Errorf("a name that is no more finds %d positions", len(got))
	}
	l.Close()
	l = openWith(nil)
	if got := found("grain treaties"); !slices.Equal(got, grain) {
		t.Errorf("%d positions, want %d", len(got), len(grain))
	}
}
