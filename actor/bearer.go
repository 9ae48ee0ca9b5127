package actor

import (
	"fmt"
	"slices"
	"strings"
)

// bearer is what the document tells of one of several people of a surname. News
// gives the bare surname to the one whom a story is about, once they are named
// in full; the others keep their given names, a title, or what they are to the
// first ("her husband").
type bearer struct {
	at     int // the entity
	intro  int // the raw that names the person in full or by a title first
	alone  int // how often the surname does while nobody else of it was named
	titled int // how often it stands behind a title that is this person's
	agree  int // how often the next pronoun of the sentence has this sex alone
	behind bool
}

// By how much the one whom a bare surname means has to be ahead, and is ahead
// for sure.
const (
	lead = 2
	sure = 4
)

// ofSurname returns which of several people of one surname the bare surname
// raws[i] means, -1 where nothing tells it.
func (r *reading) ofSurname(list []int, i int) int {
	x := &r.raws[i]
	if r.governed(x) {
		if rulers := r.headed(list); len(rulers) == 1 {
			return rulers[0]
		}
	}
	chief, by := r.foremost(list, i)
	last, several := r.lastBearer(list, i)
	if last < 0 {
		return chief
	}
	y := &r.raws[last]
	near := x.sent-y.sent <= 2
	switch {
	case chief < 0 && several && x.sent-y.sent == 1 && r.subject(x) && r.speaks(x):
		return r.speakerOf(list, y.sent, last)
	case chief < 0 && (several || x.sent-y.sent > 3 || y.sent == x.sent || !r.subject(y)):
		return -1
	case chief < 0:
		return y.entity
	case y.entity == chief || several || y.sent == x.sent || !near || y.quoted != x.quoted:
		return chief
	case y.last-y.first == 1 && y.title.sex == 0 && y.title.office < 0:
		return -1 // the passage is about another
	case by < sure && x.sent-y.sent == 1 && r.subject(y):
		return -1
	}
	return chief
}

// bearers weighs the people of a surname.
func (r *reading) bearers(list []int, i int) []bearer {
	all := make([]bearer, len(list))
	for n, at := range list {
		all[n] = bearer{at: at, intro: -1}
	}
	named, only := 0, -1
	for k := range r.raws {
		y := &r.raws[k]
		if y.kind == rawPhrase || y.kind == rawPronoun {
			continue
		}
		n := slices.Index(list, y.entity)
		bare := y.last-y.first == 1 && r.sameLast(&r.raws[i], y)
		if n >= 0 && (!bare || y.title.sex != 0 || y.title.office >= 0) {
			if b := &all[n]; b.intro < 0 {
				b.intro, b.behind = k, r.secondary(y)
				named, only = named+1, n
			}
			if bare {
				all[n].titled++
			}
		}
		if !bare || y.title.office >= 0 {
			continue
		}
		if named == 1 && y.entity < 0 {
			if sex := r.entities[list[only]].sex; sex == 0 || y.title.sex == 0 || sex&y.title.sex != 0 {
				all[only].alone++
			}
		}
		if sex, _ := r.sexAhead(k); sex != 0 {
			for n, at := range list {
				if have := r.entities[at].sex; have == sex || have == 0 {
					all[n].agree++
				}
			}
		}
	}
	return all
}

// secondary reports whether a person is brought in as somebody's relative or as
// a former holder of an office.
func (r *reading) secondary(x *raw) bool {
	s := &r.sents[x.sent]
	if x.title.past || x.title.former || r.kin(s, min(x.from, x.first)) != 0 {
		return true
	}
	// "her husband, former President Bruno Tarn"; "Ivanka Quon, his daughter"
	if n := x.last + 2; n < s.last && r.units[x.last].sign == ',' && r.units[x.last+1].is(classPoss) {
		return r.kin(s, n+1) != 0
	}
	return false
}

// standings is what the people of one surname were weighed at, by the word and
// the entities.
type standings map[string]struct{ at, by int }

// foremost returns the entity of the bearer of the surname raws[i] whom the
// document is about and by how much it is ahead, -1 where none is ahead.
func (r *reading) foremost(list []int, i int) (at, by int) {
	key := fmt.Sprint(r.words(r.raws[i].last-1, r.raws[i].last), list, r.raws[i].title.sex)
	have, ok := r.standings[key]
	if !ok {
		have.at, have.by = r.weigh(r.bearers(list, i))
		if t := r.raws[i].title; have.at >= 0 && t.sex != 0 && r.entities[have.at].sex == 0 && r.bothSexes(i) {
			have.at = -1 // Mr. Khan or Mrs. Khan?
		}
		if r.standings == nil {
			r.standings = standings{}
		}
		r.standings[key] = have
	}
	return have.at, have.by
}

// bothSexes reports whether the surname raws[i] stands behind titles of men and of
// women.
func (r *reading) bothSexes(i int) bool {
	both := class(0)
	for k := range r.raws {
		if y := &r.raws[k]; y.last-y.first == 1 && y.title.sex != 0 && r.sameLast(&r.raws[i], y) {
			both |= y.title.sex
		}
	}
	return both == classMale|classFemale
}

// sure reports whether somebody is ahead for sure.
func (r *reading) sure(list []int, i int) bool {
	_, by := r.foremost(list, i)
	return by >= sure
}

// weigh returns who is ahead, and by how much.
func (r *reading) weigh(all []bearer) (at, by int) {
	first := slices.MinFunc(all, func(a, b bearer) int { return cmpIntro(a.intro, b.intro) })
	best, second, bare := -99, -99, true
	for _, b := range all {
		n := min(2*b.agree, 4) + min(b.alone, 2)
		if b.alone > 0 {
			n++
		}
		weak := n == 0 // nothing but the order of the names
		if b.at == first.at && first.intro >= 0 && !slices.ContainsFunc(all, func(o bearer) bool {
			return o.at != b.at && o.intro >= 0 && r.raws[o.intro].sent == r.raws[first.intro].sent
		}) {
			n++
		}
		if b.behind {
			n -= 2
		}
		if b.titled > 2 && !slices.ContainsFunc(all, func(o bearer) bool { return o.at != b.at && 2*o.titled > b.titled }) {
			n, weak = n+2, false
		}
		if n > best {
			best, second, at = n, best, b.at
			bare = weak
		} else if n > second {
			second = n
		}
	}
	if best-second < lead || bare && !slices.ContainsFunc(all, func(b bearer) bool { return b.behind }) {
		return -1, 0
	}
	return at, best - second
}

// cmpIntro orders by the first mention; who was not named yet comes last.
func cmpIntro(a, b int) int {
	switch {
	case a == b:
		return 0
	case a < 0 || b >= 0 && b < a:
		return 1
	}
	return -1
}

// lastBearer returns the raw before raws[i] that speaks of one of the list last,
// -1 for none, and whether its sentence speaks of several.
func (r *reading) lastBearer(list []int, i int) (last int, several bool) {
	last = -1
	for k := i - 1; k >= 0 && k > i-16*back; k-- {
		y := &r.raws[k]
		if last >= 0 && y.sent != r.raws[last].sent {
			break
		}
		if y.kind == rawPhrase || y.kind == rawPronoun || !slices.Contains(list, y.entity) {
			continue
		}
		if last < 0 {
			last = k
		} else if y.entity != r.raws[last].entity {
			several = true
		}
	}
	return last, several
}

// speakerOf returns the only one of the list who speaks in the sentence that ends
// with raws[last], -1 where there is not one.
func (r *reading) speakerOf(list []int, sent, last int) int {
	found := -1
	for k := last; k >= 0 && r.raws[k].sent == sent; k-- {
		y := &r.raws[k]
		if y.kind == rawPhrase || y.kind == rawPronoun || !slices.Contains(list, y.entity) || !r.subject(y) || !r.speaks(y) {
			continue
		}
		if found >= 0 && found != y.entity {
			return -1
		}
		found = y.entity
	}
	return found
}

// sameLast reports whether two mentions end in the same word.
func (r *reading) sameLast(x, y *raw) bool {
	return r.text(&r.units[x.last-1]) == r.text(&r.units[y.last-1])
}

// governed reports whether the noun behind a surname is one of those who govern:
// "the Tarn White House", but not "a Tarn presidency", which may come to be.
func (r *reading) governed(x *raw) bool {
	k := x.last
	if k >= r.sents[x.sent].last {
		return false
	}
	if r.toBe(x) {
		return false
	}
	switch r.text(&r.units[k]) {
	case "administration", "presidency", "era", "years", "cabinet", "Administration":
		return true
	case "White":
		return k+1 < len(r.units) && r.text(&r.units[k+1]) == "House"
	}
	return false
}

// toBe reports whether the name or its title stands for what may come to be:
// "a President Tarn", "a future Tarn White House".
func (r *reading) toBe(x *raw) bool {
	from := min(x.from, x.first)
	for k := max(from-1, r.sents[x.sent].first); k < x.first; k++ {
		switch r.text(&r.units[k]) {
		case "a", "an", "another", "any", "potential", "possible", "future", "next", "prospective", "eventual", "hypothetical", "second":
			return true
		}
	}
	return false
}

// headed returns those of the list who are said to have headed a state.
func (r *reading) headed(list []int) []int {
	return slices.DeleteFunc(slices.Clone(list), func(at int) bool {
		e := &r.entities[at]
		if slices.ContainsFunc(e.terms, func(t termOf) bool { return headOffice(t.name) }) {
			return false
		}
		return e.entry < 0 || !slices.ContainsFunc(r.base.entries[e.entry].Held, func(t Term) bool { return headOffice(t.Office) })
	})
}

func headOffice(name string) bool {
	name = strings.TrimPrefix(name, "Former ")
	return name == "President" || name == "Prime Minister" || name == "Premier" || name == "Chancellor"
}
