package ledger_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
)

// inStory returns a report of a line that a story begins with, as it is told there.
// The story names "Teo Lunn", a person.
func inStory(t *testing.T, document string, day int, line, story string) ledger.Telling {
	const name = "Teo Lunn"
	x := tell(map[string]readout.Date{document: readout.Day(2031, 2, day)}, report(t, document, line))[0]
	a := readout.NewAnnotation(ledgertest.DocumentOf(document, document+".txt", line+"\n"+story))
	for at := 0; ; {
		i := strings.Index(a.Document.Text[at:], name)
		if i < 0 {
			break
		}
		at += i + len(name)
		a.Mentions = append(a.Mentions, readout.Mention{
			Span: readout.Span{Start: at - len(name), End: at}, Form: readout.FormName, Type: readout.ActorPerson,
			Actor: readout.ActorRef{Name: name, ID: actor.ID(readout.ActorPerson, name)},
		})
	}
	a.Reports = []*readout.Report{x.Report}
	x.Voice = ledger.VoicesOf(a)[x.Report.ID()]
	x.Marks.Topic = ledger.TopicOf("siege brakka mortar garrison")
	return x
}

// TestWordsThatAStoryHasOnce: two statements of one event, which share few words,
// are one if their stories have these nowhere else.
func TestWordsThatAStoryHasOnce(t *testing.T) {
	const (
		siege  = "The siege of Brakka went on. Mortars fell on the garrison."
		llamas = " A llama spat. The clerk fled. The llama slept. The clerk wrote. The llama ate. The clerk left. The llama stayed. The clerk returned. No clerk feeds a llama."
		lunn   = "told Teo_Lunn=person - "
		named  = " Teo Lunn, head of the Velian carters’ guild, spoke to the mayor."
	)
	for _, c := range []struct {
		a, b, rest, about string // rest of both stories
		one               bool
	}{
		{lunn + "the carters: that a llama had bitten the clerk on the tower stairs", lunn + "the guild: how a clerk’s thumb got between the teeth of a llama in the market", siege, "few words, which the story has once", true},
		{lunn + "the carters: that a llama had bitten the clerk on the tower stairs", lunn + "the guild: how a clerk’s thumb got between the teeth of a llama in the market", siege + llamas, "words that stand everywhere in the story", false},
		// who is described as another is named
		{lunn + "the carters: that oxen hauled the bell up the hill", "told a_Velian_guild_head - the carters: that oxen were needed for the bell", siege + named, "the head of the guild", true},
		{lunn + "the carters: that oxen hauled the bell up the hill", "told a_Velian_police_officer - the carters: that oxen were needed for the bell", siege + named, "another", false},
		// a medium, and who told it
		{"told Harbour_Post=body - the town: that a child crouched under the bell when oxen dropped it", "told the_firemen - Harbour Post: that the child had crouched under the bell", siege, "a medium, and who told it", true},
		{"told Harbour_Post=body - the town: that a child crouched under the bell when oxen dropped it", "told the_firemen - Lagoon Courier: that the child had crouched under the bell", siege, "a medium, and who told another", false},
		// what is written, and whose spokesman reads it
		{"told the_statement - the town: that the guild was saddened and puzzled by the theft of the barrels", "told a_guild_spokesman - the town: that the guild was saddened and puzzled by it", siege, "what is written, and a spokesman", true},
	} {
		records, _ := ledger.Reconcile([]ledger.Telling{inStory(t, "d1", 7, c.a, c.rest), inStory(t, "d2", 8, c.b, c.rest)})
		if one := len(records) == 1; one != c.one {
			t.Errorf("%s: %s\n%s\none record: %v, want %v", c.about, c.a, c.b, one, c.one)
		}
	}
}
