package web_test

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"
)

// A page that is sent in gzip is the page.
func TestPagesAreCompressed(t *testing.T) {
	h := serve(t, mediation...)
	for _, path := range []string{"/", "/timeline.json", "/timeline.csv", "/nowhere", linkWith(t, pageOf(t, h, "/"), "/static/")} {
		plain, want := get(t, h, path)
		w := httptest.NewRecorder()
		r := httptest.NewRequest(http.MethodGet, path, nil)
		r.Header.Set("Accept-Encoding", "br, gzip")
		h.ServeHTTP(w, r)
		weight := w.Body.Len()
		z, err := gzip.NewReader(w.Body)
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		got, err := io.ReadAll(z)
		if err != nil || string(got) != want || w.Code != plain.StatusCode || w.Header().Get("Content-Encoding") != "gzip" {
			t.Errorf("%s: %d, %d bytes, want %d, %d: %v", path, w.Code, len(got), plain.StatusCode, len(want), err)
		}
		if weight >= len(want) && len(want) > 500 {
			t.Errorf("%s: %d bytes weigh %d", path, len(want), weight)
		}
		if !slices.Contains(plain.Header["Vary"], "Accept-Encoding") || plain.Header.Get("Content-Encoding") != "" {
			t.Errorf("%s uncompressed: %v", path, plain.Header)
		}
	}
}

// A page with its style sheet and script weighs less than 50 kB as it is sent.
func TestPagesAreLight(t *testing.T) {
	h := serve(t, append(slices.Clone(mediation), awkward...)...)
	weigh := func(path string) int {
		w := httptest.NewRecorder()
		r := httptest.NewRequest(http.MethodGet, path, nil)
		r.Header.Set("Accept-Encoding", "gzip")
		h.ServeHTTP(w, r)
		return w.Body.Len()
	}
	assets := 0
	for _, l := range []string{"/static/style-", "/static/readout-", "/static/icon-"} {
		assets += weigh(linkWith(t, pageOf(t, h, "/"), l))
	}
	heaviest, most := "", 0
	for _, path := range kindsOfPages(t, h, 3) {
		if n := weigh(path); n > most {
			heaviest, most = path, n
		}
	}
	t.Logf("style, script and icon weigh %d bytes, the heaviest page %d: %s", assets, most, heaviest)
	if assets+most > 50_000 {
		t.Errorf("%s weighs %d bytes", heaviest, assets+most)
	}
}
