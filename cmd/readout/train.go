package main

import (
	"github.com/spf13/cobra"

	"github.com/readout-dev/readout/train"
)

func newTrain(a *app) *cobra.Command {
	opts := train.Options{Log: a.stderr}
	cmd := &cobra.Command{
		Use:   "train --ud DIR --names DIR --out FILE",
		Short: "Make the embedded language model",
		Long: `Train the tagger, the parser and the name finder from CoNLL-U and entity files
and write the weights. The same data give the same bytes. doc/models.md says
which data, and how long it takes.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return train.Run(cmd.Context(), opts) },
	}
	cmd.Flags().StringVar(&opts.UD, "ud", "", "folder of the Universal Dependencies files")
	cmd.Flags().StringVar(&opts.Names, "names", "", "folder of the entity files")
	cmd.Flags().StringVar(&opts.Out, "out", "", "file to write the weights to")
	for _, name := range []string{"ud", "names", "out"} {
		if err := cmd.MarkFlagRequired(name); err != nil {
			panic(err)
		}
	}
	return cmd
}
