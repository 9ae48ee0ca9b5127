package proposal

import (
	"strings"

	"github.com/readout-dev/readout"
)

// component is the first part of what a report is found by.
const component = "proposal"

// The rules that no row of a table makes.
const (
	byNoun       = "whose"
	byWish       = "wish"
	byPact       = "pact"
	byWork       = "in-work"
	byAgreed     = "agreed"
	byUnder      = "under"
	byReturn     = "in-return"
	byUnwelcome  = "unwelcome"
	byDeadline   = "deadline"
	byConditions = "conditions"
	byFirst      = "first"
)

// Rules lists the ways in which proposals are found: those of the tables Verbs
// and Asks, and the others.
func Rules() []readout.Rule {
	rules := []readout.Rule{
		{Name: byNoun, Words: "a noun like “plan” or “proposal”, and whose it is", Example: `Sumar rejected Velia's plan for a joint council.`},
		{Name: byWish, Words: "a noun like “demand” or “call”, whose it is, and what is wanted of another", Example: `Sumar rejected Velia's call for a conference on the strait.`},
		{Name: byPact, Words: "an agreement, two parties or more, and what it says", Example: `Velia and Sumar signed an agreement to share the harbour.`},
		{Name: byWork, Words: "an agreement of a kind that is named, and two parties or more that are at work on it", Example: `Velia is negotiating a fisheries treaty with Sumar.`},
		{Name: byAgreed, Words: "two parties or more, “agree”, and what they are to do", Example: `Velia and Sumar agreed to reopen the harbour.`},
		{Name: byUnder, Words: "“under”, an agreement, a party, and what it would do or did", Example: `Under a deal brokered by Tarsk, Sumar will hand over the lighthouse to Velia.`},
		{Name: byReturn, Words: "what a party would do, or is ready to do, and what another has to do for it", Example: `Velia will not reopen the harbour unless Sumar withdraws its ships.`},
		{Name: byUnwelcome, Words: "something that is rejected, and who wanted it", Example: `Sumar rejected five names that Velia wanted to add to the list.`},
		{Name: byDeadline, Words: "another party, how long it has, and what it is to do", Example: `Velia gave Sumar 48 hours to withdraw its ships.`},
		{Name: byFirst, Words: "what another party has to do before anything else, and who says so", Example: `Sumar must first withdraw its ships, Velia said.`},
		{Name: byConditions, Words: "the conditions or demands that a party sets, and what they are", Example: `Velia's demands include the release of 40 fishermen held by Sumar.`},
	}
	for _, v := range Verbs {
		rules = append(rules, readout.Rule{Name: v.name(), Words: "somebody, a verb like " + like(v.Words, v.With) + v.behind(), Example: v.Example})
	}
	for _, a := range Asks {
		rules = append(rules, readout.Rule{Name: a.name(), Words: "a party, a verb like " + like(a.Words, "") + a.behind(), Example: a.Example})
	}
	return rules
}

// like names a row by its first two words.
func like(words, with string) string {
	list := strings.Fields(words)
	list = list[:min(2, len(list))]
	for i := range list {
		list[i] = "“" + strings.TrimSpace(list[i]+" "+with) + "”"
	}
	return strings.Join(list, " or ")
}

// behind says in words what a row takes.
func (v *Verb) behind() string {
	if v.Takes == "noun" {
		return ", and a plan, offer, draft or other noun for a proposal, with what it asks for"
	}
	return ", and what is offered or should be done, between it and another party"
}

func (v *Ask) behind() string {
	words := ", another party, and an act that it can do or refuse"
	if strings.HasSuffix(v.Takes, " said") {
		words += ", in words ascribed to the first"
	}
	return words
}
