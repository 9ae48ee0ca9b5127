package figure

import (
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
)

// hedgeIndex has the hedges by their last word, the longer first.
var hedgeIndex = func() map[string][]hedgeWords {
	m := map[string][]hedgeWords{}
	for _, h := range Hedges {
		w := strings.Fields(h.words)
		m[w[len(w)-1]] = append(m[w[len(w)-1]], hedgeWords{h, w})
	}
	for _, list := range m {
		for i := range list { // the longest first; the tables are short
			for j := i + 1; j < len(list); j++ {
				if len(list[j].list) > len(list[i].list) {
					list[i], list[j] = list[j], list[i]
				}
			}
		}
	}
	return m
}()

type hedgeWords struct {
	hedge
	list []string
}

// hedge returns the hedge that ends right before atom i, and where it begins.
func (r *reader) hedge(i int) (hedge, int) {
	for _, h := range hedgeIndex[r.at(i-1).lower] {
		k := i - len(h.list)
		if k < 0 {
			continue
		}
		match := true
		for n, w := range h.list {
			if r.at(k+n).lower != w {
				match = false
				break
			}
		}
		if match {
			return h.hedge, k
		}
	}
	return hedge{}, i
}

// front returns the atom before a number at atom i and its hedge.
func (r *reader) front(i int) int {
	_, start := r.hedge(i)
	return start - 1
}

// hedges takes in the hedges before the number at atom i.
func (r *reader) hedges(q *quantity, i int, start *int) {
	at := i
	for range 2 {
		h, k := r.hedge(at)
		if h.words == "" || r.misread(h, k, q) {
			break
		}
		if q.hedge.Empty() {
			q.bound = h.bound
			q.hedge.End = r.at(at - 1).end
		} else if q.bound == readout.BoundExact || q.bound == readout.BoundAbout && h.bound != readout.BoundExact {
			q.bound = h.bound
		}
		q.hedge.Start = r.at(k).start
		*start = r.at(k).start
		at = k
	}
}

// misread reports whether the words at atom k are no hedge here: "over two
// days" of something that lasted them, "exceeded by", "the above 30".
func (r *reader) misread(h hedge, k int, q *quantity) bool {
	switch h.words {
	case "up to":
		return r.from(k) || changes[r.token(k-1).Lemma] != "" && !r.is(k-1, "up")
	case "some":
		return r.token(k).UPOS == "PRON"
	case "over":
		if q.time && q.unit != "hour" && q.unit != "minute" && k > 0 && r.at(k-1).kind == kWord && !lasting[r.at(k-1).lower] {
			return true // "500 million over four years"
		}
		return r.is(k-1, "the") || r.is(k-1, "all")
	case "under", "below", "above":
		return r.is(k-1, "the") || r.is(k-1, "all")
	}
	return false
}

// lasting are the words after which "over four years" says how long, and not
// during what.
var lasting = wordset.Of(`for lasted lasts last took takes take spent waited of after in served is was been being well just than and or`)

// postHedge takes in the hedge after the number or its unit.
func (r *reader) postHedge(q *quantity) {
	for _, h := range After {
		w := strings.Fields(h.words)
		match := true
		for n := range w {
			if r.at(q.last+n).lower != w[n] {
				match = false
				break
			}
		}
		if !match || h.words == "+" && !r.at(q.last).glued || r.is(q.last+len(w), "than") {
			continue
		}
		q.bound = h.bound
		if q.hedge.Empty() {
			q.hedge = readout.Span{Start: r.at(q.last).start, End: r.at(q.last + len(w) - 1).end}
		}
		q.last += len(w)
		return
	}
}
