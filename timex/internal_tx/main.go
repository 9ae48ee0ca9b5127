package main

import (
	"os"

	"github.com/readout-dev/readout/eval"
	"github.com/readout-dev/readout/timex"
)

func main() {
	misses := os.Args[1] == "-m"
	args := os.Args[1:]
	if misses {
		args = args[1:]
	}
	r, err := eval.Timex(args, timex.Annotate)
	if err != nil {
		panic(err)
	}
	r.Print(os.Stdout, misses)
}
