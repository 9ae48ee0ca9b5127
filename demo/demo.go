// Package demo holds the demonstration corpus: the coverage of a fictional
// mediation between two states and an armed movement, by five outlets and an
// agency, with what coverage has: copies and rewrites, a meeting planned and
// held, a visit cancelled, a meeting denied, words at third hand, misspelt
// names, a page without a date, figures that differ, a proposal with answers
// and a position that changes. People, states and outlets don't exist.
package demo

import (
	"embed"
	"io/fs"
	"os"
	"path/filepath"
)

//go:embed corpus
var files embed.FS

// Actors is the pack of the corpus's states, places, bodies and outlets.
//
//go:embed actors.pack
var Actors string

// Issues is the issues file of the corpus.
//
//go:embed demo.issues
var Issues string

// Corpus returns the corpus, a folder an outlet.
func Corpus() fs.FS {
	sub, err := fs.Sub(files, "corpus")
	if err != nil {
		panic(err) // the folder is embedded above
	}
	return sub
}

// Write copies the corpus into dir, which must exist.
func Write(dir string) error {
	return os.CopyFS(filepath.Join(dir, "corpus"), Corpus())
}
