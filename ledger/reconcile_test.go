package ledger_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
	"github.com/readout-dev/readout/origin"
)

// report makes one from a line: "kind status who, who @place when", with
// "-" for what is not said; or "said who when: words", "told who when: words" of
// a retelling, "told_vowed" of one with that verb. Who is a name, with an id after "=".
func report(t testing.TB, document, line string) *readout.Report {
	t.Helper()
	doc := ledgertest.DocumentOf(document, document+".txt", line)
	ev, err := doc.Evidence(readout.Span{Start: 0, End: len(line)})
	if err != nil {
		t.Fatal(err)
	}
	date := func(s string) readout.Date {
		if s == "-" {
			return readout.Date{}
		}
		d, err := readout.ParseDate(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	ref := func(s string) readout.ActorRef {
		name, id, _ := strings.Cut(strings.TrimSpace(s), "=")
		if name = strings.ReplaceAll(name, "_", " "); id == "person" {
			id = actor.ID(readout.ActorPerson, name)
		}
		return readout.ActorRef{Name: name, ID: id}
	}
	var body readout.Body
	verb, rest, _ := strings.Cut(line, " ")
	verb, cue, _ := strings.Cut(verb, "_")
	if verb == "said" || verb == "told" {
		head, words, _ := strings.Cut(rest, ": ")
		who, when, _ := strings.Cut(head, " ")
		when, _, _ = strings.Cut(when, " ") // what else the sentence tells
		s := &readout.Statement{Form: readout.FormDirect, Speaker: readout.Speaker{ActorRef: ref(who)}}
		if verb == "told" {
			if s.Form = readout.FormIndirect; strings.ContainsAny(words, "“‘") {
				s.Form = readout.FormMixed
			}
		}
		if s.Speaker.Name == "an official" {
			s.Speaker.Class = readout.ClassOfficial
		}
		if d := date(when); !d.IsZero() {
			s.SaidAt = &readout.Dating{Date: d, Basis: readout.BasisStated}
		}
		at := strings.LastIndex(line, words)
		content, err := doc.Evidence(readout.Span{Start: at, End: at + len(words)})
		if err != nil {
			t.Fatal(err)
		}
		s.Content = []readout.Evidence{content}
		if cue != "" {
			told, err := doc.Evidence(readout.Span{Start: len(verb) + 1, End: len(verb) + 1 + len(cue)})
			if err != nil {
				t.Fatal(err)
			}
			s.Cue = []readout.Evidence{told}
		}
		body = s
	} else {
		f := strings.Fields(line)
		e := &readout.Engagement{Kind: readout.EngagementKind(f[0]), Status: readout.Status(f[1])}
		for _, who := range strings.Split(f[2], ",") {
			if who != "-" {
				e.Participants = append(e.Participants, readout.Participant{ActorRef: ref(who), Role: readout.RoleParty})
			}
		}
		if f[3] != "@-" {
			name, country, _ := strings.Cut(strings.ReplaceAll(f[3][1:], "_", " "), "/")
			e.Place = &readout.Place{Name: name, Country: country}
		}
		if f[4] != "-" {
			start, end, both := strings.Cut(f[4], "/")
			e.When = &readout.When{Start: date(start), Basis: readout.BasisStated}
			if both {
				e.When.End = date(end)
			}
		}
		if len(f) > 5 && strings.HasPrefix(f[5], "lasted:") {
			e.Duration = strings.ReplaceAll(strings.TrimPrefix(f[5], "lasted:"), "_", " ")
			f = f[:5]
		}
		e.Background = len(f) > 5 && !strings.ContainsAny(f[5], `"“`)
		if e.Kind == readout.KindVisit && len(e.Participants) > 0 {
			e.Participants[0].Role = readout.RoleVisitor
		}
		body = e
	}
	r, err := readout.NewReport(body, "test", ev)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// tell returns reports with the dates of their documents.
func tell(dates map[string]readout.Date, reports ...*readout.Report) []ledger.Telling {
	var all []ledger.Telling
	for _, r := range reports {
		all = append(all, ledger.Telling{Report: r, Published: dates[r.Document()], Marks: origin.Marks{Outlet: "Paper " + r.Document()}})
	}
	return all
}

func TestWhatIsOneRecord(t *testing.T) {
	for _, c := range []struct {
		a, b string
		one  bool
	}{
		{"meeting occurred Ana_Brek=a1,Ilo_Tarn=a2 @Dorn 2031-02-07", "meeting planned Tarn=a2,Brek=a1 @DORN 2031-02-07", true},
		{"meeting occurred Ana_Brek,Ilo_Tarn @Dorn 2031-02-07", "meeting occurred ANA_BREK,Ilo_TARN @Dorn 2031-02-07T10:00", true},
		{"meeting occurred Ana_Brek,Ilo_Tarn @- 2031-02-07", "meeting occurred Ana_Brek,Ilo_Tarn @- 2031-02-07", true},
		{"talks occurred Ana_Brek,Ilo_Tarn @Dorn 2031-02-07/2031-02-09", "talks occurred Ana_Brek,Ilo_Tarn @Dorn 2031-02-07/2031-02-09", true},
		{"visit occurred José_Valdén @Dorn 2031-02-07", "visit occurred Jose_Valden @Dorn 2031-02-07", true},

		{"meeting occurred Ana_Brek,Ilo_Tarn @Dorn 2031-02-07", "call occurred Ana_Brek,Ilo_Tarn @Dorn 2031-02-07", false},
		{"meeting occurred Ana_Brek,Ilo_Tarn @Dorn 2031-02-07", "meeting occurred Ana_Brek,Ilo_Tarn @Dorn 2031-02-08", false},
		{"meeting occurred Ana_Brek,Ilo_Tarn @Dorn 2031-02-07", "meeting occurred Ana_Brek,Ilo_Tarn @Velia 2031-02-07", false},
		{"meeting occurred Ana_Brek,Ilo_Tarn @Dorn 2031-02-07", "meeting occurred Ana_Brek,Ilo_Tarn @- 2031-02-07", true},
		{"meeting occurred Ana_Brek,Ilo_Tarn @Dorn 2031-02-07", "meeting occurred Ana_Brek,Teo_Lunn @Dorn 2031-02-07", false},
		{"meeting occurred Ana_Brek=a1,Ilo_Tarn @Dorn 2031-02-07", "meeting occurred Ana_Brek=a9,Ilo_Tarn @Dorn 2031-02-07", false},
		{"meeting occurred Ana_Brek,Ilo_Tarn @Dorn 2031-02", "meeting occurred Ana_Brek,Ilo_Tarn @Dorn 2031-02", false},
		{"meeting occurred Ana_Brek,Ilo_Tarn @Dorn -", "meeting occurred Ana_Brek,Ilo_Tarn @Dorn -", false},
		{"meeting occurred - @Dorn 2031-02-07", "meeting occurred - @Dorn 2031-02-07", false},
		{"talks occurred Ana_Brek,Ilo_Tarn @Dorn 2031-02-07/2031-03", "talks occurred Ana_Brek,Ilo_Tarn @Dorn 2031-02-07/2031-03", false},

		{"said Ana_Brek 2031-02-07: “We will not sign.”", "said ana_brek 2031-02-07: we will not sign", true},
		{"said Ana_Brek 2031-02-07: “We will not sign.”", "said Ana_Brek 2031-02-07: “We will sign.”", false},
		{"said Ana_Brek 2031-02-07: “We will not sign.”", "said Ilo_Tarn 2031-02-07: “We will not sign.”", false},
		{"said Ana_Brek 2031-02-07: “We will not sign.”", "said Ana_Brek 2031-02-08: “We will not sign.”", false},
		{"said Ana_Brek -: “We will not sign.”", "said Ana_Brek -: “We will not sign.”", false},
		{"said an_official 2031-02-07: “We will not sign.”", "said an_official 2031-02-07: “We will not sign.”", false},
		{"said Ana_Brek 2031-02-07: “…”", "said Ana_Brek 2031-02-07: “…”", false},
	} {
		a, b := report(t, "d1", c.a), report(t, "d2", c.b)
		records, _ := ledger.Reconcile(tell(nil, a, b))
		if one := len(records) == 1; one != c.one {
			t.Errorf("%s\n%s\none record: %v, want %v", c.a, c.b, one, c.one)
		}
		if same := ledger.BlockingKey(a) == ledger.BlockingKey(b); c.one && !same {
			t.Errorf("%s\n%s\none record of two blocks", c.a, c.b)
		}
	}
}

func TestStatusOfARecord(t *testing.T) {
	for _, c := range []struct {
		history string // document's date and status, in any order
		want    readout.Status
		written string // the history as kept
	}{
		{"05 planned, 07 occurred", "occurred", "05 planned, 07 occurred"},
		{"07 occurred, 09 planned", "occurred", "07 occurred, 09 planned"}, // an old story published late
		{"03 proposed, 05 planned", "planned", "03 proposed, 05 planned"},
		{"05 planned, 06 cancelled", "cancelled", "05 planned, 06 cancelled"},
		{"06 cancelled, 07 planned", "planned", "06 cancelled, 07 planned"},
		{"06 cancelled, 06 planned", "cancelled", "06 planned, 06 cancelled"},
		{"06 cancelled, 08 occurred", "occurred", "06 cancelled, 08 occurred"},
		{"07 occurred, 08 did_not_occur", "did_not_occur", "07 occurred, 08 did_not_occur"},
		{"08 occurred, 07 did_not_occur", "occurred", "07 did_not_occur, 08 occurred"},
		{"07 occurred, 07 did_not_occur", "occurred", ""},
		{"-- occurred, 07 did_not_occur", "did_not_occur", "07 did_not_occur, -- occurred"},
		{"-- occurred, 07 planned", "occurred", "07 planned, -- occurred"},
		{"07 under_way, 05 planned", "under_way", "05 planned, 07 under_way"},
	} {
		dates := map[string]readout.Date{}
		var reports []*readout.Report
		for i, entry := range strings.Split(c.history, ", ") {
			day, status, _ := strings.Cut(entry, " ")
			doc := fmt.Sprint("d", i)
			if day != "--" {
				d, err := readout.ParseDate("2031-02-" + day)
				if err != nil {
					t.Fatal(err)
				}
				dates[doc] = d
			}
			reports = append(reports, report(t, doc, "meeting "+status+" Ana_Brek,Ilo_Tarn @Dorn 2031-02-07"))
		}
		for range 2 {
			slices.Reverse(reports)
			records, _ := ledger.Reconcile(tell(dates, reports...))
			if len(records) != 1 {
				t.Fatal(c.history, len(records))
			}
			rec := records[0]
			if rec.Engagement().Status != c.want {
				t.Errorf("%s: %s, want %s", c.history, rec.Engagement().Status, c.want)
			}
			var written []string
			for _, e := range rec.StatusHistory {
				day := "--"
				if !e.AsOf.IsZero() {
					day = e.AsOf.String()[8:]
				}
				written = append(written, day+" "+string(e.Status))
			}
			if got := strings.Join(written, ", "); c.written != "" && got != c.written && len(dates) == 2 && dates["d0"] != dates["d1"] {
				t.Errorf("%s: history %s, want %s", c.history, got, c.written)
			}
			if rec.Documents != 2 || rec.Origins != 2 || len(rec.Reports) != 2 {
				t.Errorf("%s: %d documents, %d origins, %d reports", c.history, rec.Documents, rec.Origins, len(rec.Reports))
			}
		}
	}
}

func TestTheAgreedFieldsAreThoseOfOneReport(t *testing.T) {
	plain := report(t, "d1", "meeting occurred Brek=a1,Tarn=a2 @Dorn 2031-02-07")
	exact := report(t, "d2", "meeting occurred Ana_Brek=a1,Ilo_Tarn=a2 @Dorn 2031-02-07T10:30")
	records, _ := ledger.Reconcile(tell(nil, plain, exact))
	if len(records) != 1 {
		t.Fatal(len(records))
	}
	want := exact.Engagement()
	if got := records[0].Engagement(); got.When.Start != want.When.Start || got.Participants[0] != want.Participants[0] {
		t.Errorf("agreed %+v, want those of %+v", got, want)
	}
}

// TestADayIsMoreExactThanAPeriod: but not of a visit, which lasts.
func TestADayIsMoreExactThanAPeriod(t *testing.T) {
	published := map[string]readout.Date{"d1": readout.Day(2031, 2, 7), "d2": readout.Day(2031, 2, 8)}
	for kind, want := range map[string]string{"meeting": "2031-02-07", "visit": "2031-02-05"} {
		period := report(t, "d1", kind+" occurred Ana_Brek=a1,Ilo_Tarn=a2 @Dorn 2031-02-05/2031-02-09")
		day := report(t, "d2", kind+" occurred Ana_Brek=a1,Ilo_Tarn=a2 @Dorn 2031-02-07")
		records, _ := ledger.Reconcile(tell(published, period, day))
		if len(records) != 1 {
			t.Fatal(kind, len(records))
		}
		if got := records[0].Engagement().When.Start.String(); got != want {
			t.Errorf("%s: %s, want %s", kind, got, want)
		}
	}
}

// TestTheAgreedFieldsAreWhatMostOriginsSay: of reports as exact as one another,
// not the fullest one but what fits the others, each origin once.
func TestTheAgreedFieldsAreWhatMostOriginsSay(t *testing.T) {
	lunn := actor.ID(readout.ActorPerson, "Teo Lunn")
	with := func(document, who, place string) *readout.Report {
		return report(t, document, "meeting occurred Ana_Brek=a1,Ilo_Tarn=a2,"+who+" @"+place+" 2031-02-07")
	}
	all := tell(nil, with("d1", "River_League=a3", "-"), with("d2", "River_League=a3", "-"), with("d3", "Teo_Lunn="+lunn, "Dorn/Velia"))
	records, _ := ledger.Reconcile(all)
	if len(records) != 1 || records[0].Engagement().Participants[2].Name != "River League" {
		t.Errorf("%d records, %+v", len(records), records[0].Engagement())
	}
	all[1].Marks = all[0].Marks // one origin: then the fullest counts
	records, _ = ledger.Reconcile(all)
	if len(records) != 1 || records[0].Engagement().Participants[2].Name != "Teo Lunn" {
		t.Errorf("%d records, %+v", len(records), records[0].Engagement())
	}
}

func TestReconcileIsAFunctionOfTheSet(t *testing.T) {
	var all []ledger.Telling
	for n := range 40 {
		a, err := ledgertest.Mixed(ledgertest.Document(n))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, ledger.Tell(a)...)
	}
	write := func(t *rapid.T, records []*readout.Record) string {
		data, err := json.Marshal(records)
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	rapid.Check(t, func(t *rapid.T) {
		some := rapid.SliceOfNDistinct(rapid.IntRange(0, len(all)-1), 1, len(all), rapid.ID[int]).Draw(t, "reports")
		var tellings []ledger.Telling
		for _, i := range some {
			tellings = append(tellings, all[i])
		}
		records, conflicts := ledger.Reconcile(tellings)
		shuffled := rapid.Permutation(append(slices.Clone(tellings), tellings[0])).Draw(t, "order")
		records2, conflicts2 := ledger.Reconcile(shuffled)
		if diff := cmp.Diff(write(t, records), write(t, records2)) + cmp.Diff(conflicts, conflicts2); diff != "" {
			t.Fatal(diff)
		}
		// The id of a record of a part is the link of a report of the whole:
		// a permalink finds what has become of it.
		links := map[string]string{}
		for _, x := range all {
			links[x.Report.ID()] = ledger.Link(x.Report)
		}
		whole, _ := ledger.Reconcile(all)
		found, n := map[string]string{}, 0
		for _, r := range whole {
			n += len(r.Reports)
			for _, id := range r.Reports {
				if other := found[links[id]]; other != "" && other != r.ID {
					t.Fatalf("%s leads to two records", links[id])
				}
				found[links[id]] = r.ID
			}
			if r.Origins < 1 || r.Origins > r.Documents || len(r.OriginChain) == 0 {
				t.Fatalf("%d origins of %d documents: %v", r.Origins, r.Documents, r.OriginChain)
			}
		}
		if n != len(all) {
			t.Fatalf("records hold %d reports of %d", n, len(all))
		}
		for _, r := range records {
			if found[r.ID] == "" {
				t.Fatalf("record %s is gone after growth", r.ID)
			}
		}
	})
}

func TestFilterCheck(t *testing.T) {
	day := readout.Day(2031, 2, 7)
	for _, c := range []struct {
		f    ledger.Filter
		want string // in error or hint; "" for none
	}{
		{ledger.Filter{}, ""},
		{ledger.Filter{Kind: "statement"}, ""},
		{ledger.Filter{Kind: "press_conference", Status: "did_not_occur"}, ""},
		{ledger.Filter{Kind: "person"}, ""},
		{ledger.Filter{From: day, To: day}, ""},
		{ledger.Filter{From: day, To: readout.Month(2031, 2)}, ""},
		{ledger.Filter{Kind: "lunch"}, "press_conference"},
		{ledger.Filter{Status: "done"}, "did_not_occur"},
		{ledger.Filter{Limit: -1}, "limit"},
		{ledger.Filter{MinOrigins: -1}, "origins"},
		{ledger.Filter{From: day, To: readout.Day(2031, 2, 6)}, "2031-02-07"},
	} {
		err := c.f.Check()
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error()+readout.Hint(err), c.want) {
			t.Errorf("%+v: %v, hint %q", c.f, err, readout.Hint(err))
		}
	}
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"José  Valdén": "jose valden", "“We won’t — yet!”": "we wont yet", "U.S.": "us", "": "", "…": "", "Ville-Haute": "ville haute",
		"ﬁne Ⅳ": "fine iv", "Straße": "straße", "\xff": "",
	} {
		if got := ledger.Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}

func BenchmarkReconcile(b *testing.B) {
	var all []ledger.Telling
	for n := range 1000 {
		all = append(all, ledger.Tell(ledgertest.Annotation(n))...)
	}
	b.ReportAllocs()
	for b.Loop() {
		ledger.Reconcile(all)
	}
	b.ReportMetric(float64(len(all)*b.N)/b.Elapsed().Seconds(), "reports/s")
}
