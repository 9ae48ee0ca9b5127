package proposal_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit/straits"
	"github.com/readout-dev/readout/proposal"
)

// find returns the proposals of a story, a line each: by → to (mediators): terms
// ; answers ; version of.
func find(t testing.TB, story string) (lines []string) {
	t.Helper()
	reports, err := proposal.New(straits.Base()).Find(straits.Annotated(t, story))
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range reports {
		lines = append(lines, line(r.Proposal()))
	}
	return lines
}

func line(p *readout.Proposal) string {
	names := func(refs []readout.ActorRef) string {
		var out []string
		for _, r := range refs {
			out = append(out, r.Name)
		}
		return strings.Join(out, ", ")
	}
	s := names(p.By)
	if len(p.To) > 0 {
		s += " → " + names(p.To)
	}
	if len(p.Mediators) > 0 {
		s += " (" + names(p.Mediators) + ")"
	}
	var terms []string
	for _, t := range p.Terms {
		words := t.Words.Text()
		for _, x := range []string{t.Phase, t.Value, t.Duration} {
			if x != "" {
				words += " {" + x + "}"
			}
		}
		terms = append(terms, words)
	}
	s += ": " + strings.Join(terms, " / ")
	for _, a := range p.Responses {
		s += "; " + a.Actor.Name + " " + string(a.Kind)
	}
	if p.VersionOf != "" {
		s += "; version of " + p.VersionOf
	}
	return s
}

func TestProposals(t *testing.T) {
	for _, tc := range []struct{ text, want string }{
		{"Ana Brek proposed a ten-day truce to Velia.", "Ana Brek → Velia: ten-day truce {ten-day}"},
		{"Velia offered to reopen the harbour of Maresh to ships of Sumar.", "Velia: reopen the harbour of Maresh to ships of Sumar"},
		{"Ana Brek suggested that Velia should withdraw its ships.", "Ana Brek: Velia should withdraw its ships"},
		{"Velia tabled a plan. The plan calls for an exchange of prisoners and a truce with Sumar.", "Velia: exchange of prisoners / truce with Sumar"},
		{"Ana Brek put forward a plan to demilitarise the strait. Velia rejected the plan on Monday.", "Ana Brek: demilitarise the strait; Velia rejects"},
		{"Ana Brek presented Velia with a three-phase proposal to end the war in the strait.", "Ana Brek → Velia: end the war in the strait"},
		{"Velia tabled a proposal for a customs union with Sumar.", "Velia: customs union with Sumar"},
		{"The proposal, tabled by Velia on Monday, includes a withdrawal of troops from Sumar, an exchange of prisoners and the release of 40 fishermen.", "Velia: withdrawal of troops from Sumar / exchange of prisoners / release of 40 fishermen {40 fishermen}"},
		{"The Harbour Front gave a response to a proposal aimed at ending the war in Velia. The full Front response outlines two phases, each lasting 30 days, including withdrawal of Velian troops, an exchange of prisoners, and free movement of people, according to officials. Ana Brek called the response unacceptable.", "Harbour Front: two phases, each lasting 30 days {two phases} {30 days} / withdrawal of Velian troops / exchange of prisoners / free movement of people; Ana Brek rejects; version of proposal aimed at ending the war in Velia"},
		{"Ana Brek proposed a customs union with Velia. Under the proposal, Velia would pay 30 million crowns. Velia is studying the proposal, Ilo Tarn said. Tarsk called it generally positive.", "Ana Brek: customs union with Velia / Velia would pay 30 million crowns {30 million crowns}; Velia studies; Tarsk conditional"},
		{"Ana Brek presented Velia with a proposal to end the war. In the first phase, lasting 30 days, all sides would observe a truce. Velia accepted the first phase but rejected the second.", "Ana Brek → Velia: end the war / all sides would observe a truce {first} {30 days}; Velia conditional"},
		{"Ilo Tarn urged Sumar and Tarsk to start talks on the strait.", "Ilo Tarn → Sumar, Tarsk: start talks on the strait"},
		{"Sumar accepted Velia's offer of a truce.", "Velia: truce; Sumar accepts"},
		{"The Straits Council endorsed Ilo Tarn's plan for a congress in Maresh.", "Ilo Tarn: congress in Maresh; Straits Council accepts"},
		{"Velia honours its agreement with Sumar, under which three million people have settled in the strait.", "Velia, Sumar → Velia, Sumar: three million people have settled in the strait {three million people}"},
		{"Ilo Tarn urged Sumar to start talks on the strait. The Straits Council endorsed his plan for a congress in Sumar.", "Ilo Tarn → Sumar: start talks on the strait | Ilo Tarn: congress in Sumar; Straits Council accepts"},
		// none
		{"Ana Brek offered her condolences to Velia.", ""},
		{"Ana Brek has a plan.", ""},
		{"Ana Brek's plan to visit Velia was dropped.", ""},
		{"Ana Brek proposed a new school tax.", ""},
		{"Did Ana Brek propose a truce to Velia?", ""},
		{"Ana Brek did not propose a truce to Velia.", ""},
		{"Ana Brek may propose a truce to Velia.", ""},
	} {
		if got := strings.Join(find(t, tc.text), " | "); got != tc.want {
			t.Errorf("%s\n\tgot  %s\n\twant %s", tc.text, got, tc.want)
		}
	}
}
