// Command readout reads news coverage of diplomacy and keeps the ledger of
// who met, called or visited whom, where and when, and of who said what.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/view"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, &app{stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, getenv: os.Getenv}, os.Args[1:])
	stop()
	os.Exit(code)
}

// app is the world that a command runs in.
type app struct {
	stdin  io.Reader
	stdout io.Writer
	stderr io.Writer
	getenv func(string) string

	ledger string // --ledger
	actors string // --actors
	issues string // --issues
}

// The exit statuses.
const (
	exitDone    = 0
	exitSkipped = 1 // done, some documents skipped
	exitFailed  = 2 // not done
)

// errSkipped ends a command that did its work but skipped documents, each
// named on standard error already.
var errSkipped = errors.New("some documents were skipped")

// run executes one command line and returns its exit status.
func run(ctx context.Context, a *app, args []string) int {
	root := newRoot(a)
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errSkipped):
		return exitSkipped
	case errors.Is(err, syscall.EPIPE): // the reader of a pipe has had enough
		return exitDone
	}
	a.warn(err)
	return exitFailed
}

// warn prints an error and its hint, each on a line of its own and with what
// could drive a terminal made visible: a document's name may hold anything.
func (a *app) warn(err error) {
	fmt.Fprintf(a.stderr, "readout: %s\n", view.Plain(err.Error()))
	if hint := readout.Hint(err); hint != "" {
		fmt.Fprintf(a.stderr, "  %s\n", view.Plain(hint))
	}
}
