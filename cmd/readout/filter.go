package main

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// filterFlags are the options that choose among records.
type filterFlags struct {
	filter   ledger.Filter
	from, to string
	kinds    []string // that --kind may have
}

// add defines the options that the command takes, of those that there are.
func (f *filterFlags) add(cmd *cobra.Command, names ...string) {
	flags := cmd.Flags()
	for _, name := range names {
		switch name {
		case "actor":
			flags.StringVar(&f.filter.Actor, name, "", "an actor's `name`, words of it, or id")
		case "place":
			flags.StringVar(&f.filter.Place, name, "", "a `place` or country, its whole name")
		case "kind":
			f.addKind(cmd, ledger.Kinds())
		case "kind of engagement":
			f.addKind(cmd, words(readout.EngagementKinds))
		case "form of statement":
			f.addKind(cmd, words(readout.StatementForms))
		case "stance of position":
			f.addKind(cmd, words(readout.Stances))
		case "issue":
			flags.StringVar(&f.filter.About, name, "", "an issue's `name`, another name that the issues file gives it, or words of it")
		case "issue of statement":
			flags.StringVar(&f.filter.Issue, "issue", "", "an issue's `name`, all of it: statements that a position on it is taken in")
		case "what":
			flags.StringVar(&f.filter.About, name, "", "`words` of what is counted: hostages")
		case "type of actor":
			f.addKind(cmd, ledger.ActorTypes())
		case "status":
			flags.StringVar(&f.filter.Status, name, "", "one `status`: "+strings.Join(words(readout.Statuses), ", "))
			complete(cmd, name, words(readout.Statuses))
		case "from":
			flags.StringVar(&f.from, name, "", "the first `date`, included: 2024, 2024-02 or 2024-02-07")
		case "to":
			flags.StringVar(&f.to, name, "", "the last `date`, included")
		case "document":
			flags.StringVar(&f.filter.Document, name, "", "a document's `id`")
		case "min-origins":
			flags.IntVar(&f.filter.MinOrigins, name, 0, "leave out what fewer than `n` origins say")
		case "limit":
			flags.IntVar(&f.filter.Limit, name, 0, "the largest `number` of lines; 0 for all")
		default:
			panic("no option " + name)
		}
	}
}

// addKind defines --kind with the values that it may have.
func (f *filterFlags) addKind(cmd *cobra.Command, kinds []string) {
	f.kinds = kinds
	cmd.Flags().StringVar(&f.filter.Kind, "kind", "", "one `kind`: "+strings.Join(kinds, ", "))
	complete(cmd, "kind", kinds)
}

// complete lets the shell complete an option with its values.
func complete(cmd *cobra.Command, option string, values []string) {
	if err := cmd.RegisterFlagCompletionFunc(option, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp)); err != nil {
		panic(err) // there is no such option
	}
}

// words returns values as plain strings.
func words[S ~string](values []S) []string {
	list := make([]string, len(values))
	for i, v := range values {
		list[i] = string(v)
	}
	return list
}

// get returns the filter, checked.
func (f *filterFlags) get() (ledger.Filter, error) {
	for _, d := range []struct {
		text string
		date *readout.Date
	}{{f.from, &f.filter.From}, {f.to, &f.filter.To}} {
		if d.text == "" {
			continue
		}
		var err error
		if *d.date, err = readout.ParseDate(d.text); err != nil {
			return ledger.Filter{}, err
		}
	}
	return f.filter, f.filter.Check(f.kinds...)
}
