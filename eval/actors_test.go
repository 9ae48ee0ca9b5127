package eval_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/annotate"
	"github.com/readout-dev/readout/eval"
	"github.com/readout-dev/readout/internal/testkit"
)

const actorStory = "Prime Minister Ana Brek of Sumar met Ilo Tarn. Brek said she would go; Velia's president said he would not."

// mentionOf makes a mention of the first occurrence of phrase behind the words before.
func mentionOf(t *testing.T, text, before, phrase string, form readout.MentionForm, name, id string) readout.Mention {
	t.Helper()
	i := strings.Index(text, before+phrase)
	if i < 0 {
		t.Fatalf("%q is not in the text", before+phrase)
	}
	i += len(before)
	return readout.Mention{Span: readout.Span{Start: i, End: i + len(phrase)}, Form: form, Actor: readout.ActorRef{Name: name, ID: id}}
}

func TestActors(t *testing.T) {
	type answer struct{ before, phrase, form, name, id string }
	for _, c := range []struct {
		why    string
		gold   string // start-end form actor, of the words in ⟦ ⟧
		found  []answer
		counts string // right/wrong/missed of names, nominals, pronouns; found of each
	}{
		{
			"right, with titles and articles in the span or not",
			`"met ","Ilo Tarn","name","Ilo Tarn";"Velia's ","president","nominal","Ana Brek"`,
			[]answer{{"", "met Ilo Tarn", "name", "Tarn", "1"}, {"", "Velia's president", "nominal", "Brek", "2"}},
			"1/0/0 1/0/0 0/0/0 1 1 0",
		},
		{
			"wrong, left open, not found",
			`"met ","Ilo Tarn","name","Ilo Tarn";". ","Brek","name","Ana Brek";"said ","she","pronoun","Ana Brek"`,
			[]answer{{"met ", "Ilo Tarn", "name", "Ana Brek", "1"}, {". ", "Brek", "name", "Brek", ""}},
			"0/1/2 0/0/0 0/0/1 2 0 0",
		},
		{
			"a pronoun is not found by the description it ends",
			`"said ","he","pronoun","Ilo Tarn"`,
			[]answer{{"", "said he", "nominal", "Ilo Tarn", "1"}},
			"0/0/0 0/0/0 0/0/1 0 0 0",
		},
		{
			"a name inside a description is not found by it",
			`"; ","Velia","name","Velia"`,
			[]answer{{"", "Velia's president", "nominal", "Velia", "1"}},
			"0/0/1 0/0/0 0/0/0 0 0 0",
		},
		{
			"a description is found with what stands behind its head, which then finds nothing else",
			`"Prime ","Minister","nominal","Ana Brek";"of ","Sumar","name","Sumar"`,
			[]answer{{"Prime ", "Minister Ana Brek of Sumar", "nominal", "Ana Brek", "1"}},
			"0/0/1 1/0/0 0/0/0 0 1 0",
		},
		{
			"a state is not the man of its name",
			`"of ","Sumar","name","Sumar"`,
			[]answer{{"of ", "Sumar", "name", "Sumar Katt", "1"}},
			"0/1/1 0/0/0 0/0/0 1 0 0",
		},
		{
			"one mention finds one",
			`"Minister ","Ana","name","Ana Brek";"Ana ","Brek","name","Ana Brek"`,
			[]answer{{"Minister ", "Ana Brek", "name", "Ana Brek", "1"}},
			"1/0/1 0/0/0 0/0/0 1 0 0",
		},
	} {
		var mentions []string
		for _, g := range strings.Split(c.gold, ";\"") {
			f := strings.Split(strings.Trim(g, `"`), `","`)
			m := mentionOf(t, actorStory, f[0], f[1], "", "", "")
			mentions = append(mentions, fmt.Sprintf(`{"start":%d,"end":%d,"form":%q,"actor":%q}`, m.Start, m.End, f[2], f[3]))
		}
		res, err := scoreActors(t, actorStory, strings.Join(mentions, ","), func(a *readout.Annotation) error {
			for _, m := range c.found {
				a.Mentions = append(a.Mentions, mentionOf(t, actorStory, m.before, m.phrase, readout.MentionForm(m.form), m.name, m.id))
			}
			return nil
		})
		if err != nil {
			t.Errorf("%s: %v", c.why, err)
			continue
		}
		var got []string
		for _, l := range res.Lines[1:4] {
			got = append(got, fmt.Sprintf("%d/%d/%d", l.Counts.TP, l.Counts.FP, l.Counts.FN))
		}
		for _, l := range res.Lines[4:7] {
			got = append(got, fmt.Sprint(l.Accuracy.Right))
		}
		if s := strings.Join(got, " "); s != c.counts {
			t.Errorf("%s: %s, want %s", c.why, s, c.counts)
		}
	}
}

// TestActorsOpen: what the coder left open is right if the prediction does too.
func TestActorsOpen(t *testing.T) {
	for _, c := range []struct {
		id    string
		right int
	}{{"", 1}, {"1", 0}} {
		res, err := scoreActors(t, actorStory, `{"start":90,"end":92,"form":"pronoun","actor":null}`, func(a *readout.Annotation) error {
			a.Mentions = append(a.Mentions, readout.Mention{Span: readout.Span{Start: 90, End: 92}, Form: readout.FormPronoun, Actor: readout.ActorRef{Name: "Brek", ID: c.id}})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if l := res.Lines[len(res.Lines)-1]; l.Name != "  rightly left open" || l.Accuracy.Right != c.right || l.Accuracy.Total != 1 {
			t.Errorf("id %q: %s %+v", c.id, l.Name, l.Accuracy)
		}
	}
}

// TestActorsBadGold: a gold file that doesn't fit its story says so.
func TestActorsBadGold(t *testing.T) {
	for want, mention := range map[string]string{
		"does not fit": `{"start":5,"end":5,"form":"name","actor":"Brek"}`,
		"of form":      `{"start":5,"end":9,"form":"title","actor":"Brek"}`,
	} {
		if _, err := scoreActors(t, actorStory, mention, func(*readout.Annotation) error { return nil }); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", mention, err, want)
		}
	}
	dir := t.TempDir()
	for want, line := range map[string]string{
		"leads out of": `{"doc":"../story.txt"}`,
		"has the hash": `{"doc":"story.txt","hash":"00"}`,
		"no such file": `{"doc":"none.txt"}`,
	} {
		write(t, filepath.Join(dir, "story.txt"), actorStory)
		write(t, filepath.Join(dir, "gold.jsonl"), line+"\n")
		if _, err := eval.Actors(filepath.Join(dir, "gold.jsonl"), dir, func(*readout.Annotation) error { return nil }); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", line, err, want)
		}
	}
}

// TestActorScores holds what the pipeline reaches on the coded stories.
func TestActorScores(t *testing.T) {
	pipeline, err := annotate.Default(actor.Default())
	if err != nil {
		t.Fatal(err)
	}
	if pipeline, err = pipeline.For(readout.LayerMentions); err != nil {
		t.Fatal(err)
	}
	res, err := eval.Actors(filepath.Join("testdata", "actors.jsonl"), testkit.Shared(t, "data"), pipeline.Complete)
	if err != nil {
		t.Fatal(err)
	}
	floor := map[string][2]float64{"seed": {.98, .86}, "tune": {.94, .78}, "measure": {.93, .76}}
	if res.Documents != 15 {
		t.Errorf("%d stories, want 15", res.Documents)
	}
	for _, l := range res.Lines {
		split, _, _ := strings.Cut(l.Name, ",")
		f, ok := floor[split]
		if !ok {
			continue
		}
		delete(floor, split)
		if l.Counts.Precision() < f[0] || l.Counts.Recall() < f[1] {
			t.Errorf("%s: precision %.4f, recall %.4f; want at least %v", l.Name, l.Counts.Precision(), l.Counts.Recall(), f)
		}
	}
	if len(floor) > 0 {
		t.Errorf("not scored: %v", floor)
	}
}

func scoreActors(t *testing.T, story, mentions string, find func(*readout.Annotation) error) (eval.Result, error) {
	t.Helper()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "story.txt"), story)
	sum := sha256.Sum256([]byte(story))
	gold := filepath.Join(dir, "gold.jsonl")
	write(t, gold, fmt.Sprintf(`{"doc":"story.txt","split":"tune","hash":%q,"mentions":[%s]}`+"\n", hex.EncodeToString(sum[:8]), mentions))
	return eval.Actors(gold, dir, find)
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
