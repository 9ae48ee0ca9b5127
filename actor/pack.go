package actor

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/readout-dev/readout"
)

// Kind says what a line of a pack describes.
type Kind string

// The kinds of lines. All but
// KindOrgan, KindCities and KindGiven are actors.
const (
	KindState  Kind = "state"
	KindPlace  Kind = "place"
	KindBody   Kind = "body"
	KindGroup  Kind = "group"
	KindOutlet Kind = "outlet" // publishes or relays news; no actor of a story
	KindPerson Kind = "person"
	KindOffice Kind = "office" // a title that people hold: Prime Minister
	KindOrgan  Kind = "organ"  // what each state has one of: Foreign Ministry
	KindCities Kind = "cities" // a list of places in the state that Name says
	KindGiven  Kind = "given"  // a list of given names
)

// Entry is one line of a pack.
type Entry struct {
	Kind  Kind
	Name  string   // canonical full name
	Key   string   // tells apart two actors of one name; "" for the name itself
	Also  []string // other names, as good as Name
	Maybe []string // names that count only where another name of the entry stands in the document
	Short []string // descriptions that point back at it: "the agency", "the secretary"

	Adjectives []string // of a state or place: Israeli
	People     []string // of a state or place: Israelis
	Capitals   []string // cities that stand for the government, the capital first
	Seats      []string // buildings and streets that stand for it: White House

	In   string   // the state or place that a place, body or group lies in or belongs to
	For  []string // of an office: the only states and bodies that have it
	Many bool     // of an office: several hold it at a time, as ambassadors do
	As   string   // of an office: the general office that it amounts to ("Foreign Minister")
	Is   string   // of an organ: "state" where it stands for the state itself

	Sex  string // of a person or a list of given names: "m", "f" or ""
	Held []Term // of a person
	List []string

	// At is where the place lies, or the capital of the state, or the one city
	// of a list; nil where the pack doesn't say.
	At *Point

	ISO2, ISO3 string // ISO 3166-1
	COW, GW    int    // Correlates of War and Gleditsch-Ward numbers; 0 for none

	File string
	Line int

	terms   []held // Held, as compiled
	id      string
	general string // of an office: the general one that it amounts to, folded
}

// Point is a place on the globe, in degrees, north and east positive.
type Point struct{ Lat, Lon float64 }

// held is a term whose office and state were looked up.
type held struct {
	Term
	office, of int32  // entries; of is -1 for none
	general    string // the general office, folded
}

// Term is an office held for a state or body from a day to a day, both included.
type Term struct {
	Office   string
	Of       string
	From, To readout.Date // zero where not known, or not over
}

// On reports whether the term may cover the date: true for an unknown one.
func (t Term) On(on readout.Date) bool {
	if on.IsZero() {
		return true
	}
	if !t.From.IsZero() && on.Last().Compare(t.From.First()) < 0 {
		return false
	}
	return t.To.IsZero() || on.First().Compare(t.To.Last()) <= 0
}

// Limits of a pack. They keep a hostile file from filling the memory.
const (
	maxPackBytes = 64 << 20
	maxLineBytes = 1 << 20
	maxNameBytes = 200
)

// keysOf lists what each kind of line may say.
var keysOf = map[Kind][]string{
	KindState:  {"also", "maybe", "short", "adj", "people", "capital", "seat", "iso", "cow", "gw", "in", "at"},
	KindPlace:  {"also", "maybe", "adj", "people", "in", "at"},
	KindCities: {"list", "at"},
	KindBody:   {"also", "maybe", "short", "in", "seat", "key"},
	KindGroup:  {"also", "maybe", "short", "in", "people", "key"},
	KindOutlet: {"also", "maybe", "in"},
	KindPerson: {"also", "maybe", "sex", "held", "key"},
	KindOffice: {"also", "short", "for", "as", "many"},
	KindOrgan:  {"also", "is"},
	KindGiven:  {"sex", "list"},
}

var kinds = []Kind{KindState, KindPlace, KindBody, KindGroup, KindOutlet, KindPerson, KindOffice, KindOrgan, KindCities, KindGiven}

// ReadPack reads a pack; doc/packs.md describes the format. name is the file's
// name for errors. Every bad line is reported, joined into one error of
// *readout.Error values that name file and line; no entry is returned then.
func ReadPack(r io.Reader, name string) ([]Entry, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxPackBytes+1))
	if err != nil {
		return nil, &readout.Error{Op: "read pack", Subject: name, Err: err}
	}
	if len(data) > maxPackBytes {
		return nil, &readout.Error{Op: "read pack", Subject: name, Err: readout.ErrTooLarge, Hint: fmt.Sprintf("A pack holds at most %d MB; split it.", maxPackBytes>>20)}
	}
	var entries []Entry
	var errs []error
	text := strings.TrimPrefix(string(data), "\ufeff")
	n := 0
	for line := range strings.SplitSeq(text, "\n") {
		n++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		e, err := parseLine(line)
		if err != nil {
			err.Op, err.Subject = "read pack", name+":"+strconv.Itoa(n)
			errs = append(errs, err)
			if len(errs) == 20 {
				break
			}
			continue
		}
		e.File, e.Line = name, n
		entries = append(entries, e)
	}
	if len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	return entries, nil
}

func bad(hint, format string, args ...any) *readout.Error {
	return &readout.Error{Err: fmt.Errorf(format, args...), Hint: hint}
}

func parseLine(line string) (Entry, *readout.Error) {
	if len(line) > maxLineBytes {
		return Entry{}, bad("Write one actor in a line.", "line of %d bytes", len(line))
	}
	if !utf8.ValidString(line) {
		return Entry{}, bad("Save the file as UTF-8.", "not valid UTF-8")
	}
	fields := strings.Split(line, "|")
	kind := Kind(strings.TrimSpace(fields[0]))
	if !slices.Contains(kinds, kind) {
		return Entry{}, bad(fmt.Sprintf("Begin the line with one of: %s.", joinKinds()), "unknown kind %q", string(kind))
	}
	if len(fields) < 2 || strings.TrimSpace(fields[1]) == "" {
		return Entry{}, bad(fmt.Sprintf("Write the name after the kind: %s | Full Name | also: Other Name.", kind), "no name")
	}
	e := Entry{Kind: kind, Name: strings.Join(strings.Fields(fields[1]), " ")}
	if len(e.Name) > maxNameBytes {
		return Entry{}, bad("Write the name alone in the second field.", "name of %d bytes", len(e.Name))
	}
	if strings.Contains(e.Name, ": ") {
		return Entry{}, bad(fmt.Sprintf("Write the name after the kind: %s | Full Name | also: Other Name.", kind), "%q is a field, not a name", e.Name)
	}
	if len(foldWords(e.Name)) == 0 {
		return Entry{}, bad("Write the name in letters.", "%q holds no letter", e.Name)
	}
	seen := map[string]bool{}
	for _, f := range fields[2:] {
		key, value, ok := strings.Cut(f, ":")
		key, value = strings.TrimSpace(key), strings.TrimSpace(value)
		if !ok || value == "" {
			return Entry{}, bad("Write each further field as key: value, for example also: Other Name.", "%q is no field", strings.TrimSpace(f))
		}
		if !slices.Contains(keysOf[kind], key) {
			return Entry{}, bad(fmt.Sprintf("A %s takes: %s.", kind, strings.Join(keysOf[kind], ", ")), "unknown field %q", key)
		}
		if seen[key] && key != "held" {
			return Entry{}, bad("Write all values of a field in one, with commas between.", "field %q given twice", key)
		}
		seen[key] = true
		if err := e.set(key, value); err != nil {
			return Entry{}, err
		}
	}
	switch {
	case e.At == nil:
	case kind == KindState && len(e.Capitals) == 0:
		return Entry{}, bad("Name the capital, which lies there: capital: Tarsk.", "at: without a capital")
	case kind == KindCities && len(e.List) != 1:
		return Entry{}, bad(fmt.Sprintf("Give each city a line of its own: cities | %s | list: Port Ona | at: 41.9 12.4.", e.Name), "at: for %d cities", len(e.List))
	}
	return e, nil
}

func joinKinds() string {
	var s []string
	for _, k := range kinds {
		s = append(s, string(k))
	}
	return strings.Join(s, ", ")
}

func (e *Entry) set(key, value string) *readout.Error {
	var list []string
	for v := range strings.SplitSeq(value, ",") {
		v = strings.Join(strings.Fields(v), " ")
		if v == "" {
			continue
		}
		if len(v) > maxNameBytes {
			return bad("Put commas between names.", "name of %d bytes in field %q", len(v), key)
		}
		list = append(list, v)
	}
	switch key {
	case "also":
		e.Also = list
	case "maybe":
		e.Maybe = list
	case "short":
		e.Short = list
	case "adj":
		e.Adjectives = list
	case "people":
		e.People = list
	case "capital":
		e.Capitals = list
	case "seat":
		e.Seats = list
	case "for":
		e.For = list
	case "list":
		e.List = list
	case "in":
		e.In = value
	case "as":
		e.As = value
	case "key":
		e.Key = value
	case "is":
		if value != "state" && value != "group" {
			return bad("Write is: state or is: group, or leave the field out.", "is: %q", value)
		}
		e.Is = value
	case "many":
		if value != "yes" {
			return bad("Write many: yes, or leave the field out.", "many: %q", value)
		}
		e.Many = true
	case "sex":
		if value != "m" && value != "f" {
			return bad("Write sex: m or sex: f, or leave the field out.", "sex: %q", value)
		}
		e.Sex = value
	case "iso":
		if len(list) != 2 || len(list[0]) != 2 || len(list[1]) != 3 {
			return bad("Write the two and the three letter code: iso: IL, ISR.", "iso: %q", value)
		}
		e.ISO2, e.ISO3 = list[0], list[1]
	case "cow", "gw":
		n, err := strconv.Atoi(value)
		if err != nil || n < 1 || n > 9999 {
			return bad(fmt.Sprintf("Write the number: %s: 666.", key), "%s: %q is no code", key, value)
		}
		if key == "cow" {
			e.COW = n
		} else {
			e.GW = n
		}
	case "at":
		return e.setAt(value)
	case "held":
		return e.setHeld(value)
	}
	return nil
}

const atHint = "Write latitude and longitude in degrees, south and west negative: at: -33.9 151.2."

// setAt reads "LAT LON".
func (e *Entry) setAt(value string) *readout.Error {
	parts := strings.Fields(value)
	if len(parts) != 2 {
		return bad(atHint, "at: %q is not two numbers", value)
	}
	var at [2]float64
	for i, most := range [2]float64{90, 180} {
		f, err := strconv.ParseFloat(parts[i], 64)
		if err != nil || !(f >= -most && f <= most) {
			return bad(atHint, "at: %q is no %s", parts[i], [2]string{"latitude from -90 to 90", "longitude from -180 to 180"}[i])
		}
		at[i] = f
	}
	e.At = &Point{at[0], at[1]}
	return nil
}

const heldHint = "Write office, state, from, to: held: Prime Minister, Israel, 2022-12-29, (leave the last one empty while it is held)."

// setHeld reads "OFFICE, OF, FROM, TO".
func (e *Entry) setHeld(value string) *readout.Error {
	parts := strings.Split(value, ",")
	if len(parts) < 2 || len(parts) > 4 {
		return bad(heldHint, "held: %q has %d parts", value, len(parts))
	}
	for i := range parts {
		parts[i] = strings.Join(strings.Fields(parts[i]), " ")
	}
	t := Term{Office: parts[0], Of: parts[1]}
	if t.Office == "" {
		return bad(heldHint, "held: %q names no office", value)
	}
	for i, d := range []*readout.Date{&t.From, &t.To} {
		if len(parts) <= i+2 || parts[i+2] == "" {
			continue
		}
		var err error
		if *d, err = readout.ParseDate(parts[i+2]); err != nil {
			return bad(heldHint, "held: %q is not a date", parts[i+2])
		}
	}
	if !t.From.IsZero() && !t.To.IsZero() && t.To.Last().Compare(t.From.First()) < 0 {
		return bad(heldHint, "held: ends on %s, before it begins on %s", t.To, t.From)
	}
	e.Held = append(e.Held, t)
	return nil
}
