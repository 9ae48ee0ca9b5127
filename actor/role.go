package actor

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// bearer returns the person whom "the mediator", "the rebel leader", "the
// Velian envoy" means by a role that no state has just one holder of: the only
// one of the document to whom it was given before. It is open where another,
// named or not, was called so since, and where two were.
func (r *reading) bearer(i int) int {
	x := &r.raws[i]
	t := x.title
	if u := x.last; u < len(r.units) && (r.units[u].is(classOf|classFor|classPlacePrep) || r.within(u, "who", "whose", "that")) || t.det > 0 && r.units[t.det-1].is(classBe) {
		return -1 // "the leader of a gang", "he is the leader"
	}
	role := r.roleOf(t)
	found, unnamed := -1, false
	for k, n := i-1, 0; k >= 0 && n < 4*back; k, n = k-1, n+1 {
		y := &r.raws[k]
		at := y.entity
		if at < 0 || r.entities[at].typ != readout.ActorPerson {
			// "an official said": of somebody without a name.
			if y.kind == rawPhrase && !y.title.plural && y.title.headUnit >= 0 && r.roleOf(y.title) == role && (t.of < 0 || y.title.of < 0 || y.title.of == t.of) {
				unnamed = true
			}
			continue
		}
		if at == found || !r.bears(&r.entities[at], role, t) {
			continue
		}
		if found >= 0 || unnamed {
			return -1
		}
		found = at
	}
	return found
}

// within reports whether unit i is one of the words.
func (r *reading) within(i int, words ...string) bool {
	return slices.Contains(words, r.text(&r.units[i]))
}

// roleOf returns the role word of a title, "" for none.
func (r *reading) roleOf(t title) string {
	return roleWord(r.text(&r.units[t.headUnit]))
}

// bears reports whether the person was given the role, by a title that may be
// that of t: of no other state or body, and of no other sex.
func (r *reading) bears(e *entity, role string, t title) bool {
	if t.sex != 0 && e.sex != 0 && e.sex&t.sex == 0 {
		return false
	}
	of := r.represents(t)
	for _, have := range e.terms {
		if have.name == "" || have.past && !t.past || of >= 0 && have.of >= 0 && have.of != of {
			continue
		}
		if of >= 0 && have.of < 0 && r.home(r.byID[e.ref.ID]) >= 0 && r.home(r.byID[e.ref.ID]) != of {
			continue
		}
		last := roleWord(have.name[strings.LastIndexByte(have.name, ' ')+1:])
		if last == role || role == "envoy" && envoys[last] {
			return true
		}
	}
	return false
}

// envoys are offices whose holders are called envoys.
var envoys = map[string]bool{"ambassador": true, "representative": true, "mediator": true, "emissary": true}

// roleWord returns a noun for a role in lower case and without what it tells of
// the sex: "spokesman" for "spokeswoman".
func roleWord(w string) string {
	w = strings.ToLower(w)
	switch w {
	case "spokeswoman", "spokesperson":
		return "spokesman"
	case "chairwoman", "chairperson":
		return "chairman"
	case "advisor":
		return "adviser"
	}
	return w
}

// visitor returns the person whom "the visiting president" means: the only one
// of the office, or of any where the description has none, who was said to
// travel before.
func (r *reading) visitor(i int) int {
	x := &r.raws[i]
	t := x.title
	role := r.roleOf(t)
	found := -1
	for k, n := i-1, 0; k >= 0 && n < 2*back; k, n = k-1, n+1 {
		y := &r.raws[k]
		at := y.entity
		if at < 0 || at == found || r.entities[at].typ != readout.ActorPerson || !r.travels(y) {
			continue
		}
		e := &r.entities[at]
		fits := r.bears(e, role, t)
		if t.office >= 0 && !fits {
			fits = r.agrees(e, t)
		}
		if !fits {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = at
	}
	return found
}

// travels reports whether the mention is the subject of a verb of travel.
func (r *reading) travels(y *raw) bool {
	if r.tree == nil {
		return false
	}
	h := r.head(r.outer(y))
	return h >= 0 && strings.HasPrefix(r.a.Tokens[r.outer(y)].DepRel, "nsubj") && travel[strings.ToLower(r.a.Tokens[h].Lemma)]
}

// travel are verbs for going somewhere.
var travel = map[string]bool{"arrive": true, "fly": true, "travel": true, "visit": true, "come": true, "land": true, "tour": true, "go": true, "head": true}

// host returns the person whom "her host" means: the only other one with an
// office of a state who is named in this sentence or the two before, where she
// holds one of another.
func (r *reading) host(i int) int {
	x := &r.raws[i]
	guest := r.whose(i)
	if guest < 0 || r.entities[guest].typ != readout.ActorPerson {
		return -1
	}
	home := r.home(guest)
	found := -1
	for k, n := i-1, 0; k >= 0 && n < back && x.sent-r.raws[k].sent <= 2; k, n = k-1, n+1 {
		at := r.raws[k].entity
		if at < 0 || at == guest || at == found || r.entities[at].typ != readout.ActorPerson {
			continue
		}
		of := r.home(at)
		if of < 0 || of == home {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = at
	}
	return found
}

// other returns the person whom "her counterpart", of a state that is not said,
// means: the only other one who holds the office of the one spoken of, named in
// this sentence or the two before.
func (r *reading) other(i int) int {
	x := &r.raws[i]
	one := r.whose(i)
	if one < 0 || x.title.headUnit != x.title.det+1 {
		return -1
	}
	office := r.officeOf(&r.entities[one])
	if office < 0 {
		return -1
	}
	general, found := r.base.general(office), -1
	for k, n := i-1, 0; k >= 0 && n < back && x.sent-r.raws[k].sent <= 2; k, n = k-1, n+1 {
		at := r.raws[k].entity
		if at < 0 || at == one || at == found || r.entities[at].typ != readout.ActorPerson {
			continue
		}
		if has := r.officeOf(&r.entities[at]); has < 0 || r.base.general(has) != general {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = at
	}
	return found
}

// visiting reports whether the description has "visiting" in it.
func (r *reading) visiting(t title) bool {
	for k := max(t.det, 0); k < t.headUnit; k++ {
		if strings.EqualFold(r.text(&r.units[k]), "visiting") {
			return true
		}
	}
	return false
}
