package actor

import (
	"strings"

	"github.com/readout-dev/readout"
)

// choice is what a match of the lexicon comes down to in its place.
type choice struct {
	kind  senseKind
	entry int32
	next  int
	many  bool // more than one entry is meant equally
}

// rank orders the senses of one sequence of words: the smaller wins.
func (b *Base) rank(s sense) int {
	switch s.kind {
	case senseName:
		switch b.entries[s.entry].Kind {
		case KindPerson:
			return 0
		case KindState:
			return 1
		case KindBody:
			return 2
		case KindGroup:
			return 3
		case KindOutlet:
			return 4
		}
		return 8
	case senseOffice:
		return 5
	case senseOrgan:
		return 6
	case senseCapital, senseSeat:
		return 7
	case senseAdjective:
		return 9
	case sensePeople:
		return 10
	case senseMaybe:
		return 11
	}
	return 12
}

// look returns the best reading of the longest match at unit i.
func (r *reading) look(i, end int) (c choice, ok bool) {
	if i >= end || r.units[i].word == 0 {
		return choice{entry: -1, next: i}, false
	}
	senses, next := r.base.lex.match(r.units, i, end, r.senses[:])
	if next == i {
		return choice{entry: -1, next: i}, false
	}
	best := -1
	for k := range senses {
		switch {
		case best < 0 || r.base.rank(senses[k]) < r.base.rank(senses[best]):
			best, c.many = k, false
		case r.base.rank(senses[k]) == r.base.rank(senses[best]) && senses[k].entry != senses[best].entry:
			c.many = true
		}
	}
	c.kind, c.entry, c.next = senses[best].kind, senses[best].entry, next
	if int(c.entry) < len(r.touched) {
		r.touched[c.entry] = true
	}
	return c, true
}

// polity reports whether the choice is a state, a body, a group or what
// stands for one: "Israeli", "White House", "Hamas".
func (r *reading) polity(c choice) bool {
	if c.many {
		return false
	}
	switch c.kind {
	case senseAdjective, senseSeat, senseCapital, sensePeople:
		return true
	case senseName:
		switch r.base.entries[c.entry].Kind {
		case KindState, KindBody, KindGroup, KindPlace:
			return true
		}
	}
	return false
}

// phrase reads a title or a description at unit i, with the name that follows
// it if one does, and returns the next unit; i where there is none.
func (r *reading) phrase(si, i int) int {
	s := &r.sents[si]
	t, p, ok := r.title(s, i)
	if !ok {
		return i
	}
	t.lo, t.hi = i, p
	if t.person < 0 && !t.plural && (t.office >= 0 || t.head != 0) {
		// A name right after it: the title stands outside.
		before := len(r.raws)
		if n := r.name(si, p, t, i); n > p {
			r.holderOf(s, before, n)
			return n
		}
		// "the president of Sumar, Ana Brek,"
		if p+1 < s.last && r.units[p].sign == ',' && !s.caps && t.head&(classGovt|classLand|classBodyWord|classGroupWord|classBack) == 0 && (t.det >= 0 || t.of >= 0 || i > s.first && r.units[i-1].genitive) && r.apposed(s, p+1) {
			at := r.describe(si, i, p, t)
			before = len(r.raws)
			if n := r.name(si, p+1, t, p+1); n > p+1 && len(r.raws) > before {
				if at >= 0 {
					r.raws[at].link = before
				}
				return n
			}
			return p
		}
	}
	if t.plural && p < s.last && r.units[p-1].shape.capital() && r.units[p].sign == 0 && r.units[p].shape.capital() && !s.caps {
		each := noTitle()
		each.any = true
		if n := r.name(si, p, each, p); n > p {
			return n // "Senators Ana Brek and Ilo Tarn": what each of them is
		}
	}
	if r.describe(si, i, p, t) < 0 && (t.of >= 0 || t.organ >= 0 || t.person >= 0) {
		return i
	}
	return p
}

// holderOf gives the title of the name raws[k], which ends before unit n, the
// state that follows: "President Ana Brek of Sumar".
func (r *reading) holderOf(s *sentence, k, n int) {
	if k >= len(r.raws) || n+1 >= s.last || !r.units[n].is(classOf) || r.raws[k].last != n {
		return
	}
	x := &r.raws[k]
	if x.title.office < 0 || r.represents(x.title) >= 0 {
		return
	}
	if c, ok := r.look(n+1, s.last); ok && !c.many && c.kind == senseName && r.base.entries[c.entry].Kind == KindState && (c.next >= s.last || !r.units[c.next].genitive && !r.units[c.next].glued) {
		x.title.of = c.entry
	}
}

// apposed reports whether the words from unit i on are a person's name closed
// by a comma, a full stop or a bracket.
func (r *reading) apposed(s *sentence, i int) bool {
	if c, ok := r.look(i, s.last); ok && c.kind == senseName && r.base.entries[c.entry].Kind == KindPerson {
		return c.next >= s.last || !r.units[c.next].is(classSpeech) // "than the chief, Brek said"
	}
	j := r.run(s, i)
	if j-i < 2 || j-i > 5 {
		return false
	}
	if c, ok := r.look(i, s.last); ok && c.kind == senseName {
		return false
	}
	return j == s.last || r.units[j].sign == ',' || r.units[j].sign == '.' || r.units[j].sign == ')' || r.units[j].sign == '('
}

// title reads determiner, adjectives, state or body, office or head noun, and
// "of" with what follows. ok is false where there is no head.
func (r *reading) title(s *sentence, i int) (t title, next int, ok bool) {
	t = noTitle()
	end := min(s.last, i+maxPhraseWords)
	p := i
	if u := &r.units[p]; u.is(classDet) && (u.shape == shapeLower || r.initial(s, p) || s.caps) {
		t.det, t.poss = p, u.is(classPoss)
		p++
		for p < end && r.units[p].is(classDet) && !r.units[p].is(classPoss|classThe) && r.units[p].shape == shapeLower {
			p++
		}
	}
	deputy, adjectives := "", 0
	headless := p
	for p < end {
		u := &r.units[p]
		if u.sign != 0 || u.genitive {
			break
		}
		c, found := r.look(p, s.last)
		if found {
			switch {
			case c.kind == senseOffice || c.kind == senseShort:
				if c.kind == senseShort && t.det < 0 && !(u.shape.capital() && c.next < s.last && r.units[c.next].shape == shapeTitle) {
					break
				}
				if u.shape == shapeLower && r.genitiveHead(s, c.next) {
					break
				}
				t.office, t.short = c.entry, c.kind == senseShort
				t.name = deputy + r.base.entries[c.entry].Name
				t.headUnit = c.next - 1
				switch w := strings.ToLower(r.text(&r.units[t.headUnit])); {
				case strings.HasSuffix(w, "woman"):
					t.sex = classFemale
				case w == "spokesman", w == "king", w == "prince", w == "sultan", w == "emir", w == "sheikh", w == "congressman", w == "chairman", w == "pope":
					t.sex = classMale
				case w == "queen", w == "princess":
					t.sex = classFemale
				}
				return r.after(s, t, r.wider(s, &t, deputy, i, c.next))
			case c.kind == senseOrgan:
				t.organ = c.entry
				p = c.next
				headless = p
				if p < s.last && r.units[p].genitive {
					p++
				}
				continue
			case r.polity(c):
				if p > i && u.glued && u.shape == shapeLower {
					return t, i, false
				}
				if c.next < s.last && r.units[c.next].glued {
					return r.organOnly(s, t, headless, i)
				}
				if t.of >= 0 && r.base.entries[t.of].Kind != KindState && c.kind != senseAdjective {
					return r.organOnly(s, t, headless, i)
				}
				if t.organ >= 0 {
					return r.organOnly(s, t, headless, i)
				}
				// "Sumar" alone before a lower-case head is fine; before a
				// second state it is a list.
				if t.of >= 0 && (c.kind == senseAdjective || r.base.entries[c.entry].Kind == KindState) {
					return t, i, false
				}
				t.of = c.entry
				p = c.next
				if p < s.last && r.units[p].genitive {
					p++
				}
				continue
			case (c.kind == senseMaybe || c.kind == senseName) && r.base.entries[c.entry].Kind == KindPerson:
				if t.of >= 0 || t.organ >= 0 || c.next >= s.last {
					return r.organOnly(s, t, headless, i)
				}
				if r.units[c.next].is(classGovt) && r.units[c.next].shape == shapeLower {
					t.person, t.head, t.headUnit = c.entry, classGovt, c.next
					if c.many {
						t.person, t.any = -1, true
					}
					return t, c.next + 1, true
				}
				return t, i, false
			}
		}
		// "the Brek administration"
		if u.shape == shapeTitle && t.of < 0 && p+1 < s.last && r.units[p+1].is(classGovt) && r.units[p+1].shape == shapeLower && !u.is(classAdj|classDeputy) && t.det >= 0 {
			t.any = true
			t.head, t.headUnit = classGovt, p+1
			return t, p + 2, true
		}
		// "the Front"
		if u.shape == shapeTitle && u.is(classOrgHead) && t.det >= 0 && p == t.det+1 && r.units[t.det].is(classThe) && !s.caps && !found && !r.named(t.det, s.last) && r.run(s, p) == p+1 && !(p+1 < end && r.units[p+1].is(classOf)) {
			t.head, t.headUnit, t.proper = classGroupWord|classBodyWord, p, true
			return t, p + 1, true
		}
		if u.shape != shapeLower && !(u.is(classAdj|classDeputy|classHead|classHeads|classSpokes|classCounter|classGovt) && (s.caps || t.det >= 0 || t.of >= 0 || r.initial(s, p))) {
			break
		}
		switch {
		case r.chief(s, t, p):
			t.head, t.headUnit, t.name = classHead, p, capitalise(r.text(u))
			return r.after(s, t, p+1)
		case u.is(classCounter):
			t.head, t.headUnit = classCounter, p
			return r.after(s, t, p+1)
		case u.is(classSpokes|classHead) && !(u.is(classAdj) && r.headFollows(s, p+1)):
			t.head, t.headUnit = u.class&(classSpokes|classHead), p
			t.name = deputy + capitalise(r.text(u))
			switch r.text(u) {
			case "spokesman":
				t.sex = classMale
			case "spokeswoman":
				t.sex = classFemale
			}
			return r.after(s, t, p+1)
		case u.is(classRank) && u.shape == shapeLower && (t.past || t.organ >= 0):
			t.head, t.headUnit, t.name = classHead, p, capitalise(r.text(u))
			return r.after(s, t, p+1)
		case u.is(classHeads), u.is(classGuests) && t.of >= 0 && r.base.entries[t.of].Kind == KindState:
			t.head, t.headUnit, t.plural = classHeads, p, true
			return r.after(s, t, p+1)
		case u.is(classHost) && r.owned(t) && p == t.det+1:
			t.head, t.headUnit = classHost, p
			return t, p + 1, true
		case r.side(s, t, p):
			t.head, t.headUnit = classGovt, p
			return t, p + 1, true
		case u.is(classGovt) && (t.of >= 0 || r.owned(t) && p == t.det+1):
			t.head, t.headUnit = classGovt, p
			return t, p + 1, true
		case u.is(classLand) && r.owned(t) && p == t.det+1:
			t.head, t.headUnit = classLand, p
			return t, p + 1, true
		case u.is(classGroupWord|classBodyWord|classLand|classBack) && t.det >= 0 && t.of < 0 && r.units[t.det].is(classThe) && (p == t.det+1 || adjectives == 1 && p == t.det+2 && u.is(classBodyWord)):
			t.head, t.headUnit = u.class&(classGroupWord|classBodyWord|classLand|classBack), p
			return t, p + 1, true
		case u.is(classDeputy) && !u.glued:
			deputy = capitalise(r.text(u)) + " "
			p++
		case u.is(classAdj):
			switch strings.ToLower(r.text(u)) {
			case "former", "ex", "then", "late", "retired":
				t.past, t.former = true, true
			case "designate", "elect", "incoming":
				t.past, t.coming = true, true
			case "outgoing":
				t.past = true
			case "top", "chief", "lead", "leading":
				t.top = true
			}
			adjectives++
			p++
		default:
			return r.organOnly(s, t, headless, i)
		}
	}
	return r.organOnly(s, t, headless, i)
}

// side reports whether unit p is the "side" in "the Sumari side", those who
// speak for Sumar and not the bank of a river.
func (r *reading) side(s *sentence, t title, p int) bool {
	if t.of < 0 || t.det < 0 || r.text(&r.units[p]) != "side" || p+1 < s.last && r.units[p+1].is(classOf) {
		return false
	}
	if t.det > s.first {
		switch strings.ToLower(r.text(&r.units[t.det-1])) {
		case "on", "to", "from", "across", "into", "inside", "along", "near", "at":
			return false
		}
	}
	return true
}

// named reports whether the base has a name that begins with the unit: "the
// League".
func (r *reading) named(i, end int) bool {
	c, ok := r.look(i, end)
	return ok && c.next > i+1
}

// organOnly ends a phrase whose head is an organ: "the Sumari Foreign Ministry".
func (r *reading) organOnly(s *sentence, t title, headless, i int) (title, int, bool) {
	if t.organ < 0 {
		return t, i, false
	}
	t.headUnit = headless - 1
	t.name, t.office, t.head = "", -1, 0
	return r.after(s, t, headless)
}

// genitiveHead reports whether a genitive and a head noun follow: "the
// president's spokesman" is about the spokesman.
func (r *reading) genitiveHead(s *sentence, p int) bool {
	return p+1 < s.last && r.units[p].genitive && r.units[p+1].is(classSpokes)
}

// headFollows reports whether a head noun follows: "leader officials".
func (r *reading) headFollows(s *sentence, p int) bool {
	if p >= s.last || r.units[p].sign != 0 {
		return false
	}
	if c, ok := r.look(p, s.last); ok && (c.kind == senseOffice || c.kind == senseOrgan) {
		return true
	}
	return r.units[p].is(classHead | classHeads | classSpokes)
}

func capitalise(w string) string {
	if w == "" || w[0] < 'a' || w[0] > 'z' {
		return w
	}
	return strings.ToUpper(w[:1]) + w[1:]
}

// stayHome are heads of phrases who serve nowhere else: what "to" leads to
// behind them is where they are sent or invited.
var stayHome = map[string]bool{
	"leader": true, "leaders": true, "minister": true, "ministers": true, "president": true, "presidents": true, "official": true, "officials": true,
	"lawmaker": true, "lawmakers": true, "senator": true, "senators": true, "counterpart": true, "counterparts": true, "general": true, "generals": true,
	"premier": true, "king": true, "chief": true, "commander": true, "negotiator": true, "negotiators": true,
}

// after reads "of Sumar", "for the Sumari army", "to Sumar" behind a head.
func (r *reading) after(s *sentence, t title, p int) (title, int, bool) {
	if p+1 < s.last && t.organ >= 0 && t.of < 0 && t.office < 0 && t.head == 0 && r.text(&r.units[p]) == "in" {
		if c, ok := r.look(p+1, s.last); ok && c.kind == senseCapital && !c.many {
			t.of = c.entry // "the Foreign Ministry in Tarsk"
		}
		return t, p, true
	}
	if p+1 < s.last && t.head == classCounter && t.of < 0 {
		if w := r.text(&r.units[p]); w == "from" || w == "in" {
			if c, ok := r.look(p+1, s.last); ok && !c.many && c.kind == senseName && r.base.entries[c.entry].Kind == KindState {
				t.of = c.entry // "her counterpart from Sumar"
				return t, c.next, true
			}
		}
	}
	if p+1 >= s.last || !r.units[p].is(classOf|classFor) {
		return t, p, true
	}
	if t.of >= 0 && (t.office < 0 || !r.base.entries[t.office].Many) {
		return t, p, true
	}
	if r.units[p].is(classFor) && t.organ >= 0 && t.office < 0 && t.head == 0 {
		return t, p, true
	}
	if r.text(&r.units[p]) == "to" && stayHome[strings.ToLower(r.text(&r.units[p-1]))] {
		return t, p, true // "invited leaders to Sumar"
	}
	q := p + 1
	if r.units[q].is(classThe) {
		q++
	}
	c, ok := r.look(q, s.last)
	if !ok || !r.polity(c) {
		return t, p, true
	}
	if c.next < s.last && r.units[c.next].glued {
		return t, p, true
	}
	if t.of >= 0 {
		// "the UN envoy for Sumar" is the UN's.
		if c.kind == senseAdjective || c.next < s.last && r.units[c.next].genitive {
			return t, p, true
		}
		return t, c.next, true
	}
	if c.kind == senseAdjective || (c.next < s.last && r.units[c.next].genitive) {
		// "spokesman for the Sumari army", "of Sumar's army"
		n := c.next
		if n < s.last && r.units[n].genitive {
			n++
		}
		if o, ok := r.look(n, s.last); ok && o.kind == senseOrgan && t.organ < 0 {
			t.of, t.organ = c.entry, o.entry
			return t, o.next, true
		}
		if n < s.last && r.units[n].is(classGovt) {
			t.of = c.entry
			return t, n + 1, true
		}
		return t, p, true
	}
	t.of = c.entry
	return t, c.next, true
}

// describe adds the phrase units[i:p] as a description, or -1 where it is not
// one that stands for an actor.
func (r *reading) describe(si, i, p int, t title) int {
	s := &r.sents[si]
	head := &r.units[t.headUnit]
	if head.shape == shapeLower && t.person < 0 && !t.any && (t.head&classHeads == 0 || r.tagged) && r.compound(s, p) {
		return -1
	}
	switch {
	case t.office >= 0:
		// "as president", "became prime minister" name no one.
		if t.det < 0 && t.of < 0 && head.shape == shapeLower {
			return -1
		}
		if t.det < 0 && t.of >= 0 && r.units[i].shape == shapeLower {
			return -1
		}
		if t.det < 0 && t.of < 0 && (s.caps || !r.bareOffice(s, i, p)) {
			return -1
		}
	case t.organ >= 0 && t.head == 0:
		if t.of < 0 && r.owned(t) && scattered[r.base.entries[t.organ].Name] {
			return -1 // "his presidency"
		}
		if t.of < 0 && !(t.det < 0 && i == t.headUnit && strings.EqualFold(r.text(head), "parliament")) && (t.det < 0 || !r.units[t.det].is(classThe) && !r.owned(t)) {
			return -1
		}
	case t.head == 0:
		return -1
	case t.head == classHost:
	case t.head&(classHead|classHeads|classSpokes) != 0:
		if t.of < 0 && t.organ < 0 && t.det < 0 && (p-i < 2 || !t.plural) {
			return -1
		}
	}
	typ := readout.ActorPerson
	switch {
	case t.head&classGovt != 0:
		typ = readout.ActorState
	case t.head&classLand != 0:
		typ = readout.ActorState
	case t.head&classGroupWord != 0 || (t.plural && t.head != 0):
		typ = readout.ActorGroup
	case t.head&(classBodyWord|classBack) != 0:
		typ = readout.ActorBody
	case t.organ >= 0 && t.office < 0 && t.head == 0:
		typ = readout.ActorBody
		if r.base.entries[t.organ].Is == "state" {
			typ = readout.ActorState
		}
	}
	if t.of < 0 && i == t.det && r.owned(t) && (t.head&(classGovt|classLand) != 0 || t.organ >= 0 && t.office < 0 && t.head == 0) {
		// "her government": she and her state are both spoken of.
		r.addPronoun(si, i)
		i++
	}
	return r.add(raw{kind: rawPhrase, first: i, last: p, from: i, sent: si, typ: typ, entry: -1, link: -1, title: t})
}

// compound reports whether the unit behind a head is a noun to which the head
// belongs: "the Sumari military operations".
func (r *reading) compound(s *sentence, p int) bool {
	if p >= s.last {
		return false
	}
	u := &r.units[p]
	if u.glued {
		return true
	}
	if u.shape.capital() && !s.caps {
		c, ok := r.look(p, s.last)
		if !ok || r.units[p-1].is(classHeads) || strings.ToLower(r.text(&r.units[p-1])) != "official" {
			return false
		}
		return c.kind == senseAdjective || c.kind == senseName && r.base.entries[c.entry].Kind != KindPerson
	}
	if u.sign != 0 || u.genitive || u.shape != shapeLower {
		return false
	}
	if r.tagged {
		if tag := r.a.Tokens[u.tok].UPOS; tag != "" {
			return tag == "NOUN"
		}
	}
	if w := strings.ToLower(r.text(&r.units[p-1])); w != "official" && !r.units[p-1].is(classGovt) && !r.organWord(p-1) {
		return false
	}
	return !u.is(classFunction|classPrep|classAux|classBe|classSpeech|classAct|classAnd|classDet) && !strings.HasSuffix(r.text(u), "ed") && !strings.HasSuffix(r.text(u), "ly")
}

// organWord reports whether the unit ends the name of an organ ("military",
// "ministry").
func (r *reading) organWord(i int) bool {
	if c, ok := r.look(i, i+1); ok && c.kind == senseOrgan {
		return true
	}
	return r.units[i].is(classOrgHead)
}

// bareOffice reports whether a capitalised office without article or state
// ("Prime Minister") is used as a name: a verb follows.
func (r *reading) bareOffice(s *sentence, i, p int) bool {
	if p-i < 2 {
		switch strings.ToLower(r.text(&r.units[i])) {
		case "president", "chancellor", "premier", "pm":
		default:
			return false
		}
		if r.initial(s, i) {
			return false
		}
	}
	return p < s.last && (r.units[p].genitive || r.units[p].is(classSpeech|classAct|classAux))
}
