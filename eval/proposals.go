package eval

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

type goldProposal struct {
	By        []string       `json:"by"`
	Terms     []string       `json:"terms"`
	TermSpans [][2]int       `json:"term_spans"` // in place of terms: code points, end exclusive
	Responses []goldResponse `json:"responses"`
	Optional  bool           `json:"optional"`
	citation
}

type goldResponse struct {
	Actor string               `json:"actor"`
	Kind  readout.ResponseKind `json:"kind"`
}

func (g *goldProposal) String() string {
	return strings.Join(g.By, " + ") + ": " + strings.Join(g.Terms, " / ")
}

// Proposals scores the proposal reports that annotate leaves in
// Annotation.Reports, against the stories that have positions or proposals
// coded. path and data are as for [Engagements]; a gold file that holds no words
// of its stories has "term_spans" in place of "terms".
//
// Gold and predicted are matched one to one, the pair that shares most words of
// the terms first. A pair may match if
//   - at least half of the smaller set of proposers is shared,
//   - a gold snippet, widened by 80 bytes, meets a predicted evidence span.
//
// On the matched, the answers are scored: one is right if its actor and its
// kind are. Optional gold counts neither as missed nor, where a report matches
// it, as wrong.
func Proposals(path, data string, annotate func(*readout.Annotation) error) (Result, error) {
	reader := newStoryReader(path, data, annotate)
	var all, answers Counts
	res := Result{Task: "proposals"}
	for gold, err := range lines[goldPositions](reader.gold) {
		if err != nil {
			return Result{}, err
		}
		if gold.Positions == nil && gold.Proposals == nil {
			continue
		}
		var cited []*citation
		for i := range gold.Proposals {
			cited = append(cited, &gold.Proposals[i].citation)
		}
		st, err := reader.read(gold.codedStory, cited)
		if err != nil {
			return Result{}, err
		}
		for i := range gold.Proposals {
			g := &gold.Proposals[i]
			for _, at := range byteSpans(st.doc.Text, g.TermSpans) {
				g.Terms = append(g.Terms, st.doc.Text[at.Start:at.End])
			}
		}
		res.Documents++
		reports := st.of(readout.TypeProposal)
		miss := func(kind MissKind, what string, at readout.Span) {
			res.Misses = append(res.Misses, Miss{kind, st.doc.ID, what, Context(st.doc.Text, at)})
		}
		items := make([]coded, len(gold.Proposals))
		for i := range gold.Proposals {
			g := &gold.Proposals[i]
			items[i] = coded{g.String(), g.first(), g.Optional}
		}
		text := func(r *readout.Report) string { return proposalText(r.Proposal()) + " [" + r.By() + "]" }
		tally(&all, items, reports, matchProposals(gold.Proposals, reports), text, miss, func(i int, r *readout.Report) {
			answers.Add(sameAnswers(gold.Proposals[i].Responses, r.Proposal().Responses))
		})
	}
	res.Lines = []Line{{Name: "proposals", Counts: &all}, {Name: "answers to the matched", Counts: &answers}}
	return res, nil
}

// matchProposals pairs reports with gold, by their indices.
func matchProposals(gold []goldProposal, reports []*readout.Report) map[int]int {
	type pair struct{ gold, report, shared int }
	var pairs []pair
	for i := range gold {
		g := &gold[i]
		for j, r := range reports {
			p := r.Proposal()
			n := 0
			for _, name := range g.By {
				if slices.ContainsFunc(p.By, func(ref readout.ActorRef) bool { return sameRef(name, ref) }) {
					n++
				}
			}
			if n == 0 || 2*n < min(len(g.By), len(p.By)) || !g.meets(r.Evidence()) {
				continue
			}
			shared, _ := shareWords(strings.Join(g.Terms, " "), proposalText(p))
			pairs = append(pairs, pair{i, j, shared})
		}
	}
	slices.SortStableFunc(pairs, func(a, b pair) int {
		return cmp.Or(b2i(gold[a.gold].Optional)-b2i(gold[b.gold].Optional), cmp.Compare(b.shared, a.shared))
	})
	return oneToOne(pairs, func(p pair) (gold, report int) { return p.gold, p.report })
}

// sameAnswers counts the answers that agree in actor and kind.
func sameAnswers(gold []goldResponse, got []readout.Response) (c Counts) {
	used := make([]bool, len(got))
	for _, g := range gold {
		found := false
		for k, a := range got {
			if !used[k] && a.Kind == g.Kind && sameRef(g.Actor, a.Actor) {
				used[k], found = true, true
				break
			}
		}
		if found {
			c.TP++
		} else {
			c.FN++
		}
	}
	for _, u := range used {
		if !u {
			c.FP++
		}
	}
	return c
}

// proposalText gives the proposal in one line, as a person would jot it down.
func proposalText(p *readout.Proposal) string {
	var by, terms []string
	for _, a := range p.By {
		by = append(by, a.Name)
	}
	for _, t := range p.Terms {
		terms = append(terms, t.Words.Text())
	}
	s := strings.Join(by, " + ") + ": " + strings.Join(terms, " / ")
	for _, a := range p.Responses {
		s += fmt.Sprintf("; %s %s", a.Actor.Name, a.Kind)
	}
	return s
}
