package engagement_test

import (
	"strings"
	"testing"
)

// TestPress holds how people are said to speak to the press, and what only
// looks like it.
func TestPress(t *testing.T) {
	for _, c := range []struct{ story, want string }{
		{"Jonas Hald, the director of the Sumari intelligence service, said at a news conference in Maresh in December that he was tired.", "press_conference occurred Jonas Hald @Maresh 2030-12"},
		{"“We are tired,” Jonas Hald, head of the Sumari election commission, told a news conference on Tuesday.", "press_conference occurred Jonas Hald 2031-05-06"},
		{"White House press secretary Mira Holm said at a briefing on Monday that she was tired.", "press_conference occurred Mira Holm 2031-05-05"},
		{"The Velian premier, Ilo Tarn, said at Monday's briefing that he was tired.", "press_conference occurred Ilo Tarn 2031-05-05"},
		{"The Velian premier, Ilo Tarn, said at a briefing for lawmakers that he was tired.", ""},
		{"The Velian premier, Ilo Tarn, said at a security briefing that he was tired.", ""},
		{"Sheriff Jon Dahl said at a news conference on Monday that he was tired.", "press_conference occurred Jon Dahl 2031-05-05"},
		{"Representative Jon Dahl said at a news conference on Monday that he was tired.", "press_conference occurred Jon Dahl 2031-05-05"},
		{"Labor Secretary Jon Dahl said at a news conference on Monday that he was tired.", "press_conference occurred Jon Dahl 2031-05-05"},
		{"Lt. Gov. Jon Dahl said at a news conference on Monday that he was tired.", "press_conference occurred Jon Dahl 2031-05-05"},
		{"House Majority Whip Jon Dahl said at a news conference on Monday that he was tired.", "press_conference occurred Jon Dahl 2031-05-05"},
		{"Jonas Hald, the director of a film about Sumar, said at a news conference that he was tired.", ""},
	} {
		if got := strings.Join(lines(find(t, c.story)), "\n"); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.story, got, c.want)
		}
	}
}
