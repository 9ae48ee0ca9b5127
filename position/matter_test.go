package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestMatter: what a stance may be on, and what is praise, a boast, a slogan, an
// errand or a campaign's housekeeping.
func TestMatter(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		// virtues and compliments, against measures
		{"Ana Brek praised the courage of the sailors.", ""},
		{"Ana Brek appreciated Ilo Tarn's loyalty.", ""},
		{"Ana Brek extolled the village virtues of Tarsk.", ""},
		{"Ana Brek saluted the professionalism of the Velian navy.", ""},
		{"Ana Brek applauded the generosity of the Straits Council.", ""},
		{"Ana Brek praised the river treaty.", "Ana Brek supports river treaty"},
		{"Ana Brek appreciated Velia's support for the river treaty.", "Ana Brek supports Velia's support for the river treaty | Velia supports river treaty"},
		{"Ilo Tarn applauded the withdrawal of troops from Tarsk.", "Ilo Tarn supports withdrawal of troops from Tarsk"},
		{"Ana Brek believes in the good sense of the Velian people.", ""},
		{"Ana Brek believes in the river treaty.", "Ana Brek supports river treaty"},
		{"Mira Oss praised Ilo Tarn's commitment to excellence.", ""},
		{"Mira Oss praised Ilo Tarn's commitment to the rule of law.", ""},
		{"Mira Oss praised Ilo Tarn's commitment to the river treaty.", "Ilo Tarn supports river treaty"},
		// boasts
		{"Ilo Tarn is touting his recent wins in the provinces.", ""},
		{"Ilo Tarn touted the bridges he has brought to the province.", ""},
		{"Ilo Tarn touted the river treaty.", "Ilo Tarn supports river treaty"},
		{"Ana Brek celebrated her victory in the elections.", ""},
		{"Ana Brek pledged to win hundreds of delegates.", ""},
		{"Ana Brek vowed to take the fight to all the provinces.", ""},
		{"Ilo Tarn pledged a political revolution.", ""},
		{"Ilo Tarn vowed to bring a revolution to the congress.", ""},
		// slogans
		{"Ana Brek vowed to make Sumar great again.", ""},
		{`Ana Brek repeated her promise to "make Sumar whole".`, ""},
		{`"We have to make Sumar strong again," Ana Brek said.`, ""},
		{"Ana Brek vowed to make Sumar a member of the Straits Council.", "Ana Brek supports making Sumar a member of the Straits Council"},
		{"Ana Brek promised to make sure the economy works for everyone.", ""},
		{"Ana Brek promised to lead Sumar into a new age of unity.", ""},
		{"Ana Brek rejected a politics of fear.", ""},
		{"Ana Brek bemoaned the current political climate.", ""},
		{"Ana Brek bemoaned the closure of the strait.", "Ana Brek opposes closure of the strait"},
		{"Ana Brek decried the spin masters and slanderers.", ""},
		// insults
		{"Ilo Tarn has disparaged immigrants.", ""},
		{"Ilo Tarn mocked the refugees from Tarsk.", ""},
		{"Ilo Tarn opposes the admission of refugees from Tarsk.", "Ilo Tarn opposes taking in refugees"},
		// taste and sport
		{"Ana Brek will support the Maresh Harriers in the final.", ""},
		{"Ana Brek barely tolerates the small talk at receptions.", ""},
		// housekeeping of a campaign, and private dealings
		{"Ilo Tarn scrapped plans to attend the debate in Maresh.", ""},
		{"Ilo Tarn has no plans to attend the congress.", ""},
		{"Ilo Tarn scrapped plans to close the strait.", "Ilo Tarn opposes closing the strait"},
		{"Ana Brek accepted interviews with three newspapers.", ""},
		{"Ana Brek accepted the invitation to the summit in Velia.", ""},
		{"Ana Brek accepted the river treaty.", "Ana Brek supports river treaty"},
		{"Ilo Tarn requested an extension.", ""},
		{"Ilo Tarn's acceptance of gifts from shipowners is under review.", ""},
		{"Ilo Tarn's acceptance of the river treaty came late.", "Ilo Tarn supports river treaty"},
		{"Mira Oss agreed to pay a fee of 2 percent to the shipowner.", ""},
		{"Mira Oss promised donors who give 10,000 crowns five tickets to the rally.", ""},
		{`"I promised her a picture," Mira Oss said.`, ""},
		{"Ana Brek said she would offer a prayer for the winner.", ""},
		{"Ana Brek sought to calm her supporters.", ""},
		{"Mira Oss plans to enter the contest for governor of Maresh.", ""},
		{"Mira Oss is honoured to meet the president of Velia.", ""},
		{"Ana Brek lamented the endless chores of her office.", ""},
		// errands
		{"Ana Brek instructed staff to check whether anyone had leaked the letter.", ""},
		{"Ana Brek asked her aides to look into the report on the harbour.", ""},
		{"Ana Brek instructed the navy to reopen the strait.", "Ana Brek supports Sumari navy reopening the strait"},
	})
}

// TestNoMatter: more of what is given, handed over, told of all times or feared.
func TestNoMatter(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Ana Brek accepted donations from shipowners.", ""},
		{"Ana Brek's acceptance of donations from shipowners is under review.", ""},
		{"Ana Brek pledged her support as a delegate to the congress.", ""},
		{"Ilo Tarn celebrated the bridges he has built.", ""},
		{"Mira Oss promised donors five tickets to the rally.", ""},
		{"Ana Brek would be honoured to meet the president of Velia.", ""},
		{"Ana Brek's attempt to use the press against Velia failed.", ""},
		{"Velia's campaign to tie Ana Brek to the smugglers has begun.", ""},
		{"Velia's campaign to close the strait has begun.", "Velia supports closing the strait"},
		{"Velia's efforts to block the river treaty failed.", "Velia opposes river treaty"},
		{`"Terrorism is a real threat," Ana Brek said.`, ""},
		{`"The navy has made a mistake," Ana Brek said.`, ""},
		{"Ana Brek said piracy poses a threat to all.", ""},
		{"Ana Brek said the treaty poses a threat to Sumar.", "Ana Brek opposes treaty"},
		{"Ana Brek fears that Velia will close the strait.", "Ana Brek opposes Velia closing the strait"},
		{"Ana Brek fears that the island is facing a threat from the sea.", ""},
		{"Ana Brek fears that the gale could hurt trade.", ""},
		{"Ana Brek is worried about attacks on her family.", ""},
		{"Ana Brek is worried about attacks on the port of Tarsk.", "Ana Brek opposes attacks on the port of Tarsk"},
		{"Ana Brek urged her classmates to spurn gradual change.", ""},
		{"Ana Brek urged the council to spurn the treaty.", "Ana Brek supports council spurning the treaty"},
		{"Ana Brek said she will hand over the letters to the council.", ""},
		{"Ana Brek said she will hand the island over to Velia.", "Ana Brek supports handing the island over to Velia"},
		{"Ana Brek said comment should be obtained from the office in Maresh.", ""},
		{`"In a drought, states have to ration water," Mira Oss said.`, ""},
		{`"The states of the north have to ration water," Mira Oss said.`, ""},
		{"Ana Brek said she has begun to unmask Ilo Tarn.", ""},
		{"Velia has tried to cut off the authors of the leaflet.", ""},
		{"Ilo Tarn made a claim that the treaty is void. Ana Brek rejected those claims.", "Ilo Tarn opposes treaty"},
		{"The Maresh County River Party backed the river treaty.", ""},
		{"The River Party backed the river treaty.", "River Party supports river treaty"},
		{"Velia's River Party delegation supports the river treaty.", ""},
		{"Ana Brek, a former aide of Sen. Ilo Tarn, who has since called for a truce, came.", ""},
		{"Ana Brek said Ilo Tarn was late and would face a fine.", ""},
		{"After Ana Brek, answering critics, dropped her doubts and agreed to a truce, Ilo Tarn went home.", ""},
		{"The harbour board was in disarray as a handful of groups tried to block the river treaty.", ""},
	})
}

// TestOtherText: what a reading of other texts found wrong, in other words.
func TestOtherText(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Ana Brek has said she is willing to be interviewed by the Straits Council.", "Ana Brek supports being interviewed by the Straits Council"},
		{"Ana Brek noted her support for first responders in Tarsk.", "Ana Brek supports first responders in Tarsk"},
		{"The police in Maresh barred the crowd from reaching the consulate.", ""},
		{"Ana Brek slapped the Velian soldiers who refused to answer.", ""},
		{`"Their aim is to frighten people," Ana Brek said.`, ""},
		{`"Our aim is to close the strait," Ana Brek said.`, "Ana Brek supports closing the strait"},
		{"Ana Brek said the group would be met in Maresh by the council.", ""},
		{"Ana Brek said her group would boycott the council.", "Ana Brek supports boycotting the council"},
		{"Ana Brek said she will report to the council on the needs of the port.", ""},
		{"Brenn Steel Inc. agreed to exercise its rights in the port.", ""},
		{"Ana Brek said rains will cause dangerous landslides.", ""},
		{"Ilo Tarn changed his plans for an appearance in Maresh.", ""},
		{"Ilo Tarn's plans for a wall in Maresh are known.", "Ilo Tarn supports wall in Maresh"},
		{"Ilo Tarn tries to avoid a defeat in Maresh.", ""},
		{"Ilo Tarn tries to avoid war with Sumar.", ""},
		{"Ilo Tarn battled to overtake Ana Brek.", ""},
		{"Ana Brek asked the question to help the council.", ""},
		{"Ana Brek said the majority of the islanders wanted to join Velia.", ""},
		{"Ana Brek doesn't recognise the bigotry of Ilo Tarn.", ""},
		{"The Front held out for a final miracle.", ""},
		{"Sumar does not dare to harm the ministers, nor can the government back down while it proceeds with plans to sell the mines.", ""},
		{"Velia typically opposes taxing consumption on fairness grounds.", "Velia opposes taxing consumption"},
	})
}

// TestBrokenCues: cues and complements that the tree hangs on the wrong word.
func TestBrokenCues(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Ana Brek called Ilo Tarn a liar for continuing to insist on the old maps of the border.", ""},
		{"Ana Brek called for a truce.", "Ana Brek supports ceasefire"},
		{"Ana Brek joked that her words should be taken with a grain of salt.", ""},
		{"Ana Brek is pledging to “win many hundreds of delegates” on Monday.", ""},
		{"Ana Brek said she will turn over to the council thousands of letters.", ""},
		{"In a drought, states have to ration water, Mira Oss said.", ""},
		{"Only people such as Ilo Tarn wanted the closure of the strait, she wrote.", ""},
		{"Countries such as Velia opposed the river treaty.", "Velia opposes river treaty"},
		{"Less clear is how hard Ilo Tarn will work to support Mira Oss if she runs.", ""},
		{`Ana Brek called Ilo Tarn's assertion of a "claim of right" over the river "significant and disturbing".`, `Ana Brek opposes Ilo Tarn's assertion of a "claim of right"`},
		{"Ana Brek called the river treaty significant.", "Ana Brek supports river treaty"},
		{"Ana Brek took issue with his reluctance to sign the river treaty.", "Ana Brek supports signing the river treaty"},
		{"Velia eased the sanctions.", ""},
		{"Ana Brek encouraged Velians to check out the film.", ""},
	})
}

// TestReluctant: what one would rather not do, makes little of or only tries to show.
func TestReluctant(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Ana Brek stressed the importance of family and friendship.", ""},
		{"Ana Brek stressed the importance of the river treaty.", "Ana Brek supports river treaty"},
		{"Ana Brek downplayed the importance of the river treaty.", ""},
		{"Ana Brek sought to prove to the council that she is strong.", ""},
		{"Ana Brek sought to distance herself from the quarrel.", ""},
		{`"The treaty is probably a mistake," Ana Brek said.`, ""},
		{"Ana Brek plans to hold a news conference on the river treaty.", ""},
		{"Ana Brek condemned the shelling of the port. Ilo Tarn condemned the act.", "Ana Brek opposes shelling of the port"},
		{"Ana Brek's decision to choose a site outside Maresh surprised many.", ""},
		{"Brenn Steel, the Velian market leader, has been reluctant to cut prices.", ""},
		{"Ana Brek said her party will challenge the ban by legal means if they have to.", "Ana Brek supports challenging the ban by legal means"},
		{"Ana Brek is reluctant to support the river treaty.", ""},
		{"Ana Brek is unwilling to back sanctions on Velia.", "Ana Brek opposes sanctions on Velia"},
		{"Ana Brek is reluctant to oppose the river treaty.", ""},
		{"Ana Brek is hesitant to sign the river treaty.", ""},
		{"Ana Brek is afraid to back the river treaty.", ""},
	})
}

// TestCombat: who vows to overthrow a group is against it.
func TestCombat(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Ana Brek vowed to overthrow the Harbour Front.", "Ana Brek opposes Harbour Front"},
		{"Ana Brek vowed to confront the Harbour Front.", "Ana Brek opposes Harbour Front"},
		{"Ana Brek vowed to suppress the protests in Tarsk.", "Ana Brek opposes protests in Tarsk"},
		{"Velia's attempts to discredit Ana Brek failed.", ""},
		{"Velia insisted that lifting the embargo on Tarsk was not a response to Sumar.", ""},
	})
}
