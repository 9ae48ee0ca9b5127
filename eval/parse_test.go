package eval_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/eval"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/text"
)

// velia is two documents, written with spaces for tabs.
const velia = `# newdoc id = velia-1
# text = Ana Brek can't stay.
1 Ana Ana PROPN NNP Number=Sing 5 nsubj _ _
2 Brek Brek PROPN NNP Number=Sing 1 flat _ _
3-4 can't _ _ _ _ _ _ _ _
3 ca can AUX MD VerbForm=Fin 5 aux _ _
4 n't not PART RB Polarity=Neg 5 advmod _ _
5 stay stay VERB VB VerbForm=Inf 0 root _ SpaceAfter=No
6 . . PUNCT . _ 5 punct _ _

# text = Velia waits
1 Velia Velia PROPN NNP Number=Sing 2 nsubj:outer _ _
2 waits _ VERB VBZ NumForm=Word|Tense=Pres 0 root _ _

# newdoc id = velia-2
# text = Ilo Tarn met her.
1 Ilo Ilo PROPN NNP _ 3 nsubj _ _
2 Tarn Tarn PROPN NNP _ 1 flat _ _
3 met meet VERB VBD _ 0 root _ _
4 her she PRON PRP _ 3 obj _ SpaceAfter=No
5 . . PUNCT . _ 3 punct _ _

`

func writeGold(t *testing.T) string {
	t.Helper()
	rows := strings.SplitAfter(velia, "\n")
	for i, row := range rows {
		if !strings.HasPrefix(row, "#") {
			rows[i] = strings.ReplaceAll(row, " ", "\t")
		}
	}
	path := filepath.Join(t.TempDir(), "velia.conllu")
	if err := os.WriteFile(path, []byte(strings.Join(rows, "")), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// table writes a result as "name TP/FP/FN" for each line.
func table(r eval.Result) string {
	var b []string
	for _, l := range r.Lines {
		b = append(b, fmt.Sprintf("%s %d/%d/%d", l.Name, l.Counts.TP, l.Counts.FP, l.Counts.FN))
	}
	return strings.Join(b, ", ")
}

// cut fills sentences and tokens: "|" ends a token, "||" a sentence, in the
// order of the text.
func cut(a *readout.Annotation, marked string) {
	at := 0
	for sent := range strings.SplitSeq(marked, "||") {
		first := len(a.Tokens)
		for form := range strings.SplitSeq(sent, "|") {
			start := at + strings.Index(a.Document.Text[at:], form)
			at = start + len(form)
			a.Tokens = append(a.Tokens, readout.Token{Span: readout.Span{Start: start, End: at}, Head: -1})
		}
		a.Sentences = append(a.Sentences, readout.Sentence{
			Span:  readout.Span{Start: a.Tokens[first].Start, End: at},
			First: first, Last: len(a.Tokens),
		})
	}
	a.Assigned(readout.LayerSentences, readout.LayerTokens)
}

func TestParseRawText(t *testing.T) {
	for _, c := range []struct{ first, second, want string }{
		{
			"Ana|Brek|ca|n't|stay|.||Velia|waits", "Ilo|Tarn|met|her|.",
			"tokens 12/0/0, sentences 3/0/0, words 13/0/0",
		},
		{
			"Ana|Brek|can't|stay|.|Velia|waits", "Ilo|Tarn||met|her|.",
			"tokens 12/0/0, sentences 0/3/3, words 11/1/2",
		},
		{
			"Ana Brek|ca|n't|stay.||Velia|waits", "Ilo|Tarn|met|her|.",
			"tokens 8/2/4, sentences 3/0/0, words 9/2/4",
		},
	} {
		r, err := eval.Parse([]string{writeGold(t)}, false, func(a *readout.Annotation) error {
			if a.Document.ID == "velia-1" {
				cut(a, c.first)
			} else {
				cut(a, c.second)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if got := table(r); got != c.want || r.Documents != 2 {
			t.Errorf("%s\n got %s\nwant %s", c.first, got, c.want)
		}
	}
}

func TestParseGoldTokens(t *testing.T) {
	r, err := eval.Parse([]string{writeGold(t)}, true, func(a *readout.Annotation) error {
		for i := range a.Tokens {
			tok := &a.Tokens[i]
			if tok.UPOS != "" || tok.Head != -1 || tok.Lemma != "" {
				t.Errorf("the gold shows through: %+v", *tok)
			}
			form := a.Text(tok.Span)
			tok.UPOS, tok.XPOS, tok.Lemma = "PROPN", "NNP", form
			tok.Feats = "Number=Sing"
			// Every word hangs on the next one; the last is the root.
			tok.DepRel = "nsubj"
			if sent := a.Sentences[a.SentenceAt(tok.Start)]; i+1 < sent.Last {
				tok.Head = i + 1
			}
		}
		a.Assigned(readout.LayerTags, readout.LayerTrees)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	// UPOS: Ana, Brek, Velia, Ilo, Tarn. Features: Ana, Brek, Velia. Lemmas: all
	// but ca, n't, met and her, with waits, of which the gold has none. Heads:
	// n't, Velia and waits; of these Velia's relation.
	want := "tokens 12/0/0, sentences 3/0/0, words 13/0/0, UPOS 5/8/8, XPOS 5/8/8, UFeats 3/10/10, all tags 3/10/10, " +
		"lemmas 9/4/4, UAS 3/10/10, LAS 1/12/12"
	if got := table(r); got != want {
		t.Errorf("\n got %s\nwant %s", got, want)
	}
	if len(r.Misses) == 0 || r.Misses[0].Kind != eval.Differ {
		t.Errorf("misses %+v", r.Misses)
	}
}

func TestParseBadInput(t *testing.T) {
	if _, err := eval.Parse([]string{filepath.Join(t.TempDir(), "missing.conllu")}, false, nil); readout.Hint(err) == "" {
		t.Errorf("error %v without a hint", err)
	}
	path := filepath.Join(t.TempDir(), "bad.conllu")
	if err := os.WriteFile(path, []byte("1\ta\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := eval.Parse([]string{path}, false, nil); err == nil || !strings.Contains(err.Error(), "line 1") {
		t.Errorf("error %v, want one that names line 1", err)
	}
	fail := errors.New("stop")
	if _, err := eval.Parse([]string{writeGold(t)}, false, func(*readout.Annotation) error { return fail }); !errors.Is(err, fail) {
		t.Errorf("error %v, want that of annotate", err)
	}
}

// TestParseSegmentation holds the scores of sentences and tokens from raw text.
func TestParseSegmentation(t *testing.T) {
	for _, c := range []struct {
		file                     string
		tokens, sentences, words float64
	}{
		{"en_ewt-ud-dev.conllu", 0.99, 0.88, 0.99},
		{"en_gum-ud-dev.conllu", 0.995, 0.95, 0.995},
	} {
		r, err := eval.Parse([]string{testkit.Shared(t, "data/ud/"+c.file)}, false, func(a *readout.Annotation) error {
			text.Segment(a)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		for i, want := range []float64{c.tokens, c.sentences, c.words} {
			if got := r.Lines[i].Counts.F1(); got < want {
				t.Errorf("%s: %s F1 %.4f, was %.4f or more", c.file, r.Lines[i].Name, got, want)
			} else {
				t.Logf("%s: %s F1 %.4f", c.file, r.Lines[i].Name, got)
			}
		}
	}
}
