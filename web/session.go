package web

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"net/netip"
	"sync"
	"time"
)

// How long a reader stays signed in, how many are at a time, and how often a
// client may try: five times at once, then once in ten seconds.
const (
	sessionTime = 7 * 24 * time.Hour
	maxSessions = 10_000
	triesAtOnce = 5
	tryEvery    = 10 * time.Second
	maxClients  = 1000
)

// sessions are the readers who have signed in. They are kept in memory: a
// server that starts again asks anew.
type sessions struct {
	secret [sha256.Size]byte // the hash of what a reader must give
	now    func() time.Time
	tries  limiter

	mu    sync.Mutex
	until map[[sha256.Size]byte]time.Time // by the hash of the session's id
}

func newSessions(secret string, now func() time.Time) *sessions {
	return &sessions{
		secret: sha256.Sum256([]byte(secret)), now: now, until: map[[sha256.Size]byte]time.Time{},
		tries: limiter{atOnce: triesAtOnce, every: tryEvery, due: map[string]time.Time{}},
	}
}

// try says whether what a client gives is the secret, or how long the client
// has to wait before it may try again. Hashes are compared, in a time that
// depends on neither.
func (s *sessions) try(client, given string) (right bool, wait time.Duration) {
	if wait := s.tries.take(client, s.now()); wait > 0 {
		return false, wait
	}
	sum := sha256.Sum256([]byte(given))
	if subtle.ConstantTimeCompare(sum[:], s.secret[:]) != 1 {
		return false, 0
	}
	s.tries.forgive(client)
	return true, 0
}

// open begins a session and returns its id.
func (s *sessions) open() string {
	id := rand.Text() + rand.Text() // 260 bits
	now := s.now()
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.until) >= maxSessions {
		clear(s.until)
	}
	s.until[sha256.Sum256([]byte(id))] = now.Add(sessionTime)
	return id
}

// known says whether there is a session with this id.
func (s *sessions) known(id string) bool {
	key := sha256.Sum256([]byte(id))
	s.mu.Lock()
	defer s.mu.Unlock()
	until, ok := s.until[key]
	if ok && !s.now().Before(until) {
		delete(s.until, key)
		ok = false
	}
	return ok
}

// end ends a session.
func (s *sessions) end(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.until, sha256.Sum256([]byte(id)))
}

// limiter lets each client do something atOnce times, and once more every
// interval: the generic cell rate algorithm (ITU-T I.371), which needs one time
// for a client.
type limiter struct {
	atOnce int
	every  time.Duration

	mu  sync.Mutex
	due map[string]time.Time // when all that a client did will be forgotten
}

// take takes one turn, or returns how long to wait for the next.
func (l *limiter) take(client string, now time.Time) time.Duration {
	l.mu.Lock()
	defer l.mu.Unlock()
	if _, ok := l.due[client]; !ok && len(l.due) >= maxClients {
		for c, due := range l.due {
			if !due.After(now) {
				delete(l.due, c)
			}
		}
		if len(l.due) >= maxClients {
			client = "" // too many at a time to tell apart: they share their turns
		}
	}
	due := l.due[client]
	if due.Before(now) {
		due = now
	}
	due = due.Add(l.every)
	if wait := due.Sub(now) - time.Duration(l.atOnce)*l.every; wait > 0 {
		return wait
	}
	l.due[client] = due
	return 0
}

func (l *limiter) forgive(client string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.due, client)
}

// clientOf returns who sends a request, by the address of the connection: of
// IPv6 the network, of which one client has all addresses.
func clientOf(remote string) string {
	at, err := netip.ParseAddrPort(remote)
	if err != nil {
		return remote
	}
	ip := at.Addr().Unmap().WithZone("")
	if ip.Is4() {
		return ip.String()
	}
	network, err := ip.Prefix(64)
	if err != nil {
		return ip.String()
	}
	return network.String()
}
