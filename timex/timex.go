// Package timex finds temporal expressions and gives them TIMEX3 values: dates
// of every precision, times of day, durations and sets.
package timex

import (
	"github.com/readout-dev/readout"
)

// Annotate fills a.Times, and a.Published where the metadata doesn't state it
// and the text lets it be worked out. It reads a.Document, and the
// tenses of a.Tokens where tags and trees are there.
func Annotate(a *readout.Annotation) error {
	p := &parser{text: a.Document.Text}
	if a.Has(readout.LayerTags) && a.Has(readout.LayerTrees) {
		p.tree = a
	}
	var exprs []expr
	if english(a.Document.Language) {
		p.items = scan(p.text, make([]item, 0, len(p.text)/5+8))
		exprs = p.parse()
	}
	d := &dater{a: a, p: p, exprs: exprs}
	a.Published = d.published()
	var day readout.Date
	if a.Published != nil {
		day = a.Published.Date
	}
	a.Times = p.resolve(exprs, d.written(day), a.Document)
	return nil
}

// english reports whether a text in this language is read: one in English, or
// one whose language is not known. Of other texts only the metadata and the
// address tell a date; "mars" and "an" mean other things there.
func english(tag string) bool {
	return tag == "" || tag == "en" || len(tag) > 2 && tag[:3] == "en-"
}

// Find returns the temporal expressions of text, resolved from the date on
// which it was published; with the zero Date they stay underspecified.
func Find(text string, published readout.Date) []readout.Time {
	p := &parser{text: text, items: scan(text, make([]item, 0, len(text)/5+8))}
	return p.resolve(p.parse(), published, nil)
}

// resolve gives expressions their values from the document's date.
// What stands in the furniture of doc, which may be nil, is no one's focus.
func (p *parser) resolve(exprs []expr, published readout.Date, doc *readout.Document) []readout.Time {
	p.narrative = narrative(exprs, published)
	r := &resolver{p: p, dct: published}
	times := make([]readout.Time, 0, len(exprs))
	joined := -1 // the index in times of an expression whose interval the next one ends
	for i, e := range exprs {
		if i+1 < len(exprs) && p.joins(e, exprs[i+1]) {
			e.takeYear(exprs[i+1])
		}
		r.from = readout.Date{}
		if joined >= 0 && exprs[i-1].weekday > 0 {
			r.from = times[joined].When.Start
		}
		focus, quarter := r.focus, r.focusQuarter
		v := r.resolve(e)
		if v.val == "" {
			continue
		}
		span := readout.Span{Start: int(p.items[e.first].start), End: int(p.items[e.last-1].end)}
		if doc != nil && doc.InFurniture(span) {
			r.focus, r.focusQuarter = focus, quarter
		}
		if joined >= 0 {
			from := &times[joined].When
			if v.when.Start.Compare(from.Start) > 0 && !v.when.Start.IsZero() && !from.Start.IsZero() {
				from.End = v.when.Last()
				if v.when.End.IsZero() {
					from.End = v.when.Start
				}
			}
			joined = -1
		}
		if i+1 < len(exprs) && p.joins(e, exprs[i+1]) {
			joined = len(times)
		}
		times = append(times, readout.Time{
			Span: span,
			Type: v.typ, Value: v.val, Mod: v.mod, When: v.when,
		})
	}
	return times
}

// narrative reports whether the text tells of a past that it dates itself: most
// of its dates have years of their own, far from its publication.
func narrative(exprs []expr, published readout.Date) bool {
	own, far, deictic := 0, 0, 0
	y, _, _, _, _ := published.Parts()
	for _, e := range exprs {
		switch {
		case e.kind == kCalendar && e.year > 0:
			own++
			if e.year < y-2 || y == 0 {
				far++
			}
		case e.kind == kShift && e.from == fromDocument, e.kind == kCalendar && e.weekday > 0:
			deictic++
		}
	}
	return far >= 6 && far*3 >= own*2 && far > 2*deictic
}
