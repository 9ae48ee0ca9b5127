package source

import (
	"bytes"
	"net/http"
	"strings"
)

// What a file may hold, beside text, html and json.
const (
	kindText   = string(Text)
	kindHTML   = string(HTML)
	kindJSON   = string(JSON)
	kindLines  = "jsonl"
	kindBinary = "binary"
)

// format tells what a file holds: by its extension where that is known,
// otherwise by its first bytes.
func format(ext string, head []byte) string {
	switch ext {
	case ".txt", ".text", ".md", ".markdown":
		return kindText
	case ".html", ".htm", ".xhtml", ".shtml":
		return kindHTML
	case ".jsonl", ".ndjson":
		return kindLines
	case ".json":
		return kindJSON
	}
	return sniff(head)
}

// sniff tells by the first bytes: JSONL where they begin with a brace, HTML
// where they begin with a tag or comment and a page's head stands among them,
// binary where browsers would say so (WHATWG, MIME Sniffing, section 7), and
// otherwise text.
func sniff(head []byte) string {
	if order, ok := utf16Order(head); ok {
		text, err := decodeUTF16(head[:len(head)&^1], order)
		if err != nil {
			return kindBinary
		}
		head = []byte(text)
	}
	head = bytes.TrimPrefix(head, []byte(bom))
	start := bytes.TrimLeft(head, " \t\r\n\f")
	switch {
	case bytes.HasPrefix(start, []byte("{")):
		return kindLines
	case bytes.HasPrefix(start, []byte("<")):
		low := strings.ToLower(string(start))
		for _, tag := range []string{"<!doctype html", "<html", "<head", "<meta", "<title", "<body", "<article"} {
			if strings.Contains(low, tag) {
				return kindHTML
			}
		}
	}
	if !strings.HasPrefix(http.DetectContentType(head), "text/") {
		return kindBinary
	}
	return kindText
}
