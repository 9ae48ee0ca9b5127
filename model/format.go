package model

import (
	"encoding/binary"
	"fmt"
	"math"

	"github.com/cespare/xxhash/v2"
	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/lang"
)

// The file of a model, all numbers little-endian:
//
//	8 bytes   "readout" and the version of the format
//	8 bytes   xxhash64 of all that follows
//	sections  name (16 bytes, zero padded), length (8 bytes), the bytes
//
// Sections are read where they lie. Lists of strings are each string with a
// zero byte behind it.
const (
	magic   = "readout"
	version = 2
)

// File collects the sections of a model file.
type File struct{ body []byte }

// Add appends a section.
func (f *File) Add(name string, data []byte) {
	var head [24]byte
	copy(head[:16], name)
	binary.LittleEndian.PutUint64(head[16:], uint64(len(data)))
	f.body = append(append(f.body, head[:]...), data...)
}

// AddStrings appends a list of strings, none of which has a zero byte.
func (f *File) AddStrings(name string, list []string) {
	var b []byte
	for _, s := range list {
		b = append(append(b, s...), 0)
	}
	f.Add(name, b)
}

// AddNet appends a net: its sizes, then its weights. out holds Labels bytes
// for each hidden unit.
func (f *File) AddNet(name string, n *lang.Net, out []byte) {
	var b []byte
	b = binary.LittleEndian.AppendUint32(b, uint32(n.Hidden))
	b = binary.LittleEndian.AppendUint32(b, uint32(n.Labels))
	b = binary.LittleEndian.AppendUint32(b, uint32(len(n.Filter)))
	b = binary.LittleEndian.AppendUint32(b, uint32(len(n.Rows)))
	b = binary.LittleEndian.AppendUint32(b, math.Float32bits(n.Unit))
	for _, x := range n.Bias {
		b = binary.LittleEndian.AppendUint32(b, uint32(x))
	}
	b = append(b, out...)
	b = append(b, n.Filter...)
	f.Add(name, append(b, n.Rows...))
}

// Bytes returns the file.
func (f *File) Bytes() []byte {
	b := append([]byte(magic), version)
	b = binary.LittleEndian.AppendUint64(b, xxhash.Sum64(f.body))
	return append(b, f.body...)
}

// sections are the parts of a file by name.
type sections map[string][]byte

func read(data []byte) (sections, error) {
	fail := func(format string, args ...any) (sections, error) {
		return nil, &readout.Error{Op: "read model", Err: fmt.Errorf(format, args...), Hint: "Make the model again with readout train."}
	}
	if len(data) < 16 || string(data[:7]) != magic {
		return fail("not a model file")
	}
	if data[7] != version {
		return fail("version %d of the format, not %d", data[7], version)
	}
	body := data[16:]
	if xxhash.Sum64(body) != binary.LittleEndian.Uint64(data[8:]) {
		return fail("the file is damaged: its checksum differs")
	}
	s := sections{}
	for len(body) > 0 {
		if len(body) < 24 {
			return fail("a section is cut off")
		}
		n := binary.LittleEndian.Uint64(body[16:])
		if n > uint64(len(body)-24) {
			return fail("a section is cut off")
		}
		name := body[:16]
		for len(name) > 0 && name[len(name)-1] == 0 {
			name = name[:len(name)-1]
		}
		s[string(name)] = body[24 : 24+n]
		body = body[24+n:]
	}
	return s, nil
}

// strings returns a list of strings.
func (s sections) strings(name string) []string {
	var list []string
	all := string(s[name])
	for start, i := 0, 0; i < len(all); i++ {
		if all[i] == 0 {
			list = append(list, all[start:i])
			start = i + 1
		}
	}
	return list
}

// net returns a net, or an error where sizes don't fit.
func (s sections) net(name string) (*lang.Net, error) {
	fail := func() (*lang.Net, error) {
		return nil, &readout.Error{Op: "read model", Subject: name, Err: fmt.Errorf("sizes that don't fit"), Hint: "Make the model again with readout train."}
	}
	b := s[name]
	if len(b) < 20 {
		return fail()
	}
	word := func(i int) int { return int(binary.LittleEndian.Uint32(b[4*i:])) }
	hidden, labels, filter, rows := word(0), word(1), word(2), word(3)
	unit := math.Float32frombits(uint32(word(4)))
	b = b[20:]
	if hidden == 0 || hidden > 256 || hidden%16 != 0 || labels == 0 || labels > 1<<16 ||
		!power(filter) || rows%hidden != 0 || !power(rows/hidden) || len(b) != 4*hidden+hidden*labels+filter+rows {
		return fail()
	}
	n := &lang.Net{Hidden: hidden, Labels: labels, Unit: unit, Bias: make([]int32, hidden)}
	for i := range n.Bias {
		n.Bias[i] = int32(binary.LittleEndian.Uint32(b[4*i:]))
	}
	b = b[4*hidden:]
	n.Out = lang.Pack(b[:hidden*labels], hidden, labels)
	b = b[hidden*labels:]
	n.Filter, n.Rows = b[:filter:filter], b[filter:]
	return n, nil
}

func power(n int) bool { return n > 0 && n&(n-1) == 0 }

// readClasses reads ambiguity classes: a byte with the number of tags, its
// top bit set for an open class, then the tags, a byte each.
func readClasses(b []byte, tags int) []class {
	var list []class
	for len(b) > 0 {
		n := int(b[0] & 0x7F)
		if len(b) < 1+n {
			return nil
		}
		c := class{open: b[0]&0x80 != 0}
		for _, t := range b[1 : 1+n] {
			if int(t) >= tags {
				return nil
			}
			c.tags = append(c.tags, uint16(t))
		}
		list = append(list, c)
		b = b[1+n:]
	}
	return list
}

// check makes sure that the parts of a model fit each other, so that no text
// can lead outside of them.
func (m *Model) check() error {
	bad := func(what string) error {
		return &readout.Error{Op: "read model", Subject: what, Err: fmt.Errorf("parts that don't fit"), Hint: "Make the model again with readout train."}
	}
	switch {
	case len(m.pairs) == 0 || m.tagger[0].Labels != len(m.pairs) || m.tagger[1].Labels != len(m.pairs):
		return bad("tags")
	case len(m.labels) < 2 || m.parser[0].Labels != 2*len(m.labels)-1 || m.parser[1].Labels != 2*len(m.labels)-1:
		return bad("labels")
	case m.names[0].Labels != lang.NameLabels || m.names[1].Labels != lang.NameLabels || !m.lexicon.Below(1<<16):
		return bad("names")
	case len(m.classes) == 0 || !m.words.Below(len(m.classes)):
		return bad("classes")
	case len(m.featsOf) != len(m.pairs) || !m.featsWord.Below(len(m.feats)):
		return bad("feats")
	case !m.lemmaWord.Below(len(m.lemmas)) || !m.ruleOf.Below(len(m.rules)):
		return bad("lemmas")
	}
	for _, c := range m.classes {
		if len(c.tags) == 0 && !c.open {
			return bad("classes")
		}
	}
	for _, f := range m.featsOf {
		if int(f) >= len(m.feats) {
			return bad("feats")
		}
	}
	return nil
}
