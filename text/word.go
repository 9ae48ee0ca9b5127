package text

import (
	"strings"
	"unicode/utf8"
)

// fold copies the lower case of an ASCII word into buf, to look it up. ok is
// false where the word does not fit or is not ASCII.
func fold(buf *[16]byte, word string) (n int, ok bool) {
	if len(word) > len(buf) {
		return 0, false
	}
	for i := range len(word) {
		if word[i] >= utf8.RuneSelf {
			return 0, false
		}
		buf[i] = lower(word[i])
	}
	return len(word), true
}

// stem appends the word that begins at i, with the clitics that hang on it,
// and returns where it ends.
func (s *scanner) stem(i, end int) int {
	text := s.text
	part := i       // where the part after the last hyphen or dot begins
	dotted := false // single letters with dots between them so far
	j := i
	for j < end {
		b := text[j]
		if isAlnum(b) {
			j++
			continue
		}
		if b >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(text[j:end])
			if wordRune(r) || curlyApostrophe(r) && j > i && wordAt(text, j+size, end) && text[j-1] != '\'' {
				j += size
				continue
			}
			break
		}
		next := j + 1
		follows := wordAt(text, next, end)
		switch b {
		case '_':
			if follows {
				j++
				continue
			}
		case '\'', '`':
			if follows && isLetter(text[j-1]) {
				j++
				continue
			}
		case '*':
			if follows && !isUpper(text[next]) {
				j++
				continue
			}
		case '&':
			if follows && j-part <= 4 && ampersand(text[part:j], text[next:end]) {
				j++
				continue
			}
		case '/':
			if text[i:j] == "w" && !(next < end && isAlnum(text[next]) && (next+1 == end || !isAlnum(text[next+1]))) && !strings.HasPrefix(text[next:end], "out") {
				j++ // "w/"
				break
			}
			if (i == 0 || text[i-1] != '/') && slash(text[i:j], text[next:end]) {
				j++
				continue
			}
		case '-':
			if follows && prefix(text[part:j]) && (!isDigit(text[next]) || strings.EqualFold(text[part:j], "mid")) {
				j++
				part = j
				continue
			}
			if next == end && brokenOff(text[i:j]) {
				j++
			}
		case '$':
			if j-i <= 3 && !hasLower(text[i:j]) {
				s.emit(i, next, kindSymbol)
				return next
			}
		case '.':
			if j-part == 1 && follows && (next+1 == end || !wordAt(text, next+1, end)) {
				// "U.S", "p.m": a letter, a dot, one more letter.
				j, part, dotted = next, next, true
				continue
			}
			if j-part == 1 && part > i && !dotted {
				dotted = part >= 2 && text[part-1] == '.'
			}
			if j-i == 2 && text[i:j] == "Ph" && follows && lower(text[next]) == 'd' {
				j, part, dotted = next, next, true
				continue
			}
			switch {
			case follows && j-i <= 3 && (j-i == 1 && isUpper(text[i]) && isUpper(text[next]) || abbreviation(text[i:j]) && isUpper(text[next])),
				follows && dotted && isUpper(text[next]): // "S.Korea", "Dr.Tarn", "P.O.Box"
				s.emitLong(i, next, kindAbbrev)
				return next
			case follows:
			case dotted && (next == end || text[next] != '.' || next+1 == end):
				s.emitLong(i, next, kindAbbrev)
				return next
			case next < end && text[next] == '.' && (next+1 < end || !abbreviation(text[i:j])):
			case abbreviation(text[i:j]) || j-i == 1 && isUpper(text[i]) && text[i] != 'I':
				if numbered(text[i:j]) && (next+1 >= len(text) || text[next] != ' ' || !isDigit(text[next+1])) {
					break // "No. 2", but "No."
				}
				s.emitLong(i, next, kindAbbrev)
				return next
			case j-i == 1 && i > 0 && text[i-1] == '(':
				s.emitLong(i, next, kindAbbrev)
				return next
			}
		}
		break
	}
	s.word(i, j)
	return j
}

// brokenOff reports whether the letters before a hyphen at the end are the
// beginning of a word that was not finished: "th-".
func brokenOff(word string) bool {
	return len(word) == 1 && isLower(word[0]) || len(word) == 2 && isLower(word[1]) && !strings.ContainsAny(word, "aeiouAEIOU")
}

// numbered reports whether the abbreviation is one only before a number.
func numbered(word string) bool { return word == "No" || word == "Nos" || word == "no" }

func hasLower(word string) bool {
	for i := range len(word) {
		if isLower(word[i]) {
			return true
		}
	}
	return false
}

// ampersand reports whether "&" joins the two sides to one token: "AT&T".
func ampersand(left, right string) bool {
	n := 0
	for n < len(right) && isAlnum(right[n]) {
		n++
	}
	if n == 0 || n > 4 {
		return false
	}
	for i := range len(left) {
		if !isUpper(left[i]) {
			return len(left) == 1 && n == 1
		}
	}
	for i := range n {
		if !isUpper(right[i]) {
			return false
		}
	}
	return true
}

// slash reports whether "/" joins the two sides to one token: "w/o", "n/a".
func slash(left, right string) bool {
	if len(left) != 1 || right == "" || !isLetter(right[0]) {
		return false
	}
	if left == "w" && strings.HasPrefix(right, "out") {
		return len(right) == 3 || !isAlnum(right[3])
	}
	if len(right) > 1 && (isAlnum(right[1]) || right[1] == '/') {
		return false
	}
	return left != "c" && left != "C"
}

// word appends the word from start to end, cut into itself and its clitics.
func (s *scanner) word(start, end int) {
	if start == end {
		return
	}
	n := end - start
	if n > 24 {
		s.emitWord(start, end)
		return
	}
	text := s.text
	// The clitic, if any, begins at the last apostrophe, or one letter before.
	at := -1
	for i := end - 1; i > start && i >= end-5; i-- {
		b := text[i]
		if b == '\'' || b == '`' {
			at = i
			break
		}
		if b == 0xE2 || b == 0xCA {
			if r, _ := utf8.DecodeRuneInString(text[i:end]); curlyApostrophe(r) {
				at = i
				break
			}
		}
	}
	if at < 0 {
		s.plain(start, end)
		return
	}
	size := 1
	if text[at] >= utf8.RuneSelf {
		_, size = utf8.DecodeRuneInString(text[at:end])
	}
	tail := text[at+size : end]
	switch {
	case (tail == "t" || tail == "T") && at-start > 1 && lower(text[at-1]) == 'n':
		s.word(start, at-1)
		s.emit(at-1, end, kindClitic)
	case clitic(tail):
		s.word(start, at)
		s.emit(at, end, kindClitic)
	default:
		s.emitWord(start, end)
	}
}

// plain appends a word without an apostrophe in its last letters.
func (s *scanner) plain(start, end int) {
	n := end - start
	if n >= 2 && n <= 8 {
		var buf [16]byte
		if k, ok := fold(&buf, s.text[start:end]); ok {
			cut := contracted(buf[:k])
			if s.text[start:end] == "Lets" {
				cut = 3
			}
			if cut < 0 && s.beforeFunctionWord(end) {
				cut = -cut
			}
			if cut > 0 {
				s.emitWord(start, start+cut)
				s.emitWord(start+cut, end)
				s.pieces[len(s.pieces)-1].kind = kindClitic
				return
			}
		}
	}
	s.emitWord(start, end)
}

// clitic reports whether the letters after an apostrophe make a clitic.
func clitic(tail string) bool {
	switch tail {
	case "s", "S", "d", "D", "m", "M", "re", "RE", "Re", "ve", "VE", "Ve", "ll", "LL", "Ll":
		return true
	}
	return false
}

// aphetic reports whether a word that lost its first letters is written with
// an apostrophe before these: "'em".
func aphetic(word string) bool {
	switch word {
	case "em", "Em", "EM", "til", "Til", "till", "cause", "Cause", "cos", "coz", "bout", "Bout", "n", "N", "tis", "Tis", "twas", "Twas":
		return true
	}
	return false
}

// contracted returns where a word written together or without its apostrophe
// is cut ("can|not", "gon|na", "did|nt"), 0 where it is not. A negative value
// says that it is cut only where a function word follows ("its a", "its not").
func contracted(word []byte) int {
	switch string(word) {
	case "cannot", "gonna", "gotta", "lotta", "ive":
		if len(word) == 3 {
			return 1
		}
		return 3
	case "wanna":
		return 3
	case "outta":
		return 3
	case "alot", "im":
		return 1
	case "youre", "youve", "youll", "youd":
		return 3
	case "theyre", "theyve", "theyll":
		return 4
	case "weve":
		return 2
	case "thats", "whats":
		return 4
	case "theres":
		return 5
	case "hes":
		return 2
	case "its":
		return -2
	case "shes":
		return 3
	case "dont", "cant", "wont", "aint", "isnt", "arent", "didnt", "hasnt", "hadnt", "wasnt",
		"doesnt", "havent", "werent", "couldnt", "wouldnt", "shouldnt":
		return len(word) - 2
	}
	return 0
}

// beforeFunctionWord reports whether the word after byte i is one that no noun
// phrase begins with after a possessive.
func (s *scanner) beforeFunctionWord(i int) bool {
	if i >= len(s.text) || s.text[i] != ' ' {
		return false
	}
	i++
	j := i
	for j < len(s.text) && j < i+12 && isLetter(s.text[j]) {
		j++
	}
	var buf [16]byte
	n, _ := fold(&buf, s.text[i:j])
	switch string(buf[:n]) {
	case "a", "an", "the", "not", "no", "really", "very", "just", "also", "still", "now", "been", "too", "all", "as", "like", "for",
		"in", "from", "between", "to", "at", "on", "with", "by", "if", "simply", "definitely", "probably", "always", "never", "going",
		"gonna", "getting", "my", "your", "his", "her", "their", "our", "this", "that", "what", "how", "why", "when", "where", "nothing",
		"because", "quite", "pretty", "so", "only", "about":
		return true
	}
	return false
}
