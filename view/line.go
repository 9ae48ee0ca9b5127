package view

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// Part is a stretch of a line: words, and the actor that they name.
type Part struct {
	Text string `json:"text"`
	// Actor is the id of the actor named, "" for other words.
	Actor string `json:"actor_id,omitempty"`
}

// lineWords is how many code points of a statement's words a line shows.
const lineWords = 220

// cueWords is how many code points of the words that ascribe it.
const cueWords = 60

// Line returns the one sentence that says what a body says: "Ana Brek met Ilo
// Tarn in Port Velia on 7 February 2031". It says no more than the body's
// fields do, and has no full stop.
func Line(body readout.Body) string {
	var b strings.Builder
	for _, p := range Parts(body) {
		b.WriteString(p.Text)
	}
	return Plain(b.String())
}

// Parts returns the sentence of [Line] with its actors told apart.
func Parts(body readout.Body) []Part { return parts(body, sentence{}) }

// Headline returns the sentence of [Line] as it stands under a date and beside
// a status: without the one day, month or year, and without ", called off".
func Headline(body readout.Body) []Part { return parts(body, sentence{headline: true}) }

func parts(body readout.Body, s sentence) []Part {
	switch b := body.(type) {
	case *readout.Engagement:
		s.engagement(b)
	case *readout.Statement:
		s.statement(b)
	case *readout.Position:
		s.position(b)
	case *readout.Proposal:
		s.proposal(b)
	case *readout.Figure:
		s.figure(b)
	}
	if len(s.parts) > 0 {
		s.parts[0].Text = upperFirst(s.parts[0].Text)
	}
	return s.parts
}

// sentence collects parts; neighbouring words without an actor become one.
type sentence struct {
	parts    []Part
	headline bool
}

func (s *sentence) words(text string) {
	if n := len(s.parts); n > 0 && s.parts[n-1].Actor == "" {
		s.parts[n-1].Text += text
		return
	}
	s.parts = append(s.parts, Part{Text: text})
}

func (s *sentence) actor(ref readout.ActorRef) {
	id := ledger.ActorID(ref)
	if id == "" {
		s.words(ref.Name)
		return
	}
	s.parts = append(s.parts, Part{ref.Name, id})
}

// actors writes "A", "A and B", "A, B and C".
func (s *sentence) actors(people []readout.Participant) {
	refs := make([]readout.ActorRef, len(people))
	for i, p := range people {
		refs[i] = p.ActorRef
	}
	s.refs(refs)
}

func (s *sentence) refs(refs []readout.ActorRef) {
	for i, ref := range refs {
		switch {
		case i > 0 && i == len(refs)-1:
			s.words(" and ")
		case i > 0:
			s.words(", ")
		}
		s.actor(ref)
	}
}

// engagement writes who, what, where and when. The verb forms don't show
// number, since "Sumari officials" and "Ana Brek" are both participants; where
// one must, isPlural decides.
func (s *sentence) engagement(e *readout.Engagement) {
	var people, mediators, hosts []readout.Participant
	for _, p := range e.Participants {
		switch {
		case p.Name == "":
		case p.Role == readout.RoleMediator:
			mediators = append(mediators, p)
		case p.Role == readout.RoleHost && e.Kind == readout.KindVisit:
			hosts = append(hosts, p)
		default:
			people = append(people, p)
		}
	}
	if len(people) == 0 {
		if e.Kind == readout.KindVisit {
			people, hosts = hosts, nil
		} else {
			people, mediators = mediators, nil
		}
	}
	switch {
	case len(people) == 0:
		s.noun(e, nil)
	case e.Status == readout.StatusProposed || e.Status == readout.StatusCancelled:
		s.noun(e, people)
	default:
		s.verb(e, people)
	}
	if e.Kind != readout.KindVisit {
		s.place(e)
	}
	s.when(e)
	if len(hosts) > 0 {
		s.words(", received by ")
		s.actors(hosts)
	}
	if len(mediators) > 0 {
		s.words(", mediated by ")
		s.actors(mediators)
	}
	switch {
	case s.headline:
	case e.Status == readout.StatusProposed:
		s.words(", proposed")
	case e.Status == readout.StatusCancelled:
		s.words(", called off")
	case len(people) > 0: // the verb has said it
	case e.Status == readout.StatusDidNotOccur, e.Status == readout.StatusPlanned, e.Status == readout.StatusUnderWay:
		s.words(", " + StatusWord(e.Status))
	}
}

// noun writes "a meeting of A and B", "a visit by A to P".
func (s *sentence) noun(e *readout.Engagement, people []readout.Participant) {
	article, of := "a ", " of "
	switch e.Kind {
	case readout.KindTalks, "":
		article, of = "", " between "
		if len(people) == 1 {
			of = " with "
		}
	case readout.KindCall, readout.KindMessage:
		of = " between "
		if len(people) == 1 {
			of = " by "
		}
	case readout.KindVisit, readout.KindPressConference, readout.KindSigning:
		of = " by "
	case readout.KindMeeting:
		if len(people) == 1 {
			of = " with "
		}
	}
	s.words(article + KindWord(string(e.Kind)))
	if len(people) > 0 {
		s.words(of)
		s.actors(people)
	}
	if e.Kind == readout.KindVisit && e.Place != nil && e.Place.Name != "" {
		s.words(" to " + placeName(e.Place.Name))
	}
}

// verbs of an engagement's kinds: as it happened, as an infinitive, as it
// goes on. Those of verbsBetween take "A … B" of two participants.
type verbs struct{ past, infinitive, going string }

var verbsOf = map[readout.EngagementKind]verbs{
	readout.KindMeeting:         {"met", "meet", "meeting"},
	readout.KindTalks:           {"held talks", "hold talks", "holding talks"},
	readout.KindCall:            {"held a call", "hold a call", "holding a call"},
	readout.KindVisit:           {"visited", "visit", "visiting"},
	readout.KindPressConference: {"gave a press conference", "give a press conference", "giving a press conference"},
	readout.KindMessage:         {"exchanged a message", "exchange a message", "exchanging a message"},
	readout.KindSigning:         {"held a signing", "hold a signing", "holding a signing"},
}

var verbsAlone = map[readout.EngagementKind]verbs{
	readout.KindMeeting: {"held a meeting", "hold a meeting", "holding a meeting"},
	readout.KindMessage: {"sent a message", "send a message", "sending a message"},
	readout.KindVisit:   {"travelled", "travel", "travelling"},
}

// verb writes "A met B", "A, B and C will hold talks", "A did not visit P".
func (s *sentence) verb(e *readout.Engagement, people []readout.Participant) {
	v, known := verbsOf[e.Kind]
	if !known {
		s.noun(e, people)
		return
	}
	placeless := e.Place == nil || e.Place.Name == ""
	if e.Kind == readout.KindVisit && placeless || e.Kind != readout.KindVisit && len(people) == 1 {
		if alone, ok := verbsAlone[e.Kind]; ok {
			v = alone
		}
	}
	subject, object := people, []readout.Participant(nil)
	if e.Kind == readout.KindMeeting && len(people) == 2 {
		subject, object = people[:1], people[1:]
	}
	s.actors(subject)
	switch e.Status {
	case readout.StatusPlanned:
		s.words(" will " + v.infinitive)
	case readout.StatusDidNotOccur:
		s.words(" did not " + v.infinitive)
	case readout.StatusUnderWay:
		if len(subject) > 1 || isPlural(subject[0].Name) {
			s.words(" are " + v.going)
		} else {
			s.words(" is " + v.going)
		}
	default:
		s.words(" " + v.past)
	}
	if object != nil {
		s.words(" ")
		s.actors(object)
	}
	if e.Kind == readout.KindVisit && !placeless {
		s.words(" " + placeName(e.Place.Name))
	}
}

// isPlural reports whether an unnamed participant or holder is several: "Sumari
// officials", "the mediators", "farmers in the north".
func isPlural(name string) bool {
	for _, behind := range []string{" of ", " in ", " from ", " at ", " on ", " to ", " representing "} {
		name, _, _ = strings.Cut(name, behind)
	}
	last := name[strings.LastIndexByte(name, ' ')+1:]
	r, _ := utf8.DecodeRuneInString(last)
	return unicode.IsLower(r) && strings.HasSuffix(last, "s")
}

func (s *sentence) place(e *readout.Engagement) {
	if e.Place == nil || e.Place.Name == "" {
		return
	}
	name := placeName(e.Place.Name)
	if slices.ContainsFunc(buildings, func(b string) bool { return strings.HasSuffix(name, " "+b) }) {
		s.words(" at " + name)
		return
	}
	s.words(" in " + name)
}

// placeName returns the name as it stands in a sentence: English says "the
// Gaza Strip" and "the Netherlands".
func placeName(name string) string {
	if strings.HasPrefix(name, "the ") || strings.HasPrefix(name, "The ") {
		return name
	}
	last := name[strings.LastIndexByte(name, ' ')+1:]
	switch {
	case slices.Contains(pluralPlaces, name),
		last != name && slices.Contains(placeNouns, upperFirst(last)):
		return "the " + name
	}
	return name
}

// placeNouns end names that take an article, pluralPlaces are names of one
// word that do; one is at buildings, not in them.
var (
	placeNouns = []string{
		"States", "Kingdom", "Emirates", "Republic", "Federation", "Union", "Islands", "Strip", "Bank", "East", "Peninsula",
		"Ministry", "Embassy", "Residence", "Hotel", "Airport", "Heights", "Sea", "Gulf", "Ocean", "Desert", "Territories", "Palace", "House", "Valley", "Zone",
	}
	pluralPlaces = []string{"Netherlands", "Philippines", "Maldives", "Bahamas", "Seychelles", "Gulf", "Balkans", "Baltics", "Sahel", "Hague", "Vatican", "Kremlin", "Levant", "Chancellery"}
	buildings    = []string{"House", "Palace", "Chancellery", "Ministry", "Embassy", "Residence", "Hotel", "Airport"}
)

func (s *sentence) when(e *readout.Engagement) {
	if e.When == nil {
		return
	}
	human := e.When.Human()
	switch {
	case e.When.Open:
		s.words(" " + e.When.Within())
	case s.headline && e.When.Start.Precision() == readout.PrecisionMinute && e.When.End.IsZero():
		_, _, _, hour, minute := e.When.Start.Parts()
		s.words(fmt.Sprintf(" at %02d:%02d", hour, minute))
	case s.headline && !e.When.Start.IsZero() && (e.When.End.IsZero() || e.When.End == e.When.Start):
	case human == "":
	case !e.When.End.IsZero() && e.When.End != e.When.Start:
		if Through(string(e.Kind)) {
			s.words(" from " + human)
		} else {
			s.words(" " + e.When.Within())
		}
	case e.When.Precision() >= readout.PrecisionDay:
		s.words(" on " + human)
	default:
		s.words(" in " + human)
	}
}

// statement writes "A: “words”" for a quotation; "A denied that words" where
// the words follow their cue, "A said: words" where they don't; and
// "A, paraphrased: words" where no verb ascribes them.
func (s *sentence) statement(st *readout.Statement) {
	if st.Speaker.Name == "" {
		s.words(SpeakerWord(st.Speaker))
	} else {
		s.actor(st.Speaker.ActorRef)
	}
	before := ": "
	if st.Form != readout.FormDirect {
		cue := ""
		if len(st.Cue) == 1 {
			cue = st.Cue[0].Text()
		}
		switch {
		case cue != "" && !strings.HasPrefix(strings.ToLower(cue), "according"):
			if strings.HasSuffix(cue, "ing") && !strings.Contains(cue, " ") {
				s.words(",") // "Ana Brek, saying that"
			}
			s.words(" " + Short(cue, cueWords))
			if len(st.Content) > 0 && st.Content[0].CodePoints().Start >= st.Cue[0].CodePoints().End {
				before = " "
			}
		case st.Form == readout.FormIndirect:
			s.words(", paraphrased")
		}
	}
	words := make([]string, len(st.Content))
	for i, ev := range st.Content {
		words[i] = ev.Text()
		if st.Form == readout.FormDirect {
			words[i] = unquote(words[i])
		}
	}
	text := Short(strings.Join(words, " … "), lineWords)
	switch {
	case text == "":
	case st.Form == readout.FormDirect:
		s.words(before + "“" + text + "”")
	default:
		s.words(before + text)
	}
}

// unquote drops the quotation marks around s.
func unquote(s string) string {
	const marks = "\"“”„«»‟"
	return strings.TrimSuffix(strings.Trim(strings.TrimSpace(s), marks), ",")
}

func upperFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 || r == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}
