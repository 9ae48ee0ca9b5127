package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// agencies are those whose names stand under pictures, as they are written
// there, without dots.
var agencies = wordset.Of(`AFP AP EPA EPA-EFE EFE PA Reuters REUTERS Getty GETTY Xinhua XINHUA Anadolu ANADOLU ANSA DPA dpa TASS Tass Kyodo Yonhap
	IANS ANI PTI UPI UPI Alamy ALAMY Shutterstock SHUTTERSTOCK Rex REX iStock NurPhoto ZUMA Zuma SIPA Sipa WireImage Bloomberg BLOOMBERG
	Sputnik SPUTNIK IRNA WAFA MENA CP TT NTB APA Belga ANP Keystone Imago IMAGO Pool POOL Handout HANDOUT File FILE Flickr Instagram
	Wikimedia Unsplash Pexels Pixabay Corbis Splash Backgrid AAP VCG`)

// agencyWords may stand beside an agency's name in a credit.
var agencyWords = wordset.Of(`Images IMAGES Image Press Photo Photos News Agency Wire via Via VIA for of the and & / | - courtesy Courtesy EPA Pool Commons
	Associated ASSOCIATED PRESS Entertainment Europe Video Service Pictures Photography Staff`)

// pictureCues begin a credit; a colon, "by" or another mark follows.
var pictureCues = []string{
	"photo", "photos", "photograph", "photographs", "picture", "pictures", "image", "images", "pic", "ap photo", "afp photo", "reuters photo",
	"epa photo", "photo credit", "image credit", "credit", "credits", "file photo", "representational image", "representative image", "screenshot", "screengrab", "source",
}

// pictureCue returns the length of the picture cue with which s begins, with
// the mark behind it; 0 where there is none.
func pictureCue(s string) int {
	head := strings.ToLower(s[:min(len(s), 40)])
	best := 0
	for _, c := range pictureCues {
		rest, ok := strings.CutPrefix(head, c)
		if !ok {
			continue
		}
		for _, mark := range []string{":", " :", " by ", " by:", " courtesy of ", " courtesy: ", " courtesy ", "/", " / ", " | ", " via "} {
			if strings.HasPrefix(rest, mark) && (c != "source" || mark == ":") && len(c)+len(mark) > best {
				best = len(c) + len(mark)
			}
		}
	}
	return best
}

// isCredit reports whether a line is a picture's or agency's credit and
// nothing else: "(Photo : Ilo Tarn/Sumar Press)", "Getty Images".
func isCredit(s string) bool {
	if len(s) > 160 {
		return false
	}
	inner := unbracket(s)
	count := countWords(inner, 15)
	if count > 14 {
		return false
	}
	if n := pictureCue(inner); n > 0 && n < len(inner) && !strings.Contains(inner[n:], ". ") {
		return startsCapital(strings.TrimLeft(inner[n:], " @"))
	}
	if len(inner) != len(s) && strings.HasPrefix(inner, "Courtesy") {
		return true
	}
	return count <= 8 && isAgencyLine(inner)
}

var apart = strings.NewReplacer("/", " / ", "|", " | ")

// isAgencyLine reports whether s is an agency's name, with people and other
// agencies before or behind it: "Ana Brek/AFP via Getty Images".
func isAgencyLine(s string) bool {
	if !startsCapital(s) && !strings.ContainsAny(s, "/|") {
		return false
	}
	list := words(apart.Replace(s))
	found, joined, names := false, false, 0
	for i, w := range list {
		switch {
		case agencies[w.core]:
			found = true
		case w.core == "Press" && i > 0 && strings.EqualFold(list[i-1].core, "Associated"):
			found = true
		case w.core == "via" || w.core == "":
			joined = true
		case agencyWords[w.core]:
		case startsCapital(w.core):
			names++
		default:
			return false
		}
	}
	return found && (names == 0 || joined && names <= 4)
}

// captionCredit returns where the credit of a picture begins that ends a line,
// -1 where there is none. isCaption tells whether the words before it are the
// caption, as they are unless they are as long as a paragraph.
func captionCredit(s string) (at int, isCaption bool) {
	from := max(0, len(s)-160)
	for from > 0 && !utf8.RuneStart(s[from]) {
		from++
	}
	at = -1
	tail := s[from:]
	trimmed := strings.TrimRight(tail, ".")
	switch {
	case strings.HasSuffix(trimmed, ")") || strings.HasSuffix(trimmed, "]"):
		open := strings.LastIndexAny(tail, "([")
		if open >= 0 {
			inner := strings.Trim(trimmed[open:], "()[].")
			if pictureCue(inner) > 0 && isCredit(inner) || strings.Contains(inner, "/") && countWords(inner, 9) <= 8 && isAgencyLine(inner) || strings.HasPrefix(inner, "Courtesy of ") && countWords(inner, 9) <= 8 {
				at = from + open
			}
		}
	default:
		at = openCredit(tail)
		if at >= 0 {
			at += from
		}
	}
	if at <= 0 || strings.TrimSpace(s[:at]) == "" {
		return -1, false
	}
	return at, countWords(s[:at], 81) <= 80
}

// openCredit finds a credit without brackets at the end of a line: "…
// Picture: AFP", "… Photo by Ana Brek", "… ILO TARN/PA".
func openCredit(tail string) int {
	list := words(tail)
	for i := len(list) - 1; i > 0 && i >= len(list)-9; i-- {
		w := tail[list[i].start:]
		if n := pictureCue(w); n > 0 && startsCapital(w) && !strings.HasPrefix(w, "Source") && isCredit(w) {
			before := strings.TrimSpace(tail[:list[i].start])
			if strings.Contains(w[:n], ":") || endsSentence(before) {
				if i > 0 && (list[i-1].core == "File" || list[i-1].core == "AP") {
					return list[i-1].start
				}
				return list[i].start
			}
		}
	}
	if n := len(list); n >= 6 && !endsSentence(tail) {
		for k := 1; k <= 4; k++ {
			w := tail[list[n-k].start:]
			if slash := strings.IndexByte(w, '/'); slash > 0 && isAgencyLine(w) && (isAllCaps(w[:slash]) || endsSentence(tail[:list[n-k].start])) {
				start := n - k
				for start > n-4 && start > 0 && isAllCaps(list[start-1].core) && len(list[start-1].core) > 1 {
					start--
				}
				return list[start].start
			}
		}
	}
	return -1
}

// agencyFirst returns the length of an agency's name in capitals before a
// caption, "GETTY The harbour at dusk", 0 where there is none.
func agencyFirst(s string) int {
	if len(s) > 200 || endsSentence(s) || endsOpen(s) {
		return 0
	}
	name, rest, ok := strings.Cut(s, " ")
	if after, images := strings.CutPrefix(s, "Getty Images "); images {
		name, rest = "Getty Images", after
	} else if !ok || !agencies[name] || !isAllCaps(name) && name != "Reuters" {
		return 0
	}
	if list := words(rest); len(list) < 5 || !startsCapital(rest) || headlineVerbs[strings.ToLower(list[0].core)] || titleCase(list) {
		return 0
	}
	return len(name)
}

// isCaptionLine reports whether a unit says of itself that it describes a
// picture: "In this photo taken Monday, …", "7/30 The harbour …".
func isCaptionLine(s string) bool {
	if inSeries(s) && !strings.Contains(s, "(@") {
		return true
	}
	if len(s) > 1200 || !strings.HasPrefix(s, "In this ") && !strings.HasPrefix(s, "This ") && !strings.HasPrefix(s, "A file photo ") && !strings.HasPrefix(s, "An undated photo ") {
		return false
	}
	head := s[:min(len(s), 110)]
	for _, p := range []string{
		" photo,", " photo taken ", " photo released ", " photo provided ", " photo made ", " photograph,", " image released ", " image made ", " image provided ", " image taken ", " file photo", " handout photo",
		" combination photo", " frame grab", " image from video", " photo from ", " photo shows ", " photo combination", " satellite image provided",
	} {
		if i := strings.Index(head, p); i >= 0 && !strings.ContainsAny(head[:i], "\"“;") {
			return strings.HasPrefix(s, "In this ") || strings.Contains(p, "shows") || strings.Contains(p, "provided") || strings.Contains(p, "released") || strings.Contains(p, "taken") || strings.Contains(p, "file")
		}
	}
	return false
}

// captionWords show, in a line without a full stop, that it is a caption.
var captionWords = []string{"(left)", "(right)", "(pictured)", "(l)", "(r)", "(centre)", "(center)", ", left,", ", right,", "pictured,", " (file)", "(file photo)", " seen here", "poses for ", "pictured with ", "hide caption", "toggle caption", "above:", "below:"}

func hasCaptionWord(s string) bool {
	low := strings.ToLower(s)
	for _, w := range captionWords {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}

// inSeries reports whether a line begins with the number of a picture in a
// series of at least three: "7/30 The harbour".
func inSeries(s string) bool {
	n := 0
	for n < len(s) && n < 6 && (s[n] >= '0' && s[n] <= '9' || s[n] == '/') {
		n++
	}
	number, of, ok := strings.Cut(s[:n], "/")
	if !ok || number == "" || len(of) == 0 || len(of) == 1 && of[0] < '3' || len(number) > len(of) || n+1 >= len(s) || s[n] != ' ' {
		return false
	}
	return startsCapital(s[n+1:])
}

// bylineWords may stand in a byline beside names.
var bylineWords = wordset.Of(`and of the for in at staff writer writers correspondent correspondents reporter reporters editor editors bureau chief special to
	contributor contributors columnist diplomatic political foreign senior national white house with de la el al bin van von da du | & -`)

// isByline reports whether a line names its author and says no more: "By ANA
// BREK, Sumar Press Writer".
func isByline(s string) bool {
	rest, ok := strings.CutPrefix(s, "By ")
	if !ok {
		rest, ok = strings.CutPrefix(s, "BY ")
	}
	if !ok || len(s) > 140 {
		return false
	}
	list := words(rest)
	if len(list) < 2 || len(list) > 14 {
		return false
	}
	names := 0
	for i, w := range list {
		r, _ := utf8.DecodeRuneInString(w.core)
		switch {
		case strings.Contains(rest[w.start:w.end], "@"), w.core == "":
		case unicode.IsUpper(r):
			names++
		case !bylineWords[w.core] || i == 0:
			return false
		}
	}
	return names >= 2 && (!strings.HasSuffix(rest, ".") || !strings.ContainsAny(rest, ",?!"))
}

// isContribution reports whether a line says who else worked on the story.
func isContribution(s string) bool {
	if len(s) > 400 {
		return false
	}
	for _, p := range []string{"contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting", "contributed research", "contributed from "} {
		if strings.Contains(s, p) {
			return true
		}
	}
	if i := strings.Index(s, " reported from "); i > 0 && strings.HasSuffix(s, ".") {
		return titleCase(words(strings.ReplaceAll(s[:i], ";", ""))) && !strings.ContainsAny(s, "\"“") && !strings.Contains(s[:len(s)-1], ". ")
	}
	return false
}

// bracketKind returns the kind of what stands in brackets inside a paragraph,
// "" where it belongs to the sentence.
func bracketKind(inner string) readout.BlockKind {
	low := strings.ToLower(inner[:min(len(inner), 40)])
	for _, c := range []string{"read more", "also read", "read also", "read:", "related:", "see also:", "watch:", "read |"} {
		if strings.HasPrefix(low, c) && startsCapital(inner) { // not "(read: nothing)"
			return readout.BlockRelated
		}
	}
	if strings.HasPrefix(low, "reporting by ") || strings.HasPrefix(low, "editing by ") || strings.HasPrefix(low, "additional reporting by ") {
		return readout.BlockCredit
	}
	if pictureCue(inner) > 0 && !strings.HasPrefix(low, "source") && isCredit(inner) {
		return readout.BlockCredit
	}
	return ""
}

func unbracket(s string) string {
	if n := len(s); n > 2 && (s[0] == '(' && s[n-1] == ')' || s[0] == '[' && s[n-1] == ']') {
		return strings.TrimSpace(s[1 : n-1])
	}
	return s
}

func startsCapital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}
