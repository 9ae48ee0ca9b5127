package engagement_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/engagement"
	"github.com/readout-dev/readout/eval"
	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/model"
	"github.com/readout-dev/readout/statement"
	"github.com/readout-dev/readout/text"
	"github.com/readout-dev/readout/timex"
)

// published is the date of every test document: a Thursday.
var published = readout.Day(2031, 5, 8)

// base knows, beside the built-in actors, the states of the test sentences.
var base = sync.OnceValue(func() *actor.Base {
	entries, err := actor.ReadPack(strings.NewReader(`
state | Sumar | adj: Sumari | people: Sumaris | capital: Port Ona
state | Velia | adj: Velian | people: Velians | capital: Maresh
state | Tarsk | adj: Tarskan | people: Tarskans | capital: Brenn
group | Harbour Front
`), "test.pack")
	if err != nil {
		panic(err)
	}
	b, err := actor.With(entries)
	if err != nil {
		panic(err)
	}
	return b
})

// finder finds with what base knows.
var finder = sync.OnceValue(func() *engagement.Finder { return engagement.New(base()) })

// find annotates the text, without trees and statements, and returns its engagements.
func find(t testing.TB, story string) []*readout.Report {
	t.Helper()
	return findIn(t, story, false)
}

func findIn(t testing.TB, story string, trees bool) []*readout.Report {
	t.Helper()
	return findDocument(t, testkit.Document(t, story), trees)
}

func findDocument(t testing.TB, doc *readout.Document, trees bool) []*readout.Report {
	t.Helper()
	doc.Published = &readout.Dating{Date: published, Basis: readout.BasisStated}
	a := readout.NewAnnotation(doc)
	text.Segment(a)
	a.Assigned(readout.LayerSentences, readout.LayerTokens)
	if trees {
		m, err := model.Default()
		if err != nil {
			t.Fatal(err)
		}
		m.Tag(a)
		m.Parse(a)
		a.Assigned(readout.LayerTags, readout.LayerTrees)
	}
	timex.Annotate(a)
	a.Mentions = base().Mentions(a)
	a.Assigned(readout.LayerMentions)
	if trees {
		said, err := statement.Find(a)
		if err != nil {
			t.Fatal(err)
		}
		a.Reports = append(a.Reports, said...)
		a.Assigned(readout.LayerStatements)
	}
	reports, err := finder().Find(a)
	if err != nil {
		t.Fatal(err)
	}
	return reports
}

// line writes an engagement in the language of the tests:
// "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-07".
func line(r *readout.Report) string {
	e := r.Engagement()
	var names []string
	for _, p := range e.Participants {
		names = append(names, p.Name)
	}
	slices.Sort(names)
	s := string(e.Kind) + " " + string(e.Status) + " " + strings.Join(names, " + ")
	if e.Place != nil {
		s += " @" + e.Place.Name
	}
	if e.When != nil && (e.When.Basis != readout.BasisInferred || e.When.Start == published) {
		s += " "
		if e.When.Open {
			return s + e.When.Human()
		}
		s += e.When.Start.String()
		if !e.When.End.IsZero() && e.When.End != e.When.Start {
			s += "/" + e.When.End.String()
		}
	}
	return s
}

func lines(reports []*readout.Report) []string {
	var out []string
	for _, r := range reports {
		out = append(out, line(r))
	}
	return out
}

func TestPatternsFindTheirExamples(t *testing.T) {
	names := map[string]bool{}
	for _, p := range engagement.Patterns {
		if names[p.Name] {
			t.Errorf("two patterns are named %s", p.Name)
		}
		names[p.Name] = true
		var by []string
		doc := testkit.Document(t, p.Example)
		doc.Blocks = extract.Blocks(doc.Text, "")
		for _, r := range findDocument(t, doc, false) {
			by = append(by, r.By())
			if r.By() == "engagement/"+p.Name && r.Engagement().Kind != p.Kind {
				t.Errorf("%s: kind %s, want %s", p.Name, r.Engagement().Kind, p.Kind)
			}
		}
		if !slices.Contains(by, "engagement/"+p.Name) {
			t.Errorf("%s does not find its example %q; found by %v", p.Name, p.Example, by)
		}
	}
}

// in annotates a document whose blocks are given by their kinds, one for each
// paragraph of the story.
func in(t *testing.T, story string, kinds ...readout.BlockKind) []*readout.Report {
	t.Helper()
	doc := testkit.Document(t, story)
	for i := range doc.Blocks {
		doc.Blocks[i].Kind = kinds[i]
	}
	return findDocument(t, doc, false)
}

func TestBlocks(t *testing.T) {
	const (
		body    = "Much was said about President Ana Brek of Sumar and the Velian premier, Ilo Tarn, on this day."
		met     = "President Ana Brek met the Velian premier, Ilo Tarn, in Cairo on Tuesday."
		heading = "Brek meets with Tarn in Cairo, and much is said about it by others"
	)
	p, h := readout.BlockParagraph, readout.BlockHeading
	for _, c := range []struct {
		name, story string
		kinds       []readout.BlockKind
		want        int // reports
		evidence    int // pieces of evidence of the first
	}{
		{"paragraph", met, []readout.BlockKind{p}, 1, 1},
		{"headline of another story", body + "\n\n" + met, []readout.BlockKind{p, readout.BlockRelated}, 0, 0},
		{"credit", body + "\n\n" + met, []readout.BlockKind{p, readout.BlockCredit}, 0, 0},
		{"disclaimer", body + "\n\n" + met, []readout.BlockKind{p, readout.BlockDisclaimer}, 0, 0},
		{"crawler's line", body + "\n\n" + met, []readout.BlockKind{p, readout.BlockMetadata}, 0, 0},
		{"own heading alone", heading + "\n\n" + body, []readout.BlockKind{h, p}, 0, 0},
		{"own heading and body", heading + "\n\n" + met, []readout.BlockKind{h, p}, 1, 2},
	} {
		reports := in(t, c.story, c.kinds...)
		if len(reports) != c.want {
			t.Errorf("%s: %d reports, want %d: %v", c.name, len(reports), c.want, lines(reports))
			continue
		}
		if c.want > 0 {
			if got := len(reports[0].Evidence()); got != c.evidence {
				t.Errorf("%s: %d pieces of evidence, want %d", c.name, got, c.evidence)
			}
			if first := reports[0].Evidence()[0].Text(); first != met {
				t.Errorf("%s: best evidence %q", c.name, first)
			}
		}
	}
}

func TestDetails(t *testing.T) {
	const lead = "Much was said today about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn, too. "
	for _, c := range []struct {
		story                       string
		duration, visitType, format string
		topic                       string
		background                  bool
	}{
		{"Brek met Tarn for two hours on Tuesday.", "two hours", "", "", "", false},
		{"Brek paid a two-day state visit to Egypt on Tuesday.", "two-day", "state", "", "", false},
		{"Brek held bilateral talks with Tarn on Tuesday.", "", "", "bilateral", "", false},
		{"Brek met Tarn on Tuesday to discuss the border.", "", "", "", "the border", false},
		{"Brek held talks with Tarn on fishing rights.", "", "", "", "fishing rights", false},
		{"Brek met Tarn in March 2028.", "", "", "", "", true},
		{"Brek met Tarn on Tuesday. The meeting lasted two hours.", "two hours", "", "", "", false},
	} {
		reports := find(t, lead+c.story)
		if len(reports) != 1 {
			t.Errorf("%s: %v", c.story, lines(reports))
			continue
		}
		e := reports[0].Engagement()
		if topic := strings.Join(e.Topics, "; "); e.Duration != c.duration || e.VisitType != c.visitType || e.Format != c.format || topic != c.topic || e.Background != c.background {
			t.Errorf("%s: duration %q, visit type %q, format %q, topics %q, background %v", c.story, e.Duration, e.VisitType, e.Format, topic, e.Background)
		}
	}
}

// TestOutcomes holds what occasions came to, in the words of the document.
func TestOutcomes(t *testing.T) {
	const lead = "Much was said today about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn, too. "
	for _, c := range []struct{ story, want string }{
		{"Talks between Brek and Tarn ended without a deal.", "ended without a deal"},
		{"Talks between Sumar and Velia in Cairo broke down over fishing rights, officials said.", "broke down over fishing rights"},
		{"Brek's meeting with Tarn failed to end the dispute.", "failed to end the dispute"},
		{"Brek and Tarn met in Cairo and agreed to reopen the border.", "agreed to reopen the border"},
		{"At a meeting in Cairo, Brek and Tarn agreed on a truce.", "agreed on a truce"},
		{"Brek met Tarn in Cairo. The meeting ended without a deal.", "ended without a deal"},
		{"Brek met Tarn in Cairo. The talks produced a plan for the border.", "produced a plan for the border"},
		{"Talks between Brek and Tarn ended on Tuesday.", ""},
		{"Brek met Tarn in Cairo and agreed to wait.", ""}, // she did; he may not have
		{"Brek will meet Tarn in Cairo.", ""},
		{"Talks between Brek and Tarn will end the dispute.", ""},
	} {
		reports := find(t, lead+c.story)
		if len(reports) != 1 {
			t.Errorf("%s: %v", c.story, lines(reports))
			continue
		}
		if got := reports[0].Engagement().Outcome; got != c.want {
			t.Errorf("%s: outcome %q, want %q", c.story, got, c.want)
		}
	}
}

func TestRoles(t *testing.T) {
	for _, c := range []struct{ story, want string }{
		{"President Ana Brek hosted the Velian premier, Ilo Tarn, at her palace.", "Ana Brek host, Ilo Tarn visitor"},
		{"The Velian premier, Ilo Tarn, was received by President Ana Brek.", "Ana Brek host, Ilo Tarn visitor"},
		{"Talks between Sumar and Velia, mediated by Qatar, ended on Tuesday.", "Qatar mediator, Sumar party, Velia party"},
		{"On her journey President Ana Brek visited Egypt, her spokesman said.", "Ana Brek visitor"},
	} {
		var got []string
		for _, r := range find(t, c.story) {
			for _, p := range r.Engagement().Participants {
				got = append(got, p.Name+" "+string(p.Role))
			}
		}
		slices.Sort(got)
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s: %s, want %s", c.story, s, c.want)
		}
	}
}

// TestInferredDates: news told in the simple past without a date is of the
// document's month, and says that this is inferred; what may be older, or is
// not told as news, has no date.
func TestInferredDates(t *testing.T) {
	const lead = "Much was said today about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn, too. "
	for _, c := range []struct{ story, want string }{
		{"Brek met Tarn in Cairo.", "May 2031 inferred"},
		{"Brek is meeting Tarn in Cairo.", "8 May 2031 inferred"},
		{"Brek met Tarn in Cairo on Tuesday.", "6 May 2031 resolved"},
		{"Brek has met Tarn.", ""},
		{"Brek once met Tarn.", ""},
		{"Brek will meet Tarn.", ""},
		{"Brek did not meet Tarn.", ""},
	} {
		reports := find(t, lead+c.story)
		if len(reports) != 1 {
			t.Errorf("%s: %v", c.story, lines(reports))
			continue
		}
		got := ""
		if w := reports[0].Engagement().When; w != nil {
			got = w.Human() + " " + string(w.Basis)
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.story, got, c.want)
		}
	}
}

// TestGold holds the scores on the gold stories, which the patterns were
// written with: a drop fails.
func TestGold(t *testing.T) {
	path := testkit.Shared(t, "data/engagements")
	result, err := eval.Engagements(path, "", annotate)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range result.Lines {
		switch {
		case l.Name == "engagements" && (l.Counts.F1() < goldF1 || l.Counts.Precision() < goldPrecision):
			t.Errorf("engagements: F1 %.3f, precision %.3f; committed are %.2f and %.2f", l.Counts.F1(), l.Counts.Precision(), goldF1, goldPrecision)
		case l.Name == "date of the matched" && l.Accuracy.Share() < goldDate:
			t.Errorf("date: %.3f; committed is %.2f", l.Accuracy.Share(), goldDate)
		case l.Name == "place of the matched" && l.Accuracy.Share() < goldPlace:
			t.Errorf("place: %.3f; committed is %.2f", l.Accuracy.Share(), goldPlace)
		case l.Name == "status of the matched" && l.Accuracy.Share() < goldStatus:
			t.Errorf("status: %.3f; committed is %.2f", l.Accuracy.Share(), goldStatus)
		}
	}
}

// TestCoded holds the scores on stories that were coded by hand before any
// report on them was read, and that no pattern was written with.
func TestCoded(t *testing.T) {
	result, err := eval.Engagements("../eval/testdata/engagements.jsonl", testkit.Shared(t, "data"), annotate)
	if err != nil {
		t.Fatal(err)
	}
	if all := result.Lines[0].Counts; all.F1() < codedF1 || all.Precision() < codedPrecision {
		t.Errorf("F1 %.3f, precision %.3f; committed are %.2f and %.2f", all.F1(), all.Precision(), codedF1, codedPrecision)
	}
}

const (
	codedF1        = 0.74
	codedPrecision = 0.85
)

const (
	goldF1        = 0.67
	goldPrecision = 0.84
	goldStatus    = 0.86
	goldDate      = 0.80
	goldPlace     = 0.76
)

// TestSeeds holds the core engagements of the five real stories.
func TestSeeds(t *testing.T) {
	dir := testkit.Shared(t, "data/seeds")
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatal("no seeds in", dir, err)
	}
	var got []string
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := readout.NewDocument(readout.Document{ID: filepath.Base(f), Source: f, Text: string(data), Blocks: extract.Blocks(string(data), "")})
		if err != nil {
			t.Fatal(err)
		}
		a := readout.NewAnnotation(doc)
		if err := annotate(a); err != nil {
			t.Fatal(err)
		}
		got = append(got, lines(a.Reports)...)
	}
	for _, want := range []string{
		"meeting occurred Antony Blinken + Benjamin Netanyahu @Tel Aviv 2024-02-07",
		"meeting occurred Antony Blinken + Mohammed bin Salman 2024-02-05",
		"meeting occurred Antony Blinken + Hakan Fidan",
		"meeting did_not_occur Antony Blinken + Recep Tayyip Erdogan",
		"meeting occurred Antony Blinken + Herzi Halevi @Tel Aviv",
		"call occurred Benjamin Netanyahu + Joe Biden",
		"visit occurred Antony Blinken @Israel 2024-02-06",
		"visit occurred Antony Blinken @Saudi Arabia",
		"visit occurred Antony Blinken @Egypt",
		"visit occurred Antony Blinken @Qatar",
		"visit planned Antony Blinken @West Bank",
		"press_conference occurred Antony Blinken @Doha 2024-02-06",
	} {
		if !slices.Contains(got, want) {
			t.Errorf("not found: %s", want)
		}
	}
	if t.Failed() {
		t.Log(strings.Join(got, "\n"))
	}
}

// annotate runs all components before this one, and this one.
func annotate(a *readout.Annotation) error {
	text.Segment(a)
	m, err := model.Default()
	if err != nil {
		return err
	}
	m.Tag(a)
	m.Parse(a)
	a.Assigned(readout.LayerSentences, readout.LayerTokens, readout.LayerTags, readout.LayerTrees)
	if err := timex.Annotate(a); err != nil {
		return err
	}
	a.Mentions = base().Mentions(a)
	a.Assigned(readout.LayerMentions)
	reports, err := finder().Find(a)
	a.Reports = append(a.Reports, reports...)
	return err
}

// FuzzFind: whatever the text, there is no panic, every piece of evidence is
// verbatim, and the reports are the same each time.
func FuzzFind(f *testing.F) {
	for _, p := range engagement.Patterns {
		f.Add(p.Example)
	}
	f.Add("Brek met, and the two of the, with , Tarn's 's of")
	f.Add("met met met with with between and and , , , the the two")
	f.Fuzz(func(t *testing.T, story string) {
		story = strings.ToValidUTF8(story, "?")
		if strings.TrimSpace(story) == "" {
			return
		}
		first, again := find(t, story), find(t, story)
		if !slices.Equal(lines(first), lines(again)) {
			t.Fatalf("%v, then %v", lines(first), lines(again))
		}
		for _, r := range first {
			for _, ev := range r.Evidence() {
				if s := ev.Span(); story[s.Start:s.End] != ev.Text() {
					t.Fatalf("%q is not verbatim", ev.Text())
				}
			}
		}
	})
}

// TestHostile: a long list of meetings without end takes time in proportion to
// its length.
func TestHostile(t *testing.T) {
	took := func(n int) time.Duration {
		var b strings.Builder
		b.WriteString("Much was said today about President Ana Brek of Sumar. ")
		for i := range n {
			fmt.Fprintf(&b, "Brek met Minister Tarn%d of Velia in Cairo, and Brek then visited Cairo%d. ", i, i)
		}
		doc := testkit.Document(t, b.String())
		a := readout.NewAnnotation(doc)
		text.Segment(a)
		_ = timex.Annotate(a)
		a.Mentions = base().Mentions(a)
		start := time.Now()
		if _, err := finder().Find(a); err != nil {
			t.Fatal(err)
		}
		return time.Since(start)
	}
	// On a busy machine one try in five has to hold.
	took(100)
	var small, large time.Duration
	for range 5 {
		if small, large = took(1000), took(8000); large <= 40*small+time.Second {
			return
		}
	}
	t.Errorf("1000 sentences took %v, 8000 took %v", small, large)
}

// BenchmarkFind measures this component alone; words/s counts tokens.
func BenchmarkFind(b *testing.B) {
	const lead = "Much was said today about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn, and about the Tarskan foreign minister, Mira Solen, too.\n\n"
	var story strings.Builder
	for range 20 {
		story.WriteString(lead)
		for _, p := range engagement.Patterns {
			story.WriteString(p.Example + " The others waited in the rain, and nobody knew for how long it would last this time. ")
		}
		story.WriteString("\n\n")
	}
	doc := testkit.Document(b, story.String())
	doc.Published = &readout.Dating{Date: published}
	a := readout.NewAnnotation(doc)
	text.Segment(a)
	_ = timex.Annotate(a)
	a.Mentions = base().Mentions(a)
	b.SetBytes(int64(len(doc.Text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := finder().Find(a); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(a.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
