package figure

import "github.com/readout-dev/readout"

// rule is the way in which a quantity was found.
type rule int

const (
	byCount rule = iota
	byMeasure
	byMoney
	byTime
	byFirst
	byCompound
	byTotal
	byElliptic
	byLevel
	byOrdinal
	byShare
	byBare
	bySources
)

var rules = [...]readout.Rule{
	byCount:    {Name: "count", Words: "a number and the noun that is counted, in the plural unless it is one", Example: "Three Velian service members were killed."},
	byMeasure:  {Name: "measure", Words: "a number and a unit of measure", Example: "The port exports 52,000 barrels a day."},
	byMoney:    {Name: "money", Words: "a number and a currency", Example: "The council's budget is $2.5bn."},
	byTime:     {Name: "time", Words: "a number and a unit of time; a hedge before “an hour”", Example: "The call lasted slightly over an hour."},
	byFirst:    {Name: "first", Words: "the first or longest of its kind in a number of days or years", Example: "It was the first call between the two leaders in 27 days."},
	byCompound: {Name: "compound", Words: "a number joined to the noun that it counts", Example: "Brek wants a three-phase plan."},
	byTotal:    {Name: "total", Words: "what a number, toll or tally comes to, or what somebody puts it at", Example: "The ministry put the number of dead at 23."},
	byElliptic: {Name: "elliptic", Words: "a number whose noun is that of the count before it", Example: "The port handled 435 ships in May, compared with 63 a year ago."},
	byLevel:    {Name: "level", Words: "where a change led", Example: "The index fell 0.4 percent to 5884."},
	byOrdinal:  {Name: "ordinal", Words: "an ordinal that counts an occasion of somebody's", Example: "Brek arrived in Maresh on his fifth visit since the war began."},
	byShare:    {Name: "share", Words: "a fraction, or so many of so many", Example: "Two-thirds of the members voted for it."},
	byBare:     {Name: "bare", Words: "a number with decimals, groups, a multiple or a hedge, and no unit", Example: "The index rose to 27,349.19."},
	bySources:  {Name: "sources", Words: "how many they are who say something; no ledger keeps it", Example: "Two diplomats told reporters that the talks had failed."},
}

// Rules lists the ways in which figures are found.
func Rules() []readout.Rule { return rules[:] }

func (r rule) String() string { return component + "/" + rules[r].Name }

// component is the first part of what a report is found by.
const component = "figure"
