package annotate

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/engagement"
	"github.com/readout-dev/readout/figure"
	"github.com/readout-dev/readout/position"
	"github.com/readout-dev/readout/proposal"
	"github.com/readout-dev/readout/statement"
)

// rules are the tables of the components that find reports.
var rules = map[string]func() []readout.Rule{
	"engagement": engagement.Rules,
	"statement":  statement.Rules,
	"figure":     figure.Rules,
	"position":   position.Rules,
	"proposal":   proposal.Rules,
}

// Rule returns the rule that found a report, for a reader: by is
// [readout.Report.By], "engagement/met-with". ok is false where another
// version of the component found it, by a rule that it has no more.
func Rule(by string) (rule readout.Rule, ok bool) {
	component, _, _ := strings.Cut(by, "/")
	table, ok := rules[component]
	if !ok {
		return rule, false
	}
	all, name := table(), by[strings.LastIndexByte(by, '/')+1:]
	i := slices.IndexFunc(all, func(r readout.Rule) bool { return r.Name == name })
	if i < 0 {
		return rule, false
	}
	return all[i], true
}
