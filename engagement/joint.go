package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// jointly reports whether A of f are the leaders or ministers of several states,
// or of a body of states, who decide on a day what they can only together: "EU
// leaders agreed on Friday to wait".
func (s *sentence) jointly(f *found) bool {
	p := &f.a[0]
	if len(f.a) != 1 || p.form != readout.FormNominal || !p.many || s.block == readout.BlockHeading || s.campaign {
		return false
	}
	name := lower(p.Name)
	head := false
	for w := range strings.FieldsSeq(name) {
		if w == "of" || w == "from" {
			break
		}
		switch w {
		case "leaders", "ministers", "presidents", "premiers", "heads":
			head = true
		}
	}
	body := party{Participant: readout.Participant{ActorRef: readout.ActorRef{Name: p.Represents}}}
	if !head || !(p.Represents != "" && body.ofStates()) && !several(name) {
		return false
	}
	w := s.when(f)
	if w == nil || w.Precision() < readout.PrecisionDay {
		return false
	}
	switch v := s.at(f.verb).lower; {
	case strings.HasPrefix(v, "call"):
		return s.at(f.verb+1).lower == "for"
	case strings.HasPrefix(v, "back"), strings.HasPrefix(v, "endorse"), strings.HasPrefix(v, "adopt"), strings.HasPrefix(v, "approve"):
		return f.form&formPast != 0
	}
	return f.form&formPast != 0 && (s.at(f.last).is(classPrep|classPunct) || s.at(f.last).lower == "to" || s.at(f.last).time >= 0 || s.at(f.last).is(classAdverb))
}

// several reports whether the words name the states of many: "of 38 countries".
func several(name string) bool {
	i := strings.Index(name, " of ")
	if i < 0 {
		return false
	}
	for w := range strings.FieldsSeq(name[i:]) {
		switch w {
		case "countries", "nations", "states", "world":
			return true
		}
	}
	return false
}

// toldThat reports whether what somebody is told begins at word i, after a time.
func (s *sentence) toldThat(i int) bool {
	for s.at(i).time >= 0 || s.at(i).is(classPrep) && s.at(i+1).time >= 0 {
		i++
	}
	switch s.at(i).lower {
	case "that", "of", "it", "they", "its":
		return true
	}
	return false
}

// aim reports whether the words from first up to last say what the noun before
// them is for, and no more: "talks aimed at ending the war between".
func (s *sentence) aim(first, last int) bool {
	for i := first; i < last; i++ {
		w := s.at(i)
		if w.group >= 0 {
			continue
		}
		switch s.a.Tokens[s.first+i].UPOS {
		case "AUX":
			return false
		case "VERB":
			if p := s.at(i - 1).lower; p != "to" && !strings.HasSuffix(w.lower, "ing") && w.lower != "aimed" && w.lower != "meant" && w.lower != "intended" && w.lower != "designed" {
				return false
			}
		}
		if w.is(classRel|classSay) || w.lower == ";" {
			return false
		}
	}
	return true
}
