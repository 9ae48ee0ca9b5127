package source_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/source"
)

// read returns what Read yields, one line each: "source format bytes" or
// "! error".
func read(t testing.TB, stdin string, lim source.Limits, paths ...string) []string {
	t.Helper()
	var got []string
	for it, err := range source.Read(context.Background(), paths, strings.NewReader(stdin), lim) {
		if err != nil {
			var re *readout.Error
			if !errors.As(err, &re) {
				t.Errorf("%v is a %T, want a *readout.Error", err, err)
			}
			got = append(got, "! "+err.Error())
			continue
		}
		got = append(got, fmt.Sprintf("%s %s %s", it.Source, it.Format, it.Bytes))
	}
	return got
}

// write makes the files below a new folder, which becomes the current one. A
// value "-> x" makes a symbolic link to x.
func write(t testing.TB, files map[string]string) {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		var err error
		if target, ok := strings.CutPrefix(content, "-> "); ok {
			err = os.Symlink(target, path)
		} else {
			err = os.WriteFile(path, []byte(content), 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	switch t := t.(type) {
	case *testing.T:
		t.Chdir(dir)
	case *testing.B:
		t.Chdir(dir)
	}
}

func TestRead(t *testing.T) {
	for _, c := range []struct {
		name  string
		files map[string]string
		stdin string
		lim   source.Limits
		paths []string
		want  []string
	}{
		{
			name:  "files in the order given, folders sorted, subfolders in their place",
			files: map[string]string{"b.txt": "B", "in/z.txt": "Z", "in/a.HTM": "A", "in/m/n.txt": "N", "in/.hidden.txt": "H", "in/.git/x.txt": "X"},
			paths: []string{"b.txt", "in"},
			want:  []string{"b.txt text B", "in/a.HTM html A", "in/m/n.txt text N", "in/z.txt text Z"},
		},
		{
			name:  "a hidden file that is named itself",
			files: map[string]string{".a.txt": "A"},
			paths: []string{".a.txt"},
			want:  []string{".a.txt text A"},
		},
		{
			name:  "loops of links end",
			files: map[string]string{"in/a.txt": "A", "in/sub/up": "-> ..", "in/sub/b.txt": "B", "in/self": "-> self"},
			paths: []string{"in"},
			want:  []string{"in/a.txt text A", "! read in/self: too many levels of symbolic links", "in/sub/b.txt text B"},
		},
		{
			name:  "a linked file is read, a dead link named",
			files: map[string]string{"in/a.txt": "-> ../b.txt", "in/c.txt": "-> nowhere", "b.txt": "B"},
			paths: []string{"in"},
			want:  []string{"in/a.txt text B", "! read in/c.txt: no such file or directory"},
		},
		{
			name:  "jsonl by line, blank lines passed over",
			files: map[string]string{"a.jsonl": "{\"a\":1}\r\n\n  \n{\"b\":2}"},
			paths: []string{"a.jsonl"},
			want:  []string{`a.jsonl:1 json {"a":1}`, `a.jsonl:4 json {"b":2}`},
		},
		{
			name:  "a line over the limit is named, the next is read",
			files: map[string]string{"a.jsonl": "{}\n" + strings.Repeat("x", 200_000) + "\n{}\n"},
			lim:   source.Limits{Line: 1024},
			paths: []string{"a.jsonl"},
			want:  []string{"a.jsonl:1 json {}", "! read a.jsonl:2: larger than the limit of 1 KiB", "a.jsonl:3 json {}"},
		},
		{
			name:  "a file over the limit",
			files: map[string]string{"a.txt": "12345", "b.txt": "1234"},
			lim:   source.Limits{File: 4},
			paths: []string{"a.txt", "b.txt"},
			want:  []string{"! read a.txt: larger than the limit of 4 bytes", "b.txt text 1234"},
		},
		{
			name:  "folders in folders beyond the limit",
			files: map[string]string{"in/a/b/c.txt": "C", "in/d.txt": "D"},
			lim:   source.Limits{Depth: 2},
			paths: []string{"in"},
			want:  []string{"! read in/a/b: nested deeper than the limit of 2 folders", "in/d.txt text D"},
		},
		{
			name:  "a json file of one object, of an array, of lines",
			files: map[string]string{"a.json": "{\n\"a\": 1}\n", "b.json": "[1]", "c.json": "{}\n{}\n"},
			paths: []string{"a.json", "b.json", "c.json"},
			want:  []string{"a.json json {\n\"a\": 1}", "! read b.json: a JSON array, not an object", "c.json:1 json {}", "c.json:2 json {}"},
		},
		{
			name: "unknown extensions are sniffed",
			files: map[string]string{
				"page": "<!-- x --><!DOCTYPE HTML><p>", "story": "Velia and Sumar", "lines.log": `{"a":1}`, "tag.asp": "<b>x</b>",
				"pic.jpg": "\xff\xd8\xff\xe0\x00\x10JFIF", "doc.pdf": "%PDF-1.7 text", "zip.docx": "PK\x03\x04abc", "wide": "\xff\xfe<\x00h\x00t\x00m\x00l\x00>\x00",
			},
			paths: []string{"."},
			want: []string{
				"! read doc.pdf: not a text file", `lines.log:1 json {"a":1}`, "page html <!-- x --><!DOCTYPE HTML><p>", "! read pic.jpg: not a text file",
				"story text Velia and Sumar", "tag.asp text <b>x</b>", "wide html \xff\xfe<\x00h\x00t\x00m\x00l\x00>\x00", "! read zip.docx: not a text file",
			},
		},
		{
			name:  "a ledger in a folder is passed over, but not where it is named",
			files: map[string]string{"in/r.db": "SQLite format 3\x00\x01", "in/r.db-wal": "w", "in/x-wal": "W", "in/a.txt": "A"},
			paths: []string{"in", "in/r.db"},
			want:  []string{"in/a.txt text A", "in/x-wal text W", "! read in/r.db: not a text file"},
		},
		{
			name:  "standard input, missing and empty files",
			files: map[string]string{"empty.txt": ""},
			stdin: "{\"a\":1}\n{\"b\":2}\n",
			paths: []string{"gone.txt", "empty.txt", "-"},
			want:  []string{"! read gone.txt: not found", "! read empty.txt: no text", `-:1 json {"a":1}`, `-:2 json {"b":2}`},
		},
		{
			name:  "jsonl with a mark, in UTF-16, and of blank lines",
			files: map[string]string{"a.jsonl": "\xef\xbb\xbf{}", "b.jsonl": "\xff\xfe{\x00}\x00\n\x00{\x00}\x00", "c.jsonl": "\n\n"},
			paths: []string{"a.jsonl", "b.jsonl", "c.jsonl"},
			want:  []string{"a.jsonl:1 json {}", "b.jsonl:1 json {}", "b.jsonl:2 json {}", "! read c.jsonl: no text"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			write(t, c.files)
			if diff := cmp.Diff(c.want, read(t, c.stdin, c.lim, c.paths...)); diff != "" {
				t.Errorf("want -, got +\n%s", diff)
			}
		})
	}
}

func TestErrorsCarryTheirReasonAndAHint(t *testing.T) {
	write(t, map[string]string{"b.bin": "\x00\x01", "big.txt": "12345"})
	for path, want := range map[string]error{"gone": readout.ErrNotFound, "b.bin": readout.ErrBinary, "big.txt": readout.ErrTooLarge} {
		for _, err := range source.Read(context.Background(), []string{path}, nil, source.Limits{File: 4}) {
			if !errors.Is(err, want) || readout.Hint(err) == "" {
				t.Errorf("%s: %v, hint %q; want %v and a hint", path, err, readout.Hint(err), want)
			}
		}
	}
}

func TestReadStops(t *testing.T) {
	write(t, map[string]string{"in/a.txt": "A", "in/b.jsonl": "{}\n{}\n{}\n", "in/c.txt": "C"})
	for stopAfter := 1; stopAfter <= 5; stopAfter++ {
		n := 0
		for range source.Read(context.Background(), []string{"in"}, nil, source.Limits{}) {
			if n++; n == stopAfter {
				break
			}
		}
		ctx, cancel := context.WithCancel(context.Background())
		m := 0
		for range source.Read(ctx, []string{"in"}, nil, source.Limits{}) {
			if m++; m == stopAfter {
				cancel()
			}
		}
		cancel()
		if n != stopAfter || m != stopAfter {
			t.Errorf("stopped after %d: break saw %d items, cancel %d", stopAfter, n, m)
		}
	}
}

// endless is a line without an end.
type endless struct{ left int }

func (e *endless) Read(p []byte) (int, error) {
	if e.left == 0 {
		return 0, io.EOF
	}
	n := min(len(p), e.left)
	for i := range p[:n] {
		p[i] = '{'
	}
	e.left -= n
	return n, nil
}

func TestALineOf400MBTakesNoMemory(t *testing.T) {
	var errs []error
	for _, err := range source.Read(context.Background(), []string{"-"}, &endless{400 << 20}, source.Limits{}) {
		errs = append(errs, err)
	}
	if len(errs) != 1 || !errors.Is(errs[0], readout.ErrTooLarge) {
		t.Errorf("got %v, want one ErrTooLarge", errs)
	}
}

func TestDecode(t *testing.T) {
	long := strings.Repeat("Übergabe für Ana. ", 3)
	for _, c := range []struct {
		name, in string
		format   source.Format
		want     string
		err      error
	}{
		{"line endings", "a\r\nb\rc\n\r\n", source.Text, "a\nb\nc\n\n", nil},
		{"a mark", "\xef\xbb\xbfZoë", source.Text, "Zoë", nil},
		{"UTF-16 little end", "\xff\xfeZ\x00o\x00\xeb\x00", source.Text, "Zoë", nil},
		{"UTF-16 big end", "\xfe\xff\x00Z\x00o\x00\xeb", source.Text, "Zoë", nil},
		{"UTF-16 little end, no mark", "Z\x00o\x00\xeb\x00", source.Text, "Zoë", nil},
		{"UTF-16 big end, no mark", "\x00Z\x00o\x00\xeb", source.Text, "Zoë", nil},
		{"UTF-16 beyond the plane, and a lone surrogate", "\xff\xfe\x3d\xd8\x4a\xdc\x3d\xd8", source.Text, "\U0001f44a\ufffd", nil},
		{"UTF-16 with an odd end", "\xff\xfea\x00b", source.Text, "a\ufffd", nil},
		{"UTF-16 with a zero", "\xff\xfea\x00\x00\x00", source.Text, "", readout.ErrBinary},
		{"Latin-1", "Zo\xeb met \xc9va", source.Text, "Zoë met Éva", nil},
		{"windows-1252", "\x93Yes\x94 \x96 no", source.Text, "“Yes” – no", nil},
		{"Latin-1 declared", "<meta charset=iso-8859-1><p>caf\xe9", source.HTML, "<meta charset=iso-8859-1><p>café", nil},
		{"Latin-2 declared", "<meta charset=iso-8859-2><p>\xa3uk", source.HTML, "<meta charset=iso-8859-2><p>Łuk", nil},
		{"declared Latin-1, but UTF-8", "<meta charset=iso-8859-1><p>café", source.HTML, "<meta charset=iso-8859-1><p>café", nil},
		{"declared UTF-8, but Latin-1", "<meta charset=utf-8><p>caf\xe9", source.HTML, "<meta charset=utf-8><p>café", nil},
		{"UTF-8 broken once", long + "\xfc.", source.Text, long + "\ufffd.", nil},
		{"UTF-8 cut off", "Zo\xc3\xab caf\xc3", source.Text, "Zoë caf\ufffd", nil},
		{"zero bytes", "ab\x00\x00\x01", source.Text, "", readout.ErrBinary},
		{"control characters", "ab\x01\x02\x03", source.Text, "", readout.ErrBinary},
		{"spaces and invisible characters stay", " a\u00a0\u200b\u202e b\t\n", source.Text, " a\u00a0\u200b\u202e b\t\n", nil},
	} {
		got, err := source.Decode([]byte(c.in), c.format)
		if got != c.want || !errors.Is(err, c.err) {
			t.Errorf("%s: Decode(%q) = %q, %v; want %q, %v", c.name, c.in, got, err, c.want, c.err)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, s := range []string{"", "a\r\n", "\xff\xfea\x00", "\xef\xbb\xbf", "caf\xe9", "<meta charset=utf-16><p>"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, format := range []source.Format{source.Text, source.HTML} {
			text, err := source.Decode(data, format)
			if err != nil {
				continue
			}
			if !utf8.ValidString(text) || strings.ContainsAny(text, "\r\x00") {
				t.Errorf("Decode(%q) = %q", data, text)
			}
			if utf8.Valid(data) && len(data) > 0 && !bytes.ContainsAny(data, "\r\x00") && !bytes.HasPrefix(data, []byte("\ufeff")) && text != string(data) {
				t.Errorf("Decode(%q) = %q, want it unchanged", data, text)
			}
		}
	})
}

func FuzzRead(f *testing.F) {
	f.Add([]byte("{}\n\n{\"a\":\"\\ud800\"}\r\nx"))
	f.Add([]byte("<html><p>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		n := 0
		for it, err := range source.Read(context.Background(), []string{"-"}, bytes.NewReader(data), source.Limits{File: 1 << 10, Line: 1 << 8}) {
			n++
			if (err == nil) == (it.Source == "") {
				t.Errorf("item %v with error %v", it, err)
			}
			if err == nil && it.Format == source.JSON && len(it.Bytes) > 1<<8 {
				t.Errorf("a line of %d bytes passed the limit", len(it.Bytes))
			}
		}
		if n == 0 {
			t.Errorf("%q: nothing read and nothing said", data)
		}
	})
}

func BenchmarkReadLines(b *testing.B) {
	data := strings.Repeat(`{"text":"`+strings.Repeat("Velia and Sumar met. ", 100)+`"}`+"\n", 1000)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		for _, err := range source.Read(context.Background(), []string{"-"}, strings.NewReader(data), source.Limits{}) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkDecode(b *testing.B) {
	data := []byte(strings.Repeat("Zoë and Ilo met in Port Velia.\r\n", 3000))
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := source.Decode(data, source.Text); err != nil {
			b.Fatal(err)
		}
	}
}
