package engagement

import "strings"

// class is a set of closed word classes and cues that a word belongs to.
type class uint32

const (
	classDet     class = 1 << iota // articles, possessives, demonstratives, quantities
	classPrep                      // prepositions
	classAux                       // forms of be, have, do and modal verbs
	classNeg                       // not, never, no
	classAdverb                    // adverbs that may stand inside a verb group
	classSub                       // subordinators: a new clause begins
	classRel                       // who, which
	classConj                      // and, or, but
	classSay                       // verbs of saying: what they report is a clause of its own
	classRole                      // nouns for public people: officials, ministers, envoys
	classTitle                     // words that stand before a name
	classAdj                       // adjectives and numbers that stand in noun phrases
	classModal                     // words of the verb group that carry modality: scheduled, likely
	classPunct                     // punctuation
	classCrowd                     // nouns for people who make no engagement
	classHabit                     // often, regularly
	classPronoun                   // personal pronouns
	classPeriod                    // "hour", "day": of durations
	classEnd                       // verbs and other words that end a noun phrase
	classPair                      // "two", "both", "leaders": reciprocal subjects
	classKin                       // nouns for private people whom an official may meet: families, survivors
)

var lexicon = func() map[string]class {
	m := map[string]class{}
	for c, words := range map[class]string{
		classDet: `a an the this that these those his her its their our my your some several many all both each any another other others
			various more most few two three four five six seven eight nine ten eleven twelve dozens`,
		classPrep: `of in on at to from with by for about into over under between among against after before during since until through
			across near amid within without along alongside around behind beyond despite following like per than toward towards upon via as
			outside inside including because off onto regarding concerning besides except plus unlike versus ahead aboard`,
		classAux: `is are was were be been being am has have had having do does did done will would shall should can could may might must
			'll 'd 've 're wo ca ought`,
		classNeg:    `not n't never no neither nor n’t without`,
		classAdverb: `also then later again last briefly privately secretly separately personally quietly finally already just only even still now soon once first directly together recently earlier here there instead indeed formally officially jointly informally immediately reportedly eventually twice yet shortly subsequently previously originally actually alone reciprocally face-to-face today tomorrow yesterday tonight`,
		classSub:    `when whenever while because if although though unless whether since until where whereas why how that before after as once`,
		classRel:    `who which whom whose`,
		classConj:   `and or but`,
		classSay: `said says say saying told tells tell telling announced announces announcing added adds reported reports reporting stated states
			stating confirmed confirms claims claimed insists insisted noted notes warned warns believes believed thinks thought argued argues
			declared declares explained denied denies acknowledged suggested suggests revealed reveals hoped hopes tweeted writes recalled`,
		classRole: `official officials minister ministers leader leaders envoy envoys diplomat diplomats negotiator negotiators delegation
			delegations delegate delegates representative representatives president presidents premier premiers ambassador ambassadors
			counterpart counterparts chancellor king queen emir sultan secretary chief chiefs commander commanders government governments
			authorities team side sides mediator mediators lawmakers senators congressmen parliamentarians mayor governor governors
			sherpa sherpas generals general colonel officer officers spokesman spokeswoman
			heads head members rebels militants groups factions opposition regime administration countries nations states parties powers allies partners
			leadership secretaries experts inspectors commissioner commissioners monarch pope cardinal archbishop bishops prince princess
			investigators politicians dissidents elders clerics executives guests observers monitors peacekeepers legislators congresswoman congressman democrats republicans colleagues sens reps govs sens. reps. govs. representatives`,
		classTitle: `mr mr. mrs mrs. ms ms. dr dr. sir president prime minister foreign defense defence finance interior trade economy oil
			secretary vice deputy chancellor king queen prince princess crown sheikh sheik emir sultan ayatollah general gen gen. lt lt. col col. maj maj. adm admiral
			sen sen. rep rep. gov gov. senator governor mayor pope ambassador envoy special premier former then-president
			ex-president president-elect chief leader spokesman spokeswoman lord lady comrade chairman chairwoman director commissioner high representative republican democratic presidential candidate nominee front-runner presidents ministers coordinator adviser advisor security national state affairs`,
		classAdj: `senior top high-level high-ranking key local foreign regional western other new former newly military civil political
			economic religious tribal rebel opposition key leading international european african asian arab jewish muslim federal
			interim acting caretaker transitional exiled moderate veteran outgoing incoming respective unnamed unidentified congressional parliamentary
			chief main big major prominent world diplomatic`,
		classModal: `scheduled expected due likely set slated going planning plans plan planned prepared preparing prepares intends intend intended hopes hoped
			hoping wants wanted want agreed agrees agree offered offers offering refused refuses refusing declined declines declining able unable willing ready supposed invited asked urged
			used need needs needed trying tried try seeking sought seek seeks decided decides chose failed fails vowed vowing pledged promised promises considering
			considered considers continue continues continued began begin begins begun started start to about unwilling reluctant eager determined poised bound arranged threatening threatened managed had forced delayed denied denies denying`,
		classPunct: ". , ; : ! ? -- – — ( ) [ ] \" ' “ ” ‘ ’ `` '' … / - |",
		classCrowd: `voters voter supporters supporter fans students student families family victims victim reporters reporter journalists journalist
			crowd crowds people residents resident workers worker employees children schoolchildren protesters donors donor evangelicals pastors fellow friend friends wife husband son daughter
			mother father parents relatives viewers audiences doctors patients prisoners soldiers troops survivors veterans refugees players
			coach investors shareholders customers clients lawyers attorneys lawyer attorney coaches activists aide aides adviser advisers advisor advisors staff staffers cabinet army forces troops military police`,
		classKin:     `mothers fathers widows orphans wife husband widow family families relatives parents mother father survivors victims girls schoolgirls hostages captives refugees prisoners`,
		classHabit:   `often regular regularly usually always frequently typically routinely normally sometimes occasionally annually rarely seldom`,
		classPronoun: `he she they him them it we us i you me himself herself themselves`,
		classPeriod:  `second seconds minute minutes hour hours day days week weeks month months year years`,
		classEnd: `said says say told met meets meet visited visits asked wants called calls came went left made took
			gave held hosted received sent signed talked spoke hold shook agreed announced urged warned added praised criticized condemned accused
			discussed arrived traveled travelled flew begin began vowed pledged insisted rejected welcomed backed attacked killed
			while who which that when where because if whether although though include includes included`,
		classPair: `two both pair duo trio three`,
	} {
		for w := range strings.FieldsSeq(words) {
			m[w] |= c
		}
	}
	return m
}()

// isNumber reports whether w is a number in digits.
func isNumber(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }
