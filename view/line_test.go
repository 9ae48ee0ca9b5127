package view_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/view"
)

// engagement reads "kind status | A; visitor:B; mediator:C | place | start..end".
func engagement(t *testing.T, s string) *readout.Engagement {
	t.Helper()
	f := strings.Split(s, "|")
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	kind, status, _ := strings.Cut(f[0], " ")
	e := &readout.Engagement{Kind: readout.EngagementKind(kind), Status: readout.Status(status)}
	for name := range strings.SplitSeq(f[1], ";") {
		if name = strings.TrimSpace(name); name == "" {
			continue
		}
		role := readout.RoleParty
		if r, n, ok := strings.Cut(name, ":"); ok {
			role, name = readout.Role(r), n
		}
		e.Participants = append(e.Participants, readout.Participant{ActorRef: readout.ActorRef{Name: name}, Role: role})
	}
	if f[2] != "" {
		e.Place = &readout.Place{Name: f[2]}
	}
	if f[3] != "" {
		start, end, _ := strings.Cut(f[3], "..")
		e.When = &readout.When{Start: date(t, start), End: date(t, end), Open: start == "" || strings.HasSuffix(f[3], "..")}
	}
	return e
}

func date(t *testing.T, s string) readout.Date {
	t.Helper()
	if s == "" {
		return readout.Date{}
	}
	d, err := readout.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestLineOfEngagement(t *testing.T) {
	for _, tc := range []struct{ in, want string }{
		{"meeting occurred | Ana Brek; Ilo Tarn | Port Velia | 2031-02-07", "Ana Brek met Ilo Tarn in Port Velia on 7 February 2031"},
		{"meeting occurred | Ana Brek; Ilo Tarn; Oda Rem | | 2031-02", "Ana Brek, Ilo Tarn and Oda Rem met in February 2031"},
		{"meeting occurred | Ana Brek | the Salt Palace | 2031", "Ana Brek held a meeting at the Salt Palace in 2031"},
		{"meeting occurred | | Port Velia | 2031-02-07T11:50", "A meeting in Port Velia on 7 February 2031, 11:50"},
		{"meeting planned | Ana Brek; Ilo Tarn | | 2031-02-07..2031-02-09", "Ana Brek will meet Ilo Tarn between 7 and 9 February 2031"},
		{"meeting did_not_occur | Ana Brek; Ilo Tarn | |", "Ana Brek did not meet Ilo Tarn"},
		{"meeting cancelled | Ana Brek; Ilo Tarn | Port Velia | 2031-02-07", "A meeting of Ana Brek and Ilo Tarn in Port Velia on 7 February 2031, called off"},
		{"meeting under_way | Sumari officials | |", "Sumari officials are holding a meeting"},
		{"meeting under_way | Ana Brek; Ilo Tarn | |", "Ana Brek is meeting Ilo Tarn"},
		{"talks occurred | Sumar; Velia; mediator:Oda Rem | Port Velia |", "Sumar and Velia held talks in Port Velia, mediated by Oda Rem"},
		{"talks proposed | Sumar; Velia | |", "Talks between Sumar and Velia, proposed"},
		{"talks under_way | mediator:Oda Rem | |", "Oda Rem is holding talks"},
		{"call occurred | Ana Brek; Ilo Tarn | | 2031-02-07", "Ana Brek and Ilo Tarn held a call on 7 February 2031"},
		{"visit occurred | visitor:Ana Brek; host:Ilo Tarn | Velia | 2031-02", "Ana Brek visited Velia in February 2031, received by Ilo Tarn"},
		{"visit planned | Ana Brek | Velia |", "Ana Brek will visit Velia"},
		{"visit cancelled | Ana Brek | Velia |", "A visit by Ana Brek to Velia, called off"},
		{"visit occurred | Ana Brek | |", "Ana Brek travelled"},
		{"visit occurred | Ana Brek | Middle East |", "Ana Brek visited the Middle East"},
		{"visit proposed | Ana Brek | Netherlands |", "A visit by Ana Brek to the Netherlands, proposed"},
		{"meeting occurred | Ana Brek; Ilo Tarn | United States |", "Ana Brek met Ilo Tarn in the United States"},
		{"press_conference occurred | Ana Brek | Port Velia |", "Ana Brek gave a press conference in Port Velia"},
		{"message occurred | Sumar; Velia | |", "Sumar and Velia exchanged a message"},
		{"message did_not_occur | Sumar | |", "Sumar did not send a message"},
		{"signing planned | Sumar; Velia | Port Velia | 2031-03-01", "Sumar and Velia will hold a signing in Port Velia on 1 March 2031"},
		{"meeting occurred | Ana Brek; Ilo Tarn | Chancellery | 2031", "Ana Brek met Ilo Tarn at the Chancellery in 2031"},
		{"meeting planned | | | ..2031-03-01", "A meeting by 1 March 2031, planned"},
		{"meeting planned | Ana Brek; Ilo Tarn | | 2031-03-06..", "Ana Brek will meet Ilo Tarn on 6 March 2031 or later"},
		{"meeting planned | Ana Brek; Ilo Tarn | | ..2031-03", "Ana Brek will meet Ilo Tarn in March 2031 or earlier"},
	} {
		if got := view.Line(engagement(t, tc.in)); got != tc.want {
			t.Errorf("%s\n got %s\nwant %s", tc.in, got, tc.want)
		}
	}
}

func TestHeadlineLeavesOutWhatStandsBesideIt(t *testing.T) {
	for _, tc := range []struct{ in, want string }{
		{"meeting occurred | Ana Brek; Ilo Tarn | Port Velia | 2031-02-07", "Ana Brek met Ilo Tarn in Port Velia"},
		{"meeting occurred | Ana Brek; Ilo Tarn | | 2031-02-07T11:50", "Ana Brek met Ilo Tarn at 11:50"},
		{"meeting cancelled | Ana Brek; Ilo Tarn | | 2031-02", "A meeting of Ana Brek and Ilo Tarn"},
		{"visit occurred | Ana Brek | Velia | 2031-02-07..2031-02-09", "Ana Brek visited Velia from 7 to 9 February 2031"},
	} {
		var got strings.Builder
		for _, p := range view.Headline(engagement(t, tc.in)) {
			got.WriteString(p.Text)
		}
		if got.String() != tc.want {
			t.Errorf("%s\n got %s\nwant %s", tc.in, got.String(), tc.want)
		}
	}
}

// cite returns the evidence of the first place where words stand in doc.
func cite(t testing.TB, doc *readout.Document, words string) readout.Evidence {
	t.Helper()
	i := strings.Index(doc.Text, words)
	if i < 0 {
		t.Fatalf("%q does not stand in %q", words, doc.Text)
	}
	ev, err := doc.Evidence(readout.Span{Start: i, End: i + len(words)})
	if err != nil {
		t.Fatal(err)
	}
	return ev
}

func TestLineOfStatement(t *testing.T) {
	doc := testkit.Document(t, `"We will not sign," Ana Brek said, "before spring." The port, she added, was "closed". She denied that it burnt.`)
	speaker := readout.Speaker{ActorRef: readout.ActorRef{Name: "Ana Brek"}}
	for _, tc := range []struct {
		speaker readout.Speaker
		form    readout.StatementForm
		cue     string
		content []string
		want    string
	}{
		{speaker, readout.FormDirect, "said", []string{`"We will not sign,"`, `"before spring."`}, "Ana Brek: “We will not sign … before spring.”"},
		{speaker, readout.FormIndirect, "", []string{"The port"}, "Ana Brek, paraphrased: The port"},
		{speaker, readout.FormIndirect, "added", []string{"The port"}, "Ana Brek added: The port"},
		{speaker, readout.FormIndirect, "denied", []string{"that it burnt"}, "Ana Brek denied that it burnt"},
		{speaker, readout.FormMixed, "", []string{`was "closed"`}, `Ana Brek: was "closed"`},
		{readout.Speaker{Class: readout.ClassUnknown}, readout.FormDirect, "", []string{"before spring."}, "Speaker not found: “before spring.”"},
		{readout.Speaker{Class: readout.ClassDiplomat}, readout.FormDirect, "", []string{"before spring."}, "An unnamed diplomat: “before spring.”"},
	} {
		st := &readout.Statement{Form: tc.form, Speaker: tc.speaker}
		if tc.cue != "" {
			st.Cue = []readout.Evidence{cite(t, doc, tc.cue)}
		}
		for _, words := range tc.content {
			st.Content = append(st.Content, cite(t, doc, words))
		}
		if got := view.Line(st); got != tc.want {
			t.Errorf("got %s\nwant %s", got, tc.want)
		}
	}
}

func TestVisible(t *testing.T) {
	for _, tc := range []struct{ in, want string }{
		{"Zoë met Ana.\n", "Zoë met Ana.\n"},
		{"a\x1b[31mb", "a[U+001B][31mb"},
		{"a\u009bb\x7f", "a[U+009B]b[U+007F]"},
		{"\u202eevil\u202c", "[U+202E]evil[U+202C]"},
		{"שלום\u200f!", "שלום\u200f!"},
		{"a\u200bb\ufeff", "a[U+200B]b[U+FEFF]"},
	} {
		if got := view.Visible(tc.in); got != tc.want {
			t.Errorf("Visible(%q) = %q, want %q", tc.in, got, tc.want)
		}
	}
}

func TestShort(t *testing.T) {
	for _, tc := range []struct {
		in   string
		n    int
		want string
	}{
		{"a  b\nc", 10, "a b c"},
		{"one two three four", 12, "one two…"},
		{"unbrokenandlong", 6, "unbro…"},
		{"", 5, ""},
	} {
		if got := view.Short(tc.in, tc.n); got != tc.want {
			t.Errorf("Short(%q, %d) = %q, want %q", tc.in, tc.n, got, tc.want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		s, n := rapid.String().Draw(t, "s"), rapid.IntRange(2, 40).Draw(t, "n")
		if got := view.Short(s, n); utf8.RuneCountInString(got) > n {
			t.Fatalf("%d code points: %q", utf8.RuneCountInString(got), got)
		}
	})
}

func TestNumber(t *testing.T) {
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 1234567: "1,234,567", -1000: "-1,000", -100: "-100"} {
		if got := view.Number(n); got != want {
			t.Errorf("Number(%d) = %q, want %q", n, got, want)
		}
	}
}
