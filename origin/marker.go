package origin

import (
	"net/url"
	"regexp"
	"strings"

	"github.com/readout-dev/readout"
)

// credit is what a document says about whose text it is.
type credit struct {
	agencies, with []string
	feed           bool
}

var (
	// dateline is "PORT VELIA, March 3 (Reuters) -".
	dateline = regexp.MustCompile(`^[\pL][^()\n]{0,80}\(([\pL][^()\n]{1,40})\)\s*(?:[-–—:_]|$)`)
	// bare is "(Reuters) -" or "AP —" without a place.
	bare = regexp.MustCompile(`^(?:\(([\pL][^()\n]{1,40})\)\s*[-–—:_]|([A-Z]{2,4}) ?[-–—])`)
	// copyright is "Copyright 2031 The Associated Press. All rights reserved."
	copyright = regexp.MustCompile(`(?i)(?:copyright|©)\s*(?:©|\(c\))?\s*(?:\d{4})?\s*(?:by )?([\pL][\pL .'-]{1,40}?)[.,]?\s+all rights reserved`)
	// contributed is "The Associated Press contributed to this report".
	contributed = regexp.MustCompile(`([\pL][\pL .,'’-]{1,90}?) (?:also )?contributed (?:to|reporting)`)
	// material is "(With Reuters)", "with inputs from ANI", "with additional reporting by Reuters".
	material = regexp.MustCompile(`(?i)(?:with|additional|some) (?:additional )?(?:inputs?|reporting|material|information|files?|reports?) (?:from|by) ([\pL][\pL .'’-]{1,60})`)
	// taken is "This story was first published by X", "(Source: X)".
	taken = regexp.MustCompile(`(?i)(?:(?:first|originally) (?:published|appeared) (?:by|in|on)|source:|courtesy of|(?:report|story|article|text) (?:is |was )?(?:by|from)) (?:the )?([\pL][\pL .'’-]{1,40})`)
	feed  = regexp.MustCompile(`(?i)syndicated (?:news ?)?feed|from (?:a |the )?(?:wire|agency) feed|with agency inputs|auto-generated from`)
)

// creditSpan is how much of a text's head and tail can hold credits.
const creditSpan = 1200

// credits reads the credits of a document: address, byline, dateline, and what
// stands at the end of the text or in furniture.
func credits(doc *readout.Document) credit {
	var c credit
	agency := func(s string) bool {
		if name := agencyName(s); name != "" {
			c.agencies = append(c.agencies, name)
			return true
		}
		return false
	}
	if u, err := url.Parse(doc.URL); err == nil {
		for part := range strings.SplitSeq(u.Path, "/") {
			switch part {
			case "aponline", "ap":
				agency("AP")
			case "reuters", "afp":
				agency(part)
			}
		}
	}
	people := 0
	var inLine []string
	for _, part := range splitByline(doc.Byline) {
		if name := agencyName(part); name != "" {
			inLine = append(inLine, name)
		} else {
			people++
		}
	}
	if people == 0 {
		c.agencies = append(c.agencies, inLine...)
	} else {
		c.with = append(c.with, inLine...)
	}
	for i, b := range story(doc) {
		if i > 2 {
			break
		}
		head := doc.Text[b.Start:min(b.End, b.Start+160)]
		head = strings.TrimLeft(head, "\"“ ")
		for _, re := range []*regexp.Regexp{dateline, bare} {
			if m := re.FindStringSubmatch(head); m != nil && agency(strings.Join(m[1:], "")) {
				break
			}
		}
	}
	c.tail(doc)
	return c
}

// splitByline returns who a byline names.
func splitByline(s string) []string {
	var parts []string
	for _, p := range strings.FieldsFunc(strings.ReplaceAll(s, " and ", ","), func(r rune) bool { return strings.ContainsRune(",;|/&", r) }) {
		if p = strings.TrimSpace(p); p != "" {
			parts = append(parts, p)
		}
	}
	return parts
}

// tail reads the credits at the end of the text and in furniture.
func (c *credit) tail(doc *readout.Document) {
	from := max(0, len(doc.Text)-creditSpan)
	for from < len(doc.Text) && doc.Text[from]&0xc0 == 0x80 {
		from++
	}
	parts := []string{doc.Text[from:]}
	n := 0
	for _, b := range doc.Blocks {
		if (b.Kind == readout.BlockCredit || b.Kind == readout.BlockDisclaimer || b.Kind == readout.BlockDateline || b.Kind == readout.BlockMetadata) && b.End <= from && b.Len() < creditSpan && n < 20 {
			parts = append(parts, doc.Text[b.Start:b.End])
			n++
		}
	}
	for _, s := range parts {
		// The patterns are slow, and few texts hold their words.
		lower := strings.ToLower(s)
		holds := func(words ...string) bool {
			for _, w := range words {
				if strings.Contains(lower, w) {
					return true
				}
			}
			return false
		}
		if holds("rights reserved") {
			for _, m := range copyright.FindAllStringSubmatch(s, 4) {
				if name := agencyName(m[1]); name != "" {
					c.agencies = append(c.agencies, name)
				}
			}
		}
		var patterns []*regexp.Regexp
		if holds(" contributed ") {
			patterns = append(patterns, contributed)
		}
		if holds("with input", "additional", "reporting by", "reporting from", "material from", "files from", "information from", "reports from", "report from") {
			patterns = append(patterns, material)
		}
		if holds("first published", "originally published", "first appeared", "originally appeared", "source:", "courtesy of", "story by", "story is", "story was", "report by", "article by", "text by") {
			patterns = append(patterns, taken)
		}
		for _, re := range patterns {
			for _, m := range re.FindAllStringSubmatch(s, 4) {
				for _, part := range splitByline(m[1]) {
					if i := strings.LastIndex(part, ". "); i >= 0 {
						part = part[i+2:]
					}
					part = strings.TrimSuffix(part, ".")
					if name := agencyName(part); name != "" {
						c.with = append(c.with, name)
					} else if IsMedia(part) {
						c.with = append(c.with, part)
					}
				}
			}
		}
		c.feed = c.feed || holds("feed", "agency inputs", "auto-generated") && feed.MatchString(s)
	}
}
