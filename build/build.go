// Package build reads documents into a ledger: source, extract, annotate,
// store. Documents are annotated in parallel and stored in batches in the
// order in which they were read; memory is bounded by bytes, not by the
// number of documents.
//
// A build can be stopped at any moment, by its context or by a kill. What was
// stored stays, the next build passes over it and goes on. A document that
// can't be read, or at which an annotator fails, is recorded with its reason
// and is never fatal.
package build

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"iter"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
	"golang.org/x/sync/semaphore"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/source"
	"github.com/readout-dev/readout/sqlite"
)

// Options of a build. Annotate is required.
type Options struct {
	// Annotate finds what a document says. It is called by several goroutines
	// at once and is a pure function of the document.
	Annotate func(*readout.Document) (*readout.Annotation, error)
	// Extract bounds and completes the documents.
	Extract extract.Options
	// Workers is how many documents are worked on at once; 0 means one for
	// each processor.
	Workers int
	// Progress, if set, is told the summary so far, after each item and each
	// stored batch; Skip of each thing skipped, in the order of reading, with
	// what the user can do about it, "" for nothing. Both are called by one
	// goroutine at a time.
	Progress func(Summary)
	Skip     func(s ledger.Skipped, hint string)
}

// Summary is what a build did. Read is New + Known + Skipped.
type Summary struct {
	Read  int // items
	New   int // documents that were not in the ledger before
	Known int // documents that were, copies within one build among them
	// Skipped counts what was left out, and Skips lists the first of them,
	// up to MaxSkips.
	Skipped int
	Skips   []ledger.Skipped
	// Renewed counts documents that were annotated again: known ones, and
	// those in the ledger that were annotated under another meaning.
	Renewed int
	Reports []ledger.Count // of the documents stored, sorted by type and kind
}

// MaxSkips is how many skipped items a summary lists.
const MaxSkips = 1000

// Limits of what is held at once.
const (
	batchDocuments = 1000
	batchBytes     = 16 << 20 // of text
	batchAge       = 10 * time.Second
	itemsWaiting   = 256
	bytesWaiting   = 64 << 20
	// bytesAtWork bounds the items that are annotated at once. While a text is
	// annotated it takes some 140 bytes of memory for each of its own, so large
	// ones wait for each other, and stories of the usual size never do.
	bytesAtWork = 4 << 20
)

// Run reads items, as [source.Read] yields them, into the ledger. Then it
// annotates again what is in the ledger under another meaning.
//
// An error means that the build is not done: the context's, or one of the
// ledger. The summary tells what was done until then. If items blocks while
// the context ends, Run returns without waiting for it.
func Run(ctx context.Context, store *sqlite.Ledger, items iter.Seq2[source.Item, error], o Options) (Summary, error) {
	return run(ctx, store, items, o, batchDocuments)
}

func run(ctx context.Context, store *sqlite.Ledger, items iter.Seq2[source.Item, error], o Options, batch int) (Summary, error) {
	if o.Workers <= 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	b := &builder{store: store, o: o, max: batch, annotated: map[string]string{}, reports: map[ledger.Count]int{}}
	err := b.pass(ctx, func(yield func(input) bool) {
		for item, err := range items {
			if !yield(input{item: item, err: err}) {
				return
			}
		}
	})
	if err == nil {
		b.renewing = true
		err = b.pass(ctx, func(yield func(input) bool) {
			for doc, err := range store.Stale(ctx) {
				if !yield(input{doc: doc, fatal: err}) {
					return
				}
			}
		})
	}
	b.sumReports()
	return b.sum, err
}

// input is one thing to work on: an item, the error in its place, or a
// document of the ledger.
type input struct {
	item  source.Item
	err   error
	doc   *readout.Document
	fatal error // ends the build
}

func (in input) size() int64 {
	n := len(in.item.Bytes)
	if in.doc != nil {
		n = len(in.doc.Text)
	}
	return min(int64(n)+1, bytesWaiting)
}

// result is what became of an input: an annotation, something skipped, or
// neither, for a document that is known.
type result struct {
	annotation *readout.Annotation
	skipped    *ledger.Skipped
	hint       string // of what is skipped
	source     string // of what is known
	err        error  // ends the build
}

type job struct {
	input
	done chan result
}

type builder struct {
	store    *sqlite.Ledger
	o        Options
	max      int
	renewing bool

	sum     Summary
	reports map[ledger.Count]int

	batch ledger.Batch
	bytes int
	since time.Time // of the first in the batch

	mu sync.Mutex
	// annotated holds the smallest source of the documents that were
	// annotated and are perhaps not stored yet, so that a thousand copies in
	// one folder are annotated once.
	annotated map[string]string
}

// pass works on all inputs. One goroutine reads; workers annotate; the
// calling one stores the results in the order of reading.
func (b *builder) pass(ctx context.Context, inputs iter.Seq[input]) error {
	parent := ctx
	g, ctx := errgroup.WithContext(ctx)
	jobs := make(chan *job)                // to the workers
	order := make(chan *job, itemsWaiting) // to the writer
	room := semaphore.NewWeighted(bytesWaiting)
	var broken error // reading ended by a panic; set before order is closed
	go func() {
		// Not of the group: it may be blocked in reading when all is over.
		defer close(order)
		defer close(jobs)
		defer func() {
			if p := recover(); p != nil {
				broken = &readout.Error{Op: "read", Err: fmt.Errorf("panic: %v", p), Hint: "This is a defect of Readout; please report it. What was read before is in the ledger."}
			}
		}()
		for in := range inputs {
			if room.Acquire(ctx, in.size()) != nil {
				return
			}
			j := &job{in, make(chan result, 1)}
			select {
			case order <- j:
			case <-ctx.Done():
				return
			}
			select {
			case jobs <- j:
			case <-ctx.Done():
				return
			}
		}
	}()
	desk := semaphore.NewWeighted(bytesAtWork)
	for range b.o.Workers {
		g.Go(func() error {
			for {
				select {
				case j, ok := <-jobs:
					if !ok {
						return nil
					}
					weight := min(j.size(), bytesAtWork)
					if err := desk.Acquire(ctx, weight); err != nil {
						return err
					}
					j.done <- b.work(ctx, j.input)
					desk.Release(weight)
				case <-ctx.Done():
					return ctx.Err()
				}
			}
		})
	}
	g.Go(func() error { return b.collect(ctx, order, room) })
	err := g.Wait()
	switch {
	case parent.Err() != nil:
		return parent.Err()
	case err == nil: // order was closed
		return broken
	}
	return err
}

// collect takes the results in order and stores them in batches.
func (b *builder) collect(ctx context.Context, order <-chan *job, room *semaphore.Weighted) error {
	tick := time.NewTicker(batchAge)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		case j, ok := <-order:
			if !ok {
				if ctx.Err() != nil {
					return ctx.Err()
				}
				return b.flush(ctx)
			}
			select {
			case <-ctx.Done():
				return ctx.Err()
			case r := <-j.done:
				room.Release(j.size())
				if r.err != nil {
					return r.err
				}
				b.take(r)
			}
		}
		n := len(b.batch.Annotations) + len(b.batch.Skipped) + len(b.batch.Sound)
		if n >= b.max || b.bytes >= batchBytes || n > 0 && time.Since(b.since) >= batchAge {
			if err := b.flush(ctx); err != nil {
				return err
			}
		}
	}
}

// take adds a result to the batch.
func (b *builder) take(r result) {
	if b.since.IsZero() {
		b.since = time.Now()
	}
	if !b.renewing {
		b.sum.Read++
	}
	switch {
	case r.annotation != nil:
		b.batch.Annotations = append(b.batch.Annotations, r.annotation)
		b.bytes += len(r.annotation.Document.Text)
	case r.skipped != nil:
		b.batch.Skipped = append(b.batch.Skipped, *r.skipped)
		b.skip(*r.skipped, r.hint)
	default:
		b.batch.Sound = append(b.batch.Sound, r.source)
		b.sum.Known++
	}
	b.progress()
}

func (b *builder) skip(s ledger.Skipped, hint string) {
	b.sum.Skipped++
	if len(b.sum.Skips) < MaxSkips {
		b.sum.Skips = append(b.sum.Skips, s)
	}
	if b.o.Skip != nil {
		b.o.Skip(s, hint)
	}
}

func (b *builder) progress() {
	if b.o.Progress != nil {
		b.o.Progress(b.sum)
	}
}

// flush stores the batch.
func (b *builder) flush(ctx context.Context) error {
	change, err := b.store.Put(ctx, b.batch)
	if err != nil {
		return err
	}
	b.batch, b.bytes, b.since = ledger.Batch{}, 0, time.Time{}
	b.mu.Lock()
	clear(b.annotated)
	b.mu.Unlock()

	b.sum.Renewed += change.Renewed
	if !b.renewing {
		b.sum.New += change.New
		b.sum.Known += change.Known
	}
	for _, s := range change.Skipped {
		b.skip(s, "")
	}
	for _, a := range change.Stored {
		for _, r := range a.Reports {
			b.reports[ledger.Count{Type: r.Type(), Kind: ledger.KindOf(r.Body())}]++
		}
	}
	b.progress()
	return nil
}

func (b *builder) sumReports() {
	for c, n := range b.reports {
		c.Reports = n
		b.sum.Reports = append(b.sum.Reports, c)
	}
	slices.SortFunc(b.sum.Reports, func(x, y ledger.Count) int {
		return cmp.Or(strings.Compare(string(x.Type), string(y.Type)), strings.Compare(x.Kind, y.Kind))
	})
}

// work makes the annotation of one input.
func (b *builder) work(ctx context.Context, in input) result {
	doc := in.doc
	switch {
	case in.fatal != nil:
		return result{err: in.fatal}
	case in.err != nil:
		return skipped("", in.err)
	case doc == nil:
		if b.o.Extract == (extract.Options{}) {
			known, err := b.store.KnownBytes(ctx, extract.Hash(in.item.Bytes), in.item.Source)
			if err != nil || known {
				return result{source: in.item.Source, err: err}
			}
		}
		var err error
		doc, err = Guard("read", in.item.Source, func() (*readout.Document, error) {
			return extract.Document(in.item, b.o.Extract)
		})
		if err != nil {
			return skipped(in.item.Source, err)
		}
		known, err := b.store.Known(ctx, doc)
		if err != nil || known || b.underWay(doc) {
			return result{source: doc.Source, err: err}
		}
	}
	a, err := Guard("annotate", doc.Source, func() (*readout.Annotation, error) {
		a, err := b.o.Annotate(doc)
		if err != nil {
			return nil, err
		}
		return a, check(a, doc)
	})
	if err != nil {
		return skipped(doc.Source, err)
	}
	// Tokens and sentences are not stored, and outweigh all else.
	a.Tokens, a.Sentences = nil, nil
	b.mu.Lock()
	defer b.mu.Unlock()
	key := doc.ID + " " + doc.Hash
	if first, ok := b.annotated[key]; !ok || doc.Source < first {
		b.annotated[key] = doc.Source
	}
	return result{annotation: a}
}

// underWay reports whether a copy of doc, of this source or a smaller one,
// was annotated and will be stored.
func (b *builder) underWay(doc *readout.Document) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	first, ok := b.annotated[doc.ID+" "+doc.Hash]
	return ok && first <= doc.Source
}

// check holds an annotator to what the ledger promises: spans lie in the text,
// and evidence is of this document, word for word.
func check(a *readout.Annotation, doc *readout.Document) error {
	if a == nil || a.Document != doc {
		return errors.New("annotated another document")
	}
	for _, m := range a.Mentions {
		if _, err := doc.Evidence(m.Span); err != nil {
			return err
		}
	}
	for _, t := range a.Times {
		if _, err := doc.Evidence(t.Span); err != nil {
			return err
		}
	}
	for _, r := range a.Reports {
		if r.Document() != doc.ID {
			return fmt.Errorf("report %s is of another document, %s", r.ID(), r.Document())
		}
		if _, err := r.In(doc); err != nil {
			return err
		}
	}
	return nil
}

// Guard calls f and turns its panic into an error about the subject: a document
// is hostile, and what it breaks is one document's work.
func Guard[T any](op, subject string, f func() (T, error)) (v T, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = &readout.Error{Op: op, Subject: subject, Err: fmt.Errorf("panic: %v", p), Hint: "This is a defect of Readout; please report it with the document."}
		}
	}()
	return f()
}

// skipped returns the result for what could not be read, "" for a source that
// the error names.
func skipped(from string, err error) result {
	reason := err.Error()
	if e := (*readout.Error)(nil); errors.As(err, &e) {
		if from == "" {
			from = e.Subject
		}
		if e.Subject == from && e.Err != nil {
			reason = e.Err.Error()
		}
	}
	return result{skipped: &ledger.Skipped{Source: from, Reason: reason}, hint: readout.Hint(err)}
}
