package eval

import (
	"fmt"
	"os"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/conllu"
)

// Parse scores sentences, tokens, tags and trees against CoNLL-U files, as
// the evaluation of the CoNLL 2018 shared task does (Zeman et al. 2018):
//
//   - tokens, sentences and words are right if their spans are; a multiword
//     token such as "don't" is one token and two words;
//   - tags, features, lemmas and heads count for words with equal spans. Of
//     features the universal ones are compared, of relations the part before
//     the colon; a gold lemma "_" agrees with any;
//   - UAS counts heads, LAS heads with their relations.
//
// With goldTokens annotate is given the gold sentences and tokens, without
// tags and heads, and must leave them as they are; otherwise it is given the
// text alone, in paragraphs. Measures of layers that it did not assign are
// left out.
func Parse(paths []string, goldTokens bool, annotate func(*readout.Annotation) error) (Result, error) {
	s := newParseScore(goldTokens)
	for _, path := range paths {
		if err := s.file(path, annotate); err != nil {
			return Result{}, err
		}
	}
	return s.result(), nil
}

// The measures, in the order of the shared task's table.
const (
	parseTokens = iota
	parseSentences
	parseWords
	parseUPOS
	parseXPOS
	parseFeats
	parseTags
	parseLemmas
	parseUAS
	parseLAS
	parseMeasures
)

var parseNames = [parseMeasures]string{"tokens", "sentences", "words", "UPOS", "XPOS", "UFeats", "all tags", "lemmas", "UAS", "LAS"}

// parseScore is the score so far.
type parseScore struct {
	goldTokens bool
	documents  int
	counts     [parseMeasures]Counts
	tags       bool // every annotation has tags
	trees      bool // every annotation has trees
	misses     []Miss
}

func newParseScore(goldTokens bool) *parseScore {
	return &parseScore{goldTokens: goldTokens, tags: true, trees: true}
}

// file scores the documents of one file.
func (s *parseScore) file(path string, annotate func(*readout.Annotation) error) error {
	f, err := os.Open(path)
	if err != nil {
		return &readout.Error{Op: "read gold data", Subject: path, Err: err, Hint: "Give the path of a CoNLL-U file."}
	}
	defer f.Close()
	var sents []*conllu.Sentence
	for sent, err := range conllu.Read(f) {
		if err != nil {
			return &readout.Error{Op: "read gold data", Subject: path, Err: err}
		}
		if _, ok := sent.NewDoc(); ok && len(sents) > 0 {
			if err := s.document(sents, annotate); err != nil {
				return err
			}
			sents = nil
		}
		sents = append(sents, sent)
	}
	if len(sents) == 0 {
		return nil
	}
	return s.document(sents, annotate)
}

// document scores one document.
func (s *parseScore) document(sents []*conllu.Sentence, annotate func(*readout.Annotation) error) error {
	gold, err := conllu.Document(sents)
	if err != nil {
		return err
	}
	pred := readout.NewAnnotation(gold.Document)
	if s.goldTokens {
		pred.Sentences = append(pred.Sentences, gold.Sentences...)
		for _, tok := range gold.Tokens {
			pred.Tokens = append(pred.Tokens, readout.Token{Span: tok.Span, Head: -1})
		}
		pred.Assigned(readout.LayerSentences, readout.LayerTokens)
	}
	if err := annotate(pred); err != nil {
		return err
	}
	s.documents++
	s.tags = s.tags && pred.Has(readout.LayerTags)
	s.trees = s.trees && pred.Has(readout.LayerTrees)
	surface, err := predictedSurface(pred)
	if err != nil {
		return err
	}
	s.spans(gold.Document, parseTokens, goldSurface(gold, sents), surface)
	s.spans(gold.Document, parseSentences, sentenceSpans(gold), sentenceSpans(pred))
	s.words(gold, pred)
	return nil
}

// goldSurface returns the spans of the tokens, of which multiword ones are one.
func goldSurface(gold *readout.Annotation, sents []*conllu.Sentence) []readout.Span {
	var spans []readout.Span
	for i, sent := range sents {
		spans = appendSurface(spans, gold, gold.Sentences[i].First, sent)
	}
	return spans
}

// predictedSurface returns the spans of the tokens as they are written to CoNLL-U.
func predictedSurface(pred *readout.Annotation) ([]readout.Span, error) {
	var spans []readout.Span
	i := 0
	for sent, err := range conllu.Sentences(pred) {
		if err != nil {
			return nil, err
		}
		spans = appendSurface(spans, pred, pred.Sentences[i].First, sent)
		i++
	}
	return spans, nil
}

func appendSurface(spans []readout.Span, a *readout.Annotation, first int, sent *conllu.Sentence) []readout.Span {
	for _, t := range sent.Surface() {
		spans = append(spans, a.Tokens[first+t.First].Union(a.Tokens[first+t.Last-1].Span))
	}
	return spans
}

func sentenceSpans(a *readout.Annotation) []readout.Span {
	spans := make([]readout.Span, len(a.Sentences))
	for i, sent := range a.Sentences {
		spans[i] = sent.Span
	}
	return spans
}

// spans scores spans that must be equal. Both lists are sorted.
func (s *parseScore) spans(doc *readout.Document, measure int, gold, pred []readout.Span) {
	i, j := 0, 0
	for i < len(gold) || j < len(pred) {
		switch {
		case i < len(gold) && j < len(pred) && gold[i] == pred[j]:
			s.counts[measure].TP++
			i, j = i+1, j+1
		case j == len(pred) || i < len(gold) && gold[i].Compare(pred[j]) < 0:
			s.counts[measure].FN++
			s.miss(Missed, doc, parseNames[measure]+" "+brief(doc.Text, gold[i]), gold[i])
			i++
		default:
			s.counts[measure].FP++
			s.miss(Wrong, doc, parseNames[measure]+" "+brief(doc.Text, pred[j]), pred[j])
			j++
		}
	}
}

// words scores the words and what is said of those that are aligned.
func (s *parseScore) words(gold, pred *readout.Annotation) {
	// aligned[j] is the gold word that predicted word j is, or -1.
	aligned := make([]int, len(pred.Tokens))
	i := 0
	for j := range pred.Tokens {
		aligned[j] = -1
		for i < len(gold.Tokens) && gold.Tokens[i].Compare(pred.Tokens[j].Span) < 0 {
			i++
		}
		if i < len(gold.Tokens) && gold.Tokens[i].Span == pred.Tokens[j].Span {
			aligned[j] = i
			i++
		}
	}
	var right [parseMeasures]int
	for j, i := range aligned {
		if i < 0 {
			continue
		}
		right[parseWords]++
		g, p := &gold.Tokens[i], &pred.Tokens[j]
		// differ counts a value, or notes that it differs.
		differ := func(measure int, same bool, want, got string) {
			if same {
				right[measure]++
			} else if want != got {
				s.miss(Differ, gold.Document, fmt.Sprintf("%s %s, not %s", parseNames[measure], got, want), g.Span)
			}
		}
		if pred.Has(readout.LayerTags) {
			gf, pf := universal(g.Feats), universal(p.Feats)
			differ(parseUPOS, g.UPOS == p.UPOS, g.UPOS, p.UPOS)
			differ(parseXPOS, g.XPOS == p.XPOS, g.XPOS, p.XPOS)
			differ(parseFeats, gf == pf, gf, pf)
			differ(parseTags, g.UPOS == p.UPOS && g.XPOS == p.XPOS && gf == pf, "", "")
			differ(parseLemmas, g.Lemma == p.Lemma || g.Lemma == "_" || g.Lemma == "", g.Lemma, p.Lemma)
		}
		if pred.Has(readout.LayerTrees) {
			head := g.Head == -1 && p.Head == -1 || p.Head >= 0 && g.Head >= 0 && aligned[p.Head] == g.Head
			gr, _, _ := strings.Cut(g.DepRel, ":")
			pr, _, _ := strings.Cut(p.DepRel, ":")
			differ(parseUAS, head, "", "")
			differ(parseLAS, head && gr == pr, gr+" of "+headText(gold, g), pr+" of "+headText(pred, p))
		}
	}
	for m := parseWords; m < parseMeasures; m++ {
		s.counts[m].Add(Counts{TP: right[m], FP: len(pred.Tokens) - right[m], FN: len(gold.Tokens) - right[m]})
	}
}

// universalFeatures are the features of UD that the shared task compares.
const universalFeatures = "|PronType|NumType|Poss|Reflex|Foreign|Abbr|Gender|Animacy|Number|Case|Definite|Degree|" +
	"VerbForm|Mood|Tense|Aspect|Voice|Evident|Polarity|Person|Polite|"

// universal returns the universal features of a FEATS column.
func universal(feats string) string {
	if feats == "" {
		return ""
	}
	var kept []string
	for f := range strings.SplitSeq(feats, "|") {
		name, _, _ := strings.Cut(f, "=")
		if strings.Contains(universalFeatures, "|"+name+"|") {
			kept = append(kept, f)
		}
	}
	return strings.Join(kept, "|")
}

func headText(a *readout.Annotation, tok *readout.Token) string {
	if tok.Head < 0 {
		return "the root"
	}
	return a.Text(a.Tokens[tok.Head].Span)
}

// brief returns the span's text, its middle left out where it is long.
func brief(text string, s readout.Span) string {
	t := []rune(text[s.Start:s.End])
	if len(t) > 60 {
		return string(t[:28]) + " … " + string(t[len(t)-28:])
	}
	return string(t)
}

func (s *parseScore) miss(kind MissKind, doc *readout.Document, what string, at readout.Span) {
	s.misses = append(s.misses, Miss{Kind: kind, Document: doc.ID, What: what, Context: Context(doc.Text, at)})
}

// result returns the lines of all measures whose layers were assigned.
func (s *parseScore) result() Result {
	task := "parse from raw text"
	if s.goldTokens {
		task = "parse, gold tokens"
	}
	r := Result{Task: task, Documents: s.documents, Misses: s.misses}
	for m := range parseMeasures {
		if m >= parseUPOS && m <= parseLemmas && !s.tags || m >= parseUAS && !s.trees {
			continue
		}
		r.Lines = append(r.Lines, Line{Name: parseNames[m], Counts: &s.counts[m]})
	}
	return r
}
