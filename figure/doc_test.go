package figure_test

import (
	"flag"
	"fmt"
	"strings"
	"testing"

	"github.com/readout-dev/readout/figure"
	"github.com/readout-dev/readout/internal/testkit"
)

var update = flag.Bool("update", false, "write the table of rules into doc/figures.md")

// TestDocumentation: the manual lists every rule in words, with its example.
func TestDocumentation(t *testing.T) {
	var b strings.Builder
	b.WriteString("\n| rule | finds | example |\n|---|---|---|\n")
	for _, r := range figure.Rules() {
		fmt.Fprintf(&b, "| `figure/%s` | %s | %s |\n", r.Name, r.Words, r.Example)
	}
	b.WriteString("\n")
	testkit.Table(t, "../doc/figures.md", "<!-- rules: written by go test ./figure -run TestDocumentation -update -->\n", "<!-- end of rules -->\n", b.String(), *update)
}
