package readout_test

import (
	"encoding/json"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/readout-dev/readout"
)

func when(t testing.TB, start, end string) readout.When {
	t.Helper()
	var w readout.When
	var err error
	if w.Start, err = readout.ParseDate(start); err != nil {
		t.Fatal(err)
	}
	if end != "" {
		if w.End, err = readout.ParseDate(end); err != nil {
			t.Fatal(err)
		}
	}
	return w
}

func TestWhenReadsAsAPersonWouldWriteIt(t *testing.T) {
	for _, tc := range []struct{ start, end, human, within string }{
		{"2024", "", "2024", "in 2024"},
		{"2024-02", "", "February 2024", "in February 2024"},
		{"2024-02-07", "", "7 February 2024", "on 7 February 2024"},
		{"2024-02-07", "2024-02-07", "7 February 2024", "on 7 February 2024"},
		{"2024-02-05", "2024-02-08", "5 to 8 February 2024", "between 5 and 8 February 2024"},
		{"2024-01-30", "2024-02-02", "30 January to 2 February 2024", "between 30 January and 2 February 2024"},
		{"2023-12-30", "2024-01-02", "30 December 2023 to 2 January 2024", "between 30 December 2023 and 2 January 2024"},
		{"2011-07", "2011-09", "July to September 2011", "between July and September 2011"},
		{"2019", "2021", "2019 to 2021", "between 2019 and 2021"},
		{"2024-02-05", "2024-03", "5 February 2024 to March 2024", "between 5 February 2024 and March 2024"},
		{"2024-02-07T09:00", "2024-02-07T11:30", "7 February 2024, 09:00 to 11:30", "between 7 February 2024, 09:00 and 11:30"},
	} {
		w := when(t, tc.start, tc.end)
		if w.Human() != tc.human || w.Within() != tc.within {
			t.Errorf("%s/%s: %q, %q; want %q, %q", tc.start, tc.end, w.Human(), w.Within(), tc.human, tc.within)
		}
	}
	if (readout.When{}).Human() != "" || (readout.When{}).Within() != "" {
		t.Error("the zero When has words")
	}
}

func TestWhenMayOverlap(t *testing.T) {
	for _, tc := range []struct {
		a, aEnd, b, bEnd string
		want             bool
	}{
		{"2024-02", "", "2024-02-07", "", true},
		{"2024-02", "", "2024-03-07", "", false},
		{"2024", "", "2024-03", "", true},
		{"2024-02-05", "2024-02-08", "2024-02-08", "2024-02-10", true},
		{"2024-02-05", "2024-02-08", "2024-02-09", "", false},
		{"2024-02-29", "", "2024-02", "", true},
	} {
		a, b := when(t, tc.a, tc.aEnd), when(t, tc.b, tc.bEnd)
		if a.MayOverlap(b) != tc.want || b.MayOverlap(a) != tc.want {
			t.Errorf("%s and %s: want %v", a.Human(), b.Human(), tc.want)
		}
	}
}

func TestWhenSorts(t *testing.T) {
	want := []string{"2023", "2024", "February 2024", "5 to 8 February 2024", "7 February 2024", "7 to 9 February 2024", "7 February 2024, 11:50", ""}
	list := []readout.When{
		{},
		when(t, "2024-02-07", "2024-02-09"), when(t, "2024-02-07T11:50", ""), when(t, "2024-02-07", ""),
		when(t, "2024-02-05", "2024-02-08"), when(t, "2024-02", ""), when(t, "2024", ""), when(t, "2023", ""),
	}
	slices.SortFunc(list, readout.When.Compare)
	var got []string
	for _, w := range list {
		got = append(got, w.Human())
	}
	if !slices.Equal(got, want) {
		t.Errorf("sorted: %q\nwant    %q", got, want)
	}
}

func TestWeeksAndMonths(t *testing.T) {
	if got := readout.WeekOf(readout.Day(2024, 2, 7), readout.BasisResolved).Human(); got != "5 to 11 February 2024" {
		t.Errorf("week of 7 February 2024: %s", got)
	}
	if got := readout.WeekOf(readout.Day(2025, 1, 1), readout.BasisResolved).Human(); got != "30 December 2024 to 5 January 2025" {
		t.Errorf("week of 1 January 2025: %s", got)
	}
	if got := readout.Months(2011, 7, 3, readout.BasisStated).Human(); got != "July to September 2011" {
		t.Errorf("third quarter of 2011: %s", got)
	}
	if got := readout.Months(2023, 12, 3, readout.BasisStated).Human(); got != "December 2023 to February 2024" {
		t.Errorf("winter from December 2023: %s", got)
	}
	for _, w := range []readout.When{readout.WeekOf(readout.Month(2024, 2), ""), readout.Months(9999, 12, 2, ""), readout.Months(2024, 13, 1, ""), readout.WeekOf(readout.Day(9999, 12, 31), "")} {
		if !w.Start.IsZero() {
			t.Errorf("%s is no period of the calendar", w.Human())
		}
	}
}

func anyDate(t *rapid.T) readout.Date {
	y, m, d := rapid.IntRange(1, 9999).Draw(t, "year"), rapid.IntRange(1, 12).Draw(t, "month"), rapid.IntRange(1, 31).Draw(t, "day")
	day := readout.Day(y, m, d)
	switch rapid.IntRange(0, 3).Draw(t, "precision") {
	case 0:
		return readout.Year(y)
	case 1:
		return readout.Month(y, m)
	case 2:
		return readout.Minute(y, m, d, rapid.IntRange(0, 23).Draw(t, "hour"), rapid.IntRange(0, 59).Draw(t, "minute"))
	}
	return day
}

func TestDatesKeepTheirOrderAndForm(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyDate(t), anyDate(t)
		if a.Compare(b) != -b.Compare(a) || (a.Compare(b) == 0) != (a == b) {
			t.Fatalf("Compare(%v, %v) is no order", a, b)
		}
		if !a.IsZero() && !b.IsZero() && a.Precision() == b.Precision() && (a.String() < b.String()) != (a.Compare(b) < 0) {
			t.Fatalf("%v and %v sort otherwise than their text", a, b)
		}
		data, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		var back readout.Date
		if err := json.Unmarshal(data, &back); err != nil || back != a {
			t.Fatalf("%s read back as %v, %v", data, back, err)
		}
		if !a.IsZero() && (!a.MayEqual(a.First()) && a.Precision() <= readout.PrecisionDay || a.First().Compare(a.Last()) > 0) {
			t.Fatalf("%v: first day %v, last %v", a, a.First(), a.Last())
		}
	})
}

func TestWhenHasAnOpenEnd(t *testing.T) {
	day := func(s string) readout.Date { return when(t, s, "").Start }
	later, earlier := readout.NotBefore(day("2024-02-06"), readout.BasisStated), readout.NotAfter(day("2024-02-08"), readout.BasisResolved)
	for _, tc := range []struct {
		w                   readout.When
		human, within, json string
	}{
		{later, "6 February 2024 or later", "on 6 February 2024 or later", `{"start":"2024-02-06","end":null,"precision":"day","basis":"stated","open":true}`},
		{earlier, "8 February 2024 or earlier", "by 8 February 2024", `{"start":null,"end":"2024-02-08","precision":"day","basis":"resolved","open":true}`},
		{readout.NotAfter(day("2024-02"), ""), "February 2024 or earlier", "in February 2024 or earlier", `{"start":null,"end":"2024-02","precision":"month","basis":"","open":true}`},
	} {
		got, err := json.Marshal(tc.w)
		if err != nil || string(got) != tc.json || tc.w.Human() != tc.human || tc.w.Within() != tc.within {
			t.Errorf("%s, %q, %q, %v; want %s, %q, %q", got, tc.w.Human(), tc.w.Within(), err, tc.json, tc.human, tc.within)
		}
		var back readout.When
		if err := json.Unmarshal(got, &back); err != nil || back != tc.w {
			t.Errorf("%s reads back as %+v, %v", got, back, err)
		}
		if tc.w.Known() {
			t.Errorf("%s is known", tc.human)
		}
	}
	for _, tc := range []struct {
		w    readout.When
		day  string
		want bool
	}{
		{later, "2024-02-05", false},
		{later, "2024-02-06", true},
		{later, "2031-01-01", true},
		{earlier, "2024-02-09", false},
		{earlier, "2024-02-08", true},
		{earlier, "1999", true},
	} {
		if tc.w.Contains(day(tc.day)) != tc.want {
			t.Errorf("%s: %s is %v", tc.w.Human(), tc.day, !tc.want)
		}
	}
	if !later.MayOverlap(earlier) || later.MayOverlap(readout.NotAfter(day("2024-02-05"), "")) {
		t.Error("bounds don't overlap as they should")
	}
	if readout.NotBefore(readout.Date{}, "") != (readout.When{}) || readout.NotAfter(readout.Date{}, "") != (readout.When{}) {
		t.Error("no date bounds something")
	}
}
