package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
)

// Stances told by words in a row, whatever the tree makes of them: a name, then a
// verb of the table, or a phrase like "dead set against", then what it is about.
// Trees of lists, appositions and clauses put between subject and verb are wrong
// where the words are plain.

// surface reads such stances of those who have none by the words yet.
func (r *reader) surface() {
	for _, sent := range r.A.Sentences {
		if b, ok := r.A.Document.BlockAt(sent.Start); ok && b.Kind.Furniture() || sent.Last-sent.First > maxWords {
			continue
		}
		for i := sent.First + 1; i < sent.Last; i++ {
			r.surfaceFrames(i, sent)
			r.surfaceWays(i, sent)
			r.surfaceNouns(i, sent)
		}
	}
}

// surfaceFrames reads verb i by the rows of the table that it belongs to.
func (r *reader) surfaceFrames(i int, sent readout.Sentence) {
	base := verbs()[r.Lower(i)]
	if base == "" || !r.finite(i) {
		return
	}
	s := r.subjectBefore(i, sent)
	if len(s.holders) == 0 || s.no {
		return
	}
	switch r.Lower(i + 1) {
	case "out", "off", "down", "away", "up", "into", "not":
		return
	}
	for _, f := range frameIndex()["verb "+base] {
		k := i + 1
		for k < sent.Last && (r.Is(k, "ADV") || r.Timed(k)) && r.Lower(k) != "not" {
			k++
		}
		if p := particles[f.Name+" "+base]; p != "" {
			if !slices.Contains(strings.Fields(p), r.Lower(i+1)) {
				continue
			}
			k = i + 2
		}
		var topics []topic
		switch {
		case !plainly[f.Name] || unsettled[base] || acting[base] || r.Lower(k) == "talk":
			continue
		case f.Takes == "obj" && r.hollow(f, i, r.headOf(k, r.phraseEnd(k, sent.Last))):
			continue
		case f.Takes == "obj":
			topics = r.objectAt(k, sent.Last)
		case f.Takes == "inf":
			if r.Lower(k) != "to" || sociable[r.Lemma(k+1)] || silent(r.Lemma(k+1)) && f.Name == "refuse-to" || loose[base] && !slices.ContainsFunc(s.holders, clause.Holder.Public) {
				continue
			}
			topics = r.doingAt(k+1, sent.Last)
		case slices.Contains(strings.Fields(f.Takes), r.Lower(k)) && f.Takes != "that":
			if r.Lower(k) == "to" && r.A.Tokens[min(k+1, sent.Last-1)].XPOS == "VB" {
				topics = r.doingAt(k+1, sent.Last)
			} else {
				topics = r.objectAt(k+1, sent.Last)
			}
		}
		if f.Name == "vow" && loose[base] || f.Name == "try" {
			topics = slices.DeleteFunc(topics, func(t topic) bool { return !t.listed && !t.concerns && !t.matter && !t.turned })
		}
		if r.settled(s, i, k, sent) {
			return
		}
		if len(topics) > 0 {
			r.later(f.Name, i, s.holders, f.Stance, topics, r.conditions(i, f.Stance == readout.StanceOpposes))
			return
		}
	}
}

// plainly are the rows that are read so.
var plainly = setOf(`support oppose call-for agree-to vow refuse-to vote-against object-to insist-on disagree-with withdraw-from rule-out`)

// finite reports whether the word at i, a form of a verb of the table, may be one
// with a tense: the tagger takes some for nouns ("both of whom [support] it").
func (r *reader) finite(i int) bool {
	switch r.A.Tokens[i].XPOS {
	case "VBD", "VBZ", "VBP":
		return true
	case "VBN", "VBG":
		return r.Is(i-1, "AUX") || r.Is(i-1, "ADV", "PART") && r.Is(i-2, "AUX")
	case "NN", "NNS", "VB":
		w := r.Lower(i - 1)
		return (w == "who" || w == "whom" || w == "which") && r.Is(i+1, "DET", "PRON", "PROPN", "ADJ", "NOUN", "PART", "ADP")
	}
	return false
}

// subjectOf is who is named before a verb.
type surfaceSubject struct {
	holders []clause.Holder
	first   int // where the words of the clause begin
	no      bool
}

// subjectBefore returns who, by the words before verb i, does it: the name right
// before it, the one before an apposition between commas, or those to whom "who"
// or "both of whom" points.
func (r *reader) subjectBefore(i int, sent readout.Sentence) (s surfaceSubject) {
	k := i - 1
	for k > sent.First && (r.Is(k, "AUX", "ADV") || r.Lower(k) == "not" || r.Lower(k) == "n't" || r.Lower(k) == "n’t") {
		switch w := r.Lower(k); w {
		case "would", "could", "may", "might", "can", "should", "must", "ought", "shall", "did", "do", "does", "'d", "’d":
			return s
		case "not", "n't", "n’t", "never", "longer", "hardly", "barely", "scarcely":
			s.no = true
		}
		if r.Is(k, "AUX") && (r.Lower(k) == "be" || r.Lower(k) == "been" || r.Lower(k) == "is" || r.Lower(k) == "was" || r.Lower(k) == "are" || r.Lower(k) == "were") && r.A.Tokens[i].XPOS == "VBN" {
			return s // a passive
		}
		k--
	}
	if k < sent.First {
		return s
	}
	at, comma := k, false
	switch w := r.Lower(k); w {
	case "who", "which", "whom":
		if at--; w == "whom" && r.Lower(k-1) == "of" && (r.Lower(k-2) == "both" || r.Lower(k-2) == "all") {
			at = k - 3
			comma = true
		}
		if r.Lower(at) == "," {
			at--
			if w == "which" && !r.nameEnds(at) {
				return s
			}
		} else if w != "who" || comma {
			return s
		}
		if at < sent.First || !r.nameEnds(at) {
			return s
		}
	case ",":
		open := r.opening(k, sent)
		if open <= sent.First {
			return s
		}
		if at = open - 1; !r.nameEnds(at) {
			return s
		}
	default:
		if !r.nameEnds(at) {
			return s
		}
	}
	m := r.Mention(at)
	first, last := r.A.TokensIn(m.Span)
	if last != at+1 {
		return s
	}
	all := r.Holders(at)
	for !comma && len(all) > 1 && !slices.ContainsFunc(all, func(h clause.Holder) bool { return h.ActorRef == m.Actor }) {
		return s
	}
	if r.Lower(k) == "who" || r.Lower(k) == "which" {
		if len(all) > 1 {
			all = slices.DeleteFunc(slices.Clone(all), func(h clause.Holder) bool { return h.ActorRef != m.Actor })
		}
	} else if first > sent.First && !comma {
		for first > sent.First && (r.Is(first-1, "PROPN", "NOUN", "ADJ", "DET") || r.Is(first-1, "PART") && r.Lower(first-1) != "to") {
			first--
		}
		if r.Is(first-1, "ADP", "VERB") && r.Lower(first-1) != "as" && len(all) < 2 || r.Lower(first-1) == "and" || r.Lower(first-1) == "or" || r.Lower(first-1) == "," && len(all) < 2 && !r.Is(first-2, "ADV", "SCONJ", "NOUN", "PROPN", "NUM") {
			return s
		}
	}
	s.holders, s.first = all, first
	return s
}

// nameEnds reports whether word k ends the name of a person, state, body or group.
func (r *reader) nameEnds(k int) bool {
	m := r.Mention(k)
	return m != nil && m.Form == readout.FormName && m.Actor.Name != "" && m.Type != readout.ActorPlace
}

// opening returns the comma that opens what is put between commas before the one
// at k: an apposition or a clause with "who" or "which"; -1 for none.
func (r *reader) opening(k int, sent readout.Sentence) int {
	for c := k - 1; c > sent.First && k-c < 24; c-- {
		switch w := r.Lower(c); {
		case w == "," && (r.Is(c+1, "DET", "NOUN", "ADJ", "NUM") || r.Lower(c+1) == "who" || r.Lower(c+1) == "which" || r.A.Tokens[c+1].XPOS == "VBG" || r.A.Tokens[c+1].XPOS == "VBN") && r.nameEnds(c-1):
			return c
		case w == ";" || w == ":" || quotation[w]:
			return -1
		}
	}
	return -1
}

// settled reports whether one of the holders has a position by words near verb i.
func (r *reader) settled(s surfaceSubject, i, k int, sent readout.Sentence) bool {
	if r.Asks(i) || !r.Asserted(i) || r.bygone(i) {
		return true
	}
	for n := sent.First; n < i; n++ {
		switch r.Lower(n) {
		case "if", "whether", "unless":
			return true
		}
	}
	return slices.ContainsFunc(s.holders, func(h clause.Holder) bool { return r.holds(h, i, max(sent.First, i-1), min(sent.Last, k+12)) })
}

// objectAt returns the issue of the noun phrase or gerund that begins at word k.
func (r *reader) objectAt(k, last int) []topic {
	for quotation[r.Lower(k)] {
		k++
	}
	end := r.phraseEnd(k, last)
	if r.Is(k, "ADP", "SCONJ") {
		return nil
	}
	for n := k; n < end; n++ { // "recognised it as …", "allowing oil to go in"
		if w := r.Lower(n); w == "as" || w == "to" && r.A.Tokens[min(n+1, last-1)].XPOS == "VB" && n-k < 3 && r.A.Tokens[k].XPOS != "DT" {
			return nil
		}
	}
	if end <= k || r.Is(k, "PRON") && !r.pronounced(k) {
		return nil
	}
	if r.A.Tokens[k].XPOS == "VBG" && r.Is(k, "VERB") {
		return r.doingAt(k, last)
	}
	h := r.headOf(k, end)
	if h < 0 || !r.Is(h, "NOUN", "PROPN", "PRON") {
		return nil
	}
	if x := r.infinitive(h); x > h && r.Is(h, "PROPN") {
		return nil
	}
	topics := slices.DeleteFunc(r.things(h, -1), func(t topic) bool { return t.alone && !t.person })
	if len(topics) == 0 && !r.bare(h) && r.Mention(h) == nil && !people[r.Lemma(h)] && !qualities[r.Lemma(h)] && !personal[r.Lemma(h)] && !taking[r.Lemma(h)] && !thin[r.Lemma(h)] && !claimed[r.Lemma(h)] {
		topics = slices.DeleteFunc(r.verbatim(k, end, false), func(t topic) bool { return !t.weighs && !t.concerns })
	}
	return topics
}

// doingAt returns the issue of the verb phrase, an infinitive or a gerund, that
// begins at word v.
func (r *reader) doingAt(v, last int) []topic {
	for r.Is(v, "ADV") {
		v++
	}
	if idle[r.Lemma(v)] || sociable[r.Lemma(v)] || !r.Is(v, "VERB") {
		return nil
	}
	if t, ok := r.deed(v, -1, 0); ok {
		return r.denies(t, v)
	}
	return nil
}

// phraseEnd returns where the noun phrase from word k on ends at the latest:
// before a comma, a verb with a tense, or a word that begins another clause.
func (r *reader) phraseEnd(k, last int) int {
	for i := k; i < min(last, k+maxPhrase); i++ {
		if bounds[r.Lower(i)] {
			return i
		}
	}
	return min(last, k+maxPhrase)
}

// bounds are words and marks at which a noun phrase ends.
var bounds = setOf(`, ; . : — – -- ( but because while after although though if unless when`)

// way is a phrase that takes a stance on what follows it.
type way struct {
	words  []string
	stance readout.Stance
}

// ways lists them by their first word, the longest first.
var waysOf = func() map[string][]way {
	index := map[string][]way{}
	for stance, list := range map[readout.Stance]string{
		readout.StanceOpposes: `dead set against; dead against; in two minds about; no fan of; no friend of; no supporter of; no part of; nothing to do with; no point in; little point in;
			little value in; no value in; no merit in; little merit in; no sense in; no use for; no time for; no enthusiasm for; little enthusiasm for; no appetite for; little appetite for; no interest in;
			not on board with; not happy with; not happy about; not comfortable with; not sold on; not convinced by; not keen on; fed up with; sick of; tired of; up in arms over; up in arms about; deeply sceptical of; deeply skeptical of`,
		readout.StanceSupports: `on board with; live with; in favor of; in favour of; fully behind; firmly behind; squarely behind; sold on; keen on; in sync with; on record in favor of; on record supporting; at ease with; happy with`,
	} {
		for p := range strings.SplitSeq(list, ";") {
			if words := fold(p); len(words) > 0 {
				index[words[0]] = append(index[words[0]], way{words, stance})
			}
		}
	}
	for _, list := range index {
		slices.SortStableFunc(list, func(a, b way) int {
			if len(a.words) != len(b.words) {
				return len(b.words) - len(a.words)
			}
			return strings.Compare(strings.Join(a.words, " "), strings.Join(b.words, " "))
		})
	}
	return index
}()

// surfaceWays reads a phrase of [waysOf] that begins at word i behind a verb of
// being, having, seeing or wanting.
func (r *reader) surfaceWays(i int, sent readout.Sentence) {
	for _, p := range waysOf[r.folded[i]] {
		end, ok := spell(p.words, r.folded[:sent.Last], i)
		if !ok {
			continue
		}
		v, no := i-1, false
		for v > sent.First && r.Is(v, "ADV", "PART") {
			no = no || r.Lower(v) == "not" || r.Lower(v) == "n't" || r.Lower(v) == "n’t"
			v--
		}
		if p.words[0] == "live" {
			if w := r.Lower(v); w != "can" && w != "could" || no {
				return
			}
		} else if l := r.base(v); !r.Is(v, "VERB", "AUX") || l != "be" && l != "have" && l != "see" && l != "want" && l != "stand" && l != "remain" && l != "seem" && r.Lower(v) != "'s" && r.Lower(v) != "’s" {
			return
		}
		s := r.subjectOf(v, sent)
		if len(s.holders) == 0 || r.settled(s, i, end, sent) {
			return
		}
		stance := p.stance
		if no {
			if stance != readout.StanceSupports {
				return
			}
			stance = readout.StanceOpposes
		}
		r.later("ways", i, s.holders, stance, slices.DeleteFunc(r.objectAt(end, sent.Last), func(t topic) bool { return t.alone }), r.conditions(i, stance == readout.StanceOpposes))
		return
	}
}

// subjectOf returns the subject of verb v by its words, else by the tree.
func (r *reader) subjectOf(v int, sent readout.Sentence) surfaceSubject {
	k := v
	for k > sent.First && r.Is(k, "AUX") {
		k--
	}
	if r.Is(v, "AUX") {
		k++
	} else {
		k = v
	}
	s := r.subjectBefore(k, sent)
	if len(s.holders) == 0 {
		x := v
		if r.Is(v, "AUX") && r.Head(v) >= 0 {
			x = r.Head(v)
		}
		if t, free := r.Subject(x); t >= 0 && free {
			s.holders = r.Holders(t)
		}
		if len(s.holders) == 0 {
			if t := v - 1; r.Is(t, "PRON") {
				s.holders = r.Holders(t)
			}
		}
	}
	s.no = false
	return s
}
