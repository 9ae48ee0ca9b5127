package eval

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// goldOrigins is a line of the hand-read file of records that were shown with
// two or more origins (doc/evaluation.md). It holds no text of a story.
type goldOrigins struct {
	Reports []goldTelling `json:"reports"`
	Verdict string        `json:"verdict"` // how many origins there are: "two", "one"; "other" for two things joined; "unclear"
	Why     string        `json:"why"`
}

// goldTelling names a report by where it stands.
type goldTelling struct {
	goldReport
	End int `json:"end"` // code point at which its best evidence ends
}

// Origins scores how many origins records are shown with against verdicts by
// reading. The sets, below the folder data, of which the file names a story make
// one ledger, since what is joined depends on how much there is to join. Of the
// lines whose reports are one record with two or more origins, a verdict of "two" is right and one of "one" is wrong: the share of these is the
// false corroboration. A line with two origins that is no longer shown so is
// missed. Records that are two things joined are counted apart, as are records
// that are shown with two or more origins and were not read.
func Origins(path, data string, annotate func(*readout.Annotation) error) (Result, error) {
	res := Result{Task: "origins"}
	var gold []goldOrigins
	named := map[string]bool{}
	for g, err := range lines[goldOrigins](path) {
		if err != nil {
			return res, err
		}
		gold = append(gold, g)
		for _, r := range g.Reports {
			named[r.Document] = true
		}
	}
	if err := wholeSets(data, named); err != nil {
		return res, err
	}
	l, err := ledgerOf(data, named, func(id string) bool { return named[id] }, annotate)
	if err != nil {
		return res, err
	}
	res.Documents = l.documents
	shown := map[string]bool{} // records with two or more origins that were not read
	for _, rec := range l.records {
		if rec.Origins > 1 {
			shown[rec.ID] = true
		}
	}
	var origins Counts
	var things, read Accuracy
	for i, g := range gold {
		rec := g.shown(l.reports, l.of)
		note := func(kind MissKind, what string) {
			chain := ""
			if rec != nil {
				chain = strings.Join(rec.OriginChain, "; ") + ": "
			}
			res.Misses = append(res.Misses, Miss{kind, g.Reports[0].Document, fmt.Sprintf("%s, line %d", what, i+1), chain + g.Why})
		}
		if rec == nil {
			if g.Verdict == "two" {
				origins.FN++
				note(Missed, "two origins, not shown")
			}
			continue
		}
		read.Add(true)
		delete(shown, rec.ID)
		things.Add(g.Verdict != "other")
		switch g.Verdict {
		case "two":
			origins.TP++
		case "one":
			origins.FP++
			note(Wrong, "one origin")
		case "other":
			note(Wrong, "two things")
		}
	}
	read.Total += len(shown)
	res.Lines = []Line{
		{Name: "two or more origins", Counts: &origins},
		{Name: "records of one thing", Accuracy: &things},
		{Name: "records that were read", Accuracy: &read},
	}
	return res, nil
}

// wholeSets adds to named all stories of the files that hold one of them.
func wholeSets(data string, named map[string]bool) error {
	var files []string
	for _, pattern := range []string{"corroboration/news_cluster_dev.jsonl", "attribution/polnear_*.jsonl", "timex/te3_*.jsonl"} {
		found, err := filepath.Glob(filepath.Join(data, pattern))
		if err != nil {
			return err
		}
		files = append(files, found...)
	}
	if filepath.Ext(data) == ".jsonl" {
		files = []string{data}
	}
	for _, name := range files {
		var ids []string
		for s, err := range lines[struct{ ID string }](name) {
			if err != nil {
				return err
			}
			ids = append(ids, s.ID)
		}
		if slices.ContainsFunc(ids, func(id string) bool { return named[id] }) {
			for _, id := range ids {
				named[id] = true
			}
		}
	}
	return nil
}

// shown returns the record with two or more origins that holds reports of the
// line from two documents; nil for none.
func (g goldOrigins) shown(byDocument map[string][]*readout.Report, of map[string]*readout.Record) *readout.Record {
	documents := map[string]map[string]bool{} // by record
	var found []*readout.Record
	for _, t := range g.Reports {
		for _, r := range byDocument[t.Document] {
			rec := of[r.ID()]
			if r.Type() != t.Type || rec.Origins < 2 || !slices.ContainsFunc(r.Evidence(), func(ev readout.Evidence) bool {
				s := ev.CodePoints()
				return s.Start < t.End && t.At < s.End
			}) {
				continue
			}
			if documents[rec.ID] == nil {
				documents[rec.ID] = map[string]bool{}
				found = append(found, rec)
			}
			documents[rec.ID][t.Document] = true
		}
	}
	slices.SortFunc(found, func(a, b *readout.Record) int { return strings.Compare(a.ID, b.ID) })
	for _, rec := range found {
		if len(documents[rec.ID]) > 1 {
			return rec
		}
	}
	return nil
}
