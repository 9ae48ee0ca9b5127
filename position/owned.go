package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// Whose a stance told by a noun is, where no possessive and no verb of giving it
// says so.

// ofWhom returns the name behind "of" that tells whose the stance of noun i is,
// where what it is on follows: "the refusal of Velia to pay", "the calls of Brek
// for a truce"; -1 for none.
func (r *reader) ofWhom(i int, f *Frame) int {
	k := i + 1
	if r.Lower(k) != "of" || r.Child(i, "nmod:poss") >= 0 {
		return -1
	}
	for n := k + 1; n < min(k+7, r.Sentence(i).Last); n++ {
		m := r.Mention(n)
		if m == nil && !r.Is(n, "DET", "PROPN", "ADJ", "NOUN") {
			return -1
		}
		if m == nil || m.Actor.Name == "" || m.Form != readout.FormName || m.Type == readout.ActorPlace {
			continue
		}
		_, last := r.A.TokensIn(m.Span)
		w := r.Lower(last)
		if w == "to" && strings.HasSuffix(f.Takes, "inf") && r.A.Tokens[last+1].XPOS == "VB" || w != "of" && slices.Contains(strings.Fields(f.Takes), w) {
			return last - 1
		}
		return -1
	}
	return -1
}

// mandated returns who was elected, or ran, on the stance of noun i: "was elected
// on a promise to reopen the port".
func (r *reader) mandated(i int) []clause.Holder {
	v, k := r.Head(i), r.Case(i)
	if v < 0 || v > i || k < 0 || r.Lower(k) != "on" || !running[r.Lemma(v)] || r.Negated(v) || !r.Asserted(v) {
		return nil
	}
	s, free := r.Subject(v)
	if h := r.Head(v); s < 0 && r.Base(v) == "acl" && h >= 0 { // "Tarn, elected on a pledge to …"
		s = h
	}
	if s < 0 || !free {
		return nil
	}
	return r.Holders(s)
}

// running are verbs for how one comes to an office.
var running = wordset.Of(`elect re-elect reelect run campaign win stand`)

// counting returns whose the stance of noun i is where it is named as one of
// several things that somebody says, does or plans: "has made statements, including
// a call for a ban".
func (r *reader) counting(i int) []clause.Holder {
	k := i - 1
	for k > r.Sentence(i).First && r.Is(k, "DET", "ADJ", "ADV") {
		k--
	}
	if w := r.Lower(k); w != "including" && w != "like" && !(w == "as" && r.Lower(k-1) == "such") {
		return nil
	}
	for n := k - 1; n > max(r.Sentence(i).First, k-14); n-- {
		if !r.Is(n, "NOUN") || !expressed[r.Lemma(n)] {
			continue
		}
		return r.lightSubject(n)
	}
	return nil
}

// expressed are nouns for what somebody says, wants or does, of which one may name
// several.
var expressed = wordset.Of(`statement proposal demand plan policy promise pledge remark comment suggestion position view idea call measure step threat
	stance speech tweet declaration announcement recommendation request condition priority goal`)
