package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestTurns: known words in other constructions, and who is told of in another way.
func TestTurns(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		// several, and all of them
		{"Ana Brek and Ilo Tarn, neither of whom supported the river treaty, met on Monday.", "Ana Brek opposes river treaty @2031-05-05 | Ilo Tarn opposes river treaty @2031-05-05"},
		{"Ana Brek and Ilo Tarn, who both opposed the river treaty, met on Monday.", "Ana Brek opposes river treaty @2031-05-05 | Ilo Tarn opposes river treaty @2031-05-05"},
		{"Ana Brek and Ilo Tarn, one of whom opposed the river treaty, met on Monday.", ""},
		{"Senators Ana Brek, Ilo Tarn and Mira Oss, most of whom opposed the river treaty, met on Monday.", ""},
		{"Senators Ana Brek, Ilo Tarn and Mira Oss, some of whom opposed the river treaty, met on Monday.", ""},
		{"Paul Harrow met Sens. Ana Brek (R-N.J.), Ilo Tarn (D-Fla.) and Mira Oss (D-W.Va.), all of whom backed the river treaty, on Monday.", "Ana Brek supports river treaty @2031-05-05 | Ilo Tarn supports river treaty @2031-05-05 | Mira Oss supports river treaty @2031-05-05"},
		{"Only two senators, both of whom opposed the river treaty, have signed the bill.", ""},
		{"Ana Brek teamed up with Ilo Tarn and Mira Oss to introduce a bill to impose sanctions on Velia.", "Ana Brek supports sanctions on Velia | Ilo Tarn supports sanctions on Velia | Mira Oss supports sanctions on Velia"},
		{"Ana Brek teamed up with Ilo Tarn for a concert.", ""},
		// who is put beside a name
		{"Mira Oss invited Ana Brek and Ilo Tarn, both critics of the river treaty.", "Ana Brek opposes river treaty | Ilo Tarn opposes river treaty"},
		{"Ana Brek, himself an opponent of the river treaty, was in Maresh.", "Ana Brek opposes river treaty"},
		{"The speech was given by Ana Brek, co-founder of the Harbour Institute and advocate of a ban on mines.", "Ana Brek supports ban on mines"},
		{"Ana Brek, co-founder of the Harbour Institute and an advocate of a ban on mines, arrived in Maresh.", "Ana Brek supports ban on mines"},
		{"Ana Brek, co-founder of the Harbour Institute and once an advocate of a ban on mines, arrived in Maresh.", ""},
		{"Ana Brek, Ilo Tarn and an advocate of a ban on mines arrived in Maresh.", ""},
		{"According to Ana Brek, critics of the river treaty have left Maresh.", ""},
		{"According to Ana Brek, a critic of the river treaty has left Maresh.", ""},
		{"In Maresh, critics of the river treaty met on Monday.", ""},
		{"Ana Brek, once a critic of the river treaty, was in Maresh.", ""},
		{"Ana Brek, herself formerly a critic of the river treaty, was in Maresh.", ""},
		{"Ana Brek, never an enthusiast for the river treaty, was in Maresh.", ""},
		{"Ana Brek is among those opposing the river treaty.", "Ana Brek opposes river treaty"},
		{"Ana Brek is among those who oppose the river treaty.", "Ana Brek opposes river treaty"},
		{"Ana Brek is not among those who oppose the river treaty.", ""},
		{"Ana Brek may be among those who oppose the river treaty.", ""},
		{"Ana Brek spoke for those who oppose the river treaty.", ""},
		{"Ana Brek was among those hurt by the river treaty.", ""},
		{"Ana Brek is one of the senators who oppose the river treaty.", "Ana Brek opposes river treaty"},
		{"Ana Brek wrote to one of the senators who oppose the river treaty.", ""},
		{"Opponents of the river treaty include Ana Brek and Ilo Tarn.", "Ana Brek opposes river treaty | Ilo Tarn opposes river treaty"},
		{"Opponents of the river treaty include fishermen in Maresh.", "fishermen in Maresh opposes river treaty"},
		{"Opponents of the river treaty met Ana Brek and Ilo Tarn.", ""},
		{"Among the opponents of the river treaty is Ana Brek.", "Ana Brek opposes river treaty"},
		{"Among the opponents of the river treaty, Ana Brek is unknown.", ""},
		{"Ana Brek counts herself among the opponents of the river treaty.", "Ana Brek opposes river treaty"},
		{"Ana Brek counts Ilo Tarn among the opponents of the river treaty.", ""},
		{"Ana Brek does not count herself among the opponents of the river treaty.", ""},
		// what somebody calls a thing
		{"Ana Brek described the river treaty, signed in May by the two states, as a disgrace.", "Ana Brek opposes river treaty @2031-05"},
		{"Ana Brek portrayed the river treaty as a threat to Velia.", "Ana Brek opposes river treaty"},
		{"Ana Brek portrayed the river treaty, which she signed, as a breakthrough.", "Ana Brek supports river treaty"},
		{"Ana Brek described the river treaty as long.", ""},
		{"Ana Brek described the river treaty, signed in May by the two states, as a text of 40 pages.", ""},
		{"Ana Brek described Ilo Tarn as a disgrace.", ""},
		{"Ana Brek described migrants as a threat to Velia.", ""},
		{"Ana Brek described the river treaty as less of a disgrace than the last one.", ""},
		{"Did Ana Brek describe the river treaty as a disgrace?", ""},
		// papers and speeches
		{"In a statement opposing the river treaty, Ana Brek said Velia would lose its fish.", "Ana Brek opposes river treaty"},
		{"In a statement condemning the closure of the strait, the Velian foreign ministry named no ship.", "Velian Foreign Ministry opposes closure of the strait"},
		{"In a book opposing the river treaty, Ana Brek found a letter.", ""},
		{"Ana Brek wrote a letter to Ilo Tarn demanding the return of the sailors.", "Ana Brek supports return of the sailors"},
		{"Ana Brek found a letter to Ilo Tarn demanding the return of the sailors.", ""},
		{"Ana Brek used her speech to attack the river treaty.", "Ana Brek opposes river treaty"},
		{"Ana Brek used the speech to call for a ban on mines.", "Ana Brek supports ban on mines"},
		{"Ana Brek did not use the speech to call for a ban on mines.", ""},
		{"Ana Brek wanted to use the speech to call for a ban on mines.", ""},
		// for and against
		{"Ana Brek remains firmly against a ban on mines.", "Ana Brek opposes ban on mines"},
		{"Ana Brek remains in Maresh.", ""},
		{"Velia has been pushing hard to resolve the dispute over the island.", "Velia supports resolving the dispute"},
		{"Velia's insistence on a ban on mines delayed the talks.", "Velia supports ban on mines"},
		{"Velia's insistence on a ban on mines has weakened.", ""},
		{"The Straits Council threw out Velia's plan for a ban on mines.", "Straits Council opposes ban on mines | Velia supports ban on mines"},
		{"Ana Brek threw out the old papers of the port.", ""},
		{`"There is no point in a ban on mines," Ana Brek said.`, "Ana Brek opposes ban on mines"},
		{`"There is little point in a ban on mines," Ana Brek said.`, "Ana Brek opposes ban on mines"},
		{`"There is some point in a ban on mines," Ana Brek said.`, ""},
		// how one feels about it
		{"Ana Brek expressed irritation that the sailors were not given visas to travel to Sumar.", "Ana Brek opposes sailors not being given visas to travel to Sumar"},
		{"Ana Brek expressed relief that Velia had reopened the strait.", "Ana Brek supports Velia reopening the strait"},
		{"Velia expressed satisfaction with the river treaty.", "Velia supports river treaty"},
		{"Velia did not express satisfaction with the river treaty.", ""},
		{"Ana Brek asked for satisfaction.", ""},
		// persons with titles
		{"Senator Ana Brek met Ilo Tarn on Monday. Ms. Brek has endorsed Mr. Tarn.", "Ana Brek supports Ilo Tarn"},
		{"Senator Ana Brek has endorsed Mr. Ilo Tarn.", "Ana Brek supports Ilo Tarn"},
		{"Senator Ana Brek has endorsed the River Party candidate Ilo Tarn.", "Ana Brek supports Ilo Tarn"},
		{"Senator Ana Brek has endorsed Ilo Tarn in the River Party primary.", "Ana Brek supports Ilo Tarn"},
		{"Senator Ana Brek has endorsed Ilo Tarn for president.", "Ana Brek supports Ilo Tarn"},
		{"Senator Ana Brek reiterated her support for Mr. Ilo Tarn, the presumptive nominee.", "Ana Brek supports Ilo Tarn"},
		{"Senator Ana Brek met Mr. Ilo Tarn.", ""},
		{"Senator Ana Brek criticised Mr. Ilo Tarn.", ""},
		{"Senator Ana Brek opposes the Tarn bridge.", "Ana Brek opposes Tarn bridge"},
		// longer titles
		{"The fisheries committee chairman Ana Brek opposes the river treaty.", "Ana Brek opposes river treaty"},
		{"Maresh city council member Ana Brek, who opposes the river treaty, left.", "Ana Brek opposes river treaty"},
		{"The Fisheries Committee, chairman Ana Brek said, opposes the river treaty.", "Fisheries Committee opposes river treaty"},
		{"The boat Ana Brek opposes the river treaty.", "Ana Brek opposes river treaty"},
		{"Velian parliament speaker Ana Brek called for a ban on mines.", "Ana Brek supports ban on mines"},
		{"Ana Brek, Ilo Tarn and Mira Oss – three former ministers – have also said they are supporting the river treaty.", "Ana Brek supports river treaty | Ilo Tarn supports river treaty | Mira Oss supports river treaty"},
		{"Three former ministers have also said they are supporting the river treaty.", ""},
		{"Gov. Ana Brek backs the river treaty.", "Ana Brek supports river treaty"},
		{"The boats of Ana Brek have high backs and the best oars.", ""},
		// persons by a pronoun
		{"Governor Ilo Tarn won in Maresh on Monday. Senator Ana Brek endorsed him.", "Ana Brek supports Ilo Tarn"},
		{"Governor Ilo Tarn met Paul Harrow in Maresh on Monday. Senator Ana Brek endorsed him.", ""},
		{"Governor Ilo Tarn won in Maresh on Monday. Senator Ana Brek criticised him.", ""},
	})
}
