// Package actor knows who acts in the news and finds them in a document.
//
// A [Base] is a knowledge base compiled from packs: text files of states,
// offices, holders of offices, bodies, groups, outlets and places, described
// in doc/packs.md. [Base.Mentions] finds every name, description and pronoun
// that stands for an actor of the story, and says which actor it is as far as
// the document and the knowledge base tell; where two readings are equally
// good, it leaves the mention without an actor.
//
// A Base is safe for concurrent use.
package actor

import (
	"bytes"
	"cmp"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"github.com/readout-dev/readout"
)

// Base is a compiled set of packs.
type Base struct {
	entries []Entry
	lex     *lexicon
	// polities maps the folded names of states, bodies and groups to entries.
	polities   map[string]int32
	adjectives map[string]int32   // of states, as they are spelled
	persons    map[string][]int32 // folded full name → entries
	surnames   map[string][]int32 // folded last name → entries
	offices    map[string]int32   // folded name of an office → entry
	holders    map[holderKey][]holder
	ids        map[string]int32 // type and key → entry
	refs       map[string]int32 // actor id → entry
}

type holderKey struct {
	office string // the general office, folded
	of     int32  // entry, -1 for none
}

type holder struct {
	person int32
	term   Term
}

//go:embed packs/*.pack
var packs embed.FS

var defaultBase = sync.OnceValues(func() (*Base, error) {
	entries, err := builtIn()
	if err != nil {
		return nil, err
	}
	return New(entries)
})

func builtIn() ([]Entry, error) {
	names, err := fs.Glob(packs, "packs/*.pack")
	if err != nil {
		return nil, err
	}
	var all []Entry
	for _, name := range names {
		data, err := packs.ReadFile(name)
		if err != nil {
			return nil, err
		}
		entries, err := ReadPack(bytes.NewReader(data), name)
		if err != nil {
			return nil, err
		}
		all = append(all, entries...)
	}
	return all, nil
}

// Default returns the base of the built-in packs, compiled on first use.
func Default() *Base {
	b, err := defaultBase()
	if err != nil {
		panic("actor: built-in packs: " + err.Error()) // a test reads them all
	}
	return b
}

// With returns a base of the built-in packs and the entries of a user's, which
// win where both name an actor.
func With(entries []Entry) (*Base, error) {
	all, err := builtIn()
	if err != nil {
		return nil, err
	}
	own := map[string]bool{}
	for _, e := range entries {
		own[string(e.Kind)+"\x00"+e.key()] = true
	}
	all = slices.DeleteFunc(all, func(e Entry) bool { return own[string(e.Kind)+"\x00"+e.key()] })
	return New(append(all, entries...))
}

// key returns what the entry's id is made from.
func (e *Entry) key() string {
	if e.Key != "" {
		return foldName(e.Key)
	}
	return foldName(e.Name)
}

// Type returns the type of actor that the entry is; "" for a list of names.
func (e *Entry) Type() readout.ActorType {
	switch e.Kind {
	case KindState:
		return readout.ActorState
	case KindPlace:
		return readout.ActorPlace
	case KindBody, KindOutlet, KindOrgan:
		return readout.ActorBody
	case KindGroup:
		return readout.ActorGroup
	case KindPerson:
		return readout.ActorPerson
	case KindOffice:
		return readout.ActorOffice
	}
	return ""
}

// ID returns the id of the actor of a type and canonical name. It is the same
// in every document and on every day.
func ID(t readout.ActorType, name string) string {
	return readout.ID(readout.PrefixActor, string(t), foldName(name))
}

// Ref returns the entry's name and id.
func (e *Entry) Ref() readout.ActorRef {
	if e.id != "" {
		return readout.ActorRef{Name: e.Name, ID: e.id}
	}
	return readout.ActorRef{Name: e.Name, ID: readout.ID(readout.PrefixActor, string(e.Type()), e.key())}
}

// New compiles entries. Errors name file and line of the entry: two actors of
// one name and kind, an office or state that no entry describes.
func New(entries []Entry) (*Base, error) {
	b := &Base{
		lex: newLexicon(), polities: map[string]int32{}, adjectives: map[string]int32{}, persons: map[string][]int32{},
		surnames: map[string][]int32{}, offices: map[string]int32{}, holders: map[holderKey][]holder{}, ids: map[string]int32{}, refs: map[string]int32{},
	}
	var errs []error
	fail := func(e *Entry, hint, format string, args ...any) {
		if len(errs) < 20 {
			errs = append(errs, &readout.Error{Op: "compile packs", Subject: fmt.Sprintf("%s:%d", e.File, e.Line), Err: fmt.Errorf(format, args...), Hint: hint})
		}
	}
	// Capitals and listed places become entries of their own.
	known := map[string]int{}
	for i := range entries {
		if entries[i].Kind == KindGiven || entries[i].Kind == KindCities {
			continue
		}
		known[string(entries[i].Type())+"\x00"+entries[i].key()]++
	}
	for _, e := range entries {
		if e.Kind == KindGiven {
			c := classGiven
			switch e.Sex {
			case "m":
				c |= classMale
			case "f":
				c |= classFemale
			}
			for _, w := range append([]string{e.Name}, e.List...) {
				if f := foldName(w); f != "" {
					b.lex.classify(f, c)
				}
			}
			continue
		}
		if e.Kind == KindCities {
			for _, city := range e.List {
				k := string(readout.ActorPlace) + "\x00" + foldName(city)
				if known[k] == 0 {
					known[k]++
					b.ids[k] = int32(len(b.entries))
					b.entries = append(b.entries, Entry{Kind: KindPlace, Name: city, In: e.Name, File: e.File, Line: e.Line})
				}
			}
			continue
		}
		k := string(e.Type()) + "\x00" + e.key()
		if _, dup := b.ids[k]; dup {
			fail(&e, "Join the two lines, or tell the two apart with key: on one of them.", "%s %q is described twice", e.Kind, e.Name)
			continue
		}
		b.ids[k] = int32(len(b.entries))
		b.entries = append(b.entries, e)
	}
	for i := range b.entries {
		e := &b.entries[i]
		for _, c := range e.Capitals {
			k := string(readout.ActorPlace) + "\x00" + foldName(c)
			if known[k] == 0 {
				known[k]++
				b.ids[k] = int32(len(b.entries))
				b.entries = append(b.entries, Entry{Kind: KindPlace, Name: c, In: e.Name, File: e.File, Line: e.Line})
				e = &b.entries[i]
			}
		}
	}
	classifyWords(b.lex)
	for i := range b.entries {
		b.compile(int32(i))
		if e := &b.entries[i]; e.Type() != "" {
			e.id = e.Ref().ID
			b.refs[e.id] = int32(i)
		}
	}
	for i := range b.entries {
		e := &b.entries[i]
		for _, t := range e.Held {
			office, ok := b.offices[foldName(t.Office)]
			if !ok {
				fail(e, fmt.Sprintf("Describe it with a line: office | %s", t.Office), "no office %q", t.Office)
				continue
			}
			of := int32(-1)
			if t.Of != "" {
				if of, ok = b.polities[foldName(t.Of)]; !ok {
					fail(e, fmt.Sprintf("Describe it with a line: body | %s", t.Of), "no state, body or group %q", t.Of)
					continue
				}
			}
			key := holderKey{b.general(office), of}
			e.terms = append(e.terms, held{t, office, of, key.office})
			b.holders[key] = append(b.holders[key], holder{int32(i), t})
		}
		if e.As != "" {
			if _, ok := b.offices[foldName(e.As)]; !ok {
				fail(e, fmt.Sprintf("Describe it with a line: office | %s", e.As), "no office %q", e.As)
			}
		}
	}
	if len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	return b, nil
}

// compile adds the names of entry i to the lexicon and the indexes.
func (b *Base) compile(i int32) {
	e := &b.entries[i]
	names := append([]string{e.Name}, e.Also...)
	switch e.Kind {
	case KindOffice, KindOrgan:
		e.general = foldName(cmp.Or(e.As, e.Name))
		kind := senseOffice
		if e.Kind == KindOrgan {
			kind = senseOrgan
		}
		for _, n := range names {
			// An abbreviation ("PM") counts in capitals only; words in any case.
			b.lex.add(n, kind, i, shapeOf(n) == shapeUpper)
			if e.Kind == KindOffice {
				b.offices[foldName(n)] = i
			}
		}
		for _, n := range e.Short {
			b.lex.add(n, senseShort, i, false)
		}
		return
	case KindPerson:
		for _, n := range names {
			b.lex.add(n, senseName, i, true)
			key := foldName(n)
			if !slices.Contains(b.persons[key], i) {
				b.persons[key] = append(b.persons[key], i)
			}
		}
		short := e.Maybe
		if len(short) == 0 {
			for _, n := range names {
				if s := surname(n); s != "" && s != n {
					short = append(short, s)
				}
			}
		}
		for _, s := range short {
			b.lex.add(s, senseMaybe, i, true)
			for _, key := range []string{foldName(s), foldName(bareSurname(s))} {
				if key != "" && !slices.Contains(b.surnames[key], i) {
					b.surnames[key] = append(b.surnames[key], i)
				}
			}
		}
		return
	}
	for _, n := range names {
		if rest, ok := strings.CutPrefix(n, "The "); ok {
			n = "the " + rest // as outlets write each other
		}
		b.lex.add(n, senseName, i, true)
	}
	for _, n := range e.Maybe {
		b.lex.add(n, senseMaybe, i, true)
	}
	for _, n := range e.Adjectives {
		b.lex.add(n, senseAdjective, i, true)
		if _, ok := b.adjectives[n]; !ok && e.Kind == KindState {
			b.adjectives[n] = i
		}
	}
	for _, n := range e.People {
		b.lex.add(n, sensePeople, i, true)
	}
	for _, n := range e.Capitals {
		b.lex.add(n, senseCapital, i, true)
	}
	for _, n := range e.Seats {
		b.lex.add(n, senseSeat, i, true)
	}
	if e.Kind != KindPlace && e.Kind != KindOutlet {
		for _, n := range append(names, e.Maybe...) {
			if key := foldName(n); key != "" {
				if _, ok := b.polities[key]; !ok || e.Kind == KindState {
					b.polities[key] = i
				}
			}
		}
	}
}

// general returns the folded name of the general office that office amounts to.
func (b *Base) general(office int32) string { return b.entries[office].general }

// Person returns the person of that full name. Two of one name are told apart
// by the date: the one who holds an office on it. ok is false where there is
// none, or where more than one is left.
func (b *Base) Person(name string, on readout.Date) (e *Entry, ok bool) {
	list := b.persons[foldName(name)]
	if len(list) > 1 && !on.IsZero() {
		list = slices.DeleteFunc(slices.Clone(list), func(i int32) bool {
			return !slices.ContainsFunc(b.entries[i].Held, func(t Term) bool { return t.On(on) })
		})
	}
	if len(list) != 1 {
		return nil, false
	}
	return &b.entries[list[0]], true
}

// HolderOf returns who holds an office ("Prime Minister", or the abbreviation
// "PM") for a state or body on a date. ok is false where nobody is known, or
// more than one may be meant, as with an unknown date.
func (b *Base) HolderOf(office, of string, on readout.Date) (e *Entry, ok bool) {
	o, ok := b.offices[foldName(office)]
	if !ok {
		return nil, false
	}
	p := int32(-1)
	if of != "" {
		if p, ok = b.polities[foldName(of)]; !ok {
			return nil, false
		}
	}
	if i := b.holderOf(o, p, on); i >= 0 {
		return &b.entries[i], true
	}
	return nil, false
}

// holderOf returns the entry of the holder, -1 where not known.
func (b *Base) holderOf(office, of int32, on readout.Date) int32 {
	var found []holder
	for _, h := range b.holders[holderKey{b.general(office), of}] {
		if h.term.On(on) && !slices.ContainsFunc(found, func(g holder) bool { return g.person == h.person }) {
			found = append(found, h)
		}
	}
	switch {
	case len(found) == 1:
		return found[0].person
	case len(found) == 2 && on.Precision() >= readout.PrecisionDay:
		// The day of a handover: the one who comes in.
		slices.SortFunc(found, func(g, h holder) int { return g.term.From.Compare(h.term.From) })
		if found[1].term.From.Compare(found[0].term.From) > 0 && found[0].term.To.MayEqual(on) && !found[0].term.To.IsZero() {
			return found[1].person
		}
	}
	return -1
}

// Offices returns the terms that the person may hold on a date, the latest
// first; none for an unknown date.
func (e *Entry) Offices(on readout.Date) []Term {
	if on.IsZero() {
		return nil
	}
	var terms []Term
	for _, t := range e.Held {
		if t.On(on) {
			terms = append(terms, t)
		}
	}
	slices.SortStableFunc(terms, func(s, t Term) int { return cmp.Or(t.From.Compare(s.From)) })
	return terms
}

// Entries returns all entries, built-in ones first. Don't change them.
func (b *Base) Entries() []Entry { return b.entries }

// Find returns the entry of an actor id.
func (b *Base) Find(id string) (e *Entry, ok bool) {
	i, ok := b.refs[id]
	if !ok {
		return nil, false
	}
	return &b.entries[i], true
}

// Outlet reports whether the actor of that id publishes or relays news: it
// passes words on and is no actor of a story.
func (b *Base) Outlet(id string) bool {
	e, ok := b.Find(id)
	return ok && e.Kind == KindOutlet
}

// Sex returns "m" or "f" where the base has it for the person of the id, or the
// given name with which a full name begins is one sex's; "" where it can't be told.
func (b *Base) Sex(ref readout.ActorRef) string {
	if e, ok := b.Find(ref.ID); ok && e.Sex != "" {
		return e.Sex
	}
	words := foldWords(ref.Name)
	if len(words) < 2 {
		return ""
	}
	switch b.lex.classes[b.lex.words[words[0]]] & (classMale | classFemale) {
	case classMale:
		return "m"
	case classFemale:
		return "f"
	}
	return ""
}

// State returns the entry of a state, body or group by any of its names.
func (b *Base) State(name string) (e *Entry, ok bool) {
	i, ok := b.polities[foldName(name)]
	if !ok {
		return nil, false
	}
	return &b.entries[i], true
}

// Adjective returns the entry of a state by its adjective: "Israeli".
func (b *Base) Adjective(word string) (e *Entry, ok bool) {
	i, ok := b.adjectives[word]
	if !ok {
		return nil, false
	}
	return &b.entries[i], true
}

// Tenures returns the offices that the base has the mentioned hold, at any
// time, in the order of the mentions and then of the pack.
func (b *Base) Tenures(mentions []readout.Mention) []readout.Tenure {
	var all []readout.Tenure
	seen := map[string]bool{}
	for _, m := range mentions {
		if m.Actor.ID == "" || seen[m.Actor.ID] {
			continue
		}
		seen[m.Actor.ID] = true
		e, ok := b.Find(m.Actor.ID)
		if !ok {
			continue
		}
		for _, t := range e.Held {
			all = append(all, readout.Tenure{Actor: m.Actor.ID, Office: t.Office, Represents: t.Of, From: t.From, To: t.To})
		}
	}
	return all
}
