package text_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/text"
)

// segment returns the tokens with "|" between them and "‖" between sentences.
func segment(t testing.TB, s string) string {
	t.Helper()
	a := readout.NewAnnotation(testkit.Document(t, s))
	text.Segment(a)
	var b strings.Builder
	for i, sent := range a.Sentences {
		if i > 0 {
			b.WriteString("‖")
		}
		for k, tok := range a.Tokens[sent.First:sent.Last] {
			if k > 0 {
				b.WriteString("|")
			}
			b.WriteString(a.Text(tok.Span))
		}
	}
	return b.String()
}

// TestTokens has texts and their tokens; where sentences end is left out.
func TestTokens(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// Clitics.
		{"I don't know", "I|do|n't|know"},
		{"He can’t and won’t", "He|ca|n’t|and|wo|n’t"},
		{"Ana's and Tarn’s talks", "Ana|'s|and|Tarn|’s|talks"},
		{"They shouldn't've come", "They|should|n't|'ve|come"},
		{"We'll see, they'd say", "We|'ll|see|,|they|'d|say"},
		{"the ministers' talks", "the|ministers|'|talks"},
		{"We cannot stay", "We|can|not|stay"},
		{"They're gonna leave", "They|'re|gon|na|leave"},
		{"i dont know", "i|do|nt|know"},
		{"its not its own", "it|s|not|its|own"},
		{"Brek`s note", "Brek|`s|note"},
		{"O'Rourke and Ba'ath, o'clock", "O'Rourke|and|Ba'ath|,|o'clock"},
		{"the '90s and 'em", "the|'90s|and|'em"},
		{`the "Post"'s view`, `the|"|Post|"|'s|view`},
		// Hyphens.
		{"a long-term, US-led, two-day plan", "a|long|-|term|,|US|-|led|,|two|-|day|plan"},
		{"al-Tarn of the non-aligned", "al|-|Tarn|of|the|non-aligned"},
		{"anti-war e-mail from an ex-minister", "anti-war|e-mail|from|an|ex-minister"},
		{"re-elected in mid-2024", "re-elected|in|mid-2024"},
		{"a 20-year-old won 6-3", "a|20|-|year|-|old|won|6|-|3"},
		{"-- and - and — here–there", "--|and|-|and|—|here|–|there"},
		{"said--wrongly--that", "said|--|wrongly|--|that"},
		// Abbreviations and initials.
		{"the U.S. Secretary of State", "the|U.S.|Secretary|of|State"},
		{"Gov. Ana J. Brek and Mr. Tarn met", "Gov.|Ana|J.|Brek|and|Mr.|Tarn|met"},
		{"No. 2 in Jan. 2024 at 5 p.m. today", "No.|2|in|Jan.|2024|at|5|p.m.|today"},
		{"U.N.-backed talks", "U.N.|-|backed|talks"},
		{"aid (food, fuel, etc.) came", "aid|(|food|,|fuel|,|etc.|)|came"},
		{"i.e. the e.g. of Ph.D. work", "i.e.|the|e.g.|of|Ph.D.|work"},
		{"St.George and S.Velia", "St.|George|and|S.|Velia"},
		// Numbers, money, dates.
		{"1,000.50 and 3.5 and .5", "1,000.50|and|3.5|and|.5"},
		{"$5m, US$3.2bn and €10", "$|5|m|,|US$|3.2|bn|and|€|10"},
		{"10% of 1.5-2.0%", "10|%|of|1.5|-|2.0|%"},
		{"7:30pm on 11/28/2000 or 9/11", "7:30|pm|on|11/28/2000|or|9/11"},
		{"the 3rd of the 1990s", "the|3rd|of|the|1990s"},
		{"1969-1970 or 555-1234 or 11-20-2000", "1969|-|1970|or|555-1234|or|11-20-2000"},
		{"Rs 1,00,000 on May 1,2001", "Rs|1,00,000|on|May|1|,|2001"},
		{"+44 and +9Mn", "+44|and|+9|Mn"},
		{"5kg over 20km", "5|kg|over|20|km"},
		// Addresses.
		{"see https://example.org/a?b=c, now", "see|https://example.org/a?b=c|,|now"},
		{"(www.example.com).", "(|www.example.com|)|."},
		{"ana.brek@example.org wrote", "ana.brek@example.org|wrote"},
		{"at example.com and plan.doc", "at|example.com|and|plan.doc"},
		{"#summit by @sumar", "#summit|by|@sumar"},
		// Signs.
		{"and/or he/she, w/o", "and|/|or|he|/|she|,|w/o"},
		{"AT&T and Brek & Tarn", "AT&T|and|Brek|&|Tarn"},
		{"wait... what?! no… yes", "wait|...|what|?!|no|…|yes"},
		{"official(s) [sic] {x}", "official|(|s|)|[|sic|]|{|x|}"},
		{"good :) bad :-( 👍🏽 ok", "good|:)|bad|:-(|👍🏽|ok"},
		{"``older'' newswire", "``|older|''|newswire"},
		{"“curly” ‘single’ «angled»", "“|curly|”|‘|single|’|«|angled|»"},
		{"a 'quoted' word", "a|'|quoted|'|word"},
		{"==== and ---- and *****", "====|and|----|and|*****"},
		{"Çelik naïve Zürich 東京", "Çelik|naïve|Zürich|東京"},
	} {
		if got := strings.ReplaceAll(segment(t, c.text), "‖", "|"); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Ana left. Ilo stayed.", "Ana|left|.‖Ilo|stayed|."},
		{"Did she? Yes! Good.", "Did|she|?‖Yes|!‖Good|."},
		{"The U.S. Secretary of State met Brek. They spoke.", "The|U.S.|Secretary|of|State|met|Brek|.‖They|spoke|."},
		{"She flew to the U.S. on Monday. He did not.", "She|flew|to|the|U.S.|on|Monday|.‖He|did|not|."},
		{"She went to the U.S. He stayed in Velia.", "She|went|to|the|U.S|.‖He|stayed|in|Velia|."},
		{"They met at 5 p.m. The talks failed.", "They|met|at|5|p.m|.‖The|talks|failed|."},
		{"Gov. Tarn and Gen. Brek met Dr. Oll.", "Gov.|Tarn|and|Gen.|Brek|met|Dr.|Oll|."},
		{"The ruling in Brek v. Tarn stands. She left.", "The|ruling|in|Brek|v.|Tarn|stands|.‖She|left|."},
		{`"We will go," she said. "Now."`, `"|We|will|go|,|"|she|said|.‖"|Now|.|"`},
		{`"Will you go?" he asked. She nodded.`, `"|Will|you|go|?|"|he|asked|.‖She|nodded|.`},
		{`“We won!” said Ana Brek of Sumar.`, `“|We|won|!|”|said|Ana|Brek|of|Sumar|.`},
		{`"We will go." The talks ended.`, `"|We|will|go|.|"‖The|talks|ended|.`},
		{"``We will go,'' she said. ``Now.''", "``|We|will|go|,|''|she|said|.‖``|Now|.|''"},
		{"He waited... and waited.", "He|waited|...|and|waited|."},
		{"The plan (see No. 2) failed. It was late.", "The|plan|(|see|No.|2|)|failed|.‖It|was|late|."},
		{"(The plan failed.) It was late.", "(|The|plan|failed|.|)‖It|was|late|."},
		{"Talks resume on Feb. 3 in Velia. Nobody came.", "Talks|resume|on|Feb.|3|in|Velia|.‖Nobody|came|."},
		{"SUMAR CITY — Talks began on Monday. They failed.", "SUMAR|CITY|—|Talks|began|on|Monday|.‖They|failed|."},
		{"Talks resume in Sumar\n\nAna Brek arrived on Monday.", "Talks|resume|in|Sumar‖Ana|Brek|arrived|on|Monday|."},
		{"First point\nSecond point\nThird point", "First|point‖Second|point‖Third|point"},
		{
			"The foreign minister of Sumar said on Monday that\nhis country would take part in the talks that begin\nnext week.",
			"The|foreign|minister|of|Sumar|said|on|Monday|that|his|country|would|take|part|in|the|talks|that|begin|next|week|.",
		},
		// Initials within a name.
		{"A meeting between Ms. Tarn and President Ana V. Brek of Sumar ended.", "A|meeting|between|Ms.|Tarn|and|President|Ana|V.|Brek|of|Sumar|ended|."},
		{"She met Secretary of State Ilo F. Tarn. Brek left.", "She|met|Secretary|of|State|Ilo|F.|Tarn|.‖Brek|left|."},
		{"Nobody knew of Plan B. The talks failed.", "Nobody|knew|of|Plan|B|.‖The|talks|failed|."},
		{"It was shown on Channel A. She saw it.", "It|was|shown|on|Channel|A|.‖She|saw|it|."},
		{"See example.org. It is there.", "See|example.org|.‖It|is|there|."},
	} {
		if got := segment(t, c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestPlain has documents that are not what they should be.
func TestPlain(t *testing.T) {
	for _, c := range []struct{ name, text string }{
		{"empty", ""},
		{"spaces", " \t\n\n  "},
		{"one mark", "."},
		{"controls", "a\x00b\x01 \x7f"},
		{"odd spaces", "a\u00a0b\u2003c\u200bd\u2028e"},
		{"bidirectional", "\u202eabc\u202c def"},
		{"joiners", "👨‍👩‍👧 a\u0301 \u0301"},
	} {
		a := readout.NewAnnotation(testkit.Document(t, c.text))
		text.Segment(a)
		if err := sound(a); err != "" {
			t.Errorf("%s: %s", c.name, err)
		}
	}
}

// TestNoBlocks cuts a document without blocks at its blank lines.
func TestNoBlocks(t *testing.T) {
	a := readout.NewAnnotation(&readout.Document{Text: "Ana left\n\nIlo stayed"})
	text.Segment(a)
	if len(a.Sentences) != 2 || len(a.Tokens) != 4 {
		t.Errorf("%d sentences, %d tokens, want 2 and 4", len(a.Sentences), len(a.Tokens))
	}
	text.Segment(a)
	if len(a.Sentences) != 2 || len(a.Tokens) != 4 {
		t.Errorf("the second time: %d sentences, %d tokens, want 2 and 4", len(a.Sentences), len(a.Tokens))
	}
	if !a.Has(readout.LayerTokens) || !a.Has(readout.LayerSentences) {
		t.Error("the layers are not assigned")
	}
}
