package engagement

import (
	"strconv"

	"github.com/readout-dev/readout"
)

// stepsFrom returns the day of f where the sentence counts to it from the day of something
// else: "A day after meeting Tarn, Brek said on Wednesday", "said on Tuesday, a day before
// she was to meet Tarn", "on the eve of her meeting with Tarn, Brek said on Tuesday". It is
// nil where nothing is counted, or from a day that is not told.
func (s *sentence) stepsFrom(f *found) *readout.When {
	if w := s.frontedSteps(f); w != nil {
		return w
	}
	if w := s.mainDay(f); w != nil {
		return w
	}
	at := f.first
	if f.verb >= 0 {
		at = min(at, f.verb)
	}
	step, ok := 0, false
	from := at
	for k := at - 1; k >= max(0, at-6) && !ok; k-- {
		w := s.at(k)
		switch w.lower {
		case "after", "before", "of":
			if step, ok = s.daysBefore(k); !ok {
				return nil
			}
			from = k
		case ",", "and", "but", "that":
			return nil
		}
	}
	if !ok {
		return nil
	}
	// The one day of the rest of the sentence.
	var day *readout.When
	for i := range s.words {
		n := s.at(i).time
		if n < 0 || i >= from-3 && i <= f.last+2 {
			continue
		}
		t := &s.a.Times[n]
		if t.Type != "DATE" && t.Type != "TIME" || t.When.Precision() < readout.PrecisionDay || !t.When.End.IsZero() || s.owner(i+1) {
			continue
		}
		if day != nil && day.Start != t.When.Start {
			return nil
		}
		day = &t.When
	}
	if day == nil {
		return nil
	}
	return &readout.When{Start: day.Start.To(readout.PrecisionDay).AddDays(step), Basis: readout.BasisResolved}
}

// daysBefore returns how many days what is behind the "after", "before" or "of" at word k
// lies from what the length before it is counted from: -1 for "a day after".
func (s *sentence) daysBefore(k int) (days int, ok bool) {
	if s.at(k).lower == "of" {
		return 1, s.at(k-1).lower == "eve" && s.at(k-2).lower == "the"
	}
	unit := 0
	switch s.at(k - 1).lower {
	case "hours", "minutes", "hour":
	case "day", "days":
		unit = 1
	case "week", "weeks":
		unit = 7
	default:
		return 0, false
	}
	n, known := map[string]int{"a": 1, "one": 1, "an": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10, "just": 0}[s.at(k-2).lower]
	if unit > 0 && (!known || n == 0) {
		return 0, false
	}
	if s.at(k).lower == "after" {
		n = -n
	}
	return n * unit, true
}

// frontedSteps returns the day of f where the sentence begins with how long after or before
// something else that was, and with the day of that: "Hours after the vote on Sunday, Brek
// met Tarn"; nil where it doesn't.
func (s *sentence) frontedSteps(f *found) *readout.When {
	const near = 4 // words
	at := -1
	for k := 1; k < near && at < 0; k++ {
		if w := s.at(k).lower; w == "after" || w == "before" {
			at = k
		}
	}
	step, ok := 0, false
	if at > 0 {
		step, ok = s.daysBefore(at)
	}
	if !ok {
		return nil
	}
	step = -step
	var day *readout.When
	for i := at + 1; i < len(s.words); i++ {
		w := s.at(i)
		switch {
		case w.lower == "," && w.group < 0 && w.time < 0:
			if day == nil || i > max(f.first, f.verb) || s.datedFrom(i) {
				return nil
			}
			return &readout.When{Start: day.Start.To(readout.PrecisionDay).AddDays(step), Basis: readout.BasisResolved}
		case w.time >= 0 && !s.owner(i+1):
			t := &s.a.Times[w.time]
			if t.Type != "DATE" && t.Type != "TIME" || t.When.Precision() < readout.PrecisionDay || !t.When.End.IsZero() {
				return nil
			}
			day = &t.When
		}
	}
	return nil
}

// mainDay returns the day of the main clause where f is told in a participle beside its
// subject and has no date of its own: "Brek and Tarn, meeting in Cairo, agreed on Tuesday".
func (s *sentence) mainDay(f *found) *readout.When {
	if f.form&formIng == 0 || f.verb < 1 || s.at(f.verb-1).lower != "," {
		return nil
	}
	const near = 6 // words
	end := s.pastAside(f.verb-1, len(s.words))
	if end <= f.last {
		return nil
	}
	for i := f.verb; i < end; i++ {
		if s.at(i).time >= 0 && s.a.Times[s.at(i).time].Type != "DURATION" {
			return nil
		}
	}
	if x := s.a.Tokens[s.first+min(end, len(s.words)-1)].XPOS; x != "VBD" && x != "VBN" {
		return nil
	}
	for i := end + 1; i < min(len(s.words), end+near); i++ {
		if s.at(i).lower == "that" || s.at(i).lower == "to" {
			return nil
		}
		if t, ok := s.dateAt(i); ok {
			return &t.When
		}
	}
	return nil
}

// inTime returns when what lies ahead is, where the words behind f count to it from the
// document's day: "in three weeks' time"; nil where they don't. Weeks and months are as
// exact as that.
func (s *sentence) inTime(f *found) *readout.When {
	const near = 8 // words
	published := published(s.a)
	for i := f.last; i < min(len(s.words), f.last+near); i++ {
		k := s.at(i).time
		if k < 0 {
			continue
		}
		t := &s.a.Times[k]
		if t.Type != "DURATION" || s.at(i-1).lower != "in" || published.Precision() < readout.PrecisionDay {
			return nil
		}
		for s.at(i).time == k || s.at(i).lower == "'" || s.at(i).lower == "’" {
			i++
		}
		if s.at(i).lower != "time" || len(t.Value) < 3 {
			return nil
		}
		n, err := strconv.Atoi(t.Value[1 : len(t.Value)-1])
		if err != nil {
			return nil
		}
		day := published.To(readout.PrecisionDay)
		switch t.Value[len(t.Value)-1] {
		case 'D':
			return &readout.When{Start: day.AddDays(n), Basis: readout.BasisResolved}
		case 'W':
			return &readout.When{Start: day.AddDays(7*n - 3), End: day.AddDays(7*n + 3), Basis: readout.BasisResolved}
		case 'M':
			const length = 30 // days
			return &readout.When{Start: day.AddDays(length * n).To(readout.PrecisionMonth), Basis: readout.BasisResolved}
		}
		return nil
	}
	return nil
}
