package engagement_test

import (
	"strings"
	"testing"
)

// TestPresumed holds who counts as somebody in public life though nothing says so: who
// is known to the readers of a piece of a story, and who bears a rank; and beside them
// those in private life.
func TestPresumed(t *testing.T) {
	const rest = " It rained all day. Nobody was surprised by that. The harbour was quiet. Ships waited."
	for _, c := range []struct{ story, want string }{
		{"Mr. Dahl met Ms. Orr in Cairo on Tuesday." + rest, "meeting occurred Dahl + Orr @Cairo 2031-05-06"},
		{"Fresh from his talks with Mr. Dahl in Cairo, Mr. Orr said that the road would open." + rest, "talks occurred Dahl + Orr @Cairo"},
		{"Mr. Orr, who met Ms. Dahl in Cairo in 2029, said that he was tired." + rest, "meeting occurred Dahl + Orr @Cairo 2029"},
		{"Ms. Orr told a news conference in Doha on Tuesday that sanctions would stay." + rest, "press_conference occurred Orr @Doha 2031-05-06"},
		{"Mr. Orr has put off his visit to Cairo until the autumn." + rest, "visit cancelled Orr @Cairo"},
		{"Ms. Orr got a call from Mr. Dahl after the result was declared." + rest, "call occurred Dahl + Orr"},
		{"Mr. Orr declined an invitation from Ms. Dahl to come to Cairo." + rest, "visit did_not_occur Orr @Cairo"},
		{"Gen. Jon Dahl will give a news conference in Doha on Friday." + rest, "press_conference planned Jon Dahl @Doha 2031-05-09"},
		{"Admiral Jon Dahl visited Cairo on Tuesday." + rest, "visit occurred Jon Dahl @Cairo 2031-05-06"},
		{"Jon Dahl and Nora Orr met face to face for the first time on Tuesday.", "meeting occurred Jon Dahl + Nora Orr 2031-05-06"},
		{"Nora Orr will visit Egypt on Friday.", "visit planned Nora Orr @Egypt 2031-05-09"},
		{"Ms. Orr met her husband on a trip to Egypt." + rest, ""},
		{"The network said it would send Ms. Orr to Egypt." + rest, ""},
		{"Ms. Orr spoke of an associate who had been on a trip to Egypt." + rest, ""},
		{"Mr. Dahl discussed the border with Egypt on Tuesday." + rest, ""},
		// In private life, or of whom a whole story says no more.
		{"Jon Dahl met Nora Orr in Cairo on Tuesday. Mr. Dahl had met Ms. Orr before." + rest, ""},
		{"Jon Dahl, a plumber, met Nora Orr, a nurse, in Cairo on Tuesday.", ""},
		{"Jon Dahl, 27, travelled to Syria on Tuesday.", ""},
		{"Jon Dahl travelled to Syria on Tuesday. Mr. Dahl, a baker, was tired." + rest, ""},
		{"Jon Dahl, whose mother is a nurse, flew to Cairo on Tuesday.", ""},
		{"Jon Dahl, one of the runners, flew to Cairo on Tuesday.", ""},
		{"Retired General Jon Dahl visited Cairo on Tuesday." + rest, ""},
		{"Jon Dahl visited Cairo on Tuesday." + rest, ""},
		{"Nora Orr, her sister, rang Jon Dahl, a clerk, on Tuesday.", ""},
		{"Jon Dahl said at a news conference that he was tired.", ""},
	} {
		t.Run(c.story, func(t *testing.T) {
			if got := strings.Join(lines(find(t, c.story)), " ; "); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
