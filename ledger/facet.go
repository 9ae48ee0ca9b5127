package ledger

import (
	"slices"

	"github.com/readout-dev/readout"
)

// MostOrigins is from how many origins on records are counted together.
const MostOrigins = 4

// Facet is how many records of one make a filter selects in one period: what
// a list can be narrowed by, with counts.
type Facet struct {
	// Period is the month, or the day, that the records are filed under, as
	// precise as known: "2031-03", "2031"; "" where no date is known.
	Period  string
	Type    readout.ReportType
	Kind    string
	Status  readout.Status
	Origins int // MostOrigins counts those with more
	Records int
}

// Scale says into which periods facets are cut.
type Scale int

// The scales.
const (
	ByMonth Scale = iota
	ByDay
)

// Selects reports whether the filter's Kind, Status and MinOrigins select the
// records of a facet.
func (f Filter) Selects(c Facet) bool {
	return f.SelectsKind(c) && f.SelectsStatus(c) && f.SelectsOrigins(c)
}

// SelectsKind reports whether the filter's Kind selects the records of a facet.
func (f Filter) SelectsKind(c Facet) bool {
	if slices.Contains(readout.ReportTypes, readout.ReportType(f.Kind)) {
		return string(c.Type) == f.Kind
	}
	return f.Kind == "" || c.Kind == f.Kind
}

// SelectsStatus reports whether the filter's Status does.
func (f Filter) SelectsStatus(c Facet) bool { return f.Status == "" || string(c.Status) == f.Status }

// SelectsOrigins reports whether the filter's MinOrigins does, which above
// MostOrigins can't be told from a facet.
func (f Filter) SelectsOrigins(c Facet) bool { return c.Origins >= min(f.MinOrigins, MostOrigins) }

// Tally is how often something stands in the ledger.
type Tally struct {
	Key  string `json:"key"`
	Name string `json:"name"`
	N    int    `json:"n"`
}

// TallyOf says what is counted.
type TallyOf string

// What a ledger keeps running counts of.
const (
	DaysTally    TallyOf = "day"    // records of each day: Key is ISO 8601
	IssuesTally  TallyOf = "issue"  // positions on an issue: Key is its name
	SaidTally    TallyOf = "said"   // statements on an issue: Key is its name
	PlacesTally  TallyOf = "place"  // records at a place or in a country: Key is the folded name
	OutletsTally TallyOf = "outlet" // documents of an outlet
)

// Met is an actor that another had engagements with.
type Met struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Records int    `json:"records"`
}
