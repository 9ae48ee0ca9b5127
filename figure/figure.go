// Package figure finds the quantities that a document reports: how much or how
// many of what, in which unit, how exactly, as of when and said by whom.
//
// A number is read from digits or words with its multiple, its range and the
// words that hedge it; its unit is a measure, a currency, or the noun that is
// counted. The values, units and changes are those of the comprehensive
// quantity extractor (Almasian, Kazakova, Göldner and Gertz 2023) where the
// codebook does not say otherwise: names, dates, scores and ways of speaking
// are no figures. doc/figures.md tells the rules.
package figure

import (
	"strings"

	"github.com/readout-dev/readout"
)

// Find returns the figures of the document in the order in which they stand.
// It requires the layers sentences and tokens, reads tags, trees, times,
// mentions and the statements among the reports where they are there, and does
// not change the annotation.
func Find(a *readout.Annotation) ([]*readout.Report, error) {
	r := newReader(a)
	said := newSayings(a)
	var reports []*readout.Report
	for _, sent := range a.Sentences {
		if sent.First >= sent.Last || a.Document.InFurniture(sent.Span) {
			continue
		}
		r.sent = sent
		r.atoms = atoms(a, sent, r.atoms[:0])
		r.read()
		for _, q := range r.found {
			report, err := r.report(q, said)
			if err != nil {
				return nil, err
			}
			reports = append(reports, report)
			r.last = q
		}
	}
	return reports, nil
}

// read finds the quantities of one sentence.
func (r *reader) read() {
	r.found = r.found[:0]
	for i := 0; i < len(r.atoms); {
		if !r.may(i) {
			i++
			continue
		}
		if q := r.ordinal(i); q != nil {
			r.found = append(r.found, q)
			i = q.last
			continue
		}
		q, next := r.quantity(i)
		if q != nil && r.reports(q) {
			r.found = append(r.found, q)
		}
		i = max(next, i+1)
	}
}

// may reports whether a quantity may begin at atom i.
func (r *reader) may(i int) bool {
	at := r.at(i)
	switch at.kind {
	case kNumber, kSymbol:
		return at.kind == kNumber || currencies[at.lower] != "" || at.lower == "-" || at.lower == "−"
	case kWord:
		if _, ok := cardinals[at.lower]; ok {
			return true
		}
		switch at.lower {
		case "a", "an", "half", "several", "many", "minus", "u", "y":
			return true
		}
		if _, ok := orders[at.lower]; ok {
			return true
		}
		if _, ok := ordinals[at.lower]; ok || strings.HasSuffix(at.lower, "fold") {
			return true
		}
		return len(at.lower) <= 4 && (r.at(i+1).kind == kNumber || r.is(i+1, "$"))
	}
	return false
}

// report makes the report of a quantity.
func (r *reader) report(q *quantity, said *sayings) (*readout.Report, error) {
	f := &readout.Figure{Bound: q.bound, Change: q.change, Unit: q.unit}
	if q.single {
		v := q.low
		f.Value = &v
	} else {
		low, high := q.low, q.high
		f.Low, f.High = &low, &high
	}
	if !q.hedge.Empty() {
		f.Hedge = r.doc[q.hedge.Start:q.hedge.End]
	}
	if !q.what.Empty() {
		q.topic = strings.Join(strings.Fields(r.doc[q.what.Start:q.what.End]), " ")
		if q.fate != "" {
			q.topic += " " + q.fate
		}
	}
	if q.by == byBare && r.namesPerson(q.what) {
		q.topic = "" // "Brek comes in at 34.6 million": of what is not said
	}
	f.What = q.topic
	who := said.by(q.span)
	switch {
	case who != nil:
		f.SaidBy = &who.ref
	case q.said != nil:
		f.SaidBy = q.said
	}
	f.Scope = r.scope(f.SaidBy, who)
	f.AsOf = r.asOf(q)
	ev, err := r.a.Document.Evidence(q.span)
	if err != nil {
		return nil, err
	}
	list := []readout.Evidence{ev}
	if r.sent.Span != q.span && r.sent.Len() <= sentenceLimit {
		if ev, err = r.a.Document.Evidence(r.sent.Span); err != nil {
			return nil, err
		}
		list = append(list, ev)
	}
	if r.sources(q, said) {
		q.by = bySources
	}
	return readout.NewReport(f, q.by.String(), list...)
}

// Tells reports whether a figure tells of something, as the codebook has it:
// it says what it is of, and doesn't count those who say so ("two diplomats
// told"). Others are quantities of the text that no ledger keeps: "nine days
// later", "for the second time", "a 13 percent increase", "three countries".
func Tells(r *readout.Report) bool {
	f := r.Figure()
	return f != nil && f.What != "" && f.What != "time" && !shifts[f.What] && r.By() != bySources.String() && !(few(f) && r.By() == byCount.String())
}

// few reports whether a figure is a small number of things of which nothing is
// said: "three countries", "two terms". Every text has some, and those of two
// texts are hardly the same. Soldiers and missiles are counted for themselves.
func few(f *readout.Figure) bool {
	return f.Value != nil && *f.Value <= 10 && f.Bound == readout.BoundExact && !strings.ContainsAny(f.Unit+f.What, " -") && !singles[f.Unit] && f.Change == readout.ChangeNone
}

// sentenceLimit is up to how many bytes the sentence of a figure is evidence
// for what it is of.
const sentenceLimit = 2000
