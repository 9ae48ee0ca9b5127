package position

import "github.com/readout-dev/readout/internal/wordset"

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
