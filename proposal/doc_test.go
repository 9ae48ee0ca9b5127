package proposal_test

import (
	"flag"
	"fmt"
	"strings"
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/proposal"
)

var update = flag.Bool("update", false, "write the table of rules into doc/proposals.md")

// TestDocumentation: the manual lists every rule in words, with its example.
func TestDocumentation(t *testing.T) {
	var b strings.Builder
	b.WriteString("\n| rule | finds | example |\n|---|---|---|\n")
	for _, r := range proposal.Rules() {
		fmt.Fprintf(&b, "| `proposal/%s` | %s | %s |\n", r.Name, r.Words, r.Example)
	}
	b.WriteString("\n")
	testkit.Table(t, "../doc/proposals.md", "<!-- rules: written by go test ./proposal -run TestDocumentation -update -->\n", "<!-- end of rules -->\n", b.String(), *update)
}
