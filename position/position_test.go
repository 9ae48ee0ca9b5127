package position_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/internal/testkit/straits"
	"github.com/readout-dev/readout/position"
)

var finder = sync.OnceValue(func() *position.Finder { return position.New(straits.Base(), position.DefaultIssues()).Strictly() })

// find returns the positions of a story, a line each: actor stance issue, the
// condition in brackets and the day after @.
func find(t testing.TB, story string) []string {
	t.Helper()
	a := straits.Annotated(t, story)
	reports, err := finder().Find(a)
	if err != nil {
		t.Fatal(err)
	}
	return lines(reports)
}

func lines(reports []*readout.Report) (lines []string) {
	for _, r := range reports {
		p := r.Position()
		line := fmt.Sprintf("%s %s %s", p.Actor.Name, p.Stance, p.Issue)
		for _, c := range p.Condition {
			line += " [" + c.Text() + "]"
		}
		if p.When != nil {
			line += " @" + p.When.Start.String()
		}
		lines = append(lines, line)
	}
	return lines
}

func TestPositions(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		// verbs
		{"Ana Brek supports a two-state solution.", "Ana Brek supports Palestinian state"},
		{"Sumar opposes the creation of a Palestinian state.", "Sumar opposes Palestinian state"},
		{"Ana Brek is opposed to the creation of a Palestinian state.", "Ana Brek opposes Palestinian state"},
		{"Ana Brek dismissed the notion of a ceasefire on Monday.", "Ana Brek opposes ceasefire @2031-05-05"},
		{"Ana Brek has again rejected calls for a ceasefire in Velia.", "Ana Brek opposes ceasefire in Velia"},
		{"Ana Brek reiterated her strong belief in the promise of a two-state solution, a concept that Ilo Tarn openly opposes.", "Ana Brek supports Palestinian state | Ilo Tarn opposes Palestinian state"},
		{"Velia backs a humanitarian pause.", "Velia supports humanitarian pause"},
		{"Ana Brek called for a truce in Tarsk.", "Ana Brek supports ceasefire in Tarsk"},
		{"Ana Brek called on Velia to withdraw its troops from Tarsk.", "Ana Brek supports withdrawal of troops from Tarsk"},
		{"Ana Brek urged Velia to reopen the harbour of Maresh.", "Ana Brek supports Velia reopening the harbour of Maresh"},
		{"The Velian government demanded that Sumar close its airspace.", "Velia supports Sumar closing its airspace"},
		{"Velia has vetoed new sanctions on Tarsk.", "Velia opposes sanctions on Tarsk"},
		// a subject that ends after its verb's clause
		{"The plan rewards farmers and must strengthen the state's treasury, Tarsk said.", ""},
		{"Sumar and Tarsk have suspended funding to the Straits Council.", "Sumar opposes funding to the Straits Council | Tarsk opposes funding to the Straits Council"},
		{"Velia signed the climate accord in March.", "Velia supports climate agreement @2031-03"},
		{"The United States refused to join the League of Nations.", "United States opposes joining the League of Nations"}, // its head is no "states"
		{"Velia boycotted the harbour conference.", "Velia opposes harbour conference"},
		{"Velia voted against the river treaty.", "Velia opposes river treaty"},
		{"Ana Brek does not support the river treaty.", "Ana Brek opposes river treaty"},
		{"Velia is committed to the river treaty.", "Velia supports river treaty"},
		{"As an advocate for a two-state solution, Tarsk has been vocal.", "Tarsk supports Palestinian state"},
		{"Ana Brek voiced her opposition to the river treaty.", "Ana Brek opposes river treaty"},
		{"Velia's support for the river treaty is firm.", "Velia supports river treaty"},
		{"Ilo Tarn called for an end to settlement building.", "Ilo Tarn opposes settlement building"},
		{"Ilo Tarn urged Sumar to stop settlement expansion.", "Ilo Tarn opposes settlement building"},
		{"Velia wants the lifting of sanctions.", "Velia opposes sanctions"},
		{"Ilo Tarn's plan for a truce failed.", "Ilo Tarn supports ceasefire"},
		{"Velia accepted Ilo Tarn's plan for a truce but said it would free the sailors only if Sumar left.", "Velia supports ceasefire | Ilo Tarn supports ceasefire"},
		{"There are signs that Ana Brek intends to end the sanctions on Velia.", ""},
		{"Ana Brek resisted Ilo Tarn's decision to withdraw troops from Tarsk.", "Ana Brek opposes withdrawal of troops from Tarsk | Ilo Tarn supports withdrawal of troops from Tarsk"},
		{"Velia is against the river treaty.", "Velia opposes river treaty"},
		{"Velia is in favour of the river treaty.", "Velia supports river treaty"},
		{"Ana Brek insists that the Harbour Front be excluded from the talks.", "Ana Brek opposes Harbour Front in talks"},
		{"Ilo Tarn vowed to scrap the river treaty.", "Ilo Tarn opposes river treaty"},
		{"Ana Brek ruled out a ground offensive.", "Ana Brek opposes military intervention"},
		{"Ana Brek stressed the need for a truce.", "Ana Brek supports ceasefire"},
		{"As a Council member and advocate for a two-state solution, Tarsk has been vocal in its criticism.", "Tarsk supports Palestinian state"},
		{"Velia recognised Tarsk.", "Velia supports recognition of Tarsk"},
		// speech
		{`"We oppose the river treaty," Ana Brek said on Tuesday.`, "Ana Brek opposes river treaty @2031-05-06"},
		{`"The war must end and there must be a clear path to a Palestinian state," Ana Brek said.`, "Ana Brek supports end of the war | Ana Brek supports Palestinian state"},
		{"Ana Brek said Velia must withdraw its troops.", "Ana Brek supports withdrawal of troops"},
		{"Ana Brek said it was unacceptable for Velian ships to stay in the harbour.", "Ana Brek opposes Velian ships staying in the harbour"},
		{"Ana Brek said she would never accept a Palestinian state.", "Ana Brek opposes Palestinian state"},
		{"Tarsk considers the Harbour Front a terrorist group.", ""},
		{"Tarsk regards the Harbour Front as a terrorist group.", "Tarsk opposes Harbour Front"},
		{"Ana Brek said Sumar would send troops to Tarsk.", "Ana Brek supports sending troops to Tarsk"},
		{`"The Harbour Front has no place in the talks," Ana Brek said.`, "Ana Brek opposes Harbour Front in talks"},
		{"Ana Brek said that the Velian government must make \"painful\" changes at the port.", "Ana Brek supports Velia making \"painful\" changes at the port"},
		{"Ana Brek said it was time for Velia to open its archives.", "Ana Brek supports Velia opening its archives"},
		{"Ana Brek said the river treaty was not acceptable.", "Ana Brek opposes river treaty"},
		{"Ana Brek said Velia has to withdraw its troops.", "Ana Brek supports withdrawal of troops"},
		{"Ana Brek told Ilo Tarn that she would reject the river treaty.", "Ana Brek opposes river treaty"},
		{"Ana Brek said peace in Tarsk would require compromises.", "Ana Brek supports compromises"},
		{"Ana Brek said any settlement must include elections in Velia.", "Ana Brek supports elections in Velia"},
		{"Ana Brek argued that peace would not be possible while the Harbour Front held the strait.", "Ana Brek opposes Harbour Front held the strait"},
		{"Ana Brek criticised Velia for closing the strait.", "Ana Brek opposes Velia closing the strait"},
		{"Ana Brek condemned Velia over its annexation of the island.", "Ana Brek opposes annexation of the island"},
		{"Ana Brek said the river treaty was a mistake.", "Ana Brek opposes river treaty"},
		{"The Velian president, Ilo Tarn, said Velian forces will stay in the strait.", "Ilo Tarn supports staying in the strait"},
		{"Ana Brek rejected the withdrawal of troops from Tarsk. Ilo Tarn defended the decision to withdraw.", "Ana Brek opposes withdrawal of troops from Tarsk | Ilo Tarn supports withdrawal of troops from Tarsk"},
		{"Velia denied a report of a deal with Tarsk.", "Velia opposes report of a deal with Tarsk"},
		{"Velia denied shelling the port of Sumar.", "Velia opposes accusation of shelling the port of Sumar"},
		{"Ana Brek accused Velia of shelling the port.", "Ana Brek opposes Velia shelling the port"},
		{"Ana Brek accused Ilo Tarn of lying.", ""},
		// views without a word of stance
		{`"We must defeat the Harbour Front," Ana Brek said.`, "Ana Brek opposes Harbour Front"},
		{`"The talks will continue," Ana Brek said.`, "Ana Brek supports talks"},
		{`"The shelling of the port cannot be tolerated," Ana Brek said.`, "Ana Brek opposes shelling of the port"},
		{`"Velia has the right to close its ports," Ana Brek said.`, "Ana Brek supports Velia's right to close its ports"},
		{"Ana Brek said it was shameful that Velia closed the strait.", "Ana Brek opposes Velia closing the strait"},
		{"Ana Brek is disappointed that Velia is closing the strait.", "Ana Brek opposes Velia closing the strait"},
		{"Ana Brek used the talks to accuse Velia of closing the strait.", "Ana Brek opposes Velia closing the strait"},
		{"Ana Brek said Velia is violating the river treaty.", "Ana Brek opposes Velia violating the river treaty"},
		{"Velia sent troops to Tarsk.", "Velia supports sending troops to Tarsk"},
		{"Velia's proposed ban on mines was read out.", "Velia supports ban on mines"},
		{"In her letter condemning the river treaty, Ana Brek named no names.", "Ana Brek opposes river treaty"},
		// who and what
		{"The two leaders, Ana Brek and Ilo Tarn, criticised the river treaty.", "Ana Brek opposes river treaty | Ilo Tarn opposes river treaty"},
		{"Countries such as Velia and Tarsk oppose the river treaty.", "Velia opposes river treaty | Tarsk opposes river treaty"},
		{"Ana Brek tabled a bill on mines. Ilo Tarn opposes the bill.", "Ilo Tarn opposes bill on mines"},
		{"Ana Brek signed the river treaty, which Ilo Tarn had called a disaster.", "Ana Brek supports river treaty | Ilo Tarn opposes river treaty"},
		{"The Harbour Front tried to block the river treaty.", "Harbour Front opposes river treaty"},
		{"Ana Brek blamed Ilo Tarn for his support for the river treaty.", "Ilo Tarn supports river treaty"},
		{"Ana Brek defended her call for a truce.", "Ana Brek supports ceasefire"},
		// second holders, papers, phrasal verbs, fears, pronouns
		{"Ana Brek and Ilo Tarn, both of whom opposed the river treaty, met in Maresh.", "Ana Brek opposes river treaty | Ilo Tarn opposes river treaty"},
		{"Ana Brek, Ilo Tarn and Mira Oss, all of whom voted against the river treaty, met in Maresh.", "Ana Brek opposes river treaty | Ilo Tarn opposes river treaty | Mira Oss opposes river treaty"},
		{"Velia and Sumar, who backed the river treaty, sent envoys.", "Velia supports river treaty | Sumar supports river treaty"},
		{"Velia and Sumar issued a joint statement supporting the river treaty.", "Velia supports river treaty | Sumar supports river treaty"},
		{"Ana Brek issued a statement condemning the shelling of the port.", "Ana Brek opposes shelling of the port"},
		{"Velia released a statement urging Sumar to withdraw its troops from Tarsk.", "Velia supports withdrawal of troops from Tarsk"},
		{"The Straits Council adopted a resolution condemning the annexation of Tarsk.", "Straits Council opposes annexation of Tarsk"},
		{"Velia is not on board with the river treaty.", "Velia opposes river treaty"},
		{"Ana Brek is on board with sanctions on Tarsk.", "Ana Brek supports sanctions on Tarsk"},
		{"Ana Brek hailed the ruling on the river border.", "Ana Brek supports ruling on the river border"},
		{"Ana Brek described the river treaty as a historic event.", "Ana Brek supports river treaty"},
		{"Ana Brek called the ban on mines a great day for Velia.", "Ana Brek supports ban on mines"},
		{"Velia filed objections to the river treaty.", "Velia opposes river treaty"},
		{"Sumar lodged a protest against the shelling of the port.", "Sumar opposes shelling of the port"},
		{"Ana Brek threatened to tear up the river treaty.", "Ana Brek opposes river treaty"},
		{"Ana Brek threatened to tear the river treaty up unless Sumar paid.", "Ana Brek conditional river treaty [unless Sumar paid]"},
		{"Velia threatened to cut off aid to Tarsk.", "Velia opposes aid to Tarsk"},
		{"Sumar warned Velia against closing the strait.", "Sumar opposes Velia closing the strait"},
		{"Ilo Tarn would not be drawn on the sanctions on Velia.", "Ilo Tarn refuses_to_say sanctions on Velia"},
		{"The Velian parliament passed a set of measures to protect the harbour.", "Velian parliament supports protecting the harbour"},
		{"Velia adopted a strategy to cut carbon emissions.", "Velia supports cutting carbon emissions"},
		{"Velia launched an inquiry into the shelling of the port.", "Velia supports inquiry into the shelling of the port"},
		{"Sumar rejected Velia's attempts to close the strait.", "Sumar opposes Velia closing the strait | Velia supports closing the strait"},
		{"Ana Brek rejected moves to expel Velia from the Straits Council.", "Ana Brek opposes expelling Velia from the Straits Council"},
		{"Ana Brek is worried that Sumar might close the strait.", "Ana Brek opposes Sumar closing the strait"},
		{"Velia is concerned that the river treaty might be torn up.", "Velia supports river treaty"},
		{"Velia expressed anger that Sumar had closed the strait.", "Velia opposes Sumar closing the strait"},
		{"Velia did not want to join the river treaty.", "Velia opposes joining the river treaty"},
		{"Ana Brek opted not to extend the sanctions on Velia.", "Ana Brek opposes extending the sanctions on Velia"},
		{"Velia accused Ilo Tarn of arming the rebels in Tarsk.", "Velia opposes arms deliveries"},
		{"Ana Brek read the river treaty and hailed it.", "Ana Brek supports river treaty"},
		{"Ana Brek expressed her opposition to the river treaty and support for a truce.", "Ana Brek opposes river treaty | Ana Brek supports ceasefire"},
		{"Ana Brek has been lobbying states to back the river treaty.", "Ana Brek supports river treaty"},
		{"A call for a truce was echoed by Velia.", "Velia supports ceasefire"},
		{"Velia lifted its embargo on Tarsk.", "Velia opposes embargo on Tarsk"},
		{"Sumar recalled its ambassador from Velia over the shelling of the port.", "Sumar opposes shelling of the port"},
		{"Ana Brek pressed Ilo Tarn to release the prisoners.", "Ana Brek supports release of prisoners"},
		{"Ilo Tarn said the shelling of the port had to stop.", "Ilo Tarn opposes shelling of the port"},
		{"Ilo Tarn said he saw no reason to change the river treaty.", "Ilo Tarn opposes changing the river treaty"},
		{"Ana Brek came out in support of the river treaty.", "Ana Brek supports river treaty"},
		{"Ana Brek voted in favour of the river treaty.", "Ana Brek supports river treaty"},
		{"Ana Brek wants the embargo on Velia lifted.", "Ana Brek opposes embargo on Velia"},
		{"Ana Brek wants to see the embargo on Velia lifted.", "Ana Brek opposes embargo on Velia"},
		{"Ana Brek said the river treaty was a great victory for Sumar.", "Ana Brek supports river treaty"},
		{"Ana Brek criticised the planned tax on fuel in an interview with a Velian newspaper.", "Ana Brek opposes planned tax on fuel"},
		// conditions
		{"Ana Brek said Sumar would not accept the river treaty unless Velia paid.", "Ana Brek conditional river treaty [unless Velia paid]"},
		{"Velia would support the river treaty if Sumar opened its ports.", "Velia conditional river treaty [if Sumar opened its ports]"},
		{"Velia said it will not pay for the harbour unless free elections are held in the strait and supervised by the council.", "Velia conditional paying for the harbour [unless free elections are held in the strait and supervised by the council]"},
		{"Ilo Tarn wants the committee to meet in Maresh, a venue rejected by Sumar.", "Ilo Tarn supports committee meeting in Maresh"},
		// silence
		{"Ana Brek declined to say whether Sumar would join the talks.", "Ana Brek refuses_to_say talks"},
		{"Ana Brek refused to comment on the river treaty.", "Ana Brek refuses_to_say river treaty"},
		// nothing
		{"Ana Brek did not say she opposes the river treaty.", ""},
		{"Ana Brek denied that Sumar opposes the river treaty.", ""},
		{"Does Ana Brek support the river treaty?", ""},
		{"Many people oppose the river treaty.", ""},
		{"Critics say the treaty must go.", ""},
		{"Ana Brek hopes Velia supports the river treaty.", ""},
		{"Ana Brek could support the river treaty.", ""},
		{"Ana Brek asked whether Velia opposes the river treaty.", ""},
		{"It is unclear whether Velia supports the river treaty.", ""},
		{"Ana Brek met Ilo Tarn in Maresh.", ""},
		{"Ana Brek criticised Velia for not closing the strait.", "Ana Brek supports Velia closing the strait"},
		{"Ana Brek said she had never suggested that Velia should leave the treaty.", ""},
		{"Ana Brek suggested that the treaty could be in danger.", ""},
		{"Analysts say Velia would accept the river treaty.", ""},
		{"It depends on whether or not Velia wants the river treaty.", ""},
		{"Ana Brek has the support of the Straits Council.", ""},
		{"Ana Brek supports Ilo Tarn.", "Ana Brek supports Ilo Tarn"},
		{"Mira Oss endorsed Ana Brek.", "Mira Oss supports Ana Brek"},
		{"Ilo Tarn voiced his support for Ana Brek.", "Ilo Tarn supports Ana Brek"},
		{"Mira Oss may be willing to back Ana Brek.", ""},
		{"Mira Oss praised Ana Brek.", ""},
		{"Mira Oss criticised Ana Brek.", ""},
		{"Mira Oss's criticism of Velia came late.", ""},
		{"Ana Brek said Ilo Tarn failed not only because he supports the river treaty.", "Ilo Tarn supports river treaty"},
		{"Ana Brek rejected the claim.", ""},
		{"Ana Brek opposes the bill.", ""},
		{"Two leading Republicans opposed the river treaty.", ""},
		{"Ana Brek must be dreaming of the river treaty, Ilo Tarn said.", ""},
		{"Ana Brek said she would put a written proposal to Velia.", ""},
		{"The Harbour Post opposes the river treaty.", ""},
		{`Ana Brek could not accept "national security" as a reason.`, ""},
		{"Ana Brek has yet to support the river treaty.", ""},
		{`"There will be no peace if this goes on," Ana Brek said.`, ""},
		{"Ana Brek condemned the territory for its tactics.", ""},
		{"Ilo Tarn agreed to talk.", ""},
		{"Ana Brek did not oppose the river treaty.", ""},
		{"Officials expect Velia to reject the river treaty.", ""},
	})
}
