package statement_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/statement"
)

// TestToldOfAttribution: what is told of the attribution behind or amid the content is
// no part of it.
func TestToldOfAttribution(t *testing.T) {
	for _, c := range []struct{ story, want string }{
		// A participle's phrase between the verb and its clause.
		{`State television reported, citing unnamed officials, that Velia had closed the border.`, `State television | reported | that Velia had closed the border`},
		{`The Meridian Wire said on Monday, citing two people familiar with the talks, that Ana Brek would resign.`, `Meridian Wire | said | that Ana Brek would resign`},
		{`The Sumar Herald reported, citing a leaked memo, that the army had left Tarn Valley.`, `Sumar Herald | reported | that the army had left Tarn Valley`},
		{`State radio announced late on Sunday, without giving details, that the border was closed.`, `State radio | announced | that the border was closed`},
		{`Reporting from the valley, the Meridian Wire said, quoting residents, that three bridges were gone.`, `Meridian Wire | said | that three bridges were gone`},
		// Pointing nouns, and what the participle behind them says.
		{`Ana Brek rejected the claim, calling it “a cheap invention.”`, `Ana Brek | calling | it “a cheap invention.`},
		{`Ana Brek dismissed the report, saying “nobody was paid a single crown.”`, `Ana Brek | saying | nobody was paid a single crown.`},
		{`Ana Brek accused Velia of opening the dam, saying it had wanted a flood.`, `Ana Brek | accused | Velia of opening the dam`},
		{`Ana Brek denied the report in a post on her website: “I never signed that letter.”`, `Ana Brek | denied | I never signed that letter.`},
		// Days and occasions.
		{`Ana Brek denied the charge on Wednesday.`, `Ana Brek | denied | the charge`},
		{`Ana Brek denied any role in the attack in a statement on Thursday.`, `Ana Brek | denied | any role in the attack`},
		{`Ana Brek criticized the war of 1990.`, `Ana Brek | criticized | the war of 1990`},
		{`Ana Brek rejected the claims in a report by the Coastal Institute.`, `Ana Brek | rejected | the claims in a report by the Coastal Institute`},
		{`The army seized three boats, according to a post on its website last updated 3 January.`, `a post on its website | according to | The army seized three boats`},
		// Questions that the words answer, and interruptions.
		{`The plant will close in May, Ana Brek said when asked about it.`, `Ana Brek | said | The plant will close in May`},
		{`Ana Brek said the plant was safe when asked about the leak.`, `Ana Brek | said | the plant was safe`},
		{`Ana Brek said that the plant was safe, but the host cut her off.`, `Ana Brek | said | that the plant was safe`},
		{`Ana Brek said that the plant was safe, but the roof had leaked.`, `Ana Brek | said | that the plant was safe, but the roof had leaked`},
		{`The dam was safe, Ana Brek told reporters on Sunday, before the opposition walked out.`, `Ana Brek | told | The dam was safe`},
		// Through whom it came.
		{`Ana Brek denied wrongdoing, according to the Meridian Wire.`, `Ana Brek | denied | wrongdoing`},
		{`Ana Brek said the dam was safe, the Meridian Wire reported on Thursday.`, `Ana Brek | said | the dam was safe`},
		{`Ana Brek said that, according to a survey by the ministry, nine dams were unsafe.`, `Ana Brek | said | that, according to a survey by the ministry, nine dams were unsafe`},
		// A speaker and whom he speaks for.
		{`A spokesman for Ana Brek denied the claim.`, `A spokesman for Ana Brek (spokesperson) | denied | the claim`},
		// What was not said.
		{`The ministry declined to say how many people had died.`, ``},
		// What is no clause.
		{`The hall was full when Ana Brek said that.`, ``},
		{`Like Ilo Tarn, Ana Brek has written off the talks.`, ``},
		{`Figures reported on Sunday suggest that Velia is the only buyer.`, `Figures | suggest | that Velia is the only buyer`},
	} {
		var lines []string
		for _, r := range find(t, annotated(t, testkit.Document(t, c.story))) {
			if statement.Aside(r) == "" {
				_, l, _ := strings.Cut(line(r), ": ")
				lines = append(lines, l)
			}
		}
		found := strings.Join(lines, "\n")
		if c.want == "" && found != "" || !strings.Contains("\n"+found+"\n", "\n"+c.want+"\n") {
			t.Errorf("%s\ngot  %s\nwant %s", c.story, found, c.want)
		}
	}
}

// TestDayBehind: the day that stands behind the content, or with the writing that the
// words come from, is when they were said.
func TestDayBehind(t *testing.T) {
	for _, c := range []struct{ story, day string }{
		{`Ana Brek denied the charge on Wednesday.`, "2031-05-07"},
		{`Ana Brek denied any role in the attack in a statement on Tuesday.`, "2031-05-06"},
		{`The army seized three boats, according to a post on its website last updated 3 January.`, "2031-01-03"},
		{`The dam is safe, the government said in a statement posted on its website on 3 January.`, "2031-01-03"},
		{`Ana Brek told the Herald in an interview published on Sunday that the dam was safe.`, "2031-05-04"},
		{`Ana Brek said the dam was safe on Tuesday.`, ""},
	} {
		got := ""
		for _, r := range find(t, annotated(t, testkit.Document(t, c.story))) {
			if at := r.Statement().SaidAt; at != nil {
				got += at.Date.String()
			}
		}
		if got != c.day {
			t.Errorf("%s\ngot %q, want %q", c.story, got, c.day)
		}
	}
}
