package timex_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/timex"
)

// found lists the expressions of text as "words TYPE value mod".
func found(t testing.TB, text, published string) string {
	t.Helper()
	var day readout.Date
	if published != "" {
		var err error
		if day, err = readout.ParseDate(published); err != nil {
			t.Fatal(err)
		}
	}
	var out []string
	for _, x := range timex.Find(text, day) {
		out = append(out, strings.TrimSpace(text[x.Start:x.End]+" "+x.Type+" "+x.Value+" "+x.Mod))
	}
	return strings.Join(out, "; ")
}

type oneCase struct{ text, want string }

func check(t *testing.T, published string, cases []oneCase) {
	t.Helper()
	for _, tc := range cases {
		if got := found(t, tc.text, published); got != tc.want {
			t.Errorf("%s\n\tfound %s\n\twant  %s", tc.text, got, tc.want)
		}
	}
}

// All cases of TestForms are read on Wednesday, 7 February 2024.
func TestForms(t *testing.T) {
	check(t, "2024-02-07", []oneCase{
		// Dates of every precision.
		{"It was signed on 7 February 2024.", "7 February 2024 DATE 2024-02-07"},
		{"It was signed on February 7, 2024, in Sumar.", "February 7, 2024 DATE 2024-02-07"},
		{"It was signed on Wednesday, 7 February 2024.", "Wednesday, 7 February 2024 DATE 2024-02-07"},
		{"It was signed on the 7th of February 2024.", "the 7th of February 2024 DATE 2024-02-07"},
		{"It was signed on Feb. 7, 2024.", "Feb. 7, 2024 DATE 2024-02-07"},
		{"It was signed on 2024-02-07.", "2024-02-07 DATE 2024-02-07"},
		{"It was signed on 02/07/2024.", "02/07/2024 DATE 2024-02-07"},
		{"It was signed on 7.2.2024.", "7.2.2024 DATE 2024-02-07"},
		{"It was signed in February 2024.", "February 2024 DATE 2024-02"},
		{"It was signed in February of last year.", "February of last year DATE 2023-02"},
		{"It was signed in 1998.", "1998 DATE 1998"},
		{"Velia fell in 146 BC.", "146 BC DATE BC0146"},
		{"It grew in the 1990s and in the early '80s.", "the 1990s DATE 199; the early '80s DATE 198 START"},
		{"A 20th-century idea of the nineteenth century.", "20th-century DATE 19; the nineteenth century DATE 18"},
		{"In the spring of 2019 and in summer 2020.", "the spring of 2019 DATE 2019-SP; summer 2020 DATE 2020-SU"},
		{"In the third quarter of 2023 and in Q4 2023.", "the third quarter of 2023 DATE 2023-Q3; Q4 2023 DATE 2023-Q4"},
		{"In the first half of 2022.", "the first half of 2022 DATE 2022-H1"},
		{"Fiscal 2023 was good.", "Fiscal 2023 DATE 2023"},
		{"By the end of 2023, in mid-January, in late 2022.", "the end of 2023 DATE 2023 END; mid-January DATE 2024-01 MID; late 2022 DATE 2022 END"},

		// Weekdays, by tense and by words.
		{"They met on Monday.", "Monday DATE 2024-02-05"},
		{"They will meet on Monday.", "Monday DATE 2024-02-12"},
		{"They meet on Wednesday.", "Wednesday DATE 2024-02-07"},
		{"They met last Wednesday.", "last Wednesday DATE 2024-01-31"},
		{"They meet again next Friday.", "next Friday DATE 2024-02-09"},
		{"Talks are scheduled for Thursday.", "Thursday DATE 2024-02-08"},
		{"Tuesday's vote was close.", "Tuesday DATE 2024-02-06"},
		{"He arrived late Tuesday night.", "late Tuesday night TIME 2024-02-06TNI END"},
		{"Brek is to speak on Saturday.", "Saturday DATE 2024-02-10"},

		// Counted from the document's date.
		{"Yesterday, today and tomorrow morning.", "Yesterday DATE 2024-02-06; today DATE 2024-02-07; tomorrow morning TIME 2024-02-08TMO"},
		{"The day before yesterday she left.", "The day before yesterday DATE 2024-02-05"},
		{"last week, this week, next week", "last week DATE 2024-W05; this week DATE 2024-W06; next week DATE 2024-W07"},
		{"last month, this year, next year", "last month DATE 2024-01; this year DATE 2024; next year DATE 2025"},
		{"It began four months ago.", "four months ago DATE 2023-10"},
		{"It began two weeks ago.", "two weeks ago DATE 2024-W04"},
		{"It began several years ago.", "several years ago DATE PAST_REF"},
		{"It ends three days from now.", "three days from now DATE 2024-02-10"},
		{"earlier this week and later this year", "earlier this week DATE 2024-W06 START; later this year DATE 2024 END"},
		{"over the weekend", "the weekend DATE 2024-W05-WE"},
		{"last night, this morning and tonight", "last night TIME 2024-02-06TNI; this morning TIME 2024-02-07TMO; tonight TIME 2024-02-07TNI"},
		{"now and recently, in the past and in the future", "now DATE PRESENT_REF; recently DATE PAST_REF; the past DATE PAST_REF; the future DATE FUTURE_REF"},

		// Counted from the last date in focus.
		{"They met on 3 May 2019 and again two days later.", "3 May 2019 DATE 2019-05-03; two days later DATE 2019-05-05"},
		{"It fell on 3 May 2019. The next day they left.", "3 May 2019 DATE 2019-05-03; The next day DATE 2019-05-04"},
		{"It fell in May 2019. The previous month had been calm.", "May 2019 DATE 2019-05; The previous month DATE 2019-04"},
		{"In 2019 they met; that year prices rose.", "2019 DATE 2019; that year DATE 2019"},

		// Times of day.
		{"at 11:50 am local time", "11:50 am local time TIME 2024-02-07T11:50"},
		{"at 6pm on Friday it closed", "6pm on Friday TIME 2024-02-02T18:00"},
		{"around 7:15 p.m. the lights went out", "around 7:15 p.m. TIME 2024-02-07T19:15 APPROX"},
		{"at 1430 GMT", "1430 GMT TIME 2024-02-07T14:30"},
		{"at noon and at midnight Friday", "noon TIME 2024-02-07T12:00; midnight Friday TIME 2024-02-02T24:00"},
		{"at 5 o'clock in the afternoon", "5 o'clock in the afternoon TIME 2024-02-07T17:00"},
		{"on the night of 20 June 2023", "the night of 20 June 2023 TIME 2023-06-20TNI"},

		// Durations and sets.
		{"for two weeks and three days", "two weeks and three days DURATION P2W3D"},
		{"a 14-month war, a two-year-long detention, a month-long siege", "14-month DURATION P14M; two-year-long DURATION P2Y; month-long DURATION P1M"},
		{"a quarter of a century ago, for half a century", "a quarter of a century ago DATE 1999; half a century DURATION P50Y"},
		{"the Sept. 11 attacks", "Sept. 11 DATE 2001-09-11"},
		{"for a year and a half, for half an hour, for 2 1/2 years", "a year and a half DURATION P1Y6M; half an hour DURATION PT30M; 2 1/2 years DURATION P2Y6M"},
		{"for more than two years, nearly a decade, at least 45 days", "more than two years DURATION P2Y MORE_THAN; nearly a decade DURATION P10Y LESS_THAN; at least 45 days DURATION P45D EQUAL_OR_MORE"},
		{"over the past two months", "the past two months DURATION P2M"},
		{"for several years, for decades, for a few days", "several years DURATION PXY; decades DURATION PXDE; a few days DURATION PXD"},
		{"one hundred and twenty days, twenty-four hours", "one hundred and twenty days DURATION P120D; twenty-four hours DURATION PT24H"},
		{"every day, each Thursday, twice a week, daily, on Mondays", "every day SET P1D; each Thursday SET XXXX-WXX-4; twice a week SET P1W; daily SET P1D; Mondays SET XXXX-WXX-1"},
		{"It costs $33 million a year.", "a year SET P1Y"},

		// Ranges.
		{"They met on December 5-6, 2023, in Sumar.", "December 5 DATE 2023-12-05; 6, 2023 DATE 2023-12-06"},
		{"from 5 to 8 February 2024", "5 DATE 2024-02-05; 8 February 2024 DATE 2024-02-08"},
		{"from Tuesday to Friday", "Tuesday DATE 2024-02-06; Friday DATE 2024-02-09"},
		{"between 2019 and 2021", "2019 DATE 2019; 2021 DATE 2021"},
		{"the war of 1914-18", "1914 DATE 1914; 18 DATE 1918"},

		// Holidays by their rules.
		{"They left on Christmas Eve and came back on New Year's Day.", "Christmas Eve DATE 2023-12-24; New Year's Day DATE 2024-01-01"},
		{"Easter 2024, Good Friday 2025, Thanksgiving 2023", "Easter 2024 DATE 2024-03-31; Good Friday 2025 DATE 2025-04-18; Thanksgiving 2023 DATE 2023-11-23"},
	})
}

func TestWithoutAnAnchorNothingIsMadeUp(t *testing.T) {
	check(t, "", []oneCase{
		{"They met on Wednesday.", "Wednesday DATE XXXX-WXX-3"},
		{"They met on 7 February.", "7 February DATE XXXX-02-07"},
		{"They met in February.", "February DATE XXXX-02"},
		{"They met in summer.", "summer DATE XXXX-SU"},
		{"They met last week.", "last week DATE XXXX-WXX"},
		{"They met last year.", "last year DATE XXXX"},
		{"They met yesterday at 9 a.m.", "yesterday DATE XXXX-XX-XX; 9 a.m. TIME XXXX-XX-XXT09:00"},
		{"They met the next day.", "the next day DATE XXXX-XX-XX"},
		{"They met on 3 May 2019 and the next day.", "3 May 2019 DATE 2019-05-03; the next day DATE 2019-05-04"},
	})
}

func TestKnownFailuresOfTheField(t *testing.T) {
	for _, tc := range []struct{ published, text, want string }{
		{"2023-12-20", "The law passed in January.", "January DATE 2023-01"},
		{"2024-01-03", "The law passed in January.", "January DATE 2024-01"},
		{"2023-12-20", "The law will pass in January.", "January DATE 2024-01"},
		{"2024-12-30", "They meet next week.", "next week DATE 2025-W02"},
		{"2024-12-25", "They meet next week.", "next week DATE 2025-W01"},
		{"2025-01-02", "They met last week.", "last week DATE 2024-W52"},
		{"2021-01-02", "They met this week.", "this week DATE 2020-W53"},
		{"2024-02-07", "The vote was postponed until Monday.", "Monday DATE 2024-02-12"},
		{"2024-02-07", "The vote was moved from Monday to Thursday.", "Monday DATE 2024-02-05; Thursday DATE 2024-02-08"},
		{"2016-01-07", "It was signed on Feb 29, 2015.", ""},
		{"2016-03-07", "It was signed on Feb 29.", "Feb 29 DATE 2016-02-29"},
		{"2024-02-07", "It was signed on 2024-02-31 or on June 31 or on 31/31/2024.", ""},
		{"2024-02-07", "The clock showed 25:61 at 99:99.", ""},
		{"2024-01-31", "It began one month ago.", "one month ago DATE 2023-12"},
		{"2024-01-01", "They met yesterday.", "yesterday DATE 2023-12-31"},
		{"0001-01-01", "They met yesterday.", "yesterday DATE XXXX-XX-XX"},
		{"9999-12-31", "They will meet tomorrow.", "tomorrow DATE XXXX-XX-XX"},
		{"2024-02-07", "It lasted 99999999999999999999 years.", "years DURATION PXY"},
		{"2024-02-07", "It began 9000 years ago.", "9000 years ago DATE XXXX"},
		// The same sentence on two days.
		{"2024-02-07", "Brek met Tarn on Tuesday.", "Tuesday DATE 2024-02-06"},
		{"2024-03-07", "Brek met Tarn on Tuesday.", "Tuesday DATE 2024-03-05"},
	} {
		if got := found(t, tc.text, tc.published); got != tc.want {
			t.Errorf("%s, read on %s\n\tfound %s\n\twant  %s", tc.text, tc.published, got, tc.want)
		}
	}
}

func TestNotTimes(t *testing.T) {
	for _, text := range []string{
		"Call 555-1914-18 or +49 30 2024 1999-0.",
		"Sumar won 3:2 after 11-50 at half-time.",
		"She lives at 1600 Velia Avenue, room 2021.",
		"The bill costs $1998 and weighs 2000 kilograms.",
		"Some 2000 people came; 1,999 stayed.",
		"It may rain, and May Tarn may come.",
		"Mrs. May said no; a letter to May, a friend of May.",
		"The March on the capital; they march on.",
		"The Sun said so; the Daily Herald did not.",
		"The second man came first, then the third.",
		"Flight 2019 and Resolution 1701 and chapter 1998.",
		"A 6-year-old boy and a woman of 37 years old.",
		"A quarter of the voters stayed at home.",
		"They fall behind and spring back.",
		"He sat with Jan and Mon in the wed-lock.",
		"Version 1.2.2024.5 of 10.0.0.1 at 2024/13/45.",
		"She is in her 30s.",
		"The ratio was 1990% or #1990 or x1990y.",
	} {
		if got := found(t, text, "2024-02-07"); got != "" {
			t.Errorf("%s\n\tfound %s", text, got)
		}
	}
}

func TestWhenOfATime(t *testing.T) {
	for _, tc := range []struct{ text, when, basis string }{
		{"on 7 February 2024", "7 February 2024", "stated"},
		{"on Tuesday", "6 February 2024", "resolved"},
		{"last week", "29 January to 4 February 2024", "resolved"},
		{"in the third quarter of 2023", "July to September 2023", "stated"},
		{"in the summer of 2023", "June to August 2023", "stated"},
		{"in the 1990s", "1990 to 1999", "stated"},
		{"in the winter of 2023", "2023", "stated"},
		{"over the weekend", "3 to 4 February 2024", "resolved"},
		{"from 5 to 8 February 2024", "5 to 8 February 2024", "stated"},
		{"December 30 to January 2, 2024", "30 December 2023 to 2 January 2024", "stated"},
		{"at 11:50 am on 7 February 2024", "7 February 2024, 11:50", "stated"},
		{"for two weeks", "", ""},
		{"now", "", ""},
	} {
		times := timex.Find(tc.text, readout.Day(2024, 2, 7))
		if len(times) == 0 || times[0].When.Human() != tc.when || string(times[0].When.Basis) != tc.basis {
			t.Errorf("%s: %+v, want %s (%s)", tc.text, times, tc.when, tc.basis)
		}
	}
}

// TestSides holds on which side of the document's date, Thursday, 8 May 2031, a day, month
// or weekend lies that the text gives without its year or date.
func TestSides(t *testing.T) {
	check(t, "2031-05-08", []oneCase{
		// "Last Tuesday" is one of the week before; of this week a text says "on Tuesday".
		{"Tarn came last Tuesday.", "last Tuesday DATE 2031-04-29"},
		{"Tarn came last Thursday.", "last Thursday DATE 2031-05-01"},
		{"Tarn came last Saturday.", "last Saturday DATE 2031-05-03"},
		{"Tarn came on Tuesday.", "Tuesday DATE 2031-05-06"},
		{"Tarn came over the weekend.", "the weekend DATE 2031-W18-WE"},
		{"Tarn will come at the weekend.", "the weekend DATE 2031-W19-WE"},
		// What was decided lies where it is nearest, and ahead where the decision is news.
		{"Tarn regrets his decision to meet Brek in March.", "March DATE 2031-03"},
		{"Tarn announced his decision to meet Brek in March.", "March DATE 2032-03"},
		// What comes first is told in the present.
		{"All signs pointed to Brek leaving on Saturday after the president meets Tarn.", "Saturday DATE 2031-05-10"},
		{"All signs pointed to Brek as the one who left on Saturday after the president met Tarn.", "Saturday DATE 2031-05-03"},
		// The day of a call is not that of what it asked for.
		{"Tarn was urged to come in a phone call on Tuesday, but stayed.", "Tuesday DATE 2031-05-06"},
		{"Tarn was urged to come on Tuesday.", "Tuesday DATE 2031-05-13"},
		// Hours later is the same day; a counted winter is none that can be named.
		{"It fell on Monday. Hours later, it burned.", "Monday DATE 2031-05-05; Hours later TIME 2031-05-05TXX:XX"},
		{"It was the second winter of the war.", ""},
		{"It was in the winter of 2029.", "the winter of 2029 DATE 2029-WI"},
	})
}
