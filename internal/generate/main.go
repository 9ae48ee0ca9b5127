// Command generate writes many short news documents as JSON lines, to measure
// what a large ledger costs: for developers, no part of the program.
//
//	go run ./internal/generate -documents 100000 ../shared/data > FILE.jsonl
//
// A document is made of sentences of several stories of the data that lies
// beside the project, in which the names of people and states and the dates
// are changed: no two have the same text but for copies, which agencies are
// meant to have. The same seed and data give the same bytes. What it writes
// holds sentences of news stories and belongs nowhere but outside the project.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
)

func main() {
	n := flag.Int("documents", 1000, "how many documents")
	words := flag.Int("words", 100, "the least words of a text, which ends with the sentence that reaches them")
	seed := flag.Uint64("seed", 1, "what the choices are drawn from")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: generate [-documents N] [-words N] [-seed S] DATA-FOLDER > FILE.jsonl")
		os.Exit(2)
	}
	if err := write(flag.Arg(0), *n, *words, *seed); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func write(folder string, n, words int, seed uint64) error {
	m, err := read(folder)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(os.Stdout)
	for doc := range m.documents(n, words, seed) {
		if err := doc.write(out); err != nil {
			return err
		}
	}
	return out.Flush()
}
