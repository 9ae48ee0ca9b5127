package ledger

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// KindOf returns what a report or record is within its type: an engagement's
// kind, a statement's form, a position's stance; "" for a proposal or figure.
func KindOf(b readout.Body) string {
	switch b := b.(type) {
	case *readout.Engagement:
		return string(b.Kind)
	case *readout.Statement:
		return string(b.Form)
	case *readout.Position:
		return string(b.Stance)
	}
	return ""
}

// ActorsOf returns those who have a part in a body: who takes part in an
// engagement, speaks, takes a position, makes, gets, carries or answers a
// proposal, or gives a figure.
func ActorsOf(b readout.Body) []readout.ActorRef {
	switch b := b.(type) {
	case *readout.Engagement:
		refs := make([]readout.ActorRef, len(b.Participants))
		for i, p := range b.Participants {
			refs[i] = p.ActorRef
		}
		return refs
	case *readout.Statement:
		return []readout.ActorRef{b.Speaker.ActorRef}
	case *readout.Position:
		return []readout.ActorRef{b.Actor}
	case *readout.Proposal:
		refs := slices.Concat(b.By, b.To, b.Mediators)
		for _, r := range b.Responses {
			refs = append(refs, r.Actor)
		}
		return refs
	case *readout.Figure:
		if b.SaidBy != nil {
			return []readout.ActorRef{*b.SaidBy}
		}
	}
	return nil
}

// WordsAbout returns the words of what a body is about, as [Words] has them: a
// position's issue, a proposal's name, what a figure counts and in what.
func WordsAbout(b readout.Body) []string {
	switch b := b.(type) {
	case *readout.Position:
		return Words(b.Issue)
	case *readout.Proposal:
		return Words(b.Name)
	case *readout.Figure:
		return Words(b.What + " " + b.Unit)
	}
	return nil
}

// Words returns the words of a name or phrase, folded, in the singular, each
// once and sorted, so that "Hostages" finds "hostage". Articles and
// prepositions don't count.
func Words(s string) []string {
	var words []string
	for w := range strings.FieldsSeq(Fold(s)) {
		switch w {
		case "a", "an", "the", "of", "to", "in", "on", "for", "from", "with", "by", "at", "and", "or":
		default:
			words = append(words, singular(w))
		}
	}
	slices.Sort(words)
	return slices.Compact(words)
}

// singular drops the ending of a regular plural. It needn't be a word of
// English, only one form for both numbers.
func singular(w string) string {
	switch {
	case len(w) < 4 || !strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "us"):
		return w
	case strings.HasSuffix(w, "ies"):
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "sses") || strings.HasSuffix(w, "shes") || strings.HasSuffix(w, "ches") || strings.HasSuffix(w, "xes"):
		return w[:len(w)-2]
	}
	return w[:len(w)-1]
}
