package web_test

import (
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// awkward are documents whose ids, names and words mean something to HTML, to
// addresses or to the order of characters.
var awkward = []story{
	{
		"../a/b?c#d&e=\"f\"", `<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, "2031-02-09",
		[]string{
			"</p></section><script>alert('x')</script> Ana Brek met <b>Ilo Tarn</b> & \u202eevil\u202c {{.}} 'quotes' \"more\" \x1b[31m.",
			"caption: <style>body{display:none}</style><svg onload=alert(1)>",
		},
		[]claim{
			says("meeting occurred | <i>Ana</i> Brek/<u>Minister</u>/\"Sumar\"; Ilo\u202e Tarn | <b>Port</b> | 2031-02-08", "Ana Brek met <b>Ilo Tarn</b> & \u202eevil\u202c"),
			says("direct | javascript:alert(1) | 2031-02-08", "<script>alert('x')</script>"),
		},
	},
	{"twin.json", "Port Post", "Named like a twin", "2031-02-09", []string{"Ana Brek met Ilo Tarn."}, []claim{says("meeting occurred | Ana Brek; Ilo Tarn | | 2031-01", "Ana Brek met")}},
	{"page.html", "Port Post", "Named like a page", "2031-02-09", []string{"Ana Brek met Oda Rem."}, []claim{says("meeting occurred | Ana Brek; Oda Rem | | 2031-01", "Ana Brek met")}},
	{"..", "Port Post", "Named like a step up", "2031-02-09", []string{"Ilo Tarn met Oda Rem."}, []claim{says("meeting occurred | Ilo Tarn; Oda Rem | | 2031-01", "Ilo Tarn met")}},
	{"日本/\u202eid", "", "Nested", "2031-02-09", []string{"Ana Brek said she met Ilo Tarn and met Oda Rem."}, []claim{
		says("meeting occurred | Ana Brek; Ilo Tarn | | 2031-01-03", "Ana Brek said she met Ilo Tarn and"),
		says("meeting occurred | Ana Brek; Oda Rem | | 2031-01-04", "she met Ilo Tarn and met Oda Rem"),
		says("indirect | Ana Brek | 2031-01-05", "she met Ilo Tarn and met Oda Rem", "met Oda"),
	}},
}

// Nothing of a document becomes an element, an attribute or an order of
// characters of the page.
func TestNothingOfADocumentReachesAPageUnescaped(t *testing.T) {
	h := serve(t, awkward...)
	id := "/document/..%2Fa%2Fb%3Fc%23d&e=%22f%22"
	_, timeline := get(t, h, "/timeline")
	paths := []string{"/", "/timeline", "/conflicts", "/statements", "/documents", "/actors", "/search?q=evil", `/search?q=%22%3E%3Cscript%3E`, "/timeline?actor=%3Cscript%3E&place=%22onload%3D", id, id + "?at=0-40#at", id + "?layers=actor,time", "/compare?a=..%2Fa%2Fb%3Fc%23d%26e%3D%22f%22&b=twin.json"}
	for _, l := range links(t, timeline) {
		if strings.HasPrefix(l, "/record/") {
			paths = append(paths, l)
		}
	}
	for _, path := range paths {
		res, page := get(t, h, path)
		if res.StatusCode != http.StatusOK {
			t.Errorf("%s: %s", path, res.Status)
		}
		root, err := html.Parse(strings.NewReader(page))
		if err != nil {
			t.Fatal(err)
		}
		for n := range root.Descendants() {
			if n.Type != html.ElementNode {
				continue
			}
			switch n.Data {
			case "script":
				if !strings.HasPrefix(attr(n, "src"), "/static/readout-") || n.FirstChild != nil {
					t.Errorf("%s has a script of its own", path)
				}
			case "img", "style", "iframe", "object", "b", "i", "u":
				t.Errorf("%s has an element %s", path, n.Data)
			}
			for _, a := range n.Attr {
				if strings.HasPrefix(a.Key, "on") || a.Key == "style" || a.Key != "value" && strings.HasPrefix(strings.TrimSpace(a.Val), "javascript:") {
					t.Errorf("%s has an attribute %s=%q", path, a.Key, a.Val)
				}
			}
		}
		for _, r := range page {
			if r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r < 0x20 && r != '\n' && r != '\t' {
				t.Errorf("%s holds a raw %U", path, r)
			}
		}
	}
	_, doc := get(t, h, id)
	if text := textOf(t, doc); !strings.Contains(text, `<script>alert('x')</script> Ana Brek met <b>Ilo Tarn</b> & [U+202E]evil[U+202C] {{.}}`) {
		t.Errorf("the document's words are not shown as they are:\n%s", text)
	}
}

func TestEveryAnswerIsGuarded(t *testing.T) {
	h := serve(t, mediation...)
	for _, path := range []string{"/", "/nowhere", "/timeline.json", "/documents", linkWith(t, pageOf(t, h, "/"), "/static/")} {
		res, _ := get(t, h, path)
		csp := res.Header.Get("Content-Security-Policy")
		for _, want := range []string{"default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"} {
			if !strings.Contains(csp, want) {
				t.Errorf("%s: policy %q lacks %s", path, csp, want)
			}
		}
		if strings.Contains(csp, "unsafe") {
			t.Errorf("%s: policy %q", path, csp)
		}
		if res.Header.Get("X-Content-Type-Options") != "nosniff" || res.Header.Get("Referrer-Policy") != "no-referrer" {
			t.Errorf("%s: %v", path, res.Header)
		}
	}
	for _, method := range []string{http.MethodPost, http.MethodPut, http.MethodDelete, "TRACE"} {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(method, "/", strings.NewReader("x")))
		if w.Code != http.StatusMethodNotAllowed {
			t.Errorf("%s: %d", method, w.Code)
		}
	}
}

func pageOf(t testing.TB, h http.Handler, path string) string {
	t.Helper()
	_, page := get(t, h, path)
	return page
}

// 10 MB on one line with 500 highlights inside each other still answers, a
// page at a time, and a link to its last words opens the last page.
func TestHugeDocumentAnswers(t *testing.T) {
	text := strings.Repeat("Überall Wörter ", 10<<20/len("Überall Wörter ")) + "Ana Brek met Ilo Tarn."
	doc, err := readout.NewDocument(readout.Document{
		ID: "d-huge", Hash: "h", Source: "huge.txt", Text: text,
		Blocks: []readout.Block{{Span: readout.Span{End: len(text)}, Kind: readout.BlockParagraph}},
	})
	if err != nil {
		t.Fatal(err)
	}
	a := readout.NewAnnotation(doc)
	report := func(span readout.Span) {
		ev, err := doc.Evidence(span)
		if err != nil {
			t.Fatal(err)
		}
		r, err := readout.NewReport(body(t, "meeting occurred | Ana Brek; Ilo Tarn | | 2031-01-01", nil), "test", ev)
		if err != nil {
			t.Fatal(err)
		}
		a.Reports = append(a.Reports, r)
	}
	word := len("Überall Wörter ")
	for i := range 500 {
		report(readout.Span{Start: i * word, End: (2000 - i) * word})
	}
	last := cite(t, doc, "Ana Brek met Ilo Tarn.")
	report(last.Span())
	h := serveBatch(t, ledger.Batch{Annotations: []*readout.Annotation{a}})
	for path, want := range map[string]string{
		"/document/d-huge":            "page 1 of",
		"/document/d-huge?page=99999": "Ana Brek met Ilo Tarn.",
		"/timeline":                   "Ana Brek met Ilo Tarn",
		"/search?q=worter":            "Wörter",
		citeOf(last):                  "Ana Brek met Ilo Tarn.",
		linkWith(t, pageOf(t, h, "/timeline"), "/rec"):       "What the documents say",
		linkWith(t, pageOf(t, h, "/timeline"), "/document/"): "Text",
	} {
		start := time.Now()
		res, page := get(t, h, path)
		if res.StatusCode != http.StatusOK || !strings.Contains(page, want) {
			t.Errorf("%s: %s, %d bytes, want %q in it", path, res.Status, len(page), want)
		}
		if len(page) > 4<<20 {
			t.Errorf("%s weighs %d bytes", path, len(page))
		}
		if took := time.Since(start); took > 30*time.Second {
			t.Errorf("%s took %v", path, took)
		}
	}
}

func citeOf(ev readout.Evidence) string {
	at := ev.CodePoints()
	return "/document/" + ev.Document() + "?at=" + strconv.Itoa(at.Start) + "-" + strconv.Itoa(at.End)
}

// A document with 50,000 highlights still answers.
func TestManyHighlightsAnswer(t *testing.T) {
	if testing.Short() {
		t.Skip("50,000 reports take a while to store")
	}
	const sentence = "Ana Brek met nobody. "
	text := strings.Repeat(sentence, 50_000)
	doc, err := readout.NewDocument(readout.Document{
		ID: "d-many", Hash: "h", Source: "many.txt", Text: text,
		Blocks: []readout.Block{{Span: readout.Span{End: len(text)}, Kind: readout.BlockParagraph}},
	})
	if err != nil {
		t.Fatal(err)
	}
	a := readout.NewAnnotation(doc)
	for i := range 50_000 {
		ev, err := doc.Evidence(readout.Span{Start: i * len(sentence), End: (i+1)*len(sentence) - 1})
		if err != nil {
			t.Fatal(err)
		}
		value := float64(i)
		r, err := readout.NewReport(&readout.Figure{Value: &value, Bound: readout.BoundExact, Unit: "meetings", What: "meetings"}, "test", ev)
		if err != nil {
			t.Fatal(err)
		}
		a.Reports = append(a.Reports, r)
	}
	h := serveBatch(t, ledger.Batch{Annotations: []*readout.Annotation{a}})
	for path, want := range map[string]string{"/document/d-many?at=1000-2000#at": `id="at"`, "/timeline?document=d-many": "meetings"} {
		start := time.Now()
		res, page := get(t, h, path)
		if res.StatusCode != http.StatusOK || !strings.Contains(page, want) {
			t.Errorf("%s: %s, %d bytes, want %q in it", path, res.Status, len(page), want)
		}
		t.Logf("%s: %d kB in %v", path, len(page)>>10, time.Since(start).Round(time.Millisecond))
	}
}
