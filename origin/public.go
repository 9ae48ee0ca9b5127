package origin

import (
	"regexp"

	"github.com/readout-dev/readout"
)

// Words may have been heard by one alone, who was spoken to, and told on by all
// others. That many could hear or read them shows in what stands beside them: an
// occasion that is open to many, somebody whose trade is to speak to all, a text
// that anybody may read.
var openly = regexp.MustCompile(`(?i)\b(?:(?:news|press) conferences?|briefings?|reporters|journalists|speech(?:es)?|addressed|address (?:to|at|on|before)|rall(?:y|ies)|debates?|` +
	`statements?|communiqu[eé]|declarations?|tweet(?:s|ed|ing)?|twitter|facebook|instagram|telegram channel|social media|post(?:ed|ing)|video|` +
	`parliament|congress|senate|assembly|diet|lawmakers|hearing|testif\w+|announc\w+|crowds?|audience|supporters|delegates|televised|broadcast live|summit|conference|` +
	`ceremony|funeral|(?:open|joint) letter|letter|court|town[- ]hall|convention|forum|campaign (?:stop|event|trail)|caucus|press release|release|website|site|published|` +
	`spokes(?:man|woman|person|people)|ministry|presidency|government|(?:her|his|president's|minister's) office|council)\b`)

// besides is how much in bytes is looked at before and after a report's words.
const besides = 300

// Openly reports whether the words around span, of its paragraph and those
// beside it, show that many could hear or read what stands in span.
func Openly(doc *readout.Document, span readout.Span) bool {
	start, end := max(0, span.Start-besides), min(len(doc.Text), min(span.End, span.Start+maxSentence)+besides)
	for start > 0 && doc.Text[start]&0xc0 == 0x80 {
		start--
	}
	for end < len(doc.Text) && doc.Text[end]&0xc0 == 0x80 {
		end++
	}
	return openly.MatchString(doc.Text[start:end])
}
