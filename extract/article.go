package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/go-shiori/dom"
	"github.com/markusmobius/go-htmldate"
	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/readout-dev/readout"
)

// Bounds on what is handed to go-trafilatura, which makes several copies of a
// page and takes more than linear time on some.
const (
	maxElements = 60_000
	// enough is the length in characters from which an articleBody is taken
	// as it is; a shorter one may be a teaser.
	enough = 600
	// few is the length in characters below which go-trafilatura takes all of
	// a page for its story, its title and menus too; the tags tell better.
	few = 250
)

// text returns the story of a page, one paragraph a line with a blank line
// between: the articleBody of its JSON-LD; or what go-trafilatura finds, or
// else the page's own paragraphs, if that is more than twice as long as a
// short articleBody.
func (p *page) text(root *html.Node, story *article) string {
	body := storyBody(story)
	length := utf8.RuneCountInString(body)
	if length >= enough {
		return body
	}
	lines := p.lines(root)
	found := join(lines)
	if p.elements <= maxElements && utf8.RuneCountInString(found) >= few {
		if better := trafilaturaLines(root); len(better) > 0 && size(better) <= size(paragraphs(root)) {
			found = join(p.withFurniture(lines, better))
		}
	}
	if utf8.RuneCountInString(found) > 2*length {
		return found
	}
	return body
}

// storyBody returns the articleBody with its paragraphs apart. Some pages
// write it as HTML.
func storyBody(story *article) string {
	if story == nil {
		return ""
	}
	body := story.Body
	if strings.Contains(body, "</") || strings.Contains(body, "<br") || strings.Contains(body, "&nbsp;") || strings.Contains(body, "&amp;") || strings.Contains(body, "&quot;") {
		if root, err := html.Parse(strings.NewReader(body)); err == nil {
			return join(paragraphs(root))
		}
	}
	var lines []string
	for line := range strings.Lines(strings.ReplaceAll(body, "\r", "\n")) {
		if line = collapse(line); line != "" {
			lines = append(lines, line)
		}
	}
	return join(lines)
}

func join(lines []string) string { return strings.Join(lines, "\n\n") }

// trafilaturaLines returns the paragraphs that go-trafilatura takes for the
// story, nil where it finds none. Its search for a date is off: it reads the
// clock. It has had panics on hostile pages; one page's is its failure alone.
func trafilaturaLines(root *html.Node) (lines []string) {
	defer func() {
		if recover() != nil {
			lines = nil
		}
	}()
	result, err := trafilatura.ExtractDocument(dom.Clone(root, true), trafilatura.Options{
		EnableFallback:   true,
		ExcludeComments:  true,
		HtmlDateOverride: &htmldate.Result{},
	})
	if err != nil || result.ContentNode == nil {
		return nil
	}
	return paragraphs(result.ContentNode)
}

// maxRestored is how many lines of furniture a story gets back.
const maxRestored = 40

// withFurniture returns the lines of a story with those captions, credits and
// pointers to other stories that stand among them on the page and were left
// out: furniture is marked, not cut. page holds all lines of the page's
// content in order. What stands before the story's first line comes along if
// it is a caption or credit; what follows its last line doesn't.
func (p *page) withFurniture(page, story []string) []string {
	at := make(map[string]int, len(story))
	for i, line := range story {
		if key := fold(line); key != "" {
			if _, known := at[key]; !known {
				at[key] = i
			}
		}
	}
	before := make([][]string, len(story)) // what goes before each line
	var waiting []string
	next, restored := 0, 0
	seen := map[string]bool{}
	for _, line := range page {
		key := fold(line)
		if i, ok := at[key]; ok {
			if i >= next {
				before[i] = append(before[i], waiting...)
				waiting, next = nil, i+1
			}
			continue
		}
		kind := p.marks[key]
		if !kind.Furniture() || seen[key] || restored == maxRestored || next == 0 && kind != readout.BlockCaption && kind != readout.BlockCredit {
			continue
		}
		seen[key] = true
		restored++
		waiting = append(waiting, line)
	}
	var lines []string
	for i, line := range story {
		lines = append(append(lines, before[i]...), line)
	}
	return lines
}

// size returns the length of lines in bytes.
func size(lines []string) int {
	n := 0
	for _, l := range lines {
		n += len(l)
	}
	return n
}

// lines returns the paragraphs of a page by its tags alone: where it has p
// elements, these and the headings and captions between them; otherwise every
// line of it.
func (p *page) lines(root *html.Node) []string {
	content := contentOf(root)
	var lines []string
	prose := 0
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		switch n.DataAtom {
		case atom.Nav, atom.Form, atom.Footer, atom.Script, atom.Style, atom.Noscript, atom.Template:
			return
		case atom.P, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Li, atom.Blockquote, atom.Figcaption, atom.Pre, atom.Td:
			if n.DataAtom == atom.P {
				prose += len(inner(n))
			}
			lines = append(lines, paragraphs(n)...)
			return
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(content)
	if prose < 40 {
		return paragraphs(content)
	}
	return lines
}

// contentOf returns the element that holds a page's story as far as its tags
// tell: article, main, or body.
func contentOf(root *html.Node) *html.Node {
	for _, tag := range []atom.Atom{atom.Article, atom.Main, atom.Body} {
		if n := first(root, tag); n != nil {
			return n
		}
	}
	return root
}

func first(n *html.Node, tag atom.Atom) *html.Node {
	if n.DataAtom == tag {
		return n
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if found := first(c, tag); found != nil {
			return found
		}
	}
	return nil
}

// paragraphs returns the lines of text of an element as a browser would break
// them: at the edges of block elements and at br.
func paragraphs(n *html.Node) []string {
	var lines []string
	var b strings.Builder
	flush := func() {
		if line := collapse(b.String()); line != "" {
			lines = append(lines, line)
		}
		b.Reset()
	}
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		switch n.Type {
		case html.TextNode:
			b.WriteString(n.Data)
			return
		case html.ElementNode:
			switch n.DataAtom {
			case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Head, atom.Nav, atom.Form, atom.Button, atom.Select, atom.Textarea, atom.Iframe, atom.Svg:
				return
			}
		}
		block := n.Type == html.ElementNode && !inline[n.DataAtom]
		if block {
			flush()
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
		if block {
			flush()
		}
	}
	walk(n)
	flush()
	return lines
}

// inline are the elements that break no line.
var inline = map[atom.Atom]bool{
	0: true, atom.A: true, atom.Abbr: true, atom.B: true, atom.Bdi: true, atom.Bdo: true, atom.Cite: true, atom.Code: true,
	atom.Data: true, atom.Del: true, atom.Dfn: true, atom.Em: true, atom.Font: true, atom.I: true, atom.Img: true, atom.Ins: true,
	atom.Kbd: true, atom.Label: true, atom.Mark: true, atom.Q: true, atom.S: true, atom.Samp: true, atom.Small: true, atom.Span: true,
	atom.Strong: true, atom.Sub: true, atom.Sup: true, atom.Time: true, atom.Tt: true, atom.U: true, atom.Var: true, atom.Wbr: true,
}
