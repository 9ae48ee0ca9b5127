package web_test

import (
	"bytes"
	"context"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// do runs actions that give nothing.
func do(t *testing.T, ctx context.Context, steps ...chromedp.Action[chromedp.Void]) {
	t.Helper()
	if err := chromedp.Do(ctx, steps...); err != nil {
		t.Fatal(err)
	}
}

// comes waits until an expression is true of the page.
func comes(t *testing.T, ctx context.Context, expression string) {
	t.Helper()
	for range 100 {
		// A page that is being left has no answer: ask the next.
		if yes, err := chromedp.Run(ctx, chromedp.Evaluate[bool](expression)); err == nil && yes {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	at, _ := chromedp.Run(ctx, chromedp.Location())
	t.Fatalf("%s: never %s", at, expression)
}

// inView is true of words that the page shows.
const inView = `(r => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector('#at').getBoundingClientRect())`

// What people come for, with the script and without it.
func TestTasksInChromium(t *testing.T) {
	srv := httptest.NewServer(serve(t, append(slices.Clone(mediation), copied)...))
	defer srv.Close()
	for _, script := range []bool{true, false} {
		name := map[bool]string{true: "script", false: "no-script"}[script]
		t.Run(name, func(t *testing.T) {
			ctx := browser(t)
			if _, err := chromedp.Call(ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: !script}); err != nil {
				t.Fatal(err)
			}

			// Filter the timeline by who takes part, and open the meeting.
			do(t, ctx, chromedp.Navigate(srv.URL+"/timeline"), chromedp.SendKeys(chromedp.CSS(".filters input[name=actor]"), "tarn\r"))
			comes(t, ctx, `location.search.includes("actor=tarn") && document.readyState === "complete"`)
			if text := ask(t, ctx, chromedp.Text(chromedp.CSS("main"))); strings.Contains(text, "held a call") {
				t.Errorf("filtered by tarn:\n%s", text)
			}
			shot(t, ctx, "task-filter-"+name)
			follow(t, ctx, chromedp.Search(`//h3/a[normalize-space()="Ana Brek met Ilo Tarn in Port Velia"]`))

			// Open its words where they stand.
			follow(t, ctx, chromedp.CSS(`main a[href*="at=68-139"]`))
			if words := ask(t, ctx, chromedp.Text(chromedp.CSS("#at"))); words != "Ana Brek met Ilo Tarn in Port Velia on Friday for slightly over an hour" {
				t.Errorf("the words are %q", words)
			}
			if !ask(t, ctx, chromedp.Evaluate[bool](inView)) {
				t.Error("the words are out of sight")
			}
			shot(t, ctx, "task-words-"+name)

			// Who copied it: the passages side by side, from there the copy's own
			// words.
			if told := ask(t, ctx, chromedp.Text(chromedp.CSS(".related li:first-child"))); !strings.Contains(told, "Lock Courier") || !strings.Contains(told, "That text has words from this one: this one was published first, on 8 February 2031") {
				t.Errorf("of the copy it says %q", told)
			}
			follow(t, ctx, chromedp.CSS(`.related li:first-child a.compare`))
			sides := ask(t, ctx, chromedp.Evaluate[[]string](`[...document.querySelectorAll("#shared ~ ol li:first-child blockquote")].map(b => b.textContent)`))
			if len(sides) != 2 || sides[0] != sides[1] || !strings.Contains(sides[0], "for slightly over an hour") {
				t.Errorf("side by side: %q", sides)
			}
			if !ask(t, ctx, chromedp.Evaluate[bool](`(r => r.top >= 0 && r.top < innerHeight)(document.querySelector("#shared").getBoundingClientRect())`)) {
				t.Error("the passages are out of sight")
			}
			shot(t, ctx, "task-copy-"+name)
			follow(t, ctx, chromedp.CSS(`#shared ~ ol li:first-child blockquote:last-child a`))
			comes(t, ctx, `location.pathname === "/document/d-courier-1" && document.readyState === "complete"`)
			if words := ask(t, ctx, chromedp.Evaluate[string](`[...document.querySelectorAll("mark.chosen")].map(m => m.textContent).join("")`)); words != strings.TrimSpace(sides[1]) {
				t.Errorf("the copy's words are %q", words)
			}

			// Search, and open a document at the words found.
			do(t, ctx, chromedp.SendKeys(chromedp.CSS("#q"), "bread kind:direct\r"))
			comes(t, ctx, `location.pathname === "/search" && document.readyState === "complete"`)
			if marked := ask(t, ctx, chromedp.Text(chromedp.CSS(".hits mark"))); marked != "bread" {
				t.Errorf("marked: %q", marked)
			}
			shot(t, ctx, "task-search-"+name)
			follow(t, ctx, chromedp.CSS(`section[aria-labelledby=documents] .hits h3 a`))
			if words := ask(t, ctx, chromedp.Text(chromedp.CSS("#at"))); words != "bread" {
				t.Errorf("found: %q", words)
			}

			// Print.
			if pdf := ask(t, ctx, chromedp.PrintToPDF()); !bytes.HasPrefix(pdf, []byte("%PDF")) || len(pdf) < 5000 {
				t.Errorf("printed: %d bytes", len(pdf))
			}

			// Back, page by page, to the meeting. It comes last: chromedp doesn't see
			// the elements of a page that the browser had kept.
			for _, back := range []string{"/search", "/document/d-courier-1", "/compare", "/document/d-herald-1", "/record/", "/timeline"} {
				do(t, ctx, chromedp.Evaluate[chromedp.Void](`history.back(); undefined`))
				comes(t, ctx, `location.pathname.startsWith("`+back+`") && document.readyState === "complete"`)
			}
		})
	}
}

// The main tasks with the keyboard alone: once by the keys of the script, once
// by Tab and Enter.
func TestKeyboardInChromium(t *testing.T) {
	ctx := browser(t)
	srv := httptest.NewServer(serve(t, mediation...))
	defer srv.Close()
	press := func(keys string) { t.Helper(); do(t, ctx, chromedp.KeyEvent(keys)) }
	focused := func() string {
		return ask(t, ctx, chromedp.Evaluate[string](`document.activeElement.textContent.trim()`))
	}
	ready := func(path string) {
		t.Helper()
		comes(t, ctx, `location.pathname.startsWith("`+path+`") && document.readyState === "complete"`)
	}

	do(t, ctx, chromedp.Navigate(srv.URL+"/timeline"))
	press("j")
	first := focused()
	press("j")
	second := focused()
	press("jkk")
	if first == "" || second == first || focused() != first {
		t.Errorf("j, j, k: %q, %q, %q", first, second, focused())
	}
	if style := ask(t, ctx, chromedp.Evaluate[string](`getComputedStyle(document.activeElement).outlineStyle`)); style == "none" {
		t.Error("the focus can't be seen")
	}
	press("j")
	press("o")
	ready("/record/")
	press("e")
	ready("/document/")
	comes(t, ctx, inView)
	press("b")
	ready("/record/")
	press("b")
	ready("/timeline")
	comes(t, ctx, `document.activeElement.matches("h3 a")`)
	if focused() != second {
		t.Errorf("back at %q, not where it was left: %q", focused(), second)
	}
	press("ga")
	ready("/actors")
	press("?")
	comes(t, ctx, `document.querySelector("dialog").open`)
	shot(t, ctx, "task-keys")
	press("j") // a dialog keeps its keys
	press(kb.Escape)
	comes(t, ctx, `!document.querySelector("dialog").open`)
	press("/")
	press("crews\r")
	ready("/search")

	// By Tab and Enter: the link to the content comes first.
	press(kb.Tab)
	if focused() != "To the content" {
		t.Errorf("the first Tab leads to %q", focused())
	}
	press(kb.Enter)
	comes(t, ctx, `location.hash === "#main"`)
	for range 60 {
		press(kb.Tab)
		if ask(t, ctx, chromedp.Evaluate[bool](`document.activeElement.matches(".hits h3 a")`)) {
			break
		}
	}
	press(kb.Enter)
	comes(t, ctx, `!location.pathname.startsWith("/search")`)

	// Turned off, keys do nothing.
	do(t, ctx, chromedp.Evaluate[chromedp.Void](`localStorage.setItem("keys", "off"); undefined`))
	at := ask(t, ctx, chromedp.Location())
	press("gt")
	time.Sleep(300 * time.Millisecond)
	if now := ask(t, ctx, chromedp.Location()); now != at {
		t.Errorf("turned off, keys lead to %s", now)
	}
}
