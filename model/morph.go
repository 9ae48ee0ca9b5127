package model

import (
	"strings"

	"github.com/readout-dev/readout"
)

// Features of verbs that the tree decides, as UD English writes them.
const (
	passive    = "Tense=Past|VerbForm=Part|Voice=Pass"
	participle = "Tense=Past|VerbForm=Part"
	infinitive = "VerbForm=Inf"
	imperative = "Mood=Imp|VerbForm=Fin"
	gerund     = "VerbForm=Ger"

	presentPart = "Tense=Pres|VerbForm=Part"
)

// accusative are the features of "it" and "you" as objects.
var accusative = map[string]string{
	"Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs": "Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs",
	"Case=Nom|Person=2|PronType=Prs":                         "Case=Acc|Person=2|PronType=Prs",
}

// object reports whether a relation is that of an object or oblique.
func object(rel string) bool {
	switch rel {
	case "obj", "iobj", "obl", "nmod":
		return true
	}
	return false
}

// finite are the features of finite verb forms that agree with their subject,
// by its person and number: 1st, 2nd and 3rd person singular, 1st and 3rd plural.
var finite = map[string][5]string{
	"VBP": agreeing("Pres"),
	"VBD": agreeing("Past"),
}

func agreeing(tense string) (out [5]string) {
	for i, who := range [...]string{"Number=Sing|Person=1", "Number=Sing|Person=2", "Number=Sing|Person=3", "Number=Plur|Person=1", "Number=Plur|Person=3"} {
		out[i] = "Mood=Ind|" + who + "|Tense=" + tense + "|VerbForm=Fin"
	}
	return out
}

// agree sets the features of verbs that depend on the words around them in
// the tree: voice of participles, imperative or infinitive, and person and
// number of finite verbs after their subject. tokens are a whole sentence and
// first the index of its first token.
func agree(a *readout.Annotation, tokens []readout.Token, first int) {
	for i := range tokens {
		switch tok := &tokens[i]; {
		case tok.UPOS == "PRON" && object(tok.DepRel):
			if f, ok := accusative[tok.Feats]; ok {
				tok.Feats = f
			}
		case tok.UPOS != "VERB" && tok.UPOS != "AUX":
		case tok.XPOS == "VBG" && tok.UPOS == "VERB":
			tok.Feats = presentPart
			if tok.DepRel == "csubj" || object(tok.DepRel) || child(tokens, first, i, "mark", "case") >= 0 {
				tok.Feats = gerund
			}
		case tok.XPOS == "VBN" && tok.UPOS == "VERB":
			tok.Feats = passive
			switch {
			case child(tokens, first, i, "aux:pass", "nsubj:pass") >= 0:
			case child(tokens, first, i, "aux", "") >= 0 && tok.DepRel != "acl" && tok.DepRel != "amod":
				tok.Feats = participle
			}
		case tok.XPOS == "VB":
			tok.Feats = infinitive
			if clause(tok.DepRel) && tok.UPOS == "VERB" &&
				child(tokens, first, i, "nsubj", "nsubj:pass") < 0 && child(tokens, first, i, "mark", "") < 0 && helped(a, tokens, first, i) {
				tok.Feats = imperative
			}
		case tok.XPOS == "VBP" || tok.XPOS == "VBD":
			verb := i
			if tok.DepRel == "aux" || tok.DepRel == "aux:pass" || tok.DepRel == "cop" {
				verb = tok.Head - first
			}
			tok.Feats = finite[tok.XPOS][subject(a, tokens, first, verb, tok)]
		}
	}
}

// clause reports whether a word of this relation heads a clause that may be
// an imperative.
func clause(rel string) bool {
	switch rel {
	case "root", "conj", "parataxis", "ccomp":
		return true
	}
	return false
}

// helped reports whether verb i has no auxiliary but "do".
func helped(a *readout.Annotation, tokens []readout.Token, first, i int) bool {
	k := child(tokens, first, i, "aux", "aux:pass")
	return k < 0 || strings.EqualFold(a.Text(tokens[k].Span), "do")
}

// near bounds how far dependents are looked for.
const near = 25

// child returns the index of the dependent of word i that has one of the two
// relations and is nearest to it on the left, else on the right; -1 for none.
func child(tokens []readout.Token, first, i int, rel, or string) int {
	is := func(k int) bool {
		return tokens[k].Head == first+i && (tokens[k].DepRel == rel || or != "" && tokens[k].DepRel == or)
	}
	for k := i - 1; k >= 0 && i-k <= near; k-- {
		if is(k) {
			return k
		}
	}
	for k := i + 1; k < len(tokens) && k-i <= near; k++ {
		if is(k) {
			return k
		}
	}
	return -1
}

// subject returns the person and number of the subject of verb, as an index
// of the arrays in finite.
func subject(a *readout.Annotation, tokens []readout.Token, first, verb int, tok *readout.Token) int {
	form := a.Text(tok.Span)
	for range 3 { // of a verb that shares its subject with the one before it
		k := child(tokens, first, verb, "nsubj", "nsubj:pass")
		if k >= 0 {
			sub := &tokens[k]
			word := a.Text(sub.Span)
			switch {
			case strings.EqualFold(word, "I"):
				return 0
			case strings.EqualFold(word, "you"):
				return 1
			case strings.EqualFold(word, "we"):
				return 3
			case sub.XPOS == "NNS" || sub.XPOS == "NNPS" || strings.EqualFold(word, "they") || strings.EqualFold(word, "these") || strings.EqualFold(word, "those"):
				return 4
			case child(tokens, first, k, "conj", "") > k:
				return 4
			case sub.XPOS == "PRP":
				return 2
			}
			break
		}
		if tokens[verb].DepRel != "conj" && tokens[verb].DepRel != "xcomp" {
			break
		}
		verb = tokens[verb].Head - first
	}
	if tok.XPOS == "VBP" && !strings.EqualFold(form, "am") || strings.EqualFold(form, "were") {
		return 4
	}
	if strings.EqualFold(form, "am") {
		return 0
	}
	return 2
}
