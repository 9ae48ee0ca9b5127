package text

import (
	"strings"
	"unicode/utf8"
)

// maxLook is how many bytes are looked at to tell whether a word begins an
// e-mail address or a domain name.
const maxLook = 128

// address returns the end of the URL, e-mail address, domain, file or news
// group name that begins at i, or 0 where there is none.
func (s *scanner) address(i, end int) int {
	text := s.text
	if scheme(text[i:end]) {
		return urlEnd(text, i, end)
	}
	// The run of characters that such names are made of.
	look := min(end, i+maxLook)
	at, dots, j := -1, 0, i
	for j < look {
		b := text[j]
		switch {
		case isAlnum(b) || b == '_' || b == '-' || b == '~' || b == '#' && j > i:
		case b == '.':
			dots++
		case (b == '%' || b == '+') && at < 0:
		case b == '@' && at < 0 && j > i:
			at = j
		default:
			look = j
			continue
		}
		j++
	}
	for j > i && (text[j-1] == '.' || text[j-1] == '-' || text[j-1] == '_') {
		j--
	}
	if at > 0 && j > at+1 {
		return j
	}
	if at > 0 {
		j = at
	}
	if dots == 0 {
		return 0
	}
	if k := strings.IndexAny(text[i:j], "%+"); k >= 0 {
		j = i + k
	}
	for j > i && text[j-1] == '.' {
		j--
	}
	return s.name(i, j, end)
}

// name returns the end of the domain, file or news group name in text[i:j],
// or 0 where it is none.
func (s *scanner) name(i, j, end int) int {
	text := s.text
	last := strings.LastIndexByte(text[i:j], '.') + i
	if last <= i || last == j-1 || text[last-1] == '.' {
		return 0
	}
	first := text[i : i+strings.IndexByte(text[i:j], '.')]
	var buf [16]byte
	n, ok := fold(&buf, text[last+1:j])
	switch {
	case newsgroup(first) && !strings.Contains(text[i:j], ".."):
		return j
	case !ok:
		return 0
	case domain(string(buf[:n])) && !strings.Contains(text[i:j], ".."):
		if isUpper(text[last+1]) && isLower(text[last-1]) && n != 3 { // "them.De": two sentences
			return 0
		}
		if strings.IndexByte(text[i:j], '#') >= 0 {
			return 0
		}
		if j < end && text[j] == '/' {
			return urlEnd(text, i, end)
		}
		return j
	case extension(string(buf[:n])):
		return j
	}
	return 0
}

// scheme reports whether text begins as a URL does.
func scheme(text string) bool {
	switch lower(text[0]) {
	case 'h':
		return prefixFold(text, "http://") || prefixFold(text, "https://")
	case 'w':
		return prefixFold(text, "www.") && len(text) > 4 && isAlnum(text[4])
	case 'f':
		return prefixFold(text, "ftp://")
	case 'm':
		return prefixFold(text, "mailto:") && len(text) > 7
	}
	return false
}

func prefixFold(text, prefix string) bool {
	return len(text) >= len(prefix) && strings.EqualFold(text[:len(prefix)], prefix)
}

// urlEnd returns where the URL at i ends: before white space, a bracket or
// quotation mark, without punctuation that closes the sentence around it.
func urlEnd(text string, i, end int) int {
	j := i
	open := 0
	for j < end {
		b := text[j]
		if b == '<' || b == '>' || b == '"' || b == '|' || b == '`' {
			break
		}
		if b == '(' {
			open++
		}
		if b == ')' {
			if open == 0 {
				break
			}
			open--
		}
		if b >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(text[j:end])
			if !wordRune(r) {
				break
			}
			j += size
			continue
		}
		j++
	}
	for j > i+1 && strings.IndexByte(".,;:!?'*]", text[j-1]) >= 0 {
		j--
	}
	return j
}

// fileEnding returns the end of a file name's ending that stands alone at i
// (".doc"), or 0.
func fileEnding(text string, i, end int) int {
	j := i + 1
	for j < end && isAlnum(text[j]) && j < i+6 {
		j++
	}
	var buf [16]byte
	n, _ := fold(&buf, text[i+1:j])
	if wordAt(text, j, end) || !extension(string(buf[:n])) {
		return 0
	}
	return j
}

// newsgroup reports whether a name that begins so is that of a news group.
func newsgroup(first string) bool {
	switch first {
	case "alt", "comp", "misc", "rec", "sci", "soc", "talk":
		return true
	}
	return false
}

// domain reports whether the word is a top-level domain, those left out that
// are English words too ("it", "is", "in", "so", "to", "us").
func domain(word string) bool {
	switch word {
	case "com", "org", "net", "gov", "edu", "mil", "int", "info", "biz", "uk", "eu", "de", "fr", "ru", "cn", "jp", "ca", "au",
		"nz", "ch", "nl", "se", "dk", "pl", "cz", "br", "mx", "il", "ua", "tr", "tw", "hk", "kr", "ir", "za", "tv", "io", "url":
		return true
	}
	return false
}

// extension reports whether the word is the ending of a file's name.
func extension(word string) bool {
	switch word {
	case "doc", "docx", "xls", "xlsx", "ppt", "pptx", "pdf", "txt", "htm", "html", "php", "asp", "aspx", "jsp", "cfm", "jpg", "jpeg",
		"gif", "png", "mp3", "mp4", "avi", "mov", "zip", "exe", "csv", "xml", "json", "js", "css", "rtf", "wpd", "url":
		return true
	}
	return false
}
