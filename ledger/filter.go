package ledger

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/readout-dev/readout"
)

// Filter selects records, documents or actors. The zero Filter selects
// everything. A field that says nothing about what is listed is ignored:
// documents have no status.
type Filter struct {
	// Actor is an actor's id, or words of its name: "tarn" selects Ilo Tarn.
	// Letter case and accents don't count.
	Actor string
	// With are further actors that take part as well.
	With []string
	// Place is a place or country, its whole name.
	Place string
	// Kind is a type ("engagement", "figure"), the kind of an engagement
	// ("visit"), the form of a statement ("direct") or the stance of a
	// position ("opposes"). Of actors, it is the type ("person").
	Kind   string
	Status string
	// About is words of a position's issue, a proposal's name, or what a
	// figure counts: "hostages" selects 105 hostages. See [Words].
	About string
	// Issue is an issue under any of its names, all of it: it selects the
	// positions on it, and the statements whose words such a position rests on.
	Issue string
	// From and To are the first and last day, each inclusive. A record
	// without a date counts under the first date of a document that has it.
	From, To readout.Date
	Document string // id
	// MinOrigins leaves out records with fewer origins.
	MinOrigins int
	// Query is words or "phrases": in a document's title or text, or in the
	// names of a record and the words that it rests on.
	Query string
	// Limit is the largest number of results; 0 means all.
	Limit int
	// After is the id of the last result of the page before; "" for the first page.
	After string
}

// IsZero reports whether the filter selects everything.
func (f Filter) IsZero() bool { return reflect.ValueOf(f).IsZero() }

// Kinds lists the values that Filter.Kind may have for records.
func Kinds() []string {
	var kinds []string
	for _, t := range readout.ReportTypes {
		kinds = append(kinds, string(t))
	}
	for _, k := range readout.EngagementKinds {
		kinds = append(kinds, string(k))
	}
	for _, f := range readout.StatementForms {
		kinds = append(kinds, string(f))
	}
	for _, s := range readout.Stances {
		kinds = append(kinds, string(s))
	}
	return kinds
}

// ActorTypes lists the values that Filter.Kind may have for actors.
func ActorTypes() []string {
	var types []string
	for _, t := range []readout.ActorType{
		readout.ActorPerson, readout.ActorOffice, readout.ActorState, readout.ActorBody, readout.ActorGroup, readout.ActorPlace,
	} {
		types = append(types, string(t))
	}
	return types
}

// Check returns an error, with the possible values as its hint, if the filter
// asks for something that there is not. kinds are the values that Kind may
// have; none given means those of records and of actors.
func (f Filter) Check(kinds ...string) error {
	if len(kinds) == 0 {
		kinds = append(Kinds(), ActorTypes()...)
	}
	var statuses []string
	for _, s := range readout.Statuses {
		statuses = append(statuses, string(s))
	}
	if err := oneOf("kind", f.Kind, kinds); err != nil {
		return err
	}
	if err := oneOf("status", f.Status, statuses); err != nil {
		return err
	}
	bad := func(subject string, n any, hint string) error {
		return &readout.Error{Op: "filter", Subject: subject, Err: fmt.Errorf("bad value %v", n), Hint: hint}
	}
	switch {
	case f.Limit < 0:
		return bad("limit", f.Limit, "Give a number of results, or 0 for all.")
	case f.MinOrigins < 0:
		return bad("min-origins", f.MinOrigins, "Give the least number of origins, or 0 for any.")
	case !f.From.IsZero() && !f.To.IsZero() && f.To.Last().Compare(f.From.First()) < 0:
		return bad("to", f.To, fmt.Sprintf("The last day comes before the first, %s; change one of them.", f.From))
	}
	return nil
}

func oneOf(option, value string, values []string) error {
	if value == "" {
		return nil
	}
	for _, v := range values {
		if v == value {
			return nil
		}
	}
	return &readout.Error{
		Op: "filter", Subject: option, Err: fmt.Errorf("unknown %s %q", option, value),
		Hint: fmt.Sprintf("Give one of %s.", strings.Join(values, ", ")),
	}
}
