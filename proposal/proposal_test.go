package proposal_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
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
	testkit.CheckTold(t, find, [][2]string{
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
		// demands
		{"Ilo Tarn demanded that Sumar withdraw its ships.", "Ilo Tarn → Sumar: Sumar withdraw its ships"},
		{"Velia demanded the release of 40 fishermen from Sumar.", "Velia → Sumar: release of 40 fishermen {40 fishermen}"},
		{"Talks failed last year when the Harbour Front demanded a ransom of three million crowns.", "Harbour Front: ransom of three million crowns {three million crowns}"},
		{"The Velian government has called for the Harbour Front to be expelled from the peace talks.", "Velia → Harbour Front: be expelled from the peace talks"},
		{"Velia called on Sumar to withdraw its ships from the strait.", "Velia → Sumar: withdraw its ships from the strait"},
		{"Maresh has asked the Straits Council to blacklist ten ships.", "Velia → Straits Council: blacklist ten ships {ten ships}"},
		{"Ana Brek urged Velia to lift the blockade.", "Ana Brek → Velia: lift the blockade"},
		{"Velia wants Sumar to lift the blockade, Ilo Tarn said.", "Velia → Sumar: lift the blockade"},
		{"Velia demanded that Sumar lift the blockade. Ana Brek rejected the demand.", "Velia → Sumar: Sumar lift the blockade; Ana Brek rejects"},
		{"Ana Brek dismissed suggestions by Velia that the Front join the talks.", "Velia: the Front join the talks; Ana Brek rejects"},
		{"Sumar rejected Velia's call for a conference on the strait.", "Velia: conference on the strait; Sumar rejects"},
		{"Sumar rejected five names that Velia wanted to add to the list.", "Velia: five names that Velia wanted to add to the list {five names}; Sumar rejects"},
		{"Ana Brek rejected Velia's demand that Sumar withdraw its ships.", "Velia → Sumar: Sumar withdraw its ships; Ana Brek rejects"},
		{"A statement issued by the Harbour Front ahead of the talks demanded a withdrawal of all ships.", "Harbour Front: withdrawal of all ships"},
		// deals
		{"Velia and Sumar have begun work on a fisheries agreement.", "Velia, Sumar → Velia, Sumar: fisheries agreement"},
		{"Velia is negotiating a fisheries treaty with Sumar.", "Velia, Sumar → Velia, Sumar: fisheries treaty"},
		{"After talks with Ana Brek in Port Ona, Ilo Tarn said the two countries had begun work on a fisheries agreement.", "Sumar, Velia → Sumar, Velia: fisheries agreement"},
		{"Velia and Sumar signed an agreement to share the harbour.", "Velia, Sumar → Velia, Sumar: share the harbour"},
		{"Velia and Sumar agreed to reopen the harbour.", "Velia, Sumar → Velia, Sumar: reopen the harbour"},
		{"Velia and Sumar agreed on a ten-day truce.", "Velia, Sumar → Velia, Sumar: ten-day truce {ten-day}"},
		{"The agreement between Foreign Minister Mira Oss and President Ilo Tarn to dismantle the guns of the strait was the first.", "Mira Oss, Ilo Tarn → Mira Oss, Ilo Tarn: dismantle the guns of the strait"},
		{"It bears in mind that the famous agreement between Sumari Prime Minister Ana Brek and Velian President Ilo Tarn to dismantle Tarsk’s coastal guns was the pretext for Tarn to turn back.", "Ana Brek, Ilo Tarn → Ana Brek, Ilo Tarn: dismantle Tarsk’s coastal guns"},
		// in return
		{"Velia will not reopen the harbour unless Sumar withdraws its ships.", "Velia → Sumar: reopen the harbour / Sumar withdraws its ships"},
		{"Velia said it would free the prisoners if Sumar lifted the blockade.", "Velia → Sumar: free the prisoners / Sumar lifted the blockade"},
		{"Velia is ready to free the prisoners in exchange for a truce with Sumar.", "Velia: free the prisoners / truce with Sumar"},
		{"Velia offered to release the prisoners in return for a truce with Sumar.", "Velia: release the prisoners / truce with Sumar"},
		{"Velia threatened to close the harbour unless Sumar withdraws its ships.", "Velia → Sumar: Sumar withdraws its ships"},
		{"Velia asked Sumar for a loan of three million crowns.", "Velia → Sumar: loan of three million crowns {three million crowns}"},
		{"Velia and Sumar agreed to set up a joint fisheries council.", "Velia, Sumar → Velia, Sumar: set up a joint fisheries council"},
		{"Ana Brek rejected Velia's proposed prisoner swap.", "Velia: prisoner swap; Ana Brek rejects"},
		// put forward
		{"The plan that Velia offered to Sumar would open the strait to all ships.", "Velia → Sumar: open the strait to all ships"},
		{"Tarsk circulated a draft resolution that would punish Sumar.", "Tarsk: punish Sumar"},
		{"Velia drafted a resolution to censure Sumar.", "Velia: censure Sumar"},
		// answers
		{"Ana Brek proposed a truce to Velia. Velia agreed to the proposal.", "Ana Brek → Velia: truce; Velia accepts"},
		{"Ana Brek proposed a truce to Velia. Velia refused to discuss the proposal.", "Ana Brek → Velia: truce; Velia rejects"},
		{"Ana Brek proposed a truce to Velia. Velia refused to accept the idea.", "Ana Brek → Velia: truce; Velia rejects"},
		{"Ana Brek proposed a truce to Velia. Ilo Tarn ruled out the idea.", "Ana Brek → Velia: truce; Ilo Tarn rejects"},
		{"Ana Brek proposed a truce to Velia. Ilo Tarn hailed the proposal.", "Ana Brek → Velia: truce; Ilo Tarn accepts"},
		{"Ana Brek proposed a truce to Velia, which Ilo Tarn rejected.", "Ana Brek → Velia: truce; Ilo Tarn rejects"},
		{"Velia rejected a truce proposed by Sumar.", "Sumar: truce; Velia rejects"},
		{"Ilo Tarn proposed a congress to Sumar and Tarsk. Ana Brek insists the Front is excluded from the congress.", "Ilo Tarn → Sumar, Tarsk: congress; Ana Brek conditional"},
		{"Ana Brek proposed a truce to Velia. Ilo Tarn said he would accept the proposal if Sumar withdrew its ships.", "Ana Brek → Velia: truce; Ilo Tarn conditional"},
		{"Ana Brek proposed a truce to Velia. Velia gave no answer to the proposal.", "Ana Brek → Velia: truce"},
		{"Ilo Tarn hosted Ana Brek and Mira Oss in Maresh on Monday. The three-way summit endorsed Tarn's plan for a congress.", "Ilo Tarn: congress; Sumar accepts; Tarsk accepts"},
		// none
		{"Velia urged Sumar to show restraint.", ""},
		{"Velia called on the world to act.", ""},
		{"Velia demanded an apology.", ""},
		{"Ana Brek urged Sumar to free the prisoners.", ""},
		{"Velia did not demand that Sumar withdraw its ships.", ""},
		{"Velia will not win unless Sumar fails.", ""},
		{"If Sumar attacks, Velia will respond.", ""},
		{"Velia and Sumar agreed to disagree.", ""},
		{"Velia and Sumar agreed to meet in May.", ""},
		{"Ana Brek wanted to withdraw.", ""},
		{"Velia asked Sumar to respect the law.", ""},
		{"Ana Brek offered her condolences to Velia.", ""},
		{"Ana Brek has a plan.", ""},
		{"Ana Brek's plan to visit Velia was dropped.", ""},
		{"Ana Brek proposed a new school tax.", ""},
		{"Ana Brek shied away from proposing a truce to Velia.", ""},
		{"Ana Brek proposed some big ideas to Velia to change the world.", ""},
		{"Did Ana Brek propose a truce to Velia?", ""},
		{"Ana Brek did not propose a truce to Velia.", ""},
		{"Ana Brek may propose a truce to Velia.", ""},
	})
}
