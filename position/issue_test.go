package position_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit/straits"
	"github.com/readout-dev/readout/position"
)

func TestReadIssues(t *testing.T) {
	issues, err := position.ReadIssues(strings.NewReader(`
# of the strait
issue | river treaty | also: treaty on the river, Maresh accord | against: end of the treaty | means: That it is kept.
issue | toll | with: on for
`), "mine.issues")
	if err != nil {
		t.Fatal(err)
	}
	if len(issues) != 2 || issues[0].Name != "river treaty" || len(issues[0].Also) != 2 || issues[0].Against[0] != "end of the treaty" ||
		issues[0].Means != "That it is kept." || issues[0].Line != 3 || issues[1].With[0] != "on" || issues[1].With[1] != "for" {
		t.Errorf("read %+v", issues)
	}
}

func TestNames(t *testing.T) {
	names := position.Names(position.With([]position.Issue{{Name: "river treaty", Also: []string{"Maresh accord", "treaty … river"}, Against: []string{"end of the treaty"}}}))
	for name, want := range map[string]string{
		"river treaty": "river treaty", "Maresh accord": "river treaty", "truce": "ceasefire", "treaty … river": "", "end of the treaty": "",
	} {
		if got := names[name]; got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

// TestBadIssues: every bad line is named, with what to write; nothing is loaded.
func TestBadIssues(t *testing.T) {
	for _, tc := range []struct{ line, want string }{
		{"topic | truce", `begins with "topic"`},
		{"issue", "no name"},
		{"issue | ", "no name"},
		{"issue | also: truce", "is a field, not a name"},
		{"issue | ???", "holds no letter"},
		{"issue | truce | also", `"also" is no field`},
		{"issue | truce | also:", "is no field"},
		{"issue | truce | alias: peace", `unknown field "alias"`},
		{"issue | truce | also: a b | also: c d", "given twice"},
		{"issue | truce | with: via", `"via" is no preposition`},
		{"issue | truce | also: … end", "begins or ends with a gap"},
		{"issue | truce | also: \xff", "not valid UTF-8"},
		{"issue | truce | also: " + strings.Repeat("x", 300), "name of 300 bytes"},
		{"issue | Truce\nissue | war | also: the truces", `"the truces" stands in line 1 already`},
	} {
		issues, err := position.ReadIssues(strings.NewReader(tc.line), "bad.issues")
		var e *readout.Error
		if !errors.As(err, &e) || !strings.Contains(err.Error(), tc.want) || !strings.HasPrefix(e.Subject, "bad.issues:") || readout.Hint(err) == "" || issues != nil {
			t.Errorf("%q: %v (hint %q), %d issues; want %q with a hint and no issue", tc.line, err, readout.Hint(err), len(issues), tc.want)
		}
	}
}

func TestDefaultIssues(t *testing.T) {
	for _, x := range position.DefaultIssues() {
		if x.Means == "" {
			t.Errorf("line %d: %s: it is not said what supporting it means", x.Line, x.Name)
		}
	}
}

// TestOwnIssuesWin: a user's line takes the name from the built-in issue.
func TestOwnIssuesWin(t *testing.T) {
	own, err := position.ReadIssues(strings.NewReader("issue | halt of arms | also: truce"), "own.issues")
	if err != nil {
		t.Fatal(err)
	}
	reports, err := position.New(straits.Base(), position.With(own)).Find(straits.Annotated(t, "Ana Brek supports a truce. Ilo Tarn supports a ceasefire."))
	if err != nil {
		t.Fatal(err)
	}
	if len(reports) != 2 || reports[0].Position().Issue != "halt of arms" || reports[1].Position().Issue != "ceasefire" {
		t.Errorf("%d reports: %+v", len(reports), reports)
	}
}

func FuzzReadIssues(f *testing.F) {
	f.Add("issue | river treaty | also: treaty on the river | against: end … treaty | with: of | means: That it is kept.")
	f.Add("issue | … | also: ,,,")
	f.Fuzz(func(t *testing.T, text string) {
		issues, err := position.ReadIssues(strings.NewReader(text), "fuzz.issues")
		if err != nil {
			if issues != nil {
				t.Errorf("an error, and %d issues", len(issues))
			}
			return
		}
		for _, x := range issues {
			if x.Name == "" || x.Line == 0 {
				t.Errorf("%+v", x)
			}
		}
		position.New(straits.Base(), issues)
	})
}
