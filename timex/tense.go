package timex

import "github.com/readout-dev/readout/internal/wordset"

// direction tells from the words around an expression whether it points back
// (-1) or ahead (+1) of the document's date; 0 where nothing tells. first and
// last bound the expression.
func (p *parser) direction(first, last int) int {
	if p.at(last).apostrophe() && p.lower(last+1) == "s" {
		// "Tuesday's meeting": what belongs to a day has been, unless it will be.
		for i := last; i < last+10; i++ {
			if w := p.lower(i); w == "will" || plans[w] || w == "ahead" {
				return +1
			}
		}
		for i := first - 1; i >= 0 && i >= first-4; i-- {
			if w := p.lower(i); w == "ahead" || w == "for" || w == "before" {
				return +1
			}
		}
		return -1
	}
	prev := p.at(first - 1)
	if prev.is(cWord) {
		switch prev.v {
		case wUntil:
			if p.negated(first - 1) {
				return -1
			}
			for i := first - 2; i >= 0 && i >= first-9; i-- {
				if w := p.lower(i); w == "had" {
					return -1
				} else if plans[w] || w == "." {
					break
				}
			}
			return +1
		case wTo:
			for i := first - 2; i >= 0 && i >= first-7; i-- {
				switch p.lower(i) {
				case "postponed", "moved", "delayed", "rescheduled", "deferred", "pushed", "put":
					return +1
				}
			}
		case wSince:
			return -1
		case wFor:
			return +1
		}
	}
	if p.presentFollows(last) {
		return +1
	}
	if side, ok := p.decided(first); ok {
		return side
	}
	for k := first - 1; k >= max(0, first-8) && !p.items[k].is(cMark); k-- {
		if p.invites(k, first) {
			return +1
		}
	}
	// The nearest telling word to the left in the sentence, where none is close
	// the verb that the tree gives, then the nearest to the right.
	const reach = 24
	near := 3
	if p.at(last).mark(',') {
		near = 8 // "under a deal signed by Brek in March, the border will open"
	}
	told := p.toldIn(first)
	asked := p.tree == nil || told
	for i, n := first-1, 0; i >= 0 && n < reach; i, n = i-1, n+1 {
		it := p.items[i]
		if p.sentenceStops(i) {
			break
		}
		if it.mark(';') || it.is(cMark) && it.v == markQuote && n > 0 && p.at(i-1).mark(',') {
			break
		}
		if n == near && !asked {
			asked = true
			if d := p.verbDirection(first, last); d != 0 {
				return d
			}
		}
		if d := p.cueAt(i); d != 0 && !(told && it.word(wTo)) {
			return d
		}
		if it.has(parted) {
			break
		}
	}
	if !asked {
		if d := p.verbDirection(first, last); d != 0 {
			return d
		}
	}
	for i, n := last, 0; i < len(p.items) && n < reach; i, n = i+1, n+1 {
		it := p.items[i]
		if p.sentenceStops(i) || it.has(parted) {
			break
		}
		if d := p.cueAt(i); d != 0 {
			return d
		}
	}
	return 0
}

// decided reports whether the expression at i dates what a decision was to do, and on
// which side it lies: ahead where the decision is news, else wherever it is nearest:
// "announced her decision to meet Tarn in June", "regrets her decision to meet Tarn in June".
func (p *parser) decided(i int) (side int, ok bool) {
	const reach = 12 // words
	for k := i - 1; k > max(0, i-reach); k-- {
		if p.items[k].is(cMark) || cueOf(p.lower(k)) != 0 {
			return 0, false
		}
		if p.lower(k) != "to" || p.lower(k-1) != "decision" {
			continue
		}
		for n := k - 2; n >= max(0, k-5); n-- {
			if w := p.lower(n); w == "announced" || w == "announces" || w == "unveiled" {
				return cueFuture, true
			}
		}
		return 0, true
	}
	return 0, false
}

// invites reports whether the word at i invites somebody to where or what he is to do
// at the expression: "invited Tarn to Cairo in June", but not "invited Tarn on Tuesday".
func (p *parser) invites(i, first int) bool {
	switch p.lower(i) {
	case "invited", "invites", "inviting", "invitation", "asking", "urging":
	default:
		return false
	}
	for k := i + 1; k < first; k++ {
		if p.lower(k) == "to" {
			return true
		}
	}
	return false
}

// presentFollows reports whether the words from i on say what is to come first: "on
// Friday after the president meets".
func (p *parser) presentFollows(i int) bool {
	const reach = 8 // words
	if w := p.lower(i); w != "after" && w != "once" && w != "when" {
		return false
	}
	for k := i + 1; k < min(len(p.items), i+reach); k++ {
		it := p.items[k]
		if it.is(cMark) || cueOf(p.lower(k)) != 0 {
			return false
		}
		if presentPlans[p.lower(k)] {
			return true
		}
	}
	return false
}

// toldIn reports whether the words before the expression at i are of what somebody said:
// in "urged to come in a phone call on Tuesday" the day is the call's.
func (p *parser) toldIn(i int) bool {
	if p.lower(i-1) != "on" && p.lower(i-1) != "last" {
		i++
	}
	switch p.lower(i - 2) {
	case "call", "letter", "statement", "interview", "message", "telegram", "speech", "note", "conversation":
	default:
		return false
	}
	for k := i - 3; k >= max(0, i-6); k-- {
		switch p.lower(k) {
		case "in", "during", "by":
			return true
		}
	}
	return false
}

func (p *parser) lower(i int) string {
	it := p.at(i)
	if it.end == 0 || it.end-it.start > 20 {
		return ""
	}
	return lower(p.text[it.start:it.end])
}

func (p *parser) negated(i int) bool {
	for n := 0; n < 8 && i-n > 0; n++ {
		switch p.lower(i - n) {
		case "not", "t", "never", "no":
			return true
		case ".", ";":
			return false
		}
	}
	return false
}

const (
	cuePast   = -1
	cueFuture = +1
)

// cueAt reads the verb or planning word at i.
func (p *parser) cueAt(i int) int {
	it := p.items[i]
	switch it.class {
	case cMark:
		return 0
	case cWord:
		if it.v == wTo {
			// "plans to meet", "is to meet", "agreed to meet"
			if n := p.at(i + 1); !n.is(cOther) || n.has(capital) {
				return 0
			}
			for k := i - 1; k >= 0 && k >= i-4; k-- {
				w := p.lower(k)
				if intends[w] || (k == i-1 && (w == "is" || w == "are" || w == "was" || w == "were")) {
					return cueFuture
				}
				if p.items[k].is(cMark) && p.items[k].v != '\'' {
					break
				}
			}
		}
		return 0
	case cOther:
		w := p.lower(i)
		if w == "ll" && p.at(i-1).apostrophe() {
			return cueFuture
		}
		if plans[w] || w == "set" && p.at(i+1).oneOf(wFor, wTo) {
			return cueFuture
		}
		if it.has(capital) && i > 0 && !p.items[i-1].sentenceMark() {
			return 0 // the United States, Red Cross
		}
		if d := cueOf(w); d != 0 {
			if d == cuePast && p.lower(i-1) == "be" {
				return cueFuture // "to be published", "will be paid"
			}
			// "was scheduled", "were due": what is planned lies ahead.
			if w == "was" || w == "were" || w == "had" || w == "been" {
				for k := i + 1; k < i+4; k++ {
					if plans[p.lower(k)] {
						return cueFuture
					}
				}
			}
			return d
		}
		if it.has(capital) {
			return 0
		}
		if presentPlans[w] {
			return cueFuture
		}
		if (w == "is" || w == "are" || w == "re" || w == "m") && len(p.lower(i+1)) > 4 && hasSuffix(p.lower(i+1), "ing") {
			return cueFuture
		}
	}
	return 0
}

// cueOf returns the tense that a word form shows.
func cueOf(w string) int {
	if d, ok := cues[w]; ok {
		return d
	}
	if len(w) > 3 && hasSuffix(w, "ed") && !hasSuffix(w, "eed") {
		return cuePast
	}
	return 0
}

func hasSuffix(s, suffix string) bool {
	return len(s) >= len(suffix) && s[len(s)-len(suffix):] == suffix
}

// plans are words whose day lies ahead.
var plans = wordset.Of(`scheduled slated planned expected due postponed delayed deferred rescheduled upcoming forthcoming
	deadline adjourned payable expires expire effective plans planning begins opens starts resumes
	starting beginning maturing ending matures`)

// intends are words whose infinitive lies ahead.
var intends = wordset.Of(`agreed agree agrees plan plans planned planning expected expects expect scheduled hopes hoped hope
	wants wanted want intends intended vowed promised urged asked decided set due likely ready
	preparing prepared prepares called slated going about supposed poised willing seeks seek invited continue
	agreement plan proposal offer deal bid`)

// presentPlans are verbs whose present tells of what is set for a day: "meets
// on Monday".
var presentPlans = wordset.Of(`meet meets arrive arrives leave leaves travels visits hosts holds votes goes
	opens starts resumes returns departs takes convenes gathers`)

var cues = func() map[string]int {
	m := map[string]int{}
	for _, w := range []string{"will", "shall", "would", "won", "tomorrow", "ll", "may", "might", "could", "should", "must", "can"} {
		m[w] = cueFuture
	}
	for _, w := range []string{
		"was", "were", "had", "did", "said", "told", "met", "held", "came", "went", "took", "gave", "made", "left", "began", "lost", "won",
		"became", "saw", "found", "got", "brought", "broke", "built", "bought", "caught", "chose", "cut", "drew", "fell", "felt", "flew", "fought",
		"grew", "heard", "hit", "kept", "knew", "led", "meant", "paid", "put", "ran", "rose", "sent", "shot", "sold", "spent", "spoke", "stood",
		"struck", "swept", "swore", "taught", "thought", "threw", "withdrew", "wrote", "been", "has", "have", "sought", "hung", "sat", "dealt",
		"died", "launched", "wore", "woke", "shook", "slid", "sank", "lay", "read", "set", "beat", "bid", "overthrew", "undertook", "drove", "rode",
	} {
		m[w] = cuePast
	}
	m["won"] = cuePast
	delete(m, "can")
	return m
}()
