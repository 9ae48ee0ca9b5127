package web

import (
	"context"
	"errors"
	"net"
	"net/http"
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
// lets the pages under way finish. An address that others can reach needs an
// access with a secret, which handler asks for: see [New]. ready, if not nil,
// is called with the address once it is listened on: port 0 takes a free one.
func Serve(ctx context.Context, addr string, access Access, handler http.Handler, ready func(net.Addr)) error {
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", addr)
	if err != nil {
		return &readout.Error{
			Op: "serve", Subject: addr, Err: err,
			Hint: "Give another address with --addr, for example --addr 127.0.0.1:8081.",
		}
	}
	if err := access.Check(l.Addr()); err != nil {
		l.Close()
		return err
	}
	if ready != nil {
		ready(l.Addr())
	}
	srv := &http.Server{
		Handler:           access.named(l.Addr(), handler),
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
