package view

import (
	"slices"
	"strconv"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// Choice is a value that a filter may have, and how many records it would
// select together with the other filters that are set.
type Choice struct {
	Value string `json:"value"`
	Label string `json:"label"`
	N     int    `json:"n"`
	// Type is that of the records, where the value says it.
	Type readout.ReportType `json:"type,omitempty"`
}

// Narrowing is how many records a filter selects, and what it can be narrowed
// by. Values that would select nothing are left out.
type Narrowing struct {
	Total    int      `json:"total"`
	Types    []Choice `json:"types"` // of the total
	Kinds    []Choice `json:"kinds"` // types and kinds
	Statuses []Choice `json:"statuses"`
	Origins  []Choice `json:"min_origins"`
}

// NewNarrowing counts facets, which are those of f whatever its kind, status
// and origins.
func NewNarrowing(f ledger.Filter, facets []ledger.Facet) Narrowing {
	v := Narrowing{Types: []Choice{}, Kinds: []Choice{}, Statuses: []Choice{}, Origins: []Choice{}}
	types, total, kinds := map[readout.ReportType]int{}, map[readout.ReportType]int{}, map[string]int{}
	statuses, origins := map[readout.Status]int{}, map[int]int{}
	for _, c := range facets {
		if f.Selects(c) {
			v.Total += c.Records
			total[c.Type] += c.Records
		}
		if f.SelectsStatus(c) && f.SelectsOrigins(c) {
			types[c.Type] += c.Records
			kinds[c.Kind] += c.Records
		}
		if f.SelectsKind(c) && f.SelectsOrigins(c) {
			statuses[c.Status] += c.Records
		}
		if f.SelectsKind(c) && f.SelectsStatus(c) {
			for n := 2; n <= c.Origins; n++ {
				origins[n] += c.Records
			}
		}
	}
	of := map[readout.ReportType][]string{}
	for _, c := range facets {
		if c.Kind != "" && !slices.Contains(of[c.Type], c.Kind) {
			of[c.Type] = append(of[c.Type], c.Kind)
		}
	}
	rank := ledger.Kinds()
	for _, t := range readout.ReportTypes {
		if total[t] > 0 {
			v.Types = append(v.Types, Choice{string(t), TypeWord(t, total[t]), total[t], t})
		}
		if types[t] == 0 {
			continue
		}
		v.Kinds = append(v.Kinds, Choice{string(t), "all " + TypeWord(t, 2), types[t], t})
		slices.SortFunc(of[t], func(a, b string) int { return slices.Index(rank, a) - slices.Index(rank, b) })
		for _, k := range of[t] {
			if kinds[k] > 0 && slices.Contains(rank, k) {
				v.Kinds = append(v.Kinds, Choice{k, kindLabel(t, k), kinds[k], t})
			}
		}
	}
	for _, s := range readout.Statuses {
		if statuses[s] > 0 {
			v.Statuses = append(v.Statuses, Choice{Value: string(s), Label: StatusWord(s), N: statuses[s]})
		}
	}
	for n := 2; n <= ledger.MostOrigins; n++ {
		if origins[n] > 0 {
			v.Origins = append(v.Origins, Choice{Value: strconv.Itoa(n), Label: strconv.Itoa(n) + " or more", N: origins[n]})
		}
	}
	return v
}

func kindLabel(t readout.ReportType, kind string) string {
	switch t {
	case readout.TypeStatement:
		return FormWord(readout.StatementForm(kind)) + " statement"
	case readout.TypePosition:
		return "position, " + StanceWord(readout.Stance(kind))
	}
	return KindWord(kind)
}
