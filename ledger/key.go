package ledger

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
)

// BlockingKey returns the key of the block a report is reconciled in: reports
// of different blocks are never of one record. It is the report's own id
// where the report says too little to be joined with another: an engagement
// with a participant who has no name, a statement of nobody or without words.
//
// The key holds, for an engagement, the class of its kind and its two
// principal participants, or the one and the place; for a visit the visitor
// and the country; for a statement its speaker, of a person or of one who is
// described the last word of the name; for a position its actor and the issue; for a proposal the first
// proposer by id; for a figure what it is of and in what it is measured. Actors
// count by their id, else by their name; letter case, accents and punctuation
// of names don't count.
func BlockingKey(r *readout.Report) string {
	var parts []string
	switch b := r.Body().(type) {
	case *readout.Engagement:
		parts = engagementBlock(b, spelling)
		if parts == nil {
			parts = engagementKey(b)
		}
	case *readout.Statement:
		parts = statementBlock(b)
	case *readout.Position:
		parts = positionBlock(b)
	case *readout.Proposal:
		parts = proposalBlock(b)
	case *readout.Figure:
		parts = figureBlock(b)
	}
	if parts == nil {
		return r.ID()
	}
	return readout.ID("k", append([]string{string(r.Type())}, parts...)...)
}

// Link returns the id of the record that the report alone would be. Reports
// with one link say the same exactly: an engagement's kind, participants, first
// and last day and place; a statement's speaker, who has an id, day and words; a proposal's
// proposer, day, name and terms. They are always of one record, which therefore is
// found by the link of any of its reports, however it grows. Each figure and each
// position has a link of its own.
func Link(r *readout.Report) string {
	var parts []string
	switch b := r.Body().(type) {
	case *readout.Engagement:
		parts = engagementKey(b)
	case *readout.Statement:
		parts = statementKey(b)
	case *readout.Proposal:
		parts = proposalKey(b)
	}
	key := r.ID()
	if parts != nil {
		key = readout.ID("k", append([]string{string(r.Type())}, parts...)...)
	}
	return readout.ID(readout.PrefixRecord, key)
}

// classes puts kinds together that two documents may call the same occasion.
var classes = map[readout.EngagementKind]string{readout.KindTalks: string(readout.KindMeeting)}

func classOf(k readout.EngagementKind) string { return cmp.Or(classes[k], string(k)) }

// engagementBlock returns the class of an engagement and its principal
// participants, each as called gives it, or the one and where it was.
func engagementBlock(e *readout.Engagement, called func(readout.ActorRef) string) []string {
	people := principals(e, called)
	if people == nil {
		return nil
	}
	class := classOf(e.Kind)
	where := whereOf(e)
	switch {
	case e.Kind == readout.KindVisit:
		if where == "" && len(people) > 1 {
			where = people[1]
		}
		if where == "" {
			return nil
		}
		return []string{class, people[0], where}
	case e.Kind == readout.KindPressConference:
		return []string{class, people[0]}
	case len(people) == 1 && where == "":
		return nil
	case len(people) == 1:
		return []string{class, people[0], where}
	}
	pair := people[:2]
	if many := namedOf(e); len(many) > 2 { // each document has its own order of many
		pair = nil
		for _, p := range many {
			pair = append(pair, called(p.ActorRef))
		}
	}
	slices.Sort(pair)
	pair = slices.Compact(pair)
	if len(pair) < 2 {
		return nil
	}
	pair = pair[:2]
	return append([]string{class}, pair...)
}

// principals returns what called gives of those participants who are named, the
// visitor first and mediators last; nil where there is one alone beside others
// who are described, since two documents may describe different people alike.
func principals(e *readout.Engagement, called func(readout.ActorRef) string) []string {
	var ids []string
	unnamed := false
	for _, p := range ranked(e) {
		id := called(p.ActorRef)
		if id == "" {
			return nil
		}
		if described(p) {
			unnamed = true
			continue
		}
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	if unnamed && len(ids) < 2 {
		return nil
	}
	return ids
}

// spelling returns the id of an actor; of a person with a given name one that is
// the same if the surname is written with another vowel or a letter doubled, as
// one document may misspell it.
func spelling(ref readout.ActorRef) string {
	words := strings.Fields(Fold(ref.Name))
	if !isPerson(ref) || len(words) < 2 {
		return ActorID(ref)
	}
	last := len(words) - 1
	words[last] = skeleton(words[last])
	return readout.ID(readout.PrefixActor, append([]string{"spelt"}, words...)...)
}

// skeleton returns the first letter of a name and its consonants, none twice in a
// row.
func skeleton(name string) string {
	var letters []rune
	before := ' '
	for i, r := range name {
		if r != before && (i == 0 || !strings.ContainsRune("aeiouy", r)) {
			letters = append(letters, r)
		}
		before = r
	}
	return string(letters)
}

// ranked returns the participants, the visitor first and mediators last.
func ranked(e *readout.Engagement) []readout.Participant {
	people := slices.Clone(e.Participants)
	slices.SortStableFunc(people, func(a, b readout.Participant) int { return cmp.Compare(part(a), part(b)) })
	return people
}

// whereOf returns the country of an occasion, else the place, folded; "" where
// neither is told.
func whereOf(e *readout.Engagement) string {
	if e.Place == nil {
		return ""
	}
	return Fold(cmp.Or(e.Place.Country, e.Place.Name))
}

func part(p readout.Participant) int {
	switch p.Role {
	case readout.RoleVisitor:
		return 0
	case readout.RoleMediator:
		return 2
	}
	return 1
}

// described reports whether a participant is described ("key officials") and
// not named.
func described(p readout.Participant) bool { return p.ID == "" && unnamed(p.Name) }

func describes(name string) bool {
	r, _ := utf8.DecodeRuneInString(name)
	return !unicode.IsUpper(r)
}

func engagementKey(e *readout.Engagement) []string {
	when := daysOf(e)
	if when.Precision() < readout.PrecisionDay || len(e.Participants) == 0 || len(namedOf(e)) > 2 ||
		slices.ContainsFunc(e.Participants, func(p readout.Participant) bool { return byWhat(p.ActorRef) }) {
		return nil
	}
	var actors []string
	for _, p := range e.Participants {
		id := ActorID(p.ActorRef)
		if id == "" {
			return nil
		}
		actors = append(actors, id)
	}
	slices.Sort(actors)
	place := ""
	if e.Place != nil {
		place = Fold(e.Place.Name)
	}
	key := append([]string{string(e.Kind), place, when.First().String(), when.Last().String()}, slices.Compact(actors)...)
	// The block is part of it: equal keys are of one block.
	return append(append(key, ""), engagementBlock(e, ActorID)...)
}

func statementKey(s *readout.Statement) []string {
	speaker := s.Speaker.ID
	if speaker == "" || kindOf(s) != toneNone || s.Speaker.Class != readout.ClassUnspecified || s.SaidAt == nil || s.SaidAt.Date.Precision() < readout.PrecisionDay {
		return nil
	}
	content := wordsOf(s)
	if content == "" {
		return nil
	}
	return []string{speaker, s.SaidAt.Date.To(readout.PrecisionDay).String(), content}
}

// kindOf returns what kind of speaker one may be, whoever that is for. Reports of
// one who is known by what he or she is, or has no id, have no link but their own:
// each may be reconciled elsewhere.
func kindOf(s *readout.Statement) tone {
	kind, _ := toneOf(s, Voice{For: s.Speaker.Name})
	return kind
}

// wordsOf returns the words of a statement, folded.
func wordsOf(s *readout.Statement) string {
	var words []string
	for _, ev := range s.Content {
		words = append(words, Fold(ev.Text()))
	}
	return strings.TrimSpace(strings.Join(words, " "))
}

// dayNumber counts days; the zero date is day 0.
func dayNumber(d readout.Date) int {
	if d.IsZero() {
		return 0
	}
	return int(d.First().Time().Unix()/86400) + 719162
}
