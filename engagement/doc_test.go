package engagement_test

import (
	"flag"
	"fmt"
	"strings"
	"testing"

	"github.com/readout-dev/readout/engagement"
	"github.com/readout-dev/readout/internal/testkit"
)

var update = flag.Bool("update", false, "write the pattern table into doc/engagements.md")

const (
	tableBegin = "<!-- patterns: written by go test ./engagement -run TestDocumentation -update -->\n"
	tableEnd   = "<!-- end of patterns -->\n"
)

// TestDocumentation: the manual lists every pattern with its form, in words too,
// and its example.
func TestDocumentation(t *testing.T) {
	var b strings.Builder
	b.WriteString("\n| pattern | kind | form | in words | example |\n|---|---|---|---|---|\n")
	for _, p := range engagement.Patterns {
		fmt.Fprintf(&b, "| %s | %s | `%s` | %s | %s |\n", p.Name, p.Kind, strings.ReplaceAll(p.Form, "|", "\\|"), p.Words(), p.Example)
	}
	b.WriteString("\n")
	testkit.Table(t, "../doc/engagements.md", tableBegin, tableEnd, b.String(), *update)
}

// TestWords: a form in plain words.
func TestWords(t *testing.T) {
	for _, c := range []struct{ form, words string }{
		{"A meet* [up] with B", "a party, a form of “meet”, maybe “up”, “with”, a party"},
		{"A+ {hold} <talks>", "two parties or more, a verb like “hold” or “have”, a noun like “talks” or “negotiations”"},
		{"A … at|in|during <call>", "a party, some words, “at”, “in” or “during”, a noun like “call” or “diplomacy”"},
		{"A's <visit> to P", "a party that it belongs to, a noun like “visit” or “trip”, “to”, a place"},
	} {
		p := engagement.Pattern{Form: c.form}
		if got := p.Words(); got != c.words {
			t.Errorf("%s: %s, want %s", c.form, got, c.words)
		}
	}
}
