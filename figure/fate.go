package figure

import (
	"strings"

	"github.com/readout-dev/readout/internal/wordset"
)

// complete adds to a counted noun what "of" says of it, and what became of the
// things: "members of parliament", "people killed", "hostages out".
func (r *reader) complete(q *quantity) {
	if r.is(q.last, "of") {
		if s := r.phraseAt(q.last+1, q); !s.Empty() {
			q.what.End = s.End
		}
	}
	r.shared(q)
	if fates[r.at(q.last).lower] {
		q.fate = r.at(q.last).lower
		return
	}
	if r.tree == nil {
		return
	}
	h := int(q.noun)
	if c := h + 1; r.within(c) && r.a.Tokens[c].XPOS == "VBN" && r.became(c) && r.dependent(c, "nsubj") == h && r.dependent(c, "obj") < 0 && r.dependent(c, "aux") < 0 {
		q.fate = r.a.Text(r.a.Tokens[c].Span) // "with 33 hostages freed"
		return
	}
	if c := r.dependent(h, "acl"); c == h+1 && r.a.Tokens[c].XPOS == "VBN" && r.became(c) {
		q.fate = r.a.Text(r.a.Tokens[c].Span)
		return
	}
	if c := r.dependent(h, "acl"); c > h && r.a.Tokens[c].DepRel == "acl:relcl" && r.within(c) && !r.denied(c) { // "people who died"
		if s := r.dependent(c, "nsubj"); s >= 0 && (r.a.Tokens[s].Lemma == "who" || r.a.Tokens[s].Lemma == "that" || r.a.Tokens[s].Lemma == "which") {
			switch pass := r.a.Tokens[s].DepRel == "nsubj:pass"; {
			case pass && r.became(c):
				q.fate = r.a.Text(r.a.Tokens[c].Span)
				return
			case !pass && ownFate[r.a.Tokens[c].Lemma]:
				q.fate = outcomes[r.a.Tokens[c].Lemma]
				return
			}
		}
	}
	v := r.tree.Head(h)
	if v >= 0 && r.within(v) && r.cased(h, "of") && suffered[r.a.Tokens[v].Lemma] != "" {
		q.fate = suffered[r.a.Tokens[v].Lemma]
		return
	}
	if v == int(r.at(q.number).token) { // "dozens of homes"
		h, v = v, r.tree.Head(v)
	}
	if v < 0 || !r.within(v) || r.a.Tokens[v].UPOS != "VERB" {
		return
	}
	if x := r.dependent(v, "aux"); x >= 0 && r.a.Tokens[x].XPOS == "MD" || r.denied(v) {
		return // "will be freed", "were not freed"
	}
	switch tok := r.a.Tokens[v]; {
	case r.a.Tokens[h].DepRel == "nsubj:pass" && r.became(v):
		q.fate = r.a.Text(tok.Span)
	case r.tree.Base(h) == "nsubj" && ownFate[tok.Lemma] || r.tree.Base(h) == "obj" && !ownFate[tok.Lemma]:
		if tok.Lemma != "hold" || captives[lastWord(q.unit)] {
			q.fate = outcomes[tok.Lemma]
		}
	}
}

// shared takes in a second kind of things that have the number together with
// the first: "276 girls and women", "70 politicians and other activists".
func (r *reader) shared(q *quantity) {
	if r.tree == nil || !r.is(q.last, "and") || q.what.End != r.at(q.last-1).end {
		return
	}
	k := q.last + 1
	for k < q.last+4 && (r.token(k).UPOS == "ADJ" || r.token(k).UPOS == "NOUN" && !r.plural(k)) {
		k++
	}
	at := r.at(k)
	if !r.noun(k) || !r.plural(k) || r.tree.Base(int(at.token)) != "conj" || r.tree.Head(int(at.token)) != int(q.noun) || r.dependent(int(at.token), "nummod") >= 0 {
		return
	}
	switch r.token(k + 1).UPOS {
	case "NUM", "DET", "PRON", "ADJ", "NOUN", "PROPN", "SYM":
		return // a verb that the tagger takes for a noun
	}
	q.what.End = at.end
}

// became reports whether the verb says what became of what is counted; the
// lemmatizer may not know it.
func (r *reader) became(v int) bool {
	t := r.a.Tokens[v]
	return became[t.Lemma] || became[strings.ToLower(r.a.Text(t.Span))]
}

// denied reports whether a word of denial hangs on verb v.
func (r *reader) denied(v int) bool {
	n := r.dependent(v, "advmod")
	return n >= 0 && (r.a.Tokens[n].Lemma == "not" || r.a.Tokens[n].Lemma == "never" || r.a.Tokens[n].Lemma == "n't")
}

// fates are the words after a counted noun that say what became of it.
var fates = wordset.Of(`dead missing wounded injured killed out alive homeless`)

// became are the verbs whose participle says what became of the things counted.
var became = func() map[string]bool {
	m := wordset.Of(`find lose burn send build deliver cast elect hurt deploy steal sell admit seize shoot charge hit trap bury infect
		affect uproot strand move block swap exchange hand import export produce ship register sign create cut close add
		vaccinate convict sentence launch fire intercept down sink recover identify treat survey poll`)
	for verb, participle := range outcomes {
		m[verb], m[participle] = true, true
	}
	return m
}()

// suffered are the nouns that say what became of those whose they are: "the
// deaths of 40 people".
var suffered = map[string]string{"death": "died", "killing": "killed", "murder": "killed", "displacement": "displaced", "injury": "injured"}

// ownFate are the outcomes that befall the subject of their verb.
var ownFate = wordset.Of(`die flee return surrender drown disappear remain`)

// captives are who is held; other things are not.
var captives = wordset.Of(`people person man woman child hostage prisoner soldier captive detainee fighter civilian resident suspect journalist activist`)

// outcomes are verbs with the word for what became of those that they are
// about: "freed 40 prisoners" and "40 prisoners were freed" count the same.
var outcomes = map[string]string{
	"kill": "killed", "injure": "injured", "wound": "wounded", "free": "freed", "release": "released", "displace": "displaced",
	"evacuate": "evacuated", "arrest": "arrested", "detain": "detained", "capture": "captured", "abduct": "abducted", "kidnap": "kidnapped",
	"hold": "held", "destroy": "destroyed", "damage": "damaged", "rescue": "rescued", "execute": "executed", "expel": "expelled",
	"deport": "deported", "die": "died", "flee": "fled", "return": "returned", "surrender": "surrendered", "drown": "drowned",
	"disappear": "disappeared", "remain": "remaining",
}
