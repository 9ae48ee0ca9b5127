package clause

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// Holder is an actor that a noun phrase names, and for whom he or she acts.
type Holder struct {
	readout.ActorRef
	Type       readout.ActorType
	Represents string // the state or body that the actor acts for
	Unnamed    bool   // the name is a description: see [Reader.Unnamed]
}

// ActsFor reports whether h is the other, or speaks for it.
func (h Holder) ActsFor(other Holder) bool {
	return h.Same(other) || h.Represents != "" && (h.Represents == other.Name || h.Represents == other.Represents)
}

// Same reports whether the two are one actor.
func (h Holder) Same(other Holder) bool {
	return h.ID != "" && h.ID == other.ID || h.Name == other.Name
}

// Governs reports whether the holder is a state, or a person who acts for one or
// for a body.
func (h Holder) Governs() bool {
	return h.Type == readout.ActorState || h.Type == readout.ActorPerson && h.Represents != ""
}

// Public reports whether the holder is known to act for a state or body, or
// is one.
func (h Holder) Public() bool {
	return h.Type != readout.ActorPerson || h.Represents != ""
}

// Public reports whether the holder is known to act for a state or body, or is
// one, here or elsewhere in the document; or is told of as one who is in politics:
// "Senator Ana Brek", "Ilo Tarn, the party's candidate".
func (r *Reader) Public(h Holder) bool {
	if h.Public() {
		return true
	}
	public, known := r.public[h.ActorRef]
	if !known {
		if r.public == nil {
			r.public = map[readout.ActorRef]bool{}
		}
		for i := range r.A.Tenures {
			public = public || h.ID != "" && r.A.Tenures[i].Actor == h.ID // who holds, held or will hold an office
		}
		for i := range r.A.Mentions {
			if m := &r.A.Mentions[i]; m.Actor == h.ActorRef && (m.Represents != "" || m.Office != "" || m.Form != readout.FormPronoun && r.politic(m)) {
				public = true
				break
			}
		}
		r.public[h.ActorRef] = public
	}
	return public
}

// politic reports whether the words around a name tell of somebody in politics: a
// title before it, or what is said of him or her between commas or in brackets
// behind it.
func (r *Reader) politic(m *readout.Mention) bool {
	first, last := r.A.TokensIn(m.Span)
	for k := first - 1; k >= max(0, first-4) && r.Is(k, "NOUN", "PROPN", "ADJ"); k-- {
		if politicians[r.lower[k]] {
			return true
		}
	}
	for k := first; k+1 < last; k++ {
		if politicians[r.lower[k]] {
			return true
		}
	}
	for k := first - 1; k >= max(0, first-24) && (r.lower[k] == "," || r.lower[k] == "and" || r.Is(k, "PROPN", "NOUN")); k-- { // "candidates Brek, Tarn and Oss"
		if w := r.lower[k]; strings.HasSuffix(w, "s") && politicians[strings.TrimSuffix(w, "s")] && r.mention[k+1] >= 0 {
			return true
		}
	}
	if w := r.Lower(last + 1); r.Lower(last) == "(" && (w == "r" || w == "d" || strings.HasPrefix(w, "r-") || strings.HasPrefix(w, "d-")) {
		return true
	}
	if r.Lower(last) != "," {
		return false
	}
	for k := last + 1; k < min(last+9, r.Sentence(first).Last) && !r.Is(k, "VERB", "AUX", "PRON") && r.lower[k] != ","; k++ {
		if politicians[r.lower[k]] {
			return !kin[r.Lower(last+1)]
		}
		if r.Is(k, "ADP") && r.lower[k] != "of" {
			return false
		}
	}
	return false
}

// politicians are nouns and titles for people in politics.
var politicians = wordset.Of(`sen. rep. gov. senator representative congressman congresswoman governor mayor president premier chancellor minister secretary
	ambassador lawmaker legislator mp parliamentarian speaker leader chairman chairwoman candidate nominee front-runner frontrunner hopeful
	contender general admiral commander commissioner councilman councilwoman deputy senators lawmakers negotiator envoy diplomat king queen prince pope
	cardinal prosecutor`)

// Whole fills in for whom the actor acts, where another mention in the document
// says so.
func (r *Reader) Whole(h Holder) Holder {
	if h.Represents != "" || h.ID == "" {
		return h
	}
	return r.whole(h)
}

// whole fills in for whom the actor acts from another mention in the document.
func (r *Reader) whole(h Holder) Holder {
	for i := range r.A.Mentions {
		if m := &r.A.Mentions[i]; m.Actor == h.ActorRef && (m.Represents != "" || m.Type != h.Type) {
			return r.holderOf(m)
		}
	}
	return h
}

func (r *Reader) holderOf(m *readout.Mention) Holder {
	h := Holder{ActorRef: m.Actor, Type: m.Type}
	if (m.Type == readout.ActorPerson || m.Type == readout.ActorOffice) && !m.Former && !r.past(m) {
		h.Represents = m.Represents
	}
	return h
}

// past reports whether all terms for which the person is known to have acted for
// the state were over when the document was published.
func (r *Reader) past(m *readout.Mention) bool {
	over := false
	if m.Represents == "" || r.A.Published == nil {
		return false
	}
	for i := range r.A.Tenures {
		t := &r.A.Tenures[i]
		if t.Actor != m.Actor.ID || t.Represents != m.Represents {
			continue
		}
		if t.To.IsZero() || t.To.Last().Compare(r.A.Published.Date.First()) >= 0 {
			return false
		}
		over = true
	}
	return over
}

// named returns the state, body or group of the name that the document mentions.
func (r *Reader) named(name string) (Holder, bool) {
	for i := range r.A.Mentions {
		if m := &r.A.Mentions[i]; m.Actor.Name == name && m.Type != readout.ActorPerson && m.Type != readout.ActorPlace {
			return r.holderOf(m), true
		}
	}
	if e, ok := r.base.State(name); ok {
		return Holder{ActorRef: e.Ref(), Type: e.Type()}, true
	}
	return Holder{ActorRef: readout.ActorRef{Name: name}, Type: readout.ActorState}, true
}

// quiet reports whether h passes on what others hold: an outlet, or who works
// for it, and a pollster.
func (r *Reader) quiet(h Holder) bool {
	name := lower(h.Name)
	if r.base.Outlet(h.ID) || r.outlets[h.Represents] || strings.EqualFold(name, r.A.Document.Outlet) {
		return true
	}
	if last := name[strings.LastIndexByte(name, ' ')+1:]; last != name && press[last] {
		return true // "Maresh News"
	}
	for w := range strings.FieldsSeq(name) {
		if polls[w] {
			return true
		}
	}
	return false
}

// press are words in which the names of outlets end.
var press = wordset.Of(`news times journal tribune gazette chronicle radio television tv magazine newspaper telegraph broadcasting`)

// polls are words of the names of polls and of those who take them.
var polls = wordset.Of(`poll polls survey surveys polling gallup pew yougov ipsos quinnipiac rasmussen zogby levada marist`)
