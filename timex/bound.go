package timex

import (
	"strings"

	"github.com/readout-dev/readout"
)

// Bound returns what an expression is where it only bounds a time: "after the
// 5th" is the 6th or later, "before March" February or earlier, "by Friday"
// that day or earlier, "since Tuesday" that day or later. ok is false where no
// such word stands before the expression, or the expression is not all that the
// word is followed by: "after the Tuesday talks", "two days after Tuesday".
// Hours, edges ("before mid-March") and expressions without a date bound
// nothing.
func Bound(a *readout.Annotation, t readout.Time) (w readout.When, ok bool) {
	if t.Type != "DATE" || !t.When.Known() || t.When.Precision() == readout.PrecisionMinute {
		return w, false
	}
	sent := sentenceOf(a, t.Start)
	before, after := a.Document.Text[sent.Start:t.Start], a.Document.Text[t.End:sent.End]
	if !phraseEnds(after) {
		return w, false
	}
	words := strings.Fields(strings.ToLower(before))
	last := func(n int) string { return words[max(0, len(words)-n)] }
	if len(words) > 0 && last(1) == "the" {
		words = words[:len(words)-1]
	}
	if len(words) == 0 {
		return w, false
	}
	phrase := func(s string) bool { return strings.HasSuffix(" "+strings.Join(words, " "), " "+s) }
	edge := t.Mod != ""
	switch {
	case phrase("no later than"), phrase("not later than"), phrase("by"):
		if edge && t.Mod != "END" {
			return w, false
		}
		w = readout.NotAfter(lastDate(t.When), t.When.Basis)
	case phrase("not before"), phrase("no earlier than"), phrase("no sooner than"), phrase("not earlier than"):
		if edge && t.Mod != "START" {
			return w, false
		}
		w = readout.NotBefore(t.When.Start, t.When.Basis)
	case phrase("since"):
		if edge && t.Mod != "START" {
			return w, false
		}
		w = readout.NotBefore(t.When.Start, t.When.Basis)
	case edge:
	case phrase("before"), phrase("prior to"), phrase("ahead of"):
		if measured(words[:len(words)-1]) {
			return w, false
		}
		w = readout.NotAfter(step(t.When.Start, -1), t.When.Basis)
	case phrase("after"):
		if measured(words[:len(words)-1]) {
			return w, false
		}
		w = readout.NotBefore(step(lastDate(t.When), 1), t.When.Basis)
	}
	return w, w != readout.When{}
}

// lastDate returns the last date of w, as precise as it is known.
func lastDate(w readout.When) readout.Date {
	if w.End.IsZero() {
		return w.Start
	}
	return w.End
}

// step returns the day, month or year so many after d, to the precision of d.
func step(d readout.Date, by int) readout.Date {
	edge := d.First()
	if by > 0 {
		edge = d.Last()
	}
	return edge.AddDays(by).To(d.Precision())
}

// measured reports whether the words end with a length of time: that before or
// after a date is a date of its own.
func measured(words []string) bool {
	if len(words) == 0 {
		return false
	}
	switch strings.TrimSuffix(words[len(words)-1], "s") {
	case "day", "week", "month", "year", "hour", "minute", "decade", "moment", "fortnight", "night", "morning":
		return true
	}
	return false
}

// phraseEnds reports whether what follows an expression can't be a noun that it
// qualifies: a mark, the end, or a word that begins another phrase.
func phraseEnds(after string) bool {
	trimmed := strings.TrimLeft(after, " \n")
	if trimmed == "" {
		return true
	}
	if c := trimmed[0]; c == ',' || c == '.' || c == ';' || c == ':' || c == ')' || c == '(' || c == '?' || c == '!' {
		return true
	}
	if trimmed == after || strings.HasPrefix(trimmed, "'") || strings.HasPrefix(trimmed, "’") {
		return false
	}
	if strings.HasPrefix(trimmed, "—") || strings.HasPrefix(trimmed, "–") || strings.HasPrefix(trimmed, "- ") {
		return true
	}
	word, _, _ := strings.Cut(trimmed, " ")
	switch strings.TrimRight(word, ",.;:") {
	case "in", "at", "on", "with", "to", "for", "from", "between", "near", "under", "over", "about", "by", "as", "but", "when", "if",
		"because", "while", "although", "though", "unless", "despite", "amid", "during", "which", "who", "said", "says", "according":
		return true
	}
	return false
}
