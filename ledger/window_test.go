package ledger_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// drawn draws a report of a document with a date, "-" where it has none; day
// draws a day around that.
type drawn func(t *rapid.T, tb testing.TB, document, published string, day func(from, to int) string) *readout.Report

// kinds are ways to draw reports of one block.
var kinds = map[string]drawn{
	"meetings":   ofLine(meetings),
	"visits":     ofLine(visits),
	"statements": ofLine(sayings),
	"positions":  positions,
	"proposals":  proposals,
	"figures":    figures,
}

func ofLine(line func(t *rapid.T, day func(from, to int) string) string) drawn {
	return func(t *rapid.T, tb testing.TB, document, _ string, day func(from, to int) string) *readout.Report {
		return report(tb, document, line(t, day))
	}
}

// busyBlock draws more reports of one block than are reconciled at once, over
// a few months, of dates of all precisions.
func busyBlock(t *rapid.T, tb testing.TB, draw drawn) []ledger.Telling {
	n := rapid.IntRange(ledger.Busy+2, 2*ledger.Busy).Draw(t, "reports")
	span := rapid.SampledFrom([]int{30, 100, 300}).Draw(t, "days")
	dates := map[string]readout.Date{}
	var reports []*readout.Report
	seen := map[string]bool{}
	for len(reports) < n {
		doc := fmt.Sprint("d", rapid.IntRange(0, n*2/3).Draw(t, "document"))
		if _, ok := dates[doc]; !ok {
			dates[doc] = readout.Day(2031, 1, 1).AddDays(rapid.IntRange(0, span).Draw(t, "published"))
			if rapid.IntRange(0, 19).Draw(t, "undated") == 0 {
				dates[doc] = readout.Date{}
			}
		}
		published, around := "-", dates[doc]
		if around.IsZero() {
			around = readout.Day(2031, 1, 1)
		} else {
			published = around.String()
		}
		day := func(from, to int) string {
			return around.AddDays(rapid.IntRange(from, to).Draw(t, "off")).String()
		}
		if r := draw(t, tb, doc, published, day); !seen[r.ID()] {
			seen[r.ID()] = true
			reports = append(reports, r)
		}
	}
	all := tell(dates, reports...)
	for i := range all { // figures of one event, which may be told later
		if all[i].Report.Figure() != nil {
			all[i].Marks.Topic = ledger.TopicOf("brakka siege mortar garrison")
			all[i].Voice = ledger.Voice{About: []string{"osk", "ana brek"}, Values: 1}
		}
	}
	return all
}

func meetings(t *rapid.T, day func(from, to int) string) string {
	status := rapid.SampledFrom([]string{"occurred", "occurred", "planned", "did_not_occur"}).Draw(t, "status")
	place := rapid.SampledFrom([]string{"@Dorn/Velia", "@Palace", "@Velia/Velia", "@-", "@Ravi/Velia"}).Draw(t, "place")
	who := rapid.SampledFrom([]string{"Ana_Brek=a1,Ilo_Tarn=a2", "Ana_Brek=a1,Ilo_Tarn=a2", "Ana_Brek=a1,Ilo_Tarn=a2,Teo_Lunn=a3"}).Draw(t, "who")
	when := "-"
	switch rapid.IntRange(0, 5).Draw(t, "precision") {
	case 0, 1:
		when = day(-3, 3)
	case 2:
		when = day(-3, 3)[:7]
	case 3:
		when = day(-9, -2) + "/" + day(-1, 4)
	}
	return fmt.Sprintf("meeting %s %s %s %s", status, who, place, when)
}

func visits(t *rapid.T, day func(from, to int) string) string {
	when := "-"
	switch rapid.IntRange(0, 5).Draw(t, "precision") {
	case 0, 1, 2:
		when = day(-5, 5)
	case 3, 4:
		when = day(-9, -2) + "/" + day(-1, 9)
	}
	return fmt.Sprintf("visit occurred Ana_Brek=a1 %s %s", rapid.SampledFrom([]string{"@Dorn/Velia", "@Velia/Velia", "@Ravi/Velia"}).Draw(t, "place"), when)
}

func sayings(t *rapid.T, day func(from, to int) string) string {
	words := []string{"we", "shall", "never", "sign", "that", "paper", "before", "winter", "unless", "the", "river", "towns", "agree", "with", "us"}
	from := rapid.IntRange(0, 6).Draw(t, "from")
	to := rapid.IntRange(from+4, len(words)).Draw(t, "to")
	when := "-"
	if rapid.IntRange(0, 3).Draw(t, "dated") == 0 {
		when = day(-3, 9) // one may be dated wrongly, to after its document
	}
	line := ""
	for _, w := range words[from:to] {
		line += " " + w
	}
	return "said Ana_Brek=a1 " + when + ":" + line
}

func positions(t *rapid.T, tb testing.TB, document, published string, day func(from, to int) string) *readout.Report {
	when := "-"
	switch rapid.IntRange(0, 3).Draw(t, "precision") {
	case 0:
		when = day(-9, 0)
	case 1:
		when = day(-9, 0)[:7]
	}
	stance := rapid.SampledFrom([]string{"supports", "opposes", "opposes", "conditional"}).Draw(t, "stance")
	return takes(tb, fmt.Sprintf("%s %s: Brek %s truce, %s", document, published, stance, when)).Report
}

func proposals(t *rapid.T, tb testing.TB, document, published string, _ func(from, to int) string) *readout.Report {
	name := rapid.SampledFrom([]string{"plan", "plan for the strait", "harbour plan", "plan for strait and harbour"}).Draw(t, "name")
	term := rapid.SampledFrom([]string{"withdrawal of ships", "exchange of prisoners", "withdrawal of ships and prisoners", "a truce of 30 days", "30 days of talks"}).Draw(t, "term")
	return tables(tb, fmt.Sprintf("%s %s: Brek: %s: %s", document, published, name, term)).Report
}

func figures(t *rapid.T, tb testing.TB, document, published string, day func(from, to int) string) *readout.Report {
	when := ""
	switch rapid.IntRange(0, 5).Draw(t, "precision") {
	case 0, 1:
		when = day(-4, 0)
	case 2:
		when = day(-4, 0)[:7]
	case 3:
		when = "2029-03"
	}
	value := rapid.SampledFrom([]string{"40", "43", "~40", ">40", "400", "20..30"}).Draw(t, "value")
	scope := rapid.SampledFrom([]string{"Osk", "Osk", "Osk, Maresh", "Maresh", ""}).Draw(t, "scope")
	said := rapid.SampledFrom([]string{"", "", "the army", "the mayor"}).Draw(t, "said by")
	return claimed(tb, fmt.Sprintf("%s %s %s people | people killed | %s | %s | %s", document, published, value, scope, when, said))[0].Report
}

// TestABusyBlockIsReconciledInParts: a report changes no record that is named
// for one more than Near steps away, and what is within Far steps of it is
// enough to make those that are nearer.
func TestABusyBlockIsReconciledInParts(t *testing.T) {
	for name, draw := range kinds {
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(rt *rapid.T) {
				all := busyBlock(rt, t, draw)
				key := ledger.BlockingKey(all[0].Report)
				for _, x := range all {
					if ledger.BlockingKey(x.Report) != key {
						rt.Skip("two blocks")
					}
				}
				one := rapid.IntRange(0, len(all)-1).Draw(rt, "changed")
				steps := stepsFrom(all, one)
				var without, around []ledger.Telling
				anchor := map[string]int{}
				for i, x := range all {
					if i != one {
						without = append(without, x)
					}
					if steps[i] <= ledger.Far {
						around = append(around, x)
					}
					if old, ok := anchor[ledger.Link(x.Report)]; !ok || steps[i] < old {
						anchor[ledger.Link(x.Report)] = steps[i]
					}
				}
				whole := written(rt, all, anchor, func(n int) bool { return true })
				before := written(rt, without, anchor, func(n int) bool { return n > ledger.Near })
				for id, body := range before {
					if whole[id] != body {
						rt.Fatalf("a report changes a record %d steps away:\n%s\n%s", anchor[id], body, whole[id])
					}
				}
				part := written(rt, around, anchor, func(n int) bool { return n <= ledger.Near }, key)
				for id, body := range whole {
					if anchor[id] <= ledger.Near && part[id] != body {
						rt.Fatalf("the part makes another record than the whole, %d steps away:\n%s\n%s", anchor[id], body, part[id])
					}
				}
			})
		})
	}
}

// TestReportsWithOneLinkHaveOneWindow: what is one record in any case has one
// window, whatever documents tell it and of whatever dates these are. Else a
// part of a block that is near one of them lacks the others.
func TestReportsWithOneLinkHaveOneWindow(t *testing.T) {
	for name, draw := range kinds {
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(rt *rapid.T) {
				all := busyBlock(rt, t, draw)
				windows := map[string][2]int{}
				for i, x := range all {
					link := ledger.Link(x.Report)
					if link == readout.ID(readout.PrefixRecord, x.Report.ID()) {
						continue // of this report alone
					}
					for _, published := range []readout.Date{x.Published, all[(i+1)%len(all)].Published} {
						from, to := ledger.Window(x.Report, published)
						if w, ok := windows[link]; ok && w != [2]int{from, to} {
							rt.Fatalf("reports of %s have the windows %v and %v; the last is %+v of %s", link, w, [2]int{from, to}, x.Report.Body(), published)
						}
						windows[link] = [2]int{from, to}
					}
				}
			})
		})
	}
}

// TestABlockIsAFunctionOfTheSet: the reports of a block, small or busy, in any
// order and some of them twice, give the same records and conflicts; and a
// record of some of them is found by its id when there are more.
func TestABlockIsAFunctionOfTheSet(t *testing.T) {
	for name, draw := range kinds {
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(rt *rapid.T) {
				all := busyBlock(rt, t, draw)
				some := all[:rapid.IntRange(1, len(all)).Draw(rt, "some")]
				few, conflicts := ledger.Reconcile(some)
				again, conflictsAgain := ledger.Reconcile(rapid.Permutation(append(slices.Clone(some), some[0])).Draw(rt, "order"))
				if diff := cmp.Diff(asJSON(rt, few, conflicts), asJSON(rt, again, conflictsAgain)); diff != "" {
					rt.Fatalf("another order makes other records: %s", diff)
				}
				whole, _ := ledger.Reconcile(all)
				of := map[string]string{}
				for _, r := range whole {
					for _, id := range r.Reports {
						of[id] = r.ID
					}
				}
				found := map[string]string{}
				for _, x := range all {
					link, rec := ledger.Link(x.Report), of[x.Report.ID()]
					if rec == "" || found[link] != "" && found[link] != rec {
						rt.Fatalf("the link of %s leads to %q and %q", x.Report.ID(), rec, found[link])
					}
					found[link] = rec
				}
				for _, r := range few {
					if found[r.ID] == "" {
						rt.Fatalf("record %s is gone after growth", r.ID)
					}
				}
			})
		})
	}
}

func asJSON(t *rapid.T, records []*readout.Record, conflicts []ledger.Conflict) string {
	data, err := json.Marshal([]any{records, conflicts})
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// stepsFrom returns how many steps each report is from one, from window to
// meeting window.
func stepsFrom(all []ledger.Telling, one int) []int {
	type days struct{ from, to int }
	var at []days
	steps := make([]int, len(all))
	for i, x := range all {
		from, to := ledger.Window(x.Report, x.Published)
		at = append(at, days{from, to})
		steps[i] = 1 << 20
	}
	steps[one] = 0
	for n, hull := 1, at[one]; n < 40; n++ {
		next := hull
		for i, w := range at {
			if w.from <= hull.to && hull.from <= w.to {
				steps[i] = min(steps[i], n)
				next = days{min(next.from, w.from), max(next.to, w.to)}
			}
		}
		hull = next
	}
	return steps
}

// written returns the records and their conflicts as JSON, those whose anchor
// is as wanted.
func written(t *rapid.T, tellings []ledger.Telling, anchor map[string]int, want func(int) bool, busy ...string) map[string]string {
	records, conflicts := ledger.Reconcile(tellings, busy...)
	all := map[string]string{}
	for _, r := range records {
		if !want(anchor[r.ID]) {
			continue
		}
		body, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		all[r.ID] = string(body)
		for _, c := range conflicts {
			for _, id := range c.Records {
				if id == r.ID {
					all[r.ID] += "\n" + c.Why
				}
			}
		}
	}
	return all
}
