package ledger_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// told makes tellings of lines "document date report"; see report. The
// document is a letter, its date a day or "-".
func told(t testing.TB, lines ...string) []ledger.Telling {
	t.Helper()
	dates := map[string]readout.Date{}
	var reports []*readout.Report
	for _, line := range lines {
		f := strings.SplitN(line, " ", 3)
		if f[1] != "-" {
			d, err := readout.ParseDate(f[1])
			if err != nil {
				t.Fatal(err)
			}
			dates[f[0]] = d
		}
		reports = append(reports, report(t, f[0], f[2]))
	}
	return tell(dates, reports...)
}

// partition writes which of the tellings are one record: "12 3".
func partition(tellings []ledger.Telling) string {
	number := map[string]int{}
	for i, t := range tellings {
		number[t.Report.ID()] = i + 1
	}
	records, _ := ledger.Reconcile(tellings)
	var parts []string
	for _, r := range records {
		var ids []int
		for _, id := range r.Reports {
			ids = append(ids, number[id])
		}
		slices.Sort(ids)
		parts = append(parts, strings.Trim(strings.ReplaceAll(fmt.Sprint(ids), " ", ""), "[]"))
	}
	slices.Sort(parts)
	return strings.Join(parts, " ")
}

func TestWhichReportsAreOfOneOccasion(t *testing.T) {
	for _, c := range []struct {
		name, want string
		lines      []string
	}{
		{"one meeting, three precisions, five documents", "12345", []string{
			"a 2031-02-07 meeting occurred Brek,Tarn @Dorn/Sumar 2031-02-07",
			"b 2031-02-08 meeting occurred Brek,Tarn @Sumar/Sumar 2031-02-07",
			"c 2031-02-08 meeting occurred Brek,Tarn @- -",
			"d 2031-02-12 talks occurred Tarn,Brek @Dorn/Sumar 2031-02",
			"e 2031-02-08 talks occurred Brek,Tarn,Oskel @- 2031-02-07",
		}},
		{"November and February are two", "1 2", []string{
			"a 2030-11-04 meeting occurred Brek,Tarn @- -", "b 2031-02-07 meeting occurred Brek,Tarn @Dorn 2031-02-07",
		}},
		{"two of one month, and one that may be either", "1 2 3", []string{
			"a 2031-02-05 meeting occurred Brek,Tarn @- 2031-02-05", "b 2031-02-09 meeting occurred Brek,Tarn @- 2031-02-09",
			"c 2031-02-10 meeting occurred Brek,Tarn @- 2031-02",
		}},
		{"planned, held, denied", "123", []string{
			"a 2031-02-05 meeting planned Brek,Tarn @Dorn 2031-02-07", "b 2031-02-08 meeting occurred Brek,Tarn @Dorn 2031-02-07",
			"c 2031-02-09 meeting did_not_occur Brek,Tarn @- -",
		}},
		{"announced without a date, then held", "12", []string{
			"a 2031-02-05 meeting planned Brek,Tarn @- -", "b 2031-02-08 meeting occurred Brek,Tarn @Dorn 2031-02-07",
		}},
		{"news of the same days without a date", "12", []string{
			"a 2031-02-05 meeting occurred Brek,Tarn @- -", "b 2031-02-06 meeting occurred Brek,Tarn @Dorn -",
		}},
		{"news of other days without a date", "1 2", []string{
			"a 2031-02-05 meeting occurred Brek,Tarn @- -", "b 2031-02-16 meeting occurred Brek,Tarn @Dorn -",
		}},
		{"what one document tells twice", "1 2", []string{
			"a 2031-02-07 meeting occurred Brek,Tarn @Dorn 2031-02-07", "a 2031-02-07 meeting occurred Brek,Tarn @- -",
		}},
		{"background", "1 2", []string{
			"a 2031-02-07 meeting occurred Brek,Tarn @Dorn 2031-02-07", "b 2031-02-08 meeting occurred Brek,Tarn @- - background",
		}},
		{"two cities on one day", "1 2 3", []string{
			"a 2031-02-07 meeting occurred Brek,Tarn @Dorn/Sumar 2031-02-07", "b 2031-02-07 meeting occurred Brek,Tarn @Amel/Sumar 2031-02-07",
			"c 2031-02-07 meeting occurred Brek,Tarn @Sumar/Sumar 2031-02-07",
		}},
		{"a town in short and in full", "12", []string{
			"a 2031-02-07 meeting occurred Brek,Tarn @Dorn/Sumar 2031-02-07", "b 2031-02-07 meeting occurred Brek,Tarn @Dorn_City/Sumar 2031-02-07",
		}},
		{"a building in a city", "12", []string{
			"a 2031-02-07 meeting occurred Brek,Tarn @Dorn/Sumar 2031-02-07", "b 2031-02-07 meeting occurred Brek,Tarn @Harbour_Palace/Sumar 2031-02-07",
		}},
		{"a lake in a country", "12", []string{
			"a 2031-02-07 meeting occurred Brek,Tarn @Lake_Orin 2031-02-07", "b 2031-02-07 meeting occurred Brek,Tarn @Sumar 2031-02-07",
		}},
		{"last week, told on a Sunday", "12", []string{
			"a 2031-02-06 meeting occurred Brek,Tarn @- 2031-02-05", "b 2031-02-09 meeting occurred Brek,Tarn @- 2031-01-27/2031-02-02",
		}},
		{"last week, told on a Monday", "1 2", []string{
			"a 2031-02-06 meeting occurred Brek,Tarn @- 2031-02-05", "b 2031-02-03 meeting occurred Brek,Tarn @- 2031-01-27/2031-02-02",
		}},
		{"announced four weeks before", "12", []string{
			"a 2031-01-11 meeting planned Brek,Tarn @- -", "b 2031-02-08 meeting occurred Brek,Tarn @Dorn 2031-02-07",
		}},
		{"announced five weeks before", "1 2", []string{
			"a 2031-01-03 meeting planned Brek,Tarn @- -", "b 2031-02-08 meeting occurred Brek,Tarn @Dorn 2031-02-07",
		}},
		{"announced, and held without a date", "123", []string{
			"a 2031-01-15 meeting planned Brek,Tarn @- -", "b 2031-02-08 meeting occurred Brek,Tarn @Dorn -", "c 2031-02-09 talks occurred Tarn,Brek @- -",
		}},
		{"announced twice, and held without a date", "123", []string{
			"a 2031-01-15 meeting planned Brek,Tarn @- -", "b 2031-01-25 meeting planned Brek,Tarn @- -", "c 2031-02-08 meeting occurred Brek,Tarn @Dorn -",
		}},
		{"announced, and held twice without a date", "1 2 3", []string{
			"a 2031-01-15 meeting planned Brek,Tarn @- -", "b 2031-01-25 meeting occurred Brek,Tarn @Dorn -", "c 2031-02-08 meeting occurred Brek,Tarn @Amel -",
		}},
		{"announced, and held elsewhere", "1 2", []string{
			"a 2031-01-15 meeting planned Brek,Tarn @Amel/Sumar -", "b 2031-02-08 meeting occurred Brek,Tarn @Dorn/Sumar -",
		}},
		{"announced, and held before", "1 2", []string{
			"a 2031-02-15 meeting planned Brek,Tarn @- -", "b 2031-02-08 meeting occurred Brek,Tarn @Dorn -",
		}},
		{"announced, and held long after", "1 2", []string{
			"a 2031-01-05 meeting planned Brek,Tarn @- -", "b 2031-02-08 meeting occurred Brek,Tarn @Dorn -",
		}},
		{"announced, and told of as history", "1 2", []string{
			"a 2031-01-15 meeting planned Brek,Tarn @- -", "b 2031-02-08 meeting occurred Brek,Tarn @Dorn - background",
		}},
		{"announced, and two that it may be", "1 2 3", []string{
			"a 2031-01-15 meeting planned Brek,Tarn @- -", "b 2031-02-08 meeting occurred Brek,Tarn @Dorn 2031-02-07", "c 2031-01-20 meeting occurred Brek,Tarn @Amel 2031-01-19",
		}},
		{"two lakes", "1 2", []string{
			"a 2031-02-07 meeting occurred Brek,Tarn @Lake_Orin 2031-02-07", "b 2031-02-07 meeting occurred Brek,Tarn @Lake_Amel 2031-02-07",
		}},
		{"a stay and its days", "123", []string{
			"a 2031-02-09 visit occurred Brek @Sumar/Sumar 2031-02-05/2031-02-08", "b 2031-02-06 visit occurred Brek @Dorn/Sumar 2031-02-06",
			"c 2031-02-07 visit under_way Brek @Sumar/Sumar 2031-02-07",
		}},
		{"planned for a week that meets the period in which it was held", "12", []string{
			"a 2031-01-15 meeting planned Brek,Tarn @- 2031-02-03/2031-02-09", "b 2031-02-08 meeting occurred Brek,Tarn @Dorn 2031-02-01/2031-02-07",
		}},
		{"planned for a week before the period in which one was held", "1 2", []string{
			"a 2031-01-15 meeting planned Brek,Tarn @- 2031-01-20/2031-01-26", "b 2031-02-08 meeting occurred Brek,Tarn @Dorn 2031-02-01/2031-02-07",
		}},
		{"planned for a week in which two were held, one of them in the town", "13 2", []string{
			"a 2031-02-01 meeting planned Brek,Tarn @Dorn 2031-02-03/2031-02-09", "b 2031-02-05 meeting occurred Brek,Tarn @- 2031-02-04", "c 2031-02-08 meeting occurred Brek,Tarn @Dorn 2031-02-07",
		}},
		{"planned for a week in which two were held, neither known to be in the town", "1 2 3", []string{
			"a 2031-02-01 meeting planned Brek,Tarn @Dorn 2031-02-03/2031-02-09", "b 2031-02-05 meeting occurred Brek,Tarn @- 2031-02-04", "c 2031-02-08 meeting occurred Brek,Tarn @- 2031-02-07",
		}},
		{"a visit planned for a day, made the day before", "12", []string{
			"a 2031-02-04 visit planned Brek @Dorn/Sumar 2031-02-07", "b 2031-02-07 visit occurred Brek @Dorn/Sumar 2031-02-06",
		}},
		{"a visit planned for a day, one made two days before", "1 2", []string{
			"a 2031-02-04 visit planned Brek @Dorn/Sumar 2031-02-08", "b 2031-02-07 visit occurred Brek @Dorn/Sumar 2031-02-06",
		}},
		{"a visit planned for a day, one made to another town", "1 2", []string{
			"a 2031-02-04 visit planned Brek @Dorn/Sumar 2031-02-07", "b 2031-02-07 visit occurred Brek @Amel/Sumar 2031-02-06",
		}},
		{"two visits told as made", "1 2", []string{
			"a 2031-02-08 visit occurred Brek @Dorn/Sumar 2031-02-07", "b 2031-02-07 visit occurred Brek @Dorn/Sumar 2031-02-06",
		}},
		{"two visits", "1 2", []string{
			"a 2031-02-06 visit occurred Brek @Sumar/Sumar 2031-02-06", "b 2031-02-20 visit occurred Brek @Sumar/Sumar 2031-02-20",
		}},
		{"a document without a date, one occasion", "12", []string{
			"a 2031-02-07 meeting occurred Brek=a1,Tarn=a2 @Dorn 2031-02-07", "b - meeting occurred Brek=a1,Tarn=a2 @- -",
		}},
		{"a document without a date, unresolved people", "1 2", []string{
			"a 2031-02-07 meeting occurred Brek,Tarn @Dorn 2031-02-07", "b - meeting occurred Brek,Tarn @- -",
		}},
		{"press conferences without a date", "1 2 3", []string{
			"a 2031-02-07 press_conference occurred Brek @- 2031-02-07", "b 2031-02-07 press_conference occurred Brek @- -",
			"c 2031-02-07 press_conference did_not_occur Brek @- -",
		}},
		{"press conferences of one day and of the next, without a date", "12 3", []string{
			"a 2031-02-07 press_conference occurred Brek,Tarn @Dorn -", "b 2031-02-07 press_conference occurred Brek @- -",
			"c 2031-02-08 press_conference occurred Brek @- -",
		}},
		{"press conferences at which the same words were said", "12 3", []string{
			`a 2031-02-07 press_conference occurred Brek @- 2031-02 "We did not agree, but we talked"`, `b 2031-02-08 press_conference occurred Brek @- 2031-02 “We did not agree, but we talked,”`,
			`c 2031-02-10 press_conference occurred Brek @- 2031-02 "We did not agree, and that is that"`,
		}},
		{"press conferences that have a few words in common", "1 2", []string{
			`a 2031-02-07 press_conference occurred Brek @- 2031-02 "No comment"`, `b 2031-02-08 press_conference occurred Brek @- 2031-02 "No comment"`,
		}},
		{"a name that one document misspells", "123", []string{
			"a 2031-02-07 meeting occurred Ana_Brek=a1,Ilo_Tarn=a2,Rosa_Marant=person @Dorn 2031-02-07",
			"b 2031-02-07 meeting occurred Ana_Brek=a1,Ilo_Tarn=a2,Rosa_Marrant=person @Dorn 2031-02-07",
			"c 2031-02-07 meeting occurred Ana_Brek=a1,Ilo_Tarn=a2 @Dorn 2031-02-07",
		}},
		{"names that are not so much alike", "1 2 3", []string{
			"a 2031-02-07 meeting occurred Ana_Brek=a1,Ilo_Tarn=a2,Rosa_Marant=person @Dorn 2031-02-07",
			"b 2031-02-07 meeting occurred Ana_Brek=a1,Ilo_Tarn=a2,Rosa_Martin=person @Dorn 2031-02-07",
			"c 2031-02-07 meeting occurred Ana_Brek=a1,Ilo_Tarn=a2 @Dorn 2031-02-07",
		}},
		{"a press conference that is announced, and one that is held", "1 2", []string{
			"a 2031-02-07 press_conference planned Brek @- -", "b 2031-02-07 press_conference occurred Brek @- -",
		}},
		{"days around the news, and none", "12", []string{
			"a 2031-02-07 meeting occurred Brek,Tarn @- 2031-02-03/2031-02-07", "b 2031-02-08 meeting occurred Brek,Tarn @- -",
		}},
		{"days long before the news, and none", "1 2", []string{
			"a 2031-02-07 meeting occurred Brek,Tarn @- 2031-01-20/2031-01-26", "b 2031-02-08 meeting occurred Brek,Tarn @- -",
		}},
		{"the month of the news, and none", "12", []string{
			"a 2031-02-07 meeting occurred Brek,Tarn @- 2031-02", "b 2031-02-08 meeting occurred Brek,Tarn @Dorn -",
		}},
		{"the month of the news, and news a week later", "1 2", []string{
			"a 2031-02-07 meeting occurred Brek,Tarn @- 2031-02", "b 2031-02-14 meeting occurred Brek,Tarn @Dorn -",
		}},
		{"a document without a date, two occasions", "1 2 3", []string{
			"a 2031-02-07 meeting occurred Brek,Tarn @Dorn 2031-02-07", "b - meeting occurred Brek,Tarn @- -",
			"c 2031-03-07 meeting occurred Brek,Tarn @Dorn 2031-03-07",
		}},
		{"described people", "1 2", []string{
			"a 2031-02-07 meeting occurred Brek,key_officials @- -", "b 2031-02-07 meeting occurred Brek,key_officials @- -",
		}},
		{"a conference with many", "1 2", []string{
			"a 2031-02-07 meeting occurred Brek,Tarn @Dorn 2031-02-07", "b 2031-02-07 meeting occurred Brek,Tarn,Oskel,Lunn,Karr @Dorn 2031-02-07",
		}},
		{"documents of 1900 and 2100", "1 2", []string{
			"a 1900-01-01 meeting occurred Brek,Tarn @- -", "b 2100-12-31 meeting occurred Brek,Tarn @- -",
		}},
		{"part of a quotation", "12 3", []string{
			"a 2031-02-07 said Brek 2031-02-07: we will not sign before the winter and we will not go",
			"b 2031-02-08 said Brek 2031-02-08: will not sign before the winter",
			"c 2031-02-08 said Brek 2031-02-08: the border stays open for all of us today",
		}},
		{"a quotation said again", "1 2", []string{
			"a 2031-02-04 said Brek 2031-02-04: will not sign before the winter",
			"b 2031-02-08 said Brek 2031-02-08: we will not sign before the winter",
		}},
		{"talks of three days", "123", []string{
			"a 2031-02-05 meeting occurred Brek,Tarn @Dorn/Sumar 2031-02-05", "b 2031-02-07 talks occurred Brek,Tarn @Dorn/Sumar 2031-02-07 lasted:three_days",
			"c 2031-02-08 meeting occurred Brek,Tarn @Sumar/Sumar 2031-02 lasted:three-day",
		}},
		{"talks of two days, and a meeting two days before", "1 2", []string{
			"a 2031-02-05 meeting occurred Brek,Tarn @Dorn/Sumar 2031-02-05", "b 2031-02-07 talks occurred Brek,Tarn @Dorn/Sumar 2031-02-07 lasted:two_days",
		}},
		{"talks of three days in another town", "1 2", []string{
			"a 2031-02-05 meeting occurred Brek,Tarn @Amel/Sumar 2031-02-05", "b 2031-02-07 talks occurred Brek,Tarn @Dorn/Sumar 2031-02-07 lasted:three_days",
		}},
		{"talks of three hours", "1 2", []string{
			"a 2031-02-05 meeting occurred Brek,Tarn @Dorn/Sumar 2031-02-05", "b 2031-02-06 talks occurred Brek,Tarn @Dorn/Sumar 2031-02-06 lasted:three_hours",
		}},
	} {
		tellings := told(t, c.lines...)
		if got := partition(tellings); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
		slices.Reverse(tellings)
		records, _ := ledger.Reconcile(tellings)
		if got := len(strings.Fields(c.want)); len(records) != got {
			t.Errorf("%s: another order gives %d records, want %d", c.name, len(records), got)
		}
	}
}

func TestConflicts(t *testing.T) {
	for _, c := range []struct {
		name, want string
		lines      []string
	}{
		{"denied", "status: It took place, according to Paper a (8 February 2031); it did not take place, according to Paper b (9 February 2031).", []string{
			"a 2031-02-08 meeting occurred Brek,Tarn @Dorn 2031-02-07", "b 2031-02-09 meeting did_not_occur Brek,Tarn @Dorn 2031-02-07",
		}},
		{"other city", "place: It was in Dorn, Sumar, according to Paper a (7 February 2031); it was in Amel, Sumar, according to Paper b (7 February 2031).", []string{
			"a 2031-02-07 meeting occurred Brek,Tarn @Dorn/Sumar 2031-02-07", "b 2031-02-07 meeting occurred Brek,Tarn @Amel/Sumar 2031-02-07",
		}},
		{"other day", "date: It was on 6 February 2031, according to Paper a (7 February 2031); it was on 7 February 2031, according to Paper b (7 February 2031); none of the documents tells of two.", []string{
			"a 2031-02-07 meeting occurred Brek,Tarn @Dorn/Sumar 2031-02-06", "b 2031-02-07 meeting occurred Brek,Tarn @Dorn/Sumar 2031-02-07",
		}},
		{"other people", "participants: It was with Oskel, according to Paper a (7 February 2031); it was with Karr, according to Paper b (7 February 2031).", []string{
			"a 2031-02-07 meeting occurred Brek,Tarn,Oskel @Dorn/Sumar 2031-02-07", "b 2031-02-07 meeting occurred Brek,Tarn,Karr @Dorn/Sumar 2031-02-07",
		}},
		{"precision", "", []string{
			"a 2031-02-07 meeting occurred Brek,Tarn @Dorn/Sumar 2031-02-07", "b 2031-02-09 meeting occurred Brek,Tarn @Sumar/Sumar 2031-02",
		}},
		{"planned, then cancelled", "", []string{
			"a 2031-02-05 meeting planned Brek,Tarn @Dorn 2031-02-07", "b 2031-02-06 meeting cancelled Brek,Tarn @Dorn 2031-02-07",
		}},
		{"a document that tells of both days", "", []string{
			"a 2031-02-07 meeting occurred Brek,Tarn @Dorn/Sumar 2031-02-06", "a 2031-02-07 meeting occurred Brek,Tarn @Dorn/Sumar 2031-02-07",
		}},
		{"calls on two days", "", []string{
			"a 2031-02-07 call occurred Brek,Tarn @- 2031-02-06", "b 2031-02-07 call occurred Brek,Tarn @- 2031-02-07",
		}},
		{"planned for two days", "", []string{
			"a 2031-02-01 meeting planned Brek,Tarn @Dorn/Sumar 2031-02-06", "b 2031-02-01 meeting planned Brek,Tarn @Dorn/Sumar 2031-02-07",
		}},
	} {
		records, conflicts := ledger.Reconcile(told(t, c.lines...))
		var got []string
		for _, x := range conflicts {
			got = append(got, x.Field+": "+x.Why)
			for _, id := range x.Records {
				i := slices.IndexFunc(records, func(r *readout.Record) bool { return r.ID == id })
				if i < 0 {
					t.Fatalf("%s: no record %s", c.name, id)
				}
				for _, other := range x.Records {
					if other != id && !slices.Contains(records[i].Conflicts, other) {
						t.Errorf("%s: %s doesn't name %s", c.name, id, other)
					}
				}
			}
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s: %q, want %q", c.name, s, c.want)
		}
	}
}
