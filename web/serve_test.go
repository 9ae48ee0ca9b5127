package web_test

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/web"
)

func TestServeAnswersUntilItIsStopped(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	addr, done := make(chan net.Addr, 1), make(chan error, 1)
	slow := make(chan struct{})
	h := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		close(slow)
		time.Sleep(50 * time.Millisecond) // a page under way when the server is stopped
		_, _ = io.WriteString(w, "whole")
	})
	go func() { done <- web.Serve(ctx, "127.0.0.1:0", web.Access{}, h, func(a net.Addr) { addr <- a }) }()
	base := "http://" + (<-addr).String()
	go func() {
		<-slow
		cancel()
	}()
	res, err := http.Get(base)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	if body, err := io.ReadAll(res.Body); err != nil || string(body) != "whole" {
		t.Errorf("the page under way: %q, %v", body, err)
	}
	if err := <-done; err != nil {
		t.Errorf("Serve: %v", err)
	}
	if res, err := http.Get(base); err == nil {
		res.Body.Close()
		t.Error("still answers after it was stopped")
	}
}

func TestServeSaysWhatToDoAboutABusyAddress(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	err = web.Serve(context.Background(), l.Addr().String(), web.Access{}, http.NotFoundHandler(), nil)
	if err == nil || !strings.Contains(readout.Hint(err), "--addr") {
		t.Errorf("Serve on a busy address: %v (hint %q)", err, readout.Hint(err))
	}
}

func TestServeOnLoopbackAnswersToThisMachineAlone(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	addr, done := make(chan net.Addr, 1), make(chan error, 1)
	h := http.HandlerFunc(func(http.ResponseWriter, *http.Request) {})
	access := web.Access{Hosts: []string{"pages.example"}}
	go func() { done <- web.Serve(ctx, "127.0.0.1:0", access, h, func(a net.Addr) { addr <- a }) }()
	at := (<-addr).String()
	_, port, err := net.SplitHostPort(at)
	if err != nil {
		t.Fatal(err)
	}
	for host, code := range map[string]int{
		at: 200, "localhost:" + port: 200, "localhost": 200, "[::1]:" + port: 200,
		"pages.example:" + port: 200, "Pages.Example": 200,
		"192.0.2.1:" + port: 421, "ledger.example:" + port: 421, "127.0.0.1.ledger.example": 421, "": 421,
	} {
		c, err := net.Dial("tcp", at)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(c, "GET / HTTP/1.1\r\nHost: "+host+"\r\nConnection: close\r\n\r\n"); err != nil {
			t.Fatal(err)
		}
		answer, err := io.ReadAll(c)
		if err != nil {
			t.Fatal(err)
		}
		c.Close()
		if want := fmt.Sprintf("HTTP/1.1 %d ", code); !strings.HasPrefix(string(answer), want) {
			t.Errorf("Host %q: %.40q, want %s", host, answer, want)
		}
	}
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
}
