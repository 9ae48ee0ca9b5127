package statement_test

import (
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/testkit"
	"github.com/readout-dev/readout/statement"
)

func TestSpoken(t *testing.T) {
	doc := testkit.Document(t, "Ana Brek denied that the port had burnt.")
	at := func(start, end int) readout.Evidence {
		ev, err := doc.Evidence(readout.Span{Start: start, End: end})
		if err != nil {
			t.Fatal(err)
		}
		return ev
	}
	named := readout.Speaker{ActorRef: readout.ActorRef{Name: "Ana Brek", ID: "a1"}}
	for _, tc := range []struct {
		by      string
		form    readout.StatementForm
		speaker readout.Speaker
		want    bool
	}{
		{"quote-said", readout.FormDirect, readout.Speaker{Class: readout.ClassUnknown}, true},
		{"speech-that", readout.FormIndirect, named, true},
		{"speech-that", readout.FormIndirect, readout.Speaker{ActorRef: readout.ActorRef{Name: "which"}}, false},
		{"speech-that", readout.FormIndirect, readout.Speaker{ActorRef: readout.ActorRef{Name: "This approach"}}, false},
		{"speech-that", readout.FormIndirect, readout.Speaker{ActorRef: readout.ActorRef{Name: "the envoy's office"}}, true},
		{"speech-that", readout.FormIndirect, readout.Speaker{ActorRef: readout.ActorRef{Name: "a diplomat"}, Class: readout.ClassDiplomat}, true},
		{"view-that", readout.FormIndirect, readout.Speaker{ActorRef: readout.ActorRef{Name: "the world"}}, false},
		{"act-obj", readout.FormIndirect, named, false},
		{"act-obj", readout.FormMixed, named, true},
		{"view-inf", readout.FormIndirect, named, false},
		{"noun-of", readout.FormIndirect, named, false},
	} {
		r, err := readout.NewReport(&readout.Statement{Form: tc.form, Speaker: tc.speaker, Content: []readout.Evidence{at(16, 39)}}, "statement/"+tc.by, at(0, 40))
		if err != nil {
			t.Fatal(err)
		}
		if got := statement.Spoken(r); got != tc.want {
			t.Errorf("%s %s %q: %v, want %v", tc.form, tc.by, tc.speaker.Name, got, tc.want)
		}
	}
}
