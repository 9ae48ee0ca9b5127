package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// Outline is a document's text with where its annotations lie, in bytes and in
// the order of the text: enough to choose a part of it.
type Outline struct {
	Document *readout.Document
	Reports  []readout.Span // from the first to the last of each one's evidence
	Mentions []readout.Span // of actors that are no places
	Times    []readout.Span
}

// AnnotationIn returns a document with what a part of it needs, as
// [Ledger.Annotation] does for the whole: its mentions, times and reports that
// lie over the stretch that choose takes from the outline. What else the
// document holds is not decoded, so that a page of a very long one costs what is
// on it.
func (l *Ledger) AnnotationIn(ctx context.Context, id string, choose func(*Outline) (readout.Span, error)) (*readout.Annotation, error) {
	tx, err := l.read.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return nil, fail(ctx, "read ledger", l.path, err)
	}
	defer tx.Rollback()
	type stored struct {
		*readout.Document
		dating          *readout.Dating
		mentions, times string
	}
	all, err := collect(ctx, tx, func(rows *sql.Rows) (s stored, err error) {
		s.Document, s.dating, s.mentions, s.times, err = scanStored(rows, false)
		return s, err
	}, "SELECT "+documentColumns+" FROM document WHERE id = ?", id)
	doc, err := one(all, err, ledger.ObjectDocument, id)
	if err != nil {
		return nil, err
	}
	starts, err := collect(ctx, tx, scanString, "SELECT coalesce(group_concat(start || '-' || stop), '') FROM report INDEXED BY report_document WHERE document = ?", id)
	if err != nil {
		return nil, err
	}
	off := doc.Offsets()
	out := &Outline{Document: doc.Document}
	for at := range strings.SplitSeq(starts[0], ",") {
		if first, last, ok := strings.Cut(at, "-"); ok {
			start, err1 := strconv.Atoi(first)
			stop, err2 := strconv.Atoi(last)
			if err1 != nil || err2 != nil {
				return nil, fmt.Errorf("report of %s at %q", id, at)
			}
			out.Reports = append(out.Reports, off.Bytes(readout.Span{Start: start, End: stop}))
		}
	}
	mentions, err := elements(doc.mentions, off)
	if err != nil {
		return nil, err
	}
	times, err := elements(doc.times, off)
	if err != nil {
		return nil, err
	}
	for _, m := range mentions {
		// Quotation marks in a string are escaped: these are fields.
		if !strings.Contains(m.json, `"actor":""`) && !strings.Contains(m.json, `"type":"place"`) {
			out.Mentions = append(out.Mentions, m.Span)
		}
	}
	for _, t := range times {
		out.Times = append(out.Times, t.Span)
	}
	span, err := choose(out)
	if err != nil {
		return nil, err
	}
	a := readout.NewAnnotation(doc.Document)
	a.Published = doc.dating
	wireMentions, err := within[readout.WireMention](mentions, span)
	if err != nil {
		return nil, err
	}
	wireTimes, err := within[readout.WireTime](times, span)
	if err != nil {
		return nil, err
	}
	a.Mentions, a.Times = readout.MentionsOf(wireMentions, doc.Document), readout.TimesOf(wireTimes, doc.Document)
	at := off.CodePoints(span)
	reports, err := collect(ctx, tx, scanReport, "SELECT body FROM report WHERE document = ? AND start < ? AND stop > ?", id, at.End, at.Start)
	if err != nil {
		return nil, err
	}
	return a, bind(a, reports)
}

// element is an element of a stored list of a document, not decoded yet.
type element struct {
	readout.Span // in bytes
	json         string
}

// elements splits a list of objects that begin with their start and end in code
// points, as the columns mentions and times hold it.
func elements(data string, off *readout.Offsets) ([]element, error) {
	data = strings.TrimSuffix(strings.TrimPrefix(data, "["), "]")
	if data == "" || data == "null" {
		return nil, nil
	}
	// Within a string the quotation marks would be escaped; objects in objects
	// come after a colon.
	const head, next = `{"start":`, `,{"start":`
	list := make([]element, 0, strings.Count(data, next)+1)
	for data != "" {
		e := data
		if i := strings.Index(data, next); i >= 0 {
			e, data = data[:i], data[i+1:]
		} else {
			data = ""
		}
		start, rest, ok := strings.Cut(strings.TrimPrefix(e, head), `,"end":`)
		end, _, ok2 := strings.Cut(rest, ",")
		from, err1 := strconv.Atoi(start)
		to, err2 := strconv.Atoi(end)
		if !ok || !ok2 || err1 != nil || err2 != nil {
			return nil, fmt.Errorf("%.40q has no place in the text", e)
		}
		list = append(list, element{off.Bytes(readout.Span{Start: from, End: to}), e})
	}
	return list, nil
}

// within decodes the elements that lie over a stretch of the text.
func within[T any](list []element, s readout.Span) ([]T, error) {
	var all []T
	for _, e := range list {
		if !e.Overlaps(s) {
			continue
		}
		var v T
		if err := json.Unmarshal([]byte(e.json), &v); err != nil {
			return nil, err
		}
		all = append(all, v)
	}
	return all, nil
}
