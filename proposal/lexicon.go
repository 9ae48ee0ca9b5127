package proposal

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
)

// nouns are what an offer between parties is called. weak ones need to be
// called proposed, or to be put forward.
var (
	nouns = clause.Words(`proposal plan offer initiative roadmap blueprint framework counter-offer counteroffer counterproposal counter-proposal
		draft package formula proposition scheme overture`)
	weak    = clause.Words(`deal agreement text response reply document paper`)
	answers = clause.Words(`response reply counter-offer counteroffer counterproposal counter-proposal answer`)
	pacts   = clause.Words(`agreement deal bargain accord pact treaty`)
)

// Verb is a row of the table of verbs by which something is put forward.
type Verb struct {
	Words   string // base forms
	Takes   string // obj, inf, ing, that; noun: an object that is one of nouns
	With    string // a particle that has to be there
	Example string // with the row's first word
}

// Verbs is the table.
var Verbs = []Verb{
	{`propose`, "obj inf ing that", "", `Ana Brek proposed a truce.`},
	{`suggest recommend`, "ing that", "", `Ana Brek suggested opening the harbour.`},
	{`offer`, "obj inf", "", `Velia offered to open the harbour.`},
	{`put`, "noun", "forward", `Ana Brek put forward a plan.`},
	{
		`table present submit float unveil outline launch circulate announce issue draft advance introduce give put send deliver pitch
		lay make hand moot`,
		"noun", "", `Velia tabled a plan.`,
	},
}

// starting is what one asks another to do together: "urged Velia to start talks".
var (
	urging   = clause.Words(`urge invite call ask press`)
	starting = clause.Words(`start hold join open begin enter resume launch form convene restart establish create`)
)

// together are nouns for what parties do together, and offered for what one
// offers another.
var (
	together = clause.Words(`talk talks negotiation dialogue discussion meeting round process conference summit channel consultation truce session
		mediation congress group committee commission conversation exchange ceasefire`)
	offered = clause.Words(`truce ceasefire cease-fire deal plan talk talks meeting amnesty concession compromise exchange swap release withdrawal
		guarantee mediation pause loan autonomy peace negotiation dialogue agreement pact treaty aid money asylum corridor passage
		recognition membership package partnership referendum vote election freeze halt moratorium visit access`)
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
	{readout.ResponseAccepts, "verb", `accept welcome approve endorse back support embrace agree sign adopt`, `Velia accepted the proposal.`},
	{readout.ResponseRejects, "verb", `reject dismiss spurn rebuff refuse oppose decline condemn denounce veto block turn disregard ignore`, `Velia rejected the proposal.`},
	{readout.ResponseStudies, "verb", `study consider review weigh examine assess mull evaluate read discuss`, `Velia is studying the proposal.`},
	{readout.ResponseCounters, "verb", `counter amend rewrite revise`, `Velia countered the proposal.`},
	{
		readout.ResponseAccepts, "adjective", `positive constructive acceptable reasonable good fair balanced welcome encouraging serious helpful`,
		`Velia called the proposal positive.`,
	},
	{
		readout.ResponseRejects, "adjective", `unacceptable non-starter non-starters nonstarter absurd insulting unrealistic delusional surrender joke humiliating
		ridiculous one-sided provocation ultimatum inadequate unserious`,
		`Velia called the proposal unacceptable.`,
	},
}

// hedged are adverbs that take part of a yes back.
var hedged = clause.Words(`generally broadly largely mostly cautiously partly partially somewhat initially`)

// saysWhat are verbs by which a proposal, or its document, tells its terms.
var saysWhat = clause.Words(`include call outline envisage envision foresee provide stipulate require contain specify demand propose offer
	set ask comprise entail involve cover see consist allow grant give guarantee`)

// private are verbs for what one plans without asking anybody.
var private = clause.Words(`visit travel meet attend leave run go fly stay speak give campaign appear resign retire return deliver`)

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
	for _, set := range []clause.Set{urging, starting, saysWhat, private} {
		lists = append(lists, strings.Join(slices.Sorted(maps.Keys(set)), " "))
	}
	return clause.Verbs(append(lists, `strike reach sign mediate broker call describe label see find refuse`)...)
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
