package web_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/ledger"
)

// BenchmarkManyHighlights makes a page of a document of 50,000 highlights: of
// reports, or of mentions.
func BenchmarkManyHighlights(b *testing.B) {
	const n = 50_000
	const sentence = "Ana Brek met Ilo Tarn in Port Velia. "
	text := strings.Repeat(sentence, n)
	for name, fill := range map[string]func(a *readout.Annotation, at readout.Span, i int){
		"reports": func(a *readout.Annotation, at readout.Span, i int) {
			ev, err := a.Document.Evidence(at)
			if err != nil {
				b.Fatal(err)
			}
			value := float64(i)
			r, err := readout.NewReport(&readout.Figure{Value: &value, Bound: readout.BoundExact, Unit: "meetings", What: "meetings"}, "test", ev)
			if err != nil {
				b.Fatal(err)
			}
			a.Reports = append(a.Reports, r)
		},
		"mentions": func(a *readout.Annotation, at readout.Span, i int) {
			a.Mentions = append(a.Mentions, readout.Mention{
				Span: readout.Span{Start: at.Start, End: at.Start + len("Ana Brek")}, Form: readout.FormName, Type: readout.ActorPerson,
				Actor: readout.ActorRef{Name: "Ana Brek", ID: "abrek"}, Via: readout.ViaName,
			})
		},
	} {
		doc := testkit.Document(b, text)
		doc.ID = "many"
		a := readout.NewAnnotation(doc)
		for i := range n {
			fill(a, readout.Span{Start: i * len(sentence), End: (i+1)*len(sentence) - 1}, i)
		}
		h := serveBatch(b, ledger.Batch{Annotations: []*readout.Annotation{a}})
		b.Run(name, func(b *testing.B) {
			page := 0
			for b.Loop() {
				page++ // each page once: what is kept costs nothing
				w := httptest.NewRecorder()
				h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, fmt.Sprintf("/document/many?page=%d", page%100+1), nil))
				if w.Code != http.StatusOK {
					b.Fatalf("%d: %s", w.Code, w.Body)
				}
			}
		})
	}
}
