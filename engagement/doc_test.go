package engagement_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/readout-dev/readout/engagement"
)

var update = flag.Bool("update", false, "write the pattern table into doc/engagements.md")

const (
	tableBegin = "<!-- patterns: written by go test ./engagement -run TestDocumentation -update -->\n"
	tableEnd   = "<!-- end of patterns -->\n"
)

// TestDocumentation: the manual lists every pattern with its form and example.
func TestDocumentation(t *testing.T) {
	const path = "../doc/engagements.md"
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(data), tableBegin)
	_, after, ok2 := strings.Cut(rest, tableEnd)
	if !ok || !ok2 {
		t.Fatalf("%s has no pattern table", path)
	}
	var b strings.Builder
	b.WriteString(before + tableBegin)
	b.WriteString("\n| pattern | kind | form | example |\n|---|---|---|---|\n")
	for _, p := range engagement.Patterns {
		fmt.Fprintf(&b, "| %s | %s | `%s` | %s |\n", p.Name, p.Kind, strings.ReplaceAll(p.Form, "|", "\\|"), p.Example)
	}
	b.WriteString("\n" + tableEnd + after)
	if *update {
		if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if b.String() != string(data) {
		t.Errorf("%s is not up to date: run go test ./engagement -run TestDocumentation -update", path)
	}
}
