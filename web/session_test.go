package web

import (
	"fmt"
	"testing"
	"time"
)

func TestSessionsEnd(t *testing.T) {
	now := time.Date(2031, 2, 7, 12, 0, 0, 0, time.UTC)
	s := newSessions("seven herons on a quay", func() time.Time { return now })
	a, b := s.open(), s.open()
	if a == b || !s.known(a) || s.known("") || s.known("x") {
		t.Errorf("sessions %q and %q", a, b)
	}
	s.end(a)
	if s.known(a) || !s.known(b) {
		t.Error("ending one session")
	}
	now = now.Add(sessionTime)
	if s.known(b) {
		t.Error("a session that is over is known")
	}
}

func TestLimiter(t *testing.T) {
	now := time.Date(2031, 2, 7, 12, 0, 0, 0, time.UTC)
	l := limiter{atOnce: 2, every: 10 * time.Second, due: map[string]time.Time{}}
	for i, tc := range []struct{ after, wait time.Duration }{
		{0, 0}, {0, 0}, {0, 10 * time.Second}, {4 * time.Second, 6 * time.Second}, {6 * time.Second, 0}, {0, 10 * time.Second}, {time.Hour, 0}, {0, 0},
	} {
		now = now.Add(tc.after)
		if wait := l.take("a", now); wait != tc.wait {
			t.Errorf("turn %d: wait %v, want %v", i, wait, tc.wait)
		}
	}
	for i := range 2 * maxClients {
		l.take(fmt.Sprint(i), now)
	}
	if len(l.due) > maxClients+1 {
		t.Errorf("%d clients are remembered", len(l.due))
	}
}

func TestClientOf(t *testing.T) {
	for remote, want := range map[string]string{
		"192.0.2.1:80": "192.0.2.1", "[::ffff:192.0.2.1]:80": "192.0.2.1", "[2001:db8::1]:80": "2001:db8::/64", "[fe80::1%eth0]:80": "fe80::/64", "@": "@",
	} {
		if got := clientOf(remote); got != want {
			t.Errorf("clientOf(%q) = %q, want %q", remote, got, want)
		}
	}
}
