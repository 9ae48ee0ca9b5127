// Package straits makes test documents about the invented states around the
// straits, read up to their statements: what the tests of the packages that
// find positions and proposals begin with.
package straits

import (
	"strings"
	"sync"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/engagement"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/model"
	"github.com/readout-dev/readout/statement"
	"github.com/readout-dev/readout/text"
	"github.com/readout-dev/readout/timex"
)

// Published is the date of every test document: a Thursday.
var Published = readout.Day(2031, 5, 8)

// Base knows, beside the built-in actors, those of the test sentences.
var Base = sync.OnceValue(func() *actor.Base {
	entries, err := actor.ReadPack(strings.NewReader(`
state | Sumar | adj: Sumari | people: Sumaris | capital: Port Ona
state | Velia | adj: Velian | people: Velians | capital: Maresh
state | Tarsk | adj: Tarskan | people: Tarskans | capital: Brenn
group | Harbour Front | short: the Front
group | River Party | people: Rivermen
body | Straits Council | short: the council
outlet | Harbour Post
person | Ana Brek | sex: f | held: Prime Minister, Sumar, 2028-01-01,
person | Ilo Tarn | sex: m | held: President, Velia, 2028-01-01,
person | Mira Oss | sex: f | held: Foreign Minister, Tarsk, 2028-01-01,
`), "straits.pack")
	if err != nil {
		panic(err)
	}
	b, err := actor.With(entries)
	if err != nil {
		panic(err)
	}
	return b
})

// Annotated returns the story with all layers up to its statements. It fails
// the test where that can't be done.
func Annotated(t testing.TB, story string) *readout.Annotation {
	t.Helper()
	doc := testkit.Document(t, story)
	doc.Published = &readout.Dating{Date: Published, Basis: readout.BasisStated}
	a := readout.NewAnnotation(doc)
	text.Segment(a)
	a.Assigned(readout.LayerSentences, readout.LayerTokens)
	m, err := model.Default()
	if err != nil {
		t.Fatal(err)
	}
	m.Tag(a)
	m.Parse(a)
	a.Assigned(readout.LayerTags, readout.LayerTrees)
	if err := timex.Annotate(a); err != nil {
		t.Fatal(err)
	}
	a.Mentions = Base().Mentions(a)
	a.Assigned(readout.LayerTimes, readout.LayerMentions)
	if a.Reports, err = engagement.New(Base()).Find(a); err != nil {
		t.Fatal(err)
	}
	statements, err := statement.Find(a)
	if err != nil {
		t.Fatal(err)
	}
	a.Reports = append(a.Reports, statements...)
	a.Assigned(readout.LayerEngagements, readout.LayerStatements)
	return a
}
