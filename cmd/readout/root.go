package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/annotate"
)

const about = `Readout reads news coverage of diplomacy and keeps the ledger: who met, called
or visited whom, where and when, and who said what. Every line of it opens the
exact words it rests on.

Data goes to standard output; progress, warnings and errors to standard error.
Exit status: 0 done; 1 done, some documents skipped, each named with its
reason; 2 not done.`

// newRoot returns the command tree.
func newRoot(a *app) *cobra.Command {
	root := &cobra.Command{
		Use:           "readout",
		Short:         "Read the coverage, keep the ledger",
		Long:          about,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.NoArgs,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },

		SuggestionsMinimumDistance: 2,
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
		return &readout.Error{Op: "read command line", Subject: cmd.CommandPath(), Err: err, Hint: fmt.Sprintf("Run %q for the options.", cmd.CommandPath()+" --help")}
	})
	root.AddCommand(
		newDemo(a), newBuild(a), newAnnotate(a),
		newTimeline(a), newEngagements(a), newStatements(a), newActors(a), newDocuments(a),
		newItinerary(a), newShow(a), newSearch(a), newServe(a), newExport(a),
		newEval(a), newTrain(a), newMan(),
	)
	wrapArgs(root)
	return root
}

// wrapArgs gives the errors of cobra's argument checks a hint.
func wrapArgs(cmd *cobra.Command) {
	if check := cmd.Args; check != nil {
		cmd.Args = func(cmd *cobra.Command, args []string) error {
			err := check(cmd, args)
			if err == nil {
				return nil
			}
			hint := fmt.Sprintf("Usage: %s", cmd.UseLine())
			if !cmd.HasParent() && len(args) > 0 {
				hint = `Run "readout --help" for the commands.`
				if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
					hint = fmt.Sprintf("Did you mean %q?", strings.Join(near, `" or "`))
				}
			}
			return &readout.Error{Op: "read command line", Subject: cmd.CommandPath(), Err: errors.New(strings.ReplaceAll(err.Error(), "\n", " ")), Hint: hint}
		}
	}
	for _, sub := range cmd.Commands() {
		wrapArgs(sub)
	}
}

// context returns the command's context; commands run outside of Execute, as
// in tests, have none.
func contextOf(cmd *cobra.Command) context.Context {
	if ctx := cmd.Context(); ctx != nil {
		return ctx
	}
	return context.Background()
}

// addActors adds the option that names a pack of actors.
func addActors(cmd *cobra.Command, a *app) {
	cmd.Flags().StringVar(&a.actors, "actors", "", "a `file` of actors to know besides the built-in ones; doc/packs.md describes it")
}

// pipeline returns the pipeline of all components, with the actors of
// --actors, and the meaning of its annotations: see [sqlite.Options].
func (a *app) pipeline() (p *annotate.Pipeline, meaning string, err error) {
	if a.actors == "" {
		p, err = annotate.Default(actor.Default())
		return p, "", err
	}
	pack, err := os.ReadFile(a.actors)
	if err != nil {
		return nil, "", &readout.Error{Op: "read pack", Subject: a.actors, Err: err, Hint: "Give the path of a pack; doc/packs.md describes the format."}
	}
	return pipelineWith(string(pack), a.actors)
}

// pipelineWith returns the pipeline with the actors of a pack; name is the
// pack's for errors.
func pipelineWith(pack, name string) (p *annotate.Pipeline, meaning string, err error) {
	entries, err := actor.ReadPack(strings.NewReader(pack), name)
	if err != nil {
		return nil, "", err
	}
	base, err := actor.With(entries)
	if err != nil {
		return nil, "", err
	}
	p, err = annotate.Default(base)
	return p, readout.ID("actors-", pack), err
}
