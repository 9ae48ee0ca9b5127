package position

import (
	"strings"

	"github.com/readout-dev/readout"
)

// Rules lists the ways in which positions are found: those of the table
// [Frames], and those that read a named speaker's words or what somebody does.
func Rules() []readout.Rule {
	rules := make([]readout.Rule, 0, len(Frames)+len(further))
	for i := range Frames {
		f := &Frames[i]
		rules = append(rules, readout.Rule{Name: f.Name, Words: f.inWords(), Example: f.Example})
	}
	return append(rules, further...)
}

// further are the rules beside the table.
var further = []readout.Rule{
	{Name: "must", Words: "a named speaker says what must, should, has to or needs to be", Example: `Ana Brek said Velia must withdraw its troops.`},
	{Name: "interest-but", Words: "an interest, and behind “but” what must be: the condition", Example: `The Velian president, Ana Brek, said Velia has an interest in normal relations with Sumar, but that the war must end.`},
	{Name: "imperative", Words: "a named speaker tells others to do it", Example: `"Stop the shelling of the port," Ana Brek said.`},
	{Name: "requires", Words: "a named speaker says what something needs or requires", Example: `The Velian minister Ana Brek said peace would require elections.`},
	{Name: "hindrance", Words: "a named speaker says that peace or a solution is not possible while, if or as something is so", Example: `Ana Brek argued that peace would not be possible while Velia held the strait.`},
	{Name: "verdict", Words: "a named speaker calls a thing, or doing it, unacceptable, a mistake, essential, a step forward, not negotiable or the like, or says that it is time for it", Example: `Ana Brek said the river treaty was a mistake.`},
	{Name: "regards-as", Words: "somebody regards a group as terrorists", Example: `Velia regards Sumar as a terrorist state.`},
	{Name: "calls", Words: "somebody calls a thing illegal, a betrayal or the like", Example: `Ana Brek called the river treaty illegal.`},
	{Name: "pledge", Words: "a named speaker says what he or she, or the state spoken for, will or is going to do", Example: `"We will never accept a wall," Ana Brek said. "We will close the border with Velia," she said.`},
	{Name: "goes-on", Words: "one who speaks for a state or body says that something will continue or stay", Example: `The sanctions will remain in place, the Velian government said.`},
	{Name: "stands", Words: "somebody is against a thing, or in favour of it", Example: `Velia is against the river treaty.`},
	{Name: "no-intention", Words: "somebody has no intention, plan or wish to do it, or no interest in it, or sees no reason to", Example: `Velia has no intention of leaving the river treaty.`},
	{Name: "no-objection", Words: "somebody has no objection to a thing", Example: `Velia has no objection to the river treaty.`},
	{Name: "no-merit", Words: "a named speaker says that a thing has no basis, justification or the like, or makes no sense", Example: `"The ban on mines has no legal basis," Ana Brek said.`},
	{Name: "there-is-no", Words: "a named speaker says there can or will be no such thing, or no excuse, place or need for it", Example: `"There can be no talks until the shelling stops," Ana Brek said.`},
	{Name: "no-alternative", Words: "a named speaker says that there is no alternative to a thing", Example: `Ana Brek said there was no alternative to the river treaty.`},
	{Name: "only-way", Words: "the goal, the priority or the only way is what is said behind it", Example: `Ana Brek said the only way forward is a political settlement.`},
	{Name: "no-place", Words: "a named speaker says that somebody has no place or role in a thing", Example: `"Velia has no place in the talks," Ana Brek said.`},
	{Name: "has-right", Words: "one who speaks for a state or body says that a state has the right to do it", Example: `Velia has the right to close its ports, the Sumari government said.`},
	{Name: "no-right", Words: "a named speaker says that a state, or nobody, has the right to do it", Example: `Ana Brek said Velia had no right to close the strait.`},
	{Name: "intolerable", Words: "a named speaker says that a thing cannot or will not be accepted, tolerated or allowed, or cannot go on", Example: `"The shelling of the port cannot be tolerated," Ana Brek said.`},
	{Name: "out-of-question", Words: "a named speaker says that a thing is out of the question or off the table", Example: `"Sanctions are out of the question," Ana Brek said.`},
	{Name: "red-line", Words: "a named speaker calls a thing a red line", Example: `Ana Brek said a ground offensive would be a red line.`},
	{Name: "benefits", Words: "one who speaks for a state or body says that a thing benefits or strengthens another", Example: `The river treaty will benefit both countries, the Velian government said.`},
	{Name: "harms", Words: "one who speaks for a state or body says that a thing undermines, threatens, hurts or violates another, or will lead to what nobody wants", Example: `The shelling of the port undermines the truce, the Velian government said.`},
	{Name: "acts", Words: "a state, body or group expels, sanctions, blockades, or sends armed people", Example: `Velia expelled three Sumari diplomats.`},
	{Name: "denies", Words: "a state, body or group, or who speaks for one, denies, disputes or rejects what was said", Example: `Velia denied a report of a deal with Sumar.`},
	{Name: "accuses", Words: "a state, body or group, or who speaks for one, accuses another of something", Example: `Velia accused Sumar of shelling the port.`},
	{Name: "planned", Words: "what somebody's plan, proposal or bill would do", Example: `Ana Brek's plan would abolish the tax on fuel in Velia.`},
	{Name: "measure", Words: "somebody's embargo, boycott, ban or the like", Example: `Velia's embargo on Tarsk has hurt the fishermen.`},
	{Name: "moved", Words: "somebody voices anger, regret, dismay or the like that a state, body or group did it", Example: `Velia expressed anger that Sumar had closed the strait.`},
	{Name: "proposed", Words: "somebody's proposed or planned thing", Example: `Velia's proposed ban on mines was read out.`},
	{Name: "receives", Words: "a thing has somebody's support, or draws somebody's criticism or the like", Example: `The river treaty enjoys the support of Velia.`},
	{Name: "pressure", Words: "somebody is under pressure from another to do something", Example: `Ana Brek is under pressure from Velia to lift the embargo on Tarsk.`},
	{Name: "fights", Words: "somebody fights, resists or derides a thing, whatever it is (tentative)", Example: `Ana Brek derailed the merger of the two harbours.`},
	{Name: "touts", Words: "somebody floats, promotes or praises a thing, whatever it is (tentative)", Example: `Ana Brek floated the notion of admitting refugees from Sumar.`},
	{Name: "files", Words: "somebody files, tables or signs a bill or the like, on whatever it is (tentative)", Example: `Ana Brek tabled an amendment on school meals.`},
	{Name: "in-protest", Words: "somebody does something in protest at a thing", Example: `Sumar left the council in protest at the shelling of the port.`},
	{Name: "for-them", Words: "a thing is unacceptable to somebody, a red line for somebody, or the like", Example: `The closure of the strait is unacceptable to Velia.`},
	{Name: "backed", Words: "a plan, treaty or the like that is called “-backed” or “-sponsored”, and by whom", Example: `The Velian-backed river treaty was signed in Port Ona.`},
	{Name: "headline", Words: "a headline says what a state is to do", Example: "Velia to leave river treaty\n\nMARESH, May 5 — The parliament of Velia met on Monday for a second day."},
	{Name: "shares", Words: "somebody agrees with, echoes or shares the one position told right before, or disagrees", Example: `Ana Brek opposes the river treaty, and so does Velia.`},
	{Name: "wants", Words: "a named speaker says what must, should or has to be, in whatever words", Example: `"We have to protect the fishermen of Tarsk," the Velian minister Ana Brek said.`},
	{Name: "promises", Words: "a named speaker says what the own side will or cannot do, is ready to do or is bent on", Example: `"We cannot leave the islanders of Tarsk alone," the Velian minister Ana Brek said.`},
	{Name: "values", Words: "a named speaker says that a thing, or doing it, is good or bad, in whatever words", Example: `The Velian minister Ana Brek said the new ferry tolls of Sumar were unjust.`},
	{Name: "effects", Words: "a named speaker says that a thing does good or harm, in whatever words", Example: `"The new ferry tolls would put our fishermen at risk," the Velian minister Ana Brek said.`},
	{Name: "told", Words: "the verb, noun or adjective by which a text gives somebody's words takes a stance on them", Example: `The Velian government proposed new rules that would end what it said were unfair tolls.`},
	{Name: "stirs", Words: "a thing angers, alarms or pleases somebody", Example: `The closure of the strait has angered Velia.`},
	{Name: "dreads", Words: "somebody fears, regrets or is upset that something is so", Example: `Velia fears that the islanders will build a new port.`},
	{Name: "phrase", Words: "a verb and its noun together take a stance: “threw its weight behind”, “lodged a protest over”", Example: `Velia threw its weight behind the river treaty.`},
	{Name: "will-do", Words: "one who is told as belonging to a state, body or group says what that will do", Example: `Velia will reopen the strait in June, its chief negotiator said.`},
	{Name: "hopes", Words: "one who acts in public hopes that another does something, or that it is done", Example: `Velia hopes that Sumar will reopen the strait.`},
	{Name: "would-see", Words: "somebody would like or wants to see a thing, or another do something", Example: `Ana Brek would like to see a ban on mines.`},
	{Name: "tied", Words: "somebody makes a thing conditional on something", Example: `Velia has made aid for Tarsk conditional on a truce.`},
	{Name: "requested", Words: "a thing is done at somebody's request", Example: `The embargo was lifted at the request of Velia.`},
	{Name: "said-no", Words: "somebody says no, or yes, to a thing", Example: `Velia said no to a naval base in Tarsk.`},
	{Name: "refuses-to-say", Words: "somebody declines or refuses to say, or would not say", Example: `Ana Brek refused to comment on the river treaty.`},
}

// inWords says in plain words what row f asks for.
func (f *Frame) inWords() string {
	words := strings.Fields(f.Words)
	article := "a "
	if f.Part == "adjective" {
		article = "an "
	}
	like := article + f.Part + " like " + quoted(words[:min(2, len(words))])
	var behind []string
	var preps []string
	for w := range strings.FieldsSeq(f.Takes) {
		switch w {
		case "obj":
			if f.Takes == "obj" {
				behind = append(behind, "what it is about")
			}
		case "inf":
			if f.Takes == "obj inf" {
				behind = append(behind, "somebody who is to do something")
			} else {
				behind = append(behind, "an infinitive")
			}
		case "kept":
			behind = append(behind, "somebody who is kept from doing something")
		case "that":
			behind = append(behind, "a clause")
		case "ing":
			behind = append(behind, "a clause that begins with a form in -ing")
		default:
			preps = append(preps, w)
		}
	}
	if len(preps) > 0 {
		behind = append([]string{quoted(preps) + " and what it is about"}, behind...)
	}
	what := "is for it"
	if f.Stance == readout.StanceOpposes {
		what = "is against it"
	}
	return "somebody, " + like + ", and " + strings.Join(behind, ", or ") + ": " + what
}

// quoted puts the words in quotation marks: “by” or “on”.
func quoted(words []string) string { return "“" + strings.Join(words, "” or “") + "”" }
