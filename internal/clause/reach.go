package clause

import (
	"strings"

	"github.com/readout-dev/readout/internal/wordset"
)

// Reach returns where the words end that the noun, verb or adjective at word h
// takes behind it and without which nobody understands it: what is done to
// what, where to, by whom. When, why, in whose words and what else happens is
// left out, and what follows that too. Where the tree hangs such a complement
// on another word, the words in a row decide: "the refusal [to pay]", "a ban on
// ships [entering the port]". The end is at most limit, unless h is that far.
func (r *Reader) Reach(h, limit int) int { return r.trimmed(h, r.reach(h, limit, true)) }

// ReachWithin is Reach for a word within a longer phrase: a list, and who or
// what is meant by a bare noun, belong to it ("companies [that trade with
// Velia]").
func (r *Reader) ReachWithin(h, limit int) int { return r.trimmed(h, r.reach(h, limit, false)) }

// reach is Reach, unless top is set of a word within the phrase, of which a list
// belongs to it.
func (r *Reader) reach(h, limit int, top bool) int {
	end := r.borrowed(h, limit)
	cut := false // something that follows end was left out
	for c := range r.Dependents(h) {
		lo, hi := r.Subtree(c)
		if c < h || hi <= end {
			continue
		}
		to, after := r.taken(h, c, end, limit, top), lo
		if r.lower[lo] == "," && r.Base(c) != "conj" {
			after++
		}
		switch {
		case cut || lo > end:
			if !r.aside(end, after, c) {
				return r.resumed(h, end, limit)
			}
		case after > lo, meanwhile[r.lower[lo]] && r.lower[lo] != "including" && !(r.lower[lo] == "without" && r.Is(h, "NOUN")):
			to = 0 // ", from coast to coast"
		}
		if to <= end || to > limit {
			cut = true
			continue
		}
		end, cut = to, to < hi
	}
	return r.resumed(h, end, limit)
}

// borrowed returns where an object ends that stands right behind verb h and that
// the tree gives to another verb; the word after h where there is none.
func (r *Reader) borrowed(h, limit int) int {
	end, last := h+1, min(h+7, limit, r.Sentence(h).Last)
	if !r.Is(h, "VERB") {
		return end
	}
	for k := end; k < last; k++ {
		if lo, _ := r.Subtree(k); lo == end && r.Is(k, "NOUN", "PROPN") && (r.Base(k) == "nsubj" || r.Base(k) == "obj") && r.Head(k) != h && r.Child(h, "obj", "xcomp", "ccomp") < h {
			if to := r.reach(k, limit, false); to <= limit {
				return to
			}
		}
	}
	return end
}

// aside reports whether words [first, last) only stand between what is before
// them and its complement c: "the arrest [last week] of its envoy", "shield its
// partners[, Velia among them,] from blame".
func (r *Reader) aside(first, last, c int) bool {
	k := r.Case(c)
	if k < 0 || r.Base(c) != "obl" && r.Base(c) != "nmod" || first >= last || last-first > 12 {
		return false
	}
	w := r.lower[k]
	if r.lower[first] == "," && r.lower[last-1] == "," && last-first > 2 {
		return w == "of" || w == "from" || w == "to" || w == "into"
	}
	if w == "in" || w == "at" || w == "on" {
		return false
	}
	for i := first; i < last; i++ {
		if !r.timed[i] && !r.Is(i, "ADP", "DET") {
			return false
		}
	}
	return true
}

// taken returns where the words end that belong to h of its dependent c, behind
// it; 0 where none do. end is where h's words end before c.
func (r *Reader) taken(h, c, end, limit int, top bool) int {
	lo, hi := r.Subtree(c)
	switch base := r.Base(c); base {
	case "punct":
		if r.lower[c] == "-" || r.lower[c] == "/" || quotes[r.lower[c]] || r.lower[c] == "(" || r.lower[c] == ")" {
			return hi
		}
	case "det", "nummod", "flat", "fixed", "compound", "goeswith", "case", "advmod":
		if r.timed[c] || r.Has(c, "as") >= 0 || r.lower[c] == "as" {
			return 0
		}
		return hi
	case "nmod", "obl":
		if x := r.A.Tokens[c].XPOS; !r.Circumstance(h, c) && x != "WP" { // "mediation [in what she calls her affair]"
			return r.reach(c, limit, false)
		}
	case "obj", "iobj", "xcomp":
		if !r.timed[c] {
			return r.reach(c, limit, false)
		}
	case "nsubj", "expl", "cop", "aux": // "how unpredictable [this is]"
		if !top {
			return hi
		}
	case "appos": // "the candidate [Ilo Tarn]"
		if lo == end && r.Is(c, "PROPN") && r.Is(h, "NOUN") {
			return hi
		}
	case "ccomp":
		if k := r.Case(c); k >= 0 && meanwhile[r.lower[k]] {
			return 0
		}
		if s := r.Child(c, "nsubj"); r.Is(h, "VERB") && s > h && r.Is(s, "NOUN", "PROPN") && r.Child(c, "mark") < 0 && lo == h+1 && !causing[r.Lemma(h)] {
			if slo, shi := r.Subtree(s); slo == h+1 { // "to sign the treaty [has angered Velia]": its object is taken for a subject
				return shi
			}
		}
		return r.reach(c, limit, false)
	case "acl":
		switch k := r.Case(c); {
		case k >= 0 && meanwhile[r.lower[k]]:
		case r.Rel(c) == "acl:relcl":
			if !top && (r.undetailed(h) || hi-lo < 9 && r.mention[h] < 0) && (r.lower[lo] == "that" || r.lower[lo] == "who" || r.lower[lo] == "which") {
				return r.reach(c, limit, false)
			}
		case r.Is(h, "PROPN") && r.To(c) >= 0: // "the Harbour Act to win votes"
		case top && r.A.Tokens[c].XPOS == "VBN" && r.Prepositional(c, "by") >= 0: // "rejected by Velia"
		default:
			to := r.reach(c, limit, false)
			if to == c+1 && hi > to && r.Is(c, "VERB") && r.lower[to] != "," {
				return 0 // "modelled [after one of …]"
			}
			return to
		}
	case "advcl":
		k := r.Case(c)
		if k >= 0 && (r.lower[k] == "into" || r.lower[k] == "from" || r.lower[k] == "by") || c == end && r.A.Tokens[c].XPOS == "VBG" && r.Is(h, "VERB") && h+1 == c {
			return r.reach(c, limit, false)
		}
	case "amod": // "everybody responsible", "groups [closer to Velia]"
		if r.Is(h, "PRON", "DET") {
			return hi
		}
		if r.Child(c, "obl", "xcomp", "nmod") > c && !plain[r.lower[c]] {
			return r.reach(c, limit, false)
		}
	case "conj":
		return r.paired(h, c, end, limit, top)
	}
	return 0
}

// paired returns where the words of conjunct c end if they belong to h: a list
// within the phrase ("talks between Velia and Sumar"), or a list of which only
// the last has a complement, which is that of all ("the occupation and
// annexation of the island", "to negotiate and sign a treaty").
func (r *Reader) paired(h, c, end, limit int, top bool) int {
	lo, hi := r.Subtree(c)
	if hi-lo > 10 {
		return 0
	}
	if r.Is(h, "VERB") {
		if end == h+1 && r.Is(c, "VERB") && r.A.Tokens[c].XPOS == r.A.Tokens[h].XPOS && lo == h+1 && c == lo+1 && r.Child(c, "obj") == r.Child(c, "obj", "xcomp") && r.Child(c, "obj") > c {
			return r.reach(c, limit, false)
		}
		return 0
	}
	if r.Is(c, "ADV") && hi-lo == 2 { // "at home [and abroad]"
		return hi
	}
	if !r.Is(c, "NOUN", "PROPN", "NUM") || !r.Is(h, "NOUN", "PROPN", "NUM", "DET", "PRON") || r.miscast(c) {
		return 0
	}
	if top {
		if end > h+1 || r.lower[lo] == "," {
			return 0
		}
		for k := range r.Dependents(c) {
			if k < c && (r.Base(k) == "det" || r.Base(k) == "nmod" || r.Base(k) == "case") {
				return 0
			}
			if k > c && r.Base(k) == "nmod" && r.Case(k) >= 0 {
				return r.reach(c, limit, false)
			}
		}
		return 0
	}
	if r.lower[lo] == "," && r.Is(lo+1, "CCONJ") && r.Child(h, "conj") == c {
		return 0 // ", and" joins no two within a phrase
	}
	for k := range r.Dependents(c) {
		if k < c && (r.A.Tokens[k].XPOS == "PRP$" || r.Base(k) == "det" && r.Prepositional(c, "of") > c && r.Case(h) >= 0 && r.lower[r.Case(h)] != "between") {
			return 0 // "the end of the war and [the return of the refugees]"
		}
	}
	return r.reach(c, limit, false)
}

// miscast reports whether word c, a conjunct that the tagger has for a noun, is
// a verb: "to build a wall and [deport] thousands".
func (r *Reader) miscast(c int) bool {
	return r.Is(c, "NOUN") && r.verbs[r.lower[c]] == r.lower[c] && r.Is(c-1, "CCONJ") && r.Is(c+1, "NOUN", "PROPN", "DET", "ADJ", "NUM") && r.Head(c+1) != c
}

// Circumstance reports whether the phrase headed by c, behind h, says when, in
// which words or under what conditions, not what.
func (r *Reader) Circumstance(h, c int) bool {
	k := r.Case(c)
	if k < 0 {
		return r.timed[c] || strings.HasSuffix(r.Rel(c), ":unmarked") && spells[r.Lemma(c)] || strings.HasSuffix(r.lower[c], "self") || strings.HasSuffix(r.lower[c], "selves")
	}
	w := r.lower[k]
	if r.timed[c] && r.lower[c] != "future" && r.lower[c] != "past" {
		return w != "of"
	}
	switch {
	case w == "without" && r.Is(h, "NOUN"): // "a settlement without monitors"
		return false
	case meanwhile[w]:
		return true
	case w == "against" && against[r.Lemma(c)]: // "voted for it [against the wishes of the council]"
		return true
	case w == "in" && r.Is(c, "PROPN") && r.Has(c, "his", "her", "their") >= 0: // "denounced it [in her Harbour News column]"
		return true
	case w == "over":
		return r.Is(h, "VERB") && !disputed[r.Lemma(h)] || r.Is(h, "NOUN") && r.mention[h] < 0 && !disputed[r.Lemma(h)]
	case w == "as":
		return !assigning[r.Lemma(h)] && r.lower[r.next(k)] != "well"
	case w == "such", w == "according", w == "thanks":
		return true
	case w == "like":
		return !handling[r.Lemma(h)]
	}
	return occasions[w][r.lower[c]] && !(r.Is(h, "NOUN") && into[r.Lemma(h)])
}

func (r *Reader) next(k int) int { return min(k+1, len(r.lower)-1) }

// undetailed reports whether the noun at h says nothing but what kind of people
// or things it names: "states [that sponsor terrorism]".
func (r *Reader) undetailed(h int) bool {
	for c := range r.Dependents(h) {
		if c < h && r.Base(c) != "det" && r.Base(c) != "case" {
			return false
		}
	}
	return r.Is(h, "NOUN", "PRON", "DET") && r.mention[h] < 0
}

// resumed returns where the words of h end, where what follows them at end
// belongs to them wherever the tree hangs it.
func (r *Reader) resumed(h, end, limit int) int {
	if end >= r.Sentence(h).Last || end >= limit {
		return end
	}
	n, to := end-1, end
	switch v := r.Head(end); {
	case r.lower[end] == "," && examples[r.Lower(end+1)]: // "its partners[, including Velia,] from blame"
		for k := end + 2; k+1 < min(end+15, limit, r.Sentence(h).Last); k++ {
			if w := r.lower[k+1]; r.lower[k] == "," && (w == "of" || w == "from" || w == "into") && r.Head(k+1) > k {
				to = r.reach(r.Head(k+1), limit, false)
				break
			}
		}
	case r.lower[end] == "not" && r.Lower(end+1) == "to" && purposes[r.Lemma(n)] && r.Head(end+1) > end && r.Is(r.Head(end+1), "VERB"):
		to = r.reach(r.Head(end+1), limit, false)
	case r.lower[end] == "to" && r.Is(end, "PART") && v > end && r.Is(v, "VERB", "ADJ", "NOUN") && (purposes[r.Lemma(n)] || h < n && purposes[r.Lemma(h)] && r.Is(h, "NOUN") || r.Child(h, "obj") > h && (purposes[r.Lemma(r.Child(h, "obj"))] || moving[r.Lemma(h)])):
		to = r.reach(v, limit, false)
	case r.A.Tokens[end].XPOS == "VBG" && r.Is(end, "VERB") && r.Is(n, "NOUN", "PROPN") && !besides[r.lower[end]] && r.Child(end, "obj", "obl", "xcomp") > end && r.Child(end, "aux", "nsubj") < 0:
		to = r.reach(end, limit, false)
	case r.lower[end] == "to" && r.Base(end) == "case" && v > end && r.Is(h, "VERB") && handing[r.Lemma(h)] && n > h && r.Is(v, "NOUN", "PROPN") && !r.timed[v]:
		to = r.reach(v, limit, false) // "committing its troops [to a war]"
	case r.lower[end] == "of" && r.Is(n, "NOUN") && v > end && r.Base(end) == "case" && !r.timed[v]:
		to = r.reach(v, limit, false)
	}
	if to > limit {
		return end
	}
	return to
}

// trimmed returns the end without what makes no end of a phrase: prepositions,
// articles, an adjective without its noun, "now", "as well".
func (r *Reader) trimmed(h, end int) int {
	for k := h + 1; k < end; k++ {
		switch w := r.Lower(k + 1); r.lower[k] { // whatever the tree takes it for
		case "unless", "until", "because", "although", "whereas":
			end = k
		case ",":
			if w == "which" || w == "who" || w == "but" {
				end = k
			}
		}
	}
	for end > h+1 {
		k := end - 1
		switch {
		case end < len(r.lower) && r.mention[k] >= 0 && r.mention[end] == r.mention[k] && r.mention[h] != r.mention[k]:
			end-- // half a name
		case r.Base(k) == "compound:prt" || r.Rel(k) == "compound:prt":
			return end
		case r.Is(k, "ADP", "CCONJ", "SCONJ", "DET", "PART", "AUX") && r.lower[k] != "'s" && r.lower[k] != "’s", r.A.Tokens[k].XPOS == "PRP$",
			r.Is(k, "PUNCT") && r.lower[k] != ")" && !quotes[r.lower[k]],
			r.Is(k, "ADV") && !bearings[r.lower[k]], r.lower[k] == "(", r.lower[k] == "“", r.lower[k] == "``",
			r.Is(k, "ADJ", "NUM") && r.Head(k) >= end && !r.timed[k],
			plain[r.lower[k]] && r.Is(h, "NOUN"), // "made her support for the plan clear"
			r.timed[k] && r.Is(k, "PROPN", "NOUN", "NUM") && !r.Is(k-1, "ADP", "DET", "NUM") && r.Head(k) <= h:
			end--
		default:
			return end
		}
	}
	return end
}

var (
	quotes = wordset.Of("\" “ ” `` ''")
	// bearings are adverbs that belong to what they follow: "sending troops back".
	bearings = wordset.Of(`ahead back backward backwards forward home abroad away together apart forward out up down in off over through overseas elsewhere ashore less more further better longer faster freely unconditionally
		peacefully`)
	// handling are verbs of which "like" is a complement.
	handling = wordset.Of(`treat act behave handle govern`)
	// handing are verbs of which "to" is a complement behind the object.
	handing = wordset.Of(`commit give send bring return tie link hand extend provide deliver sell transfer subject limit restrict deny grant add supply`)
	// moving are verbs for having somebody do something.
	moving = wordset.Of(`allow permit enable force press urge ask order tell require cause encourage compel invite help get want`)
	// plain are adjectives of "made it clear".
	plain = wordset.Of(`clear public known plain`)
	// spells are nouns for stretches of time.
	spells = wordset.Of(`time moment day night week weekend month year decade hour minute morning afternoon evening season spring summer autumn winter`)
	// meanwhile are words that begin what else is so.
	meanwhile = wordset.Of(`after before during since amid despite while following until till unless without pending because due besides including unlike
		when once though although whereas if`)
	// disputed are words of which "over" is a complement.
	disputed = wordset.Of(`talk talks dispute control influence vote debate negotiation power victory concern sovereignty jurisdiction authority conflict
		war deal agreement row battle fight struggle rule tension disagreement clash oversight zone preside negotiate argue fly quarrel take
		hand flight veto say mediate compromise`)
	// examples are words that begin examples of what is before them.
	examples = wordset.Of(`including especially particularly notably among not`)
	// causing are verbs with a bare clause behind them: "make Velia pay".
	causing = wordset.Of(`make let have help see watch hear`)
	// against are nouns for what somebody wants or says, in the face of which another
	// acts.
	against = wordset.Of(`wish advice will recommendation objection order warning backdrop instinct odds`)
	// assigning are verbs of which "as" is a complement: "treat the river as a border".
	assigning = wordset.Of(`regard view see consider describe label designate brand list treat classify denounce use recognise recognize define serve act
		keep appoint name elect install portray present pitch cast frame paint`)
	// occasions are nouns for where, how or why something is said or done, by the
	// preposition that makes them so.
	occasions = map[string]map[string]bool{
		"in": wordset.Of(`terms call conversation interview interviews speeches remarks statement statements letter speech tweet tweets post message comments address report
			briefing form manner way response wake light view face case return exchange order aftermath addition event absence retaliation
			protest effort bid attempt hope hopes name interim meantime detail principle practice fact turn particular general part line
			accordance appearance appearances testimony column past time senate house congress parliament assembly legislature committee court`),
		"at":    wordset.Of(`stage moment time point briefing rally ceremony hearing request behest conference news reception dinner present once least event fundraiser gathering`),
		"on":    wordset.Of(`behalf condition ground occasion twitter facebook television basis wednesday part`),
		"under": wordset.Of(`circumstances conditions`),
		"for":   wordset.Of(`time moment sake reason now good purpose`),
		"from":  wordset.Of(`perch podium stage pulpit rostrum beginning start outset`),
		"with":  wordset.Of(`hope view aim intention`),
		"to":    wordset.Of(`extent reporters`),
	}
	// into are nouns of which "in" or "at" is a complement.
	into = wordset.Of(`participation role part interest involvement investment trust belief membership change increase cut reduction attendance presence
		seat place representation confidence faith say stake majority reform vote veto`)
	// purposes are nouns that an infinitive completes.
	purposes = wordset.Of(`refusal failure right attempt bid effort decision plan move step proposal promise pledge threat vow offer call demand request
		ability inability capacity power authority permission need obligation duty commitment commit vote push drive campaign
		willingness unwillingness readiness reluctance intention determination agreement opportunity chance freedom resolution mandate
		way measure scheme bill law permission consent deal pressure appeal order struggle fight desire wish`)
	// besides are participles of what is said or happens besides.
	besides = wordset.Of(`citing saying arguing calling noting adding claiming warning insisting describing speaking telling following regarding concerning
		leaving making prompting forcing sparking drawing killing raising causing paving sending bringing giving putting including
		given using promising hoping fearing seeking pending`)
)
