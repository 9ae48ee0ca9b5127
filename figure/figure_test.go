package figure_test

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/annotate"
	"github.com/readout-dev/readout/figure"
	"github.com/readout-dev/readout/internal/testkit"
)

var pipeline = sync.OnceValues(func() (*annotate.Pipeline, error) {
	p, err := annotate.Default(actor.Default())
	if err != nil {
		return nil, err
	}
	return p.For(readout.LayerFigures)
})

// find runs the pipeline over the text, published on Thursday 8 May 2031, and
// returns its figures.
func find(t testing.TB, story string) []*readout.Report {
	t.Helper()
	p, err := pipeline()
	if err != nil {
		t.Fatal(err)
	}
	doc := testkit.Document(t, story)
	doc.Published = &readout.Dating{Date: readout.Day(2031, 5, 8), Basis: readout.BasisStated}
	a, err := p.Annotate(doc)
	if err != nil {
		t.Fatal(err)
	}
	var out []*readout.Report
	for _, r := range a.Reports {
		if r.Figure() != nil {
			out = append(out, r)
		}
	}
	return out
}

// line writes a figure as the cases below have it: bound and change, value,
// unit, and what it is of in brackets.
func line(f *readout.Figure) string {
	number := func(v *float64) string { return strconv.FormatFloat(*v, 'f', -1, 64) }
	s := map[readout.Bound]string{readout.BoundAbout: "~", readout.BoundAtLeast: ">=", readout.BoundAtMost: "<="}[f.Bound]
	if f.Change != readout.ChangeNone {
		s = string(f.Change) + " " + s
	}
	if f.Value != nil {
		s += number(f.Value)
	} else {
		s += number(f.Low) + ".." + number(f.High)
	}
	if f.Unit != "" {
		s += " " + f.Unit
	}
	if f.What != "" {
		s += " [" + f.What + "]"
	}
	return s
}

// TestFigures has a sentence a line with the figures that a reader takes from it.
func TestFigures(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// words and digits, multiples
		{"The envoy has paid 12 visits to Maresh since January.", "12 visit [visits]"},
		{"Three Velian service members were killed at the outpost.", "3 Velian service member [Velian service members killed]"},
		{"The fund holds 1.4 billion dollars.", "1400000000 dollar"},
		{"The council's budget is $2.5bn.", "2500000000 dollar [council's budget]"},
		{"The ministry bought £40m of grain.", "40000000 pound sterling [grain]"},
		{"The new bridge has cost €7 million.", "7000000 euro [new bridge]"},
		{"Some 63,000 people have fled the city.", "~63000 people [people fled]"},
		{"Twenty-eight thousand six hundred and forty-two voters took part.", "28642 voter [voters]"},
		{"A dozen trucks crossed the border.", "12 truck [trucks]"},
		{"Half a million refugees returned.", "500000 refugee [refugees returned]"},
		{"The tunnel is 37m long.", "37 metre [tunnel]"},
		{"The firm sold 2.7m batteries.", "2700000 battery [batteries]"},
		// bounds and hedges
		{"At least 40 prisoners were freed.", ">=40 prisoner [prisoners freed]"},
		{"The meeting lasted slightly over an hour.", ">=1 hour [meeting]"},
		{"Up to 300 observers will be sent.", "<=300 observer [observers]"},
		{"Nearly 70 kilograms of gold were found.", "~70 kilogram [gold]"},
		{"Fewer than 20 lawmakers voted against the pact.", "<=20 lawmaker [lawmakers]"},
		// ranges and orders
		{"Between 20 and 30 fighters surrendered.", "20..30 fighter [fighters surrendered]"},
		{"The repairs would take three or four years.", "3..4 year [repairs]"},
		{"The plan would cost $10 to $15 billion.", "10000000000..15000000000 dollar [plan]"},
		{"The offensive caused tens of thousands of casualties.", "10000..100000 casualty [casualties]"},
		{"Dozens of homes were burned.", "12..120 home [homes burned]"},
		// percentages and changes
		{"Exports rose 7 percent to $2.3 billion.", "up 7 percentage [Exports]; 2300000000 dollar [Exports]"},
		{"Unemployment fell from 9 percent to 6 percent.", "down 6..9 percentage [Unemployment]"},
		{"Turnout fell by 4 percentage points.", "down 4 percentage point [Turnout]"},
		{"The bank cut its rate by 25 basis points.", "25 basis point"},
		// rates
		{"Crude sold at $58.24 per barrel.", "58.24 dollar per barrel [Crude]"},
		{"The port exported 52,000 barrels a day.", "52000 barrel per day"},
		// durations that are quantities
		{"The 14-month war has emptied the valley.", "14 month [war]"},
		{"The leaders held a 90-minute call.", "90 minute [call]"},
		{"The reply outlines three phases, each lasting 45 days.", "3 phase [phases]; 45 day [phases]"},
		{"It was the first call between the two leaders in 27 days.", "27 day [first call between the two leaders]"},
		{"Brek wants a three-phase plan.", "3 phase [plan]"},
		// fractions
		{"Two-thirds of the members voted for it.", "0.6666666666666666 [members]"},
		{"Half of the harvest was lost.", "0.5 [harvest]"},
		{"One in five homes has no power.", "0.2 [homes]"},
		{"The council's own reserves held $4 billion in loans.", "4000000000 dollar [loans]"},
		{"The rate declined from 58 percent in the last poll to 55 percent now.", "58 percentage [rate]; 55 percentage [rate]"},
		{"Volunteers are 18- to 24-year-old students.", "18..24 year of age [students]"},
		// hostages, ages, temperatures
		{"\"We saw the results of the pause: 105 hostages out,\" Brek said.", "105 hostage [hostages out]"},
		{"A 50-year-old man was held.", "50 year of age [man]"},
		{"It was minus 12 degrees Celsius.", "-12 celsius"},
		// ordinals that count
		{"Brek arrived in Maresh on his fifth visit since the war began.", "5 visit [visit]"},
		// totals and what a figure is put on
		{"The ministry put the number of dead at 23.", "23 dead [dead]"},
		{"The call lasted half an hour, an aide said. The presidency put it at 40 minutes.", "0.5 hour [call]; 40 minute [call]"},
		{"Just over a quarter, 26 percent, say no.", ">=0.25; 26 percentage"},
		{"She was among 11 people who died in the wreck.", "11 people [people died]"},
		{"The blast killed more than 200 people, including 12 sailors, and wounded over 5,000.", ">=200 people [people killed]; 12 sailor [sailors]; >=5000 people [people wounded]"},
		{"The ministry offers a reward of up to 2 million dollars for news of the ship.", "<=2000000 dollar [reward]"},
		{"The port was valued at about $98 to $110 a share.", "~98..110 dollar per share [port]"},
		{"Grain will grow to 29 percent and timber to 9 percent.", "29 percentage [Grain]; 9 percentage [timber]"},
		{"In the war Sumar sank the Velian fleet in 48 hours.", "48 hour"},
		{"Tarn has 1,061, including 38 senior delegates.", "1061; 38 senior delegate [senior delegates]"},
		{"Trade fell to dlrs 14 billion.", "14000000000 dollar [Trade]"},
		{"The two-week border crisis goes on.", "2 week [border crisis]"},
		{"It is meant to end five months of shelling across the river.", "5 month [shelling]"},
		{"Oil fell 45 cents, or 0.7%, to $61.20 a barrel.", "down 45 cent [Oil]; down 0.7 percentage [Oil]; 61.2 dollar per barrel [Oil]"},
		{"The 10-year yield fell 3 basis points.", "10 year [yield]; down 3 basis point [yield]"},
		{"Three of 10 voters like it.", "0.3 [voters]"},
		{"The margin of error is plus or minus 3 percentage points.", "3 percentage point [margin of error]"},
		{"It employs 400-plus people and 100+ contractors.", ">=400 people [people]; >=100 contractor [contractors]"},
		{"Nearly a quarter of a million people have fled.", "~250000 people [people]"},
		{"At least 16 of the 24 ministers resigned.", ">=16 minister [ministers]; 24 minister [ministers]"},
		{"Sumar pledged 500 million euros over four years.", "500000000 euro; 4 year"},
		{"They waited for over four years.", ">=4 year"},
		{"She lost the state 36 percent to 51 percent.", "36 percentage; 51 percentage"},
		{"The bank expects a 5 percent to 20 percent rebound.", "5..20 percentage [rebound]"},
		{"The index fell 75 points to 5884 in composite trading.", "down 75 point [index]; 5884 [index]"},
		{"Sales grew to $1.76 billion, a 13 percent increase.", "1760000000 dollar [Sales]; 13 percentage [increase]"},
		{"It wants an 80 percent reduction in emissions.", "80 percentage [reduction in emissions]"},
		{"The number of dead rose to 24 on Sunday.", "24 dead [dead]"},
		{"The number of injured stands at 387.", "387 injured [injured]"},
		{"They met two weeks in a row.", "2 week"},
		{"The plane can carry 2, 4 or 8 bombs.", "8 bomb [bombs]"},
		{"Almost 650 18-hole golf courses have closed.", "~650 golf course [golf courses]"},
		{"The boy was found after the search that took over 100 hours.", ">=100 hour [search]"},
		{"They took in refugees a month ahead of schedule.", ""},
		{"They took in refugees more than a month ahead of schedule.", ""},
		{"The firm paid $106 million in cash.", "106000000 dollar"},
		{"It is blamed for the deaths of more than 20,000 people.", ">=20000 people [people died]"},
		{"The Front took 276 girls and women from the school.", "276 girl [girls and women]"},
		{"Her foundation received gifts valued at more than $210,000.", ">=210000 dollar [gifts]"},
		{"Results were hurt by $41.3 million in restructuring charges.", "41300000 dollar [restructuring charges]"},
		{"It will save the firm $2 million a year in interest expense.", "2000000 dollar per year"},
		{"She earned $40 million for helping the firm.", "40000000 dollar"},
		{"He took only \"10 percent\" of the blame.", "10 percentage [blame]"},
		{"The judge gave him a 300-euro fine.", "300 euro [fine]"},
		{"They recruited nearly 70 politicians and other activists.", "~70 politician [politicians and other activists]"},
		{"Sumar has done well in 11 wars and spends $15 billion on defence.", "11 war [wars]; 15000000000 dollar"},
		{"They hope to raise $1 billion for Ana Brek.", "1000000000 dollar"},
		{"Net income for the six months ended Oct. 1 fell 5%.", "6 month; down 5 percentage [Net income]"},
		{"The firm raised its dividend to $1.20 a share.", "1.2 dollar per share [dividend]"},
		{"That leaves 100 vacancies.", "100 vacancy [vacancies]"},
		{"Fifteen states head to the polls.", "15 state [states]"},
		{"The first 24 hours of the truce were calm.", "24 hour"},
		{"Inflation has fallen to 50-year lows.", "50 year"},
		// nouns left out
		{"The port handled 435 ships in May, compared with 63 a year ago.", "435 ship [ships]; 63 ship [ships]"},
		{"The index fell 0.4 percent to 5884.", "down 0.4 percentage [index]; 5884 [index]"},
		{"The council ran a $2 billion surplus.", "2000000000 dollar [surplus]"},
		{"Sumar lost 3,000 soldiers.", "3000 soldier [soldiers]"},
		{"They marched for 15 extra minutes.", "15 minute"},
		{"The screen is 7- or 8-inch.", "7 inch [screen]; 8 inch [screen]"},
		{"It is a 2 percentage-point rise.", "2 percentage point [rise]"},
		{"Demand grew more than sixfold.", "up >=6 time"},
		// one of them is a count
		{"One soldier was killed.", "1 soldier [soldier killed]"},
	} {
		var got []string
		for _, r := range find(t, c.text) {
			got = append(got, line(r.Figure()))
		}
		if g := strings.Join(got, "; "); g != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

// TestNoFigures has what holds numbers and reports no quantity.
func TestNoFigures(t *testing.T) {
	for _, text := range []string{
		"Call the ministry at 555-201-4477 or +44 20 7946 0018.",
		"Sumar beat Velia 3-1 in Maresh.",
		"1. The parties shall withdraw.",
		"(2) The parties shall withdraw.",
		"The talks began in 1998 and ended on Oct. 7, 2023.",
		"The session opened at 11:50 a.m. on Tuesday.",
		"Two F-35 jets and the G7 met 5G rules near the M16 road."[len("Two "):],
		"See page 4 and Article 51 of the charter.",
		"Resolution 2728 was adopted.",
		"The office is at 16 Harbour Street.",
		"It was one of the proudest moments of his life.",
		"One day the two sides will agree.",
		"One of two things has to happen.",
		"Flight 370 left Gate 12.",
		"The 2019 elections were free.",
		"The Second World War ended the dispute.",
		"Version 2.0.1 is out.",
		"On the one hand, they agree.",
		"COVID-19 and MI6 were discussed.",
		"They work 24/7 since 9/11.",
		"He has zero diplomatic skills.",
		"He left about an hour ago.",
		"That is only half the story.",
		"He had a thousand reasons and said no a hundred times.",
		"They wrote #100days.",
		"ISBN 978-3-16-148410-0 and build 20310508.",
		"The Quartet and the P5+1 met at COP28 near Catch-22.",
		"They left one by one, and no one came.",
		"The ministers of the two countries will meet.",
		"She is 5-foot-3.",
		"The 80486 chip and the T-72 tank are old, as are the MiG-29 and Su-57.",
		"He seemed to be of two minds.",
		"There is one piece of advice that she gave.",
		"Families in the top half of the table gain.",
		"Many Fortune 500 companies will move.",
		"Sumar won 2-0, and the vote was 51-49.",
		"Ring 0800 555 0199 or (202) 555-0143 before 9:30.",
		"3) Monitors. 4. Prisoners.",
		"By 2031 the 2015 accord will be dead, he wrote in May 2029.",
	} {
		for _, r := range find(t, text) {
			t.Errorf("%s\n got %s [%s]", text, line(r.Figure()), r.By())
		}
	}
}

func TestTells(t *testing.T) {
	for _, tc := range []struct {
		text string
		want bool
	}{
		{"Sumar freed 40 hostages.", true},
		{"Two diplomats said the talks had failed.", false},
		{"The envoy came back nine days later.", false},
		{"The paper cited two unnamed diplomats.", false},
		{"The envoy went to three countries.", false},
		{"Five other states joined the pact.", false},
		{"Three soldiers came home.", true},
		{"Sumar freed three captives.", true},
		{"Twelve states joined the pact.", true},
		{"Two Velian envoys came.", true},
		{"More than 60 women said the governor had lied.", true},
		{"Sales grew to a record, a 13 percent increase.", false},
		{"She began by reading out 24 names.", false},
		{"Two-thirds of the members voted for it.", true},
		{"Sumar denied it for the second time.", false},
	} {
		for _, r := range find(t, tc.text) {
			if got := figure.Tells(r); got != tc.want {
				t.Errorf("%s: %s (%s) tells: %v", tc.text, line(r.Figure()), r.By(), got)
			}
		}
	}
}

func TestSaidByAndAsOf(t *testing.T) {
	got := find(t, "Forty bodies were found on 6 May 2031, according to the health ministry.")
	if len(got) != 1 {
		t.Fatalf("%d figures", len(got))
	}
	f := got[0].Figure()
	if f.SaidBy == nil || !strings.Contains(f.SaidBy.Name, "health ministry") {
		t.Errorf("said by %v", f.SaidBy)
	}
	if f.AsOf == nil || f.AsOf.Start.String() != "2031-05-06" {
		t.Errorf("as of %v", f.AsOf)
	}
	for _, text := range []string{
		"The Front has displaced 40,000 people in Velia since its revolt in 2029.",
		"Last week the firm reported earnings of $9 million.",
	} {
		if got := find(t, text); len(got) != 1 || got[0].Figure().AsOf != nil {
			t.Errorf("%s: %d figures, as of %v", text, len(got), got[0].Figure().AsOf)
		}
	}
	for text, want := range map[string]string{
		"More than 80 diggers came, according to local media.":     "local media",
		"Dora Brek's campaign said 12 people came.":                "Dora Brek's campaign",
		"Authorities reported at least 20 victims at the harbour.": "Authorities",
		"Dora Brek's party confirmed 68 judges.":                   "",
		"Dora Brek is ready to talk about the lies of 60 women.":   "",
	} {
		got := find(t, text)
		if len(got) != 1 {
			t.Errorf("%s: %d figures", text, len(got))
			continue
		}
		name := ""
		if by := got[0].Figure().SaidBy; by != nil {
			name = by.Name
		}
		if name != want {
			t.Errorf("%s: said by %q, want %q", text, name, want)
		}
	}
	got = find(t, "Dora Brek said at least 40 homes were lost.")
	if len(got) != 1 || got[0].Figure().Hedge != "at least" || got[0].Figure().AsOf != nil {
		t.Errorf("got %+v", got)
	}
}

// TestNumbers holds numbers to their values however they are written.
func TestNumbers(t *testing.T) {
	for text, want := range map[string]float64{
		"1,000,000,000,000,000": 1e15,
		"1e9":                   1e9,
		"１２３":                   123,
		"٤٥":                    45,
		"2½":                    2.5,
		"1.5 million":           1.5e6,
		"12,34,567":             1234567,
		"nine hundred thousand": 9e5,
		"-40":                   -40,
	} {
		got := find(t, "They counted "+text+" tons.")
		if len(got) != 1 || got[0].Figure().Value == nil || math.Abs(*got[0].Figure().Value-want) > 1e-9*math.Abs(want) {
			var s []string
			for _, r := range got {
				s = append(s, line(r.Figure()))
			}
			t.Errorf("%q: got %q, want %v", text, s, want)
		}
	}
	for _, text := range []string{strings.Repeat("9", 400), "1e999", "9" + strings.Repeat(",999", 100)} {
		for _, r := range find(t, "They counted "+text+" tons.") {
			if f := r.Figure(); f.Value != nil && (math.IsInf(*f.Value, 0) || *f.Value > 1e24) {
				t.Errorf("%.20s…: %v", text, *f.Value)
			}
		}
	}
}

// TestLongLine has ten thousand numbers in one sentence.
func TestLongLine(t *testing.T) {
	var b strings.Builder
	for i := range 10_000 {
		fmt.Fprintf(&b, "%d trucks, ", i+2)
	}
	if n := len(find(t, b.String())); n < 5000 {
		t.Errorf("%d figures", n)
	}
}
