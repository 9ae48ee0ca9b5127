package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// dateline is where the story says it was written: "CAIRO (Agency)".
type dateline struct {
	place readout.Place
	span  readout.Span // of its block
}

// datelineOf returns the first dateline of the document, nil for none. Its
// country is told where the place is a capital, or stands after it.
func (d *Finder) datelineOf(doc *readout.Document) *dateline {
	const early = 12 // blocks; a later one is of another story
	for i := range doc.Blocks[:min(early, len(doc.Blocks))] {
		b := &doc.Blocks[i]
		if b.Kind != readout.BlockDateline {
			continue
		}
		text := doc.Text[b.Start:b.End]
		if cut := strings.IndexAny(text, "(—–_:/0123456789"); cut >= 0 {
			text = text[:cut]
		}
		if cut := strings.Index(text, " -"); cut >= 0 {
			text = text[:cut]
		}
		name, country, _ := strings.Cut(text, ",")
		p := d.placeNamed(capitalised(strings.TrimSpace(name)))
		if country = strings.TrimSpace(country); p.Country == "" && d.states[lower(country)] {
			p.Country = country
		}
		if p.Name == "" {
			return nil
		}
		return &dateline{place: p, span: b.Span}
	}
	return nil
}

// placeNamed returns the place with the state that it is the capital of, where
// it is one.
func (d *Finder) placeNamed(name string) readout.Place {
	return readout.Place{Name: name, Country: d.capital[lower(name)]}
}

// capitalised writes a name in capitals as names are written: "PORT-ONA" as
// "Port-Ona"; another one as it is.
func capitalised(name string) string {
	if name != strings.ToUpper(name) {
		return name
	}
	var b strings.Builder
	begin := true
	for _, r := range name {
		if begin {
			b.WriteRune(r)
		} else {
			b.WriteString(strings.ToLower(string(r)))
		}
		begin = r == ' ' || r == '-'
	}
	return b.String()
}

// here returns the dateline's place as the party that "here" at word i stands
// for; ok is false without a dateline, and where somebody else speaks.
func (s *sentence) here(i int) (p party, ok bool) {
	if s.dateline == nil || s.at(i).lower != "here" || s.quoted(i) {
		return p, false
	}
	at := s.dateline.place
	return party{
		Participant: readout.Participant{ActorRef: readout.ActorRef{Name: at.Name}, Represents: at.Country},
		kind:        readout.ActorPlace, form: readout.FormName, country: at.Country, span: s.token(i),
	}, true
}

// quoted reports whether word i stands within quotation marks.
func (s *sentence) quoted(i int) bool {
	in := false
	for k := range min(i, len(s.words)) {
		switch s.at(k).lower {
		case "“", "``":
			in = true
		case "”", "''":
			in = false
		case "\"":
			in = !in
		}
	}
	return in
}
