package lang

import "encoding/binary"

// Table maps hashes to numbers: open addressing over pairs of a 32-bit check
// and a 32-bit value plus one, so that it is read where it lies in a file. The
// zero value is empty.
type Table []byte

// Get returns the value of key.
func (t Table) Get(key uint64) (value uint32, ok bool) {
	n := len(t) / 8
	if n == 0 {
		return 0, false
	}
	check := uint32(key >> 32)
	for i := int(uint32(key)) & (n - 1); ; i = (i + 1) & (n - 1) {
		v := binary.LittleEndian.Uint32(t[i*8+4:])
		if v == 0 {
			return 0, false
		}
		if binary.LittleEndian.Uint32(t[i*8:]) == check {
			return v - 1, true
		}
	}
}

// Entry is a key and its value.
type Entry struct {
	Key   uint64
	Value uint32
}

// NewTable makes a table; the first of entries with equal keys counts.
func NewTable(entries []Entry) Table {
	n := 8
	for n < len(entries)*3/2 {
		n *= 2
	}
	t := make(Table, n*8)
	for _, e := range entries {
		if _, ok := t.Get(e.Key); ok {
			continue
		}
		i := int(uint32(e.Key)) & (n - 1)
		for binary.LittleEndian.Uint32(t[i*8+4:]) != 0 {
			i = (i + 1) & (n - 1)
		}
		binary.LittleEndian.PutUint32(t[i*8:], uint32(e.Key>>32))
		binary.LittleEndian.PutUint32(t[i*8+4:], e.Value+1)
	}
	return t
}

// Below reports whether t is well formed and all its values are below n.
func (t Table) Below(n int) bool {
	size := len(t) / 8
	if len(t)%8 != 0 || size&(size-1) != 0 {
		return false
	}
	free := size == 0
	for i := range size {
		v := binary.LittleEndian.Uint32(t[i*8+4:])
		if v == 0 {
			free = true
		} else if int(v-1) >= n {
			return false
		}
	}
	return free
}
