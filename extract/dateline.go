package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// crawlerLine returns the length of the line that some crawlers put before a
// text, " date 2024-02-07", and 0 where there is none. The rest of the line is
// the story's.
func crawlerLine(s string) int {
	date, ok := strings.CutPrefix(s, "date ")
	if !ok || len(date) < 10 || len(date) > 10 && date[10] != ' ' && date[10] != '\n' {
		return 0
	}
	if d, err := readout.ParseDate(date[:10]); err != nil || d.Precision() != readout.PrecisionDay {
		return 0
	}
	return len("date ") + 10
}

var months = wordset.Of(`january february march april may june july august september october november december
	jan feb mar apr jun jul aug sept sep oct nov dec`)

var dateWords = wordset.Of(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
	am pm a.m p.m noon midnight et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist at on of hrs hours local time
	updated update published posted modified last first date created issued release released by st nd rd th | - – — • · and ago`)

// isDateLine reports whether a line says when it was published or updated, or
// what o'clock it is in a running report, and nothing else.
func isDateLine(s string) bool {
	if len(s) > 120 || !strings.ContainsAny(s, "0123456789") {
		return false
	}
	month, number, clock, numeric := false, false, false, false
	for _, w := range words(s) {
		c := strings.ToLower(w.core)
		switch {
		case months[c]:
			month = true
		case dateWords[c] || c == "":
			clock = clock || c == "a.m" || c == "p.m" || c == "am" || c == "pm"
		case c[0] >= '0' && c[0] <= '9':
			digits, marks := 0, 0
			for _, r := range c {
				switch {
				case r >= '0' && r <= '9':
					digits++
				case r == ':' || r == '/' || r == '-' || r == '.':
					marks++
				case !strings.ContainsRune("tzamphrstnd+", r):
					return false
				}
			}
			if digits > 14 {
				return false
			}
			number = true
			numeric = numeric || marks > 0 && (strings.Contains(c, ":") || marks == 2)
			clock = clock || strings.HasSuffix(c, "am") || strings.HasSuffix(c, "pm")
		default:
			return false
		}
	}
	return number && (month || numeric || clock)
}

// isContact reports whether a line is an address to write to or to follow.
func isContact(s string) bool {
	count := countWords(s, 17)
	if count > 16 {
		return false
	}
	low := strings.ToLower(s)
	if strings.Contains(low, "@") {
		for _, p := range []string{"follow ", "contact ", "email ", "e-mail ", "write to ", "reach ", "reach him", "you can ", "twitter", "tweet ", "send ", "with tips", "comments"} {
			if strings.HasPrefix(low, p) {
				return true
			}
		}
		return count <= 2
	}
	return count <= 2 && (strings.HasPrefix(low, "http://") || strings.HasPrefix(low, "https://") || strings.HasPrefix(low, "www."))
}

// dateline returns the length of the dateline at the start of a paragraph,
// its closing mark included, and its kind: credit where it names an agency
// and no place ("(AFP) -"). It is 0 where there is none. early is set for the
// first paragraphs of a text, where a bare city in capitals is enough.
//
// What is known: one to four capitalised words of a place, and a region;
// a date; an agency in brackets; then a colon, dash, or underscore. Of these,
// a place in capitals, a date, or an agency must be there.
func dateline(s string, early bool) (n int, kind readout.BlockKind) {
	head := s[:min(len(s), 120)]
	for len(head) > 0 && !utf8.ValidString(head) {
		head = head[:len(head)-1]
	}
	end, width := dashEnd(head)
	before := ""
	switch {
	case end > 0:
		before = strings.TrimSpace(head[:end])
	case head != "" && head[0] == '(': // "(CNN) The talks"
		c := strings.IndexByte(head, ')')
		if c > 0 && c+2 < len(head) && head[c+1] == ' ' && agencyMark(head[1:c]) && startsCapital(strings.TrimLeft(head[c+2:], closers+"“‘")) {
			return c + 1, readout.BlockCredit
		}
		return 0, ""
	default: // "London (CNN) The talks"
		c := strings.IndexByte(head, ')')
		o := strings.IndexByte(head, '(')
		if o > 1 && c > o && c+2 < len(head) && head[c+1] == ' ' && agencyMark(head[o+1:c]) && isPlace(strings.TrimSpace(head[:o])) && startsCapital(strings.TrimLeft(head[c+2:], closers+"“‘")) {
			return c + 1, readout.BlockDateline
		}
		return 0, ""
	}
	alone := strings.TrimSpace(s[end+width:]) == ""
	if rest := strings.TrimLeft(s[end+width:], " \u00a0\n"); !alone && !startsCapital(strings.TrimLeft(rest, "\"“‘'`([")) && !startsDigit(rest) {
		return 0, ""
	}
	agency := false
	if o := strings.IndexByte(before, '('); o >= 0 {
		c := strings.IndexByte(before, ')')
		if c < o {
			return 0, ""
		}
		inner := before[o+1 : c]
		agency = agencyMark(inner) || o > 0 && capitalPlace(before[:o]) && isPlace(inner) // an agency not known
		if !agency && !isDateLine(inner) {
			return 0, ""
		}
		if o == 0 {
			if !agency || strings.TrimSpace(before[c+1:]) != "" {
				return 0, ""
			}
			return end + width, readout.BlockCredit
		}
		before = strings.TrimSpace(before[:o] + " " + before[c+1:])
	}
	place, date := splitDate(before)
	place = strings.TrimRight(place, ", ")
	colon := head[end] == ':'
	switch {
	case place == "":
		return 0, ""
	case !isPlace(place):
		return 0, ""
	case date != "" || agency:
	case colon: // "TRUMP: I said"
		return 0, ""
	case capitalPlace(place) && (early && countWords(place, 4) <= 3 || strings.Contains(place, ",")):
	default:
		return 0, ""
	}
	return end + width, readout.BlockDateline
}

// dashEnd finds the mark that may close a dateline: a colon behind a letter or
// digit and before a space, or a dash or underscore with a space on a side.
func dashEnd(head string) (at, width int) {
	depth := 0
	for i, r := range head {
		switch {
		case r == '(':
			depth++
		case r == ')':
			depth--
		case depth > 0 || i == 0:
		case r == ':':
			if strings.HasPrefix(head[i+1:], " ") && !strings.HasSuffix(head[:i], " ") {
				return i, 1
			}
			return 0, 0
		case strings.ContainsRune("-–—―_", r):
			w := utf8.RuneLen(r)
			for strings.HasPrefix(head[i+w:], "-") {
				w++
			}
			spaced := head[i-1] == ' ' || strings.HasSuffix(head[:i], "\u00a0") || head[i-1] == ')'
			after := strings.HasPrefix(head[i+w:], " ") || strings.HasPrefix(head[i+w:], "\n") || strings.HasPrefix(head[i+w:], "\u00a0") || i+w == len(head)
			if after && (spaced || r != '-' || w > 1) || spaced && r != '-' || spaced && w > 1 || r == '—' {
				return i, w
			}
		case r == '"' || r == '“' || r == ';' || r == '?' || r == '!' || r == '\n':
			return 0, 0
		}
	}
	return 0, 0
}

// agencyMark reports whether s is what stands in brackets in a dateline.
func agencyMark(s string) bool {
	s = strings.TrimSuffix(strings.TrimSpace(s), ".")
	switch s {
	case "CNN", "CNS", "RT", "BBC", "RNS", "JTA", "Interfax", "Agencies", "News Agencies", "Bloomberg", "Tribune News Service", "The Associated Press", "Associated Press", "Thomson Reuters Foundation", "NNA", "KUNA", "SPA", "QNA", "WAM", "SANA", "BNA", "AA", "dpa", "KT":
		return true
	}
	first, _, _ := strings.Cut(s, "/")
	return agencies[first] && first != "File" && first != "Pool" && first != "Handout" && len(s) < 30
}

// splitDate splits "Tel Aviv, Feb. 7, 2024" into place and date.
func splitDate(s string) (place, date string) {
	list := words(s)
	for i, w := range list {
		c := strings.ToLower(w.core)
		isMonth := months[c] && (i > 0 || len(list) <= 3)
		isDay := w.core != "" && w.core[0] >= '0' && w.core[0] <= '9' && i > 0
		weekday := strings.HasSuffix(c, "day") && dateWords[c]
		if isMonth || isDay || weekday {
			if isDateLine(s[w.start:]) || weekday && i == len(list)-1 {
				return strings.TrimSpace(s[:w.start]), s[w.start:]
			}
			return s, ""
		}
	}
	return s, ""
}

// isPlace reports whether s looks like a place with its region: one to six
// capitalised words, at most two commas, no verb.
func isPlace(s string) bool {
	list := words(s)
	if len(list) == 0 || len(list) > 7 || strings.Count(s, ",") > 2 || strings.ContainsAny(s, "\"“”:;?!@#$%&*+=<>[]{}0123456789") {
		return false
	}
	for i, w := range list {
		c := strings.ToLower(w.core)
		r, _ := utf8.DecodeRuneInString(w.core)
		switch {
		case unicode.IsUpper(r):
			if hasHeadline := headlineVerbs[c] && len(list) > 1 && !isAllCaps(s) && c != "is"; hasHeadline {
				return false
			}
		case i > 0 && (c == "of" || c == "the" || c == "de" || c == "al" || c == "el" || c == "and" || c == "near" || c == "in" || c == "on" || c == "sur" || c == "do" || c == "da" || c == "es" || c == "aboard"):
		case i > 0 && unicode.IsLower(r) && strings.HasPrefix(c, "al-"):
		default:
			return false
		}
	}
	return true
}

// capitalPlace reports whether the place before the first comma is written in
// capitals of at least three letters, as wire services write it.
func capitalPlace(place string) bool {
	city, _, _ := strings.Cut(place, ",")
	letters := 0
	for _, r := range city {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return isAllCaps(city) && letters >= 3
}

func startsDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }
