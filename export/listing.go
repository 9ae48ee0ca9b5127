package export

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/view"
)

// Format is how a listing is written.
type Format string

// The formats of listings.
const (
	Table    Format = "table"    // for a person at a terminal
	JSONL    Format = "jsonl"    // a JSON object a line, texts as they are
	CSV      Format = "csv"      // RFC 4180, a header line first
	Markdown Format = "markdown" // a table
)

// Formats lists all formats.
var Formats = []Format{Table, JSONL, CSV, Markdown}

// ParseFormat reads the name of a format.
func ParseFormat(name string) (Format, error) {
	if f := Format(name); slices.Contains(Formats, f) {
		return f, nil
	}
	return "", &readout.Error{
		Op: "list", Subject: "--format", Err: fmt.Errorf("unknown format %q", name),
		Hint: "Give table, jsonl, csv or markdown.",
	}
}

// sheet is how one kind of thing is listed: in a few columns for a person, in
// all of them as data, as a JSON object.
type sheet[T any] struct {
	short   []column
	brief   func(T) []string // a cell for each short column
	columns []string
	cells   func(T) []string // a cell for each column
	object  func(T) ([]byte, error)
}

// column is one of a table for a person. Cells wider than width code points
// go on on the next line; 0 means that they don't.
type column struct {
	name  string
	width int
}

func (s sheet[T]) write(w io.Writer, f Format, items []T) error {
	switch f {
	case JSONL:
		return writeJSONL(w, items, s.object)
	case CSV:
		return writeCSV(w, s.columns, items, s.cells)
	case Markdown:
		return s.markdown(w, items)
	}
	return s.table(w, items)
}

func writeJSONL[T any](w io.Writer, items []T, object func(T) ([]byte, error)) error {
	for _, it := range items {
		line, err := object(it)
		if err != nil {
			return err
		}
		if _, err := w.Write(append(line, '\n')); err != nil {
			return err
		}
	}
	return nil
}

func writeCSV[T any](w io.Writer, columns []string, items []T, cells func(T) []string) error {
	c := csv.NewWriter(w)
	if err := c.Write(columns); err != nil {
		return err
	}
	c.Flush()
	if err := c.Error(); err != nil {
		return err
	}
	return writeRows(w, items, cells)
}

func writeRows[T any](w io.Writer, items []T, cells func(T) []string) error {
	c := csv.NewWriter(w)
	for _, it := range items {
		row := cells(it)
		for i := range row {
			row[i] = cell(row[i])
		}
		if err := c.Write(row); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

// cell returns s as a cell of CSV: on one line, hidden characters visible, and
// with an apostrophe before a first character that makes a spreadsheet take
// the cell for a formula (after OWASP, "CSV Injection").
func cell(s string) string {
	s = view.Plain(s)
	if s != "" && strings.ContainsRune("=+-@＝＋－＠", []rune(s)[0]) {
		return "'" + s
	}
	return s
}

// markdown writes the columns for a person as a table, every character that
// means something in Markdown or HTML escaped.
func (s sheet[T]) markdown(w io.Writer, items []T) error {
	var b strings.Builder
	for _, c := range s.short {
		b.WriteString("| " + c.name + " ")
	}
	b.WriteString("|\n" + strings.Repeat("| --- ", len(s.short)) + "|\n")
	for _, it := range items {
		for _, c := range s.brief(it) {
			b.WriteString("| " + escapeMarkdown.Replace(view.Plain(c)) + " ")
		}
		b.WriteString("|\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

var escapeMarkdown = strings.NewReplacer(
	`\`, `\\`, `|`, `\|`, "`", "\\`", `*`, `\*`, `_`, `\_`, `[`, `\[`, `]`, `\]`, `<`, `&lt;`, `>`, `&gt;`, `&`, `&amp;`,
	`!`, `\!`, `~`, `\~`,
)

// table writes the columns for a person. Nothing for no items: the columns'
// names alone would look like a result.
func (s sheet[T]) table(w io.Writer, items []T) error {
	if len(items) == 0 {
		return nil
	}
	t := table.NewWriter()
	style := table.StyleDefault
	style.Options = table.OptionsNoBordersAndSeparators
	style.Format = table.FormatOptions{}
	style.Box.PaddingLeft, style.Box.PaddingRight = "", "  "
	t.SetStyle(style)
	header := table.Row{}
	for _, c := range s.short {
		header = append(header, strings.ToUpper(c.name))
	}
	t.AppendHeader(header)
	for _, it := range items {
		row := table.Row{}
		for i, c := range s.brief(it) {
			row = append(row, wrap(c, s.short[i].width))
		}
		t.AppendRow(row)
	}
	for line := range strings.SplitSeq(t.Render(), "\n") {
		if _, err := fmt.Fprintln(w, strings.TrimRight(line, " ")); err != nil {
			return err
		}
	}
	return nil
}

// indent stands before each line of a cell but the first.
const indent = "  "

// wrap breaks the lines of a cell at width, 0 for never, and sets off all but
// the first.
func wrap(c string, width int) string {
	var lines []string
	for line := range strings.SplitSeq(c, "\n") {
		line = view.Plain(line)
		if width > 0 {
			line = text.WrapSoft(line, width-len(indent))
		}
		lines = append(lines, strings.Split(line, "\n")...)
	}
	for i := range lines {
		if lines[i] = strings.TrimRight(lines[i], " "); i > 0 {
			lines[i] = indent + lines[i]
		}
	}
	return strings.Join(lines, "\n")
}
