package ledger

import (
	"strings"

	"github.com/readout-dev/readout/internal/wordset"
)

// fates are words for what becomes of people. Numbers of two fates are two.
var fates = table(`
	dead killed died die dies death deaths dead fatality fatalities toll slain perished lives life
	injured wounded injured injury injuries hurt
	freed released freed release liberated
	held arrested detained jailed imprisoned
	missing missing
	displaced displaced fled homeless
	rescued rescued saved
	infected infected
	remaining remaining remain remains
`, asIs)

// What a noun for people tells of them: nothing, their age or sex, their work, what
// they are there, or what befell them.
const (
	byNothing = iota
	byAge
	byWork
	byPart
	byLot
)

// grows are fates of which the number is counted anew from day to day.
var grows = wordset.Of("dead injured missing displaced infected rescued")

// persons are nouns for people, by what these tell.
var persons = func() map[string]int {
	all := map[string]int{}
	for tells, words := range []string{
		byNothing: "people person human life soul victim casualty fatality",
		byAge:     "man men woman women child children boy girl schoolboy schoolgirl schoolchild youth teenager teen youngster baby infant toddler adult",
		byWork: `soldier troop serviceman trooper conscript reservist guard officer policeman fighter rebel militant gunman insurgent guerrilla terrorist
		worker employee miner sailor fisherman farmer teacher doctor nurse journalist reporter monitor expert firefighter rescuer pilot diplomat crew
		official lawmaker legislator senator politician minister lawyer judge player athlete performer actor scientist researcher technician
		pyrotechnician engineer astronaut driver investigator agent mercenary paramedic aide executive`,
		byPart: `civilian citizen resident villager inhabitant local passenger student pupil protester demonstrator supporter marcher striker observer
			delegate member tourist pilgrim voter colleague comrade
		spectator onlooker bystander reveler reveller partygoer guest attendee participant investor shareholder customer user visitor candidate signatory`,
		byLot: "prisoner inmate detainee hostage captive abductee refugee migrant evacuee patient survivor immigrant seeker",
	} {
		for w := range strings.FieldsSeq(words) {
			all[w] = tells
		}
	}
	return all
}()

// anyone are the words for people of whatever kind.
var anyone = wordset.Of("people person human life soul man woman victim casualty fatality other")

// sexes are words that tell whether males or females are counted.
var sexes = table(`
	male man men boy boys schoolboy schoolboys male males
	female woman women girl girls schoolgirl schoolgirls female females
`, asIs)

// young are nouns for children.
var young = wordset.Of("child children boy girl schoolboy schoolgirl schoolchild youngster")
