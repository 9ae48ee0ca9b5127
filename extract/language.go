package extract

import (
	"strings"
	"unicode"

	"github.com/abadojack/whatlanggo"
)

// language tells the language of a text by the trigrams of its first 2 kB, ""
// where that is not reliable or the text is too short to tell.
func language(text string) string {
	if len(text) > 2048 {
		text = strings.ToValidUTF8(text[:2048], "")
	}
	letters := 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	if letters < 80 {
		return ""
	}
	info := whatlanggo.Detect(text)
	if !info.IsReliable() {
		return ""
	}
	return info.Lang.Iso6391()
}

// primaryTag returns the primary subtag of a BCP 47 tag in lower case: "en" of
// "en-GB"; "" where s is none.
func primaryTag(s string) string {
	tag, _, _ := strings.Cut(strings.ReplaceAll(strings.TrimSpace(s), "_", "-"), "-")
	tag = strings.ToLower(tag)
	if len(tag) < 2 || len(tag) > 3 {
		return languageNames[tag]
	}
	for i := range len(tag) {
		if tag[i] < 'a' || tag[i] > 'z' {
			return ""
		}
	}
	return tag
}

// languageNames are the names that pages write where a tag should stand.
var languageNames = map[string]string{
	"english": "en", "arabic": "ar", "french": "fr", "german": "de", "spanish": "es", "hebrew": "he",
	"russian": "ru", "turkish": "tr", "italian": "it", "portuguese": "pt", "chinese": "zh", "persian": "fa",
}
