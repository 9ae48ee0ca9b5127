package source

import (
	"context"
	"io/fs"
	"iter"
	"path"
	"strings"
)

// FS reads all files of fsys as [Read] reads those of a folder; an item's
// Source is the file's path in fsys.
func FS(ctx context.Context, fsys fs.FS, lim Limits) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		r := &reader{ctx: ctx, lim: lim.withDefaults(), yield: yield}
		err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
			switch {
			case err != nil:
				if !r.fail(name, err, "") {
					return fs.SkipAll
				}
				return nil
			case name != "." && strings.HasPrefix(d.Name(), "."):
				if d.IsDir() {
					return fs.SkipDir
				}
				return nil
			case !d.Type().IsRegular():
				return nil
			}
			f, err := fsys.Open(name)
			if err != nil {
				if !r.fail(name, err, "") {
					return fs.SkipAll
				}
				return nil
			}
			defer f.Close()
			if !r.stream(name, strings.ToLower(path.Ext(name)), f) {
				return fs.SkipAll
			}
			return nil
		})
		if err != nil && ctx.Err() == nil {
			r.fail(".", err, "")
		}
	}
}
