package eval

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
)

// goldChains is a line of names/gum_dev.jsonl, as far as it is read here.
type goldChains struct {
	ID        string     `json:"id"`
	Title     string     `json:"title"`
	Date      string     `json:"date"`
	Text      string     `json:"text"`
	Sentences []goldSpan `json:"sentences"`
	Entities  []struct {
		goldSpan
		Type string  `json:"type"`
		Wiki *string `json:"wiki"`
	} `json:"entities"`
	Chains [][]goldSpan `json:"ontogum_chains"`
}

// corefMention is a mention, gold or predicted, in bytes.
type corefMention struct {
	readout.Span     // without the article before it and the 's behind it
	head         int // where its head ends
	chain        int
	name         bool
	actor        bool // of a person, body or place
}

// corefPart is a part of the gold that is scored by itself.
type corefPart struct {
	name            string
	gold, predicted func(corefMention) bool
	heads, exact    clusterScore
	found           Counts
}

// Coref scores coreference against the OntoNotes-style chains of GUM
// (names/gum_*.jsonl, "ontogum_chains"). annotate fills Mentions; those of one
// actor in a document, by id or, where it has none, by name, are a chain.
//
// The measures are MUC, B³ and CEAF-e and the mean of their F1, the score of
// the CoNLL-2012 shared task, over all mentions; over those chains of which a
// mention is a person, a body or a place; and the same over names alone. Chains
// of one mention are left out on both sides, after the others were taken out.
//
// Gold mentions are whole phrases with titles, relative clauses and
// appositions, which those of [readout.Annotation] are not. The CoNLL score is
// therefore given twice: a mention is the gold one if their spans are equal but
// for an article before or an 's behind; or, for all other lines, if their
// heads end at the same place.
func Coref(paths []string, annotate func(*readout.Annotation) error) (Result, error) {
	every := func(corefMention) bool { return true }
	parts := []*corefPart{
		{name: "all", gold: every, predicted: every},
		{name: "actors", gold: func(m corefMention) bool { return m.actor }, predicted: every},
		{name: "names", gold: func(m corefMention) bool { return m.name }, predicted: func(m corefMention) bool { return m.name }},
		{name: "names of actors", gold: func(m corefMention) bool { return m.name && m.actor }, predicted: func(m corefMention) bool { return m.name }},
	}
	res := Result{Task: "coref"}
	for _, path := range paths {
		for g, err := range lines[goldChains](path) {
			if err != nil {
				return res, err
			}
			if len(g.Chains) == 0 {
				continue
			}
			d := readout.Document{ID: g.ID, Source: path, Title: g.Title, Language: "en", Text: g.Text, Blocks: lineBlocks(g.Text)}
			if date, err := readout.ParseDate(g.Date); err == nil {
				d.Published = &readout.Dating{Date: date, Basis: readout.BasisStated}
			}
			doc, err := readout.NewDocument(d)
			if err != nil {
				return res, err
			}
			a := readout.NewAnnotation(doc)
			if err := annotate(a); err != nil {
				return res, err
			}
			res.Documents++
			gold, predicted := g.mentions(doc), foundMentions(a)
			for _, p := range parts {
				p.score(gold, predicted)
			}
			res.Misses = append(res.Misses, corefMisses(doc, gold, predicted)...)
		}
	}
	for _, p := range parts {
		muc, b3, ceaf, mean := p.heads.scores()
		_, _, _, exact := p.exact.scores()
		res.Lines = append(res.Lines,
			Line{Name: p.name + ": mentions", Counts: &p.found},
			Line{Name: "  MUC", Scores: &muc},
			Line{Name: "  B³", Scores: &b3},
			Line{Name: "  CEAF-e", Scores: &ceaf},
			Line{Name: "  CoNLL", F1: &mean},
			Line{Name: "  CoNLL, equal spans", F1: &exact})
	}
	return res, nil
}

func (p *corefPart) score(gold, predicted []corefMention) {
	gold, predicted = chained(gold, p.gold), chained(predicted, p.predicted)
	met := pairMentions(gold, predicted, true)
	p.exact.add(mentionClusters(gold, nil, 0), mentionClusters(predicted, pairMentions(gold, predicted, false), len(gold)))
	p.heads.add(mentionClusters(gold, nil, 0), mentionClusters(predicted, met, len(gold)))
	right := 0
	for _, i := range met {
		if i >= 0 {
			right++
		}
	}
	p.found.Add(Counts{TP: right, FP: len(predicted) - right, FN: len(gold) - right})
}

// chained returns the mentions that keep, of chains that then have two or more.
func chained(all []corefMention, keep func(corefMention) bool) []corefMention {
	size := map[int]int{}
	for _, m := range all {
		if keep(m) {
			size[m.chain]++
		}
	}
	return slices.DeleteFunc(slices.Clone(all), func(m corefMention) bool { return !keep(m) || size[m.chain] < 2 })
}

// pairMentions returns the index of the gold mention that each predicted one
// is, or -1: that of the same span or, with heads, the shortest that is not
// taken and whose head ends where its own does.
func pairMentions(gold, predicted []corefMention, heads bool) []int {
	met := make([]int, len(predicted))
	bySpan, byHead := map[readout.Span]int{}, map[int][]int{}
	for i, g := range gold {
		bySpan[g.Span] = i
		byHead[g.head] = append(byHead[g.head], i)
	}
	taken := make([]bool, len(gold))
	for j, m := range predicted {
		met[j] = -1
		if i, ok := bySpan[m.Span]; ok && !taken[i] {
			met[j], taken[i] = i, true
		}
	}
	if !heads {
		return met
	}
	for j, m := range predicted {
		if met[j] >= 0 {
			continue
		}
		for _, i := range byHead[m.head] {
			if !taken[i] && (met[j] < 0 || gold[i].Len() < gold[met[j]].Len()) {
				met[j] = i
			}
		}
		if met[j] >= 0 {
			taken[met[j]] = true
		}
	}
	return met
}

// mentionClusters numbers the mentions and groups them by chain: by their own
// index, or by that of the gold mention they are, those that are none behind
// the golds gold ones.
func mentionClusters(all []corefMention, met []int, golds int) clusters {
	var c clusters
	at := map[int]int{}
	for j, m := range all {
		k, ok := at[m.chain]
		if !ok {
			k = len(c)
			at[m.chain] = k
			c = append(c, nil)
		}
		number := j
		if met != nil {
			if number = met[j]; number < 0 {
				number = golds + j
			}
		}
		c[k] = append(c[k], number)
	}
	return c
}

// foundMentions returns the predicted mentions with their chains.
func foundMentions(a *readout.Annotation) []corefMention {
	chain := map[string]int{}
	var found []corefMention
	for _, m := range a.Mentions {
		key := m.Actor.ID
		if key == "" && m.Form == readout.FormName {
			key = "name " + m.Actor.Name
		}
		if key == "" || key == "name " {
			continue
		}
		k, ok := chain[key]
		if !ok {
			k = len(chain)
			chain[key] = k
		}
		s := trimMention(a.Document.Text, m.Span)
		found = append(found, corefMention{Span: s, head: headEnd(a.Document.Text, s), chain: k, name: m.Form == readout.FormName})
	}
	return found
}

// mentions returns the gold mentions of the chains, each span once.
func (g goldChains) mentions(doc *readout.Document) []corefMention {
	o := doc.Offsets()
	entity, linked := map[readout.Span]string{}, map[readout.Span]bool{}
	for _, e := range g.Entities {
		s := e.bytes(o)
		entity[s] = e.Type
		linked[s] = linked[s] || e.Wiki != nil
	}
	opens := map[int]bool{} // where sentences begin
	for _, s := range g.Sentences {
		opens[s.bytes(o).Start] = true
	}
	var all []corefMention
	var doubtful []int // one word that opens a sentence: a name if the chain has it elsewhere
	seen := map[readout.Span]bool{}
	for k, chain := range g.Chains {
		actor := false
		for _, m := range chain {
			switch entity[m.bytes(o)] {
			case "person", "organization", "place":
				actor = true
			}
		}
		for _, m := range chain {
			whole := m.bytes(o)
			s := trimMention(doc.Text, whole)
			if seen[s] {
				continue
			}
			seen[s] = true
			head := headEnd(doc.Text, s)
			all = append(all, corefMention{Span: s, head: head, chain: k, actor: actor, name: isName(doc.Text[s.Start:head])})
			if !linked[whole] && opens[s.Start] && !strings.Contains(doc.Text[s.Start:head], " ") {
				doubtful = append(doubtful, len(all)-1)
			}
		}
	}
	for _, i := range doubtful {
		all[i].name = all[i].name && slices.ContainsFunc(all, func(m corefMention) bool {
			return m.chain == all[i].chain && m.name && (!opens[m.Start] || strings.Contains(doc.Text[m.Start:m.head], " ")) && strings.Contains(doc.Text[m.Start:m.head], doc.Text[all[i].Start:all[i].head])
		})
	}
	return all
}

// trimMention takes an article before and an 's behind off s.
func trimMention(text string, s readout.Span) readout.Span {
	words := text[s.Start:s.End]
	for _, suffix := range []string{"'s", "’s", "'", "’"} {
		if rest := strings.TrimSuffix(words, suffix); rest != words && rest != "" {
			words = rest
			break
		}
	}
	s.End = s.Start + len(words)
	for _, article := range []string{"the ", "The ", "a ", "A ", "an ", "An "} {
		if rest := strings.TrimPrefix(words, article); rest != words && rest != "" {
			s.Start = s.End - len(rest)
			break
		}
	}
	return s
}

// behindHead are words that begin what stands behind the head of a phrase.
var behindHead = map[string]bool{
	"of": true, "in": true, "at": true, "on": true, "from": true, "for": true, "with": true, "to": true, "by": true, "about": true,
	"against": true, "between": true, "after": true, "before": true, "under": true, "over": true, "near": true, "during": true,
	"who": true, "whom": true, "whose": true, "which": true, "that": true, "where": true, "when": true,
}

// headEnd returns where the head of the mention s ends: before its first comma,
// bracket or dash, or its first preposition or relative word, unless that
// stands between words with capitals ("University of Sumar").
func headEnd(text string, s readout.Span) int {
	words := text[s.Start:s.End]
	if i := strings.IndexAny(words, ",(["); i > 0 {
		words = words[:i]
	}
	if i := strings.Index(words, " – "); i > 0 {
		words = words[:i]
	}
	end, last := 0, ""
	for at := 0; at < len(words); {
		word := words[at:]
		if i := strings.IndexByte(word, ' '); i >= 0 {
			word = word[:i]
		}
		next := at + len(word) + 1
		if end > 0 && behindHead[word] && (next >= len(words) || !capital(last) || !capital(words[next:])) {
			break
		}
		if word != "" {
			end, last = at+len(word), word
		}
		at = next
	}
	if end == 0 {
		return s.End
	}
	return trimMention(text, readout.Span{Start: s.Start, End: s.Start + end}).End
}

func capital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// personalPronouns may stand with a capital and are no names.
var personalPronouns = map[string]bool{
	"i": true, "me": true, "my": true, "we": true, "us": true, "our": true, "you": true, "your": true, "he": true, "him": true, "his": true,
	"she": true, "her": true, "it": true, "its": true, "they": true, "them": true, "their": true, "this": true, "that": true, "these": true,
	"those": true, "one": true, "who": true, "which": true, "mine": true, "ours": true, "yours": true, "hers": true, "theirs": true,
	"myself": true, "himself": true, "herself": true, "itself": true, "themselves": true, "ourselves": true, "yourself": true,
}

// isName reports whether the words of a mention, to its head, are a proper
// name: all of four letters or more begin with a capital, and so do the first
// and the last.
func isName(words string) bool {
	fields := strings.Fields(words)
	if len(fields) == 0 || !capital(fields[len(fields)-1]) || !capital(fields[0]) {
		return false
	}
	for _, w := range fields {
		if !capital(w) && utf8.RuneCountInString(w) > 3 {
			return false
		}
	}
	return !personalPronouns[strings.ToLower(fields[0])] || fields[0] == "US"
}

// corefMisses lists, for names of gold chains, those that were not found and
// those that a predicted chain joins with the name of another gold chain.
func corefMisses(doc *readout.Document, gold, predicted []corefMention) []Miss {
	var misses []Miss
	names := chained(gold, func(m corefMention) bool { return m.name })
	met := pairMentions(gold, predicted, true)
	found := make([]int, len(gold)) // predicted mention + 1
	for j, i := range met {
		if i >= 0 {
			found[i] = j + 1
		}
	}
	first := map[int]int{} // predicted chain → gold mention
	for i, g := range gold {
		if !slices.Contains(names, g) {
			continue
		}
		what := doc.Text[g.Start:g.End]
		if found[i] == 0 {
			misses = append(misses, Miss{Kind: Missed, Document: doc.ID, What: what, Context: Context(doc.Text, g.Span)})
			continue
		}
		chain := predicted[found[i]-1].chain
		k, ok := first[chain]
		if !ok {
			first[chain] = i
		} else if gold[k].chain != g.chain {
			misses = append(misses, Miss{Kind: Wrong, Document: doc.ID, What: fmt.Sprintf("%s is joined with %s", what, doc.Text[gold[k].Start:gold[k].End]), Context: Context(doc.Text, g.Span)})
		}
	}
	return misses
}
