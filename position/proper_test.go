package position_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/internal/testkit/straits"
	"github.com/readout-dev/readout/position"
)

// TestProperIssues: the text's own name of one pipeline, agreement or the like is
// the issue, and "the pipeline" alone is none.
func TestProperIssues(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Ana Brek criticised the Fenwick XL pipeline.", "Ana Brek opposes Fenwick XL pipeline"},
		{"Ana Brek supported the North Straits Free Trade Agreement.", "Ana Brek supports North Straits Free Trade Agreement"},
		{"Ana Brek supported the North Straits Free Trade Agreement. Ilo Tarn opposes the trade deal.", "Ana Brek supports North Straits Free Trade Agreement | Ilo Tarn opposes North Straits Free Trade Agreement"},
		{"Ilo Tarn opposes the trade deal.", ""},
		{"Ilo Tarn opposes the trade deal with Velia.", "Ilo Tarn opposes trade agreement with Velia"},
		{"Ilo Tarn opposes trade deals.", "Ilo Tarn opposes trade agreement"},
		{"Ana Brek denounced the annexation.", ""},
		{"Ana Brek denounced the annexation of Tarsk.", "Ana Brek opposes annexation of Tarsk"},
		{"Ana Brek condemned Velia's annexation of the island.", "Ana Brek opposes annexation of the island | Velia supports annexation of the island"},
		{"Ana Brek attacked free trade.", "Ana Brek opposes free trade"},
		{"Velia opposes the truce.", "Velia opposes ceasefire"},
		{"Velia opposes new sanctions.", "Velia opposes sanctions"},
		{"Velia opposes U.N. sanctions.", "Velia opposes sanctions"},
	})
}

// TestOwnIssueKeepsItsName: an issue of the user's own is told as the user names it.
func TestOwnIssueKeepsItsName(t *testing.T) {
	own, err := position.ReadIssues(strings.NewReader("issue | river treaty | also: Fenwick treaty\n"), "mine.issues")
	if err != nil {
		t.Fatal(err)
	}
	reports, err := position.New(straits.Base(), position.With(own)).Find(straits.Annotated(t, "Ana Brek supports the Great Fenwick Treaty."))
	if err != nil || len(reports) != 1 || reports[0].Position().Issue != "river treaty" {
		t.Errorf("%d reports, %v: %q", len(reports), err, lines(reports))
	}
}
