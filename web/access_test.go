package web_test

import (
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/sqlite"
	"github.com/readout-dev/readout/web"
)

const secret = "seven herons on a quay"

// locked returns the pages of an empty ledger that ask for the secret.
func locked(t *testing.T) http.Handler {
	t.Helper()
	l, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "test.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	return web.New(l, slog.New(slog.NewTextHandler(failing{t}, nil)), web.Access{Secret: secret})
}

// call sends a request made by edit and returns the answer and its text.
func call(t *testing.T, h http.Handler, method, path, form string, edit func(*http.Request)) (*http.Response, string) {
	t.Helper()
	r := httptest.NewRequest(method, path, strings.NewReader(form))
	if method == http.MethodPost {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	if edit != nil {
		edit(r)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	body, err := io.ReadAll(w.Result().Body)
	if err != nil {
		t.Fatal(err)
	}
	return w.Result(), string(body)
}

func TestAnAddressThatOthersReachNeedsASecret(t *testing.T) {
	for _, tc := range []struct{ addr, secret, hint string }{
		{"127.0.0.1:80", "", ""},
		{"[::1]:80", "", ""},
		{"0.0.0.0:80", "", "READOUT_TOKEN"},
		{"[::]:80", "", "--password-file"},
		{"192.0.2.7:80", "", "--addr 127.0.0.1:8080"},
		{"192.0.2.7:80", secret, ""},
		{"192.0.2.7:80", "short", "openssl"},
		{"127.0.0.1:80", "short", "openssl"},
	} {
		at, err := net.ResolveTCPAddr("tcp", tc.addr)
		if err != nil {
			t.Fatal(err)
		}
		err = web.Access{Secret: tc.secret}.Check(at)
		if (err == nil) != (tc.hint == "") || !strings.Contains(readout.Hint(err), tc.hint) {
			t.Errorf("%s, secret %q: %v (hint %q), want hint %q", tc.addr, tc.secret, err, readout.Hint(err), tc.hint)
		}
	}
}

func TestNobodyReadsWithoutTheSecret(t *testing.T) {
	h := locked(t)
	for path, code := range map[string]int{
		"/": 401, "/timeline": 401, "/documents": 401, "/search?q=x": 401, "/nowhere": 401, "/timeline.json": 401, "/document/x": 401,
		"/login": 200, "/favicon.ico": 200,
	} {
		res, body := call(t, h, http.MethodGet, path, "", nil)
		if res.StatusCode != code {
			t.Errorf("%s: %s, want %d", path, res.Status, code)
		}
		if strings.Contains(body, "The ledger is empty") {
			t.Errorf("%s shows the ledger", path)
		}
		if res.Header.Get("Content-Security-Policy") == "" || code == 401 && res.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s: %v", path, res.Header)
		}
	}
}

func TestSignInAndOut(t *testing.T) {
	h := locked(t)
	res, _ := call(t, h, http.MethodPost, "/login", url.Values{"secret": {secret}, "next": {"/documents?from=2031"}}.Encode(), nil)
	cookies := res.Cookies()
	if res.StatusCode != http.StatusSeeOther || res.Header.Get("Location") != "/documents?from=2031" || len(cookies) != 1 {
		t.Fatalf("signing in: %s to %q, cookies %v", res.Status, res.Header.Get("Location"), cookies)
	}
	c := cookies[0]
	if !c.HttpOnly || c.SameSite != http.SameSiteStrictMode || c.Path != "/" || len(c.Value) < 40 || c.Secure {
		t.Errorf("cookie %v", c)
	}
	with := func(r *http.Request) { r.AddCookie(c) }
	if res, body := call(t, h, http.MethodGet, "/", "", with); res.StatusCode != 200 || !strings.Contains(body, "Sign out") {
		t.Errorf("signed in: %s", res.Status)
	}
	if res, _ := call(t, h, http.MethodPost, "/logout", "", func(r *http.Request) { with(r); r.Header.Set("Sec-Fetch-Site", "cross-site") }); res.StatusCode != 403 {
		t.Errorf("another site signs out: %s", res.Status)
	}
	if res, _ := call(t, h, http.MethodPost, "/logout", "", with); res.StatusCode != http.StatusSeeOther {
		t.Errorf("signing out: %s", res.Status)
	}
	if res, _ := call(t, h, http.MethodGet, "/", "", with); res.StatusCode != 401 {
		t.Errorf("signed out: %s", res.Status)
	}
	res, _ = call(t, h, http.MethodPost, "/login", "secret="+url.QueryEscape(secret), func(r *http.Request) { r.Header.Set("X-Forwarded-Proto", "https") })
	if c := res.Cookies(); len(c) != 1 || !c[0].Secure {
		t.Errorf("over TLS: cookies %v", c)
	}
}

func TestSignInGoesOnToItsOwnPagesAlone(t *testing.T) {
	h := locked(t)
	for next, want := range map[string]string{
		"/timeline?actor=brek": "/timeline?actor=brek", "": "/", "//evil.example": "/", "https://evil.example/": "/",
		`/\evil.example`: "/", "javascript:alert(1)": "/", "timeline": "/", "/login": "/", "/\tevil": "/",
	} {
		res, _ := call(t, h, http.MethodPost, "/login", url.Values{"secret": {secret}, "next": {next}}.Encode(), nil)
		if got := res.Header.Get("Location"); got != want {
			t.Errorf("next %q leads to %q, want %q", next, got, want)
		}
	}
}

// A reader who comes from another site, as by a mailed link, is asked again by
// this one, with which the browser sends the cookie.
func TestAMailedLinkOpensForWhoIsSignedIn(t *testing.T) {
	_, page := call(t, locked(t), http.MethodGet, "/record/x", "", func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "cross-site") })
	if !strings.Contains(page, `http-equiv="refresh" content="0"`) || !strings.Contains(page, `value="/record/x"`) {
		t.Errorf("not asked again:\n%s", page)
	}
	if _, page := call(t, locked(t), http.MethodGet, "/record/x", "", nil); strings.Contains(page, "refresh") {
		t.Error("asked again and again")
	}
}

func TestTriesAreLimited(t *testing.T) {
	h := locked(t)
	try := func(from, given string) int {
		res, _ := call(t, h, http.MethodPost, "/login", "secret="+url.QueryEscape(given), func(r *http.Request) { r.RemoteAddr = from })
		if res.StatusCode == http.StatusTooManyRequests && res.Header.Get("Retry-After") == "" {
			t.Error("429 without Retry-After")
		}
		return res.StatusCode
	}
	for i := range 5 {
		if code := try("192.0.2.1:1234", "wrong"); code != 401 {
			t.Errorf("try %d: %d", i, code)
		}
	}
	for _, tc := range []struct {
		from, given string
		code        int
	}{
		{"192.0.2.1:999", secret, 429}, {"192.0.2.2:1234", secret, 303}, {"[2001:db8::1]:1", "wrong", 401},
	} {
		if code := try(tc.from, tc.given); code != tc.code {
			t.Errorf("%s with %q: %d, want %d", tc.from, tc.given, code, tc.code)
		}
	}
	bearer := func(token string) int {
		res, _ := call(t, h, http.MethodGet, "/timeline.json", "", func(r *http.Request) {
			r.RemoteAddr = "192.0.2.3:1234"
			r.Header.Set("Authorization", "Bearer "+token)
		})
		return res.StatusCode
	}
	for range 20 {
		if code := bearer(secret); code != 200 {
			t.Errorf("a program with the token: %d", code)
		}
	}
	for range 5 {
		bearer("wrong")
	}
	if code := bearer(secret); code != 429 {
		t.Errorf("a program after five wrong tokens: %d", code)
	}
}
