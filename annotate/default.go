package annotate

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/engagement"
	"github.com/readout-dev/readout/statement"
	"github.com/readout-dev/readout/text"
	"github.com/readout-dev/readout/timex"
)

// Default returns the pipeline of all components that there are, which knows
// the actors of base.
func Default(base *actor.Base) (*Pipeline, error) {
	reports := func(find func(*readout.Annotation) ([]*readout.Report, error)) func(*readout.Annotation) error {
		return func(a *readout.Annotation) error {
			if !english(a.Document) {
				return nil
			}
			found, err := find(a)
			a.Reports = append(a.Reports, found...)
			return err
		}
	}
	return New(
		Component{
			Name:    "segment",
			Assigns: []readout.Layer{readout.LayerSentences, readout.LayerTokens},
			Run:     func(a *readout.Annotation) error { text.Segment(a); return nil },
		},
		Component{
			Name:     "time",
			Requires: []readout.Layer{readout.LayerTokens},
			Assigns:  []readout.Layer{readout.LayerTimes, readout.LayerPublished},
			Run:      timex.Annotate,
		},
		Component{
			Name:     "actor",
			Requires: []readout.Layer{readout.LayerSentences, readout.LayerTokens, readout.LayerPublished},
			Assigns:  []readout.Layer{readout.LayerMentions},
			Run: func(a *readout.Annotation) error {
				if english(a.Document) {
					a.Mentions = base.Mentions(a)
				}
				return nil
			},
		},
		Component{
			Name:     "engagement",
			Requires: []readout.Layer{readout.LayerSentences, readout.LayerTokens, readout.LayerMentions, readout.LayerTimes},
			Assigns:  []readout.Layer{readout.LayerEngagements},
			Run:      reports(engagement.Find),
		},
		Component{
			Name:     "statement",
			Requires: []readout.Layer{readout.LayerSentences, readout.LayerTokens, readout.LayerMentions, readout.LayerTimes},
			Assigns:  []readout.Layer{readout.LayerStatements},
			Run:      reports(statement.Find),
		},
	)
}

// english reports whether the components that read English may read doc. In
// other languages they find nothing rather than something wrong; a document
// whose language is not known is taken for English.
func english(doc *readout.Document) bool {
	tag, _, _ := strings.Cut(doc.Language, "-")
	return tag == "" || strings.EqualFold(tag, "en")
}
