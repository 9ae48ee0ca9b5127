package engagement

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// fits reports whether the words around f leave it what its pattern means:
// what looks like "called Tarn" may be a name that he was called.
func (r *reader) fits(s *sentence, f *found) bool {
	if (f.rule.Kind == readout.KindMeeting || f.rule.Kind == readout.KindVisit) && s.privateLife(f) {
		return false
	}
	if !s.meant(f) || s.inGeneral(f) || s.alternative(f) || s.cutList(f) || s.unknownBeside(f) {
		return false
	}
	if f.verb >= 0 && f.rule.anchor.kind == partNoun && strings.HasPrefix(s.at(f.verb).lower, "join") && s.groupAt(f.verb+1) != nil && s.at(s.nounBegin(f.anchor)-1).lower == "for" {
		return false // "joined Tarn for talks in Cairo": with whom, another pattern reads
	}
	if strings.Contains(f.rule.Name, "deal") && f.rule.Kind == readout.KindTalks && !r.struck(f) {
		return false
	}
	switch f.rule.Name {
	case "told-reporters":
		if s.at(f.places[0].first(s)-1).lower == "in" && r.finder.inTown(f) {
			return false // what a candidate says in a town on his way
		}
	case "held-news-conference":
		if article(s.at(f.last).lower) {
			return false // "called the news conference a waste of time"
		}
	case "invited-to-meeting":
		if g := s.groupAt(f.last + 1); s.at(f.last).lower == "with" && g != nil && !g.owner {
			f.b, f.last = append(slices.Clone(f.b), s.acting(g)...), g.last
		}
	case "on-cairo-visit":
		if p := &f.a[0]; s.at(f.places[0].first(s)-1).lower == "the" && p.kind == readout.ActorPerson && p.Office == "" && !r.finder.states[lower(p.Represents)] {
			return false // "After the Cairo trip, Tarn flew home": whose trip, is not told
		}
	case "hosted-talks":
		if w := s.at(f.anchor).lower; s.at(f.last).lower == "with" && (strings.HasPrefix(w, "disc") || strings.HasPrefix(w, "conv")) {
			return false // "hosted a discussion with a singer"
		}
	case "meeting-of":
		if v := s.nounBegin(f.anchor) - 1; v > 0 && len(f.a) == 0 && !legislature(f.b[0].Name) {
			switch s.at(v).lower {
			case "joined", "attended", "addressed", "crashed":
				if g := s.subject(v); g != nil && !g.owner && !s.passive(v) {
					f.a, f.aGroup = s.acting(g), g // "joined a meeting of the leaders of Velia and Tarsk"
				}
			}
		}
	case "asked-for-meeting":
		if n := s.at(f.last); n.class == 0 && n.lower != "" && n.time < 0 {
			return false // "for a meeting place"
		}
	case "meeting-they-had":
		if !s.relative(f.aGroup, "meeting") {
			return false
		}
	case "talks-they-had":
		if !s.relative(f.aGroup, "talks") && !s.relative(f.aGroup, "talk") {
			return false
		}
	case "visit-he-made":
		if !s.relative(f.aGroup, "visit") {
			return false
		}
	case "reporters-questioned":
		if w := s.at(f.anchor - 1).lower; w != "reporters" && w != "journalists" {
			return false
		}
	case "letter-they-sent":
		if !s.relative(f.aGroup, "text") {
			return false
		}
	case "deal-they-reached", "deal-they-brokered", "deal-two-reached":
		if !s.relative(f.aGroup, "deal") {
			return false
		}
	case "sent-him-letter":
		if s.at(f.last).lower == "from" {
			if g := s.groupAt(f.last + 1); g != nil && !g.owner && g.actor() {
				f.a = s.acting(g) // "handed Tarn a letter from Solen": who wrote it
			}
		}
	case "sent-him-message":
		if f.b[0].kind != readout.ActorPerson || !s.inWords(f) {
			return false // "sent Tarn an unmistakable message": by what it did
		}
	case "sent-message":
		if w := s.at(f.last).lower; w == "through" || w == "via" {
			break // "sent a message to Velia through Qatar"
		}
		if f.b[0].kind != readout.ActorPerson {
			return false // "sent a message to Velia": by what it did
		}
		fallthrough
	case "conveyed-message":
		if v := s.at(f.verb).lower; (strings.HasPrefix(v, "carr") || strings.HasPrefix(v, "tak") || v == "took") && possessive[s.at(s.nounBegin(f.anchor)-1).lower] {
			return false // "carried her message to Tarn": what she stands for
		}
		for i := f.verb + 1; i < f.anchor; i++ {
			switch s.at(i).lower {
			case "blunt", "clear", "strong", "stern", "tough", "simple", "powerful", "same", "harsh":
				return false // a message in words of the day
			}
		}
	case "has-been-to":
		if s.at(f.verb).lower != "been" {
			return false // "my advice is to Cairo"
		}
	case "travelled-to":
		if w := s.at(f.verb - 1).lower; s.at(f.verb).lower == "returning" && (w == "was" || w == "were") {
			return false // "tweeted that Brek was returning to Sumar"
		}
		if k := s.wordAt(f.places[0].span.Start); s.at(k-1).lower == "into" && (s.at(k).mention < 0 || strings.HasPrefix(s.at(f.verb).lower, "head")) {
			return false // "going into Super Tuesday", "her lead heading into Iowa"
		}
	case "news-conference":
		if k := s.nounBegin(f.anchor) - 1; s.at(k).lower == "of" && s.at(k-1).lower == "out" {
			return false // "threw the reporter out of a news conference": whose, is not told
		}
	case "returned-from":
		if f.places[0].Name == "the region" {
			return false
		}
	case "discussed-with":
		for _, ps := range [][]party{f.a, f.b} {
			for i := range ps {
				if k := ps[i].kind; !ps[i].public || k != readout.ActorPerson && k != readout.ActorOffice && k != readout.ActorState {
					return false // with whom not, or with the public
				}
			}
		}
		switch b := f.b[0].first(s); s.at(b - 2).lower {
		case "border", "frontier", "war", "trade", "ties", "relations", "deal", "treaty", "agreement", "alliance":
			if s.at(b-1).lower == "with" && f.b[0].kind == readout.ActorState {
				return false // "discussed the border with Velia"
			}
		}
		for _, w := range [...]string{"call", "phone", "telephone", "letter"} {
			if s.hasWord(f.anchor, f.last, w) {
				return false // "discussed the border in a call with": it is a call
			}
		}
	case "told-by-phone":
		if f.b[0].kind == readout.ActorBody {
			return false // an interview
		}
	case "two-signed", "gathered", "two-met", "two-held-meeting", "two-held-talks":
		if s.anybodys(f) {
			return false
		}
		if len(f.a) == 1 && len(f.b) == 0 && f.a[0].anybody() && !s.hasWord(f.last, len(s.words), "summit") {
			return false
		}
		if w := s.at(f.last); f.rule.Name == "gathered" && (w.lower == "around" || w.lower == "round") && s.at(f.last+1).mention >= 0 {
			return false // "gathered around Tarn": a crowd
		}
		if f.rule.Name == "two-met" && f.form == formBase && !s.at(f.verb-1).is(classAux) && f.aGroup.powers() && s.at(f.verb-1).lower != "to" && !s.at(f.last+1).upper {
			return false // "where Sumar and Velia meet": a border
		}
	}
	switch f.rule.Name {
	case "body-at-summit":
		if f.a[0].form == readout.FormNominal && s.ofOthers(f) {
			return false // "at a meeting of the council, some members complained"
		}
	case "called":
		if w := s.at(f.anchor - 1); w.lower == "," || w.lower == "-" {
			return false // "gatherings, called the Brek Forum"
		}
		if s.at(f.last).lower == "," && s.at(f.last+1).is(classDet) || s.at(f.last).lower == "--" || s.at(f.last).lower == "–" || s.at(f.last).lower == "—" {
			return false // "called Tarn, a former general, a liar"
		}
		if b := &f.b[0]; len(f.b) == 1 && b.form == readout.FormPronoun && s.at(b.first(s)).lower != "me" || b.kind == readout.ActorGroup || b.kind == readout.ActorBody {
			return false // "called them on it", "called a newspaper"
		}
	case "spoke-with":
		for _, ps := range [][]party{f.a, f.b} {
			for i := range ps {
				if k := ps[i].kind; !ps[i].public || ps[i].form == readout.FormPronoun && ps[i].many || k != readout.ActorPerson && k != readout.ActorOffice {
					return false // to whom not: a crowd, a newspaper
				}
			}
		}
		k := f.anchor + 1
		for s.at(k).is(classAdverb) || s.at(k).time >= 0 || s.at(k).is(classPrep) && s.at(k+1).time >= 0 {
			k++
		}
		if w := s.at(k).lower; w != "with" && w != "to" || !r.finder.across(f) && !r.finder.officials(f) && !s.goesTo(f) && !(s.spokeOnce(f) && s.place(f, len(s.words)) != nil) {
			return false // two of one state speak every day, and by what means is not told
		}
	case "two-at-meeting", "at-meeting-in", "at-the":
		if f.rule.Name == "two-at-meeting" && len(f.a) == 1 && f.a[0].ID == "" {
			return false // "planned to protest at the conference, some members said"
		}
		if f.rule.Name == "two-at-meeting" && len(f.a) == 1 && s.ofOthers(f) {
			return false // "at a meeting of the council, some members complained"
		}
		if f.rule.Name == "two-at-meeting" && s.at(f.anchor).lower == "conference" && len(f.a) > 1 && allPersons(f) && !r.finder.foreign(participants(f)) {
			return false // two who spoke to the same hall
		}
		if k := s.nounBegin(f.anchor) - 1; f.rule.Name == "two-at-meeting" && s.owner(k) && s.at(k-1).time < 0 && s.at(k-1).group < 0 {
			return false // "before the leaders' summit": another
		}
		if _, ok := s.bodyBefore(f.anchor); ok {
			return false // "met during a NATO summit": the summit is NATO's
		}
	case "deal-reached-with", "deal-negotiated-by", "proposal-passed-to":
		if !r.finder.power(&f.b[0]) {
			return false // with a company, to a committee
		}
		if f.rule.Name == "deal-negotiated-by" && f.b[0].kind == readout.ActorPerson && len(participants(f)) < 2 {
			return false
		}
		if p, ok := s.stateBefore(f.anchor); ok {
			if f.rule.Name == "deal-negotiated-by" {
				return false // "the Velian deal negotiated by": old, and of whom else is not told
			}
			f.a = []party{p} // "the Velian deal reached with"
		}
		for k := range s.groups {
			if g := &s.groups[k]; g.first > f.anchor && g.last <= f.last && g.prep == "" {
				return false // "the deal that Sumar reached with"
			}
		}
	case "signed-accord":
		if !r.finder.power(&f.a[0]) || !treaties[singular(s.at(f.anchor).lower)] || s.private(f.anchor) || s.at(f.last).lower == "with" {
			return false // a contract; with whom no pattern reads
		}
	case "invited-to-seat":
		if n := s.at(f.last); seatOfPower[f.places[0].Name] == "" || n.class == 0 && n.lower != "" && n.time < 0 {
			return false // "to a Capitol Hill rally"
		}
	case "handed-over-to":
		if !slices.ContainsFunc(papers, func(w string) bool { return s.hasWord(f.anchor, f.last+6, w) }) {
			return false // a prisoner, a town
		}
	case "two-spoke":
		if !s.spokeOnly(f) {
			return false
		}
	case "two-discussed", "two-negotiated", "raised-with":
		if s.at(f.verb-1).lower == "to" && !s.at(f.verb-2).is(classModal|classAux|classAdverb) {
			return false // "met to discuss": the purpose of what is told
		}
	case "two-at-talks":
		if len(f.a) < 2 {
			return false // "militants … after negotiations": with whom, is not told
		}
	case "two-agreed-in":
		if !allPersons(f) {
			return false // states agree wherever their envoys are
		}
	case "his-meeting-with", "meeting-with", "in-meeting-with", "meeting-between", "two-held-meeting":
		if strings.HasPrefix(s.at(f.anchor).lower, "encounter") && !f.ofPeople() {
			return false // of ships at sea
		}
		if f.rule.Name == "in-meeting-with" && (s.askedAnother(f.anchor) || s.invitedTo(f.anchor)) {
			return false // "invited him for a meeting with": him
		}
	case "received-by":
		if k := s.at(f.verb - 1).group; k >= 0 && s.groups[k].prep == "with" {
			return false // "a discussion with Tarn hosted by": the discussion
		}
	case "consulted-with":
		for k := s.verbGroup(f.verb) + 1; k < f.verb; k++ {
			switch s.at(k).lower {
			case "need", "needs", "must", "should", "ought", "have":
				if s.at(f.verb).lower == "consult" {
					return false // what is always to be done
				}
			}
		}
	case "two-in-talks":
		if s.anybodys(f) {
			return false
		}
		for k := f.aGroup.last; k < f.anchor; k++ {
			switch s.at(k).lower {
			case "included", "represented":
				return false // with whom, is not told
			}
		}
	case "called-in":
		if b := lower(f.b[0].Name); !strings.Contains(b, "ambassador") && !strings.Contains(b, "envoy") && !strings.Contains(b, "diplomat") {
			return false
		}
	case "in-told":
		if !allPersons(f) || !s.openedIn(f) {
			return false // "told Tarn", by whatever means
		}
	case "visit-by", "visit-of":
		if p := &f.a[0]; p.form == readout.FormNominal && (article(s.at(s.wordAt(p.span.Start)).lower) || article(s.at(s.wordAt(p.span.Start)-1).lower)) && s.hasWord(f.anchor-3, f.anchor, "first") {
			return false // "on the first visit to Velia by a minister": whose, is told before
		}
	case "two-attended", "attended-in", "attended-summit", "attended-rite-of":
		if v := s.at(f.verb).lower; (v[0] == 't' && v[1] == 'a' || v == "took") && s.at(f.verb+1).lower != "part" {
			return false // "takes the talks to"
		}
		if f.rule.Name == "attended-summit" && s.at(f.anchor).lower == "talks" {
			return false // any talks, of which nothing more is told
		}
	case "asked-state":
		if len(f.a) != 1 || len(f.b) != 1 || !asks(&f.a[0], &f.b[0]) {
			return false
		}
	case "spent-with", "spent-days-in":
		if !s.briefly(f.anchor+1, f.last) {
			return false // "spent years with", "in"
		}
	case "deal-between":
		if !allPersons(f) {
			return false // "the accord between Sumar and Velia" may be old, or none
		}
	case "visited-him", "visited-him-in":
		for i := range f.b {
			if p := &f.b[i]; p.kind != readout.ActorPerson || p.form != readout.FormName || !p.public && !r.finder.known(p) {
				return false
			}
		}
	case "is-in":
		if !r.awayIn(s, f) {
			return false
		}
	case "left-place", "made-his-way", "flew-out-of":
		place := r.finder.placeOf(&f.places[0])
		if f.places[0].kind == readout.ActorState {
			place.Country = place.Name
		}
		if !r.finder.states[lower(place.Country)] {
			return false
		}
		if o := (occasion{Engagement: readout.Engagement{Participants: participants(f)}}); !o.abroad(&place) {
			return false // who left for good, or set out from home
		}
	case "mediated-between":
		for i := range f.b {
			if f.b[i].seat != "" {
				return false // "shuttled between Cairo and Doha": cities
			}
		}
	case "refused-to-see":
		if s.mood(s.verbGroup(f.verb)+1, f.verb)&moodRefused == 0 || s.at(f.last).lower == "as" {
			return false // "will not be present to see", "refuses to see Tarn as a rival"
		}
	case "pleaded-with":
		if f.b[0].form == readout.FormPronoun || !f.a[0].public || f.a[0].Represents != "" && f.a[0].Represents == f.b[0].Name {
			return false // "pleaded with Sumar": the envoy with his own government
		}
	case "hosted":
		if n := s.at(f.last); n.class == 0 && n.lower != "" && n.time < 0 && n.group < 0 {
			return false // "hosted a Ramadan meal"
		}
		if b := &f.b[0]; b.form == readout.FormNominal && b.ID == "" && b.Represents == "" && !(b.public && strings.Contains(b.Name, "counterpart")) {
			return false // "receives 1,265 delegates"
		}
	case "they-signed-it":
		if w := s.at(f.aGroup.first - 1).lower; w != "which" && w != "that" {
			return false
		}
	case "talks-on-war-between":
		if !s.aim(f.anchor+1, f.last) {
			return false // "the talks ended, and a war between"
		}
	case "saw":
		if !s.sees(f) {
			return false
		}
		if w := s.at(f.verb - 1); f.form&formIng != 0 && !w.is(classPrep) && w.lower != "after" && w.lower != "before" {
			return false // "began seeing Tarn": two who love
		}
	case "urged-in-letter":
		switch s.at(s.nounBegin(f.last-1) - 1).lower {
		case "in", "by":
		default:
			return false
		}
		if n := s.at(f.last); n.is(classPrep) && s.at(f.last+1).time < 0 {
			return false // "in a letter from another"
		}
	case "two-are-talking":
		if f.form&formIng == 0 || !f.aGroup.many() || s.at(f.verb-1).lower == "to" {
			return false
		}
		for i := range f.a {
			if f.a[i].kind == readout.ActorPerson {
				return false
			}
		}
		switch s.at(f.last).lower {
		case "about", "of", "up", "down", "with", "to", "tough", "big":
			return false
		}
	case "was-negotiated-by":
		for i := range f.b {
			if p := &f.b[i]; !p.public && !r.finder.known(p) || p.crowd() {
				return false
			}
		}
	case "courtesy-call-by":
		switch s.at(f.anchor - 1).lower {
		case "courtesy", "farewell", "introductory", "protocol":
		default:
			return false
		}
	case "gathered-were":
		if f.anchor > 1 {
			return false // "the guests gathered in Cairo were"
		}
	case "is-to-see":
		if w := s.at(f.verb - 2).lower; w == "in" || w == "into" {
			return false // "was ushered in to see"
		}
	case "contacts-between":
		for _, w := range [...]string{"frozen", "lost", "cut", "broken", "suspended", "severed", "limited", "rare"} {
			if s.hasWord(f.last, f.last+8, w) {
				return false
			}
		}
	case "back-from-stay-in":
		if !s.stay(f.anchor+2, f.last) {
			return false
		}
		fallthrough
	case "fresh-from":
		if f.anchor > 1 || s.at(f.last).lower != "," && s.at(f.last).time < 0 {
			return false // "called Tarn back from Cairo"
		}
	case "stopped-at-in":
		if w := s.at(f.anchor + 2).lower; w == "nothing" {
			return false
		}
	case "in-since":
		if s.at(f.last).lower != "since" || s.at(f.last+1).time < 0 {
			return false
		}
	case "visited-of":
		if w := s.at(s.wordAt(f.places[0].span.Start) - 2).lower; w == "embassy" || w == "consulate" || w == "mission" || w == "side" || w == "rest" {
			return false // "visited the embassy of Velia": where that is, isn't told
		}
	case "took-his-call":
		switch n := s.at(f.last); n.lower {
		case "for", "to", "on", "that", "of":
			return false // what somebody calls for
		}
	case "gave-meal", "took-to-meal", "two-ate-together":
		if !allPersons(f) {
			return false
		}
	case "reached-out-to":
		for i := range f.b {
			if f.b[i].crowd() || f.b[i].kind == readout.ActorGroup {
				return false
			}
		}
	case "declined-to-come":
		f.b = nil // who invites does not travel
	case "accompanied-to", "accompanied-on-visit", "was-accompanied-to", "travelled-with-to":
		f.a, f.b = append(slices.Clone(f.a), f.b...), nil
	case "told-state", "requested-from", "complained-in-letter":
		if len(f.a) != 1 || len(f.b) != 1 || f.rule.Name != "complained-in-letter" && !asks(&f.a[0], &f.b[0]) {
			return false
		}
		if f.rule.Name == "told-state" && !s.toldThat(f.last) {
			return false
		}
	case "flew-in-from":
		f.places = nil // where from, and not where to
	case "leaders-agreed":
		if len(f.b) > 0 || !s.jointly(f) {
			return false
		}
	case "invited-to-come":
		if n := s.at(f.last); n.group >= 0 || n.class == 0 && n.lower != "" && n.time < 0 || n.is(classDet) && n.time < 0 || n.lower == "to" || !r.finder.foreign(participants(f)) {
			return false // where to, is told
		}
		a := &f.a[0]
		f.places = []party{{Participant: readout.Participant{ActorRef: readout.ActorRef{Name: firstOf(a.Represents, a.Name)}}, kind: readout.ActorState, form: readout.FormName}}
		f.a, f.b = f.b, nil // who is to come, to the state of the one who invites
	case "in-talks-with":
		for i := f.anchor + 1; i < f.last; i++ {
			if w := s.at(i).lower; w == "call" || w == "letter" || w == "telephone" || w == "phone" {
				return false // "discussed the talks in a call with"
			}
		}
	case "addressed-meeting-of", "told-at-meeting":
		for i := range f.b {
			if legislature(f.b[i].Name) {
				return false // a session of it
			}
		}
	case "briefed":
		if f.a[0].kind == readout.ActorBody && !f.a[0].ofStates() {
			return false // by whom, is not told
		}
	case "sent-condolences":
		if v := s.at(f.verb).lower; !strings.HasPrefix(v, "sen") && !strings.HasPrefix(v, "conv") && (f.b[0].private || f.b[0].kind != readout.ActorPerson && f.b[0].kind != readout.ActorState && f.b[0].kind != readout.ActorOffice && f.b[0].Represents == "") {
			return false // "expressed condolences to the victims": in words to everybody
		}
	case "told-council", "reported-to-council":
		if b := &f.b[0]; len(f.b) != 1 || b.kind != readout.ActorBody || !b.ofStates() || !strings.Contains(b.Name, "Council") && !strings.Contains(b.Name, "Assembly") || s.when(f) == nil {
			return false
		}
	case "went-to-ask", "went-to-press":
		if s.at(f.verb-1).lower != "to" || !s.goesTo(f) || f.b[0].kind == readout.ActorState {
			return false // "asked Tarn", by whatever means
		}
	case "gave-tour-of", "showed-around":
		if f.b[0].kind != readout.ActorPerson {
			return false
		}
	case "called-on":
		if n := s.at(f.last); n.lower == "to" || n.lower == "for" || n.lower == "not" || f.b[0].kind != readout.ActorPerson && f.b[0].kind != readout.ActorOffice || n.class == 0 && n.lower != "" && n.time < 0 {
			return false // "called on Tarn to resign"
		}
	case "stayed-in":
		if !s.briefly(f.anchor+1, f.last+8) {
			return false // lives there
		}
	case "under-accord-signed":
		if k := f.anchor - 1; s.at(0).lower != "under" || k > 4 || s.at(f.b[0].first(s)-1).lower != "," {
			return false
		}
	case "at-signing-ceremony":
		if len(f.a) < 2 {
			return false
		}
	case "talks-led-by", "talks-hosted-by":
		if w := s.at(f.anchor).lower; strings.HasPrefix(w, "disc") || strings.HasPrefix(w, "conv") {
			return false
		}
	}
	return true
}
