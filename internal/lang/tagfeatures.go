package lang

// none stands for a position outside of the sentence.
var none = Word{Lower: 11, Exact: 12, Shape: 13}

func at(words []Word, i int) *Word {
	if i < 0 || i >= len(words) {
		return &none
	}
	return &words[i]
}

// features collects hashed features, each with a template number.
type features struct {
	out []uint64
	n   uint64
}

func (f *features) add(a uint64) {
	f.n++
	f.out = append(f.out, Mix(f.n*0x632BE59BD9B4E019, a))
}

func (f *features) add2(a, b uint64) { f.add(Mix(a, b)) }

func (f *features) add3(a, b, c uint64) { f.add(Mix(Mix(a, b), c)) }

// TagFeatures appends the features of the tag of words[i]. The words before
// it have tags already. Templates after Ratnaparkhi (1996) and Toutanova et
// al. (2003), with ambiguity classes of the words to come as in Giménez and
// Màrquez (2004).
func TagFeatures(out []uint64, words []Word, tags []uint16, i int) []uint64 {
	w, p1, p2, n1, n2 := &words[i], at(words, i-1), at(words, i-2), at(words, i+1), at(words, i+2)
	t1, t2 := uint64(1000), uint64(1000)
	if i > 0 {
		t1 = uint64(tags[i-1])
	}
	if i > 1 {
		t2 = uint64(tags[i-2])
	}
	f := features{out: out}
	c, c1, c2 := uint64(w.Class), uint64(n1.Class), uint64(n2.Class)
	start := uint64(w.Case)
	if i == 0 {
		start += 16
	}
	f.add(0)
	f.add(w.Exact)
	f.add(w.Lower)
	f.add2(w.Shape, start)
	f.add(w.Suf[0])
	f.add(w.Suf[1])
	f.add(w.Suf[2])
	f.add(w.Suf[3])
	f.add(w.Pre[0])
	f.add(w.Pre[1])
	f.add(w.Pre[2])
	f.add2(start, w.Suf[2])
	f.add(t1)
	f.add2(t1, t2)
	f.add2(t1, w.Lower)
	f.add2(t1, w.Suf[2])
	f.add2(t1, start)
	f.add3(t1, t2, c)
	f.add2(t1, c)
	f.add(p1.Lower)
	f.add2(p1.Lower, w.Lower)
	f.add(p2.Lower)
	f.add(n1.Lower)
	f.add2(w.Lower, n1.Lower)
	f.add(n2.Lower)
	f.add2(p1.Lower, n1.Lower)
	f.add2(p1.Suf[2], c)
	f.add2(n1.Suf[2], c)
	f.add2(n1.Suf[1], n1.Shape)
	f.add2(c, c1)
	f.add3(t1, c, c1)
	f.add3(c, c1, c2)
	f.add2(t1, c1)
	f.add3(t1, t2, c1)
	f.add2(w.Lower, c1)
	f.add3(w.Lower, t1, c1)
	f.add3(uint64(p1.Case), uint64(w.Case), uint64(n1.Case))
	f.add2(t1, n1.Lower)
	f.add2(w.Suf[2], n1.Suf[2])
	f.add2(w.Suf[2], p1.Lower)
	return f.out
}
