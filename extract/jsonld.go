package extract

import (
	"encoding/json"
	"strings"

	"github.com/readout-dev/readout/internal/wordset"
)

// article is what a page's JSON-LD says of its story, after schema.org's
// Article: https://schema.org/Article.
type article struct {
	Headline  string
	Body      string
	Published string
	Authors   []string
	Publisher string
	Language  string
	URL       string
	at        string // the field that gave Published
}

// articleTypes are the schema.org types of news stories.
var articleTypes = wordset.Of(`Article NewsArticle ReportageNewsArticle AnalysisNewsArticle BackgroundNewsArticle AskPublicNewsArticle OpinionNewsArticle
	ReviewNewsArticle LiveBlogPosting BlogPosting Report TechArticle SocialMediaPosting DiscussionForumPosting`)

// story returns the article of the page's JSON-LD: the first with a body,
// otherwise the first; nil if there is none. Scripts that are no JSON are
// passed over.
func (p *page) story() *article {
	var found *article
	for _, script := range p.ld {
		var v any
		if json.Unmarshal([]byte(jsonOf(script)), &v) != nil {
			continue
		}
		eachObject(v, 0, func(o map[string]any) {
			if !isArticle(o["@type"]) {
				return
			}
			a := readArticle(o)
			if found == nil || found.Body == "" && a.Body != "" {
				found = a
			}
		})
	}
	return found
}

// jsonOf strips what some pages wrap their JSON-LD in, and replaces raw line
// breaks, which JSON forbids in strings and white space takes no harm from.
func jsonOf(script string) string {
	s := strings.TrimSpace(script)
	for _, open := range []string{"<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/"} {
		s = strings.TrimSpace(strings.TrimPrefix(s, open))
	}
	for _, end := range []string{"-->", "//]]>", "]]>", "/*]]>*/", ";"} {
		s = strings.TrimSpace(strings.TrimSuffix(s, end))
	}
	return strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s)
}

// eachObject calls f on the objects of v that may describe the page: v itself,
// the members of lists, of @graph and of mainEntity.
func eachObject(v any, depth int, f func(map[string]any)) {
	if depth > 8 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			eachObject(e, depth+1, f)
		}
	case map[string]any:
		f(v)
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			eachObject(v[key], depth+1, f)
		}
	}
}

func isArticle(v any) bool {
	switch v := v.(type) {
	case string:
		return articleTypes[strings.TrimPrefix(strings.TrimPrefix(v, "http://schema.org/"), "https://schema.org/")]
	case []any:
		for _, e := range v {
			if _, ok := e.(string); ok && isArticle(e) {
				return true
			}
		}
	}
	return false
}

func readArticle(o map[string]any) *article {
	a := &article{
		Headline:  oneLine(text(o["headline"])),
		Body:      text(o["articleBody"]),
		Publisher: oneLine(name(o["publisher"])),
		Language:  text(o["inLanguage"]),
		URL:       oneLine(text(o["url"])),
	}
	if a.Headline == "" {
		a.Headline = oneLine(text(o["name"]))
	}
	for _, key := range []string{"datePublished", "dateCreated"} {
		if a.Published = text(o[key]); a.Published != "" {
			a.at = key
			break
		}
	}
	switch v := o["author"].(type) {
	case []any:
		for _, e := range v {
			a.author(name(e))
		}
	default:
		a.author(name(v))
	}
	return a
}

func (a *article) author(name string) {
	if name = oneLine(name); name != "" && len(a.Authors) < 8 && !strings.Contains(name, "://") {
		a.Authors = append(a.Authors, name)
	}
}

// text returns a string, or the first of a list of strings.
func text(v any) string {
	switch v := v.(type) {
	case string:
		return strings.ToValidUTF8(v, "\ufffd")
	case []any:
		if len(v) > 0 {
			return text(v[0])
		}
	case map[string]any:
		s, _ := v["@value"].(string)
		return s
	}
	return ""
}

// name returns the name of a person or organisation, or a string that stands
// in its place.
func name(v any) string {
	switch v := v.(type) {
	case map[string]any:
		return text(v["name"])
	case []any:
		if len(v) > 0 {
			return name(v[0])
		}
	}
	return text(v)
}
