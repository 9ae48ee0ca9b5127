// Package ledgertest makes documents, and annotates them, for the tests of
// packages that keep ledgers; and writes down all that a ledger holds.
package ledgertest

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"math/rand/v2"
	"regexp"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

var (
	people = []string{"Ana Brek", "Ilo Tarn", "Mira Oskel", "José Valdén", "Teo Lunn", "Sena Karr"}
	places = []string{"Port Amel", "Sumar City", "Ville-Haute", "Dorn"}
	verbs  = map[string]readout.EngagementKind{"met": readout.KindMeeting, "called": readout.KindCall}
	words  = []string{
		"“We will not sign before the winter,”", "“The border stays open,”", "“Nothing is agreed — yet,”",
	}
	outlets = []string{"The Harbour Post", "Dorn Herald", "Meridian Wire", ""}
	filler  = strings.Fields("the ministry press harbour delegation corridor talks frontier grain winter treaty envoy panel budget quiet long")
)

// FirstDay is the first that story 0 tells of. Every eighth story goes on a day.
var FirstDay = readout.Day(2031, 1, 28)

// Text returns the n-th story: a few sentences that [Annotate] understands
// among others that it doesn't. Neighbours share occasions and quotations.
func Text(n int) string {
	rnd := rand.New(rand.NewPCG(uint64(n), 17))
	pick := func(of []string) string { return of[rnd.IntN(len(of))] }
	var b strings.Builder
	fmt.Fprintf(&b, "Story %d: %s\n\n", n, pick(places))
	for range 3 + rnd.IntN(4) {
		day := FirstDay.AddDays(n/8 + rnd.IntN(3))
		switch rnd.IntN(3) {
		case 0:
			fmt.Fprintf(&b, "%s %s %s in %s on %s.", pick(people), pick([]string{"met", "called"}), pick(people), pick(places), day)
		case 1:
			fmt.Fprintf(&b, "%s %s said on %s.", pick(words), pick(people), day)
		default:
			b.WriteString("Then")
			for range 40 {
				b.WriteString(" " + pick(filler))
			}
			b.WriteString(" " + pick(people) + ".")
		}
		b.WriteString("\n\n")
	}
	b.WriteString(claim(n))
	return b.String()
}

// Document returns the n-th document.
func Document(n int) *readout.Document {
	return DocumentOf("", fmt.Sprintf("story-%05d.txt", n), Text(n))
}

// DocumentOf returns a document of text that was read from source. id "" is
// made from the text. One in five has no date.
func DocumentOf(id, source, text string) *readout.Document {
	hash := readout.ID("h", text)
	if id == "" {
		id = readout.ID(readout.PrefixDocument, text)
	}
	title, _, _ := strings.Cut(text, "\n")
	d := readout.Document{
		ID: id, Hash: hash, Source: source, Outlet: outlets[int(hash[3])%len(outlets)], Title: title, Language: "en", Text: text,
	}
	if sum := int(hash[1]) + int(hash[2])<<3; sum%5 > 0 {
		d.Published = &readout.Dating{Date: readout.Day(2031, 1+sum%3, 1+sum%28), Basis: readout.BasisStated}
	}
	at := 0
	for part := range strings.SplitSeq(text, "\n\n") {
		if t := strings.TrimSpace(part); t != "" {
			start := at + strings.Index(part, t)
			d.Blocks = append(d.Blocks, readout.Block{Span: readout.Span{Start: start, End: start + len(t)}, Kind: readout.BlockParagraph})
		}
		at += len(part) + 2
	}
	doc, err := readout.NewDocument(d)
	if err != nil {
		panic(err)
	}
	return doc
}

var (
	name     = `(` + strings.Join(people, "|") + `)`
	date     = `on (\d{4}-\d\d-\d\d)`
	meeting  = regexp.MustCompile(name + ` (met|called) ` + name + ` in (` + strings.Join(places, "|") + `) ` + date)
	said     = regexp.MustCompile(`(“[^”]*”) ` + name + ` (said) ` + date)
	named    = regexp.MustCompile(name)
	calendar = regexp.MustCompile(date)
)

// Annotate finds the sentences of [Text] in a document. Two of the people
// have no id, as actors that nothing resolves.
func Annotate(doc *readout.Document) (*readout.Annotation, error) {
	a := readout.NewAnnotation(doc)
	for _, m := range named.FindAllStringIndex(doc.Text, -1) {
		s := readout.Span{Start: m[0], End: m[1]}
		a.Mentions = append(a.Mentions, readout.Mention{Span: s, Form: readout.FormName, Type: readout.ActorPerson, Actor: actor(a.Text(s))})
	}
	for _, m := range calendar.FindAllStringSubmatchIndex(doc.Text, -1) {
		s := readout.Span{Start: m[2], End: m[3]}
		a.Times = append(a.Times, readout.Time{Span: s, Type: "DATE", Value: a.Text(s), When: readout.When{Start: day(a.Text(s))}})
	}
	add := func(body readout.Body, by string, s readout.Span) error {
		ev, err := doc.Evidence(s)
		if err != nil {
			return err
		}
		r, err := readout.NewReport(body, by, ev)
		a.Reports = append(a.Reports, r)
		return err
	}
	for _, m := range meeting.FindAllStringSubmatchIndex(doc.Text, -1) {
		part := func(i int) string { return doc.Text[m[2*i]:m[2*i+1]] }
		e := &readout.Engagement{
			Kind: verbs[part(2)], Status: readout.Statuses[len(doc.Text)%len(readout.Statuses)],
			Participants: []readout.Participant{
				{ActorRef: actor(part(1)), Role: readout.RoleParty}, {ActorRef: actor(part(3)), Role: readout.RoleParty},
			},
			Place: &readout.Place{Name: part(4), Country: "Sumar"},
			When:  &readout.When{Start: day(part(5)), Basis: readout.BasisStated},
		}
		if err := add(e, "ledgertest/met", readout.Span{Start: m[0], End: m[1]}); err != nil {
			return nil, err
		}
	}
	for _, m := range said.FindAllStringSubmatchIndex(doc.Text, -1) {
		content, err := doc.Evidence(readout.Span{Start: m[2], End: m[3]})
		if err != nil {
			return nil, err
		}
		s := &readout.Statement{
			Form: readout.FormDirect, Speaker: readout.Speaker{ActorRef: actor(doc.Text[m[4]:m[5]])}, Content: []readout.Evidence{content},
			SaidAt: &readout.Dating{Date: day(doc.Text[m[8]:m[9]]), Basis: readout.BasisStated},
		}
		if err := add(s, "ledgertest/said", readout.Span{Start: m[0], End: m[1]}); err != nil {
			return nil, err
		}
	}
	return a, claims(doc, add)
}

// Mixed annotates as [Annotate] does, but takes from some engagements a part
// of what they say: their day, their date or their place.
func Mixed(doc *readout.Document) (*readout.Annotation, error) {
	a, err := Annotate(doc)
	if err != nil {
		return nil, err
	}
	for i, r := range a.Reports {
		e := r.Engagement()
		if e == nil {
			continue
		}
		vague := *e
		switch (len(doc.Text) + i) % 5 {
		case 0:
			vague.When = nil
		case 1:
			vague.When = &readout.When{Start: e.When.Start.To(readout.PrecisionMonth), Basis: e.When.Basis}
		case 2:
			vague.Place = &readout.Place{Name: e.Place.Country, Country: e.Place.Country}
		}
		if a.Reports[i], err = readout.NewReport(&vague, r.By(), r.Evidence()...); err != nil {
			return nil, err
		}
	}
	return a, nil
}

// Annotation returns the n-th document, annotated.
func Annotation(n int) *readout.Annotation {
	a, err := Annotate(Document(n))
	if err != nil {
		panic(err)
	}
	return a
}

func actor(name string) readout.ActorRef {
	ref := readout.ActorRef{Name: name}
	if name != people[4] && name != people[5] {
		ref.ID = readout.ID(readout.PrefixActor, name)
	}
	return ref
}

func day(s string) readout.Date {
	d, err := readout.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// Store is what [Dump] reads.
type Store interface {
	AllDocuments(context.Context) iter.Seq2[*readout.Document, error]
	AllReports(context.Context) iter.Seq2[*readout.Report, error]
	AllRecords(context.Context) iter.Seq2[*readout.Record, error]
	AllConflicts(context.Context) iter.Seq2[ledger.Conflict, error]
	AllActors(context.Context) iter.Seq2[ledger.Actor, error]
	AllSkipped(context.Context) iter.Seq2[ledger.Skipped, error]
	Annotation(context.Context, string) (*readout.Annotation, error)
	Summary(context.Context) (ledger.Summary, error)
}

// Dump returns everything that a ledger says, a line for each object.
func Dump(ctx context.Context, s Store) (string, error) {
	var b bytes.Buffer
	line := func(what string, v any, err error) error {
		if err != nil {
			return err
		}
		data, err := json.Marshal(v)
		fmt.Fprintf(&b, "%s %s\n", what, data)
		return err
	}
	var docs []string
	for d, err := range s.AllDocuments(ctx) {
		if err := line("document", d, err); err != nil {
			return "", err
		}
		docs = append(docs, d.ID)
	}
	for _, id := range docs {
		a, err := s.Annotation(ctx, id)
		if err := line("annotation", a, err); err != nil {
			return "", err
		}
	}
	if err := dumpAll(line, "report", s.AllReports(ctx)); err != nil {
		return "", err
	}
	if err := dumpAll(line, "record", s.AllRecords(ctx)); err != nil {
		return "", err
	}
	if err := dumpAll(line, "conflict", s.AllConflicts(ctx)); err != nil {
		return "", err
	}
	if err := dumpAll(line, "actor", s.AllActors(ctx)); err != nil {
		return "", err
	}
	if err := dumpAll(line, "skipped", s.AllSkipped(ctx)); err != nil {
		return "", err
	}
	summary, err := s.Summary(ctx)
	err = line("summary", summary, err)
	return b.String(), err
}

func dumpAll[T any](line func(string, any, error) error, what string, all iter.Seq2[T, error]) error {
	for v, err := range all {
		if err := line(what, v, err); err != nil {
			return err
		}
	}
	return nil
}
