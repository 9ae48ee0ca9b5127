package web_test

import (
	"context"
	"log/slog"
	"net/http"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
	"github.com/readout-dev/readout/web"
)

// story is a document made for a test, with what it says.
type story struct {
	id, outlet, title, published string
	blocks                       []string // "kind: text", a paragraph where there is no kind
	says                         []claim
}

// claim is a report: what it says and the words that say so, the first
// evidence first. See body for the form of what.
type claim struct {
	what  string
	words []string
}

func says(what string, words ...string) claim { return claim{what, words} }

// document returns the document of a story.
func (s story) document(t testing.TB) *readout.Document {
	t.Helper()
	d := readout.Document{ID: s.id, Hash: "h" + s.id, Source: "stories/" + s.id + ".txt", Outlet: s.outlet, Title: s.title, Language: "en"}
	if s.published != "" {
		d.Published = &readout.Dating{Date: date(t, s.published), Basis: readout.BasisStated}
	}
	for _, b := range s.blocks {
		kind, text, ok := strings.Cut(b, ": ")
		if !ok || strings.Contains(kind, " ") {
			kind, text = string(readout.BlockParagraph), b
		}
		if d.Text != "" {
			d.Text += "\n\n"
		}
		start := len(d.Text)
		d.Text += text
		d.Blocks = append(d.Blocks, readout.Block{Span: readout.Span{Start: start, End: len(d.Text)}, Kind: readout.BlockKind(kind)})
	}
	doc, err := readout.NewDocument(d)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func (s story) annotation(t testing.TB) *readout.Annotation {
	t.Helper()
	doc := s.document(t)
	a := readout.NewAnnotation(doc)
	for _, c := range s.says {
		var evidence []readout.Evidence
		for _, w := range c.words {
			evidence = append(evidence, cite(t, doc, w))
		}
		r, err := readout.NewReport(body(t, c.what, evidence), "test", evidence...)
		if err != nil {
			t.Fatal(err)
		}
		a.Reports = append(a.Reports, r)
	}
	return a
}

func cite(t testing.TB, doc *readout.Document, words string) readout.Evidence {
	t.Helper()
	i := strings.Index(doc.Text, words)
	if i < 0 {
		t.Fatalf("%q does not stand in document %s", words, doc.ID)
	}
	ev, err := doc.Evidence(readout.Span{Start: i, End: i + len(words)})
	if err != nil {
		t.Fatal(err)
	}
	return ev
}

func date(t testing.TB, s string) readout.Date {
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

// body reads "meeting occurred | Ana Brek/Foreign Minister/Sumar; mediator:Oda
// Rem | Port Velia | 2031-02-07..2031-02-09" or "direct | Ana Brek | 2031-02-07",
// whose content is the evidence.
func body(t testing.TB, what string, evidence []readout.Evidence) readout.Body {
	t.Helper()
	f := strings.Split(what, "|")
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	kind, status, engagement := strings.Cut(f[0], " ")
	if !engagement {
		st := &readout.Statement{Form: readout.StatementForm(kind), Speaker: readout.Speaker{ActorRef: readout.ActorRef{Name: f[1]}}, Content: evidence}
		if f[1] == "" {
			st.Speaker.Class = readout.ClassUnknown
		}
		if f[2] != "" {
			st.SaidAt = &readout.Dating{Date: date(t, f[2]), Basis: readout.BasisResolved}
		}
		return st
	}
	e := &readout.Engagement{Kind: readout.EngagementKind(kind), Status: readout.Status(status)}
	for p := range strings.SplitSeq(f[1], ";") {
		role := readout.RoleParty
		p = strings.TrimSpace(p)
		if r, rest, ok := strings.Cut(p, ":"); ok {
			role, p = readout.Role(r), rest
		}
		parts := append(strings.Split(p, "/"), "", "")
		e.Participants = append(e.Participants, readout.Participant{ActorRef: readout.ActorRef{Name: parts[0]}, Role: role, Office: parts[1], Represents: parts[2]})
	}
	if f[2] != "" {
		e.Place = &readout.Place{Name: f[2]}
	}
	if f[3] != "" {
		start, end, _ := strings.Cut(f[3], "..")
		e.When = &readout.When{Start: date(t, start), End: date(t, end), Basis: readout.BasisStated}
	}
	return e
}

// mediation is a small fictional negotiation, as five outlets have it.
var mediation = []story{
	{
		"d-post-1", "Port Post", "Brek and Tarn to meet in Port Velia", "2031-02-05",
		[]string{
			"heading: Brek and Tarn to meet in Port Velia",
			"caption: Fishing boats off Port Velia in January. Photograph: Lio Marn/Port Post",
			"Sumar's foreign minister, Ana Brek, will meet Ilo Tarn, who leads Velia's delegation, in Port Velia on Friday, both sides said on Wednesday.",
			"It would be the first meeting of the two since the ferry blockade of October. Oda Rem, the envoy of the League of Harbours, is to mediate.",
			"\"We come with an open hand and a closed folder,\" Ms Brek told reporters at the Salt Palace.",
			"related: Read also: Storm closes the northern locks",
		},
		[]claim{
			says("meeting planned | Ana Brek/Foreign Minister/Sumar; Ilo Tarn//Velia; mediator:Oda Rem/Envoy/League of Harbours | Port Velia | 2031-02-07", "Ana Brek, will meet Ilo Tarn, who leads Velia's delegation, in Port Velia on Friday", "Oda Rem, the envoy of the League of Harbours, is to mediate"),
			says("direct | Ana Brek | 2031-02-05", "\"We come with an open hand and a closed folder,\""),
		},
	},
	{
		"d-herald-1", "Sumar Herald", "Ministers hold first talks since blockade", "2031-02-08",
		[]string{
			"heading: Ministers hold first talks since blockade",
			"dateline: Port Velia, February 8:",
			"Ana Brek met Ilo Tarn in Port Velia on Friday for slightly over an hour, the first meeting of the two since October.",
			"The two discussed the release of the ferry crews, a Sumari official said. They agreed to nothing else, he said.",
			"\"There was bread on the table and not much more,\" Mr Tarn said afterwards. \"But nobody left it.\"",
			"disclaimer: The Herald takes no responsibility for the contents of linked pages.",
		},
		[]claim{
			says("meeting occurred | Ana Brek/Foreign Minister/Sumar; Ilo Tarn//Velia | Port Velia | 2031-02-07", "Ana Brek met Ilo Tarn in Port Velia on Friday for slightly over an hour"),
			says("direct | Ilo Tarn | 2031-02-07", "\"There was bread on the table and not much more,\"", "\"But nobody left it.\""),
			says("indirect | a Sumari official | 2031-02", "The two discussed the release of the ferry crews"),
		},
	},
	{
		"d-wire-1", "Harbour News Agency", "League envoy cancels Sumar trip", "2031-02-12",
		[]string{
			"League of Harbours envoy Oda Rem called off her visit to Sumar on Wednesday, hours before she was due to leave.",
			"A spokesman gave no reason. Ms Rem spoke with Ana Brek by telephone instead, the spokesman said.",
			"Velia denied that Ilo Tarn had met Ms Rem in secret on Monday. \"There was no such meeting,\" the ministry said.",
		},
		[]claim{
			says("visit cancelled | visitor:Oda Rem/Envoy/League of Harbours | Sumar | 2031-02-12", "Oda Rem called off her visit to Sumar on Wednesday"),
			says("call occurred | Oda Rem; Ana Brek | | 2031-02-12", "Ms Rem spoke with Ana Brek by telephone instead"),
			says("meeting did_not_occur | Ilo Tarn; Oda Rem | | 2031-02-10", "Velia denied that Ilo Tarn had met Ms Rem in secret on Monday", "\"There was no such meeting,\""),
			says("direct | Velia's foreign ministry | 2031-02-12", "\"There was no such meeting,\""),
		},
	},
	{
		"d-gazette-1", "Lock Gazette", "Talks go on in spring", "2031-02-20",
		[]string{
			"Delegations of Sumar and Velia are holding talks at the Salt Palace this week, mediated by Oda Rem.",
			"A signing in March was proposed by the League. Zoë Ünal of the harbour union said that nobody had asked the crews.",
		},
		[]claim{
			says("talks under_way | Sumar; Velia; mediator:Oda Rem | the Salt Palace | 2031-02-17..2031-02-21", "Delegations of Sumar and Velia are holding talks at the Salt Palace this week, mediated by Oda Rem"),
			says("signing proposed | Sumar; Velia | | 2031-03", "A signing in March was proposed by the League"),
			says("indirect | Zoë Ünal | 2031-02", "nobody had asked the crews"),
		},
	},
	{
		"d-undated", "", "", "",
		[]string{"Ana Brek once met the old governor of Velia, and nobody wrote down when."},
		[]claim{says("meeting occurred | Ana Brek; the old governor of Velia | |", "Ana Brek once met the old governor of Velia")},
	},
}

// copied is the Herald's story as another outlet prints it a day later.
var copied = story{
	"d-courier-1", "Lock Courier", "First talks since blockade end after an hour", "2031-02-09",
	append([]string{"heading: First talks since blockade end after an hour", "dateline: Port Velia, February 8:"}, mediation[1].blocks[2:5]...),
	[]claim{
		says("meeting occurred | Ana Brek/Foreign Minister/Sumar; Ilo Tarn//Velia | Port Velia | 2031-02-07", "Ana Brek met Ilo Tarn in Port Velia on Friday for slightly over an hour"),
	},
}

// talkative says so much on the day of a call that the timeline folds it.
var talkative = story{
	"d-courier-2", "Lock Courier", "Rem calls Tarn", "2031-02-12",
	[]string{
		"heading: Rem calls Tarn",
		"Oda Rem called Ilo Tarn on Wednesday. \"The crews are well,\" she said afterwards. \"They have asked for tea.\" Mr Tarn said: \"We have tea.\" \"And lemons,\" he added.",
	},
	[]claim{
		says("call occurred | Oda Rem; Ilo Tarn | | 2031-02-12", "Oda Rem called Ilo Tarn on Wednesday"),
		says("direct | Oda Rem | 2031-02-12", "\"The crews are well,\""),
		says("direct | Oda Rem | 2031-02-12", "\"They have asked for tea.\""),
		says("direct | Ilo Tarn | 2031-02-12", "\"We have tea.\""),
		says("direct | Ilo Tarn | 2031-02-12", "\"And lemons,\""),
	},
}

// serve returns the pages of a new ledger of stories.
func serve(t testing.TB, stories ...story) http.Handler {
	t.Helper()
	var b ledger.Batch
	for _, s := range stories {
		b.Annotations = append(b.Annotations, s.annotation(t))
	}
	return serveBatch(t, b)
}

func serveBatch(t testing.TB, b ledger.Batch) http.Handler {
	t.Helper()
	l, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "test.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	})
	if _, err := l.Put(context.Background(), b); err != nil {
		t.Fatal(err)
	}
	return web.New(l, slog.New(slog.NewTextHandler(failing{t}, nil)), web.Access{})
}

// failing makes an error of everything that is logged.
type failing struct{ t testing.TB }

func (f failing) Write(p []byte) (int, error) {
	f.t.Errorf("logged: %s", p)
	return len(p), nil
}
