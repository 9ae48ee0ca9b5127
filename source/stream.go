package source

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"github.com/readout-dev/readout"
)

// sniffed is how many bytes are looked at to tell the format.
const sniffed = 1024

// stream reads the items of one file or of standard input. ext is the file
// name's extension in lower case, with its dot; "" where there is none.
func (r *reader) stream(name, ext string, in io.Reader) bool {
	b := bufio.NewReaderSize(in, 64<<10)
	head, err := b.Peek(sniffed)
	if err != nil && err != io.EOF && !errors.Is(err, bufio.ErrBufferFull) {
		return r.fail(name, err, "")
	}
	if len(head) == 0 {
		return r.fail(name, readout.ErrEmpty, "")
	}
	switch kind := format(ext, head); kind {
	case kindLines:
		return r.lines(name, b)
	case kindJSON:
		return r.json(name, b)
	case kindBinary:
		return r.fail(name, readout.ErrBinary, "Readout reads text, HTML and JSONL.")
	default:
		data, ok, goOn := r.all(name, b)
		if !ok {
			return goOn
		}
		return r.item(Item{Source: name, Format: Format(kind), Bytes: data})
	}
}

// all reads the rest of in. ok is false where it can't be had; then goOn says
// whether reading goes on with the next input.
func (r *reader) all(name string, in io.Reader) (data []byte, ok, goOn bool) {
	data, err := io.ReadAll(io.LimitReader(in, r.lim.File+1))
	if err != nil {
		return nil, false, r.fail(name, err, "")
	}
	if int64(len(data)) > r.lim.File {
		return nil, false, r.fail(name, tooLarge(r.lim.File), "Split it into one file per text, or write it as JSONL, one text a line.")
	}
	return data, true, true
}

// json reads a .json file: one object, or JSONL by another name.
func (r *reader) json(name string, in io.Reader) bool {
	data, ok, goOn := r.all(name, in)
	if !ok {
		return goOn
	}
	data = utf8JSON(data)
	trimmed := bytes.TrimSpace(data)
	if json.Valid(trimmed) && bytes.HasPrefix(trimmed, []byte("[")) {
		return r.fail(name, errors.New("a JSON array, not an object"), "Write JSONL: one object a line.")
	}
	if json.Valid(trimmed) || bytes.Count(trimmed, []byte("\n")) == 0 {
		return r.item(Item{Source: name, Format: JSON, Bytes: trimmed})
	}
	return r.lines(name, bufio.NewReader(bytes.NewReader(data)))
}

// lines reads JSONL. Blank lines are passed over; a line over the limit is an
// error, and reading goes on behind it.
func (r *reader) lines(name string, in *bufio.Reader) bool {
	if head, _ := in.Peek(3); utf16BOM(head) {
		in = bufio.NewReaderSize(transform.NewReader(in, unicode.BOMOverride(transform.Nop)), 64<<10)
	} else if bytes.HasPrefix(head, []byte(bom)) {
		if _, err := in.Discard(len(bom)); err != nil {
			return r.fail(name, err, "")
		}
	}
	for n, found := 1, false; ; n++ {
		line, over, err := readLine(in, r.lim.Line)
		if err != nil && !errors.Is(err, io.EOF) {
			return r.fail(fmt.Sprintf("%s:%d", name, n), err, "")
		}
		if line = bytes.TrimSpace(line); over || len(line) > 0 {
			found = true
			at := fmt.Sprintf("%s:%d", name, n)
			if over {
				if !r.fail(at, tooLarge(int64(r.lim.Line)), "") {
					return false
				}
			} else if !r.item(Item{Source: at, Format: JSON, Bytes: line}) {
				return false
			}
		}
		if errors.Is(err, io.EOF) {
			if !found {
				return r.fail(name, readout.ErrEmpty, "")
			}
			return true
		}
		if r.ctx.Err() != nil {
			return false
		}
	}
}

// readLine returns a copy of the next line. Where it is longer than limit,
// over is true, line is nil, and the rest of the line has been skipped.
func readLine(in *bufio.Reader, limit int) (line []byte, over bool, err error) {
	for {
		part, err := in.ReadSlice('\n')
		if !over && len(line)+len(bytes.TrimRight(part, "\r\n")) > limit {
			over, line = true, nil
		}
		if !over {
			line = append(line, part...)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, over, err
		}
	}
}
