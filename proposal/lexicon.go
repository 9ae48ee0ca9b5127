package proposal

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// nouns are what an offer between parties is called. weak ones need to be
// called proposed, or to be put forward.
var (
	nouns = wordset.Of(`proposal plan offer initiative roadmap blueprint framework counter-offer counteroffer counterproposal counter-proposal
		draft package formula proposition scheme overture compromise timetable`)
	weak    = wordset.Of(`deal agreement text response reply document paper resolution motion amendment treaty bill legislation`)
	papers  = wordset.Of(`resolution motion amendment bill legislation`) // put to a body
	answers = wordset.Of(`response reply counter-offer counteroffer counterproposal counter-proposal answer`)
	pacts   = wordset.Of(`agreement deal bargain accord pact treaty memorandum protocol settlement arrangement declaration communique communiqué`)
	pausing = wordset.Of(`truce ceasefire cease-fire armistice moratorium halt pause freeze amnesty`)
	truces  = wordset.Of(`truce ceasefire cease-fire armistice`)
)

// Verb is a row of the table of verbs by which something is put forward.
type Verb struct {
	Words   string // base forms
	Takes   string // obj, inf, ing, that; noun: an object that is one of nouns; given: one of offered; gift: beside a receiver; truce: one of pausing
	With    string // a particle that has to be there
	Example string // with the row's first word
}

// Verbs is the table.
var Verbs = []Verb{
	{`propose`, "obj inf ing that", "", `Velia proposed a truce to Sumar.`},
	{`suggest recommend`, "ing that given", "", `Velia suggested opening the harbour to ships of Sumar.`},
	{`offer`, "given inf", "", `Velia offered to open the harbour to ships of Sumar.`},
	{`float moot broach`, "given", "", `Velia floated a truce with Sumar.`},
	{`promise pledge`, "gift", "", `Velia has promised Sumar a loan if it reopens the harbour.`},
	{`declare proclaim announce call`, "truce", "", `Velia declared a truce with Sumar.`},
	{`put`, "noun", "forward", `Velia put forward a plan for a truce with Sumar.`},
	{`come`, "noun", "up", `Velia came up with a plan for a truce with Sumar.`},
	{`draw`, "noun", "up", `Velia drew up a plan for a truce with Sumar.`},
	{
		`table present submit unveil outline launch circulate announce issue bring carry draft prepare sponsor co-sponsor advance introduce give put send deliver pitch
		lay make hand push promote devise craft detail seek write offer float moot convey relay transmit extend forward communicate`,
		"noun", "", `Velia tabled a plan for a customs union with Sumar.`,
	},
}

// Ask is a row of the table of verbs by which one party wants something of
// another. What it wants has to be an act: see acts.
type Ask struct {
	Words   string // base forms
	Takes   string // inf: "urge Velia to"; on: "call on Velia to"; for: "call for Velia to", "call for a truce"; that; from: "demand a ransom from Velia"; upon: "insist on a truce"; duty: "tell Velia that it must"; said: only in words that are ascribed to who wants it
	Name    string // what the demand is called
	Example string // with the row's first word
}

// Asks is the table.
var Asks = []Ask{
	{`demand require request`, "that from", "demand", `Velia demanded that Sumar lift the blockade.`},
	{`urge invite order pressure implore exhort petition challenge warn beseech entreat instruct`, "inf", "call", `Velia urged Sumar to lift the blockade.`},
	{`persuade convince coax`, "inf", "call", `Velia tried to persuade Sumar to lift the blockade.`},
	{`ask press campaign lobby`, "inf for that", "call", `Velia asked Sumar to lift the blockade.`},
	{`want`, "inf from said", "call", `Velia said it wants Sumar to lift the blockade.`},
	{`expect`, "inf said", "call", `Velia said it expects Sumar to lift the blockade.`},
	{`call appeal push hold`, "on for", "call", `Velia called on Sumar to lift the blockade.`},
	{`insist`, "that upon", "demand", `Velia insisted that Sumar withdraw its ships.`},
	{`seek`, "from", "demand", `Velia sought a ransom of three million crowns from Sumar.`},
	{`tell`, "duty", "demand", `Velia told Sumar that it must lift the blockade.`},
}

// wishes are nouns for what one party wants of another, pointers those by which
// a proposal is spoken of again.
var (
	wishes   = wordset.Of(`suggestion demand call request appeal ultimatum insistence`)
	pointers = wordset.Of(`idea suggestion demand call request appeal ultimatum move notion step condition term bid concept document paper text approach arrangement`)
	spoken   = wordset.Of(`appeal call idea move demand offer suggestion request proposal condition plan notion step concession prospect something`) // ", an idea that …"
	wanting  = wordset.Of(`want propose suggest demand seek offer request recommend`)
)

// acts are what one party can do for another or leave, so that it can be
// granted or refused. What anybody may be told to do, show or respect is none.
// The verbs of opening need an object of together, offered or measures.
var (
	acts = wordset.Of(`withdraw pull release free return hand surrender pay lift suspend cease freeze dismantle abandon disarm reopen extradite
		expel blacklist impose drop recognise recognize negotiate vacate evacuate cede renounce scrap repeal terminate sever restore
		relocate transfer sign ratify admit exclude bar reduce halt destroy deliver compensate relinquish demilitarise demilitarize
		unfreeze exchange swap trade halve postpone cancel guarantee sack dismiss fire unblock vacate dispatch demolish decommission cut resume rejoin sell supply repatriate ban block build buy deploy disclose fund finance defer delay
		divert ease hand include invest invite isolate move outlaw pass prosecute provide punish recall remove repay replace rescind
		revoke share shut sanction veto waive step deport arrest pardon designate arm train outlaw dissolve disband merge exempt commute revise rewrite
		cap limit amend adopt rein curb tighten relax loosen soften shelve scale rebuild evict intern house refund unlock reinstate reimburse reverse ground
		ship watch place refloat replant demobilise demobilize disclaim unfreeze vacate spare`)
	// talking are what parties may agree on without agreeing on anything.
	talking = wordset.Of(`meet talk speak discuss continue disagree be appear have keep stay try seek differ consider look strengthen deepen boost promote
		step enhance develop improve intensify work explore cooperate coordinate broaden foster bolster redouble encourage accelerate`)
	opening = wordset.Of(`set observe declare honour honor respect maintain implement agree uphold start hold begin open launch convene establish create form send host join attend enter end stop accept extend give
		allow grant restart close cut`)
	hostile  = wordset.Of(`offensive bombing bombardment shelling attack assault war fighting strike raid hostility enrichment testing`)
	measures = wordset.Of(`blockade siege occupation embargo sanction boycott bombing bombardment shelling offensive hostility fighting programme
		program enrichment testing crossing border corridor harbour port airspace settlement delegation envoy observer monitor inspector
		peacekeeper date deadline timetable archive airfield base road railway bridge camp consulate embassy market doctor engineer food
		medicine grain fuel supply frigate warship destroyer jet plane tank weapon troop soldier battalion helicopter rocket monitors convoy force ship aircraft missile expert team mission building construction drilling execution`)
)

// making are verbs by which parties come to an agreement, working those by
// which they are at work on one.
var (
	making    = wordset.Of(`agree sign reach strike conclude seal finalise finalize broker mediate negotiate ink initial initialled hammer clinch ratify`)
	brokering = wordset.Of(`broker mediate sponsor`)
	working   = wordset.Of(`negotiate discuss work draft prepare begin start hammer finalise finalize explore`)
)

// armies are adjectives that make of force what parties may agree on.
var armies = wordset.Of(`international multinational peacekeeping buffer stabilisation stabilization protection police interposition joint neutral`)

// together are nouns for what parties do together, offered for what one offers another.
var (
	together = wordset.Of(`talk talks negotiation dialogue discussion meeting round process conference summit channel consultation truce session
		mediation congress group committee commission conversation exchange ceasefire`)
	offered = wordset.Of(`truce ceasefire cease-fire armistice deal plan talk talks meeting amnesty concession compromise exchange swap release withdrawal
		guarantee mediation pause loan autonomy peace negotiation dialogue agreement pact treaty aid money asylum corridor passage
		recognition membership ransom return pullout pullback exit transition timetable compensation extradition package partnership referendum vote election freeze halt moratorium visit access lease stake grant subsidy`)
)

// Answer is a row of the table of words by which a proposal is answered.
type Answer struct {
	Kind    readout.ResponseKind
	Part    string // verb; or noun or adjective, of what somebody calls it
	Words   string
	Example string // with the row's first word
}

// Answers is the table.
var Answers = []Answer{
	{readout.ResponseAccepts, "verb", `accept welcome approve endorse back support embrace agree sign adopt hail praise applaud trust favour favor like grant heed`, `Velia accepted the proposal.`},
	{readout.ResponseRejects, "verb", `reject dismiss spurn rebuff refuse oppose decline condemn denounce veto block turn disregard ignore rule criticise criticize slam deride scorn lambast assail
		resist kill scupper torpedo nix ridicule mock repudiate resent`, `Velia rejected the proposal.`},
	{readout.ResponseStudies, "verb", `study consider review weigh examine assess mull evaluate read discuss`, `Velia is studying the proposal.`},
	{readout.ResponseCounters, "verb", `counter amend rewrite revise`, `Velia countered the proposal.`},
	{
		readout.ResponseAccepts, "adjective", `positive constructive acceptable reasonable good fair balanced welcome encouraging serious helpful
		workable realistic sound sensible promising enough sufficient adequate negotiable`,
		`Velia called the proposal positive.`,
	},
	{
		readout.ResponseRejects, "adjective", `unacceptable non-starter non-starters nonstarter absurd insulting unrealistic delusional surrender joke humiliating
		ridiculous one-sided provocation ultimatum inadequate unserious unworkable impractical trick ploy stunt propaganda farce sham trap
		capitulation dead nonsense disaster betrayal insufficient blackmail insult charade gimmick unjust unfair illegal unrealistic
		humiliation mockery sell-out sellout diktat fraud untenable negative cool hostile chilly frosty lukewarm`,
		`Velia called the proposal unacceptable.`,
	},
}

// Phrases answer a proposal by a verb and the words behind it.
var Phrases = []Answer{
	{readout.ResponseAccepts, "phrase", `initial|it initialled|it sign|it throw|behind sign|up|to sign|off|on go|along|with abide|by give|green|light give|blessing go|for take|it take|up come|round|to come|around|to live|with bow|to yield|to accede|to give|in|to cave|in|to`, `Velia threw its weight behind the proposal.`},
	{readout.ResponseRejects, "phrase", `back|away pull|out pour|water balk|at baulk|at shrug|off brush|aside brush|off wave|away turn|back|on walk|away|from laugh|off come|out|against give|short|shrift push|aside throw|out hit|out|at show|no|interest scoff|at sneer|at jeer|at bristle|at want|no|part use|veto wield|veto exercise|veto cast|veto turn|aside turn|a|deaf|ear have|none`, `Velia poured cold water on the proposal.`},
	{readout.ResponseStudies, "phrase", `look|at look|into mull|over think|over think|about give|thought give|consideration weigh|up`, `Velia looked at the proposal.`},
}

type phrase struct {
	words []string // behind the verb
	kind  readout.ResponseKind
}

// phrases indexes Phrases by their verbs.
var phrases = sync.OnceValue(func() map[string][]phrase {
	index := map[string][]phrase{}
	for _, a := range Phrases {
		for w := range strings.FieldsSeq(a.Words) {
			verb, rest, _ := strings.Cut(w, "|")
			index[verb] = append(index[verb], phrase{strings.Split(rest, "|"), a.Kind})
		}
	}
	return index
})

// hedged are adverbs that take part of a yes back.
var hedged = wordset.Of(`generally broadly largely mostly cautiously partly partially somewhat initially`)

// saysWhat are verbs by which a proposal, or its document, tells its terms.
var saysWhat = wordset.Of(`include call outline envisage envision foresee provide stipulate require contain specify demand propose offer
	set ask comprise entail involve cover see consist allow grant give guarantee`)

// binding are verbs by which a text tells somebody to do something.
var binding = wordset.Of(`order oblige commit bind urge compel instruct direct authorise authorize entitle enable force forbid bar stop prevent`)

// granting are verbs of saysWhat that are part of the term: "give Sumar a port".
var granting = wordset.Of(`give grant allow guarantee offer set see`)

// doing are verbs for what parties would do under a proposal, beside acts and
// saysWhat; what a proposal would lead to is none of its terms.
var doing = wordset.Of(`join exempt appoint mention increase reform found base deny tighten toughen widen ease lengthen shorten name delete strip oblige leave let pay build ban limit cap divide split keep maintain set station deploy monitor supervise oversee receive get retain
	govern place lift phase tax observe commit lease finance fund train patrol verify inspect abolish raise lower double triple prohibit
	put use run administer police patrol rent replace merge unite elect vote punish condemn sanction authorise authorize form send create expand extend delay hold meet return settle move house host help`)

// private are verbs for what one plans without asking anybody.
var private = wordset.Of(`visit travel meet attend leave run go fly stay speak give campaign appear resign retire return deliver`)

// verbs maps the forms of the verbs of this package to their base forms.
var verbs = sync.OnceValue(func() map[string]string {
	var lists []string
	for _, v := range Verbs {
		lists = append(lists, v.Words)
	}
	for _, a := range Answers {
		if a.Part == "verb" {
			lists = append(lists, a.Words)
		}
	}
	for _, set := range []map[string]bool{binding, doing, wanting, acts, opening, making, working, saysWhat, private, voicing, meeting, handing, reaching} {
		lists = append(lists, strings.Join(slices.Sorted(maps.Keys(set)), " "))
	}
	for _, v := range Asks {
		lists = append(lists, v.Words)
	}
	return clause.Verbs(append(lists, strings.Join(slices.Sorted(maps.Keys(phrases())), " "), `brand denounce regard deem dub term meet address satisfy violate undermine reward breach fall `+`link tie condition agree undertake insist press push tell strike reach sign mediate broker set lay list hold detain seize write devise craft circulate call describe label see find refuse insist complain counter respond react reply object consent assent`)...)
})

var putting = sync.OnceValue(func() map[string][]*Verb {
	index := map[string][]*Verb{}
	for i := range Verbs {
		for w := range strings.FieldsSeq(Verbs[i].Words) {
			index[w] = append(index[w], &Verbs[i])
		}
	}
	return index
})

var answering = sync.OnceValue(func() map[string]readout.ResponseKind {
	index := map[string]readout.ResponseKind{}
	for _, a := range Answers {
		for w := range strings.FieldsSeq(a.Words) {
			index[a.Part+" "+w] = a.Kind
		}
	}
	return index
})

var asking = sync.OnceValue(func() map[string]*Ask {
	index := map[string]*Ask{}
	for i := range Asks {
		for w := range strings.FieldsSeq(Asks[i].Words) {
			index[w] = &Asks[i]
		}
	}
	return index
})

// name returns the first word of the row, by which its rule is called.
func (v *Verb) name() string { return first(v.Words) }
func (v *Ask) name() string  { return first(v.Words) }

func first(words string) string {
	w, _, _ := strings.Cut(strings.TrimSpace(words), " ")
	return w
}
