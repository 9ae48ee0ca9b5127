package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// Groups without a name hold positions as named actors do: see
// [clause.Reader.Unnamed]. What they hold is what the document itself says of
// them, or what they say themselves: what one says of others who have no name is
// his or her view of them.

// Holders returns the actors that the noun phrase headed by word i names, and the
// groups without a name.
func (r *reader) Holders(i int) []clause.Holder {
	all := r.Reader.Holders(i)
	if s := r.member(i); len(all) == 0 && s >= 0 {
		all = r.Reader.Holders(s)
	}
	for _, h := range r.Reader.Unnamed(i) {
		if !slices.ContainsFunc(all, h.Same) {
			all = append(all, h)
		}
	}
	return all
}

// Told returns the statements whose speakers are named or such groups.
func (r *reader) Told() []clause.Utterance { return r.Reader.Voiced() }

// reputed reports whether what the document says at word i of group h is only
// what another says of it.
func (r *reader) reputed(i int, h clause.Holder) bool {
	if !h.Unnamed {
		return false
	}
	rep, by, ok := r.Voice(i)
	if rep == nil || slices.ContainsFunc(rep.Statement().Cue, func(ev readout.Evidence) bool { return ev.Span().Contains(r.A.Tokens[i].Span) }) {
		return false
	}
	return !ok || !by.Same(h)
}

// mild are the patterns that tell of what groups also do in private, or feel: of
// one without a name they count where the issue is one that states and parties
// take sides on.
var mild = wordset.Of(`vow refuse-to agree-to pleased-with pledge-it welcome promises stick-to wants values rates plan-for`)

// lengthen gives groups the longest words by which the document tells of them:
// "the opposition lawmakers" are those "in Velia" of whom it spoke before.
func (r *reader) lengthen() {
	for _, f := range r.found {
		short := f.holder.Name + " "
		for _, g := range r.found {
			if f.holder.Unnamed && g.holder.Unnamed && g.at < f.at && strings.HasPrefix(g.holder.Name, short) && len(g.holder.Name) > len(f.holder.Name) {
				f.holder.Name = g.holder.Name
			}
		}
	}
}
