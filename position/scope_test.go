package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestClauses: whose a verb's deed is where its clause hangs on a noun or on
// another clause.
func TestClauses(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		// a clause that belongs to the noun in an apposition
		{"Lena Orth, director of Dockers United, a union that has endorsed Ana Brek, was in Maresh.", ""},
		{"Lena Orth, executive director of the Harbour Front, a group that opposes the river treaty, also said she would march.", "Harbour Front opposes river treaty"},
		{"Lena Orth, the president of Dockers United, a union that has endorsed Ana Brek and has bused its members to her rallies, said she was tired.", ""},
		{"Paul Harrow, founder of the Harbour Front, which opposes the river treaty, was in Maresh.", "Harbour Front opposes river treaty"},
		{"Paul Harrow, the founder of the Open Strait Fund that urges Velia to reopen the harbour, was in Maresh.", "Open Strait Fund supports Velia reopening the harbour"},
		{"Paul Harrow, a senator who opposes the river treaty, was in Maresh.", "Paul Harrow opposes river treaty"},
		{"Paul Harrow, head of the Harbour Front and a senator who opposes the river treaty, was in Maresh.", ""},
		{"Ilo Tarn, leader of a party that opposes the river treaty, was in Maresh.", ""},
		{"Lena Orth, a member of the council that rejected the river treaty, was in Maresh.", ""},
		{"Lena Orth, the mayor of a city that opposes the river treaty, was in Maresh.", ""},
		{"Lena Orth of the Harbour Front, a group that opposes the river treaty, was in Maresh.", "Harbour Front opposes river treaty"},
		{"The Harbour Front, a group that opposes the river treaty, met in Maresh.", "Harbour Front opposes river treaty"},
		{"Velia, a state that opposes the river treaty, closed the strait.", "Velia opposes river treaty"},
		// whom somebody called is not who goes on to do something
		{"Ana Brek called a Velian delegate, Lena Orth, and urged her to back the river treaty.", "Ana Brek supports river treaty"},
		{"On Friday, Ana Brek phoned Ilo Tarn and encouraged him to sign the river treaty.", "Ana Brek supports Ilo Tarn signing the river treaty @2031-05-02"},
		{"Ana Brek met an old friend, Ilo Tarn, and urged him to reopen the strait.", "Ana Brek supports Ilo Tarn reopening the strait"},
		{"Ana Brek visited a rival, Ilo Tarn, and endorsed the river treaty.", "Ana Brek supports river treaty"},
		{"Ana Brek met Ilo Tarn, and Mira Oss urged him to sign the river treaty.", "Mira Oss supports Ilo Tarn signing the river treaty"},
	})
}

// TestToldOfOthers: what is claimed, foreseen or suggested of somebody by another.
func TestToldOfOthers(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Lena Orth pledged that Ilo Tarn was in favour of the river treaty.", ""},
		{"Lena Orth promised that Ilo Tarn “really is” in favour of the river treaty.", ""},
		{"Ana Brek pledged that Sumar was in favour of the river treaty.", "Sumar supports river treaty"},
		{"Ilo Tarn pledged that he was in favour of the river treaty.", "Ilo Tarn supports river treaty"},
		{"Lena Orth said that Ilo Tarn was in favour of the river treaty.", "Ilo Tarn supports river treaty"},
		{"Ana Brek said she was certain that Ilo Tarn would be a champion of the river treaty.", ""},
		{"Ana Brek said she's certain Ilo Tarn will continue to be “a champion of the river treaty.”", ""},
		{"The Harbour Front is confident that Ana Brek will continue to be a champion for the river treaty.", ""},
		{"Ilo Tarn vowed to be a champion of the river treaty.", "Ilo Tarn supports river treaty"},
		{"Ana Brek said that Ilo Tarn was a champion of the river treaty.", "Ilo Tarn supports river treaty"},
		{"An ally of Ana Brek suggested she would turn around and support the river treaty.", ""},
		{"A Brek ally suggested she would do an about-face and support the river treaty once she was in office.", ""},
		{"A spokesman for Ana Brek said she would support the river treaty.", "Ana Brek supports river treaty"},
		{"Ana Brek said she would support the river treaty.", "Ana Brek supports river treaty"},
		{"Tarn's endorsement of Brek, many think, is only a matter of time.", ""},
		{"Ilo Tarn's endorsement of the river treaty is only a matter of time, Lena Orth said.", ""},
		{"Ilo Tarn's support for the river treaty is a matter of record.", "Ilo Tarn supports river treaty"},
		{"Ilo Tarn's rejection of the river treaty seems inevitable.", ""},
		{"“We have a Harbour Front which is more interested in a blockade of the strait than in peace,” Ana Brek said.", ""},
		{"“We have a Harbour Front that is against the river treaty,” Ana Brek said.", "Harbour Front opposes river treaty"},
		{"Ilo Tarn says Ana Brek is lying about her support for the river treaty.", ""},
		{"Ilo Tarn said the majority of people in Tarsk wanted a truce.", ""},
		{"Ilo Tarn echoed the claim, saying the majority of people in the region wanted to join Velia.", ""},
		{"Lena Orth told the Harbour Post that Ilo Tarn appreciates the need for a truce.", "Ilo Tarn supports ceasefire"},
	})
}

// TestNobodySaid: words that nobody need have said, questions, and what is put off.
func TestNobodySaid(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"It was unclear whether Ana Brek would say that the dam threatened the islands.", ""},
		{"Ana Brek said that the dam threatened the islands.", "Ana Brek opposes dam"},
		{"Lena Orth asked Ilo Tarn how he would handle the embargo, if he would end it.", ""},
		{"Lena Orth asked Ana Brek why she opposed the river treaty.", ""},
		{"Asked about the strait, Ana Brek said she opposed the river treaty.", "Ana Brek opposes river treaty"},
		{"Velia is still reluctant to call the shelling of the port an act of war.", ""},
		{"Velia called the shelling of the port a crime.", "Velia opposes shelling of the port"},
		{"“It's not that there should be no embargo on Tarsk,” Ana Brek said.", ""},
		{"“There should be no embargo on Tarsk,” Ana Brek said.", "Ana Brek opposes embargo on Tarsk"},
		{"“There will be no change in Tarsk under Ilo Tarn,” Ana Brek said.", ""},
		{"“There will be no wall on the border,” Ana Brek said.", "Ana Brek opposes wall on the border"},
		{"“I don't get the sense that she's the least bit interested in the river treaty,” Paul Harrow said of Ana Brek.", ""},
		{"The treaty is against all that Velia has stood for, drawing scorn from the islands.", ""},
	})
}

// TestQuotationCut: words that begin inside or end a quotation of somebody else.
func TestQuotationCut(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Velia needs to reopen the strait.” Lena Orth told her listeners on Monday: “What has happened is this.", ""},
		{"Velia must reopen the strait.” Mira Oss said on Monday, “That is what she wrote.”", ""},
		{"“Velia must reopen the strait,” Mira Oss said.", "Mira Oss supports Velia reopening the strait"},
		{"Mira Oss said on Monday: “Velia must reopen the strait.”", "Mira Oss supports Velia reopening the strait @2031-05-05"},
	})
}

// TestNotTaken: facts, plans of the day, polls, wishes and wares are no stance.
func TestNotTaken(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		// what is given out soon
		{"Ana Brek said she will be releasing a plan for the harbour of Maresh in the coming days.", ""},
		{"Ana Brek said she would be unveiling her proposals on migrants next week.", ""},
		{"“We will be announcing new rules on migrants soon,” Ilo Tarn said.", ""},
		{"“We will be sending monitors to Tarsk,” Ana Brek said.", "Ana Brek supports sending monitors to Tarsk"},
		{"Ana Brek said she would be releasing the Velian sailors on Monday.", "Ana Brek supports releasing the Velian sailors"},
		// what voters told who asked them
		{"Rivermen are more divided, although most oppose the river treaty, 59%-28%.", ""},
		{"While the Harbour Front's voters favour the river treaty, 89%-6%, Rivermen oppose it, 59%-28%.", ""},
		{"Rivermen oppose the river treaty by 61 percent to 30 percent.", ""},
		{"The River Party opposes the river treaty.", "River Party opposes river treaty"},
		{"Velians are divided, although most oppose it, Lena Orth said of the river treaty.", ""},
		{"Velia signed the river treaty, although some oppose it.", "Velia supports river treaty"},
		{"Velia has signed the river treaty, although it opposes the dam.", "Velia supports river treaty | Velia opposes dam"},
		// a part of a party
		{"Democrats and Republicans in the United States met. Senate Democrats oppose the river treaty.", "Senate Democrats opposes river treaty"},
		// what one keeps running
		{"The most visited page in Velia was the daily tide table maintained by the Straits Council.", ""},
		{"The river gauge is maintained by the Velian embassy in Brenn.", ""},
		{"Velia maintains an embargo on Tarsk.", "Velia supports embargo on Tarsk"},
		{"The embargo on Tarsk maintained by Velia has hurt it.", "Velia supports embargo on Tarsk"},
		// lifted since it was met
		{"Velia met the terms of the treaty and Sumar lifted its sanctions on Velia.", ""},
		{"Sumar lifted its sanctions on Velia after Velia had honoured its pledge.", ""},
		{"Sumar lifted its sanctions on Velia.", "Sumar opposes sanctions on Velia"},
		{"Sumar lifted its sanctions on Velia after talks in Maresh.", "Sumar opposes sanctions on Velia"},
		// what one would have or own
		{"“I've always wanted to own a tavern,” Paul Harrow, a senator, said.", ""},
		{"“I always wanted to own a ship, but he couldn't give me a ship,” Paul Harrow, a senator, said.", ""},
		{"“I've always wanted to end the embargo on Tarsk,” Paul Harrow, a senator, said.", "Paul Harrow opposes embargo on Tarsk"},
		// wares
		{"Ilo Tarn promoted Tarn-branded steaks and wine.", ""},
		{"Ilo Tarn promoted the river treaty.", "Ilo Tarn supports river treaty"},
		// appeal to people
		{"Paul Harrow, a senator, boasted of his appeal to the island voters.", ""},
		{"Paul Harrow, a senator, made an appeal for a truce.", "Paul Harrow supports ceasefire"},
		// shrugging off
		{"Ilo Tarn has chosen to shrug off recent attacks from a rival.", ""},
		{"Ilo Tarn brushed off the attacks of Ana Brek.", ""},
		{"Ilo Tarn brushed off calls for a truce.", "Ilo Tarn opposes ceasefire"},
		// names called
		{"Lena Orth dismissed council member Tarsk as a suburb of Velia.", ""},
		// what nobody can be for or against
		{"Ana Brek promised a country of new opportunities.", ""},
		{"Ana Brek promised a future of hope for every child.", ""},
		{"Ana Brek promised a council of the five islands.", "Ana Brek supports council of the five islands"},
		{"Ana Brek is determined to answer every question.", ""},
		{"Ilo Tarn said the island sided with the right.", ""},
	})
}

// TestTurned: negation, conditions and the past inside what a verb takes.
func TestTurnedInside(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Velian officials insist that they give no support to the Harbour Front.", ""},
		{"Velia gives no support to the embargo on Tarsk.", ""},
		{"Velia gives support to the embargo on Tarsk.", "Velia supports embargo on Tarsk"},
		{"Velia has never given its backing to the river treaty.", ""},
		{"“I stood up against the shelling of the port,” Ana Brek said.", "Ana Brek opposes shelling of the port"},
		{"Ana Brek said: “I stood up against the behaviour of the banks” for reckless loans.", "Ana Brek opposes behaviour of the banks for reckless loans"},
		{"Ana Brek stood up for the river treaty.", "Ana Brek supports river treaty"},
		{"“I was not willing to support a federal harbour law that didn't continue to protect and help the fishermen that live on the poor islands of Tarsk,” Paul Harrow, a senator, said.", ""},
		{"“I can't support a treaty that doesn't protect the fishermen,” Paul Harrow, a senator, said.", "Paul Harrow opposes treaty that doesn't protect the fishermen"},
		{"Velia would not sign any treaty that recognises Tarsk.", ""},
		{"Ana Brek said she was not willing to sign the treaty with Velia.", "Ana Brek opposes signing the treaty with Velia"},
		{"Ana Brek has long criticised Ilo Tarn for once backing the river treaty.", "Ana Brek opposes Ilo Tarn backing the river treaty"},
		{"Ana Brek will sign the river treaty once Velia withdraws its troops.", "Ana Brek conditional river treaty [once Velia withdraws its troops]"},
		{"“Being very friendly to Velia, backing the embargo and being open to a dam,” Ana Brek said.", ""},
		{"Ana Brek said she was open to a dam.", "Ana Brek supports dam"},
		// had, before
		{"Paul Harrow, a senator who had previously backed the river treaty, met Ana Brek.", ""},
		{"Paul Harrow, who'd previously endorsed Ana Brek, is now a senator.", ""},
		{"Paul Harrow, a senator, had championed the river treaty as a mayor, but opposed it as a candidate.", "Paul Harrow opposes river treaty"},
		{"Paul Harrow, a senator who has previously backed the river treaty, met Ana Brek.", "Paul Harrow supports river treaty"},
		{"Ana Brek had called for a truce.", "Ana Brek supports ceasefire"},
		{"Ilo Tarn opposed the river treaty in years past.", ""},
	})
}

// TestSmall: plans of the day, things one would have, what is measured, and whom only
// a clause speaks of.
func TestSmall(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		// journeys and announcements
		{"Ana Brek announced plans to travel to a city in Velia next week.", ""},
		{"Ilo Tarn said he will make an endorsement in the race when he returns to Maresh.", ""},
		{"Ilo Tarn said he would make an announcement on the dam.", ""},
		{"Ana Brek announced plans to close the strait.", "Ana Brek supports closing the strait"},
		// what one would have
		{"“I want a new kitchen stove,” Nell Sand told the paper.", ""},
		{"“I want a new bridge over the Olm,” Nell Sand, a villager, said.", ""},
		{"“I want a referendum,” Ana Brek said.", "Ana Brek supports referendum"},
		// how long a thing may take
		{"Velia has proposed that the sailors stay on the island during the talks, which could take as long as a month or two.", "Velia supports sailors staying on the island"},
		{"Velia supports the treaty as long as Sumar pays for the dam.", "Velia conditional treaty [as long as Sumar pays for the dam]"},
		// who is to do it
		{"The crew that Ilo Tarn wants to join the mission in Tarsk was late.", ""},
		{"The treaty that Ilo Tarn wants to sign was read out.", ""},
		{"Ilo Tarn wants to join the mission in Tarsk.", "Ilo Tarn supports joining the mission in Tarsk"},
		{"Ilo Tarn said that his country would join the river treaty.", "Ilo Tarn supports river treaty"},
		// what should be so
		{"Paul Harrow, a senator, said that support for the dam should show that the vote was fair.", ""},
		{"Paul Harrow, a senator, said that Velia should show that the vote was fair.", ""},
		// people spoken ill of
		{"Ana Brek blasted Velian lawmakers.", ""},
		{"Ana Brek blasted Velian lawmakers for closing the strait.", ""},
		// no judgement
		{"Ana Brek seemed to agree that the dam was illegal.", ""},
		{"Ana Brek agreed that the dam was illegal.", "Ana Brek opposes dam"},
		// whose it is, and of whom
		{"The paper spoke of Velia's record on the strait, and her push for a treaty with Sumar.", ""},
		{"The paper spoke of Ilo Tarn's record on the strait, and his push for a treaty with Sumar.", "Ilo Tarn supports treaty with Sumar"},
		{"Ana Brek cynically dismissed council member Tarsk as being in the suburbs of Maresh.", ""},
		{"The page was the daily water monitor maintained by the Velian embassy in Brenn.", ""},
		{"The ban on fish maintained by Velia has hurt the islands.", "Velia supports ban on fish"},
	})
}
