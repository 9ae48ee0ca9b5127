package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/eval"
)

// evalTask is one thing that can be scored.
type evalTask struct {
	name, args, short, long string
	layers                  []readout.Layer
	score                   func(paths []string, annotate func(*readout.Annotation) error) (eval.Result, error)
}

func newEval(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "eval TASK PATH...",
		Short: "Score what is found against gold data",
		Long: `Score the annotations against gold files: precision, recall and F1 in percent.
The formats are those of public data sets, described in doc/evaluation.md with
the scores that were measured.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	for _, t := range []evalTask{
		{
			"timex", "FILE.jsonl...", "Score temporal expressions",
			"Score temporal expressions: strict and relaxed spans, type and value.",
			[]readout.Layer{readout.LayerTimes},
			eval.Timex,
		},
		{
			"published", "FILE.jsonl...", "Score the dates of documents whose date is withheld",
			"Work out the publication date of dated stories from their text alone.",
			[]readout.Layer{readout.LayerPublished},
			eval.Published,
		},
		{
			"attribution", "FILE.jsonl...", "Score statements",
			"Score statements against the attributions of whole stories, by form.",
			[]readout.Layer{readout.LayerStatements},
			eval.Attribution,
		},
		{
			"names", "FILE.jsonl...", "Score names",
			"Score the names of persons, places and states, bodies and groups.",
			[]readout.Layer{readout.LayerMentions},
			eval.Names,
		},
		{
			"engagements", "GOLD [FOLDER]", "Score engagements",
			"Score engagements against coded stories: a folder with gold.jsonl and docs, or a\nfile that holds no text (eval/testdata/engagements.jsonl) and the data folder in\nwhich its stories lie.",
			[]readout.Layer{readout.LayerEngagements},
			func(paths []string, annotate func(*readout.Annotation) error) (eval.Result, error) {
				return eval.Engagements(paths[0], strings.Join(paths[1:], ""), annotate)
			},
		},
		{
			"positions", "GOLD [FOLDER]", "Score positions",
			"Score positions against coded stories: a folder with gold.jsonl and docs, or a\nfile that holds no text and the data folder in which its stories lie.",
			[]readout.Layer{readout.LayerPositions},
			func(paths []string, annotate func(*readout.Annotation) error) (eval.Result, error) {
				return eval.Positions(paths[0], strings.Join(paths[1:], ""), annotate)
			},
		},
		{
			"proposals", "GOLD [FOLDER]", "Score proposals",
			"Score proposals against coded stories: a folder with gold.jsonl and docs, or a\nfile that holds no text and the data folder in which its stories lie.",
			[]readout.Layer{readout.LayerProposals},
			func(paths []string, annotate func(*readout.Annotation) error) (eval.Result, error) {
				return eval.Proposals(paths[0], strings.Join(paths[1:], ""), annotate)
			},
		},
		{
			"figures", "FILE.jsonl...", "Score figures",
			"Score figures against quantities coded in single sentences: values, units, changes.",
			[]readout.Layer{readout.LayerFigures},
			eval.Figures,
		},
		{
			"coref", "FILE.jsonl...", "Score coreference",
			"Score which mentions are of one actor: MUC, B³, CEAF-e and the CoNLL score.",
			[]readout.Layer{readout.LayerMentions},
			eval.Coref,
		},
		{
			"actors", "FILE.jsonl FOLDER", "Score which actor mentions are resolved to",
			"Score which actor mentions are resolved to, by form. The file is coded by hand\n(eval/testdata/actors.jsonl); its stories lie in the data folder.",
			[]readout.Layer{readout.LayerMentions},
			func(paths []string, annotate func(*readout.Annotation) error) (eval.Result, error) {
				return eval.Actors(paths[0], paths[1], annotate)
			},
		},
		{
			"joins", "FILE.jsonl STORIES", "Score which reports become one record",
			"Score which reports of different documents become one record. The file holds\npairs decided by reading (eval/testdata/joins.jsonl); their stories lie in the\ndata folder, or in a JSONL file.",
			[]readout.Layer{readout.LayerStatements, readout.LayerEngagements, readout.LayerPositions, readout.LayerProposals, readout.LayerFigures},
			func(paths []string, annotate func(*readout.Annotation) error) (eval.Result, error) {
				return eval.Joins(paths[0], paths[1], annotate)
			},
		},
		{
			"copies", "FILE.jsonl STORIES.jsonl", "Score which documents are copies",
			"Score which documents are copies of each other or of a third. The file holds\npairs decided by reading; the second file holds their stories.",
			nil,
			func(paths []string, _ func(*readout.Annotation) error) (eval.Result, error) {
				return eval.Copies(paths[0], paths[1])
			},
		},
		{
			"origins", "FILE.jsonl STORIES", "Score how many origins records have",
			"Score with how many origins records are shown. The file holds records that were\nread (eval/testdata/origins.jsonl); their stories lie in the data folder, or in\na JSONL file. What is wrong has one origin and is shown with two or more.",
			[]readout.Layer{readout.LayerStatements, readout.LayerEngagements, readout.LayerPositions, readout.LayerProposals, readout.LayerFigures},
			func(paths []string, annotate func(*readout.Annotation) error) (eval.Result, error) {
				return eval.Origins(paths[0], paths[1], annotate)
			},
		},
	} {
		cmd.AddCommand(newEvalTask(a, t))
	}
	cmd.AddCommand(newEvalParse(a))
	return cmd
}

func newEvalParse(a *app) *cobra.Command {
	var goldTokens bool
	cmd := newEvalTask(a, evalTask{
		"parse", "FILE.conllu...", "Score sentences, tokens, tags and trees",
		"Score the language layers as the CoNLL 2018 shared task does, from raw text.",
		[]readout.Layer{readout.LayerTrees},
		func(paths []string, annotate func(*readout.Annotation) error) (eval.Result, error) {
			return eval.Parse(paths, goldTokens, annotate)
		},
	})
	cmd.Flags().BoolVar(&goldTokens, "gold-tokens", false, "give the gold sentences and tokens, so that scores compare with published ones")
	return cmd
}

// count returns the check of the number of arguments: as many as args names,
// the last of which may be left out where it stands in brackets, or one or
// more where it ends with "...".
func (t evalTask) count() cobra.PositionalArgs {
	if n := len(strings.Fields(t.args)); strings.HasSuffix(t.args, "]") {
		return cobra.RangeArgs(n-1, n)
	}
	if strings.HasSuffix(t.args, "...") {
		return cobra.MinimumNArgs(1)
	}
	return cobra.ExactArgs(len(strings.Fields(t.args)))
}

func newEvalTask(a *app, t evalTask) *cobra.Command {
	var misses bool
	cmd := &cobra.Command{
		Use: t.name + " " + t.args, Short: t.short, Long: t.long, Args: t.count(),
		RunE: func(_ *cobra.Command, args []string) error {
			r, err := a.reading()
			if err != nil {
				return err
			}
			pipeline, err := r.For(t.layers...)
			if err != nil {
				return err
			}
			res, err := t.score(args, pipeline.Complete)
			if err != nil && readout.Hint(err) == "" {
				return &readout.Error{Op: "eval " + t.name, Err: err, Hint: "doc/evaluation.md says which files to give."}
			}
			if err != nil {
				return err
			}
			if res.Documents == 0 {
				return &readout.Error{Op: "eval " + t.name, Err: fmt.Errorf("no gold document in %q", args), Hint: "doc/evaluation.md says which files to give."}
			}
			return res.Print(a.stdout, misses)
		},
	}
	addKnowledge(cmd, a)
	cmd.Flags().BoolVar(&misses, "misses", false, "list what was missed and what was wrong, with context")
	return cmd
}
