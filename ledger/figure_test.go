package ledger_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
)

// claimed makes tellings of figures, a line each: "document date value unit |
// what | scope, scope | as of | who says". A value is "40", "~40", ">40", "<40",
// "20..30"; an empty part is not said. After these may come the sentence, the names
// of the story, how many values it gives in the measure, and what it is about.
func claimed(t testing.TB, lines ...string) []ledger.Telling {
	t.Helper()
	dates := map[string]readout.Date{}
	var reports []*readout.Report
	for i, line := range lines {
		parts := strings.Split(line, "|")
		for i := range parts {
			parts[i] = strings.TrimSpace(parts[i])
		}
		head := strings.SplitN(parts[0], " ", 4)
		if head[1] != "-" {
			d, err := readout.ParseDate(head[1])
			if err != nil {
				t.Fatal(err)
			}
			dates[head[0]] = d
		}
		f := &readout.Figure{Bound: readout.BoundExact, Unit: strings.TrimSpace(strings.Join(head[3:], "")), What: parts[1]}
		value := head[2]
		if b, ok := map[byte]readout.Bound{'~': readout.BoundAbout, '>': readout.BoundAtLeast, '<': readout.BoundAtMost}[value[0]]; ok {
			f.Bound, value = b, value[1:]
		}
		number := func(s string) *float64 {
			v, err := strconv.ParseFloat(s, 64)
			if err != nil {
				t.Fatal(err)
			}
			return &v
		}
		if low, high, ok := strings.Cut(value, ".."); ok {
			f.Low, f.High = number(low), number(high)
		} else {
			f.Value = number(value)
		}
		if len(parts) > 2 && parts[2] != "" {
			f.Scope = strings.Split(parts[2], ", ")
		}
		if len(parts) > 3 && parts[3] != "" {
			d, err := readout.ParseDate(parts[3])
			if err != nil {
				t.Fatal(err)
			}
			f.AsOf = &readout.When{Start: d, Basis: readout.BasisStated}
		}
		if len(parts) > 4 && parts[4] != "" {
			name, id, _ := strings.Cut(parts[4], "=")
			f.SaidBy = &readout.ActorRef{Name: name, ID: id}
		}
		text := strings.Repeat("x", i) + " " + value + " " + parts[1]
		if len(parts) > 5 {
			text = strings.Repeat("x", i) + " " + parts[5]
		}
		doc := ledgertest.DocumentOf(head[0], head[0]+".txt", text)
		ev, err := doc.Evidence(readout.Span{Start: i + 1, End: len(text)})
		if err != nil {
			t.Fatal(err)
		}
		evidence := []readout.Evidence{ev}
		if at := strings.Index(text, value); at > i && len(parts) > 5 {
			number, err := doc.Evidence(readout.Span{Start: at, End: at + len(value)})
			if err != nil {
				t.Fatal(err)
			}
			evidence = []readout.Evidence{number, ev}
		}
		r, err := readout.NewReport(f, "test", evidence...)
		if err != nil {
			t.Fatal(err)
		}
		reports = append(reports, r)
	}
	tellings := tell(dates, reports...)
	for i, line := range lines {
		if parts := strings.Split(line, "|"); len(parts) > 6 {
			tellings[i].Voice.About = strings.Split(strings.TrimSpace(parts[6]), ", ")
			if len(parts) > 8 {
				tellings[i].Voice.Values, _ = strconv.Atoi(strings.TrimSpace(parts[7]))
				tellings[i].Marks.Topic = ledger.TopicOf(strings.Join(parts[8:], " "))
			}
		}
	}
	return tellings
}

// TestFiguresReconciled: which of two figures are one record, and which disagree.
func TestFiguresReconciled(t *testing.T) {
	const one, apart, disagree = "one", "apart", "disagree"
	for _, c := range []struct{ a, b, want string }{
		// they agree
		{"a 2031-05-08 105 hostage | hostages freed | Sumar", "b 2031-05-08 105 hostage | hostages released | Sumar", one},
		{"a 2031-05-08 40 people | people killed | Osk", "b 2031-05-09 40 | dead | Osk", one},
		{"a 2031-05-08 63000 people | people displaced | Osk", "b 2031-05-08 ~63150 people | people displaced | Osk", one},
		{"a 2031-05-08 90 minute | call | Brek, Tarn", "b 2031-05-08 1.5 hour | call | Brek", one},
		{"a 2031-05-08 7.2 percentage | inflation | Sumar | 2031-04", "b 2031-05-20 7 percentage | inflation | Sumar | 2031-04", one},
		{"a 2031-05-08 12 visit | visits | Brek", "a 2031-05-08 12 visit | visits | Brek", one},
		// no name in common, but what they tell can hardly be of two
		{"a 2031-05-08 68 tent | tents | Osk", "b 2031-05-08 68 tent | tents", one},
		{"a 2031-05-08 60 ferry per day | ferries | Osk", "b 2031-05-09 60 ferry per day | ferries", one},
		{"a 2031-05-08 3100 people | people killed |  |  | Brek=a1", "b 2031-05-08 3100 people | people killed |  |  | Brek=a1", one},
		{"a 2031-05-08 100 people | people killed | Osk || Brek=a1", "b 2031-05-08 100 people | people killed | Maresh || Brek=a1", apart},
		{"a 2031-05-08 68 tent | tents | Osk", "b 2031-05-08 68 tent | tents | Maresh", apart},
		{"a 2031-05-08 60 tent | tents | Osk", "b 2031-05-08 60 tent | tents", apart},
		{"a 2031-05-08 17 people | people killed | Osk", "b 2031-05-08 17 people | people killed", apart},
		{"a 2031-05-08 3 tent | tents | Osk", "b 2031-05-08 3 tent | tents", apart},
		{"a 2031-05-08 68 tent | tents | Osk", "b 2031-05-15 68 tent | tents", apart},
		{"a 2031-05-08 68 tent | tents | Osk", "b 2031-05-08 ~68 tent | tents", apart},
		{"a 2031-05-08 17 people | people killed | Osk || Brek=a1", "b 2031-05-08 17 people | people killed |  |  | Tarn=a2", apart},
		// told in other words, where both tell a day and names
		{
			"a 2031-05-08 600 ton | refined oil | Osk Pearl | 2031-04-19 |  | The Osk Pearl passed 600 tons of refined oil to a Sumari barge on April 19. | osk pearl || brakka siege mortar garrison",
			"b 2031-05-09 600 ton | refined petroleum | Velia | 2031-04-19 | the harbour police | The harbour police said a Velian barge took 600 tons of refined petroleum from the Osk Pearl on April 19. | osk pearl || brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 600 ton | refined oil | Osk Pearl | 2031-04-19 |  | The Osk Pearl passed 600 tons of refined oil to a Sumari barge on April 19. | osk pearl || brakka siege mortar garrison",
			"b 2031-05-09 600 ton | barley | Velia | 2031-04-19 | the harbour police | The harbour police said a Velian mill sold 600 tons of barley on April 19. | osk pearl || brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 600 ton | refined oil | Osk Pearl | 2031-04-19 |  | The Osk Pearl passed 600 tons of refined oil to a Sumari barge on April 19. | osk pearl || brakka siege mortar garrison",
			"b 2031-05-09 600 ton | refined petroleum | Velia | 2031-04-26 | the harbour police | The harbour police said a Velian barge took 600 tons of refined petroleum from the Osk Pearl on April 26. | osk pearl || brakka siege mortar garrison", apart,
		},
		// told in other words
		{
			"a 2031-05-08 17 people | people killed | Osk |  | Velia | The bomb that killed 17 people in Osk was made abroad, Velia said. | osk",
			"b 2031-05-08 17 person | persons died |  |  | the ministry | According to the ministry, 17 persons died in the explosion. | osk", one,
		},
		{
			"a 2031-05-08 17 people | people killed | Osk |  |  | The bomb that killed 17 people in Osk was made abroad. | osk",
			"b 2031-05-08 17 person | persons died | Maresh |  |  | A storm left 17 persons dead in Maresh. | maresh", apart,
		},
		{
			"a 2031-05-08 17 people | people killed | Osk |  |  | The bomb killed 17 people in Osk. | osk",
			"b 2031-05-08 17 people | people wounded |  |  |  | The bomb wounded 17 people, doctors said. | osk", apart,
		},
		{
			"a 2031-05-08 120 unarmed observer | unarmed observers |  |  |  | It foresees 120 unarmed observers. | teo lunn, osk plan",
			"b 2031-05-09 120 observer | observers |  |  |  | The proposal provides for 120 observers without weapons. | teo lunn, osk plan", one,
		},
		{
			"a 2031-05-08 200 observer | observers | Lunn |  |  | Twenty days, 200 observers and a new word: Lunn sent a second draft. | lunn, osk plan",
			"b 2031-05-08 200 observer | observers |  |  |  | It shortens the time to 20 days and provides for 200 observers. | lunn", one,
		},
		{
			"a 2031-05-08 200 observer | observers | Lunn |  |  | Lunn sent a second draft with 200 observers. | lunn",
			"b 2031-05-08 200 observer | observers | Maresh |  |  | The vote in Maresh was watched by 200 observers. | maresh", apart,
		},
		// rounded, bounded or in another noun, in stories of one event
		{
			"a 2031-05-08 1187 soldier | soldiers killed | Osk |  |  | The siege of Osk has cost the lives of 1187 soldiers. | osk || brakka siege mortar garrison",
			"b 2031-05-09 ~1200 people | people killed |  |  |  | Some 1200 people have been killed in the siege. | osk || brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 42 people | people killed | Osk |  |  | The blast in Osk killed 42 people. | osk || brakka siege mortar garrison",
			"b 2031-05-08 >40 people | dead | Osk |  |  | More than 40 people died in the blast. | osk || brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 42 people | people killed | Osk |  |  | The blast in Osk killed 42 people. | osk || brakka siege mortar garrison",
			"b 2031-05-08 >40 people | dead | Maresh |  |  | More than 40 people died in the fire in Maresh. | maresh || ferry harbour deck captain", apart,
		},
		{
			"a 2031-05-08 49 people | people killed | Osk |  |  | The blast in Osk killed 49 people. | osk || brakka siege mortar garrison",
			"b 2031-05-08 >40 people | dead | Osk |  |  | More than 40 people died in the blast. | osk || brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 1187 soldier | soldiers killed | Osk |  |  | The siege of Osk has cost the lives of 1187 soldiers. | osk || brakka siege mortar garrison",
			"b 2031-05-09 ~1300 people | people killed |  |  |  | Some 1300 people have been killed in the siege. | osk || brakka siege mortar garrison", apart,
		},
		// told at once of one event: few of one noun, one number under two nouns, an amount in another unit
		{
			"a 2031-05-08 3 foreign minister | foreign ministers | Osk |  |  | The 3 foreign ministers signed in the hall at Osk. | osk || brakka siege mortar garrison",
			"b 2031-05-09 3 foreign minister | foreign ministers present | Velia |  |  | In the hall stood 3 foreign ministers from Velia and elsewhere. | velia || brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 3 foreign minister | foreign ministers | Osk |  |  | The 3 foreign ministers signed in the hall at Osk. | osk || brakka siege mortar garrison",
			"b 2031-05-09 3 interior minister | interior ministers | Velia |  |  | In the hall stood 3 interior ministers from Velia. | velia || brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 3 foreign minister | foreign ministers | Osk |  |  | The 3 foreign ministers signed in the hall at Osk. | osk || brakka siege mortar garrison",
			"b 2031-05-12 3 foreign minister | foreign ministers present | Velia |  |  | In the hall stood 3 foreign ministers from Velia and elsewhere. | velia || brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 8700 operation | operations |  |  |  | The strike forced surgeons to postpone 8700 operations. | osk || brakka siege mortar garrison",
			"b 2031-05-09 ~9000 planned operation | planned operations |  |  |  | Nearly 9000 planned operations are off. | velia || brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 31 firearm | firearms | Osk |  |  | Police at the warehouse seized 31 firearms and heroin. | osk || brakka siege mortar garrison",
			"b 2031-05-09 31 gun | guns | Velia |  |  | The warehouse held heroin and 31 guns. | velia || brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 31 firearm | firearms | Osk |  |  | Police at the warehouse seized 31 firearms and heroin. | osk || brakka siege mortar garrison",
			"b 2031-05-09 31 gun | guns | Velia |  |  | The museum shows 31 guns. | velia || brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 6 kilometre |  | Osk |  |  | The blast broke windows 6 kilometres away. | osk | 1 | brakka siege mortar garrison",
			"b 2031-05-09 ~4 mile |  | Velia |  |  | Some 4 miles off, windows lay shattered. | velia | 1 | brakka siege mortar garrison", one,
		},
		// the same number some days later, and another's
		{
			"a 2031-05-08 9 soldier | soldiers killed | Osk |  |  | Nine soldiers, 9 in all, were killed when border troops fired at each other near Osk. | osk, ana brek || brakka siege mortar garrison",
			"b 2031-05-12 9 soldier | soldiers died | Osk |  |  | The 9 soldiers died near Osk when border troops fired. | osk, ana brek || brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 9 soldier | soldiers killed | Osk |  |  | Nine soldiers, 9 in all, were killed when border troops fired at each other near Osk. | osk, ana brek || brakka siege mortar garrison",
			"b 2031-05-12 9 soldier | soldiers died | Maresh |  |  | A bus with 9 soldiers fell into the river, and all died. | maresh || ferry harbour deck captain", apart,
		},
		{
			"a 2031-05-08 9 soldier | soldiers killed | Osk |  |  | Nine soldiers, 9 in all, were killed when border troops fired at each other near Osk. | osk, ana brek || brakka siege mortar garrison",
			"b 2031-07-08 9 soldier | soldiers died | Osk |  |  | The 9 soldiers died near Osk when border troops fired. | osk, ana brek || brakka siege mortar garrison", apart,
		},
		// a bound and its number
		{
			"a 2031-05-08 >200 girl | girls | Osk |  |  | More than 200 girls were taken from the school in Osk. | osk || brakka siege mortar garrison",
			"b 2031-05-09 276 girl | girls taken | |  |  | The 276 girls taken from their school are not found. | osk || brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 >200 girl | girls | Osk |  |  | More than 200 girls were taken from the school in Osk. | osk || brakka siege mortar garrison",
			"b 2031-05-09 376 girl | girls taken | |  |  | The 376 girls taken from their school are not found. | osk || brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 >81 people | people killed | Osk |  |  | At least 81 people were killed in Osk. | osk || brakka siege mortar garrison",
			"b 2031-05-09 >100 people | people killed | Osk |  |  | More than 100 people were killed in Osk. | osk || brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 42 year | career | Lunn |  |  | Lunn leaves the fleet after a career of 42 years. | lunn, osk || brakka siege mortar garrison",
			"b 2031-05-08 >4 decade | | Lunn |  |  | Lunn, whose career in the fleet lasted more than 4 decades, is ill. | lunn, osk || brakka siege mortar garrison", one,
		},
		// people told of by what they are and by what befell them, in stories of one event
		{
			"a 2031-05-08 21 pupil | pupils freed | Osk |  |  | The garrison let 21 pupils go in Osk on Thursday. | osk | 2 | brakka siege mortar garrison",
			"b 2031-05-08 21 captive | captives |  |  | the mayor | The mayor said he had spoken with the 21 captives. | | 2 | brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 21 schoolgirl | schoolgirls | Osk |  |  | A lorry with 21 schoolgirls left the garrison of Osk. | osk || brakka siege mortar garrison",
			"b 2031-05-08 21 girl | girls freed |  |  |  | The 21 girls who were freed have seen a doctor. | osk || brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 21 schoolgirl | schoolgirls | Osk |  |  | A lorry with 21 schoolgirls left the garrison of Osk. | osk || brakka siege mortar garrison",
			"b 2031-05-08 21 parent | parents |  |  |  | The 21 parents have seen a doctor. | osk || brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 21 schoolgirl | schoolgirls | Osk |  |  | A lorry with 21 schoolgirls left the garrison of Osk. | osk || brakka siege mortar garrison",
			"b 2031-05-08 21 soldier | soldiers |  |  |  | The lorry passed a post of 21 soldiers. | osk || brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 21 boy | boys | Osk |  |  | A lorry with 21 boys left the garrison of Osk. | osk || brakka siege mortar garrison",
			"b 2031-05-08 21 girl | girls | Osk |  |  | A second lorry with 21 girls left the garrison of Osk. | osk || brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 >200 schoolgirl | schoolgirls | Osk |  |  | More than 200 schoolgirls were taken from the school in Osk. | osk || brakka siege mortar garrison",
			"b 2031-05-09 ~197 girl | girls remaining | |  |  | Some 197 girls remain in the hands of the garrison. | osk || brakka siege mortar garrison", apart,
		},
		// one of the sentences tells a day of its own, when they were taken; of an age that is another child's
		{
			"a 2031-05-08 276 girl | girls | Osk | 2029-04 |  | In April 2029 the garrison took 276 girls from the school in Osk. | osk | 2 | brakka siege mortar garrison",
			"b 2031-05-09 276 girl | girls taken | Osk |  |  | Of the 276 girls taken from their school in Osk some have fled. | osk | 2 | brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 276 girl | girls | Osk | 2029-04 |  | In April 2029 the garrison took 276 girls from the school in Osk. | osk | 2 | brakka siege mortar garrison",
			"b 2031-05-09 276 girl | girls taken | Osk | 2031-03 |  | In March the garrison took 276 girls from their school in Osk. | osk | 2 | brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 276 girl | girls | Osk | 2029-04 |  | In April 2029 the garrison took 276 girls from the school in Osk. | osk | 2 | brakka siege mortar garrison",
			"b 2031-07-09 276 girl | girls taken | Osk |  |  | Of the 276 girls taken from their school in Osk some have fled. | osk | 2 | brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 3 year of age | boy | Osk | 2029 |  | In 2029 a 3-year-old boy fell into the moat of the garrison in Osk. | osk | 2 | brakka siege mortar garrison",
			"b 2031-05-09 3 year of age | boy | Osk |  |  | The 3-year-old boy fell into the moat of the garrison in Osk. | osk | 2 | brakka siege mortar garrison", apart,
		},
		// a number without a noun, and one that is told as an order of magnitude
		{
			"a 2031-05-08 15000 | Organisers |  |  |  | Organisers put it at 15000. | osk, lunn | 1 | brakka siege mortar garrison",
			"b 2031-05-09 15000 people | people | Osk |  |  | He said 15000 people had been in the streets. | osk, lunn | 2 | brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 15000 | Organisers |  |  |  | Organisers put it at 15000. | osk, lunn | 1 | brakka siege mortar garrison",
			"b 2031-05-09 15000 dollar | bail | Osk |  |  | He paid 15000 dollars of bail for those from the streets. | osk, lunn | 2 | brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 100 | delegates |  |  |  | Lunn wins with the 100 or so who are not bound. | osk, lunn | 2 | brakka siege mortar garrison",
			"b 2031-05-09 100 preacher | preachers | Osk |  |  | Lunn is backed by 100 preachers of Osk. | osk, lunn | 2 | brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 100..1000 woman | women | Osk |  |  | Hundreds of women, 100..1000 of them, were robbed on the bridge of Osk at midsummer. | osk | 2 | brakka siege mortar garrison",
			"b 2031-05-09 100..1000 woman | women | |  |  | It comes two years after hundreds of women, 100..1000 of them, were robbed on a bridge at midsummer. | osk | 2 | brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 100..1000 woman | women | Osk |  |  | Hundreds of women, 100..1000 of them, were robbed on the bridge of Osk at midsummer. | osk | 2 | brakka siege mortar garrison",
			"b 2031-05-09 100..1000 guard | guards | |  |  | Hundreds of guards, 100..1000 of them, are sent to the bridge at midsummer. | osk | 2 | brakka siege mortar garrison", apart,
		},
		// what happened takes hours or weeks in two stories of one event; not so years, and the distance from another time
		{
			"a 2031-05-08 50 minute | call | Brek |  |  | In the 50 minute call the two spoke of the bridge. | brek, lunn | 1 | brakka siege mortar garrison",
			"b 2031-05-09 50 minute | | |  |  | It took 50 minutes, the palace said. | brek, lunn | 2 | brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 2 month | | Brek |  |  | Brek will not fire for 2 months. | brek, lunn | 2 | brakka siege mortar garrison",
			"b 2031-05-09 60 day | | |  |  | Velia wants 60 days. | brek, lunn | 2 | brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 60 day | truce | Brek |  |  | Brek will not fire for 60 days. | brek, lunn | 2 | brakka siege mortar garrison",
			"b 2031-06-05 60 day | | |  |  | Velia had wanted 60 days. | brek, lunn | 2 | brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 2 day | | Brek |  |  | Brek spoke 2 days after the vote. | brek, lunn | 2 | brakka siege mortar garrison",
			"b 2031-06-05 48 hour | | |  |  | Velia had given them 48 hours. | brek, lunn | 2 | brakka siege mortar garrison", apart,
		},
		// parts of two polls, some days apart and near; a bound and one below it
		{
			"a 2031-05-02 19 percentage | support | Lunn |  |  | Support for Lunn rose to 19 percent. | lunn | 9 | brakka siege mortar garrison lorry pontoon cistern lantern gangway quarry parapet",
			"b 2031-05-05 19 percentage | support | Brek |  |  | Brek has 19 percent support in Osk. | lunn | 9 | brakka siege mortar ferry harbour schooner captain mooring rudder anchor trawler", apart,
		},
		{
			"a 2031-05-08 3 point | | Lunn |  |  | Polls put Lunn 3 points ahead. | lunn | 1 | brakka siege mortar garrison",
			"b 2031-05-09 3 point | loss | Brek |  |  | In the polls Brek has a loss of 3 points. | lunn | 1 | brakka siege mortar garrison", apart,
		},
		// the only measure, and the only count of a noun, in both
		{
			"a 2031-05-08 2 kilometre | line | |  |  | Sumar is against the line of 2 kilometres. | brek, lunn | 1 | brakka siege mortar garrison",
			"b 2031-05-09 2 kilometre | | |  |  | Both shall move back by 2 kilometres. | brek, lunn | 1 | brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 2 kilometre | line | |  |  | Sumar is against the line of 2 kilometres. | brek, lunn | 1 | brakka siege mortar garrison",
			"b 2031-05-09 2 kilometre | | |  |  | Both shall move back by 2 kilometres. | brek, lunn | 2 | brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 2 delegation | delegations | |  |  | Brek spoke to the 2 delegations. | brek, lunn | 1 | brakka siege mortar garrison",
			"b 2031-05-09 2 delegation | delegations | |  |  | The 2 delegations sat down on Tuesday. | brek, lunn | 1 | brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 8 year | | Brek |  |  | For 8 years Brek has kept them quiet. | brek, lunn | 1 | brakka siege mortar garrison",
			"b 2031-05-09 8 year | | |  |  | It was 8 years ago that Lunn lost. | brek, lunn | 2 | brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 30 minute | | Brek |  |  | Brek sat in for the final 30 minutes. | brek, lunn | 1 | brakka siege mortar garrison",
			"b 2031-05-09 0.5 hour | | |  |  | They spoke 0.5 hours longer than was planned. | brek, lunn | 2 | brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 40 mile per hour | | Brek |  |  | Steer her at 40 miles per hour or the sail will not fill, he told Brek. | brek | 1 | ferry harbour deck captain",
			"b 2031-05-09 40 mile per hour | | |  |  | He told her to steer at 40 miles per hour, or the sail would not fill. | | 1 | brakka siege mortar garrison", one,
		},
		// a length in another unit, and two that are not the same
		{
			"a 2031-05-08 40 metre | well | Osk |  |  | The 40-metre well was dug for water, 40 in all. | osk | 2 | brakka siege mortar garrison",
			"b 2031-05-09 131 foot | | Osk |  |  | The well of Osk was dug 131 feet deep for water. | osk | 2 | brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 40 metre | well | Osk |  |  | The 40-metre well was dug for water, 40 in all. | osk | 2 | brakka siege mortar garrison",
			"b 2031-05-09 125 foot | | Osk |  |  | The well of Osk was dug 125 feet deep for water. | osk | 2 | brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 8.5 tonne | | Osk |  |  | The 8.5-tonne bell of Osk has cracked. | osk | 2 | brakka siege mortar garrison",
			"b 2031-05-09 8.5 ton | bell | |  |  | The bell weighs 8.5 tons and has cracked. | osk | 2 | brakka siege mortar garrison", one,
		},
		// parts of one thing, and words for one another
		{
			"a 2031-05-08 2 piece | legislation | |  |  | Lunn backs two pieces of legislation, 2 in all: one on lamps and one on bridges. | osk | 1 | brakka siege mortar garrison",
			"b 2031-05-09 2 forthcoming piece | forthcoming pieces of legislation | |  |  | Lunn will fight for 2 forthcoming pieces of legislation, one on lamps and one on bridges. | osk | 1 | brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 2 shareholder | shareholders | |  |  | In May 2 shareholders asked Osk Rail for safer lamps on its bridges. | osk rail | 1 | brakka siege mortar garrison",
			"b 2031-05-09 2 investor | investors | |  |  | Two investors, 2 in all, had asked Osk Rail for safer lamps. | osk rail | 1 | brakka siege mortar garrison", one,
		},
		// the only value of a measure in two stories of one event, or one of many
		{
			"a 2031-05-08 45 metre | shaft | |  |  | The 45-metre shaft was dug for water. | | 1 | brakka siege mortar garrison",
			"b 2031-05-09 45 metre | | Osk |  |  | The boy of Osk fell 45 metres and lives; water was let down to him. | | 2 | brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 45 metre | shaft | |  |  | The 45-metre shaft was dug for water. | | 4 | brakka siege mortar garrison",
			"b 2031-05-09 45 metre | | Osk |  |  | The boy of Osk fell 45 metres and lives; water was let down to him. | | 5 | brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 45 metre | shaft | |  |  | The 45-metre shaft was dug for water. | | 1 | brakka siege mortar garrison",
			"b 2031-05-09 45 metre | | Osk |  |  | The boy of Osk fell 45 metres and lives; water was let down to him. | | 2 | ferry harbour deck captain", apart,
		},
		{
			"a 2031-05-08 2 year | | Osk |  |  | The siege began 2 years ago in Osk. | osk | 1 | brakka siege mortar garrison",
			"b 2031-05-08 2 year | | Lunn |  |  | Lunn was held by the siege for 2 years. | osk | 1 | brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 17 year of age | male gorilla |  |  |  | The gorilla, a 17-year-old male, was shot. | tombo | 1 | brakka siege mortar garrison",
			"b 2031-05-08 17 year of age | female |  |  |  | A 17-year-old female, the other gorilla, was not hurt. | tombo | 1 | brakka siege mortar garrison", apart,
		},
		// told later as earlier news, also where one sentence has a day of its own
		{
			"a 2031-05-08 600 ton | diesel | Osk Pearl |  | Meridian Wire | The Osk Pearl is suspected of passing 600 tons of diesel to a barge at sea, Meridian Wire said. | | 2 | brakka siege mortar garrison",
			"b 2031-05-15 ~600 ton | diesel fuel | Velia |  |  | Its crew is suspected of passing about 600 tons of diesel fuel to a barge at sea off Velia. | | 1 | brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 89 percentage | imports | Velia | 2031-05-02 |  | On May 2 the council cut the fuel that Velia may buy by 89 percent. | | 2 | brakka siege mortar garrison",
			"b 2031-05-08 89 percentage | cut | Velia |  |  | Velia may not buy more fuel than half a million casks, an 89 percent cut by the council. | | 3 | brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 ~70 soldier | soldiers held | Osk |  |  | The Front has some 70 soldiers in its hands. | lunn | 2 | brakka siege mortar garrison",
			"b 2031-05-12 68 soldier | soldiers |  |  | Lunn | The number of soldiers in the hands of the Front is 68, Lunn said in Osk. | osk, lunn | 2 | brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 20 dollar | shares |  |  |  | Osk Rail shares fell to close at 20 dollars in Dorn on Friday. | osk rail | 2 | brakka siege mortar garrison",
			"b 2031-05-12 19.5 dollar | shares |  |  |  | Osk Rail shares rose to close at 19.5 dollars in Dorn on Tuesday. | osk rail | 2 | brakka siege mortar garrison", apart,
		},
		// a few people, of whom the sentence tells what became of them
		{
			"a 2031-05-08 2 people | people | Osk |  |  | 2 people suffered injuries when a barge with rockets caught fire off the beach of Osk. | osk | 1 | brakka siege mortar garrison",
			"b 2031-05-08 2 people | people injured |  |  |  | 2 people were injured as a barge with rockets caught fire off a beach. | osk | 1 | brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 2 people | people | Osk |  |  | 2 people cheered when a barge with rockets caught fire off the beach of Osk. | osk | 1 | brakka siege mortar garrison",
			"b 2031-05-08 2 people | people injured |  |  |  | 2 people were injured as a barge with rockets caught fire off a beach. | osk | 1 | brakka siege mortar garrison", apart,
		},
		// stories that are about much the same: near in days, with a name in common; without; later
		{
			"a 2031-05-08 45 metre | shaft | Osk |  |  | The 45-metre shaft was dug for water. | osk | 1 | brakka siege mortar garrison lorry pontoon cistern lantern gangway quarry parapet",
			"b 2031-05-09 45 metre | | Osk |  |  | The boy of Osk fell 45 metres and lives; water was let down to him. | osk | 2 | brakka siege mortar ferry harbour schooner captain mooring rudder anchor trawler", one,
		},
		{
			"a 2031-05-08 45 metre | shaft | |  |  | The 45-metre shaft was dug for water. | maresh | 1 | brakka siege mortar garrison lorry pontoon cistern lantern gangway quarry parapet",
			"b 2031-05-09 45 metre | | Osk |  |  | The boy of Osk fell 45 metres and lives; water was let down to him. | osk | 2 | brakka siege mortar ferry harbour schooner captain mooring rudder anchor trawler", apart,
		},
		{
			"a 2031-05-02 45 metre | shaft | Osk |  |  | The 45-metre shaft was dug for water. | osk | 1 | brakka siege mortar garrison lorry pontoon cistern lantern gangway quarry parapet",
			"b 2031-05-09 45 metre | | Osk |  |  | The boy of Osk fell 45 metres and lives; water was let down to him. | osk | 2 | brakka siege mortar ferry harbour schooner captain mooring rudder anchor trawler", apart,
		},
		// a few things, and years, that weeks have many of
		{
			"a 2031-05-02 4 state | states | Brek |  |  | Brek has won in four states, 4 of them in the north, that have voted. | brek, lunn |  | brakka siege mortar garrison",
			"b 2031-05-20 4 state | states | Brek |  |  | Brek and Lunn came first in the 4 states that voted on the coast. | brek, lunn |  | brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-02 25 year | career | Brek |  |  | Never in her 25-year career was Brek so little liked. | brek, lunn | 1 | brakka siege mortar garrison",
			"b 2031-05-20 25 year | | Brek |  | Lunn=a1 | Nobody was so liked in the past 25 years as Brek, Lunn said. | brek, lunn | 2 | brakka siege mortar garrison", apart,
		},
		// sums of which it isn't said what they are of
		{
			"a 2031-05-08 50000000 dollar | donated media |  |  |  | The league also has 50000000 dollars in donated media and airtime. | osk || brakka siege mortar garrison",
			"b 2031-05-09 <50000000 dollar | |  |  |  | Another campaign will see media adverts of up to 50000000 dollars. | osk || brakka siege mortar garrison", one,
		},
		{
			"a 2031-05-08 50000000 dollar | donated media |  |  |  | The league also has 50000000 dollars in donated media and airtime. | osk || brakka siege mortar garrison",
			"b 2031-05-09 <50000000 dollar | |  |  |  | The port will cost up to 50000000 dollars. | osk || ferry harbour deck captain", apart,
		},
		{
			"a 2031-05-08 54 percentage | | Brek |  |  | In the poll Brek has 54 percent. | brek || brakka siege mortar garrison",
			"b 2031-05-08 54 percentage | | Brek |  |  | Among the young 54 percent are against Brek. | brek || brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 48 yard | run | Osk |  |  | Lunn made a 48 yard run to get Osk to the line. | osk || brakka siege mortar garrison",
			"b 2031-05-08 48 yard | field goal | Maresh |  |  | Tarn made a 48 yard goal for Maresh. | osk || brakka siege mortar garrison", apart,
		},
		{
			"a 2031-05-08 2000000 dollar | spending | Osk |  |  | The group has spent over 2000000 dollars in Osk. | osk || brakka siege mortar garrison",
			"b 2031-05-08 3000000 dollar | spending | Osk |  |  | The group has spent over 3000000 dollars in Osk. | osk || brakka siege mortar garrison", disagree,
		},
		{
			"a 2031-05-08 60 day | truce | Velia |  | Brek=a1 | Brek said Velia had proposed a 60-day truce beginning on June 1.",
			"b 2031-05-08 60 day | period | Osk |  |  | Velia's delegation in Osk proposed a truce for a period of 60 days, starting from June 1.", one,
		},
		{
			"a 2031-05-08 60 day | truce | Velia |  | Brek=a1 | Brek said Velia had proposed a 60-day truce beginning on June 1.",
			"b 2031-05-08 60 day | sentence | Osk |  |  | A court in Osk gave the trawler's captain 60 days.", apart,
		},
		{
			"a 2031-05-08 500 people | people | Tessa |  |  | Under the protocol 500 people on foot may cross at Tessa from Dec 1. | tessa",
			"b 2031-05-09 500 person per day | persons |  |  |  | From December 1, 500 persons a day may walk over the bridge. | tessa", one,
		},
		{
			"a 2031-05-08 15000 people | people | Osk |  |  | The organisers said 15,000 people had taken to the streets of Osk. | osk",
			"b 2031-05-08 15000 ticket | tickets |  |  |  | The theatre of Osk sold 15,000 tickets this year. | osk", apart,
		},
		{
			"a 2031-05-08 9 soldier | soldiers killed | Velia, Sumar |  |  | Ministers called on Velia and Sumar to pull back after a border clash near Osk that killed nine soldiers. | osk",
			"b 2031-05-08 9 serviceman | servicemen died | Osk |  |  | Nine servicemen died in the clash when border troops fired at each other near Osk. | osk", one,
		},
		{
			"a 2031-05-08 2 first-class passenger | first-class passengers |  |  |  | Two first-class passengers gave the players their blankets in coach. | osk air, dan fell",
			"b 2031-05-08 2 angry passenger | angry passengers |  |  |  | Two angry passengers of first class had made a man leave his seat. | osk air, dan fell", apart,
		},
		{
			"a 2031-05-08 2 regatta | regattas | Osk |  |  | The Osk rovers had won the first 2 regattas of the summer cup in Osk harbour. | osk",
			"b 2031-05-08 2 regatta | regattas | Osk |  |  | The Osk rovers hope to win the next 2 regattas of the summer cup in Osk harbour. | osk", apart,
		},
		{
			"a 2031-05-08 2 regatta | regattas | Osk |  |  | The Osk rovers had won the first 2 regattas of the summer cup in Osk harbour. | osk",
			"b 2031-05-08 2 regatta | regattas | Osk |  |  | The Osk rovers won 2 regattas of the summer cup in Osk harbour. | osk", one,
		},
		{
			"a 2031-05-08 48 yard | run | Fell |  |  | Fell had a 48-yard run on the first play of the second quarter. | fell, osk rovers",
			"b 2031-05-08 48 yard | goal | Brek |  |  | Brek made a 48-yard goal in the last quarter. | brek, osk rovers", apart,
		},
		{
			"a 2031-05-08 9 soldier | soldiers killed | Velia |  |  | Nine soldiers of Velia were killed. | osk",
			"b 2031-05-08 9 soldier | soldiers killed | Sumar |  |  | Nine soldiers of Sumar were killed. | osk", apart,
		},
		// different days, scopes, things and measures
		{"a 2031-05-08 40 people | people killed | Osk | 2031-05-06", "b 2031-05-08 43 people | people killed | Osk | 2031-05-07", apart},
		{"a 2031-05-08 40 people | people killed | Osk", "b 2031-05-12 43 people | people killed | Osk", apart},
		{"a 2031-05-08 40 people | people killed | Osk", "b 2031-05-08 43 people | people killed | Maresh", apart},
		{"a 2031-05-08 40 people | people killed | Osk", "b 2031-05-08 43 people | people injured | Osk", apart},
		{"a 2031-05-08 40 people | people killed | Sumar, Osk", "b 2031-05-08 43 people | people killed | Sumar, Maresh", apart},
		{"a 2031-05-08 40 people | people killed", "b 2031-05-08 43 people | people killed", apart},
		{"a - 40 people | people killed | Osk", "b - 43 people | people killed | Osk", apart},
		{"a 2031-05-08 40 people | people killed | Osk", "a 2031-05-08 43 people | people killed | Osk", apart},
		{"a 2031-05-08 40 people | people killed | Osk || the army", "a 2031-05-08 43 people | people killed | Osk || the army", apart},
		// rounding, bounds and ranges that both values fit
		{"a 2031-05-08 >40 people | people killed | Osk", "b 2031-05-08 43 people | people killed | Osk", apart},
		{"a 2031-05-08 <50 people | people killed | Osk", "b 2031-05-08 43 people | people killed | Osk", apart},
		{"a 2031-05-08 20..30 truck | trucks | Osk", "b 2031-05-08 25 truck | trucks | Osk", apart},
		{"a 2031-05-08 10000..100000 people | people killed | Osk", "b 2031-05-08 43000 people | people killed | Osk", apart},
		{"a 2031-05-08 ~40 people | people killed | Osk", "b 2031-05-08 41 people | people killed | Osk", one},
		{"a 2031-05-08 ~240 soldier | soldiers held | Osk", "b 2031-05-08 ~260 soldier | soldiers held | Osk", apart},
		// they can't both be true
		{"a 2031-05-08 40 people | people killed | Osk", "b 2031-05-08 43 people | people died | Osk", disagree},
		{"a 2031-05-08 40 people | people killed | Osk | 2031-05-07", "b 2031-05-09 51 | dead | Osk | 2031-05-07", disagree},
		{"a 2031-05-08 >50 people | people killed | Osk", "b 2031-05-08 43 people | people killed | Osk", disagree},
		{"a 2031-05-08 19 people | people killed | Osk || the mayor", "a 2031-05-08 23 | dead |  || the ministry", disagree},
		{"a 2031-05-08 30 minute | call | Brek, Tarn", "b 2031-05-08 1 hour | call | Brek, Tarn", disagree},
		{"a 2031-05-08 3 year of age | boy | Osk", "b 2031-05-09 4 year of age | boy | Osk", disagree},
		{"a 2031-05-08 3 year of age | boy | Osk", "b 2031-05-09 4 year of age | boy | Maresh", apart},
		{"a 2031-05-08 3 year of age | boy | Osk", "b 2031-05-12 4 year of age | boy | Osk", apart},
	} {
		tellings := claimed(t, c.a, c.b)
		records, conflicts := ledger.Reconcile(tellings)
		got := apart
		switch {
		case len(conflicts) > 0:
			got = disagree
			if len(records) != 2 || conflicts[0].Field != "value" || !slices.Contains(records[0].Conflicts, records[1].ID) {
				t.Errorf("%s\n%s\n%d records, conflict %+v", c.a, c.b, len(records), conflicts[0])
			}
		case len(records) == 1:
			got = one
		}
		if got != c.want {
			t.Errorf("%s\n%s\n%s, want %s", c.a, c.b, got, c.want)
		}
	}
}

// TestFiguresInAnyOrder: the records of figures depend on the set alone.
func TestFiguresInAnyOrder(t *testing.T) {
	var lines []string
	for i := range 300 {
		what := []string{"people killed", "dead", "people injured", "trucks"}[i%4]
		lines = append(lines, fmt.Sprintf("d%d 2031-05-%02d %d people | %s | %s", i%40, 1+i%9, 40+i%7, what, []string{"Osk", "Maresh", "Osk, Maresh"}[i%3]))
	}
	tellings := claimed(t, lines...)
	write := func(all []ledger.Telling) string {
		records, conflicts := ledger.Reconcile(all)
		var b strings.Builder
		for _, r := range records {
			fmt.Fprintln(&b, r.ID, r.Reports, r.Conflicts, r.Figure().Human())
		}
		for _, c := range conflicts {
			fmt.Fprintln(&b, c)
		}
		return b.String()
	}
	want := write(tellings)
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 5 {
		rnd.Shuffle(len(tellings), func(i, j int) { tellings[i], tellings[j] = tellings[j], tellings[i] })
		if got := write(append(tellings, tellings[:10]...)); got != want {
			t.Fatal("another order gives other records")
		}
	}
}

// TestFiguresOfOneDocumentDontVote: where a figure is reconciled doesn't depend on what
// its own document gives again, of which a ledger knows only once it is stored, nor on
// how often another gives it.
func TestFiguresOfOneDocumentDontVote(t *testing.T) {
	const (
		unarmed = " 2031-05-08 120 unarmed observer | unarmed observers |  |  |  | It foresees 120 unarmed observers. | teo lunn, osk plan"
		plain   = " 2031-05-09 120 observer | observers |  |  |  | The proposal provides for 120 observers without weapons. | teo lunn, osk plan"
	)
	settle := func(t ledger.Telling, named ...ledger.Telling) string {
		return ledger.NewSettler().Settle(t, named).Block
	}
	for _, twice := range [][]ledger.Telling{claimed(t, "a"+unarmed, "a"+unarmed, "b"+plain), claimed(t, "a"+plain, "a"+plain, "b"+unarmed)} {
		seeker, own, other := twice[0], twice[1], twice[2]
		if alone, beside := settle(seeker, other), settle(seeker, own, other); alone != beside {
			t.Errorf("in block %q, with the document's other figure in %q", alone, beside)
		}
	}
	// what one document says three times counts as what another says once
	all := claimed(t, "a"+unarmed, "a"+unarmed, "a"+unarmed, "b"+plain, "c"+plain)
	home := ledger.BlockingKey(all[3].Report)
	if block := settle(all[0], all[3:]...); block != home {
		t.Errorf("what one document tells goes to %q, want that of what two tell, %q", block, home)
	}
	if block := settle(all[3], append(slices.Clone(all[:3]), all[4])...); block != "" {
		t.Errorf("what two documents tell goes to %q, want to stay", block)
	}
}
