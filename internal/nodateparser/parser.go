// Package dateparser stands in for the module of this name, which the article
// extractor brings along for a search for dates that Readout never asks for.
// The original compiles the date words of 200 languages when a program
// starts: 0.2 s and 60 MB for each command. It also reads the clock to
// interpret a text, which nothing in Readout may do. This one finds no date.
package dateparser

import (
	"errors"
	"time"
)

// ParserType names a way of parsing.
type ParserType uint8

// The ways of parsing that the article extractor names.
const (
	CustomFormat ParserType = iota
	AbsoluteTime
)

// PreferredDateSource names the side of today on which an incomplete date lies.
type PreferredDateSource uint8

// Past is the only side named.
const Past PreferredDateSource = 0

// Configuration is not looked at.
type Configuration struct {
	PreferredDateSource PreferredDateSource
	StrictParsing       bool
}

// Parser finds no date.
type Parser struct {
	ParserTypes []ParserType
}

// Date is a date that was found.
type Date struct {
	Time time.Time
}

var errNone = errors.New("no date is looked for")

// Parse returns an error.
func (*Parser) Parse(*Configuration, string, ...string) (Date, error) { return Date{}, errNone }
