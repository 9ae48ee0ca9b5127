package web

import (
	"compress/gzip"
	"io"
	"net/http"
	"strings"
	"sync"
)

// compressed sends text in gzip to who accepts it, in the fastest of its levels:
// pages shrink to a fifth, and one more level costs more time than it saves.
func compressed(next http.Handler) http.Handler {
	writers := sync.Pool{New: func() any {
		w, err := gzip.NewWriterLevel(io.Discard, gzip.BestSpeed)
		if err != nil {
			panic(err) // there is no such level
		}
		return w
	}}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Vary", "Accept-Encoding")
		if r.Method == http.MethodHead || !acceptsGzip(r) {
			next.ServeHTTP(w, r)
			return
		}
		c := &compressor{ResponseWriter: w, writers: &writers}
		defer c.close()
		next.ServeHTTP(c, r)
	})
}

func acceptsGzip(r *http.Request) bool {
	return strings.Contains(r.Header.Get("Accept-Encoding"), "gzip")
}

// compressor compresses what is written through it, if it is text.
type compressor struct {
	http.ResponseWriter
	writers *sync.Pool
	zip     *gzip.Writer // nil where nothing is compressed
	begun   bool
}

func (c *compressor) WriteHeader(code int) {
	if c.begun {
		return
	}
	c.begun = true
	h := c.Header()
	kind, _, _ := strings.Cut(h.Get("Content-Type"), ";")
	text := strings.HasPrefix(kind, "text/") || kind == "application/json" || kind == "image/svg+xml"
	if text && code != http.StatusNoContent && code != http.StatusNotModified && h.Get("Content-Encoding") == "" {
		h.Set("Content-Encoding", "gzip")
		h.Del("Content-Length")
		c.zip = c.writers.Get().(*gzip.Writer)
		c.zip.Reset(c.ResponseWriter)
	}
	c.ResponseWriter.WriteHeader(code)
}

func (c *compressor) Write(p []byte) (int, error) {
	if !c.begun {
		c.WriteHeader(http.StatusOK)
	}
	if c.zip != nil {
		return c.zip.Write(p)
	}
	return c.ResponseWriter.Write(p)
}

// close ends what was compressed.
func (c *compressor) close() {
	if c.zip != nil {
		_ = c.zip.Close() // an error is the reader's going away
		c.writers.Put(c.zip)
	}
}
