package position

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// effect reads what a named speaker says that a thing, or doing it, does or will
// do: good ("benefits both countries") or harm ("would lead to war", "will have
// consequences").
func (r *reader) effect(i int) {
	if !r.Is(i, "VERB") || r.Asks(i) || r.Has(i, "if") >= 0 {
		return
	}
	s := r.Child(i, "nsubj", "nsubj:pass", "csubj")
	if s < 0 || s > i || !r.Is(s, "NOUN", "PROPN") && r.Base(s) != "csubj" {
		return
	}
	v := r.outcomeOf(i)
	if v == 0 {
		return
	}
	rep, by, ok := r.Saying(i)
	if !ok || !r.Public(by) || !r.said(i, rep) || r.Has(i, "may", "might", "could", "can") >= 0 && !r.warned(rep) {
		return
	}
	var topics []topic
	if r.Base(s) == "csubj" {
		topics, _ = r.deed(s, -1, 0)
	} else {
		topics = r.things(s, -1)
	}
	topics = telling(topics)
	if v > 0 {
		r.add("benefits", i, []clause.Holder{by}, readout.StanceSupports, topics, nil)
		return
	}
	r.add("harms", i, []clause.Holder{by}, readout.StanceOpposes, topics, nil)
}

// warned reports whether the cue of the statement is a warning.
func (r *reader) warned(rep *readout.Report) bool {
	return slices.ContainsFunc(rep.Statement().Cue, func(ev readout.Evidence) bool {
		first, last := r.A.TokensIn(ev.Span())
		for i := first; i < last; i++ {
			if l := r.Lemma(i); l == "warn" || l == "caution" || l == "fear" {
				return true
			}
		}
		return false
	})
}

// outcomeOf returns whether what verb i says of its subject is good, 1, or bad,
// -1; 0 for neither.
func (r *reader) outcomeOf(i int) int {
	o, lemma := r.Child(i, "obj"), r.Lemma(i)
	will := r.Has(i, "will", "would", "could", "may", "might", "'ll", "’ll", "'d") >= 0
	if x := r.Child(i, "xcomp"); lemma == "help" && x > i { // "helps to stabilise the region"
		lemma, o = r.Lemma(x), r.Child(x, "obj")
		if !helping[lemma] && !lessening[lemma] {
			return 0
		}
	}
	if o >= 0 && people[r.Lemma(o)] {
		return 0 // "has hurt the candidate"
	}
	if o >= 0 && (r.Is(o, "PRON") || r.Is(r.Child(o, "nmod:poss"), "PRON")) {
		return 0 // "strengthened his resolve"
	}
	switch {
	case r.Negated(i):
		return 0
	case lemma == "meet" && will && r.passiveOf(i):
		if x := r.Prepositional(i, "with", "by"); x > i && forceful[r.Lemma(x)] {
			return -1
		}
	case r.passiveOf(i):
		return 0
	case lemma == "have" && will && o > i && (r.Lemma(o) == "consequence" || r.Lemma(o) == "repercussion"):
		return -1
	case (lemma == "lead" || lemma == "result" || lemma == "end" || lemma == "amount") && (will || lemma == "amount"):
		if x := r.Prepositional(i, "to", "in"); x > i && r.ill(x) {
			return -1
		}
	case causing[lemma] && will && o > i && r.ill(o), worsening[lemma] && o > i && r.ill(o):
		return -1
	case lessening[lemma] && o > i && r.ill(o):
		return 1
	case hurting[lemma] && o > i:
		return -1
	case helping[lemma] && o > i:
		return 1
	}
	return 0
}

// ill reports whether the noun at o is one for what nobody wants, or for the
// chance of it.
func (r *reader) ill(o int) bool {
	if x := r.Prepositional(o, "of", "to"); chances[r.Lemma(o)] && x > o {
		return r.ill(x)
	}
	return ills[r.Lemma(o)] || wrong[r.Lemma(o)]
}

var (
	ills = wordset.Of(`war bloodshed violence chaos instability escalation isolation collapse crisis suffering death confrontation conflict
		destruction extremism terrorism anarchy misery poverty division retaliation tension consequence harm damage holocaust famine hunger risk danger`)
	chances   = wordset.Of(`risk chance possibility danger likelihood threat spread level`)
	forceful  = wordset.Of(`force response retaliation resistance reprisal sanction`)
	hurting   = wordset.Of(`hurt harm damage worsen weaken complicate hamper impede poison punish embolden destabilise destabilize`)
	helping   = wordset.Of(`benefit strengthen boost stabilise stabilize enhance`)
	causing   = wordset.Of(`cause trigger provoke fuel bring mean create spark risk invite`)
	worsening = wordset.Of(`intensify aggravate deepen heighten exacerbate fuel raise increase inflame`)
	lessening = wordset.Of(`reduce prevent avert lessen ease defuse end lower`)
)
