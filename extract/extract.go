// Package extract makes documents of items: the text of a page, file or JSON
// line, its blocks, and its title, byline, outlet, address, language and date
// where the item states them.
//
// Nothing reads the clock or the network, and what is not stated stays empty.
// The only changes made to a plain text are those of [source.Decode]. Of a
// page, the text is what [Document] extracted from it, one paragraph a line
// with a blank line between, and stays so.
//
// Every item is hostile: it may hold any bytes at any size. [Options] bound
// the work; what goes beyond is an error that says so.
package extract

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/source"
)

// Options bound the work and fill what items leave open. The zero value gives
// the defaults.
type Options struct {
	// Text is the largest text of one document in bytes; 0 means 4 MiB, some
	// forty times the longest articles that newspapers print.
	Text int
	// Page is the largest page in bytes; 0 means 16 MiB, of which the parsed
	// page takes some ten times as much memory.
	Page int
	// Published is the date of the documents that state none; zero means unknown.
	Published readout.Date
	// Outlet is the outlet of the documents that state none.
	Outlet string
}

func (o Options) withDefaults() Options {
	if o.Text <= 0 {
		o.Text = 4 << 20
	}
	if o.Page <= 0 {
		o.Page = 16 << 20
	}
	return o
}

// Document makes the document of an item. It is a pure function of its
// arguments. An error is a [*readout.Error] whose cause is the reason for which the
// item is skipped: [readout.ErrEmpty], [readout.ErrBinary],
// [readout.ErrTooLarge], [readout.ErrTooDeep], or one that says what is wrong
// with a JSON line.
func Document(item source.Item, opts Options) (*readout.Document, error) {
	opts = opts.withDefaults()
	var d readout.Document
	var marks map[string]readout.BlockKind
	var err error
	switch item.Format {
	case source.Text:
		err = fromText(&d, item.Bytes)
	case source.HTML:
		var text string
		if text, err = source.Decode(item.Bytes, source.HTML); err == nil {
			marks, err = fromPage(&d, text, opts)
		}
	case source.JSON:
		marks, err = fromJSON(&d, item.Bytes, opts)
	default:
		err = fmt.Errorf("unknown format %q", item.Format)
	}
	if err == nil && len(d.Text) > opts.Text {
		err = fmt.Errorf("%w of %s for a text", readout.ErrTooLarge, source.Size(int64(opts.Text)))
	}
	if err == nil && strings.TrimSpace(d.Text) == "" {
		err = readout.ErrEmpty
	}
	if err != nil {
		return nil, &readout.Error{Op: "read", Subject: item.Source, Err: err, Hint: hint(err)}
	}

	d.Hash = Hash(item.Bytes)
	if d.ID == "" {
		d.ID = readout.ID(readout.PrefixDocument, string(item.Bytes))
	}
	d.Source = item.Source
	if d.Published == nil {
		d.Published = crawled(d.Text)
	}
	if d.Published == nil && !opts.Published.IsZero() {
		d.Published = &readout.Dating{Date: opts.Published, Basis: readout.BasisStated, Why: "The reader gave the date " + opts.Published.String() + "."}
	}
	if d.Outlet == "" {
		d.Outlet = opts.Outlet
	}
	d.Blocks = Blocks(d.Text, d.Title)
	mark(&d, marks)
	if d.Title == "" {
		d.Title = titleOf(&d)
	}
	if d.Language == "" {
		d.Language = language(d.Text)
	}
	return readout.NewDocument(d)
}

// Hash returns what [readout.Document.Hash] holds for a source's bytes: the
// first 128 bits of their SHA-256, in hexadecimal.
func Hash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:16])
}

func hint(err error) string {
	switch {
	case errors.Is(err, readout.ErrTooLarge):
		return "Split it into one file per text, or write it as JSONL, one text a line."
	case errors.Is(err, readout.ErrTooDeep):
		return "Save the page's text alone, or give it as JSONL."
	case errors.Is(err, errField):
		return `A line is an object like {"id": "a1", "outlet": "…", "title": "…", "published": "2024-02-07", "text": "…"}.`
	}
	return ""
}

func fromText(d *readout.Document, data []byte) error {
	text, err := source.Decode(data, source.Text)
	d.Text = text
	return err
}

// titleOf returns the headline that a text opens with, "" where its first
// line is no headline.
func titleOf(d *readout.Document) string {
	for i, b := range d.Blocks {
		switch {
		case b.Kind == readout.BlockMetadata || b.Kind == readout.BlockCredit:
			continue
		case b.Kind == readout.BlockHeading && i+1 < len(d.Blocks) && b.Len() <= 250:
			return d.Text[b.Start:b.End]
		}
		return ""
	}
	return ""
}

// crawled returns the date of a crawler's line at the start of the text.
func crawled(text string) *readout.Dating {
	line := strings.TrimLeft(text, " \t\n\u00a0")
	n := crawlerLine(line)
	if n == 0 {
		return nil
	}
	date, err := readout.ParseDate(line[n-10 : n])
	if err != nil {
		return nil
	}
	return &readout.Dating{Date: date, Basis: readout.BasisStated, Why: "The line before the text says date " + date.String() + "."}
}
