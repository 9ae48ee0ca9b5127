package engagement_test

import (
	"strings"
	"testing"
)

// TestStrangers holds what takes two who act for different states, told of people of whom
// the document does not say for whom they act, and ways of telling that stand in clauses
// before the main one or in the passive; beside them sentences in like words of nothing.
func TestStrangers(t *testing.T) {
	const rest = " It rained all day. Nobody was surprised by that. The harbour was quiet. Ships waited."
	for _, c := range []struct{ story, want string }{
		{"Mr. Dahl embraced Ms. Orr in Cairo on Tuesday." + rest, "meeting occurred Dahl + Orr @Cairo 2031-05-06"},
		{"Mr. Dahl and Ms. Orr agreed over tea on Tuesday to wait." + rest, "meeting occurred Dahl + Orr 2031-05-06"},
		{"Mr. Dahl had a brief exchange with Ms. Orr on Tuesday." + rest, "meeting occurred Dahl + Orr 2031-05-06"},
		{"Gathered around one table on Tuesday were Mr. Dahl and Ms. Orr." + rest, "meeting occurred Dahl + Orr 2031-05-06"},
		{"Ms. Orr will be in Cairo on Friday." + rest, "visit planned Orr @Cairo 2031-05-09"},
		{"In a letter on Tuesday Mr. Dahl urged Ms. Orr to wait." + rest, "message occurred Dahl + Orr 2031-05-06"},
		{"Mr. Dahl urged Ms. Orr to wait in a letter on Tuesday." + rest, "message occurred Dahl + Orr 2031-05-06"},
		{"The swap was negotiated in Cairo by Mr. Dahl and Ms. Orr." + rest, "talks occurred Dahl + Orr @Cairo"},
		{"The swap was hammered out by the intelligence chiefs of Sumar and Velia." + rest, "talks occurred intelligence chiefs of Sumar and Velia"},
		{"Sumar and Velia are talking at last." + rest, "talks under_way Sumar + Velia"},
		{"President Ana Brek's visit, her first to Egypt, was short." + rest, "visit occurred Ana Brek @Egypt"},
		{"Ms. Orr has also embraced Mr. Dahl." + rest, ""},
		{"Ms. Orr raises questions about her debate with Mr. Dahl." + rest, ""},
		{"Jon Dahl embraced Nora Orr in Cairo on Tuesday." + rest, ""},
		{"Mr. Dahl, a baker, embraced Ms. Orr, a nurse, in Cairo on Tuesday." + rest, ""},
		{"Mr. Dahl had a brief exchange with a nurse on Tuesday." + rest, ""},
		{"Ms. Orr, a nurse, will be in Cairo on Friday." + rest, ""},
		{"Mr. Dahl read a letter on Tuesday and urged Ms. Orr to wait." + rest, ""},
		{"The price was negotiated by two bakers in Cairo." + rest, ""},
		{"Sumar and Velia are talking about war." + rest, ""},
		{"President Ana Brek's victory, her first in Egypt, was short." + rest, ""},
	} {
		t.Run(c.story, func(t *testing.T) {
			if got := strings.Join(lines(findIn(t, c.story, true)), " ; "); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
