package ledger

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// Bounds of what a document calls a speaker: words before and after the name, bytes in
// which they stand, and how many of them are kept.
const (
	calledNear  = 8
	calledBytes = 120
	calledMost  = 12
)

// calledIn returns what a document calls a speaker whom it names: the hashes of the
// stems of the words that stand at the name ("the Velian minister Teo Lunn", "Teo
// Lunn, head of the fishers' union, said"), sorted.
func calledIn(a *readout.Annotation, s *readout.Statement) []uint32 {
	var called []uint32
	for _, m := range a.Mentions {
		if m.Actor.ID == "" || m.Actor.ID != s.Speaker.ID || m.Form != readout.FormName || len(called) >= calledMost {
			continue
		}
		text := a.Document.Text
		from := max(0, m.Start-calledBytes)
		from += strings.LastIndexByte(text[from:m.Start], '\n') + 1
		for _, w := range append(beforeName(text[from:m.Start]), afterName(text[m.End:])...) {
			if !slices.Contains(called, w) {
				called = append(called, w)
			}
		}
	}
	called = called[:min(len(called), calledMost)]
	slices.Sort(called)
	return called
}

// beforeName returns the words of meaning that a text ends with, up to one that
// means nothing or a point; a comma may come last.
func beforeName(text string) []uint32 {
	var found []uint32
	words := strings.Fields(text)
	for i := len(words) - 1; i >= max(0, len(words)-calledNear); i-- {
		if comma := strings.ContainsAny(words[i][len(words[i])-1:], ",;:.!?”\"—–-"); comma && (i < len(words)-1 || !strings.HasSuffix(words[i], ",")) {
			break
		}
		for _, t := range tokensOf(words[i], false) {
			if empty[t.word] {
				return found
			}
			found = append(found, calledBy(t)...)
		}
	}
	return found
}

// afterName returns the words of meaning between the comma that a text begins with
// and the next, or the end of the sentence.
func afterName(text string) []uint32 {
	rest, ok := strings.CutPrefix(text, ",")
	if !ok {
		return nil
	}
	end := strings.IndexAny(rest[:min(len(rest), calledBytes)], ",.")
	if end < 0 {
		return nil
	}
	inside := rest[:end]
	if words := strings.Fields(inside); len(words) > calledNear || strings.ContainsAny(inside, "\n;:!?") {
		return nil
	}
	var found []uint32
	for _, t := range tokensOf(inside, false) {
		if !empty[t.word] {
			found = append(found, calledBy(t)...)
		}
	}
	return found
}

// calledBy returns how a word counts that stands at a name: what it means, and if it
// has a capital, as titles do, also as a name and its adjective count.
func calledBy(t token) []uint32 {
	words := []uint32{hash(meaning(t.word))}
	if t.named {
		words = append(words, hash(meaning(ofName(t.word))))
	}
	return words
}

// fits reports whether a description ("a Velian union boss") is of one whom a
// document calls so: the word that says what he or she is stands at the name, and
// half of all words.
func fits(description string, called []uint32) bool {
	n, all, last := 0, 0, false
	for _, t := range tokensOf(beforeOf(description), false) {
		if empty[t.word] || articles[t.word] {
			continue
		}
		last = slices.ContainsFunc(calledBy(t), func(w uint32) bool { return slices.Contains(called, w) })
		n += b2i(last)
		all++
	}
	return last && 2*n >= all
}
