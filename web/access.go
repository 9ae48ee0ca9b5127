package web

import (
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// Access says whom a server answers. The zero Access asks for nothing; [Serve]
// takes it on a loopback address alone.
type Access struct {
	// Secret is the token or password that a reader must give, at least
	// [MinSecret] bytes; "" for none.
	Secret string
	// Hosts are the names by which the server may be reached, besides localhost
	// and addresses in numbers.
	Hosts []string
}

// MinSecret is the least length of a secret, in bytes.
const MinSecret = 12

// Check returns an error, with what to do as its hint, if a server at this
// address can't be had with this access.
func (a Access) Check(at net.Addr) error {
	fail := func(what, hint string) error {
		return &readout.Error{Op: "serve", Subject: at.String(), Err: fmt.Errorf("%s", what), Hint: hint}
	}
	switch {
	case a.Secret == "" && !loopback(at):
		return fail("others can reach this address and nothing asks who they are",
			"Set READOUT_TOKEN or give a --password-file, so that readers sign in; or serve on this machine alone with --addr 127.0.0.1:8080.")
	case a.Secret != "" && len(a.Secret) < MinSecret:
		return fail(fmt.Sprintf("the token or password is shorter than %d bytes", MinSecret), "Take a longer one, for example that of: openssl rand -hex 16")
	}
	return nil
}

func loopback(at net.Addr) bool {
	tcp, ok := at.(*net.TCPAddr)
	return ok && tcp.IP.IsLoopback()
}

// named answers only requests that name this server: a page elsewhere whose
// name was made to lead here (DNS rebinding) can't read the ledger through the
// reader's browser. A server at a loopback address is named by no other.
func (a Access) named(at net.Addr, next http.Handler) http.Handler {
	local := loopback(at)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host := r.Host
		if h, _, err := net.SplitHostPort(host); err == nil {
			host = h
		}
		ip, err := netip.ParseAddr(strings.Trim(host, "[]"))
		number := err == nil && (ip.IsLoopback() || !local)
		if !number && !strings.EqualFold(host, "localhost") && !slices.ContainsFunc(a.Hosts, func(h string) bool { return strings.EqualFold(h, host) }) {
			http.Error(w, "this server does not go by that name; start it with --host NAME to be reached by it", http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}
