package main

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/net/html"
)

// address passes on what is written and finds where the pages are served.
type address struct {
	mu    sync.Mutex
	text  strings.Builder
	found chan string
}

var served = regexp.MustCompile(`http://[0-9.:]+/`)

func (w *address) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.text.Write(p)
	if at := served.FindString(w.text.String()); at != "" && w.found != nil {
		w.found <- at
		w.found = nil
	}
	return len(p), nil
}

// TestDemo starts the demonstration as a newcomer does and follows every link
// of its pages: each answers 200, and each line of the timeline leads to
// highlighted words.
func TestDemo(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	found := make(chan string, 1)
	var out strings.Builder
	stderr := &address{found: found}
	done := make(chan int, 1)
	go func() {
		a := &app{stdin: strings.NewReader(""), stdout: &out, stderr: stderr, getenv: func(string) string { return "" }}
		done <- run(ctx, a, []string{"demo", "--addr", "127.0.0.1:0"})
	}()
	var root string
	select {
	case root = <-found:
	case code := <-done:
		t.Fatalf("demo ended with %d: %s", code, stderr.text.String())
	case <-time.After(2 * time.Minute):
		t.Fatal("demo did not serve within two minutes")
	}

	seen := map[string]bool{root: true}
	records := 0
	for queue := []string{root}; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		resp, err := http.Get(at)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err != nil || resp.StatusCode != http.StatusOK {
			t.Errorf("%s: %s, %v", at, resp.Status, err)
			continue
		}
		if strings.Contains(at, "/record/") && !strings.Contains(at, ".json") {
			records++
			if !strings.Contains(string(body), "<mark") {
				t.Errorf("%s highlights no words", at)
			}
		}
		if !strings.HasPrefix(resp.Header.Get("Content-Type"), "text/html") {
			continue
		}
		for _, link := range links(t, string(body)) {
			u, err := resp.Request.URL.Parse(link)
			if err != nil {
				t.Errorf("%s: bad link %q", at, link)
				continue
			}
			u.Fragment = ""
			if here, _ := url.Parse(root); u.Host == here.Host && !seen[u.String()] && len(seen) < 3000 {
				seen[u.String()] = true
				queue = append(queue, u.String())
			}
		}
	}
	stop()
	if code := <-done; code != exitDone {
		t.Errorf("demo ended with %d: %s", code, stderr.text.String())
	}
	if records < 20 || len(seen) < 60 {
		t.Errorf("followed %d links to %d records, want at least 60 and 20", len(seen), records)
	}
	for _, want := range []string{"2031-03-10", "called off", "did not take place"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the timeline printed does not say %q:\n%s", want, out.String())
		}
	}
}

// links returns the addresses that a page links to or loads.
func links(t *testing.T, page string) (all []string) {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for n := range root.Descendants() {
		for _, a := range n.Attr {
			if a.Key == "href" || a.Key == "src" {
				all = append(all, a.Val)
			}
		}
	}
	return all
}
