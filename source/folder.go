package source

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// folder reads the files below path. Of a folder only the names are held, so
// that a million files take some tens of megabytes.
func (r *reader) folder(path string, depth int) bool {
	name := filepath.ToSlash(path)
	if depth > r.lim.Depth {
		return r.fail(name, fmt.Errorf("%w of %d folders", readout.ErrTooDeep, r.lim.Depth), "Name the folder itself to read what is in it.")
	}
	real, err := filepath.EvalSymlinks(path)
	if err == nil {
		real, err = filepath.Abs(real)
	}
	if err != nil {
		return r.fail(name, err, unreadable(err))
	}
	if r.seen[real] {
		return true
	}
	r.seen[real] = true

	names, err := list(path)
	if err != nil {
		return r.fail(name, err, unreadable(err))
	}
	for _, base := range names {
		if r.ctx.Err() != nil {
			return false
		}
		if strings.HasPrefix(base, ".") {
			continue
		}
		if !r.entry(filepath.Join(path, base), depth) {
			return false
		}
	}
	return true
}

// entry reads one file or folder that was found in a folder.
func (r *reader) entry(path string, depth int) bool {
	name := filepath.ToSlash(path)
	info, err := os.Stat(path)
	switch {
	case err != nil: // a link to nowhere or to itself, or gone since
		return r.fail(name, err, "Remove it if it is a link that leads nowhere.")
	case info.IsDir():
		return r.folder(path, depth+1)
	case !info.Mode().IsRegular(): // a pipe would never end
		return r.fail(name, fmt.Errorf("%w: a pipe, socket or device", readout.ErrBinary), "")
	case isSQLite(path, info):
		return true
	}
	return r.file(path)
}

func list(path string) ([]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	names, err := f.Readdirnames(-1)
	slices.Sort(names)
	return names, err
}

// isSQLite reports whether the file is a SQLite database or one of the files
// that SQLite keeps beside it while it is in use.
func isSQLite(path string, info os.FileInfo) bool {
	for _, suffix := range []string{"-wal", "-shm", "-journal"} {
		if base, ok := strings.CutSuffix(path, suffix); ok {
			if in, err := os.Stat(base); err == nil && in.Mode().IsRegular() && isSQLite(base, in) {
				return true
			}
		}
	}
	const magic = "SQLite format 3\x00"
	if info.Size() < int64(len(magic)) {
		return false
	}
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, len(magic))
	_, err = io.ReadFull(f, head)
	return err == nil && string(head) == magic
}
