package web_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// kindsOfPages returns addresses that can be reached from the home page: of
// each kind of page, by the beginning of its path, the first few.
func kindsOfPages(t *testing.T, h http.Handler, each int) []string {
	t.Helper()
	count, seen := map[string]int{}, map[string]bool{}
	var pages []string
	queue := []string{"/", "/timeline?actor=brek&status=occurred", "/search", "/search?q=brek", "/search?q=nothing+such", "/nowhere"}
	for len(queue) > 0 {
		path, _, _ := strings.Cut(queue[0], "#")
		queue = queue[1:]
		kind := strings.SplitN(strings.TrimPrefix(path, "/"), "/", 2)[0]
		kind, query, _ := strings.Cut(kind, "?")
		if query != "" || strings.Contains(path, "?") {
			kind += "?"
		}
		if seen[path] || !strings.HasPrefix(path, "/") || strings.HasPrefix(path, "/static/") || strings.Contains(path, ".json") || strings.Contains(path, ".csv") || count[kind] == each {
			continue
		}
		seen[path] = true
		count[kind]++
		pages = append(pages, path)
		_, page := get(t, h, path)
		queue = append(queue, links(t, page)...)
	}
	return pages
}

// axe-core, of which READOUT_AXE names the script (axe.min.js of the npm package
// axe-core), finds nothing against WCAG 2.2 AA on any kind of page, light or dark.
func TestAxeInChromium(t *testing.T) {
	file := os.Getenv("READOUT_AXE")
	if file == "" {
		t.Skip("READOUT_AXE names no axe.min.js: npm install axe-core, anywhere, to run this test")
	}
	axe, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	ctx := browser(t)
	h := serve(t, append(append(slices.Clone(mediation), awkward...), copied, talkative)...)
	gate := httptest.NewServer(locked(t))
	defer gate.Close()
	srv := httptest.NewServer(h)
	defer srv.Close()
	pages := []string{gate.URL}
	const folds = "/timeline?from=2031-02-12&to=2031-02-12"
	if _, page := get(t, h, folds); !strings.Contains(page, `<details class="fold`) {
		t.Error("the timeline has no line that folds")
	}
	for _, p := range append(kindsOfPages(t, h, 2), folds, "/document/d-courier-1", "/document/d-herald-1", "/compare?a=d-herald-1&b=d-courier-1") {
		pages = append(pages, srv.URL+p)
	}
	if len(pages) < 15 {
		t.Errorf("only %d pages", len(pages))
	}
	// What folds is looked at folded and open.
	const run = `(async () => {
		const look = () => axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], resultTypes: ["violations"]})
		let found = (await look()).violations
		const folded = document.querySelectorAll("details")
		for (const d of folded) d.open = true
		if (folded.length) found = found.concat((await look()).violations)
		return JSON.stringify(found.flatMap(v => v.nodes.map(n => ({rule: v.id, html: n.html, why: n.failureSummary}))))
	})()`
	await := chromedp.EvalAwaitPromise
	for _, scheme := range []string{"light", "dark"} {
		look(t, ctx, "", scheme, 1280)
		seen := map[string]bool{}
		for _, page := range pages {
			do(t, ctx, chromedp.Navigate(page))
			ask(t, ctx, chromedp.Evaluate[chromedp.Void](string(axe)+"\n;undefined"))
			var found []struct{ Rule, HTML, Why string }
			if err := json.Unmarshal([]byte(ask(t, ctx, chromedp.Evaluate[string](run, await))), &found); err != nil {
				t.Fatal(err)
			}
			for _, v := range found {
				if what := fmt.Sprintf("%s: %.200s\n\t%s", v.Rule, v.HTML, strings.ReplaceAll(v.Why, "\n", " ")); !seen[what] {
					seen[what] = true
					t.Errorf("%s, %s: %s", strings.TrimPrefix(page, srv.URL), scheme, what)
				}
			}
		}
	}
	t.Logf("%d pages, light and dark", len(pages))
}
