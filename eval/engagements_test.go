package eval_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/eval"
)

// engagementStory is the story of the scorer's tests: two sentences far apart.
var engagementStory = "Brek met Tarn in Cairo on Tuesday." + strings.Repeat(" Nothing else was said of it on that day.", 8) + " Solen visited Doha."

// engagementGold writes a gold folder with one story, and returns its path.
func engagementGold(t *testing.T, engagements string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "docs"), 0o755); err != nil {
		t.Fatal(err)
	}
	line := fmt.Sprintf(`{"id":"one","published":"2031-05-08","engagements":[%s]}`, engagements)
	for name, text := range map[string]string{"gold.jsonl": line + "\n", "docs/one.txt": engagementStory} {
		if err := os.WriteFile(filepath.Join(dir, filepath.FromSlash(name)), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestEngagements(t *testing.T) {
	const (
		meeting  = `{"kind":"meeting","status":"occurred","participants":[{"name":"Ana Brek"},{"name":"Ilo Tarn"}],"place":"Cairo","when":"2031-05-06","evidence":["Brek met Tarn in Cairo on Tuesday"]}`
		visit    = `{"kind":"visit","status":"occurred","participants":[{"name":"Mira Solen"}],"place":"Doha","when":null,"evidence":["Solen visited Doha"]}`
		optional = `{"kind":"visit","status":"occurred","participants":[{"name":"Mira Solen"}],"place":"Doha","when":null,"optional":true,"evidence":["Solen visited Doha"]}`
		noPlace  = `{"kind":"meeting","status":"occurred","participants":[{"name":"Ana Brek"},{"name":"Ilo Tarn"}],"place":null,"place_alt":"Doha","when":"2031-05-06","when_alt":null,"evidence":["Brek met Tarn in Cairo on Tuesday"]}`
	)
	tuesday := &readout.When{Start: readout.Day(2031, 5, 6)}
	at := func(name string) *readout.Place { return &readout.Place{Name: name} }
	first, last := engagementStory[:34], engagementStory[len(engagementStory)-20:]
	type found struct {
		kind   readout.EngagementKind
		status readout.Status
		who    string
		place  *readout.Place
		when   *readout.When
		words  string
	}
	met := found{readout.KindMeeting, readout.StatusOccurred, "Ana Brek, Ilo Tarn", at("Cairo"), tuesday, first}
	change := func(f found, do func(*found)) found { do(&f); return f }
	for _, c := range []struct {
		name, gold string
		found      []found
		want       string // right, wrong, missed; status, date and place right
	}{
		{"all right", meeting, []found{met}, "1 0 0; 1 1 1"},
		{"nothing found", meeting, nil, "0 0 1; 0 0 0"},
		{"talks for a meeting", meeting, []found{change(met, func(f *found) { f.kind = readout.KindTalks })}, "1 0 0; 1 1 1"},
		{"a call for a meeting", meeting, []found{change(met, func(f *found) { f.kind = readout.KindCall })}, "0 1 1; 0 0 0"},
		{"surname and title", meeting, []found{change(met, func(f *found) { f.who = "President Brek, Tarn" })}, "1 0 0; 1 1 1"},
		{"one of two participants", meeting, []found{change(met, func(f *found) { f.who = "Ana Brek, Mira Solen" })}, "1 0 0; 1 1 1"},
		{"one of three participants", meeting, []found{change(met, func(f *found) { f.who = "Ana Brek, Mira Solen, Pavel Oru" })}, "1 0 0; 1 1 1"},
		{"nobody shared", meeting, []found{change(met, func(f *found) { f.who = "Mira Solen, Pavel Oru" })}, "0 1 1; 0 0 0"},
		{"evidence elsewhere", meeting, []found{change(met, func(f *found) { f.words = last })}, "0 1 1; 0 0 0"},
		{"other values", meeting, []found{change(met, func(f *found) { f.status, f.place, f.when = readout.StatusPlanned, at("Doha"), nil })}, "1 0 0; 0 0 0"},
		{"the month for the day", meeting, []found{change(met, func(f *found) { f.when = &readout.When{Start: readout.Month(2031, 5)} })}, "1 0 0; 1 1 1"},
		{"the year for the day", meeting, []found{change(met, func(f *found) { f.when = &readout.When{Start: readout.Year(2031)} })}, "1 0 0; 1 0 1"},
		{"the week for the day", meeting, []found{change(met, func(f *found) {
			f.when = &readout.When{Start: readout.Day(2031, 5, 2), End: readout.Day(2031, 5, 8)}
		})}, "1 0 0; 1 1 1"},
		{"found twice", meeting, []found{met, met}, "1 1 0; 1 1 1"},
		{"visit elsewhere", visit, []found{{readout.KindVisit, readout.StatusOccurred, "Mira Solen", at("Cairo"), nil, last}}, "0 1 1; 0 0 0"},
		{"visit", visit, []found{{readout.KindVisit, readout.StatusOccurred, "Mira Solen", &readout.Place{Name: "Doha", Country: "Qatar"}, nil, last}}, "1 0 0; 1 1 1"},
		{"empty as one coder has it", noPlace, []found{change(met, func(f *found) { f.place, f.when = nil, nil })}, "1 0 0; 1 1 1"},
		{"filled as the other has it", noPlace, []found{change(met, func(f *found) { f.place = at("Doha") })}, "1 0 0; 1 1 1"},
		{"filled as none has it", noPlace, []found{change(met, func(f *found) { f.when = &readout.When{Start: readout.Year(2030)} })}, "1 0 0; 1 0 0"},
		{"optional, found", optional, []found{{readout.KindVisit, readout.StatusOccurred, "Mira Solen", at("Doha"), nil, last}}, "0 0 0; 0 0 0"},
		{"optional, not found", optional, nil, "0 0 0; 0 0 0"},
	} {
		result, err := eval.Engagements(engagementGold(t, c.gold), "", func(a *readout.Annotation) error {
			for _, f := range c.found {
				i := strings.Index(a.Document.Text, f.words)
				ev, err := a.Document.Evidence(readout.Span{Start: i, End: i + len(f.words)})
				if err != nil {
					return err
				}
				e := &readout.Engagement{Kind: f.kind, Status: f.status, Place: f.place, When: f.when}
				for name := range strings.SplitSeq(f.who, ", ") {
					e.Participants = append(e.Participants, readout.Participant{ActorRef: readout.ActorRef{Name: name}})
				}
				r, err := readout.NewReport(e, "test", ev)
				if err != nil {
					return err
				}
				a.Reports = append(a.Reports, r)
			}
			return nil
		})
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		all := result.Lines[0].Counts
		values := result.Lines[len(result.Lines)-3:]
		got := fmt.Sprintf("%d %d %d; %d %d %d", all.TP, all.FP, all.FN, values[0].Accuracy.Right, values[1].Accuracy.Right, values[2].Accuracy.Right)
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestSameActor(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"Ana Brek", "President Brek", true},
		{"Ana Brek", "A. Brek", true},
		{"Ana Brek", "Mira Brek", false},
		{"Ana Brek", "Ilo Tarn", false},
		{"US", "United States", true},
		{"U.S. officials", "United States", true},
		{"the Israeli government", "Israel", true},
		{"Turkish officials", "Turkey", false}, // no rule makes the one of the other
		{"Binali Yıldırım", "Binali Yildirim", true},
		{"Peña", "Pena", true},
		{"Group of 20", "G20", true},
		{"senior officials", "senior diplomats", false},
	} {
		if got := eval.SameActor(c.a, c.b); got != c.want {
			t.Errorf("%q, %q: %v", c.a, c.b, got)
		}
	}
}
