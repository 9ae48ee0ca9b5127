package engagement

import (
	"fmt"
	"slices"
	"strings"
)

// partKind says what a part of a form stands for.
type partKind uint8

const (
	partWords partKind = iota // one of the words
	partVerb                  // any form of one of the verbs
	partNoun                  // a noun of a class, with its premodifiers
	partB                     // a party to the right
	partA                     // the party of a passive or of "visit by A"
	partPlace
	partGap    // the next part within some words
	partThing  // a noun phrase that names nobody
	partHere   // "here"
	partObject // anything but a party
	partEnd    // nothing that goes on about the party
	partOwner  // the party whose noun follows: "B's"
)

type part struct {
	kind     partKind
	words    map[string]verbForm
	optional bool
	plural   bool // of parties: more than one; of places: also a seat; of owners: A and not B
}

// leftSide says where the party A stands.
type leftSide uint8

const (
	leftNone    leftSide = iota // no party before the anchor
	leftSubject                 // the subject of the first verb
	leftLoose                   // the subject of the clause
	leftOwner                   // the possessor of the noun: "A's visit"
	leftNoun                    // parties before the noun: "the Sumar-Velia talks"
	leftLed                     // the mediator before the noun: "UN-led talks"
	leftAside                   // who stands before the aside: "A, in Cairo for talks,"
)

// rule is a compiled pattern.
type rule struct {
	*Pattern
	left   leftSide
	plural bool   // A+
	named  bool   // the place stands before the anchor noun: "the Cairo visit"
	verb   *part  // the verb or preposition before an anchor noun
	anchor part   // verb or noun
	right  []part // what follows
	whom   bool   // B stands before: "Tarn, whom Brek met"
	object bool   // an object follows that is no party
}

// grammar is the compiled table: the rules by the word at their anchor.
type grammar struct {
	rules []rule
	at    map[string][]int
}

func compile(patterns []Pattern) (*grammar, error) {
	g := &grammar{at: map[string][]int{}}
	for i := range patterns {
		r, err := compileRule(&patterns[i])
		if err != nil {
			return nil, fmt.Errorf("pattern %s: %w", patterns[i].Name, err)
		}
		g.rules = append(g.rules, r)
	}
	for i := range g.rules {
		for w := range g.rules[i].anchor.words {
			g.at[w] = append(g.at[w], i)
		}
	}
	return g, nil
}

func compileRule(p *Pattern) (rule, error) {
	r := rule{Pattern: p}
	fields := strings.Fields(p.Form)
	if fields[0] == "B" && fields[1] == "whom" {
		r.whom, fields = true, fields[2:]
	}
	switch f := fields[0]; f {
	case "A", "A+":
		r.left, r.plural = leftSubject, f == "A+"
		fields = fields[1:]
		if fields[0] == "…" {
			r.left, fields = leftLoose, fields[1:]
		}
	case "A's":
		r.left, fields = leftOwner, fields[1:]
	case "B's":
		r.left, fields = leftNoun, fields[1:]
	case "B-led":
		r.left, fields = leftLed, fields[1:]
	}
	for i, f := range fields[:len(fields)-1] {
		if f == "P" && strings.HasPrefix(fields[i+1], "<") && (i == 0 || len(fields) == i+2) {
			r.named, fields = true, slices.Delete(slices.Clone(fields), i, i+1)
			break
		}
	}
	var parts []part
	for _, f := range fields {
		q, err := compilePart(f)
		if err != nil {
			return r, err
		}
		parts = append(parts, q)
	}
	if len(parts) > 1 && parts[0].kind <= partVerb && parts[1].kind == partNoun {
		r.verb, parts = &parts[0], parts[1:]
	}
	switch {
	case parts[0].kind == partWords && r.left == leftSubject:
		r.left = leftAside
	case parts[0].kind != partVerb && parts[0].kind != partNoun && r.left != leftLoose:
		return r, fmt.Errorf("form %q: nothing to anchor at", p.Form)
	}
	r.anchor, r.right = parts[0], parts[1:]
	if n := len(r.right); n > 0 && r.right[n-1].kind == partObject {
		r.right, r.object = r.right[:n-1], true
	}
	return r, nil
}

func compilePart(f string) (part, error) {
	var q part
	if strings.HasPrefix(f, "[") && strings.HasSuffix(f, "]") {
		q.optional, f = true, f[1:len(f)-1]
	}
	switch f {
	case "B", "B+":
		q.kind, q.plural = partB, f == "B+"
		return q, nil
	case "A":
		q.kind = partA
		return q, nil
	case "B's", "A's":
		q.kind, q.plural = partOwner, f == "A's"
		return q, nil
	case "P":
		q.kind = partPlace
		return q, nil
	case "S":
		q.kind, q.plural = partPlace, true
		return q, nil
	case "H":
		q.kind = partHere
		return q, nil
	case "…":
		q.kind = partGap
		return q, nil
	case "N":
		q.kind = partThing
		return q, nil
	case "O":
		q.kind = partObject
		return q, nil
	case ".":
		q.kind = partEnd
		return q, nil
	}
	q.words = map[string]verbForm{}
	switch {
	case strings.HasPrefix(f, "<"):
		q.kind = partNoun
		list, ok := Nouns[strings.Trim(f, "<>")]
		if !ok {
			return q, fmt.Errorf("no class of nouns %s", f)
		}
		for _, n := range list {
			q.words[n] = formNoun
			q.words[plural(n)] = formNoun
		}
	case strings.HasPrefix(f, "{"):
		q.kind = partVerb
		list, ok := Verbs[strings.Trim(f, "{}")]
		if !ok {
			return q, fmt.Errorf("no class of verbs %s", f)
		}
		for _, v := range list {
			inflect(v, q.words)
		}
	default:
		for _, w := range strings.Split(f, "|") {
			if v, ok := strings.CutSuffix(w, "*"); ok {
				q.kind = partVerb
				inflect(v, q.words)
			} else {
				q.words[w] = formWord
			}
		}
	}
	return q, nil
}
