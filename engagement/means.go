package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// meant reports whether who and what stands with the words of f is such as its
// pattern tells of: persons where two stand beside each other, a place where
// somebody is welcomed to it.
func (s *sentence) meant(f *found) bool {
	if f.rule.left == leftLoose && f.rule.plural && s.spokenOf(f.aGroup) {
		return false // "Sumar and Velia were mentioned at the talks"
	}
	if f.rule.anchor.kind == partNoun && len(f.b) > 0 {
		for i := f.anchor + 1; i < f.last; i++ {
			switch s.at(i).lower {
			case "call", "letter", "meeting", "interview", "conversation":
				if p := s.at(i - 1); s.at(i).group < 0 && f.rule.left == leftLoose && (p.is(classDet) || p.lower == "phone" || p.lower == "telephone") {
					return false // "discussed the talks in a telephone call with Tarn": that is the occasion
				}
			}
		}
	}
	if w := s.at(f.last).lower; w == "on" || w == "in" {
		k := f.last + 1
		for s.at(k).is(classDet | classAdj) {
			k++
		}
		if pictures[s.at(k).lower] && s.at(k).group < 0 {
			return false // "spoke with Tarn on television", "appeared with Tarn on a stamp"
		}
	}
	switch f.rule.Name {
	case "called":
		return s.calls(f)
	case "sent-proposal", "proposal-sent-to", "proposal-passed-to":
		if legislature(f.b[0].Name) {
			return false // a bill
		}
	case "told-in-letter", "in-letter-told", "emailed", "replied-in-letter":
		if b := &f.b[0]; b.kind == readout.ActorBody && !s.finder.known(b) {
			return false // a newspaper
		}
	case "called-on":
		for i := f.last; i < f.last+6; i++ {
			if s.at(i).lower == "to" && s.at(i).group < 0 {
				return false // "called on Tarn months ago to resign"
			}
		}
	case "brought-together":
		if s.at(f.verb-1).lower == "to" {
			return false // "her call to bring both sides together"
		}
	case "went-to-see", "is-to-see":
		n := s.at(f.last)
		if f.rule.Name == "is-to-see" && s.at(f.verb-1).lower == "to" && journeys[s.at(f.verb-2).lower] != 0 {
			return false // "came to see Tarn": read at the verb before
		}
		if f.b[0].kind == readout.ActorState || n.lower == "as" || n.lower == "in" && s.at(f.last+1).lower == "court" || n.class == 0 && n.lower != "" && n.time < 0 {
			return false // "will see Tarn defeated"
		}
	case "took-up-with":
		if s.hasWord(f.verb, f.last, "arms", "golf", "residence") {
			return false
		}
	case "was-received", "received-by":
		if b := &f.b[0]; b.form == readout.FormNominal && !b.office() && !b.private {
			return false // "was welcomed by Velians"
		}
	case "his-arrival":
		switch s.at(s.ownedBegin(f.anchor) - 1).lower {
		case "since", "from":
			return false // "since her arrival in Sumar": to live
		}
	case "two-in-talks":
		switch k := f.lead - 1; s.at(k).lower {
		case "involved", "engaged", "participating":
			if g := s.at(k - 1).group; !s.at(k-1).is(classAux|classAdverb) && (g < 0 || &s.groups[g] != f.aGroup) {
				return false // "according to Velians involved in the talks"
			}
		}
	case "two-reached-deal":
		if f.form&formIng != 0 && strings.HasSuffix(s.at(f.anchor).lower, "s") || s.private(f.anchor) {
			return false // "while striking deals": any deals
		}
		if strings.HasPrefix(s.at(f.verb).lower, "broker") {
			for i := range f.a {
				f.a[i].Role = readout.RoleMediator
			}
		}
	case "body-summit":
		if strings.HasSuffix(s.at(f.anchor).lower, "s") {
			return false // "the Union's meetings": whichever
		}
	case "meeting-of":
		if w := s.at(f.anchor).lower; strings.HasSuffix(w, "s") && w != "talks" && f.b[0].form == readout.FormNominal {
			return false // "gatherings of world leaders": whichever
		}
	case "welcomed":
		if s.intoFold(f.last) {
			return false // "welcomed Velia to the union"
		}
	case "joined-in", "stood-beside", "stood-next-to", "seated-next-to", "appeared-beside", "two-appeared":
		if !allPersons(f) {
			return false // states "stand beside" each other wherever they are
		}
		if w := s.at(f.last).lower; f.rule.Name == "stood-beside" && (w == "in" || w == "against" || w == "during" || w == "over") && s.at(f.last+1).group < 0 && s.at(f.last+1).time < 0 {
			return false // "in the row over"
		}
	case "hosted-meeting":
		if s.at(f.anchor+1).lower == "of" && possessive[s.at(f.anchor+2).lower] {
			return false // "chaired a meeting of her cabinet"
		}
	case "news-conference", "his-news-conference":
		if g := f.aGroup; g != nil && g.first > f.anchor && s.at(g.last).is(classAux) && strings.HasSuffix(s.at(g.last+1).lower, "ed") {
			return false // "at a news conference she was praised"
		}
		switch s.at(s.nounBegin(f.anchor) - 1).lower {
		case "between", "than", "like", "without":
			return false // any one: "the difference between a news conference and"
		}
		if w := s.at(f.anchor); strings.HasPrefix(w.lower, "briefing") && !s.toThePress(f.anchor) {
			return false // a paper
		}
	}
	return true
}

// pictures are nouns for where people are seen together who need not be.
var pictures = map[string]bool{
	"television": true, "tv": true, "radio": true, "stamp": true, "stamps": true, "poster": true, "posters": true, "list": true, "lists": true, "cover": true,
	"painting": true, "screen": true, "billboards": true, "ballot": true, "photograph": true, "picture": true, "collage": true, "banner": true,
}

// legislature reports whether the name is that of a parliament.
func legislature(name string) bool {
	for w := range strings.FieldsSeq(lower(name)) {
		switch w {
		case "parliament", "congress", "senate", "assembly", "legislature", "knesset", "duma", "majlis", "bundestag", "lawmakers":
			return true
		}
	}
	return false
}

// calls reports whether "called Tarn", as f has it, is of a telephone: not of a
// name, a charge or a place that he is called by, for or to.
func (s *sentence) calls(f *found) bool {
	if p := s.at(f.anchor - 1); p.group < 0 && p.time < 0 && (p.class == 0 && !strings.HasSuffix(p.lower, "ly") || strings.ContainsAny(p.lower, "\"”'")) {
		return false // "a letter called"
	}
	n := s.at(f.last + 1)
	switch s.at(f.last).lower {
	case "to":
		if n.is(classDet) || n.group >= 0 {
			return false // "called Tarn to the scene"
		}
		switch n.lower {
		case "account", "order", "task", "testify", "appear", "come", "return", "report", "serve", "resign", "step", "heel", "court", "arms", "mind", "attention":
			return false
		}
	case "before":
		return n.time >= 0 || n.is(classDet) && s.at(f.last+2).time < 0 && s.at(f.last+2).lower != "committee" && s.at(f.last+2).lower != "court"
	}
	return true
}

// things are the last words of names that are of nobody: prizes, papers, games,
// wars, places to be in.
var things = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(`medal prize award trophy cup plan act law bill report dossier index games olympics championship championships
		festival show magazine book novel film day week war wars revolution uprising massacre highway bridge tower stadium arena museum airport
		agreement treaty pact accord protocol convention declaration resolution constitution doctrine initiative summit conference
		spring crisis process canal river mountain sea bowl derby marathon oscars pageant`) {
		m[w] = true
	}
	return m
}()

// thing reports whether the name of p is that of something and not of somebody:
// "the Tarn Medal", "the Peace Conference".
func (p *party) thing() bool {
	if p.form != readout.FormName || p.kind != readout.ActorBody && p.kind != readout.ActorPerson && p.kind != readout.ActorGroup {
		return false
	}
	name := lower(p.Name)
	if i := strings.LastIndexByte(name, ' '); i > 0 {
		return things[name[i+1:]]
	}
	return false
}

// intoFold reports whether the words from word i on tell into what somebody is
// welcomed, and that it is no place: "to the race", "to the union".
func (s *sentence) intoFold(i int) bool {
	for k := i - 2; k < i+4; k++ {
		switch s.at(k).lower {
		case "race", "union", "team", "party", "fold", "club", "family", "cause", "ranks", "alliance", "world", "stage", "fight", "debate", "job", "post",
			"government", "bloc", "movement", "group", "community", "contest", "show", "programme", "program", "campaign", "coalition", "ticket":
			return true
		}
	}
	return false
}

// toThePress reports whether the briefing at word i is one that is held or told
// at: "told a daily briefing", and no paper that is read.
func (s *sentence) toThePress(i int) bool {
	if s.at(i).upper {
		return false
	}
	k := s.nounBegin(i)
	switch s.at(k - 1).lower {
	case "at", "in", "during", "told", "tell", "tells", "held", "holds", "hold", "gave", "gives", "give", "after", "before", "from", "for":
		return true
	}
	return false
}

// spokenOf reports whether the parties of g are only spoken of: "Brek and Tarn
// were mentioned at the talks".
func (s *sentence) spokenOf(g *group) bool {
	if g == nil {
		return false
	}
	i := g.last
	for s.at(i).is(classAux | classAdverb | classNeg) {
		i++
	}
	if i == g.last {
		return false
	}
	switch s.at(i).lower {
	case "mentioned", "discussed", "raised", "criticised", "criticized", "praised", "condemned", "accused", "named", "blamed", "debated", "compared",
		"cited", "denounced", "attacked", "lauded", "quoted", "ignored", "forgotten", "divided":
		return true
	}
	return false
}

// brought reports whether the verb at word i brings its object to where the
// verb's subject tells: "brought Sumar and Velia to talks".
func (s *sentence) brought(i int) bool {
	switch s.at(i).lower {
	case "bring", "brings", "brought", "bringing", "send", "sends", "sent", "include", "includes", "included", "including", "invite", "invited", "hosted", "host",
		"locked", "engage", "engaged", "unite", "united", "reunite", "reunited", "gather", "gathered", "join", "joined", "lead", "led":
		return true
	}
	return false
}
