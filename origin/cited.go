package origin

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
)

// citation is a name of the media that a text gives as a source.
type citation struct {
	name string
	at   int
	told bool // what is said was said to it
	// known is set where the name is that of a medium in any case; another counts
	// if a document of the matter is its own.
	known bool
	// aired is set where somebody spoke on it: "said on CNN". It counts for what
	// is said alone, not as one that the document cites elsewhere.
	aired bool
}

// before are words that cite the name behind them, after those that cite the
// name before them.
var (
	citeBefore = []string{"according to", "citing", "cited by", "quoted by", "reported by", "quoting", "report by", "report from", "report in", "reports by", "reports in", "interview with", "interview to", "told", "tells", "published by", "published in", "first reported by", "seen by", "obtained by", "quoted in", "quoted as telling"}
	citeAfter  = map[string]bool{
		"reported": true, "reports": true, "said": true, "says": true, "wrote": true, "writes": true, "quoted": true, "quotes": true,
		"cited": true, "revealed": true, "broadcast": true, "published": true, "has": true, "also": true, "first": true, "added": true,
		"reporting": true, "report": true, "learned": true, "aired": true,
	}
	stateMedia = map[string]bool{"television": true, "tv": true, "media": true, "radio": true, "agency": true, "newspaper": true, "broadcaster": true}
)

// cited returns the media that the text of span names as sources, in order.
func cited(text string, span readout.Span) []citation {
	s := text[span.Start:span.End]
	words := split(s)
	var found []citation
	for i := 0; i < len(words); {
		n, name := mediaAt(s, words, i)
		known := n > 0
		if !known {
			if n, name = nameAt(s, words, i); n == 0 {
				i++
				continue
			}
		}
		end := i + n
		cue := citesBefore(s, words, i)
		if verb := pastTime(s, words, end); cue != "" || verb < len(words) && citeAfter[strings.ToLower(words[verb].text(s))] && adjoining(s[words[end-1].End:words[verb].Start]) {
			found = append(found, citation{name: name, at: span.Start + words[i].Start, told: tellsTo[cue], known: known})
		} else if known && airs(name) && i > 0 && strings.EqualFold(words[i-1].text(s), "on") && onAir.MatchString(s) {
			found = append(found, citation{name: name, at: span.Start + words[i].Start, told: true, known: true, aired: true})
		}
		i = end
	}
	return found
}

// pastTime returns the word from which a verb may stand, behind a time that
// stands before it: "The Times on Saturday wrote".
func pastTime(s string, words []word, i int) int {
	is := func(k int, set map[string]bool) bool { return k < len(words) && set[strings.ToLower(words[k].text(s))] }
	switch {
	case is(i, timeBefore) && is(i+1, timeWord):
		return i + 2
	case is(i, timeWord):
		return i + 1
	}
	return i
}

var (
	timeBefore = map[string]bool{"on": true, "last": true, "this": true, "late": true, "early": true}
	timeWord   = map[string]bool{
		"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true,
		"week": true, "month": true, "year": true, "morning": true, "evening": true, "earlier": true, "recently": true, "later": true, "today": true, "yesterday": true,
	}
)

// onAir is what is said of somebody who speaks on the air.
var onAir = regexp.MustCompile(`(?i)\b(?:said|says|told|asked|added|argued|claimed|interview|interviewed|appearance|appearing|appeared)\b`)

// airs reports whether a medium is a broadcaster.
func airs(name string) bool {
	if broadcasters[Key(name)] || callSign.MatchString(name) {
		return true
	}
	last := name[strings.LastIndexByte(name, ' ')+1:]
	return last != name && (last == "Radio" || last == "Television" || last == "TV")
}

// unnamed is the media cited without a name: "outlets in Velia reported",
// "according to media reports".
var unnamed = regexp.MustCompile(`(?i)\b(?:outlets|newspapers|broadcasters) (?:in|of) [\pL ]{2,30} report(?:ed|s)?\b|\b(?:media|news|press|published) reports?\b|\b(?:local|state|foreign|western|domestic) media (?:said|say|report|reported|have)|\b(?:according to|citing) reports\b|\breports (?:said|say|suggest|suggested)\b|\breportedly\b`)

type word readout.Span

func (w word) text(s string) string { return s[w.Start:w.End] }

// split returns the words of s: runs of letters, digits and the marks inside
// of names.
func split(s string) []word {
	var words []word
	start := -1
	for i, r := range s {
		in := unicode.IsLetter(r) || unicode.IsNumber(r) || (r == '-' || r == '’' || r == '\'' || r == '.' || r == '&') && start >= 0 && i+1 < len(s) && isWordByte(s[i+utf8.RuneLen(r):])
		switch {
		case in && start < 0:
			start = i
		case !in && start >= 0:
			words = append(words, word{start, i})
			start = -1
		}
	}
	if start >= 0 {
		words = append(words, word{start, len(s)})
	}
	return words
}

func isWordByte(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsNumber(r)
}

// adjoining reports whether nothing but space, a comma or a closing mark lies
// between two words.
func adjoining(s string) bool {
	return !strings.ContainsAny(s, ".;:!?()")
}

// maxNameWords is how many words the name of an outlet may have.
const maxNameWords = 5

// mediaAt returns how many words from i on name an outlet, and its name; state
// media count by their state: "Velian state television".
func mediaAt(s string, words []word, i int) (int, string) {
	first := words[i].text(s)
	if strings.EqualFold(first, "state") || strings.EqualFold(first, "state-run") || strings.EqualFold(first, "state-owned") {
		for n := 2; n <= 3 && i+n-1 < len(words); n++ {
			if stateMedia[strings.ToLower(words[i+n-1].text(s))] {
				of := ""
				if i > 0 && isCapital(words[i-1].text(s)) && !opener[words[i-1].text(s)] {
					of = words[i-1].text(s) + " "
				}
				return n, of + "state media"
			}
		}
		return 0, ""
	}
	if !isCapital(first) || opener[first] || i > 0 && isCapital(words[i-1].text(s)) && mid(s, words[i-1], words[i]) && !opener[words[i-1].text(s)] {
		return 0, ""
	}
	for n := min(maxNameWords, len(words)-i); n > 0; n-- {
		last := words[i+n-1]
		if !isCapital(last.text(s)) || slices.ContainsFunc(words[i:i+n], func(w word) bool { return !isCapital(w.text(s)) && !within[w.text(s)] }) {
			continue
		}
		name := s[words[i].Start:last.End]
		name = strings.TrimSuffix(strings.TrimSuffix(name, "'s"), "’s")
		if strings.ContainsAny(name, ",.;:()\n\"“”") && !strings.Contains(name, ".com") {
			continue
		}
		if IsMedia(name) || n <= 4 && strings.HasPrefix(name, "The ") && i > 0 && strings.EqualFold(words[i-1].text(s), "told") {
			return n, name
		}
		if short := "The " + name; n == 1 && i > 1 && strings.EqualFold(words[i-1].text(s), "the") && strings.EqualFold(words[i-2].text(s), "told") && IsMedia(short) {
			return n, short
		}
	}
	return 0, ""
}

// nameAt returns how many words from i on are a name that may be a medium's, as
// its readers know, and the name: "Novosta".
func nameAt(s string, words []word, i int) (int, string) {
	first := words[i].text(s)
	if !isCapital(first) || opener[first] || timeWord[strings.ToLower(first)] || i > 0 && isCapital(words[i-1].text(s)) && mid(s, words[i-1], words[i]) && !opener[words[i-1].text(s)] {
		return 0, ""
	}
	n := 1
	for n < 3 && i+n < len(words) && isCapital(words[i+n].text(s)) && mid(s, words[i+n-1], words[i+n]) && !timeWord[strings.ToLower(words[i+n].text(s))] {
		n++
	}
	return n, strings.TrimSuffix(strings.TrimSuffix(s[words[i].Start:words[i+n-1].End], "'s"), "’s")
}

// describedMedium is a medium that is told by what it is: "Sumari television".
var describedMedium = regexp.MustCompile(`(?:interview (?:with|to|on)|told|speaking to|spoke to) (?:the |a )?([A-Z]\pL+ (?:state |public |national |private )?(?:television|TV|radio|newspaper|broadcaster|daily|magazine|news channel|channel))\b`)

// within are words written small inside of names.
var within = map[string]bool{"of": true, "the": true, "and": true, "for": true, "de": true}

// opener are words that open a sentence before a name.
var opener = map[string]bool{
	"According": true, "Citing": true, "Quoting": true, "As": true, "But": true, "In": true, "And": true, "When": true, "While": true,
	"Although": true, "On": true, "At": true, "Earlier": true, "Later": true, "However": true, "Meanwhile": true, "Separately": true,
}

// mid reports whether two words stand side by side.
func mid(s string, a, b word) bool { return strings.TrimSpace(s[a.End:b.Start]) == "" }

func isCapital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}

// tellsTo are cues of words that were said to the medium and to nobody else.
var tellsTo = map[string]bool{"told": true, "tells": true, "interview with": true, "interview to": true, "quoted as telling": true}

// citesBefore returns the words before the i-th that cite it: "according to",
// perhaps with "the", "Israel's" or "the news site" between; "" for none.
func citesBefore(s string, words []word, i int) string {
	from := max(0, i-6)
	head := strings.ToLower(s[words[from].Start:words[i].Start])
	head = strings.TrimRight(head, " \"“")
	for range 4 {
		for _, cue := range citeBefore {
			if strings.HasSuffix(head, cue) && (len(head) == len(cue) || head[len(head)-len(cue)-1] == ' ' || head[len(head)-len(cue)-1] == ',') {
				return cue
			}
		}
		at := strings.LastIndexByte(head, ' ')
		if at < 0 || strings.ContainsAny(head[at:], ".,;:") {
			return ""
		}
		switch last := head[at+1:]; {
		case last == "the", last == "a", last == "news", last == "site", last == "website", last == "outlet", last == "channel", last == "broadcaster",
			last == "newspaper", last == "agency", last == "daily", last == "u.s.", last == "state", last == "television", last == "magazine",
			strings.HasSuffix(last, "'s"), strings.HasSuffix(last, "’s"), strings.HasSuffix(last, "n"), strings.HasSuffix(last, "i"), strings.HasSuffix(last, "ish"):
			head = strings.TrimRight(head[:at], " \"“")
		default:
			return ""
		}
	}
	return ""
}
