package eval

import (
	"strings"

	"github.com/readout-dev/readout"
)

// timexGold is a line of the timex gold files.
type timexGold struct {
	ID      string `json:"id"`
	DCT     string `json:"dct"`
	Text    string `json:"text"`
	Timexes []struct {
		goldSpan
		Type  string `json:"type"`
		Value string `json:"value"`
		Mod   string `json:"mod"`
	} `json:"timexes"`
}

// Timex scores temporal expressions as TempEval-3 does (UzZaman et al. 2013,
// SemEval-2013 task 1): strict where the spans are equal, relaxed where they
// overlap, and value and type where they overlap and that attribute is equal
// too. The gold's document creation time goes in as the document's date.
func Timex(paths []string, annotate func(*readout.Annotation) error) (Result, error) {
	res := Result{Task: "timex"}
	var strict, relaxed, value, typed Counts
	var types, values Accuracy
	for _, path := range paths {
		for g, err := range lines[timexGold](path) {
			if err != nil {
				return res, err
			}
			a, o, err := timexDocument(g)
			if err != nil {
				return res, err
			}
			if err := annotate(a); err != nil {
				return res, err
			}
			res.Documents++

			gold := make([]readout.Span, len(g.Timexes))
			for i, t := range g.Timexes {
				gold[i] = t.bytes(o)
			}
			pairs, exact := alignSpans(gold, a.Times)
			strict.Add(Counts{exact, len(a.Times) - exact, len(gold) - exact})
			sameValue, sameType, matched := 0, 0, 0
			used := make([]bool, len(a.Times))
			for i, j := range pairs {
				if j < 0 {
					res.miss(Missed, g, gold[i], g.Timexes[i].Type+" "+g.Timexes[i].Value)
					continue
				}
				matched++
				used[j] = true
				got, want := a.Times[j], g.Timexes[i]
				okValue := equalValue(got.Value, want.Value)
				types.Add(got.Type == want.Type)
				values.Add(okValue)
				if okValue {
					sameValue++
				}
				if got.Type == want.Type {
					sameType++
				}
				var diff []string
				if got.Span != gold[i] {
					diff = append(diff, "span “"+a.Text(got.Span)+"”")
				}
				if !okValue {
					diff = append(diff, "value "+got.Value)
				}
				if got.Type != want.Type {
					diff = append(diff, "type "+got.Type)
				}
				if diff != nil {
					res.miss(Differ, g, gold[i], want.Type+" "+want.Value+", found "+strings.Join(diff, ", "))
				}
			}
			for j, t := range a.Times {
				if !used[j] {
					res.miss(Wrong, g, t.Span, t.Type+" "+t.Value)
				}
			}
			relaxed.Add(Counts{matched, len(a.Times) - matched, len(gold) - matched})
			value.Add(Counts{sameValue, len(a.Times) - sameValue, len(gold) - sameValue})
			typed.Add(Counts{sameType, len(a.Times) - sameType, len(gold) - sameType})
		}
	}
	res.Lines = []Line{
		{Name: "strict", Counts: &strict},
		{Name: "relaxed", Counts: &relaxed},
		{Name: "relaxed and value", Counts: &value},
		{Name: "relaxed and type", Counts: &typed},
		{Name: "value of those matched", Accuracy: &values},
		{Name: "type of those matched", Accuracy: &types},
	}
	return res, nil
}

func (r *Result) miss(kind MissKind, g timexGold, s readout.Span, what string) {
	r.Misses = append(r.Misses, Miss{Kind: kind, Document: g.ID, What: what, Context: Context(g.Text, s)})
}

// timexDocument makes the annotation that a gold line asks for.
func timexDocument(g timexGold) (*readout.Annotation, *readout.Offsets, error) {
	d := readout.Document{ID: g.ID, Source: g.ID, Language: "en", Text: g.Text, Blocks: readout.Paragraphs(g.Text)}
	if len(g.DCT) >= 4 {
		date, err := readout.ParseDate(g.DCT[:min(len(g.DCT), 10)])
		if err != nil {
			return nil, nil, err
		}
		d.Published = &readout.Dating{Date: date, Basis: readout.BasisStated}
	}
	doc, err := readout.NewDocument(d)
	if err != nil {
		return nil, nil, err
	}
	return readout.NewAnnotation(doc), doc.Offsets(), nil
}

// alignSpans pairs each gold span with the prediction that is equal to it, or
// else with the first free one that overlaps; -1 for none. exact counts the
// equal ones.
func alignSpans(gold []readout.Span, times []readout.Time) (pairs []int, exact int) {
	pairs = make([]int, len(gold))
	free := make([]bool, len(times))
	at := make(map[readout.Span]int, len(times))
	for j, t := range times {
		free[j] = true
		at[t.Span] = j
	}
	for i, s := range gold {
		pairs[i] = -1
		if j, ok := at[s]; ok && free[j] {
			pairs[i], free[j] = j, false
			exact++
		}
	}
	for i, s := range gold {
		if pairs[i] >= 0 {
			continue
		}
		for j, t := range times {
			if free[j] && t.Overlaps(s) {
				pairs[i], free[j] = j, false
				break
			}
		}
	}
	return pairs, exact
}

// equalValue compares values without regard to seconds of zero that one of
// them writes out.
func equalValue(a, b string) bool {
	return strings.TrimSuffix(a, ":00") == strings.TrimSuffix(b, ":00")
}
