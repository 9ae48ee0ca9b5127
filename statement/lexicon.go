package statement

import (
	"slices"
	"strings"
	"sync"
)

// Class says what a cue ascribes.
type Class string

// The classes of cues.
const (
	Speech Class = "speech" // words said or written
	View   Class = "view"   // what somebody thinks, wants, feels or intends
	Act    Class = "act"    // a stance taken in words: support, reject, praise
)

// Part is the part of speech of a cue.
type Part string

// The parts of speech of cues.
const (
	Verb      Part = "verb"
	Noun      Part = "noun"
	Adjective Part = "adjective"
)

// Frame is a row of the cue table: words that ascribe the same kind of
// content.
//
// Takes is the kind:
//
//	quote  a quotation: Brek said, "…"
//	that   a clause, with or without "that": Brek said the talks had failed
//	wh     a clause with how, why, what, whether: Brek explained why …
//	inf    an infinitive: Brek vowed to stay
//	ing    a gerund: Brek denied taking part
//	obj    a noun phrase: Brek rejected the plan
//	pred   somebody or something and what it is called: Brek called the plan a mistake
//
// or a preposition, whose phrase is the content: Brek called for a truce. A
// word may stand in several rows.
type Frame struct {
	Part    Part
	Takes   string
	Class   Class
	Words   string // base forms
	Example string // with the row's first word
}

// Frames is the cue table.
var Frames = []Frame{
	{
		Verb, "quote", Speech, `say add note tell state claim declare announce explain argue insist warn stress emphasize emphasise underline
		underscore point bark boom growl maintain assert allege contend reiterate repeat recall reply respond answer retort counter concede acknowledge
		admit confess confirm reveal disclose report observe remark comment write tweet post quip joke complain lament caution
		predict suggest propose pledge vow promise testify recount conclude continue advise opine muse interject volunteer exclaim
		shout yell scream whisper mutter murmur chant cry proclaim stipulate specify signal indicate hint imply boast brag affirm
		reaffirm aver attest assure clarify elaborate object protest rejoin riposte relate inform remind notify ask inquire enquire
		wonder query demand urge plead appeal beg implore exhort order instruct request recommend theorize theorise speculate posit
		surmise reckon estimate guess charge rule read quote cite text email message gush snap groan sigh thunder rail
		fume deadpan crow marvel intone offer begin start finish summarise summarize sniff scoff venture deplore praise laud
		hail bemoan decry blast tease pronounce swear agree blog retweet sing think hope believe call describe dub label
		declaim decree go address interrupt weigh chime pose shoot fire utter apologize apologise`,
		`Ana Brek said, "The talks have failed."`,
	},
	{
		Verb, "that", Speech, `say tell add write suggest note argue show insist announce report claim acknowledge tweet state indicate declare
		continue point warn conclude explain respond reveal predict admit assert reply promise concede imply complain allege
		emphasize emphasise confirm assure contend recall charge remark reiterate signal propose demand order clarify answer boast
		recommend stress yell brag vow maintain pledge post urge cite caution speculate interject lament affirm protest remind
		chant counter posit exclaim joke quip convey confide underscore underline disclose testify repeat voice project hypothesize
		hypothesise muse opine retort confess blog reaffirm whisper proclaim swear hint inform notify advise stipulate specify mandate
		deny dispute observe relate comment inquire attest aver certify rule decree forecast email text shout scream mutter grumble
		gripe grouse fret quote read instruct guarantee request propound theorize theorise rejoin object apologize rail volunteer
		recount threaten warrant moan bemoan lecture preach gush crow marvel beg plead ask appeal publish`,
		`Ana Brek said that the talks had failed.`,
	},
	{
		Verb, "that", View, `think believe know hope worry fear agree find see feel learn recognize recognise determine assume realize realise
		suspect doubt calculate wish understand decide convince expect estimate demonstrate remember forget guess reckon
		imagine presume surmise judge figure conclude anticipate consider regret resent reason want prefer dream notice
		envision trust accept appreciate perceive foresee discover gather intend bet fancy`,
		`Ana Brek thinks the talks will fail.`,
	},
	{
		Verb, "wh", Speech, `say ask question explain tell wonder add describe discuss show report indicate clarify specify reveal disclose
		inquire query note write mention detail outline recall announce debate speculate suggest demonstrate illustrate argue`,
		`Ana Brek said why the talks had failed.`,
	},
	{
		Verb, "wh", View, `know determine consider understand decide realize realise remember learn doubt weigh ponder contemplate imagine forget`,
		`Ana Brek knows why the talks failed.`,
	},
	{
		Verb, "inf", Speech, `ask vow decline refuse promise pledge urge agree threaten tell offer challenge claim order warn advise instruct
		command propose swear beg plead implore exhort call encourage press persuade direct demand volunteer appeal
		remind request commit`,
		`Ana Brek asked Velia to leave.`,
	},
	{
		Verb, "inf", View, `expect want seek plan hope decide intend aim wish prefer like look opt love hate long yearn desire strive
		aspire hesitate consent forget fear plot`,
		`Ana Brek expects to leave.`,
	},
	{
		Verb, "ing", Speech, `suggest propose recall report deny describe recommend mention advocate admit discuss acknowledge oppose support
		favor favour consider contemplate oppose resist rule reject envision imagine mull regret resent relish remember rethink`,
		`Ana Brek suggested leaving.`,
	},
	{
		Verb, "obj", Act, `support endorse show describe cite criticize criticise accuse defend announce oppose discuss attack mention praise back
		suggest urge question explain dismiss note denounce recall propose reject argue declare express blast mock address
		claim report blame portray highlight acknowledge reveal tweet list encourage slam condemn identify deny embrace
		promote thank echo accept decry reference tout promise confirm repeat admit answer predict ignore lament emphasize emphasise
		credit detail quote reiterate demand disclose pledge invoke state request assail outline hail disavow recount
		welcome contrast dispute warn retweet congratulate rebut bemoan stress underscore articulate applaud label chant assert deride
		attribute allege indicate contradict approve concede chide rebuke recommend downplay rebuff protest insult savage
		repudiate counter foreshadow lambast lambaste disparage refute proclaim laud ridicule herald utter castigate
		criticise affirm caricature commend reaffirm scold impugn belittle bash trash trumpet clarify characterize characterise
		renounce vow underline veto extol decry berate deplore disown exhort advocate advertise bewail complain justify
		vilify malign demonize denigrate excoriate eviscerate pillory lampoon taunt heckle jeer cheer boo salute toast
		discredit debunk disagree condone spurn scorn snub shun scrap snap seek sue offer urge order 		compare liken equate peg depict paint reprimand admonish upbraid reproach censure fault pan rap rip
		dissect detail enumerate summarize summarise narrate chronicle relay retract recant rescind concede confess moot
		float table unveil pitch postulate theorize tell lecture pronounce forecast stipulate specify
		communicate voice mull debate contemplate weigh proffer press request authorize authorise
		downgrade minimize minimise exaggerate overstate understate inflate stoke plead probe second`,
		`Ana Brek supports the plan.`,
	},
	{
		Verb, "obj", View, `want know consider believe think expect see like prefer favor favour fear view understand hope remember recognize
		recognise regret resent hate love dislike admire despise detest loathe envy distrust mistrust respect value cherish
		doubt anticipate envision imagine foresee crave desire appreciate oppose tolerate lament reconsider relish disregard
		underestimate overestimate misunderstand mourn covet dread distinguish forget witness experience judge perceive deem rate 		suspect trust treasure`,
		`Ana Brek wants the plan.`,
	},
	{
		Verb, "pred", Act, `call name dub label deem declare describe pronounce brand term nickname proclaim title style tag crown christen
		consider find think believe judge rate regard`,
		`Ana Brek called the plan a mistake.`,
	},
	{
		Verb, "as", Act, `describe portray cite see cast view dismiss refer list praise mention present regard point bill paint characterize
		characterise denounce frame lambast identify hail attack criticize criticise label depict picture brand perceive interpret
		treat recognize recognise hold reject condemn deride mock ridicule decry slam tout promote herald blast position`,
		`Ana Brek described the plan as a mistake.`,
	},
	{
		Verb, "for", Speech, `call ask push criticize criticise apologize apologise vote blast express vouch advocate voice hope thank praise
		plead press blame attack condemn argue credit slam lambast beg appeal lobby commend congratulate rip mock rebuke chide
		campaign agitate fault castigate scold assail castigate excoriate speak root pray wish long cheer`,
		`Ana Brek called for a truce.`,
	},
	{
		Verb, "on", Speech, `call comment touch elaborate expand opine urge insist dwell weigh lecture double speculate hit testify
		expound reflect pontificate remark`,
		`Ana Brek called on Velia to leave.`,
	},
	{
		Verb, "about", Speech, `talk ask speak complain brag boast write joke worry warn tweet speculate tell think say question fret know
		care muse rant lie wonder gripe grumble moan hear inquire testify comment gush lecture reminisce`,
		`Ana Brek talked about the plan.`,
	},
	{
		Verb, "of", Speech, `accuse speak warn complain boast disapprove talk think conceive brag despair dream remind assure hear suspect`,
		`Ana Brek warned of a new war.`,
	},
	{
		Verb, "to", Act, `refer point respond allude object compare liken react admit agree attribute commit pledge plead confess
		testify `,
		`Ana Brek referred to the plan.`,
	},
	{
		Verb, "with", Speech, `agree disagree side concur charge sympathize sympathise quarrel identify take reckon empathize`,
		`Ana Brek agreed with the plan.`,
	},
	{
		Verb, "against", Speech, `rail argue warn speak vote campaign protest inveigh fulminate caution push testify lobby advise vow rule`,
		`Ana Brek railed against the plan.`,
	},
	{
		Verb, "at", Speech, `hint lash scoff bristle fire marvel balk sneer jeer shout yell swipe poke rail aim laugh`,
		`Ana Brek hinted at a truce.`,
	},
	{
		Verb, "from", Speech, `distance dissent demur`,
		`Ana Brek distanced herself from the plan.`,
	},
	{
		Verb, "in", View, `believe delight trust revel`,
		`Ana Brek believes in the plan.`,
	},
	{
		Verb, "out", Speech, `rule point lay spell set call single`,
		`Ana Brek ruled out a truce.`,
	},

	{
		Noun, "that", Speech, `claim argument statement assertion suggestion announcement allegation accusation report warning
		complaint contention acknowledgment acknowledgement admission prediction declaration insistence promise assurance
		comment remark charge observation testimony criticism threat denial confirmation message pledge vow proclamation reminder
		proposal demand recommendation`,
		`Ana Brek's claim that the talks had failed was new.`,
	},
	{
		Noun, "that", View, `belief view idea hope fear concern worry doubt expectation feeling notion conviction opinion assumption
		suspicion sense impression assessment conclusion confidence realization recognition understanding position thesis perception`,
		`Ana Brek's belief that the talks had failed was new.`,
	},
	{
		Noun, "inf", Speech, `call promise pledge vow threat demand offer refusal proposal plea appeal request commitment`,
		`Ana Brek's call to stop the raids was new.`,
	},
	{
		Noun, "inf", View, `plan desire decision intention hope willingness unwillingness reluctance eagerness wish readiness determination
		intent ambition aspiration inclination`,
		`Ana Brek's plan to leave was new.`,
	},
	{
		Noun, "of", Act, `criticism endorsement condemnation denunciation praise support rejection attack denial defense defence critique
		disapproval approval embrace description characterization characterisation portrayal depiction accusation allegation
		warning mention acknowledgment acknowledgement announcement declaration assertion prediction assessment view opinion
		mockery repudiation disavowal recognition fear hope promise complaint account review dismissal comparison`,
		`Ana Brek's criticism of the plan was new.`,
	},
	{
		Noun, "for", Act, `support call praise plea appeal demand preference enthusiasm admiration disdain contempt sympathy respect
		affection endorsement proposal push love desire criticism`,
		`Ana Brek's support for the plan was new.`,
	},
	{
		Noun, "to", Act, `opposition objection reaction response commitment reference resistance aversion allusion`,
		`Ana Brek's opposition to the plan was new.`,
	},
	{
		Noun, "about", Speech, `comment concern remark question statement complaint worry doubt claim fear skepticism scepticism joke story
		misgiving reservation feeling lie`,
		`Ana Brek's comment about the plan was new.`,
	},
	{
		Noun, "on", Speech, `attack comment position stance view remark statement opinion assault speech thought`,
		`Ana Brek's attack on the plan was new.`,
	},
	{
		Noun, "against", Speech, `attack argument allegation accusation charge threat statement warning case tirade crusade`,
		`Ana Brek's argument against the plan was new.`,
	},

	{
		Adjective, "that", View, `confident sure certain worried concerned afraid aware hopeful optimistic convinced glad happy proud
		skeptical sceptical doubtful adamant angry disappointed surprised upset unaware clear positive grateful insistent`,
		`Ana Brek is confident that the talks will fail.`,
	},
	{
		Adjective, "wh", View, `unsure aware curious uncertain certain sure`,
		`Ana Brek is unsure why the talks failed.`,
	},
	{
		Adjective, "inf", View, `willing eager ready reluctant unwilling determined prepared hesitant happy afraid loath proud keen anxious
		glad committed`,
		`Ana Brek is willing to leave.`,
	},
	{
		Adjective, "about", View, `worried concerned skeptical sceptical optimistic confident enthusiastic excited unhappy angry upset pessimistic
		happy nervous anxious clear passionate serious right wrong dismissive candid outspoken hopeful cagey coy sanguine`,
		`Ana Brek is worried about the plan.`,
	},
	{
		Adjective, "of", View, `critical supportive wary proud skeptical sceptical aware afraid sure fond tired dismissive suspicious fearful
		confident contemptuous respectful disdainful convinced certain envious mindful`,
		`Ana Brek is critical of the plan.`,
	},
	{
		Adjective, "to", View, `opposed committed sympathetic receptive open hostile resistant`,
		`Ana Brek is opposed to the plan.`,
	},
	{
		Adjective, "with", View, `unhappy satisfied dissatisfied disappointed frustrated happy pleased comfortable uncomfortable angry impressed
		concerned thrilled disgusted`,
		`Ana Brek is unhappy with the plan.`,
	},
	{
		Adjective, "in", View, `interested confident`,
		`Ana Brek is interested in the plan.`,
	},
	{
		Adjective, "by", View, `impressed worried disturbed troubled surprised alarmed offended disappointed outraged heartened encouraged
		frustrated bothered angered appalled dismayed shocked puzzled`,
		`Ana Brek is impressed by the plan.`,
	},
}

// complement is a kind of content and the class that a cue has with it.
type complement struct {
	kind  string
	class Class
}

// cue is a word as the table has it.
type cue struct {
	lemma string
	part  Part
	takes []complement
}

// with returns the class of the cue with a kind of content, "" where it takes none.
func (c *cue) with(kind string) Class {
	for _, t := range c.takes {
		if t.kind == kind {
			return t.class
		}
	}
	return ""
}

// cues is the compiled table: of each part of speech, the forms in lower case
// and the cue they belong to.
type cues struct {
	all                      []cue
	verbs, nouns, adjectives map[string]int
}

var table = sync.OnceValue(func() *cues {
	c := &cues{verbs: map[string]int{}, nouns: map[string]int{}, adjectives: map[string]int{}}
	at := map[Part]map[string]int{Verb: c.verbs, Noun: c.nouns, Adjective: c.adjectives}
	for _, f := range Frames {
		for w := range strings.FieldsSeq(f.Words) {
			k, ok := at[f.Part][w]
			if !ok {
				k = len(c.all)
				at[f.Part][w] = k
				c.all = append(c.all, cue{lemma: w, part: f.Part})
			}
			if t := (complement{f.Takes, f.Class}); !slices.Contains(c.all[k].takes, t) {
				c.all[k].takes = append(c.all[k].takes, t)
			}
		}
	}
	// A base form is its own word's before it is a form of another one.
	for k := range c.all {
		var more []string
		switch c.all[k].part {
		case Verb:
			more = forms(c.all[k].lemma)
		case Noun:
			more = []string{plural(c.all[k].lemma)}
		}
		m := at[c.all[k].part]
		for _, form := range more {
			if _, ok := m[form]; !ok {
				m[form] = k
			}
		}
	}
	return c
})
