package eval

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/readout-dev/readout"
)

type goldFigures struct {
	ID         string       `json:"id"`
	Text       string       `json:"text"`
	Quantities []goldFigure `json:"quantities"`
}

type goldFigure struct {
	Change     string `json:"change"`
	Value      string `json:"value"`
	Unit       string `json:"unit"`
	Normalized string `json:"normalized_unit"`
	Concepts   string `json:"referred_concepts"`

	low, high float64
}

// Figures scores the figures of annotate against quantities that were coded in
// single sentences, in the form of NewsQuant (Almasian, Kazakova, Göldner and
// Gertz 2023): {"id","text","quantities":[{"change","value","unit",
// "normalized_unit","referred_concepts"}]}, a value being a number or
// "low-high".
//
// Gold and predicted quantities of a sentence are matched one to one, those
// that agree in more first. The values of a pair are equal to one part in a
// million; of a range both ends are. Its units agree if the predicted unit is
// the gold's unit or its normalised one after letter case, the plural, articles
// and prepositions, and the several names of one measure are taken away
// ("$" and "dollar", "%" and "percentage"); "strict" takes only letter case
// away. The change is right if it is the gold's: = about ~, at least >, at most
// <, up and down; the gold has one of them, so the bound is compared where a
// figure has both.
func Figures(paths []string, annotate func(*readout.Annotation) error) (Result, error) {
	r := Result{Task: "figures"}
	var value, unit, strict, full Counts
	var change, bound Accuracy
	for _, path := range paths {
		for gold, err := range lines[goldFigures](path) {
			if err != nil {
				return Result{}, err
			}
			for i := range gold.Quantities {
				g := &gold.Quantities[i]
				if g.low, g.high, err = goldRange(g.Value); err != nil {
					return Result{}, &readout.Error{Op: "read gold data", Subject: path + " " + gold.ID, Err: err}
				}
			}
			doc, err := readout.NewDocument(readout.Document{
				ID: gold.ID, Source: path, Language: "en", Text: gold.Text, Blocks: readout.Paragraphs(gold.Text),
			})
			if err != nil {
				return Result{}, err
			}
			a := readout.NewAnnotation(doc)
			if err := annotate(a); err != nil {
				return Result{}, err
			}
			var found []*readout.Report
			for _, rep := range a.Reports {
				if rep.Figure() != nil {
					found = append(found, rep)
				}
			}
			r.Documents++
			pairs := pairFigures(gold.Quantities, found)
			for _, p := range pairs {
				switch {
				case p.report < 0:
					g := gold.Quantities[p.gold]
					value.FN++
					unit.FN++
					strict.FN++
					full.FN++
					r.Misses = append(r.Misses, Miss{Missed, gold.ID, g.String(), gold.Text})
				case p.gold < 0:
					value.FP++
					unit.FP++
					strict.FP++
					full.FP++
					rep := found[p.report]
					r.Misses = append(r.Misses, Miss{Wrong, gold.ID, figureWords(rep.Figure()) + " [" + rep.By() + "]", Context(gold.Text, rep.Evidence()[0].Span())})
				default:
					g, rep := gold.Quantities[p.gold], found[p.report]
					f := rep.Figure()
					value.TP++
					count(&unit, p.unit)
					count(&strict, p.strict)
					count(&full, p.unit && p.change)
					change.Add(p.change)
					if g.Change != "up" && g.Change != "down" {
						bound.Add(p.change)
					}
					if !p.unit || !p.change {
						r.Misses = append(r.Misses, Miss{Differ, gold.ID, figureWords(f) + " [" + rep.By() + "], not " + g.String(), Context(gold.Text, rep.Evidence()[0].Span())})
					}
				}
			}
		}
	}
	r.Lines = []Line{
		{Name: "value", Counts: &value},
		{Name: "value and unit", Counts: &unit},
		{Name: "value and unit, strict", Counts: &strict},
		{Name: "value, unit and change", Counts: &full},
		{Name: "change of the matched", Accuracy: &change},
		{Name: "  of those without up, down", Accuracy: &bound},
	}
	return r, nil
}

// count counts a pair: right, or wrong and missed.
func count(c *Counts, right bool) {
	if right {
		c.TP++
	} else {
		c.FP++
		c.FN++
	}
}

// goldRange reads "7.5", "-5.0", "1000.0-10000.0", the smaller end first.
func goldRange(s string) (low, high float64, err error) {
	s = strings.ReplaceAll(s, " ", "")
	if low, err = strconv.ParseFloat(s, 64); err == nil {
		return low, low, nil
	}
	for i := 1; i < len(s); i++ {
		if s[i] != '-' || s[i-1] == 'E' || s[i-1] == 'e' {
			continue
		}
		low, err1 := strconv.ParseFloat(s[:i], 64)
		high, err2 := strconv.ParseFloat(s[i+1:], 64)
		if err1 == nil && err2 == nil {
			return min(low, high), max(low, high), nil
		}
	}
	return 0, 0, err
}

// String gives the quantity in one line.
func (g goldFigure) String() string {
	return g.Change + " " + g.Value + " " + g.Unit + " (" + g.Normalized + ")"
}

func figureWords(f *readout.Figure) string {
	number := func(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }
	low, high := figureRange(f)
	s := changeSign(f) + " " + number(low)
	if low != high {
		s += "-" + number(high)
	}
	return strings.TrimSpace(s + " " + f.Unit)
}

func figureRange(f *readout.Figure) (low, high float64) {
	if f.Value != nil {
		return *f.Value, *f.Value
	}
	if f.Low != nil && f.High != nil {
		return *f.Low, *f.High
	}
	return math.NaN(), math.NaN()
}

// changeSign is the change as the gold writes it.
func changeSign(f *readout.Figure) string {
	switch {
	case f.Change != readout.ChangeNone && f.Bound == readout.BoundExact:
		return string(f.Change)
	case f.Bound == readout.BoundAbout:
		return "~"
	case f.Bound == readout.BoundAtLeast:
		return ">"
	case f.Bound == readout.BoundAtMost:
		return "<"
	}
	return "="
}

type figurePair struct {
	gold, report         int // -1 for none
	unit, strict, change bool
}

// pairFigures matches the quantities of one sentence by their values, and
// returns those without a partner as well.
func pairFigures(gold []goldFigure, found []*readout.Report) []figurePair {
	var all []figurePair
	for i := range gold {
		for j, rep := range found {
			g, f := &gold[i], rep.Figure()
			low, high := figureRange(f)
			if !near(g.low, low) || !near(g.high, high) {
				continue
			}
			p := figurePair{gold: i, report: j, change: changeSign(f) == g.Change}
			p.strict = strings.EqualFold(blankUnit(g.Unit), f.Unit) || strings.EqualFold(blankUnit(g.Normalized), f.Unit)
			u := plainUnit(f.Unit)
			p.unit = p.strict || u == plainUnit(g.Unit) || u == plainUnit(g.Normalized)
			all = append(all, p)
		}
	}
	slices.SortStableFunc(all, func(p, q figurePair) int {
		return cmp.Or(b2i(q.unit)-b2i(p.unit), b2i(q.change)-b2i(p.change))
	})
	var pairs []figurePair
	usedGold, usedFound := make([]bool, len(gold)), make([]bool, len(found))
	for _, p := range all {
		if !usedGold[p.gold] && !usedFound[p.report] {
			usedGold[p.gold], usedFound[p.report] = true, true
			pairs = append(pairs, p)
		}
	}
	for i, used := range usedGold {
		if !used {
			pairs = append(pairs, figurePair{gold: i, report: -1})
		}
	}
	for j, used := range usedFound {
		if !used {
			pairs = append(pairs, figurePair{gold: -1, report: j})
		}
	}
	return pairs
}

func near(a, b float64) bool {
	return math.Abs(a-b) <= 1e-6*max(math.Abs(a), math.Abs(b), 1e-30)
}

func blankUnit(s string) string {
	if s == "-" {
		return ""
	}
	return s
}

// sameUnits are names of one measure, in the singular.
var sameUnits = map[string]string{
	"%": "percentage", "percent": "percentage", "per cent": "percentage", "pc": "percentage", "percent owned": "percentage", "&": "percentage",
	"$": "dollar", "us$": "dollar", "usd": "dollar", "united states dollar": "dollar", "dollar": "dollar",
	"pound mass": "pound", "lb": "pound", "£": "pound sterling", "ps": "pound sterling",
	"year old": "year age", "ft long": "foot", "feet": "foot",
}

// plainUnit takes from a unit what doesn't tell it from others.
func plainUnit(s string) string {
	s = strings.ToLower(blankUnit(s))
	s = strings.TrimPrefix(s, "% ")
	if s == "-" {
		return ""
	}
	s = strings.ReplaceAll(s, "-", " ")
	var words []string
	for w := range strings.FieldsSeq(s) {
		switch w {
		case "a", "an": // "barrels a day"
			w = "per"
		case "of", "the", "and", "or":
			continue
		}
		words = append(words, singular(w))
	}
	s = strings.Join(words, " ")
	head, per, _ := strings.Cut(s, " per ")
	if same, ok := sameUnits[head]; ok {
		head = same
	}
	if per != "" {
		return head + " per " + per
	}
	return head
}

// singular takes a plural's s away.
func singular(w string) string {
	switch {
	case len(w) < 4, strings.HasSuffix(w, "ss"), strings.HasSuffix(w, "us"):
		return w
	case strings.HasSuffix(w, "ies"):
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "sses"):
		return w[:len(w)-2]
	case strings.HasSuffix(w, "s"):
		return w[:len(w)-1]
	}
	return w
}
