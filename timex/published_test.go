package timex_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/timex"
)

// dated works out the date of a text found at url.
func dated(t testing.TB, url, text string, meta *readout.Dating) string {
	t.Helper()
	doc := testkit.Document(t, text)
	doc.URL, doc.Published = url, meta
	a := readout.NewAnnotation(doc)
	if err := timex.Annotate(a); err != nil {
		t.Fatal(err)
	}
	if a.Published == nil {
		return ""
	}
	if a.Published.Why == "" && meta == nil {
		t.Errorf("%q is dated %v without a reason", text, a.Published.Date)
	}
	return fmt.Sprintf("%v %s", a.Published.Date, a.Published.Basis)
}

func TestPublishedFromThePage(t *testing.T) {
	const story = "Brek met Tarn in Sumar for talks."
	for _, tc := range []struct{ url, text, want string }{
		{"https://velia.example/2031/05/07/talks", story, "2031-05-07 stated"},
		{"https://velia.example/world/2031/may/07/talks", story, "2031-05-07 stated"},
		{"https://velia.example/2031-05-07-talks.html", story, "2031-05-07 stated"},
		{"https://velia.example/20310507/talks", story, "2031-05-07 stated"},
		{"https://velia.example/2031/05/talks", story, "2031-05 stated"},
		{"https://velia.example/talks?date=2031-05-07", story, ""},
		{"https://velia.example/2031/13/45/talks", story, ""},
		{"https://velia.example/120310507123/talks", story, ""},
		{"", " date 2031-05-07 " + story, "2031-05-07 stated"},
		{"", "Published: 7 May 2031, 14:20 GMT\n\n" + story, "2031-05-07 stated"},
		{"", "Talks in Sumar\n\nMay 7, 2031\n\n" + story, "2031-05-07 stated"},
		{"", "VELIA CITY, May 7, 2031 (VNA) - " + story, "2031-05-07 stated"},
		{"", "Published: 7 May 2031\n\nUpdated: 9 May 2031\n\n" + story, "2031-05-07 stated"},
		// Two lines that can't both be right leave what they share.
		{"https://velia.example/2031/05/27/talks", "VELIA CITY, May 7, 2031 (VNA) - " + story, "2031-05 inferred"},
		{"https://velia.example/2033/02/07/talks", "VELIA CITY, May 7, 2031 (VNA) - " + story, ""},
		// A text that tells of a later day as past can't be of an earlier one.
		{"https://velia.example/2031/05/07/talks", story + " They had met on 12 March 2032.", ""},
		// A day in the story is not the story's day.
		{"", "The treaty was signed on May 7, 2031, and is in force.", ""},
		{"", story, ""},
	} {
		if got := dated(t, tc.url, tc.text, nil); got != tc.want {
			t.Errorf("%s %q\n\tdated %q, want %q", tc.url, tc.text, got, tc.want)
		}
	}
}

func TestPublishedFromSeveralFacts(t *testing.T) {
	for _, tc := range []struct{ text, want string }{
		// Of the years in which John Kerry was Secretary of State, 12 September was a Monday in 2016 alone.
		{"Sumar, September 12: US Secretary of State John Kerry telephoned Ilo Tarn on Monday.", "2016-09-12 inferred"},
		// Without the office, or without the weekday, any year may be meant.
		{"Sumar, September 12: Ana Brek telephoned Ilo Tarn on Monday.", ""},
		{"Sumar, September 12: US Secretary of State John Kerry telephoned Ilo Tarn.", ""},
		// A former holder says nothing of the time.
		{"Sumar, September 12: Former US Secretary of State John Kerry telephoned Ilo Tarn on Monday.", ""},
		// The twelfth was a Friday in 2014 and a Thursday in 2013: on Thursday, either may be meant.
		{"Sumar, September 12: US Secretary of State John Kerry telephoned Ilo Tarn on Thursday.", ""},
		{"Fighters have died in the 14-month war that began with the attack of 7 October 2023, officials said Tuesday.", "2024-12 inferred"},
		{"Fighters have died in the 14-month war, officials said Tuesday.", ""},
		{"President Obama and Secretary of State John Kerry spoke.", ""},
		{"President-elect Donald Trump met President Barack Obama.", ""},
		{"Republican nominee Donald Trump and Democratic nominee Hillary Clinton spoke on Monday.", "2016 inferred"},
		{"President George W. Bush and Chancellor Olaf Scholz never met in office.", ""},
	} {
		if got := dated(t, "", tc.text, nil); got != tc.want {
			t.Errorf("%q\n\tdated %q, want %q", tc.text, got, tc.want)
		}
	}
}

func TestMetadataStandsUnlessADatedLineContradictsIt(t *testing.T) {
	meta := &readout.Dating{Date: readout.Day(2031, 5, 7), Basis: readout.BasisStated}
	for _, tc := range []struct{ text, want string }{
		{"Brek met Tarn on Monday.", "2031-05-07 stated"},
		{"VELIA CITY, May 6, 2031 (VNA) - Brek met Tarn on Monday.", "2031-05-07 stated"},
		{"VELIA CITY, August 6, 2031 (VNA) - Brek met Tarn on Monday.", "2031 inferred"},
		{"VELIA CITY, August 6, 2027 (VNA) - Brek met Tarn on Monday.", ""},
	} {
		if got := dated(t, "", tc.text, meta); got != tc.want {
			t.Errorf("%q\n\tdated %q, want %q", tc.text, got, tc.want)
		}
	}
}

func TestACaptionIsOnlyALowerBound(t *testing.T) {
	const caption = "A bridge in Sumar on 28 August 2024. Picture: VNA"
	const text = caption + "\n\nBrek met Tarn on Tuesday."
	doc, err := readout.NewDocument(readout.Document{ID: "d", Text: text, Blocks: []readout.Block{
		{Span: readout.Span{Start: 0, End: len(caption)}, Kind: readout.BlockCaption},
		{Span: readout.Span{Start: len(caption) + 2, End: len(text)}, Kind: readout.BlockParagraph},
	}})
	if err != nil {
		t.Fatal(err)
	}
	a := readout.NewAnnotation(doc)
	if err := timex.Annotate(a); err != nil || a.Published != nil {
		t.Errorf("dated %+v, %v; want nothing", a.Published, err)
	}
}

// A date in a caption is not the one that "two days later" counts from.
func TestFurnitureIsNoFocus(t *testing.T) {
	const text = "They met on 3 May 2023.\n\nPicture: Sumar on 28 August 2024.\n\nTwo days later they left."
	doc, err := readout.NewDocument(readout.Document{ID: "d", Text: text, Blocks: []readout.Block{
		{Span: readout.Span{Start: 0, End: 23}, Kind: readout.BlockParagraph},
		{Span: readout.Span{Start: 25, End: 58}, Kind: readout.BlockCaption},
		{Span: readout.Span{Start: 60, End: len(text)}, Kind: readout.BlockParagraph},
	}})
	if err != nil {
		t.Fatal(err)
	}
	a := readout.NewAnnotation(doc)
	if err := timex.Annotate(a); err != nil {
		t.Fatal(err)
	}
	if last := a.Times[len(a.Times)-1]; len(a.Times) != 3 || last.Value != "2023-05-05" {
		t.Errorf("%+v, want 2023-05-05 last", a.Times)
	}
}

func TestPublishedOfTheSeeds(t *testing.T) {
	folder := testkit.Shared(t, "data/seeds")
	for prefix, right := range map[string][]string{
		"000": {""}, "001": {"2023-11-10 stated"}, "002": {"2024-02-07 inferred"}, "003": {"2024-01-19 stated"},
		"004": {"", "2024 inferred", "2024-12 inferred", "2024-12-17 inferred"},
	} {
		files, err := filepath.Glob(filepath.Join(folder, prefix+"*.txt"))
		if err != nil || len(files) != 1 {
			t.Fatalf("%s: %v, %v", prefix, files, err)
		}
		got := dated(t, "", read(t, files[0]), nil)
		ok := false
		for _, r := range right {
			ok = ok || got == r
		}
		if !ok {
			t.Errorf("%s is dated %q, want one of %q", prefix, got, right)
		}
	}
}

func read(t testing.TB, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
