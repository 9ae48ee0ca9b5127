package extract

import (
	"strings"

	"github.com/readout-dev/readout"
)

// cue is wording with which a line of furniture begins, in lower case, the
// kind it shows, and the most words such a line has.
type cue struct {
	prefix string
	kind   readout.BlockKind
	most   int
}

// cues are looked up by their first letter. An entry that ends with a space
// or a mark may be followed by anything; after one that ends with a letter, a
// letter may not follow.
var cues = byFirst([]cue{
	// Pointers to other stories.
	{"read more:", readout.BlockRelated, 40},
	{"read more |", readout.BlockRelated, 40},
	{"read more at ", readout.BlockRelated, 20},
	{"read more from ", readout.BlockRelated, 20},
	{"read more about ", readout.BlockRelated, 20},
	{"read more on ", readout.BlockRelated, 20},
	{"read more", readout.BlockRelated, 4},
	{"read also", readout.BlockRelated, 40},
	{"also read", readout.BlockRelated, 40},
	{"read:", readout.BlockRelated, 40},
	{"read |", readout.BlockRelated, 40},
	{"read this:", readout.BlockRelated, 40},
	{"read the full ", readout.BlockRelated, 14},
	{"read the rest ", readout.BlockRelated, 10},
	{"read next", readout.BlockRelated, 40},
	{"related:", readout.BlockRelated, 40},
	{"related |", readout.BlockRelated, 40},
	{"related stories", readout.BlockRelated, 6},
	{"related articles", readout.BlockRelated, 6},
	{"related articles:", readout.BlockRelated, 40},
	{"related article:", readout.BlockRelated, 40},
	{"related news", readout.BlockRelated, 6},
	{"related topics", readout.BlockRelated, 30},
	{"related content", readout.BlockRelated, 6},
	{"related", readout.BlockRelated, 1},
	{"see also:", readout.BlockRelated, 40},
	{"see also", readout.BlockRelated, 3},
	{"see more:", readout.BlockRelated, 40},
	{"more:", readout.BlockRelated, 40},
	{"more on this", readout.BlockRelated, 12},
	{"more on:", readout.BlockRelated, 30},
	{"more from ", readout.BlockRelated, 8},
	{"more stories", readout.BlockRelated, 8},
	{"more news:", readout.BlockRelated, 40},
	{"don't miss:", readout.BlockRelated, 40},
	{"don’t miss:", readout.BlockRelated, 40},
	{"recommended", readout.BlockRelated, 5},
	{"recommended:", readout.BlockRelated, 40},
	{"most read", readout.BlockRelated, 8},
	{"most popular", readout.BlockRelated, 5},
	{"trending now", readout.BlockRelated, 8},
	{"trending:", readout.BlockRelated, 40},
	{"top stories", readout.BlockRelated, 5},
	{"top stories:", readout.BlockRelated, 40},
	{"you may also like", readout.BlockRelated, 30},
	{"you might also like", readout.BlockRelated, 30},
	{"up next", readout.BlockRelated, 30},
	{"just watched", readout.BlockRelated, 60},
	{"trending right now", readout.BlockRelated, 8},
	{"next story", readout.BlockRelated, 30},
	{"previous story", readout.BlockRelated, 30},
	{"must read", readout.BlockRelated, 30},
	{"must-read:", readout.BlockRelated, 40},
	{"watch:", readout.BlockRelated, 30},
	{"watch |", readout.BlockRelated, 30},
	{"video:", readout.BlockRelated, 30},
	{"listen:", readout.BlockRelated, 30},
	{"in pictures:", readout.BlockRelated, 30},
	{"photos:", readout.BlockRelated, 30},
	{"click here", readout.BlockRelated, 25},
	{"latest news", readout.BlockRelated, 5},

	// The publisher's own words.
	{"advertisement", readout.BlockDisclaimer, 7},
	{"advertising", readout.BlockDisclaimer, 2},
	{"story continues below", readout.BlockDisclaimer, 6},
	{"article continues below", readout.BlockDisclaimer, 6},
	{"continue reading", readout.BlockDisclaimer, 8},
	{"scroll down for", readout.BlockDisclaimer, 6},
	{"sign up for ", readout.BlockDisclaimer, 45},
	{"sign up to ", readout.BlockDisclaimer, 45},
	{"sign up now", readout.BlockDisclaimer, 20},
	{"sign up here", readout.BlockDisclaimer, 20},
	{"subscribe to ", readout.BlockDisclaimer, 45},
	{"subscribe now", readout.BlockDisclaimer, 20},
	{"subscribe here", readout.BlockDisclaimer, 20},
	{"subscribe", readout.BlockDisclaimer, 1},
	{"share this", readout.BlockDisclaimer, 12},
	{"share on ", readout.BlockDisclaimer, 6},
	{"share via ", readout.BlockDisclaimer, 6},
	{"share", readout.BlockDisclaimer, 1},
	{"tweet", readout.BlockDisclaimer, 1},
	{"print", readout.BlockDisclaimer, 1},
	{"read or share this story", readout.BlockDisclaimer, 8},
	{"follow us on ", readout.BlockDisclaimer, 25},
	{"like us on ", readout.BlockDisclaimer, 25},
	{"join us on ", readout.BlockDisclaimer, 15},
	{"get our ", readout.BlockDisclaimer, 20},
	{"download our app", readout.BlockDisclaimer, 20},
	{"get the latest ", readout.BlockDisclaimer, 25},
	{"support our ", readout.BlockDisclaimer, 12},
	{"watch the video above", readout.BlockDisclaimer, 6},
	{"watch the full interview", readout.BlockDisclaimer, 10},
	{"media playback is ", readout.BlockDisclaimer, 8},
	{"all rights reserved", readout.BlockDisclaimer, 12},
	{"copyright ©", readout.BlockDisclaimer, 60},
	{"copyright (c)", readout.BlockDisclaimer, 60},
	{"©", readout.BlockDisclaimer, 60},
	{"(c) 1", readout.BlockDisclaimer, 40},
	{"(c) 2", readout.BlockDisclaimer, 40},
	{"copyright 1", readout.BlockDisclaimer, 40},
	{"copyright 2", readout.BlockDisclaimer, 40},
	{"disclaimer:", readout.BlockDisclaimer, 120},
	{"disclaimer", readout.BlockDisclaimer, 1},
	{"editor's note", readout.BlockDisclaimer, 120},
	{"editor’s note", readout.BlockDisclaimer, 120},
	{"editors' note", readout.BlockDisclaimer, 120},
	{"editors’ note", readout.BlockDisclaimer, 120},
	{"correction:", readout.BlockDisclaimer, 120},
	{"clarification:", readout.BlockDisclaimer, 120},
	{"terms of use", readout.BlockDisclaimer, 8},
	{"privacy policy", readout.BlockDisclaimer, 8},
	{"our standards:", readout.BlockDisclaimer, 12},
	{"do you support ", readout.BlockDisclaimer, 12},
	{"if you like this story", readout.BlockDisclaimer, 15},
	{"this material may not be ", readout.BlockDisclaimer, 30},
	{"the views expressed ", readout.BlockDisclaimer, 60},
	{"the opinions expressed ", readout.BlockDisclaimer, 60},
	{"opinions expressed ", readout.BlockDisclaimer, 60},
	{"views expressed ", readout.BlockDisclaimer, 60},
	{"sponsored content", readout.BlockDisclaimer, 4},
	{"press release", readout.BlockDisclaimer, 3},
	{"enter your email", readout.BlockDisclaimer, 12},
	{"order reprints", readout.BlockDisclaimer, 60},
	{"we pay for your stories", readout.BlockDisclaimer, 60},
	{"thank you for reading", readout.BlockDisclaimer, 20},
	{"thanks for reading", readout.BlockDisclaimer, 20},
	{"leave a comment", readout.BlockDisclaimer, 6},
	{"report a typo", readout.BlockDisclaimer, 6},

	// Who wrote it. ("By" has a rule of its own.)
	{"reporting by ", readout.BlockCredit, 40},
	{"additional reporting by ", readout.BlockCredit, 30},
	{"writing by ", readout.BlockCredit, 30},
	{"editing by ", readout.BlockCredit, 30},
	{"(reporting by ", readout.BlockCredit, 50},
	{"(additional reporting by ", readout.BlockCredit, 40},
	{"(editing by ", readout.BlockCredit, 30},
	{"(writing by ", readout.BlockCredit, 40},
	{"information from: ", readout.BlockCredit, 12},
	{"compiled by ", readout.BlockCredit, 12},
	{"contributing:", readout.BlockCredit, 20},
	{"with reporting by ", readout.BlockCredit, 25},
	{"story by:", readout.BlockCredit, 12},
	{"with inputs from ", readout.BlockCredit, 12},
	{"(with inputs from ", readout.BlockCredit, 12},
	{"(with agency inputs", readout.BlockCredit, 6},
	{"with agency inputs", readout.BlockCredit, 6},

	// Captions.
	{"file - ", readout.BlockCaption, 160},
	{"file – ", readout.BlockCaption, 160},
	{"file — ", readout.BlockCaption, 160},
	{"file -- ", readout.BlockCaption, 160},
	{"file: ", readout.BlockCaption, 160},
	{"file photo", readout.BlockCaption, 160},
	{"(file photo", readout.BlockCaption, 60},
	{"file image", readout.BlockCaption, 100},
	{"image caption", readout.BlockCaption, 100},
	{"media caption", readout.BlockCaption, 100},
	{"image copyright", readout.BlockCaption, 100},
	{"image source", readout.BlockCaption, 100},
	{"caption:", readout.BlockCaption, 100},
	{"photo caption:", readout.BlockCaption, 100},
	{"photo", readout.BlockCaption, 1},
	{"photos", readout.BlockCaption, 1},
	{"video", readout.BlockCaption, 1},
	{"slideshow", readout.BlockCaption, 4},
	{"pictured:", readout.BlockCaption, 80},
	{"enlarge this image", readout.BlockCaption, 80},
	{"hide caption", readout.BlockCaption, 80},
	{"toggle caption", readout.BlockCaption, 80},

	// About the page.
	{"follow @", readout.BlockMetadata, 10},
	{"e-mail:", readout.BlockMetadata, 12},
	{"email:", readout.BlockMetadata, 12},
	{"tel:", readout.BlockMetadata, 12},
	{"phone:", readout.BlockMetadata, 12},
	{"tags:", readout.BlockMetadata, 60},
	{"topics:", readout.BlockMetadata, 60},
	{"keywords:", readout.BlockMetadata, 60},
	{"filed under:", readout.BlockMetadata, 40},
	{"category:", readout.BlockMetadata, 12},
	{"word count:", readout.BlockMetadata, 4},
	{"reading time:", readout.BlockMetadata, 6},
	{"url:", readout.BlockMetadata, 6},
	{"source url:", readout.BlockMetadata, 6},
})

func byFirst(list []cue) map[byte][]cue {
	m := map[byte][]cue{}
	for _, c := range list {
		m[c.prefix[0]] = append(m[c.prefix[0]], c)
	}
	return m
}

// cueOf returns the kind that the first words of s show, "" for none.
func cueOf(s string) readout.BlockKind {
	head := strings.ToLower(s[:min(len(s), 32)]) // longer than every cue
	if head == "" {
		return ""
	}
	count := -1
	for _, c := range cues[head[0]] {
		if !strings.HasPrefix(head, c.prefix) {
			continue
		}
		if last := c.prefix[len(c.prefix)-1]; last >= 'a' && last <= 'z' && len(head) > len(c.prefix) && isLetter(head[len(c.prefix)]) {
			continue
		}
		if count < 0 {
			count = countWords(s, 200)
		}
		if count <= c.most {
			return c.kind
		}
	}
	return ""
}

func isLetter(b byte) bool { return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= 0x80 }

// countWords counts the words of s, up to most.
func countWords(s string, most int) int {
	n := 0
	for range strings.FieldsSeq(s) {
		if n++; n > most {
			break
		}
	}
	return n
}

// publisher are phrases of a publisher's note about the story as a whole.
var publisher = []string{
	"auto-generated", "autogenerated", "syndicated", "has not been edited", "not been edited by", "unedited", "all rights reserved",
	"may not be published, broadcast", "do not necessarily reflect", "does not necessarily reflect", "not responsible for the content",
	"is a press release", "sponsored by", "was first published", "first appeared on", "originally published", "originally appeared", "republished from", "republished under",
	"has been updated to", "has been corrected", "was updated to", "an earlier version of this",
}

// furnitureLine returns the kind of a unit whose wording shows it to be
// furniture as a whole, "" for others. edge is set near the ends of a text.
func furnitureLine(s string, edge bool) readout.BlockKind {
	if isSeparator(s) {
		return readout.BlockMetadata
	}
	if strings.HasPrefix(s, "©") && countWords(s, 7) <= 6 && !strings.ContainsAny(s, "0123456789") {
		return readout.BlockCredit
	}
	if kind := cueOf(s); kind != "" {
		return kind
	}
	if len(s) > 700 {
		return ""
	}
	switch {
	case pointsAway(s):
		return readout.BlockRelated
	case isDateLine(s), isContact(s):
		return readout.BlockMetadata
	case isCredit(s), edge && isByline(s), edge && isContribution(s):
		return readout.BlockCredit
	case s[0] == '[' && s[len(s)-1] == ']' && strings.IndexByte(s[1:], '[') < 0 && countWords(s, 30) >= 4 && countWords(s, 30) <= 25 && !endsSentence(s):
		return readout.BlockRelated
	}
	low := strings.ToLower(s)
	about := s[0] == '(' || s[0] == '[' || s[0] == '*' || strings.HasPrefix(low, "this ") || strings.HasPrefix(low, "a version of this ") || strings.HasPrefix(low, "an earlier version ") || strings.HasPrefix(low, "except for the headline")
	if about {
		for _, p := range publisher {
			if strings.Contains(low, p) && (s[0] != 't' && s[0] != 'T' || aboutStory(low)) {
				return readout.BlockDisclaimer
			}
		}
	}
	return ""
}

// pointsAway reports whether a line without a full stop is a link's text: "The
// talks in pictures Read more".
func pointsAway(s string) bool {
	if endsSentence(s) {
		return false
	}
	return strings.HasSuffix(s, " Read more") || strings.HasPrefix(s, "Related Stories ") || strings.HasPrefix(s, "Related stories ") ||
		strings.HasPrefix(s, "For more ") && strings.Contains(s, ": http")
}

// aboutStory reports whether a line speaks of the text it stands in: "this
// story", "this article".
func aboutStory(low string) bool {
	for _, p := range []string{"this story", "this article", "this report", "this post", "this piece", "this page", "this material", "this copy", "this is an unedited", "this news"} {
		if strings.HasPrefix(low, p) {
			return true
		}
	}
	return false
}

// isSeparator reports whether a line is drawn rather than written: "___".
func isSeparator(s string) bool {
	if len(s) > 80 {
		return false
	}
	switch strings.Trim(s, "()-# ") {
	case "30", "END", "ENDS", "Ends", "MORE":
		return strings.ContainsAny(s, "()-#") || s == "ENDS" || s == "END"
	}
	n := 0
	for _, r := range s {
		if !strings.ContainsRune("_-–—*=~•·#.+|/ \u00a0", r) {
			return false
		}
		if r != ' ' && r != '.' {
			n++
		}
	}
	return n >= 2 || s == "•" || s == "*" || s == "—"
}

// tailCues point to another story from the end of a paragraph. They count
// behind the end of a sentence alone.
var tailCues = []string{
	"also read:", "also read |", "read also:", "read more:", "read more |", "related:", "see also:", "read:", "read |", "watch:", "watch |",
	"(also read", "(read more", "(read:", "more:", "read full story", "read the full story", "click here to read", "click here for",
}

// cueTail returns where in a paragraph a pointer to another story begins that
// goes on to its end, 0 if there is none.
func cueTail(s string) int {
	const window = 300
	from := max(1, len(s)-window)
	low := strings.ToLower(s[from:])
	if len(low) != len(s)-from { // a letter whose lower case is of another length
		return 0
	}
	best := 0
	for _, c := range tailCues {
		i := strings.Index(low, c)
		if i < 0 || s[from+i] == low[i] && c[0] != '(' { // cues begin with a capital
			continue
		}
		at := from + i
		if before := strings.TrimRight(s[:at], " \u00a0"); endsSentence(before[max(0, len(before)-8):]) && (best == 0 || at < best) {
			best = at
		}
	}
	return best
}
