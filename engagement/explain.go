package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// Rules lists the patterns, each in words for a reader.
func Rules() []readout.Rule {
	rules := make([]readout.Rule, len(Patterns))
	for i := range Patterns {
		p := &Patterns[i]
		rules[i] = readout.Rule{Name: p.Name, Form: p.Form, Words: p.Words(), Example: p.Example}
	}
	return rules
}

// component is the first part of what a report is found by.
const component = "engagement"

// Words says in plain words what the form of p asks for: "a party, a form of
// “meet”, maybe “up”, “with”, a party".
func (p *Pattern) Words() string {
	var words []string
	for i, f := range strings.Fields(p.Form) {
		if f == "B's" && i > 0 {
			f = "A's"
		}
		words = append(words, partInWords(f))
	}
	return strings.Join(words, ", ")
}

// partInWords says what one part of a form stands for.
func partInWords(f string) string {
	if inner, ok := strings.CutPrefix(f, "["); ok {
		return "maybe " + partInWords(strings.TrimSuffix(inner, "]"))
	}
	switch f {
	case "A", "B":
		return "a party"
	case "A+", "B+":
		return "two parties or more"
	case "A's":
		return "a party that it belongs to"
	case "B's":
		return "the parties it is named after"
	case "B-led":
		return "a party that leads or mediates"
	case "P":
		return "a place"
	case "S":
		return "a place or a seat"
	case "H":
		return "“here”, with a dateline"
	case "O":
		return "an object"
	case "N":
		return "a thing or people without a name"
	case "…":
		return "some words"
	case ".":
		return "nothing more about the party"
	}
	if class, ok := strings.CutPrefix(f, "<"); ok {
		class = strings.TrimSuffix(class, ">")
		return "a noun like " + quoted(Nouns[class][:min(2, len(Nouns[class]))], "or")
	}
	if class, ok := strings.CutPrefix(f, "{"); ok {
		class = strings.TrimSuffix(class, "}")
		return "a verb like " + quoted(Verbs[class][:min(2, len(Verbs[class]))], "or")
	}
	list := strings.Split(f, "|")
	if strings.HasSuffix(f, "*") {
		for i := range list {
			list[i] = strings.TrimSuffix(list[i], "*")
		}
		return "a form of " + quoted(list, "or")
	}
	return quoted(list, "or")
}

// quoted puts the words in quotation marks: “by”, “on” or “over”.
func quoted(words []string, last string) string {
	var b strings.Builder
	for i, w := range words {
		switch {
		case i == 0:
		case i == len(words)-1:
			b.WriteString(" " + last + " ")
		default:
			b.WriteString(", ")
		}
		b.WriteString("“" + w + "”")
	}
	return b.String()
}
