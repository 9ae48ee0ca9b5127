package proposal

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout/internal/clause"
)

// Acts that are offered for other acts.

// given reads what a party would do in return for what another does: "will not
// reopen the harbour unless Sumar withdraws", "is ready to free them in exchange
// for a truce".
func (r *reader) given(v int) {
	d := r.deed(v)
	if r.passive(v) || r.Asks(v) || r.called(r.Child(v, "obj")) != nil { // "would accept the plan if" is an answer
		return
	}
	s, free := r.Subject(v)
	if s < 0 || !free {
		return
	}
	ready, bound := false, r.modal(v) >= 0
	if h := r.Head(v); !bound && h >= 0 && r.To(v) >= 0 {
		switch r.Lemma(h) {
		case "ready", "willing", "prepared":
			bound = !r.Negated(h) && r.Asserted(h)
			ready = bound
		case "threaten":
			bound = !r.Negated(h) && r.Asserted(h)
		case "agree", "offer", "promise", "pledge", "vow", "propose":
			bound = !r.Negated(h) && r.Asserted(h)
		case "refuse":
			bound = true
		}
	}
	if !bound {
		return
	}
	from := r.makers(s)
	if !slices.ContainsFunc(from, r.party) {
		return
	}
	p := &plan{answers: -1, by: byReturn, head: v, from: from}
	first, last := r.clauseWords(v)
	mark := r.infinitiveMark(v)
	if m := r.modal(v); mark == "" && m >= 0 && m+1 < v && r.Has(v, "have", "be") < 0 {
		first, mark = m+1, "to " // "would free captured soldiers": the tree takes the verb for an adjective
	}
	name := mark + r.spelled(first, last)
	if e := r.inReturn(v); e >= 0 && d >= 0 {
		lo, _ := r.Subtree(e)
		k := r.exchangeAt(lo, e)
		cut, end := r.phrase(e, -1)
		if k < 0 {
			return
		}
		r.addTerm(p, first, k)
		r.addTerm(p, cut, end)
	} else if c, to := r.onCondition(v, from); c >= 0 {
		lo, _ := r.Subtree(c)
		if !r.threatens(v) {
			r.addTerm(p, first, min(last, lo))
		}
		r.clauseWith(p, c)
		p.to = to
	} else if !ready || d < 0 || !r.clauseTerm(p, d) {
		return
	}
	p.name = name
	if len(p.terms) == 0 || len(p.terms) == 1 && !ready && !r.threatens(v) {
		return
	}
	if r.threatens(v) {
		p.name, p.asked = "demand that "+strings.Join(strings.Fields(r.A.Text(p.terms[0].span)), " "), true
	}
	for _, q := range r.plans { // "offered to release them in return for a truce" is an offer already
		if slices.ContainsFunc(q.terms, func(t term) bool { return t.span.Overlaps(p.terms[0].span) }) {
			q.terms = p.terms
			q.to = append(q.to, p.to...)
			return
		}
	}
	r.enter(p, v)
}

// modal returns the "will" or "would" of verb v, -1 for none.
func (r *reader) modal(v int) int {
	return r.Has(v, "will", "would", "wo", "'ll", "’ll", "'d")
}

func (r *reader) infinitiveMark(v int) string {
	if r.A.Tokens[v].XPOS == "VB" {
		return "to "
	}
	return ""
}

// threatens reports whether verb v tells what a party will do unless another
// gives in: then only what the other is to do is a term.
func (r *reader) threatens(v int) bool {
	if r.Negated(v) {
		return false
	}
	for c := range r.Dependents(v) {
		if c > v && r.Base(c) == "advcl" && r.Has(c, "unless") >= 0 {
			return true
		}
	}
	return false
}

// inReturn returns the noun of "in exchange for", "in return for" behind verb v.
func (r *reader) inReturn(v int) int {
	_, end := r.Subtree(v)
	for k := v + 1; k+2 < end; k++ {
		if r.Lower(k) == "in" && (r.Lower(k+1) == "exchange" || r.Lower(k+1) == "return") && r.Lower(k+2) == "for" {
			for e := k + 3; e < end; e++ {
				if r.Is(e, "NOUN", "VERB") {
					if h := r.Head(e); h < k+2 || h > e && !r.Is(h, "NOUN") {
						return e
					}
				}
			}
		}
	}
	return -1
}

// exchangeAt returns where "in exchange for" before word e begins.
func (r *reader) exchangeAt(lo, e int) int {
	for k := e - 1; k >= max(0, e-12); k-- {
		if r.Lower(k) == "in" && (r.Lower(k+1) == "exchange" || r.Lower(k+1) == "return") {
			return k
		}
	}
	return -1
}

// onCondition returns the verb of the condition on which verb v hangs, where
// another party has to fulfil it, and that party: an act that is denied hangs on
// "unless" or "until", another on "if" or "once".
func (r *reader) onCondition(v int, from []clause.Holder) (int, []clause.Holder) {
	denied := r.Negated(v)
	if h := r.Head(v); h >= 0 && r.Lemma(h) == "refuse" {
		denied = !denied
	}
	for c := range r.Dependents(v) {
		if c < v || r.Base(c) != "advcl" || !r.Is(c, "VERB") {
			continue
		}
		for k := range r.Dependents(c) {
			var ok bool
			switch r.Lower(k) {
			case "unless":
				ok = true
			case "until":
				ok = denied
			case "if", "once", "provided":
				ok = !denied
			}
			if !ok {
				continue
			}
			s := r.Child(c, "nsubj")
			to := r.Holders(s)
			if len(to) > 0 && r.act(c) && !r.passive(c) && slices.ContainsFunc(to, r.party) && r.sideOf(to) != r.sideOf(from) {
				return c, to
			}
		}
	}
	return -1, nil
}
