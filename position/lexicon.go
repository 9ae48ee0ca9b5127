package position

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
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
		`support back endorse favour favor advocate champion embrace approve ratify accept recognise recognize second uphold prefer tolerate allow permit
		bless countenance greenlight co-sponsor cosponsor sponsor spearhead espouse condone`,
		`Ana Brek supports the river treaty.`,
	},
	{
		"fund", readout.StanceSupports, "verb", "obj", false,
		`fund finance bankroll`,
		`Velia funds the rebels of Tarsk.`,
	},
	{
		"welcome", readout.StanceSupports, "verb", "obj", false,
		`welcome praise hail applaud defend promote demand seek request propose urge reaffirm commend pursue want appreciate encourage salute echo
		laud herald celebrate cheer justify extol tout trumpet recommend suggest advise`,
		`Ana Brek welcomed the river treaty.`,
	},
	{
		"sign", readout.StanceSupports, "verb", "obj", false,
		`sign join enact implement impose authorise authorize order reinstate introduce adopt extend tighten pass follow observe enforce uphold reimpose unveil decree ink
		levy legalise legalize rejoin announce declare proclaim draft author co-author write agree broker conclude seal honour honor respect`,
		`Velia signed the river treaty.`,
	},
	{
		"push-through", readout.StanceSupports, "verb", "obj", false,
		`push ram vote steer wave put`,
		`Velia pushed through a ban on mines.`,
	},
	{
		"launch", readout.StanceSupports, "verb", "obj", false,
		`launch open begin start establish create form found convene commission order mount unleash undertake initiate commence stage`,
		`Velia launched an inquiry into the shelling of the port.`,
	},
	{
		"call-for", readout.StanceSupports, "verb", "for", false,
		`call push press plead appeal lobby campaign argue vote plump fight strive agitate clamour clamor rally ask hold speak come
		advocate beg long yearn opt crusade march demonstrate petition`,
		`Ana Brek called for a truce.`,
	},
	{
		"agree-to", readout.StanceSupports, "verb", "to on", true,
		`agree consent subscribe commit assent accede acquiesce`,
		`Velia agreed to a truce.`,
	},
	{
		"sign-off-on", readout.StanceSupports, "verb", "on to", false,
		`sign`,
		`Velia signed off on the river treaty.`,
	},
	{
		"warm-to", readout.StanceSupports, "verb", "to", false,
		`warm`,
		`Velia warmed to the river treaty.`,
	},
	{
		"agree-with", readout.StanceSupports, "verb", "with", false,
		`agree side sympathise sympathize concur`,
		`Velia agreed with the river treaty.`,
	},
	{
		"stick-to", readout.StanceSupports, "verb", "to by with", false,
		`stick adhere abide comply`,
		`Velia will stick to the river treaty.`,
	},
	{
		"stand-by", readout.StanceSupports, "verb", "by behind", false,
		`stand rally unite line get swing coalesce`,
		`Velia stands by the river treaty.`,
	},
	{
		"believe-in", readout.StanceSupports, "verb", "in", true,
		`believe`,
		`Ana Brek believes in the river treaty.`,
	},
	{
		"stand-for", readout.StanceSupports, "verb", "for", false,
		`stand`,
		`Velia stands for the independence of Tarsk.`,
	},
	{
		"disagree-with", readout.StanceOpposes, "verb", "with", false,
		`disagree quibble quarrel`,
		`Velia disagreed with the river treaty.`,
	},
	{
		"disapprove-of", readout.StanceOpposes, "verb", "of", false,
		`disapprove complain`,
		`Velia disapproves of the river treaty.`,
	},
	{
		"insist-on", readout.StanceSupports, "verb", "on", false,
		`insist`,
		`Velia insisted on a referendum.`,
	},
	{
		"double-down-on", readout.StanceSupports, "verb", "on", false,
		`double`,
		`Velia doubled down on the embargo on Tarsk.`,
	},
	{
		"renege-on", readout.StanceOpposes, "verb", "on", false,
		`renege backtrack sour push crack clamp`,
		`Velia reneged on the river treaty.`,
	},
	{
		"vow", readout.StanceSupports, "verb", "inf", false,
		`vow pledge promise agree commit intend want resolve decide plan seek aim push swear undertake determine threaten offer opt choose elect vote move
		propose look volunteer aspire apply`,
		`Ana Brek vowed to end the sanctions on Velia.`,
	},
	{
		"pledge-it", readout.StanceSupports, "verb", "obj", false,
		`pledge promise`,
		`Velia pledged aid to Tarsk.`,
	},
	{
		"try", readout.StanceSupports, "verb", "inf", false,
		`try attempt work fight move act campaign lobby struggle battle`,
		`Velia tried to block the river treaty.`,
	},
	{
		"urge", readout.StanceSupports, "verb", "obj inf", false,
		`urge press ask tell order want call encourage implore exhort beg pressure warn push require pressurise lobby request plead appeal instruct direct command entreat beseech petition
		counsel prod nudge`,
		`Ana Brek urged Velia to reopen the harbour.`,
	},
	{
		"allow", readout.StanceSupports, "verb", "obj inf", true,
		`allow permit authorise authorize`,
		`Velia allowed foreign ships to enter the port of Maresh.`,
	},
	{
		"forbid", readout.StanceOpposes, "verb", "obj inf", false,
		`forbid`,
		`Velia forbade foreign ships to enter the port of Maresh.`,
	},
	{
		"keep-from", readout.StanceOpposes, "verb", "kept", false,
		`keep prevent stop block ban bar prohibit exclude deter dissuade discourage preclude`,
		`Velia kept foreign ships from entering the port of Maresh.`,
	},
	{
		"demand-that", readout.StanceSupports, "verb", "that", false,
		`demand urge propose recommend request insist suggest order require advocate rule decree stipulate ask prefer move beg plead mandate`,
		`Ana Brek demanded that Velia reopen the harbour.`,
	},
	{
		"favour-ing", readout.StanceSupports, "verb", "ing", true,
		`support favour favor advocate back propose recommend endorse suggest champion prefer urge defend`,
		`Ana Brek supports sending troops.`,
	},
	{
		"oppose", readout.StanceOpposes, "verb", "obj", false,
		`oppose reject dismiss condemn denounce veto block boycott resist spurn decry deplore rebuff repudiate renounce disavow
		abhor protest criticise criticize deride lambast lambaste slam scrap abandon shun ban bar prohibit thwart
		obstruct overturn repeal revoke rescind assail blast attack refuse challenge question discard shelve forbid defy ignore derail
		sabotage torpedo hate loathe detest despise dislike disparage vilify contest lament bemoan castigate censure disapprove excoriate pillory rue quash nullify overrule stymie
		outlaw renege regret rip skewer pan trash rebuke fault
		disown denigrate discredit mock ridicule savage scorn bash foil scuttle scupper flout jettison eschew forswear ditch axe nix undo reverse`,
		`Ana Brek rejected the river treaty.`,
	},
	{
		"rule-out", readout.StanceOpposes, "verb", "obj", false,
		`rule turn vote throw brush shrug wave sweep swat strike shoot laugh push cast`,
		`Ana Brek ruled out a truce.`,
	},
	{
		"keep-up", readout.StanceSupports, "verb", "obj", false,
		`maintain keep renew retain prolong strengthen toughen extend tighten intensify expand reinforce widen step ramp beef`,
		`Velia maintains an embargo on Tarsk.`,
	},
	{
		"suspend", readout.StanceOpposes, "verb", "obj", false,
		`suspend freeze halt cut withhold stop terminate curtail discontinue slash cancel sever break pause axe scrap revoke`,
		`Velia suspended funding of the border mission.`,
	},
	{
		"call-off", readout.StanceOpposes, "verb", "obj", false,
		`call cut`,
		`Velia called off the talks with Sumar.`,
	},
	{
		"lift", readout.StanceOpposes, "verb", "obj", false,
		`lift ease relax loosen remove drop end abolish scrap repeal undo rescind waive reverse roll scale`,
		`Velia lifted its embargo on Tarsk.`,
	},
	{
		"protest-over", readout.StanceOpposes, "verb", "over", false,
		`recall summon protest complain sue break pull walk storm`,
		`Velia recalled its ambassador over the shelling of the port.`,
	},
	{
		"object-to", readout.StanceOpposes, "verb", "to", false,
		`object oppose`,
		`Ana Brek objected to the river treaty.`,
	},
	{
		"vote-against", readout.StanceOpposes, "verb", "against", false,
		`vote stand protest argue campaign lobby warn speak rail demonstrate caution come decide fight rebel inveigh counsel advise march rally appeal sue mobilise mobilize petition
		push turn side crusade battle unite`,
		`Ana Brek voted against the river treaty.`,
	},
	{
		"complain-about", readout.StanceOpposes, "verb", "about", false,
		`complain grumble moan gripe protest rail fret whine grouse fume`,
		`Ana Brek complained about the river treaty.`,
	},
	{
		"go-ahead-with", readout.StanceSupports, "verb", "with", false,
		`proceed go press push forge move persist`,
		`Velia will proceed with the river treaty.`,
	},
	{
		"withdraw-from", readout.StanceOpposes, "verb", "from of", false,
		`withdraw pull quit walk back secede defect drop opt bow storm bolt`,
		`Velia withdrew from the river treaty.`,
	},
	{
		"leave", readout.StanceOpposes, "verb", "obj", false,
		`leave quit exit`,
		`Velia left the river treaty.`,
	},
	{
		"lash-out-at", readout.StanceOpposes, "verb", "at", false,
		`lash hit balk bristle bridle scoff sneer rage chafe seethe fume rail baulk fulminate`,
		`Ana Brek lashed out at the river treaty.`,
	},
	{
		"resign-over", readout.StanceOpposes, "verb", "over", false,
		`resign quit step stand`,
		`The minister Ana Brek resigned over the river treaty.`,
	},
	{
		"refuse-to", readout.StanceOpposes, "verb", "inf", false,
		`refuse`,
		`Ana Brek refused to sign the river treaty.`,
	},
	{
		"oppose-ing", readout.StanceOpposes, "verb", "ing", false,
		`oppose reject resist rule lament resent decry condemn criticise criticize denounce deplore protest forgo eschew`,
		`Ana Brek opposes sending troops.`,
	},
	{
		"danger-of", readout.StanceOpposes, "noun", "of", false,
		`danger peril folly`,
		`Ana Brek stressed the dangers of the river treaty.`,
	},
	{
		"benefit-of", readout.StanceSupports, "noun", "of", false,
		`benefit merit virtue advantage`,
		`Ana Brek stressed the benefits of the river treaty.`,
	},
	{
		"belief-in", readout.StanceSupports, "noun", "in", false,
		`belief faith`,
		`Ana Brek reiterated her belief in the river treaty.`,
	},
	{
		"support-for", readout.StanceSupports, "noun", "for to of inf", false,
		`support backing commitment preference endorsement demand call enthusiasm advocacy pledge vow praise approval consent acceptance plea appeal
		embrace defence defense championing`,
		`Ana Brek reiterated her support for the river treaty.`,
	},
	{
		"demand-that-it", readout.StanceSupports, "noun", "that", false,
		`demand call request appeal plea proposal suggestion recommendation advice insistence ultimatum`,
		`Velia repeated its demand that Sumar reopen the harbour.`,
	},
	{
		"insistence-on", readout.StanceSupports, "noun", "on that", false,
		`insistence`,
		`Velia's insistence on a referendum in Tarsk held up the talks.`,
	},
	{
		"plan-for", readout.StanceSupports, "noun", "for inf", false,
		`plan proposal initiative bid push campaign decision pledge promise threat effort drive quest intention willingness readiness
		determination commitment attempt desire wish vow eagerness ambition resolve bill legislation`,
		`Velia's plan for a truce failed.`,
	},
	{
		"threat-of", readout.StanceSupports, "noun", "of", false,
		`threat dream vision`,
		`Velia's threat of a blockade of Tarsk angered Sumar.`,
	},
	{
		"need-for", readout.StanceSupports, "noun", "for of inf", false,
		`need importance necessity urgency`,
		`Ana Brek stressed the need for a truce.`,
	},
	{
		"opposition-to", readout.StanceOpposes, "noun", "to of inf", false,
		`opposition objection rejection resistance hostility condemnation veto refusal unwillingness criticism denunciation
		disapproval aversion antipathy dismissal repudiation rebuke disavowal`,
		`Ana Brek voiced her opposition to the river treaty.`,
	},
	{
		"action-against", readout.StanceOpposes, "noun", "against", false,
		`action vote speech fight stance stand position campaign protest complaint warning lawsuit suit crusade
		struggle battle demonstration rally petition argument boycott outcry`,
		`Velia has taken action against the river treaty.`,
	},
	{
		"suit-to", readout.StanceSupports, "noun", "inf", false,
		`lawsuit suit case petition motion court`,
		`Ana Brek filed a lawsuit to end the sanctions on Velia.`,
	},
	{
		"misgivings-about", readout.StanceOpposes, "noun", "about over at with", false,
		`misgiving reservation anger outrage dismay impatience frustration fury disappointment unease disquiet displeasure irritation concern alarm
		regret dissatisfaction indignation annoyance worry skepticism scepticism disgust horror discontent exasperation displeasure
		anxiety qualm apprehension`,
		`Ana Brek voiced misgivings about the river treaty.`,
	},
	{
		"satisfaction-with", readout.StanceSupports, "noun", "with at over about", false,
		`satisfaction delight gratification`,
		`Velia expressed satisfaction with the river treaty.`,
	},
	{
		"supporter-of", readout.StanceSupports, "noun", "of for", false,
		`supporter advocate proponent champion backer fan enthusiast defender cheerleader
		architect sponsor co-sponsor cosponsor exponent mastermind promoter booster`,
		`Ana Brek, a supporter of the river treaty, was there.`,
	},
	{
		"believer-in", readout.StanceSupports, "noun", "in", false,
		`believer`,
		`Ana Brek is a believer in the river treaty.`,
	},
	{
		"opponent-of", readout.StanceOpposes, "noun", "of to", false,
		`opponent critic foe sceptic skeptic detractor`,
		`Ana Brek, an opponent of the river treaty, was there.`,
	},
	{
		"supportive-of", readout.StanceSupports, "adjective", "of", true,
		`supportive appreciative`,
		`Velia is supportive of the river treaty.`,
	},
	{
		"opposed-to", readout.StanceOpposes, "adjective", "to", false,
		`hostile opposed averse resistant allergic`,
		`Velia is hostile to the river treaty.`,
	},
	{
		"set-against", readout.StanceOpposes, "adjective", "against", false,
		`set adamant`,
		`Velia is set against the river treaty.`,
	},
	{
		"uncomfortable-with", readout.StanceOpposes, "adjective", "with", false,
		`uncomfortable unhappy dissatisfied displeased fed-up disenchanted disillusioned frustrated`,
		`Velia is uncomfortable with the river treaty.`,
	},
	{
		"critical-of", readout.StanceOpposes, "adjective", "of about", false,
		`critical wary sceptical skeptical suspicious dismissive distrustful leery contemptuous scornful disdainful mistrustful doubtful`,
		`Velia is critical of the river treaty.`,
	},
	{
		"angry-at", readout.StanceOpposes, "adjective", "at over about that", false,
		`angry outraged appalled dismayed alarmed furious incensed disappointed unhappy disturbed dissatisfied displeased frustrated disgusted
		irate livid aghast horrified indignant resentful exasperated enraged infuriated`,
		`Velia is angry at the river treaty.`,
	},
	{
		"worried-that", readout.StanceOpposes, "adjective", "about over at by that", false,
		`worried concerned afraid fearful upset troubled irritated annoyed uneasy nervous anxious
		apprehensive`,
		`Velia is worried that Sumar might close the strait.`,
	},
	{
		"pleased-with", readout.StanceSupports, "adjective", "with about by that", false,
		`pleased satisfied happy glad delighted comfortable enthusiastic thrilled
		encouraged heartened relieved gratified overjoyed elated`,
		`Velia is pleased with the river treaty.`,
	},
	{
		"proud-of", readout.StanceSupports, "adjective", "of for", false,
		`proud grateful thankful`,
		`Velia is proud of the river treaty.`,
	},
	{
		"ready-to", readout.StanceSupports, "adjective", "inf", true,
		`ready willing determined prepared committed intent resolved`,
		`Velia is ready to sign the river treaty.`,
	},
	{
		"ready-for", readout.StanceSupports, "adjective", "for to", true,
		`open ready prepared receptive amenable dedicated wedded sympathetic`,
		`Velia is open to talks with Sumar.`,
	},
	{
		"interested-in", readout.StanceSupports, "adjective", "in on", true,
		`interested keen intent`,
		`Velia is interested in a trade agreement with Sumar.`,
	},
	{
		"unwilling-to", readout.StanceOpposes, "adjective", "inf", false,
		`unwilling`,
		`Velia is unwilling to sign the river treaty.`,
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

// bounded are the rows that take only things of some kinds.
var bounded = wordset.Of(`launch suspend lift call-off leave fund push-through`)

// outspoken reports whether the table has a row for the verb that tells of a
// stance by itself, without a particle and whatever its object.
func outspoken(verb string) bool {
	return slices.ContainsFunc(frameIndex()["verb "+verb], func(f *Frame) bool { return !bounded[f.Name] && particles[f.Name+" "+verb] == "" })
}

// verbs maps the forms of the verbs of this package to their base forms.
var verbs = sync.OnceValue(func() map[string]string {
	lists := []string{otherVerbs}
	for i := range Frames {
		if Frames[i].Part == "verb" {
			lists = append(lists, Frames[i].Words)
		}
	}
	for _, set := range []map[string]bool{light, calling, teaming, reacting, endingVerb, making, refusing, saying, regarding, disputing, harming, staying, acting, combating, deeds, sending, pondering, setting, bent, shared, concordant, handled, policy, hurting, helping, spoiling, curing, spreading, amounting, causing, worsening, lessening} {
		lists = append(lists, strings.Join(slices.Sorted(maps.Keys(set)), " "))
	}
	lists = append(lists, strings.Join(slices.Sorted(maps.Keys(stirring)), " "), strings.Join(slices.Sorted(maps.Keys(accusing)), " "))
	return clause.Verbs(lists...)
})

const otherVerbs = `deny decline fail cease forget hesitate try attempt appear seem pretend claim hope wish need expect suppose report believe
	tell think insist stress argue know mean feel warn exclude fear regret lament deplore resent complain
	count number rank place become cross fuel fail pave play give keep hit ruin breed kill`

// refusing are verbs, and what follows them, of saying nothing.
var (
	refusing = wordset.Of(`decline refuse`)
	saying   = wordset.Of(`say comment specify confirm answer draw disclose reveal elaborate speculate clarify state commit indicate`)
)
