package statement_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
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
	testkit.Table(t, docFile, "<!-- cues -->\n", "<!-- end of cues -->", docTable(), *update)
	data, err := os.ReadFile(docFile)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, _ := strings.Cut(string(data), "<!-- cues -->\n")
	_, after, _ := strings.Cut(rest, "<!-- end of cues -->")
	for _, by := range []string{
		"quote-said", "said-quote", "clause-said", "according-to", "carried-on", "signed", "words", "colon", "speech-that", "view-that", "act-obj", "noun-that",
	} {
		if !strings.Contains(before+after, "`"+by+"`") {
			t.Errorf("%s does not tell of the pattern %s", docFile, by)
		}
	}
}
