package statement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// What stands behind or amid the content and is no part of it: on what day and
// occasion the words were said, who has it that they were, and what was done then.

// maxAside is how many tokens stand at most between a verb of saying and the clause
// that it has behind a participle's phrase.
const maxAside = 36

// thatBehind returns the token of the "that" that goes on behind a phrase of a participle
// or preposition set off with commas: "reported, citing two officials, that"; -1 for none.
func (r *reader) thatBehind(v int, sent readout.Sentence) int {
	i := v + 1
	for i < sent.Last && i < v+10 && r.at(i).lower != "," {
		if r.is(i, "VERB", "AUX", "SCONJ", "CCONJ") || r.at(i).quote >= 0 {
			return -1
		}
		i++
	}
	if r.at(i).lower != "," || !r.is(i+1, "ADP", "SCONJ") && !strings.HasSuffix(r.at(i+1).lower, "ing") {
		return -1
	}
	for i += 2; i+2 < sent.Last && i < v+maxAside; i++ {
		switch w := r.at(i); {
		case w.quote >= 0, stop(w.lower) && w.lower != ",":
			return -1
		case w.lower == "," && r.at(i+1).lower == "that" && !r.is(i+1, "DET"):
			return i + 1
		}
	}
	return -1
}

// interruptedThat returns the token of the "that" right behind verb v whose clause
// begins behind a phrase set off: "said that, according to a survey, the dams were
// unsafe"; -1 for none.
func (r *reader) interruptedThat(v int, sent readout.Sentence) int {
	i := v + 1
	for i < sent.Last && r.time(i) {
		i++
	}
	if r.at(i).lower != "that" || r.at(i).quote != r.at(v).quote || r.at(i).quote >= 0 {
		return -1
	}
	next := r.at(i + 1).lower
	if next != "," && next != "according" || !r.finite(i+2, sent.Last) {
		return -1
	}
	return i
}

// told returns the end of the content x of v without what is told of the attribution:
// a day or an occasion behind a noun phrase, "according to" and somebody, a question
// that the words answered, an interruption, and what the speaker goes on to say.
func (r *reader) told(x content, v int) int {
	q := r.at(v).quote
	for i := x.first + 1; i < x.last; i++ {
		if r.at(i).quote != q {
			continue
		}
		switch w := r.at(i).lower; {
		case r.accordingEnds(i, x), r.onAsking(i), r.cutOff(i, x.last):
			return i
		case w == "," && x.kind != "that" && x.kind != "wh" && r.saysOn(i+1):
			return i
		}
	}
	if x.kind == "obj" {
		return r.dated(x, q)
	}
	return x.last
}

// dated returns the end of the noun phrase x without the day and the occasion at its
// end: "the charge [on Wednesday]", "any part in it [in a statement on Thursday]".
func (r *reader) dated(x content, q int) int {
	last := x.last
	for last > x.first+1 && r.time(last-1) && r.at(last-1).quote == q {
		last--
	}
	if last < x.last {
		if r.at(last-1).lower != "on" {
			if !weekday(r.at(last).lower) {
				return x.last // "the war of 1990", "a truce this month"
			}
		} else {
			last--
		}
	}
	for i := last - 2; i > x.first && i > last-6; i-- {
		switch w := r.at(i).lower; {
		case r.at(i).quote != q:
			return last
		case (w == "in" || w == "at" || w == "during") && (r.at(i+1).lower == "a" || r.at(i+1).lower == "an"):
			if ownWords(r.at(last - 1).lower) {
				return i
			}
			return last
		}
	}
	return last
}

// accordingEnds reports whether "according to" and somebody stand from token i on at
// the end of the content.
func (r *reader) accordingEnds(i int, x content) bool {
	if r.at(i).lower != "according" || r.at(i+1).lower != "to" || i < x.first+3 && x.kind != "obj" && x.kind != "ing" {
		return false
	}
	for k := i + 3; k < x.last; k++ {
		if r.at(k).lower == "," || r.is(k, "AUX") {
			return false
		}
	}
	return true
}

// noClause reports whether x, found as a clause, is none: it is "that" alone, "when he
// said that", or begins with its finite verb, "figures reported on Sunday suggest".
func (r *reader) noClause(x content) bool {
	if x.kind != "that" || r.at(x.first).quote >= 0 || r.at(x.first-1).lower == "," {
		return false
	}
	if x.last == x.first+1 && r.at(x.first).lower == "that" {
		return true
	}
	switch r.a.Tokens[x.first].XPOS {
	case "VBD", "VBZ", "VBP":
		return r.is(x.first, "VERB") && r.subjects[x.first] < 0
	}
	return false
}

// onAsking reports whether the words at token i tell what the speaker was asked:
// "when asked about the dam".
func (r *reader) onAsking(i int) bool {
	return r.at(i).lower == "when" && asked(r.at(i+1).lower)
}

// saysOn reports whether token i is the participle of a verb of speech: "saying".
func (r *reader) saysOn(i int) bool {
	w := r.at(i)
	if w.cue < 0 || !strings.HasSuffix(w.lower, "ing") || !r.is(i, "VERB") {
		return false
	}
	c := &r.table.all[w.cue]
	return c.part == Verb && c.with("that") == Speech && c.with("quote") == Speech
}

// cutOff reports whether the words from token i on, up to last, tell that the speaker
// was interrupted: ", but the host cut her off".
func (r *reader) cutOff(i, last int) bool {
	if w := r.at(i).lower; w != "before" && (w != "," || r.at(i+1).lower != "but") {
		return false
	}
	for k := i + 1; k+1 < last && k < i+10; k++ {
		if interrupting(r.at(k).lower) && (r.at(k+1).lower == "him" || r.at(k+1).lower == "her" || r.at(k+1).lower == "them") {
			return true
		}
		if stop(r.at(k).lower) {
			return false
		}
	}
	return false
}

var (
	asked        = set(`asked pressed questioned quizzed challenged contacted reached approached`)
	interrupting = set(`cut interrupted interrupts cuts stopped shouted`)
	weekday      = set(`monday tuesday wednesday thursday friday saturday sunday`)
	ownWords     = set(`statement interview speech tweet post briefing conference address letter message`)
)

// dayBehind returns the end of the day that stands from token i on at the end of the
// sentence, which ends at last: "according to a post last updated [3 January]."
func (r *reader) dayBehind(i, last int) int {
	k := i
	if r.at(k).lower == "on" {
		k++
	}
	first := k
	for k < last && r.time(k) {
		k++
	}
	if k == first || k < last && (k+1 < last || !punctuation(r.at(k).lower)) {
		return i
	}
	return k
}
