package origin

import (
	"net/url"
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/net/publicsuffix"
	"golang.org/x/text/unicode/norm"

	"github.com/readout-dev/readout"
)

// Key returns what two names of one outlet or agency have in common: letters
// and digits in lower case, without "the"; of a host its registered name, so
// that "www.veliapost.example" and "The Velia Post" are one. Known short names
// and families count as the name they stand for.
func Key(name string) string {
	name = strings.TrimSpace(name)
	if host, ok := hostOf(name); ok {
		name = host
	}
	var b strings.Builder
	for i, w := range strings.FieldsFunc(strings.ToLower(norm.NFKD.String(name)), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.Is(unicode.Mn, r) && r != '.'
	}) {
		if i == 0 && w == "the" {
			continue
		}
		for _, r := range w {
			if r != '.' && !unicode.Is(unicode.Mn, r) {
				b.WriteRune(r)
			}
		}
	}
	key := b.String()
	if full, ok := families[key]; ok {
		return full
	}
	return key
}

// hostOf returns the registered name of a host: "veliapost" of
// "www.veliapost.example".
func hostOf(s string) (string, bool) {
	if !strings.Contains(s, ".") || strings.ContainsAny(s, " /@") || strings.HasSuffix(s, ".") {
		return "", false
	}
	s = strings.ToLower(s)
	suffix, _ := publicsuffix.PublicSuffix(s)
	rest, ok := strings.CutSuffix(s, "."+suffix)
	if !ok || len(suffix) < 2 {
		return "", false
	}
	return rest[strings.LastIndexByte(rest, '.')+1:], true
}

// publisher returns who published a document: its outlet, else the host of
// its address.
func publisher(doc *readout.Document) string {
	if doc.Outlet != "" {
		return doc.Outlet
	}
	if u, err := url.Parse(doc.URL); err == nil {
		return strings.TrimPrefix(u.Hostname(), "www.")
	}
	return ""
}

// agencies are news agencies: who is named in a dateline or byline by one of
// these keys has written the text.
var agencies = map[string]string{
	"associatedpress": "Associated Press", "reuters": "Reuters", "agencefrancepresse": "Agence France-Presse",
	"xinhua": "Xinhua", "tass": "TASS", "interfax": "Interfax", "rianovosti": "RIA Novosti", "sputnik": "Sputnik",
	"anadoluagency": "Anadolu Agency", "presstrustofindia": "Press Trust of India", "asiannewsinternational": "Asian News International",
	"ians": "IANS", "kyodonews": "Kyodo News", "yonhap": "Yonhap", "kcna": "KCNA", "irna": "IRNA", "farsnewsagency": "Fars News Agency",
	"tasnimnewsagency": "Tasnim News Agency", "sana": "SANA", "wafa": "WAFA", "saudipressagency": "Saudi Press Agency",
	"mena": "MENA", "petranewsagency": "Petra News Agency", "bernama": "Bernama", "ansa": "ANSA", "dpa": "dpa", "efe": "EFE",
	"unitedpressinternational": "United Press International", "pressassociation": "Press Association", "bloomberg": "Bloomberg",
	"dowjones": "Dow Jones", "canadianpress": "The Canadian Press", "ukrinform": "Ukrinform",
}

// families maps the keys of short and other names to one key.
var families = map[string]string{
	"ap": "associatedpress", "apnews": "associatedpress", "apnewswire": "associatedpress", "associatedpresswriter": "associatedpress",
	"afp": "agencefrancepresse", "xinhuanewsagency": "xinhua", "xinhuanet": "xinhua", "itartass": "tass", "ria": "rianovosti",
	"anadolu": "anadoluagency", "aa": "anadoluagency", "pti": "presstrustofindia", "ani": "asiannewsinternational",
	"kyodo": "kyodonews", "yonhapnewsagency": "yonhap", "koreancentralnewsagency": "kcna", "islamicrepublicnewsagency": "irna",
	"fars": "farsnewsagency", "tasnim": "tasnimnewsagency", "syrianarabnewsagency": "sana", "spa": "saudipressagency",
	"middleeastnewsagency": "mena", "deutschepresseagentur": "dpa", "upi": "unitedpressinternational",
	"pressassociationreporter": "pressassociation", "bloombergnews": "bloomberg", "thomsonreuters": "reuters", "reutersstaff": "reuters",
	"cablenewsnetwork": "cnn", "cnninternational": "cnn", "bbcnews": "bbc", "britishbroadcastingcorporation": "bbc",
	"nbcnews": "nbc", "cbsnews": "cbs", "abcnews": "abc", "foxnews": "fox", "foxnewschannel": "fox", "nationalpublicradio": "npr",
	"nyt": "newyorktimes", "nytimes": "newyorktimes", "nytimescom": "newyorktimes", "washpost": "washingtonpost", "wsj": "wallstreetjournal", "latimes": "losangelestimes",
	"mailonline": "dailymail", "dailymailcom": "dailymail", "mailonsunday": "dailymail", "guardianus": "guardian", "observer": "guardian",
	"aljazeeraenglish": "aljazeera",
}

// mediaNames are outlets whose names don't end with a word for one.
var mediaNames = map[string]bool{
	"cnn": true, "bbc": true, "nbc": true, "cbs": true, "abc": true, "fox": true, "msnbc": true, "cnbc": true, "npr": true, "pbs": true,
	"axios": true, "politico": true, "haaretz": true, "aljazeera": true, "alarabiya": true, "almayadeen": true, "almanar": true, "ynet": true,
	"walla": true, "kan": true, "maariv": true, "israelhayom": true, "asharqalawsat": true, "alahram": true, "alhayat": true, "lemonde": true,
	"lefigaro": true, "derspiegel": true, "spiegel": true, "elpais": true, "corrieredellasera": true, "kommersant": true, "izvestia": true,
	"usatoday": true, "channel12": true, "channel13": true, "channel14": true, "skynews": true, "vox": true, "newsweek": true,
	"foreignpolicy": true, "middleeasteye": true, "thehill": true, "hill": true, "semafor": true, "dw": true, "deutschewelle": true,
	"rte": true, "nhk": true, "cctv": true, "rt": true, "euronews": true, "france24": true, "alquds": true, "dawn": true, "hindu": true,
	"deadline": true, "guardian": true, "economist": true, "atlantic": true, "newyorker": true, "mirror": true, "express": true,
}

// broadcasters are media on which somebody may speak.
var broadcasters = map[string]bool{
	"cnn": true, "bbc": true, "nbc": true, "cbs": true, "abc": true, "fox": true, "msnbc": true, "cnbc": true, "npr": true, "pbs": true,
	"aljazeera": true, "alarabiya": true, "skynews": true, "channel12": true, "channel13": true, "channel14": true, "cctv": true, "rt": true,
	"france24": true, "euronews": true, "dw": true, "deutschewelle": true, "kan": true, "nhk": true, "rte": true,
}

// shortFor reports whether name is a short form of the name of an outlet: "The
// Post" of "The Washington Post".
func shortFor(name, outlet string) bool {
	short := strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The ")
	return mediaNouns[short] && strings.HasSuffix(outlet, " "+short)
}

// mediaNouns end names of outlets and agencies.
var mediaNouns = map[string]bool{
	"News": true, "Times": true, "Post": true, "Wire": true, "Herald": true, "Tribune": true, "Journal": true, "Guardian": true,
	"Press": true, "Gazette": true, "Courier": true, "Agency": true, "Radio": true, "Television": true, "TV": true, "Daily": true,
	"Chronicle": true, "Observer": true, "Telegraph": true, "Independent": true, "Review": true, "Newswire": true, "Broadcasting": true,
	"Globe": true, "Newspaper": true, "Magazine": true, "Examiner": true, "Inquirer": true, "Dispatch": true, "Bulletin": true,
	"Ilbo": true, "Ledger": true, "Star": true, "Sun": true, "Mirror": true, "Register": true, "Sentinel": true, "Echo": true, "Argus": true, "Mercury": true, "Statesman": true, "Recorder": true, "Advertiser": true, "Beacon": true, "Shimbun": true, "Zeitung": true, "Monitor": true, "Reporter": true, "Mail": true, "Standard": true, "Desk": true,
}

// callSign is the name of a broadcasting station of the United States.
var callSign = regexp.MustCompile(`^[KW][A-Z]{3}(?:-TV|-FM)?$`)

// IsMedia reports whether a name is that of an outlet or agency. Of unknown
// names, one of several words that ends with a word for one is.
func IsMedia(name string) bool {
	key := Key(name)
	if agencies[key] != "" || mediaNames[key] {
		return true
	}
	if callSign.MatchString(name) {
		return true
	}
	if lower := strings.ToLower(name); strings.Contains(lower, "state") && stateMedia[lower[strings.LastIndexByte(lower, ' ')+1:]] {
		return true
	}
	bare := strings.TrimPrefix(strings.TrimPrefix(name, "The "), "the ")
	words := strings.FieldsFunc(bare, func(r rune) bool { return r == ' ' || r == '-' })
	return (len(words) > 1 || len(words) == 1 && bare != name) && len(words) <= 5 && mediaNouns[words[len(words)-1]]
}

// agencyName returns the name of the agency that s names, "" if it is none. An
// unknown one has a name of several words that ends like an agency's.
func agencyName(s string) string {
	s = strings.Trim(strings.TrimSpace(s), ".,;:-–—| ")
	s = strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(s, "By "), "by "), " News Service")
	if full := agencies[Key(s)]; full != "" {
		return full
	}
	words := strings.Fields(strings.TrimPrefix(s, "The "))
	if len(words) < 2 || len(words) > 4 {
		return ""
	}
	switch words[len(words)-1] {
	case "Wire", "Newswire", "Agency", "Press":
		return strings.Join(words, " ")
	}
	return ""
}
