package engagement_test

import (
	"strings"
	"testing"
)

// TestVoices holds what people say of themselves in quotations.
func TestVoices(t *testing.T) {
	for _, c := range []struct{ story, want string }{
		{"“I met President Ana Brek of Sumar on Tuesday,” the Velian premier, Ilo Tarn, said.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"“I met with President Ana Brek of Sumar in Doha last week, and we agreed,” said the Velian premier, Ilo Tarn.", "meeting occurred Ana Brek + Ilo Tarn @Doha 2031-04-28/2031-05-04"},
		{"The Velian premier, Ilo Tarn, said: “I spoke to President Ana Brek of Sumar by phone on Tuesday.”", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"“When I visited Sumar in March, they were kind,” the Velian premier, Ilo Tarn, said.", "visit occurred Ilo Tarn @Sumar 2031-03"},
		{"“I will be travelling to Sumar next week,” the Velian premier, Ilo Tarn, told parliament.", "visit planned Ilo Tarn @Sumar 2031-05-12/2031-05-18"},
		{"“My meeting with President Ana Brek of Sumar was short,” the Velian premier, Ilo Tarn, said.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"“We met with President Ana Brek of Sumar on Tuesday,” the Velian premier, Ilo Tarn, said.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"The Velian premier, Ilo Tarn, defended himself. “I met President Ana Brek of Sumar last week. She was tired,” he said.", "meeting occurred Ana Brek + Ilo Tarn 2031-04-28/2031-05-04"},
		// Twins: thoughts, other speakers, no quotation, an opening to many.
		{"“I would meet President Ana Brek of Sumar,” the Velian premier, Ilo Tarn, said.", ""},
		{"“I can't go to Sumar,” the Velian premier, Ilo Tarn, said.", ""},
		{"“We met President Ana Brek of Sumar on Tuesday,” a Velian spokesman, Ilo Tarn, said. Velia is silent.", "meeting occurred Ana Brek + Velia 2031-05-06"},
		{"“We met President Ana Brek of Sumar on Tuesday,” a spokesman, Ilo Tarn, said.", ""},
		{"“If I met President Ana Brek of Sumar, I would tell her,” the Velian premier, Ilo Tarn, said.", ""},
		{"“I met President Ana Brek of Sumar on Tuesday,” a driver told the Velian premier, Ilo Tarn.", ""},
		{"I met President Ana Brek of Sumar on Tuesday, in the days of the Velian premier, Ilo Tarn.", ""},
		{"“We met in a bar,” the poet Jon Dahl said of President Ana Brek of Sumar.", ""},
	} {
		if got := strings.Join(lines(findIn(t, c.story, true)), "\n"); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.story, got, c.want)
		}
	}
}

// TestVoicesAreNamed: the sentence that says who speaks is evidence, too.
func TestVoicesAreNamed(t *testing.T) {
	reports := findIn(t, "The Velian premier, Ilo Tarn, defended himself on Tuesday. “I met President Ana Brek of Sumar last week,” he said.", true)
	if len(reports) != 1 || len(reports[0].Evidence()) != 2 || !strings.Contains(reports[0].Evidence()[1].Text(), "Ilo Tarn") {
		t.Errorf("evidence does not name the speaker: %v", lines(reports))
	}
}
