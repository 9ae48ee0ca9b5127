package ledger_test

import (
	"slices"
	"testing"

	"github.com/readout-dev/readout/ledger"
)

// TestStatementsWithoutARival: the first statements of two documents, told in other
// words, are one if neither document has another that is as like.
func TestStatementsWithoutARival(t *testing.T) {
	const (
		lunn  = " Teo_Lunn=person - the carters: "
		siege = "The siege of Brakka went on. Mortars fell on the garrison."
	)
	for _, c := range []struct {
		a, b  []string
		day   int // of the second
		one   bool
		about string
	}{
		{[]string{"said" + lunn + "“The mayor cures a hiccup with a guillotine.”"}, []string{"told_complained" + lunn + "that heads were cut off because of a hiccup"}, 8, true, "a rare word, and one that is near"},
		{[]string{"told_accused" + lunn + "the tanners of poisoning wells"}, []string{"told_charged" + lunn + "that hides polluted wells"}, 8, true, "near words alone"},
		{[]string{"said" + lunn + "“A barrel is no present.”"}, []string{"told" + lunn + "that nothing had been given away, and barrels cost money"}, 8, true, "one says no"},
		{[]string{"told" + lunn + "that the ropes had rotted"}, []string{"told" + lunn + "that the millers would march"}, 8, false, "nothing in common"},
		{[]string{"told_accused" + lunn + "the tanners of poisoning wells"}, []string{"told_charged" + lunn + "that hides polluted wells", "told_charged" + lunn + "that brine polluted wells"}, 8, false, "another is as like"},
		{[]string{"told_accused" + lunn + "the tanners of poisoning wells"}, []string{"told_charged" + lunn + "that hides polluted wells", "told" + lunn + "that ropes had rotted"}, 8, true, "another tells something else"},
		{[]string{"told_accused" + lunn + "the tanners of poisoning wells"}, []string{"told_charged" + lunn + "that hides polluted wells"}, 17, false, "days later"},
		{[]string{"told_accused" + lunn + "the tanners of poisoning wells"}, []string{"told_had_charged" + lunn + "that hides polluted wells"}, 17, true, "days later, told as earlier"},
		{[]string{"told_accused" + lunn + "the tanners of poisoning wells"}, []string{"told_repeated" + lunn + "that hides polluted wells"}, 8, false, "said again"},
		{[]string{"told" + lunn + "that 30 millers were frightened"}, []string{"told" + lunn + "that 40 millers had been scared"}, 8, false, "other numbers"},
	} {
		var all []ledger.Telling
		for _, line := range c.a {
			all = append(all, inStory(t, "d1", 7, line, siege))
		}
		for _, line := range c.b {
			all = append(all, inStory(t, "d2", c.day, line, siege))
		}
		records, _ := ledger.Reconcile(all)
		first, second := all[0].Report.ID(), all[len(c.a)].Report.ID()
		one := false
		for _, r := range records {
			one = one || slices.Contains(r.Reports, first) && slices.Contains(r.Reports, second)
		}
		if one != c.one {
			t.Errorf("%s: %q, %q: one record: %v, want %v", c.about, c.a, c.b, one, c.one)
		}
	}
}

// TestWhatOnlyPointsBack goes with what the speaker says next, if another document has
// that.
func TestWhatOnlyPointsBack(t *testing.T) {
	const lunn = " Teo_Lunn=person - the carters: "
	for _, c := range []struct {
		first, next, other string
		records            int
	}{
		{"told_denied" + lunn + "the charge", "said" + lunn + "“My barrels are as clean as the font.”", "told" + lunn + "that his barrels were as clean as the font", 1},
		{"told_denied" + lunn + "the charge", "said" + lunn + "“My barrels are as clean as the font.”", "told" + lunn + "that ropes had rotted", 3},
		{"told" + lunn + "the charge", "said" + lunn + "“My barrels are as clean as the font.”", "told" + lunn + "that his barrels were as clean as the font", 2},
		{"told_denied" + lunn + "poisoning wells with hides", "said" + lunn + "“My barrels are as clean as the font.”", "told" + lunn + "that his barrels were as clean as the font", 2},
	} {
		records, _ := ledger.Reconcile([]ledger.Telling{
			inStory(t, "d1", 7, c.first, "A siege."), inStory(t, "d1", 7, c.next, "A siege."), inStory(t, "d2", 8, c.other, "A siege."),
		})
		if len(records) != c.records {
			t.Errorf("%q, %q; %q: %d records, want %d", c.first, c.next, c.other, len(records), c.records)
		}
	}
}

// TestAPhraseOfSomebodyElse: a phrase that one statement quotes of another joins them,
// if one of the speakers is described and the sentences tell the same.
func TestAPhraseOfSomebodyElse(t *testing.T) {
	const lunn = "said Teo_Lunn=person -: “It was a shameless heist of the parish barrels.”"
	for _, c := range []struct {
		a, b string
		one  bool
	}{
		{lunn, "told the_statement -: the parish had seen a “shameless heist”", true},
		{lunn, "told a_guild_memo -: that the barrels were gone in a “shameless heist”", true},
		{lunn, "told a_guild_memo -: that the tower stairs were a “shameless heist”", false},
		{lunn, "told a_guild_memo -: that the barrels of the parish were gone", false},
	} {
		records, _ := ledger.Reconcile([]ledger.Telling{inStory(t, "d1", 7, c.a, "A siege."), inStory(t, "d2", 8, c.b, "A siege.")})
		if one := len(records) == 1; one != c.one {
			t.Errorf("%q, %q: one record: %v, want %v", c.a, c.b, one, c.one)
		}
	}
}
