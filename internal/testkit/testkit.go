// Package testkit holds what the tests of several packages need.
package testkit

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
)

// Shared returns the path of a file or folder of the gold data that lies
// beside the project ("data/seeds"). The test is skipped, with a message,
// where it is missing. READOUT_SHARED names another folder than ../shared.
func Shared(t testing.TB, path string) string {
	t.Helper()
	root := os.Getenv("READOUT_SHARED")
	if root == "" {
		root = filepath.Join(filepath.Dir(moduleRoot(t)), "shared")
	}
	full := filepath.Join(root, filepath.FromSlash(path))
	if _, err := os.Stat(full); err != nil {
		t.Skipf("gold data %s is not here (%v); set READOUT_SHARED to the folder that holds it", path, err)
	}
	return full
}

// moduleRoot is the folder of go.mod above the folder that the test runs in.
// The paths that the compiler records are no help: -trimpath cuts them.
func moduleRoot(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			t.Fatal("no go.mod above the folder of the test")
		}
		dir = parent
	}
}

// Table holds what stands in a manual between the marks begin and end to the
// table that the program gives; with update the table is written there.
func Table(t testing.TB, path, begin, end, table string, update bool) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(data), begin)
	have, after, ok2 := strings.Cut(rest, end)
	switch {
	case !ok || !ok2:
		t.Fatalf("%s has no table between %q and %q", path, begin, end)
	case update:
		if err := os.WriteFile(path, []byte(before+begin+table+end+after), 0o644); err != nil {
			t.Fatal(err)
		}
	case have != table:
		t.Errorf("the table of %s is not the program's: run this test with -update", path)
	}
}

// Document makes a document of one paragraph a blank line. It fails the test
// where the text can't be one.
func Document(t testing.TB, text string) *readout.Document {
	t.Helper()
	doc, err := readout.NewDocument(readout.Document{
		ID: readout.ID(readout.PrefixDocument, text), Source: t.Name(), Language: "en", Text: text, Blocks: readout.Paragraphs(text),
	})
	if err != nil {
		t.Fatal(err)
	}
	return doc
}
