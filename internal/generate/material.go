package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// material is what documents are made of.
type material struct {
	stories [][]string // sentences of each
	people  []string   // full names, the first met the most
	given   map[string]bool
	states  []string
}

// read reads the stories and registers of the data folder.
func read(folder string) (*material, error) {
	m := &material{given: map[string]bool{}}
	states := map[string]bool{}
	err := lines(filepath.Join(folder, "state_dept", "visits_to_us_to_2016.jsonl"), func(v struct {
		Visitor, Start string
		From           []struct{ Name string }
	},
	) {
		for _, f := range v.From {
			states[f.Name] = true
		}
		words := strings.Fields(v.Visitor)
		if v.Start > "1990" && len(words) > 2 {
			m.person(strings.Join(words[len(words)-2:], " "))
		}
	})
	if err != nil {
		return nil, err
	}
	err = lines(filepath.Join(folder, "state_dept", "office_holders.jsonl"), func(v struct {
		Name    struct{ Surname, Forename string }
		Started string
	},
	) {
		given, _, _ := strings.Cut(v.Name.Forename, " ")
		m.given[given] = true
		if v.Started > "2005" {
			m.person(given + " " + v.Name.Surname)
		}
	})
	if err != nil {
		return nil, err
	}
	for s := range states {
		if !strings.Contains(s, " ") {
			m.states = append(m.states, s)
		}
	}
	slices.Sort(m.states)
	texts, err := filepath.Glob(filepath.Join(folder, "engagements", "docs", "*.txt"))
	if err != nil || len(texts) == 0 {
		return nil, fmt.Errorf("no stories in %s: %w", folder, err)
	}
	for range 24 { // they are few, and tell of what a ledger keeps
		for _, path := range texts {
			text, err := os.ReadFile(path)
			if err != nil {
				return nil, err
			}
			m.story(string(text))
		}
	}
	for _, file := range []string{"attribution/polnear_train.jsonl", "corroboration/news_cluster_dev.jsonl", "timex/te3_timebank_train.jsonl"} {
		if err := lines(filepath.Join(folder, file), func(v struct{ Text string }) { m.story(v.Text) }); err != nil {
			return nil, err
		}
	}
	return m, nil
}

var (
	twoNames = regexp.MustCompile(`^[A-Z][\pL'’-]+ [A-Z][\pL'’-]+$`)
	ends     = regexp.MustCompile(`[.!?]["”]? +`)
	title    = regexp.MustCompile(`\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|[A-Z])\. +$`)
)

func (m *material) person(name string) {
	if twoNames.MatchString(name) && !slices.Contains(m.people, name) {
		given, _, _ := strings.Cut(name, " ")
		m.given[given] = true
		m.people = append(m.people, name)
	}
}

// story keeps the sentences of a text that are neither short nor long.
func (m *material) story(text string) {
	var sentences []string
	for line := range strings.SplitSeq(text, "\n") {
		for line != "" {
			end := len(line)
			for _, at := range ends.FindAllStringIndex(line, -1) {
				if !title.MatchString(line[:at[1]]) {
					end = at[1]
					break
				}
			}
			s := strings.TrimSpace(line[:end])
			if n := len(strings.Fields(s)); n >= 8 && n <= 45 && strings.Count(s, `"`)%2 == 0 && strings.Count(s, "“") == strings.Count(s, "”") {
				sentences = append(sentences, s)
			}
			line = line[end:]
		}
	}
	if len(sentences) > 4 {
		m.stories = append(m.stories, sentences)
	}
}

// lines calls f for each line of a JSONL file.
func lines[T any](path string, f func(T)) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	scan := bufio.NewScanner(file)
	scan.Buffer(nil, 1<<24)
	for scan.Scan() {
		var v T
		if err := json.Unmarshal(scan.Bytes(), &v); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		f(v)
	}
	return scan.Err()
}
