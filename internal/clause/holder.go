package clause

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/statement"
)

// Holder is an actor that a noun phrase names, and for whom he or she acts.
type Holder struct {
	readout.ActorRef
	Type       readout.ActorType
	Represents string // the state or body that the actor acts for
}

// ActsFor reports whether h is the other, or speaks for it.
func (h Holder) ActsFor(other Holder) bool {
	return h.Same(other) || h.Represents != "" && (h.Represents == other.Name || h.Represents == other.Represents)
}

// Same reports whether the two are one actor.
func (h Holder) Same(other Holder) bool {
	return h.ID != "" && h.ID == other.ID || h.Name == other.Name
}

// said is a statement with the words it ascribes.
type said struct {
	report  *readout.Report
	holder  Holder
	known   bool // the speaker is named
	content []readout.Span
	cue     readout.Span
}

// listen indexes the statements.
func (r *Reader) listen() {
	for _, rep := range r.A.Reports {
		s := rep.Statement()
		if s == nil || statement.Aside(rep) != "" {
			continue
		}
		x := said{report: rep}
		for _, ev := range s.Content {
			x.content = append(x.content, ev.Span())
		}
		if len(s.Cue) > 0 {
			x.cue = s.Cue[0].Span()
		}
		x.holder, x.known = r.speaker(s)
		r.said = append(r.said, x)
	}
}

// Utterance is a statement of a named speaker.
type Utterance struct {
	Report *readout.Report
	Holder Holder
}

// Told returns the statements whose speakers are named.
func (r *Reader) Told() []Utterance {
	var all []Utterance
	for k := range r.said {
		if s := &r.said[k]; s.known {
			all = append(all, Utterance{s.report, s.holder})
		}
	}
	return all
}

// speaker returns who speaks, where that is a named actor.
func (r *Reader) speaker(s *readout.Statement) (Holder, bool) {
	if s.Speaker.Name == "" || strings.HasSuffix(s.Speaker.Name, ".") && len(s.Speaker.Name) < 8 { // "Mass."
		return Holder{}, false
	}
	h := Holder{ActorRef: s.Speaker.ActorRef, Type: readout.ActorPerson}
	if s.Speaker.ID == "" {
		h.Name = untitled(h.Name)
	}
	for _, ev := range s.Speaker.Spans {
		for _, m := range r.A.MentionsIn(ev.Span()) {
			if m.Actor == s.Speaker.ActorRef {
				h := r.holderOf(&m)
				return h, m.Type != readout.ActorPlace && !r.GoesOn(&m) && !r.quiet(h)
			}
		}
		if s.Speaker.ID == "" && slices.ContainsFunc(strings.Fields(lower(s.Speaker.Name)), func(w string) bool { return mouths[w] }) { // who has no name
			if h, ok := r.mouthpiece(r.A.TokensIn(ev.Span())); ok {
				return h, true
			}
		}
	}
	if s.Speaker.ID != "" {
		h = r.whole(h)
		return h, !r.quiet(h)
	}
	// A name that nobody knows: capitals throughout, and no words beside it.
	if s.Speaker.Class != readout.ClassUnspecified || len(s.Speaker.Name) > 40 {
		return Holder{}, false
	}
	for _, ev := range s.Speaker.Spans {
		first, last := r.A.TokensIn(ev.Span())
		for i := first; i < last; i++ {
			if !r.Is(i, "PROPN") || described[r.Lower(i)] || last-first == 1 && r.A.Tokens[i].XPOS == "NNPS" {
				return Holder{}, false
			}
		}
	}
	return h, true
}

// untitled returns a name without the shortened title before it: "Gov. Ana Brek".
func untitled(name string) string {
	words := strings.Fields(name)
	for k := len(words) - 3; k >= 0; k-- {
		if titles[lower(words[k])] {
			return strings.Join(words[k+1:], " ")
		}
	}
	return name
}

var titles = Words(`gov. sen. rep. gen. col. lt. maj. capt. adm. sgt. mr. mrs. ms. dr. prof. rev. sir dame lord lady`)

// described are nouns that name nobody, though a headline gives them a capital.
var described = Words(`lawmaker lawmakers senator senators official officials report study poll expert experts analyst critics analysts
	police source sources president minister governor mayor group groups`)

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

// Saying returns the statement in whose words word i stands, the innermost,
// and its speaker. ok is false where the words are the document's own, or the
// speaker is not named.
func (r *Reader) Saying(i int) (rep *readout.Report, by Holder, ok bool) {
	at := r.A.Tokens[i].Span
	best := -1
	for k := range r.said {
		for _, c := range r.said[k].content {
			if c.Contains(at) && (best < 0 || c.Len() < length(r.said[best].content)) {
				best = k
			}
		}
	}
	if best < 0 {
		return nil, Holder{}, false
	}
	return r.said[best].report, r.said[best].holder, r.said[best].known
}

// cues reports whether word i stands in the cue of the statement.
func (r *Reader) cues(rep *readout.Report, i int) bool {
	cue := rep.Statement().Cue
	return i >= 0 && len(cue) > 0 && cue[0].Span().Contains(r.A.Tokens[i].Span)
}

// Cues returns the cues of the statements in whose words word i stands.
func (r *Reader) Cues(i int) (cues []readout.Span) {
	at := r.A.Tokens[i].Span
	for k := range r.said {
		if !r.said[k].cue.Empty() && slices.ContainsFunc(r.said[k].content, func(c readout.Span) bool { return c.Contains(at) }) {
			cues = append(cues, r.said[k].cue)
		}
	}
	return cues
}

func length(spans []readout.Span) int {
	n := 0
	for _, s := range spans {
		n += s.Len()
	}
	return n
}

// governs are nouns for those who act for a state or body named beside them.
var governs = Words(`government administration regime ministry office delegation presidency leadership authorities cabinet
	parliament army military side party leader junta kremlin`)

// forces are those whom a state sends: "Velian troops".
var forces = Words(`forces troops soldiers army military navy fleet`)

// describe learns the adjectives of states from the offices that the document
// describes: "the Velian president".
func (r *Reader) describe() {
	r.adjective = map[string]string{}
	for i := range r.A.Mentions {
		m := &r.A.Mentions[i]
		if m.Form != readout.FormNominal {
			continue
		}
		state := m.Represents
		if m.Type == readout.ActorState {
			state = m.Actor.Name
		}
		first, last := r.A.TokensIn(m.Span)
		for k := first; k < last && k < first+2 && state != ""; k++ {
			if w := r.A.Text(r.A.Tokens[k].Span); r.Is(k, "ADJ") && w[0] >= 'A' && w[0] <= 'Z' {
				r.adjective[r.lower[k]] = state
			}
		}
	}
}

// State returns the state that the adjective at word i stands for, as the
// document shows it or the base knows it; "" for none.
func (r *Reader) State(i int) string {
	if state := r.adjective[r.Lower(i)]; state != "" {
		return state
	}
	if !r.Is(i, "ADJ", "PROPN") {
		return ""
	}
	if e, ok := r.base.Adjective(r.A.Text(r.A.Tokens[i].Span)); ok {
		return e.Name
	}
	return ""
}

// Holders returns the actors that the noun phrase headed by word i names:
// those coordinated with it too. Unnamed people are none.
func (r *Reader) Holders(i int) []Holder {
	if i < 0 {
		return nil
	}
	if k := r.several(i); k >= 0 {
		return r.Holders(k)
	}
	if all := r.group(i); len(all) > 0 {
		return all
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
	if len(all) == 0 && r.A.Tokens[i].XPOS == "NNS" { // "countries such as Velia and Sumar"
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
	if len(all) == 0 && r.Is(i, "NOUN") { // "countries such as Velia and Tarsk"
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

// several returns the first noun of the list that the pronoun at word i stands
// for: "Brek and Tarn, both of whom …", "Velia and Sumar, who …"; -1 for none.
func (r *Reader) several(i int) int {
	v := r.Head(i)
	if v < 0 || r.Base(i) != "nsubj" {
		return -1
	}
	head := -1
	switch w := r.lower[i]; {
	case (w == "both" || w == "all") && r.Has(i, "whom", "which") > i:
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
	case "he", "she", "him", "her", "his":
		ok = ok && (h.Type == readout.ActorPerson || h.Type == readout.ActorOffice)
		if rep, by, known := r.Saying(i); ok && known && rep != nil && r.Quoted(i) && by.Same(h) {
			return h, false // "He will not accept it," she said: not she
		}
	}
	return h, ok && !r.quiet(h)
}

// quiet reports whether h passes on what others hold: an outlet, or who works
// for it, and a pollster.
func (r *Reader) quiet(h Holder) bool {
	name := lower(h.Name)
	if r.base.Outlet(h.ID) || r.outlets[h.Represents] || strings.EqualFold(name, r.A.Document.Outlet) {
		return true
	}
	for w := range strings.FieldsSeq(name) {
		if polls[w] {
			return true
		}
	}
	return false
}

// polls are words of the names of polls and of those who take them.
var polls = Words(`poll polls survey surveys polling gallup pew yougov ipsos quinnipiac rasmussen zogby levada marist`)

func (r *Reader) anyHolder(i int) (Holder, bool) {
	switch r.Lower(i) {
	case "i", "we", "me", "us", "my", "our", "ourselves", "myself":
		if r.A.Text(r.A.Tokens[i].Span) == "US" {
			break
		}
		_, h, ok := r.Saying(i)
		return h, ok && r.Quoted(i)
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
				return h, ok && h.Type == readout.ActorPerson
			}
		}
		if m := r.Mention(i); m != nil && m.Actor.Name == "" || m == nil {
			if _, h, ok := r.Saying(i); ok && !r.Quoted(i) && h.Type == readout.ActorPerson {
				return h, true
			}
			return Holder{}, false
		}
	case "who", "which", "that":
		for k, n := r.Head(i), 0; k >= 0 && n < 4; k, n = r.Head(k), n+1 {
			if r.Rel(k) == "acl:relcl" {
				if h := r.Head(k); h >= 0 && h != i {
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
					return r.holder(h)
				}
			}
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
	if m := r.Mention(i); m != nil {
		if m.Actor.Name != "" && m.Type != readout.ActorPlace {
			if m.Form == readout.FormNominal && m.Actor.ID == "" || r.someOf(i, m) || r.GoesOn(m) || !r.Traced(i) {
				return Holder{}, false
			}
			if m.Type == readout.ActorPerson {
				return r.holderOf(m), true
			}
			return r.titled(m)
		}
		if m.Form == readout.FormNominal && m.Represents != "" && governs[r.Lemma(i)] {
			return r.named(m.Represents)
		}
	}
	if r.Lower(i) == "delegation" && r.Has(i, "the", "a") < 0 && r.Prepositional(i, "of") > i {
		return Holder{}, false // "Velia's delegation of the River Party"
	}
	if governs[r.Lower(i)] {
		for c := range r.Dependents(i) {
			m := r.Mention(c)
			if m == nil || m.Actor.Name == "" {
				continue
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
	if governs[r.Lower(i)] || forces[r.Lower(i)] {
		for c := range r.Dependents(i) {
			if state := r.State(c); c < i && state != "" {
				return r.named(state)
			}
		}
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
var faceless = Words(`group agency organization organisation movement company firm network party body institution association union`)

// someOf reports whether word i speaks of some people of the state or group m:
// "two leading Republicans", "many Velians".
func (r *Reader) someOf(i int, m *readout.Mention) bool {
	if m.Type == readout.ActorPerson || r.A.Tokens[i].XPOS != "NNS" && r.A.Tokens[i].XPOS != "NNPS" {
		return false
	}
	for c := range r.Dependents(i) {
		if c < i && (r.Is(c, "NUM") || some[r.lower[c]]) {
			return true
		}
	}
	return false
}

var some = Words(`some many most several few more other leading moderate senior prominent conservative liberal hardline
	young ordinary top individual fellow establishment rival local both other certain various numerous angry`)

// GoesOn reports whether the name at m is longer than the mention: "Velia Gov.
// Ana Brek", of whom only Velia is known.
func (r *Reader) GoesOn(m *readout.Mention) bool {
	if m.Type == readout.ActorPerson {
		return false
	}
	first, last := r.A.TokensIn(m.Span)
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
// one, here or elsewhere in the document.
func (r *Reader) Public(h Holder) bool {
	if h.Public() {
		return true
	}
	for i := range r.A.Mentions {
		if m := &r.A.Mentions[i]; m.Actor == h.ActorRef && (m.Represents != "" || m.Office != "") {
			return true
		}
	}
	return false
}
