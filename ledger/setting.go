package ledger

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/internal/wordset"
)

// Setting is where a report is reconciled. Most reports are at home in the
// block of [BlockingKey]. One that tells of people by what they are ("the
// Sumari president", "Velia and Sumar", "a ministry spokeswoman") seeks reports
// that name them, and is reconciled among these, as if it had named them too.
type Setting struct {
	// Block is the key of the block; "" for the report's own.
	Block string `json:"block,omitempty"`
	// As is whom the report stands for there: of a statement the speaker's
	// name and id, of an engagement the ids of those who take part.
	As []string `json:"as,omitempty"`
	// Of is how the report itself calls them, for the reason of a join.
	Of string `json:"of,omitempty"`
}

// Block returns the key of the block in which a telling is reconciled, once it
// is settled.
func (t Telling) Block() string {
	if t.Setting != nil && t.Setting.Block != "" {
		return t.Setting.Block
	}
	return BlockingKey(t.Report)
}

// Clues returns the keys under which a telling is found by those that seek it,
// and those under which it seeks others.
func Clues(t Telling) (found, sought []string) {
	switch b := t.Report.Body().(type) {
	case *readout.Engagement:
		found, sought = occasionClues(b)
	case *readout.Statement:
		found, sought = voiceClues(t, b)
	case *readout.Figure:
		found, sought = figureClues(t.Report)
	case *readout.Position:
		found, sought = positionClues(b)
	}
	for _, list := range [][]string{found, sought} {
		for i, key := range list {
			list[i] = readout.ID("c", string(t.Report.Type()), key)
		}
	}
	return found, sought
}

// Settler says where tellings are reconciled that seek others. It keeps what it has
// read of those that several seek: a report is always told alike.
type Settler struct {
	claims map[*readout.Report]*claim
}

// NewSettler returns one that has read nothing.
func NewSettler() *Settler { return &Settler{claims: map[*readout.Report]*claim{}} }

// Settle says where a telling that seeks others is reconciled, from all that
// share a clue with it and whose windows meet its own. What doesn't tell the same
// is left out. It depends on the set alone.
func (s *Settler) Settle(t Telling, named []Telling) Setting {
	switch b := t.Report.Body().(type) {
	case *readout.Engagement:
		return settleOccasion(t, b, named)
	case *readout.Statement:
		return settleVoice(t, b, named)
	case *readout.Figure:
		return s.figure(t, named)
	case *readout.Position:
		return settlePosition(t, named)
	}
	return Setting{}
}

// settle gives tellings that have no setting yet the one that they have among
// one another.
func settle(tellings []Telling) []Telling {
	type place struct{ at, from, to int } // a telling and its window
	found := map[string][]place{}
	type seeker struct {
		place
		keys []string
	}
	var seekers []seeker
	for i, t := range tellings {
		if t.Setting != nil {
			continue
		}
		offers, seeks := Clues(t)
		if offers == nil && seeks == nil {
			continue
		}
		p := place{at: i}
		p.from, p.to = Window(t.Report, t.Published)
		for _, k := range offers {
			found[k] = append(found[k], p)
		}
		if len(seeks) > 0 {
			seekers = append(seekers, seeker{p, seeks})
		}
	}
	if len(seekers) == 0 {
		return tellings
	}
	for _, list := range found {
		slices.SortFunc(list, func(a, b place) int { return cmp.Compare(a.from, b.from) })
	}
	settled := slices.Clone(tellings)
	settler := NewSettler()
	for _, s := range seekers {
		var named []int
		for _, k := range s.keys {
			list := found[k]
			first := sort.Search(len(list), func(i int) bool { return list[i].from > s.from-longest })
			for _, p := range list[first:] {
				if p.from > s.to {
					break
				}
				if p.to >= s.from {
					named = append(named, p.at)
				}
			}
		}
		slices.Sort(named)
		named = slices.Compact(named)
		others := make([]Telling, len(named))
		for i, at := range named {
			others[i] = tellings[at]
		}
		setting := settler.Settle(tellings[s.at], others)
		settled[s.at].Setting = &setting
	}
	return settled
}

// byWhat reports whether an actor is known by what it is and not by a name of
// its own: an office, a state, or one who is described.
func byWhat(ref readout.ActorRef) bool {
	return isState(ref) || isOffice(ref) || ref.ID == "" && unnamed(ref.Name)
}

// unnamed reports whether a name is a description: it begins or ends with a word
// that is written small ("key officials", "Sumari officials").
func unnamed(name string) bool {
	return describes(name) || describes(name[strings.LastIndexByte(name, ' ')+1:])
}

func isState(ref readout.ActorRef) bool {
	return ref.ID != "" && ref.ID == actor.ID(readout.ActorState, ref.Name)
}

func isOffice(ref readout.ActorRef) bool {
	return ref.ID != "" && ref.ID == actor.ID(readout.ActorOffice, ref.Name)
}

// isBody reports whether an actor is a company, party, movement or other body.
func isBody(ref readout.ActorRef) bool {
	return ref.ID != "" && (ref.ID == actor.ID(readout.ActorBody, ref.Name) || ref.ID == actor.ID(readout.ActorGroup, ref.Name))
}

// officeOf returns the office and whose it is of the name of one: "President"
// and "Sumar" of "President of Sumar".
func officeOf(name string) (office, of string) {
	i := strings.LastIndex(name, " of ")
	if i < 0 {
		return name, ""
	}
	return name[:i], name[i+len(" of "):]
}

// heads are offices of those who lead a state.
var heads = wordset.Of("president king queen emir sultan premier chancellor prime taoiseach monarch emperor chairman ruler leader")

// leads reports whether an office is that of who leads a state.
func leads(office string) bool {
	words := strings.Fields(Fold(office))
	return len(words) > 0 && heads[words[0]] || len(words) > 1 && (words[0] == "crown" || words[0] == "supreme")
}

// sameOffice reports whether two names of offices may be of one; an unknown one
// may be any.
func sameOffice(a, b string) bool {
	x, y := strings.Fields(Fold(a)), strings.Fields(Fold(b))
	if len(x) == 0 || len(y) == 0 {
		return true
	}
	if abroad(x) && abroad(y) {
		return deputy(x) == deputy(y)
	}
	return slices.Equal(x, y)
}

// abroad reports whether an office is that of who leads a state's diplomacy.
func abroad(office []string) bool {
	s := strings.Join(office, " ")
	return strings.Contains(s, "foreign minister") || strings.Contains(s, "secretary of state") || strings.Contains(s, "foreign secretary") ||
		strings.Contains(s, "minister of foreign affairs") || strings.Contains(s, "minister for foreign affairs") || strings.Contains(s, "external affairs minister")
}

func deputy(office []string) bool {
	return slices.ContainsFunc(office, func(w string) bool {
		return w == "deputy" || w == "vice" || w == "assistant" || w == "under" || w == "former"
	})
}

// compareHosts orders tellings that name somebody: by what they tell, not by
// how they came.
func compareHosts(a, b Telling) int {
	return cmp.Or(a.Published.Compare(b.Published), strings.Compare(a.Report.ID(), b.Report.ID()))
}
