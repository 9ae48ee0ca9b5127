package statement_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/readout-dev/readout/statement"
)

var update = flag.Bool("update", false, "write the cue table of doc/statements.md")

const docFile = "../doc/statements.md"

// docTable writes the cue table as the documentation has it.
func docTable() string {
	var b strings.Builder
	for _, f := range statement.Frames {
		fmt.Fprintf(&b, "**%s, %s** (%s) — %s\n: %s\n\n", f.Part, f.Takes, f.Class, f.Example, strings.Join(strings.Fields(f.Words), ", "))
	}
	return b.String()
}

// TestDoc holds the cue table of the documentation to the one of the program.
func TestDoc(t *testing.T) {
	const from, to = "<!-- cues -->\n", "<!-- end of cues -->"
	data, err := os.ReadFile(docFile)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok1 := strings.Cut(string(data), from)
	table, after, ok2 := strings.Cut(rest, to)
	if !ok1 || !ok2 {
		t.Fatalf("%s has no marks of the cue table", docFile)
	}
	if *update {
		if err := os.WriteFile(docFile, []byte(before+from+docTable()+to+after), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if table != docTable() {
		t.Errorf("the cue table of %s is not the program's; run go test ./statement -run TestDoc -update", docFile)
	}
	for _, by := range []string{
		"quote-said", "said-quote", "clause-said", "according-to", "carried-on", "signed", "words", "colon", "speech-that", "view-that", "act-obj", "noun-that",
	} {
		if !strings.Contains(before+after, "`"+by+"`") {
			t.Errorf("%s does not tell of the pattern %s", docFile, by)
		}
	}
}
