package position

import (
	"strings"

	"github.com/readout-dev/readout/internal/wordset"
)

// What nouns are for: those that a verb takes for its issue, and those that are an
// issue or none.

// withheld is nouns for what one suspends, freezes or cuts who opposes it.
var withheld = wordset.Of(`funding fund aid payment cooperation co-operation talk negotiation participation tie relation assistance support
	contribution delivery shipment supply supplies permission consent export import membership treaty agreement contact sale loan grant accord deal exercise
	subsidy spending programme program project budget benefit pension construction deportation eviction drilling`)

// joined is nouns for what one signs, joins, adopts or imposes who supports it.
var joined = wordset.Of(`treaty agreement accord deal pact convention protocol alliance coalition bill law act resolution sanction ban embargo
	tariff declaration statement letter petition ceasefire truce reform withdrawal moratorium blockade memorandum charter order decree
	union boycott legislation ordinance curfew strategy motion plan communique contract package programme program`)

// launched is nouns for what a state or body launches or sets up who supports it.
var launched = wordset.Of(`investigation inquiry enquiry probe offensive crackdown blockade embargo panel commission committee tribunal court
	taskforce fund programme program initiative campaign boycott evacuation invasion airstrike strike raid mission`)

// barriers is nouns for what one lifts who opposes it.
var barriers = wordset.Of(`sanction ban embargo tariff blockade siege curfew moratorium quota boycott restriction`)

// left is nouns for what one withdraws from who opposes it.
var left = wordset.Of(`treaty agreement accord deal pact convention protocol alliance coalition talk negotiation union court council summit
	organisation organization body plan`)

// light are verbs that say no more than that the noun is so.
var light = wordset.Of(`express voice reiterate reaffirm restate repeat declare signal offer give announce underline underscore stress make take launch wage
	pledge confirm state emphasise emphasize convey renew lend throw have maintain register raise affirm indicate show add cite file lodge submit issue sound table lay join lead echo intensify deliver introduce draft unveil`)

// clear are nouns that add nothing to what follows them: the idea of a truce.
var clear = wordset.Of(`idea notion creation establishment concept possibility prospect promise proposal plan call need path pathway way formation
	declaration principle goal resumption move effort process recognition implementation start beginning decision introduction
	imposition continuation proposition attempt suggestion initiative aim objective push drive bid step vision option round series set wave batch sequence variety range array host slew handful amount`)

// ending are nouns for the end of what follows them, and verbs that end their object.
var (
	ending     = wordset.Of(`end halt stop freeze suspension lifting removal dismantling repeal abolition ban cessation termination rejection cancellation prevention easing opposition moratorium relaxation`)
	endingVerb = wordset.Of(`end stop halt freeze suspend lift prevent block abandon cancel exclude oppose reject avoid ban ease remove drop relax renounce scrap abolish terminate forgo forswear curb limit rein repeal overturn dismantle
		expel boycott revoke rescind annul bar outlaw ignore defy resist discard shelve forbid`)
	making = wordset.Of(`create establish achieve reach agree accept implement impose build expand resume keep continue support recognise recognize join allow hold
		see move commit push work sign make pursue back endorse restore secure reopen open begin start negotiate permit have seek maintain
		forge broker strike seal clinch revive relaunch honour honor respect observe preserve uphold save protect promote facilitate tighten enter strengthen ensure guarantee deliver provide conclude finalise finalize complete adopt ratify approve`)
)

// thin are nouns that name no issue by themselves.
var thin = wordset.Of(`specifics detail details thing way time one lot part side point fact case question statement people man woman person child crowd fan anything
	something nothing everything it this that these those who what which comment answer response call message phone word voice hand head
	eye face matter kind sort idea notion year month week day moment name victory opponent rival candidate friend family member team player
	voter supporter critic remark reporter journalist interview show book film song game event ticket attention money number
	look chance job office work life story article report evidence question answer apology mistake approach position view stance
	suggestion concern criticism claim charge allegation accusation assertion characterisation characterization comparison
	leader president minister official other action efforts nation country world some many most all any both each none
	request reply email letter invitation conversation credit hope patience trust confidence effort
	nomination award responsibility blame resignation invitation conclusion finding travel
	sentence bail plea appeal argument testimony
	nominee diplomat ambassador loser winner uncle aunt mother father brother sister son daughter relative parent husband wife
	colleague ally enemy neighbour neighbor negotiator envoy lawmaker senator congressman activist protester demonstrator delegate
	staffer adviser advisor aide spokesman spokeswoman boy girl student teacher worker employee citizen resident survivor victim
	territory tactic perspective rule attitude card mayor bishop host co-host soldier nominee billionaire pundit columnist
	blogger commentator veteran moderator audience guy fellow critic foe voter banker bank establishment mogul
	form amount duration image images reality ideology contempt understanding re-election reelection misunderstanding`)

// people are nouns for persons: who praises or blames them takes no position.
var people = wordset.Of(`donor judge general prosecutor politician executive speaker governor premier challenger contender people man woman person child crowd fan opponent rival candidate friend family member team player voter supporter critic reporter
	journalist leader president minister official nominee diplomat ambassador loser winner uncle aunt mother father brother sister son daughter
	relative parent husband wife colleague ally enemy neighbour neighbor negotiator envoy lawmaker senator congressman activist protester
	demonstrator delegate staffer adviser advisor aide spokesman spokeswoman boy girl student teacher worker employee citizen resident
	survivor victim mayor bishop host co-host soldier billionaire pundit columnist blogger commentator veteran moderator audience guy fellow
	foe banker establishment mogul those judge justice player governor republican democrat conservative liberal front-runner frontrunner nominee`)

// vague are nouns for papers and decisions that need to be told which.
var vague = wordset.Of(`troop troops bill deal package order measure agreement law policy resolution draft text offer project amendment legislation pact accord
	budget mission decree program programme murder attack killing proposal action decision move step strategy document vote mandate rule conclusion
	behaviour behavior conduct policy influence rhetoric practice act`)

// matters are nouns for what states and parties take positions on; other nouns
// are issues only with the name of a state, body or group beside them, or by
// their ending.
var matters = wordset.Of(`treaty accord deal pact plan ban embargo war peace truce attack strike raid aid law bill visit withdrawal talk presence
	offensive invasion siege blockade role membership zone border wall fence refugee migrant immigrant immigration asylum quota tariff
	tax budget debt loan bailout fund subsidy trade export import weapon arm arms missile bomb troop force army base militia rebel
	regime reform vote referendum ballot veto resolution mandate mission ruling verdict entry accession admission arrest indictment expansion enlargement summit conference congress forum union alliance coalition bloc state
	statehood sovereignty independence autonomy annexation settlement island strait river dam harbour harbor port
	pipeline gas oil energy coal climate emission carbon nuclear uranium reactor inspection monitor observer prisoner hostage detainee
	captive exile trial tribunal court prosecution extradition torture drone surveillance right rights democracy monarchy dictatorship
	constitution charter convention protocol programme program project initiative framework roadmap package proposal offer bid
	decision order decree crackdown coup uprising protest genocide terrorism violence crime corruption visa passport
	boycott troops forces shutdown divestment normalisation normalization ceasefire cease-fire pause corridor convoy relief reconstruction compromise concession
	dialogue mediation negotiation engagement intervention action rule occupation partition secession dismantling freeze cut
	path solution process transition succession power amnesty pardon abortion gun healthcare insurance wage spending deficit
	access republic enclave province government party leadership justice presence elections agenda candidacy autonomy goodwill barrier checkpoint curfew closure evacuation inquiry investigation probe killing execution murder bombing shelling release ransom enforcement transfer policy behaviour behavior
	influence conduct practice rhetoric restraint calm return act cooperation co-operation custody repatriation`)

// notMatters are nouns with such an ending that are none.
var notMatters = wordset.Of(`addition question mention attention information intention position nation opinion conversation caution option section
	location station generation education organisation organization population condition direction division edition emotion expression
	fashion fiction function impression institution invitation junction lotion motion notion occasion passion pension portion
	profession publication reputation situation television version vision moment comment department document element statement apartment
	argument compliment disappointment embarrassment judgment judgement sentiment treatment audience confidence conscience difference
	evidence experience influence instance intelligence preference presence reference science sentence sequence silence violence
	chance distance performance appearance importance substance circumstance building evening feeling meaning meeting morning
	nothing opening painting something spending thing training wedding being friendship scholarship championship individual
	animal arrival festival goal hospital journal material official original personal principal rival signal total
	donation contribution candidate nomination election`)

// weighty reports whether a noun names something that positions are taken on.
func weighty(lemma string) bool {
	if matters[lemma] {
		return true
	}
	if notMatters[lemma] {
		return false
	}
	for _, end := range [...]string{"tion", "sion", "ment", "ance", "ence", "ship", "al", "ism", "ing", "ty", "ade", "age", "ure"} {
		if len(lemma) > len(end)+3 && strings.HasSuffix(lemma, end) {
			return true
		}
	}
	return false
}
