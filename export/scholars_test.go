package export_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/export"
)

// engagements returns a document for each line "kind status | A/State;
// visitor:B | place/country | start..end | format", the last two optional.
func engagements(t testing.TB, lines ...string) []*readout.Annotation {
	t.Helper()
	day := func(s string) (d readout.Date) {
		if s != "" {
			var err error
			if d, err = readout.ParseDate(s); err != nil {
				t.Fatal(err)
			}
		}
		return d
	}
	var list []*readout.Annotation
	for i, line := range lines {
		f := append(strings.Split(line, "|"), "", "", "")
		for i := range f {
			f[i] = strings.TrimSpace(f[i])
		}
		kind, status, _ := strings.Cut(f[0], " ")
		e := &readout.Engagement{Kind: readout.EngagementKind(kind), Status: readout.Status(status), Format: f[4]}
		text := "Story " + fmt.Sprint(i) + ": " + line
		for p := range strings.SplitSeq(f[1], ";") {
			role := readout.RoleParty
			p = strings.TrimSpace(p)
			if r, rest, ok := strings.Cut(p, ":"); ok {
				role, p = readout.Role(r), rest
			}
			name, state, _ := strings.Cut(p, "/")
			e.Participants = append(e.Participants, readout.Participant{ActorRef: readout.ActorRef{Name: name}, Role: role, Represents: state})
		}
		if name, country, _ := strings.Cut(f[2], "/"); name != "" {
			e.Place = &readout.Place{Name: name, Country: country}
		}
		if start, end, _ := strings.Cut(f[3], ".."); start != "" {
			e.When = &readout.When{Start: day(start), End: day(end), Basis: readout.BasisStated}
		}
		doc, err := readout.NewDocument(readout.Document{
			ID: fmt.Sprintf("d%03d", i), Hash: text, Source: "a.txt", Text: text, Published: &readout.Dating{Date: readout.Day(2031, 3, 1), Basis: readout.BasisStated},
			Blocks: []readout.Block{{Span: readout.Span{End: len(text)}, Kind: readout.BlockParagraph}},
		})
		if err != nil {
			t.Fatal(err)
		}
		ev, err := doc.Evidence(readout.Span{End: len(text)})
		if err != nil {
			t.Fatal(err)
		}
		r, err := readout.NewReport(e, "test", ev)
		if err != nil {
			t.Fatal(err)
		}
		a := readout.NewAnnotation(doc)
		for _, p := range e.Participants {
			at := strings.Index(text, p.Name)
			a.Mentions = append(a.Mentions, readout.Mention{
				Span: readout.Span{Start: at, End: at + len(p.Name)}, Form: readout.FormName, Type: readout.ActorPerson, Actor: p.ActorRef, Represents: p.Represents,
			})
		}
		slices.SortFunc(a.Mentions, func(m, n readout.Mention) int { return m.Start - n.Start })
		a.Reports = []*readout.Report{r}
		list = append(list, a)
	}
	return list
}

// In each case an engagement, and the pairs that it gives: source > target, the
// codes of CAMEO and PLOVER and PLOVER's mode.
func TestDyads(t *testing.T) {
	for _, tc := range []struct {
		in   string
		want []string
	}{
		{"meeting occurred | Ana Brek/Sumar; Ilo Tarn/Velia", []string{"Ana Brek > Ilo Tarn 040 CONSULT"}},
		{"meeting occurred | Ana Brek/Sumar; Ilo Tarn/Velia | Port Velia/Velia", []string{"Ana Brek > Ilo Tarn 042 CONSULT visit"}},
		{"meeting occurred | Ilo Tarn/Velia; Ana Brek/Sumar | Port Velia/Velia", []string{"Ana Brek > Ilo Tarn 042 CONSULT visit"}},
		{"meeting occurred | Ana Brek/Sumar; Ilo Tarn/Velia | Geneva", []string{"Ana Brek > Ilo Tarn 044 CONSULT third-party"}},
		{"meeting occurred | Ana Brek/Sumar; Ilo Tarn | Geneva", []string{"Ana Brek > Ilo Tarn 040 CONSULT"}},
		{"meeting occurred | host:Ilo Tarn; visitor:Ana Brek", []string{"Ana Brek > Ilo Tarn 042 CONSULT visit"}},
		{"meeting occurred | Ana Brek/Sumar; Oda Rem/Sumar | Port Velia/Velia", []string{"Ana Brek > Oda Rem 040 CONSULT same side"}},
		{"meeting occurred | Ana Brek; Ilo Tarn | | | multilateral", []string{"Ana Brek > Ilo Tarn 040 CONSULT multilateral"}},
		{"talks occurred | Ana Brek; Ilo Tarn; mediator:Oda Rem", []string{"Ana Brek > Ilo Tarn 046 CONSULT", "Oda Rem > Ana Brek 045 CONSULT", "Oda Rem > Ilo Tarn 045 CONSULT"}},
		{"call under_way | Ana Brek; Ilo Tarn", []string{"Ana Brek > Ilo Tarn 041 CONSULT phone"}},
		{"message occurred | Ana Brek; Ilo Tarn", []string{"Ana Brek > Ilo Tarn 040 CONSULT phone"}},
		{"signing occurred | Ana Brek; Ilo Tarn", []string{"Ana Brek > Ilo Tarn 057 SUPPORT"}},
		{"press_conference occurred | Ana Brek; Ilo Tarn", []string{"Ana Brek > Ilo Tarn 010"}},
		{"visit occurred | visitor:Ana Brek/Sumar; visitor:Oda Rem/Sumar; host:Ilo Tarn/Velia | Velia", []string{"Ana Brek > Ilo Tarn 042 CONSULT visit", "Oda Rem > Ilo Tarn 042 CONSULT visit"}},
		{"visit occurred | visitor:Ana Brek/Sumar | Doha", []string{"Ana Brek > Qatar 042 CONSULT visit"}},
		{"visit occurred | visitor:Ana Brek/Sumar | the old fort", []string{"Ana Brek > the old fort 042 CONSULT visit"}},
		{"visit planned | visitor:Ana Brek/Sumar | Doha", []string{"Ana Brek > Qatar 036 AGREE"}},
		{"talks planned | Ana Brek; Ilo Tarn; mediator:Oda Rem", []string{"Ana Brek > Ilo Tarn 036 AGREE", "Oda Rem > Ana Brek 039 AGREE", "Oda Rem > Ilo Tarn 039 AGREE"}},
		{"signing planned | Ana Brek; Ilo Tarn", []string{"Ana Brek > Ilo Tarn 032 AGREE"}},
		{"press_conference planned | Ana Brek; Ilo Tarn", []string{"Ana Brek > Ilo Tarn"}},
		{"meeting proposed | Ana Brek; Ilo Tarn", []string{"Ana Brek > Ilo Tarn"}},
		{"meeting cancelled | Ana Brek; Ilo Tarn", []string{"Ana Brek > Ilo Tarn"}},
		{"meeting did_not_occur | Ana Brek; Ilo Tarn", []string{"Ana Brek > Ilo Tarn"}},
		{"meeting occurred | Ana Brek", nil},
		{"visit occurred | visitor:Ana Brek", nil},
	} {
		var b bytes.Buffer
		if err := export.Dyads(context.Background(), newLedger(t, engagements(t, tc.in)...), &b); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, row := range table(t, b.String()) {
			line := fmt.Sprintf("%s > %s %s %s %s", row["source"], row["target"], row["cameo"], row["plover"], row["plover_mode"])
			if row["same_side"] == "true" {
				line += "same side"
			}
			got = append(got, strings.TrimSpace(line))
		}
		if diff := cmp.Diff(tc.want, got); diff != "" {
			t.Errorf("%s: -want +got\n%s", tc.in, diff)
		}
	}
}

// table reads CSV with a header.
func table(t testing.TB, data string) []map[string]string {
	t.Helper()
	all, err := csv.NewReader(strings.NewReader(data)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var rows []map[string]string
	for _, r := range all[1:] {
		row := map[string]string{}
		for i, name := range all[0] {
			row[name] = r[i]
		}
		rows = append(rows, row)
	}
	return rows
}

// journeys is a small ledger of travels.
var journeys = []string{
	"visit occurred | visitor:Ana Brek/Sumar | Velia | 2031-02-06..2031-02-07",
	"meeting occurred | Ana Brek/Sumar; Ilo Tarn/Velia | Port Velia/Velia | 2031-02-07",
	"press_conference occurred | Ana Brek/Sumar | Port Velia/Velia | 2031-02-07",
	"meeting planned | Ana Brek/Sumar; Zoë Ünal/Ostra | Ostra | 2031-02-09",
	"visit occurred | visitor:Ana Brek/Sumar | Kesh",
	"visit cancelled | visitor:Ana Brek/Sumar | Halm | 2031-02-11",
	"visit occurred | visitor:Ana Brek/Sumar | Middle East | 2031-02-13",
	"meeting occurred | Ana Brek/Sumar; Oda Rem/Ostra | Tarsum/Sumar | 2031-02-14",
	"talks occurred | Ana Brek/Sumar; Ilo Tarn/Velia; mediator:Oda Rem/Ostra | Doha | 2031-02-20",
	"call occurred | Ana Brek/Sumar; Ilo Tarn/Velia | | 2031-02-20",
	"visit occurred | visitor:Ilo Tarn/Velia | Sumar | 2031-03",
}

// TestScholars holds the two files to testdata; with UPDATE=1 it writes them.
func TestScholars(t *testing.T) {
	all := exported(t, newLedger(t, engagements(t, journeys...)...))
	for _, name := range []string{"registry.csv", "dyads.csv"} {
		path := filepath.Join("testdata", name)
		if os.Getenv("UPDATE") != "" {
			if err := os.MkdirAll("testdata", 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(all[name]), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), all[name]); diff != "" {
			t.Errorf("%s; run UPDATE=1 go test ./export where that is meant (-testdata +got):\n%s", name, diff)
		}
	}
	reversed := engagements(t, journeys...)
	slices.Reverse(reversed)
	other := exported(t, newLedger(t, reversed...))
	for _, name := range []string{"registry.csv", "dyads.csv"} {
		if other[name] != all[name] {
			t.Errorf("documents in the other order give another %s", name)
		}
	}
}
