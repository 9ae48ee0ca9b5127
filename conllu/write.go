package conllu

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout"
)

var errHead = errors.New("it lies outside of the sentence")

// Write writes the annotation as CoNLL-U: "# newdoc id" with the document's
// id, "# newpar" where a block begins, "# sent_id" counting from 1, "# text",
// then the words. Columns of layers that were not assigned are "_".
//
// Words that stand without a space between them are written as one multiword
// token where UD English does so, that is for clitics ("do|n't", "Ana|'s",
// "can|not"); elsewhere the first of them has SpaceAfter=No.
func Write(w io.Writer, a *readout.Annotation) error {
	out := bufio.NewWriter(w)
	var b []byte
	for s, err := range Sentences(a) {
		if err != nil {
			return err
		}
		b, _ = s.AppendText(b[:0])
		if _, err := out.Write(b); err != nil {
			return &readout.Error{Op: "write CoNLL-U", Subject: a.Document.ID, Err: err}
		}
	}
	if err := out.Flush(); err != nil {
		return &readout.Error{Op: "write CoNLL-U", Subject: a.Document.ID, Err: err}
	}
	return nil
}

// Sentences gives the sentences of an annotation as [Write] writes them. The
// one error it can end with is a head outside of its sentence.
func Sentences(a *readout.Annotation) iter.Seq2[*Sentence, error] {
	return func(yield func(*Sentence, error) bool) {
		block := 0
		for i, sent := range a.Sentences {
			s := &Sentence{Words: make([]Word, 0, sent.Last-sent.First)}
			if i == 0 {
				s.Comments = append(s.Comments, "# newdoc id = "+oneLine(a.Document.ID))
			}
			opens := i == 0
			for block < len(a.Document.Blocks) && a.Document.Blocks[block].Start <= sent.Start {
				block, opens = block+1, true
			}
			if opens {
				s.Comments = append(s.Comments, "# newpar")
			}
			s.Comments = append(
				s.Comments,
				"# sent_id = "+oneLine(a.Document.ID)+"-"+strconv.Itoa(i+1),
				"# text = "+oneLine(a.Text(sent.Span)),
			)
			if err := s.addTokens(a, i); err != nil {
				yield(nil, err)
				return
			}
			if !yield(s, nil) {
				return
			}
		}
	}
}

// addTokens fills the words and multiword tokens from sentence i of a.
func (s *Sentence) addTokens(a *readout.Annotation, i int) error {
	sent := a.Sentences[i]
	trees := a.Has(readout.LayerTrees)
	open := false // inside single quotation marks
	for j := sent.First; j < sent.Last; j++ {
		tok := a.Tokens[j]
		form := a.Text(tok.Span)
		w := Word{
			Form: oneLine(form), Lemma: oneLine(tok.Lemma), UPOS: tok.UPOS, XPOS: tok.XPOS, Feats: tok.Feats,
			Head: NoHead, DepRel: tok.DepRel,
		}
		if w.Form == "" { // a word of a multiword token that has no letter of its own
			w.Form = "_"
		}
		switch {
		case tok.Head >= sent.First && tok.Head < sent.Last && tok.Head != j:
			w.Head = tok.Head - sent.First
		case tok.Head != -1:
			return &readout.Error{
				Op: "write CoNLL-U", Subject: a.Document.ID,
				Err: fmt.Errorf("the head of token %d is %d: %w", j, tok.Head, errHead),
			}
		case trees:
			w.Head = Root
		}
		next := len(a.Document.Text)
		if j+1 < len(a.Tokens) {
			next = a.Tokens[j+1].Start
		}
		if tok.End == next && next < len(a.Document.Text) {
			w.Misc = "SpaceAfter=No"
		}
		s.Words = append(s.Words, w)
		k := len(s.Words) - 1
		if k > 0 && a.Tokens[j-1].End == tok.Start && clitic(a.Text(a.Tokens[j-1].Span), form, tok.XPOS, open) {
			s.join(k, oneLine(a.Document.Text[a.Tokens[j-1].Start:tok.End]), a.Text(tok.Span))
		} else if form == "'" {
			open = !open
		}
	}
	return nil
}

// join makes word k part of the multiword token that ends before it, or of a
// new one with the word before it, whose surface is pair.
func (s *Sentence) join(k int, pair, form string) {
	n := len(s.Multi)
	if n > 0 && s.Multi[n-1].Last == k {
		s.Multi[n-1].Last = k + 1
		s.Multi[n-1].Form += oneLine(form)
	} else {
		s.Multi = append(s.Multi, MWT{First: k - 1, Last: k + 1, Form: pair})
		n++
	}
	s.Multi[n-1].Misc = s.Words[k].Misc
	s.Words[k-1].Misc, s.Words[k].Misc = "", ""
}

// clitic reports whether form, which follows prev without a space, makes one
// multiword token with it. quoted says that a single quotation mark is open.
func clitic(prev, form, xpos string, quoted bool) bool {
	last, _ := utf8.DecodeLastRuneInString(prev)
	first, size := utf8.DecodeRuneInString(form)
	letter := unicode.IsLetter(last)
	switch first {
	case '\'', '’', '`', '‘':
		if rest := form[size:]; rest != "" {
			r, _ := utf8.DecodeRuneInString(rest)
			return unicode.IsLetter(r) && last != first
		}
		return xpos == "POS" || letter && !quoted && xpos == "" && strings.ContainsRune("sSxXzZ", last)
	}
	return letter && unicode.IsLetter(first)
}

// oneLine returns s with each run of white space as one space.
func oneLine(s string) string {
	if !strings.ContainsFunc(s, func(r rune) bool { return r != ' ' && unicode.IsSpace(r) }) {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// AppendText appends the sentence and the blank line after it. What [Read]
// gave is written as it was read, but for line ends.
func (s *Sentence) AppendText(b []byte) ([]byte, error) {
	for _, c := range s.Comments {
		b = append(append(b, c...), '\n')
	}
	multi, empty := s.Multi, s.Empty
	for i := 0; i <= len(s.Words); i++ {
		for len(empty) > 0 && empty[0].After <= i {
			b = append(append(b, empty[0].Line...), '\n')
			empty = empty[1:]
		}
		if i == len(s.Words) {
			break
		}
		if len(multi) > 0 && multi[0].First == i {
			m := multi[0]
			b = strconv.AppendInt(b, int64(m.First+1), 10)
			b = append(b, '-')
			b = strconv.AppendInt(b, int64(m.Last), 10)
			b = columns(b, m.Form, "", "", "", m.Feats, "", "", "", m.Misc)
			multi = multi[1:]
		}
		w := s.Words[i]
		b = strconv.AppendInt(b, int64(i+1), 10)
		head := ""
		if w.Head != NoHead {
			head = strconv.Itoa(w.Head + 1)
		}
		b = columns(b, w.Form, w.Lemma, w.UPOS, w.XPOS, w.Feats, head, w.DepRel, w.Deps, w.Misc)
	}
	return append(b, '\n'), nil
}

// columns appends a tab and a value each, and a line end.
func columns(b []byte, values ...string) []byte {
	for _, v := range values {
		b = append(b, '\t')
		if v == "" {
			v = "_"
		}
		b = append(b, v...)
	}
	return append(b, '\n')
}
