package actor

import "strings"

// surname returns the last name of a full name, with the small words that
// belong to it: "bin Salman", "al-Sisi". A name of one word has none.
func surname(full string) string {
	words := strings.Fields(full)
	if len(words) < 2 {
		return ""
	}
	i := len(words) - 1
	for i > 1 && isSuffix(words[i]) {
		i--
	}
	j := i + 1
	for i > 1 && isParticle(words[i-1]) {
		i--
	}
	return strings.Join(words[i:j], " ")
}

// bareSurname returns s without its small words.
func bareSurname(s string) string {
	words := splitWords(s)
	for len(words) > 1 && isParticle(words[0]) {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

func isParticle(w string) bool {
	switch w {
	case "bin", "bint", "ibn", "al", "el", "de", "del", "della", "di", "da", "dos", "das", "du", "van", "von", "der", "den", "ter", "ten", "la", "le", "af", "zu":
		return true
	}
	return false
}

func isSuffix(w string) bool {
	switch strings.Trim(w, ".,") {
	case "Jr", "Sr", "II", "III", "IV":
		return true
	}
	return false
}
