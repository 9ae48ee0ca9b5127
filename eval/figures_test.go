package eval

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/readout-dev/readout"
)

// figuresIn writes one gold line and scores what makes of it the figures given
// as "value unit", with the words of the text.
func figuresIn(t *testing.T, gold string, found ...*readout.Figure) map[string]Line {
	t.Helper()
	path := filepath.Join(t.TempDir(), "gold.jsonl")
	if err := os.WriteFile(path, []byte(gold+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	res, err := Figures([]string{path}, func(a *readout.Annotation) error {
		for i, f := range found {
			ev, err := a.Document.Evidence(readout.Span{Start: i, End: i + 1})
			if err != nil {
				return err
			}
			r, err := readout.NewReport(f, "test", ev)
			if err != nil {
				return err
			}
			a.Reports = append(a.Reports, r)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	lines := map[string]Line{}
	for _, l := range res.Lines {
		lines[l.Name] = l
	}
	return lines
}

func TestFigures(t *testing.T) {
	v := func(x float64) *float64 { return &x }
	gold := `{"id":"one","text":"Sales fell 7% to 5 to 9 million dollars, 12 trucks a day.","quantities":[` +
		`{"change":"down","value":"7.0","unit":"%","normalized_unit":"percentage"},` +
		`{"change":"=","value":"5000000.0-9000000.0","unit":"dollars","normalized_unit":"dollar"},` +
		`{"change":"=","value":"12.0","unit":"trucks a day","normalized_unit":"truck per day"}]}`
	lines := figuresIn(
		t, gold,
		&readout.Figure{Value: v(7), Bound: readout.BoundExact, Change: readout.ChangeDown, Unit: "percentage"},
		&readout.Figure{Low: v(5e6), High: v(9e6), Bound: readout.BoundAbout, Unit: "dollar"},
		&readout.Figure{Value: v(12), Bound: readout.BoundExact, Unit: "truck"},
		&readout.Figure{Value: v(13), Bound: readout.BoundExact, Unit: "truck"},
	)
	for name, want := range map[string]Counts{
		"value":                  {TP: 3, FP: 1},
		"value and unit":         {TP: 2, FP: 2, FN: 1},
		"value and unit, strict": {TP: 2, FP: 2, FN: 1},
		"value, unit and change": {TP: 1, FP: 3, FN: 2},
	} {
		if got := *lines[name].Counts; got != want {
			t.Errorf("%s: %+v, want %+v", name, got, want)
		}
	}
	if got := *lines["change of the matched"].Accuracy; got != (Accuracy{Right: 2, Total: 3}) {
		t.Errorf("change: %+v", got)
	}
}

// TestPlainUnits: names of one unit are one, those of two aren't.
func TestPlainUnits(t *testing.T) {
	for _, c := range [][2]string{
		{"%", "percentage"},
		{"per cent", "percentage"},
		{"US$ per barrel", "dollar per barrel"},
		{"barrels a day", "barrel per day"},
		{"pounds", "pound-mass"},
		{"coal-fired power plants", "coal-fired power plant"},
		{"-", ""},
		{"digital and physical sales", "digital physical sale"},
		{"year-old", "year of age"},
		{"% US population", "US population"},
	} {
		if plainUnit(c[0]) != plainUnit(c[1]) {
			t.Errorf("%q is %q, %q is %q", c[0], plainUnit(c[0]), c[1], plainUnit(c[1]))
		}
	}
	for _, c := range [][2]string{{"day", "month"}, {"percentage", "percentage point"}, {"dollar", "dollar per barrel"}, {"plant", "power plant"}} {
		if plainUnit(c[0]) == plainUnit(c[1]) {
			t.Errorf("%q and %q are one", c[0], c[1])
		}
	}
}

func TestGoldRange(t *testing.T) {
	for s, want := range map[string][2]float64{
		"7.5": {7.5, 7.5}, "-5.0": {-5, -5}, "1000.0-10000.0": {1000, 10000}, "208.0-193.0": {193, 208}, "3.0 - 4.0": {3, 4},
		"1.99E-29": {1.99e-29, 1.99e-29}, "-5-3": {-5, 3},
	} {
		low, high, err := goldRange(s)
		if err != nil || low != want[0] || high != want[1] {
			t.Errorf("%q: %v %v %v", s, low, high, err)
		}
	}
	if _, _, err := goldRange("many"); err == nil {
		t.Error("no error")
	}
}
