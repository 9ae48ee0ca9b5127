package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/annotate"
	"github.com/readout-dev/readout/build"
	"github.com/readout-dev/readout/conllu"
	"github.com/readout-dev/readout/export"
	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/source"
)

func newAnnotate(a *app) *cobra.Command {
	var layers []string
	var published, input, format string
	cmd := &cobra.Command{
		Use:   "annotate PATH...",
		Short: "Write documents with all layers and reports as JSON lines",
		Long: `Annotate files, folders or standard input ("-") and write a JSON object a line
for each document: text, blocks, sentences, tokens, mentions, times, statements,
engagements, positions, proposals and figures. Nothing is stored. Offsets count
Unicode code points.`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			r, err := a.reading()
			if err != nil {
				return err
			}
			var only []readout.Layer
			for _, l := range layers {
				only = append(only, readout.Layer(strings.TrimSpace(l)))
			}
			var opts extract.Options
			if published != "" {
				if opts.Published, err = readout.ParseDate(published); err != nil {
					return err
				}
			}
			write, err := annotationWriter(format, only)
			if err != nil {
				return err
			}
			var docs iter.Seq2[*readout.Annotation, error]
			switch input {
			case "auto":
				docs = a.documents(cmd.Context(), args, opts)
			case "conllu":
				docs = a.gold(args)
				if len(only) == 0 { // sentences and tokens are there, the rest is asked for
					only = r.Pipeline.Layers()
				}
			default:
				return &readout.Error{Op: "annotate", Subject: "--input", Err: fmt.Errorf("unknown input %q", input), Hint: "Give auto or conllu."}
			}
			if len(only) > 0 {
				if r.Pipeline, err = r.Pipeline.For(only...); err != nil {
					return err
				}
			}
			return a.annotate(cmd.Context(), r.Pipeline, docs, write)
		},
	}
	cmd.Flags().StringSliceVar(&layers, "layers", nil, "only these `layers` and what they require: "+strings.Join(words(readout.Layers), ", "))
	cmd.Flags().StringVar(&published, "published", "", "the publication `date` of documents that state none")
	cmd.Flags().StringVar(&input, "input", "auto", "the `input`: auto, or conllu for sentences and tokens from CoNLL-U files, as gold")
	addKnowledge(cmd, a)
	cmd.Flags().StringVar(&format, "format", "jsonl", "the `format`: jsonl or conllu")
	complete(cmd, "format", []string{"jsonl", "conllu"})
	complete(cmd, "input", []string{"auto", "conllu"})
	complete(cmd, "layers", words(readout.Layers))
	return cmd
}

// annotationWriter returns what writes an annotation in the format.
func annotationWriter(format string, layers []readout.Layer) (func(io.Writer, *readout.Annotation) error, error) {
	switch format {
	case "jsonl":
		return func(w io.Writer, ann *readout.Annotation) error {
			line, err := export.Annotation(ann, layers)
			if err != nil {
				return err
			}
			_, err = w.Write(append(line, '\n'))
			return err
		}, nil
	case "conllu":
		return conllu.Write, nil
	}
	return nil, &readout.Error{Op: "annotate", Subject: "--format", Err: fmt.Errorf("unknown format %q", format), Hint: "Give jsonl or conllu."}
}

// documents yields the documents at the paths, without layers.
func (a *app) documents(ctx context.Context, paths []string, opts extract.Options) iter.Seq2[*readout.Annotation, error] {
	return func(yield func(*readout.Annotation, error) bool) {
		for item, err := range source.Read(ctx, paths, a.stdin, source.Limits{}) {
			var doc *readout.Document
			if err == nil {
				doc, err = build.Guard("read", item.Source, func() (*readout.Document, error) { return extract.Document(item, opts) })
			}
			var ann *readout.Annotation
			if err == nil {
				ann = readout.NewAnnotation(doc)
			}
			if !yield(ann, err) {
				return
			}
		}
	}
}

// gold yields the documents of CoNLL-U files with their sentences and tokens.
func (a *app) gold(paths []string) iter.Seq2[*readout.Annotation, error] {
	return func(yield func(*readout.Annotation, error) bool) {
		for _, path := range paths {
			in := a.stdin
			if path != source.Stdin {
				f, err := os.Open(path)
				if err != nil {
					if !yield(nil, &readout.Error{Op: "read", Subject: path, Err: err, Hint: "Give a CoNLL-U file, or - for standard input."}) {
						return
					}
					continue
				}
				defer f.Close()
				in = f
			}
			for ann, err := range conllu.Documents(in) {
				if !yield(ann, err) {
					return
				}
			}
		}
	}
}

// annotate runs the pipeline over the documents, several at once, and writes
// them in their order. What fails is named and skipped.
func (a *app) annotate(ctx context.Context, p *annotate.Pipeline, docs iter.Seq2[*readout.Annotation, error], write func(io.Writer, *readout.Annotation) error) error {
	type result struct {
		ann *readout.Annotation
		err error
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	queue := make(chan chan result, 2*runtime.GOMAXPROCS(0)) // bounds what is held at once
	go func() {
		defer close(queue)
		slots := make(chan struct{}, runtime.GOMAXPROCS(0))
		for ann, err := range docs {
			done := make(chan result, 1)
			select {
			case queue <- done:
			case <-ctx.Done():
				return
			}
			if err != nil {
				done <- result{nil, err}
				continue
			}
			slots <- struct{}{}
			go func() {
				err := p.Complete(ann)
				done <- result{ann, err}
				<-slots
			}()
		}
	}()
	out := bufio.NewWriter(a.stdout)
	skipped := false
	for done := range queue {
		r := <-done
		if r.err != nil {
			skipped = true
			a.warn(r.err)
			continue
		}
		if err := write(out, r.ann); err != nil {
			return err
		}
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if ctx.Err() != nil {
		return &readout.Error{Op: "annotate", Err: errors.New("interrupted"), Hint: "The lines that were written are whole; run the command again for all of them."}
	}
	if skipped {
		return errSkipped
	}
	return nil
}
