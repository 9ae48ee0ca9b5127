// Package position finds the stances that actors take on issues: what they
// support, oppose, make depend on a condition, or refuse to say, in words and
// in acts.
//
// A stance is read off the dependency tree at a word that takes one ("opposed
// to", "called for", "vetoed"; the table is [Frames]), or off what a named
// speaker says must or must not be. The issue is one of the issues file where
// the phrase names it, else the phrase itself. Rhetoric, wishes, possibilities,
// questions, denials and the views of unnamed many give no position.
//
// The coding follows doc/codebook.md; issues and stances are those of Discourse
// Network Analyzer (Leifeld 2013), by which political scientists code them by
// hand.
package position

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/internal/clause"
	"github.com/readout-dev/readout/internal/wordset"
	"github.com/readout-dev/readout/timex"
)

// Finder finds positions. It is safe for concurrent use.
type Finder struct {
	base     *actor.Base
	issues   *index
	readings int // of each sentence
}

// New returns a finder that knows the actors of base and the issues.
func New(base *actor.Base, issues []Issue) *Finder { return &Finder{base, newIndex(issues), 3} }

// Find returns the positions of the document in the order in which they stand.
// It requires the layers sentences, tokens, tags, trees, times, mentions and
// statements; it does not change the annotation.
func (f *Finder) Find(a *readout.Annotation) ([]*readout.Report, error) {
	c := clause.New(a, f.base, verbs())
	if c == nil {
		return nil, nil
	}
	r := &reader{Reader: c, index: f.issues, folded: make([]string, c.Len())}
	for i := range r.folded {
		r.folded[i] = foldWord(c.Lower(i))
	}
	for n := range f.readings {
		r.again, r.loose = n > 0, n > 1
		for _, sent := range a.Sentences {
			if b, ok := a.Document.BlockAt(sent.Start); ok && b.Kind.Furniture() || sent.Last-sent.First > maxWords {
				continue
			}
			for i := sent.First; i < sent.Last; i++ {
				r.read(i)
			}
			for i := sent.First; r.again && i < sent.Last; i++ {
				r.reread(i)
			}
		}
		if r.again {
			r.cues()
			r.spoken()
		}
	}
	return r.reports()
}

// read reads what begins at, hangs on or is marked by word i.
func (r *reader) read(i int) {
	r.frames(i)
	r.refusal(i)
	r.silences(i)
	r.duty(i)
	r.verdict(i)
	r.amounts(i)
	r.pledge(i)
	r.standing(i)
	r.lack(i)
	r.effect(i)
	r.imperative(i)
	r.goesNot(i)
	r.come(i)
	r.letNot(i)
	r.requires(i)
	r.described(i)
	r.hindrance(i)
	r.denial(i)
	r.harm(i)
	r.views(i)
	r.act(i)
	r.accusation(i)
	r.proposed(i)
	r.reasons(i)
	r.moved(i)
	r.hung(i)
	r.headlined(i)
	r.peers(i)
	r.requested(i)
	r.saidNo(i)
	r.bluntly(i)
}

// maxWords is how many words of a sentence are read: longer ones are lists.
const maxWords = 120

// reader goes through one document.
type reader struct {
	*clause.Reader
	index  *index
	folded []string
	found  []*found
	again  bool             // the second reading: see [reader.reread]
	loose  bool             // the third: see [reader.firm]
	lent   []lent           // phrases that stand for others in issues
	names  map[string][]int // mentions that are names, by the actor's id; nil until asked for
}

// found is a position at a word.
type found struct {
	by        string
	at        int
	holder    clause.Holder
	topic     topic
	stance    readout.Stance
	condition []readout.Span
	doubted   bool // something speaks against it
}

// add records the holders' stance on the topics at word i.
func (r *reader) add(by string, i int, holders []clause.Holder, stance readout.Stance, topics []topic, condition []readout.Span) {
	if r.hearsay(i) {
		return
	}
	if r.joking(i) || r.Negated(i) && r.Has(i, "just", "only", "merely", "simply", "solely", "necessarily", "blindly") >= 0 {
		return // "won't just talk": but do more
	}
	rep, teller, known := r.Reader.Saying(i)
	smeared := !r.Is(i, "NOUN") && r.smeared(rep, known)
	for _, h := range r.chorus(i, holders) {
		if smeared && !(known && (teller.ActsFor(h) || h.ActsFor(teller))) {
			continue
		}
		if r.nobody(h) || r.orders(i, h) {
			continue
		}
		if h.Name == "" || r.again && r.covered(i, h) || r.reputed(i, h) {
			continue
		}
		who := h
		h = r.voice(i, h)
		trade := trading(h)
		for _, t := range topics {
			if t.told.Empty() {
				t.told = r.lender(t.name, i)
			}
			s := stance
			if t.turned {
				s = opposite(s)
			}
			if s == readout.StanceOpposes && stance == s && !t.person && r.wantsMore(i) {
				continue
			}
			if len(condition) > 0 && s != readout.StanceRefuses {
				s = readout.StanceConditional
				t.name, _, _ = strings.Cut(t.name, " so long as ") // the condition is told beside it
			}
			t.name = strings.TrimSpace(t.name)
			t.common = t.last == t.first+1 && r.Is(t.first, "NOUN") && t.name != strings.ToUpper(t.name)
			if t.owned {
				t.name = strings.TrimPrefix(t.name, h.Name+"'s ")
			}
			own := h.Name[strings.LastIndexByte(h.Name, ' ')+1:]
			if by != "denies" && !t.listed && (strings.Contains(t.name, h.Name+"'s ") || strings.Contains(t.name, h.Name+"’s ")) {
				continue // the text would say "its"
			}
			if s == readout.StanceOpposes && stance == s && !t.listed && favourable(by) && r.pickedOut(t) {
				continue // "would not sign a law that doesn't protect the fishermen": against that law alone
			}
			if by == "welcome" && r.Lemma(i) == "want" && h.Type == readout.ActorPerson && !r.Public(h) && !t.listed && !t.concerns && !t.matter && !t.weighs {
				continue // "I want a heart monitor"
			}
			if by == "urge" && h.Type == readout.ActorPerson && strings.HasPrefix(t.name, h.Name+" ") {
				continue // nobody urges himself
			}
			if h.Type == readout.ActorPerson && by != "denies" && !t.alone && names(t.name, own) && r.saysAgain(i, own) {
				continue // Brek, on what names Brek: the text would have a pronoun
			}
			if (!r.loose && avowing[by] || by == "vow" && loose[r.Lemma(i)]) && !h.Public() && !t.listed && !(t.concerns && t.matter) && !(r.Public(h) && (t.concerns || t.matter || t.weighs)) || t.name == "" {
				continue // a candidate's or an expert's words on what no state decides
			}
			whole, ok := r.entire(i, who, s, t)
			if !ok {
				continue
			}
			t = whole
			if bareName(t) && !t.alone {
				continue // "votes", "the test": of or on what?
			}
			if trade && !t.listed && (!t.matter || businesslike[by]) {
				continue // what a company makes, buys or sells, and will do
			}
			if h.Unnamed && mild[by] && !t.listed && !t.matter {
				continue
			}
			if t.light && !(h.Governs() && plain[by]) && !(r.again && r.Public(h)) {
				continue // no thing that positions are taken on
			}
			if t.person && by != "stands" && (!sides[by] || !siding[r.Lemma(i)] || h.ID == "" && !r.Public(h) && r.Lemma(i) != "endorse" && r.Lemma(i) != "endorsement") {
				continue // praise or blame of a person is no position
			}
			if !r.again && !r.Public(h) && !t.person && !t.listed && !t.concerns && !t.matter {
				continue // a private person, on what is no matter of states
			}
			if t.alone && sides[by] && strings.Contains(by, "-") && !siding[r.Lemma(i)] && (t.person || r.Lemma(i) != "commitment") {
				continue // "criticism of Velia"
			}
			if t.alone && (t.about.ID != "" && t.about.ID == h.ID || t.somewhere || !outright[by] && !(by == "stands" && t.person)) {
				continue // on itself, a place, or an actor of whom it only speaks well or ill
			}
			r.found = append(r.found, &found{by: by, at: i, holder: h, topic: t, stance: s, condition: condition, doubted: r.loose})
		}
	}
}

// names reports whether the word stands in the issue's name.
func names(issue, word string) bool {
	for w := range strings.FieldsSeq(issue) {
		if strings.TrimRight(w, ",.)”\"") == word {
			return true
		}
	}
	return false
}

// saysAgain reports whether the name stands behind word i in its sentence.
func (r *reader) saysAgain(i int, name string) bool {
	for k := i + 1; k < r.Sentence(i).Last; k++ {
		if r.Is(k, "PROPN") && r.A.Text(r.A.Tokens[k].Span) == name {
			return true
		}
	}
	return false
}

// avowing are the patterns by which speakers tell what they will do or think of a
// thing: positions only of those who act for a state, body or group, or on what
// states decide.
var avowing = wordset.Of(`promises pledge wants values effects`)

// businesslike are the patterns by which companies tell what they will do.
var businesslike = wordset.Of(`vow agree-to plan-for promises pledge ready-to go-ahead-with`)

// plain are the patterns that say outright what somebody is for or against,
// so that the issue of a government may be anything.
var plain = wordset.Of(`support oppose object-to opposed-to opposition-to vote-against supportive-of stands critical-of`)

// sides are the patterns, and siding their words, by which one is for or against
// a person who runs for an office or holds one.
var (
	sides  = wordset.Of(`support oppose opposed-to support-for supporter-of opposition-to`)
	siding = wordset.Of(`support back endorse oppose opposed opposition support backing endorsement supporter`)
)

// outright are the patterns by which one is for or against an actor.
var outright = wordset.Of(`support oppose opposed-to object-to regards-as rule-out exclude support-for supporter-of opposition-to`)

// voice returns who tells of the state's or body's stance at word i, where that
// is somebody who speaks for it: it is the leader's, on its behalf.
func (r *reader) voice(i int, h clause.Holder) clause.Holder {
	if h.Type == readout.ActorPerson || r.Is(i, "NOUN") {
		return h // "Velia's support" is Velia's, whoever speaks of it
	}
	if _, by, ok := r.Saying(i); ok && by.Type == readout.ActorPerson && by.Represents == h.Name {
		return by
	}
	// "While he said Turkey remained committed": no statement, but his words.
	for v, n := i, 0; v >= 0 && n < 4; v, n = r.Head(v), n+1 {
		if s := r.Head(v); s >= 0 && r.Base(v) == "ccomp" && speaks[r.Lemma(s)] {
			subject, free := r.Subject(s)
			for _, by := range r.Holders(subject) {
				if free && by.Type == readout.ActorPerson && by.Represents == h.Name {
					return by
				}
			}
		}
	}
	return h
}

var speaks = wordset.Of(`say tell insist stress add note reiterate declare announce argue state confirm reaffirm emphasise emphasize tell pledge promise vow warn`)

func opposite(s readout.Stance) readout.Stance {
	switch s {
	case readout.StanceSupports:
		return readout.StanceOpposes
	case readout.StanceOpposes:
		return readout.StanceSupports
	}
	return s
}

// reports makes a report of each actor's stance on an issue, all sentences that
// tell of it its evidence.
func (r *reader) reports() ([]*readout.Report, error) {
	r.settle()
	r.found = slices.DeleteFunc(r.found, func(f *found) bool { // "eased sanctions": on whom?
		return f.by == "lift" && !strings.Contains(f.topic.name, " ")
	})
	r.headlines()
	r.lengthen()
	type key struct {
		actor, issue string
		stance       readout.Stance
	}
	byKey := map[key][]*found{}
	var order []key
	for _, f := range r.found {
		k := key{cmp.Or(f.holder.ID, f.holder.Name), f.topic.name, f.stance}
		if byKey[k] == nil {
			order = append(order, k)
		}
		byKey[k] = append(byKey[k], f)
	}
	var reports []*readout.Report
	for _, k := range order {
		rep, err := r.report(byKey[k])
		if err != nil {
			return nil, err
		}
		reports = append(reports, rep)
	}
	return reports, nil
}

// settle gives issues that name no place the one with which the document names
// them, where there is just one, and leaves out those of which it is to be told
// which ("the pipeline") where the document doesn't.
func (r *reader) settle() {
	var names map[int]*denoted
	kept := r.found[:0]
	for _, f := range r.found {
		t := &f.topic
		if !t.listed || t.name != t.issue {
			kept = append(kept, f)
			continue
		}
		if names == nil {
			names = r.denotations()
		}
		for k := range r.index.issues {
			w := names[k]
			if r.index.issues[k].Name != t.issue || w == nil {
				continue
			}
			switch {
			case w.place != "":
				t.name += " " + w.place
			case t.pointing && w.name != "":
				t.name = w.name
				r.lent = append(r.lent, lent{w.name, w.told})
				t.told = r.lender(w.name, f.at)
			}
		}
		if !t.pointing || t.name != t.issue || !particular[t.issue] {
			kept = append(kept, f)
		}
	}
	r.found = kept
}

// particular are built-in issues of which there are many, so that "the" alone
// doesn't tell which.
var particular = map[string]bool{
	"pipeline": true, "trade agreement": true, "annexation": true, "extradition": true, "bailout": true,
	"blockade": true, "peacekeeping force": true,
}

// denoted are the one place with which the document names an issue, and the one name
// of its own that it gives to one of it; "" where it names several.
type denoted struct {
	place, name   string
	placed, named bool
	told          readout.Span // the sentence with the name
}

func (r *reader) denotations() map[int]*denoted {
	all := map[int]*denoted{}
	for _, sent := range r.A.Sentences {
		for i := sent.First; i < sent.Last; i++ {
			at, ok := r.index.find(r.folded[:sent.Last], i)
			if !ok {
				continue
			}
			w := all[at.issue]
			if w == nil {
				w = &denoted{}
				all[at.issue] = w
			}
			x := &r.index.issues[at.issue]
			if name := r.proper(x, at, max(sent.First, i-6)); name != "" {
				if w.named && w.name != name {
					name = ""
				}
				if !w.named {
					w.told = sent.Span
				}
				w.name, w.named = name, true
				continue
			}
			place, ok := r.place(x, max(sent.First, i-3), at.first, at.last, min(sent.Last, at.last+4))
			if !ok {
				continue
			}
			if w.placed && w.place != place {
				place = ""
			}
			w.place, w.placed = place, true
		}
	}
	return all
}

func (r *reader) report(same []*found) (*readout.Report, error) {
	first := same[0]
	p := &readout.Position{
		Actor: first.holder.ActorRef, OnBehalfOf: first.holder.Represents,
		Issue: first.topic.name, Stance: first.stance,
		Tentative: !slices.ContainsFunc(same, r.firm),
	}
	var spans []readout.Span
	for _, f := range same {
		if p.When == nil {
			p.When = r.when(f)
		}
		for _, s := range r.evidence(f) {
			if !slices.ContainsFunc(spans, func(t readout.Span) bool { return t.Contains(s) }) {
				spans = append(spans, s)
			}
		}
	}
	spans = r.alone(p, first.topic.listed, spans)
	var evidence []readout.Evidence
	for _, s := range spans {
		ev, err := r.A.Document.Evidence(s)
		if err != nil {
			return nil, err
		}
		evidence = append(evidence, ev)
	}
	for _, s := range first.condition {
		ev, err := r.A.Document.Evidence(s)
		if err != nil {
			return nil, err
		}
		p.Condition = append(p.Condition, ev)
	}
	return readout.NewReport(p, "position/"+first.by, evidence...)
}

// evidence returns the sentence of f, and that of the attribution where it
// stands elsewhere.
func (r *reader) evidence(f *found) []readout.Span {
	spans := []readout.Span{r.Sentence(f.at).Span}
	if !f.topic.told.Empty() {
		spans = append(spans, f.topic.told)
	}
	if rep, by, ok := r.Saying(f.at); ok && by.Same(f.holder) {
		if cue := rep.Statement().Cue; len(cue) > 0 && !spans[0].Contains(cue[0].Span()) {
			if k := r.A.SentenceAt(cue[0].Span().Start); k >= 0 {
				spans = append(spans, r.A.Sentences[k].Span)
			}
		}
	}
	return spans
}

// when returns the day on which the words were said, or that dates the clause.
func (r *reader) when(f *found) *readout.When {
	if rep, by, ok := r.Saying(f.at); ok && by.Same(f.holder) {
		if at := rep.Statement().SaidAt; at != nil {
			return &readout.When{Start: at.Date, Basis: at.Basis}
		}
	}
	t, ok := timex.Governing(r.A, r.A.Tokens[f.at].Span)
	if !ok || t.When.Start.IsZero() || r.dates(t.Span, f.at) {
		return nil
	}
	if p := r.A.Published; p != nil && t.When.First().Compare(p.Date.Last()) > 0 {
		return nil // when it is to be, not when it was said
	}
	w := t.When
	return &w
}

// dates reports whether the expression belongs to what the stance at word i is
// on: "wants to resume the talks in October".
func (r *reader) dates(s readout.Span, i int) bool {
	k, _ := r.A.TokensIn(s)
	for n := 0; k >= 0 && n < 8; n++ {
		h := r.Head(k)
		if h == i {
			switch r.Base(k) {
			case "xcomp", "ccomp", "obj", "csubj", "nsubj":
				return true
			}
			return false
		}
		k = h
	}
	return false
}
