package actor

import (
	"iter"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// pointsBack returns the group or body that "the group", "the agency" means:
// the nearest before, unless two stand in one sentence there. An actor of
// which the base says that it is called so goes before others.
func (r *reading) pointsBack(i int) int {
	x := &r.raws[i]
	words := "the " + strings.ToLower(r.text(&r.units[x.title.headUnit]))
	head := strings.ToLower(r.text(&r.units[x.title.headUnit]))
	found, sent, called := -1, -1, false
	for k, n := i-1, 0; k >= 0 && n < back; k, n = k-1, n+1 {
		y := &r.raws[k]
		if x.sent-y.sent > 3 || found >= 0 && y.sent != sent {
			break
		}
		at := y.entity
		if of := y.title.of; of >= 0 && (at < 0 || r.entities[at].typ == readout.ActorPerson || y.kind == rawBody && r.entities[at].typ == readout.ActorGroup) {
			if k := r.base.entries[of].Kind; k != KindGroup && k != KindBody {
				continue
			}
			at = r.entry(of, r.base.entries[of].Type()) // "the chief of the Sumari Front"
		}
		if at < 0 {
			continue
		}
		e := &r.entities[at]
		if e.typ != readout.ActorGroup && e.typ != readout.ActorBody {
			continue
		}
		named := e.entry >= 0 && slices.Contains(r.base.entries[e.entry].Short, words) || r.calledSo(e, head)
		if !named && (x.title.head&classGroupWord == 0 || e.typ != readout.ActorGroup) {
			continue
		}
		switch {
		case found < 0 || named && !called:
			found, sent, called = at, y.sent, named
		case at != found && named == called:
			return -1
		}
	}
	return found
}

// calledSo reports whether the body or group may be called by the noun: one
// that its name has, or a wider one. Outlets are called nothing here.
func (r *reading) calledSo(e *entity, head string) bool {
	if e.entry >= 0 && r.base.entries[e.entry].Kind == KindOutlet {
		return false
	}
	if slices.Contains(e.words, head) {
		return true
	}
	for _, w := range strings.Fields(wider[head]) {
		if slices.Contains(e.words, w) {
			return true
		}
	}
	return false
}

// wider has, for nouns that mean bodies of several kinds, the words in the names
// of these.
var wider = map[string]string{
	"organisation": "organization agency committee federation league association union society foundation council network institute movement front fund",
	"organization": "organisation agency committee federation league association union society foundation council network institute movement front fund",
	"bloc":         "union league alliance community association organisation organization",
	"alliance":     "organisation organization treaty pact coalition",
	"body":         "council commission committee agency organisation organization league union assembly court",
	"watchdog":     "agency commission authority observatory",
	"group":        "organisation organization association committee network society",
}

// fighters are those who are called by what they do, for their group.
var fighters = map[string]bool{"rebels": true, "insurgents": true, "separatists": true, "guerrillas": true, "militants": true}

// fighters returns the group that "the rebels" means: the only one that the
// document speaks of, named in this sentence or the one before.
func (r *reading) fighters(i int) int {
	x := &r.raws[i]
	found := -1
	for at := range min(len(r.entities), 4*back) {
		if r.entities[at].typ == readout.ActorGroup {
			if found >= 0 {
				return -1
			}
			found = at
		}
	}
	for k := i - 1; k >= 0 && x.sent-r.raws[k].sent <= 1; k-- {
		if found >= 0 && r.raws[k].entity == found {
			return found
		}
	}
	return -1
}

// shortName returns the body or group of the document that "the Front" means.
func (r *reading) shortName(i int) int {
	return r.shortened(string(appendFold(nil, r.text(&r.units[r.raws[i].title.headUnit]))))
}

// shortened returns the body or group of the document whose name ends in the
// word, as that of the Sumari Front does in "Front", or begins with it before
// "of", or that the base says is called so; -1 where there is none or more
// than one.
func (r *reading) shortened(word string) int {
	if r.shorts == nil {
		r.noteShorts()
	}
	if at, ok := r.shorts[word]; ok {
		return at
	}
	return -1
}

// noteShorts fills the index of short names: from the bodies and groups that
// were named by now, and from those of the base that stand in titles alone.
func (r *reading) noteShorts() {
	r.shorts = map[string]int{}
	note := func(word string, at int) {
		if have, ok := r.shorts[word]; ok && have != at {
			at = -1
		}
		r.shorts[word] = at
	}
	for k, e := range r.base.entries {
		if r.touched[k] && (e.Kind == KindGroup || e.Kind == KindBody) {
			r.entry(int32(k), e.Type())
		}
	}
	for at := range r.entities {
		e := &r.entities[at]
		if e.typ != readout.ActorBody && e.typ != readout.ActorGroup {
			continue
		}
		if n := len(e.words); n > 1 {
			note(e.words[n-1], at)
			if n > 2 && e.words[1] == "of" {
				note(e.words[0], at)
			}
		}
		if e.entry >= 0 {
			for _, s := range r.base.entries[e.entry].Short {
				note(strings.TrimPrefix(foldName(s), "the "), at)
			}
		}
	}
}

// sole returns the only actor of the document that is called by the same organ
// of a state: "the opposition" where the Sumari opposition alone is named.
func (r *reading) sole(i int) int {
	organ := r.raws[i].title.organ
	found := -1
	look := func(k int) bool {
		y := &r.raws[k]
		if y.kind != rawPhrase || y.title.organ != organ || y.title.of < 0 || y.title.office >= 0 || y.title.head != 0 {
			return true
		}
		at := r.organ(y.title, k)
		if found >= 0 && at != found {
			found = -1
			return false
		}
		found = at
		return true
	}
	for k := i - 1; k >= 0 && k > i-4*back; k-- {
		if !look(k) {
			return -1
		}
	}
	for k := i + 1; k < len(r.raws) && k < i+4*back; k++ {
		if !look(k) {
			return -1
		}
	}
	if at := r.ruled(); found < 0 && at >= 0 {
		t := r.raws[i].title
		t.of = at
		return r.organ(t, i)
	}
	return found
}

// ruled returns the entry of the state whose government the document speaks
// of: twice at least, and twice as often as of any other's; -1 for none.
func (r *reading) ruled() int32 {
	if r.counted {
		return r.governs
	}
	count := map[int32]int{}
	best := int32(-1)
	for k := range r.raws {
		t := &r.raws[k].title
		if r.raws[k].kind != rawPhrase || t.of < 0 || t.office >= 0 || r.base.entries[t.of].Kind != KindState || t.head&classGovt == 0 && (t.head != 0 || t.organ < 0 || r.base.entries[t.organ].Is != "state") {
			continue
		}
		if count[t.of]++; best < 0 || count[t.of] > count[best] {
			best = t.of
		}
	}
	for of, n := range count {
		if of != best && 2*n > count[best] {
			best = -1
			break
		}
	}
	if best >= 0 && count[best] < 2 {
		best = -1
	}
	r.governs, r.counted = best, true
	return best
}

// land returns the state that "the country" means: the only one spoken of in
// the words before it in the sentence, or else in the sentence before. "The
// kingdom" is one of which the base says that it is called so.
func (r *reading) land(i int) int {
	x := &r.raws[i]
	if x.title.poss {
		if x.title.of < 0 {
			return -1
		}
		return r.entry(x.title.of, readout.ActorState)
	}
	called := "the " + strings.ToLower(r.text(&r.units[x.title.headUnit]))
	at := r.onlyState(x.sent, x.first)
	if at == -1 && x.sent > 0 && r.sents[x.sent-1].block == r.sents[x.sent].block {
		at = r.onlyState(x.sent-1, r.sents[x.sent-1].last)
	}
	if at < 0 {
		return -1
	}
	if called != "the country" && !slices.Contains(r.base.entries[at].Short, called) {
		return -1
	}
	return r.entry(at, readout.ActorState)
}

// onlyState returns the entry of the only state that the sentence speaks of
// before unit end, by name, adjective, people or capital; -1 where there is
// none and -2 where there are several.
func (r *reading) onlyState(si, end int) int32 {
	found := int32(-1)
	for c := range r.knownBefore(si, end) {
		if !r.polity(c) {
			continue
		}
		of := c.entry
		if in := r.base.entries[of].In; r.base.entries[of].Kind == KindPlace && in != "" {
			p, ok := r.base.polities[foldName(in)]
			if !ok {
				continue
			}
			of = p
		}
		if r.base.entries[of].Kind != KindState {
			continue
		}
		if found >= 0 && found != of {
			return -2
		}
		found = of
	}
	return found
}

// cabinet returns the state that "the government" means: the only one whose
// government was spoken of, the one of the sentence or the one before where
// there are several, or else the only state spoken of there.
func (r *reading) cabinet(i int) int {
	x := &r.raws[i]
	all, near, sent := -1, -1, -1
	for k := i - 1; k >= 0 && k > i-4*back; k-- {
		y := &r.raws[k]
		if y.kind != rawPhrase || y.entity < 0 || r.entities[y.entity].typ != readout.ActorState || y.title.head&classGovt == 0 && y.title.organ != x.title.organ {
			continue
		}
		if x.sent-y.sent <= 1 {
			switch {
			case near < 0:
				near, sent = y.entity, y.sent
			case near != y.entity && sent == y.sent:
				near = -2
			}
		}
		if all >= 0 && all != y.entity {
			all = -2
		} else if all == -1 {
			all = y.entity
		}
	}
	if near == -2 || all >= 0 {
		return all
	}
	if near >= 0 {
		return near
	}
	if of := r.country(i); of >= 0 {
		return r.entry(of, readout.ActorState)
	}
	return -1
}

// country returns the entry of the state whose government or ministry a
// description without one means: that of the office holders named before in the
// sentence, the one whose government the document speaks of, the only one
// spoken of before in the sentence, the subject of the sentence before where no
// other state is spoken of there, or that of the dateline where none is; -1
// where none of these tells.
func (r *reading) country(i int) int32 {
	x := &r.raws[i]
	if of := r.served(i); of >= 0 {
		return of
	}
	if of := r.ruled(); of >= 0 {
		return of
	}
	switch of := r.onlyState(x.sent, x.first); {
	case of >= 0 && !r.mereScene(x.sent, x.first, of):
		return of
	case of != -1 || x.sent == 0:
		return -1
	}
	last := r.sents[x.sent-1].last
	of := r.onlyState(x.sent-1, last)
	if of >= 0 && (r.topic(x.sent-1) == of || r.scene() == of) || of == -1 {
		if of == -1 {
			of = r.scene()
		}
		return of
	}
	return -1
}

// topic returns the entry of the state that the subject of the sentence is, or
// that she acts for; -1 for none.
func (r *reading) topic(si int) int32 {
	if r.tree == nil {
		return -1
	}
	root := r.tree.roots[r.sents[si].index]
	if root < 0 || r.tree.subject[root] < 0 {
		return -1
	}
	k := r.tree.raw[r.tree.subject[root]]
	if k < 0 {
		return -1
	}
	if of := r.raws[k].title.of; of >= 0 && r.base.entries[of].Kind == KindState {
		return of
	}
	if at := r.raws[k].entity; at >= 0 {
		return r.home(at)
	}
	return -1
}

// scene returns the entry of the state that the dateline of the document names
// or has the town of; -1 for none.
func (r *reading) scene() int32 {
	if len(r.sents) == 0 {
		return -1
	}
	s := &r.sents[0]
	c, ok := r.look(s.first, s.last)
	if !ok || !r.polity(c) && r.base.entries[c.entry].Kind != KindPlace || r.units[s.first].shape != shapeUpper {
		return -1
	}
	dash := false
	for k := c.next; k < min(s.last, c.next+14) && !dash; k++ {
		w := r.text(&r.units[k])
		dash = w == "-" || w == "--" || w == "–" || w == "—"
	}
	if !dash {
		return -1
	}
	of := c.entry
	if e := &r.base.entries[of]; e.Kind == KindPlace {
		p, ok := r.base.polities[foldName(e.In)]
		if !ok {
			return -1
		}
		of = p
	}
	if r.base.entries[of].Kind != KindState {
		return -1
	}
	return of
}

// served returns the entry of the only state whose office holders the sentence
// names before mention i; -1 where there is none or several.
func (r *reading) served(i int) int32 {
	found := int32(-1)
	serves := func(of int32) bool {
		if of < 0 || r.base.entries[of].Kind != KindState || of == found {
			return true
		}
		if found >= 0 {
			return false
		}
		found = of
		return true
	}
	for k := i - 1; k >= 0 && r.raws[k].sent == r.raws[i].sent; k-- {
		if r.raws[k].entity < 0 {
			continue
		}
		e := &r.entities[r.raws[k].entity]
		for _, have := range e.terms {
			if !have.past && !serves(have.of) {
				return -1
			}
		}
		if e.entry < 0 {
			continue
		}
		for _, term := range r.base.entries[e.entry].terms {
			if term.On(r.on) && !serves(term.of) {
				return -1
			}
		}
	}
	return found
}

// mereScene reports whether the sentence speaks of the state before unit end
// by a town alone that is not a capital: where something happened says nothing
// of whose government speaks.
func (r *reading) mereScene(si, end int, state int32) bool {
	for c := range r.knownBefore(si, end) {
		if c.entry == state {
			return false
		}
	}
	return true
}

// knownBefore yields what the base knows of the words of the sentence before
// unit end, as far back as mentions are looked for.
func (r *reading) knownBefore(si, end int) iter.Seq[choice] {
	return func(yield func(choice) bool) {
		for k := max(r.sents[si].first, end-back); k < end; {
			c, ok := r.look(k, end)
			if !ok {
				k++
				continue
			}
			if !yield(c) {
				return
			}
			k = c.next
		}
	}
}

// former returns the person whom "the former president" means: the last one
// spoken of, in this sentence or the two before, who held the office and does
// not hold it any more; open where two did.
func (r *reading) former(i int) int {
	x := &r.raws[i]
	t := x.title
	if t.det < 0 || !r.units[t.det].is(classThe) || strings.Contains(t.name, "Designate") {
		return -1
	}
	for k := t.det + 1; k < t.headUnit; k++ {
		switch w := r.text(&r.units[k]); w {
		case "designate", "elect", "incoming", "outgoing", "then", "late":
			return -1
		}
	}
	general, of, found := r.base.general(t.office), r.represents(t), -1
	for k, n := i-1, 0; k >= 0 && n < back && x.sent-r.raws[k].sent <= 2; k, n = k-1, n+1 {
		y := &r.raws[k]
		if y.entity < 0 || y.entity == found {
			continue
		}
		e := &r.entities[y.entity]
		was := false
		for _, have := range e.terms {
			was = was || have.past && have.office >= 0 && r.base.general(have.office) == general && (of < 0 || have.of == of)
		}
		if e.entry >= 0 && !was && r.over(e.entry, t.office) {
			for _, term := range r.base.entries[e.entry].terms {
				was = was || term.general == general && (of < 0 || term.of == of) && !term.To.IsZero() && term.To.Last().Compare(r.on.First()) < 0
			}
		}
		if !was {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = y.entity
	}
	return found
}
