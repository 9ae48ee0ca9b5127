package proposal

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
)

// Parties that are told of without their names.

// fighting are nouns for the people of an armed group, ruling those for who
// governs a state or fights for it.
var (
	fighting = wordset.Of(`rebel guerrilla insurgent separatist militant kidnapper hijacker captor movement group guerilla`)
	ruling   = wordset.Of(`government army military authority regime junta cabinet`)
)

// unnamed returns the party that a noun like "the rebels" or "the government" at
// word i means: the only armed group, or the only state, that the document has
// named by then; nil where it is not known.
func (r *reader) unnamed(i int) []clause.Holder {
	lemma := r.Lemma(i)
	if !fighting[lemma] && !ruling[lemma] || r.Has(i, "the") < 0 {
		return nil
	}
	if m := r.Mention(i); m != nil && (m.Actor.Name != "" || m.Represents != "") {
		return nil
	}
	for c := range r.Dependents(i) {
		if c < i && r.Is(c, "PROPN") || c > i && (r.Base(c) == "nmod" || r.Base(c) == "appos") || r.State(c) != "" {
			return nil // it is said whose
		}
	}
	kind := readout.ActorState
	if fighting[lemma] {
		kind = readout.ActorGroup
	}
	var one clause.Holder
	for n := range r.A.Mentions {
		m := &r.A.Mentions[n]
		if m.Start >= r.A.Tokens[i].Start {
			break
		}
		if m.Type != kind || m.Actor.Name == "" || m.Form != readout.FormName {
			continue
		}
		if _, known := r.base.Find(m.Actor.ID); !known {
			continue
		}
		h := clause.Holder{ActorRef: m.Actor, Type: m.Type}
		if one.Name != "" && !one.Same(h) {
			return nil
		}
		one = h
	}
	if one.Name == "" {
		return nil
	}
	return []clause.Holder{one}
}

// makers returns who makes a demand or an offer: the subject, or those whose
// statement it is that demands.
func (r *reader) makers(s int) []clause.Holder {
	switch r.Lemma(s) {
	case "statement", "letter", "document", "communique", "communiqué", "declaration", "message", "note":
		if own := r.owners(s); len(own) > 0 {
			return own
		}
		for c := range r.Dependents(s) {
			if c > s && r.Rel(c) == "acl" && r.A.Tokens[c].XPOS != "VBG" {
				return r.Holders(r.Prepositional(c, "by"))
			}
		}
		if v := r.Head(s); v >= 0 && v < s && r.Base(s) == "obj" && (r.Lemma(v) == "issue" || handing[r.Lemma(v)] || r.Lemma(v) == "write" || r.Lemma(v) == "sign") {
			if by, free := r.Subject(v); by >= 0 && free && by != s {
				return r.makers(by)
			}
		}
		return nil
	}
	if m := r.Mention(s); m != nil && m.Represents != "" && m.Actor.Name == "" && r.A.Tokens[s].XPOS == "NNS" { // "farm ministers of Velia, Sumar and Tarsk"
		h, ok := r.stateOf(m)
		if of := r.Holders(r.Prepositional(s, "of", "from", "for")); ok && !slices.ContainsFunc(of, h.Same) {
			return append([]clause.Holder{h}, of...)
		}
	}
	if hs := r.Holders(s); len(hs) > 0 {
		if r.ambiguous(s) {
			return nil
		}
		return hs
	}
	if hs := firstOf(s, r.apposed, r.sentBy); len(hs) > 0 {
		return hs
	}
	if w := r.Lower(s); w == "it" || w == "they" { // "Velia said it would …"
		if v := r.Head(s); v >= 0 && r.Base(v) == "ccomp" && r.Head(v) >= 0 {
			if by := r.Child(r.Head(v), "nsubj"); by >= 0 && by < v && by != s {
				return r.Holders(by)
			}
		}
	}
	if hs := r.unnamed(s); len(hs) > 0 {
		return hs
	}
	if k := r.Child(s, "nmod:poss"); k >= 0 && r.Is(k, "PRON") && (organs[r.Lemma(s)] || following[r.Lemma(s)]) { // "his men", "its side"
		return r.Holders(k)
	}
	return firstOf(s, r.speaksFor, r.people, r.several, r.described)
}

// following are nouns for those whom somebody commands.
var following = wordset.Of(`man force group fighter troop army faction organisation organization country`)

// ambiguous reports whether word i is an office without a name or a state, "the
// prime minister", that the document gives to several people, or to somebody whom
// it names only later.
func (r *reader) ambiguous(i int) bool {
	m := r.Mention(i)
	if m == nil || m.Form != readout.FormNominal || m.Type != readout.ActorPerson || !r.Is(i, "NOUN") || r.Child(i, "nmod:poss", "nmod") >= 0 {
		return false
	}
	for c := range r.Dependents(i) {
		if r.State(c) != "" {
			return false
		}
	}
	words := " " + strings.ToLower(strings.TrimPrefix(strings.TrimPrefix(r.A.Text(m.Span), "The "), "the "))
	told := false
	for n := range r.A.Mentions {
		x := &r.A.Mentions[n]
		told = told || x.Actor == m.Actor && x != m && x.Start < m.End+4 // before, or right behind a comma
		if x.Form == readout.FormNominal && x.Actor.Name != "" && x.Actor != m.Actor && strings.HasSuffix(strings.ToLower(r.A.Text(x.Span)), words) {
			return true
		}
	}
	return !told
}

// several returns the states that "the two countries" or "both sides" at word i
// stand for: those named in the sentence and the one before, where they are as
// many.
func (r *reader) several(i int) []clause.Holder {
	switch r.Lower(i) {
	case "both":
		return r.listedBefore(i)
	case "side", "party":
		if !r.neither(i) {
			return nil
		}
	case "countries", "sides", "nations", "states", "governments", "parties", "leaders", "presidents", "ministers", "powers":
	default:
		return nil
	}
	n := r.numbered(i)
	if n == 0 {
		return nil
	}
	if two := r.pair(i); n == 2 && len(two) == 2 {
		return two
	}
	var named []clause.Holder
	end := i
	for k := r.at; k >= max(0, r.at-3) && len(named) < n; k-- {
		for w := r.A.Sentences[k].First; w < min(end, r.A.Sentences[k].Last); w++ {
			m := r.Mention(w)
			if m == nil || m.Actor.Name == "" && m.Represents == "" {
				continue
			}
			h, ok := r.stateOf(m)
			if ok && !slices.ContainsFunc(named, h.Same) {
				named = append(named, h)
			}
		}
		end = r.Len()
	}
	if len(named) != n {
		return nil
	}
	return named
}

// listedBefore returns the two that the sentence before word i's names side by side:
// "Velia and Sumar".
func (r *reader) listedBefore(i int) (two []clause.Holder) {
	if !r.Is(i, "DET", "PRON") || r.at == 0 {
		return nil
	}
	sent := r.A.Sentences[r.at-1]
	for k := sent.First + 1; k < sent.Last-1; k++ {
		if r.Lower(k) != "and" || !r.Is(k+1, "PROPN", "DET") {
			continue
		}
		left, right := r.Mention(k-1), r.Mention(k+1)
		if left == nil || right == nil || left.Actor.Name == "" || right.Actor.Name == "" {
			continue
		}
		if two != nil {
			return nil // it names two pairs
		}
		for _, m := range []*readout.Mention{left, right} {
			h := clause.Holder{ActorRef: m.Actor, Type: m.Type}
			if m.Type == readout.ActorPerson {
				h.Represents = m.Represents
			}
			if r.party(h) {
				two = append(two, h)
			}
		}
		if len(two) != 2 {
			two = nil
		}
	}
	return two
}

// pair returns the two states or groups that meet or talk in the document before
// word i, where all that it tells of before are of the same two; nil else.
func (r *reader) pair(i int) (two []clause.Holder) {
	for _, rep := range r.A.Reports {
		e := rep.Engagement()
		if e == nil || e.Status == readout.StatusDidNotOccur || rep.Evidence()[0].Span().Start > r.A.Tokens[i].Start {
			continue
		}
		var sides []clause.Holder
		for _, x := range e.Participants {
			if x.Role == readout.RoleMediator {
				continue
			}
			name := cmp.Or(x.Represents, x.Name)
			f, ok := r.base.State(name)
			if !ok || f.Type() != readout.ActorState {
				if f, ok = r.base.Find(x.ID); !ok || f.Type() != readout.ActorGroup {
					continue
				}
			}
			if h := (clause.Holder{ActorRef: f.Ref(), Type: f.Type()}); !slices.ContainsFunc(sides, h.Same) {
				sides = append(sides, h)
			}
		}
		if len(sides) != 2 {
			continue
		}
		if two != nil && !(slices.ContainsFunc(two, sides[0].Same) && slices.ContainsFunc(two, sides[1].Same)) {
			return nil
		}
		two = sides
	}
	return two
}

// stateOf returns the state that the mention names, or that whom it names acts
// for.
func (r *reader) stateOf(m *readout.Mention) (clause.Holder, bool) {
	if m.Type == readout.ActorState {
		return clause.Holder{ActorRef: m.Actor, Type: m.Type}, m.Actor.Name != ""
	}
	if m.Represents == "" {
		return clause.Holder{}, false
	}
	for i := range r.A.Mentions {
		if o := &r.A.Mentions[i]; o.Type == readout.ActorState && o.Actor.Name == m.Represents {
			return clause.Holder{ActorRef: o.Actor, Type: o.Type}, true
		}
	}
	if e, ok := r.base.State(m.Represents); ok {
		return clause.Holder{ActorRef: e.Ref(), Type: e.Type()}, e.Type() == readout.ActorState
	}
	return clause.Holder{}, false
}
