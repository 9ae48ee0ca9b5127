package position

import (
	"strings"

	"github.com/readout-dev/readout/internal/wordset"
)

// gerund returns the -ing form of a verb's base form, so that what somebody
// wants done can be named as a noun is: "reopening the harbour".
func gerund(verb string) string {
	n := len(verb)
	switch {
	case n < 2 || verb == "be":
		return verb + "ing"
	case strings.HasSuffix(verb, "ie"):
		return verb[:n-2] + "ying"
	case strings.HasSuffix(verb, "ee"), strings.HasSuffix(verb, "oe"), strings.HasSuffix(verb, "ye"), strings.HasSuffix(verb, "nge") && singeing[verb]:
		return verb + "ing"
	case verb[n-1] == 'e':
		return verb[:n-1] + "ing"
	case strings.HasSuffix(verb, "ic"):
		return verb + "king"
	case doubled[verb] || n < 6 && syllables(verb) == 1 && n > 2 && !vowel(verb[n-3]) && vowel(verb[n-2]) && !vowel(verb[n-1]) && !strings.ContainsRune("wxy", rune(verb[n-1])),
		n < 6 && n > 3 && verb[n-3] == 'u' && verb[n-4] == 'q' && vowel(verb[n-2]) && !vowel(verb[n-1]):
		return verb + verb[n-1:] + "ing"
	}
	return verb + "ing"
}

// singeing are verbs in -nge that keep their e, doubled those of several
// syllables that double their last consonant.
var (
	singeing = wordset.Of(`singe swinge tinge`)
	doubled  = wordset.Of(`begin admit commit permit submit omit emit remit transmit refer prefer confer defer deter infer transfer occur incur recur
		concur forget regret rebut abet allot equip compel expel repel propel dispel impel control patrol rebel annul upset reset offset
		unplug travel cancel label model signal channel counsel fuel marshal program kidnap worship`)
)

func syllables(word string) int {
	n := 0
	for i := range len(word) {
		if vowel(word[i]) && (i == 0 || !vowel(word[i-1])) {
			n++
		}
	}
	return n
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
