package export

import (
	"bytes"
	"cmp"
	"io"
	"strconv"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

// Timeline lists records of all kinds, in the order of items.
func Timeline(w io.Writer, f Format, items []view.Item) error { return timeline.write(w, f, items) }

// Engagements lists the engagements among items, in their order.
func Engagements(w io.Writer, f Format, items []view.Item) error {
	return engagements.write(w, f, ofType(items, readout.TypeEngagement))
}

// Statements lists the statements among items, in their order.
func Statements(w io.Writer, f Format, items []view.Item) error {
	return statements.write(w, f, ofType(items, readout.TypeStatement))
}

func ofType(items []view.Item, t readout.ReportType) []view.Item {
	var list []view.Item
	for _, it := range items {
		if it.Type == t {
			list = append(list, it)
		}
	}
	return list
}

var timeline = sheet[view.Item]{
	short: []column{{"date", 0}, {"status", 0}, {"what, and the words it rests on", 76}, {"id", 0}},
	brief: func(it view.Item) []string {
		return []string{dayOf(it), standing(it), withWords(it), it.ID}
	},
	columns: append([]string{"id", "type", "kind", "status", "start", "end", "open", "line"}, evidenceColumns...),
	cells: func(it view.Item) []string {
		when := it.Record.When()
		return append([]string{it.ID, string(it.Type), it.Kind, string(it.Status), dayString(when.Start), dayString(when.End), open(when), it.Line}, evidenceCells(it)...)
	},
	object: recordObject,
}

var engagements = sheet[view.Item]{
	short: []column{{"date", 0}, {"kind", 0}, {"status", 0}, {"what, and the words it rests on", 68}, {"id", 0}},
	brief: func(it view.Item) []string {
		return []string{dayOf(it), view.KindWord(it.Kind), standing(it), withWords(it), it.ID}
	},
	columns: append([]string{
		"id", "kind", "status", "start", "end", "open", "precision", "basis", "place", "country", "participants", "participant_ids",
		"roles", "offices", "represents", "visit_type", "format", "duration", "topics", "outcome", "background", "line",
	}, evidenceColumns...),
	cells: func(it view.Item) []string {
		e := it.Record.Engagement()
		var when readout.When
		if e.When != nil {
			when = *e.When
		}
		var place readout.Place
		if e.Place != nil {
			place = *e.Place
		}
		var names, ids, roles, offices, represents []string
		for _, p := range e.Participants {
			names, ids, roles = append(names, p.Name), append(ids, ledger.ActorID(p.ActorRef)), append(roles, string(p.Role))
			offices, represents = append(offices, p.Office), append(represents, p.Represents)
		}
		return append([]string{
			it.ID, it.Kind, string(it.Status), when.Start.String(), when.End.String(), open(when), when.Precision().String(), string(when.Basis),
			place.Name, place.Country, joined(names), joined(ids), joined(roles), joined(offices), joined(represents),
			e.VisitType, e.Format, e.Duration, joined(e.Topics), e.Outcome, strconv.FormatBool(e.Background), it.Line,
		}, evidenceCells(it)...)
	},
	object: recordObject,
}

var statements = sheet[view.Item]{
	short: []column{{"date", 0}, {"form", 0}, {"who said what", 84}, {"id", 0}},
	brief: func(it view.Item) []string {
		return []string{dayOf(it), it.Manner(), it.Line + source(it), it.ID}
	},
	columns: append([]string{
		"id", "form", "speaker", "speaker_id", "class", "said_at", "precision", "basis", "place", "occasion", "addressee", "relay", "content",
	}, evidenceColumns...),
	cells: func(it view.Item) []string {
		s := it.Record.Statement()
		var said readout.Dating
		if s.SaidAt != nil {
			said = *s.SaidAt
		}
		return append([]string{
			it.ID, it.Kind, s.Speaker.Name, ledger.ActorID(s.Speaker.ActorRef), string(s.Speaker.Class),
			said.Date.String(), said.Date.Precision().String(), string(said.Basis),
			s.Place, s.Occasion, s.Addressee, joined(s.Relay), texts(s.Content),
		}, evidenceCells(it)...)
	},
	object: recordObject,
}

// evidenceColumns end each sheet of records: what stands behind the record,
// and the best evidence of its first report.
var evidenceColumns = []string{"documents", "origins", "conflicts", "document", "outlet", "published", "evidence_start", "evidence_end", "evidence"}

func evidenceCells(it view.Item) []string {
	cells := []string{strconv.Itoa(it.Documents), strconv.Itoa(it.Origins), strconv.Itoa(it.Conflicts)}
	if it.Evidence == nil {
		return append(cells, "", "", "", "", "", "")
	}
	ev := it.Evidence
	return append(cells, ev.Document, ev.Outlet, ev.Published, strconv.Itoa(ev.Start), strconv.Itoa(ev.End), ev.Text)
}

// open is "true" for a time of which the start or the end alone is known, and
// no day: it may be any later or earlier one.
func open(w readout.When) string {
	if !w.Open {
		return ""
	}
	return "true"
}

func dayString(d readout.Date) string { return d.To(readout.PrecisionDay).String() }

// joined is a list in one cell.
func joined(list []string) string {
	if strings.Join(list, "") == "" {
		return ""
	}
	return strings.Join(list, "; ")
}

// dayOf is the day an item is about or, where that is not known, the day on
// which it was told.
func dayOf(it view.Item) string {
	switch told := it.Told(); {
	case it.Day != "" && it.Open && it.Record.When().Start.IsZero():
		return it.Day + " or earlier"
	case it.Day != "" && it.Open:
		return it.Day + " or later"
	case it.Day != "":
		return it.Day
	case !told.IsZero():
		return "told " + told.String()
	}
	return "not known"
}

// standing is the status of an engagement, the form of a statement, the stance
// of a position; of a proposal or figure, that it is one.
func standing(it view.Item) string { return cmp.Or(it.Manner(), it.Word()) }

// withWords is the line and, below it, the words that it rests on; those of a
// statement are in the line.
func withWords(it view.Item) string {
	if it.Evidence == nil || it.Type == readout.TypeStatement {
		return it.Line + source(it)
	}
	return it.Line + "\n“" + view.Short(it.Evidence.Text, 180) + "”" + source(it)
}

func source(it view.Item) string {
	if it.Evidence == nil {
		return ""
	}
	name := it.Evidence.Outlet
	if name == "" {
		name = it.Evidence.Title
	}
	if it.Documents > 1 {
		name += " and " + view.Number(it.Documents-1) + " more"
	}
	return "\n— " + name
}

// recordObject is the record's own JSON and then its line and best evidence.
func recordObject(it view.Item) ([]byte, error) {
	record, err := encode(it.Record)
	if err != nil {
		return nil, err
	}
	more, err := encode(struct {
		Line     string     `json:"line"`
		Evidence *view.Cite `json:"evidence"`
	}{it.Line, it.Evidence})
	if err != nil {
		return nil, err
	}
	record = append(bytes.TrimSuffix(record, []byte("}")), ',')
	return append(record, bytes.TrimPrefix(more, []byte("{"))...), nil
}
