package ledger_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
)

// quotes makes a telling of a statement from a line: "“Words,” Ana Brek said".
// The name that stands before the verb is the speaker's, or what is given.
func quotes(t testing.TB, document, line, speaker string) ledger.Telling {
	t.Helper()
	doc := ledgertest.DocumentOf(document, document+".txt", line)
	cite := func(from, to int) readout.Evidence {
		ev, err := doc.Evidence(readout.Span{Start: from, End: to})
		if err != nil {
			t.Fatal(err)
		}
		return ev
	}
	end := strings.Index(line, "” ") + len("”")
	beside, _, _ := strings.Cut(line[end+1:], " said")
	if speaker == "" {
		speaker = beside
	}
	s := &readout.Statement{Form: readout.FormDirect, Content: []readout.Evidence{cite(0, end)}, Speaker: readout.Speaker{
		ActorRef: readout.ActorRef{Name: speaker, ID: actor.ID(readout.ActorPerson, speaker)},
		Spans:    []readout.Evidence{cite(end+1, end+1+len(beside))},
	}}
	r, err := readout.NewReport(s, "test", cite(0, len(line)))
	if err != nil {
		t.Fatal(err)
	}
	return ledger.Telling{Report: r, Published: readout.Day(2031, 2, 7)}
}

// TestWordsOfTwoSpeakers: when the same words ascribed to two are a conflict.
func TestWordsOfTwoSpeakers(t *testing.T) {
	const words = "“The border stays open until the river towns agree to close it,” "
	for _, c := range []struct {
		a, b, speaker string // of b, where it isn't the one beside the words
		conflict      bool
	}{
		{words + "Ana Brek said", words + "Ilo Tarn said", "", true},
		{words + "Ana Brek said", "“Yes. The border stays open until the river towns agree to close it, and not before,” Ilo Tarn said", "", true},
		{words + "Ana Brek said", words + "Ana Brek said", "", false},
		{words + "Ana Brek said", words + "Minister Ana Brek said", "", false},
		{words + "Ana Brek said", words + "Anna Breck said", "", false},                                                          // one name, misspelt
		{words + "Ana Brek said", words + "he said", "Ilo Tarn", false},                                                          // whom a pronoun means may be taken wrongly
		{words + "Ana Brek said", words + "Ilo Tarn said, a spokesman for the minister", "", false},                              // who speaks for her
		{words + "Ana Brek said", words + "Ilo Tarn said in a joint statement", "", false},                                       // of both
		{words + "Ana Brek said", "“The border stays open,” Ilo Tarn said", "", false},                                           // few words
		{words + "Ana Brek said", "“As Brek says, the border stays open until the river towns agree,” Ilo Tarn said", "", false}, // he quotes her
	} {
		tellings := []ledger.Telling{quotes(t, "d1", c.a, ""), quotes(t, "d2", c.b, c.speaker)}
		of := map[string]string{}
		found := map[string][]ledger.Telling{}
		for _, x := range tellings {
			of[x.Report.ID()] = ledger.Link(x.Report)
			if key := ledger.QuotationKey(x.Report); key != "" {
				found[key] = append(found[key], x)
			}
		}
		n := 0
		for _, one := range found {
			conflicts := ledger.Misattributions(one, of)
			n += len(conflicts)
			for _, x := range conflicts {
				if x.Field != "speaker" || !strings.Contains(x.Why, "Ana Brek said “The border stays open") || !strings.Contains(x.Why, "Ilo Tarn said it, according to document d2") {
					t.Errorf("%+v", x)
				}
			}
		}
		if (n == 1) != c.conflict || n > 1 {
			t.Errorf("%s\n%s\n%d conflicts", c.a, c.b, n)
		}
	}
}

// TestWordsOfMany: what many are said to have said is a saying.
func TestWordsOfMany(t *testing.T) {
	names := []string{"Ana Brek", "Ilo Tarn", "Maro Pell", "Lena Dorn", "Oren Vask", "Hamo Reth", "Quon Dask"}
	for n := 2; n <= len(names); n++ {
		var tellings []ledger.Telling
		of := map[string]string{}
		for _, name := range names[:n] {
			x := quotes(t, "d-"+name, "“The border stays open until the river towns agree to close it,” "+name+" said", "")
			tellings = append(tellings, x)
			of[x.Report.ID()] = ledger.Link(x.Report)
		}
		if got := len(ledger.Misattributions(tellings, of)) > 0; got != (n <= ledger.MostSpeakers) {
			t.Errorf("%d speakers: conflict %v", n, got)
		}
	}
}
