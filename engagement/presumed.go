package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// brief is how many sentences a document may have whose readers are taken to know whom it
// names without a word.
const brief = 3

// presume counts among the public persons those of whom the document tells nothing
// because it takes them for known to its readers: who bears a military rank; whom it
// calls by courtesy title and surname only, "Mr. Brek", and so never introduces, as a
// piece of a longer story does; and, in a document of few sentences, whoever it names
// without describing him. Who is described as somebody in private life, "Jon Dahl, a
// plumber,", is not taken for public by any of these.
func (r *reader) presume() {
	type bearer struct {
		readout.ActorRef
		introduced, described, ranked bool
	}
	var order []*bearer
	known := map[string]*bearer{}
	for i := range r.a.Mentions {
		m := &r.a.Mentions[i]
		if m.Type != readout.ActorPerson || m.Actor.ID == "" || m.Form != readout.FormName {
			continue
		}
		b := known[m.Actor.ID]
		if b == nil {
			b = &bearer{ActorRef: m.Actor}
			known[m.Actor.ID], order = b, append(order, b)
		}
		first, last := r.a.TokensIn(m.Span)
		b.introduced = b.introduced || !courtesy[r.wordOf(first-1)]
		b.ranked = b.ranked || r.ranked(first)
		b.described = b.described || r.describedAt(first, last)
	}
	for _, b := range order {
		if _, ok := r.public[b.ID]; ok || b.described {
			continue
		}
		untold := !b.introduced && !strings.Contains(b.Name, " ")
		if b.ranked || untold || len(r.a.Sentences) <= brief {
			r.public[b.ID] = readout.Participant{ActorRef: b.ActorRef, Role: readout.RoleParty}
			r.presumed[b.ID] = true
		}
		if !b.ranked && !untold {
			r.unsaid[b.ID] = true
		}
	}
}

// strangers reports whether those who take part are persons of whom some are only taken
// to be public, so that it isn't told for whom they act, and of whom no two are known to
// act for the same.
func (r *reader) strangers(all []readout.Participant) bool {
	some := false
	for i := range all {
		p := &all[i]
		some = some || r.presumed[p.ID] && p.Represents == ""
		if _, person := r.public[p.ID]; !person && p.Office == "" {
			return false
		}
		for k := range i {
			if p.Represents != "" && p.Represents == all[k].Represents {
				return false
			}
		}
	}
	return some && len(all) > 1
}

// literally reports whether the words of f, told of strangers, can mean nothing else than
// that they met: who embraces another may only support him, unless the day is told, and
// what somebody raises "with" another may be what he raises about him.
func (s *sentence) literally(f *found) bool {
	switch f.rule.Name {
	case "embraced", "two-embraced":
		return s.when(f) != nil
	case "raised-with":
		return false
	}
	return true
}

// loosely reports whether those who travel in f are only taken to be public, and the words
// tell of their journey in passing, so that it may be another's or no official one: "met on
// a trip to Cairo", "would send Ms. Brek to Cairo".
func (r *reader) loosely(f *found) bool {
	for i := range f.a {
		if p := &f.a[i]; !r.presumed[p.ID] || p.Represents != "" || p.Office != "" {
			return false
		}
	}
	return f.rule.Name == "sent-to" || f.rule.left == leftLoose && f.rule.Name != "fresh-from" && f.rule.Name != "back-from-stay-in"
}

// pressed reports whether somebody of f is one before whom reporters come: of people of
// whom a short document tells nothing it isn't known.
func (r *reader) pressed(f *found) bool {
	for i := range f.a {
		if !r.unsaid[f.a[i].ID] || r.finder.known(&f.a[i]) {
			return true
		}
	}
	return false
}

// ranked reports whether a military rank that its bearer still holds stands before
// token t: "Gen. Ana Brek", but not "retired Gen. Ana Brek".
func (r *reader) ranked(t int) bool {
	if !ranks[r.wordOf(t-1)] {
		return false
	}
	for k := t - 2; k >= max(0, t-4); k-- {
		switch r.wordOf(k) {
		case "retired", "former", "late", "ret", "ret.", "attorney", "solicitor", "surgeon", "inspector", "postmaster":
			return false
		}
	}
	return true
}

// describedAt reports whether the words beside the name from token first up to last say
// what its bearer is: "Jon Dahl, a plumber,", "Jon Dahl, 27,", "plumber Jon Dahl".
func (r *reader) describedAt(first, last int) bool {
	if r.wordOf(last) == "," {
		switch w := r.wordOf(last + 1); {
		case w == "a", w == "an", w == "the", w == "one", w == "whose", isNumber(w), possessive[w]:
			return true
		}
	}
	if first == 0 {
		return false
	}
	w := r.wordOf(first - 1)
	before := r.a.Text(r.a.Tokens[first-1].Span)
	return before == w && r.a.Tokens[first-1].UPOS == "NOUN" && lexicon[w]&classRole == 0
}

// courtesy are the titles that say of nobody what he is.
var courtesy = map[string]bool{"mr": true, "mr.": true, "mrs": true, "mrs.": true, "ms": true, "ms.": true}

// ranks are the ranks of those who command forces.
var ranks = map[string]bool{
	"general": true, "gen": true, "gen.": true, "admiral": true, "adm": true, "adm.": true, "marshal": true, "colonel": true, "col": true, "col.": true, "brigadier": true, "commodore": true,
}
