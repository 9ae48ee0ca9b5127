package view

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

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
	case namesMaker(p):
		s.words(p.Name + ", by ")
		s.refs(p.By)
	default:
		s.refs(p.By)
		s.words(" proposed " + thing(p.Name))
	}
	if len(p.To) > 0 {
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

// namesMaker reports whether a proposal's name says whose it is: "the Front's
// answer", "Brek's plan", "its own proposal".
func namesMaker(p *readout.Proposal) bool {
	first, _, _ := strings.Cut(strings.ToLower(p.Name), " ")
	switch first {
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

func (s *sentence) responses(p *readout.Proposal) {
	for _, kind := range readout.ResponseKinds {
		var who []readout.ActorRef
		for _, r := range p.Responses {
			if r.Kind == kind && !slices.Contains(who, r.Actor) {
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
	s.words(Quantity(f))
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

// Quantity says a figure in words: "at least 105 hostages", "14 months (war)",
// "40 to 60 percent (of voters)".
func Quantity(f *readout.Figure) string {
	amount := Amount(f)
	what := strings.TrimSpace(f.What)
	for _, article := range []string{"the ", "a ", "an "} {
		what = strings.TrimPrefix(what, article)
	}
	unit := unitWord(f)
	switch {
	case what == "":
		return strings.TrimSpace(amount + " " + unit)
	case unit == "" || counts(what, f.Unit):
		return strings.TrimSpace(amount + " " + what)
	}
	return amount + " " + unit + " (" + what + ")"
}

// counts reports whether the words of what is counted name the unit.
func counts(what, unit string) bool {
	words := ledger.Words(what)
	for _, w := range ledger.Words(unit) {
		if !slices.Contains(words, w) {
			return false
		}
	}
	return true
}

// unitWord returns the unit in the number that the amount asks for.
func unitWord(f *readout.Figure) string {
	unit := strings.TrimSpace(f.Unit)
	if unit == "percentage" {
		return "percent"
	}
	one := f.Value != nil && math.Abs(*f.Value) == 1
	switch {
	case unit == "" || one || strings.HasSuffix(unit, "s") || strings.HasSuffix(unit, "people"):
		return unit
	case strings.HasSuffix(unit, "y") && len(unit) > 2 && !strings.ContainsRune("aeiou", rune(unit[len(unit)-2])):
		return unit[:len(unit)-1] + "ies"
	}
	if r, _ := utf8.DecodeLastRuneInString(unit); !unicode.IsLower(r) {
		return unit // km², °C
	}
	return unit + "s"
}

// Amount says a figure's value without its unit, in the text's own hedge where
// it has one: "nearly 105", "up 1.2 million", "40 to 60", "from 12 to 9".
func Amount(f *readout.Figure) string {
	bound, change := boundWords[f.Bound], changeWords[f.Change]
	if f.Hedge != "" {
		bound = Short(f.Hedge, hedgeWords) + " "
	}
	if strings.HasPrefix(bound, "or ") { // stands behind: "105 or more"
		f, bound = &readout.Figure{Value: f.Value, Low: f.Low, High: f.High, Change: f.Change}, " "+strings.TrimSpace(bound)
		return Amount(f) + bound
	}
	switch {
	case f.Value != nil:
		return change + bound + Quantified(*f.Value)
	case f.Low != nil && f.High != nil && f.Change == readout.ChangeDown:
		return bound + "from " + Quantified(*f.High) + " to " + Quantified(*f.Low)
	case f.Low != nil && f.High != nil && f.Change == readout.ChangeUp:
		return bound + "from " + Quantified(*f.Low) + " to " + Quantified(*f.High)
	case f.Low != nil && f.High != nil:
		return bound + Quantified(*f.Low) + " to " + Quantified(*f.High)
	case f.Low != nil:
		return change + cmp.Or(bound, boundWords[readout.BoundAtLeast]) + Quantified(*f.Low)
	case f.High != nil:
		return change + cmp.Or(bound, boundWords[readout.BoundAtMost]) + Quantified(*f.High)
	}
	return cmp.Or(strings.TrimSpace(bound), "some")
}

// hedgeWords is how many code points of a hedge are shown.
const hedgeWords = 40

// changeWords stand before a difference.
var changeWords = map[readout.Change]string{readout.ChangeUp: "up ", readout.ChangeDown: "down "}

// boundWords stand before a number.
var boundWords = map[readout.Bound]string{
	readout.BoundAbout: "about ", readout.BoundAtLeast: "at least ", readout.BoundAtMost: "at most ",
}

// Quantified writes a number as a person does: "12,400", "3.5", "1.2 million".
func Quantified(v float64) string {
	for _, m := range []struct {
		size float64
		name string
	}{{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}} {
		if n := v / m.size; math.Abs(n) >= 1 && math.Abs(n) < 1000 && math.Abs(n*1000-math.Round(n*1000)) < 1e-6 {
			return strconv.FormatFloat(n, 'f', -1, 64) + m.name
		}
	}
	if v == math.Trunc(v) && math.Abs(v) < 1e15 {
		return Number(int(v))
	}
	if math.Abs(v) >= 1e15 {
		return fmt.Sprint(v)
	}
	return strconv.FormatFloat(v, 'f', -1, 64)
}

// thing returns a noun phrase as it stands in a sentence, "a two-state
// solution": with an article where it has none and its noun is one that needs it.
func thing(phrase string) string {
	words := strings.Fields(phrase)
	if len(words) == 0 {
		return "it"
	}
	switch strings.ToLower(words[0]) {
	case "a", "an", "the", "this", "that", "its", "his", "her", "their", "any", "all", "no", "such":
		return phrase
	}
	head := words[len(words)-1]
	for i, w := range words {
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
	if !slices.Contains(countNouns, head) {
		return phrase
	}
	article := "a "
	if first := strings.ToLower(words[0]); strings.ContainsAny(first[:1], "aeio") || strings.HasPrefix(first, "un") && !strings.HasPrefix(first, "uni") && words[0] != "UN" {
		article = "an "
	}
	return article + phrase
}

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
		add("Amount", Amount(b), "")
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
