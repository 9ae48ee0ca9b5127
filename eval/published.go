package eval

import (
	"fmt"

	"github.com/readout-dev/readout"
)

// publishedGold is a line of the attribution files, as far as it is read here.
type publishedGold struct {
	ID    string `json:"id"`
	Date  string `json:"date"`
	Title string `json:"title"`
	Text  string `json:"text"`
}

// Published holds the date of dated stories back and measures what is worked
// out from their text alone: the share that gets a day, how many of these days
// are right, and the same for the coarser answers (a month or a year), which
// are right where the day lies in them.
func Published(paths []string, annotate func(*readout.Annotation) error) (Result, error) {
	res := Result{Task: "published"}
	var day, rightDay, coarse, rightCoarse Accuracy
	for _, path := range paths {
		for g, err := range lines[publishedGold](path) {
			if err != nil {
				return res, err
			}
			if len(g.Date) < 10 {
				continue
			}
			want, err := readout.ParseDate(g.Date[:10])
			if err != nil {
				return res, &readout.Error{Op: "read gold data", Subject: path + ": " + g.ID, Err: err}
			}
			doc, err := readout.NewDocument(readout.Document{ID: g.ID, Source: g.ID, Title: g.Title, Language: "en", Text: g.Text, Blocks: readout.Paragraphs(g.Text)})
			if err != nil {
				return res, err
			}
			a := readout.NewAnnotation(doc)
			if err := annotate(a); err != nil {
				return res, err
			}
			res.Documents++
			got := readout.Dating{}
			if a.Published != nil {
				got = *a.Published
			}
			p := got.Date.Precision()
			day.Add(p >= readout.PrecisionDay)
			coarse.Add(p > readout.PrecisionUnknown && p < readout.PrecisionDay)
			right := got.Date.MayEqual(want)
			switch {
			case p >= readout.PrecisionDay:
				rightDay.Add(right)
			case p > readout.PrecisionUnknown:
				rightCoarse.Add(right)
			}
			if p > readout.PrecisionUnknown && !right {
				res.Misses = append(res.Misses, Miss{Kind: Wrong, Document: g.ID, What: fmt.Sprintf("%s, is %s", got.Date, want), Context: got.Why})
			}
		}
	}
	res.Lines = []Line{
		{Name: "answered with a day", Accuracy: &day},
		{Name: "right among these", Accuracy: &rightDay},
		{Name: "answered more coarsely", Accuracy: &coarse},
		{Name: "right among these", Accuracy: &rightCoarse},
	}
	return res, nil
}
