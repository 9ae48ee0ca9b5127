package position

import (
	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// Measures that somebody writes, announces or leaves: which of them tell a stance.

// enacted is nouns for what is written, announced or declared, among much else, by who
// supports it.
var enacted = wordset.Of(`sanction ban embargo tariff boycott moratorium blockade curfew ceasefire truce withdrawal bill law legislation ordinance
	amendment resolution motion reform freeze shutdown`)

// written are verbs for writing or telling of a measure, departed nouns for what one
// leaves who only goes home.
var (
	written  = wordset.Of(`announce declare proclaim draft author co-author write agree broker respect`)
	departed = wordset.Of(`talk negotiation summit court council body plan`)
)

// gathered are verbs that are for a thing only without an object.
var gathered = wordset.Of(`march demonstrate petition beg long opt crusade advocate`)

// petitions reports whether those asked at verb i decide public matters, so that who
// asks them takes a side: "asked the court to halt the sale".
func (r *reader) petitions(i int) bool {
	o := r.Child(i, "obj", "iobj")
	if x := r.infinitive(i); o < 0 && x > i {
		o = r.Child(x, "nsubj")
	}
	m := r.Mention(o)
	return o > i && r.infinitive(i) > o && (authorities[r.Lemma(o)] || m != nil && (m.Type == readout.ActorState || m.Type == readout.ActorBody))
}

// authorities are nouns for those who decide public matters.
var authorities = wordset.Of(`court judge tribunal parliament congress senate legislature council commission regulator lawmaker legislator senator government
	minister ministry president governor authority premier mayor`)

// outlaws reports whether verb i tells that somebody public forbids the thing at
// word o, which may be anything: "banned the sale of petrol cars".
func (r *reader) outlaws(i, o int) bool {
	return r.again && outlawing[r.Lemma(i)] && r.publicly(i) && r.Is(o, "NOUN") && !r.mortal(o) && r.Mention(o) == nil && r.Child(o, "nummod") < 0 && (r.Prepositional(o, "of", "on", "to", "about") > o || r.Child(o, "compound", "amod", "acl:relcl") >= 0)
}

var outlawing = wordset.Of(`ban outlaw prohibit forbid`)
