package position

import (
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// Who else holds what one holds: named beside the one ("Velia, joined by Sumar,
// opposes …"), or told behind it ("and so does Sumar", "a view shared by Sumar",
// "Sumar agreed").

// company returns those who are named beside subject s of word i as doing the
// same, and those named as doing the opposite: "like Sumar", "unlike Sumar".
func (r *reader) company(i, s int) (same, contrary []clause.Holder) {
	near := func(c int) bool { // hangs on the subject or on what it does
		for n := 0; c >= 0 && n < 2; n++ {
			if c = r.Head(c); c == s || c == i {
				return true
			}
		}
		return false
	}
	for c := r.Sentence(i).First; c < i; c++ {
		if c == s || !near(c) {
			continue
		}
		if h := r.Head(c); r.Base(c) == "acl" && h == s && joining[r.Lemma(c)] && r.A.Tokens[c].XPOS == "VBN" {
			same = append(same, r.Holders(r.Prepositional(c, "by"))...)
			continue
		} else if (r.Base(c) == "acl" || r.Base(c) == "advcl") && r.Lower(c) == "echoing" && (h == s || h == i) {
			same = append(same, r.Holders(r.Child(c, "obj"))...)
			continue
		}
		k := r.Case(c)
		if k < 0 || !r.Is(c, "PROPN", "NOUN") {
			continue
		}
		switch w := r.Lower(k); {
		case w == "like" || w == "alongside", w == "along" || w == "together", w == "with" && (r.Lower(k-1) == "along" || r.Lower(k-1) == "together"):
			same = append(same, r.Holders(c)...)
		case w == "unlike":
			contrary = append(contrary, r.Holders(c)...)
		}
	}
	if lo, _ := r.Subtree(s); r.Lower(lo-1) == "as" && r.Lower(lo-2) == "well" && r.Lower(lo-3) == "as" {
		same = append(same, r.Holders(lo-4)...) // "Velia as well as Sumar", which the tree gives two subjects
	}
	if h := r.Head(i); h >= 0 && teaming[r.Lemma(h)] && r.Base(i) == "advcl" && r.To(i) >= 0 { // "teamed up with Brek to introduce a bill"
		same = append(same, r.Holders(r.Prepositional(h, "with"))...)
	}
	// "joined Brek in condemning the shelling"
	if h := r.Head(i); h >= 0 && r.A.Tokens[i].XPOS == "VBG" && r.Lemma(h) == "join" && r.Case(i) >= 0 && r.Lower(r.Case(i)) == "in" {
		same = append(same, r.Holders(r.Child(h, "obj"))...)
		if by := r.agent(h); by > h && by < i && r.passiveOf(h) { // "was joined by Brek in condemning it"
			same = append(same, r.Holders(by)...)
		}
	}
	return same, contrary
}

// teaming are verbs for doing a thing with others.
var teaming = wordset.Of(`team unite partner collaborate`)

// joining are participles for doing the same.
var joining = wordset.Of(`join second`)

// peers reads at word i who else holds the position told of before.
func (r *reader) peers(i int) {
	if r.A.Tokens[i].XPOS == "NNS" && concurring[r.Lower(i)] && r.Mention(i-1) != nil {
		r.share(i, r.Holders(i-1), r.Lower(i) == "disagrees")
		return
	}
	if r.Lower(i) == "shares" && r.Is(i, "NOUN") && r.Mention(i-1) != nil { // "Tarn shares her view", read as nouns
		if o := r.Child(i, "obj"); o > i && viewed[r.Lemma(o)] {
			r.share(i, r.Holders(i-1), false)
		}
		return
	}
	switch w := r.Lower(i); {
	case w == "so" || w == "neither" || w == "nor" || w == "as":
		r.likewise(i)
	case r.Is(i, "NOUN") && viewed[r.Lemma(i)]:
		r.sharedView(i)
	case r.Is(i, "VERB") && concordant[r.Lemma(i)]:
		r.concurs(i)
	}
}

// likewise reads "and so does Velia", "as did Velia", "neither has Velia".
func (r *reader) likewise(i int) {
	switch r.Lower(i + 1) {
	case "do", "does", "did", "has", "have", "is", "are", "was", "were", "had", "will", "would":
	default:
		return
	}
	k := i + 2
	last := r.Sentence(i).Last
	for k < min(last, i+7) && !r.Is(k, "PROPN") {
		if !r.Is(k, "DET", "ADJ", "NOUN") {
			return
		}
		k++
	}
	if k >= last {
		return
	}
	for r.Mention(k) != nil && r.Mention(k+1) == r.Mention(k) && r.Mention(k).Contains(r.A.Tokens[k+1].Span) && r.Head(k) > k {
		k++
	}
	end := k
	for end < last && (r.Is(end, "PROPN", "DET", "NOUN", "ADJ") || r.Lower(end) == "and" && r.Is(end+1, "PROPN")) {
		end++
	}
	if end < last && !r.Is(end, "PUNCT") {
		return // "so does Velia's envoy", "as did Velia when …"
	}
	r.share(i, r.Holders(k), false)
}

// sharedView reads "a view shared by Velia", "a position that Velia shares".
func (r *reader) sharedView(i int) {
	if r.Has(i, "a", "an", "that", "this", "the") < 0 {
		return
	}
	if c := r.Child(i, "acl"); c == i+1 && shared[r.Lemma(c)] && r.A.Tokens[c].XPOS == "VBN" {
		r.share(i, r.Holders(r.Prepositional(c, "by")), false)
		return
	}
	k := i + 1
	if w := r.Lower(k); w == "that" || w == "which" {
		k++
	}
	if r.Mention(k) == nil || r.Lower(i-1) != "a" && r.Lower(i-1) != "an" {
		return
	}
	end := k
	for r.Mention(end) != nil && r.Mention(end) == r.Mention(k) {
		end++
	}
	if r.Is(end, "ADV", "AUX") {
		end++
	}
	if w := r.Lower(end); shared[r.Lemma(end)] || w == "shares" || w == "shared" || w == "echoed" || w == "echoes" {
		r.share(i, r.Holders(k), false)
	}
}

// concurs reads "Velia agreed", "Velia echoed her call", "Velia said the same".
func (r *reader) concurs(i int) {
	if r.Negated(i) || !r.Asserted(i) || r.passiveOf(i) || r.Quoted(i) {
		return
	}
	s, free := r.Subject(i)
	if s < 0 || !free || r.Base(i) == "xcomp" {
		return
	}
	contrary := false
	o := r.Child(i, "obj")
	switch r.Lemma(i) {
	case "agree", "concur", "disagree":
		contrary = r.Lemma(i) == "disagree"
		for c := range r.Dependents(i) {
			switch b := r.Base(c); {
			case c < i || b == "punct" || r.Timed(c):
			case b == "obl" && r.Case(c) >= 0 && r.Lower(r.Case(c)) == "with" && (r.Is(c, "PRON") || r.Mention(c) != nil && r.Mention(c).Type == readout.ActorPerson):
			case b == "conj" || b == "cc" || b == "parataxis" || b == "advmod":
			case b == "advcl" && r.A.Tokens[c].XPOS == "VBG":
			default:
				return
			}
		}
	case "echo":
		if m := r.Mention(o); o < i || !(m != nil && m.Actor.Name != "") && !(r.Is(o, "NOUN") && viewed[r.Lemma(o)] && r.Child(o, "nmod:poss") >= 0) {
			return
		}
	case "share":
		if o < i || !viewed[r.Lemma(o)] || r.Prepositional(o, "of", "about", "on", "over", "for", "to") > o {
			return
		}
	case "follow":
		if o != i+1 || r.Lower(o) != "suit" {
			return
		}
	case "say":
		if w := r.Lower(i+1) + " " + r.Lower(i+2); w != "the same" && w != "as much" || !r.Is(i+3, "PUNCT") {
			return
		}
	case "make", "issue":
		if o < i || !viewed[r.Lemma(o)] || r.Has(o, "similar", "same") < 0 || r.Prepositional(o, "for", "to", "on") > o {
			return
		}
	}
	r.share(i, r.Holders(s), contrary)
}

// share gives the holders the one position told of before word i, in its
// sentence or the one before; the opposite where contrary is set.
func (r *reader) share(i int, holders []clause.Holder, contrary bool) {
	if len(holders) == 0 {
		return
	}
	here := r.Sentence(i)
	prior := r.prior(here.First, i)
	if len(prior) == 0 {
		if k := r.A.SentenceAt(here.Start); k > 0 {
			prior = r.prior(r.A.Sentences[k-1].First, r.A.Sentences[k-1].Last)
		}
	}
	if len(prior) == 0 {
		return
	}
	p := prior[0]
	for _, q := range prior {
		if q.topic.name != p.topic.name || q.topic.turned != p.topic.turned || q.stance != p.stance || slices.ContainsFunc(holders, q.holder.Same) {
			return
		}
	}
	stance, t := p.stance, p.topic
	if stance == readout.StanceConditional || stance == readout.StanceRefuses {
		return
	}
	if t.turned { // found.stance is that of the issue already
		t.turned = false
	}
	if contrary {
		stance = opposite(stance)
	}
	if s := r.Sentence(p.at); s.Span != here.Span {
		t.told = s.Span
	}
	r.add("shares", i, holders, stance, []topic{t}, nil)
}

// prior returns the positions of named actors found at words [first, last).
func (r *reader) prior(first, last int) (all []*found) {
	for _, f := range r.found {
		if f.at >= first && f.at < last && !f.holder.Unnamed {
			all = append(all, f)
		}
	}
	return all
}

// viewed are nouns for what one thinks or wants, shared participles for having
// it too, concordant verbs for saying that one has it too, concurring forms that
// the tagger takes for nouns.
var (
	viewed     = wordset.Of(`view position stance opinion sentiment concern criticism call demand appeal assessment belief condemnation opposition support line plea conviction`)
	shared     = wordset.Of(`share echo repeat endorse second reiterate back`)
	concordant = wordset.Of(`agree concur disagree echo share follow say make issue`)
	concurring = wordset.Of(`agrees disagrees concurs`)
)
