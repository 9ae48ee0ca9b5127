package view

import (
	"testing"

	"github.com/readout-dev/readout/ledger"
)

func TestFragment(t *testing.T) {
	for _, c := range []struct{ url, words, want string }{
		{"https://post.example/a", "Brek met Tarn", "https://post.example/a#:~:text=Brek%20met%20Tarn"},
		{"https://post.example/a", "well-known, and & so", "https://post.example/a#:~:text=well%2Dknown%2C%20and%20%26%20so"},
		{"https://post.example/a#top", "Brek", "https://post.example/a#top:~:text=Brek"},
		{"https://post.example/a#top:~:text=x", "Brek", "https://post.example/a#top:~:text=Brek"},
		{"https://post.example/a", "one two three four five six seven eight nine ten eleven", "https://post.example/a#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven"},
		{"https://post.example/a", "one two\n\nthree four", "https://post.example/a#:~:text=one%20two,three%20four"},
		{"https://post.example/a", "Zoë", "https://post.example/a#:~:text=Zo%C3%AB"},
		{"javascript:alert(1)", "Brek", ""},
		{"", "Brek", ""},
		{"https://post.example/a", " ", ""},
	} {
		if got := Fragment(ledger.Head{URL: c.url}, c.words); got != c.want {
			t.Errorf("%s %q: %s, want %s", c.url, c.words, got, c.want)
		}
	}
}

func TestCiteAs(t *testing.T) {
	for _, c := range []struct {
		cite Cite
		want string
	}{
		{Cite{Text: "Brek met\nTarn", Outlet: "Port Post", Title: "Talks", Published: "2031-02-07"}, "“Brek met Tarn” (Port Post, “Talks”, 7 February 2031)"},
		{Cite{Text: "Brek", Published: "2031-02"}, "“Brek” (February 2031)"},
		{Cite{Text: "Brek"}, "“Brek”"},
	} {
		if got := c.cite.As(); got != c.want {
			t.Errorf("%s, want %s", got, c.want)
		}
	}
}
