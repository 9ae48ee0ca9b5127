package origin

import (
	"strings"
	"unicode"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// Words may have been heard by one alone, who was spoken to, and told on by all
// others. That many could hear or read them shows in what stands beside them: an
// occasion that is open to many, somebody whose trade is to speak to all, a text
// that anybody may read.
var openWords = wordset.Of(`briefing briefings reporters journalists speech speeches addressed rally rallies debate debates
	statement statements communique communiqué declaration declarations tweet tweets tweeted tweeting twitter facebook instagram posted posting video
	parliament congress senate assembly diet lawmakers hearing testify testifies testified testifying
	announce announces announced announcing announcement announcements crowd crowds audience supporters delegates televised summit conference
	ceremony funeral letter court convention forum caucus release website site published
	spokesman spokeswoman spokesperson spokespeople ministry presidency government council`)

// openPairs are two words that show it together.
var openPairs = map[string]map[string]bool{
	"conferences": wordset.Of("news press"),
	"to":          wordset.Of("address"), "at": wordset.Of("address"), "on": wordset.Of("address"), "before": wordset.Of("address"),
	"channel": wordset.Of("telegram"), "media": wordset.Of("social"), "live": wordset.Of("broadcast"), "hall": wordset.Of("town"),
	"stop": wordset.Of("campaign"), "event": wordset.Of("campaign"), "trail": wordset.Of("campaign"),
	"office": wordset.Of("her his president's minister's"),
}

// besides is how much in bytes is looked at before and after a report's words.
const besides = 300

// Openly reports whether the words around span, of its paragraph and those
// beside it, show that many could hear or read what stands in span.
func Openly(doc *readout.Document, span readout.Span) bool {
	start, end := max(0, span.Start-besides), min(len(doc.Text), min(span.End, span.Start+maxSentence)+besides)
	before := ""
	for w := range strings.FieldsFuncSeq(doc.Text[start:end], func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }) {
		w = strings.Trim(strings.ToLower(strings.ReplaceAll(w, "’", "'")), "'")
		whole, _, _ := strings.Cut(w, "'") // "the ministry's"
		if openWords[whole] || openPairs[w][before] {
			return true
		}
		before = w
	}
	return false
}
