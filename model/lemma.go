package model

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/readout-dev/readout/internal/lang"
)

// rule makes a lemma of a form: change its case, take bytes off its end, add
// others. Chrupała (2006) learns lemmas as such edits.
type rule struct {
	how   byte // 'l' lower, 'a' as it is, 't' title
	strip int
	add   string
}

// readRule reads "l3y".
func readRule(line string) rule {
	if len(line) < 2 {
		return rule{how: 'a'}
	}
	return rule{line[0], int(line[1] - '0'), line[2:]}
}

// lemma returns the lemma of a word with a tag: that of the training text, or
// one made by the rule for its longest known end.
func (m *Model) lemma(w *lang.Word, t uint16) string {
	if l, ok := m.lemmaWord.Get(lang.Mix(w.Lower, uint64(t))); ok {
		return m.lemmas[l]
	}
	for k := len(w.Suf) - 1; k >= 0; k-- {
		if w.Suf[k] == 0 {
			continue
		}
		if r, ok := m.ruleOf.Get(lang.Mix(w.Suf[k], uint64(t))); ok {
			return m.rules[r].apply(w.Form)
		}
	}
	if m.upos[t] == lang.PROPN {
		return w.Form
	}
	return lower(w.Form)
}

// maxLemma is the longest form that rules change.
const maxLemma = 100

func (r rule) apply(form string) string {
	if len(form) > maxLemma {
		return form
	}
	switch r.how {
	case 'l':
		form = lower(form)
	case 't':
		form = title(form)
	}
	if r.strip >= len(form) {
		return form
	}
	form = form[:len(form)-r.strip]
	if r.add == "" && utf8.ValidString(form) {
		return form
	}
	return strings.ToValidUTF8(form, "") + r.add
}

func lower(s string) string {
	if len(s) > maxLemma {
		return s
	}
	return strings.ToLower(s)
}

func title(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	rest := s[n:]
	if strings.ToLower(rest) == rest && unicode.ToUpper(r) == r {
		return s
	}
	return string(unicode.ToUpper(r)) + strings.ToLower(rest)
}
