package position

import (
	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// reacts reads how somebody took a thing: "reacted angrily to the ban", "responded
// coolly to the plan", "greeted the truce warmly", "said no to it".
func (r *reader) reacts(i int) {
	if !r.Is(i, "VERB") || !reacting[r.Lemma(i)] || r.Negated(i) || !r.Asserted(i) || r.Child(i, "nsubj:pass") >= 0 {
		return
	}
	var stance readout.Stance
	for c := range r.Dependents(i) {
		switch w := r.Lower(c); {
		case r.Base(c) != "advmod" || r.Lower(c-1) == "less":
		case coldly[w]:
			stance = readout.StanceOpposes
		case warmly[w]:
			stance = readout.StanceSupports
		}
	}
	if w := r.Lower(i + 1); r.Lemma(i) == "say" && r.Lower(i+2) == "to" { // "said no to the plan"
		switch w {
		case "no":
			stance = readout.StanceOpposes
		case "yes":
			stance = readout.StanceSupports
		}
	}
	o := r.Prepositional(i, "to")
	if o < i && stance != "" && r.Lemma(i) == "say" {
		o = r.Head(i + 2)
	}
	if r.Lemma(i) == "greet" {
		o = r.Child(i, "obj")
	}
	s, free := r.Subject(i)
	if stance == "" || o < i || s < 0 || !free {
		return
	}
	r.later("phrase", i, r.Holders(s), stance, telling(r.things(o, -1)), nil)
}

// reacting are verbs for taking a thing in some way, coldly and warmly adverbs for
// the way.
var (
	reacting = wordset.Of(`react respond greet say`)
	coldly   = wordset.Of(`skeptically sceptically angrily coolly coldly furiously negatively critically warily frostily icily scornfully indignantly`)
	warmly   = wordset.Of(`warmly positively favourably favorably enthusiastically approvingly`)
)
