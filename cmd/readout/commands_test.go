package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// TestCommandReference fails where doc/commands.md and the commands differ;
// with UPDATE=1 it writes the page.
func TestCommandReference(t *testing.T) {
	path := filepath.Join("..", "..", "doc", "commands.md")
	root := newRoot(&app{stdin: strings.NewReader(""), stdout: io.Discard, stderr: io.Discard, getenv: func(string) string { return "" }})
	got := reference(root)
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("doc/commands.md is not what the commands say of themselves; run UPDATE=1 go test ./cmd/readout (-page +commands):\n%s", diff)
	}
}

func reference(root *cobra.Command) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# Commands\n\n%s\n\nThis page is written by `UPDATE=1 go test ./cmd/readout`, and a test holds it to what the commands say of themselves.\n", root.Long)
	fmt.Fprintf(&b, "\n## Options of every command\n\n%s", options(root.PersistentFlags()))
	b.WriteString("- `--help`: what the command does and takes\n\n`readout --version` prints the version.\n")
	for _, cmd := range root.Commands() {
		if cmd.Hidden || cmd.Name() == "help" || cmd.Name() == "completion" {
			continue
		}
		describe(&b, cmd)
	}
	b.WriteString("\n## readout completion bash|zsh|fish|powershell\n\nWrite a completion script for the shell; `readout completion SHELL --help` says how to load it.\n")
	return b.String()
}

func describe(b *strings.Builder, cmd *cobra.Command) {
	fmt.Fprintf(b, "\n## %s\n\n%s.\n", strings.TrimSuffix(cmd.UseLine(), " [flags]"), cmd.Short)
	if cmd.Long != "" {
		fmt.Fprintf(b, "\n%s\n", cmd.Long)
	}
	if cmd.Example != "" {
		fmt.Fprintf(b, "\n%s\n", cmd.Example)
	}
	if flags := options(cmd.LocalNonPersistentFlags()); flags != "" {
		fmt.Fprintf(b, "\n%s", flags)
	}
	for _, sub := range cmd.Commands() {
		if !sub.Hidden {
			describe(b, sub)
		}
	}
}

func options(flags *pflag.FlagSet) string {
	var b strings.Builder
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Hidden || f.Name == "help" {
			return
		}
		kind, usage := pflag.UnquoteUsage(f)
		name := "--" + f.Name
		if kind != "" {
			name += " " + strings.ToUpper(kind)
		}
		if f.DefValue != "" && f.DefValue != "false" && f.DefValue != "0" && f.DefValue != "[]" {
			usage += fmt.Sprintf(" (default `%s`)", f.DefValue)
		}
		fmt.Fprintf(&b, "- `%s`: %s\n", name, usage)
	})
	return b.String()
}
