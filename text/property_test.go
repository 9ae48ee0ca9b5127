package text_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/text"
	"pgregory.net/rapid"
)

// sound says what is wrong with the sentences and tokens of a, "" for nothing.
func sound(a *readout.Annotation) string {
	at, next := 0, 0
	blank := func(from, to int) bool { return strings.TrimSpace(a.Document.Text[from:to]) == "" }
	for i, sent := range a.Sentences {
		if sent.First != next || sent.Last <= sent.First || sent.Last > len(a.Tokens) {
			return fmt.Sprintf("sentence %d has tokens %d to %d after %d", i, sent.First, sent.Last, next)
		}
		if sent.Last-sent.First > text.MaxSentence+1 {
			return fmt.Sprintf("sentence %d has %d tokens", i, sent.Last-sent.First)
		}
		if sent.Start != a.Tokens[sent.First].Start || sent.End != a.Tokens[sent.Last-1].End {
			return fmt.Sprintf("sentence %d is %v, its tokens %v to %v", i, sent.Span, a.Tokens[sent.First].Span, a.Tokens[sent.Last-1].Span)
		}
		if len(a.Document.Blocks) > 0 {
			if b, ok := a.Document.BlockAt(sent.Start); !ok || !b.Contains(sent.Span) {
				return fmt.Sprintf("sentence %d %v is not in one block", i, sent.Span)
			}
		}
		for _, tok := range a.Tokens[sent.First:sent.Last] {
			switch {
			case tok.Start < at || tok.Empty():
				return fmt.Sprintf("token %v after byte %d", tok.Span, at)
			case !blank(at, tok.Start):
				return fmt.Sprintf("%q is in no token", a.Document.Text[at:tok.Start])
			case tok.Len() > text.MaxToken:
				return fmt.Sprintf("token %v has %d bytes", tok.Span, tok.Len())
			case !utf8.ValidString(a.Text(tok.Span)):
				return fmt.Sprintf("token %v splits a character", tok.Span)
			case strings.ContainsFunc(a.Text(tok.Span), unicode.IsSpace):
				return fmt.Sprintf("token %q holds white space", a.Text(tok.Span))
			case tok.Head != -1:
				return fmt.Sprintf("token %v has head %d", tok.Span, tok.Head)
			}
			at = tok.End
		}
		next = sent.Last
	}
	if next != len(a.Tokens) {
		return fmt.Sprintf("%d tokens are in no sentence", len(a.Tokens)-next)
	}
	if !blank(at, len(a.Document.Text)) {
		return fmt.Sprintf("%q is in no token", a.Document.Text[at:])
	}
	return ""
}

// soundQuotes says what is wrong with the quotations of a.
func soundQuotes(a *readout.Annotation) string {
	quotes := text.Quotes(a)
	for i, q := range quotes {
		if q.Inner.Empty() || !q.Contains(q.Inner) || q.Closed == q.Continues {
			return fmt.Sprintf("quotation %+v", q)
		}
		if len(a.Document.Blocks) > 0 {
			if b, ok := a.Document.BlockAt(q.Start); !ok || !b.Contains(q.Span) {
				return fmt.Sprintf("quotation %v is not in one block", q.Span)
			}
		}
		if i > 0 && q.Start < quotes[i-1].End && !quotes[i-1].Contains(q.Span) {
			return fmt.Sprintf("quotations %v and %v cross", quotes[i-1].Span, q.Span)
		}
		if i > 0 && q.Compare(quotes[i-1].Span) < 0 {
			return fmt.Sprintf("quotation %v after %v", q.Span, quotes[i-1].Span)
		}
	}
	return ""
}

func TestSound(t *testing.T) {
	parts := []string{
		"Ana", "Brek", "talks", "U.S.", "don't", "’s", "'", "\"", "“", "”", "‘", "``", "''", "«", "»", ".", "...", "…", ",", "?!", "(", ")", "-",
		"--", "—", "$", "5m", "1,000", "3.5", "http://a.b/c", "x@y.org", "e.g", "/", "&", "#", "*", "👍🏽", "\u0301", "\u200d", "é", "東", "\x00",
		" ", " ", " ", " ", "\n", "\n\n", "\t", "\u00a0", "s'", "th-", "a.b.c", "_", "@", ":)", "<<", "...!", "etc.", "12-34", ".doc",
	}
	rapid.Check(t, func(r *rapid.T) {
		s := strings.Join(rapid.SliceOf(rapid.SampledFrom(parts)).Draw(r, "parts"), "")
		doc := readout.Document{Text: s}
		if rapid.Bool().Draw(r, "blocks") {
			doc.Blocks = readout.Paragraphs(s)
		}
		a := readout.NewAnnotation(&doc)
		text.Segment(a)
		if err := sound(a); err != "" {
			r.Fatalf("%q: %s", s, err)
		}
		if err := soundQuotes(a); err != "" {
			r.Fatalf("%q: %s", s, err)
		}
	})
}

func FuzzSegment(f *testing.F) {
	f.Add("\"We go,\" she said. Ana's U.S. visit cost $5m... \n\n“Yes.\n\n“No.”")
	f.Add("a.b@c.d http://x (1,00,000) 12-34-56 '90s ``x'' th- w/o A&B")
	f.Add("👨‍👩‍👧\u0301\u202e\x00")
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			s = strings.ToValidUTF8(s, "\ufffd")
		}
		a := readout.NewAnnotation(&readout.Document{Text: s, Blocks: readout.Paragraphs(s)})
		text.Segment(a)
		if err := sound(a); err != "" {
			t.Errorf("%q: %s", s, err)
		}
		if err := soundQuotes(a); err != "" {
			t.Errorf("%q: %s", s, err)
		}
	})
}

// TestHostile has texts of a megabyte that would take long if the time grew
// faster than the text.
func TestHostile(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds; run without -short")
	}
	const size = 1 << 20
	fill := func(s string) string { return strings.Repeat(s, size/len(s)) }
	for _, c := range []struct{ name, text string }{
		{"letters", fill("a")},
		{"digits", fill("1")},
		{"marks", fill("\"")},
		{"marks and spaces", fill("\" ")},
		{"opening marks", fill("“")},
		{"opening marks, other closing marks", fill("“") + fill("»")},
		{"single marks", fill("'a ")},
		{"apostrophes", fill("a'")},
		{"backticks", fill("`")},
		{"dotted", fill("a.")},
		{"dotted words", fill("ab.")},
		{"at signs", fill("a@")},
		{"dots and an at sign", fill("a.") + "@b.org"},
		{"hyphens", fill("a-")},
		{"hyphenated digits", fill("1-")},
		{"grouped digits", fill("1,")},
		{"grouped digits", fill("11,")},
		{"slashes", fill("a/")},
		{"address", "http://" + fill("a(")},
		{"addresses", fill("http://")},
		{"brackets", fill("(")},
		{"stops", fill(".")},
		{"stops and spaces", fill(". ")},
		{"words without stops", fill("Ana met Ilo ")},
		{"line ends", fill("ab\n")},
		{"long lines", fill(strings.Repeat("talks ", 15) + "\n")},
		{"paragraphs that open a quotation", fill("“a\n\n")},
		{"marks beyond ASCII", fill("é")},
		{"joiners", fill("\u200d")},
		{"emoji", fill("👨‍👩‍👧")},
		{"replacement", fill("\ufffd")},
	} {
		a := readout.NewAnnotation(&readout.Document{Text: c.text})
		start := time.Now()
		text.Segment(a)
		quotes := text.Quotes(a)
		took := time.Since(start)
		if err := sound(a); err != "" {
			t.Errorf("%s: %s", c.name, err)
		}
		if took > 10*time.Second {
			t.Errorf("%s: %v", c.name, took)
		}
		t.Logf("%-40s %10v  %d tokens, %d quotations", c.name, took.Round(time.Millisecond), len(a.Tokens), len(quotes))
	}
}

func TestLongSentence(t *testing.T) {
	a := readout.NewAnnotation(testkit.Document(t, strings.Repeat("talks ", 10_000)))
	text.Segment(a)
	if want := 10_000 / text.MaxSentence; len(a.Sentences) != want {
		t.Errorf("%d sentences, want %d", len(a.Sentences), want)
	}
}
