package web

import (
	"fmt"
	"net/url"
	"strings"

	"github.com/readout-dev/readout/view"
)

// The addresses of pages. An id may be any text that a source gave: it is one
// escaped segment of the path, and ends with ".html" where it would otherwise
// be taken for a twin ("a.json") or a step in the path ("..").

func recordHref(id string) string   { return "/record/" + segment(id) }
func documentHref(id string) string { return "/document/" + segment(id) }
func actorHref(id string) string    { return "/actor/" + segment(id) }

func segment(id string) string {
	if strings.HasSuffix(id, ".json") || strings.HasSuffix(id, ".html") || id == "." || id == ".." {
		id += ".html"
	}
	return url.PathEscape(id)
}

// idOf takes a segment of the path apart: the id, and whether its JSON twin is
// asked for.
func idOf(segment string) (id string, twin bool) {
	if id, ok := strings.CutSuffix(segment, ".json"); ok {
		return id, true
	}
	return strings.TrimSuffix(segment, ".html"), false
}

// citeHref is the permalink to words of a document: their offsets in code
// points, so that it holds whatever else is found in the document.
func citeHref(c view.Cite) string {
	return fmt.Sprintf("%s?at=%d-%d#at", documentHref(c.Document), c.Start, c.End)
}

// hitHref leads to the words that a search found in a document, all of the
// excerpt's, or to the document if only its title matches.
func hitHref(h view.Hit) string {
	var b strings.Builder
	b.WriteString(documentHref(h.Document.ID))
	for i, m := range h.Matches[:min(len(h.Matches), maxChosen)] {
		sign := '&'
		if i == 0 {
			sign = '?'
		}
		fmt.Fprintf(&b, "%cat=%d-%d", sign, m.Start, m.End)
	}
	if len(h.Matches) > 0 {
		b.WriteString("#at")
	}
	return b.String()
}
