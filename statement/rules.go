package statement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// Rules lists the ways in which statements are found: those of quotations, and
// those that the cue table makes.
func Rules() []readout.Rule {
	rules := []readout.Rule{
		{Name: "quote-said", Words: "a quotation, and behind it somebody and a verb that ascribes words", Example: `"The talks have failed," Ana Brek said.`},
		{Name: "said-quote", Words: "somebody and a verb that ascribes words, and a quotation behind them", Example: `Ana Brek said, "The talks have failed."`},
		{Name: "according-to", Words: "“according to” somebody, with the rest of the sentence", Example: `The talks have failed, according to Ana Brek.`},
		{Name: "words", Words: "somebody's answer, message or other noun for words, and a quotation behind it", Example: `Ana Brek's answer was: "The talks have failed."`},
		{Name: "signed", Words: "a quotation, a dash and a name that ends the line", Example: `"The talks have failed." — Ana Brek`},
		{Name: "colon", Words: "a name, or somebody who does something, and a quotation behind a colon", Example: `Ana Brek: "The talks have failed."`},
		{Name: "carried-on", Words: "a quotation that nothing ascribes, right behind a sentence that tells what somebody said", Example: `Ana Brek said the talks had failed. "We tried everything for a year."`},
		{Name: "quote", Words: "a quotation that nothing ascribes; who speaks is not known", Example: `"The talks have failed. We tried everything for a year."`},
		{Name: "clause-said", Words: "a clause, a comma, and somebody and a verb that ascribes it", Example: `The talks had failed, Ana Brek said.`},
		{Name: "speech-obj", Words: "a verb of speech, and its object with a verb of its own", Example: `Ana Brek asked the congregation to stand to honor her.`},
	}
	at := map[string]int{}
	for _, f := range Frames {
		if f.Takes == "quote" {
			continue
		}
		name := f.by()
		if i, ok := at[name]; ok {
			rules[i].Words = strings.Replace(rules[i].Words, f.behind(), " or "+f.like()+f.behind(), 1)
			continue
		}
		at[name] = len(rules)
		rules = append(rules, readout.Rule{Name: name, Words: "somebody, " + f.like() + f.behind(), Example: f.Example})
	}
	return rules
}

// by names the rule that a row of the cue table makes.
func (f *Frame) by() string {
	if f.Part == Noun {
		return "noun-" + f.Takes
	}
	return string(f.Class) + "-" + f.Takes
}

// like names a row by its first two words: a verb like “say” or “add”.
func (f *Frame) like() string {
	article := "a "
	if f.Part == Adjective {
		article = "an "
	}
	words := strings.Fields(f.Words)
	return article + string(f.Part) + " like “" + strings.Join(words[:min(2, len(words))], "” or “") + "”"
}

// behind says in words what kind of content a row takes.
func (f *Frame) behind() string {
	switch f.Takes {
	case "that":
		return ", a clause, with “that” or without"
	case "wh":
		return ", a clause that begins with a word like “why” or “whether”"
	case "inf":
		return ", an infinitive"
	case "ing":
		return ", a verb in -ing"
	case "obj":
		return ", what it is about as its object"
	case "pred":
		return ", somebody or something and what it is called"
	}
	return ", “" + f.Takes + "” and what follows it"
}
