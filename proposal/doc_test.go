package proposal_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/readout-dev/readout/proposal"
)

var update = flag.Bool("update", false, "write the table of rules into doc/proposals.md")

// TestDocumentation: the manual lists every rule in words, with its example.
func TestDocumentation(t *testing.T) {
	const (
		path  = "../doc/proposals.md"
		begin = "<!-- rules: written by go test ./proposal -run TestDocumentation -update -->\n"
		end   = "<!-- end of rules -->\n"
	)
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(data), begin)
	_, after, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		t.Fatalf("%s has no table of rules", path)
	}
	var b strings.Builder
	b.WriteString(before + begin)
	b.WriteString("\n| rule | finds | example |\n|---|---|---|\n")
	for _, r := range proposal.Rules() {
		fmt.Fprintf(&b, "| `proposal/%s` | %s | %s |\n", r.Name, r.Words, r.Example)
	}
	b.WriteString("\n" + end + after)
	if *update {
		if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if b.String() != string(data) {
		t.Errorf("%s is not up to date: run go test ./proposal -run TestDocumentation -update", path)
	}
}
