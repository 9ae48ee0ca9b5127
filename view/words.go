package view

import (
	"strings"

	"github.com/readout-dev/readout"
)

// KindWord returns a kind or type as a person writes it: "press conference",
// "refuses to say".
func KindWord(kind string) string { return strings.ReplaceAll(kind, "_", " ") }

// StanceWord returns a stance as a person writes it.
func StanceWord(s readout.Stance) string {
	if s == readout.StanceConditional {
		return "supports on a condition"
	}
	return KindWord(string(s))
}

// ResponseWord returns a kind of response as a person writes it.
func ResponseWord(k readout.ResponseKind) string {
	switch k {
	case readout.ResponseCounters:
		return "makes a counter-offer"
	case readout.ResponseConditional:
		return "accepts on conditions"
	case readout.ResponseStudies:
		return "is studying it"
	}
	return string(k)
}

// StatusWord returns a status as a person writes it.
func StatusWord(s readout.Status) string {
	switch s {
	case readout.StatusOccurred:
		return "took place"
	case readout.StatusUnderWay:
		return "under way"
	case readout.StatusPlanned:
		return "planned"
	case readout.StatusProposed:
		return "proposed"
	case readout.StatusCancelled:
		return "called off"
	case readout.StatusDidNotOccur:
		return "did not take place"
	}
	return string(s)
}

// FormWord returns the form of a statement as a person writes it.
func FormWord(f readout.StatementForm) string {
	switch f {
	case readout.FormDirect:
		return "quoted"
	case readout.FormIndirect:
		return "paraphrased"
	case readout.FormMixed:
		return "partly quoted"
	}
	return string(f)
}

// BasisWord says what a date rests on, "" where the text states it.
func BasisWord(b readout.Basis) string {
	switch b {
	case readout.BasisResolved:
		return "date worked out from the text"
	case readout.BasisInferred:
		return "date inferred"
	}
	return ""
}

// BlockWord names a kind of furniture, "" for the story itself.
func BlockWord(k readout.BlockKind) string {
	switch k {
	case readout.BlockCaption:
		return "caption"
	case readout.BlockCredit:
		return "credit"
	case readout.BlockRelated:
		return "another story"
	case readout.BlockDisclaimer:
		return "disclaimer"
	case readout.BlockMetadata:
		return "page data"
	}
	return ""
}

// SpeakerWord names who a statement is ascribed to; "An unnamed source" for
// an anonymous one without a description, "Speaker not found" for none.
func SpeakerWord(s readout.Speaker) string {
	if s.Name != "" {
		return s.Name
	}
	switch s.Class {
	case readout.ClassUnknown, readout.ClassUnspecified:
		return "Speaker not found"
	}
	return "An unnamed " + string(s.Class)
}

// TypeWord names n things of a type: "engagement", "engagements".
func TypeWord(t readout.ReportType, n int) string {
	if n == 1 {
		return string(t)
	}
	return string(t) + "s"
}

// LayerWord names what a layer marks.
func LayerWord(layer string) string {
	switch layer {
	case LayerActor:
		return "actors"
	case LayerTime:
		return "times"
	}
	return TypeWord(readout.ReportType(layer), 2)
}
