package text

import "strings"

// number appends the number that begins at i, or the word that begins with
// one ("3rd", "20s"), and returns where it ends.
func (s *scanner) number(i, end int) int {
	j := s.digits(i, end)
	if j < end && s.text[j] == '-' {
		if k := hyphenated(s.text, i, j, end); k > j {
			s.emitWord(i, k)
			return k
		}
	}
	if !wordAt(s.text, j, end) {
		if k := decade(s.text, i, j, end); k > j {
			s.emit(i, k, kindNumber)
			return k
		}
		s.emitWord(i, j)
		return j
	}
	tail := j
	for tail < end && isLetter(s.text[tail]) && tail < j+8 {
		tail++
	}
	if tail == end || !wordAt(s.text, tail, end) && s.text[tail] != '_' {
		word := s.text[j:tail]
		money := i > 0 && currency(s.text[:i])
		switch {
		case unit(word, money), len(word) >= 4 && isLower(word[0]),
			(word == "a" || word == "p") && strings.HasPrefix(s.text[tail:end], ".m"):
			s.emitWord(i, j)
			return j
		case ordinal(word):
			s.emitWord(i, tail)
			return tail
		}
	}
	if strings.ContainsAny(s.text[i:j], "+.,:/") {
		s.emitWord(i, j)
		return j
	}
	return s.stem(i, end)
}

// digits returns the end of the number at i: digits with separators inside.
func (s *scanner) digits(i, end int) int {
	text := s.text
	j := i
	if text[j] == '+' || text[j] == '.' {
		j++
	}
	for j < end {
		if isDigit(text[j]) {
			j++
			continue
		}
		if j+1 >= end || !isDigit(text[j+1]) {
			break
		}
		switch text[j] {
		case '.', ':', '/':
			j++
			continue
		case ',':
			if k := thousands(text, i, j, end); k > 0 {
				j = k
				continue
			}
		}
		break
	}
	return j
}

// thousands returns the end of what a comma at j inside the number that
// begins at i joins to it, or 0 where it joins nothing: a group of three
// digits, groups of two before one of three ("1,00,000"), or one or two
// decimals after one or two digits ("7,5").
func thousands(text string, i, j, end int) int {
	k := j
	for k < end && text[k] == ',' && k < j+16 {
		n := 0
		for k+1+n < end && n < 4 && isDigit(text[k+1+n]) {
			n++
		}
		k += 1 + n
		switch {
		case n == 3:
			return k
		case k == end || text[k] != ',':
			if n > 0 && n < 3 && k == j+1+n && j-i <= 2 && !wordAt(text, k, end) {
				return k
			}
			return 0
		case n != 2:
			return 0
		}
	}
	return 0
}

// ordinal reports whether the letters after a number make it an ordinal or a
// decade.
func ordinal(word string) bool {
	switch word {
	case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH", "s":
		return true
	}
	return false
}

// hyphenated returns the end of a telephone number, date or code with hyphens
// of which the first part is text[i:j]: three or more groups of digits
// ("11-20-2000"), or a group of one, three or five and one of four. Other digits
// joined by a hyphen are separate numbers ("6-3", "1969-1970"), and it
// returns 0.
func hyphenated(text string, i, j, end int) int {
	groups, last := 1, j-i
	at := j
	for at < end && text[at] == '-' && groups < 8 {
		k := at + 1
		for k < end && isDigit(text[k]) && k < at+12 {
			k++
		}
		if k == at+1 || k < end && wordAt(text, k, end) {
			break
		}
		groups, last, at = groups+1, k-at-1, k
	}
	first := 0
	for k := j - 1; k >= i && isDigit(text[k]); k-- {
		first++
	}
	if groups >= 3 || groups == 2 && last == 4 && (first == 1 || first == 3 || first == 5) {
		return at
	}
	return 0
}

// decade returns the end of "60's" or "1960’s", which is one token, or 0.
func decade(text string, i, j, end int) int {
	n := j - i
	if n != 2 && n != 4 || text[j-1] != '0' || j == end {
		return 0
	}
	k := j
	switch {
	case text[k] == '\'':
		k++
	case k+3 <= end && text[k:k+3] == "’":
		k += 3
	default:
		return 0
	}
	if k < end && text[k] == 's' && !wordAt(text, k+1, end) {
		return k + 1
	}
	return 0
}

// currency reports whether text ends with a currency sign.
func currency(text string) bool {
	n := len(text)
	return text[n-1] == '$' || n >= 2 && text[n-2:] == "£" || n >= 3 && text[n-3:] == "€" || n >= 2 && text[n-2:] == "¥"
}

// unit reports whether the letters after a number are a token of their own:
// a unit of measure, a time of day, after a currency sign also a multiple.
func unit(word string, money bool) bool {
	switch word {
	case "am", "pm", "AM", "PM", "k", "K", "m", "mm", "MM", "cm", "km", "kg", "mg", "lb", "lbs", "oz", "ft", "in",
		"mph", "kph", "hr", "hrs", "min", "mins", "sec", "secs", "bn", "mn", "tn", "mb", "kb", "gb", "MB", "GB", "KB", "TB",
		"MW", "MHz", "GHz", "Hz", "kW", "ml", "hh", "yr", "yrs", "persons", "x", "X", "EST", "ET", "GMT", "Mar":
		return true
	case "M", "B", "b", "T":
		return money
	}
	return false
}
