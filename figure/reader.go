package figure

import (
	"sort"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/tree"
)

// reader goes through one document, a sentence at a time.
type reader struct {
	a     *readout.Annotation
	doc   string     // the document's text
	tree  *tree.Tree // nil where there are no trees
	sent  readout.Sentence
	atoms []atom
	// dated has the type of the temporal expression that a token is of.
	dated []timeKind
	found []*quantity
	last  *quantity // of the sentence before
}

type timeKind uint8

const (
	untimed timeKind = iota
	dateTime
	duration
)

func newReader(a *readout.Annotation) *reader {
	r := &reader{a: a, doc: a.Document.Text, dated: make([]timeKind, len(a.Tokens))}
	if a.Has(readout.LayerTags) && a.Has(readout.LayerTrees) {
		r.tree = tree.New(a.Tokens)
	}
	for _, t := range a.Times {
		k := duration
		if t.Type == "DATE" || t.Type == "TIME" {
			k = dateTime
		}
		for i, last := a.TokensIn(t.Span); i < last; i++ {
			r.dated[i] = k
		}
	}
	return r
}

// at returns atom i, an empty symbol beyond the ends.
func (r *reader) at(i int) *atom {
	if i < 0 || i >= len(r.atoms) {
		return &nothing
	}
	return &r.atoms[i]
}

var nothing atom

// is reports whether atom i is the word, in lower case.
func (r *reader) is(i int, word string) bool { return r.at(i).lower == word }

func (r *reader) text(at *atom) string { return r.doc[at.start:at.end] }

func (r *reader) symbol(at *atom) bool { c := r.doc[at.start]; return c < '0' || c > '9' }

// token returns the token of atom i; the zero token beyond the ends.
func (r *reader) token(i int) readout.Token {
	if i < 0 || i >= len(r.atoms) || len(r.a.Tokens) == 0 {
		return readout.Token{Head: -1}
	}
	return r.a.Tokens[r.atoms[i].token]
}

// noun reports whether atom i is of a noun.
func (r *reader) noun(i int) bool {
	u := r.token(i).UPOS
	return u == "NOUN" || u == "PROPN"
}

// plural reports whether atom i is of a noun in the plural.
func (r *reader) plural(i int) bool {
	t := r.token(i)
	return t.XPOS == "NNS" || t.XPOS == "NNPS" && !r.person(i) || collectives[r.at(i).lower] || t.UPOS == "PROPN" && properPlural(r.text(r.at(i))) && !r.person(i)
}

// person reports whether atom i is of a person's name.
func (r *reader) person(i int) bool {
	at := r.at(i)
	k := sort.Search(len(r.a.Mentions), func(k int) bool { return r.a.Mentions[k].End > at.start })
	return k < len(r.a.Mentions) && r.a.Mentions[k].Start <= at.start && r.a.Mentions[k].Type == readout.ActorPerson && r.a.Mentions[k].Form == readout.FormName
}

// properPlural reports whether a name is one in the plural as far as its
// letters tell: "Israelis", not "US" or "Congress".
func properPlural(word string) bool {
	return len(word) > 4 && strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss") && !strings.HasSuffix(word, "us") && !strings.HasSuffix(word, "is")
}

func (r *reader) singular(i int) bool { return r.token(i).XPOS == "" || !r.plural(i) }

// lemma returns the singular of the noun at atom i, its capitals kept.
func (r *reader) lemma(i int) string {
	word, lemma := r.text(r.at(i)), r.token(i).Lemma
	if t := r.token(i); lemma == "" || t.End != r.at(i).end || t.Start != r.at(i).start {
		lemma = ""
	}
	if rest := strings.TrimSuffix(word[1:], "s"); rest != strings.ToLower(rest) {
		return word[:1] + rest
	}
	if lemma == "" || !strings.EqualFold(lemma[:1], word[:1]) || keptPlural(lemma, word) {
		lemma = word
		if len(word) > 3 && strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss") && r.plural(i) {
			lemma = strings.TrimSuffix(word, "s")
			if len(word) > 4 && strings.HasSuffix(word, "ies") && word != "movies" {
				lemma = strings.TrimSuffix(word, "ies") + "y"
			}
		}
	}
	return word[:1] + lemma[1:]
}

// keptPlural reports whether the lemma of a name kept its plural ("Israelis").
func keptPlural(lemma, word string) bool { return lemma == word && strings.HasSuffix(word, "s") }

// reach is how many dependents of one token are looked at, so that a line of
// ten thousand numbers takes linear time.
const reach = 24

// dependent returns the first dependent of token i with the relation, subtype
// aside; -1 for none.
func (r *reader) dependent(i int, rel string) int {
	n := 0
	for c := range r.tree.Dependents(i) {
		if n++; n > reach {
			break
		}
		if r.tree.Base(c) == rel {
			return c
		}
	}
	return -1
}
