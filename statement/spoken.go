package statement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// Spoken reports whether r is a statement that a ledger keeps: words or views
// that somebody is told to have uttered. [Find] goes further and finds what
// the guideline of PolNeAR calls an attribution: intentions, acts that imply a
// view ("dismissed the idea"), nouns ("their criticism of"). Spoken leaves out
// of these
//
//   - paraphrases that are no clause of their own after a word of speech or
//     belief;
//   - paraphrases whose speaker is not named or described: a pronoun that was
//     not resolved, a thing that says something.
//
// Quoted words are kept, whoever spoke them.
func Spoken(r *readout.Report) bool {
	st := r.Statement()
	if st == nil {
		return false
	}
	by := strings.TrimPrefix(r.By(), "statement/")
	switch by {
	case "quote-said", "said-quote", "quote", "carried-on", "words", "signed", "colon":
		return true
	case "clause-said", "according-to", "speech-that", "speech-wh", "noun-that":
		return st.Form != readout.FormIndirect || described(st.Speaker)
	case "view-that", "view-wh":
		return st.Speaker.ID != ""
	case "act-pred", "act-as", "act-obj", "speech-for", "speech-on", "speech-inf", "speech-about", "speech-against", "speech-obj":
		return st.Form == readout.FormMixed && st.Speaker.ID != ""
	}
	return false
}

// described reports whether the speaker is an actor, an unnamed source of a
// class, or at least something with a name or an office about it.
func described(s readout.Speaker) bool {
	if s.ID != "" || s.Class != readout.ClassUnspecified && s.Class != readout.ClassUnknown {
		return true
	}
	words := strings.Fields(strings.ToLower(s.Name))
	if len(words) == 0 {
		return false
	}
	for _, w := range words {
		switch w {
		case "office", "ministry", "government", "officials", "ministers", "presidency", "spokesman", "spokeswoman",
			"leaders", "authorities", "diplomats", "diplomat", "mayor", "army", "military", "police", "organizations", "organisations":
			return true
		}
	}
	return false
}
