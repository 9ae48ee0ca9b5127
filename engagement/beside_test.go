package engagement_test

import (
	"strings"
	"testing"
)

// TestBeside holds sentences that tell of an occasion without its parties, beside others
// that name two sides, and no more than two; and such that name others, too.
func TestBeside(t *testing.T) {
	for _, c := range []struct{ story, want string }{
		{"Negotiations on a customs union collapsed on Tuesday. Sumar had wanted a long transition; Velia offered two years.", "talks occurred Sumar + Velia 2031-05-06"},
		{"The talks went into a fifth day in Cairo. Sumar and Velia hope to finish by Sunday.", "talks occurred Sumar + Velia"},
		{"The peace talks entered a second week. Sumar and the Harbour Front have not fought for a month.", "talks occurred Harbour Front + Sumar"},
		{"Sumar and the Harbour Front have not fought for a month. The peace talks in Cairo entered a second week.", "talks occurred Harbour Front + Sumar @Cairo"},
		{"A planned meeting was called off on Tuesday. Neither President Ana Brek of Sumar nor the Velian premier, Ilo Tarn, gave a reason.", "meeting cancelled Ana Brek + Ilo Tarn"},
		{"The two leaders spoke by video link on Tuesday. Mr. Tarn asked Ms. Brek to wait.", "call occurred Brek + Tarn 2031-05-06"},
		{"They had spoken on Tuesday. Mr. Tarn and Ms. Brek are tired.", "call occurred Brek + Tarn 2031-05-06"},
		{"The two leaders are due to meet on Friday in Cairo. President Ana Brek of Sumar and the Velian premier, Ilo Tarn, are tired.", "meeting planned Ana Brek + Ilo Tarn @Cairo 2031-05-09"},
		{"The truce was hammered out in talks in Cairo on Tuesday. General Brek and General Tarn announced it.", "talks occurred Brek + Tarn @Cairo 2031-05-06"},
		{"The talks in Cairo lasted three days. Delegations from Sumar and Velia said little.", "talks occurred Delegations from Sumar and Velia @Cairo"},
		// Others, too; no occasion; another one.
		{"The talks collapsed on Tuesday. Sumar and Velia had sent a list to Tarsk.", ""},
		{"The talks collapsed on Tuesday. Sumar is tired.", ""},
		{"The talks collapsed on Tuesday. “Sumar and Velia are tired,” a fisherman said.", ""},
		{"The talks collapsed on Tuesday. The weather was bad. Sumar and Velia share a river.", ""},
		{"Brek's talks collapsed on Tuesday. Sumar and Velia are neighbours.", ""},
		{"The Tarskan talks collapsed on Tuesday. Sumar and Velia are neighbours.", ""},
		{"The film festival opened in Cairo on Tuesday. Sumar and Velia are neighbours.", ""},
		{"Will the talks in Cairo go on? Sumar and Velia are neighbours.", ""},
		{"The two men met in Cairo on Tuesday. Jon Dahl, a baker, and Nora Orr, a nurse, are tired.", ""},
		{"The match in Cairo on Tuesday followed the talks. Sumar and Velia drew.", ""},
	} {
		t.Run(c.story, func(t *testing.T) {
			if got := strings.Join(lines(findIn(t, c.story, true)), " ; "); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
