// Package wordset makes the sets of words that rules over text ask for: the
// closed classes and small lexicons that each package keeps beside its rules.
package wordset

import "strings"

// Of returns the words of a list, which white space separates, as a set.
func Of(list string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		set[w] = true
	}
	return set
}
