package extract

import (
	"strings"

	"github.com/readout-dev/readout"
)

// describe fills what a page states about its story, the most reliable place
// first: JSON-LD, then meta elements, then elements of the page itself.
func (p *page) describe(d *readout.Document, story *article) {
	if story == nil {
		story = &article{}
	}
	d.Outlet = firstOf(story.Publisher, p.meta["og:site_name"], p.meta["application-name"], p.meta["dc.publisher"], p.meta["publisher"])
	if strings.Contains(d.Outlet, "://") {
		d.Outlet = ""
	}
	d.Title = firstOf(story.Headline, p.meta["og:title"], p.meta["twitter:title"], p.h1, p.title)
	d.Title = withoutOutlet(d.Title, d.Outlet)
	d.Byline = firstOf(strings.Join(story.Authors, ", "), p.meta["author"], p.meta["article:author"], p.meta["dc.creator"], p.meta["parsely-author"], p.byline)
	if strings.Contains(d.Byline, "://") || len(d.Byline) > 200 {
		d.Byline = ""
	}
	if name, ok := strings.CutPrefix(d.Byline, "By "); ok {
		d.Byline = name
	}
	d.URL = firstOf(address(p.link), address(p.meta["og:url"]), address(story.URL))
	d.Language = firstOf(primaryTag(p.lang), primaryTag(story.Language), primaryTag(p.meta["content-language"]), primaryTag(p.meta["og:locale"]))
	d.Published = p.published(story, d.URL)
}

// publishedMeta are the names under which meta elements state the day a story
// was published.
var publishedMeta = []string{
	"article:published_time", "og:article:published_time", "datepublished", "article.published", "pubdate", "publishdate", "publish-date", "publish_date",
	"publication_date", "date.published", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "date", "cxenseparse:recs:publishtime",
}

// published returns the date that the page states, nil where it states none
// or dates that contradict each other in the place that counts.
func (p *page) published(story *article, url string) *readout.Dating {
	if date, ok := parseStated(story.Published); ok {
		return stated(date, "The page's JSON-LD says "+story.at+" "+short(story.Published)+".")
	}
	for _, key := range publishedMeta {
		if date, ok := parseStated(p.meta[key]); ok {
			return stated(date, "The page's meta element "+key+" says "+short(p.meta[key])+".")
		}
	}
	if date, ok := dateOfURL(url); ok {
		return stated(date, "The page's address holds the date "+date.String()+".")
	}
	// The time elements of the only article, where they name one day between them.
	if p.articles > 1 {
		return nil
	}
	var only readout.Date
	var said string
	for _, value := range p.times {
		date, ok := parseStated(value)
		if !ok || date.Precision() < readout.PrecisionDay {
			continue
		}
		if only.IsZero() {
			only, said = date, value
		} else if only.To(readout.PrecisionDay) != date.To(readout.PrecisionDay) {
			return nil
		}
	}
	if only.IsZero() {
		return nil
	}
	return stated(only, "The only day in the time elements of the page's article is "+short(said)+".")
}

func stated(date readout.Date, why string) *readout.Dating {
	return &readout.Dating{Date: date, Basis: readout.BasisStated, Why: why}
}

// address returns s where it is a web address, "" otherwise.
func address(s string) string {
	if (strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://")) && len(s) < 2000 && !strings.ContainsAny(s, " <>\"") {
		return s
	}
	return ""
}

// withoutOutlet cuts the outlet's name off the end of a title: "Talks open |
// Velia Herald".
func withoutOutlet(title, outlet string) string {
	for _, mark := range []string{" | ", " - ", " – ", " — ", " :: ", " · "} {
		if i := strings.LastIndex(title, mark); i > 0 && outlet != "" && strings.EqualFold(strings.TrimSpace(title[i+len(mark):]), outlet) {
			return strings.TrimSpace(title[:i])
		}
	}
	return title
}

func firstOf(list ...string) string {
	for _, s := range list {
		if s = strings.TrimSpace(s); s != "" {
			return s
		}
	}
	return ""
}
