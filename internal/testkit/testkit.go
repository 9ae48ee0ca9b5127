// Package testkit holds what the tests of several packages need.
package testkit

import (
	"os"
	"path/filepath"
	"runtime"
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
		_, file, _, _ := runtime.Caller(0)
		root = filepath.Join(filepath.Dir(file), "..", "..", "..", "shared")
	}
	full := filepath.Join(root, filepath.FromSlash(path))
	if _, err := os.Stat(full); err != nil {
		t.Skipf("gold data %s is not here (%v); set READOUT_SHARED to the folder that holds it", path, err)
	}
	return full
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
