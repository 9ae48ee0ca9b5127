package origin

import (
	"regexp"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// Who is no medium may be a source too: a party that speaks openly, or people
// who are described and not named.
var (
	parties   = `government|ministry|presidency|office|embassy|palace|cabinet|military|army|spokesman|spokeswoman|spokesperson|kremlin|white house|state department|pentagon`
	anonyms   = `diplomat|official|source|aide|witness(?:es)?|insider|advis[eo]r|person|people|mediator|envoy`
	saying    = `said|says|say|told|tells|confirmed|denied|denies|deny|rejected|rejects|dismissed|dismisses|announced|announces|insisted|insists|stated`
	aParty    = regexp.MustCompile(`(?i)\b(` + parties + `)\b(?:[^.;:"“”]{0,80}?\s)?(?:` + saying + `)\b`)
	anAnonym  = regexp.MustCompile(`(?i)\b(` + anonyms + `)s?\b(?: [^.;:,"“”]{0,60}?)?\s(?:` + saying + `)\b`)
	aPronoun  = regexp.MustCompile(`\b(?:[Hh]e|[Ss]he|[Tt]hey) (?:also |then |has |had )?(?:said|says|added|adds|continued|went on|told|asked|wrote|insisted|argued|replied|answered|noted|explained)\b|\b(?:said|added|asked|continued) (?:he|she|they)\b`)
	singulars = strings.NewReplacer("witnesses", "witness", "people", "person", "adviser", "advisor")
)

// heads returns the nouns that a pattern finds in a sentence, in lower case
// and the singular, each once.
func heads(re *regexp.Regexp, sentence string) []string {
	var all []string
	for _, m := range re.FindAllStringSubmatch(sentence, 8) {
		if h := singulars.Replace(strings.ToLower(m[1])); !slices.Contains(all, h) {
			all = append(all, h)
		}
	}
	slices.Sort(all)
	return all
}

// Ascribed returns who speaks, as the text has it, in the sentence that tells
// what stands in span: parties that speak openly ("government", "spokesman")
// and people who are described and not named ("diplomat").
func Ascribed(doc *readout.Document, span readout.Span) (parties, anonymous []string) {
	span.End = min(span.End, span.Start+maxSentence)
	for _, b := range story(doc) {
		if b.End <= span.Start || b.Start >= span.End {
			continue
		}
		s := sentenceAround(doc.Text, nearby(doc.Text, b, span), span)
		return heads(aParty, doc.Text[s.Start:s.End]), heads(anAnonym, doc.Text[s.Start:s.End])
	}
	return nil, nil
}
