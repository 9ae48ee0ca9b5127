package actor

import "testing"

// TestWholeNames has names in brackets as they have to be found: neither cut short
// nor run together; "-" where no name may begin there.
func TestWholeNames(t *testing.T) {
	base, err := worldBase()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, actors string }{
		// What a body is of, for or on belongs to its name.
		{"The [Sumari Federation of Teachers] endorsed Ana Brek on Monday.", "Sumari Federation of Teachers"},
		{"The [National Federation of Teachers] endorsed Ana Brek on Monday.", "National Federation of Teachers"},
		{"The [International Brotherhood of Electrical Workers] backs the plan.", "International Brotherhood of Electrical Workers"},
		{"The [National Council of Miners] backs the plan.", "National Council of Miners"},
		{"The [Harbour Coalition for Growth] backs the plan.", "Harbour Coalition for Growth"},
		{"The [Tolk Center for Public Opinion Research] asked 900 people.", "Tolk Center for Public Opinion Research"},
		{"The [Straits Council on Foreign Relations] backs the plan.", "Straits Council on Foreign Relations"},
		{"The [Joint Committee on Taxation] backs the plan.", "Joint Committee on Taxation"},
		{"The [Kell Institute for the Study of War] said so.", "Kell Institute for the Study of War"},
		{"The [Northern Coalition for the Homeless] said so.", "Northern Coalition for the Homeless"},
		{"The [Holm Institute of Technology] said so.", "Holm Institute of Technology"},
		{"The [Holm School of Medicine] said so.", "Holm School of Medicine"},
		{"The [Kell Court of Appeals] said so.", "Kell Court of Appeals"},
		{"The [National Center for Missing and Exploited Children] said so.", "National Center for Missing and Exploited Children"},
		{"The [International Federation of Professional and Technical Engineers] backs her.", "International Federation of Professional and Technical Engineers"},
		{"The [Holm Institute of Politics and Public Service] said so.", "Holm Institute of Politics and Public Service"},
		{"The [Joint Committee on Energy and Commerce] said so.", "Joint Committee on Energy and Commerce"},
		{"[Central and East European Coalition] leaders met the senator, and the [Central and East European Coalition] wants a vow.", "Central and East European Coalition, Central and East European Coalition"},
		{"On Monday the [East European Coalition] backed her.", "East European Coalition"},
		// What comes behind a name and is none of it.
		{"The [National Council of Miners] and Velia signed the pact.", "National Council of Miners"},
		{"The [National Council of Miners] and the Coast Front signed.", "National Council of Miners"},
		{"The [Holm Institute] on Monday backed the plan.", "Holm Institute"},
		{"The [National Teachers Union] of Sumar backs the plan.", "National Teachers Union"},
		{"The [Harbour Party] for years opposed the plan.", "Harbour Party"},
		{"The [Harbour Workers Union] of Ana Brek backs the plan.", "Harbour Workers Union"},
		{"The [Harbour Workers Union] for Ana Brek had only praise.", "Harbour Workers Union"},
		{"The [Joint Committee] on Tuesday heard Ana Brek.", "Joint Committee"},
		{"He told the [Holm Institute] and Ana Brek so.", "Holm Institute"},
		{"The [Holm Institute] and the [Tolk Center] said so.", "Holm Institute, Tolk Center"},
		{"The [Holm Institute] and [Tolk Center] said so.", "Holm Institute, Tolk Center"},
		{"The [League of Straits] and [Sumar] signed the pact.", "League of Straits, Sumar"},
		{"In the vote of the [Harbour Council] for Kell nobody won.", "Harbour Council"},
		{"[Sumar] and the [Harbour Coalition] signed.", "Sumar, Harbour Coalition"},
	} {
		whoIsMeant(t, base, c.text, c.actors)
	}
}

// TestParts has people of a party in brackets: a part of them is not the party.
func TestParts(t *testing.T) {
	for _, c := range []struct{ text, actors string }{
		{"[Senate Democrats] blocked the bill.", "Senate Democrats"},
		{"On Monday [Senate Republicans] blocked the bill.", "Senate Republicans"},
		{"[House Republicans] blocked the bill.", "House Republicans"},
		{"[Nevada Democrats] voted on Saturday.", "Nevada Democrats"},
		{"The poll asked [South Carolina Republicans].", "South Carolina Republicans"},
		{"The [Ohio Republican Party] backs him.", "Ohio Republican Party"},
		{"On Monday [some Republicans] opposed the plan.", "-Republican Party"},
		{"On Monday [many Democrats] opposed the plan.", "-Democratic Party"},
		{"On Monday [moderate Republicans] opposed the plan.", "-Republican Party"},
		{"[Many Democrats] opposed the plan.", "-Democratic Party"},
		{"[Other Republicans] opposed the plan.", "-Republican Party"},
		{"He met several [Senate Democrats].", "-Democratic Party"},
		{"[Republican voters] opposed the plan.", "-"},
		{"Brek's [campaign] opposed the plan.", "-"},
		{"He met half a dozen [Senate Democrats].", "-Democratic Party"},
		{"He met 12 [Senate Democrats].", "-Democratic Party"},
		{"[Nevada Democrats] met. [The party] is strong in the state.", "Nevada Democrats, Democratic Party"},
		{"On Monday [rank-and-file Republicans] opposed the plan.", "-Republican Party"},
		// The party itself.
		{"[Democrats] blocked the bill.", "Democratic Party"},
		{"The [Democrats] blocked the bill.", "Democratic Party"},
		{"On Monday [Republicans] blocked the bill.", "Republican Party"},
		{"The [Republican Party] blocked the bill.", "Republican Party"},
		{"In Nevada [Democrats] blocked the bill.", "Democratic Party"},
		{"In the Senate, [Democrats] blocked the bill.", "Democratic Party"},
	} {
		whoIsMeant(t, Default(), "The U.S. Congress met in Washington. The Democratic Party lost and the Republican Party won the vote. "+c.text, c.actors)
	}
}
