package ledger

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/wordset"
	"github.com/readout-dev/readout/origin"
)

// MarksOf returns the marks of a document, with what it is about.
func MarksOf(doc *readout.Document) origin.Marks {
	m := origin.Of(doc)
	m.Topic = TopicOf(doc.Title + "\n" + doc.Text)
	return m
}

const (
	topicRead  = 8000 // bytes of a document that tell what it is about
	topicLeast = 12   // words, the first of a short one among them
	topicMost  = 24   // words that stand there twice or more
)

// TopicOf returns what a text is about: the hashes of the stems of the words that
// it has most often, of those that news seldom has (see [weightOf]), sorted.
func TopicOf(text string) []uint32 {
	if len(text) > topicRead {
		text = text[:strings.LastIndexByte(text[:topicRead], ' ')+1]
	}
	n := map[string]int{}
	var words []string // as they come
	for w := range strings.FieldsSeq(Fold(text)) {
		if len(w) > 3 && !empty[w] && !months[w] && !weekdays[w] && w[0] > '9' && weightOf(w) == rare {
			w = stem(w)
			if n[w]++; n[w] == 1 {
				words = append(words, w)
			}
		}
	}
	slices.SortStableFunc(words, func(a, b string) int { return n[b] - n[a] })
	words = words[:min(len(words), topicMost)]
	for len(words) > topicLeast && n[words[len(words)-1]] < 2 {
		words = words[:len(words)-1]
	}
	topic := make([]uint32, len(words))
	for i, w := range words {
		topic[i] = hash(w)
	}
	slices.Sort(topic)
	return topic
}

var weekdays = wordset.Of("monday tuesday wednesday thursday friday saturday sunday")

// What two documents share that tell of one event: so many words of what they
// are about, and so much of the one that has fewer.
const (
	topicShared = 3
	topicPart   = 0.3
)

// sameEvent reports whether two documents may tell of one event: they are about
// the same.
func sameEvent(a, b origin.Marks) bool {
	n := sameTopic(a.Topic, b.Topic)
	return n >= topicShared && float64(n) >= topicPart*float64(min(len(a.Topic), len(b.Topic)))
}

// sameEvent reports whether the documents of two cells may tell of one event.
func (c *cell) sameEvent(o *cell) bool { return sameEvent(c.tellings[0].Marks, o.tellings[0].Marks) }

// sameTopic returns how many of two sorted lists are the same.
func sameTopic(a, b []uint32) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}
