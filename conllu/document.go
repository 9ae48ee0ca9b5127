package conllu

import (
	"io"
	"iter"
	"strings"

	"github.com/readout-dev/readout"
)

// Documents reads r and gives an annotation for each document in it. A file
// without "# newdoc" is one document. Sentences that are not CoNLL-U come as
// errors and are left out of their document, which comes after them.
func Documents(r io.Reader) iter.Seq2[*readout.Annotation, error] {
	return func(yield func(*readout.Annotation, error) bool) {
		var sents []*Sentence
		flush := func() bool {
			if len(sents) == 0 {
				return true
			}
			a, err := Document(sents)
			sents = nil
			return yield(a, err)
		}
		for s, err := range Read(r) {
			if err != nil {
				if !yield(nil, err) {
					return
				}
				continue
			}
			if _, ok := s.NewDoc(); ok && !flush() {
				return
			}
			sents = append(sents, s)
		}
		flush()
	}
}

// Document makes one document of the sentences, and its annotation with their
// words as tokens. The text is rebuilt from the forms: a space between tokens
// unless SpaceAfter=No, a blank line between paragraphs, each of which is a
// block. The words of a multiword token are parts of its surface. The layers
// for tags and trees are assigned if every sentence has them.
//
// The document's id is that of "# newdoc", or a hash of its text.
func Document(sents []*Sentence) (*readout.Annotation, error) {
	var (
		b      strings.Builder
		blocks []readout.Block
		a      readout.Annotation
		gap    bool
		tagged = len(sents) > 0
		parsed = len(sents) > 0
	)
	doc := readout.Document{Language: "en"}
	for i, s := range sents {
		if id, ok := s.NewDoc(); ok && doc.ID == "" {
			doc.ID = id
		}
		switch {
		case i == 0:
			blocks = append(blocks, readout.Block{Kind: readout.BlockParagraph})
		case s.NewPar():
			b.WriteString("\n\n")
			blocks = append(blocks, readout.Block{Span: readout.Span{Start: b.Len()}, Kind: readout.BlockParagraph})
		case gap:
			b.WriteByte(' ')
		}
		sent := readout.Sentence{Span: readout.Span{Start: b.Len()}, First: len(a.Tokens)}
		gap = false
		for _, t := range s.Surface() {
			if gap {
				b.WriteByte(' ')
			}
			start := b.Len()
			b.WriteString(t.Form)
			a.Tokens = appendWords(a.Tokens, s.Words[t.First:t.Last], t.Form, start, sent.First)
			gap = t.SpaceAfter
		}
		for _, w := range s.Words {
			tagged = tagged && w.UPOS != ""
			parsed = parsed && w.Head != NoHead
		}
		sent.End, sent.Last = b.Len(), len(a.Tokens)
		a.Sentences = append(a.Sentences, sent)
		blocks[len(blocks)-1].End = b.Len()
	}
	doc.Text, doc.Blocks = b.String(), blocks
	if doc.ID == "" {
		doc.ID = readout.ID(readout.PrefixDocument, doc.Text)
	}
	if doc.Text == "" {
		return nil, &readout.Error{Op: "read CoNLL-U", Subject: doc.ID, Err: readout.ErrEmpty}
	}
	d, err := readout.NewDocument(doc)
	if err != nil {
		return nil, err
	}
	out := readout.NewAnnotation(d)
	out.Sentences, out.Tokens = a.Sentences, a.Tokens
	out.Assigned(readout.LayerSentences, readout.LayerTokens)
	if tagged {
		out.Assigned(readout.LayerTags)
	}
	if parsed {
		out.Assigned(readout.LayerTrees)
	}
	return out, nil
}

// appendWords appends the words that make up the surface token form, which
// begins at byte start; base is the index of the sentence's first token.
func appendWords(tokens []readout.Token, words []Word, form string, start, base int) []readout.Token {
	at := 0
	for i, w := range words {
		end := len(form)
		if i < len(words)-1 {
			end = cut(form, at, w.Form, len(words)-1-i)
		}
		head := -1
		if w.Head >= 0 {
			head = base + w.Head
		}
		tokens = append(tokens, readout.Token{
			Span:  readout.Span{Start: start + at, End: start + end},
			Lemma: w.Lemma, UPOS: w.UPOS, XPOS: w.XPOS, Feats: w.Feats, Head: head, DepRel: w.DepRel,
		})
		at = end
	}
	return tokens
}

// cut returns where in form the word that begins at byte at ends: after as
// many bytes as the word has, on a character boundary, and so that each of the
// words to come has a character if there are enough of them.
func cut(form string, at int, word string, toCome int) int {
	end := min(at+len(word), len(form))
	for end < len(form) && form[end]&0xC0 == 0x80 {
		end++
	}
	if strings.HasPrefix(form[at:], word) && len(form)-end >= toCome {
		return end
	}
	left := 0 // characters after end
	for i := end; i < len(form); i++ {
		if form[i]&0xC0 != 0x80 {
			left++
		}
	}
	for left < toCome && end > at {
		end--
		if form[end]&0xC0 != 0x80 {
			left++
		}
	}
	return end
}
