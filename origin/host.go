package origin

import (
	"regexp"
	"slices"
	"strings"
)

// A host is who talks with guests on the air. What is said there, all who tell
// of it may have heard on one programme.
const personName = `((?:[A-Z][\pL'’-]+ ){1,2}[A-Z][\pL-]+)`

var (
	// aHost is "radio host Ana Brek", "the talk-show host Ana Brek".
	aHost = regexp.MustCompile(`\b(?:radio|television|TV|talk|chat|show|talk-show|cable|podcast|late-night|news) (?:show )?host ` + personName)
	// herShow is "Ana Brek's radio show", "Ana Brek's program".
	herShow = regexp.MustCompile(personName + `['’]s (?:[a-z]+ )?(?:[a-z-]+ )?(?:show|program|programme|podcast)\b`)
	// theShow is "The Ana Brek Show", "The Ana Brek Morning Show".
	theShow = regexp.MustCompile(`\bThe ((?:[A-Z][\pL'’-]+ ){1,4})Show\b`)
)

// ofShow are words in the name of a show that are no part of the host's.
var ofShow = []string{"Radio", "Morning", "Evening", "Late", "Night", "Tonight", "Daily", "Talk", "Live", "Sunday"}

// hosts returns the names of the hosts and shows that a text names, each once,
// in order.
func hosts(text string) []string {
	// The patterns are slow, and few texts hold their words.
	lower := strings.ToLower(text)
	if !strings.Contains(lower, "host ") && !strings.Contains(lower, " show") && !strings.Contains(lower, "program") && !strings.Contains(lower, "podcast") {
		return nil
	}
	var all []string
	add := func(name string) {
		if !slices.Contains(all, name) {
			all = append(all, name)
		}
	}
	for _, re := range []*regexp.Regexp{aHost, herShow} {
		for _, m := range re.FindAllStringSubmatch(text, maxNames) {
			add(m[1])
		}
	}
	for _, m := range theShow.FindAllStringSubmatch(text, maxNames) {
		words := slices.DeleteFunc(strings.Fields(m[1]), func(w string) bool { return slices.Contains(ofShow, w) })
		if len(words) > 0 {
			add(strings.Join(words, " "))
		}
	}
	slices.Sort(all)
	return all
}
