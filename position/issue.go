package position

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/readout-dev/readout"
)

// Issue is a line of an issues file: what actors take positions on.
type Issue struct {
	Name string
	// Also are other names: a position on one of them is one on the issue.
	Also []string
	// Against are names of the opposite: who supports it, opposes the issue.
	Against []string
	// With are the prepositions, the one to write first, that join the issue to
	// the state or place that it is about: "sanctions on Iran" is another issue
	// than "sanctions on Russia".
	With []string
	// Means says in words what supporting the issue is.
	Means string
	File  string
	Line  int
}

const (
	maxIssuesBytes = 8 << 20
	maxLineBytes   = 64 << 10
	maxNameBytes   = 200
	maxErrors      = 20
)

// ReadIssues reads an issues file; doc/issues-file.md describes the format.
// name is the file's name for errors. Every bad line is reported, joined into
// one error of *readout.Error values that name file and line; no issue is
// returned then.
func ReadIssues(r io.Reader, name string) ([]Issue, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxIssuesBytes+1))
	if err != nil {
		return nil, &readout.Error{Op: "read issues", Subject: name, Err: err}
	}
	if len(data) > maxIssuesBytes {
		return nil, &readout.Error{
			Op: "read issues", Subject: name, Err: readout.ErrTooLarge,
			Hint: fmt.Sprintf("An issues file holds at most %d MB; split it.", maxIssuesBytes>>20),
		}
	}
	var issues []Issue
	var errs []error
	fail := func(n int, err *readout.Error) {
		err.Op, err.Subject = "read issues", name+":"+strconv.Itoa(n)
		errs = append(errs, err)
	}
	holder := map[string]int{} // folded name → line
	n := 0
	for line := range strings.SplitSeq(strings.TrimPrefix(string(data), "\ufeff"), "\n") {
		n++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		x, err := parseIssue(line)
		if err == nil {
			for _, s := range slices.Concat([]string{x.Name}, x.Also, x.Against) {
				key := strings.Join(fold(s), " ")
				if at, ok := holder[key]; ok && at != n && err == nil {
					err = bad("Give the name to one issue only, once.", "%q stands in line %d already", s, at)
				}
				holder[key] = n
			}
		}
		if err != nil {
			fail(n, err)
			if len(errs) == maxErrors {
				break
			}
			continue
		}
		x.File, x.Line = name, n
		issues = append(issues, x)
	}
	if len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	return issues, nil
}

func bad(hint, format string, args ...any) *readout.Error {
	return &readout.Error{Err: fmt.Errorf(format, args...), Hint: hint}
}

func parseIssue(line string) (Issue, *readout.Error) {
	const form = "Write issue | name | also: other name, another name | means: what supporting it is."
	if len(line) > maxLineBytes {
		return Issue{}, bad("Write one issue in a line.", "line of %d bytes", len(line))
	}
	if !utf8.ValidString(line) {
		return Issue{}, bad("Save the file as UTF-8.", "not valid UTF-8")
	}
	fields := strings.Split(line, "|")
	if kind := strings.TrimSpace(fields[0]); kind != "issue" {
		return Issue{}, bad(form, "the line begins with %q, not with issue", kind)
	}
	if len(fields) < 2 || strings.TrimSpace(fields[1]) == "" {
		return Issue{}, bad(form, "no name")
	}
	x := Issue{Name: strings.Join(strings.Fields(fields[1]), " ")}
	if strings.Contains(x.Name, ": ") {
		return Issue{}, bad(form, "%q is a field, not a name", x.Name)
	}
	if err := checkName(x.Name); err != nil {
		return Issue{}, err
	}
	seen := map[string]bool{}
	for _, f := range fields[2:] {
		key, value, ok := strings.Cut(f, ":")
		key, value = strings.TrimSpace(key), strings.Join(strings.Fields(value), " ")
		if !ok || value == "" {
			return Issue{}, bad("Write each further field as key: value, for example also: other name.", "%q is no field", strings.TrimSpace(f))
		}
		if seen[key] {
			return Issue{}, bad("Write all values of a field in one, with commas between.", "field %q given twice", key)
		}
		seen[key] = true
		switch key {
		case "means":
			x.Means = value
		case "with":
			x.With = strings.Fields(strings.ReplaceAll(value, ",", " "))
			for _, w := range x.With {
				if !prepositions[w] {
					return Issue{}, bad("Give prepositions, the one to write first: with: on against.", "%q is no preposition", w)
				}
			}
		case "also", "against":
			var list []string
			for v := range strings.SplitSeq(value, ",") {
				if v = strings.TrimSpace(v); v == "" {
					continue
				}
				if err := checkName(v); err != nil {
					return Issue{}, err
				}
				list = append(list, v)
			}
			if key == "also" {
				x.Also = list
			} else {
				x.Against = list
			}
		default:
			return Issue{}, bad("An issue takes: also, against, with, means.", "unknown field %q", key)
		}
	}
	return x, nil
}

func checkName(name string) *readout.Error {
	if len(name) > maxNameBytes {
		return bad("Put commas between names.", "name of %d bytes", len(name))
	}
	words := fold(name)
	if len(words) == 0 {
		return bad("Write the name in letters.", "%q holds no letter", name)
	}
	if words[0] == gap || words[len(words)-1] == gap {
		return bad("Write words before and after the dots: war … end.", "%q begins or ends with a gap", name)
	}
	return nil
}

const defaultFile = "default.issues"

//go:embed default.issues
var builtIn []byte

// DefaultIssues returns the built-in issues.
var DefaultIssues = sync.OnceValue(func() []Issue {
	issues, err := ReadIssues(bytes.NewReader(builtIn), defaultFile)
	if err != nil {
		panic("position: built-in issues: " + err.Error()) // a test reads them
	}
	return issues
})

// With returns the built-in issues and those of a user's, which win where both
// give a name.
func With(own []Issue) []Issue {
	if len(own) == 0 {
		return DefaultIssues()
	}
	taken := map[string]bool{}
	for _, x := range own {
		for _, s := range slices.Concat([]string{x.Name}, x.Also, x.Against) {
			taken[strings.Join(fold(s), " ")] = true
		}
	}
	free := func(list []string) []string {
		return slices.DeleteFunc(slices.Clone(list), func(s string) bool { return taken[strings.Join(fold(s), " ")] })
	}
	all := slices.Clone(own)
	for _, x := range DefaultIssues() {
		if len(free([]string{x.Name})) == 0 {
			continue
		}
		x.Also, x.Against = free(x.Also), free(x.Against)
		all = append(all, x)
	}
	return all
}

// Names returns the names that issues go by, each with the issue's own name.
// Names with three dots in them and names of the opposite are left out.
func Names(issues []Issue) map[string]string {
	names := map[string]string{}
	for _, x := range issues {
		for _, s := range append([]string{x.Name}, x.Also...) {
			if !strings.Contains(s, gap) {
				names[s] = x.Name
			}
		}
	}
	return names
}
