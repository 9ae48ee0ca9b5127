package conllu_test

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/conllu"
	"github.com/readout-dev/readout/internal/testkit"
)

// sample is written with spaces for tabs; see [tabs].
const sample = `# newdoc id = sumar-1
# newpar id = p1
# sent_id = sumar-1-1
# text = Ana Brek can't stay.
1 Ana Ana PROPN NNP Number=Sing 5 nsubj _ _
2 Brek Brek PROPN NNP Number=Sing 1 flat _ _
3-4 can't _ _ _ _ _ _ _ _
3 ca can AUX MD VerbForm=Fin 5 aux _ _
4 n't not PART RB _ 5 advmod _ _
5 stay stay VERB VB VerbForm=Inf 0 root _ SpaceAfter=No
5.1 home home ADV RB _ _ _ 5:advmod CopyOf=-1
6 . . PUNCT . _ 5 punct _ _

# sent_id = sumar-1-2
# text = _ means Velia
1 _ _ SYM SYM _ 2 nsubj _ _
2 means mean VERB VBZ _ 0 root _ _
3 Velia Velia PROPN NNP _ 2 obj _ _

# newpar
# text = End
1 End end NOUN NN _ 0 root _ _

`

func tabs(s string) string {
	lines := strings.SplitAfter(s, "\n")
	for i, line := range lines {
		if !strings.HasPrefix(line, "#") {
			lines[i] = strings.ReplaceAll(line, " ", "\t")
		}
	}
	return strings.Join(lines, "")
}

func read(t testing.TB, text string) []*conllu.Sentence {
	t.Helper()
	var sents []*conllu.Sentence
	for s, err := range conllu.Read(strings.NewReader(text)) {
		if err != nil {
			t.Fatal(err)
		}
		sents = append(sents, s)
	}
	return sents
}

func TestRead(t *testing.T) {
	sents := read(t, tabs(sample))
	if len(sents) != 3 {
		t.Fatalf("%d sentences, want 3", len(sents))
	}
	s := sents[0]
	if id, ok := s.NewDoc(); id != "sumar-1" || !ok || !s.NewPar() || sents[1].NewPar() || !sents[2].NewPar() {
		t.Errorf("newdoc %q %v, newpar %v %v %v", id, ok, s.NewPar(), sents[1].NewPar(), sents[2].NewPar())
	}
	if got, _ := s.Comment("text"); got != s.Text() || got != "Ana Brek can't stay." {
		t.Errorf("text %q, rebuilt %q", got, s.Text())
	}
	want := conllu.Word{Form: "stay", Lemma: "stay", UPOS: "VERB", XPOS: "VB", Feats: "VerbForm=Inf", Head: conllu.Root, DepRel: "root", Misc: "SpaceAfter=No"}
	if diff := cmp.Diff(want, s.Words[4]); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]conllu.MWT{{First: 2, Last: 4, Form: "can't"}}, s.Multi); diff != "" {
		t.Error(diff)
	}
	if w := sents[1].Words[0]; w.Form != "_" || w.Lemma != "_" || w.Feats != "" {
		t.Errorf("underscore read as %+v", w)
	}
	if len(s.Empty) != 1 || s.Empty[0].After != 5 {
		t.Errorf("empty nodes %+v", s.Empty)
	}
}

func TestReadErrors(t *testing.T) {
	const good = "1 a a X X _ 0 root _ _\n"
	for _, c := range []struct{ text, want string }{
		{"1 a a X X _ 0 root _\n", "line 1: 9 columns, not 10"},
		{"1 a a X X _ 0 root _ _ _\n", "line 1: 11 columns, not 10"},
		{"# x\n2 a a X X _ 0 root _ _\n", `line 2: id "2" after word 0`},
		{good + "\n" + good + "1 a a X X _ 0 root _ _\n", `line 4: id "1" after word 1`},
		{"1 a a X X _ b root _ _\n", `line 1: head "b" is no number`},
		{"1 a a X X _ 3 dep _ _\n", "line 1: the head of word 1 is 3, of 1 words"},
		{"1 a a X X _ 2 dep _ _\n2 a a X X _ 1 dep _ _\n", "line 2: word 1 is its own ancestor"},
		{"1 a a X X _ 1 dep _ _\n", "line 1: word 1 is its own ancestor"},
		{"1-3 ab _ _ _ _ _ _ _ _\n" + good, "line 2: the range 1-3 ends after the sentence's 1 words"},
		{"1-2 ab _ _ _ _ _ _ _ _\n" + good + "2-3 c _ _ _ _ _ _ _ _\n", `line 3: range "2-3" overlaps the one before`},
		{"1-2 ab _ _ _ _ _ _ _ _\n", "line 1: no word in the sentence"},
		{"1.1 ab _ _ _ _ _ _ _ _\n", `line 1: empty node "1.1" after word 0`},
		{"1  a X X _ 0 root _ _\n", "line 1: column 2 is empty"},
		{good + "2 \xff a X X _ 1 dep _ _\n", "line 2: not valid UTF-8"},
		{"99999999999 a a X X _ 0 root _ _\n", `line 1: id "99999999999" after word 0`},
	} {
		var got []string
		sents := 0
		for s, err := range conllu.Read(strings.NewReader(tabs(c.text) + "\n" + tabs(good))) {
			if err != nil {
				got = append(got, err.Error())
			} else if s != nil {
				sents++
			}
		}
		if len(got) != 1 || got[0] != "read CoNLL-U "+c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
		if sents == 0 {
			t.Errorf("%q: reading did not go on", c.text)
		}
	}
}

// TestReadEnds reads files with unusual ends, line ends and sizes.
func TestReadEnds(t *testing.T) {
	row := "1\ta\ta\tX\tX\t_\t0\troot\t_\t_"
	long := strings.Repeat("ab", 100_000)
	for _, c := range []struct {
		name, text string
		want       int
	}{
		{"no end", row, 1},
		{"no blank line", row + "\n", 1},
		{"returns", row + "\r\n\r\n" + row + "\r\n", 2},
		{"mark", "\ufeff" + row, 1},
		{"blank lines", "\n\n\n" + row + "\n\n\n\n" + row + "\n\n\n", 2},
		{"comments alone", "# a\n\n" + row, 1},
		{"long line", strings.Replace(row, "a", long, 1), 1},
		{"nothing", "", 0},
	} {
		n := 0
		for _, err := range conllu.Read(strings.NewReader(c.text)) {
			if err != nil {
				t.Errorf("%s: %v", c.name, err)
			}
			n++
		}
		if n != c.want {
			t.Errorf("%s: %d sentences, want %d", c.name, n, c.want)
		}
	}
}

func TestRoundTrip(t *testing.T) {
	check := func(t *testing.T, text string) {
		t.Helper()
		var got []byte
		for _, s := range read(t, text) {
			got, _ = s.AppendText(got)
		}
		if string(got) != text {
			t.Error("what was written differs from what was read")
		}
	}
	t.Run("sample", func(t *testing.T) { check(t, tabs(sample)) })
	for _, name := range []string{"en_ewt-ud-dev.conllu", "en_gum-ud-dev.conllu"} {
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(testkit.Shared(t, "data/ud/"+name))
			if err != nil {
				t.Fatal(err)
			}
			check(t, string(data))
		})
	}
}

func TestDocument(t *testing.T) {
	a, err := conllu.Document(read(t, tabs(sample)))
	if err != nil {
		t.Fatal(err)
	}
	if want := "Ana Brek can't stay. _ means Velia\n\nEnd"; a.Document.Text != want || a.Document.ID != "sumar-1" {
		t.Errorf("%s: %q, want %q", a.Document.ID, a.Document.Text, want)
	}
	var got []string
	for i, sent := range a.Sentences {
		for _, tok := range a.Tokens[sent.First:sent.Last] {
			head := "root"
			if tok.Head >= 0 {
				head = a.Text(a.Tokens[tok.Head].Span)
			}
			got = append(got, fmt.Sprintf("%d %s/%s/%s", i, a.Text(tok.Span), tok.UPOS, head))
		}
	}
	want := "0 Ana/PROPN/stay|0 Brek/PROPN/Ana|0 ca/AUX/stay|0 n't/PART/stay|0 stay/VERB/root|0 ./PUNCT/stay|" +
		"1 _/SYM/means|1 means/VERB/root|1 Velia/PROPN/means|2 End/NOUN/root"
	if diff := cmp.Diff(strings.Split(want, "|"), got); diff != "" {
		t.Error(diff)
	}
	for _, l := range []readout.Layer{readout.LayerSentences, readout.LayerTokens, readout.LayerTags, readout.LayerTrees} {
		if !a.Has(l) {
			t.Errorf("layer %s is not assigned", l)
		}
	}
	var b bytes.Buffer
	if err := conllu.Write(&b, a); err != nil {
		t.Fatal(err)
	}
	again, err := conllu.Document(read(t, b.String()))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(a.Tokens, again.Tokens); diff != "" {
		t.Error(diff)
	}
	if !strings.Contains(b.String(), "3-4\tcan't\t") {
		t.Errorf("no multiword token in\n%s", b.String())
	}
}

// TestDocumentUneven has words that don't make up their multiword token.
func TestDocumentUneven(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"1-2 wanna _ _ _ _ _ _ _ _\n1 want _ X X _ 0 root _ _\n2 to _ X X _ 1 dep _ _", "wann|a"},
		{"1-2 él _ _ _ _ _ _ _ _\n1 e _ X X _ 0 root _ _\n2 l _ X X _ 1 dep _ _", "é|l"},
		{"1-3 ab _ _ _ _ _ _ _ _\n1 abc _ X X _ 0 root _ _\n2 b _ X X _ 1 dep _ _\n3 c _ X X _ 1 dep _ _", "|a|b"},
		{"1-2 im _ _ _ _ _ _ _ _\n1 i _ X X _ 0 root _ _\n2 am _ X X _ 1 dep _ _", "i|m"},
	} {
		a, err := conllu.Document(read(t, tabs(c.text)))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, tok := range a.Tokens {
			got = append(got, a.Text(tok.Span))
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%q, want %q", s, c.want)
		}
	}
}

// TestMultiword writes gold words without their ranges and looks whether the
// ranges come back.
func TestMultiword(t *testing.T) {
	f, err := os.Open(testkit.Shared(t, "data/ud/en_ewt-ud-dev.conllu"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	right, gold, found := 0, 0, 0
	for s, err := range conllu.Read(f) {
		if err != nil {
			t.Fatal(err)
		}
		a, err := conllu.Document([]*conllu.Sentence{s})
		if err != nil {
			t.Fatal(err)
		}
		want := map[[2]int]bool{}
		for _, m := range s.Multi {
			want[[2]int{m.First, m.Last}] = true
		}
		gold += len(want)
		for got, err := range conllu.Sentences(a) {
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range got.Multi {
				found++
				if want[[2]int{m.First, m.Last}] {
					right++
				} else {
					t.Logf("not in the gold: %q", m.Form)
				}
			}
		}
	}
	if f1 := 2 * float64(right) / float64(gold+found); f1 < 0.98 {
		t.Errorf("multiword tokens F1 %.3f: %d right of %d found and %d gold", f1, right, found, gold)
	}
}

func TestWriteHeadOutside(t *testing.T) {
	a := readout.NewAnnotation(testkit.Document(t, "Ana left. Ilo stayed."))
	a.Tokens = []readout.Token{{Span: readout.Span{Start: 0, End: 3}, Head: 7}}
	a.Sentences = []readout.Sentence{{Span: readout.Span{Start: 0, End: 3}, First: 0, Last: 1}}
	if err := conllu.Write(&bytes.Buffer{}, a); err == nil {
		t.Error("a head outside of the sentence was written")
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(tabs(sample)))
	f.Add([]byte("1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		var first []byte
		for s, err := range conllu.Read(bytes.NewReader(data)) {
			if err != nil {
				continue
			}
			first, _ = s.AppendText(first)
			if a, err := conllu.Document([]*conllu.Sentence{s}); err == nil {
				var b bytes.Buffer
				if err := conllu.Write(&b, a); err != nil {
					t.Fatal(err)
				}
				for _, err := range conllu.Read(&b) {
					if err != nil {
						t.Fatalf("what was written can't be read: %v", err)
					}
				}
			}
		}
		var second []byte
		for s, err := range conllu.Read(bytes.NewReader(first)) {
			if err != nil {
				t.Fatalf("what was written can't be read: %v", err)
			}
			second, _ = s.AppendText(second)
		}
		if !bytes.Equal(first, second) {
			t.Errorf("written %q, written again %q", first, second)
		}
	})
}

func BenchmarkRead(b *testing.B) {
	data, err := os.ReadFile(testkit.Shared(b, "data/ud/en_ewt-ud-dev.conllu"))
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		for _, err := range conllu.Read(bytes.NewReader(data)) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}
