package eval

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/source"
)

// goldJoin is a line of the hand-decided file of pairs of reports
// (doc/reconciling.md). It holds no text of a story.
type goldJoin struct {
	A    goldReport `json:"a"`
	B    goldReport `json:"b"`
	Same bool       `json:"same"` // they speak of the same thing
	Hard bool       `json:"hard"` // it isn't seen by comparing words and names alone
	Why  string     `json:"why"`
}

// goldReport names a report by where it stands and who is in it.
type goldReport struct {
	Document string             `json:"document"`
	Type     readout.ReportType `json:"type"`
	Kind     string             `json:"kind"`  // or form, stance, unit; "" for a proposal
	Who      string             `json:"who"`   // speaker, holder, what a number is of; participants or proposers with commas between
	Place    string             `json:"place"` // where several have all else in common
	At       int                `json:"at"`    // code point at which the best evidence begins
}

func (g goldReport) String() string { return fmt.Sprintf("%.8s %s %s", g.Document, g.Kind, g.Who) }

// Joins scores which reports of different documents become one record against
// pairs decided by reading. The stories lie below the folder data: those of
// events told by many outlets, the seeds, and of the attribution and time sets
// the ones that the pairs name; or data is a JSONL file of stories, as a build
// reads it. All of them make one ledger. A pair is right if
// its two reports are of one record and should be, wrong if they are and should not, missed if they should be and are
// not. Pairs of which a report is no longer found are counted apart: they say
// nothing of joining. Pairs on odd lines were for tuning, on even lines for
// measuring.
func Joins(path, data string, annotate func(*readout.Annotation) error) (Result, error) {
	res := Result{Task: "joins"}
	var pairs []goldJoin
	named := map[string]bool{}
	for g, err := range lines[goldJoin](path) {
		if err != nil {
			return res, err
		}
		pairs = append(pairs, g)
		named[g.A.Document], named[g.B.Document] = true, true
	}
	l, err := ledgerOf(data, named, func(string) bool { return true }, annotate)
	if err != nil {
		return res, err
	}
	res.Documents = l.documents
	names := []string{"all", "tuned on", "measured", "hard"}
	for _, t := range readout.ReportTypes {
		if slices.ContainsFunc(pairs, func(g goldJoin) bool { return g.A.Type == t }) {
			names = append(names, string(t)+"s")
		}
	}
	counts := map[string]*Counts{}
	for _, n := range names {
		counts[n] = &Counts{}
	}
	var found Accuracy
	for i, g := range pairs {
		n := i + 1
		a, b := g.A.find(l.reports[g.A.Document]), g.B.find(l.reports[g.B.Document])
		recorded := a != nil && b != nil && l.of[a.ID()] != nil && l.of[b.ID()] != nil
		found.Add(recorded)
		if !recorded {
			res.Misses = append(res.Misses, Miss{Missed, g.A.Document, "report not found", fmt.Sprintf("%v; %v", g.A, g.B)})
			continue
		}
		joined := l.of[a.ID()] == l.of[b.ID()]
		var c Counts
		switch {
		case joined && g.Same:
			c.TP = 1
		case joined:
			c.FP = 1
			res.Misses = append(res.Misses, Miss{Wrong, g.A.Document, fmt.Sprintf("joined, line %d", n), fmt.Sprintf("%v; %v: %s", g.A, g.B, g.Why)})
		case g.Same:
			c.FN = 1
			res.Misses = append(res.Misses, Miss{Missed, g.A.Document, fmt.Sprintf("apart, line %d", n), fmt.Sprintf("%v; %v: %s", g.A, g.B, g.Why)})
		}
		counts["all"].Add(c)
		counts[[]string{"measured", "tuned on"}[n%2]].Add(c)
		counts[string(g.A.Type)+"s"].Add(c)
		if g.Hard {
			counts["hard"].Add(c)
		}
	}
	for _, n := range names {
		res.Lines = append(res.Lines, Line{Name: n, Counts: counts[n]})
	}
	res.Lines = append(res.Lines, Line{Name: "pairs with both reports", Accuracy: &found})
	return res, nil
}

// oneLedger is what stories make when all of them are read.
type oneLedger struct {
	documents int
	reports   map[string][]*readout.Report // by document; a seed is called as its file is
	records   []*readout.Record
	of        map[string]*readout.Record // by report
}

// ledgerOf reads those stories below the folder data into one ledger that named
// reaches ([joinStories]) and takes wants.
func ledgerOf(data string, named map[string]bool, takes func(id string) bool, annotate func(*readout.Annotation) error) (oneLedger, error) {
	l := oneLedger{reports: map[string][]*readout.Report{}, of: map[string]*readout.Record{}}
	var tellings []ledger.Telling
	for item, err := range joinStories(data, named) {
		if err != nil {
			return l, err
		}
		doc, err := extract.Document(item, extract.Options{})
		if err != nil {
			return l, err
		}
		id := doc.ID
		if item.Format == source.Text {
			id = strings.TrimSuffix(filepath.Base(item.Source), ".txt")
		}
		if !takes(id) {
			continue
		}
		a := readout.NewAnnotation(doc)
		if err := annotate(a); err != nil {
			return l, err
		}
		l.documents++
		l.reports[id] = a.Reports
		tellings = append(tellings, ledger.Tell(a)...)
	}
	l.records, _ = ledger.Reconcile(tellings)
	for _, rec := range l.records {
		for _, id := range rec.Reports {
			l.of[id] = rec
		}
	}
	return l, nil
}

// joinStories yields the stories that pairs are from, all of them where data is
// a file of stories.
func joinStories(data string, named map[string]bool) func(yield func(source.Item, error) bool) {
	return func(yield func(source.Item, error) bool) {
		events := filepath.Join(data, "corroboration", "news_cluster_dev.jsonl")
		files := []string{events}
		if filepath.Ext(data) == ".jsonl" {
			events, files = data, []string{data}
		}
		for _, pattern := range []string{"seeds/*.txt", "attribution/polnear_*.jsonl", "timex/te3_*.jsonl"} {
			found, _ := filepath.Glob(filepath.Join(data, pattern))
			files = append(files, found...)
		}
		for _, name := range files {
			text, err := os.ReadFile(name)
			if err != nil {
				yield(source.Item{}, &readout.Error{Op: "read gold stories", Subject: name, Err: err, Hint: "Give the data folder that lies beside the project."})
				return
			}
			if filepath.Ext(name) == ".txt" {
				if !yield(source.Item{Source: name, Format: source.Text, Bytes: text}, nil) {
					return
				}
				continue
			}
			for i, line := range bytes.Split(bytes.TrimSpace(text), []byte("\n")) {
				if name != events {
					if line, err = namedStory(line, named); err != nil {
						yield(source.Item{}, &readout.Error{Op: "read gold stories", Subject: fmt.Sprintf("%s:%d", name, i+1), Err: err})
						return
					}
				}
				if line != nil && !yield(source.Item{Source: fmt.Sprintf("%s:%d", name, i+1), Format: source.JSON, Bytes: line}, nil) {
					return
				}
			}
		}
	}
}

// houses are whose the stories of the time sets are, by how their names begin.
var houses = map[string]string{
	"APW": "Associated Press", "AP8": "Associated Press", "AP9": "Associated Press", "NYT": "The New York Times", "XIE": "Xinhua",
	"wsj": "The Wall Street Journal", "ABC": "ABC News", "CNN": "CNN", "VOA": "Voice of America", "PRI": "Public Radio International",
	"SJMN": "San Jose Mercury News",
}

// namedStory returns a line of the attribution and time sets as the product
// reads it, with its date; nil if no pair names the story.
func namedStory(line []byte, named map[string]bool) ([]byte, error) {
	var s struct {
		ID, Outlet, Title, Date, Text string
		DCT                           string `json:"dct"` // the time sets' name of the date
	}
	if err := json.Unmarshal(line, &s); err != nil || !named[s.ID] {
		return nil, err
	}
	if s.Date == "" {
		s.Date = s.DCT
	}
	for prefix, outlet := range houses {
		if s.Outlet == "" && strings.HasPrefix(s.ID, prefix) {
			s.Outlet = outlet
		}
	}
	return json.Marshal(map[string]string{"id": s.ID, "outlet": s.Outlet, "title": s.Title, "date": s.Date, "text": s.Text})
}

// find returns the report that is meant: of its type and kind, with the place
// in its evidence and one of its people in it; of statements else the only one of
// its form that begins there, whose speaker is now read otherwise; nil for none.
func (g goldReport) find(reports []*readout.Report) *readout.Report {
	var best *readout.Report
	var there []*readout.Report
	most := 0
	for _, r := range reports {
		if r.Type() != g.Type || !slices.ContainsFunc(r.Evidence(), func(ev readout.Evidence) bool { s := ev.CodePoints(); return s.Start-40 <= g.At && g.At < s.End }) {
			continue
		}
		if n := g.shares(r); n > most {
			best, most = r, n
		}
		if s := r.Statement(); s != nil && string(s.Form) == g.Kind && r.Evidence()[0].CodePoints().Start == g.At {
			there = append(there, r)
		}
	}
	if best == nil && len(there) == 1 {
		return there[0]
	}
	return best
}

// shares counts what a report has of what is meant; 0 if it is another.
func (g goldReport) shares(r *readout.Report) int {
	n := 0
	switch b := r.Body().(type) {
	case *readout.Statement:
		if !g.by(b.Speaker.Name) {
			return 0
		}
		n = 1
		if string(b.Form) == g.Kind {
			n++
		}
		if r.Evidence()[0].CodePoints().Start == g.At {
			n += 2
		}
	case *readout.Engagement:
		if string(b.Kind) != g.Kind || g.Place != "" && (b.Place == nil || b.Place.Name != g.Place) {
			return 0
		}
		for _, p := range b.Participants {
			if strings.Contains(g.Who, p.Name) {
				n += 2
			}
		}
	case *readout.Position:
		if string(b.Stance) != g.Kind || !g.by(b.Actor.Name) {
			return 0
		}
		n = 1
	case *readout.Proposal:
		for _, p := range b.By {
			if strings.Contains(g.Who, p.Name) {
				n++
			}
		}
	case *readout.Figure:
		if b.Unit != g.Kind || r.Evidence()[0].CodePoints().Start != g.At {
			return 0
		}
		n = 1
	}
	return n
}

// by reports whether someone of that name is who is meant: the last words of
// both are one, or neither has any.
func (g goldReport) by(name string) bool {
	words := strings.Fields(ledger.Fold(g.Who))
	if len(words) == 0 {
		return name == ""
	}
	return strings.HasSuffix(ledger.Fold(name), words[len(words)-1])
}
