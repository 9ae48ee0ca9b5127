package text

import "strings"

// prefix reports whether the word before a hyphen makes one token with what
// follows: UD English keeps affixes on their stem ("non-profit", "re-elected")
// and cuts compounds ("long|-|term").
func prefix(word string) bool {
	var buf [16]byte
	n, ok := fold(&buf, word)
	if !ok {
		return false
	}
	switch string(buf[:n]) {
	case "e":
		return word == "e" || word == "E"
	case "non", "anti", "re", "co", "pre", "pro", "mid", "cross", "post", "over", "semi", "multi", "ex", "sub", "counter", "mini",
		"inter", "intra", "neo", "socio", "psycho", "micro", "macro", "un", "ultra", "extra", "infra", "trans", "meta", "pseudo",
		"quasi", "geo", "bio", "hyper", "super", "under", "bi", "tri", "de", "dis", "mis", "electro", "auto", "arch":
		return true
	}
	return false
}

// abbreviation reports whether the word, written with a full stop after it, is
// an abbreviation that keeps the stop.
func abbreviation(word string) bool {
	var buf [16]byte
	n, ok := fold(&buf, word)
	if !ok {
		return false
	}
	switch string(buf[:n]) {
	// Titles and offices.
	case "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "hon", "gov", "lt", "gen", "col", "capt", "cmdr", "cpl", "sgt", "maj", "adm",
		"sen", "rep", "reps", "sens", "pres", "amb", "supt", "insp", "jr", "sr", "esq", "st", "mme", "mlle", "messrs", "fr", "ret", "brig":
		return true
	// Months and days.
	case "jan", "feb", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thur", "thurs", "thu", "fri":
		return true
	case "sat", "sun", "mar": // words too
		return word[0] >= 'A' && word[0] <= 'Z'
	// Places.
	case "ave", "blvd", "rd", "ft", "mt", "calif", "mass", "conn", "ariz", "fla", "ga", "ky", "md", "mich", "minn", "mo", "neb", "nev",
		"okla", "penn", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "la", "ala", "ark", "colo", "dak", "del", "ind", "kan":
		return word[0] >= 'A' && word[0] <= 'Z'
	// Companies and bodies.
	case "inc", "corp", "co", "ltd", "llc", "bros", "dept", "assn", "univ", "intl", "natl", "govt":
		return true
	// Letters and books.
	case "no", "nos", "fig", "figs", "eq", "sec", "ch", "vol", "vols", "pp", "ed", "eds", "et":
		return word != "NO"
	case "v", "vs", "etc", "al", "eg", "ie", "cf", "viz", "approx", "ca", "est", "esp", "attn", "ext", "tel", "ph", "arrv", "lv", "para",
		"ps", "yrs", "yr", "mins", "hrs", "lbs", "oz", "sq", "div", "spec", "info", "conf", "a.k.a", "ph.d":
		return true
	}
	return false
}

// emoticons, the longer of two that begin alike first.
var emoticons = [...]string{
	":-)", ":-(", ":-D", ":-P", ":-p", ":-/", ":-|", ":-O", ":'(", ";-)", ";-(", ":))", ":((", ":)", ":(", ":D", ":P", ":p",
	":O", ":o", ":|", ":/", ":*", ":]", ":3", ";)", ";D", ";P", ";p", "=)", "=(", "=D", "=P", "<3", "^_^", "^.^", "-_-", ">:(", ">:)",
}

// emoticon returns the end of an emoticon at i, or 0. Those that may be
// punctuation are taken only where they begin a stretch without white space.
func emoticon(text string, i, end int, first bool) int {
	switch text[i] {
	case '(':
		if first && end-i == 2 && text[i+1] == ':' {
			return end
		}
		return 0
	case ':', ';', '=', '<', '^', '-', '>':
	default:
		return 0
	}
	if end-i < 2 {
		return 0
	}
	for _, e := range emoticons {
		if !strings.HasPrefix(text[i:end], e) {
			continue
		}
		j := i + len(e)
		switch {
		case wordAt(text, j, end):
			return 0
		case j < end && (text[j] == '/' || text[j] == '-'):
			return 0
		case !first && !isLetter(text[i-1]), !first && (e[len(e)-1] != ')' && e[len(e)-1] != '('):
			return 0
		}
		return j
	}
	return 0
}

// opener reports whether the word, with a capital, is one that often begins a
// sentence and is hardly a surname.
func opener(word string) bool {
	switch word {
	case "The", "A", "An", "He", "She", "It", "They", "We", "I", "You", "His", "Her", "Its", "Their", "Our", "My", "Your",
		"This", "That", "These", "Those", "There", "Here", "In", "On", "At", "By", "For", "From", "To", "With", "Of", "As", "If", "When",
		"While", "Since", "After", "Before", "Until", "Although", "Though", "Because", "During", "Under", "Over", "But", "And", "Or", "So",
		"Yet", "Nor", "Not", "No", "Yes", "Then", "Now", "Also", "Still", "Even", "Only", "Both", "Each", "Some", "Many", "Most", "All",
		"One", "Two", "What", "Who", "How", "Why", "Where", "Which", "However", "Meanwhile", "Instead", "According", "Once", "Such", "Is",
		"Are", "Was", "Were", "Do", "Does", "Did", "Has", "Have", "Had", "Can", "Could", "Will", "Would", "Should", "Mr", "Mrs", "Ms":
		return true
	}
	return false
}
