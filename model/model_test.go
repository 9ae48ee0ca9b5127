package model_test

import (
	"bytes"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/model"
	"github.com/readout-dev/readout/text"
)

func analyze(t testing.TB, s string) *readout.Annotation {
	t.Helper()
	a, err := model.Analyze(s)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// columns gives the tokens of a as form/UPOS/lemma/relation.
func columns(a *readout.Annotation) string {
	var list []string
	for _, tok := range a.Tokens {
		list = append(list, strings.Join([]string{a.Text(tok.Span), tok.UPOS, tok.Lemma, tok.DepRel}, "/"))
	}
	return strings.Join(list, " ")
}

func TestTagsAndTrees(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The minister met two envoys.", "The/DET/the/det minister/NOUN/minister/nsubj met/VERB/meet/root two/NUM/two/nummod envoys/NOUN/envoy/obj ./PUNCT/./punct"},
		{"Treaties were signed in Velia.", "Treaties/NOUN/treaty/nsubj:pass were/AUX/be/aux:pass signed/VERB/sign/root in/ADP/in/case Velia/PROPN/Velia/obl ./PUNCT/./punct"},
		{"She said that talks had failed.", "She/PRON/she/nsubj said/VERB/say/root that/SCONJ/that/mark talks/NOUN/talk/nsubj had/AUX/have/aux failed/VERB/fail/ccomp ./PUNCT/./punct"},
	} {
		if got := columns(analyze(t, c.text)); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.text, got, c.want)
		}
	}
}

// Voice, mood, person and number follow from the tree.
func TestFeatures(t *testing.T) {
	for _, c := range []struct{ text, word, want string }{
		{"The talks were cancelled by the minister.", "cancelled", "Tense=Past|VerbForm=Part|Voice=Pass"},
		{"She has cancelled the talks.", "cancelled", "Tense=Past|VerbForm=Part"},
		{"They want peace.", "want", "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin"},
		{"I want peace.", "want", "Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin"},
		{"The minister will visit Velia.", "visit", "VerbForm=Inf"},
		{"He thanked them for coming.", "coming", "VerbForm=Ger"},
	} {
		a := analyze(t, c.text)
		for _, tok := range a.Tokens {
			if a.Text(tok.Span) == c.word && tok.Feats != c.want {
				t.Errorf("%s: %s is %s, want %s", c.text, c.word, tok.Feats, c.want)
			}
		}
	}
}

// names gives the names of a as [type name].
func names(a *readout.Annotation) string {
	s := ""
	for _, m := range a.Mentions {
		s += "[" + string(m.Type) + " " + a.Text(m.Span) + "]"
	}
	return s
}

func TestNames(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Prime Minister Ana Brek arrived in Paris on Monday.", "[person Ana Brek][place Paris]"},
		{"Iran and the United States will hold talks in Geneva.", "[state Iran][state United States][place Geneva]"},
		{"The talks ended without result.", ""},
		{"WASHINGTON, March 3: The White House said the US Secretary of State would call.", "[place WASHINGTON][body White House][state US]"},
		{"Ana Brek left on Friday. Sumar Prime Minister Brek will return in May.", "[person Ana Brek][person Brek]"},
		{"Hamas and the Labour Party said no.", "[group Hamas][group Labour Party]"},
	} {
		if got := names(analyze(t, c.text)); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.text, got, c.want)
		}
	}
}

// failer is a test of package testing or of rapid.
type failer interface {
	Helper()
	Fatalf(format string, args ...any)
}

// sound checks what holds for every text: spans, one root in each sentence, no
// cycle, heads within the sentence, names that don't overlap.
func sound(t failer, a *readout.Annotation) {
	t.Helper()
	for _, sent := range a.Sentences {
		roots := 0
		depth := make([]int, sent.Last-sent.First) // 0 unknown, -1 being followed, 1 leads to the root
		for i := sent.First; i < sent.Last; i++ {
			tok := a.Tokens[i]
			if tok.UPOS == "" || tok.Lemma == "" || tok.DepRel == "" || !utf8.ValidString(tok.Lemma) {
				t.Fatalf("token %d %q lacks a column: %+v", i, a.Text(tok.Span), tok)
			}
			if (tok.Head < 0) != (tok.DepRel == "root") {
				t.Fatalf("token %d has head %d and relation %s", i, tok.Head, tok.DepRel)
			}
			if tok.Head < 0 {
				roots++
			} else if tok.Head < sent.First || tok.Head >= sent.Last {
				t.Fatalf("token %d of %d..%d has head %d", i, sent.First, sent.Last, tok.Head)
			}
			var path []int
			for k := i; k >= 0 && depth[k-sent.First] != 1; k = a.Tokens[k].Head {
				if depth[k-sent.First] == -1 {
					t.Fatalf("token %d lies on a cycle", k)
				}
				depth[k-sent.First] = -1
				path = append(path, k)
			}
			for _, k := range path {
				depth[k-sent.First] = 1
			}
		}
		if roots != 1 && sent.Last > sent.First {
			t.Fatalf("%d roots in %q", roots, a.Text(sent.Span))
		}
	}
	end := 0
	for _, m := range a.Mentions {
		if m.Start < end || m.Empty() || m.End > len(a.Document.Text) || m.Form != readout.FormName {
			t.Fatalf("bad mention %+v", m)
		}
		end = m.End
	}
}

func TestEveryTextGivesTrees(t *testing.T) {
	word := rapid.OneOf(
		rapid.SampledFrom(strings.Fields(`The a minister envoys met said will has been cancelled that which , . " ( ) and or to of in on Velia Brek Ana U.S. don't 2024 % who`)),
		rapid.StringMatching(`[A-Za-z'.-]{1,9}`),
	)
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOfN(word, 0, 60).Draw(t, "words"), " ")
		a, err := model.Analyze(s)
		if err != nil {
			t.Fatal(err)
		}
		sound(t, a)
	})
}

func FuzzAnalyze(f *testing.F) {
	for _, s := range []string{"", "Ana Brek met Ilo Tarn.", "\xff\xfe\x00", strings.Repeat("\"", 300), "SUMAR AND VELIA SIGN", "日本語のテキスト", "a\r\n\r\nb\u202e\u0301"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := model.Analyze(s)
		if err != nil {
			t.Fatal(err)
		}
		sound(t, a)
	})
}

// Texts that would take for ever in a program that isn't linear.
func TestHugeTexts(t *testing.T) {
	for _, s := range []string{
		strings.Repeat(`"`, 100_000),
		strings.Repeat("x", 3_000_000),
		strings.Repeat("the envoys and ", 20_000),
		strings.Repeat("( ", 30_000),
		strings.Repeat("Brek ", 30_000),
	} {
		sound(t, analyze(t, s))
	}
}

func TestGoroutinesShareAModel(t *testing.T) {
	const s = "The minister met the envoys in Velia. They said that talks would go on."
	want := analyze(t, s)
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for range 20 {
				got, err := model.Analyze(s)
				if err != nil || columns(got) != columns(want) {
					t.Error("a goroutine got other columns")
				}
			}
		})
	}
	wait.Wait()
}

func TestTagIsRepeatable(t *testing.T) {
	m, err := model.Default()
	if err != nil {
		t.Fatal(err)
	}
	a := readout.NewAnnotation(testkit.Document(t, "Sumar's envoys left. Velia's stayed."))
	text.Segment(a)
	m.Tag(a)
	m.Parse(a)
	first := append([]readout.Token(nil), a.Tokens...)
	m.Tag(a)
	m.Parse(a)
	if d := cmp.Diff(first, a.Tokens); d != "" {
		t.Error(d)
	}
}

func TestLoadRefusesWhatIsNoModel(t *testing.T) {
	for _, s := range []string{"", "readout", "readout\x02xxxxxxxxyyyy", strings.Repeat("x", 100)} {
		if _, err := model.Load(strings.NewReader(s)); err == nil || readout.Hint(err) == "" {
			t.Errorf("%q: got %v", s, err)
		}
	}
	f := &model.File{}
	f.AddStrings("tags", []string{"NOUN\tNN"})
	if _, err := model.Load(bytes.NewReader(f.Bytes())); err == nil {
		t.Error("a model without weights was taken")
	}
}

// TestParseAlone: what was read before has no part in a tree.
func TestParseAlone(t *testing.T) {
	m, err := model.Default()
	if err != nil {
		t.Fatal(err)
	}
	tree := func(s string) (heads []int) {
		a := readout.NewAnnotation(testkit.Document(t, s))
		text.Segment(a)
		m.Tag(a)
		m.Parse(a)
		for i := range a.Tokens {
			heads = append(heads, a.Tokens[i].Head)
		}
		return heads
	}
	const s = `Ana Brek said Friday that Ilo Tarn's refusal to support her was "not a good thing".`
	tree("The Straits Council said Friday it would investigate the killings in Tarsk.")
	want := tree(s)
	tree(`"As president, I will not be neutral," Ana Brek said.`)
	if got := tree(s); !slices.Equal(got, want) {
		t.Errorf("got %v, at first %v", got, want)
	}
}
