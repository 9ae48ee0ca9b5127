package ledger

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/readout-dev/readout"
)

// Query is what a reader searches for. All of its parts must hold.
type Query []Part

// Part is a part of a query: a [Word], a [Phrase], or one of the filters
// [ByActor], [AtPlace], [OfKind], [InState], [OnIssue], [Before], [After] and
// [Origins]. String writes it as it is parsed.
type Part interface {
	fmt.Stringer
	// narrow adds the part to a filter; false if the filter holds one of its
	// kind already and can't hold two.
	narrow(*Filter) bool
}

// The parts of a query.
type (
	Word    string         // brek
	Phrase  string         // "open hand"
	ByActor string         // actor:brek, actor:"Ana Brek"; several: with all of them
	AtPlace string         // place:sumar
	OfKind  string         // kind:meeting
	InState readout.Status // status:planned
	OnIssue string         // issue:"ferry tolls"
	Before  readout.Date   // before:2031-02: earlier than all of it
	After   readout.Date   // after:2031-02: later than all of it
	Origins int            // origins:2: so many independent ones, or more
)

func (w Word) String() string    { return string(w) }
func (p Phrase) String() string  { return `"` + string(p) + `"` }
func (a ByActor) String() string { return "actor:" + quoted(string(a)) }
func (p AtPlace) String() string { return "place:" + quoted(string(p)) }
func (k OfKind) String() string  { return "kind:" + string(k) }
func (s InState) String() string { return "status:" + string(s) }
func (i OnIssue) String() string { return "issue:" + quoted(string(i)) }
func (d Before) String() string  { return "before:" + readout.Date(d).String() }
func (d After) String() string   { return "after:" + readout.Date(d).String() }
func (n Origins) String() string { return "origins:" + strconv.Itoa(int(n)) }

// quoted puts a value into quotation marks where it would end too early.
func quoted(s string) string {
	if strings.ContainsFunc(s, unicode.IsSpace) {
		return `"` + s + `"`
	}
	return s
}

// String writes the query so that it is parsed as the same again.
func (q Query) String() string {
	parts := make([]string, len(q))
	for i, p := range q {
		parts[i] = p.String()
	}
	return strings.Join(parts, " ")
}

// Words are the words and phrases of the query, as [Filter.Query] has them.
func (q Query) Words() string {
	var words Query
	for _, p := range q {
		switch p.(type) {
		case Word, Phrase:
			words = append(words, p)
		}
	}
	return words.String()
}

// Filter returns the filter that selects what the query asks for.
func (q Query) Filter() Filter {
	var f Filter
	for _, p := range q {
		p.narrow(&f)
	}
	f.Query = q.Words()
	return f
}

func (w Word) narrow(*Filter) bool   { return true }
func (p Phrase) narrow(*Filter) bool { return true }

func (a ByActor) narrow(f *Filter) bool {
	if f.Actor != "" {
		f.With = append(f.With, string(a))
	} else {
		f.Actor = string(a)
	}
	return true
}

func (p AtPlace) narrow(f *Filter) bool { return set(&f.Place, string(p)) }
func (k OfKind) narrow(f *Filter) bool  { return set(&f.Kind, string(k)) }
func (s InState) narrow(f *Filter) bool { return set(&f.Status, string(s)) }
func (i OnIssue) narrow(f *Filter) bool { return set(&f.About, string(i)) }

func (n Origins) narrow(f *Filter) bool { return set(&f.MinOrigins, int(n)) }

func (d Before) narrow(f *Filter) bool {
	last := readout.Date(d).First().AddDays(-1)
	if f.To.IsZero() || last.Compare(f.To) < 0 {
		f.To = last
	}
	return true
}

func (d After) narrow(f *Filter) bool {
	first := readout.Date(d).Last().AddDays(1)
	if f.From.IsZero() || first.Compare(f.From) > 0 {
		f.From = first
	}
	return true
}

// set gives a field its value if it has none yet.
func set[T comparable](field *T, value T) bool {
	var none T
	if *field != none {
		return false
	}
	*field = value
	return true
}

// QueryKeys are the words that a colon follows in a query.
var QueryKeys = []string{"actor", "place", "kind", "status", "issue", "before", "after", "origins"}

// maxParts bounds a query.
const maxParts = 32

// ParseQuery reads what a reader typed: words, "phrases in quotation marks",
// and filters, a key with a value. A phrase that isn't closed goes on to the
// end. An error is the reader's, and its hint says what can be written.
func ParseQuery(s string) (Query, error) {
	s = strings.ToValidUTF8(strings.ReplaceAll(s, "\x00", " "), " ")
	s = strings.NewReplacer("“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`).Replace(s)
	var q Query
	var f Filter
	for {
		s = strings.TrimLeftFunc(s, unicode.IsSpace)
		if s == "" {
			return q, nil
		}
		var key, value string
		var err error
		if key, value, s = next(s); !meansNothing(key, value) {
			part, perr := parsePart(key, value)
			if err = perr; err == nil && !part.narrow(&f) {
				err = badQuery(key, fmt.Errorf("given twice"), "One "+key+": is enough; several actors may be given.")
			}
			if err == nil {
				q = append(q, part)
			}
		}
		if err == nil && len(q) > maxParts {
			err = badQuery("", fmt.Errorf("more than %d parts", maxParts), "Leave some of the words out.")
		}
		if err == nil && !f.From.IsZero() && !f.To.IsZero() && f.To.Compare(f.From) < 0 {
			err = badQuery(key, fmt.Errorf("no day lies between"), "before: and after: leave their own days out; change one of them.")
		}
		if err != nil {
			return nil, err
		}
	}
}

// next cuts the first part off: its key, "" for words and `"` for a phrase, and
// its value.
func next(s string) (key, value, rest string) {
	end := strings.IndexFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == '"' })
	if end < 0 {
		end = len(s)
	}
	if name, _, ok := strings.Cut(s[:end], ":"); ok && isKey(name, s[len(name)+1:]) {
		key, s = strings.ToLower(name), s[len(name)+1:]
		end -= len(name) + 1
	}
	if !strings.HasPrefix(s, `"`) {
		return key, s[:end], s[end:]
	}
	value, rest, _ = strings.Cut(s[1:], `"`)
	if key == "" {
		key = `"`
	}
	return key, strings.Join(strings.Fields(value), " "), rest
}

// isKey says whether the word before a colon is meant as a key: any word of
// ASCII letters to which something is joined, but for "http://".
func isKey(name, value string) bool {
	for _, r := range name {
		if (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') {
			return false
		}
	}
	known := slices.Contains(QueryKeys, strings.ToLower(name))
	empty := value == "" || unicode.IsSpace([]rune(value)[0])
	return name != "" && (known || !empty && !strings.HasPrefix(value, "//"))
}

// meansNothing says whether words hold no letter and no digit.
func meansNothing(key, value string) bool {
	return (key == "" || key == `"`) && !strings.ContainsFunc(value, func(r rune) bool {
		return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.Is(unicode.Co, r)
	})
}

func parsePart(key, value string) (Part, error) {
	if value == "" {
		return nil, badQuery(key, fmt.Errorf("nothing after the colon"), fmt.Sprintf(`Join the value to it: %s.`, example(key)))
	}
	switch key {
	case "":
		return Word(value), nil
	case `"`:
		return Phrase(value), nil
	case "actor":
		return ByActor(value), nil
	case "place":
		return AtPlace(value), nil
	case "issue":
		return OnIssue(value), nil
	case "kind":
		kind := underscored(value)
		if err := oneOf(key, kind, Kinds()); err != nil {
			return nil, err
		}
		return OfKind(kind), nil
	case "status":
		status := underscored(value)
		if s, ok := statusWords[status]; ok {
			status = string(s)
		}
		if err := (Filter{Status: status}).Check(); err != nil {
			return nil, err
		}
		return InState(status), nil
	case "before", "after":
		d, err := readout.ParseDate(value)
		if err != nil {
			return nil, err
		}
		if d = d.To(readout.PrecisionDay); key == "before" {
			return Before(d), nil
		}
		return After(d), nil
	case "origins":
		n, err := strconv.Atoi(value)
		if err != nil || n < 1 {
			return nil, badQuery(key, fmt.Errorf("%q is no number of origins", value), "Give the least number of origins: origins:2.")
		}
		return Origins(n), nil
	}
	return nil, badQuery(key, fmt.Errorf("there is no %s: to search by", key),
		fmt.Sprintf(`Search by %s:; put the words into quotation marks to look for them as they are: "%s:%s".`, strings.Join(QueryKeys, ":, "), key, value))
}

// statusWords are other words for statuses, those that pages use among them.
var statusWords = map[string]readout.Status{
	"took_place": readout.StatusOccurred, "held": readout.StatusOccurred,
	"called_off": readout.StatusCancelled, "canceled": readout.StatusCancelled,
	"did_not_take_place": readout.StatusDidNotOccur, "denied": readout.StatusDidNotOccur,
}

// underscored writes words as the values of kinds and statuses are written.
func underscored(s string) string {
	return strings.ToLower(strings.NewReplacer(" ", "_", "-", "_").Replace(s))
}

func example(key string) string {
	value := map[string]string{
		"actor": "brek", "place": "sumar", "kind": "meeting", "status": "planned", "issue": `"ferry tolls"`,
		"before": "2031-02-07", "after": "2031-02", "origins": "2",
	}[key]
	return key + ":" + value
}

func badQuery(key string, err error, hint string) error {
	subject := key
	if key != "" {
		subject += ":"
	}
	return &readout.Error{Op: "search", Subject: subject, Err: err, Hint: hint}
}
