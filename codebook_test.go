package readout_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
)

// TestTheCodebookAndTheCodeUseTheSameWords: each closed list of the codebook has
// the words of the code's, and the manual's page names them all.
func TestTheCodebookAndTheCodeUseTheSameWords(t *testing.T) {
	manual, err := os.ReadFile("doc/codebook.md")
	if err != nil {
		t.Fatal(err)
	}
	lists := []struct {
		section, mark string
		code          []string
	}{
		{"Actor", "\n", words(readout.ActorPerson, readout.ActorOffice, readout.ActorState, readout.ActorBody, readout.ActorGroup, readout.ActorPlace)},
		{"Engagement", "**kind**", words(readout.EngagementKinds...)},
		{"Engagement", "**status**", words(readout.Statuses...)},
		{"Engagement", "each with `role`:", words(readout.RoleParty, readout.RoleHost, readout.RoleVisitor, readout.RoleMediator)},
		{"Engagement", "`basis`", words(readout.BasisStated, readout.BasisResolved, readout.BasisInferred)},
		{"Engagement", "with precision", []string{
			readout.PrecisionYear.String(), readout.PrecisionMonth.String(), readout.PrecisionDay.String(), readout.PrecisionMinute.String(),
		}},
		{"Statement", "**form**", words(readout.StatementForms...)},
		{"Statement", "and a class", words(readout.ClassOfficial, readout.ClassDiplomat, readout.ClassSource, readout.ClassSpokesman, readout.ClassWitness)},
		{"Position", "**stance**", words(readout.Stances...)},
		{"Proposal", "`responses` (actor,", words(readout.ResponseKinds...)},
	}
	for _, l := range lists {
		for _, w := range l.code {
			if !strings.Contains(string(manual), w) {
				t.Errorf("doc/codebook.md does not name %s (%s, %s)", w, l.section, strings.TrimSpace(l.mark))
			}
		}
	}
	book, err := os.ReadFile(testkit.Shared(t, "CODEBOOK.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range lists {
		got := listed(string(book), l.section, l.mark)
		slices.Sort(got)
		slices.Sort(l.code)
		if !slices.Equal(got, l.code) {
			t.Errorf("%s, %s: the codebook has %v, the code %v", l.section, strings.TrimSpace(l.mark), got, l.code)
		}
	}
}

func words[S ~string](values ...S) []string {
	list := make([]string, len(values))
	for i, v := range values {
		list[i] = string(v)
	}
	return list
}

var bracketed = regexp.MustCompile(`\([^()]*\)`)

// listed returns the words in code marks that follow a mark in a section of the
// codebook, up to the end of their list: what stands between them is a dot or a
// comma, or told in brackets.
func listed(book, section, mark string) []string {
	_, text, ok := strings.Cut(book, "\n## "+section+"\n")
	if !ok {
		return nil
	}
	text, _, _ = strings.Cut(text, "\n## ")
	if mark == "\n" {
		text = mark + text
	}
	_, text, ok = strings.Cut(text, mark)
	if !ok {
		return nil
	}
	if strings.HasPrefix(strings.TrimSpace(text), "(`") { // the list is in brackets itself
		text = strings.Replace(text, "(", "", 1)
		text, _, _ = strings.Cut(text, ")")
		text = regexp.MustCompile(` from [^,]*| where [^,]*`).ReplaceAllString(text, "")
	}
	text = bracketed.ReplaceAllString(text, "")
	var list []string
	for i, part := range strings.Split(text, "`") {
		if i%2 == 1 {
			list = append(list, part)
			continue
		}
		between := strings.TrimSpace(strings.NewReplacer("·", "", ",", "", "actor", "").Replace(part))
		if len(list) > 0 && between != "" || len(list) == 0 && len(between) > 40 {
			break
		}
	}
	return list
}
