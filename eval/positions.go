package eval

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/internal/wordset"
	"github.com/readout-dev/readout/position"
)

type goldPositions struct {
	codedStory
	Positions []goldPosition `json:"positions"`
	Proposals []goldProposal `json:"proposals"`
}

type goldPosition struct {
	Actor     string         `json:"actor"`
	Issue     string         `json:"issue"`
	Stance    readout.Stance `json:"stance"`
	StanceAlt readout.Stance `json:"stance_alt"`
	Optional  bool           `json:"optional"`
	citation
}

func (g *goldPosition) String() string {
	return fmt.Sprintf("%s %s %s", g.Actor, g.Stance, g.Issue)
}

// Positions scores the position reports that annotate leaves in
// Annotation.Reports, against the stories that have positions or proposals
// coded. path and data are as for [Engagements].
//
// Gold and predicted are matched one to one, the pair that shares most words of
// the issue first. A pair may match if
//   - the actor is the same (see [SameActor]), or the gold's is the state or
//     body on whose behalf the actor speaks, or the other way round,
//   - a gold snippet, widened by 80 bytes, meets a predicted evidence span,
//   - the two issues share a word that carries meaning, forms of one word
//     counting as one; other names of an issue of the built-in file, or of an
//     actor who is the issue, count.
//
// The stance is scored on the matched: the other coder's is equally right, and
// so is the opposite one of the opposite issue (see undone).
// Optional gold counts neither as missed nor, where a report matches it, as
// wrong.
func Positions(path, data string, annotate func(*readout.Annotation) error) (Result, error) {
	reader := newStoryReader(path, data, annotate)
	var all Counts
	var stance Accuracy
	res := Result{Task: "positions"}
	for gold, err := range lines[goldPositions](reader.gold) {
		if err != nil {
			return Result{}, err
		}
		if gold.Positions == nil && gold.Proposals == nil {
			continue
		}
		var cited []*citation
		for i := range gold.Positions {
			cited = append(cited, &gold.Positions[i].citation)
		}
		st, err := reader.read(gold.codedStory, cited)
		if err != nil {
			return Result{}, err
		}
		res.Documents++
		reports := st.of(readout.TypePosition)
		miss := func(kind MissKind, what string, at readout.Span) {
			res.Misses = append(res.Misses, Miss{kind, st.doc.ID, what, Context(st.doc.Text, at)})
		}
		items := make([]coded, len(gold.Positions))
		for i := range gold.Positions {
			g := &gold.Positions[i]
			items[i] = coded{g.String(), g.first(), g.Optional}
		}
		text := func(r *readout.Report) string {
			p := r.Position()
			return fmt.Sprintf("%s %s %s [%s]", p.Actor.Name, p.Stance, p.Issue, r.By())
		}
		tally(&all, items, reports, matchPositions(gold.Positions, reports), text, miss, func(i int, r *readout.Report) {
			ok := gold.Positions[i].stands(r.Position())
			stance.Add(ok)
			if !ok {
				miss(Differ, text(r)+": "+items[i].name, r.Evidence()[0].Span())
			}
		})
	}
	res.Lines = []Line{{Name: "positions", Counts: &all}, {Name: "stance of the matched", Accuracy: &stance}}
	return res, nil
}

// stands reports whether the stance is one that a coder chose: of an issue that
// the gold calls by the name of its opposite ("supports denuclearisation",
// "opposes the nuclear programme"), or of which it names the end ("supports
// ending the blockade", "opposes the blockade"), the opposite one.
func (g *goldPosition) stands(p *readout.Position) bool {
	s := p.Stance
	if _, _, turned := shareIssue(g.Issue, p.Issue); turned != (undone(g.Issue, p.Issue) || undone(p.Issue, g.Issue)) {
		switch s {
		case readout.StanceSupports:
			s = readout.StanceOpposes
		case readout.StanceOpposes:
			s = readout.StanceSupports
		}
	}
	return s == g.Stance || g.StanceAlt != "" && s == g.StanceAlt
}

// matchPositions pairs reports with gold, by their indices.
func matchPositions(gold []goldPosition, reports []*readout.Report) map[int]int {
	type pair struct {
		gold, report  int
		shared, total int
		right         bool
	}
	var pairs []pair
	for i := range gold {
		g := &gold[i]
		for j, r := range reports {
			p := r.Position()
			if !sameHolder(g.Actor, p) || !g.meets(r.Evidence()) {
				continue
			}
			shared, total, _ := shareIssue(g.Issue, p.Issue)
			if shared == 0 {
				continue
			}
			pairs = append(pairs, pair{i, j, shared, total, g.stands(p)})
		}
	}
	slices.SortStableFunc(pairs, func(a, b pair) int {
		return cmp.Or(
			b2i(gold[a.gold].Optional)-b2i(gold[b.gold].Optional),
			cmp.Compare(ratio(b.shared, b.total), ratio(a.shared, a.total)),
			cmp.Compare(b.shared, a.shared),
			b2i(b.right)-b2i(a.right),
		)
	})
	return oneToOne(pairs, func(p pair) (gold, report int) { return p.gold, p.report })
}

// shareIssue returns how many words the gold's issue shares with the predicted
// one, or with another name that the issues file has for it, whichever is more;
// turned where that one is a name of its opposite.
func shareIssue(gold, issue string) (shared, total int, turned bool) {
	shared, total = shareWords(gold, issue)
	try := func(names []string, against bool) {
		for _, also := range names {
			if n, of := shareWords(gold, also); n > shared {
				shared, total, turned = n, of, against
			}
		}
	}
	try(aliases()[issue], false)
	for _, x := range position.DefaultIssues() {
		if strings.HasPrefix(issue, x.Name) {
			try(x.Also, false)
			try(x.Against, true)
		}
	}
	return shared, total, turned
}

// aliases maps the names of the built-in actors to their other names: an actor
// may be an issue.
var aliases = sync.OnceValue(func() map[string][]string {
	names := map[string][]string{}
	entries := actor.Default().Entries()
	for i := range entries {
		names[entries[i].Ref().Name] = append(names[entries[i].Ref().Name], entries[i].Also...)
	}
	return names
})

// undone reports whether the one issue is the end of the other: a word for
// ending stands before a word that it shares with the other, which has no
// such word.
func undone(end, of string) bool {
	shared := content(of)
	if slices.ContainsFunc(shared, func(w string) bool { return undoing[w] }) {
		return false
	}
	ends := false
	for _, w := range content(end) {
		if ends && slices.ContainsFunc(shared, func(v string) bool { return alike(v, w) }) {
			return true
		}
		ends = ends || undoing[w]
	}
	return false
}

// undoing are words for the end of what is named behind them: who supports it,
// opposes that. A withdrawal or a removal is none: who leaves and from where
// are told by other words.
var undoing = wordset.Of(`ending halting stopping lifting abandoning suspending banning abolishing scrapping dismantling cancelling canceling
	renouncing prohibiting preventing blocking end halt stop suspension abolition cessation prevention cancellation`)

// sameHolder reports whether the gold's actor holds the position.
func sameHolder(name string, p *readout.Position) bool {
	return sameRef(name, p.Actor) || p.OnBehalfOf != "" && SameActor(name, p.OnBehalfOf)
}

// sameRef reports whether the name is one of the actor's.
func sameRef(name string, ref readout.ActorRef) bool {
	if SameActor(name, ref.Name) {
		return true
	}
	return ref.ID != "" && slices.ContainsFunc(otherNames()[ref.ID], func(also string) bool { return SameActor(name, also) })
}
