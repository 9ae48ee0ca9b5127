package position

import (
	"slices"

	"github.com/readout-dev/readout"
)

// compared reports whether the sentence goes on behind word i with what the thing told
// there is set against: "more interested in war [than] in peace".
func (r *reader) compared(i int) bool {
	for k := i + 1; k < r.Sentence(i).Last; k++ {
		if r.Lower(k) == "than" {
			return true
		}
	}
	return false
}

// pickedOut reports whether the words of a topic stop before the clause that says
// which of many it is: "[a law] that does not protect the fishermen".
func (r *reader) pickedOut(t topic) bool {
	for k := t.first; k < t.last; k++ {
		if c := r.Child(k, "acl:relcl"); c >= t.last && r.Is(k, "NOUN") && r.Has(k, "a", "an") >= 0 {
			return true
		}
	}
	return false
}

// favourable reports whether the pattern tells what somebody is for, so that against a
// thing it is by denial only.
func favourable(by string) bool {
	return by == "promises" || by == "pledge" || slices.ContainsFunc(Frames, func(f Frame) bool { return f.Name == by && f.Stance == readout.StanceSupports })
}
