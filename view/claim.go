package view

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// conditionWords is how many code points of a condition a line shows.
const conditionWords = 160

// position writes "A, for S, opposes a two-state solution"; the condition of a
// conditional stance follows in quotation marks.
func (s *sentence) position(p *readout.Position) {
	if p.Actor.Name == "" {
		s.words("Somebody")
	} else {
		s.actor(p.Actor)
	}
	if p.OnBehalfOf != "" && ledger.Fold(p.OnBehalfOf) != ledger.Fold(p.Actor.Name) {
		s.words(", for " + placeName(p.OnBehalfOf) + ",")
	}
	verb, plural, rest := "supports", "support", ""
	switch p.Stance {
	case readout.StanceOpposes:
		verb, plural = "opposes", "oppose"
	case readout.StanceConditional:
		verb, plural, rest = "would support", "would support", " on a condition"
	case readout.StanceRefuses:
		verb, plural = "refuses to take a position on", "refuse to take a position on"
	}
	if isPlural(p.Actor.Name) {
		verb = plural
	}
	s.words(" " + verb + " " + thing(p.Issue) + rest)
	if len(p.Condition) > 0 {
		s.words(": " + conditionOf(p))
	}
}

// conditionOf returns the words of a condition in quotation marks, "" for none.
func conditionOf(p *readout.Position) string {
	if len(p.Condition) == 0 {
		return ""
	}
	words := make([]string, len(p.Condition))
	for i, ev := range p.Condition {
		words[i] = unquote(ev.Text())
	}
	return "“" + Short(strings.Join(words, " … "), conditionWords) + "”"
}

// proposal writes "A proposed a truce in three phases to B, through C; B
// rejects it".
func (s *sentence) proposal(p *readout.Proposal) {
	switch {
	case len(p.By) == 0 && p.Name == "":
		s.words("A proposal")
	case len(p.By) == 0:
		s.words(p.Name)
	case p.Name == "":
		s.refs(p.By)
		s.words(" made a proposal")
	case slices.Equal(p.By, p.To) && strings.HasPrefix(p.Name, "to "):
		s.refs(p.By)
		s.words(" agreed " + p.Name)
	case slices.Equal(p.By, p.To):
		s.words(upperFirst(thing(p.Name)) + ", between ")
		s.refs(p.By)
	case demanded(p.Name) != "":
		s.refs(p.By)
		s.words(demanded(p.Name))
	case namesMaker(p):
		s.words(p.Name + ", by ")
		s.refs(p.By)
	default:
		s.refs(p.By)
		s.words(putForward(p.Name))
	}
	if len(p.To) > 0 && !slices.Equal(p.By, p.To) && demanded(p.Name) == "" {
		s.words(" to ")
		s.refs(p.To)
	}
	if !s.headline && p.When != nil {
		if within := p.When.Within(); within != "" {
			s.words(" " + within)
		}
	}
	if len(p.Mediators) > 0 {
		s.words(", through ")
		s.refs(p.Mediators)
	}
	s.responses(p)
}

// demanded returns what a sentence says of who made a demand of the name, which
// tells of whom: " called for Velia to withdraw"; "" for no demand.
func demanded(name string) string {
	for _, d := range [...][2]string{{"call for ", " called for "}, {"demand that ", " demanded that "}, {"demand for ", " demanded "}} {
		if rest, ok := strings.CutPrefix(name, d[0]); ok {
			return d[1] + rest
		}
	}
	return ""
}

// putForward returns what a sentence says of who made a proposal of the name: "
// proposed a truce", " put forward an offer to talk".
func putForward(name string) string {
	for w := range strings.FieldsSeq(name) {
		switch w {
		case "proposal", "offer", "counter-proposal", "counterproposal", "counter-offer", "initiative", "resolution":
			return " put forward " + thing(name)
		case "of", "to", "with", "for", "in", "on", "that":
			return " proposed " + thing(name)
		}
	}
	return " proposed " + thing(name)
}

// namesMaker reports whether a proposal's name says whose it is: "the Front's
// answer", "Brek's plan", "its own proposal".
func namesMaker(p *readout.Proposal) bool {
	first, _, _ := strings.Cut(strings.ToLower(p.Name), " ")
	switch first {
	case "to":
		return false
	case "his", "her", "its", "their", "our", "my":
		return true
	}
	name := ledger.Words(p.Name)
	for _, by := range p.By {
		for _, w := range ledger.Words(by.Name) {
			if slices.Contains(name, w) {
				return true
			}
		}
	}
	return strings.Contains(p.Name, "’s ") || strings.Contains(p.Name, "'s ")
}

// answers are the verbs of responses, of one actor and of several.
var answers = map[readout.ResponseKind][2]string{
	readout.ResponseAccepts:     {"accepts it", "accept it"},
	readout.ResponseRejects:     {"rejects it", "reject it"},
	readout.ResponseCounters:    {"answers with another", "answer with another"},
	readout.ResponseConditional: {"accepts it on conditions", "accept it on conditions"},
	readout.ResponseStudies:     {"is studying it", "are studying it"},
}

// mostAnswers is how many actors of one kind of response a line names.
const mostAnswers = 4

// responses writes the last answer of each actor.
func (s *sentence) responses(p *readout.Proposal) {
	last := map[readout.ActorRef]readout.ResponseKind{}
	for _, r := range p.Responses {
		last[r.Actor] = r.Kind
	}
	for _, kind := range readout.ResponseKinds {
		var who []readout.ActorRef
		for _, r := range p.Responses {
			if last[r.Actor] == kind && !slices.Contains(who, r.Actor) {
				who = append(who, r.Actor)
			}
		}
		if len(who) == 0 {
			continue
		}
		verb := answers[kind][0]
		if len(who) > 1 || isPlural(who[0].Name) {
			verb = answers[kind][1]
		}
		s.words("; ")
		s.refs(who[:min(len(who), mostAnswers)])
		if more := len(who) - mostAnswers; more > 0 {
			s.words(" and " + Count(more, "other", "others"))
		}
		s.words(" " + verb)
	}
}

// figure writes "At least 105 hostages, according to A, as of 7 February 2031".
func (s *sentence) figure(f *readout.Figure) {
	s.words(f.Human())
	if f.SaidBy != nil && f.SaidBy.Name != "" {
		s.words(", according to ")
		s.actor(*f.SaidBy)
	}
	if !s.headline && f.AsOf != nil {
		if human := f.AsOf.Human(); human != "" {
			s.words(", as of " + human)
		}
	}
}

// thing returns a noun phrase as it stands in a sentence, "a two-state
// solution": with an article where it has none and its noun is one that needs it.
func thing(phrase string) string {
	words := strings.Fields(phrase)
	if len(words) == 0 {
		return "it"
	}
	if slices.Contains(determiners, strings.ToLower(words[0])) {
		return phrase
	}
	head := words[len(words)-1]
	for i, w := range words {
		if slices.Contains(determiners, w) { // it begins with something else: "put a plan to all sides", "using any pause"
			return phrase
		}
		switch w {
		case "of", "to", "with", "for", "in", "on", "between", "against", "from", "over", "at", "by":
			if i > 0 {
				head = words[i-1]
			}
		default:
			continue
		}
		break
	}
	if n := len(words); n > 2 && slices.Contains(placeNouns, upperFirst(words[n-1])) { // "in Keld valley"
		for i := n - 2; i > 0; i-- {
			if words[i] == "in" {
				words = append(words[:i+1:i+1], placeName(strings.Join(words[i+1:], " ")))
				break
			}
		}
	}
	phrase = strings.Join(words, " ")
	if !slices.Contains(countNouns, head) {
		return phrase
	}
	article := "a "
	if first := strings.ToLower(words[0]); strings.ContainsAny(first[:1], "aeio") || strings.HasPrefix(first, "un") && !strings.HasPrefix(first, "uni") && words[0] != "UN" {
		article = "an "
	}
	return article + phrase
}

// determiners are words in whose place an article stands.
var determiners = []string{"a", "an", "the", "this", "that", "its", "his", "her", "their", "any", "all", "no", "such"}

// countNouns are nouns of proposals and issues that take an article.
var countNouns = []string{
	"accord", "agreement", "alliance", "arrangement", "attack", "ban", "blockade", "ceasefire", "commission", "compromise", "conference",
	"corridor", "deal", "election", "embargo", "exchange", "extension", "force", "formula", "framework", "government", "halt", "inquiry",
	"invasion", "mission", "moratorium", "offensive", "offer", "operation", "pact", "pause", "plan", "proposal", "referendum",
	"resolution", "retreat", "roadmap", "settlement", "solution", "state", "strike", "summit", "swap", "tariff", "timetable", "treaty", "truce",
	"vote", "war", "withdrawal", "zone",
}

// claimFacts are the agreed fields of a position, a proposal or a figure.
func claimFacts(body readout.Body) []Fact {
	var list []Fact
	add := func(name, text, note string) {
		if text != "" {
			list = append(list, Fact{name, []Part{{Text: text}}, note})
		}
	}
	who := func(name string, ref readout.ActorRef, note string) {
		if ref.Name != "" {
			list = append(list, Fact{name, []Part{{ref.Name, ledger.ActorID(ref)}}, note})
		}
	}
	when := func(name string, w *readout.When) {
		if w == nil || w.Human() == "" {
			add(name, "date not known", "")
			return
		}
		add(name, w.Human(), BasisWord(w.Basis))
	}
	switch b := body.(type) {
	case *readout.Position:
		who("Actor", b.Actor, "")
		add("On behalf of", b.OnBehalfOf, "")
		add("Issue", b.Issue, "")
		add("Stance", StanceWord(b.Stance), "")
		add("Condition", conditionOf(b), "")
		when("As of", b.When)
	case *readout.Proposal:
		add("Name", b.Name, "")
		for _, ref := range b.By {
			who("By", ref, "")
		}
		for _, ref := range b.To {
			who("To", ref, "")
		}
		for _, ref := range b.Mediators {
			who("Through", ref, "")
		}
		when("Made", b.When)
		add("Version of", b.VersionOf, "")
		for _, t := range b.Terms {
			add("Term", "“"+unquote(t.Words.Text())+"”", TermNote(t))
		}
		for _, r := range b.Responses {
			who("Answer", r.Actor, strings.Join(slices.DeleteFunc([]string{ResponseWord(r.Kind), dayIn(r.When)}, func(s string) bool { return s == "" }), ", "))
		}
	case *readout.Figure:
		add("Figure", b.Human(), b.Hedge)
		add("Unit", b.Unit, "")
		add("Of", b.What, "")
		add("Scope", strings.Join(b.Scope, ", "), "")
		if b.SaidBy != nil {
			who("According to", *b.SaidBy, "")
		}
		when("As of", b.AsOf)
	}
	return list
}

func dayIn(w *readout.When) string {
	if w == nil {
		return ""
	}
	return w.Human()
}

// TermNote says what is known of a term besides its words: "phase 1, 45 days".
func TermNote(t readout.Term) string {
	var notes []string
	switch {
	case t.Phase == "":
	case t.Phase[0] >= '0' && t.Phase[0] <= '9':
		notes = append(notes, "phase "+t.Phase)
	case !strings.Contains(t.Phase, "phase"):
		notes = append(notes, t.Phase+" phase")
	default:
		notes = append(notes, t.Phase)
	}
	for _, s := range []string{t.Value, t.Duration} {
		if s != "" && !strings.Contains(t.Words.Text(), s) {
			notes = append(notes, s)
		}
	}
	return strings.Join(notes, ", ")
}
