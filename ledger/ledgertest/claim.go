package ledgertest

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"

	"github.com/readout-dev/readout"
)

var (
	issues  = []string{"grain treaty", "open border"}
	counted = []string{"trucks", "envoys"}
	stances = map[string]readout.Stance{"supports": readout.StanceSupports, "opposes": readout.StanceOpposes}
)

// claim returns a position, a proposal or a figure of the n-th story.
func claim(n int) string {
	rnd := rand.New(rand.NewPCG(uint64(n), 23))
	pick := func(of []string) string { return of[rnd.IntN(len(of))] }
	day := FirstDay.AddDays(n/8 + rnd.IntN(3))
	switch n % 3 {
	case 0:
		return fmt.Sprintf("%s %s the %s on %s.\n", pick(people), pick([]string{"supports", "opposes"}), pick(issues), day)
	case 1:
		return fmt.Sprintf("%s offered %s the winter plan of 45 days on %s; %s rejects it.\n", pick(people), pick(people), day, pick(people))
	}
	return fmt.Sprintf("By %s %d %s had passed, %s counted.\n", day, 100+rnd.IntN(3), pick(counted), pick(people))
}

var (
	stands  = regexp.MustCompile(name + ` (supports|opposes) the ([a-z ]+) ` + date)
	offered = regexp.MustCompile(name + ` offered ` + name + ` (the winter plan) (of (45 days)) ` + date + `; ` + name + ` rejects it`)
	passed  = regexp.MustCompile(`By (\d{4}-\d\d-\d\d) (\d+) (\w+) had passed, ` + name + ` counted`)
)

// claims adds the positions, proposals and figures of doc.
func claims(doc *readout.Document, add func(readout.Body, string, readout.Span) error) error {
	stated := func(s string) *readout.When { return &readout.When{Start: day(s), Basis: readout.BasisStated} }
	for _, m := range stands.FindAllStringSubmatchIndex(doc.Text, -1) {
		part := func(i int) string { return doc.Text[m[2*i]:m[2*i+1]] }
		body := &readout.Position{Actor: actor(part(1)), Issue: part(3), Stance: stances[part(2)], When: stated(part(4))}
		if err := add(body, "ledgertest/stands", readout.Span{Start: m[0], End: m[1]}); err != nil {
			return err
		}
	}
	for _, m := range offered.FindAllStringSubmatchIndex(doc.Text, -1) {
		part := func(i int) string { return doc.Text[m[2*i]:m[2*i+1]] }
		term, err := doc.Evidence(readout.Span{Start: m[8], End: m[9]})
		if err != nil {
			return err
		}
		answer, err := doc.Evidence(readout.Span{Start: m[14], End: m[1]})
		if err != nil {
			return err
		}
		body := &readout.Proposal{
			Name: part(3), By: []readout.ActorRef{actor(part(1))}, To: []readout.ActorRef{actor(part(2))},
			Terms:     []readout.Term{{Words: term, Duration: part(5)}},
			Responses: []readout.Response{{Actor: actor(part(7)), Kind: readout.ResponseRejects, Evidence: []readout.Evidence{answer}}},
			When:      stated(part(6)),
		}
		if err := add(body, "ledgertest/offered", readout.Span{Start: m[0], End: m[1]}); err != nil {
			return err
		}
	}
	for _, m := range passed.FindAllStringSubmatchIndex(doc.Text, -1) {
		part := func(i int) string { return doc.Text[m[2*i]:m[2*i+1]] }
		value, err := strconv.ParseFloat(part(2), 64)
		if err != nil {
			return err
		}
		who := actor(part(4))
		body := &readout.Figure{Value: &value, Bound: readout.BoundExact, Unit: strings.TrimSuffix(part(3), "s"), What: part(3), AsOf: stated(part(1)), SaidBy: &who}
		if err := add(body, "ledgertest/passed", readout.Span{Start: m[0], End: m[1]}); err != nil {
			return err
		}
	}
	return nil
}
