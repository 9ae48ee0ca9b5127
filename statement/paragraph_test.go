package statement_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestParagraphs: speech that paragraphs give without marks behind a colon.
func TestParagraphs(t *testing.T) {
	for _, tc := range []struct {
		story string
		want  []string // of the direct statements
	}{
		{
			"The Sumari foreign minister, Ana Brek, said:\n\nThis shelling has to end. I call on Velia to stop it.\n\nWe will send three envoys to Maresh this week.",
			[]string{"direct: Ana Brek | said | This shelling has to end. I call on Velia to stop it. … We will send three envoys to Maresh this week."},
		},
		{ // the second paragraph is nobody's words
			"Ana Brek said:\n\nThe shelling of the port has to end now.\n\nThe port of Maresh was built in 1911 by Velia.",
			[]string{"direct: Ana Brek | said | The shelling of the port has to end now."},
		},
		{
			"Speaking today, Ana Brek said:\n\nThe shelling of the port has to end now.\n\nIt has gone on for a year.\n\nOur envoys are on their way.",
			[]string{"direct: Ana Brek | said | The shelling of the port has to end now. … It has gone on for a year. … Our envoys are on their way."},
		},
		{ // two speakers
			"Ana Brek said:\n\nThe shelling of the port has to end now.\n\nIlo Tarn added:\n\nWe are ready for talks in Maresh.",
			[]string{"direct: Ana Brek | said | The shelling of the port has to end now.", "direct: Ilo Tarn | added | We are ready for talks in Maresh."},
		},
		{ // with marks, as ever
			"Ana Brek said:\n\n\"The shelling of the port has to end now.\"\n\nWe drove on to Maresh in the evening.",
			[]string{"direct: Ana Brek | said | The shelling of the port has to end now."},
		},
		// what leads to no words
		{"The council has three seats:\n\nThe first of them belongs to Velia alone.", nil},
		{"Ana Brek said the port has three parts:\n\nThe first of them belongs to Velia alone.", nil},
		{"Ana Brek said:\n\nNo comment", nil},
		{"Ana Brek said that the talks had failed.\n\nWe drove on to Maresh in the evening.", nil},
	} {
		var got []string
		for _, r := range find(t, annotated(t, testkit.Document(t, tc.story))) {
			if r.Statement().Form == "direct" {
				got = append(got, line(r))
			}
		}
		if len(got) != len(tc.want) {
			t.Errorf("%q: got %q, want %q", tc.story, got, tc.want)
			continue
		}
		for i := range got {
			if got[i] != tc.want[i] {
				t.Errorf("%q:\n\tgot  %s\n\twant %s", tc.story, got[i], tc.want[i])
			}
		}
	}
}
