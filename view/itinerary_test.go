package view_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

// brek is whose itinerary the tests are about.
var brek = ledger.Actor{ID: ledger.ActorID(readout.ActorRef{Name: "Ana Brek"}), Name: "Ana Brek", Type: readout.ActorPerson}

// itemOf reads "id doc@published | kind status | A/State; visitor:B | place/country
// | start..end | words", the last three optional. The kinds "said" and
// "paraphrased" make a statement of the participant. Status "occurred background" is history.
func itemOf(t testing.TB, s string) view.Item {
	t.Helper()
	f := strings.Split(s, "|")
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	f = append(f, "", "", "")
	day := func(s string) (d readout.Date) {
		if s != "" {
			var err error
			if d, err = readout.ParseDate(s); err != nil {
				t.Fatal(err)
			}
		}
		return d
	}
	id, source, _ := strings.Cut(f[0], " ")
	doc, published, _ := strings.Cut(source, "@")
	rec := &readout.Record{ID: id, Reports: []string{"p" + id}, Documents: 1}
	start, end, _ := strings.Cut(f[4], "..")
	place, country, _ := strings.Cut(f[3], "/")
	kind, status, _ := strings.Cut(f[1], " ")
	if form, ok := map[string]readout.StatementForm{"said": readout.FormDirect, "paraphrased": readout.FormIndirect}[kind]; ok {
		st := &readout.Statement{Form: form, Speaker: readout.Speaker{ActorRef: readout.ActorRef{Name: f[2]}}, Place: f[3]}
		if start != "" {
			st.SaidAt = &readout.Dating{Date: day(start), Basis: readout.BasisResolved}
		}
		rec.Body = st
	} else {
		status, background := strings.CutSuffix(status, " background")
		e := &readout.Engagement{Kind: readout.EngagementKind(kind), Status: readout.Status(status), Background: background}
		for p := range strings.SplitSeq(f[2], ";") {
			role := readout.RoleParty
			p = strings.TrimSpace(p)
			if r, rest, ok := strings.Cut(p, ":"); ok {
				role, p = readout.Role(r), rest
			}
			name, state, _ := strings.Cut(p, "/")
			e.Participants = append(e.Participants, readout.Participant{ActorRef: readout.ActorRef{Name: name}, Role: role, Represents: state})
		}
		if place != "" {
			e.Place = &readout.Place{Name: place, Country: country}
		}
		if f[4] != "" {
			e.When = &readout.When{Start: day(start), End: day(end), Basis: readout.BasisResolved}
		}
		rec.Body = e
	}
	return view.NewItem(rec, &view.Cite{Document: doc, Published: published, Text: f[5], End: len(f[5])})
}

func itemsOf(t testing.TB, lines []string) []view.Item {
	t.Helper()
	var items []view.Item
	for _, l := range lines {
		items = append(items, itemOf(t, l))
	}
	return items
}

// told is an itinerary in lines: legs, gaps, legs without a date after "?", the
// ids of records without a place after "-". A record that joined its leg by
// inference has an asterisk.
func told(v view.Itinerary) []string {
	var lines []string
	leg := func(mark string, l view.Leg) {
		if l.Gap != nil {
			lines = append(lines, "gap: "+l.Gap.Human())
		}
		line := fmt.Sprintf("%s%s: %s, %s:", mark, l.Where(), l.Human(), l.Status)
		for _, e := range l.Entries {
			line += " " + e.ID
			if e.Basis == readout.BasisInferred {
				line += "*"
			}
		}
		lines = append(lines, line)
	}
	for _, l := range v.Legs {
		leg("", l)
	}
	for _, l := range v.Undated {
		leg("? ", l)
	}
	for _, it := range v.Unplaced {
		lines = append(lines, "- "+it.ID)
	}
	return lines
}

// In each case the records, and the itinerary of Ana Brek that they make.
func TestItinerary(t *testing.T) {
	for _, tc := range []struct {
		name     string
		in, want []string
	}{
		{
			"a meeting in a city of the country visited", []string{
				"v a@2031-02-08 | visit occurred | visitor:Ana Brek/Sumar | Velia | 2031-02-06",
				"m a@2031-02-08 | meeting occurred | Ana Brek/Sumar; Ilo Tarn/Velia | Port Velia/Velia | 2031-02-07",
			}, []string{"Port Velia, Velia: 6 to 7 February 2031, occurred: v m"},
		},
		{
			"capitals are known", []string{
				"v a@2031-02-08 | visit occurred | visitor:Ana Brek | Qatar | 2031-02-06",
				"m b@2031-02-08 | press_conference occurred | Ana Brek | Doha | 2031-02-07",
			}, []string{"Doha, Qatar: 6 to 7 February 2031, occurred: v m"},
		},
		{
			"days of which nothing is known", []string{
				"v a | visit occurred | visitor:Ana Brek | Velia | 2031-02-06",
				"w a | visit occurred | visitor:Ana Brek | Ostra | 2031-02-09..2031-02-10",
				"x a | visit occurred | visitor:Ana Brek | Velia | 2031-02-11",
				"y a | visit occurred | visitor:Ana Brek | Sumar | 2031-02-13",
			}, []string{
				"Velia: 6 February 2031, occurred: v", "gap: 7 to 8 February 2031, 2 days", "Ostra: 9 to 10 February 2031, occurred: w",
				"Velia: 11 February 2031, occurred: x", "gap: 12 February 2031, 1 day", "Sumar: 13 February 2031, occurred: y",
			},
		},
		{
			"two countries on one day", []string{
				"v a | visit occurred | visitor:Ana Brek | Velia | 2031-02-06",
				"w a | visit occurred | visitor:Ana Brek | Ostra | 2031-02-06",
			}, []string{"Velia: 6 February 2031, occurred: v", "Ostra: 6 February 2031, occurred: w"},
		},
		{
			"a sentence that tells the order alone", []string{
				"a a | visit occurred | visitor:Ana Brek | Velia | 2031-02-06 | Brek arrived in Velia on Thursday after visiting Ostra, Halm and Kesh.",
				"b a | visit occurred | visitor:Ana Brek | Kesh | | Brek arrived in Velia on Thursday after visiting Ostra, Halm and Kesh.",
				"c a | visit occurred | visitor:Ana Brek | Ostra | | Brek arrived in Velia on Thursday after visiting Ostra, Halm and Kesh.",
				"d a | visit occurred | visitor:Ana Brek | Halm | | Brek arrived in Velia on Thursday after visiting Ostra, Halm and Kesh.",
				"e a | meeting occurred | Ana Brek; Oda Rem/Ostra | | 2031-02-04 | Brek met Rem on Tuesday.",
			}, []string{
				"Ostra: 4 February 2031, occurred: e* c", "Halm: before Velia, 6 February 2031, occurred: d", "Kesh: before Velia, 6 February 2031, occurred: b",
				"Velia: 6 February 2031, occurred: a",
			},
		},
		{
			"a place known by order alone leaves no gap to tell", []string{
				"z b | visit occurred | visitor:Ana Brek | Sumar | 2031-02-01 | Brek was in Sumar.",
				"a a | visit occurred | visitor:Ana Brek | Velia | 2031-02-06 | Brek flew to Velia on Thursday after a visit to Ostra.",
				"c a | visit occurred | visitor:Ana Brek | Ostra | | Brek flew to Velia on Thursday after a visit to Ostra.",
			}, []string{"Sumar: 1 February 2031, occurred: z", "Ostra: before Velia, 6 February 2031, occurred: c", "Velia: 6 February 2031, occurred: a"},
		},
		{
			"an order the other way", []string{
				"a a | visit occurred | visitor:Ana Brek | Velia | 2031-02-06 | Brek visited Velia on Thursday before flying on to Ostra.",
				"c a | visit occurred | visitor:Ana Brek | Ostra | | Brek visited Velia on Thursday before flying on to Ostra.",
			}, []string{"Velia: 6 February 2031, occurred: a", "Ostra: after Velia, 6 February 2031, occurred: c"},
		},
		{
			"no order told", []string{
				"a a | visit occurred | visitor:Ana Brek | Velia | 2031-02-06 | Brek visited Velia on Thursday, and Ostra.",
				"c a | visit occurred | visitor:Ana Brek | Ostra | | Brek visited Velia on Thursday, and Ostra.",
			}, []string{"Velia: 6 February 2031, occurred: a", "? Ostra: date not known, occurred: c"},
		},
		{
			"a visit without a day in the document that dates one stay there", []string{
				"p a | press_conference occurred | Ana Brek | Port Velia/Velia | 2031-02-06",
				"v a | visit occurred | visitor:Ana Brek | Velia",
				"w b | visit occurred | visitor:Ana Brek | Velia",
			}, []string{"Port Velia, Velia: 6 February 2031, occurred: p v*", "? Velia: date not known, occurred: w"},
		},
		{
			"which of two stays is not known", []string{
				"p a | visit occurred | visitor:Ana Brek | Velia | 2031-02-06",
				"q a | visit occurred | visitor:Ana Brek | Velia | 2031-03-06",
				"v a | visit occurred | visitor:Ana Brek | Velia",
			}, []string{
				"Velia: 6 February 2031, occurred: p", "gap: 7 February to 5 March 2031, 27 days", "Velia: 6 March 2031, occurred: q",
				"? Velia: date not known, occurred: v",
			},
		},
		{
			"news of the days after a stay", []string{
				"p a@2031-02-07 | visit occurred | visitor:Ana Brek | Velia | 2031-02-06",
				"v b@2031-02-08 | visit occurred | visitor:Ana Brek | Velia",
				"w c@2031-02-18 | visit occurred | visitor:Ana Brek | Velia",
				"x d@2031-02-08 | visit occurred background | visitor:Ana Brek | Velia",
			}, []string{"Velia: 6 February 2031, occurred: p v*", "? Velia: date not known, occurred: x", "? Velia: date not known, occurred: w"},
		},
		{
			"history and news of one document are kept apart", []string{
				"p a | visit occurred | visitor:Ana Brek | Velia | 2031-02-06",
				"v a | visit occurred background | visitor:Ana Brek | Velia",
			}, []string{"Velia: 6 February 2031, occurred: p", "? Velia: date not known, occurred: v"},
		},
		{
			"a meeting whose place is not told, on a day of one stay", []string{
				"v a | visit occurred | visitor:Ana Brek | Velia | 2031-02-06..2031-02-08",
				"m b | meeting occurred | Ana Brek; Oda Rem | | 2031-02-07",
				"c b | call occurred | Ana Brek; Zoe Unal/Ostra | | 2031-02-08",
				"n b | meeting occurred | Ana Brek; Oda Rem | | 2031-02-09",
				"o b | meeting occurred | Ana Brek; Oda Rem",
			}, []string{"Velia: 6 to 8 February 2031, occurred: v m* c*", "- n", "- o"},
		},
		{
			"of two stays on the day, that with whom was met", []string{
				"v a | visit occurred | visitor:Ana Brek | Velia | 2031-02-06",
				"w a | visit occurred | visitor:Ana Brek | Ostra | 2031-02-06",
				"m b | meeting occurred | Ana Brek; Oda Rem/Ostra | | 2031-02-06",
				"n b | meeting occurred | Ana Brek; Zoe Unal | | 2031-02-06",
				"c b | call occurred | Ana Brek; Ilo Tarn/Velia | | 2031-02-06",
			}, []string{"Velia: 6 February 2031, occurred: v", "Ostra: 6 February 2031, occurred: w m*", "- c", "- n"},
		},
		{
			"what another represents is known from another record", []string{
				"v a | visit occurred | visitor:Ana Brek | Velia",
				"m a | meeting occurred | Ana Brek; Ilo Tarn | | 2031-02-07",
				"n b | meeting occurred | Ana Brek; Ilo Tarn/Velia | | 2030-01-01",
			}, []string{"Velia: 7 February 2031, occurred: m* v", "- n"},
		},
		{
			"no meeting dates a visit that another document tells of", []string{
				"v a | visit occurred | visitor:Ana Brek | Velia",
				"m b | meeting occurred | Ana Brek; Ilo Tarn/Velia | | 2031-02-07",
			}, []string{"? Velia: date not known, occurred: v", "- m"},
		},
		{
			"plans told as plans, until they come about", []string{
				"v a | visit planned | visitor:Ana Brek | Velia | 2031-02-06",
				"m b | meeting occurred | Ana Brek; Ilo Tarn | Port Velia/Velia | 2031-02-06",
				"w a | visit planned | visitor:Ana Brek | Ostra | 2031-02-07",
				"x a | visit planned | visitor:Ana Brek | Halm",
			}, []string{"Port Velia, Velia: 6 February 2031, occurred: v m", "Ostra: 7 February 2031, planned: w", "? Halm: date not known, planned: x"},
		},
		{
			"what did not come about is no stay, and no end of a gap", []string{
				"v a | visit occurred | visitor:Ana Brek | Velia | 2031-02-06",
				"w a | visit cancelled | visitor:Ana Brek | Velia | 2031-02-07",
				"x a | visit proposed | visitor:Ana Brek | Ostra | 2031-02-08",
				"y a | visit occurred | visitor:Ana Brek | Halm | 2031-02-09",
			}, []string{
				"Velia: 6 February 2031, occurred: v", "Velia: 7 February 2031, cancelled: w", "Ostra: 8 February 2031, proposed: x",
				"gap: 7 to 8 February 2031, 2 days", "Halm: 9 February 2031, occurred: y",
			},
		},
		{
			"a month is no day", []string{
				"v a | visit occurred | visitor:Ana Brek | Velia | 2031-02",
				"w b | visit occurred | visitor:Ana Brek | Ostra | 2031-02-06",
				"x b | visit occurred | visitor:Ana Brek | Ostra | 2031-02",
			}, []string{"Velia: February 2031, occurred: v", "Ostra: 6 February 2031, occurred: w x*"},
		},
		{
			"last week is no stay of seven days, a meeting in it none at all", []string{
				"v a | visit occurred | visitor:Ana Brek | Velia | 2031-02-03..2031-02-09", "m b | meeting occurred | Ana Brek; Ilo Tarn | Ostra | 2031-02-05..2031-02-07",
			}, []string{"Velia: between 3 and 9 February 2031, occurred: v", "Ostra: between 5 and 7 February 2031, occurred: m"},
		},
		{
			"a meeting on one of several days, with whom the stay was", []string{
				"v a | visit occurred | visitor:Ana Brek | Velia | 2031-02-05..2031-02-06",
				"w a | visit occurred | visitor:Ana Brek | Ostra | 2031-02-07",
				"m a | meeting occurred | Ana Brek; Oda Rem/Ostra | | 2031-02-02..2031-02-08",
				"n a | meeting occurred | Ana Brek; Zoe Unal | | 2031-02-02..2031-02-08",
				"o b | meeting occurred | Ana Brek; Oda Rem/Ostra | | 2031-02-02..2031-02-08",
				"p a | meeting occurred | Ana Brek; Oda Rem/Ostra | | 2031-02",
				"q a | meeting occurred | Ana Brek; Oda Rem/Ostra | | 2031",
			}, []string{"Velia: 5 to 6 February 2031, occurred: v", "Ostra: 7 February 2031, occurred: w p* m*", "- n", "- q", "- o"},
		},
		{
			"the army's chief stands for the state", []string{
				"v a | visit occurred | visitor:Ana Brek | Jordan | 2031-02-05..2031-02-06", "w a | visit occurred | visitor:Ana Brek | Israel | 2031-02-06",
				"m a | meeting occurred | Ana Brek; Oda Rem/Israel Defense Forces | | 2031-02-06",
			}, []string{"Jordan: 5 to 6 February 2031, occurred: v", "Israel: 6 February 2031, occurred: m* w"},
		},
		{
			"an order told in other words than those that date the stay", []string{
				"a a | visit occurred | visitor:Ana Brek | Velia | 2031-02-06 | Brek is in Velia.",
				"c a | visit occurred | visitor:Ana Brek | Ostra | | After a stop in Ostra, Brek landed in Velia.",
				"d a | visit occurred | visitor:Ana Brek | Halm | | Brek visited Halm.",
				"e b | visit occurred | visitor:Ana Brek | Kesh | | After a stop in Kesh, Brek landed in Velia.",
			}, []string{
				"Ostra: before Velia, 6 February 2031, occurred: c", "Velia: 6 February 2031, occurred: a",
				"? Halm: date not known, occurred: d", "? Kesh: date not known, occurred: e",
			},
		},
		{
			"words said at a place", []string{
				"s a | said | Ana Brek | Aqaba, Jordan | 2031-02-06", "t a | said | Ilo Tarn | Doha | 2031-02-06", "u a | said | Ana Brek | | 2031-02-06",
				"w a | paraphrased | Ana Brek | Doha | 2031-02-06",
			}, []string{"Aqaba, Jordan: 6 February 2031, occurred: s"},
		},
		{
			"who receives a visitor does not travel, others are left out", []string{
				"v a | visit occurred | visitor:Ilo Tarn; host:Ana Brek/Sumar | Sumar | 2031-02-06", "w a | visit occurred | visitor:Ilo Tarn | Ostra | 2031-02-07",
			}, []string{"Sumar: 6 February 2031, occurred: v"},
		},
		{
			"a building is in the country of those who meet there, or nowhere known", []string{
				"m a | meeting occurred | Ana Brek/Sumar; Oda Rem/Ostra | Chancellery | 2031-02-06",
				"n a | meeting occurred | Ana Brek/Sumar; Oda Rem/United States | White House | 2031-02-07",
			}, []string{"Chancellery: 6 February 2031, occurred: m", "White House, United States: 7 February 2031, occurred: n"},
		},
		{
			"a region is a tour, no stay for records without a place", []string{
				"v a | visit occurred | visitor:Ana Brek | Middle East | 2031-02-05..2031-02-08",
				"m a | meeting occurred | Ana Brek; Ilo Tarn | | 2031-02-07",
			}, []string{"Middle East: 5 to 8 February 2031, occurred: v", "- m"},
		},
		{"nothing", nil, nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := told(view.NewItinerary(brek, itemsOf(t, tc.in)))
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

// The ends of a leg say what they rest on.
func TestItineraryEnds(t *testing.T) {
	for _, tc := range []struct{ in, want string }{
		{"v a | visit occurred | visitor:Ana Brek | Velia | 2031-02-06..2031-02-08", "2031-02-06 resolved, 2031-02-08 resolved"},
		{"v a | visit occurred | visitor:Ana Brek | Velia | 2031-02-06T21:30", "2031-02-06T21:30 resolved, 2031-02-06 inferred"},
		{"v a | visit under_way | visitor:Ana Brek | Velia | 2031-02-06", "2031-02-06 inferred, 2031-02-06 inferred"},
		{"v a | meeting occurred | Ana Brek | Velia | 2031-02-06", "2031-02-06 inferred, 2031-02-06 inferred"},
	} {
		v := view.NewItinerary(brek, itemsOf(t, []string{tc.in}))
		if len(v.Legs) != 1 || v.Legs[0].Arrival == nil || v.Legs[0].Departure == nil {
			t.Errorf("%s: %v", tc.in, told(v))
			continue
		}
		a, d := v.Legs[0].Arrival, v.Legs[0].Departure
		if got := fmt.Sprintf("%s %s, %s %s", a.Date, a.Basis, d.Date, d.Basis); got != tc.want {
			t.Errorf("%s:\ngot  %s\nwant %s", tc.in, got, tc.want)
		}
	}
	v := view.NewItinerary(brek, itemsOf(t, []string{
		"v a | visit occurred | visitor:Ana Brek/Sumar | Velia | 2031-02", "w a | meeting occurred | Ana Brek/Sumar; Ilo Tarn | Tarsum/Sumar | 2031-02-06",
	}))
	if l := v.Legs[0]; l.Arrival != nil || l.Departure != nil || l.Home {
		t.Errorf("a leg of a month has ends, or is at home: %+v", l)
	}
	if !v.Legs[1].Home || !slices.Equal(v.Home, []string{"Sumar"}) {
		t.Errorf("Tarsum in Sumar is not at home; home is %v", v.Home)
	}
}

// Whatever the records and their order: each is told once, and no leg is longer
// than its records say.
func TestItineraryHoldsEveryRecordOnce(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		var lines []string
		for i := range rapid.IntRange(0, 14).Draw(r, "records") {
			pick := func(name string, values ...string) string { return rapid.SampledFrom(values).Draw(r, name) }
			kind := pick("kind", "visit", "visit", "meeting", "talks", "call")
			role := ""
			if kind == "visit" {
				role = "visitor:"
			}
			lines = append(lines, fmt.Sprintf("r%02d %s@%s | %s %s | %sAna Brek/Sumar; Ilo Tarn%s | %s | %s | %s", i,
				pick("doc", "a", "b", "c"), pick("published", "", "2031-02-05", "2031-02-09"), kind, pick("status", "occurred", "occurred", "planned", "cancelled", "under_way"),
				role, pick("of", "", "/Velia", "/Ostra"), pick("place", "", "Velia", "Ostra", "Port Velia/Velia", "Middle East"),
				pick("when", "", "2031-02-03", "2031-02-05", "2031-02-06..2031-02-08", "2031-02", "2031"),
				pick("words", "", "flew to Velia after visiting Ostra", "visited Velia, then Ostra")))
		}
		items := itemsOf(t, lines)
		v := view.NewItinerary(brek, items)
		var seen []string
		for _, l := range append(slices.Clone(v.Legs), v.Undated...) {
			var first, last readout.Date
			for _, e := range l.Entries {
				seen = append(seen, e.ID)
				if w := e.Record.When(); !w.Start.IsZero() {
					if first.IsZero() || w.First().Compare(first) < 0 {
						first = w.First()
					}
					if last.IsZero() || w.Last().Compare(last) > 0 {
						last = w.Last()
					}
				}
			}
			if !l.When.Start.IsZero() && (l.When.First().Compare(first) < 0 || l.When.Last().Compare(last) > 0) {
				r.Fatalf("%s is longer than its records: %s to %s", l.Human(), first, last)
			}
		}
		for _, it := range v.Unplaced {
			seen = append(seen, it.ID)
		}
		slices.Sort(seen)
		var want []string
		for _, it := range items {
			want = append(want, it.ID)
		}
		if !slices.Equal(seen, want) {
			r.Fatalf("told %v of %v", seen, want)
		}
		first, err := json.Marshal(v)
		if err != nil {
			r.Fatal(err)
		}
		shuffled := rapid.Permutation(append(slices.Clone(items), items...)).Draw(r, "order")
		second, err := json.Marshal(view.NewItinerary(brek, shuffled))
		if err != nil {
			r.Fatal(err)
		}
		if string(first) != string(second) {
			r.Fatalf("another order gives another itinerary:\n%s\n%s", first, second)
		}
	})
}

func BenchmarkItinerary(b *testing.B) {
	var lines []string
	for i := range 2000 {
		day := readout.Day(2031, 1, 1).AddDays(i / 3)
		lines = append(lines, fmt.Sprintf("r%d d%d@%s | meeting occurred | Ana Brek/Sumar; Ilo Tarn/Velia | %s | %s", i, i/4, day,
			[]string{"Port Velia/Velia", "", "Ostra"}[i%3], day))
	}
	items := itemsOf(b, lines)
	b.ReportAllocs()
	for b.Loop() {
		view.NewItinerary(brek, items)
	}
}

// Any words between any two places: no crash, and both records are told.
func FuzzItineraryOrder(f *testing.F) {
	f.Add("Brek arrived in Velia on Thursday after visiting Ostra.", "Velia", "Ostra")
	f.Add("Before flying to Velia, Brek was in Ostra. Then Velia.", "Ostra", "Velia")
	f.Add("after visiting é\xff", "é", "\xff")
	f.Fuzz(func(t *testing.T, text, place, other string) {
		who := []readout.Participant{{ActorRef: readout.ActorRef{Name: "Ana Brek"}, Role: readout.RoleVisitor}}
		cite := &view.Cite{Document: "a", Text: text}
		item := func(id, place string, when *readout.When) view.Item {
			return view.NewItem(&readout.Record{ID: id, Body: &readout.Engagement{
				Kind: readout.KindVisit, Status: readout.StatusOccurred, Participants: who, Place: &readout.Place{Name: place}, When: when,
			}}, cite)
		}
		v := view.NewItinerary(brek, []view.Item{item("r1", place, &readout.When{Start: readout.Day(2031, 2, 6)}), item("r2", other, nil)})
		n := len(v.Unplaced)
		for _, l := range append(slices.Clone(v.Legs), v.Undated...) {
			n += len(l.Entries)
		}
		if n != 2 {
			t.Errorf("%q, %q, %q: %d records told", text, place, other, n)
		}
	})
}
