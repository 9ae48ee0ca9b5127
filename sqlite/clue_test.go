package sqlite_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
	"github.com/readout-dev/readout/sqlite"
)

// callings are ways to speak of two presidents and a minister, and of their
// states.
var callings = [][]readout.Participant{{
	named("Ana Brek", "President", "Velia"), named("Ana Brek", "President", ""), named("Ola Fenn", "Foreign Minister", "Velia"),
	{ActorRef: readout.ActorRef{Name: "Velia", ID: actor.ID(readout.ActorState, "Velia")}},
	{ActorRef: readout.ActorRef{Name: "President of Velia", ID: actor.ID(readout.ActorOffice, "President of Velia")}, Office: "President", Represents: "Velia"},
	{ActorRef: readout.ActorRef{Name: "Velian officials"}, Represents: "Velia"},
	{ActorRef: readout.ActorRef{Name: "the government"}},
}, {
	named("Ilo Tarn", "President", "Sumar"), named("Ilo Tarn", "President", ""),
	{ActorRef: readout.ActorRef{Name: "Sumar", ID: actor.ID(readout.ActorState, "Sumar")}},
	{ActorRef: readout.ActorRef{Name: "President of Sumar", ID: actor.ID(readout.ActorOffice, "President of Sumar")}, Office: "President", Represents: "Sumar"},
	{ActorRef: readout.ActorRef{Name: "Reed Front", ID: actor.ID(readout.ActorGroup, "Reed Front")}},
	{ActorRef: readout.ActorRef{Name: "Reed Front", ID: actor.ID(readout.ActorGroup, "Reed Front")}},
}, {
	named("Teo Lunn", "Prime Minister", "Dorn"),
	{ActorRef: readout.ActorRef{Name: "Dorn", ID: actor.ID(readout.ActorState, "Dorn")}},
}}

func named(name, office, of string) readout.Participant {
	return readout.Participant{ActorRef: readout.ActorRef{Name: name, ID: actor.ID(readout.ActorPerson, name)}, Office: office, Represents: of}
}

// toldByWhatTheyAre draws a document of a few days that tells of people by name
// or by what they are.
func toldByWhatTheyAre(t *rapid.T) *readout.Annotation {
	n := rapid.IntRange(0, 30).Draw(t, "story")
	published := readout.Day(2031, 2, 1).AddDays(rapid.IntRange(0, 9).Draw(t, "published"))
	var lines []string
	var bodies []readout.Body
	var speakers []readout.Participant
	for range rapid.IntRange(1, 3).Draw(t, "reports") {
		if rapid.Bool().Draw(t, "said") {
			who := rapid.SampledFrom(callings[rapid.IntRange(0, 1).Draw(t, "of")]).Draw(t, "speaker")
			words := rapid.SampledFrom([]string{
				"the northern harbour will be dredged before winter", "dredging of the northern harbour begins before winter comes", "the lighthouse needs a keeper",
				"the northern harbour will be dredged before winter and the lighthouse needs a keeper",
			}).Draw(t, "words")
			s := &readout.Statement{Form: rapid.SampledFrom([]readout.StatementForm{readout.FormIndirect, readout.FormDirect}).Draw(t, "form")}
			if rapid.IntRange(0, 3).Draw(t, "unknown") == 0 {
				who, s.Speaker.Class = readout.Participant{}, readout.ClassUnknown
			}
			s.Speaker.ActorRef = who.ActorRef
			lines = append(lines, who.Name+" said "+words)
			bodies = append(bodies, s)
			speakers = append(speakers, who)
			continue
		}
		e := &readout.Engagement{Kind: rapid.SampledFrom([]readout.EngagementKind{readout.KindMeeting, readout.KindTalks, readout.KindCall, readout.KindVisit}).Draw(t, "kind"), Status: readout.StatusOccurred}
		for i, of := range callings {
			if i < 2 || rapid.IntRange(0, 3).Draw(t, "third") == 0 {
				p := rapid.SampledFrom(of).Draw(t, "participant")
				p.Role = readout.RoleParty
				e.Participants = append(e.Participants, p)
			}
		}
		if rapid.Bool().Draw(t, "turned") {
			e.Participants[0], e.Participants[1] = e.Participants[1], e.Participants[0]
		}
		if rapid.Bool().Draw(t, "placed") || e.Kind == readout.KindVisit {
			e.Place = &readout.Place{Name: "Port Amel", Country: "Dorn"}
		}
		if rapid.Bool().Draw(t, "dated") {
			e.When = &readout.When{Start: published.AddDays(-rapid.IntRange(0, 2).Draw(t, "ago")), Basis: readout.BasisStated}
		}
		lines = append(lines, fmt.Sprintf("%s %v", e.Kind, e.Participants))
		bodies = append(bodies, e)
		speakers = append(speakers, readout.Participant{})
	}
	d := *ledgertest.DocumentOf(fmt.Sprint("d", n), fmt.Sprint(n, ".txt"), strings.Join(lines, "\n\n"))
	d.Published = &readout.Dating{Date: published, Basis: readout.BasisStated}
	// The lines don't say all that is drawn, and equal bytes are one document.
	drawn, err := json.Marshal([]any{bodies, speakers})
	if err != nil {
		t.Fatal(err)
	}
	d.Hash = readout.ID("h", d.Hash, published.String(), string(drawn))
	doc, err := readout.NewDocument(d)
	if err != nil {
		t.Fatal(err)
	}
	a := readout.NewAnnotation(doc)
	at := 0
	for i, body := range bodies {
		span := readout.Span{Start: at, End: at + len(lines[i])}
		at = span.End + 2
		evidence := func(s readout.Span) readout.Evidence {
			ev, err := doc.Evidence(s)
			if err != nil {
				t.Fatal(err)
			}
			return ev
		}
		if s, ok := body.(*readout.Statement); ok {
			name := readout.Span{Start: span.Start, End: span.Start + len(speakers[i].Name)}
			if speakers[i].Name != "" {
				s.Speaker.Spans = []readout.Evidence{evidence(name)}
			}
			s.Content = []readout.Evidence{evidence(readout.Span{Start: name.End + len(" said "), End: span.End})}
			a.Mentions = append(a.Mentions, readout.Mention{Span: name, Form: readout.FormName, Type: readout.ActorPerson, Actor: speakers[i].ActorRef, Office: speakers[i].Office, Represents: speakers[i].Represents})
		}
		r, err := readout.NewReport(body, "test", evidence(span))
		if err != nil {
			t.Fatal(err)
		}
		a.Reports = append(a.Reports, r)
	}
	return a
}

// TestWhoIsToldOfByWhatTheyAreIsFoundInAnyOrder: reports that tell of people by
// what they are come to the same records, in whatever order and batches they
// come, and to those that [ledger.Reconcile] makes of them at once.
func TestWhoIsToldOfByWhatTheyAreIsFoundInAnyOrder(t *testing.T) {
	dir := t.TempDir()
	made, joined := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		ctx := context.Background()
		store := func(batches ...[]*readout.Annotation) *sqlite.Ledger {
			made++
			l, err := sqlite.Open(ctx, filepath.Join(dir, fmt.Sprint(made, ".db")), sqlite.Options{})
			if err != nil {
				t.Fatal(err)
			}
			for _, b := range batches {
				if _, err := l.Put(ctx, ledger.Batch{Annotations: b}); err != nil {
					t.Fatal(err)
				}
			}
			return l
		}
		dump := func(l *sqlite.Ledger) string {
			s, err := ledgertest.Dump(ctx, l)
			if err != nil {
				t.Fatal(err)
			}
			return regexp.MustCompile(`(?m)^actor .*\n`).ReplaceAllString(s, "") // their types are no matter here
		}
		all := rapid.SliceOfN(rapid.Custom(toldByWhatTheyAre), 1, 14).Draw(t, "documents")
		once := store(all)
		defer os.Remove(filepath.Join(dir, fmt.Sprint(made, ".db")))
		defer once.Close()
		want := dump(once)
		rest := rapid.Permutation(all).Draw(t, "order")
		var batches [][]*readout.Annotation
		for len(rest) > 0 {
			n := rapid.IntRange(1, min(3, len(rest))).Draw(t, "batch")
			batches, rest = append(batches, rest[:n]), rest[n:]
		}
		parts := store(batches...)
		defer os.Remove(filepath.Join(dir, fmt.Sprint(made, ".db")))
		defer parts.Close()
		if diff := cmp.Diff(want, dump(parts)); diff != "" {
			t.Fatal(diff)
		}
		kept := map[string]*readout.Annotation{}
		for _, a := range all {
			if old := kept[a.Document.ID]; old == nil || a.Document.Hash < old.Document.Hash {
				kept[a.Document.ID] = a
			}
		}
		var tellings []ledger.Telling
		for _, a := range kept {
			tellings = append(tellings, ledger.Tell(a)...)
		}
		records, _ := ledger.Reconcile(tellings)
		for _, rec := range records {
			stored, err := once.Record(ctx, rec.ID)
			if err != nil {
				t.Fatalf("%v: of %v", err, rec.Reports)
			}
			if diff := cmp.Diff(rec.Reports, stored.Reports); diff != "" {
				t.Fatal(diff)
			}
			if rec.Documents > 1 {
				joined++
			}
		}
	})
	if joined == 0 {
		t.Error("nothing was joined")
	}
}
