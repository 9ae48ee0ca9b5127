package view

import (
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/origin"
)

// Origin is one origin behind a record, with the documents that carry it.
type Origin struct {
	Name string `json:"name"` // "" for documents of which nothing is known
	Open bool   `json:"open,omitempty"`
	// Texts are what is printed; copies of one text stand together.
	Texts []OriginText `json:"texts"`
}

// OriginText is one text as documents print it.
type OriginText struct {
	Documents []Carrier `json:"documents"`
}

// Carrier is a document and what it has to do with its origin.
type Carrier struct {
	Document ledger.Head `json:"document"`
	Way      string      `json:"way"` // "own", "carries", "cites"
	Word     string      `json:"-"`
}

// Origins draws the origins of witnesses; heads are those of their documents.
func Origins(traced []origin.Origin, heads map[string]ledger.Head) []Origin {
	list := []Origin{}
	for _, o := range traced {
		v := Origin{Name: o.Name, Open: o.Open, Texts: []OriginText{}}
		for _, t := range o.Texts {
			var text OriginText
			for _, c := range t.Documents {
				word := map[string]string{"own": "its own report", "carries": "carries it", "cites": "cites it"}[c.Way]
				switch {
				case o.Name == "":
					word = "of unknown origin"
				case o.Open && c.Way == "carries":
					word = "one of those who print it"
				}
				text.Documents = append(text.Documents, Carrier{Head(heads[c.Document]), c.Way, word})
			}
			v.Texts = append(v.Texts, text)
		}
		list = append(list, v)
	}
	return list
}
