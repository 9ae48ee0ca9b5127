package web_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// BenchmarkPages makes the pages of a ledger of 400 documents and 4,000 reports.
func BenchmarkPages(b *testing.B) {
	var batch ledger.Batch
	for i := range 400 {
		s := story{id: fmt.Sprintf("d-%03d", i), outlet: "Port Post", title: fmt.Sprintf("Day %d of the talks", i), published: readout.Day(2031, 1, 1).AddDays(i).String()}
		for j := range 10 {
			day := readout.Day(2031, 1, 1).AddDays(i - j)
			words := fmt.Sprintf("Ana Brek met delegate %d of district %d", j, i)
			s.blocks = append(s.blocks, strings.Repeat("Nobody at the Salt Palace would say how long it might take. ", 8)+words+" on that day.")
			s.says = append(s.says, says(fmt.Sprintf("meeting occurred | Ana Brek; delegate %d of district %d | Port Velia | %s", j, i, day), words))
		}
		batch.Annotations = append(batch.Annotations, s.annotation(b))
	}
	h := serveBatch(b, batch)
	record := linkWith(b, pageOf(b, h, "/timeline?from=2031-06"), "/record/")
	actor := linkWith(b, pageOf(b, h, record), "/actor/")
	for name, path := range map[string]string{
		"timeline": "/timeline", "filtered": "/timeline?actor=brek&place=port+velia&from=2031-06&to=2031-07",
		"record": record, "actor": actor, "document": "/document/d-200", "documents": "/documents", "actors": "/actors",
		"search": "/search?q=district", "home.json": "/timeline.json",
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			weight := 0
			for b.Loop() {
				w := httptest.NewRecorder()
				h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
				if w.Code != http.StatusOK {
					b.Fatalf("%s: %d", path, w.Code)
				}
				weight = w.Body.Len()
			}
			b.SetBytes(int64(weight))
		})
	}
}
