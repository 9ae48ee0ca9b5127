package origin

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
)

func doc(t testing.TB, outlet, byline, text string) *readout.Document {
	d := *testkit.Document(t, text)
	d.Outlet, d.Byline = outlet, byline
	return &d
}

func TestMarks(t *testing.T) {
	for _, c := range []struct{ outlet, byline, text, want string }{
		{"Velia Post", "", "DORN, March 3 (Meridian Wire) - Ana Brek met Ilo Tarn.", "Meridian Wire | | | false"},
		{"Velia Post", "", "(Reuters) - Ana Brek met Ilo Tarn.", "Reuters | | | false"},
		{"Velia Post", "", "DORN (AP) — Ana Brek met Ilo Tarn.", "Associated Press | | | false"},
		{"Meridian Wire", "", "DORN (Meridian Wire) - Ana Brek met Ilo Tarn.", " | | | false"},
		{"Velia Post", "", "Ana Brek (right) - as ever - met Ilo Tarn.", " | | | false"},
		{"Velia Post", "", "The Dorn Front (DF) - a party - met Ilo Tarn.", " | | | false"},
		{"Velia Post", "Meridian Wire", "Ana Brek met Ilo Tarn.", "Meridian Wire | | | false"},
		{"Velia Post", "Mira Oskel and Associated Press", "Ana Brek met Ilo Tarn.", " | Associated Press | | false"},
		{"Velia Post", "Mira Oskel", "Ana Brek met Ilo Tarn.", " | | | false"},
		{"Velia Post", "", "Ana Brek met Ilo Tarn.\n\nCopyright 2031 The Associated Press. All rights reserved.", "Associated Press | | | false"},
		{"Velia Post", "", "Ana Brek met Ilo Tarn.\n\nThe Associated Press contributed to this report.", " | Associated Press | | false"},
		{"Velia Post", "", "Ana Brek met Ilo Tarn.\n\n(With inputs from ANI)", " | Asian News International | | false"},
		{"Velia Post", "", "Ana Brek met Ilo Tarn, CNN reported.", " | | CNN | false"},
		{"Velia Post", "", "Ana Brek met Ilo Tarn, according to Axios.", " | | Axios | false"},
		{"Velia Post", "", "Ana Brek met Ilo Tarn, according to the news site Axios.", " | | Axios | false"},
		{"Velia Post", "", "“We will sign,” Ana Brek told the Harbour Gazette.", " | | Harbour Gazette | false"},
		{"Velia Post", "", "Sumari state television said that Ana Brek met Ilo Tarn.", " | | Sumari state media | false"},
		{"Velia Post", "", "As state media reported, Ana Brek met Ilo Tarn.", " | | state media | false"},
		{"Velia Post", "", "The Velia Post reported that Ana Brek met Ilo Tarn.", " | | | false"},
		{"Velia Post", "", "Ana Brek told the BBC and Ilo Tarn told Channel 12.", " | | BBC,Channel 12 | false"},
		{"Velia Post", "", "Ana Brek, a reader of The Times, met Ilo Tarn.", " | | | false"},
		{"Velia Post", "", "Ana Brek met Ilo Tarn.\n\n(This story was published from a syndicated feed.)", " | | | true"},
	} {
		m := Of(doc(t, c.outlet, c.byline, c.text))
		got := strings.Join([]string{strings.Join(m.Agencies, ","), strings.Join(m.With, ","), strings.Join(m.Cites, ","), fmt.Sprint(m.Feed)}, " | ")
		if strings.ReplaceAll(got, "  ", " ") != strings.ReplaceAll(c.want, "  ", " ") {
			t.Errorf("%s\ngot  %q\nwant %q", c.text, got, c.want)
		}
	}
}

func TestCitedForASpan(t *testing.T) {
	for _, c := range []struct{ text, words, want string }{
		{"Ana Brek met Ilo Tarn in Dorn, Meridian Wire reported. Mira Oskel flew to Velia.", "Ana Brek met", "Meridian Wire||false"},
		{"Ana Brek met Ilo Tarn in Dorn, Meridian Wire reported. Mira Oskel flew to Velia.", "Mira Oskel flew", "||false"},
		{"“We will sign,” Ana Brek told the Harbour Gazette.", "We will sign", "Harbour Gazette|Harbour Gazette|false"},
		{"“We will sign,” Ana Brek told the Velia Post.", "We will sign", "|Velia Post|false"},
		{"“We will sign,” Ana Brek told The Post on Friday.", "We will sign", "|Velia Post|false"},
		{"“We will sign,” Ana Brek told the Post on Friday.", "We will sign", "|Velia Post|false"},
		{"The Harbour Gazette on Saturday wrote that Ana Brek had signed.", "Ana Brek", "The Harbour Gazette||false"},
		{"The Harbour Gazette last week reported that Ana Brek had signed.", "Ana Brek", "The Harbour Gazette||false"},
		{"Ana Brek read the Harbour Gazette on Saturday.", "Ana Brek", "||false"},
		{"“We will sign,” Ana Brek said on CNN.", "We will sign", "CNN|CNN|false"},
		{"“We will sign,” Ana Brek said on Velia Radio.", "We will sign", "Velia Radio|Velia Radio|false"},
		{"Ana Brek said that she had seen an offer on Monday.", "an offer", "||false"},
		{"Ana Brek told CNN that she would come. “We will sign,” she added. “On Friday,” she said.", "On Friday", "CNN|CNN|false"},
		{"Ana Brek told CNN that she would come. “We will not sign,” Ilo Tarn said in Dorn.", "We will not sign", "||false"},
		{"Ana Brek met Ilo Tarn, CNN reported. She said that it was late.", "it was late", "||false"},
		{"Ana Brek reportedly met Ilo Tarn.", "met", "||true"},
	} {
		d := doc(t, "Velia Post", "", c.text)
		at := strings.Index(c.text, c.words)
		s := Cited(d, readout.Span{Start: at, End: at + len(c.words)})
		if got := fmt.Sprintf("%s|%s|%v", strings.Join(s.Cited, ","), strings.Join(s.Told, ","), s.Unnamed); got != c.want {
			t.Errorf("%s\ngot  %q\nwant %q", c.text, got, c.want)
		}
	}
}

func TestHosts(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Ana Brek spoke with radio host Ilo Tarn on Monday.", "Ilo Tarn"},
		{"The talk show host Ilo Tarn asked her again.", "Ilo Tarn"},
		{"Ana Brek, on Ilo Tarn’s radio show, said that she would come.", "Ilo Tarn"},
		{"On The Ilo Tarn Morning Show on Monday, Ana Brek said that she would come.", "Ilo Tarn"},
		{"The host Ilo Tarn received Ana Brek in his palace.", ""}, // of a visit
		{"Dorn will host Ana Brek. The show goes on.", ""},
		{"The Velian government's aid program ended.", ""},
	} {
		if got := strings.Join(Of(doc(t, "Velia Post", "", c.text)).Hosts, ","); got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}

func TestAscribed(t *testing.T) {
	for _, c := range []struct{ text, parties, anonymous string }{
		{"Ana Brek did not meet Ilo Tarn, the government said on Friday.", "government", ""},
		{"The government in Dorn does not know the Front and has denied that Ana Brek met Ilo Tarn.", "government", ""},
		{"Ana Brek met Ilo Tarn, her office said.", "office", ""},
		{"Spokesman Teo Lunn denied that Ana Brek met Ilo Tarn.", "spokesman", ""},
		{"Two diplomats have said that Ana Brek met Ilo Tarn.", "", "diplomat"},
		{"Ana Brek met Ilo Tarn, people with knowledge of the visit told the Harbour Post.", "", "person"},
		{"Ana Brek met Ilo Tarn of the government. “I came,” she said.", "", ""},
		{"Ana Brek met diplomats in Dorn.", "", ""},
		{"Ana Brek met Ilo Tarn. The ministry said nothing.", "", ""},
	} {
		d := doc(t, "Velia Post", "", c.text)
		at := strings.Index(c.text, "Ilo Tarn")
		parties, anonymous := Ascribed(d, readout.Span{Start: max(at, 0), End: max(at, 0) + 8})
		if a, b := strings.Join(parties, ","), strings.Join(anonymous, ","); a != c.parties || b != c.anonymous {
			t.Errorf("%s: %q and %q, want %q and %q", c.text, a, b, c.parties, c.anonymous)
		}
	}
}

func TestCitedForASpanOfManyParagraphs(t *testing.T) {
	text := "Mira Oskel spoke in Dorn, Meridian Wire reported: “We began.\n\n" + strings.Repeat("We went on. ", 200) + "\n\n“We ended,” the Velia Sun reported."
	d := doc(t, "Velia Post", "", text)
	if got := strings.Join(Cited(d, readout.Span{Start: 0, End: len(text)}).Cited, ","); got != "Meridian Wire" {
		t.Errorf("cited %q", got)
	}
}

func TestKey(t *testing.T) {
	for _, c := range [][2]string{
		{"www.veliapost.com", "The Velia Post"},
		{"edition.cnn.com", "CNN"},
		{"AP", "The Associated Press"},
		{"A.P.", "Associated Press"},
		{"BBC News", "www.bbc.co.uk"},
		{"José’s Gazette", "Joses Gazette"},
	} {
		if a, b := Key(c[0]), Key(c[1]); a != b || a == "" {
			t.Errorf("%s is %q, %s is %q", c[0], a, c[1], b)
		}
	}
}

// text returns n paragraphs of words drawn with a seed.
func text(seed, n int) []string {
	words := strings.Fields("envoy harbour treaty winter grain frontier council budget panel ministry long quiet road bridge valley talks press quarter")
	var all []string
	for p := range n {
		var b strings.Builder
		for i := range 40 {
			fmt.Fprintf(&b, "%s%d ", words[(i*7+p*11+seed*13)%len(words)], (i*i+p*5+seed*17)%97)
		}
		all = append(all, b.String()+".")
	}
	return all
}

func TestWhatIsACopy(t *testing.T) {
	whole := text(1, 20)
	other := text(2, 20)
	const quoted = "a very long quotation which everyone has printed that day and which is nobody's own since it was said before all of them in the hall of the harbour office on a Friday"
	quote := "“" + strings.Repeat(quoted+" ", 3) + "”"
	const (
		post   = "The harbour will open on the first day of the month and we shall all be there to see it open, every one of us who has worked for it these ten long years. — Ana Brek (@anabrek) March 3, 2031"
		signUp = "Get our newsletter every morning with all that you should know of the day before you have had your first cup of coffee and before anybody else has told you what has happened"
		links  = "Envoy Meets Minister In Dorn While The Harbour Stays Shut For A Third Day And Nobody Knows When It Will Be Opened Again Or Who Is Going To Pay For It In The End"
		wired  = "``" + quoted + "'' Ana Brek said."
	)
	half := func(s string) string { return strings.Join(strings.Fields(s)[:15], " ") + "." }
	for _, c := range []struct {
		name string
		a, b []string
		want bool
	}{
		{"the same", whole, whole, true},
		{"cut to a fifth", whole, whole[:4], true},
		{"another text", whole, other, false},
		{"one text inside of another story", append(slices.Clone(other), whole[:8]...), whole, true},
		{"one paragraph of twenty", append([]string{whole[0]}, other[1:]...), whole, false},
		{"paragraphs in another order", []string{whole[4], whole[1], whole[2], whole[0], whole[3]}, whole, true},
		{"sentences of it here and there", []string{other[0], half(whole[2]), other[1], half(whole[9]), other[2], half(whole[12]), other[3]}, whole, true},
		{"a post put in by both", append([]string{post}, other[:2]...), append([]string{post}, whole[:2]...), false},
		{"what one may sign up for", append([]string{signUp}, other[:2]...), append([]string{signUp}, whole[:2]...), false},
		{"links to the same stories", append([]string{links}, other[:2]...), append([]string{links}, whole[:2]...), false},
		{"a quotation in marks of the wire", append([]string{wired}, other[:2]...), append([]string{wired}, whole[:2]...), false},
		{"a shared quotation", append([]string{quote}, whole[:3]...), append([]string{quote}, other[:3]...), false},
		{"no words", nil, nil, false},
	} {
		a, b := doc(t, "Velia Post", "", "x. "+strings.Join(c.a, "\n\n")), doc(t, "Dorn Herald", "", "y. "+strings.Join(c.b, "\n\n"))
		o := Compare(Of(a), Of(b))
		if o.Copy() != c.want {
			t.Errorf("%s: %+v", c.name, o)
		}
		passages := Shared(a, b)
		if c.want && len(passages) == 0 {
			t.Errorf("%s: no shared passage", c.name)
		}
		for _, p := range passages {
			if x, y := strings.Fields(a.Text[p.A.Start:p.A.End]), strings.Fields(b.Text[p.B.Start:p.B.End]); len(x) < minPassage || len(y) < minPassage {
				t.Errorf("%s: passage %v", c.name, p)
			}
		}
	}
}

func TestCount(t *testing.T) {
	wire := Marks{Agencies: []string{"Meridian Wire"}}
	of := func(m Marks, outlet string) Marks { m.Outlet = outlet; return m }
	sig := Sign(doc(t, "", "", strings.Join(text(3, 4), "\n\n")))
	for _, c := range []struct {
		name  string
		w     []Witness
		n     int
		chain string
	}{
		{"one", []Witness{{Document: "a", Marks: of(Marks{}, "Velia Post")}}, 1, "Velia Post"},
		{"one outlet twice", []Witness{{Document: "a", Marks: of(Marks{}, "Velia Post")}, {Document: "b", Marks: of(Marks{}, "www.veliapost.com")}}, 1, "Velia Post"},
		{"two outlets", []Witness{{Document: "a", Marks: of(Marks{}, "Velia Post")}, {Document: "b", Marks: of(Marks{}, "Dorn Herald")}}, 2, "Dorn Herald; Velia Post"},
		{"one agency", []Witness{{Document: "a", Marks: of(wire, "Velia Post")}, {Document: "b", Marks: of(wire, "Dorn Herald")}}, 1, "Meridian Wire, carried by Dorn Herald and Velia Post"},
		{"two that cite one report", []Witness{
			{Document: "a", Marks: of(Marks{}, "Velia Post"), Sources: Sources{Cited: []string{"Axios"}}},
			{Document: "b", Marks: of(Marks{}, "Dorn Herald"), Sources: Sources{Cited: []string{"Axios"}}},
		}, 1, "Axios, cited by Dorn Herald and Velia Post"},
		{"words that were told to one", []Witness{
			{Document: "a", Marks: of(Marks{}, "Velia Post"), Sources: Sources{Cited: []string{"The Harbour Post"}, Told: []string{"The Harbour Post"}}, Said: true},
			{Document: "b", Marks: of(Marks{}, "Dorn Herald"), Own: true, Said: true},
			{Document: "c", Marks: of(Marks{}, "Harbour Post"), Own: true, Said: true},
		}, 1, "The Harbour Post, cited by Dorn Herald and Velia Post"},
		{"words that were told to one, which says so itself", []Witness{
			{Document: "a", Marks: of(Marks{}, "The Harbour Post"), Sources: Sources{Told: []string{"The Harbour Post"}}, Own: true, Said: true},
			{Document: "b", Marks: of(Marks{}, "Dorn Herald"), Own: true, Said: true},
		}, 1, "The Harbour Post, cited by Dorn Herald"},
		{"words that were told to one, and that the document has elsewhere too", []Witness{
			{Document: "a", Marks: of(Marks{}, "Velia Post"), Sources: Sources{Cited: []string{"The Gazette"}, Told: []string{"The Gazette"}}, Own: true, Said: true},
			{Document: "b", Marks: of(Marks{}, "Dorn Herald"), Sources: Sources{Cited: []string{"The Gazette"}, Told: []string{"The Gazette"}}, Own: true, Said: true},
		}, 1, "The Gazette, carried by Dorn Herald and Velia Post"},
		{"words to one host, whom both name", []Witness{
			{Document: "a", Marks: Marks{Outlet: "Velia Post", Hosts: []string{"Ilo Tarn"}}, Own: true, Said: true},
			{Document: "b", Marks: Marks{Outlet: "Dorn Herald", Hosts: []string{"Ilo Tarn"}}, Own: true, Said: true},
		}, 1, "one of Dorn Herald or Ilo Tarn, told by Dorn Herald and Velia Post"},
		{"a meeting, told in texts that name one host", []Witness{
			{Document: "a", Marks: Marks{Outlet: "Velia Post", Hosts: []string{"Ilo Tarn"}}, Own: true},
			{Document: "b", Marks: Marks{Outlet: "Dorn Herald", Hosts: []string{"Ilo Tarn"}}, Own: true},
		}, 2, "Dorn Herald; Velia Post"},
		{"words that were told to one, which is named in short", []Witness{
			{Document: "a", Marks: of(Marks{}, "Velia Post"), Sources: Sources{Cited: []string{"The Gazette"}, Told: []string{"The Gazette"}}, Said: true},
			{Document: "b", Marks: of(Marks{}, "Dorn Herald"), Sources: Sources{Cited: []string{"the Harbour Gazette"}, Told: []string{"the Harbour Gazette"}}, Said: true},
		}, 1, "the Harbour Gazette, cited by Dorn Herald and Velia Post"},
		{"a short name that may be of two", []Witness{
			{Document: "a", Marks: of(Marks{}, "Velia Post"), Sources: Sources{Cited: []string{"The Gazette"}}},
			{Document: "b", Marks: of(Marks{}, "Dorn Gazette")},
			{Document: "c", Marks: of(Marks{}, "Harbour Gazette")},
		}, 3, "Dorn Gazette; Harbour Gazette; The Gazette, cited by Velia Post"},
		{"words of which nothing shows that several heard them", []Witness{
			{Document: "a", Marks: of(Marks{}, "Velia Post"), Own: true, Said: true},
			{Document: "b", Marks: of(Marks{}, "Dorn Herald"), Own: true, Said: true},
		}, 1, "one of Dorn Herald or Velia Post, told by Dorn Herald and Velia Post"},
		{"words that many could hear", []Witness{
			{Document: "a", Marks: of(Marks{}, "Velia Post"), Own: true, Said: true},
			{Document: "b", Marks: of(Marks{}, "Dorn Herald"), Sources: Sources{Public: true}, Own: true, Said: true},
		}, 2, "Dorn Herald; Velia Post"},
		{"a broadcaster told by what it is", []Witness{
			{Document: "a", Marks: of(Marks{}, "SBC"), Sources: Sources{Told: []string{"SBC"}}, Own: true, Said: true},
			{Document: "b", Marks: of(Marks{}, "Dorn Herald"), Sources: Sources{Cited: []string{"Sumari television"}, Told: []string{"Sumari television"}}, Said: true},
		}, 1, "SBC, cited by Dorn Herald"},
		{"a denial cites elsewhere whom it denies", []Witness{
			{Document: "a", Marks: of(Marks{}, "Straits Review"), Own: true},
			{Document: "b", Marks: Marks{Outlet: "Velia Post", Cites: []string{"Straits Review"}}, Sources: Sources{Parties: []string{"government"}}, Own: true, Denies: true},
		}, 2, "Straits Review; the government, cited by Velia Post"},
		{"where nobody is named who denies it, it may have that from there too", []Witness{
			{Document: "a", Marks: of(Marks{}, "Straits Review"), Own: true},
			{Document: "b", Marks: Marks{Outlet: "Velia Post", Cites: []string{"Straits Review"}}, Own: true, Denies: true},
		}, 1, "Straits Review, carried by Velia Post"},
		{"one denial in two documents", []Witness{
			{Document: "a", Marks: of(Marks{}, "Dorn Herald"), Sources: Sources{Parties: []string{"government"}}, Own: true, Denies: true},
			{Document: "b", Marks: of(Marks{}, "Velia Post"), Sources: Sources{Parties: []string{"government"}}, Own: true, Denies: true},
		}, 1, "the government, cited by Dorn Herald and Velia Post"},
		{"a denial that another medium reports", []Witness{
			{Document: "a", Marks: of(Marks{}, "Dorn Herald"), Sources: Sources{Cited: []string{"Axios"}}, Denies: true},
			{Document: "b", Marks: of(Marks{}, "Velia Post"), Sources: Sources{Cited: []string{"Axios"}}, Denies: true},
		}, 1, "Axios, cited by Dorn Herald and Velia Post"},
		{"people without a name who told one", []Witness{
			{Document: "a", Marks: of(Marks{}, "Straits Review"), Sources: Sources{Told: []string{"Straits Review"}, Anonymous: []string{"diplomat"}}, Own: true},
			{Document: "b", Marks: of(wire, "Velia Post"), Sources: Sources{Anonymous: []string{"diplomat"}}, Own: true},
			{Document: "c", Marks: of(Marks{}, "Dorn Herald"), Sources: Sources{Anonymous: []string{"official"}}, Own: true},
		}, 2, "Dorn Herald; Straits Review, cited by Velia Post"},
		{"an announcement of a party, and whom the story cites elsewhere", []Witness{
			{Document: "a", Marks: Marks{Outlet: "Velia Post", Cites: []string{"Dorn Herald"}}, Sources: Sources{Parties: []string{"ministry"}}, Own: true},
			{Document: "b", Marks: of(Marks{}, "Dorn Herald"), Own: true},
		}, 2, "Dorn Herald; Velia Post"},
		{"one cites the other", []Witness{
			{Document: "a", Marks: of(Marks{}, "Velia Post"), Sources: Sources{Cited: []string{"The Dorn Herald"}}}, {Document: "b", Marks: of(Marks{}, "Dorn Herald")},
		}, 1, "The Dorn Herald, cited by Velia Post"},
		{"cites another somewhere", []Witness{
			{Document: "a", Marks: Marks{Outlet: "Velia Post", Cites: []string{"Dorn Herald"}}}, {Document: "b", Marks: of(Marks{}, "Dorn Herald")},
		}, 1, "Dorn Herald, carried by Velia Post"},
		{"copies of one text", []Witness{
			{Document: "a", Marks: Marks{Outlet: "Velia Post", Signature: sig}}, {Document: "b", Marks: Marks{Outlet: "Dorn Herald", Signature: sig}},
		}, 1, "one of Dorn Herald or Velia Post"},
		{"copies, one names its agency", []Witness{
			{Document: "a", Marks: Marks{Outlet: "Velia Post", Signature: sig}},
			{Document: "b", Marks: Marks{Outlet: "Dorn Herald", Signature: sig, Agencies: []string{"AP"}}},
			{Document: "c", Marks: of(Marks{}, "apnews.com")},
		}, 1, "AP, carried by Dorn Herald and Velia Post"},
		{"one sentence in two stories", []Witness{
			{Document: "a", Marks: of(Marks{}, "Velia Post"), Words: []string{"The two ministers met for an hour in a back room of the harbour office, Ana Brek said."}},
			{Document: "b", Marks: of(Marks{}, "Dorn Herald"), Words: []string{"On Friday the two ministers met for an hour in a back room of the harbour office."}},
		}, 1, "one of Dorn Herald or Velia Post"},
		{"one sentence with other words in it", []Witness{
			{Document: "a", Marks: of(Marks{}, "Velia Post"), Words: []string{"Hundreds of thousands of people are expected to descend on the harbour fair in Velia on Sunday."}},
			{Document: "b", Marks: of(Marks{}, "Dorn Herald"), Words: []string{"Hundreds of thousands of people are expected to flock to the harbour fair on Sunday, the last of the year in Velia."}},
		}, 1, "one of Dorn Herald or Velia Post"},
		{"two sentences on one thing", []Witness{
			{Document: "a", Marks: of(Marks{}, "Velia Post"), Words: []string{"Hundreds of thousands of people are expected to descend on the harbour fair in Velia on Sunday."}},
			{Document: "b", Marks: of(Marks{}, "Dorn Herald"), Words: []string{"The city hopes that hundreds of thousands of people will come to see the fair at its harbour this weekend."}},
		}, 2, "Dorn Herald; Velia Post"},
		{"one tells of it long after", []Witness{
			{Document: "a", Marks: of(Marks{}, "Velia Post"), Own: true}, {Document: "b", Marks: of(Marks{}, "Dorn Herald"), Own: true, Retold: true},
		}, 1, "Velia Post; 1 document of unknown origin, adding none"},
		{"one quotation in two stories", []Witness{
			{Document: "a", Marks: of(Marks{}, "Velia Post"), Words: []string{"“The two ministers met for an hour in a back room of the harbour office,” Ana Brek said."}},
			{Document: "b", Marks: of(Marks{}, "Dorn Herald"), Words: []string{"Ana Brek: \"The two ministers met for an hour in a back room of the harbour office.\""}},
		}, 2, "Dorn Herald; Velia Post"},
		{"unknown", []Witness{{Document: "a"}, {Document: "b"}}, 1, "2 documents of unknown origin"},
		{"unknown adds none", []Witness{{Document: "a"}, {Document: "b", Marks: of(Marks{}, "Velia Post")}}, 1, "Velia Post; 1 document of unknown origin, adding none"},
		{"a feed", []Witness{{Document: "a", Marks: Marks{Outlet: "Velia Post", Feed: true}}, {Document: "b", Marks: of(Marks{}, "Dorn Herald")}}, 1, "Dorn Herald; 1 document of unknown origin, adding none"},
	} {
		n, chain := Count(c.w)
		if got := strings.Join(chain, "; "); n != c.n || got != c.chain {
			t.Errorf("%s: %d, %q, want %d, %q", c.name, n, got, c.n, c.chain)
		}
		named, documents := 0, 0
		for _, o := range Trace(c.w) {
			if o.Name != "" {
				named++
			}
			for _, text := range o.Texts {
				documents += len(text.Documents)
			}
		}
		if max(1, named) != n || documents != len(c.w) {
			t.Errorf("%s: %d origins of %d documents are drawn, want %d of %d", c.name, named, documents, n, len(c.w))
		}
	}
}

// TestCountIsAFunctionOfTheSet also holds that a witness never takes away an
// origin of the others when it is a copy of one of them.
func TestCountIsAFunctionOfTheSet(t *testing.T) {
	names := []string{"Velia Post", "The Post", "Dorn Herald", "Axios", "Reuters", "Meridian Wire"}
	var sigs []Signature
	for i := range 4 {
		sigs = append(sigs, Sign(doc(t, "", "", strings.Join(text(i, 6), "\n\n"))))
	}
	rapid.Check(t, func(t *rapid.T) {
		some := rapid.SliceOfN(rapid.SampledFrom(names), 0, 2)
		parties := rapid.SliceOfN(rapid.SampledFrom([]string{"government", "diplomat"}), 0, 1)
		said := rapid.Bool().Draw(t, "said")
		n := 0
		ws := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Witness {
			n++
			return Witness{
				Document: fmt.Sprint(n), Sources: Sources{Cited: some.Draw(t, "cited"), Told: some.Draw(t, "told"), Parties: parties.Draw(t, "parties"), Anonymous: parties.Draw(t, "anonymous")},
				Own: rapid.Bool().Draw(t, "own"), Said: said, Retold: rapid.Bool().Draw(t, "retold"), Denies: rapid.Bool().Draw(t, "denies"),
				Marks: Marks{
					Outlet: rapid.SampledFrom(append(names, "")).Draw(t, "outlet"), Agencies: some.Draw(t, "agencies")[:0],
					Cites: some.Draw(t, "cites"), Signature: rapid.SampledFrom(append(sigs, Signature{}, Signature{})).Draw(t, "signature"),
				},
			}
		}), 1, 8).Draw(t, "witnesses")
		a, chainA := Count(ws)
		b, chainB := Count(rapid.Permutation(ws).Draw(t, "order"))
		if a != b || !slices.Equal(chainA, chainB) {
			t.Fatalf("%d %v, %d %v", a, chainA, b, chainB)
		}
		if a < 1 || a > len(ws) {
			t.Fatalf("%d origins of %d documents", a, len(ws))
		}
	})
}

func TestAThousandCopiesAreOneOrigin(t *testing.T) {
	sig := Sign(doc(t, "", "", strings.Join(text(3, 40), "\n\n")))
	var ws []Witness
	for i := range 1000 {
		ws = append(ws, Witness{Document: fmt.Sprint(i), Marks: Marks{Outlet: fmt.Sprint("Paper ", i), Signature: sig}})
	}
	if n, chain := Count(ws); n != 1 || len(chain) != 1 || len(chain[0]) > 200 {
		t.Errorf("%d, %d lines", n, len(chain))
	}
}

func TestSignatureIsReadBack(t *testing.T) {
	for _, n := range []int{0, 1, 5, 200} {
		s := Sign(doc(t, "", "", "x. "+strings.Join(text(4, n), "\n\n")))
		got, err := ParseSignature(s.Bytes())
		if err != nil || got.level != s.level || !slices.Equal(got.hashes, s.hashes) || !slices.Equal(got.at, s.at) || len(s.hashes) > maxSample {
			t.Errorf("%d paragraphs: %v", n, err)
		}
	}
	for _, bad := range [][]byte{{0, 1}, {0x40, 1}, {0x60, 1, 2, 3, 4, 5, 6}, {0x40, 9, 9, 9, 9, 1, 1, 1, 1, 0, 0, 0, 0}} {
		if _, err := ParseSignature(bad); err == nil {
			t.Errorf("%v was read", bad)
		}
	}
}

func FuzzOf(f *testing.F) {
	f.Add("DORN (Reuters) - “a” AP contributed to this. Copyright 2031 AP. All rights reserved.", "By A, AP")
	f.Fuzz(func(t *testing.T, text, byline string) {
		d, err := readout.NewDocument(readout.Document{ID: "d", Byline: byline, Text: strings.ToValidUTF8(text, ""), Blocks: readout.Paragraphs(strings.ToValidUTF8(text, ""))})
		if err != nil {
			t.Skip()
		}
		Of(d)
		Cited(d, readout.Span{Start: 0, End: len(d.Text)})
		Shared(d, d)
	})
}

func BenchmarkOf(b *testing.B) {
	d := doc(b, "Velia Post", "", strings.Join(text(1, 18), "\n\n"))
	b.SetBytes(int64(len(d.Text)))
	b.ReportAllocs()
	for b.Loop() {
		Of(d)
	}
}

// TestBadInputAddsNoOrigin holds what a heap of the same text may not do.
func TestBadInputAddsNoOrigin(t *testing.T) {
	story := "Ana Brek met Ilo Tarn in Dorn on Monday, the Velia Post reported. " + strings.Join(text(5, 3), "\n\n")
	at := func(url, text string) *readout.Document {
		d := *testkit.Document(t, text)
		d.URL = url
		return &d
	}
	tell := func(id string, d *readout.Document) Witness {
		s := Cited(d, readout.Span{End: 20})
		return Witness{Document: id, Marks: Of(d), Sources: s, Own: len(s.Cited) == 0 && !s.Unnamed, Words: []string{d.Text[:66]}}
	}
	var thousand []Witness
	for i := range 1000 {
		thousand = append(thousand, tell(fmt.Sprint(i), at(fmt.Sprintf("https://paper%d.example/a", i), story)))
	}
	for _, c := range []struct {
		name  string
		w     []Witness
		chain string
	}{
		{"a thousand identical documents", thousand, "Velia Post, cited by paper0.example, paper1.example, paper10.example, paper100.example, paper101.example and 995 others"},
		{"one document under two addresses", []Witness{
			tell("a", at("https://www.veliapost.example/a", story)), tell("b", at("https://m.veliapost.example/b?amp", story)),
		}, "m.veliapost.example"},
		{"one document under the addresses of two outlets", []Witness{
			tell("a", at("https://dornherald.example/a", text(6, 1)[0]+"\n\n"+text(7, 3)[0])), tell("b", at("https://harbourgazette.example/a", text(6, 1)[0]+"\n\n"+text(7, 3)[0])),
		}, "one of dornherald.example or harbourgazette.example"},
		{"a page that quotes itself", []Witness{tell("a", at("https://www.veliapost.example/a", story+"\n\n“"+story+"”\n\n"+story))}, "veliapost.example"},
		{"a page that quotes itself, and its story", []Witness{
			tell("a", at("https://www.veliapost.example/a", story+"\n\n“"+story+"”\n\n"+story)), tell("b", at("https://www.veliapost.example/b", story)),
		}, "veliapost.example"},
	} {
		n, chain := Count(c.w)
		if got := strings.Join(chain, "; "); n != 1 || got != c.chain {
			t.Errorf("%s: %d, %q, want %q", c.name, n, got, c.chain)
		}
	}
}

func TestManyCouldHearIt(t *testing.T) {
	for text, want := range map[string]bool{
		"“The strait stays open,” Ana Brek told reporters in Dorn.":            true,
		"In a speech to dockers, Brek said the strait would stay open.":        true,
		"Brek posted that the strait stays open.":                              true,
		"The foreign ministry said the strait would stay open.":                true,
		"“The strait stays open,” Ana Brek said.":                              false,
		"Brek told me over tea that the strait would stay open.":               false,
		"Brek told the Harbour Post that the strait would stay open all year.": false,
	} {
		doc, err := readout.NewDocument(readout.Document{ID: "d", Text: text})
		if err != nil {
			t.Fatal(err)
		}
		if got := Openly(doc, readout.Span{End: len(text)}); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}
