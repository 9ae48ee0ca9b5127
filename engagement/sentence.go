package engagement

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
)

// word is a token as the patterns see it.
type word struct {
	lower   string
	class   class
	mention int32 // index into Annotation.Mentions, -1 for none
	time    int32 // index into Annotation.Times, -1 for none
	group   int32 // index into sentence.groups, -1 for none
	upper   bool  // begins with a capital
}

func (w *word) is(c class) bool { return w.class&c != 0 }

// sentence is a sentence with its words, and its noun phrases that name
// parties or places.
type sentence struct {
	a      *readout.Annotation
	finder *Finder
	// dateline is that of the story, nil for none.
	dateline *dateline
	cut      int // the mention of which only the begin is read, -1 for none
	index    int
	span     readout.Span
	first    int // the first word's index in Annotation.Tokens
	words    []word
	groups   []group
	block    readout.BlockKind
	asks     bool            // a question
	asksFrom int             // the word at which the question begins
	question int             // the words up to here are one, 0 for none
	sports   bool            // tells of a match
	named    map[string]bool // the actors whom the document names, by id; nil until it is asked for
	// campaign is set where the sentence tells of rallies and elections.
	campaign bool
}

// official are nouns before which "official" is an adjective.
var official = map[string]bool{
	"visit": true, "visits": true, "trip": true, "tour": true, "talks": true, "meeting": true, "dinner": true, "lunch": true, "ceremony": true,
	"residence": true, "statement": true, "working": true, "state": true, "delegation": true, "invitation": true, "stay": true,
}

// maxWords is how many words of a sentence are read: longer ones are lists
// and tables, not sentences.
const maxWords = 400

func (s *sentence) token(i int) readout.Span { return s.a.Tokens[s.first+i].Span }

// stretch returns the text span of the words from first up to last, last out.
func (s *sentence) stretch(first, last int) readout.Span {
	return readout.Span{Start: s.token(first).Start, End: s.token(last - 1).End}
}

func (s *sentence) text(first, last int) string { return s.a.Text(s.stretch(first, last)) }

// read fills s with sentence i of a. mentions and times are where to go on in
// the annotation's lists; read moves them.
func (s *sentence) read(a *readout.Annotation, i int, mention, time *int) {
	sent := a.Sentences[i]
	s.a, s.index, s.span, s.first = a, i, sent.Span, sent.First
	s.words, s.groups, s.asks, s.asksFrom, s.question = s.words[:0], s.groups[:0], false, 0, 0
	s.sports, s.campaign = false, false
	s.cut = -1
	s.block = readout.BlockParagraph
	if b, ok := a.Document.BlockAt(sent.Start); ok {
		s.block = b.Kind
	}
	for t := sent.First; t < min(sent.Last, sent.First+maxWords); t++ {
		span := a.Tokens[t].Span
		w := word{lower: lower(a.Text(span)), mention: -1, time: -1, group: -1}
		r, _ := utf8.DecodeRuneInString(a.Text(span))
		w.upper = unicode.IsUpper(r)
		w.class = lexicon[w.lower]
		if a.Tokens[t].UPOS == "VERB" || w.lower == "heads" && t+1 < sent.Last && lexicon[lower(a.Text(a.Tokens[t+1].Span))]&classPrep != 0 && lower(a.Text(a.Tokens[t+1].Span)) != "of" {
			w.class &^= classRole // "heads to Cairo"
		}
		switch {
		case isNumber(w.lower):
			w.class |= classDet
		case span.Len() == 2 && a.Text(span) == "US":
			w.class = 0 // no pronoun
		case w.lower == "to" && len(s.words) > 0 && s.words[len(s.words)-1].lower == "-":
			w.class = 0 // "face-to-face"
		}
		for *mention < len(a.Mentions) && a.Mentions[*mention].End <= span.Start {
			*mention++
		}
		if *mention < len(a.Mentions) && a.Mentions[*mention].Overlaps(span) {
			w.mention = int32(*mention)
			if w.lower == "to" && s.sent(*mention) {
				s.cut = *mention
			}
			if s.cut == *mention {
				w.mention = -1
			}
		}
		for *time < len(a.Times) && a.Times[*time].End <= span.Start {
			*time++
		}
		if *time < len(a.Times) && a.Times[*time].Overlaps(span) {
			w.time = int32(*time)
		}
		if n := len(s.words); n > 0 {
			switch prev := &s.words[n-1]; {
			case prev.lower == "official" && official[w.lower]:
				prev.class = classAdj // nobody: "an official visit"
			case w.lower == "agents" && (prev.mention >= 0 && prev.upper || prev.lower == "federal" || prev.lower == "intelligence"):
				w.class |= classRole // of an authority
			case prev.lower == "leading" && w.is(classDet):
				prev.class &^= classAdj // "is leading a delegation"
			}
		}
		s.words = append(s.words, w)
		switch w.lower {
		case "?":
			s.question = len(s.words)
		case "cup", "match", "semifinal", "semifinals", "quarterfinal", "tournament", "championship", "playoff", "playoffs", "qualifier", "stadium":
			s.sports = true
		case "rally", "rallies", "fundraiser", "fundraisers", "fundraising", "campaigning", "campaigned", "caucuses", "primary", "primaries", "voters", "debates":
			s.campaign = true
		case "debate":
			s.campaign = s.campaign || s.contest(len(s.words)-1)
		case "caucus":
			s.campaign = s.campaign || !w.upper // but for the Caucus of a parliament
		case "stop", "stops", "event", "events", "trail", "swing":
			s.campaign = s.campaign || len(s.words) > 1 && s.words[len(s.words)-2].lower == "campaign"
		case "final":
			s.sports = s.sports || len(s.words) > 2 && s.words[len(s.words)-2].lower == "the" && s.words[len(s.words)-3].lower == "in"
		}
	}
	for i := s.question; i < len(s.words) && s.question > 0; i++ {
		if !s.words[i].is(classPunct) {
			s.findGroups()
			return // "Is it over?" Brek said at a news conference
		}
	}
	s.asks = s.question > 0
	if s.asks {
		s.asksFrom = s.quotedQuestion()
	}
	s.findGroups()
}

// quotedQuestion returns the word at which the quotation begins that asks what the
// sentence asks, where a clause that asks nothing leads to it: "Brek, who met Tarn,
// said: “Is it over?”"; 0 where the whole sentence asks.
func (s *sentence) quotedQuestion() int {
	if w := s.at(0); w.is(classAux|classRel) || w.lower == "what" || w.lower == "how" || w.lower == "why" || w.lower == "when" || w.lower == "where" {
		return 0
	}
	for i := s.question - 1; i > 1; i-- {
		switch s.at(i).lower {
		case "“", "``", "\"":
			if p := s.at(i - 1).lower; p == ":" || p == "," {
				return i
			}
		}
	}
	return 0
}

// contest reports whether the debate at word i is one of candidates before cameras: "the
// debate", "a primary debate", but not "the gun debate", "the national debate".
func (s *sentence) contest(i int) bool {
	switch p := s.at(i - 1); p.lower {
	case "primary", "televised", "television", "tv", "party", "election", "campaign", "second", "third", "fourth", "final", "last", "next", "mate":
		return true
	case "national", "public", "political":
		return false
	default:
		return p.class != 0 || p.upper
	}
}

// sent reports whether the mention, of which the words so far have been read,
// is of people who are sent or led somewhere: in "sent an envoy to Cairo" the
// place is the journey's and does not tell where the envoy serves.
func (s *sentence) sent(mention int) bool {
	m := &s.a.Mentions[mention]
	if m.Form != readout.FormNominal {
		return false
	}
	for i := len(s.words) - 1; i >= 0; i-- {
		if w := &s.words[i]; int(w.mention) != mention {
			if w.mention < 0 && (w.is(classDet|classAdj|classRole) || w.lower == "-" || w.class == 0 && i == len(s.words)-2) {
				continue // "an interagency delegation to Cairo"
			}
			switch w.lower {
			case "send", "sends", "sent", "sending", "dispatch", "dispatched", "lead", "leads", "led", "leading", "head", "headed", "heads":
				return i < len(s.words)-1
			}
			return false
		}
	}
	return false
}

// lower folds the ASCII letters of w; most words need no copy.
func lower(w string) string {
	for i := range len(w) {
		if c := w[i]; c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf {
			return strings.ToLower(w)
		}
	}
	return w
}

// at returns word i, or an empty one outside of the sentence.
func (s *sentence) at(i int) *word {
	if i < 0 || i >= len(s.words) {
		return &word{class: classPunct, mention: -1, time: -1, group: -1}
	}
	return &s.words[i]
}

// groupAt returns the group that begins at word i.
func (s *sentence) groupAt(i int) *group {
	if w := s.at(i); w.group >= 0 && s.groups[w.group].first == i {
		return &s.groups[w.group]
	}
	return nil
}
