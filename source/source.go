// Package source reads what the user names (files, folders, standard input)
// into items: the raw bytes of one text, page or JSON line each, with where
// they came from. It decides the format and nothing else; package extract
// makes documents of items.
//
// An input that can't be read is an error about that input alone, and reading
// goes on with the next. One item is held at a time: JSONL is read line by
// line, and of a file no more than [Limits].File bytes.
package source

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/readout-dev/readout"
)

// Format is how an item's bytes are to be read.
type Format string

// The formats.
const (
	Text Format = "text"
	HTML Format = "html"
	JSON Format = "json" // one JSON object: a line of a JSONL file, or a whole file
)

// Stdin is the path that stands for standard input.
const Stdin = "-"

// Item is the bytes of one text, page or JSON object.
type Item struct {
	// Source is the path as given, slash-separated; below a folder that was
	// given, the path goes on from it. A line of a JSONL file has ":" and its
	// number, from 1, added. "-" is standard input.
	Source string
	Format Format
	Bytes  []byte // the caller may keep it
}

// Limits bound what one input may take. The zero value gives the defaults.
type Limits struct {
	// File is the largest text, page or JSON file in bytes; 0 means 64 MiB.
	// It does not bound a JSONL file, which may be of any size.
	File int64
	// Line is the longest line of a JSONL file in bytes; 0 means 16 MiB.
	Line int
	// Depth is how many folders may lie in each other; 0 means 128.
	Depth int
}

func (l Limits) withDefaults() Limits {
	if l.File <= 0 {
		l.File = 64 << 20
	}
	if l.Line <= 0 {
		l.Line = 16 << 20
	}
	if l.Depth <= 0 {
		l.Depth = 128
	}
	return l
}

// Read reads the paths in the order given; "-" is stdin. The files of a
// folder come in the byte order of their names, subfolders in their place
// among them. Symbolic links are followed, but no folder is read twice, so
// that loops end. Passed over in folders are hidden files and folders (their
// names begin with a dot) and SQLite files, such as a ledger; a file named
// itself is always read.
//
// An error that Read yields is a [*readout.Error] about one input, with a
// zero item, and reading goes on. When ctx is done, Read stops without a
// further word: the caller asks ctx.
func Read(ctx context.Context, paths []string, stdin io.Reader, lim Limits) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		r := &reader{ctx: ctx, lim: lim.withDefaults(), yield: yield, seen: map[string]bool{}}
		for _, path := range paths {
			if path == Stdin {
				if !r.stream(Stdin, "", stdin) {
					return
				}
				continue
			}
			if !r.path(path) {
				return
			}
		}
	}
}

// reader is one run of Read. Its methods return false where reading is to stop.
type reader struct {
	ctx   context.Context
	lim   Limits
	yield func(Item, error) bool
	seen  map[string]bool // real paths of the folders read
}

func (r *reader) item(it Item) bool { return r.ctx.Err() == nil && r.yield(it, nil) }

func (r *reader) fail(subject string, err error, hint string) bool {
	if r.ctx.Err() != nil {
		return false
	}
	var pe *fs.PathError
	if errors.As(err, &pe) { // the path is the subject already
		err = pe.Err
	}
	return r.yield(Item{}, &readout.Error{Op: "read", Subject: subject, Err: err, Hint: hint})
}

// path reads a path that the user named.
func (r *reader) path(path string) bool {
	if r.ctx.Err() != nil {
		return false
	}
	name := filepath.ToSlash(path)
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return r.fail(name, readout.ErrNotFound, "Check the spelling; paths are relative to the current folder.")
	case err != nil:
		return r.fail(name, err, unreadable(err))
	case info.IsDir():
		return r.folder(path, 1)
	}
	return r.file(path)
}

// file reads one file; pipes and devices too, since the user may name one.
func (r *reader) file(path string) bool {
	name := filepath.ToSlash(path)
	f, err := os.Open(path)
	if err != nil {
		return r.fail(name, err, unreadable(err))
	}
	defer f.Close()
	return r.stream(name, strings.ToLower(filepath.Ext(path)), f)
}

func unreadable(err error) string {
	if errors.Is(err, fs.ErrPermission) {
		return "Give yourself the right to read it, or leave it out."
	}
	return ""
}

func tooLarge(limit int64) error {
	return fmt.Errorf("%w of %s", readout.ErrTooLarge, Size(limit))
}

// Size writes a number of bytes as a person does: "64 MiB".
func Size(n int64) string {
	switch {
	case n >= 1<<20 && n%(1<<20) == 0:
		return fmt.Sprintf("%d MiB", n>>20)
	case n >= 1<<10 && n%(1<<10) == 0:
		return fmt.Sprintf("%d KiB", n>>10)
	}
	return fmt.Sprintf("%d bytes", n)
}
