package export_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/export"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares got with testdata/name.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (-want +got; go test -update writes it anew)\n%s", path, diff)
	}
}

// span returns where words first stand in text.
func span(t testing.TB, text, words string) readout.Span {
	t.Helper()
	i := strings.Index(text, words)
	if i < 0 {
		t.Fatalf("%q does not stand in %q", words, text)
	}
	return readout.Span{Start: i, End: i + len(words)}
}

// annotated returns an annotation with something in every layer.
func annotated(t testing.TB) *readout.Annotation {
	t.Helper()
	text := "Port Velia, May 7:\n\nZoë Brek met Ilo Tarn <on> Wednesday. \"Peace & bread,\" she said."
	day := &readout.Dating{Date: readout.Day(2031, 5, 8), Basis: readout.BasisStated}
	doc, err := readout.NewDocument(readout.Document{
		ID: "d1", Source: "a.txt", URL: "https://post.example/1", Outlet: "Port Post", Title: "A meeting", Language: "en", Text: text,
		Published: day,
		Blocks: []readout.Block{
			{Span: span(t, text, "Port Velia, May 7:"), Kind: readout.BlockDateline},
			{Span: readout.Span{Start: strings.Index(text, "Zoë"), End: len(text)}, Kind: readout.BlockParagraph},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	cite := func(words string) readout.Evidence {
		ev, err := doc.Evidence(span(t, text, words))
		if err != nil {
			t.Fatal(err)
		}
		return ev
	}
	report := func(body readout.Body, words string) *readout.Report {
		r, err := readout.NewReport(body, "test", cite(words))
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	zoe, ilo := readout.ActorRef{Name: "Zoë Brek", ID: "a1"}, readout.ActorRef{Name: "Ilo Tarn"}
	a := readout.NewAnnotation(doc)
	a.Sentences = []readout.Sentence{{Span: span(t, text, "Zoë Brek met Ilo Tarn <on> Wednesday."), First: 0, Last: 2}}
	a.Tokens = []readout.Token{
		{Span: span(t, text, "Zoë"), Lemma: "Zoë", UPOS: "PROPN", XPOS: "NNP", Feats: "Number=Sing", Head: 1, DepRel: "nsubj"},
		{Span: span(t, text, "met"), Lemma: "meet", UPOS: "VERB", XPOS: "VBD", Feats: "Mood=Ind|Tense=Past", Head: -1, DepRel: "root"},
	}
	a.Mentions = []readout.Mention{
		{Span: span(t, text, "Zoë Brek"), Form: readout.FormName, Type: readout.ActorPerson, Actor: zoe, Office: "Foreign Minister", Represents: "Sumar"},
		{Span: span(t, text, "Ilo Tarn"), Form: readout.FormName, Type: readout.ActorPerson, Actor: ilo},
	}
	a.Times = []readout.Time{{Span: span(t, text, "Wednesday"), Type: "DATE", Value: "2031-05-07"}}
	a.Reports = []*readout.Report{
		report(&readout.Engagement{
			Kind: readout.KindMeeting, Status: readout.StatusOccurred,
			Participants: []readout.Participant{{ActorRef: zoe, Role: readout.RoleParty}, {ActorRef: ilo, Role: readout.RoleParty}},
			When:         &readout.When{Start: readout.Day(2031, 5, 7), Basis: readout.BasisResolved},
		}, "Zoë Brek met Ilo Tarn"),
		report(&readout.Statement{
			Form: readout.FormDirect, Speaker: readout.Speaker{ActorRef: zoe, Spans: []readout.Evidence{cite("she")}},
			Cue: []readout.Evidence{cite("said")}, Content: []readout.Evidence{cite(`"Peace & bread,"`)}, SaidAt: day,
		}, `"Peace & bread," she said`),
	}
	return a
}

func TestAnnotationLine(t *testing.T) {
	line, err := export.Annotation(annotated(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.ContainsRune(line, '\n') {
		t.Error("the line has a line end inside")
	}
	var pretty bytes.Buffer
	if err := json.Indent(&pretty, line, "", "\t"); err != nil {
		t.Fatal(err)
	}
	golden(t, "annotation.json", pretty.Bytes())
}

// Every span of the line, counted in code points, holds the text it carries.
func TestAnnotationSpansAreVerbatim(t *testing.T) {
	a := annotated(t)
	line, err := export.Annotation(a, nil)
	if err != nil {
		t.Fatal(err)
	}
	var v any
	if err := json.Unmarshal(line, &v); err != nil {
		t.Fatal(err)
	}
	points, spans := []rune(a.Document.Text), 0
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, e := range v {
				walk(e)
			}
		case map[string]any:
			text, hasText := v["text"].(string)
			start, hasStart := v["start"].(float64)
			end, hasEnd := v["end"].(float64)
			if hasText && hasStart && hasEnd {
				spans++
				if got := string(points[int(start):int(end)]); got != text {
					t.Errorf("%v..%v is %q, carries %q", start, end, got, text)
				}
			}
			for _, e := range v {
				walk(e)
			}
		}
	}
	walk(v)
	if spans != 10 {
		t.Errorf("%d spans with text, want 10", spans)
	}
}

func TestAnnotationLayers(t *testing.T) {
	for _, tc := range []struct {
		layers []readout.Layer
		want   string // the keys that are not empty
	}{
		{[]readout.Layer{readout.LayerTimes}, "document times"},
		{[]readout.Layer{readout.LayerTokens, readout.LayerStatements}, "document statements tokens"},
		{[]readout.Layer{readout.LayerSentences, readout.LayerEngagements, readout.LayerMentions}, "document engagements mentions sentences"},
	} {
		line, err := export.Annotation(annotated(t), tc.layers)
		if err != nil {
			t.Fatal(err)
		}
		var v map[string]json.RawMessage
		if err := json.Unmarshal(line, &v); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, key := range []string{"document", "engagements", "figures", "mentions", "positions", "proposals", "sentences", "statements", "times", "tokens"} {
			if raw, ok := v[key]; !ok {
				t.Errorf("%v: no key %s", tc.layers, key)
			} else if string(raw) != "[]" {
				got = append(got, key)
			}
		}
		if joined := strings.Join(got, " "); joined != tc.want {
			t.Errorf("%v: %s, want %s", tc.layers, joined, tc.want)
		}
	}
}

func TestNoRawControlsInJSON(t *testing.T) {
	text := "a\u001b[31m b\u009b31m c\u202ed\u2069 e\u007f <tag> é"
	doc, err := readout.NewDocument(readout.Document{ID: "d1", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	line, err := export.Document(doc)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range string(line) {
		if r < 0x20 || r >= 0x7f && r < 0xa0 || r == 0x202e || r == 0x2069 {
			t.Errorf("raw %U in %s", r, line)
		}
	}
	var back struct{ Text string }
	if err := json.Unmarshal(line, &back); err != nil || back.Text != text {
		t.Errorf("read back %q, %v", back.Text, err)
	}
	if !strings.Contains(string(line), "<tag> é") {
		t.Errorf("%s: <, > and é are to stay", line)
	}
}

func BenchmarkAnnotation(b *testing.B) {
	a := annotated(b)
	text := strings.Repeat("Zoë Brek met Ilo Tarn. ", 200)
	doc, err := readout.NewDocument(readout.Document{ID: "d1", Text: text})
	if err != nil {
		b.Fatal(err)
	}
	long := readout.NewAnnotation(doc)
	for i := 0; i < len(text); i++ {
		if j := strings.IndexByte(text[i:], ' '); j > 0 {
			long.Tokens = append(long.Tokens, readout.Token{Span: readout.Span{Start: i, End: i + j}, Lemma: "x", UPOS: "NOUN", XPOS: "NN", Head: -1, DepRel: "dep"})
			i += j
		}
	}
	long.Reports = a.Reports
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := export.Annotation(long, nil); err != nil {
			b.Fatal(err)
		}
	}
}
