package ledger

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/readout-dev/readout/internal/wordset"
)

// sorts are nouns for things that reports put for one another when they count them:
// "houses", "homes", "buildings".
var sorts = withHeads(table(`
	car vehicle automobile lorry truck bus van
	ship vessel boat ferry craft trawler tanker
	aircraft plane jet airplane airliner
	house home building dwelling flat apartment address property residence premises household family
	gun firearm weapon rifle pistol
	job post position
	company firm business enterprise employer
	shop store outlet branch
	prison jail
	mine pit colliery
	strike attack raid assault bombing airstrike
	explosion blast
	shot round bullet
	missile rocket projectile shell
	payment instalment installment transfer
	vote ballot
	town village settlement community municipality
	province region
	bed place cell berth
	school college
	country state nation
	meeting session
	factory plant works
	protest rally demonstration march
	tree trunk
	document file paper
	loan credit
	bridge crossing
	operation surgery procedure
	lawsuit suit
	test trial
	dose vaccine jab
`, meaning))

// withHeads adds the first word of each line to a table, for itself.
func withHeads(all map[string]string) map[string]string {
	for _, head := range slices.Collect(maps.Values(all)) {
		all[head] = head
	}
	return all
}

// parts are nouns for people who are put for one another, by the first of them. Who
// has one of these parts has no other: a soldier is no civilian.
var parts = table(`
	soldier soldier troop serviceman trooper conscript reservist paratrooper marine
	police policeman policewoman officer constable
	militant militant fighter gunman insurgent guerrilla terrorist separatist jihadist
	civilian civilian villager resident inhabitant townsman
	child child boy girl schoolboy schoolgirl schoolchild pupil student youngster baby infant toddler
	passenger passenger traveller traveler
	protester protester protestor demonstrator marcher
	doctor doctor physician surgeon
	nurse nurse
	judge judge
	journalist journalist reporter
	rescuer rescuer firefighter helper
	monitor monitor observer inspector
	farmer farmer
	fisherman fisherman
	teacher teacher
	pilot pilot
	sailor sailor seaman crewman
	migrant migrant refugee immigrant evacuee seeker settler
	official official bureaucrat servant
	player player athlete
	deputy deputy lawmaker legislator mp parliamentarian senator
	worker worker employee labourer laborer staff
	manager manager executive
	expert expert scientist researcher
	lawyer lawyer prosecutor
`, asIs)

// anyPart are nouns for people whatever else they are: "members", "suspects".
var anyPart = wordset.Of(`member suspect claimant plaintiff opponent dissident critic rebel abstainer defendant convict
	prisoner inmate detainee hostage captive abductee survivor patient guest participant candidate signatory supporter
	colleague comrade partner relative citizen expert official employee worker owner striker activist applicant exile deputy`)

// kin is how near two nouns are for what is counted.
type kin int

// The kinds of kin.
const (
	kinNone   kin = iota
	kinLoose      // may be of one: "suspects", "deputies"; a number without a noun
	kinAnyone     // of people, whom the one says nothing of: "miners", "men"
	kinSort       // are put for one another: "houses", "homes"
	kinSame       // are one
)

// kinOf returns how near what two figures count is.
func (c *count) kinOf(o *count) kin {
	switch {
	case c.sex != "" && o.sex != "" && c.sex != o.sex:
		return kinNone
	case c.class == "number" || o.class == "number":
		if c.measured() || o.measured() {
			return kinNone
		}
		return kinLoose
	case c.class != o.class:
		if c.jobs() && o.class == "person" || o.jobs() && c.class == "person" {
			return kinLoose
		}
		return kinNone
	case c.measured():
		return kinSame
	case c.class == "thing" && c.noun == o.noun:
		return kinSame
	case c.class == "thing":
		if a, b := sorts[c.noun], sorts[o.noun]; a != "" && a == b {
			return kinSort
		}
		return kinNone
	case c.noun == o.noun && c.noun != "":
		return kinSame
	case c.noun == "" || o.noun == "":
		if c.noun == o.noun {
			return kinSame
		}
		return kinAnyone
	}
	switch a, b := parts[c.last], parts[o.last]; {
	case a != "" && a == b:
		return kinSort
	case anyPart[c.last] || anyPart[o.last] || c.ofNation || o.ofNation || c.samePeople(o) && c.value == o.value && c.value >= fewCounted && place(c.value) <= 1: // "21 pupils", "21 captives"
		return kinLoose
	}
	return kinNone
}

// jobs reports whether what is counted is work for so many people.
func (c *count) jobs() bool { return sorts[c.noun] == meaning("job") && c.class == "thing" }

// sortKey names what is counted, the same for the nouns that are put for one another.
func (c *count) sortKey() string {
	if s := sorts[c.noun]; c.class == "thing" && s != "" {
		return s
	}
	return c.noun
}

// ofNation reports whether a noun is the name of people of a nation: "Velians".
func ofNation(noun string) bool {
	r := firstRune(noun)
	return unicode.IsUpper(r) && slices.ContainsFunc([]string{"an", "ian", "ese", "i", "er", "ene", "ine"}, func(end string) bool { return strings.HasSuffix(noun, end) })
}
