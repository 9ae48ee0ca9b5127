package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"time"
)

// document is one line of what is written.
type document struct {
	ID        string `json:"id"`
	URL       string `json:"url"`
	Outlet    string `json:"outlet"`
	Title     string `json:"title"`
	Published string `json:"published"`
	Language  string `json:"language"`
	Text      string `json:"text"`
}

func (d document) write(w io.Writer) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(d); err != nil {
		return err
	}
	_, err := w.Write(b.Bytes())
	return err
}

const (
	perDay    = 40 // documents of one day: a ledger grows by its days
	outlets   = 80
	copyOneIn = 25 // documents that print another's text under another title
	recent    = 60 // documents that may be copied
)

var first = time.Date(2017, 1, 2, 0, 0, 0, 0, time.UTC)

// documents yields n documents of at least so many words, oldest first.
func (m *material) documents(n, words int, seed uint64) iter.Seq[document] {
	return func(yield func(document) bool) {
		rnd := rand.New(rand.NewPCG(seed, 0))
		people := rand.NewZipf(rnd, 1.2, 8, uint64(len(m.people)-1))
		states := rand.NewZipf(rnd, 1.2, 8, uint64(len(m.states)-1))
		houses := rand.NewZipf(rnd, 1.1, 10, outlets-1)
		var last []document
		for i := range n {
			day := first.AddDate(0, 0, i/perDay)
			house := houses.Uint64()
			doc := document{
				ID: fmt.Sprintf("many-%06d", i), Outlet: fmt.Sprintf("The %s Daily %d", m.states[house%uint64(len(m.states))], house+1),
				URL: fmt.Sprintf("https://daily%d.example/%d", house+1, i), Published: day.Format(time.DateOnly), Language: "en",
			}
			if len(last) > 0 && rnd.IntN(copyOneIn) == 0 {
				from := last[rnd.IntN(len(last))]
				doc.Title, doc.Text, doc.Published = strings.ToUpper(from.Title), from.Text, from.Published
			} else {
				s := swap{m: m, least: words, rnd: rnd, day: day, people: people, states: states, names: map[string]string{}}
				doc.Text = s.text()
				doc.Title = s.title
				last = append(last, doc)
			}
			if len(last) > recent {
				last = slices.Delete(last, 0, 1)
			}
			if !yield(doc) {
				return
			}
		}
	}
}

// swap makes one text, in which a name stands for one other throughout.
type swap struct {
	m              *material
	rnd            *rand.Rand
	day            time.Time
	people, states *rand.Zipf
	names          map[string]string
	title          string
	least          int // words
}

// text takes sentences of two or three stories.
func (s *swap) text() string {
	var paragraphs []string
	for words := 0; words < s.least; {
		story := s.m.stories[s.rnd.IntN(len(s.m.stories))]
		at := s.rnd.IntN(len(story) - 2)
		var lines []string
		for _, line := range story[at : at+3] {
			line = s.change(line)
			lines = append(lines, line)
			if words += len(strings.Fields(line)); words >= s.least {
				break
			}
		}
		paragraphs = append(paragraphs, strings.Join(lines, " "))
	}
	head := strings.Fields(paragraphs[0])
	s.title = strings.Trim(strings.Join(head[:min(8, len(head))], " "), ".,")
	return strings.Join(paragraphs, "\n\n")
}

var (
	capitals = regexp.MustCompile(`[A-Z][\pL'’-]*[\pL](?: [A-Z][\pL'’-]*[\pL])*`)
	aDate    = regexp.MustCompile(`\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}\b(?:, \d{4})?`)
	aYear    = regexp.MustCompile(`\b(?:19|20)\d\d\b`)
)

// change puts other names and dates into a sentence.
func (s *swap) change(line string) string {
	line = aDate.ReplaceAllStringFunc(line, func(string) string {
		return s.day.AddDate(0, 0, s.rnd.IntN(40)-30).Format("January 2")
	})
	line = aYear.ReplaceAllStringFunc(line, func(string) string { return fmt.Sprint(s.day.Year() - s.rnd.IntN(3)) })
	return capitals.ReplaceAllStringFunc(line, func(run string) string {
		words := strings.Split(run, " ")
		for i := 0; i < len(words); i++ {
			word := strings.TrimSuffix(strings.TrimSuffix(words[i], "’s"), "'s")
			owns := words[i][len(word):]
			switch {
			case i+1 < len(words) && s.m.given[word] && owns == "":
				surname := strings.TrimSuffix(strings.TrimSuffix(words[i+1], "’s"), "'s")
				owns = words[i+1][len(surname):]
				given, other, _ := strings.Cut(s.person(word+" "+surname), " ")
				s.names[surname] = other
				words[i], words[i+1] = given, other+owns
				i++
			case s.names[word] != "":
				words[i] = s.names[word] + owns
			case slices.Contains(s.m.states, word):
				words[i] = s.state(word) + owns
			}
		}
		return strings.Join(words, " ")
	})
}

func (s *swap) person(name string) string {
	if s.names[name] == "" {
		s.names[name] = s.m.people[s.people.Uint64()]
	}
	return s.names[name]
}

func (s *swap) state(name string) string {
	if s.names[name] == "" {
		s.names[name] = s.m.states[s.states.Uint64()]
	}
	return s.names[name]
}
