package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
)

// Stances told by a noun and whose it is, read by the words in a row: "Velia's
// refusal to pay", "the calls of Brek for a truce".

// surfaceNouns reads such a stance at noun i of those who have none by the words.
func (r *reader) surfaceNouns(i int, sent readout.Sentence) {
	if !r.Is(i, "NOUN") {
		return
	}
	rows := frameIndex()["noun "+r.Lemma(i)]
	if len(rows) == 0 || r.Base(i) == "conj" && r.Is(r.Head(i), "VERB") || r.Negated(i) || !r.assertedNoun(i) || r.bygone(i) {
		return
	}
	for _, f := range rows {
		if f.Name == "supporter-of" || f.Name == "opponent-of" || f.Name == "danger-of" || f.Name == "benefit-of" || f.Name == "suit-to" {
			continue
		}
		k, holders := r.possessor(i, f, sent)
		if len(holders) == 0 || k >= sent.Last {
			continue
		}
		var topics []topic
		switch w := r.Lower(k); {
		case w == "to" && strings.HasSuffix(f.Takes, "inf") && r.A.Tokens[min(k+1, sent.Last-1)].XPOS == "VB":
			if f.Name == "opposition-to" && !refusals[r.Lemma(i)] {
				continue
			}
			if f.Name == "plan-for" && framing[r.Lemma(k+1)] {
				continue
			}
			topics = r.doingAt(k+1, sent.Last)
		case w == "that" && strings.HasSuffix(f.Takes, "that"):
			topics = r.clauseAt(k+1, sent.Last)
		case slices.Contains(strings.Fields(f.Takes), w) && w != "that" && w != "inf":
			topics = r.objectAt(k+1, sent.Last)
		}
		if h := r.headOf(k+1, r.phraseEnd(k+1, sent.Last)); h > k && r.Lemma(i) == "acceptance" && received[r.Lemma(h)] {
			continue // "her acceptance of gifts"
		}
		topics = slices.DeleteFunc(topics, func(t topic) bool {
			return t.alone || f.Name == "plan-for" && effort[r.Lemma(i)] && !t.listed && !t.concerns && !t.matter
		})
		if len(topics) == 0 || r.settled(surfaceSubject{holders: holders}, i, k, sent) {
			continue
		}
		r.later(f.Name, i, holders, f.Stance, topics, nil)
		return
	}
}

// possessor returns whose the stance of noun i is, by the words around it, and the
// word behind which what it is on follows.
func (r *reader) possessor(i int, f *Frame, sent readout.Sentence) (next int, holders []clause.Holder) {
	if o := r.ofWhom(i, f); o > i {
		return o + 1, r.Holders(o)
	}
	k := i - 1
	for k > sent.First && r.Is(k, "ADJ", "ADV") {
		k--
	}
	if w := r.Lower(k); (w == "'s" || w == "’s" || w == "'" || w == "’") && k > sent.First && r.nameEnds(k-1) {
		return i + 1, r.Holders(k - 1)
	}
	return i + 1, nil
}

// clauseAt names what the clause from word k on says that somebody does, by its
// words: the subject and its verb in -ing.
func (r *reader) clauseAt(k, last int) []topic {
	v := -1
	for n := k; n < min(last, k+12); n++ {
		if w := r.Lower(n); w == "," || w == ";" || w == "who" || w == "which" || w == "that" {
			break
		}
		if n > k && (r.Is(n, "VERB") || r.Is(n, "AUX") && r.Lower(n) == "be") && !(r.A.Tokens[n].XPOS == "VBN" && r.Is(n+1, "NOUN")) {
			v = n
			break
		}
	}
	if v < 0 {
		return nil
	}
	s := v
	no := false
	for s > k && (r.Is(s-1, "AUX", "ADV") || r.Lower(s-1) == "not" || r.Lower(s-1) == "n't") {
		s--
		no = no || r.Lower(s) == "not" || r.Lower(s) == "n't"
	}
	lead := ""
	if m := r.Mention(s - 1); m != nil && m.Actor.Name != "" && r.only(m, k, s) {
		lead = m.Actor.Name
	} else if !r.Is(s-1, "NOUN", "PROPN") || r.points(k, s) {
		return nil
	} else {
		var ok bool
		if lead, ok = r.nounName(k+b2i(article(r.Lower(k))), s); !ok {
			return nil
		}
	}
	if idle[r.Lemma(v)] || sociable[r.Lemma(v)] || saying[r.Lemma(v)] {
		return nil
	}
	end := min(r.Reach(v, v+maxPhrase), r.phraseEnd(v, last))
	for n := v + 1; n < end; n++ {
		if tensed[r.A.Tokens[n].XPOS] {
			return nil // "that Velia leave the island has delayed it": two clauses
		}
	}
	for end > v+1 && r.Timed(end-1) {
		end--
	}
	name := lead + " " + gerund(r.Lemma(v))
	if end > v+1 {
		rest, ok := r.restName(v+1, end)
		if !ok {
			return nil
		}
		name += " " + rest
	} else if r.Lower(v) == "be" {
		return nil
	}
	if !r.says(v+1, end) && !r.weighs(k, s) {
		return nil
	}
	return []topic{{name: name, turned: no, concerns: r.concerns(k, end), weighs: r.weighs(k, end), matter: r.holdsMatter(k, end)}}
}

// extraposed reads, by its words, what is good or bad that "it" only points
// forward to: "it is encouraging that Velia has opened the strait", "it is
// heartening to see Velia leave".
func (r *reader) extraposed(c spoke, k int) {
	worth := 0
	for n := k; n < min(k+6, c.last); n++ {
		switch w := r.Lower(n); {
		case worth == 0 && (r.Is(n, "ADJ", "NOUN") || r.A.Tokens[n].XPOS == "VBG" || r.A.Tokens[n].XPOS == "VBN"):
			if worth = r.worth(n); worth == 0 {
				switch w {
				case "heartening", "reassuring", "gratifying":
					worth = 1
				case "sad", "disappointing", "infuriating", "terrible", "bad":
					worth = -1
				}
			}
			if worth > 0 && r.Is(n+1, "NOUN") && r.worth(n+1) < 0 {
				worth = 0
			}
		case worth != 0 && (w == "that" || w == "when"):
			r.extrapose(c, n, worth, r.clauseAt(n+1, c.last))
			return
		case worth != 0 && w == "to" && (r.Lower(n+1) == "see" || r.Lower(n+1) == "hear"):
			r.extrapose(c, n, worth, r.clauseAt(n+2, c.last))
			return
		case w == "more" || w == "less" || w == "how" || w == "," || w == "so":
			return
		}
	}
}

func (r *reader) extrapose(c spoke, i, worth int, topics []topic) {
	if c.no && worth < 0 {
		return
	}
	stance := readout.StanceSupports
	if (worth < 0) != c.no {
		stance = readout.StanceOpposes
	}
	topics = slices.DeleteFunc(topics, func(t topic) bool { return !t.concerns && !t.matter })
	r.later("values", i, []clause.Holder{c.by}, stance, topics, c.condition)
}
