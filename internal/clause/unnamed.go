package clause

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// Groups without a name: "opposition lawmakers in Velia", "human rights groups",
// "dozens of Velian farmers". Their words are their name. Who they are has to be
// told: a noun for people or bodies that act together, and words that tie it to a
// state, body, place, party or cause. "Officials", "critics", "most voters" and
// "people in Velia" are nobody in particular.

// Unnamed returns the groups without a name that the noun phrase headed by word i
// speaks of, those coordinated with it too; those that a relative pronoun or
// "they", "we" in their own words stand for.
func (r *Reader) Unnamed(i int) (all []Holder) {
	if i < 0 || r.either(i) {
		return nil
	}
	switch w := r.lower[i]; w {
	case "they", "we", "us", "our":
		v := r.Head(i)
		rep, by, ok := r.Voice(i)
		if !ok || !by.Unnamed || r.Quoted(i) != (w != "they") {
			return nil
		}
		if w == "they" && (v < 0 || r.Base(i) != "nsubj" || r.Base(v) != "ccomp" || !r.cues(rep, r.Head(v))) {
			return nil
		}
		return []Holder{by}
	case "who", "which":
		v := r.Head(i)
		if v < 0 || r.lower[i-min(i, 1)] != "," || r.Rel(v) != "acl:relcl" || r.Head(v) < 0 || r.Head(v) > i {
			return nil // "lawmakers who oppose it": some
		}
		i = r.Head(v)
	}
	if h, ok := r.unnamed(i); ok && !r.known(i) {
		if k := r.begin(i); r.Lower(k-1) == "and" && r.Mention(k-2) != nil && k-2 >= r.First(i) { // "Brek and Velian lawmakers", which the tree hangs on the last
			if first, ok := r.holder(k - 2); ok {
				all = append(all, first)
			}
		}
		all = append(all, h)
	}
	for c := range r.Dependents(i) {
		if c > i && r.Base(c) == "conj" && r.Has(c, "not") < 0 {
			if h, ok := r.unnamed(c); ok && !slices.ContainsFunc(all, h.Same) {
				all = append(all, h)
			}
		}
	}
	return all
}

// known reports whether the noun at word i names somebody after all.
func (r *Reader) known(i int) bool {
	if _, ok := r.holder(i); ok || len(r.group(i)) > 0 {
		return true
	}
	all, _ := r.ofStates(i)
	return len(all) > 0
}

// unnamed returns the group without a name of the noun phrase headed by word i.
func (r *Reader) unnamed(i int) (Holder, bool) {
	core := i
	for n := 0; n < 3 && gathered[r.lower[core]] && r.Prepositional(core, "of") > core; n++ {
		core = r.Prepositional(core, "of")
	}
	m := r.Mention(i)
	if r.Child(i, "cop") >= 0 {
		return Holder{}, false
	}
	if m != nil && core == i && r.Is(i, "PROPN") && (r.A.Tokens[i].XPOS == "NNPS" || r.A.Tokens[i].XPOS == "NNS") && r.section(i, m) && !r.partial(i) {
		return Holder{ActorRef: readout.ActorRef{Name: r.described(i, i+1)}, Type: readout.ActorGroup, Unnamed: true}, true
	}
	if !r.Is(core, "NOUN", "PROPN") || !agents[r.lower[core]] && !powers[r.lower[core]] && !r.body(core) && !r.single(core) || m != nil && m.Form == readout.FormName && m.Contains(r.A.Tokens[core].Span) && m.Actor.Name != "" {
		return Holder{}, false
	}
	if r.partial(i) || core != i && (r.partial(core) || r.Has(core, "the") >= 0) {
		return Holder{}, false
	}
	last, ok := r.tied(core)
	if !ok {
		return Holder{}, false
	}
	return Holder{ActorRef: readout.ActorRef{Name: r.described(i, last)}, Type: readout.ActorGroup, Unnamed: true}, true
}

// body reports whether word i is a singular noun for a body, of which more than
// its kind is told.
func (r *Reader) body(i int) bool {
	if !bodies[r.lower[i]] || r.A.Tokens[i].XPOS != "NN" {
		return false
	}
	if leagues[r.lower[i]] && r.Has(i, "the", "this", "that") < 0 {
		return true
	}
	for c := range r.Dependents(i) { // "a House committee", "Brek's party", "the union of Velian miners"; "the rebel group" has been named before
		m := r.Mention(c)
		if c < i && (r.State(c) != "" || r.Is(c, "PROPN") || r.Rel(c) == "nmod:poss" && r.Is(c, "NOUN")) || m != nil && m.Form == readout.FormName && m.Actor.Name != "" || c > i && r.Base(c) == "nmod" && r.of(c) {
			return true
		}
	}
	return false
}

// partial reports whether the phrase headed by word i speaks of some of many or
// of nobody ("most lawmakers"), or of those whom a clause picks out ("lawmakers
// who fear it").
func (r *Reader) partial(i int) bool {
	for c := range r.Dependents(i) {
		w := r.lower[c]
		switch {
		case c < i && (vague[w] && !(w == "few" && powers[r.lower[i]] && r.Lower(c-1) == "a") || w == "some" && !powers[r.lower[i]] || r.Has(c, "percent", "%", "cent") >= 0):
			return true
		case c > i && (r.Base(c) == "acl" || r.Rel(c) == "acl:relcl" || r.Base(c) == "amod") && !standing[w] && r.Parted(c) < 0:
			if lo, _ := r.Subtree(c); r.Lower(lo-1) != "," && r.lower[lo] != "," {
				return true
			}
		}
	}
	return false
}

// tied reports whether words tie the noun at word i to a state, body, place,
// party or cause, and where those behind it end.
func (r *Reader) tied(i int) (last int, ok bool) {
	last = i + 1
	if r.Has(i, "television", "radio", "news", "media", "newspaper") >= 0 || r.lower[i] == "community" && r.Has(i, "international") >= 0 {
		return last, false
	}
	ok = acting[r.lower[i]] || warring[r.lower[i]] && r.Has(i, "the") >= 0 || sorts[r.Lower(i-1)] && r.A.Tokens[i-1].XPOS == "VBG" // "Neighbouring states", read as a verb
	for c := range r.Dependents(i) {
		if c < i {
			ok = ok || r.ties(c)
			continue
		}
		lo, hi := r.Subtree(c)
		if lo != last {
			break
		}
		if press[r.lower[c]] || r.lower[c] == "press" || r.lower[c] == "media" {
			return last, false
		}
		if k := r.Case(c); r.Base(c) == "nmod" && k == lo && among[r.lower[k]] && !r.Timed(c) && r.definite(c) {
			last, ok = r.clipped(lo, hi), true
		} else if r.Base(c) == "acl" && standing[r.lower[c]] && hi > c+1 {
			last, ok = r.clipped(lo, hi), true
		} else {
			break
		}
	}
	if m := r.Mention(i + 2); r.Lower(i+1) == "to" && kin[r.Lemma(i)] && m != nil && m.Form == readout.FormName && m.Actor.Name != "" { // "aides to Brek", wherever the tree hangs her
		_, last = r.A.TokensIn(m.Span)
		ok = true
	}
	return last, ok
}

// clipped returns where words [lo, hi) end before a comma or a relative clause.
func (r *Reader) clipped(lo, hi int) int {
	for k := lo; k < hi; k++ {
		switch r.lower[k] {
		case ",", "who", "which", "that", "(", "–", "—", "--", ";":
			return k
		}
		if r.Is(k, "VERB", "AUX") && k > lo && r.Base(k) != "amod" {
			return k
		}
	}
	return hi
}

// ties reports whether word c before a noun says whose or of what kind its people
// or bodies are.
func (r *Reader) ties(c int) bool {
	if r.Rel(c) == "nmod:poss" {
		return r.Is(c, "NOUN", "PROPN") && !r.Timed(c)
	}
	switch r.Base(c) {
	case "amod", "compound", "nmod":
	default:
		return false
	}
	w := r.lower[c]
	if m := r.Mention(c); m != nil && m.Form == readout.FormName && m.Actor.Name != "" || r.State(c) != "" || sorts[w] || peoples[w] ||
		m != nil && m.Represents != "" && r.Is(c, "PROPN") {
		return true
	}
	text := r.A.Text(r.A.Tokens[c].Span)
	if strings.HasPrefix(w, "pro-") || strings.HasPrefix(w, "anti-") || strings.HasSuffix(w, "-backed") || strings.HasSuffix(w, "-led") || strings.HasSuffix(w, "-based") {
		return true
	}
	if h := r.Child(c, "amod", "compound"); h >= 0 && h < c && r.ties(h) {
		return true // "[River Party] lawmakers", "[human rights] groups"
	}
	if r.Is(c, "NOUN") {
		return !loose[w] && r.Base(c) == "compound"
	}
	return text[0] >= 'A' && text[0] <= 'Z' && c > r.Sentence(c).First && r.lower[c-1] != "``" && !loose[w] && !quotes[r.lower[c-1]]
}

// definite reports whether the noun at word c, by which others are told from
// their like, is itself told: a name, or one with an article or a name before it.
func (r *Reader) definite(c int) bool {
	if m := r.Mention(c); m != nil && m.Form == readout.FormName && m.Actor.Name != "" || r.Is(c, "PROPN") {
		return true
	}
	if r.lower[c] == "parties" && r.Has(c, "both") >= 0 {
		return true
	}
	if !r.Is(c, "NOUN") || r.Has(c, "the") < 0 && r.Child(c, "nmod:poss") < 0 && !r.of(c) {
		return false
	}
	return !r.Is(r.Child(c, "nmod:poss"), "PRON") && (!anywhere[r.lower[c]] && !faceless[r.lower[c]] || r.of(c))
}

// of reports whether a word before or behind the noun at word i ties it to
// something.
func (r *Reader) of(i int) bool {
	for c := range r.Dependents(i) {
		if c < i && r.ties(c) || c > i && r.Base(c) == "nmod" && r.Mention(c) != nil && r.Mention(c).Actor.Name != "" {
			return true
		}
	}
	return false
}

// described returns the words of the phrase headed by word i up to word last,
// without an article, as they would stand within a sentence.
func (r *Reader) described(i, last int) string {
	first := r.begin(i)
	var b strings.Builder
	for k := first; k < last; k++ {
		t := r.A.Tokens[k].Span
		if k > first && t.Start > r.A.Tokens[k-1].End {
			b.WriteByte(' ')
		}
		w := r.A.Text(t)
		if m := r.Mention(k); (m == nil || m.Form != readout.FormName) && r.common(k, k == first) {
			w = strings.ToLower(w[:1]) + w[1:]
		}
		b.WriteString(w)
	}
	return b.String()
}

// begin returns the first word of the name of the group at word i.
func (r *Reader) begin(i int) int {
	first, _ := r.Subtree(i)
	for c := range r.Dependents(i) {
		switch base := r.Base(c); {
		case c > i:
		case base == "case" || base == "mark" || base == "cc" || base == "advmod", base == "punct" && r.lower[c] != "-":
			_, first = r.Subtree(c)
		}
	}
	for k := first; k < i; k++ { // "Brek and Velian lawmakers", "“a mistake”, Velian lawmakers", which the tree hangs on the last
		m := r.Mention(k)
		switch before := r.Mention(k - 1); {
		case m != nil && m.Form == readout.FormName:
		case r.Is(k, "ADP") && k > first && !gathered[r.lower[k-1]], r.Is(k, "PUNCT") && r.A.Tokens[k].XPOS != "HYPH",
			r.lower[k] == "and" && k > first && before != nil && before.Type == readout.ActorPerson:
			first = k + 1
		}
	}
	for first < i && (articles[r.lower[first]] && r.lower[first+1] != "few" && r.lower[first+1] != "number" || r.Is(first, "PUNCT", "CCONJ", "ADP")) {
		first++
	}
	if first == i && sorts[r.Lower(i-1)] {
		first--
	}
	return first
}

// common reports whether word k, if it has a capital, is one that is written
// without it within a sentence; first is set where it may have that for its place.
func (r *Reader) common(k int, first bool) bool {
	w, text := r.lower[k], r.A.Text(r.A.Tokens[k].Span)
	if peoples[w] || r.State(k) != "" || text[1:] != w[1:] && !strings.HasPrefix(w, "pro-") && !strings.HasPrefix(w, "anti-") {
		return false
	}
	if w == "former" || w == "moderate" {
		return first
	}
	return agents[w] || powers[w] || gathered[w] || standing[w] || first && w != "republican" && w != "democratic" && (sorts[w] || loose[w] || r.A.Tokens[k].XPOS != "NNP" && r.A.Tokens[k].XPOS != "NNPS")
}

// people returns the state whose people word i names in the manner of diplomats:
// "the French oppose it". Who live somewhere, vote or are asked for their views
// are people, not their state; "" for these.
func (r *Reader) people(i int) string {
	v := r.Head(i)
	if r.A.Tokens[i].XPOS != "JJ" || r.Base(i) != "nsubj" || v < i || r.lower[i-min(i, 1)] != "the" || r.Base(v) == "ccomp" || r.Lemma(v) == "vote" || r.Lemma(v) == "elect" {
		return ""
	}
	for c := range r.Dependents(i) {
		if r.Base(c) != "det" || r.lower[c] != "the" {
			return ""
		}
	}
	return r.State(i)
}

var (
	// powers are nouns for those who act in public together, agents for others who
	// do: of "some farmers" nobody knows who they are.
	powers = wordset.Of(`governments states countries nations powers capitals leaders lawmakers legislators senators representatives congressmen
		parliamentarians mps deputies councillors councilors ministers governors mayors officials authorities diplomats ambassadors envoys
		negotiators generals commanders officers parties factions groups organisations organizations agencies charities ngos unions companies firms
		banks churches bishops archbishops cardinals clerics rabbis imams mullahs militias rebels insurgents separatists lobbies associations
		institutions federations tribes allies donors lenders creditors delegates delegations politicians candidates prosecutors judges
		secretaries premiers presidents kings sheikhs monarchs movements networks`)
	agents = wordset.Of(`farmers fishermen miners workers employees teachers doctors nurses students lawyers attorneys scientists engineers academics residents
		villagers islanders citizens families relatives parents widows survivors veterans refugees exiles settlers migrants protesters protestors
		demonstrators marchers strikers activists campaigners advocates unionists members neighbours neighbors advisers advisors aides traders
		shopkeepers drivers truckers growers producers manufacturers exporters landowners priests pastors monks elders prisoners detainees
		environmentalists conservationists nationalists loyalists monarchists islamists hardliners dissidents backbenchers soldiers troops fighters
		reservists pilots investors businessmen economists writers artists mothers fathers forces`)
	// acting are those of them who are what they do.
	acting = wordset.Of(`protesters protestors demonstrators marchers strikers`)
	// bodies are nouns for one body, leagues those of them of which a noun before
	// them ("fishing lobby") says enough.
	bodies = wordset.Of(`group party union lobby family community church company firm bank house chamber committee commission panel board council
		assembly legislature parliament senate association federation alliance coalition movement charity agency organisation organization militia
		embassy consulate synod faction wing bloc guild tribe clan`)
	leagues = wordset.Of(`group union lobby association federation charity guild`)
	// gathered are nouns for many, or for some who act as one: "a group of farmers".
	gathered = wordset.Of(`group coalition alliance number handful couple pair trio dozens scores hundreds thousands tens network delegation band league
		slew host array`)
	// vague are words by which nobody knows which.
	vague = wordset.Of(`no neither none most many few more fewer less any every each either half much such what which whichever whatever enough certain
		various numerous countless ordinary average these those majority minority potential would-be so-called nobody`)
	// sorts are words for a side, a cause or a part of a country, peoples those for a
	// people, a creed or a part of the world, which have a capital.
	peoples = wordset.Of(`european african asian arab american latin gulf baltic nordic balkan muslim christian catholic protestant orthodox jewish sunni
		shiite shia kurdish hindu buddhist islamic caribbean scandinavian slavic mediterranean`)
	sorts = wordset.Of(`opposition ruling rebel separatist western eastern northern southern religious islamist conservative
		liberal socialist communist nationalist right-wing left-wing far-right far-left hardline centrist republican democratic indigenous tribal
		environmental humanitarian international neighbouring neighboring regional donor developing industrialised industrialized world military
		army naval exiled jailed allied non-aligned aid trade labour labor`)
	// loose are words before a noun that tie it to nothing.
	loose = wordset.Of(`top staff community family government state federal party company town city village area neighbourhood neighborhood local public
		private key senior leading member fellow side peace war press media news former other some several two three young old new big small large moderate radical prominent veteran
		council board committee agency police bank`)
	// among are prepositions by which a phrase says where its people or bodies
	// belong, standing participles that do.
	among    = wordset.Of(`of in from at on across near around within inside outside`)
	standing = wordset.Of(`representing living working serving campaigning based loyal close backed led`)
	// anywhere are nouns for places and bodies of which "the" does not tell which.
	anywhere = wordset.Of(`country countries region area areas city town village state states side sides parties government governments world nation nations
		public press media audience crowd street streets meeting time process field community communities conference rally past present case matter industry ground`)
	articles = wordset.Of(`the a an this that`)
)
