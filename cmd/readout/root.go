package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/annotate"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/position"
)

const about = `Readout reads news coverage of diplomacy and keeps the ledger: who met, called
or visited whom, where and when; who said what; who holds which position, what
is on the table, which numbers are claimed. Every line of it opens the exact
words it rests on.

Data goes to standard output; progress, warnings and errors to standard error.
Exit status: 0 done; 1 done, some documents skipped, each named with its
reason; 2 not done.

Environment: READOUT_LEDGER names the ledger file. READOUT_MMAP=off maps nothing
of it into memory, for ledgers on network mounts. READOUT_TOKEN is the token that
readers of served pages sign in with.`

// version is that of this source.
const version = "0.1.0-dev"

// newRoot returns the command tree.
func newRoot(a *app) *cobra.Command {
	root := &cobra.Command{
		Use:           "readout",
		Short:         "Read the coverage, keep the ledger",
		Long:          about,
		SilenceUsage:  true,
		SilenceErrors: true,
		Version:       version,
		Args:          cobra.NoArgs,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetIn(a.stdin)
	root.SetOut(a.stdout)
	root.SetErr(a.stderr)
	ledger := a.getenv("READOUT_LEDGER")
	if ledger == "" {
		ledger = "readout.db"
	}
	root.PersistentFlags().StringVar(&a.ledger, "ledger", ledger, "the ledger file, also READOUT_LEDGER")
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		if bad := (*pflag.InvalidValueError)(nil); errors.As(err, &bad) && bad.GetFlag().Value.Type() == "int" {
			err = fmt.Errorf("--%s %q is not a whole number", bad.GetFlag().Name, bad.GetValue())
		}
		return &readout.Error{Op: "read command line", Subject: cmd.CommandPath(), Err: err, Hint: fmt.Sprintf("Run %q for the options.", cmd.CommandPath()+" --help")}
	})
	root.AddCommand(
		newDemo(a), newBuild(a), newAnnotate(a),
		newTimeline(a), newEngagements(a), newStatements(a), newPositions(a), newProposals(a), newFigures(a),
		newActors(a), newDocuments(a), newConflicts(a),
		newItinerary(a), newShow(a), newSearch(a), newServe(a), newExport(a),
		newEval(a), newTrain(a), newMan(),
	)
	root.SetHelpCommand(newHelp())
	wrapArgs(root)
	return root
}

// newHelp returns the command that shows another's help.
func newHelp() *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: "Show what a command does and takes",
		RunE: func(cmd *cobra.Command, args []string) error {
			about, rest, err := cmd.Root().Find(args)
			if err == nil && len(rest) > 0 {
				err = fmt.Errorf("unknown command %q for %q", rest[0], about.CommandPath())
			}
			if err != nil {
				return unknownCommand(about, rest, err)
			}
			return about.Help()
		},
		ValidArgsFunction: func(cmd *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			about, _, err := cmd.Root().Find(args)
			if err != nil {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			var names []string
			for _, sub := range about.Commands() {
				if sub.IsAvailableCommand() {
					names = append(names, sub.Name()+"\t"+sub.Short)
				}
			}
			return names, cobra.ShellCompDirectiveNoFileComp
		},
	}
}

// unknownCommand returns the error for args that name no command under cmd.
func unknownCommand(cmd *cobra.Command, args []string, err error) error {
	hint := fmt.Sprintf("Run %q for the commands.", cmd.CommandPath()+" --help")
	cmd.SuggestionsMinimumDistance = 2
	if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
		hint = fmt.Sprintf("Did you mean %q?", strings.Join(near, `" or "`))
	}
	what, _, _ := strings.Cut(err.Error(), "\n") // cobra's own suggestions follow
	return &readout.Error{Op: "read command line", Subject: cmd.CommandPath(), Err: errors.New(what), Hint: hint}
}

// wrapArgs gives the errors of cobra's argument checks a hint.
func wrapArgs(cmd *cobra.Command) {
	if check := cmd.Args; check != nil {
		cmd.Args = func(cmd *cobra.Command, args []string) error {
			err := check(cmd, args)
			if err == nil {
				return nil
			}
			if cmd.HasSubCommands() && len(args) > 0 {
				return unknownCommand(cmd, args, err)
			}
			hint := fmt.Sprintf("Usage: %s", cmd.UseLine())
			return &readout.Error{Op: "read command line", Subject: cmd.CommandPath(), Err: errors.New(strings.ReplaceAll(err.Error(), "\n", " ")), Hint: hint}
		}
	}
	for _, sub := range cmd.Commands() {
		wrapArgs(sub)
	}
}

// addKnowledge adds the options that name a pack of actors and a file of issues.
func addKnowledge(cmd *cobra.Command, a *app) {
	cmd.Flags().StringVar(&a.actors, "actors", "", "a `file` of actors to know besides the built-in ones; doc/packs.md describes it")
	cmd.Flags().StringVar(&a.issues, "issues", "", "a `file` of issues to know besides the built-in ones; doc/issues-file.md describes it")
}

// reading is the pipeline of all components, and what a ledger is to know of
// it: see [sqlite.Options].
type reading struct {
	*annotate.Pipeline
	meaning string
	issues  map[string]string
	sites   []ledger.Site
	all     bool // tentative positions are kept
}

// keepAll has a ledger keep tentative positions.
func (r *reading) keepAll() {
	r.all = true
	r.meaning += "all"
}

// reading returns what reads with the actors of --actors and the issues of
// --issues.
func (a *app) reading() (r reading, err error) {
	var pack, issues []byte
	if a.actors != "" {
		if pack, err = os.ReadFile(a.actors); err != nil {
			return r, &readout.Error{Op: "read pack", Subject: a.actors, Err: err, Hint: "Give the path of a pack; doc/packs.md describes the format."}
		}
	}
	if a.issues != "" {
		if issues, err = os.ReadFile(a.issues); err != nil {
			return r, &readout.Error{Op: "read issues", Subject: a.issues, Err: err, Hint: "Give the path of an issues file; doc/issues-file.md describes the format."}
		}
	}
	return readingWith(knowledge{string(pack), a.actors}, knowledge{string(issues), a.issues})
}

// sitesOf returns where places lie, as far as packs say it.
func sitesOf(base *actor.Base) []ledger.Site {
	sites := []ledger.Site{}
	for _, e := range base.Entries() {
		if e.At == nil {
			continue
		}
		var names []string
		state := e.In
		switch e.Kind {
		case actor.KindState:
			names, state = e.Capitals[:1], e.Name
		case actor.KindCities:
			names, state = e.List, e.Name
		default:
			names = append([]string{e.Name}, e.Also...)
		}
		for _, name := range names {
			sites = append(sites, ledger.Site{Place: name, State: state, Lat: e.At.Lat, Lon: e.At.Lon, Capital: e.Kind == actor.KindState})
		}
	}
	return ledger.SortSites(sites)
}

// knowledge is the text of a file that adds to what is built in, and the file's
// name for errors. The zero value adds nothing.
type knowledge struct {
	text, name string
}

// readingWith returns what reads with the actors of a pack and the issues of an
// issues file.
func readingWith(pack, issues knowledge) (r reading, err error) {
	base := actor.Default()
	if pack.name != "" {
		entries, err := actor.ReadPack(strings.NewReader(pack.text), pack.name)
		if err != nil {
			return r, err
		}
		if base, err = actor.With(entries); err != nil {
			return r, err
		}
		r.meaning = readout.ID("actors-", pack.text)
	}
	var own []position.Issue
	if issues.name != "" {
		if own, err = position.ReadIssues(strings.NewReader(issues.text), issues.name); err != nil {
			return r, err
		}
		r.meaning += readout.ID("issues-", issues.text)
	}
	r.issues, r.sites = position.Names(position.With(own)), sitesOf(base)
	r.Pipeline, err = annotate.Default(base, own...)
	return r, err
}
