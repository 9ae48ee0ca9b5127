package actor

import (
	"strings"

	"github.com/readout-dev/readout"
)

// trim takes off what is no part of a person's name: the word that begins a
// sentence before a surname ("Interestingly Blohm"), and words before a name that
// the document gives without them elsewhere ("Floridians Jeb Marrant"). Of a
// headline's words around a verb only the last is kept, as a surname.
func (r *reading) trim() {
	last := map[string]int{} // last words of full names
	for i := range r.raws {
		if x := &r.raws[i]; x.last-x.first > 1 && (x.kind == rawPerson || x.kind == rawEntry && x.typ == readout.ActorPerson) {
			last[r.words(x.last-1, x.last)]++
		}
	}
	for i := range r.raws {
		x := &r.raws[i]
		if x.kind != rawPerson && x.kind != rawUnknown || x.last-x.first < 2 || x.entry >= 0 {
			continue
		}
		others := last[r.words(x.last-1, x.last)]
		if x.kind == rawPerson {
			others--
		}
		if v := r.verbInside(x); v > 0 {
			x.last = v
		} else if others > 0 && r.leads(x) {
			x.first++
		} else if others > 0 && !r.units[x.first].is(classGiven) {
			x.first += r.namedWithout(x)
		}
		if x.last-x.first == 1 {
			x.kind, x.title = rawSurname, noTitle()
		}
	}
}

// leads reports whether the first word of a name is none of it: what begins its
// sentence or stands in a headline and is an adverb or a verb, by its tag, or a
// short form of an office.
func (r *reading) leads(x *raw) bool {
	u := &r.units[x.first]
	switch r.text(u) {
	case "AG", "DJ", "VP", "PM", "CEO", "MP":
		return true
	}
	if !r.tagged || x.from != x.first || u.is(classGiven) && r.text(u) != "Said" || !x.caps && !r.initial(&r.sents[x.sent], x.first) {
		return false
	}
	switch r.a.Tokens[u.tok].UPOS {
	case "ADV", "VERB", "ADP", "SCONJ", "ADJ", "AUX", "DET", "PRON", "CCONJ":
		return true
	}
	return strings.HasSuffix(r.text(u), "ingly") || x.caps && (r.common(x.first) || x.first > 0 && r.units[x.first-1].genitive)
}

// verbInside returns the unit of a verb inside of the words of a headline that
// were taken for one name, -1 where there is none.
func (r *reading) verbInside(x *raw) int {
	if !r.tagged {
		return -1
	}
	for k := x.first + 1; k < x.last-1; k++ {
		if u := &r.units[k]; u.shape == shapeTitle && !u.is(classGiven) && r.a.Tokens[u.tok].UPOS == "VERB" && strings.HasSuffix(r.text(u), "s") {
			return k
		}
	}
	return -1
}

// namedWithout returns how many words before a name the document leaves out
// elsewhere: those before a given name, or a word for people.
func (r *reading) namedWithout(x *raw) int {
	for n := 1; x.last-x.first-n >= 2; n++ {
		if !r.units[x.first+n].is(classGiven) && !peopleWord(strings.ToLower(r.text(&r.units[x.first+n-1]))) {
			continue
		}
		if r.fullNames()[foldName(r.words(x.first+n, x.last))] > 0 {
			return n
		}
	}
	return 0
}

// firm reports whether the words of a full name surely are one: they begin with a
// given name, or with a word that has its capital neither from a headline nor from
// beginning a sentence, as far as the tags tell.
func (r *reading) firm(x *raw) bool {
	if x.caps || x.last-x.first > 3 {
		return false
	}
	u := &r.units[x.first]
	if u.is(classGiven) {
		return !r.tagged || r.a.Tokens[r.units[x.first+1].tok].UPOS != "VERB"
	}
	if x.sent == 0 && len(r.sents) > 1 && r.sents[1].block != r.sents[0].block {
		return false
	}
	if !r.initial(&r.sents[x.sent], x.first) {
		return true
	}
	switch w := r.text(u); w {
	case "Team", "Dump", "Stop", "Never", "Candidate", "Calls", "Says":
		return false
	default:
		return (!r.tagged || r.a.Tokens[u.tok].UPOS == "PROPN") && !r.common(x.first) && !strings.HasSuffix(w, "ing")
	}
}
