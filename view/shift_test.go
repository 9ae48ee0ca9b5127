package view_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/view"
)

// stands makes the items of positions from lines: "day actor stance issue".
func stands(t *testing.T, lines ...string) (items []view.Item) {
	t.Helper()
	for i, line := range lines {
		f := strings.SplitN(line, " ", 4)
		p := &readout.Position{Actor: readout.ActorRef{Name: f[1]}, Stance: readout.Stance(f[2]), Issue: f[3]}
		if f[0] != "-" {
			d, err := readout.ParseDate(f[0])
			if err != nil {
				t.Fatal(err)
			}
			p.When = &readout.When{Start: d, Basis: readout.BasisStated}
		}
		items = append(items, view.NewItem(&readout.Record{ID: fmt.Sprintf("r%d", i), Body: p, Documents: 1, Origins: 1}, nil))
	}
	return items
}

func TestCourses(t *testing.T) {
	items := stands(t,
		"2031-03-05 Quillon opposes monitors",
		"2031-03-17 Quillon supports monitors",
		"2031-03-08 Quillon opposes Monitors",
		"2031-03-01 Harsk supports ceasefire",
		"2031-03-09 Harsk supports ceasefire",
		"- Harsk opposes ceasefire",
		"- Harsk supports ceasefire",
		"2031-03-02 Solt conditional talks",
		"2031-03-03 Solt opposes talks",
	)
	show := func(items []view.Item) string {
		var lines []string
		for _, c := range view.Courses(items) {
			line := c.Actor.Name + " on " + c.Issue + ":"
			for _, s := range c.Stands {
				line += fmt.Sprintf(" %s %s..%s (%d)", s.Stance, s.From, s.To, s.Documents)
			}
			for _, s := range c.Shifts {
				line += fmt.Sprintf("; %s on %s, %s → %s", s.Kind, s.Day, s.Before.ID, s.After.ID)
			}
			if f := c.Firm(); f != "" {
				line += "; " + f
			}
			lines = append(lines, line+fmt.Sprintf("; %d undated", len(c.Undated)))
		}
		return strings.Join(lines, "\n")
	}
	const want = `Quillon on monitors: opposes 2031-03-05..2031-03-08 (2) supports 2031-03-17..2031-03-17 (1); reversal on 2031-03-17, r2 → r1; 0 undated
Solt on talks: conditional 2031-03-02..2031-03-02 (1) opposes 2031-03-03..2031-03-03 (1); hardening on 2031-03-03, r7 → r8; 0 undated
Harsk on ceasefire: supports 2031-03-01..2031-03-09 (2); unchanged in 2 stories since 1 March 2031, and in 1 without a date; 2 undated`
	if got := show(items); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	slices.Reverse(items)
	if got := show(items); got != want {
		t.Errorf("the order of the items matters: got\n%s", got)
	}
}

// TestCoursesOfTheNameless: who has no name never turns.
func TestCoursesOfTheNameless(t *testing.T) {
	courses := view.Courses(stands(t, "2031-03-05 lawmakers opposes dam", "2031-03-06 lawmakers supports dam"))
	if len(courses) != 2 || len(courses[0].Shifts)+len(courses[1].Shifts) > 0 {
		t.Errorf("got %d courses, want two without a shift", len(courses))
	}
}
