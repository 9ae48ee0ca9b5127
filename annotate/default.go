package annotate

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/engagement"
	"github.com/readout-dev/readout/figure"
	"github.com/readout-dev/readout/model"
	"github.com/readout-dev/readout/position"
	"github.com/readout-dev/readout/proposal"
	"github.com/readout-dev/readout/statement"
	"github.com/readout-dev/readout/text"
	"github.com/readout-dev/readout/timex"
)

// Default returns the pipeline of all components that there are, which knows
// the actors of base, and the issues of a user beside the built-in ones. The
// language model is loaded when the first document needs it.
func Default(base *actor.Base, issues ...position.Issue) (*Pipeline, error) {
	const (
		sentences, tokens, tags, trees = readout.LayerSentences, readout.LayerTokens, readout.LayerTags, readout.LayerTrees
		times, published, mentions     = readout.LayerTimes, readout.LayerPublished, readout.LayerMentions
		statements, engagements        = readout.LayerStatements, readout.LayerEngagements
		positions, proposals, figures  = readout.LayerPositions, readout.LayerProposals, readout.LayerFigures
	)
	type layers = []readout.Layer
	return New(
		Component{
			"segment", nil,
			layers{sentences, tokens},
			func(a *readout.Annotation) error { text.Segment(a); return nil },
		},
		Component{
			"tag",
			layers{sentences, tokens},
			layers{tags},
			withModel((*model.Model).Tag),
		},
		Component{
			"parse",
			layers{sentences, tokens, tags},
			layers{trees},
			withModel((*model.Model).Parse),
		},
		Component{
			"time",
			layers{sentences, tokens, tags, trees},
			layers{times, published},
			timex.Annotate,
		},
		Component{
			"actor",
			layers{sentences, tokens, tags, trees, published},
			layers{mentions},
			withModel(func(m *model.Model, a *readout.Annotation) {
				names := m.Names(a)
				a.Mentions = names // what unknown names are
				a.Mentions = withNames(a.Document, base.Mentions(a), names)
				a.Tenures = base.Tenures(a.Mentions)
			}),
		},
		Component{
			"statement",
			layers{sentences, tokens, tags, trees, times, published, mentions},
			layers{statements},
			reports(statement.Find),
		},
		Component{
			"engagement",
			layers{sentences, tokens, tags, trees, times, published, mentions, statements},
			layers{engagements},
			reports(engagement.New(base).Find),
		},
		Component{
			"position",
			layers{sentences, tokens, tags, trees, times, published, mentions, statements},
			layers{positions},
			reports(position.New(base, position.With(issues)).Find),
		},
		Component{
			"proposal",
			layers{sentences, tokens, tags, trees, times, published, mentions, engagements, statements},
			layers{proposals},
			reports(proposal.New(base).Find),
		},
		Component{
			"figure",
			layers{sentences, tokens, tags, trees, times, published, mentions, statements},
			layers{figures},
			inEnglish(func(a *readout.Annotation) error {
				found, err := figure.Find(a)
				a.Reports = append(a.Reports, found...)
				return err
			}),
		},
	)
}

// withNames returns the mentions and, where none of them stands, the names:
// somebody or something is named there, who is not known. What is taken for a
// person within the title of one ("Sumari Minister" of Trade) is nobody.
func withNames(doc *readout.Document, mentions, names []readout.Mention) []readout.Mention {
	all := make([]readout.Mention, 0, len(mentions)+len(names))
	i := 0
	for _, n := range names {
		for ; i < len(mentions) && mentions[i].Start < n.End; i++ {
			all = append(all, mentions[i])
		}
		titled := n.Type == readout.ActorPerson && i < len(mentions) && mentions[i].Titled.Contains(n.Span)
		if !titled && (len(all) == 0 || all[len(all)-1].End <= n.Start) && !doc.InFurniture(n.Span) {
			all = append(all, n)
		}
	}
	return append(all, mentions[i:]...)
}

// withModel returns what runs f with the built-in model of English.
func withModel(f func(*model.Model, *readout.Annotation)) func(*readout.Annotation) error {
	return inEnglish(func(a *readout.Annotation) error {
		m, err := model.Default()
		if err == nil {
			f(m, a)
		}
		return err
	})
}

// reports returns what adds the reports that find finds. It is shown the
// mentions without the names of nobody known: they are no parties or speakers.
func reports(find func(*readout.Annotation) ([]*readout.Report, error)) func(*readout.Annotation) error {
	return inEnglish(func(a *readout.Annotation) error {
		shown := *a
		shown.Mentions = slices.DeleteFunc(slices.Clone(a.Mentions), func(m readout.Mention) bool {
			return m.Form == readout.FormName && m.Actor == readout.ActorRef{}
		})
		found, err := find(&shown)
		a.Reports = append(a.Reports, found...)
		return err
	})
}

// inEnglish returns what runs f over documents in English. In other languages
// a component that reads English finds nothing rather than something wrong; a
// document whose language is not known is taken for English.
func inEnglish(f func(*readout.Annotation) error) func(*readout.Annotation) error {
	return func(a *readout.Annotation) error {
		if tag, _, _ := strings.Cut(a.Document.Language, "-"); tag != "" && !strings.EqualFold(tag, "en") {
			return nil
		}
		return f(a)
	}
}
