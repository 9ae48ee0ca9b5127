package text_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/text"
)

// TestQuotes has a text and its quotations: ">" for each level of depth, the
// words between the marks, "…" after one that goes on in the next paragraph.
func TestQuotes(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{`"We go," she said.`, `We go,`},
		{`"We go," she said, "and we stay."`, `We go,|and we stay.`},
		{`He called it a "free and fair" vote.`, `free and fair`},
		{`“We go,” she said. “Now.”`, `We go,|Now.`},
		{`«We go», she said.`, `We go`},
		{`„We go“, she said. „And stay“.`, `We go|And stay`},
		{"``We go,'' she said.", `We go,`},
		{"''We go,'' she said. ''Now.''", `We go,|Now.`},
		{`‘’We go,’’ she said.`, `We go,`},
		{`'We go,' she said.`, `We go,`},
		{`‘We don’t go,’ she said.`, `We don’t go,`},
		{`"I told them 'no' twice," she said.`, `I told them 'no' twice,|>no`},
		{`“I told them ‘no.’” She left.`, `I told them ‘no.’|>no.`},
		{`"It is not 'yes' or 'no.'"`, `It is not 'yes' or 'no.'|>yes|>no.`},
		{"``He said `no' to us,'' she said.", "He said `no' to us,|>no"},
		{`“A “new” start,” she said.`, `A “new” start,|>new`},
		// Apostrophes.
		{`The workers' union and Velia's party don't agree.`, ``},
		{`Get 'em in the '90s, rock 'n' roll.`, ``},
		{`'The workers' rights matter,' she said.`, `The workers' rights matter,`},
		{`The ministers’ talks of ’98 weren’t long.`, ``},
		{`She is 5'9" tall, he is 6'2".`, ``},
		// Unbalanced marks.
		{`"We go, she said.`, ``},
		{`We go," she said.`, ``},
		{`"We go, she said. "We stay," he said.`, `We stay,`},
		{`“We go, she said. “We stay,” he said.`, `We stay,`},
		{`“We go" she said.`, `We go`},
		{`"" and "`, ``},
		{`She said " we go " and left.`, `we go`},
		{`("We go")`, `We go`},
		{`the so-called "plan"-makers`, `plan`},
		// Several paragraphs.
		{"“We go.\n\n“We stay.\n\n“We rest,” she said.", `We go.…|We stay.…|We rest,`},
		{"She said: \"We go.\n\n\"We stay.\"", `We go.…|We stay.`},
		{"“We go.\n\nThe end.\n\n“We stay.”", `We stay.`},
		{"“We go.\n\n\"We stay.\"", `We stay.`},
		{"‘We go.\n\n‘We stay,’ she said.", `We go.…|We stay,`},
	} {
		a := readout.NewAnnotation(testkit.Document(t, c.text))
		var got []string
		for _, q := range text.Quotes(a) {
			s := strings.Repeat(">", q.Depth) + a.Text(q.Inner)
			if q.Continues {
				s += "…"
			}
			got = append(got, s)
			if q.Closed == q.Continues || !q.Contains(q.Inner) {
				t.Errorf("%s: %+v", c.text, q)
			}
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, s, c.want)
		}
	}
}

func TestQuotesFurniture(t *testing.T) {
	const story = "“We go.\n\nA \"picture\" of Ana.\n\n“We stay.”"
	doc := testkit.Document(t, story)
	doc.Blocks[1].Kind = readout.BlockCaption
	var got []string
	a := readout.NewAnnotation(doc)
	for _, q := range text.Quotes(a) {
		got = append(got, fmt.Sprint(a.Text(q.Inner), q.Continues))
	}
	if s := strings.Join(got, "|"); s != "We stay.false" {
		t.Errorf("%s", s)
	}
}
