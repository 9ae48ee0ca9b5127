package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout/internal/wordset"
)

// Which positions are more than tentative was told from verdicts of others than those
// who made the rules, on positions read against their evidence: of those that are firm
// by what follows some 93 in 100 were right, of the others 70 (doc/evaluation.md).

const (
	longSentence = 42 // words of one whose tree is often wrong
	longIssue    = 9  // words of one that runs on where it should end
)

// firm reports whether a position is more than tentative: on an issue of the issues
// file; else if its issue is a phrase that can be relied on, and its sentence, which
// isn't long, names its holder, who is public unless the issue is. A pronoun may stand
// for somebody else, and words between quotation marks may be no stance of whom the
// sentence before has speaking.
func (r *reader) firm(f *found) bool {
	if f.doubted || f.topic.listed {
		return !f.doubted
	}
	s := r.Sentence(f.at)
	return !inferred[f.by] && s.Last-s.First <= longSentence && r.byName(f) && r.rounded(f.topic) && (r.Public(f.holder) || f.topic.concerns || f.topic.matter)
}

// inferred are the rules by which a stance is inferred from what somebody feels, finds,
// wants, is ready for or is said to have.
var inferred = wordset.Of(`verdict ready-to ready-for stirs worried-that worried-about need-for threat-of effects harms benefits wants interested-in
	pleased-with values welcome agree-with opposition-to measure only-way`)

// byName reports whether the sentence of a position has the last word of its holder's
// name, or its initials.
func (r *reader) byName(f *found) bool {
	words := strings.Fields(f.holder.Name)
	if len(words) == 0 {
		return false
	}
	initials := ""
	for _, w := range words {
		initials += string([]rune(w)[0])
	}
	text := r.A.Text(r.Sentence(f.at).Span)
	return strings.Contains(text, words[len(words)-1]) || len(words) > 1 && slices.ContainsFunc(strings.FieldsFunc(text, outOfName), func(w string) bool {
		return strings.ReplaceAll(w, ".", "") == initials
	})
}

// outOfName reports whether a character ends a word; the points of "U.S." don't.
func outOfName(c rune) bool { return strings.ContainsRune(" ,;:!?()’'\"“”\n", c) }

// rounded reports whether an issue ends where its phrase does, as far as that shows:
// it is not long, no word like "to" or "and" goes on from it, and no pronoun in it stands for
// what the phrase doesn't tell.
func (r *reader) rounded(t topic) bool {
	words := strings.Fields(t.name)
	if len(words) > longIssue || slices.ContainsFunc(words, func(w string) bool { return pointers[strings.Trim(w, "’'\"“”,")] }) {
		return false
	}
	next := ""
	if t.last > 0 && t.last < r.Len() {
		next = r.Lower(t.last)
	}
	return !goingOn[next]
}

// goingOn are words that go on with a phrase.
var goingOn = wordset.Of(`to as and or per`)

// pointers are pronouns that an issue may hold.
var pointers = wordset.Of(`it its their his her him them they he she this that those these`)
