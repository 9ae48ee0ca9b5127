package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
)

// Headlines say in few words what the story says in more: their issue is short
// ("embargo"), and the tagger errs in them. So a position of a headline is that
// of the story, where the story has it, and else needs an issue that says which.

// inHeading reports whether word i stands in the story's own headline or a
// subhead.
func (r *reader) inHeading(i int) bool {
	b, ok := r.A.Document.BlockAt(r.A.Tokens[i].Start)
	return ok && b.Kind == readout.BlockHeading
}

// headlines gives positions of headlines the issue by which the story tells
// them, and leaves out those that the story doesn't tell and that don't say
// which issue they mean.
func (r *reader) headlines() {
	var body []*found
	for _, f := range r.found {
		if !r.inHeading(f.at) {
			body = append(body, f)
		}
	}
	if len(body) == len(r.found) {
		return
	}
	all := body // whose words are the better evidence
	for _, f := range r.found {
		if r.inHeading(f.at) && r.tellsHeadline(body, f) {
			all = append(all, f)
		}
	}
	r.found = all
}

// tellsHeadline reports whether position f of a headline is one: it takes the
// issue of the body's position that is the same, and gives way where the body
// knows better.
func (r *reader) tellsHeadline(body []*found, f *found) bool {
	var told *found
	for _, b := range body {
		if !b.holder.ActsFor(f.holder) && !f.holder.ActsFor(b.holder) {
			continue
		}
		if b.topic.name == f.topic.name && b.stance != f.stance {
			return false
		}
		if told == nil && b.stance == f.stance && covers(b.topic.name, f.topic.name) {
			told = b
		}
	}
	if told != nil {
		f.topic, f.holder = told.topic, told.holder
		f.topic.told = readout.Span{}
		return true
	}
	return f.topic.listed || strings.Contains(f.topic.name, " ")
}

// covers reports whether the longer name of an issue has all words of the short
// one.
func covers(long, short string) bool {
	have := strings.Fields(strings.ToLower(long))
	for w := range strings.FieldsSeq(strings.ToLower(short)) {
		if len(w) > 3 && !slices.Contains(have, w) {
			return false
		}
	}
	return true
}

// headlined reads the infinitive of a headline: "Velia to leave river treaty" tells what will be.
func (r *reader) headlined(i int) {
	if !r.Is(i, "PART") || r.Lower(i) != "to" || !r.inHeading(i) || r.Asks(i) {
		return
	}
	v, sent := r.Head(i), r.Sentence(i)
	m := r.Mention(i - 1)
	if v < i || v > i+3 || !r.Is(v, "VERB") || m == nil || m.Actor.Name == "" {
		return
	}
	if first, _ := r.A.TokensIn(m.Span); first != sent.First {
		return // "urges Velia to leave"
	}
	holders := slices.DeleteFunc(r.Holders(i-1), func(h clause.Holder) bool { return !h.Governs() })
	topics, ok := r.deed(v, -1, 0)
	topics = slices.DeleteFunc(topics, func(t topic) bool { return !t.listed && !t.matter })
	if !ok || sociable[r.Lemma(v)] {
		return
	}
	r.add("headline", v, holders, readout.StanceSupports, r.denies(topics, v), nil)
}
