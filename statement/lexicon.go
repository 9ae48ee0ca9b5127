package statement

import (
	"strings"
	"sync"
)

// Class says what a cue ascribes.
type Class string

// The classes of cues.
const (
	Speech Class = "speech" // words said or written
	View   Class = "view"   // what somebody thinks, wants or feels
	Act    Class = "act"    // a stance that an act of speech takes: support, reject, praise
)

// Frame is a row of the cue table: verbs that ascribe the same complements.
//
// Takes lists the complements, in words:
//
//	quote  a quotation: Brek said, "…"
//	that   a clause, with or without "that": Brek said the talks had failed
//	wh     a clause with whether, if, how, why, what: Brek explained why …
//	to     an infinitive: Brek vowed to stay
//	ing    a gerund: Brek denied taking part
//	obj    a noun phrase: Brek rejected the plan
//	pred   an object and what it is called: Brek called the plan a mistake
//
// and prepositions, whose phrase is the content: Brek called for a truce.
type Frame struct {
	Name    string
	Class   Class
	Takes   string
	Verbs   string // base forms; "point_out" is a verb with its particle
	Example string
}

// Frames is the cue table.
var Frames = []Frame{
	{
		"say", Speech, "quote that wh",
		`say add note state claim declare announce explain argue insist warn stress emphasize emphasise underline underscore
		maintain assert allege contend reiterate repeat recall reply respond answer retort counter concede acknowledge admit
		confess confirm reveal disclose report observe remark comment write tweet post quip joke complain lament caution predict
		suggest propose pledge vow promise testify recount conclude continue agree opine muse interject volunteer exclaim
		shout yell scream whisper mutter murmur chant cry proclaim stipulate specify signal indicate hint imply boast brag
		affirm reaffirm aver attest assure clarify elaborate object protest rejoin riposte relate tell inform remind advise
		notify persuade convince brief point_out go_on chime_in fire_back hit_back shoot_back push_back sum_up sign_off
		ask inquire enquire wonder query demand urge plead appeal beg implore exhort order instruct request recommend
		warn_of theorize theorise speculate posit surmise reckon estimate forecast project guess charge deny
		rule read find show demonstrate document quote cite text email message gush snap groan sigh thunder rail fume
		deadpan crow marvel intone offer open begin start finish end close summarise summarize sniff scoff venture
		deplore praise laud applaud mock joke_that hail bemoan decry blast vent tease pronounce dictate swear`,
		`Ana Brek said, "The talks have failed."`,
	},
}

// cue is a verb as the table has it.
type cue struct {
	lemma    string
	particle string // "out" of "point out", "" for none
	class    Class
	takes    takes
	frame    int
}

// takes is a set of complements.
type takes uint16

const (
	takesQuote takes = 1 << iota
	takesThat
	takesWh
	takesTo
	takesIng
	takesObj
	takesPred
)

var takesNames = map[string]takes{
	"quote": takesQuote, "that": takesThat, "wh": takesWh, "to": takesTo, "ing": takesIng, "obj": takesObj, "pred": takesPred,
}

// cues is the compiled table: the cues by each form of their verbs.
type cues struct {
	all  []cue
	at   map[string]int // a form in lower case → index in all
	base map[string]int
}

var table = sync.OnceValue(func() *cues {
	c := &cues{at: map[string]int{}, base: map[string]int{}}
	for i, f := range Frames {
		var t takes
		for w := range strings.FieldsSeq(f.Takes) {
			t |= takesNames[w]
		}
		for v := range strings.FieldsSeq(f.Verbs) {
			lemma, particle, _ := strings.Cut(v, "_")
			if _, ok := c.base[v]; ok {
				continue
			}
			c.base[v] = len(c.all)
			for _, form := range forms(lemma) {
				if _, ok := c.at[form]; !ok {
					c.at[form] = len(c.all)
				}
			}
			c.all = append(c.all, cue{lemma, particle, f.Class, t, i})
		}
	}
	return c
})
