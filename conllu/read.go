package conllu

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/readout-dev/readout"
)

// maxSentence is the largest sentence that is read, in bytes of the file.
const maxSentence = 16 << 20

// Read gives the sentences of r in order. A sentence that is not CoNLL-U comes
// as an error that names its line, and reading goes on with the next one;
// an error of r itself is the last. Sentences are independent of each other
// and of r.
//
// A sentence is taken if its columns are ten, none of them empty, its ids
// count from 1, its ranges don't overlap and its heads make no cycle. Several
// roots are taken.
func Read(r io.Reader) iter.Seq2[*Sentence, error] {
	return func(yield func(*Sentence, error) bool) {
		in := bufio.NewReaderSize(r, 64<<10)
		var (
			buf      []byte // the lines of the sentence so far
			first    int    // line number of the sentence's first line
			tooLarge bool
			long     []byte
		)
		flush := func() bool {
			defer func() { buf, tooLarge = buf[:0], false }()
			if tooLarge {
				return yield(nil, fail(first, readout.ErrTooLarge))
			}
			if len(buf) == 0 {
				return true
			}
			s, err := parse(string(buf), first)
			if err != nil {
				return yield(nil, err)
			}
			if s == nil { // comments alone
				return true
			}
			return yield(s, nil)
		}
		partial := false // inside a line longer than the buffer
		for n := 1; ; {
			line, err := in.ReadSlice('\n')
			if errors.Is(err, bufio.ErrBufferFull) {
				if len(long)+len(line) > maxSentence {
					tooLarge = true
				} else {
					long = append(long, line...)
				}
				partial = true
				continue
			}
			if err != nil && !errors.Is(err, io.EOF) {
				yield(nil, &readout.Error{Op: "read CoNLL-U", Subject: fmt.Sprintf("line %d", n), Err: err})
				return
			}
			end := err != nil
			if partial {
				line = append(long, line...)
				long, partial = nil, false
			}
			line = bytes.TrimRight(line, "\r\n")
			if n == 1 {
				line = bytes.TrimPrefix(line, []byte("\ufeff"))
			}
			if len(line) == 0 {
				if !flush() {
					return
				}
			} else {
				if len(buf) == 0 && !tooLarge {
					first = n
				}
				if len(buf)+len(line) > maxSentence {
					tooLarge = true
					buf = buf[:0]
				}
				if !tooLarge {
					buf = append(append(buf, line...), '\n')
				}
			}
			if end {
				flush()
				return
			}
			n++
		}
	}
}

func fail(line int, err error) error {
	return &readout.Error{
		Op: "read CoNLL-U", Subject: fmt.Sprintf("line %d", line), Err: err,
		Hint: "The format is described at https://universaldependencies.org/format.html.",
	}
}

// parse reads the lines of one sentence, of which the first is line n. It
// returns nil for comments without words.
func parse(text string, n int) (*Sentence, error) {
	if !utf8.ValidString(text) {
		for line := range strings.SplitSeq(text, "\n") {
			if !utf8.ValidString(line) {
				break
			}
			n++
		}
		return nil, fail(n, errors.New("not valid UTF-8"))
	}
	s := &Sentence{Words: make([]Word, 0, strings.Count(text, "\n"))}
	for ; text != ""; n++ {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		if line[0] == '#' {
			s.Comments = append(s.Comments, line)
			continue
		}
		if err := s.add(line); err != nil {
			return nil, fail(n, err)
		}
	}
	if len(s.Words) == 0 {
		if len(s.Multi)+len(s.Empty) > 0 {
			return nil, fail(n-1, errors.New("no word in the sentence"))
		}
		return nil, nil
	}
	if k := len(s.Multi); k > 0 && s.Multi[k-1].Last > len(s.Words) {
		return nil, fail(n-1, fmt.Errorf("the range %d-%d ends after the sentence's %d words", s.Multi[k-1].First+1, s.Multi[k-1].Last, len(s.Words)))
	}
	if err := s.checkHeads(); err != nil {
		return nil, fail(n-1, err)
	}
	return s, nil
}

// add reads one line that is no comment.
func (s *Sentence) add(line string) error {
	var c [10]string
	rest := line
	for i := range c {
		var more bool
		c[i], rest, more = strings.Cut(rest, "\t")
		if more != (i < 9) {
			return fmt.Errorf("%d columns, not 10", strings.Count(line, "\t")+1)
		}
		if c[i] == "" {
			return fmt.Errorf("column %d is empty", i+1)
		}
	}
	if dot := strings.IndexByte(c[0], '.'); dot >= 0 {
		at, ok := number(c[0][:dot])
		if _, sub := number(c[0][dot+1:]); !ok || !sub || at != len(s.Words) {
			return fmt.Errorf("empty node %q after word %d", c[0], len(s.Words))
		}
		s.Empty = append(s.Empty, Empty{len(s.Words), line})
		return nil
	}
	if dash := strings.IndexByte(c[0], '-'); dash >= 0 {
		first, ok1 := number(c[0][:dash])
		last, ok2 := number(c[0][dash+1:])
		if !ok1 || !ok2 || first != len(s.Words)+1 || last < first {
			return fmt.Errorf("range %q after word %d", c[0], len(s.Words))
		}
		if k := len(s.Multi); k > 0 && s.Multi[k-1].Last >= first {
			return fmt.Errorf("range %q overlaps the one before", c[0])
		}
		s.Multi = append(s.Multi, MWT{First: first - 1, Last: last, Form: c[1], Feats: value(c[5]), Misc: value(c[9])})
		return nil
	}
	if id, ok := number(c[0]); !ok || id != len(s.Words)+1 {
		return fmt.Errorf("id %q after word %d", c[0], len(s.Words))
	}
	w := Word{
		Form: c[1], Lemma: value(c[2]), UPOS: value(c[3]), XPOS: value(c[4]), Feats: value(c[5]),
		Head: NoHead, DepRel: value(c[7]), Deps: value(c[8]), Misc: value(c[9]),
	}
	if c[1] == "_" {
		w.Lemma = c[2]
	}
	if c[6] != "_" {
		head, ok := number(c[6])
		if !ok {
			return fmt.Errorf("head %q is no number", c[6])
		}
		w.Head = head - 1
	}
	s.Words = append(s.Words, w)
	return nil
}

// value returns the column's value, "" where it is unspecified.
func value(column string) string {
	if column == "_" {
		return ""
	}
	return column
}

// number reads a decimal number of at most nine digits.
func number(s string) (int, bool) {
	if s == "" || len(s) > 9 || s[0] < '0' || s[0] > '9' {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}

// checkHeads finds heads outside of the sentence and cycles, in linear time.
func (s *Sentence) checkHeads() error {
	const fresh, open, done = 0, 1, 2
	state := make([]byte, len(s.Words))
	for i := range s.Words {
		if s.Words[i].Head >= len(s.Words) {
			return fmt.Errorf("the head of word %d is %d, of %d words", i+1, s.Words[i].Head+1, len(s.Words))
		}
	}
	for i := range s.Words {
		j := i
		for j >= 0 && state[j] == fresh {
			state[j] = open
			j = s.Words[j].Head
		}
		if j >= 0 && state[j] == open {
			return fmt.Errorf("word %d is its own ancestor", j+1)
		}
		for j = i; j >= 0 && state[j] == open; j = s.Words[j].Head {
			state[j] = done
		}
	}
	return nil
}
