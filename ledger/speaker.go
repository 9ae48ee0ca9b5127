package ledger

import (
	"cmp"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/internal/wordset"
)

// statementBlock returns the speaker: a state or body by its id, others by the
// last word of the name, of which documents give more or less; of nobody who is
// told the words, if they are so many that they can hardly be of two; nil for no
// words.
func statementBlock(s *readout.Statement) []string {
	text := wordsOf(s)
	switch {
	case text == "":
		return nil
	case s.Speaker.Class == readout.ClassUnknown:
		return sameWords(s)
	}
	if id := s.Speaker.ID; id != "" && !isPerson(s.Speaker.ActorRef) {
		return []string{id}
	}
	name := speakerName(s.Speaker)
	if len(name) == 0 {
		return nil
	}
	if s.Speaker.ID == "" && len(name) > 2 && bodies[name[len(name)-1]] { // "the Velian space agency", whose name another document has in capitals
		return []string{actor.ID(readout.ActorBody, strings.Join(name, " "))}
	}
	return []string{"name", name[len(name)-1]}
}

// bodies are the last words of the names of bodies, which some documents write
// small.
var bodies = wordset.Of("agency association authority board bureau centre center commission committee council department institute institution ministry observatory office organisation organization parliament service society union university")

// isPerson reports whether an actor is a person who is known by the name alone.
func isPerson(ref readout.ActorRef) bool {
	return ref.ID != "" && ref.ID == actor.ID(readout.ActorPerson, ref.Name)
}

// speakerName returns the words of a speaker's name, folded, without an
// article; of one who is described, the words up to the one that says of whom
// ("an official" of "an official in Dorn").
func speakerName(s readout.Speaker) []string {
	name := cmp.Or(nameIn(s), s.Name)
	if s.ID == "" {
		name = beforeOf(name)
	}
	words := strings.Fields(Fold(name))
	if len(words) > 1 && (articles[words[0]] || honorifics[words[0]]) {
		words = words[1:]
	}
	return words
}

// honorifics stand before a name in some papers alone.
var honorifics = wordset.Of("mr mrs ms miss madam sir dr")

// beforeOf cuts what says of whom or where off a description. What belongs to a
// name within it stays: "a Council of the Four Seas diplomat" is a diplomat.
func beforeOf(name string) string {
	words := strings.Fields(name)
	for i, w := range words {
		if i == 0 || !after[w] || i == 1 && articles[Fold(words[0])] {
			continue
		}
		if describes(words[i-1]) || i+1 == len(words) || !describes(words[len(words)-1]) {
			return strings.Join(words[:i], " ")
		}
	}
	return name
}

// nameIn returns the name in what a speaker is called who is described as well:
// "Teo Lunn" of "a spokesman for Brek, Teo Lunn" and of "Teo Lunn, the minister of
// fisheries"; "" where there is none.
func nameIn(s readout.Speaker) string {
	if i := strings.LastIndex(s.Name, ", "); i >= 0 && s.Class == readout.ClassSpokesman && !describes(s.Name[i+2:]) {
		return s.Name[i+2:]
	}
	if name, rest, ok := strings.Cut(s.Name, ", "); ok && s.ID == "" && describes(rest) && allNames(name) {
		return name
	}
	if whose, name, ok := strings.Cut(s.Name, ", "); ok && s.ID == "" && describes(whose[strings.LastIndexByte(whose, ' ')+1:]) && allNames(name) { // "Its leader, Mr Lunn"
		return name
	}
	return ""
}

// allNames reports whether no word of a name is written small, nor an article.
func allNames(name string) bool {
	first, _, _ := strings.Cut(name, " ")
	return !articles[Fold(first)] && !slices.ContainsFunc(strings.Fields(name), describes)
}

// articles begin a description; after it come words that say of whom.
var (
	articles = wordset.Of("a an the one another some several many")
	after    = wordset.Of("of for from in at on with who to near inside")
)

// named reports whether a speaker has a name. What a company is ("Inc.") is none.
func named(s readout.Speaker) bool {
	if forms[Fold(s.Name)] {
		return false
	}
	return s.ID != "" || nameIn(s) != "" || s.Class == readout.ClassUnspecified && !unnamed(strings.TrimPrefix(s.Name, "The "))
}

// forms are those of companies.
var forms = wordset.Of("inc corp co ltd llc plc group holdings association bank")

// sameSpeaker reports whether the speakers of two cells of one block may be
// one, and whether they are sure to be: the same actor, or the same name but
// for titles before it, a middle name or a short form ("Minister Teo Lunn",
// "Teo Lunn"). Those of whom one name only holds all words of the other may be
// one if they say the same.
func sameSpeaker(a, b *cell) (may, sure bool) {
	if a.beside() && b.beside() {
		return besideOne(a, b)
	}
	if a.speaker == b.speaker {
		return true, true
	}
	x, y := a.name, b.name
	if len(y) < len(x) {
		x, y = y, x
	}
	switch {
	case len(x) == 0 || x[len(x)-1] != y[len(y)-1]:
		return false, false
	case slices.Equal(x, y):
		return true, true
	case a.named && b.named && len(x) > 1 && slices.Equal(x, y[len(y)-len(x):]):
		return true, true
	case a.named && b.named && len(x) > 1 && givenName(x[0]) == givenName(y[0]):
		return true, len(x) == 2 || len(x) == len(y)
	}
	if !a.named && !b.named {
		return true, false // "two investors" and "the big investors"
	}
	return a.named == b.named && !slices.ContainsFunc(x, func(w string) bool { return !slices.Contains(y, w) }), false
}

// givenName returns the long form of a given name.
func givenName(name string) string {
	if long := shortForms[name]; long != "" {
		return long
	}
	return name
}

// shortForms are those of given names.
var shortForms = table(`
	alexander alex
	andrew andy drew
	anthony tony antony
	benjamin ben
	charles charlie chuck
	christopher chris
	daniel dan danny
	david dave
	donald don
	edward ed eddie ted
	elizabeth liz beth
	gerald gerry jerry
	gregory greg
	james jim jimmy
	joseph joe joey
	katherine kate kathy cathy catherine
	kenneth ken
	lawrence larry
	margaret maggie
	matthew matt
	michael mike mick
	nicholas nick
	patrick pat
	peter pete
	philip phil
	richard rick dick
	robert bob bobby rob
	ronald ron
	samuel sam
	stephen steve steven
	susan sue
	thomas tom tommy
	timothy tim
	william bill billy will
`, asIs)
