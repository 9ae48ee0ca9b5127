package extract

import (
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/source"
)

// deepest is how far elements may be nested: what the parser allows. Pages
// that people read stay below a hundred.
const deepest = 512

// fromPage reads a page that is in UTF-8 already. It returns, beside, the
// paragraphs that the page itself marks as captions, credits, headings and
// pointers to other stories, by their folded text.
func fromPage(d *readout.Document, text string, opts Options) (map[string]readout.BlockKind, error) {
	if len(text) > opts.Page {
		return nil, fmt.Errorf("%w of %s for a page", readout.ErrTooLarge, source.Size(int64(opts.Page)))
	}
	if strings.TrimSpace(text) == "" {
		return nil, readout.ErrEmpty
	}
	root, err := html.Parse(strings.NewReader(text))
	if err != nil {
		if strings.Contains(err.Error(), "stack of elements") {
			return nil, fmt.Errorf("%w of %d elements", readout.ErrTooDeep, deepest)
		}
		return nil, err
	}
	p := survey(root)
	story := p.story()
	p.describe(d, story)
	d.Text = p.text(root, story)
	return p.marks, nil
}

// page is what one walk over the parsed page has gathered.
type page struct {
	meta     map[string]string // content of meta elements by name, property or itemprop, in lower case; the first counts
	lang     string
	title    string // of the title element
	h1       string
	link     string   // canonical
	byline   string   // of an element that marks an author
	times    []string // of time elements in an article element, or marked as the date
	articles int
	ld       []string // JSON-LD scripts
	elements int
	marks    map[string]readout.BlockKind
}

// survey walks the page once. The parser holds its depth below deepest.
func survey(root *html.Node) *page {
	p := &page{meta: map[string]string{}, marks: map[string]readout.BlockKind{}}
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.ElementNode {
			p.elements++
			p.note(n)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(root)
	return p
}

const maxMarks = 2000

func (p *page) note(n *html.Node) {
	switch n.DataAtom {
	case atom.Html:
		p.lang = attr(n, "lang")
		if p.lang == "" {
			p.lang = attr(n, "xml:lang")
		}
	case atom.Meta:
		for _, key := range []string{"property", "name", "itemprop", "http-equiv"} {
			if name := strings.ToLower(attr(n, key)); name != "" {
				if _, known := p.meta[name]; !known {
					p.meta[name] = oneLine(attr(n, "content"))
				}
			}
		}
	case atom.Title:
		if p.title == "" && n.Parent != nil && n.Parent.DataAtom == atom.Head {
			p.title = oneLine(inner(n))
		}
	case atom.H1:
		if p.h1 == "" {
			p.h1 = oneLine(inner(n))
		}
		p.mark(n, readout.BlockHeading)
	case atom.Link:
		if p.link == "" && strings.EqualFold(attr(n, "rel"), "canonical") {
			p.link = oneLine(attr(n, "href"))
		}
	case atom.Script:
		if t := strings.ToLower(attr(n, "type")); strings.HasPrefix(t, "application/ld+json") && n.FirstChild != nil && len(p.ld) < 64 {
			p.ld = append(p.ld, n.FirstChild.Data)
		}
	case atom.Time:
		if v := attr(n, "datetime"); v != "" && len(p.times) < 64 && (within(n, atom.Article) || attr(n, "itemprop") == "datePublished") {
			p.times = append(p.times, v)
		}
	case atom.Article:
		p.articles++
	case atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		p.mark(n, readout.BlockHeading)
	case atom.Figcaption:
		p.mark(n, readout.BlockCaption)
	case atom.P, atom.Div, atom.Span, atom.Li, atom.A, atom.Small, atom.Em, atom.Cite:
		if p.byline == "" && (attr(n, "rel") == "author" || attr(n, "itemprop") == "author" || hasClass(n, "byline", "author")) {
			p.byline = oneLine(inner(n))
		}
		switch {
		case hasClass(n, "caption"):
			p.mark(n, readout.BlockCaption)
		case hasClass(n, "credit", "copyright"):
			p.mark(n, readout.BlockCredit)
		case hasClass(n, "related", "recommended", "read-more", "readmore", "also-read"):
			p.markLinks(n)
		case hasClass(n, "disclaimer", "newsletter", "advertisement"):
			p.mark(n, readout.BlockDisclaimer)
		}
	case atom.Aside:
		p.markLinks(n)
	}
}

// mark remembers the lines of an element as being of a kind.
func (p *page) mark(n *html.Node, kind readout.BlockKind) {
	if len(p.marks) >= maxMarks {
		return
	}
	whole := inner(n)
	if whole == "" {
		return
	}
	for _, line := range append(paragraphs(n), whole) {
		if key := fold(line); key != "" {
			if _, known := p.marks[key]; !known {
				p.marks[key] = kind
			}
		}
	}
}

// markLinks remembers the links of an element, if it is no longer than a few
// lines, as pointing to other stories.
func (p *page) markLinks(n *html.Node) {
	if n.DataAtom == atom.A {
		p.mark(n, readout.BlockRelated)
		return
	}
	if inner(n) == "" {
		return
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode {
			p.markLinks(c)
		}
	}
}

// mark gives the blocks of d in the lines that the page marks their kind.
// Headings and furniture that the wording has shown stay what they are; of a
// caption whose credit was told apart, the rest is the caption.
func mark(d *readout.Document, marks map[string]readout.BlockKind) {
	if len(marks) == 0 {
		return
	}
	at, i := 0, 0
	for line := range strings.Lines(d.Text) {
		start, end := at, at+len(line)
		at = end
		kind, marked := readout.BlockKind(""), false
		if len(line) <= longest {
			kind, marked = marks[fold(strings.TrimSpace(line))]
		}
		for ; i < len(d.Blocks) && d.Blocks[i].Start < end; i++ {
			b := &d.Blocks[i]
			if !b.Kind.Furniture() && b.Start >= start && b.End <= end && marked {
				b.Kind = kind
			}
		}
	}
}

// within reports whether n stands in an element with the tag.
func within(n *html.Node, tag atom.Atom) bool {
	for n = n.Parent; n != nil; n = n.Parent {
		if n.DataAtom == tag {
			return true
		}
	}
	return false
}

// hasClass reports whether one of an element's classes is, or has as a part
// between hyphens and underscores, one of the words.
func hasClass(n *html.Node, wanted ...string) bool {
	class := attr(n, "class")
	if class == "" || len(class) > 500 {
		return false
	}
	class = strings.ToLower(class)
	for _, w := range wanted {
		for at := 0; ; {
			i := strings.Index(class[at:], w)
			if i < 0 {
				break
			}
			start, end := at+i, at+i+len(w)
			if (start == 0 || !isLetter(class[start-1])) && (end == len(class) || !isLetter(class[end])) {
				return true
			}
			at = end
		}
	}
	return false
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}

// longest is how many bytes a line of a page may have, to count as one; an
// element with more is a container.
const longest = 3000

// inner returns the text of an element that holds a line, "" for containers.
// It looks at a bounded number of nodes, whatever the element holds.
func inner(n *html.Node) string {
	var b strings.Builder
	left := longest
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		left--
		if n.Type == html.TextNode {
			left -= len(n.Data)
			if left > 0 {
				b.WriteString(n.Data)
			}
		}
		for c := n.FirstChild; c != nil && left > 0; c = c.NextSibling {
			walk(c)
		}
	}
	walk(n)
	if left <= 0 {
		return ""
	}
	return collapse(b.String())
}

// collapse makes each run of white space one space, as a browser does;
// no-break spaces stay.
func collapse(s string) string {
	var b strings.Builder
	space := false
	for _, r := range s {
		if r != '\u00a0' && unicode.IsSpace(r) {
			space = true
			continue
		}
		if space && b.Len() > 0 {
			b.WriteByte(' ')
		}
		space = false
		b.WriteRune(r)
	}
	return b.String()
}
