package proposal

import (
	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
)

// Terms that a sentence tells under the name of the proposal.

// under reads the terms that a sentence tells without naming the proposal
// as its subject: "Under the plan, Velia would pay", "In the first phase, the
// Front would free its prisoners".
func (r *reader) under(sent readout.Sentence) {
	i := sent.First
	switch r.Lower(i) {
	case "under", "in", "during":
	default:
		return
	}
	noun := -1
	for k := i + 1; k < min(i+9, sent.Last); k++ {
		if nouns[r.Lemma(k)] || weak[r.Lemma(k)] || r.Lemma(k) == "phase" || r.Lemma(k) == "stage" || ordinals[r.Lower(k)] && (r.Lower(k+1) == "," || r.Lower(k+1) == "phase") {
			noun = k
			if r.Lemma(k) != "phase" && ordinals[r.Lower(k)] && (r.Lemma(k+1) == "phase" || r.Lemma(k+1) == "stage") {
				noun = k + 1
			}
			break
		}
		if r.Lower(k) == "," {
			return
		}
	}
	if noun < 0 {
		return
	}
	var p *plan
	phase := r.phaseNear(i, noun+1)
	if nouns[r.Lemma(noun)] || weak[r.Lemma(noun)] {
		p = r.called(noun)
	} else if k := len(r.plans) - 1; k >= 0 && r.at-r.plans[k].last <= 2 && phase != "" {
		p = r.plans[k]
	}
	if p == nil {
		return
	}
	// The clause after the comma that ends the phrase: "In the second, also of
	// 30 days, the Front would …".
	at := -1
	for k := noun + 1; k < sent.Last; k++ {
		if (r.Is(k, "AUX") && (r.Lower(k) == "would" || r.Lower(k) == "will")) || r.Lower(k) == "must" {
			at = k
			break
		}
	}
	if at < 0 {
		return
	}
	first := at
	for first > noun && r.Lower(first-1) != "," {
		first--
	}
	duration := ""
	for _, t := range r.A.Times {
		if t.Type == "DURATION" && t.Start > r.A.Tokens[noun].Start && t.End <= r.A.Tokens[first].Start {
			duration = r.A.Text(t.Span)
		}
	}
	r.note(p, i)
	end := sent.Last
	for k := at; k < sent.Last; k++ {
		if stops(r, k) {
			end = k
			break
		}
	}
	// Two subjects, two terms: "the Front would release … and Velia would free …".
	for k := at + 1; k < end; k++ {
		if r.Lower(k) == "and" {
			for j := k + 1; j < min(end, k+8); j++ {
				if r.Is(j, "AUX") && r.Lower(j) == "would" {
					r.phased(p, first, k, phase, duration)
					first = k + 1
					break
				}
				if r.Is(j, "VERB") || r.Lower(j) == "," {
					break
				}
			}
		}
	}
	r.phased(p, first, end, phase, duration)
}

func (r *reader) phased(p *plan, first, last int, phase, duration string) {
	n := len(p.terms)
	r.addTerm(p, first, last)
	if len(p.terms) > n {
		t := &p.terms[n]
		if phase != "" {
			t.phase = phase
		}
		if t.duration == "" {
			t.duration = duration
		}
	}
}

var ordinals = clause.Words(`first second third fourth fifth final initial last next`)

// phaseNear returns the phase that words [first, last) name: "first".
func (r *reader) phaseNear(first, last int) string {
	for i := first; i < last; i++ {
		if ordinals[r.Lower(i)] && (r.Lemma(i+1) == "phase" || r.Lemma(i+1) == "stage" || r.Lower(i+1) == ",") {
			return r.Lower(i)
		}
		if (r.Lemma(i) == "phase" || r.Lemma(i) == "stage") && r.Is(i+1, "NUM") {
			return r.Lower(i + 1)
		}
	}
	return ""
}
