package web

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// cookieName is the cookie that holds a session's id.
const cookieName = "readout_session"

// maxForm is how much a sign-in form may send, in bytes.
const maxForm = 8 << 10

// loginBody is what the sign-in page shows.
type loginBody struct {
	Next  string // address of the page to go on to
	Error string
	// Again says that the browser was led here by another site, and so kept
	// the cookie back that this reader may have; asked again by this page, it
	// sends it.
	Again bool
}

// gate lets those who have signed in through to the pages, and programs that
// send the secret as a bearer token (RFC 6750). Others are asked to sign in.
func (s *server) gate(next http.Handler) http.Handler {
	if s.sessions == nil {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		path := r.URL.Path
		cookie, err := r.Cookie(cookieName)
		token, program := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		switch {
		case strings.HasPrefix(path, "/static/"), path == "/favicon.ico":
			next.ServeHTTP(w, r)
		case path == "/login" && r.Method == http.MethodPost:
			s.signIn(w, r)
		case path == "/login":
			s.askIn(w, r, http.StatusOK, loginBody{Next: local(r.URL.Query().Get("next"))})
		case path == "/logout" && r.Method == http.MethodPost:
			if err == nil {
				s.sessions.end(cookie.Value)
			}
			http.SetCookie(w, sessionCookie(r, "", -1))
			http.Redirect(w, r, "/login", http.StatusSeeOther)
		case program:
			right, wait := s.sessions.try(clientOf(r.RemoteAddr), token)
			if right {
				next.ServeHTTP(w, r)
				return
			}
			s.refuse(w, r, wait, "The token is not the one that this server was started with.")
		case err == nil && s.sessions.known(cookie.Value):
			next.ServeHTTP(w, r)
		case strings.HasSuffix(path, ".json") || strings.HasSuffix(path, ".csv"):
			s.refuse(w, r, 0, "Send the token in a header: Authorization: Bearer TOKEN.")
		default:
			s.askIn(w, r, http.StatusUnauthorized, loginBody{Next: local(r.URL.RequestURI()), Again: r.Header.Get("Sec-Fetch-Site") == "cross-site" && r.Method == http.MethodGet})
		}
	})
}

// signIn reads the form of the sign-in page.
func (s *server) signIn(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, maxForm)
	if err := r.ParseForm(); err != nil {
		s.askIn(w, r, http.StatusBadRequest, loginBody{Next: "/", Error: "The form could not be read."})
		return
	}
	next := local(r.PostForm.Get("next"))
	right, wait := s.sessions.try(clientOf(r.RemoteAddr), r.PostForm.Get("secret"))
	switch {
	case right:
		http.SetCookie(w, sessionCookie(r, s.sessions.open(), int(sessionTime.Seconds())))
		http.Redirect(w, r, next, http.StatusSeeOther)
	case wait > 0:
		w.Header().Set("Retry-After", seconds(wait))
		s.askIn(w, r, http.StatusTooManyRequests, loginBody{Next: next, Error: "Too many tries. Wait " + seconds(wait) + " seconds."})
	default:
		s.askIn(w, r, http.StatusUnauthorized, loginBody{Next: next, Error: "That is not the token or password of this server."})
	}
}

func (s *server) askIn(w http.ResponseWriter, _ *http.Request, code int, body loginBody) {
	if err := s.write(w, s.loginPage, code, page{Title: "Sign in", Bare: true, Body: body}); err != nil {
		s.log.Error("sign-in page failed", "err", err)
		http.Error(w, "Sign in", code)
	}
}

// refuse answers a program.
func (s *server) refuse(w http.ResponseWriter, r *http.Request, wait time.Duration, hint string) {
	f := fault{Code: http.StatusUnauthorized, What: "Not signed in", Hint: hint}
	if wait > 0 {
		w.Header().Set("Retry-After", seconds(wait))
		f = fault{Code: http.StatusTooManyRequests, What: "Too many tries", Hint: "Wait " + seconds(wait) + " seconds."}
	}
	w.Header().Set("WWW-Authenticate", `Bearer realm="readout"`)
	s.sendFault(w, r, f)
}

// seconds rounds up.
func seconds(d time.Duration) string {
	return fmt.Sprint(int((d + time.Second - 1) / time.Second))
}

// sessionCookie returns the cookie of a session: no script reads it, no other
// site sends it, and where the reader came over TLS nothing else carries it. A
// request can say so untruly only to its own disadvantage.
func sessionCookie(r *http.Request, id string, age int) *http.Cookie {
	return &http.Cookie{
		Name: cookieName, Value: id, Path: "/", MaxAge: age, HttpOnly: true, SameSite: http.SameSiteStrictMode,
		Secure: r.TLS != nil || r.Header.Get("X-Forwarded-Proto") == "https",
	}
}

// local returns an address of this server to go on to; "/" for any other.
func local(to string) string {
	u, err := url.Parse(to)
	if err != nil || u.Scheme != "" || u.Host != "" || !strings.HasPrefix(to, "/") || strings.HasPrefix(to, "//") || strings.ContainsAny(to, "\\\r\n\t") {
		return "/"
	}
	if u.Path == "/login" || u.Path == "/logout" {
		return "/"
	}
	return to
}
