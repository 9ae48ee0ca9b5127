package view_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/readout-dev/readout/view"
)

// Whatever a text holds: made visible it holds nothing hidden, and made short
// it stays valid and within its length.
func FuzzShownText(f *testing.F) {
	for _, s := range []string{"", "Ana Brek met Ilo Tarn.", "\u202eevil\u202c", "a\x1b[31m", strings.Repeat("é", 300), "\u200b\ufeff", "a\xffb"} {
		f.Add(s, 20)
	}
	f.Fuzz(func(t *testing.T, s string, n int) {
		s = strings.ToValidUTF8(s, "�") // as stored texts are
		for _, r := range view.Visible(s) {
			if r < 0x20 && r != '\n' && r != '\t' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
				t.Fatalf("Visible(%q) holds %U", s, r)
			}
		}
		n = 2 + max(n, -n)%1000
		if n < 2 { // the smallest int has no negative
			n = 2
		}
		short := view.Short(s, n)
		if !utf8.ValidString(short) || utf8.RuneCountInString(short) > n || strings.ContainsAny(short, "\n\t") {
			t.Fatalf("Short(%q, %d) = %q", s, n, short)
		}
		if utf8.RuneCountInString(strings.Join(strings.Fields(s), " ")) <= n && len(s) <= n && short != strings.Join(strings.Fields(s), " ") {
			t.Fatalf("Short(%q, %d) = %q though it fits", s, n, short)
		}
	})
}
