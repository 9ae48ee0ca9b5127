package eval

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
)

func TestHeadEnd(t *testing.T) {
	for _, c := range []struct{ mention, head string }{
		{"Ana Brek", "Ana Brek"},
		{"the prime minister of Sumar", "prime minister"},
		{"University of Sumar", "University of Sumar"},
		{"the Treaty on Water and Grain", "Treaty on Water and Grain"},
		{"Ana Brek, who was ill", "Ana Brek"},
		{"Ana Brek who was ill", "Ana Brek"},
		{"Sumar's envoy", "Sumar's envoy"},
		{"Ana Brek's", "Ana Brek"},
		{"Ana Brek (42)", "Ana Brek"},
		{"the minister's, of old", "minister"},
		{"of", "of"},
		{", the", ", the"},
		{"The ", "The"},
	} {
		s := trimMention(c.mention, readout.Span{End: len(c.mention)})
		if got := c.mention[s.Start:headEnd(c.mention, s)]; got != c.head {
			t.Errorf("%q: head %q, want %q", c.mention, got, c.head)
		}
	}
}

func TestIsName(t *testing.T) {
	for words, want := range map[string]bool{
		"Ana Brek": true, "University of Sumar": true, "US": true, "Ilo al-Tarn": false, "Ilo bin Tarn": true,
		"prime minister": false, "Foreign minister": false, "He": false, "They": false, "My Ana": false, "": false, "42": false,
	} {
		if got := isName(words); got != want {
			t.Errorf("%q: %v, want %v", words, got, want)
		}
	}
}

func TestCoref(t *testing.T) {
	const text = "President Ana Brek met Ilo Tarn, her guest. Brek thanked him. Tarn left."
	span := func(before, phrase string) goldSpan {
		i := strings.Index(text, before+phrase)
		if i < 0 {
			t.Fatalf("%q is not in the text", before+phrase)
		}
		i += len(before)
		return goldSpan{Start: i, End: i + len(phrase), Text: phrase}
	}
	chains := [][]goldSpan{
		{span("", "President Ana Brek"), span("", "her"), span(". ", "Brek")},
		{span("met ", "Ilo Tarn, her guest"), span("thanked ", "him"), span(". ", "Tarn")},
	}
	gold, err := json.Marshal(map[string]any{"id": "d", "text": text, "ontogum_chains": chains, "sentences": []goldSpan{{Start: 0, End: 43}, {Start: 44, End: 61}, {Start: 62, End: len(text)}}})
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "gold.jsonl")
	if err := os.WriteFile(path, append(gold, '\n'), 0o600); err != nil {
		t.Fatal(err)
	}
	type found struct{ before, phrase, id string }
	for _, c := range []struct {
		why   string
		found []found
		all   string // mentions right/wrong/missed, CoNLL, CoNLL of equal spans
		names string
	}{
		{
			"all found, spans without titles and appositions",
			[]found{{"President ", "Ana Brek", "b"}, {"met ", "Ilo Tarn", "t"}, {"", "her", "b"}, {". ", "Brek", "b"}, {"thanked ", "him", "t"}, {". ", "Tarn", "t"}},
			// Of equal spans are two and two of three: MUC 1/2; B³ each side
			// (4·2/3)/6 = 4/9; CEAF-e 4/6.
			"6/0/0 100.00 53.70", "4/0/0 100.00",
		},
		{
			"one alone is no chain",
			[]found{{"President ", "Ana Brek", "b"}, {"met ", "Ilo Tarn", "t"}, {". ", "Tarn", "t"}},
			// Links 1 of 4 and 1 of 1; mentions 2·2/3 of 6 and 2 of 2; clusters
			// 4/5 of 2 and of 1: F1 2/5, 4/11, 8/15. Of equal spans Tarn alone:
			// no link, 1/3 of 6 and 1/2 of 2, 2/5 of 2 and of 1: F1 0, 1/11, 4/15.
			// Of names one chain of two: 2/3 each.
			"2/0/4 43.23 11.92", "2/0/2 66.67",
		},
		{
			"nothing", nil, "0/0/6 0.00 0.00", "0/0/4 0.00",
		},
	} {
		res, err := Coref([]string{path}, func(a *readout.Annotation) error {
			for _, f := range c.found {
				s := span(f.before, f.phrase)
				form := readout.FormName
				if f.phrase == "her" || f.phrase == "him" {
					form = readout.FormPronoun
				}
				a.Mentions = append(a.Mentions, readout.Mention{Span: readout.Span{Start: s.Start, End: s.End}, Form: form, Actor: readout.ActorRef{ID: f.id}})
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		got := func(at int) string {
			l := res.Lines[at : at+6]
			return fmt.Sprintf("%d/%d/%d %.2f %.2f", l[0].Counts.TP, l[0].Counts.FP, l[0].Counts.FN, 100**l[4].F1, 100**l[5].F1)
		}
		if got(0) != c.all {
			t.Errorf("%s: all %s, want %s", c.why, got(0), c.all)
		}
		if !strings.HasPrefix(got(12), c.names) {
			t.Errorf("%s: names %s, want %s", c.why, got(12), c.names)
		}
	}
}
