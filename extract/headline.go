package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// headlineVerbs are the verbs that headlines live on, in the forms that stand
// in headlines alone or there with a capital.
var headlineVerbs = verbForms(`accept accuse add agree aim announce approve argue arrest arrive ask attack attend avoid
	back ban begin blame block break bring call cancel capture cast cite claim clash clear close come condemn confirm
	consider continue criticise criticize cut dead deal debate declare decline defend defy delay demand deny deport die
	discuss dismiss draw drop emerge end enter escape expel explain express face fail fall fear find fire force free gain
	get give go halt head hear help hit hold honour honor host hope hunt impose intensify invite join jump keep kick kill land
	lash launch lead leave lift lose make mark meet mourn move mull name need negotiate offer open oppose order pass
	pay plan pledge praise prepare press prompt propose push quit raise reach react reject release remain remove reply
	report rescue resign respond restart resume return reveal rise rule rush save say scold seek see seize send set shake shift
	shut sign slam slash speak spark stage stand start stay step stop storm strike struggle sue suffer suspend take talk
	target tell test thank threaten tour travel treat try turn unveil urge use visit vote vow wait want warn weigh
	welcome win withdraw witness work worry`, `has have had is are was were will won't can can't could may might must should
	does do did says said told met held given gave won lost dead died found fell rose made took sent set hit left led`)

func verbForms(bases, forms string) map[string]bool {
	m := wordset.Of(forms)
	for _, b := range strings.Fields(bases) {
		stem := strings.TrimSuffix(b, "e")
		third := b + "s"
		switch {
		case strings.HasSuffix(b, "s"), strings.HasSuffix(b, "sh"), strings.HasSuffix(b, "ch"), strings.HasSuffix(b, "x"), b == "go":
			third = b + "es"
		case strings.HasSuffix(b, "y") && !strings.ContainsAny(b[len(b)-2:], "aeou"):
			third = b[:len(b)-1] + "ies"
		}
		m[third], m[stem+"ing"] = true, true
	}
	return m
}

// hasHeadlineVerb reports whether a word but the first is a headline verb.
func hasHeadlineVerb(list []word) bool {
	for i, w := range list {
		c := strings.ToLower(w.core)
		if i > 0 && headlineVerbs[c] && !strings.HasSuffix(c, "ing") {
			return true
		}
	}
	return false
}

// splicedTail returns where in a paragraph a headline of another story begins
// that was spliced in behind its last sentence, 0 if there is none: at least
// five words in title case without a full stop, and a verb or the length of a
// headline.
func splicedTail(s string) int {
	if endsSentence(s) && !strings.HasSuffix(strings.TrimRight(s, closers), "?") || endsOpen(s) {
		return 0
	}
	const window = 260
	from := max(0, len(s)-window)
	for from > 0 && !utf8.RuneStart(s[from]) {
		from++
	}
	list := words(s[from:])
	first := len(list)
	for first > 0 && stanceOf(list[first-1]) != lower {
		first--
	}
	for i := max(first, 1); i+5 <= len(list); i++ {
		if !breaksAfter(s[from:], list[i-1]) || stanceOf(list[i]) != capital {
			continue
		}
		if tail := list[i:]; titleCase(tail) && (hasHeadlineVerb(tail) || len(tail) >= 7) {
			return from + list[i].start
		}
	}
	return 0
}

// starters are the words with which a story goes on behind a spliced headline.
var starters = wordset.Of(`the a an in on at he she it they this these that those but and however meanwhile while after
	before when as we i his her their its there for earlier`)

// splices finds headlines between two sentences of a paragraph. A headline has
// no full stop, so that where it ends is told by the word with which the next
// sentence starts; without one of the usual starters, nothing is found. At
// least six words are asked for, two of them verbs or small words with the
// capital that only a headline gives them.
func splices(s string) []readout.Span {
	if len(s) < 80 {
		return nil
	}
	var found []readout.Span
	list := words(s)
	for i := 1; i < len(list); i++ {
		if stanceOf(list[i]) != capital || !breaksAfter(s, list[i-1]) {
			continue
		}
		j, marks := i, 0
		for j < len(list) && j < i+32 && stanceOf(list[j]) != lower && (j == i || !breaksAfter(s, list[j-1])) {
			c := strings.ToLower(list[j].core)
			if j > i && stanceOf(list[j]) == capital && (headlineVerbs[c] || c == "with" || c == "to" || c == "for") {
				marks++
			}
			j++
		}
		if j == len(list) || stanceOf(list[j]) != lower || marks < 2 {
			continue
		}
		for k := j - 1; k >= i+6 && k >= j-3; k-- {
			if stanceOf(list[k]) == capital && starters[strings.ToLower(list[k].core)] {
				found = append(found, readout.Span{Start: list[i].start, End: list[k].start})
				i = k
				break
			}
		}
	}
	return found
}

// measure finds where the story begins and ends and whether its lines end
// like sentences, for byShape.
func (m *marker) measure() {
	m.first, m.last = -1, -1
	all, ended := 0, 0
	m.vocabulary = map[string]int{}
	read := 0
	for i := range m.units {
		u := &m.units[i]
		if u.kind != "" || u.Empty() {
			continue
		}
		s := m.of(u)
		all += len(s)
		if endsSentence(s) || len(u.after) > 0 {
			ended += len(s)
			if len(s) >= 40 || m.first >= 0 {
				if m.first < 0 {
					m.first = i
				}
				m.last = i
			}
		}
		if read += len(s); read < 256<<10 { // enough to know the story's words
			for _, w := range words(s) {
				if c := strings.ToLower(w.core); len(c) > 3 {
					m.vocabulary[c]++
				}
			}
		}
	}
	m.punctuated = ended*2 >= all
}

// byShape decides what is left: a line without a full stop is a heading, a
// headline of another story, a caption, or a paragraph after all.
func (m *marker) byShape(i int) {
	u := &m.units[i]
	if u.kind != "" || u.Empty() {
		return
	}
	u.kind = readout.BlockParagraph
	s := m.of(u)
	if len(s) > 300 || len(u.before) > 0 && i > 0 || len(u.after) > 0 || len(m.units) == 1 || endsOpen(s) {
		return
	}
	list := words(s)
	if endsSentence(s) {
		if q := strings.HasSuffix(strings.TrimRight(s, closers), "."); q || len(list) < 6 || !titleCase(list) {
			return
		}
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "\"“‘'`"))
	if !unicode.IsUpper(r) && !unicode.IsDigit(r) || unicode.IsDigit(r) && isListNumber(s) {
		return
	}
	if hasInnerBreak(s, list) {
		return
	}
	title := titleCase(list)
	quoted := strings.IndexAny(s, "\"'`“‘") == 0
	switch {
	case strings.Contains(s, "(@"): // a tweet
	case m.first >= 0 && i < m.first:
		if i == 0 || len(list) <= 25 {
			u.kind = m.opener(i, list, title)
		}
	case m.first < 0: // no line ends like a sentence: nothing to tell by
		if i == 0 && len(list) <= 25 {
			u.kind = readout.BlockHeading
		}
	case hasCaptionWord(s):
		u.kind = readout.BlockCaption
	case m.announced(i):
	case i > m.last:
		if m.punctuated && (title && len(list) >= 4 && hasHeadlineVerb(list) || len(list) >= 6 && m.inRun(i)) {
			u.kind = readout.BlockRelated
		}
	case isAllCaps(s) && len(list) <= 14:
		u.kind = readout.BlockHeading
	case title && !quoted && len(list) >= 4 && (hasHeadlineVerb(list) || len(list) >= 7 && m.foreign(i, list)):
		u.kind = readout.BlockRelated
	case title && len(list) <= 12:
		u.kind = readout.BlockHeading
	case !m.punctuated || m.inRun(i):
	case m.nextIsCredit(i):
		u.kind = readout.BlockCaption
	case len(list) <= 8 && !quoted:
		u.kind = readout.BlockHeading
	case len(list) <= 20 && m.foreign(i, list):
		u.kind = readout.BlockRelated
	}
}

// opener says what a line before the story's first sentence is: its headline,
// or the caption over a credit.
func (m *marker) opener(i int, list []word, title bool) readout.BlockKind {
	if i > 0 && !title && len(list) > 6 && m.nextIsCredit(i) {
		return readout.BlockCaption
	}
	return readout.BlockHeading
}

func (m *marker) nextIsCredit(i int) bool {
	return i+1 < len(m.units) && !m.units[i+1].blank && m.units[i+1].kind == readout.BlockCredit
}

// announced reports whether a line belongs to a list or verse that the story
// announces: a line with a colon stands before it and the others like it.
func (m *marker) announced(i int) bool {
	for j := i - 1; j >= 0 && j > i-60; j-- {
		u := &m.units[j]
		if u.Empty() || u.kind.Furniture() || len(u.after) > 0 {
			return false
		}
		if s := m.of(u); endsOpen(s) || endsSentence(s) {
			return strings.HasSuffix(s, ":")
		}
	}
	return false
}

// inRun reports whether a neighbour, too, is a line without a full stop: a
// list of links, or a list in the story.
func (m *marker) inRun(i int) bool {
	loose := func(j int) bool {
		if j < 0 || j >= len(m.units) || m.units[j].Empty() {
			return false
		}
		s := m.of(&m.units[j])
		return j > m.first && len(s) <= 300 && !endsSentence(s) && !endsOpen(s) &&
			(m.units[j].kind == "" || m.units[j].kind == readout.BlockRelated || m.units[j].kind == readout.BlockParagraph)
	}
	return loose(i-1) || loose(i+1)
}

// foreign reports whether fewer than a third of a line's content words stand
// elsewhere in the story, as with the headline of another one.
func (m *marker) foreign(i int, list []word) bool {
	all, known := 0, 0
	here := map[string]int{}
	for _, w := range list {
		if c := strings.ToLower(w.core); len(c) > 3 && !small[c] {
			here[c]++
			all++
			if m.vocabulary[c] > here[c] {
				known++
			}
		}
	}
	return all >= 3 && known*3 < all
}

func hasInnerBreak(s string, list []word) bool {
	for i := range len(list) - 1 {
		if breaksAfter(s, list[i]) && strings.HasSuffix(strings.TrimRight(s[list[i].start:list[i].end], closers), ".") && stanceOf(list[i+1]) == capital {
			return true
		}
	}
	return false
}

// isListNumber reports whether s begins like an item of a list: "3.", "12)".
func isListNumber(s string) bool {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n < len(s) && n < 4 && (s[n] == '.' || s[n] == ')' || s[n] == ':')
}
