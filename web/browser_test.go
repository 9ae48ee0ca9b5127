package web_test

import (
	"context"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// browser starts Chromium. The test is skipped, with a message, where there is
// none.
func browser(t *testing.T) context.Context {
	t.Helper()
	var path string
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if p, err := exec.LookPath(name); err == nil {
			path = p
			break
		}
	}
	if path == "" {
		t.Skip("no Chromium here: install chromium to run this test")
	}
	alloc, stop := chromedp.NewExecAllocator(context.Background(),
		chromedp.ExecPath(path), chromedp.UserDataDir(t.TempDir()), chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.NoFirstRun, chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true),
		chromedp.WindowSize(1280, 900), chromedp.WSURLReadTimeout(60*time.Second))
	ctx, cancel := chromedp.NewContext(alloc)
	ctx, timeout := context.WithTimeout(ctx, 8*time.Minute)
	t.Cleanup(func() {
		timeout()
		if err := chromedp.Cancel(ctx); err != nil && ctx.Err() == nil {
			t.Log(err)
		}
		cancel()
		stop()
	})
	return ctx
}

// shot keeps a picture of the page in the folder READOUT_SCREENSHOTS.
func shot(t *testing.T, ctx context.Context, name string) {
	t.Helper()
	dir := os.Getenv("READOUT_SCREENSHOTS")
	if dir == "" {
		return
	}
	png, err := chromedp.Run(ctx, chromedp.FullScreenshot(100))
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, name+".png"), png, 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// look shows pages on a medium ("" for a screen), in a colour scheme and at a
// width.
func look(t *testing.T, ctx context.Context, medium, scheme string, width int64) {
	t.Helper()
	err := chromedp.Do(ctx, chromedp.EmulateViewport(width, 900))
	if err == nil {
		_, err = chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Media:    medium,
			Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
		})
	}
	if err != nil {
		t.Fatal(err)
	}
}

// ask runs an action and returns what it gives.
func ask[T any](t *testing.T, ctx context.Context, a chromedp.Action[T]) T {
	t.Helper()
	v, err := chromedp.Run(ctx, a)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// In a real browser: from the timeline over a record to the highlighted words.
func TestFromTimelineToWordsInChromium(t *testing.T) {
	ctx := browser(t)
	srv := httptest.NewServer(serve(t, mediation...))
	defer srv.Close()
	const line = "Ana Brek met Ilo Tarn in Port Velia"
	const words = "Ana Brek met Ilo Tarn in Port Velia on Friday for slightly over an hour"
	ask(t, ctx, chromedp.Navigate(srv.URL+"/timeline"))
	follow(t, ctx, chromedp.Search(`//h3/a[normalize-space()="`+line+`"]`))
	title := ask(t, ctx, chromedp.Text(chromedp.CSS("main h1")))
	// The announcement comes first; these are the words of the meeting itself.
	follow(t, ctx, chromedp.Search(`//blockquote[contains(., "slightly over an hour")]/following-sibling::*[@class="ways"][1]/a`))
	chosen := ask(t, ctx, chromedp.Text(chromedp.CSS("#at")))
	background := ask(t, ctx, chromedp.Evaluate[string](`getComputedStyle(document.querySelector('#at')).backgroundColor`))
	inView := ask(t, ctx, chromedp.Evaluate[bool](`(r => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector('#at').getBoundingClientRect())`))
	if title != line+" on 7 February 2031" {
		t.Errorf("the record says %q", title)
	}
	if chosen != words {
		t.Errorf("highlighted: %q, want %q", chosen, words)
	}
	if background == "" || background == "rgba(0, 0, 0, 0)" || !inView {
		t.Errorf("the words have background %q, in view: %v", background, inView)
	}
}

// follow clicks a link and waits for the page that it leads to.
func follow[S chromedp.Selectable](t *testing.T, ctx context.Context, link S) {
	t.Helper()
	res, err := chromedp.RunResponse(ctx, chromedp.Click(link))
	if err != nil {
		t.Fatal(err)
	}
	if res.Status != 200 {
		t.Errorf("%s: %d", res.URL, res.Status)
	}
}

// No page is wider than the screen, on a phone or a desk.
func TestPagesFitInChromium(t *testing.T) {
	ctx := browser(t)
	h := serve(t, append(append([]story{talkative, copied}, mediation...), awkward...)...)
	srv := httptest.NewServer(h)
	defer srv.Close()
	record := linkWith(t, pageOf(t, h, "/timeline?from=2031-02-07&to=2031-02-07&kind=meeting"), "/record/")
	pages := map[string]string{
		"home": "/", "conflicts": "/conflicts", "timeline": "/timeline", "filtered": "/timeline?actor=brek&status=occurred", "record": record, "statements": "/statements",
		"document": "/document/d-herald-1?at=68-139#at", "documents": "/documents", "actors": "/actors",
		"actor": linkWith(t, pageOf(t, h, "/actors"), "/actor/"), "search": "/search?q=met", "error": "/nowhere",
		"copy": "/document/d-courier-1", "folded": "/timeline?from=2031-02-12",
		"hostile": "/document/..%2Fa%2Fb%3Fc%23d&e=%22f%22",
	}
	for _, as := range []struct {
		name, medium, scheme string
		width                int64
	}{{"light", "", "light", 1280}, {"dark", "", "dark", 1280}, {"phone", "", "light", 390}, {"print", "print", "light", 760}} {
		look(t, ctx, as.medium, as.scheme, as.width)
		for name, path := range pages {
			ask(t, ctx, chromedp.Navigate(srv.URL+path))
			width := ask(t, ctx, chromedp.Evaluate[int64](`document.documentElement.scrollWidth`))
			shot(t, ctx, name+"-"+as.name)
			if width > as.width {
				t.Errorf("%s is %d wide on a screen of %d", path, width, as.width)
			}
			if as.medium == "print" && name == "folded" && !ask(t, ctx, chromedp.Evaluate[bool](`(e => e.length > 3 && [...e].every(e => e.checkVisibility()))(document.querySelectorAll("details.fold .entry"))`)) {
				t.Errorf("%s: what is folded isn't printed", path)
			}
		}
	}
}
