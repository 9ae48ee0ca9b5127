package web_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
	"github.com/readout-dev/readout/view"
)

// The pages of positions, proposals and figures list records of their type
// alone, and those that the filter selects; each record's page shows its words.
func TestPagesOfClaims(t *testing.T) {
	var b ledger.Batch
	for n := range 24 {
		b.Annotations = append(b.Annotations, ledgertest.Annotation(n))
	}
	h := serveBatch(t, b)
	for _, tc := range []struct{ path, want, not string }{
		{"/positions", " opposes the ", " trucks, according to "},
		{"/positions?kind=supports", " supports the ", " opposes "},
		{"/positions?about=borders", " the open border", "grain treaty"},
		{"/proposals", "45 days", " opposes "},
		{"/figures", " trucks, according to ", " opposes "},
		{"/figures?about=envoy", " envoys, according to ", " trucks, "},
	} {
		_, page := get(t, h, tc.path)
		_, list, ok := strings.Cut(page, `<section class="day"`)
		if !ok {
			t.Fatalf("%s lists nothing", tc.path)
		}
		if !strings.Contains(list, strings.TrimSpace(tc.want)) || strings.Contains(list, tc.not) {
			t.Errorf("%s should hold %q and not %q:\n%s", tc.path, tc.want, tc.not, list[:min(len(list), 2000)])
		}
		path, query, _ := strings.Cut(tc.path, "?")
		var twin struct{ Groups []view.Group }
		_, data := get(t, h, path+".json?"+query)
		if err := json.Unmarshal([]byte(data), &twin); err != nil || len(twin.Groups) == 0 {
			t.Fatalf("%s as JSON: %v", tc.path, err)
		}
		it := twin.Groups[0].Items[0]
		if _, record := get(t, h, "/record/"+it.ID); !strings.Contains(record, "<mark") {
			t.Errorf("the page of %s highlights no words", it.Line)
		}
	}
}
