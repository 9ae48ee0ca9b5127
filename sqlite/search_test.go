package sqlite_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
)

func TestSearch(t *testing.T) {
	l := open(t)
	texts := map[string]string{
		"harbour": "Harbour closes\n\nThe harbour of Port Amel closed on Monday.\n\nJosé Valdén called it “a quiet day — for once”.",
		"grain":   "Grain talks\n\nTalks on grain went on in Port Amel. Talks, talks, talks.",
		"amel":    "Notes\n\nAmel is a port; the envoys met there for talks.",
		"sumar":   "Cafe\n\nThe CAFÉ in Sumar was full. STRASSE und Straße.",
		"greek":   "Words\n\nΑθήνα and Москва, 東京 and naïve coöperation. Don't say U.S.A. to 3.5 people.",
	}
	for _, id := range []string{"harbour", "grain", "amel", "sumar", "greek"} {
		put(t, l, annotated(t, []*readout.Document{ledgertest.DocumentOf(id, id+".txt", texts[id])})...)
	}
	for _, c := range []struct {
		query string
		want  string   // ids in any order
		words []string // matched words of the first hit's excerpt, or of the only hit
	}{
		{"harbour", "harbour", []string{"Harbour"}},
		{"talks", "amel grain", nil},
		{"port amel", "amel grain harbour", nil},
		{`"port amel"`, "grain harbour", nil},
		{`"port amel`, "grain harbour", nil},
		{`“Port Amel” closed`, "harbour", []string{"Port Amel", "closed"}},
		{"jose valden", "harbour", []string{"José", "Valdén"}},
		{"cafe", "sumar", []string{"Cafe"}},
		{"ΑΘΉΝΑ", "greek", []string{"Αθήνα"}},
		{"москва", "greek", []string{"Москва"}},
		{"東京", "greek", []string{"東京"}},
		{"naive cooperation", "greek", []string{"naïve", "coöperation"}},
		{"don't", "greek", []string{"Don't"}},
		{"U.S.A.", "greek", []string{"U.S.A"}},
		{"3.5", "greek", []string{"3.5"}},
		{"nowhere", "", nil},
		{"harbour AND", "", nil},
		{"harbour NOT grain", "", nil},
		{"", "", nil},
		{`"" ** ( ) : ^ - + {}`, "", nil},
		{"title:harbour", "", nil}, // the two words next to each other, nothing else
		{"harb*", "", nil},
		{"NEAR(port amel)", "", nil},
		{"'; DROP TABLE document; --", "", nil},
		{"a\x00b \xff\xfe \U000e0001", "", nil},
		{strings.Repeat("port ", 10000), "amel grain harbour", nil},
		{strings.Repeat(`"`, 1001), "", nil},
	} {
		hits, err := l.Search(t.Context(), ledger.Filter{Query: c.query})
		if err != nil {
			t.Errorf("%.40q: %v", c.query, err)
			continue
		}
		got := map[string]bool{}
		for _, h := range hits {
			got[h.Document.ID] = true
			checkHit(t, h, texts[h.Document.ID])
		}
		want := map[string]bool{}
		for id := range strings.FieldsSeq(c.want) {
			want[id] = true
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%.40q: %s", c.query, diff)
			continue
		}
		if c.words != nil {
			var words []string
			for _, m := range hits[0].Matches {
				words = append(words, m.Text())
			}
			if diff := cmp.Diff(c.words, words); diff != "" {
				t.Errorf("%q matched: %s", c.query, diff)
			}
		}
	}
	docs, err := l.Heads(t.Context(), ledger.Filter{Query: `"port amel"`})
	if err != nil || len(docs) != 2 {
		t.Errorf("documents with the phrase: %v, %v", docs, err)
	}
	if none, err := l.Heads(t.Context(), ledger.Filter{Query: "()"}); err != nil || len(none) != 0 {
		t.Errorf("documents with no words: %v, %v", none, err)
	}
}

// checkHit checks that the excerpt and the matches stand in the text, word for word.
func checkHit(t *testing.T, h ledger.Hit, text string) {
	t.Helper()
	if h.Excerpt.IsZero() {
		t.Errorf("%s: no excerpt", h.Document.ID)
		return
	}
	s := h.Excerpt.Span()
	if text[s.Start:s.End] != h.Excerpt.Text() {
		t.Errorf("%s: excerpt %q isn't at %v", h.Document.ID, h.Excerpt.Text(), s)
	}
	for _, m := range h.Matches {
		if ms := m.Span(); !s.Contains(ms) || text[ms.Start:ms.End] != m.Text() {
			t.Errorf("%s: match %q at %v, excerpt %v", h.Document.ID, m.Text(), ms, s)
		}
	}
}

func TestAReplacedDocumentIsFoundByItsNewWordsAlone(t *testing.T) {
	l := open(t)
	a := ledgertest.DocumentOf("x", "a", "First\n\nThe lighthouse keeper wrote.")
	b := ledgertest.DocumentOf("x", "b", "Second\n\nThe gardener wrote.")
	kept, gone := "gardener", "lighthouse"
	if a.Hash < b.Hash {
		a, b, kept, gone = b, a, gone, kept
	}
	put(t, l, annotated(t, []*readout.Document{a})...)
	put(t, l, annotated(t, []*readout.Document{b})...)
	for query, want := range map[string]int{kept: 1, gone: 0, "wrote": 1} {
		if hits, err := l.Search(t.Context(), ledger.Filter{Query: query}); err != nil || len(hits) != want {
			t.Errorf("%q: %d hits, want %d: %v", query, len(hits), want, err)
		}
	}
}

func TestExcerptOfHostileText(t *testing.T) {
	l := open(t)
	long := strings.Repeat("x", 3<<20) + " needle " + strings.Repeat("é", 1<<19)
	put(t, l, annotated(t, []*readout.Document{
		ledgertest.DocumentOf("long", "long", long),
		ledgertest.DocumentOf("marks", "marks", strings.Repeat("a\u0301\u0302", 4000)+" needle\u202e\u0000\ufdd0 here"),
	})...)
	hits, err := l.Search(t.Context(), ledger.Filter{Query: "needle"})
	if err != nil || len(hits) != 2 {
		t.Fatal(len(hits), err)
	}
	for _, h := range hits {
		if n := len(h.Excerpt.Text()); n > 1000 || !utf8.ValidString(h.Excerpt.Text()) || len(h.Matches) != 1 {
			t.Errorf("%s: excerpt of %d bytes, %d matches", h.Document.ID, n, len(h.Matches))
		}
	}
}

func FuzzSearch(f *testing.F) {
	l := open(f)
	put(f, l, stories(0, 20)...)
	for _, q := range []string{"ana brek", `"border stays`, `a"b"c`, "NOT", "col:x", "\x00", "‘’“”", "e\u0301"} {
		f.Add(q)
	}
	texts := map[string]string{}
	for d, err := range l.AllDocuments(f.Context()) {
		if err != nil {
			f.Fatal(err)
		}
		texts[d.ID] = d.Text
	}
	f.Fuzz(func(t *testing.T, query string) {
		hits, err := l.Search(t.Context(), ledger.Filter{Query: query, Limit: 5})
		if err != nil {
			t.Fatal(err)
		}
		for _, h := range hits {
			if !h.Excerpt.IsZero() {
				checkHit(t, h, texts[h.Document.ID])
			}
		}
		for _, f := range []ledger.Filter{{Actor: query}, {Place: query}, {Document: query}, {After: query}, {Query: query}} {
			if _, err := l.Records(t.Context(), f); err != nil {
				t.Fatal(err)
			}
		}
		if _, _, err := l.Resolve(t.Context(), query); err != nil && readout.Hint(err) == "" {
			t.Fatal(err)
		}
	})
}

func BenchmarkSearch(b *testing.B) {
	l := open(b)
	for n := 0; n < 5000; n += 1000 {
		put(b, l, stories(n, n+1000)...)
	}
	for _, query := range []string{`"border stays open"`, "harbour winter", "“Ana Brek met Teo Lunn in Dorn”"} {
		b.Run(fmt.Sprintf("%.12s", query), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if hits, err := l.Search(b.Context(), ledger.Filter{Query: query, Limit: 20}); err != nil || len(hits) == 0 {
					b.Fatal(len(hits), err)
				}
			}
		})
	}
}
