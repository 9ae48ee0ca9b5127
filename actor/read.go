package actor

import (
	"github.com/readout-dev/readout"
)

// Limits of what a name may be. A longer run of capitals is cut.
const (
	maxNameWords   = 8
	maxPhraseWords = 14
)

// rawKind says what was found before anything is resolved.
type rawKind uint8

const (
	rawEntry   rawKind = iota // a name of the base
	rawPerson                 // a name with evidence of a person
	rawSurname                // a single capitalised word, or a known surname
	rawUnknown                // capitalised words without evidence
	rawBody                   // a body or group that the base does not know
	rawMaybe                  // a name of the base that needs other evidence
	rawAlias                  // "(MBS)" after a name
	rawPhrase                 // a description
	rawPronoun
	rawModel // found by the names component alone
)

// raw is a mention before it is resolved.
type raw struct {
	kind        rawKind
	first, last int // units
	from        int // first unit of the title before it
	sent        int // index into reading.sents
	typ         readout.ActorType
	entry       int32 // of the base, -1 for none
	link        int   // index of the raw that this one is another word for, -1
	title       title
	metonymy    bool
	other       bool // one of the entry's name, who is somebody else
	open        bool // a known surname that is more than one person's
	quoted      bool
	caps        bool
	via         readout.Via       // why entity is the one
	model       readout.ActorType // of a single word, what the model takes it for; no person
	entity      int               // index into reading.entities after resolving, -1
}

// title is what a description or a title says.
type title struct {
	office   int32  // entry of the office, -1
	name     string // the office in words, with "Deputy"
	of       int32  // entry of the state or body, -1
	organ    int32  // entry of the organ ("Foreign Ministry"), -1
	sex      class  // classMale, classFemale or 0
	head     class  // class of the head noun, 0 for an office
	headUnit int
	det      int // unit of the determiner, -1
	poss     bool
	past     bool // former, late, designate, outgoing: not the present holder
	former   bool
	coming   bool
	plural   bool
	top      bool  // "top", "chief": the top diplomat
	short    bool  // the office in its short form: "the secretary"
	proper   bool  // a capitalised last word of a name: "the Front"
	lo, hi   int   // the units of the title; none for hi 0
	person   int32 // a person who stands for the polity: the Brek administration
	any      bool
}

func noTitle() title { return title{office: -1, of: -1, organ: -1, det: -1, headUnit: -1, person: -1} }

// reading is the state of one call of Mentions.
type reading struct {
	base    *Base
	a       *readout.Annotation
	on      readout.Date
	units   []unit
	sents   []sentence
	lower   map[string]struct{} // words that stand in lower case somewhere
	raws    []raw
	touched []bool // entries of the base of which the text has some name
	hyphen  bool
	quoted  bool // the unit at hand stands inside of quotation marks
	senses  [16]sense
	model   []readout.Mention
	tagged  bool
	tree    *tree // nil where the document has no trees
	resolution
}

// Mentions finds every actor of the story in a document whose sentences and
// tokens were assigned, and resolves it as far as the document and the base
// tell, and those of its names that stand in captions. The result is sorted and
// does not overlap. Names that a model put into
// a.Mentions before (no Actor set) decide what unknown names are; the base
// wins where it knows a name.
func (b *Base) Mentions(a *readout.Annotation) []readout.Mention {
	r := &reading{base: b, a: a, tagged: a.Has(readout.LayerTags), touched: make([]bool, len(b.entries))}
	if a.Published != nil {
		r.on = a.Published.Date
	} else if a.Document.Published != nil {
		r.on = a.Document.Published.Date
	}
	for _, m := range a.Mentions {
		if m.Form == readout.FormName && m.Actor.ID == "" && !a.Document.InFurniture(m.Span) {
			r.model = append(r.model, m)
		}
	}
	r.split()
	r.noteLower()
	for i := range r.sents {
		r.sentence(i)
	}
	r.resolve()
	return r.captions(r.mentions())
}

// noteLower collects the words that stand in lower case, so that a capital at
// the beginning of a sentence is not taken for a name.
func (r *reading) noteLower() {
	r.lower = make(map[string]struct{}, len(r.units)/2)
	for i := range r.units {
		u := &r.units[i]
		if u.sign == 0 && u.shape == shapeLower && u.end-u.start > 2 && !u.is(classFunction|classParticle) {
			r.lower[r.text(u)] = struct{}{}
		}
	}
}

func (r *reading) text(u *unit) string { return r.a.Document.Text[u.start:u.end] }

func (r *reading) words(i, j int) string {
	if i >= j {
		return ""
	}
	return r.a.Document.Text[r.units[i].start:r.units[j-1].end]
}

// common reports whether the unit's word also stands in lower case in the
// document, or is one that begins sentences.
func (r *reading) common(i int) bool {
	u := &r.units[i]
	if u.is(classFunction) {
		return true
	}
	var buf [64]byte
	_, ok := r.lower[string(lowerASCII(buf[:0], r.text(u)))]
	return ok
}

func lowerASCII(dst []byte, s string) []byte {
	for i := range len(s) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		dst = append(dst, c)
	}
	return dst
}

// initial reports whether unit i begins a sentence or a quotation.
func (r *reading) initial(s *sentence, i int) bool {
	if i == s.first {
		return true
	}
	switch r.units[i-1].sign {
	case '"', ':', '(', '[', '-', '.', '!', '?', ';', '*', '\'', '`':
		return !r.units[i-1].genitive
	case 0xE2: // a dash or another sign of general punctuation
		return true
	}
	return false
}

// sentence walks one sentence and collects what it mentions.
func (r *reading) sentence(si int) {
	s := &r.sents[si]
	if si == 0 || r.sents[si-1].block != s.block {
		r.quoted = false
	}
	for i := s.first; i < s.last; {
		u := &r.units[i]
		if u.sign == '"' {
			switch r.text(u) {
			case "“", "„", "``":
				r.quoted = true
			case "”", "''":
				r.quoted = false
			default:
				r.quoted = !r.quoted
			}
			i++
			continue
		}
		if u.sign != 0 || u.genitive {
			i++
			continue
		}
		next := r.phrase(si, i)
		if next == i {
			next = r.name(si, i, noTitle(), i)
		}
		if next == i {
			r.addPronoun(si, i)
			next = i + 1
		}
		i = r.alias(si, next)
	}
}

// addPronoun adds unit i where it is a pronoun of the third person.
func (r *reading) addPronoun(si, i int) {
	u := &r.units[i]
	x := raw{kind: rawPronoun, first: i, last: i + 1, from: i, sent: si, entry: -1, link: -1, title: noTitle()}
	switch {
	case u.is(classHe|classShe|classThey) && (u.shape == shapeLower || r.initial(&r.sents[si], i)):
		x.typ = readout.ActorPerson
	case u.is(classIt) && u.shape != shapeUpper:
	default:
		return
	}
	r.add(x)
}

func (r *reading) add(x raw) int {
	x.quoted, x.entity = r.quoted, -1
	x.caps = r.sents[x.sent].caps
	r.raws = append(r.raws, x)
	return len(r.raws) - 1
}

// alias reads "(MBS)" or "(the “Council”)" right after a name, and returns the
// next unit to read.
func (r *reading) alias(si, i int) int {
	s := &r.sents[si]
	if i+2 >= s.last || r.units[i].sign != '(' || len(r.raws) == 0 {
		return i
	}
	prev := len(r.raws) - 1
	if p := &r.raws[prev]; p.last != i || p.sent != si || (p.kind != rawPerson && p.kind != rawEntry && p.kind != rawBody && p.kind != rawUnknown) {
		return i
	}
	j := i + 1
	for j < s.last && (r.units[j].sign == '"' || r.units[j].sign == '\'') {
		j++
	}
	if j >= s.last || r.units[j].sign != 0 || r.units[j].shape != shapeUpper || r.units[j].end-r.units[j].start > 10 {
		return i
	}
	if c, ok := r.look(j, j+1); ok && c.kind == senseName && c.entry != r.raws[prev].entry {
		return i // (AP)
	}
	if typ := r.raws[prev].typ; typ == readout.ActorPlace || typ == readout.ActorState {
		return i
	}
	k := j + 1
	for k < s.last && (r.units[k].sign == '"' || r.units[k].sign == '\'') {
		k++
	}
	if k >= s.last || r.units[k].sign != ')' {
		return i
	}
	r.add(raw{kind: rawAlias, first: j, last: j + 1, from: j, sent: si, typ: r.raws[prev].typ, entry: -1, link: prev, title: noTitle()})
	return k + 1
}
