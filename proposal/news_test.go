package proposal_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/internal/testkit/straits"
	"github.com/readout-dev/readout/proposal"
)

// TestTold: the ways in which news tells what is on the table.
func TestTold(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Velia has offered Sumar a ten-day truce.", "Velia → Sumar: ten-day truce {ten-day}"},
		{"Velia has offered Sumar a deal to share the harbour.", "Velia → Sumar: share the harbour"},
		{"Velia issued an ultimatum to Sumar to withdraw its ships.", "Velia → Sumar: withdraw its ships"},
		{"Velia gave Sumar 48 hours to withdraw its ships.", "Velia → Sumar: withdraw its ships {48 hours}"},
		{"Velia gave Sumar until Friday to withdraw its ships.", "Velia → Sumar: withdraw its ships"},
		{"Under a plan drawn up by Tarsk, Velia would withdraw its ships from the strait.", "Tarsk: Velia would withdraw its ships from the strait"},
		{"Under a proposal put forward by Tarsk, Velia and Sumar would share the harbour.", "Tarsk: Velia and Sumar would share the harbour"},
		{"Under a Tarskan proposal, Velia would withdraw its ships from the strait.", "Tarsk: Velia would withdraw its ships from the strait"},
		{"The Tarskan plan calls for a truce and an exchange of prisoners between Velia and Sumar.", "Tarsk: truce and an exchange of prisoners between Velia and Sumar"},
		{"Velia set three conditions for a truce with Sumar: the release of prisoners, an end to the blockade and a withdrawal of troops.", "Velia: release of prisoners / end to the blockade / withdrawal of troops"},
		{"Velia's demands include the release of 40 fishermen held by Sumar and an end to the blockade.", "Velia: release of 40 fishermen held by Sumar {40 fishermen} / end to the blockade"},
		{"Velia is demanding the release of 40 fishermen held by Sumar.", "Velia → Sumar: release of 40 fishermen held by Sumar {40 fishermen}"},
		{"Tarsk, which is mediating, has put forward a roadmap for a truce between Velia and Sumar.", "Tarsk: truce between Velia and Sumar"},
		{"Mediators from Tarsk have presented Velia and Sumar with a draft agreement to end the war.", "Tarsk → Velia, Sumar: end the war"},
		{"Ana Brek floated the idea of a buffer zone between Sumar and Velia.", "Ana Brek: buffer zone between Sumar and Velia"},
		{"Ana Brek proposed to Velia that the harbour be shared.", "Ana Brek → Velia: the harbour be shared"},
		{"Velia drew up a peace plan under which Sumar would leave the island.", "Velia: Sumar would leave the island"},
		{"Velia made the release of prisoners a condition for talks with Sumar.", "Velia → Sumar: release of prisoners"},
		{"Velia has made an offer to Sumar to exchange prisoners.", "Velia → Sumar: exchange prisoners"},
		{"A Velian offer to exchange prisoners was rejected by Sumar.", "Velia: exchange prisoners; Sumar rejects"},
		{"Sumar rejected a Velian offer of a ten-day truce.", "Velia: ten-day truce {ten-day}; Sumar rejects"},
		{"Sumar turned down an offer from Velia to exchange prisoners.", "Velia: exchange prisoners; Sumar rejects"},
		{"Sumar said it had received a proposal from Velia to share the harbour.", "Velia → Sumar: share the harbour"},
		{"The Harbour Front said it was ready to free the prisoners if Velia ended the blockade.", "Harbour Front → Velia: free the prisoners / Velia ended the blockade"},
		{"Velia would lift the blockade in return for the release of prisoners held by the Harbour Front.", "Velia: lift the blockade / release of prisoners held by the Harbour Front"},
		// none
		{"Velia has offered Sumar its condolences.", ""},
		{"Velia gave Sumar two weeks' notice.", ""},
		{"Under a plan to build a school, Velia would pay teachers.", ""},
		{"Ana Brek floated the idea of a holiday.", ""},
		{"Velia's demands were not known.", ""},
		{"Velia set conditions for its farmers.", ""},
	})
}

// TestAnswers: the ways in which news tells what others make of it.
func TestAnswers(t *testing.T) {
	const offer = "Ana Brek proposed a truce to Velia. "
	for _, tc := range []struct{ text, want string }{
		{"Velia rejected it out of hand.", "Velia rejects"},
		{"Velia rejected the offer out of hand.", "Velia rejects"},
		{"Velia flatly rejected the idea.", "Velia rejects"},
		{"Velia rejected the move as a trick.", "Velia rejects"},
		{"Velia dismissed the proposal as propaganda.", "Velia rejects"},
		{"Velia accepted the proposal in principle.", "Velia accepts"},
		{"Velia has agreed in principle to the proposal.", "Velia accepts"},
		{"Velia agreed to the truce.", "Velia accepts"},
		{"Velia said yes to the proposal.", "Velia accepts"},
		{"Velia said no to the proposal.", "Velia rejects"},
		{"Velia signalled that it would accept the proposal.", "Velia accepts"},
		{"Ilo Tarn said the proposal was a non-starter.", "Ilo Tarn rejects"},
		{"Ilo Tarn said the proposal was unacceptable.", "Ilo Tarn rejects"},
		{"Ilo Tarn called the proposal a non-starter.", "Ilo Tarn rejects"},
		{"Ilo Tarn welcomed the proposal but said it needed changes.", "Ilo Tarn conditional"},
		{"Velia accepted the proposal but said it would free sailors only if Sumar withdrew.", "Velia conditional"},
		{"Ilo Tarn welcomed the proposal with reservations.", "Ilo Tarn conditional"},
		{"Velia gave the proposal a cautious welcome.", "Velia conditional"},
		{"Velia responded positively to the proposal.", "Velia accepts"},
		{"Velia reacted coolly to the proposal.", "Velia rejects"},
		{"Velia said it was studying the proposal.", "Velia studies"},
		{"Velia is considering the offer.", "Velia studies"},
		{"Velia has yet to respond to the proposal.", ""},
		{"Velia has not yet responded to the offer.", ""},
		{"Velia said it would study the proposal.", "Velia studies"},
		{"Velia asked for more time to study the proposal.", "Velia studies"},
		{"Velia countered with a proposal of its own.", "Velia counters"},
		{"Velia responded with a counter-offer.", "Velia counters"},
		{"Velia made a counter-proposal.", "Velia counters"},
		{"Velia accepted the proposal on condition that Sumar withdraw.", "Velia conditional"},
		{"Velia said it would accept the proposal only if Sumar withdrew its ships.", "Velia conditional"},
		{"Velia refused to discuss the proposal.", "Velia rejects"},
		{"Velia refused.", "Velia rejects"},
		{"Velia accepted.", "Velia accepts"},
		{"Velia declined.", "Velia rejects"},
		{"Velia agreed.", "Velia accepts"},
		{"\"We will not accept this proposal,\" Ilo Tarn said.", "Ilo Tarn rejects"},
		{"\"We accept the proposal,\" Ilo Tarn said.", "Ilo Tarn accepts"},
		{"\"It is a good proposal,\" Ilo Tarn said.", "Ilo Tarn accepts"},
		{"Velia criticised the proposal.", "Velia rejects"},
		{"Velia complained that the proposal was unfair.", "Velia rejects"},
		{"Velia expressed reservations about the proposal.", "Velia conditional"},
		{"Velia voiced support for the proposal.", "Velia accepts"},
		{"The proposal was welcomed by Velia and Tarsk.", "Velia accepts, Tarsk accepts"},
		{"The proposal was immediately rejected by Velia.", "Velia rejects"},
		{"The proposal met with a cool response from Velia.", "Velia rejects"},
		{"The proposal has the backing of Tarsk.", "Tarsk accepts"},
		{"Velia is opposed to the proposal.", "Velia rejects"},
		{"Velia is open to the proposal.", "Velia conditional"},
		{"Velia and Tarsk rejected the proposal.", "Velia rejects, Tarsk rejects"},
		{"A spokesman for Ilo Tarn rejected the proposal.", "Ilo Tarn rejects"},
		{"Mira Oss urged Velia to accept the proposal.", ""},
		{"Velia immediately dismissed the offer as a ploy.", "Velia rejects"},
		{"Ilo Tarn described the plan as \"unworkable\".", "Ilo Tarn rejects"},
		{"Velia's foreign minister, Dov Ansel, welcomed the initiative as a step in the right direction.", "Dov Ansel accepts"},
		{"Dov Ansel, the Velian foreign minister, said the plan was dead on arrival.", "Dov Ansel rejects"},
		{"Velia poured cold water on the proposal.", "Velia rejects"},
		{"Velia threw its weight behind the plan.", "Velia accepts"},
		{"Velia has signed up to the plan.", "Velia accepts"},
		{"Velia shrugged off the offer.", "Velia rejects"},
		{"The offer was brushed aside by Velia.", "Velia rejects"},
		{"The offer was turned down flat by Velia.", "Velia rejects"},
		{"The initiative drew a swift rejection from Velia.", "Velia rejects"},
		{"The proposal won the support of Tarsk.", "Tarsk accepts"},
		{"Velia was quick to reject the offer.", "Velia rejects"},
		{"Velia said it needed time to consider the offer.", "Velia studies"},
		{"\"We will study the proposal carefully,\" said Ilo Tarn.", "Ilo Tarn studies"},
		{"\"The proposal is not acceptable to us,\" said Ilo Tarn.", "Ilo Tarn rejects"},
		{"\"This is a serious proposal, and we shall look at it,\" said Ilo Tarn.", "Ilo Tarn accepts"},
		{"Velia's initial reaction was cool.", "Velia rejects"},
		{"Velia's response was generally positive.", "Velia conditional"},
		{"Velia gave a guarded welcome to the proposal.", "Velia conditional"},
		{"Velia is ready to accept the proposal.", "Velia accepts"},
		{"Velia is willing to consider the proposal.", "Velia studies"},
		{"Velia insisted on changes to the proposal.", "Velia conditional"},
		{"Velia agreed, on condition that its sailors were freed.", "Velia conditional"},
		{"Velia later accepted a revised version of the plan.", "Velia accepts"},
		{"Tarsk backed the call for a truce.", "Tarsk accepts"},
		{"Velia said the proposal did not go far enough.", "Velia rejects"},
		{"Velia ignored the offer.", "Velia rejects"},
		{"Ilo Tarn said Velia would abide by the truce.", "Velia accepts"},
		{"Ilo Tarn, in a televised speech, said the offer came too late.", "Ilo Tarn rejects"},
		{"Velia's government said it had no objection to the proposal.", "Velia accepts"},
		{"Ilo Tarn said parts of the offer were absolute non-starters.", "Ilo Tarn rejects"},
		// none
		{"Velia expected Tarsk to reject the proposal.", ""},
		{"Velia may accept the proposal.", ""},
		{"Velia would not say whether it accepts the proposal.", ""},
		{"Velia rejected the accusation.", ""},
		{"It is unclear whether Velia will accept the proposal.", ""},
		{"Velia has not ruled out the proposal.", ""},
		{"Velia stopped short of accepting the proposal.", ""},
		{"Velia is leaning towards accepting the proposal.", ""},
		{"Velia said the truce would be a reward for aggression.", ""},
		{"Velia called the truce offer a propaganda stunt.", "Velia rejects"},
		{"Velia met Tarsk.", ""},
	} {
		want := "Ana Brek → Velia: truce"
		if tc.want != "" {
			want += "; " + strings.ReplaceAll(tc.want, ", ", "; ")
		}
		if got := strings.Join(find(t, offer+tc.text), " | "); got != want {
			t.Errorf("%s\n\tgot  %s\n\twant %s", tc.text, got, want)
		}
	}
}

// Who answers for a state is told with the state.
func TestOnBehalf(t *testing.T) {
	a := straits.Annotated(t, "Ana Brek proposed a truce to Velia. Ilo Tarn rejected the proposal.")
	reports, err := proposal.New(straits.Base()).Find(a)
	if err != nil {
		t.Fatal(err)
	}
	if r := reports[0].Proposal().Responses; len(r) != 1 || r[0].OnBehalfOf != "Velia" {
		t.Errorf("%+v", r)
	}
}
