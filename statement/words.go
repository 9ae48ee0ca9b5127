package statement

import (
	"strings"

	"github.com/readout-dev/readout/internal/wordset"
)

func lower(s string) string {
	for i := 0; i < len(s); i++ {
		if c := s[i]; 'A' <= c && c <= 'Z' || c >= 0x80 {
			return strings.ToLower(s)
		}
	}
	return s
}

func set(words string) func(string) bool {
	m := wordset.Of(words)
	return func(w string) bool { return m[w] }
}

// Closed classes of words, in lower case.
var (
	auxiliary   = set(`is are was were be been being am 's ’s 're ’re 'm ’m has have had having 've ’ve 'd ’d do does did will would shall should can could may might must 'll ’ll wo ca not n't n’t never`)
	determiner  = set(`a an the this that these those his her its their our my your no some any each every another`)
	groupAdverb = set(`also then later again once still even just only now already never ever often always twice soon further thus so too since first`)
	whWord      = set(`who whom whose which what when where why how whether if while because although though`)
	dash        = set(`- -- – — ‒ ―`)
	pronoun     = set(`he she they it we i you who which that this these those him her them his hers their its my our`)
)
