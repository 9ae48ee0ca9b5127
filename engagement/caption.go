package engagement

import "github.com/readout-dev/readout"

// picture reads a caption for itself: what the story tells hangs on it as
// little as it on the story.
func (r *reader) picture(s *sentence) {
	beside := reader{a: r.a, grammar: r.grammar, finder: r.finder, public: r.public}
	beside.remember(s)
	beside.matchAll(s)
	r.pictures = append(r.pictures, beside.occasions...)
}

// hang adds what captions tell, after all has been read. A picture of a day of
// the last week, or of the day of an occasion of the story, is of that
// occasion, and gives its place; an old one is of none. One without a day may
// be old: it is words for the one occasion of the story that it fits, and tells
// nothing of it that the story doesn't.
func (r *reader) hang() {
	const week = 7 // days
	for i := range r.pictures {
		p := &r.pictures[i]
		if p.Status != readout.StatusOccurred && p.Status != readout.StatusUnderWay {
			continue
		}
		p.Status, p.Background = readout.StatusOccurred, false // "receives Tarn"
		published := published(r.a)
		fits := -1
		for k := range r.occasions[:min(len(r.occasions), lookBack)] {
			if o := &r.occasions[k]; o.body && !o.Background && o.Status == readout.StatusOccurred && o.joins(p) {
				if fits >= 0 {
					fits = -2
					break
				}
				fits = k
			}
		}
		switch day := p.When != nil && !p.When.Open && p.When.Precision() >= readout.PrecisionDay; {
		case day && !published.IsZero() && (p.When.Last().AddDays(week).Compare(published) < 0 || p.When.First().Compare(published.Last()) > 0):
		case day && fits >= 0:
			r.occasions[fits].absorb(p)
		case day && fits == -1 && !published.IsZero():
			r.occasions = append(r.occasions, *p)
		case p.When == nil && fits >= 0:
			if o := &r.occasions[fits]; p.Place == nil || o.Place != nil {
				o.cite(p.evidence...)
			}
		}
	}
}
