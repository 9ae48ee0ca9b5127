package engagement

// wordOf returns token t in lower case, "" where the document has none.
func (r *reader) wordOf(t int) string {
	if t < 0 || t >= len(r.a.Tokens) {
		return ""
	}
	return lower(r.a.Text(r.a.Tokens[t].Span))
}

// among reports whether the words that end at token t say that the name behind them is
// one of several who run for an office: "candidates such as", "hopefuls like Brek and".
func (r *reader) among(t int) bool {
	if r.wordOf(t) == "and" || r.wordOf(t) == "or" {
		for k := 0; k < 3 && r.wordOf(t) != "as" && r.wordOf(t) != "like"; k++ {
			t--
		}
	}
	switch {
	case r.wordOf(t) == "as" && r.wordOf(t-1) == "such":
		t -= 2
	case r.wordOf(t) == "like":
		t--
	default:
		return false
	}
	w := r.wordOf(t)
	return len(w) > 1 && w[len(w)-1] == 's' && candidates[w[:len(w)-1]]
}

// elected reports whether the words from token t on, behind a name, say that its bearer
// was elected to an office or runs for one: "Brek, a lawyer, was elected mayor", "Brek
// is running for the Senate".
func (r *reader) elected(t int) bool {
	if r.wordOf(t) == "," { // ", a lawyer,"
		const aside = 8 // words
		for k := t + 1; k < t+aside; k++ {
			if r.wordOf(k) == "," {
				t = k + 1
				break
			}
		}
	}
	switch r.wordOf(t) {
	case "was", "is", "has", "had", "who":
		t++
	}
	switch r.wordOf(t) {
	case "was", "is", "been":
		t++
	}
	switch r.wordOf(t) {
	case "elected", "re-elected", "reelected", "appointed", "inaugurated":
	case "ran", "running", "runs":
		if t++; r.wordOf(t) != "for" {
			return false
		}
	case "won", "lost":
		switch r.wordOf(t + 1) {
		case "election", "re-election", "reelection":
			return true
		}
		return false
	default:
		return false
	}
	for k := t + 1; k < t+5; k++ {
		switch w := r.wordOf(k); w {
		case "president", "presidency", "governor", "mayor", "senator", "senate", "parliament", "congress", "premier", "chancellor", "minister", "office", "re-election", "reelection":
			return true
		case ".", ",", ";", "of":
			return false
		}
	}
	return false
}
