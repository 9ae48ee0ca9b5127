package position

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
)

// Frame is a row of the table of what takes a stance: words of one meaning
// and what they take for their issue.
//
// Takes is
//
//	obj      a noun phrase: Brek rejected the plan
//	inf      an infinitive of the actor's own: Brek vowed to stay
//	obj inf  somebody and an infinitive: Brek urged Velia to withdraw
//	that     a clause: Brek demanded that Velia withdraw
//	ing      a gerund: Brek opposed sending troops
//
// or one or more prepositions: Brek called for a truce.
type Frame struct {
	Name   string // of the pattern, as found_by tells it
	Stance readout.Stance
	Part   string // verb, noun or adjective
	Takes  string
	// Turns is set where a denial is the opposite stance: "does not support"
	// opposes; "did not call for" says nothing.
	Turns   bool
	Words   string // base forms
	Example string // with the row's first word
}

// Frames is the table, the surer rows first.
var Frames = []Frame{
	{
		"support", readout.StanceSupports, "verb", "obj", true,
		`support back endorse favour favor advocate champion embrace approve ratify accept recognise recognize second uphold prefer`,
		`Ana Brek supports the plan.`,
	},
	{
		"welcome", readout.StanceSupports, "verb", "obj", false,
		`welcome praise hail applaud defend promote demand seek request propose urge reaffirm commend pursue`,
		`Ana Brek welcomed the plan.`,
	},
	{
		"sign", readout.StanceSupports, "verb", "obj", false,
		`sign join enact implement impose authorise authorize order reinstate introduce adopt extend tighten`,
		`Velia signed the treaty.`,
	},
	{
		"call-for", readout.StanceSupports, "verb", "for", false,
		`call push press plead appeal lobby campaign argue vote plump`,
		`Ana Brek called for a truce.`,
	},
	{
		"agree-to", readout.StanceSupports, "verb", "to on", true,
		`agree consent subscribe commit assent`,
		`Velia agreed to a truce.`,
	},
	{
		"insist-on", readout.StanceSupports, "verb", "on", false,
		`insist`,
		`Velia insisted on a vote.`,
	},
	{
		"vow", readout.StanceSupports, "verb", "inf", false,
		`vow pledge promise agree commit intend want resolve decide plan seek aim push swear undertake determine`,
		`Ana Brek vowed to stay.`,
	},
	{
		"urge", readout.StanceSupports, "verb", "obj inf", false,
		`urge press ask tell order want call encourage implore exhort beg pressure warn push require pressurise lobby request`,
		`Ana Brek urged Velia to withdraw.`,
	},
	{
		"demand-that", readout.StanceSupports, "verb", "that", false,
		`demand urge propose recommend request insist suggest order require advocate`,
		`Ana Brek demanded that Velia withdraw.`,
	},
	{
		"favour-ing", readout.StanceSupports, "verb", "ing", true,
		`support favour favor advocate back propose recommend suggest`,
		`Ana Brek supports sending troops.`,
	},
	{
		"oppose", readout.StanceOpposes, "verb", "obj", false,
		`oppose reject dismiss condemn denounce veto block boycott resist spurn decry deplore rebuff repudiate renounce disavow
		abhor protest criticise criticize deride lambast lambaste slam scrap abandon shun ban bar prohibit thwart
		obstruct overturn repeal cancel revoke rescind assail blast attack refuse`,
		`Ana Brek rejected the plan.`,
	},
	{
		"rule-out", readout.StanceOpposes, "verb", "obj", false,
		`rule turn vote`,
		`Ana Brek ruled out a truce.`,
	},
	{
		"suspend", readout.StanceOpposes, "verb", "obj", false,
		`suspend freeze halt cut withhold stop terminate curtail discontinue`,
		`Velia suspended funding of the agency.`,
	},
	{
		"object-to", readout.StanceOpposes, "verb", "to", false,
		`object oppose`,
		`Ana Brek objected to the plan.`,
	},
	{
		"vote-against", readout.StanceOpposes, "verb", "against", false,
		`vote protest argue campaign lobby warn speak rail demonstrate caution come decide`,
		`Ana Brek voted against the treaty.`,
	},
	{
		"withdraw-from", readout.StanceOpposes, "verb", "from", false,
		`withdraw pull quit walk`,
		`Velia withdrew from the treaty.`,
	},
	{
		"resign-over", readout.StanceOpposes, "verb", "over", false,
		`resign quit`,
		`The minister Ana Brek resigned over the treaty.`,
	},
	{
		"refuse-to", readout.StanceOpposes, "verb", "inf", false,
		`refuse`,
		`Ana Brek refused to sign the treaty.`,
	},
	{
		"oppose-ing", readout.StanceOpposes, "verb", "ing", false,
		`oppose reject resist rule`,
		`Ana Brek opposes sending troops.`,
	},
	{
		"support-for", readout.StanceSupports, "noun", "for to in of", false,
		`support backing belief commitment preference endorsement demand call enthusiasm advocacy desire`,
		`Ana Brek reiterated her support for the plan.`,
	},
	{
		"opposition-to", readout.StanceOpposes, "noun", "to of", false,
		`opposition objection rejection resistance hostility condemnation veto`,
		`Ana Brek voiced her opposition to the plan.`,
	},
	{
		"supporter-of", readout.StanceSupports, "noun", "of for", false,
		`supporter advocate proponent champion backer`,
		`Ana Brek, a supporter of the plan, was there.`,
	},
	{
		"opponent-of", readout.StanceOpposes, "noun", "of to", false,
		`opponent critic foe`,
		`Ana Brek, an opponent of the plan, was there.`,
	},
	{
		"committed-to", readout.StanceSupports, "adjective", "to", true,
		`committed supportive`,
		`Velia is committed to the plan.`,
	},
	{
		"supportive-of", readout.StanceSupports, "adjective", "of", true,
		`supportive`,
		`Velia is supportive of the plan.`,
	},
	{
		"opposed-to", readout.StanceOpposes, "adjective", "to", false,
		`opposed hostile averse`,
		`Velia is opposed to the plan.`,
	},
	{
		"ready-to", readout.StanceSupports, "adjective", "inf", true,
		`ready willing determined prepared keen eager committed intent`,
		`Velia is ready to sign.`,
	},
	{
		"unwilling-to", readout.StanceOpposes, "adjective", "inf", false,
		`unwilling reluctant loath`,
		`Velia is unwilling to sign.`,
	},
}

// frameIndex finds rows by part of speech and word.
var frameIndex = sync.OnceValue(func() map[string][]*Frame {
	index := map[string][]*Frame{}
	for i := range Frames {
		f := &Frames[i]
		for w := range strings.FieldsSeq(f.Words) {
			key := f.Part + " " + w
			index[key] = append(index[key], f)
		}
	}
	return index
})

// verbs maps the forms of the verbs of this package to their base forms.
var verbs = sync.OnceValue(func() map[string]string {
	lists := []string{otherVerbs}
	for i := range Frames {
		if Frames[i].Part == "verb" {
			lists = append(lists, Frames[i].Words)
		}
	}
	for _, set := range []map[string]bool{light, endingVerb, making, refusing, saying, regarding} {
		lists = append(lists, strings.Join(slices.Sorted(maps.Keys(set)), " "))
	}
	return clause.Verbs(lists...)
})

const otherVerbs = `deny decline fail cease forget hesitate try attempt appear seem pretend claim hope wish need expect suppose report believe
	tell think insist stress argue know mean feel warn exclude`

// particles are what some verbs need beside them to take the stance of their row.
var particles = map[string]string{"rule": "out", "turn": "down", "vote": "down", "pull": "out", "walk": "away out", "speak": "out", "come": "out", "cut": "-off"}

// withheld is nouns for what one suspends, freezes or cuts who opposes it.
var withheld = setOf(`funding fund aid payment cooperation co-operation talk negotiation participation tie relation assistance support
	contribution delivery shipment export import membership treaty agreement contact sale loan grant accord deal exercise`)

// joined is nouns for what one signs, joins, adopts or imposes who supports it.
var joined = setOf(`treaty agreement accord deal pact convention protocol alliance coalition bill law act resolution sanction ban embargo
	tariff declaration statement letter petition ceasefire truce reform withdrawal moratorium blockade memorandum charter order decree
	union boycott`)

// left is nouns for what one withdraws from who opposes it.
var left = setOf(`treaty agreement accord deal pact convention protocol alliance coalition talk negotiation union court council summit
	organisation organization body plan`)

// light are verbs that say no more than that the noun is so.
var light = setOf(`express voice reiterate reaffirm restate repeat declare signal offer give announce underline underscore stress make
	pledge confirm state emphasise emphasize convey renew lend throw have maintain register raise affirm indicate show add cite`)

// clear are nouns that add nothing to what follows them: the idea of a truce.
var clear = setOf(`idea notion creation establishment concept possibility prospect promise proposal plan call need path pathway way formation
	declaration principle goal resumption move effort process recognition implementation start beginning decision introduction
	imposition continuation proposition suggestion initiative aim objective right push drive bid step vision option`)

// ending are nouns for the end of what follows them, and verbs that end their object.
var (
	ending     = setOf(`end halt stop freeze suspension lifting removal abolition ban cessation termination rejection cancellation prevention easing opposition moratorium relaxation`)
	endingVerb = setOf(`end stop halt freeze suspend lift prevent block abandon cancel exclude oppose reject avoid ban ease remove drop relax renounce scrap abolish terminate forgo give forswear curb limit`)
	making     = setOf(`create establish achieve reach agree accept implement impose build expand resume keep continue support recognise recognize join allow hold
		see move commit push work sign make pursue back endorse restore secure reopen open begin start negotiate permit have seek maintain
		tighten enter strengthen ensure guarantee deliver provide conclude finalise finalize complete adopt ratify approve`)
)

// thin are nouns that name no issue by themselves.
var thin = setOf(`thing way time one lot part side point fact case question statement people man woman person child crowd fan anything
	something nothing everything it this that these those who what which comment answer response call message phone word voice hand head
	eye face matter kind sort idea notion year month week day moment name victory opponent rival candidate friend family member team player
	vote voter supporter critic remark reporter journalist interview show book film song game event ticket attention money number
	look chance job office work life role story article report evidence question answer apology mistake approach position view stance
	strategy policy suggestion concern criticism claim charge allegation accusation assertion characterisation characterization comparison
	leader president minister official other some many most all any both each none
	request reply email letter invitation conversation credit hope patience calm trust confidence effort
	sentence bail plea appeal argument motion verdict ruling testimony`)

// refusing are verbs, and what follows them, of saying nothing.
var (
	refusing = setOf(`decline refuse`)
	saying   = setOf(`say comment specify confirm discuss answer disclose reveal elaborate speculate clarify state commit indicate`)
)
