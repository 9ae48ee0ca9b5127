package web

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"time"

	"github.com/readout-dev/readout"
)

// The limits of a connection. A page is made in well under a second; a reader
// far away may take longer to receive it.
const (
	headerTimeout = 10 * time.Second
	readTimeout   = 15 * time.Second
	writeTimeout  = 60 * time.Second
	idleTimeout   = 2 * time.Minute
	maxHeader     = 32 << 10
	goodbye       = 5 * time.Second
)

// Serve answers requests to addr ("127.0.0.1:8080") until ctx is done, then
// lets the pages under way finish. ready, if not nil, is called with the
// address once it is listened on: port 0 takes a free one.
func Serve(ctx context.Context, addr string, handler http.Handler, ready func(net.Addr)) error {
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", addr)
	if err != nil {
		return &readout.Error{
			Op: "serve", Subject: addr, Err: err,
			Hint: "Give another address with --addr, for example --addr 127.0.0.1:8081.",
		}
	}
	if ready != nil {
		ready(l.Addr())
	}
	if tcp, ok := l.Addr().(*net.TCPAddr); ok && tcp.IP.IsLoopback() {
		handler = localOnly(handler)
	}
	srv := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: headerTimeout, ReadTimeout: readTimeout, WriteTimeout: writeTimeout, IdleTimeout: idleTimeout,
		MaxHeaderBytes: maxHeader,
	}
	done := make(chan error, 1)
	go func() { done <- srv.Serve(l) }()
	select {
	case err := <-done:
		return &readout.Error{Op: "serve", Subject: addr, Err: err}
	case <-ctx.Done():
	}
	stop, cancel := context.WithTimeout(context.WithoutCancel(ctx), goodbye)
	defer cancel()
	err = srv.Shutdown(stop)
	if errors.Is(err, context.DeadlineExceeded) {
		err = srv.Close()
	}
	if served := <-done; err == nil && !errors.Is(served, http.ErrServerClosed) {
		err = served
	}
	if err != nil {
		return &readout.Error{Op: "serve", Subject: addr, Err: err}
	}
	return nil
}

// localOnly answers only requests that name this machine: a page elsewhere
// whose name was made to lead here (DNS rebinding) can't read the ledger.
func localOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host := r.Host
		if h, _, err := net.SplitHostPort(host); err == nil {
			host = h
		}
		ip, err := netip.ParseAddr(strings.Trim(host, "[]"))
		if host != "localhost" && (err != nil || !ip.IsLoopback()) {
			http.Error(w, "this server answers to localhost alone; give it another --addr to be reached by name", http.StatusMisdirectedRequest)
			return
		}
		next.ServeHTTP(w, r)
	})
}
