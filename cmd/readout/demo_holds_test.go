package main

import (
	"context"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/demo"
	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/source"
	"github.com/readout-dev/readout/sqlite"
	"github.com/readout-dev/readout/view"
)

// demoLedger builds the ledger of the demonstration as readout demo does.
func demoLedger(t *testing.T) *sqlite.Ledger {
	t.Helper()
	ctx := context.Background()
	a := &app{stderr: io.Discard, ledger: filepath.Join(t.TempDir(), "demo.db"), getenv: func(string) string { return "" }}
	r, err := demoReading()
	if err != nil {
		t.Fatal(err)
	}
	l, err := a.open(ctx, r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	if err := a.build(ctx, l, r, extract.Options{}, source.FS(ctx, demo.Corpus(), source.Limits{})); err != nil {
		t.Fatal(err)
	}
	return l
}

// TestDemoHoldsWhatItShows: the demonstration holds a proposal with phases and
// its answers, a shifted position, figures that differ and figures that are
// only rounded, a meeting that is denied, words at third hand, and copies of an
// agency's story.
func TestDemoHoldsWhatItShows(t *testing.T) {
	ctx := context.Background()
	l := demoLedger(t)
	list := func(f ledger.Filter) []*readout.Record {
		found, err := l.Records(ctx, f)
		if err != nil {
			t.Fatal(err)
		}
		return found
	}

	t.Run("a proposal with phases and answers", func(t *testing.T) {
		var plan *readout.Proposal
		for _, r := range list(ledger.Filter{Kind: "proposal"}) {
			if p := r.Proposal(); len(p.By) == 1 && p.By[0].Name == "Ilse Marant" && len(p.Terms) > 3 {
				plan = p
			}
		}
		if plan == nil {
			t.Fatal("the envoy's plan is not there")
		}
		phases := map[string]string{}
		for _, term := range plan.Terms {
			phases[term.Phase] = term.Duration
		}
		for phase, lasts := range map[string]string{"first": "30 days", "second": "30 days", "third": "60 days"} {
			if phases[phase] != lasts {
				t.Errorf("the %s phase lasts %q, want %q", phase, phases[phase], lasts)
			}
		}
		var to, answers []string
		for _, a := range plan.To {
			to = append(to, a.Name)
		}
		for _, a := range plan.Responses {
			answers = append(answers, a.Actor.Name+" "+string(a.Kind))
		}
		for _, want := range []string{"Velmora studies", "Ostrania rejects", "Keld Front conditional", "Mira Solt accepts", "Ostrania accepts"} {
			if !slices.Contains(answers, want) {
				t.Errorf("the answers are %s; %s is not among them", strings.Join(answers, ", "), want)
			}
		}
		if want := []string{"Velmora", "Ostrania", "Keld Front"}; !slices.Equal(to, want) {
			t.Errorf("it is put to %v, want %v", to, want)
		}
	})

	t.Run("a shifted position", func(t *testing.T) {
		items, err := view.Items(ctx, l, list(ledger.Filter{Kind: "position", About: "monitors"}))
		if err != nil {
			t.Fatal(err)
		}
		shifts := map[string]string{}
		for _, c := range view.Courses(items) {
			for _, s := range c.Shifts {
				shifts[c.Actor.Name] = string(s.From) + " to " + string(s.To) + " on " + s.Day
			}
		}
		for actor, want := range map[string]string{
			"Sera Quillon": "opposes to conditional on 2031-03-17",
			"Ostrania":     "opposes to supports on 2031-03-17",
		} {
			if shifts[actor] != want {
				t.Errorf("%s on the monitors: %q, want %q", actor, shifts[actor], want)
			}
		}
	})

	t.Run("a denial is of the party that denies", func(t *testing.T) {
		want := []string{"The Straits Review, in 1 document without an outlet", "the government, cited by The Tarsk Courier and World Desk"}
		for _, r := range list(ledger.Filter{Kind: "meeting"}) {
			if p := r.Engagement().Participants; p[0].Name == "Pavel Orim" && !slices.Equal(r.OriginChain, want) {
				t.Errorf("the origins are %q, want %q", r.OriginChain, want)
			}
		}
	})

	conflicts, err := l.Conflicts(ctx, ledger.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	disputed := func(words ...string) bool {
		return slices.ContainsFunc(conflicts, func(c ledger.Conflict) bool {
			return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(c.Why, w) })
		})
	}
	t.Run("figures that differ, and figures that are rounded", func(t *testing.T) {
		for _, words := range [][]string{
			{"14 people died, according to Velmoran army", "23 dead, according to Ostranian Foreign Ministry"},
			{"according to Velmoran army", "at least 19 people killed, according to the town's mayor"},
			{"40 minutes", "a Western diplomat in Brenn"},
		} {
			if !disputed(words...) {
				t.Errorf("nothing is said of %q", words)
			}
		}
		for _, words := range [][]string{
			{"2 hours", "10 minutes"},           // "more than two hours", "two hours and ten minutes"
			{"at least 19", "23 dead"},          // a bound that the other keeps
			{"23 dead", "24"},                   // of two days
			{"about 240 Velmoran", "about 260"}, // both estimates
		} {
			if disputed(words...) {
				t.Errorf("%q is no disagreement", words)
			}
		}
	})

	t.Run("a meeting that is denied, on whose word", func(t *testing.T) {
		if !disputed("took place, according to The Straits Review", "did not take place, according to") {
			t.Errorf("the denial is not among %v", conflicts)
		}
		denied := slices.ContainsFunc(list(ledger.Filter{Kind: "statement", Actor: "Ada Voss"}), func(r *readout.Record) bool {
			return strings.Contains(view.Line(r.Body), "There was no meeting")
		})
		if !denied {
			t.Error("Ada Voss's word is not there")
		}
	})

	t.Run("words at third hand", func(t *testing.T) {
		found := slices.ContainsFunc(list(ledger.Filter{Kind: "statement", Actor: "Solt"}), func(r *readout.Record) bool {
			return slices.Equal(r.Statement().Relay, []string{"Ilse Marant"})
		})
		if !found {
			t.Error("nothing of Mira Solt is told by Ilse Marant")
		}
	})

	t.Run("copies of an agency's story", func(t *testing.T) {
		found := slices.ContainsFunc(list(ledger.Filter{Kind: "meeting", Actor: "Drezko"}), func(r *readout.Record) bool {
			return r.Documents > 1 && r.Origins == 1 && strings.Contains(strings.Join(r.OriginChain, " "), "Meridian Wire, carried by The Tarsk Courier")
		})
		if !found {
			t.Error("no meeting is told by the agency and its copies alone")
		}
	})
}
