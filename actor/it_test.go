package actor

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/model"
)

// parsed is annotation with tags, trees and the names that the model finds.
func parsed(t testing.TB, s string) *readout.Annotation {
	t.Helper()
	a := annotation(t, s)
	m, err := model.Default()
	if err != nil {
		t.Fatal(err)
	}
	m.Tag(a)
	m.Parse(a)
	a.Assigned(readout.LayerTags, readout.LayerTrees)
	a.Mentions = m.Names(a)
	return a
}

// TestMentionsOfParsedText has cases like those of TestMentions, of what trees
// and the model's names are needed for.
func TestMentionsOfParsedText(t *testing.T) {
	base := fiction(t)
	for _, c := range []struct{ text, actors string }{
		// It: the subject of the clause, of the one above, of the sentence before.
		{"[Sumar] has defended [its] [army].", "Sumar, Sumar, Sumari army"},
		{"[Sumar] said on Monday [it] would sign the treaty.", "Sumar, Sumar"},
		{"[Sumar] must pay if [it] wants peace with [Velia].", "Sumar, Sumar, Velia"},
		{"[Ana Brek] urged [Velia] to use [its] influence.", "Ana Brek, Velia, Velia"},
		{"[Ana Brek] praised [Velia] for [its] patience.", "Ana Brek, Velia, Velia"},
		{"[Sumar] and [its] allies met.", "Sumar, Sumar"},
		{"[Sumar] rejected the offer. [It] accused [Velia] of fraud.", "Sumar, Sumar, Velia"},
		{"[Sumar] said Tuesday [it] felt some hope.", "Sumar, Sumar"},
		{"Aid groups fear that the toll may rise further as [Sumar] shifts [its] operations to the south.", "Sumar, Sumar"},
		{"It was possible for [Sumar] to leave [its] pact with [Velia].", "Sumar, Sumar, Velia"},
		{"The [Free Hills Movement] said [it] had left.", "Free Hills Movement, Free Hills Movement"},
		// It may be no actor, or the other one.
		{"[Sumar] signed the treaty. It was long.", "Sumar"},
		{"[Sumar] said it was clear that nobody would come.", "Sumar"},
		{"[Sumar] criticised the territory for its laws.", "Sumar"},
		{"The treaty and its terms are known in [Sumar].", "Sumar"},
		{"It rained in [Sumar].", "Sumar"},
		{"[Ana Brek] said it would take years.", "Ana Brek"},

		// He and she.
		{"[Oren Vask] dislikes [Maro Pell] but will meet [him].", "Oren Vask, Maro Pell, Maro Pell"},
		{"[Maro Pell] arrived, but [Oren Vask] said nothing. [He] said later that all was well.", "Maro Pell, Oren Vask, Oren Vask"},
		{"[Oren Vask]'s talks with [Maro Pell] lasted until noon. [He] left.", "Oren Vask, Maro Pell, Oren Vask"},
		{"[Lena Dorn] waited. Sumari Foreign Minister [Ana Brek] said [her] [government] would wait too.", "Lena Dorn, Ana Brek, Ana Brek, Sumar"},

		{"The farmers asked [Maro Pell] to leave. “[He] is a danger to all,” [Oren Vask] said.", "Maro Pell, Maro Pell, Oren Vask"},
		{"[Maro Pell] met [Oren Vask]. “[He] is a danger to all,” [Ana Brek] said.", "Maro Pell, Oren Vask, -, Ana Brek"},
		{"The farmers asked [Maro Pell] to leave. “[He] is a danger to all,” the note read.", "Maro Pell, -"},

		// Names that only the model knows.
		{"[Pavo Quill] met [Stella Marsh] in [Sumar].", "Pavo Quill, Stella Marsh, Sumar"},
	} {
		plain, want := unbracket(c.text)
		a := parsed(t, plain)
		var spans, actors []string
		for _, m := range base.Mentions(a) {
			spans = append(spans, a.Text(m.Span))
			name := m.Actor.Name
			if m.Actor.ID == "" {
				name = "-"
			}
			actors = append(actors, name)
		}
		if d := cmp.Diff(want, spans); d != "" {
			t.Errorf("%s\nmentions (-want +got):\n%s", c.text, d)
		}
		if got := strings.Join(actors, ", "); got != c.actors {
			t.Errorf("%s\nactors %q, want %q", c.text, got, c.actors)
		}
	}
}

// TestTreesInACircle reads trees that no parser makes.
func TestTreesInACircle(t *testing.T) {
	a := annotation(t, "Sumar said it and its army met him. It left.")
	for i := range a.Tokens {
		a.Tokens[i].Head = (i + 1) % len(a.Tokens)
		a.Tokens[i].DepRel = []string{"nsubj", "xcomp", "acl:relcl", "flat", "obj"}[i%5]
	}
	a.Assigned(readout.LayerTrees)
	check(t, a, fiction(t).Mentions(a))
	for i := range a.Tokens {
		a.Tokens[i].Head = 1 << 30
	}
	check(t, a, fiction(t).Mentions(a))
}
