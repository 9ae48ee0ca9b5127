package position

import "strings"

// particles are what some verbs need beside them to take the stance of a row.
var particles = map[string]string{
	"lash-out-at lash": "out", "lash-out-at hit": "out back", "rule-out rule": "out", "rule-out turn": "down", "rule-out vote": "down", "rule-out throw": "out", "rule-out brush": "aside off", "rule-out shrug": "off", "rule-out wave": "away off", "rule-out sweep": "aside", "rule-out swat": "away", "suspend break": "off", "oppose-ing rule": "out",
	"rule-out strike": "down", "rule-out shoot": "down", "rule-out laugh": "off", "rule-out push": "aside", "rule-out cast": "aside",
	"call-off call": "off", "call-off cut": "off",
	"lift roll": "back", "lift scale": "back down", "keep-up step": "up", "keep-up ramp": "up", "keep-up beef": "up",
	"push-through push": "through", "push-through ram": "through", "push-through vote": "through", "push-through steer": "through",
	"push-through wave": "through", "push-through put": "forward through",
	"sign-off-on sign": "off on up", "double-down-on double": "down", "renege-on push": "back", "renege-on crack": "down", "renege-on clamp": "down",
	"withdraw-from pull": "out", "withdraw-from back": "out away off down", "withdraw-from walk": "away out", "withdraw-from drop": "out",
	"withdraw-from opt": "out", "withdraw-from bow": "out", "withdraw-from storm": "out", "withdraw-from bolt": "out", "resign-over step": "down", "resign-over stand": "down",
	"protest-over walk": "out", "protest-over storm": "out", "vote-against push": "back", "stand-by line": "up",
	"vote-against speak": "out", "vote-against come": "out", "call-for come": "out", "call-for speak": "out up", "call-for hold": "out",
	"go-ahead-with go": "ahead", "go-ahead-with press": "ahead on", "go-ahead-with push": "ahead on forward", "go-ahead-with forge": "ahead",
	"go-ahead-with move": "ahead forward",
}

// particle reports whether verb i has the particle that row f needs of it.
func (r *reader) particle(i int, f *Frame) bool {
	p := particles[f.Name+" "+r.Lemma(i)]
	if p == "" || f.Part != "verb" {
		return true
	}
	for w := range strings.FieldsSeq(p) {
		if r.Has(i, w) >= 0 || r.Lower(i+1) == w {
			return true
		}
	}
	return false
}
