package timex_test

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/timex"
)

// sound fails the test where the times of a text are not what they promise:
// spans on character boundaries, sorted, not empty, not overlapping; a type, a
// value, and days that begin before they end.
func sound(t interface {
	Helper()
	Fatalf(string, ...any)
}, text string, times []readout.Time,
) {
	t.Helper()
	end := 0
	for _, x := range times {
		if x.Start < end || x.End <= x.Start || x.End > len(text) {
			t.Fatalf("span %d..%d after %d in %d bytes", x.Start, x.End, end, len(text))
		}
		if !utf8.RuneStart(text[x.Start]) || x.End < len(text) && !utf8.RuneStart(text[x.End]) {
			t.Fatalf("span %d..%d splits a character", x.Start, x.End)
		}
		end = x.End
		switch x.Type {
		case "DATE", "TIME", "DURATION", "SET":
		default:
			t.Fatalf("%q has type %q", text[x.Start:x.End], x.Type)
		}
		if x.Value == "" || strings.ContainsAny(x.Value, " \n-\x00") && strings.Contains(x.Value, "--") {
			t.Fatalf("%q has value %q", text[x.Start:x.End], x.Value)
		}
		if w := x.When; !w.End.IsZero() && (w.Start.IsZero() || w.First().Compare(w.Last()) > 0) {
			t.Fatalf("%q is from %v to %v", text[x.Start:x.End], w.Start, w.End)
		}
		if x.Type == "DURATION" && !x.When.Start.IsZero() {
			t.Fatalf("the duration %q has days", text[x.Start:x.End])
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add(story, int16(2024), int8(2), int8(7))
	f.Add("Feb 29, 2015, 5-6 December, from Tuesday to Friday, 499-493 BC, the '80s", int16(9999), int8(12), int8(31))
	f.Add("the end of the summer of the early early to late last night of the second half of the", int16(1), int8(1), int8(1))
	f.Add("a.m. 25:61 2024-02-31 99999999999999999999 years ago \xff\xf0 o'clock twenty thousand hundred", int16(0), int8(0), int8(0))
	f.Fuzz(func(t *testing.T, text string, y int16, m, d int8) {
		day := readout.Day(int(y), int(m), int(d))
		if !utf8.ValidString(text) {
			text = strings.ToValidUTF8(text, "?")
		}
		times := timex.Find(text, day)
		sound(t, text, times)
		doc, err := readout.NewDocument(readout.Document{ID: "d", Text: text})
		if err != nil {
			t.Skip()
		}
		a := readout.NewAnnotation(doc)
		if err := timex.Annotate(a); err != nil {
			t.Fatal(err)
		}
		sound(t, text, a.Times)
		for i := 0; i < len(text); i += 1 + len(text)/8 {
			timex.Governing(a, readout.Span{Start: i, End: min(len(text), i+5)})
		}
	})
}

// words are what the grammar knows, with marks and numbers.
var words = strings.Fields(`the a last next this early late mid end of in on until to from between and , . - ' : ; ( ) / $ %
	Monday Tuesday Sundays January Feb. March May summer fall quarter half century decade year years month week days hours seconds
	1999 2024 31 29 7 12 1,000 2.5 1990s '80s 21st 2nd second third first twenty hundred thousand five several few couple dozen
	morning night noon midnight tonight yesterday tomorrow ago earlier later before after now recently past future current
	a.m. pm GMT BC AD every each per daily twice Christmas Easter New Year Eve Day about nearly more less than at least fiscal
	will said met o'clock local time weekend é 日本 — “ ”`)

func TestAnyWordsGiveSoundTimes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 0, 60).Draw(t, "words"), rapid.SampledFrom([]string{" ", "", "-", "\n"}).Draw(t, "glue"))
		day := readout.Day(rapid.IntRange(0, 10000).Draw(t, "year"), rapid.IntRange(1, 12).Draw(t, "month"), rapid.IntRange(1, 31).Draw(t, "day"))
		times := timex.Find(text, day)
		sound(t, text, times)
		again := timex.Find(text, day)
		if len(times) != len(again) {
			t.Fatalf("%d times, then %d", len(times), len(again))
		}
		for i := range times {
			if times[i] != again[i] {
				t.Fatalf("%+v, then %+v", times[i], again[i])
			}
		}
	})
}

// The day on which a text is read moves what it says of "yesterday" by as much.
func TestYesterdayMovesWithTheDay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := readout.Day(2000, 1, 1).AddDays(rapid.IntRange(0, 20000).Draw(t, "days"))
		times := timex.Find("They met yesterday, on Tuesday and three days ago.", day)
		if len(times) != 3 || times[0].Value != day.AddDays(-1).String() || times[2].Value != day.AddDays(-3).String() {
			t.Fatalf("on %v: %+v", day, times)
		}
		tuesday := times[1].When.Start
		if w, _ := tuesday.Weekday(); w != time.Tuesday || tuesday.Compare(day) > 0 || tuesday.AddDays(7).Compare(day) <= 0 {
			t.Fatalf("on %v the last Tuesday is %v", day, tuesday)
		}
	})
}

func TestNoTextTakesLong(t *testing.T) {
	for _, unit := range append([]string{
		"early to ", "the summer of ", "twenty-", "one hundred thousand ", "'", "a.b.", "1,000,", "1.1.", "the end of the ", "5-", "Monday, ",
		"Prime Minister ", "a year and ", "\n ", "\n", "this past ", "more than ", "é", "last night of ", "at least ", "12:30:",
	}, words...) {
		small, large := 20_000, 200_000
		spent := func(n int) time.Duration {
			text := strings.Repeat(unit, n/len(unit))
			doc, err := readout.NewDocument(readout.Document{ID: "d", Text: text})
			if err != nil {
				t.Fatal(err)
			}
			begin := time.Now()
			a := readout.NewAnnotation(doc)
			if err := timex.Annotate(a); err != nil {
				t.Fatal(err)
			}
			timex.Governing(a, readout.Span{Start: n / 3, End: n/3 + 1})
			return time.Since(begin)
		}
		// Ten times the text may take thirty times as long; on a busy machine one
		// try in five has to.
		a, b, ok := time.Duration(0), time.Duration(0), false
		for range 5 {
			if a, b = spent(small), spent(large); b <= 30*a+100*time.Millisecond {
				ok = true
				break
			}
		}
		if !ok {
			t.Errorf("%q: %v for %d bytes, %v for %d", unit, a, small, b, large)
		}
	}
}
