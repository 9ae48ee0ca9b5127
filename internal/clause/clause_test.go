package clause_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/testkit/straits"
)

// read returns a reader of the sentences and the first word of them that is word.
func read(t *testing.T, story, word string) (*clause.Reader, int) {
	t.Helper()
	a := straits.Annotated(t, story)
	r := clause.New(a, straits.Base(), clause.Verbs("support oppose back endorse want sign urge pledge champion"))
	for i := range r.Len() {
		if a.Text(a.Tokens[i].Span) == word {
			return r, i
		}
	}
	t.Fatalf("no %q in %q", word, story)
	return nil, 0
}

// TestSubject: who does what a verb tells.
func TestSubject(t *testing.T) {
	for _, c := range [][3]string{ // story, verb, holders
		{"Ana Brek opposes the river treaty.", "opposes", "Ana Brek"},
		// an apposition with a clause of its own
		{"Lena Orth, director of the Harbour Front, a group that opposes the treaty, was in Maresh.", "opposes", "Harbour Front"},
		{"Paul Harrow, founder of the Harbour Front, which opposes the treaty, was in Maresh.", "opposes", "Harbour Front"},
		{"Paul Harrow, the founder of the Harbour Front that opposes the treaty, was in Maresh.", "opposes", "Harbour Front"},
		{"Lena Orth, director of Dockers United, a union that opposes the treaty, was in Maresh.", "opposes", ""},
		{"Ilo Tarn, the head of a party that opposes the treaty, was in Maresh.", "opposes", ""},
		{"Velia, a state that opposes the treaty, closed the strait.", "opposes", "Velia"},
		{"The mayor of Maresh, a city in Velia that opposes the treaty, resigned.", "opposes", ""},
		{"Ilo Tarn, a leader who opposes the treaty, was in Maresh.", "opposes", "Ilo Tarn"},
		{"Ana Brek met the head of the Harbour Front, who opposes the treaty.", "opposes", ""},
		// a name between commas is not whom "and" goes on with
		{"On Friday, Ana Brek called a Velian delegate, Lena Orth, and urged her to sign.", "urged", "Ana Brek"},
		{"Ana Brek called Ilo Tarn, and Mira Oss urged him to sign.", "urged", "Mira Oss"},
		{"Ana Brek and Ilo Tarn opposed the treaty, and Mira Oss backed it.", "backed", "Mira Oss"},
		{"Ana Brek, Ilo Tarn and Mira Oss opposed the treaty.", "opposed", "Ana Brek | Ilo Tarn | Mira Oss"},
		// what one says that another wants
		{"Ana Brek pledged that Ilo Tarn is in favour of the treaty, but wants a better one.", "wants", "Ilo Tarn"},
		{"Ana Brek said that Ilo Tarn was late and urged him to sign.", "urged", "Ana Brek"},
		// numbers of people
		{"Velians are divided, although most oppose it.", "oppose", ""},
		{"Ilo Tarn echoed the claim, saying the majority of people in Tarsk wanted a truce.", "wanted", ""},
		// whom a participle tells of
		{"Velia and Tarsk sent a letter to Sumari leaders opposing the treaty.", "opposing", "Velia | Tarsk"},
		{"Ana Brek sent a note to the groups opposing the treaty.", "opposing", ""},
		{"Ana Brek was helped by Ilo Tarn and groups supporting her.", "supporting", ""},
		{"Asked to support the treaty, Ana Brek said nothing.", "Asked", ""},
		{"Urged to support the treaty, Ana Brek said nothing.", "Urged", ""},
		// nobody that is named
		{"A Brek ally opposes the treaty.", "opposes", ""},
	} {
		r, v := read(t, c[0], c[1])
		var names []string
		if s, free := r.Subject(v); s >= 0 && free {
			for _, h := range r.Holders(s) {
				names = append(names, h.Name)
			}
		}
		if got := strings.Join(names, " | "); got != c[2] {
			t.Errorf("%s\n\tgot  %s\n\twant %s", c[0], got, c[2])
		}
	}
}

// TestDoubt: what is told of somebody that need not be so, not yet, or no more.
func TestDoubt(t *testing.T) {
	type check func(*clause.Reader, int) bool
	asserted := check((*clause.Reader).Asserted)
	foreseen := check(func(r *clause.Reader, i int) bool {
		return r.Modal(i, "will", "would", "'ll", "’ll") && r.Trusted(i)
	})
	later := check(func(r *clause.Reader, i int) bool { return r.Modal(i, "will", "would") })
	for _, c := range []struct {
		story, word string
		is          check
		want        bool
	}{
		{"Ana Brek pledged that Ilo Tarn opposes the treaty.", "opposes", asserted, false},
		{"Ana Brek pledged that she opposes the treaty.", "opposes", asserted, true},
		{"Ana Brek pledged that Sumar opposes the treaty.", "opposes", asserted, true},
		{"Ana Brek said that Ilo Tarn opposes the treaty.", "opposes", asserted, true},
		{"Ana Brek is confident that Ilo Tarn will remain a champion of the treaty.", "champion", foreseen, true},
		{"Ana Brek said she's certain Ilo Tarn will continue to be a champion of the treaty.", "champion", foreseen, true},
		{"Ana Brek said that Ilo Tarn is a champion of the treaty.", "champion", foreseen, false},
		{"Ana Brek is confident that Ilo Tarn is a champion of the treaty.", "champion", foreseen, false},
		{"Ana Brek would turn around and support the treaty.", "support", later, true},
		{"Ana Brek supports the treaty and will pay for it.", "supports", later, false},
		{"I don't get the sense that she supports the treaty.", "supports", asserted, false},
		{"I get the sense that she supports the treaty.", "supports", asserted, true},
		{"He was late, should Ana Brek oppose the treaty.", "oppose", (*clause.Reader).Inverted, true},
		{"Should Ana Brek oppose the treaty, he will be late.", "oppose", (*clause.Reader).Inverted, true},
		{"Ana Brek said she should oppose the treaty.", "oppose", (*clause.Reader).Inverted, false},
		{"Ilo Tarn said he had never suggested Velia should oppose the treaty.", "oppose", (*clause.Reader).Disclaimed, true},
		{"Ilo Tarn did not say that Velia opposes the treaty.", "opposes", (*clause.Reader).Disclaimed, true},
		{"Ilo Tarn suggested Velia should oppose the treaty.", "oppose", (*clause.Reader).Disclaimed, false},
		{"Velia must be willing to support the treaty.", "support", asserted, false},
		{"Velia is willing to support the treaty.", "support", asserted, true},
		{"Velia is reluctant to oppose the treaty.", "oppose", asserted, false},
		{"Velia is eager to oppose the treaty.", "oppose", asserted, true},
		{"Ana Brek said it was not that she opposes the treaty.", "opposes", asserted, false},
		{"Lena Orth asked Ilo Tarn how he would oppose the treaty.", "oppose", (*clause.Reader).Asks, true},
		{"Lena Orth asked whether he would oppose the treaty.", "oppose", (*clause.Reader).Asks, true},
		{"Asked whether it was late, Ilo Tarn said he would oppose the treaty.", "oppose", (*clause.Reader).Asks, false},
		{"Lena Orth asked Ilo Tarn to oppose the treaty.", "oppose", (*clause.Reader).Asks, false},
		{"Her endorsement of the treaty is only a matter of time.", "endorsement", (*clause.Reader).Pending, true},
		{"Her endorsement of the treaty seems inevitable.", "endorsement", (*clause.Reader).Pending, true},
		{"Her endorsement of the treaty was expected.", "endorsement", (*clause.Reader).Pending, true},
		{"Her support of the treaty is expected to grow.", "support", (*clause.Reader).Pending, false},
		{"Her support of the treaty is a matter of record.", "support", (*clause.Reader).Pending, false},
		{"Ana Brek is lying about her support for the treaty.", "support", (*clause.Reader).Feigned, true},
		{"Ana Brek spoke about her support for the treaty.", "support", (*clause.Reader).Feigned, false},
		{"Ana Brek had backed the treaty.", "backed", (*clause.Reader).Pluperfect, true},
		{"Ana Brek, who'd backed the treaty, left.", "backed", (*clause.Reader).Pluperfect, true},
		{"Ana Brek has backed the treaty.", "backed", (*clause.Reader).Pluperfect, false},
		{"Ana Brek opposed the treaty in years past.", "opposed", (*clause.Reader).LongPast, true},
		{"Ana Brek opposed the treaty in the past week.", "opposed", (*clause.Reader).LongPast, false},
	} {
		r, i := read(t, c.story, c.word)
		if got := c.is(r, i); got != c.want {
			t.Errorf("%s\n\tgot %v", c.story, got)
		}
	}
}

// TestSection: the part of a party that a name before it tells is not the party.
func TestSection(t *testing.T) {
	for story, want := range map[string]string{
		"Democrats and Republicans in the United States met. Senate Democrats opposed the treaty.": "Senate Democrats",
		"Democrats and Republicans in the United States met. Democrats opposed the treaty.":        "Democratic Party",
	} {
		r, v := read(t, story, "opposed")
		s, _ := r.Subject(v)
		all := append(r.Holders(s), r.Unnamed(s)...)
		if len(all) != 1 || all[0].Name != want || all[0].Type != readout.ActorGroup {
			t.Errorf("%s\n\tgot %v", story, all)
		}
	}
}
