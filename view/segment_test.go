package view_test

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

func TestSegments(t *testing.T) {
	text := "Ana met Ilo."
	mark := func(words, report string) view.Highlight {
		i := strings.Index(text, words)
		return view.Highlight{Span: readout.Span{Start: i, End: i + len(words)}, Report: report}
	}
	for _, tc := range []struct {
		name  string
		marks []view.Highlight
		want  string // segments by "|", each with the shortest report over it and its depth
	}{
		{"none", nil, "Ana met Ilo."},
		{"one", []view.Highlight{mark("met", "p1")}, "Ana |met(p1 1)| Ilo."},
		{"nested", []view.Highlight{mark("Ana met Ilo", "p1"), mark("met", "p2")}, "Ana (p1 1)|met(p2 2)| Ilo(p1 1)|."},
		{"overlapping", []view.Highlight{mark("Ana met", "p1"), mark("met Ilo.", "p2")}, "Ana (p1 1)|met(p1 2)| Ilo.(p2 1)"},
		{"equal", []view.Highlight{mark("met", "p2"), mark("met", "p1")}, "Ana |met(p2 2)| Ilo."},
	} {
		var got []string
		for _, s := range view.Segments(text, readout.Span{End: len(text)}, tc.marks) {
			out := s.Text
			if s.Marked {
				out += "(" + s.Report + " " + view.Number(s.Depth) + ")"
			}
			got = append(got, out)
		}
		if joined := strings.Join(got, "|"); joined != tc.want {
			t.Errorf("%s: %s, want %s", tc.name, joined, tc.want)
		}
	}
}

// A place is under the layers of all highlights over it; whom it names is told
// beside the record that rests on it.
func TestSegmentsOfLayers(t *testing.T) {
	text := "Ana Brek met Ilo."
	segments := view.Segments(text, readout.Span{End: len(text)}, []view.Highlight{
		{Span: readout.Span{Start: 0, End: 16}, Record: "r1", Report: "p1", Layer: "engagement"},
		{Span: readout.Span{Start: 0, End: 8}, Layer: view.LayerActor, Label: "Ana Brek", Actor: "a1"},
		{Span: readout.Span{Start: 4, End: 12}, Record: "r2", Report: "p2", Layer: "statement"},
	})
	var got []string
	for _, s := range segments {
		got = append(got, s.Text+"("+strings.Join(s.Layers, " ")+" "+s.Record+" "+s.Label+")")
	}
	want := "Ana (engagement actor r1 Ana Brek)|Brek(engagement statement actor r2 Ana Brek)| met(engagement statement r2 )| Ilo(engagement r1 )|.(  )"
	if strings.Join(got, "|") != want {
		t.Errorf("%s\nwant %s", strings.Join(got, "|"), want)
	}
}

// Whatever the highlights: the segments joined are the text, and each segment
// is under just the highlights that hold it.
func TestSegmentsLoseNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Repeat("abcde ", rapid.IntRange(1, 8).Draw(t, "words"))
		of := readout.Span{Start: rapid.IntRange(0, len(text)-1).Draw(t, "from")}
		of.End = rapid.IntRange(of.Start+1, len(text)).Draw(t, "to")
		marks := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) view.Highlight {
			s := rapid.IntRange(0, len(text)-1).Draw(t, "s")
			return view.Highlight{
				Span:   readout.Span{Start: s, End: rapid.IntRange(s+1, len(text)).Draw(t, "e")},
				Chosen: rapid.Bool().Draw(t, "chosen"),
			}
		}), 0, 12).Draw(t, "marks")
		at := of.Start
		for _, s := range view.Segments(text, of, marks) {
			span := readout.Span{Start: at, End: at + len(s.Text)}
			if text[span.Start:span.End] != s.Text {
				t.Fatalf("%q at %d is not the text's", s.Text, at)
			}
			depth, chosen := 0, false
			for _, m := range marks {
				if m.Overlaps(span) {
					if !m.Contains(span) {
						t.Fatalf("%v cut through by %v", span, m.Span)
					}
					depth++
					chosen = chosen || m.Chosen
				}
			}
			if depth != s.Depth || s.Marked != (depth > 0) || s.Chosen != chosen {
				t.Fatalf("%v: %+v, want depth %d, chosen %v", span, s, depth, chosen)
			}
			at = span.End
		}
		if at != of.End {
			t.Fatalf("ends at %d of %d", at, of.End)
		}
	})
}

// 50,000 highlights inside each other take no quadratic time.
func TestSegmentsOfDeepNesting(t *testing.T) {
	text := strings.Repeat("x", 100_001)
	var marks []view.Highlight
	for i := range 50_000 {
		marks = append(marks, view.Highlight{Span: readout.Span{Start: i, End: len(text) - i}})
	}
	start := time.Now()
	if got := len(view.Segments(text, readout.Span{End: len(text)}, marks)); got != 99_999 {
		t.Errorf("%d segments, want 99,999", got)
	}
	if took := time.Since(start); took > 30*time.Second {
		t.Errorf("took %v", took)
	}
}

func TestAroundStaysInItsBlockAndBetweenWords(t *testing.T) {
	text := "Sumar said so. Überall Ana met Ilo überall. Velia did not."
	at := strings.Index(text, "met")
	s := readout.Span{Start: at, End: at + 3}
	for _, tc := range []struct {
		n    int
		want string
	}{
		{0, "met"}, {5, "Ana met Ilo"}, {14, "Überall Ana met Ilo überall."}, {1000, text},
	} {
		got := view.Around(text, readout.Span{End: len(text)}, s, tc.n)
		if words := strings.TrimSpace(text[got.Start:got.End]); words != tc.want {
			t.Errorf("%d bytes around: %q, want %q", tc.n, words, tc.want)
		}
	}
}

func TestDocumentPages(t *testing.T) {
	text := strings.Repeat("word ", 100_000) + "\n\nAna Brek met Ilo Tarn."
	doc := testkit.Document(t, text)
	all := view.NewDocument(view.NewSheet(doc, nil, 1), ledger.Head{}, nil)
	if all.Pages < 7 || all.Pages > 9 {
		t.Errorf("%d pages for %d bytes", all.Pages, len(text))
	}
	var joined strings.Builder
	for page := range all.Pages {
		for _, b := range view.NewDocument(view.NewSheet(doc, nil, page+1), ledger.Head{}, nil).Blocks {
			if !b.Continued {
				joined.WriteString("\n")
			}
			for _, s := range b.Segments {
				joined.WriteString(s.Text)
			}
		}
	}
	if got, want := strings.Join(strings.Fields(joined.String()), " "), strings.Join(strings.Fields(text), " "); got != want {
		t.Errorf("the pages joined are not the text: %d bytes, want %d", len(got), len(want))
	}
	met := strings.Index(text, "met")
	v := view.NewDocument(view.NewSheet(doc, []view.Highlight{{Span: readout.Span{Start: met, End: met + 3}, Chosen: true}}, 1), ledger.Head{}, nil)
	if v.Page != v.Pages {
		t.Errorf("chosen words of the last page open page %d of %d", v.Page, v.Pages)
	}
	last := v.Blocks[len(v.Blocks)-1].Segments
	if len(last) != 3 || !last[1].At || last[1].Text != "met" {
		t.Errorf("chosen words: %+v", last)
	}
}

// However dense the highlights are, a page shows so many and no more, and all
// of them can be reached: each opens on one of the pages. Those asked for
// decide which page it is.
func TestDocumentOfTooManyHighlights(t *testing.T) {
	text := strings.Repeat("Ana Brek met Ilo Tarn. ", 2000)
	doc := testkit.Document(t, text)
	var marks []view.Highlight
	for i := range 10_000 {
		id := "r" + view.Number(i)
		at := i % (len(text) - 60)
		marks = append(marks, view.Highlight{Span: readout.Span{Start: at, End: at + 1 + i%50}, Report: "p" + id, Record: id, Layer: view.Layers[0]})
	}
	start := time.Now()
	open, left := map[string]bool{}, 0
	for page, pages := 1, 1; page <= pages; page++ {
		sheet := view.NewSheet(doc, marks, page)
		var items []view.Item
		for _, id := range sheet.Records() {
			items = append(items, view.Item{ID: id})
		}
		v := view.NewDocument(sheet, ledger.Head{}, items)
		segments := 0
		for _, b := range v.Blocks {
			segments += len(b.Segments)
			for _, s := range b.Segments {
				for _, id := range s.Opens {
					open[id] = true
				}
			}
		}
		if segments > 1000 || len(v.Records) > 300 || v.Layers[0].N != 10_000 {
			t.Fatalf("page %d: %d segments, %d records, layers %+v", page, segments, len(v.Records), v.Layers)
		}
		pages, left = v.Pages, left+v.Left
	}
	if len(open) != 10_000 || left > 0 {
		t.Errorf("%d of 10,000 reports can be reached, %d are left out", len(open), left)
	}
	marks = append(marks, view.Highlight{Span: readout.Span{Start: len(text) - 40, End: len(text) - 30}, Chosen: true})
	v := view.NewDocument(view.NewSheet(doc, marks, 1), ledger.Head{}, nil)
	chosen := ""
	for _, b := range v.Blocks {
		for _, s := range b.Segments {
			if s.Chosen {
				chosen += s.Text
			}
		}
	}
	if want := text[len(text)-40 : len(text)-30]; v.Page != v.Pages || chosen != want {
		t.Errorf("page %d of %d shows %q, want the last and %q", v.Page, v.Pages, chosen, want)
	}
	if took := time.Since(start); took > 30*time.Second {
		t.Errorf("took %v", took)
	}
}
