package actor

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// misspelt returns the person of the document whose surname is written as the
// word but for a letter, -1 where none or more than one is: "Marrand" where
// Prime Minister Marrant is spoken of. An office before it has to be hers.
func (r *reading) misspelt(word string, t title) int {
	found := -1
	for at := max(0, len(r.entities)-4*back); at < len(r.entities); at++ {
		e := &r.entities[at]
		if e.typ != readout.ActorPerson || !e.full || !slip(word, e.words[len(e.words)-1]) {
			continue
		}
		if t.office >= 0 && !r.agrees(e, t) || t.sex != 0 && e.sex != 0 && e.sex&t.sex == 0 {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = at
	}
	return found
}

// Alike reports whether two full names of persons are one but for a letter of
// the surname: "Ana Marrant", "Ana Marant". They may be two people's.
func Alike(a, b string) bool {
	x, y := foldWords(a), foldWords(b)
	last := len(x) - 1
	return last > 0 && len(y) == len(x) && slices.Equal(x[:last], y[:last]) && slip(x[last], y[last])
}

// variant returns the person of the document who has the given names of words
// and their surname but for a letter, -1 where none or more than one is, where
// an office before the name is of another, or where both forms stand often
// enough in the document to be two people's.
func (r *reading) variant(words []string, t title) int {
	found := -1
	last := len(words) - 1
	if last < 1 || len(words[0]) < 2 {
		return -1
	}
	for _, at := range r.byFirst[words[0]] {
		e := &r.entities[at]
		if len(e.words) != len(words) || !slip(words[last], e.words[last]) || strings.Join(e.words[:last], " ") != strings.Join(words[:last], " ") {
			continue
		}
		if t.office >= 0 && !r.agrees(e, t) || r.fullNames()[strings.Join(words, " ")] > 1 && r.fullNames()[strings.Join(e.words, " ")] > 1 {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = at
	}
	return found
}

// fullNames counts the full names of persons, folded.
func (r *reading) fullNames() map[string]int {
	if r.full == nil {
		r.full = map[string]int{}
		for i := range r.raws {
			if x := &r.raws[i]; x.kind == rawPerson && x.last-x.first > 1 {
				r.full[foldName(r.words(x.first, x.last))]++
			}
		}
	}
	return r.full
}

// slip reports whether two different surnames of five letters or more are one
// but for a letter that is not the first, and no s at the end: the Breks are
// several.
func slip(a, b string) bool {
	return a != b+"s" && b != a+"s" && min(len(a), len(b)) >= 5 && a[0] == b[0] && a != b && distance(a, b) == 1
}

// initials returns the body or group of the document of whose name the word of
// capitals has the first letters: "NCC" where the National Coordination Council
// is spoken of; -1 where there is none or more than one.
func (r *reading) initials(word string) int {
	if len(word) < 2 || len(word) > 6 || shapeOf(word) != shapeUpper {
		return -1
	}
	if r.acronyms == nil {
		r.acronyms = map[string]int{}
		for at := range r.entities {
			e := &r.entities[at]
			if e.typ != readout.ActorBody && e.typ != readout.ActorGroup || len(e.words) < 2 {
				continue
			}
			var all, short []byte
			for _, w := range e.words {
				all = append(all, w[0])
				if w != "of" && w != "the" && w != "and" && w != "for" && w != "on" {
					short = append(short, w[0])
				}
			}
			for _, k := range []string{string(all), string(short)} {
				if have, ok := r.acronyms[k]; ok && have != at {
					r.acronyms[k] = -1
				} else {
					r.acronyms[k] = at
				}
			}
		}
	}
	if at, ok := r.acronyms[strings.ToLower(word)]; ok {
		return at
	}
	return -1
}
