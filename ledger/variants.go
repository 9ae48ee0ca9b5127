package ledger

import (
	"cmp"
	_ "embed" // common.txt
	"regexp"
	"strings"
	"unicode"

	"github.com/readout-dev/readout/internal/wordset"
)

// plain returns a word as it is compared, folded: contractions and numerals are
// written out, and so is what a sign of money stands for.
func plain(raw string) string {
	words := Fold(raw)
	if a, b, ok := strings.Cut(words, " "); ok {
		words = numeral(cmp.Or(variants[a], a), b)
	}
	if (words == "us" || words == "usa") && unicode.IsUpper(firstLetter(raw)) && strings.Count(raw, "S") > 0 {
		return "united states"
	}
	if v := variants[words]; v != "" {
		return v
	}
	if r := firstRune(raw); unicode.Is(unicode.Sc, r) && words != "" {
		return words + " " + cmp.Or(map[rune]string{'$': "dollar", '€': "euro", '£': "pound"}[r], "money")
	}
	return prefixed(words)
}

// prefixed returns the words of one that is written together and begins with a
// prefix that others write with a hyphen: "anti smoking" of "antismoking". What
// news has as a word of its own ("counterpart") is one.
func prefixed(word string) string {
	if _, one := weights[word]; one || strings.Contains(word, " ") {
		return word
	}
	for _, prefix := range []string{"anti", "counter", "non"} {
		rest, ok := strings.CutPrefix(word, prefix)
		if ok && len(rest) > 2 && (weights[rest] > 0 || prefix == "anti" && len(rest) > 4 && !noPrefix.MatchString(rest)) {
			return prefix + " " + rest
		}
	}
	return word
}

// noPrefix is what follows where "anti" is none: "anticipate", "antiquity",
// "antibody", "antidote", "antipathy".
var noPrefix = regexp.MustCompile("^(cip|qu|bod|biot|dot|path|pod)")

// numeral returns the words of a compound: one, if news writes it together
// ("cease-fire"). Else the first may be a number
// that is written out: "40 5" of "forty-five" is "45", "two-month" is "2 month".
func numeral(first, rest string) string {
	if _, together := weights[first+rest]; together && !digits(first) {
		return first + rest
	}
	second, more, _ := strings.Cut(rest, " ")
	second = cmp.Or(variants[second], second)
	if digits(first) && len(second) == 3 && digits(second) { // "15,000"
		return numeral(first+second, more)
	}
	if len(first) == 2 && first[1] == '0' && len(second) == 1 && second[0] > '0' && second[0] <= '9' {
		first, second = first[:1]+second, ""
	}
	words := first
	for _, w := range []string{second, more} {
		if w != "" {
			words += " " + w
		}
	}
	return words
}

func digits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// meaning returns the stem of a word, the same for words that news uses for one
// another.
func meaning(word string) string {
	s := stem(word)
	return cmp.Or(synonyms[s], s)
}

// ofName returns what a name and its adjective have in common: "russ" of Russia
// and the Russians.
func ofName(word string) string {
	const letters = 4
	if len(word) > letters {
		return word[:letters]
	}
	return word
}

// endings of English words, the longer before the shorter.
var endings = strings.Fields(`abilities ibilities ability ibility ically ical ists ist ics ic ations ation ating ments ment ities ity ness ions ion ates ated ate ings ing ies ied able ible ably ibly ers er ors or es ed ly s e y`)

// stem cuts the commonest endings of English off, so that forms and near
// relations of one word are one. It needn't be a word.
func stem(w string) string {
	if s := irregular[w]; s != "" {
		return s
	}
	if strings.HasSuffix(w, "ss") {
		return w
	}
	for _, end := range endings {
		if rest, ok := strings.CutSuffix(w, end); ok && len(rest) >= 3 {
			w = rest
			break
		}
	}
	if n := len(w); n > 3 && w[n-1] == w[n-2] && w[n-1] != 's' {
		w = w[:n-1] // "stopped"
	}
	if n := len(w); n > 3 && (w[n-1] == 'e' || w[n-1] == 'y') {
		w = w[:n-1]
	}
	return w
}

// table reads lines of words, the first of each of which stands for the others.
func table(lines string, key func(string) string) map[string]string {
	all := map[string]string{}
	for line := range strings.Lines(lines) {
		head, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		for word := range strings.FieldsSeq(rest) {
			all[key(word)] = key(head)
		}
	}
	return all
}

func asIs(s string) string { return s }

// irregular gives the stems of forms that no ending is cut off of.
var irregular = table(`
	army army armies
	break broke broken
	bring brought
	build built
	buy bought
	catch caught
	choos chose chosen
	com came
	cut cutting
	deal dealt
	detainee detainee detainees
	location location locations
	die died dies dying
	do did done
	draw drew drawn
	driv drove driven
	fall fell fallen
	feel felt
	fight fought
	find found
	flee fled
	fly flew flown
	forc forced forces force
	forget forgot forgotten
	get got gotten
	giv gave given
	go went gone going goes
	grow grew grown
	hear heard
	hid hidden
	hold held
	keep kept
	know knew known
	lead led
	leav left
	los lost
	ma made
	mean meant
	meet met
	pay paid
	plane plane planes
	responsible responsible responsibility responsibilities
	ris rose risen
	run ran
	see saw seen
	seek sought
	sell sold
	send sent
	sex sexual sexually
	shak shook shaken
	shoot shot
	show shown
	speak spoke spoken
	spend spent
	stand stood
	steal stole stolen
	strik struck stricken
	tak took taken
	teach taught
	tell told
	think thought
	throw threw thrown
	understand understood
	wear wore worn
	win won
	write wrote written
	child children
	man men
	woman women
	person people persons
	foot feet
	wif wives
	lif lives
`, asIs)

// synonyms are words that reporters use for one another when they retell what
// was said, and nouns and verbs of one root that no ending makes one.
var synonyms = table(synonymGroups, stem)

const synonymGroups = `
	accident crash collide collision
	aggression invasion invade
	agree accord deal pact treaty
	aid assist assistance help relief
	aircraft plane jet airplane
	ally partner
	answer reply respond response
	anger angry furious outrage rage
	animal beast
	apologise apologize apology sorry
	arrest detain detention
	assault attack strike raid offensive
	assure ensure guarantee
	await wait
	aware know
	ban prohibit forbid outlaw
	begin start launch commence
	blame accuse
	boat ship vessel
	bomb explosive explosion blast explode
	border frontier
	breach violate violation
	build construct
	buy purchase acquire acquisition
	cancel scrap
	captive hostage detainee
	car vehicle automobile
	ceasefire truce
	child kid youngster boy girl
	choose choice decide decision
	choke strangle
	clarify clarification explain explanation
	company firm
	contaminate pollute
	cooperate collaborate
	country nation
	danger threat risk peril
	dead die death kill fatal slay
	delay postpone defer
	demolish destroy raze destruction
	destabilise destabilize instability unstable
	difficult hard tough
	disappoint dismay
	disappear vanish disappearance
	discover find locate
	drone uav
	encounter meet
	end stop halt cease finish conclude
	enemy foe adversary
	enough sufficient
	escape flee
	evidence proof prove
	expect anticipate
	export deliver supply sell
	fabricate fabrication invent invention untrue falsehood lie
	fall drop decline
	famine hunger starve
	fight battle combat
	film movie
	frank candid
	free release liberate
	frighten scare
	fund finance
	funny humorous
	grave serious severe
	happen occur
	hesitate waver
	house home
	huge enormous massive big large
	hurt injure wound harm
	illness disease
	image photo picture photograph footage video clip
	immediate instant
	important crucial vital essential
	increase rise grow surge climb
	inquiry investigate probe
	investor shareholder stockholder
	insult offend offence
	job work employee
	keep maintain preserve retain
	law legislation
	leader head chief
	leak disclose
	lack shortage
	let allow permit permission
	limit restrict curb
	lorry truck
	make produce manufacture production
	measure step
	missile rocket
	mock ridicule
	monitor observe
	near close
	need require must
	new fresh
	ocean sea
	oil petroleum
	offer propose proposal suggest suggestion
	opportunity chance
	order command instruct
	outcome result
	participate attend
	party side
	physician doctor
	piece fragment
	player athlete
	pledge promise vow
	police officer
	prevent avert
	prisoner inmate
	pupil student schoolchild
	quick fast rapid swift
	ready prepared willing
	rebel insurgent guerrilla
	reveller reveler partygoer
	reduce lower decrease slash reduction
	refugee displaced
	reject refuse refusal
	remove eliminate removal
	repair fix mend
	repay reimburse
	replace substitute
	rescue save
	respect honour honor
	resume restart resumption
	rich wealthy
	road street highway
	safe secure security safety
	search hunt
	shell bombard artillery
	shoot fire
	show reveal
	silent quiet
	site venue location whereabouts
	slander smear defame
	small little tiny
	smart clever
	soon shortly
	spy espionage
	steal theft rob
	support back
	swap exchange
	talk negotiate discuss dialogue
	teach educate
	threaten menace
	travel go visit trip journey
	troop soldier serviceman servicemen
	trust confidence
	try attempt effort
	uncommon unusual unique rare
	unlawful illegal
	verify confirm
	wage salary
	want seek wish
	war conflict
	weapon arms armament
	weird strange odd
	withdraw withdrawal pull retreat pullback pullout
	worry concern
	wrong mistake mistaken error blunder
	whirlpool eddy
	thank grateful gratitude appreciate
	vote ballot
	beat defeat
	warn caution
	clash skirmish
	condemn denounce decry deplore
	deny denial dispute
	dismiss sack
	donate donation
	double twice
	embarrass humiliate
	endorse endorsement
	expel expulsion deport deportation
	expensive costly
	explore exploration
	fear afraid anxious
	glad happy delighted pleased joy
	guilty guilt
	impose imposition
	inform notify
	inspect inspection
	legal lawful
	mourn grief grieve
	obstruct hinder
	pregnant pregnancy
	prosecute indict prosecution indictment
	protest demonstrate demonstration rally
	resign resignation quit
	regret remorse
	reside residence
	ruin wreck
	sad sorrow unhappy
	shock stun astonish surprise
	sink sank sunk
	succeed success
	suspect suspicion
	transmit transmission
	win victory triumph
	admit admission
	apply application
	approve approval
	arrive arrival
	assume assumption
	behave behaviour behavior
	believe belief
	compare comparison
	consume consumption
	criticise criticize criticism
	defend defence defense
	depart departure
	describe description
	divide division
	expand expansion
	extend extension
	fail failure
	identify identification
	intend intention intent
	intervene intervention
	invite invitation
	lose loss
	marry marriage
	persuade persuasion
	receive reception receipt
	renew renewal
	resolve resolution
	seize seizure
	solve solution
	speak speech
	strong strength
	survive survival
	suspend suspension
	true truth
`

// variants are contractions and numerals as they are compared.
var variants = func() map[string]string {
	all := map[string]string{}
	for pair := range strings.FieldsSeq(`im:i+am ive:i+have youre:you+are youve:you+have theyre:they+are theyve:they+have weve:we+have hes:he+is shes:she+is
		its:it+is thats:that+is theres:there+is whats:what+is dont:do+not doesnt:does+not didnt:did+not wont:will+not wouldnt:would+not isnt:is+not
		arent:are+not wasnt:was+not werent:were+not cant:can+not cannot:can+not couldnt:could+not shouldnt:should+not hasnt:has+not havent:have+not
		hadnt:had+not youll:you+will theyll:they+will itll:it+will
		jan:january feb:february mar:march apr:april aug:august sept:september sep:september oct:october nov:november dec:december
		two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16
		seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 hundred:100 thousand:1000`) {
		word, written, _ := strings.Cut(pair, ":")
		all[word] = strings.ReplaceAll(written, "+", " ")
	}
	return all
}()

// cutting are words that begin another clause.
var cutting = wordset.Of("and but because although though while since who which whereas or")

// denials are words that turn what is said into its contrary.
var denials = wordset.Of("no not never none neither nor without nothing nobody denied denies refused refuses refuse refusing refusal oppose opposed opposes opposing reject rejects rejected rejecting")

// refusals are stems of verbs that say no to what they tell of.
var refusals = map[string]bool{stem("denied"): true, stem("rejected"): true, stem("refused"): true, stem("dismissed"): true, stem("disputed"): true, stem("refuted"): true, stem("declined"): true}

// empty are words that say nothing of what is said.
var empty = wordset.Of(`a an the and or but nor so yet if then than that this these those there here of to in on at by for from with
	into onto over under about as up out off down after before between against during without within is am are was were be been being do does did
	done have has had having will would shall should can could may might must not no it its he him his she her they them their we us our you your
	i me my who whom whose which what when where why how all any some each both more most very just also only even own same such too s t
	said says saying say told tell tells one because while whether himself herself itself themselves`)

// How much a word tells of what is said, by how often news has it. A name tells
// half, since many statements of one speaker have it.
const (
	half     = 0.5 // of a frequent word, and of a name
	ordinary = 1.0
	rare     = 1.5
)

// common.txt holds the frequent words of news and the ordinary ones, in two
// paragraphs; the others are rare.
//
//go:embed common.txt
var commonWords string

// weights gives what words tell that are not rare.
var weights = func() map[string]float64 {
	all := map[string]float64{}
	frequent, ordinaries, _ := strings.Cut(commonWords, "\n\n")
	read := func(paragraph string, weight float64) {
		for line := range strings.Lines(paragraph) {
			if strings.HasPrefix(line, "#") {
				continue
			}
			for word := range strings.FieldsSeq(line) {
				all[word] = weight
			}
		}
	}
	read(ordinaries, ordinary)
	read(frequent, half)
	return all
}()

// weightOf returns how much a word tells that is no name.
func weightOf(word string) float64 {
	if word[0] >= '0' && word[0] <= '9' {
		switch n := len(strings.TrimRight(word, "0")); { // what isn't round is seldom another's number
		case n > 2 && len(word) != 4, len(word) > 4:
			return rare
		}
		return ordinary
	}
	if w, ok := weights[word]; ok {
		return w
	}
	return rare
}
