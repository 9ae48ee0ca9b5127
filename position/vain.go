package position

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// What nobody takes a position on, though it stands where an issue does: what a
// person is like, what a candidate has done well, slogans, courtesies, and the
// housekeeping of a campaign or an office.

// vain reports whether the noun phrase headed by word h names no matter that one
// is for or against.
func (r *reader) vain(h int) bool {
	lemma := r.Lemma(h)
	switch {
	case h < 0 || !r.Is(h, "NOUN", "ADJ", "PROPN"):
		return false
	case virtues[lemma], chores[lemma], weather[lemma], lemma == "situation":
		return true
	case lemma == "talk" && r.Has(h, "small") >= 0:
		return true
	case lemma == "sense":
		return r.Has(h, "good", "common") >= 0
	case lemma == "rule":
		return r.Lower(h+1) == "of" && r.Lower(h+2) == "law"
	case r.team(h), lemma == "place" && r.Has(h, "first", "second", "third", "fourth", "last") >= 0:
		return true
	case slogans[lemma]: // "a political revolution", "a politics of fear", "the age of unity"
		for c := range r.Dependents(h) {
			if c > h && r.Base(c) == "nmod" && !r.Timed(c) && (r.Case(c) < 0 || r.Lower(r.Case(c)) != "of" || r.concerns(r.Subtree(c))) {
				return false // "the revolution in Velia"
			}
			if m := r.Mention(c); c < h && m != nil && m.Actor.Name != "" {
				return false // "the Velian revolution"
			}
		}
		return true
	case scores[lemma]:
		return r.Is(r.Child(h, "nmod:poss"), "PRON") || r.A.Tokens[h].XPOS == "NNS"
	}
	return false
}

// team reports whether the name at word h is that of a team: "the Maresh Harriers".
func (r *reader) team(h int) bool {
	m, word := r.Mention(r.Child(h, "compound")), r.Lower(h)
	one, plural := strings.CutSuffix(word, "s")
	return r.Is(h, "PROPN") && r.Mention(h) == nil && m != nil && m.Type == readout.ActorPlace && plural && !weighty(one) && !strings.HasSuffix(one, "s")
}

var (
	// virtues are nouns for what is good in somebody.
	virtues = wordset.Of(`courage bravery loyalty virtue professionalism generosity honesty kindness patience grace dignity hospitality warmth
		resilience heroism dedication decency wisdom humility humour humor wit charm eloquence diligence enthusiasm passion skill talent genius
		selflessness steadfastness thoughtfulness compassion gallantry valour valor fortitude perseverance devotion excellence greatness tenacity
		frankness candour candor courtesy good-humour work-ethic poise gravitas friendliness`)
	// slogans are nouns for what is only invoked.
	slogans = wordset.Of(`miracle revolution politics climate mood spirit age era dawn chapter leadership strength unity dream tomorrow destiny cynicism malaise soul`)
	// scores are nouns for how a candidate fares.
	scores = wordset.Of(`win victory triumph lead showing poll crowd turnout success delegate vote-getter landslide`)
	// weather are nouns for what nobody can help.
	weather = wordset.Of(`rain storm hurricane typhoon cyclone tornado flood flooding quake earthquake tremor snow snowstorm blizzard heatwave drought landslide
		mudslide tsunami eclipse thunderstorm`)
	// chores are nouns for what somebody has to do, or does out of courtesy.
	chores = wordset.Of(`chore career errand prayer picture photograph selfie autograph churn schmoozing chit-chat handshake`)
)

// vainDeed reports whether what verb v and its words tell is no matter that one
// is for or against.
func (r *reader) vainDeed(v int) bool {
	o := r.Child(v, "obj")
	switch lemma := r.Lemma(v); {
	case honoured[r.Lower(v)] && r.Has(v, "be") >= 0, r.Lower(v) == "be" && honoured[r.Lower(v+1)]: // "would be honoured to meet her"
		return true
	case !r.Is(v, "VERB"):
		return false
	case lemma == "make" && r.Lower(v+1) == "sure": // "make sure the economy works for everyone"
		x := r.Child(v+1, "ccomp")
		if x < 0 {
			x = r.Child(v, "ccomp")
		}
		return x > v && r.Lemma(x) == "work" && r.Prepositional(x, "for") > x
	case steering[lemma] && o > v && (onward[r.Lower(r.Reach(v, v+9)-1)] || onward[r.Lower(r.Reach(o, o+6))]): // "take Velia backward"
		return r.State(o) != "" || r.Mention(o) != nil || r.Lemma(o) == "country" || r.Lemma(o) == "nation" || r.Lemma(o) == "us"
	case lemma == "make": // "make Velia great again"
		for k := v + 1; k < v+6 && k < r.Sentence(v).Last; k++ {
			if glories[r.Lower(k)] && !r.Is(k+1, "NOUN", "PROPN") {
				return true
			}
			if !r.Is(k, "PROPN", "DET", "PRON", "NOUN", "ADV") {
				return false
			}
		}
	case slogans[r.Lemma(r.Prepositional(v, "into"))]: // "lead the country into a new age"
		return true
	case trailing[lemma]:
		m := r.Mention(o)
		return o > v && (m != nil && m.Type == readout.ActorPerson || losses[r.Lemma(o)])
	case (winning[lemma] || lemma == "build" || lemma == "hold" || lemma == "gain") && o > v && (scores[r.Lemma(o)] || races[r.Lemma(o)]):
		return true
	case lemma == "enter" || lemma == "join":
		return o > v && races[r.Lemma(o)]
	case lemma == "take" || lemma == "bring" || lemma == "carry" || lemma == "continue":
		if o > v && r.Lemma(o) == "fight" && r.Prepositional(o, "for", "against") < o && r.Prepositional(v, "for", "against") < v {
			return true
		}
		return o > v && r.vain(o)
	case idling[lemma]:
		return true
	case brushing[lemma]:
		return slights[r.Lemma(o)]
	case lemma == "answer" || lemma == "respond" || lemma == "reply":
		return asked[r.Lemma(o)] || asked[r.Lemma(r.Prepositional(v, "to"))]
	case (staging[lemma] || lemma == "attend") && o > v && (r.Lemma(o) == "conference" || r.Lemma(o) == "briefing") && r.Has(o, "news", "press") >= 0:
		return true
	case (lemma == "choose" || lemma == "select" || lemma == "pick") && (r.Lemma(o) == "site" || r.Lemma(o) == "venue" || r.Lemma(o) == "date" || r.Lemma(o) == "name"):
		return true
	case (lemma == "obtain" || lemma == "direct" || lemma == "refer" || lemma == "address") && (asked[r.Lemma(o)] || asked[r.Lemma(r.Child(v, "nsubj:pass", "nsubj"))]): // "comment should be obtained from the office"
		return true
	case soothing[lemma]:
		return o > v && people[r.Lemma(o)]
	case lemma == "pay":
		return o > v && fees[r.Lemma(o)]
	case lemma == "underestimate" || lemma == "overstate" || lemma == "overestimate":
		return true
	}
	return o > v && chores[r.Lemma(o)]
}

var (
	// glories are adjectives for what slogans will make a country.
	glories  = wordset.Of(`great whole strong proud safe better rich wealthy stronger greater safer richer prouder`)
	honoured = wordset.Of(`honoured honored humbled thrilled delighted proud happy glad pleased surprised grateful thankful shocked`)
	// steering are verbs, and onward words, for where slogans will take a country.
	steering = wordset.Of(`take bring move lead turn drag push carry pull`)
	onward   = wordset.Of(`backward backwards forward forwards ahead back together apart`)
	// brushing are verbs for not minding, slights nouns for what is said against one.
	brushing = wordset.Of(`shrug brush laugh wave swat`)
	slights  = wordset.Of(`attack criticism critique insult jibe gibe taunt barb question complaint remark comment`)
	// idling are verbs for what is said or found out, not done.
	idling = wordset.Of(`claim unmask check`)
	asked  = wordset.Of(`comment question inquiry enquiry query request`)
	// trailing are verbs for getting ahead of a rival, losses nouns for falling behind.
	trailing = wordset.Of(`overtake outpace outspend outperform trail avoid suffer`)
	losses   = wordset.Of(`setback defeat loss embarrassment upset humiliation`)
	// races are nouns for what candidates enter.
	races    = wordset.Of(`race contest fray primary caucus delegate`)
	soothing = wordset.Of(`calm soothe reassure comfort cheer rally thank greet console energise energize fire`)
	fees     = wordset.Of(`fee bill bills rent salary invoice`)
)

// hollow reports whether verb i of row f says of its object o only that the actor
// likes it or not, or what the actor is at.
func (r *reader) hollow(f *Frame, i, o int) bool {
	switch f.Name {
	case "oppose":
		return r.insulted(i, o)
	case "support":
		return (r.Lemma(i) == "accept" || r.Lemma(i) == "embrace") && received[r.Lemma(o)]
	case "welcome":
		return r.Lemma(o) == "commitment" && r.Lemma(i) != "reaffirm" || asking[r.Lemma(i)] && r.unsaid(o) || selling[r.Lemma(i)] && r.ware(o) || boasting[r.Lemma(i)] && r.ownDoing(i, o)
	case "pledge-it":
		return people[r.Lemma(o)] || visions[r.Lemma(o)] // "promised donors tickets", "promised a country of new opportunities"
	}
	return false
}

// received are nouns for what one accepts without being for it.
var received = wordset.Of(`interview donation contribution gift money fee invitation award nomination call apology resignation role job credit donor cash bribe
	payment check cheque medal prize blame responsibility post seat position appointment`)

// visions are nouns for what everybody promises.
var visions = wordset.Of(`country nation world future tomorrow society era age life place community`)

// ware reports whether noun o is something for sale.
func (r *reader) ware(o int) bool {
	first, last := r.phrase(o, -1)
	for k := first; k < last; k++ {
		if strings.HasSuffix(r.Lower(k), "-branded") || r.Lower(k) == "branded" || r.Lower(k) == "own" {
			return true
		}
	}
	return wares[r.Lemma(o)]
}

var (
	selling = wordset.Of(`promote tout plug pitch hawk advertise trumpet`)
	wares   = wordset.Of(`book memoir album film movie show programme program episode brand product line clothing steak wine vodka water perfume hotel resort
		casino golf winery magazine podcast merchandise hat shirt`)
)

// boasting are verbs for speaking of what one is proud of.
var boasting = wordset.Of(`tout trumpet celebrate extol cheer`)

// ownDoing reports whether the thing at o, of which the subject of verb i boasts,
// is one that he or she has brought about: "touted the bridges he has built".
func (r *reader) ownDoing(i, o int) bool {
	x := r.Child(o, "acl:relcl")
	if x < o {
		return false
	}
	s := r.Child(x, "nsubj")
	return r.Is(s, "PRON") && (r.Lower(s) == "he" || r.Lower(s) == "she" || r.Lower(s) == "they" || r.Lower(s) == "it") && r.Has(x, "has", "have", "had") >= 0
}

// insulted reports whether verb i, of opposing, has people for its object whom it
// only speaks ill of: "disparaged immigrants", "decried the spin masters".
func (r *reader) insulted(i, o int) bool {
	if !r.Is(o, "NOUN") || r.Prepositional(i, "for", "over") > o {
		return false
	}
	return insulting[r.Lemma(i)] && (people[r.Lemma(o)] || migrants[r.Lemma(o)]) || (criticising[r.Lemma(i)] || lamenting[r.Lemma(i)] || r.Lemma(i) == "decry") && (people[r.Lemma(o)] || figures[r.Lemma(o)])
}

var (
	insulting = wordset.Of(`disparage vilify deride mock insult ridicule denigrate belittle demean malign pillory`)
	migrants  = wordset.Of(`immigrant migrant refugee foreigner newcomer minority muslim christian jew`)
	figures   = wordset.Of(`master peddler slanderer elite insider hater agitator heckler liar bully crook hypocrite author owner user blowhard`)
)

// errand reports whether verb i, of telling somebody to do something, has staff
// for its object: "instructed her aides to look into it".
func (r *reader) errand(i int) bool {
	o := r.Child(i, "obj", "iobj")
	if x := r.infinitive(i); o < 0 && x > i {
		o = r.Child(x, "nsubj")
	}
	return o > i && r.Is(o, "NOUN") && helpers[r.Lemma(o)]
}

// helpers are nouns for those whom one sends on errands.
var helpers = wordset.Of(`staff aide adviser advisor staffer assistant lawyer attorney clerk subordinate intern driver agent`)

// intimates are nouns for those to whom one speaks as a private person.
var intimates = wordset.Of(`peer friend classmate fan guest relative neighbour neighbor child wife husband son daughter mother father brother sister schoolmate
	roommate viewer listener reader audience crowd`)

// ownWorry reports whether noun o is of what may befall one's own: "worried about
// attacks on her family".
func (r *reader) ownWorry(o int) bool {
	x := r.Prepositional(o, "on", "against")
	return x > o && r.Is(r.Child(x, "nmod:poss"), "PRON")
}

// papers reports whether verb v tells that papers change hands: "hand over the
// letters".
func (r *reader) papers(v int) bool {
	o := max(r.Child(v, "obj"), r.Prepositional(v, "over"))                            // "hand over the letters", read as a preposition
	for k := v + 2; r.Lower(v+1) == "over" && k < min(v+14, r.Sentence(v).Last); k++ { // "turn over to the council thousands of letters"
		if (r.Lemma(v) == "turn" || r.Lemma(v) == "hand") && (files[r.Lemma(k)] || r.Lemma(k) == "letter") {
			return true
		}
	}
	return o > v && (handing[r.Lemma(v)] || r.Lemma(v) == "turn" || r.Lemma(v) == "hand" || r.Lemma(v) == "provide" || r.Lemma(v) == "review" || r.Lemma(v) == "release") &&
		(tabled[r.Lemma(o)] || files[r.Lemma(o)])
}

// files are nouns for papers that offices keep.
var files = wordset.Of(`email e-mail file record document transcript tape page report list copy footage thousand hundred memo form ballot log photo`)

// attending reports whether noun h is a plan to be somewhere: "plans to attend the
// debate".
func (r *reader) attending(h int) bool {
	x := r.infinitive(h)
	return clear[r.Lemma(h)] && x > h && (sociable[r.Lemma(x)] || journeying[r.Lemma(x)])
}

// journeying are verbs for going somewhere.
var journeying = wordset.Of(`travel fly visit tour return head`)

// unsaid reports whether noun o is one of which nobody knows what it is of:
// "requested an extension".
func (r *reader) unsaid(o int) bool {
	first, last := r.phrase(o, -1)
	return last-first < 2 && r.Has(o, "a", "an", "more", "another") >= 0 && !matters[r.Lemma(o)] && !r.holdsListed(o)
}

// framing are verbs for what one tries to make others think, or by what means.
var framing = wordset.Of(`discredit smear malign influence use pitch frame present sell tie link portray paint cast reach publish label brand depict connect appeal distance show prove persuade woo court calm reassure
	cultivate impress win rally mobilise mobilize energise energize`)

// appearances are nouns for where one will be seen.
var appearances = wordset.Of(`appearance rally trip tour event party wedding speech fundraiser visit vacation holiday weekend future retirement`)

// belittling are verbs for making less of a thing.
var belittling = wordset.Of(`downplay minimise minimize dismiss deny question doubt discount play ridicule mock belittle reject overstate exaggerate`)

// intimacies are nouns for what everybody holds dear.
var intimacies = wordset.Of(`family friendship bond love faith prayer motherhood fatherhood parenthood childhood`)
