package statement_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/model"
	"github.com/readout-dev/readout/statement"
	"github.com/readout-dev/readout/text"
	"github.com/readout-dev/readout/timex"
)

// base knows, beside the built-in actors, the states of the test sentences.
var base = sync.OnceValue(func() *actor.Base {
	entries, err := actor.ReadPack(strings.NewReader(`
state | Sumar | adj: Sumari | people: Sumaris | capital: Port Ona
state | Velia | adj: Velian | people: Velians | capital: Maresh
place | Port Ona | in: Sumar
outlet | Meridian Wire
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

// annotated returns the story, published on Thursday, 8 May 2031, with all
// layers that statements are read from.
func annotated(t testing.TB, doc *readout.Document) *readout.Annotation {
	t.Helper()
	doc.Published = &readout.Dating{Date: readout.Day(2031, 5, 8), Basis: readout.BasisStated}
	a := readout.NewAnnotation(doc)
	text.Segment(a)
	m, err := model.Default()
	if err != nil {
		t.Fatal(err)
	}
	m.Tag(a)
	m.Parse(a)
	a.Assigned(readout.LayerSentences, readout.LayerTokens, readout.LayerTags, readout.LayerTrees)
	if err := timex.Annotate(a); err != nil {
		t.Fatal(err)
	}
	a.Assigned(readout.LayerTimes, readout.LayerPublished)
	a.Mentions = base().Mentions(a)
	a.Assigned(readout.LayerMentions)
	return a
}

func find(t testing.TB, a *readout.Annotation) []*readout.Report {
	t.Helper()
	reports, err := statement.Find(a)
	if err != nil {
		t.Fatal(err)
	}
	return reports
}

// line writes a statement in the language of the tests:
// "direct: Ana Brek | said | We go, … and we stay.".
func line(r *readout.Report) string {
	s := r.Statement()
	texts := func(list []readout.Evidence) string {
		var out []string
		for _, ev := range list {
			out = append(out, strings.Trim(ev.Text(), `"“”',`))
		}
		return strings.Join(out, " … ")
	}
	name := s.Speaker.Name
	if s.Speaker.Class != "" {
		name += " (" + string(s.Speaker.Class) + ")"
	}
	aside := statement.Aside(r)
	if aside != "" {
		aside += " "
	}
	return aside + string(s.Form) + ": " + strings.TrimSpace(name) + " | " + texts(s.Cue) + " | " + texts(s.Content)
}

// TestFind has a story and its statements, a line each.
func TestFind(t *testing.T) {
	for _, c := range []struct{ story, want string }{
		// Direct: the attribution after, before, between.
		{`"The talks have failed," President Ana Brek said.`, `direct: Ana Brek | said | The talks have failed`},
		{`"The talks have failed," said Ana Brek, the president of Sumar.`, `direct: Ana Brek | said | The talks have failed`},
		{`“We go,” Ana Brek told reporters. “And we stay.”`, `direct: Ana Brek | told | We go … And we stay.`},
		{`"We go," Ana Brek said, "and we stay."`, `direct: Ana Brek | said | We go … and we stay.`},
		{`Ana Brek said: "The talks have failed. We go."`, `direct: Ana Brek | said | The talks have failed. We go.`},
		{`Ana Brek, who leads Sumar, also told reporters, "The talks have failed."`, `direct: Ana Brek | also told | The talks have failed.`},
		{`According to Ana Brek, "the talks have failed."`, `direct: Ana Brek | According to | the talks have failed.`},
		{`Ana Brek's answer was short: "The talks have failed."`, `direct: Ana Brek | answer | The talks have failed.`},
		{`"They told us, 'We stay,'" Ana Brek said.`, `direct: Ana Brek | said | They told us, 'We stay`},
		{"\"We stay.\" — Ana Brek", `direct: Ana Brek |  | We stay.`},
		{"Ana Brek said:\n\n\"We go now.\"", `direct: Ana Brek | said | We go now.`},
		// Who speaks.
		{`"The talks have failed," a senior Sumari official said.`, `direct: a senior Sumari official (official) | said | The talks have failed`},
		{`"The ship sank in an hour," one witness said.`, `direct: one witness (witness) | said | The ship sank in an hour`},
		{`"The talks have failed and nobody knows what comes next."`, `direct: (unknown) |  | The talks have failed and nobody knows what comes next.`},
		{`President Ana Brek left. "The talks have failed," she said.`, `direct: Ana Brek | said | The talks have failed`},
		// Over paragraphs.
		{"“We go,” Ana Brek said.\n\n“And then we stay for a year.”", "direct: Ana Brek | said | We go … And then we stay for a year."},
		{"Ana Brek said the talks had failed. “We tried for a whole year.”", "indirect: Ana Brek | said | the talks had failed\ndirect: Ana Brek |  | We tried for a whole year."},
		{"Ana Brek blamed Velia, saying the talks had failed.\n\n“We tried for a whole year.”", "indirect: Ana Brek | blamed | Velia\nindirect: Ana Brek | saying | the talks had failed\ndirect: Ana Brek |  | We tried for a whole year."},
		{"President Ana Brek released the following note: “The talks have failed.”", "direct: Ana Brek | note | The talks have failed."},
		{"Ana Brek said: “We go.\n\n“And we stay.”", "direct: Ana Brek | said | We go. … And we stay."},
		// Indirect and mixed.
		{`Ana Brek said that the talks had failed.`, `indirect: Ana Brek | said | that the talks had failed`},
		{`Ana Brek said the talks had failed.`, `indirect: Ana Brek | said | the talks had failed`},
		{`''The question is: can he cope?'' In a series of posts Sunday, Mr. Tarn, a former speechwriter for Ana Brek, wrote: ''Can he cope with the office?''`, `direct: Tarn | wrote | The question is: can he cope? … Can he cope with the office?`},
		{`The talks had failed, said Ana Brek.`, `indirect: Ana Brek | said | The talks had failed`},
		{`Ana Brek’s biggest revelation in the article concerns a stunt gone wrong during the final days of filming “Night Ferry.”`, ``},
		{`The crowd chanted “Dump Brek.”`, `direct: The crowd | chanted | Dump Brek.`},
		{`The bridge will be closed for two weeks, said Ana Brek, the harbour master.`, `indirect: Ana Brek | said | The bridge will be closed for two weeks`},
		{`The bridge will be closed for two weeks, said the harbour master.`, `indirect: the harbour master | said | The bridge will be closed for two weeks`},
		{`The treaty covers fish as well as gas, says Ana Brek of the Harbour Front.`, `indirect: Ana Brek | says | The treaty covers fish as well as gas`},
		{`The road was blocked by farmers, who had come from the hills, said Ana Brek.`, `indirect: Ana Brek | said | The road was blocked by farmers, who had come from the hills`},
		{`The talks had failed, Ana Brek said.`, `indirect: Ana Brek | said | The talks had failed`},
		{`The talks, Ana Brek said, were going badly.`, `indirect: Ana Brek | said | The talks … were going badly`},
		{`According to Ana Brek, the talks had failed.`, `indirect: Ana Brek | According to | the talks had failed`},
		{`Ana Brek said that the plan was "dead on arrival".`, `mixed: Ana Brek | said | that the plan was "dead on arrival`},
		{`Ana Brek called the plan "a mistake".`, `mixed: Ana Brek | called | the plan "a mistake`},
		{`Ana Brek rejected the plan.`, `indirect: Ana Brek | rejected | the plan`},
		{`Ana Brek has called for a truce.`, `indirect: Ana Brek | has called for | a truce`},
		{`Ana Brek vowed to stay in Velia.`, `indirect: Ana Brek | vowed | to stay in Velia`},
		{`Ana Brek left the room, saying that the talks had failed.`, `indirect: Ana Brek | saying | that the talks had failed`},
		// What goes on with what was said, of one who can't have spoken or to whom it was done.
		{`Ana Brek denied that the prisoners were exchanged for rebels, saying "this is not a swap."`, "indirect: Ana Brek | denied | that the prisoners were exchanged for rebels\ndirect: Ana Brek | saying | this is not a swap."},
		{`Ana Brek said that the ship had been sunk by pirates, adding that "nobody was on board."`, "indirect: Ana Brek | said | that the ship had been sunk by pirates\nmixed: Ana Brek | adding | that \"nobody was on board."},
		{`Ana Brek reported that the mayor had resigned, saying "I am tired of it all."`, "indirect: Ana Brek | reported | that the mayor had resigned\ndirect: the mayor | saying | I am tired of it all."},
		{`Ana Brek is confident that the talks will end well.`, `indirect: Ana Brek | is confident | that the talks will end well`},
		// Nested, and of somebody known: a statement of its own.
		{`Ana Brek said that the talks had failed, but Ilo Tarn made clear that they go on.`, "indirect: Ana Brek | said | that the talks had failed\nindirect: Ilo Tarn | made clear | that they go on"},
		// What is said and what is said next.
		{`Ana Brek says she respects the plan but argues that Velia will not.`, "indirect: Ana Brek | says | she respects the plan\nindirect: Ana Brek | argues | that Velia will not"},
		{`Ana Brek declared “What a day!” and said that the talks would go on.`, "direct: Ana Brek | declared | What a day!\nindirect: Ana Brek | said | that the talks would go on"},
		{`Ana Brek has also called the minister “the next Ilo Tarn”.`, `mixed: Ana Brek | has also called | the minister “the next Ilo Tarn`},
		{`Ana Brek went on to say that the talks had failed.`, `indirect: Ana Brek | went on to say | that the talks had failed`},
		{`Ana Brek said on Friday that the talks had failed.`, `indirect: Ana Brek | said | that the talks had failed`},
		// Found, and set aside: denied, told by nobody.
		{`Ana Brek declined to comment.`, `denied indirect: Ana Brek | declined | to comment`},
		{`Ana Brek did not say whether the talks had failed.`, `denied indirect: Ana Brek | did not say | whether the talks had failed`},
		{`Ana Brek will call for a truce.`, `planned indirect: Ana Brek | will call for | a truce`},
		{`Ana Brek is expected to urge Velia to wait.`, "unsourced indirect: (unknown) | is expected | Ana Brek … to urge Velia to wait"},
		{`Ana Brek came back following Ilo Tarn, stating that the talks had failed.`, `indirect: Ilo Tarn | stating | that the talks had failed`},
		{`Ana Brek is expected to leave Velia.`, `unsourced indirect: (unknown) | is expected | Ana Brek … to leave Velia`},
		{`Asked whether the talks had failed, Ana Brek smiled.`, `unsourced indirect: (unknown) | Asked | whether the talks had failed`},
		{`It is clear that the talks have failed.`, `unsourced indirect: (unknown) | It is clear | that the talks have failed`},
		{`The talks seem to be over.`, `unsourced indirect: (unknown) | seem | The talks … to be over`},
		{`The plan was rejected by the Sumari government.`, `indirect: Sumar | was rejected by | The plan`},
		{`"One of two things has to happen: President Ana Brek has to show up or Ilo Tarn has to get on the phone," an official said.`, `direct: an official (official) | said | One of two things has to happen: President Ana Brek has to show up or Ilo Tarn has to get on the phone`},
		{`Ana Brek's campaign said the talks had failed.`, `indirect: Ana Brek's campaign | said | the talks had failed`},
		{`Advisers to Ana Brek said the talks had failed.`, `indirect: Advisers to Ana Brek | said | the talks had failed`},
		// None.
		{`On the Meridian Wire's “Morning Talk,” they sang.`, ``},
		{`Ana Brek read "The Book of Ships" on the way home.`, ``},
		{`The so-called "peace" lasted for a week.`, ``},
		{`Ana Brek told Ilo Tarn.`, ``},
		{`The talks had failed.`, ``},
	} {
		var got []string
		for _, r := range find(t, annotated(t, testkit.Document(t, c.story))) {
			got = append(got, line(r))
		}
		if d := cmp.Diff(c.want, strings.Join(got, "\n")); d != "" {
			t.Errorf("%s\n%s", c.story, d)
		}
	}
}

// TestDetails has a story and when, where, on what occasion and to whom the
// words were said, and through whom they came.
func TestDetails(t *testing.T) {
	for _, c := range []struct{ story, want string }{
		{`"We go," Ana Brek said at a news conference in Cairo on Tuesday, CNN reported.`, `2031-05-06 | Cairo | news conference |  | CNN`},
		{`"We go," Ana Brek told reporters on Wednesday.`, `2031-05-07 |  |  | reporters | `},
		{`At her press conference in Cairo on Tuesday, Ana Brek said that the talks had failed.`, `2031-05-06 | Cairo | press conference |  | `},
		{`"We go," Ana Brek said earlier this week.`, `2031-05 |  |  |  | `},
		{`"We go," Ana Brek told a news conference in Cairo.`, ` | Cairo | news conference |  | `},
		{`The talks failed on Monday, Ana Brek said.`, ` |  |  |  | `},
		{`Ana Brek said the talks failed, according to minutes quoted by Meridian Wire.`, ` |  |  |  | Meridian Wire, minutes`},
	} {
		reports := find(t, annotated(t, testkit.Document(t, c.story)))
		if len(reports) == 0 {
			t.Errorf("%s: no statement", c.story)
			continue
		}
		s := reports[0].Statement()
		when := ""
		if s.SaidAt != nil {
			when = s.SaidAt.Date.String()
		}
		got := strings.Join([]string{when, s.Place, s.Occasion, s.Addressee, strings.Join(s.Relay, ", ")}, " | ")
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.story, got, c.want)
		}
	}
}

// TestFrames finds the example of each row of the cue table by its kind.
func TestFrames(t *testing.T) {
	for _, f := range statement.Frames {
		var by []string
		for _, r := range find(t, annotated(t, testkit.Document(t, f.Example))) {
			by = append(by, r.By())
		}
		want := "statement/" + strings.ToLower(string(f.Class)) + "-" + f.Takes
		switch {
		case f.Part == statement.Noun:
			want = "statement/noun-" + f.Takes
		case f.Takes == "quote":
			want = "statement/said-quote"
		}
		if !slices.Contains(by, want) {
			t.Errorf("%s %s: %q is found by %v, not by %s", f.Part, f.Takes, f.Example, by, want)
		}
	}
}

// TestFurniture finds nothing in what is no part of the story, and what a
// heading says is set aside.
func TestFurniture(t *testing.T) {
	const story = "Brek says the talks have failed\n\n\"The talks have failed,\" Ana Brek said."
	for _, kind := range readout.BlockKinds {
		doc := testkit.Document(t, story)
		doc.Blocks[0].Kind = kind
		n := 0
		for _, r := range find(t, annotated(t, doc)) {
			if a := statement.Aside(r); a == "" {
				n++
			} else if a != "heading" || kind != readout.BlockHeading {
				t.Errorf("%s: %s is set aside as %s", kind, line(r), a)
			}
		}
		if want := map[bool]int{true: 2, false: 1}[kind == readout.BlockParagraph || kind == readout.BlockDateline]; n != want {
			t.Errorf("%s: %d statements, want %d", kind, n, want)
		}
	}
}

// check holds what is true of every statement, whatever the text.
func check(t testing.TB, a *readout.Annotation, reports []*readout.Report) {
	t.Helper()
	for _, r := range reports {
		s := r.Statement()
		if len(s.Content) == 0 || len(r.Evidence()) == 0 {
			t.Fatalf("a statement without content or evidence: %+v", s)
		}
		for _, list := range [][]readout.Evidence{s.Content, s.Cue, s.Speaker.Spans, r.Evidence()} {
			for _, ev := range list {
				if sp := ev.Span(); a.Document.Text[sp.Start:sp.End] != ev.Text() {
					t.Fatalf("not verbatim: %q", ev.Text())
				}
			}
		}
		for i := 1; i < len(s.Content); i++ {
			if s.Content[i].Span().Start < s.Content[i-1].Span().End {
				t.Fatalf("contents overlap: %s", line(r))
			}
		}
		for _, c := range s.Content {
			if a.Document.InFurniture(c.Span()) {
				t.Fatalf("content in furniture: %s", line(r))
			}
			if !slices.ContainsFunc(r.Evidence(), func(ev readout.Evidence) bool { return ev.Span().Contains(c.Span()) }) {
				t.Fatalf("content outside of the evidence: %s", line(r))
			}
		}
		if len(s.Speaker.Spans) == 0 && s.Speaker.Class != readout.ClassUnknown {
			t.Fatalf("a speaker without a span: %s", line(r))
		}
	}
}

// pieces are what the texts of the property test and the fuzz corpus are made of.
var pieces = []string{
	"Ana Brek", "said", "told reporters", "that", "the talks had failed", "according to", "\"", "“", "”", "‘", "’", "''", ",", ".", ":", "?", " ",
	"\n\n", "she", "who", "and", "to leave", "the plan", "called", "rejected", "on Tuesday", "in Cairo", "quoted by", "CNN", "is confident", "claim",
	"—", "Zoë", "not", "was", "by",
}

func TestProperties(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		story := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 40).Draw(rt, "pieces"), " ")
		if strings.TrimSpace(story) == "" {
			return
		}
		a := annotated(t, testkit.Document(t, story))
		check(t, a, find(t, a))
	})
}

func FuzzFind(f *testing.F) {
	f.Add(`"We go," Ana Brek said at a news conference in Cairo on Tuesday, CNN reported.`)
	f.Add("“We go.\n\n“We stay,” she said, “and ‘rest’.”")
	f.Add(strings.Join(pieces, " "))
	f.Fuzz(func(t *testing.T, story string) {
		doc, err := readout.NewDocument(readout.Document{ID: "d", Text: story, Blocks: extract.Blocks(story, "")})
		if err != nil {
			return
		}
		a := annotated(t, doc)
		check(t, a, find(t, a))
		// Without trees.
		b := readout.NewAnnotation(doc)
		b.Sentences, b.Tokens, b.Mentions, b.Times = a.Sentences, a.Tokens, a.Mentions, a.Times
		check(t, b, find(t, b))
	})
}

// TestLinear reads texts of one size and of four times that size: the time
// must not grow with the square.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("parses long texts")
	}
	for _, c := range []struct {
		name, piece string
		n           int
	}{
		{"quotations", `"We go," Brek said. `, 50000}, // 100,000 marks
		{"quotations in one sentence", `"we go," Brek said, `, 10000},
		{"opening marks", `“we go `, 25000},
		{"quotations alone", `"We go on and on and on and on." `, 10000},
		{"cues", `said `, 10000},
		{"clauses", `Brek said that `, 10000},
		{"attributions", `the talks failed, Brek said, `, 5000},
		{"sources", `according to Brek `, 5000},
		{"marks", `said !!! `, 10000},
	} {
		measure := func(n int) time.Duration {
			a := annotated(t, testkit.Document(t, strings.Repeat(c.piece, n)))
			start := time.Now()
			find(t, a)
			return time.Since(start)
		}
		small, large := measure(c.n/4), measure(c.n)
		if large > 2*time.Second && large > 12*small {
			t.Errorf("%s: %v for %d, %v for %d", c.name, small, c.n/4, large, c.n)
		}
		t.Logf("%-28s %8v → %8v", c.name, small.Round(time.Millisecond), large.Round(time.Millisecond))
	}
}

func BenchmarkFind(b *testing.B) {
	var s strings.Builder
	for i := range 40 {
		fmt.Fprintf(&s, "President Ana Brek told reporters in Cairo on Tuesday that round %d of the talks had failed, and called for a truce. "+
			"\"We will not leave,\" she said, adding that a senior Velian official had described the plan as \"dead\".\n\n", i)
	}
	a := annotated(b, testkit.Document(b, s.String()))
	b.SetBytes(int64(len(a.Document.Text)))
	b.ReportAllocs()
	b.ResetTimer()
	for b.Loop() {
		find(b, a)
	}
	b.ReportMetric(float64(len(strings.Fields(a.Document.Text)))*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
