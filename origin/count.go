package origin

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Witness is a document that tells of one matter.
type Witness struct {
	Document string // id
	Marks    Marks
	// Sources are whom it names as the source of this matter; Own is set where
	// it also tells of it without naming a medium.
	Sources
	Own bool
	// Said is set where the matter is what somebody said.
	Said bool
	// Retold is set where it tells only of what was long ago, which it may have
	// from anybody.
	Retold bool
	// Denies is set where it says only that the matter did not take place.
	Denies bool
	// Words are the words in which it tells of it.
	Words []string
}

// Count returns how many independent origins stand behind what the witnesses
// tell, at least 1 if there is any, and who they are in words: one line for
// each origin, and one for what adds none.
//
// Each document has one or several possible origins: those it cites for this
// matter; else the agency whose text it prints; else its outlet, together with
// whoever contributed or is cited elsewhere in it. Copies of one text, and
// texts that tell of the matter in the same words, have their possible origins
// together, an agency before outlets. A document with
// one possible origin counts that. One with several adds nothing if one of
// them counts already; else it counts as one. Documents of which nothing is
// known add nothing, nor do those that tell of what was long ago.
//
// Where a document says that the words were said to some medium, all that tell
// of them have them from there, as have those that name the same people without
// a name ("two diplomats") of whom one document says that they told a medium.
//
// That something did not take place is a matter of its own: it comes from the
// party that denies it, and from none that a document cites elsewhere, which is
// whose report is denied.
func Count(witnesses []Witness) (int, []string) {
	if len(witnesses) == 0 {
		return 0, nil
	}
	origins, unknown := trace(witnesses)
	var chain []string
	for _, o := range origins {
		chain = append(chain, o.String())
	}
	n := len(chain)
	slices.Sort(chain)
	if len(unknown) > 0 {
		docs := 0
		for _, t := range unknown {
			docs += len(t.members)
		}
		line := plural(docs, "document", "documents") + " of unknown origin"
		if n > 0 {
			line += ", adding none"
		}
		chain = append(chain, line)
	}
	return max(1, n), chain
}

// trace returns the origins behind what the witnesses tell, in the order of
// their keys, and the texts of which nothing is known.
func trace(witnesses []Witness) ([]*source, []*printed) {
	ws := slices.Clone(witnesses)
	slices.SortFunc(ws, func(a, b Witness) int { return strings.Compare(a.Document, b.Document) })
	inFullAmong(ws)
	described(ws)
	heard(ws)
	texts := textsOf(ws)
	origins := map[string]*source{}
	var open, unknown []*printed
	for _, t := range texts {
		switch len(t.keys) {
		case 0:
			unknown = append(unknown, t)
		case 1:
			settle(origins, t, t.first())
		default:
			open = append(open, t)
		}
	}
	// Those with the fewest possible origins first, then by name.
	slices.SortFunc(open, func(a, b *printed) int {
		return cmp.Or(cmp.Compare(len(a.keys), len(b.keys)), strings.Compare(a.name(), b.name()))
	})
	for _, t := range open {
		known := ""
		for _, k := range slices.Sorted(maps.Keys(t.keys)) {
			if origins[k] != nil {
				known = k
				break
			}
		}
		if known != "" {
			settle(origins, t, known)
			continue
		}
		// One of several: it counts once, and whoever shares one of them with
		// it adds nothing.
		o := &source{name: join2(t.names(), " or "), texts: []*printed{t}, open: true}
		for k := range t.keys {
			origins[k] = o
		}
	}
	var all []*source
	seen := map[*source]bool{}
	for _, k := range slices.Sorted(maps.Keys(origins)) {
		if o := origins[k]; !seen[o] {
			seen[o] = true
			all = append(all, o)
		}
	}
	if len(all) > 1 && unheard(ws) {
		all = []*source{oneOf(all)}
	}
	return all, unknown
}

// heard gives to witnesses the media to which the words were said, or to which
// people without a name spoke, where one of them says so, but to those that are
// these media or name some of them.
func heard(ws []Witness) {
	to := map[string]map[string]string{} // who spoke to media by key; "" for what is said
	for _, w := range ws {
		speakers := w.Anonymous
		if w.Said {
			speakers = []string{""}
		}
		for _, who := range speakers {
			for _, name := range w.Told {
				if to[who] == nil {
					to[who] = map[string]string{}
				}
				k := Key(name)
				to[who][k] = better(to[who][k], name)
			}
		}
	}
	if len(to) == 0 {
		return
	}
	for i, w := range ws {
		media := map[string]string{}
		if w.Said {
			maps.Copy(media, to[""])
		}
		for _, who := range w.Anonymous {
			maps.Copy(media, to[who])
		}
		names := len(w.Told) > 0 || !w.Said && len(w.Cited) > 0
		if len(media) > 0 && media[Key(w.Marks.Outlet)] == "" && !names {
			ws[i].Cited, ws[i].Own = slices.Sorted(maps.Values(media)), false
		}
	}
}

// described puts the name of a medium for one that is told by what it is
// ("Sumari television") where the witnesses name only one to which the words
// were said.
func described(ws []Witness) {
	named := map[string]string{}
	for _, w := range ws {
		for _, name := range w.Told {
			if !isDescribed(name) {
				named[Key(name)] = better(named[Key(name)], name)
			}
		}
	}
	if len(named) != 1 {
		return
	}
	for i := range ws {
		for _, list := range []*[]string{&ws[i].Cited, &ws[i].Told} {
			all := slices.Clone(*list)
			for j, name := range all {
				if isDescribed(name) {
					for _, full := range named {
						all[j] = full
					}
				}
			}
			*list = all
		}
	}
}

// isDescribed reports whether a medium is told by what it is: its last word is
// written small.
func isDescribed(name string) bool {
	last := name[strings.LastIndexByte(name, ' ')+1:]
	return last == "TV" || !isCapital(last)
}

// inFullAmong puts the name of an outlet in full for its short form, where
// among what the witnesses name there is one that it may stand for: "the
// Washington Post" for "the Post".
func inFullAmong(ws []Witness) {
	full := map[string]bool{}
	for _, w := range ws {
		full[w.Marks.Outlet] = true
		for _, list := range [][]string{w.Cited, w.Told, w.Marks.Agencies, w.Marks.Cites} {
			for _, name := range list {
				full[name] = true
			}
		}
	}
	names := slices.Sorted(maps.Keys(full))
	long := func(name string) string {
		found := ""
		for _, n := range names {
			if shortFor(name, n) && Key(n) != Key(name) {
				if found != "" && Key(found) != Key(n) {
					return name
				}
				found = better(found, n)
			}
		}
		return cmp.Or(found, name)
	}
	for i := range ws {
		for _, list := range []*[]string{&ws[i].Cited, &ws[i].Told} {
			all := slices.Clone(*list)
			for j, name := range all {
				all[j] = long(name)
			}
			*list = all
		}
	}
}

// printed is one text as one or more documents print it.
type printed struct {
	members   []member
	keys      map[string]string // possible origins: key to name
	cites     map[string]string // elsewhere in it
	printings []Marks           // some of them
	denies    bool              // all say that it did not take place
}

// member is a document and what it has to do with its origin.
type member struct {
	document    string
	outlet, key string
	cites       bool
}

func (t *printed) first() string {
	for k := range t.keys {
		return k
	}
	return ""
}

func (t *printed) names() []string {
	names := slices.Collect(maps.Values(t.keys))
	slices.Sort(names)
	return names
}

func (t *printed) name() string { return strings.Join(t.names(), "\x00") }

// textsOf puts copies together and says where each may come from.
func textsOf(ws []Witness) []*printed {
	docs := make([]Marks, len(ws))
	for i, w := range ws {
		docs[i] = w.Marks
	}
	byGroup := map[int]*printed{}
	var texts []*printed
	strong := map[int]bool{}
	for i, g := range sameWords(ws, Copies(docs)) {
		w := ws[i]
		t := byGroup[g]
		if t == nil {
			t = &printed{keys: map[string]string{}, cites: map[string]string{}, denies: true}
			byGroup[g] = t
			texts = append(texts, t)
		}
		possible, sure := w.possible()
		switch {
		case sure && !strong[g]:
			strong[g] = true
			t.keys = map[string]string{}
			fallthrough
		case sure == strong[g]:
			for _, name := range possible {
				k := Key(name)
				t.keys[k] = better(t.keys[k], name)
			}
		}
		t.members = append(t.members, member{w.Document, w.Marks.Outlet, Key(w.Marks.Outlet), len(w.Cited) > 0 && !w.Own || w.Denies && len(w.Parties) > 0})
		if t.denies = t.denies && w.Denies; !w.Denies && len(w.Parties) == 0 {
			for _, name := range w.Marks.Cites {
				t.cites[Key(name)] = name
			}
		}
		if len(t.printings) < comparedOf {
			t.printings = append(t.printings, w.Marks)
		}
	}
	lend(texts)
	return texts
}

// oneOf makes of several origins one of which it isn't known which it is.
func oneOf(all []*source) *source {
	one := &source{open: true}
	var names []string
	for _, o := range all {
		names = append(names, o.name)
		one.texts = append(one.texts, o.texts...)
	}
	slices.Sort(names)
	one.name = join2(slices.Compact(names), " or ")
	return one
}

// unheard reports whether the matter is what somebody said, and nothing shows
// that several could hear it: one may have been spoken to, and the others have
// it from there.
func unheard(ws []Witness) bool {
	return !slices.ContainsFunc(ws, func(w Witness) bool { return !w.Said || w.Public })
}

// How many texts, and how many printings of each, are compared for passages.
const (
	comparedTexts = 40
	comparedOf    = 4
)

// lend adds to the possible origins of a text those of the texts that it
// shares passages with, without being a copy, and of those that it cites
// elsewhere the possible origins of another text that tells the same of it.
func lend(texts []*printed) {
	if len(texts) > comparedTexts {
		return
	}
	var more []map[string]string
	for _, t := range texts {
		add := map[string]string{}
		for _, o := range texts {
			for k, name := range t.cites {
				if o != t && o.denies == t.denies && len(t.keys) > 0 && (o.keys[k] != "" || o.cites[k] != "") {
					add[k] = name
				}
			}
			if o != t && len(t.keys) > 0 && slices.ContainsFunc(t.printings, func(a Marks) bool {
				return slices.ContainsFunc(o.printings, func(b Marks) bool { return Compare(a, b).passages() })
			}) {
				maps.Copy(add, o.keys)
			}
		}
		more = append(more, add)
	}
	for i, t := range texts {
		for k, name := range more[i] {
			t.keys[k] = better(t.keys[k], name)
		}
	}
}

// possible returns who the document's report may come from. sure is set where
// the document says so.
func (w Witness) possible() (names []string, sure bool) {
	m := w.Marks
	switch {
	case w.Said && len(w.Told) > 0:
		return w.Told, true // wherever else it has the words, nobody heard them but these
	case len(w.Cited) > 0 && !w.Own:
		return w.Cited, true
	case w.Denies && len(w.Parties) > 0:
		for _, party := range w.Parties {
			names = append(names, "the "+party)
		}
		return names, true
	case w.Unnamed && !w.Own:
		return nil, true
	case w.Retold:
		return nil, false
	case len(m.Agencies) > 0:
		return m.Agencies, true
	case agencies[Key(m.Outlet)] != "" && !m.Feed:
		return []string{m.Outlet}, true
	}
	if m.Outlet != "" && !m.Feed {
		names = append(names, m.Outlet)
	}
	names = append(names, w.Cited...)
	names = append(names, m.With...)
	if w.Said {
		names = append(names, m.Hosts...)
	}
	if m.Outlet == "" || len(w.Parties) > 0 {
		return names, false // whom it cites elsewhere says nothing of this
	}
	return append(names, m.Cites...), false
}

// better chooses between two spellings of a name: words before a host, then
// the longer, then the first in the alphabet.
func better(a, b string) string {
	host := func(s string) int {
		if strings.Contains(s, ".") && !strings.Contains(s, " ") {
			return 1
		}
		return 0
	}
	if a == "" || cmp.Or(cmp.Compare(host(b), host(a)), cmp.Compare(len(a), len(b)), strings.Compare(b, a)) < 0 {
		return b
	}
	return a
}

// source is one origin and the texts that come from it.
type source struct {
	name  string
	texts []*printed
	open  bool // one of several, not known which
}

func settle(origins map[string]*source, t *printed, key string) {
	o := origins[key]
	if o == nil {
		o = &source{}
		origins[key] = o
	}
	if name := t.keys[key]; !o.open {
		o.name = better(o.name, name)
	}
	o.texts = append(o.texts, t)
}

// String returns "Reuters, carried by the Velia Post, cited by the Dorn Herald".
func (o *source) String() string {
	own := Key(o.name)
	carried, cited := map[string]string{}, map[string]string{}
	unnamed := 0
	for _, t := range o.texts {
		for _, m := range t.members {
			switch {
			case m.key == "":
				unnamed++
			case m.key == own && !o.open:
			case m.cites:
				cited[m.key] = better(cited[m.key], m.outlet)
			default:
				carried[m.key] = better(carried[m.key], m.outlet)
			}
		}
	}
	line := o.name
	if o.open && len(carried) > 0 && len(carried)+len(cited) > 1 {
		line = "one of " + line
	}
	list := func(m map[string]string) []string {
		names := slices.Collect(maps.Values(m))
		slices.Sort(names)
		return names
	}
	if len(carried) > 0 && !o.open {
		line += ", carried by " + join(list(carried))
	}
	if o.open && len(o.texts) > 1 {
		line += ", told by " + join(list(carried))
	}
	if len(cited) > 0 {
		line += ", cited by " + join(list(cited))
	}
	if unnamed > 0 {
		line += ", in " + plural(unnamed, "document", "documents") + " without an outlet"
	}
	return line
}

func join2(names []string, or string) string {
	if len(names) > 4 {
		names = append(slices.Clone(names[:4]), "others")
	}
	return strings.Join(names, or)
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprint(n, " ", many)
}
