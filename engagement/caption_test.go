package engagement_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
)

// TestCaptions: the first paragraph is the caption of a picture. What it tells
// of the story's occasions is used, and an old picture is of none of them.
func TestCaptions(t *testing.T) {
	const story = "President Ana Brek of Sumar met the Velian prime minister, Ilo Tarn. The Tarskan foreign minister, Mira Solen, was there. "
	for _, c := range []struct{ caption, story, want string }{
		{"President Ana Brek receives Ilo Tarn in Cairo on 6 May 2031.", story, "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Ana Brek and Ilo Tarn meet in Cairo on Tuesday.", story, "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		// One that the story doesn't tell of.
		{"Ana Brek meets Mira Solen in Cairo on 7 May 2031.", story, "meeting occurred Ana Brek + Ilo Tarn\nmeeting occurred Ana Brek + Mira Solen @Cairo 2031-05-07"},
		// Old pictures.
		{"Ana Brek meets Ilo Tarn in Maresh on 3 May 2029.", story, "meeting occurred Ana Brek + Ilo Tarn"},
		{"FILE - Ana Brek meets Ilo Tarn in Maresh on 6 May 2031.", story, "meeting occurred Ana Brek + Ilo Tarn"},
		{"Ana Brek meets Ilo Tarn in Maresh in April 2031.", story, "meeting occurred Ana Brek + Ilo Tarn"},
		// Of no day that is told: it may be old.
		{"Ana Brek meets Ilo Tarn in Maresh.", story, "meeting occurred Ana Brek + Ilo Tarn"},
		{"Ana Brek meets Mira Solen.", story, "meeting occurred Ana Brek + Ilo Tarn"},
		// What is to come is read in the story alone.
		{"Ana Brek will meet Mira Solen on Friday.", story, "meeting occurred Ana Brek + Ilo Tarn"},
		// Nobody is taken for anybody because of a caption.
		{"Mira Solen in Cairo on Tuesday.", story + "She met the Egyptian president on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn\nmeeting occurred Abdel Fattah al-Sisi + Mira Solen 2031-05-06"},
	} {
		doc := testkit.Document(t, c.caption+"\n\n"+c.story)
		doc.Blocks[0].Kind = readout.BlockCaption
		if got := strings.Join(lines(findDocument(t, doc, true)), "\n"); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.caption, got, c.want)
		}
	}
}

// TestCaptionIsEvidence: a caption of no day is words for the occasion that it
// fits.
func TestCaptionIsEvidence(t *testing.T) {
	const caption = "Ana Brek meets Ilo Tarn."
	doc := testkit.Document(t, caption+"\n\nPresident Ana Brek of Sumar met the Velian prime minister, Ilo Tarn, on Tuesday.")
	doc.Blocks[0].Kind = readout.BlockCaption
	reports := findDocument(t, doc, true)
	if len(reports) != 1 {
		t.Fatalf("%d reports", len(reports))
	}
	last := reports[0].Evidence()[len(reports[0].Evidence())-1]
	if last.Text() != caption {
		t.Errorf("evidence %q", last.Text())
	}
}

// TestOneCallTwice: a call that one sentence tells of in two ways is one, and
// what it was about is no place.
func TestOneCallTwice(t *testing.T) {
	const story = "MARESH, May 8 (Agency) - The Velian prime minister, Ilo Tarn, called President Ana Brek of Sumar on Wednesday, the first conversation between the two leaders in months. The call lasted 40 minutes."
	if got := strings.Join(lines(findIn(t, story, true)), "\n"); got != "call occurred Ana Brek + Ilo Tarn 2031-05-07" {
		t.Error(got)
	}
}

// TestAfterTheMeeting: a news conference after a meeting is of its day.
func TestAfterTheMeeting(t *testing.T) {
	const lead = "President Ana Brek of Sumar met the Velian prime minister, Ilo Tarn, in Cairo on Tuesday. "
	for _, c := range []struct{ story, want string }{
		{`"It went well," Brek said at a news conference in Cairo after the meeting.`, "press_conference occurred Ana Brek @Cairo 2031-05-06"},
		{`"It went well," Brek told a news conference following the talks.`, "press_conference occurred Ana Brek @Cairo 2031-05-06"},
		{`"It went well," Brek told a news conference.`, "press_conference occurred Ana Brek @Cairo"},
		{`"It went well," the Tarskan foreign minister, Mira Solen, told a news conference after the meeting.`, "press_conference occurred Mira Solen"},
		{`"It went well," Brek told a news conference on Wednesday after the meeting.`, "press_conference occurred Ana Brek 2031-05-07"},
	} {
		all := lines(findIn(t, lead+c.story, true))
		if got := all[len(all)-1]; got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.story, got, c.want)
		}
	}
}
