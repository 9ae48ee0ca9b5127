package clause

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// Whom a noun phrase names.

// Holders returns the actors that the noun phrase headed by word i names:
// those coordinated with it too. Unnamed people are none.
func (r *Reader) Holders(i int) []Holder {
	if i < 0 {
		return nil
	}
	if m := r.Mention(i + 1); titles[r.lower[i]] && r.Mention(i) == nil && m != nil && m.Type == readout.ActorPerson {
		return r.Holders(i + 1) // "Sen. Ana Brek", which the tree hangs on the title
	}
	if k := r.entitled(i); k > i {
		return r.Holders(k)
	}
	if k := r.several(i); k >= 0 {
		return r.Holders(k)
	}
	if all := r.group(i); len(all) > 0 {
		return all
	}
	if all, ok := r.ofStates(i); ok {
		return all
	}
	if k := r.apposed(i); k >= 0 {
		return r.Holders(k)
	}
	if all := r.speakers(i); len(all) > 0 {
		return all
	}
	if r.either(i) {
		return nil
	}
	var all []Holder
	for _, k := range r.listed(i) {
		if h, ok := r.holder(k); ok && !slices.ContainsFunc(all, h.Same) {
			all = append(all, h)
		}
	}
	if len(all) > 0 {
		return all
	}
	if h, ok := r.holder(i); ok {
		all = append(all, h)
	} else if x := r.Child(i, "appos"); x > i && r.Is(i, "NOUN", "PROPN") && r.Is(x, "PROPN") { // "the two leaders, Brek and Tarn"
		if m := r.Mention(x); m != nil && m.Actor.Name != "" && m.Form == readout.FormName {
			return r.Holders(x)
		}
	}
	if first, _ := r.Subtree(i); len(all) == 0 && r.A.Tokens[i].XPOS == "NNS" && r.Lower(first) != "only" && r.Lower(first-1) != "only" { // "countries such as Velia and Sumar"
		for c := range r.Dependents(i) {
			if k := r.Case(c); c > i && r.Base(c) == "nmod" && k >= 0 && (r.lower[k] == "such" || r.lower[k] == "including") && r.Is(c, "PROPN") {
				return r.Holders(c)
			}
		}
	}
	if len(all) == 0 && r.A.Tokens[i].XPOS == "NNS" { // "the guarantors of the truce – Velia and Tarsk – …", wherever the tree hangs them
		for k, last := r.Subtree(i); k < last; k++ {
			if w := r.Lower(k - 1); k > i && (w == "–" || w == "—" || w == "--") && r.Base(k) == "appos" && r.Is(k, "PROPN") {
				return r.Holders(k)
			}
		}
	}
	if first, _ := r.Subtree(i); len(all) == 0 && r.Is(i, "NOUN") && r.Lower(first) != "only" && r.Lower(first-1) != "only" { // "countries such as Velia and Tarsk"
		for c := range r.Dependents(i) {
			if k := r.Case(c); c > i && k >= 0 && r.Is(c, "PROPN") && (r.lower[k] == "such" || r.lower[k] == "like" || r.lower[k] == "including") {
				return r.Holders(c)
			}
		}
	}
	for c := range r.Dependents(i) {
		if r.Base(c) == "conj" && r.Is(c, "PROPN", "NOUN") && r.Has(c, "not") < 0 {
			if h, ok := r.holder(c); ok && !slices.ContainsFunc(all, h.Same) {
				all = append(all, h)
			}
		}
	}
	return all
}

// entitled returns the first word of the name whose title word i belongs to: "the
// Fisheries [Committee] Chairman Ana Brek", "River Party [candidate] Sen. Ana Brek",
// where the tree takes that for the head; -1 for none.
func (r *Reader) entitled(i int) int {
	if !r.Is(i, "NOUN", "PROPN") || r.Base(i) == "conj" {
		return -1
	}
	if m := r.Mention(i); m != nil && m.Type == readout.ActorPerson && m.Form == readout.FormName {
		return -1
	}
	for k := i + 1; k < min(i+8, r.Sentence(i).Last); k++ {
		if m := r.Mention(k); m != nil && m.Type == readout.ActorPerson && m.Form == readout.FormName && m.Actor.Name != "" {
			if w := r.Lower(k - 1); !titles[w] && !politicians[w] && !callings[w] && !politicians[strings.TrimSuffix(w, "s")] {
				return -1
			}
			return k
		}
		if !r.Is(k, "NOUN", "PROPN", "ADJ") || r.Timed(k) {
			return -1
		}
	}
	return -1
}

// apposed returns the last name of the list that the number of people at word i is
// put beside: "Brek, Tarn and [Oss], three former ministers,"; -1 for none.
func (r *Reader) apposed(i int) int {
	if r.A.Tokens[i].XPOS != "NNS" || r.Child(i, "nummod") < 0 || r.Child(i, "nummod") > i || r.Has(i, "the") >= 0 {
		return -1
	}
	first := r.Child(i, "nummod")
	if w := r.Lower(first - 1); w != "," && w != "–" && w != "—" && w != "--" && w != "―" {
		return -1
	}
	k := r.unbracketed(first-1) - 1
	if m := r.Mention(k); m == nil || m.Form != readout.FormName || len(r.listed(k)) < 2 {
		return -1
	}
	return k
}

// callings are nouns before a name, beside titles, that say what its bearer is.
var callings = wordset.Of(`member chief spokesman spokeswoman adviser advisor aide director head boss`)

// speakers returns those whom "they" at word i stands for, the subject of what
// several say: "Brek and Tarn said they opposed it".
func (r *Reader) speakers(i int) []Holder {
	v := r.Head(i)
	if r.lower[i] != "they" || v < 0 || r.Base(i) != "nsubj" || r.Base(v) != "ccomp" || r.Quoted(i) || r.Head(v) < 0 || r.Head(v) > i {
		return nil
	}
	s, free := r.Subject(r.Head(v))
	if s < 0 || !free || s > i || r.lower[s] == "they" {
		return nil
	}
	if all := r.Holders(s); len(all) > 1 {
		return all
	}
	return nil
}

// either reports whether word i begins or belongs to a list of which one is meant:
// "Brek or Tarn".
func (r *Reader) either(i int) bool {
	h := i
	if r.Base(i) == "conj" && r.Head(i) >= 0 {
		h = r.Head(i)
	}
	for c := range r.Dependents(h) {
		if c > h && r.Base(c) == "conj" && r.Has(c, "or") >= 0 {
			return true
		}
	}
	return false
}

// several returns the first noun of the list that the pronoun at word i stands
// for: "Brek and Tarn, both of whom …", "Velia and Sumar, who …"; -1 for none.
func (r *Reader) several(i int) int {
	v := r.Head(i)
	if v < 0 || r.Base(i) != "nsubj" {
		return -1
	}
	head := -1
	switch w := r.lower[i]; {
	case (w == "both" || w == "all" || w == "neither" || w == "none") && r.Has(i, "whom", "which") > i:
		if k := r.unbracketed(i - 1); r.Lower(i-1) == "," && len(r.listed(k-1)) > 1 {
			return k - 1 // the list right before it, wherever the tree hangs it
		}
		for c := range r.Dependents(v) { // where the tree takes the list for another subject
			if c < i && r.Base(c) == "nsubj" {
				head = c
			}
		}
		if head < 0 && r.Rel(v) == "acl:relcl" {
			head = r.Head(v)
		}
		if head >= 0 && r.Base(head) == "conj" && r.Head(head) >= 0 {
			head = r.Head(head)
		}
	case w == "who" && (r.lower[i+1] == "both" || r.lower[i+1] == "all") && r.Lower(i-1) == "," && r.Mention(i-2) != nil:
		if len(r.listed(i-2)) > 1 {
			return i - 2
		}
	case w == "who" && r.Rel(v) == "acl:relcl" && r.A.Tokens[r.tensed(v)].XPOS != "VBZ": // "Brek and Tarn, who has": Tarn alone
		head = r.Head(v)
	}
	if head < 0 || head > i {
		return -1
	}
	for c := range r.Dependents(head) {
		if c > head && c < i && r.Base(c) == "conj" && r.Is(c, "PROPN", "NOUN") {
			return head
		}
	}
	return -1
}

func (r *Reader) holder(i int) (Holder, bool) {
	h, ok := r.anyHolder(i)
	switch r.Lower(i) {
	case "it":
		// "The institute says the tax would hurt, because it would …": the tax
		if rep, by, known := r.Saying(i); ok && known && !r.Quoted(i) && by.Same(h) && r.Head(i) >= 0 && r.Has(r.Head(i), "would", "could") >= 0 && !r.cues(rep, r.Head(r.Head(i))) && r.Base(r.Head(i)) == "advcl" {
			return h, false
		}
		if m := r.Mention(i); ok && m != nil && m.Actor == h.ActorRef && r.rivalled(i, m) {
			return h, false
		}
	case "he", "she", "him", "her", "his":
		ok = ok && (h.Type == readout.ActorPerson || h.Type == readout.ActorOffice)
		if m := r.Mention(i); ok && m != nil && m.Actor == h.ActorRef && r.unclear(i, m) {
			return h, false
		}
		if rep, by, known := r.Saying(i); ok && known && rep != nil && r.Quoted(i) && by.Same(h) {
			return h, false // "He will not accept it," she said: not she
		}
	}
	return h, ok && (!r.quiet(h) || r.editorial(i))
}

func (r *Reader) anyHolder(i int) (Holder, bool) {
	switch r.Lower(i) {
	case "i", "we", "me", "us", "my", "our", "ourselves", "myself":
		if r.A.Text(r.A.Tokens[i].Span) == "US" {
			break
		}
		rep, h, ok := r.Saying(i)
		return h, ok && r.Quoted(i) && !r.Cited(i, rep)
	case "it":
		// "The ministry said that it would …": the one who speaks
		if v := r.Head(i); v >= 0 && r.Base(i) == "nsubj" && r.Base(v) == "ccomp" && !r.Quoted(i) && (r.Mention(i) == nil || r.Mention(i).Actor.Name == "") {
			if rep, h, ok := r.Saying(i); rep != nil && r.cues(rep, r.Head(v)) {
				return h, ok && h.Type != readout.ActorPerson
			}
		}
	case "he", "she":
		// "Brek told reporters that she would …" is about the one who speaks.
		if v := r.Head(i); v >= 0 && r.Base(i) == "nsubj" && r.Base(v) == "ccomp" && !r.Quoted(i) {
			if rep, h, ok := r.Saying(i); rep != nil && r.cues(rep, r.Head(v)) {
				return h, ok && h.Type == readout.ActorPerson && r.Suits(i, h)
			}
		}
		if m := r.Mention(i); m != nil && m.Actor.Name == "" || m == nil {
			if _, h, ok := r.Saying(i); ok && !r.Quoted(i) && h.Type == readout.ActorPerson && r.Suits(i, h) {
				return h, true
			}
			return Holder{}, false
		}
	case "who", "which", "that":
		if i > 1 && r.lower[i] == "which" && r.lower[i-1] == "," { // "Brek, the president of Velia, which …"
			if h, ok := r.realm(i - 2); ok && r.Is(i-2, "PROPN") {
				return h, true
			}
		}
		for k, n := r.Head(i), 0; k >= 0 && n < 4; k, n = r.Head(k), n+1 {
			if r.Rel(k) == "acl:relcl" {
				if h := r.Head(k); h >= 0 && h != i {
					if r.doubtful(i, h) {
						return Holder{}, false
					}
					if n, ok := r.collective(i, h); ok {
						if n < 0 {
							return Holder{}, false
						}
						return r.holder(n)
					}
					for c := range r.Dependents(h) { // "Brek and Tarn, who has": Tarn
						if r.Base(c) == "conj" && c > h && c < i && r.Is(c, "PROPN") && r.A.Tokens[r.tensed(k)].XPOS == "VBZ" {
							h = c
						}
					}
					if n := r.Head(h); r.Base(h) == "appos" && n >= 0 && r.Is(h, "NOUN") { // "Brek, a party leader who …"
						if m := r.Mention(n); m != nil && m.Type == readout.ActorPerson && m.Actor.Name != "" {
							return r.holder(n)
						}
					}
					if m, g := r.Mention(h), r.Head(h); m != nil && m.Type == readout.ActorPlace && g >= 0 && r.Case(h) >= 0 && r.lower[r.Case(h)] == "of" && r.Mention(g) != nil && r.Mention(g).Type == readout.ActorPerson {
						h = g // "Senator Ana Brek of Maresh, who …"
					}
					if n := i - 2; r.lower[i] == "who" && r.Lower(i-1) == "," && !r.Is(h, "PROPN") && r.Mention(h) == nil && r.Base(h) != "appos" {
						if m := r.Mention(n); m != nil && m.Type == readout.ActorPerson && m.Form == readout.FormName && n > h && r.Base(n) == "appos" {
							h = n // "in the interview, Brek, who …", hung on the interview
						}
					}
					if n := r.entitled(h); n > h { // "the Maresh council member Ana Brek, who …"
						h = n
					}
					return r.holder(h)
				}
			}
		}
		if m := r.Mention(i - 2); r.lower[i] == "who" && r.Lower(i-1) == "," && m != nil && m.Type == readout.ActorPerson && m.Form == readout.FormName && r.Head(i-2) < 0 {
			return r.holder(i - 2) // "Brek, who …", the clause hung on the name as if beside it
		}
		return Holder{}, false
	}
	switch r.Lower(i) {
	case "leaders", "officials", "ministers", "diplomats", "lawmakers", "politicians", "governments", "countries", "states", "members", "allies":
		if m := r.Mention(i); m == nil || m.Form != readout.FormName { // but "the United States"
			return Holder{}, false // some of them
		}
	}
	if r.Has(i, "no") >= 0 && r.Is(i, "NOUN") {
		return Holder{}, false
	}
	if h, ok := r.mouth(i); ok {
		return h, true
	}
	for c := range r.Dependents(i) { // "the Tarn administration", that was
		if m := r.Mention(c); r.lower[i] == "administration" && c < i && m != nil && m.Type == readout.ActorPerson && (m.Former || r.past(m)) {
			return Holder{}, false
		}
	}
	if m := r.Mention(i); r.lower[i] == "delegation" && m != nil && m.Type == readout.ActorGroup {
		return Holder{}, false // "the province's River Party delegation"
	}
	if m := r.Mention(i); m != nil {
		if m.Actor.Name != "" && m.Type != readout.ActorPlace {
			if m.Form == readout.FormNominal && m.Actor.ID == "" || r.someOf(i, m) || r.GoesOn(m) || !r.Traced(i) {
				return Holder{}, false
			}
			if k, _ := r.A.TokensIn(m.Span); r.indefinite(k, m) {
				return Holder{}, false
			}
			if m.Type == readout.ActorPerson {
				return r.holderOf(m), !(m.Form == readout.FormNominal && r.Quoted(i) && r.untold(m))
			}
			if r.branch(m) {
				return Holder{}, false
			}
			return r.titled(m)
		}
		if m.Form == readout.FormNominal && m.Represents != "" && governs[r.Lemma(i)] && r.Lemma(i) != "party" {
			return r.named(m.Represents)
		}
	}
	if r.Lower(i) == "delegation" && r.Has(i, "the", "a") < 0 && r.Prepositional(i, "of") > i {
		return Holder{}, false // "Velia's delegation of the River Party"
	}
	if governs[r.Lower(i)] && r.Has(i, "opposition", "rebel", "separatist", "exiled", "market", "industry") < 0 {
		for c := range r.Dependents(i) {
			m := r.Mention(c)
			if m == nil || m.Actor.Name == "" || m.Type == readout.ActorState && r.Lower(i) == "party" {
				continue
			}
			if r.lower[i] == "delegation" && m.Type == readout.ActorGroup || m.Type == readout.ActorPerson && (m.Former || r.past(m)) {
				return Holder{}, false // "the state's River Party delegation", "the Tarn administration" that was
			}
			switch {
			case m.Type == readout.ActorState || m.Type == readout.ActorBody || m.Type == readout.ActorGroup:
				return r.holderOf(m), true
			case m.Type == readout.ActorPerson && m.Represents != "" && r.Lower(i) != "party":
				return r.named(m.Represents)
			}
		}
	}
	switch r.Lower(i) {
	case "country", "nation", "government", "administration", "delegation", "side": // "her country", of who speaks
		for c := range r.Dependents(i) {
			switch r.Lower(c) {
			case "his", "her", "its", "our", "my":
				_, h, ok := r.Saying(i)
				return h, ok
			}
		}
	}
	if (governs[r.Lower(i)] || forces[r.Lower(i)]) && r.Lower(i) != "party" {
		for c := range r.Dependents(i) {
			if state := r.State(c); c < i && state != "" {
				return r.named(state)
			}
		}
	}
	if state := r.people(i); state != "" {
		return r.named(state)
	}
	// A name that nobody knows, which stands for somebody who spoke.
	if r.Is(i, "PROPN") {
		at := r.A.Tokens[i].Span
		for k := range r.said {
			s := r.said[k].report.Statement()
			if r.said[k].known && len(s.Speaker.Spans) > 0 && s.Speaker.Spans[0].Span().Contains(at) {
				return r.said[k].holder, true
			}
		}
	}
	return Holder{}, false
}

// untold reports whether the document nowhere names the person of mention m.
func (r *Reader) untold(m *readout.Mention) bool {
	return !slices.ContainsFunc(r.A.Mentions, func(x readout.Mention) bool { return x.Actor == m.Actor && x.Form == readout.FormName })
}

// branch reports whether the group of mention m is that of a place: "the Maresh
// County River Party".
func (r *Reader) branch(m *readout.Mention) bool {
	k, _ := r.A.TokensIn(m.Span)
	return m.Type == readout.ActorGroup && m.Form == readout.FormName && k > 0 && r.Is(k-1, "PROPN") && localities[r.lower[k-1]]
}

// localities are words in which the names of places within a state end.
var localities = wordset.Of(`county city state district town parish borough province`)

// governs are nouns for those who act for a state or body named beside them.
var governs = wordset.Of(`government administration regime ministry office delegation presidency leadership authorities cabinet
	parliament army military side party leader junta kremlin`)

// forces are those whom a state sends: "Velian troops".
var forces = wordset.Of(`forces troops soldiers army military navy fleet`)

// Traced reports whether the mention of word i, if it is a noun like "the group",
// by which anything may be meant, has the name of its actor shortly before it.
func (r *Reader) Traced(i int) bool {
	m := r.Mention(i)
	if m == nil || m.Form != readout.FormNominal || !faceless[r.Lemma(i)] {
		return true
	}
	k := r.A.SentenceAt(m.Start)
	first := r.A.Sentences[max(0, k-2)].Start
	for n := range r.A.Mentions {
		x := &r.A.Mentions[n]
		if x.Actor == m.Actor && x.Form == readout.FormName && x.Start >= first && x.Start < m.Start {
			return true
		}
	}
	name := m.Actor.Name[strings.LastIndexByte(m.Actor.Name, ' ')+1:]
	for n := r.A.Sentences[max(0, k-2)].First; n < i; n++ { // within a longer mention: "a spokesman for the Harbour Front"
		if r.Is(n, "PROPN") && r.A.Text(r.A.Tokens[n].Span) == name {
			return true
		}
	}
	return false
}

// faceless are nouns by which any body or group may be meant.
var faceless = wordset.Of(`group police force agency organization organisation movement company firm network party body institution association union`)

// someOf reports whether word i speaks of some people of the state or group m:
// "two leading Republicans", "many Velians".
func (r *Reader) someOf(i int, m *readout.Mention) bool {
	if m.Type == readout.ActorPerson || r.A.Tokens[i].XPOS != "NNS" && r.A.Tokens[i].XPOS != "NNPS" {
		return false
	}
	for c := range r.Dependents(i) {
		if c < i && (r.Is(c, "NUM") || some[r.lower[c]] || r.Base(c) == "amod" && m.Type == readout.ActorGroup && !m.Contains(r.A.Tokens[c].Span)) {
			return true
		}
	}
	return r.section(i, m)
}

// section reports whether a name before word i says of what part of the group m it
// speaks: "Senate Rivermen", "Maresh Rivermen".
func (r *Reader) section(i int, m *readout.Mention) bool {
	c := r.Child(i, "compound")
	return m.Type == readout.ActorGroup && strings.HasSuffix(r.lower[i], "s") && c >= 0 && c < i && r.Is(c, "PROPN") && !m.Contains(r.A.Tokens[c].Span)
}

var some = wordset.Of(`some many most several few more other leading moderate senior prominent conservative liberal hardline
	young ordinary top individual fellow establishment rival local both other certain various numerous angry`)

// ranks are words before a surname that are no given name.
var ranks = wordset.Of(`mr mrs ms dr president vice senator governor judge justice king queen prince princess pope cardinal bishop general colonel major captain
	lieutenant sergeant admiral minister premier chancellor speaker secretary sheikh ayatollah imam rabbi sir dame lord lady professor mayor sheriff
	congressman congresswoman representative ambassador commissioner officer detective coach candidate nominee chairman chairwoman director`)

// GoesOn reports whether the name at m is longer than the mention: "Velia Gov.
// Ana Brek", of whom only Velia is known.
func (r *Reader) GoesOn(m *readout.Mention) bool {
	first, last := r.A.TokensIn(m.Span)
	if m.Type == readout.ActorPerson { // "Abel [Brek]", of whom only Ana Brek is known
		h := first - 1
		return m.Form == readout.FormName && last == first+1 && r.Base(first) == "flat" && r.Head(first) == h && r.mention[h] < 0 && r.Is(h, "PROPN") &&
			!ranks[r.lower[h]] && !strings.Contains(r.lower[h], ".") && !strings.Contains(lower(m.Actor.Name), r.lower[h])
	}
	for i := first; i < last; i++ {
		for c := range r.Dependents(i) {
			if c >= last && c < last+4 && r.Base(c) == "flat" && r.mention[c] < 0 {
				return true
			}
		}
	}
	return false
}

// titled returns the person whose title begins with the state or body of m
// ("Velia Council chairman Ana Brek"), where the tree takes that for the head;
// else the state or body. Somebody without a name is nobody.
func (r *Reader) titled(m *readout.Mention) (Holder, bool) {
	_, k := r.A.TokensIn(m.Span)
	for n := 0; n < 4 && r.Is(k, "PROPN", "NOUN", "ADJ"); k, n = k+1, n+1 {
		if p := r.Mention(k); p != nil && p.Type == readout.ActorPerson && p.Actor.Name != "" {
			return r.holderOf(p), true
		}
	}
	return r.holderOf(m), true
}
