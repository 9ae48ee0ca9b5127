package actor

import (
	"strings"

	"github.com/readout-dev/readout"
)

// pronoun returns the person that the pronoun raws[i] stands for. The nearest
// compatible person who is the subject of the same sentence or the ones right
// before wins; where two are equally good the pronoun stays open.
func (r *reading) pronoun(i int) int {
	x := &r.raws[i]
	u := &r.units[x.first]
	if u.is(classThey) {
		return r.they(i)
	}
	sex := classMale
	if u.is(classShe) {
		sex = classFemale
	}
	word := strings.ToLower(r.text(u))
	if at := r.ahead(i, word, sex); at >= 0 {
		return at
	}
	object := word == "him" || word == "her" && !r.nounFollows(x.first+1)
	if word == "her" && r.tree != nil {
		object = r.a.Tokens[u.tok].DepRel != "nmod:poss"
	}
	if (word == "his" || word == "her") && !object && !x.quoted {
		if at, open := r.controlled(x, sex); at >= 0 || open {
			return at
		}
	}
	// Sentence by sentence backwards, the pronoun's own first.
	sent, steps := x.sent, 0
	for k := i - 1; k >= 0 && steps < back; {
		y := &r.raws[k]
		if y.sent > sent {
			k--
			continue
		}
		if y.sent < x.sent-3 {
			break
		}
		sent = y.sent
		end := k
		for k >= 0 && r.raws[k].sent == sent {
			k--
			steps++
		}
		at, open := r.candidate(k+1, end+1, i, sex, object && sent == x.sent)
		if open {
			return -1
		}
		if at >= 0 {
			if sent != x.sent && !object && !x.quoted {
				if l := r.later(i, sex); l >= 0 && l != at {
					return -1
				}
			}
			if sent == x.sent || x.sent-sent <= 2 || r.onlyPersonSince(sent, i, at) {
				return at
			}
			return -1
		}
		sent--
	}
	if (word == "he" || word == "she") && !x.quoted && !r.conceded(x) {
		return r.later(i, sex) // "While he praised it, Brek warned"
	}
	return -1
}

// they returns the group that "they" at the beginning of a sentence stands for:
// the subject of the sentence before, where "they" do what only those who act do
// and no other people are spoken of there.
func (r *reading) they(i int) int {
	x := &r.raws[i]
	if r.tree == nil || x.sent == 0 || x.first != r.sents[x.sent].first || x.quoted || !strings.EqualFold(r.text(&r.units[x.first]), "they") {
		return -1
	}
	prev := &r.sents[x.sent-1]
	if r.sents[x.sent].index-prev.index != 1 || prev.caps {
		return -1
	}
	v := r.head(r.units[x.first].tok)
	root := r.tree.roots[prev.index]
	if v < 0 || !r.agentive(v) || root < 0 || r.tree.subject[root] < 0 {
		return -1
	}
	k := r.tree.raw[r.tree.subject[root]]
	if k < 0 || r.raws[k].sent != x.sent-1 || r.raws[k].entity < 0 || r.entities[r.raws[k].entity].typ != readout.ActorGroup || r.joined(&r.raws[k]) {
		return -1
	}
	for n := prev.first; n < prev.last; n++ {
		u := &r.units[n]
		if at := r.tree.raw[u.tok]; at >= 0 && int(at) != int(k) && (r.raws[at].title.plural || r.raws[at].typ == readout.ActorGroup && r.raws[at].entity != r.raws[k].entity) {
			return -1
		}
		if t := &r.a.Tokens[u.tok]; t.XPOS == "NNS" && r.tree.raw[u.tok] < 0 && peopleWord(strings.ToLower(r.text(u))) {
			return -1
		}
	}
	return r.raws[k].entity
}

// peopleWord reports whether a plural looks like one of people: "villagers".
func peopleWord(w string) bool {
	for _, end := range [...]string{"ers", "ors", "ists", "ians", "men", "women", "ees", "ants", "ents"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	switch w {
	case "people", "troops", "forces", "civilians", "police", "children", "victims", "refugees", "families", "rebels", "allies", "sides", "parties", "states", "countries", "governments", "groups", "companies":
		return true
	}
	return false
}

// ahead returns the subject that a possessive in the opening phrase of its
// sentence points forward to: "On his second trip, Brek said".
func (r *reading) ahead(i int, word string, sex class) int {
	x := &r.raws[i]
	s := &r.sents[x.sent]
	if word != "his" && word != "her" || x.quoted || i+1 >= len(r.raws) {
		return -1
	}
	first := &r.units[s.first]
	if !first.is(classPrep) && !first.is(classFunction) || x.first-s.first > 8 {
		return -1
	}
	for k := i - 1; k >= 0 && r.raws[k].sent == x.sent; k-- {
		if r.raws[k].typ == readout.ActorPerson {
			return -1
		}
	}
	for k := i + 1; k < len(r.raws) && r.raws[k].sent == x.sent; k++ {
		y := &r.raws[k]
		if y.typ != readout.ActorPerson || y.kind == rawPronoun && y.entity < 0 {
			continue
		}
		at := y.entity
		if y.link >= 0 {
			at = r.raws[y.link].entity
		}
		if at < 0 || min(y.from, y.first) == 0 || r.units[min(y.from, y.first)-1].sign != ',' || y.last >= s.last || r.units[y.last].genitive || r.units[y.last].sign != 0 && r.units[y.last].sign != ',' {
			return -1
		}
		if e := &r.entities[at]; e.typ != readout.ActorPerson || e.sex != 0 && e.sex&sex == 0 {
			return -1
		}
		return at
	}
	return -1
}

// candidate looks among raws[from:to], all of one sentence, for the person
// that the pronoun raws[i] of a sex may mean. open is true where two fit
// equally, or an unnamed one fits best.
func (r *reading) candidate(from, to, i int, sex class, object bool) (at int, open bool) {
	x := &r.raws[i]
	subject, only, weak, owner, several, unnamed, rival := -1, -1, -1, -1, false, false, false
	bound, first, woman, mouth := -1, -1, -1, -1
	if object {
		bound = r.bound(x)
	}
	for k := from; k < to; k++ {
		y := &r.raws[k]
		if y.typ != readout.ActorPerson && y.typ != readout.ActorOffice || y.title.plural {
			continue
		}
		if y.kind == rawSurname && y.entity < 0 && subject < 0 && y.quoted == x.quoted && y.last < len(r.units) && r.units[y.last].is(classSpeech) && r.subject(y) {
			unnamed = true // "Tolk said he": somebody of whom nothing more is known
		}
		if y.kind == rawPronoun && r.units[y.first].is(classThey) || y.kind == rawUnknown || y.kind == rawSurname && y.entity < 0 {
			continue
		}
		if y.quoted && !x.quoted {
			continue // those spoken of in a quotation
		}
		if x.quoted && !y.quoted {
			if y.sent == x.sent {
				continue // who speaks, outside of the quotation
			}
		}
		if y.entity < 0 {
			if (y.kind == rawPhrase || y.kind == rawPronoun && k != i && r.units[y.first].is(r.units[x.first].class&(classHe|classShe))) && r.subject(y) && subject < 0 {
				unnamed = true
				if y.kind == rawPhrase && y.title.headUnit >= 0 && r.roleOf(y.title) == "spokesman" && k+1 < to && r.units[y.last].is(classOf|classFor) && min(r.raws[k+1].from, r.raws[k+1].first) == y.last+1 {
					mouth = r.raws[k+1].entity
				}
			}
			continue
		}
		e := &r.entities[y.entity]
		if e.sex != 0 && e.sex&sex == 0 || e.typ != readout.ActorPerson {
			continue
		}
		if bound >= 0 && y.entity == bound {
			continue
		}
		if e.sex == classFemale && woman != y.entity {
			if woman == -1 {
				woman = y.entity
			} else {
				woman = -2
			}
		}
		isSubject := r.subject(y)
		if owner < 0 && r.possessor(y) {
			owner = y.entity
		}
		if unnamed && y.kind != rawPhrase && (r.bracketed(y) || k > from && r.raws[k-1].last == y.first) {
			unnamed = false // "the head of the guild, Ana Brek, said"
		}
		if object && bound < 0 && isSubject && subject < 0 {
			// "Brek told him" is not Brek; in a later clause it may be.
			if r.clauseBetween(y.last, x.first) {
				weak = y.entity
			}
			continue
		}
		if isSubject && subject >= 0 && subject != y.entity && r.coordinate(y) {
			rival = true
			if r.speaks(y) && r.speaks(x) && !r.speaks(&r.raws[first]) {
				subject, rival = y.entity, false // "but Brek said no. He said"
			}
		}
		if isSubject && subject < 0 {
			subject, first = y.entity, k
		}
		if only < 0 {
			only = y.entity
		} else if only != y.entity {
			several = true
		}
	}
	if weak >= 0 && only >= 0 && weak != only {
		return -1, true
	}
	if only < 0 {
		only = weak
	}
	if x.quoted && subject >= 0 && !rival && !unnamed && r.tree != nil && r.raws[first].quoted && r.raws[first].sent == x.sent {
		return subject, false // both within one sentence of a quotation
	}
	if x.quoted && only >= 0 && !several && !unnamed && from < to && x.sent-r.raws[from].sent == 1 && r.elsewhere(i, only) {
		return only, false // the only one of the sentence before, and somebody else speaks
	}
	if x.quoted && only >= 0 {
		return -1, true // a quotation's "he" is rarely told by what stands before
	}
	if sex == classFemale && woman >= 0 && subject >= 0 && r.entities[subject].sex == 0 && !(r.speaks(x) && likelyFemale(r.entities[subject].words[0])) {
		return woman, false // "Quon Tolk met Ana Brek. She"
	}
	switch {
	case mouth >= 0 && only == mouth && !several && r.raws[from].sent == x.sent:
		return only, false // "a spokesman for Brek said he would come"
	case unnamed:
		return -1, true
	case only >= 0 && !several:
		return only, false
	case subject >= 0 && !rival:
		return subject, false
	case subject < 0 && owner >= 0 && !object:
		return owner, false
	case several:
		return -1, true
	}
	return -1, false
}

// likelyFemale reports whether a given name that the packs don't have looks like a
// woman's: "Gilda".
func likelyFemale(name string) bool { return len(name) > 4 && strings.HasSuffix(name, "a") }

// elsewhere reports whether the words of the sentence of the quoted pronoun
// raws[i] outside of quotations name a person, and not the one at.
func (r *reading) elsewhere(i, at int) bool {
	other := false
	for _, step := range []int{-1, 1} {
		for k := i + step; k >= 0 && k < len(r.raws) && r.raws[k].sent == r.raws[i].sent; k += step {
			y := &r.raws[k]
			if y.quoted || y.typ != readout.ActorPerson || y.kind == rawPronoun {
				continue
			}
			if y.entity == at {
				return false
			}
			other = other || y.entity >= 0
		}
	}
	return other
}

// bracketed reports whether the mention stands between two commas.
func (r *reading) bracketed(y *raw) bool {
	b := min(y.from, y.first) - 1
	return b >= r.sents[y.sent].first && r.units[b].sign == ',' && y.last < r.sents[y.sent].last && r.units[y.last].sign == ','
}

// subject reports whether the mention looks like the subject of its clause:
// no preposition before it, no verb that it could be the object of.
func (r *reading) subject(y *raw) bool {
	first := r.sents[y.sent].first
	if r.tree != nil {
		topic := min(y.from, y.first) == first+1 && r.text(&r.units[first]) == "For" // "For Brek, the race is new"
		return (topic || strings.HasPrefix(r.a.Tokens[r.outer(y)].DepRel, "nsubj")) && !r.joined(y)
	}
	b := min(y.from, y.first) - 1
	for b >= first && (r.units[b].is(classDet|classHonorific) && !r.units[b].is(classPoss)) {
		b--
	}
	if b < first || r.units[b].sign != 0 {
		// At the beginning or behind a comma; or the one who speaks behind
		// a quotation: "…," Brek said.
		return true
	}
	u := &r.units[b]
	if u.is(classPrep) && !u.genitive {
		w := r.text(u)
		return w == "as" || w == "after" || w == "since" || w == "before" || w == "than"
	}
	if u.is(classSpeech|classAct) && u.shape == shapeLower {
		// "said Brek" at the end of a quotation, "told Brek" otherwise.
		w := r.text(u)
		return w == "said" || w == "says" || w == "added"
	}
	if u.is(classAnd) {
		return r.verbFollows(y)
	}
	return u.is(classFunction)
}

// speaks reports whether the mention is the subject of a verb of speech.
func (r *reading) speaks(y *raw) bool {
	if r.tree == nil {
		return false
	}
	h := r.head(r.outer(y))
	return h >= 0 && r.base.lex.classes[r.base.lex.words[strings.ToLower(r.a.Text(r.a.Tokens[h].Span))]]&classSpeech != 0
}

// outer returns the token by which the mention hangs in its clause: of a name
// behind its title, that of the title.
func (r *reading) outer(y *raw) int32 {
	tok := r.units[y.first].tok
	first, last := tok, r.units[y.last-1].tok
	for n := int32(0); n < climb; n++ {
		t := &r.a.Tokens[tok]
		h := r.head(tok)
		if h < 0 {
			break
		}
		inside := first <= h && h <= last
		if !inside && t.DepRel != "flat" && t.DepRel != "appos" && t.DepRel != "compound" {
			break
		}
		tok = h
	}
	return tok
}

// joined reports whether another noun is joined to the mention: the subject of
// "Brek and Tarn left" is both.
func (r *reading) joined(y *raw) bool {
	tok := r.outer(y)
	end := min(int32(len(r.a.Tokens)), r.units[y.last-1].tok+10)
	for k := r.units[y.last-1].tok + 1; k < end; k++ {
		if t := &r.a.Tokens[k]; t.Head == int(tok) && t.DepRel == "conj" && t.UPOS != "VERB" {
			return true
		}
	}
	return false
}

// possessor reports whether the mention owns the thing that is the subject:
// "Brek's visit ended".
func (r *reading) possessor(y *raw) bool {
	if r.tree == nil {
		return false
	}
	tok := r.outer(y)
	h := r.head(tok)
	if h < 0 || r.a.Tokens[tok].DepRel != "nmod:poss" || !strings.HasPrefix(r.a.Tokens[h].DepRel, "nsubj") {
		return false
	}
	if k := r.tree.raw[h]; k >= 0 {
		return false
	}
	w := r.base.lex.classes[r.base.lex.words[strings.ToLower(r.a.Text(r.a.Tokens[h].Span))]]
	return w&(classHead|classHeads|classSpokes|classRole) == 0
}

// bound returns the subject of the clause that a pronoun is the object of,
// which it cannot mean (Chomsky 1981, principle B); -1 where none is known.
func (r *reading) bound(x *raw) int {
	if r.tree == nil {
		return -1
	}
	cur := r.units[x.first].tok
	for range climb {
		h := r.head(cur)
		if h < 0 {
			return -1
		}
		s := r.tree.subject[h]
		if o := r.tree.object[h]; o >= 0 && o < cur && s != cur && (r.a.Tokens[cur].DepRel == "xcomp" || r.a.Tokens[cur].DepRel == "advcl" && r.tree.object[h] >= 0 && r.of(cur)) {
			s = o // "accused Brek of misleading him"
		}
		if s >= 0 && s != cur {
			if k := r.tree.raw[s]; k >= 0 {
				return r.raws[k].entity
			}
			return -1
		}
		cur = h
	}
	return -1
}

// of reports whether "of" or "from" leads the clause of a verb: "of misleading".
func (r *reading) of(verb int32) bool {
	if verb == 0 {
		return false
	}
	w := r.a.Text(r.a.Tokens[verb-1].Span)
	return w == "of" || w == "from"
}

// conceded reports whether the pronoun begins a clause of concession, of which
// who holds what it says is left open: "though she opposes it, Brek".
func (r *reading) conceded(x *raw) bool {
	if x.first == r.sents[x.sent].first {
		return false
	}
	switch strings.ToLower(r.text(&r.units[x.first-1])) {
	case "though", "although":
		return true
	}
	return false
}

// later returns the person who is the subject of the main clause behind the
// subordinate one that a pronoun stands in: "When he left, Brek smiled".
func (r *reading) later(i int, sex class) int {
	if r.tree == nil {
		return -1
	}
	x := &r.raws[i]
	tok := r.units[x.first].tok
	for cur, n := tok, 0; n < climb; n++ {
		h := r.head(cur)
		if h < 0 {
			break
		}
		if s := r.tree.subject[h]; s > tok && r.tree.raw[s] > int32(i) && h > tok {
			if at := r.raws[r.tree.raw[s]].entity; at >= 0 {
				if e := &r.entities[at]; e.typ == readout.ActorPerson && (e.sex == 0 || e.sex&sex != 0) {
					return at
				}
			}
		}
		cur = h
	}
	return -1
}

// verbFollows reports whether the word behind the mention looks like a finite
// verb.
func (r *reading) verbFollows(y *raw) bool {
	last := r.sents[y.sent].last
	for k := y.last; k < last && k < y.last+2; k++ {
		u := &r.units[k]
		if u.sign != 0 || u.genitive || u.shape != shapeLower {
			return false
		}
		if r.tagged {
			if tag := r.a.Tokens[u.tok].UPOS; tag == "VERB" || tag == "AUX" {
				return true
			}
		}
		w := r.text(u)
		if u.is(classSpeech|classAct|classAux) || strings.HasSuffix(w, "ed") {
			return true
		}
		if !strings.HasSuffix(w, "ly") && w != "also" {
			return false
		}
	}
	return false
}

// coordinate reports whether the mention begins a second main clause.
func (r *reading) coordinate(y *raw) bool {
	b := min(y.from, y.first) - 1
	if b >= 0 && r.units[b].is(classThe) {
		b--
	}
	if b < 0 {
		return false
	}
	u := &r.units[b]
	switch r.text(u) {
	case "but", "and", "while", "whereas", "though", "although", ";":
		return r.verbFollows(y)
	}
	return false
}

// clauseBetween reports whether a new clause begins between units i and j.
func (r *reading) clauseBetween(i, j int) bool {
	for k := i; k < j; k++ {
		u := &r.units[k]
		if u.sign == ',' || u.sign == ';' {
			return true
		}
		switch r.text(u) {
		case "that", "who", "which", "because", "while", "when", "if", "but", "after", "before", "whether", "would", "will":
			return true
		}
	}
	return false
}

// nounFollows reports whether unit i may be a noun that "her" belongs to.
func (r *reading) nounFollows(i int) bool {
	if i >= len(r.units) {
		return false
	}
	u := &r.units[i]
	return u.sign == 0 && !u.genitive && !u.is(classPrep|classAux|classFunction)
}

// onlyPersonSince reports whether no other person was mentioned from sentence
// sent to raw i.
func (r *reading) onlyPersonSince(sent, i, at int) bool {
	for k := i - 1; k >= 0 && r.raws[k].sent >= sent; k-- {
		if e := r.raws[k].entity; e >= 0 && e != at && r.entities[e].typ == readout.ActorPerson {
			return false
		}
	}
	return true
}
