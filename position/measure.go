package position

import "github.com/readout-dev/readout/internal/wordset"

// What laws, resolutions and measures are for.

// voiced reports whether a clause tells what the paper at noun o says: "a
// resolution condemning the annexation".
func (r *reader) voiced(o int) bool {
	x := r.Child(o, "acl")
	return x == o+1 && r.A.Tokens[x].XPOS == "VBG" && len(frameIndex()["verb "+r.Lemma(x)]) > 0 && !ruling[r.Lemma(x)]
}

// ruling are verbs for what laws do.
var ruling = wordset.Of(`ban bar prohibit outlaw forbid allow permit require authorise authorize`)

// measures reads "passed a set of measures to protect the harbour", "adopted a
// strategy to cut emissions": what they are for is the issue.
func (r *reader) measures(i, o int, f *Frame) []topic {
	if f.Name != "sign" || !r.publicly(i) {
		return nil
	}
	x := r.infinitive(o)
	if x < 0 {
		x = r.infinitive(i)
	}
	if k := r.Child(o, "nmod"); clear[r.Lemma(o)] && k > o && r.Case(k) >= 0 && r.Lower(r.Case(k)) == "of" {
		if o = k; x < 0 {
			x = r.infinitive(o)
		}
	}
	if x < o || !means[r.Lemma(o)] || r.To(x) > o+2 {
		return nil
	}
	t, _ := r.deed(x, -1, 0)
	return r.denies(t, x)
}

// means are nouns for what is done so that something comes of it.
var means = wordset.Of(`bill legislation law resolution amendment measure strategy policy step rule regulation reform`)
