package lang

// Lex is a set of the classes of words that the name finder's lexicon has.
type Lex uint16

// The classes, in the order of LexNames.
const (
	LexState Lex = 1 << iota
	LexRegion
	LexCity
	LexGiven
	LexTitle
	LexOrgWord
	LexGroupWord
	LexGroup
	LexBody
	LexTime
	LexDemonym
)

// LexNames are the names of the classes in the lexicon's file.
var LexNames = [...]string{"state", "region", "city", "given", "title", "orgword", "groupword", "group", "body", "time", "demonym"}

// maxPhrase is the number of words of the longest phrase of the lexicon.
const maxPhrase = 5

// PhraseHash extends the hash of a phrase by a word's lower hash.
func PhraseHash(h, lower uint64) uint64 { return Mix(h^0x5BD1E995, lower) }

// LookUp fills out with the classes of each word: those of the longest phrase
// that it lies in, where the phrase is written as names are. The first word of
// a phrase of several has the bit LexFirst too.
func LookUp(out []Lex, words []Word, lexicon Table) []Lex {
	out = out[:0]
	for range words {
		out = append(out, 0)
	}
	for i := 0; i < len(words); {
		h, size, found := uint64(0), 0, uint32(0)
		for k := 0; k < maxPhrase && i+k < len(words); k++ {
			h = PhraseHash(h, words[i+k].Lower)
			if v, ok := lexicon.Get(h); ok {
				size, found = k+1, v
			}
		}
		if size == 0 {
			i++
			continue
		}
		for k := range size {
			out[i+k] = Lex(found)
			if size > 1 {
				out[i+k] |= LexInside
			}
		}
		if size > 1 {
			out[i] |= LexFirst
		}
		i += size
	}
	return out
}

// Marks of words in phrases of several words.
const (
	LexInside Lex = 1 << 14
	LexFirst  Lex = 1 << 15
)

// Labels of the name finder: outside, and begin, inside, last and only word of
// a person, a place and an organization (Ratinov and Roth 2009).
const (
	NameOut = iota
	NameBegin
	NameInside
	NameLast
	NameOnly
	NamePositions = 4
	NameTypes     = 3
	NameLabels    = 1 + NamePositions*NameTypes
)

// NameLabel returns the label of a position in a name of type 0 to 2.
func NameLabel(position, kind int) int { return kind*NamePositions + position }

// NameParts returns the position and type of a label.
func NameParts(label int) (position, kind int) {
	if label == NameOut {
		return NameOut, -1
	}
	return 1 + (label-1)%NamePositions, (label - 1) / NamePositions
}

// NameFollows reports whether label b can stand after label a; -1 stands for
// the ends of the sentence.
func NameFollows(a, b int) bool {
	pa, ka, pb, kb := NameOut, -1, NameOut, -1
	if a >= 0 {
		pa, ka = NameParts(a)
	}
	if b >= 0 {
		pb, kb = NameParts(b)
	}
	if pa == NameBegin || pa == NameInside {
		return (pb == NameInside || pb == NameLast) && ka == kb
	}
	return pb == NameOut || pb == NameBegin || pb == NameOnly
}

// TurnName returns the label of a word when the sentence is read from its end:
// the last word of a name begins it.
func TurnName(label uint8) uint8 {
	switch position, kind := NameParts(int(label)); position {
	case NameBegin:
		return uint8(NameLabel(NameLast, kind))
	case NameLast:
		return uint8(NameLabel(NameBegin, kind))
	}
	return label
}

// NextName returns the label of word i with the highest score among those that
// can follow the labels before it.
func NextName[T int32 | float32](labels []uint8, i int, scores []T) uint8 {
	last := NameOut
	if i > 0 {
		last = int(labels[i-1])
	}
	best := -1
	for t := range scores {
		if nameFollows[last][t] && (best < 0 || scores[t] > scores[best]) {
			best = t
		}
	}
	return uint8(best)
}

// NamePath is the working space of [NamePath.Best].
type NamePath struct{ back []uint8 }

// Best fills labels with the sequence of the highest sum of scores, of which
// there are NameLabels for each word, among those that can follow each other.
func (p *NamePath) Best(scores []float32, labels []uint8) {
	n := len(labels)
	if n == 0 {
		return
	}
	if cap(p.back) < n*NameLabels {
		p.back = make([]uint8, 2*n*NameLabels)
	}
	p.back = p.back[:n*NameLabels]
	const never = -1e30
	var sum, next [NameLabels]float32
	for t := range sum {
		sum[t] = never
		if NameFollows(-1, t) {
			sum[t] = scores[t]
		}
	}
	for i := 1; i < n; i++ {
		for t := range next {
			best := -1
			for u := range sum {
				if nameFollows[u][t] && (best < 0 || sum[u] > sum[best]) {
					best = u
				}
			}
			next[t] = sum[best] + scores[i*NameLabels+t]
			p.back[i*NameLabels+t] = uint8(best)
		}
		sum = next
	}
	best := NameOut
	for t := range sum {
		if NameFollows(t, -1) && sum[t] > sum[best] {
			best = t
		}
	}
	for i := n - 1; i >= 0; i-- {
		labels[i] = uint8(best)
		if i > 0 {
			best = int(p.back[i*NameLabels+best])
		}
	}
}

var nameFollows = func() (f [NameLabels][NameLabels]bool) {
	for a := range f {
		for b := range f[a] {
			f[a][b] = NameFollows(a, b)
		}
	}
	return f
}()

// NameFeatures appends the features of the label of word i, given the labels
// of those before it. sent is tagged; lex is from LookUp.
func NameFeatures(out []uint64, sent *Sentence, lex []Lex, labels []uint8, i int) []uint64 {
	f := features{out: out}
	words := sent.Words
	w := &words[i]
	l1, l2 := uint64(50), uint64(50)
	if i > 0 {
		l1 = uint64(labels[i-1])
	}
	if i > 1 {
		l2 = uint64(labels[i-2])
	}
	lexAt := func(k int) uint64 {
		if k < 0 || k >= len(lex) {
			return 1 << 20
		}
		return uint64(lex[k])
	}
	uposAt := func(k int) uint64 {
		if k < 0 || k >= len(words) {
			return 99
		}
		return uint64(sent.UPOS[k])
	}
	p1, p2, n1, n2 := at(words, i-1), at(words, i-2), at(words, i+1), at(words, i+2)
	start := uint64(0)
	if i == 0 {
		start = 1
	}
	f.add(0)
	f.add(w.Lower)
	f.add(w.Exact)
	f.add2(w.Shape, start)
	f.add2(w.Shape, l1)
	for _, x := range w.Suf {
		f.add(x)
	}
	for _, x := range w.Pre {
		f.add(x)
	}
	f.add(l1)
	f.add2(l1, l2)
	f.add2(l1, w.Lower)
	f.add(p1.Lower)
	f.add(p2.Lower)
	f.add(n1.Lower)
	f.add(n2.Lower)
	f.add(p1.Shape)
	f.add(n1.Shape)
	f.add(n2.Shape)
	f.add(p1.Suf[2])
	f.add(n1.Suf[2])
	f.add3(p1.Shape, w.Shape, n1.Shape)
	f.add2(p1.Lower, w.Lower)
	f.add2(w.Lower, n1.Lower)
	f.add2(p1.Lower, n1.Lower)
	f.add2(p1.Lower, p2.Lower)
	f.add2(n1.Lower, n2.Lower)
	u, u1, v1 := uposAt(i), uposAt(i-1), uposAt(i+1)
	f.add(uint64(sent.Tags[i]))
	f.add2(u, u1)
	f.add2(u, v1)
	f.add3(u, u1, v1)
	f.add3(u, v1, uposAt(i+2))
	f.add3(u, l1, lexAt(i))
	f.add2(u, l1)
	f.add(lexAt(i))
	f.add(lexAt(i - 1))
	f.add(lexAt(i + 1))
	f.add2(lexAt(i), lexAt(i+1))
	f.add2(lexAt(i-1), lexAt(i))
	f.add2(lexAt(i), w.Shape)
	f.add2(lexAt(i), l1)
	f.add2(lexAt(i+1), lexAt(i+2))
	f.add2(lexAt(i), uint64(w.Case))
	// The rest of the run of proper nouns around the word, and what stands
	// before and after it.
	from, to := i, i
	for from > 0 && i-from < 4 && uposAt(from-1) == PROPN {
		from--
	}
	for to+1 < len(words) && to-i < 5 && uposAt(to+1) == PROPN {
		to++
	}
	var run Lex
	for k := from; k <= to; k++ {
		run |= lex[k]
	}
	f.add2(uint64(i-from), uint64(to-i))
	f.add2(uint64(run), u)
	f.add2(at(words, from-1).Lower, u)
	f.add2(at(words, to+1).Lower, u)
	f.add3(lexAt(from-1), u, uint64(i-from))
	f.add2(at(words, to).Lower, u)
	f.add2(at(words, from).Lower, u)
	return f.out
}
