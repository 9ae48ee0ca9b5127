package engagement

import "github.com/readout-dev/readout"

// after returns the meeting told of in the last sentences behind which a news
// conference of one who took part in it was given, -1 for none: "at a news
// conference in Brenn after the meeting".
func (r *reader) after(s *sentence, e *readout.Engagement) int {
	if e.Kind != readout.KindPressConference || e.When != nil || e.Background || e.Status != readout.StatusOccurred {
		return -1
	}
	for i := range s.words {
		switch s.at(i).lower {
		case "meeting", "talks":
			p, w := s.at(i-1).lower, s.at(i-2).lower
			if p != "the" && p != "their" || w != "after" && w != "following" {
				continue
			}
			for k := len(r.occasions) - 1; k >= max(0, len(r.occasions)-3); k-- {
				o := &r.occasions[k]
				if mergeClass(o.Kind) == readout.KindMeeting && s.index-o.sentence <= 2 && o.Status == readout.StatusOccurred && !o.Background && sharedWith(e.Participants, o.Participants) > 0 {
					return k
				}
			}
		}
	}
	return -1
}

// follow gives the news conferences that followed a meeting its day, once all
// has been read.
func (r *reader) follow() {
	for i := range r.occasions {
		o := &r.occasions[i]
		if !o.follows || o.When != nil {
			continue
		}
		if m := &r.occasions[o.met]; m.When != nil && m.When.Known() && m.When.Precision() >= readout.PrecisionDay {
			when := *m.When
			when.Start, when.End, when.Basis = when.Start.To(readout.PrecisionDay), when.End.To(readout.PrecisionDay), readout.BasisResolved
			o.When = &when
			o.evidence = append(o.evidence, m.evidence...)
		}
	}
}
