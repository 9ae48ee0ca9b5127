package web_test

import (
	"fmt"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// attacks are what a document may try on a page that shows it.
var attacks = []string{
	`<script>window.pwned = 1</script>`, `</p></section></main><script src="http://evil.invalid/x.js"></script>`,
	`<img src="http://evil.invalid/x.png" onerror="window.pwned = 1">`, `"><svg onload="window.pwned = 1"><animate onbegin="window.pwned = 1" attributeName="x">`,
	`<style>@import "http://evil.invalid/x.css"; body { display: none }</style>`, `<link rel="stylesheet" href="http://evil.invalid/x.css">`,
	`<iframe src="http://evil.invalid/"></iframe>`, `<meta http-equiv="refresh" content="0;url=http://evil.invalid/">`,
	`<a href="javascript:window.pwned = 1" autofocus onfocus="window.pwned = 1">x</a>`, `<form action="http://evil.invalid/"><button autofocus>`,
	`<base href="http://evil.invalid/">`, `{{.}} {{template "layout.html"}} ${window.pwned = 1}`, `data:text/html,<script>window.pwned = 1</script>`,
	"<!--", "<plaintext>", "<textarea><title><noscript>", "\u202egnp.exe\u2066 \u200b\u200d\ufeff \x1b[2J", "<details open ontoggle=window.pwned=1>",
}

// Whatever documents hold, no script but the server's own runs in a browser, no
// request goes elsewhere, and nothing of the page is hidden.
func TestDocumentsDoNothingInChromium(t *testing.T) {
	var b ledger.Batch
	for i, a := range attacks {
		s := story{
			id: fmt.Sprintf("d-%d-%s", i, a), outlet: a, title: a, published: "2031-02-09",
			blocks: []string{a + " Ana Brek met Ilo Tarn. " + a},
			says: []claim{
				says(fmt.Sprintf("meeting occurred | Ana Brek %d; Ilo Tarn | | 2031-02-08", i), a+" Ana Brek met"),
				says(fmt.Sprintf("direct | Speaker %d | 2031-02-08", i), "Ilo Tarn. "+a),
			},
		}
		ann := s.annotation(t)
		doc := *ann.Document
		doc.URL, doc.Byline, doc.Language = a, a, a
		if i%3 == 0 {
			doc.URL = []string{"javascript:window.pwned = 1", "data:text/html,<script>window.pwned = 1</script>", "http://evil.invalid/\" onmouseover=\"window.pwned = 1"}[i/3%3]
		}
		d, err := readout.NewDocument(doc)
		if err != nil {
			t.Fatal(err)
		}
		ann.Document = d
		b.Annotations = append(b.Annotations, ann)
	}
	h := serveBatch(t, b)
	srv := httptest.NewServer(h)
	defer srv.Close()
	ctx := browser(t)
	var mu sync.Mutex
	var elsewhere, refused []string
	err := chromedp.Listen(ctx, func(ev any) {
		mu.Lock()
		defer mu.Unlock()
		switch ev := ev.(type) {
		case *network.EventRequestWillBeSent:
			if !strings.HasPrefix(ev.Request.URL, srv.URL+"/") {
				elsewhere = append(elsewhere, ev.Request.URL)
			}
		case *page.EventJavascriptDialogOpening:
			elsewhere = append(elsewhere, "dialog "+ev.Message)
		case *runtime.EventExceptionThrown:
			refused = append(refused, ev.ExceptionDetails.Text)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	pages := kindsOfPages(t, h, 8)
	for i := range attacks {
		pages = append(pages, fmt.Sprintf("/document/%s?at=0-20", url.PathEscape(fmt.Sprintf("d-%d-%s", i, attacks[i]))))
	}
	slices.Sort(pages)
	for _, path := range slices.Compact(pages) {
		do(t, ctx, chromedp.Navigate(srv.URL+path))
		if ask(t, ctx, chromedp.Evaluate[bool](`"pwned" in window`)) {
			t.Errorf("%s ran a document's script", path)
		}
		if !ask(t, ctx, chromedp.Evaluate[bool](`(f => f && f.getBoundingClientRect().height > 0)(document.querySelector("footer"))`)) {
			t.Errorf("%s: the foot of the page is hidden", path)
		}
	}
	mu.Lock()
	defer mu.Unlock()
	if len(elsewhere) > 0 || len(refused) > 0 {
		t.Errorf("requests elsewhere: %q; errors: %q", elsewhere, refused)
	}
	t.Logf("%d pages", len(pages))
}
