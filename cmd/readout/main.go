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

// warn prints an error and its hint.
func (a *app) warn(err error) {
	fmt.Fprintf(a.stderr, "readout: %s\n", clean(err.Error()))
	if hint := readout.Hint(err); hint != "" {
		fmt.Fprintf(a.stderr, "  %s\n", clean(hint))
	}
}

// clean replaces control characters, which a document's name may hold, so
// that nothing of a document drives the terminal.
func clean(s string) string {
	out := []rune(s)
	for i, r := range out {
		if r < ' ' && r != '\n' && r != '\t' || r >= 0x7f && r < 0xa0 {
			out[i] = '�'
		}
	}
	return string(out)
}
