package eval

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
)

func TestNames(t *testing.T) {
	path := filepath.Join(t.TempDir(), "names.jsonl")
	gold := `{"id":"a","text":"Ana Brek left Sumar.","tokens":["Ana","Brek","left","Sumar","."],"entities":[{"start":0,"end":8,"type":"PER","text":"Ana Brek"},{"start":14,"end":19,"type":"LOC","text":"Sumar"}]}
{"id":"b","text":"The Sumar Post and the Orlo prize","tokens":["x"],"entities":[{"start":0,"end":14,"type":"ORG","text":"The Sumar Post"},{"start":23,"end":27,"type":"MISC","text":"Orlo"}]}
{"id":"c","text":"He met Minister Ilo Tarn.","entities":[{"start":0,"end":2,"type":"person","text":"He","wiki":"Ilo"},{"start":7,"end":24,"type":"person","text":"Minister Ilo Tarn","wiki":"Ilo_Tarn"}]}
`
	if err := os.WriteFile(path, []byte(gold), 0o600); err != nil {
		t.Fatal(err)
	}
	found := map[string]readout.ActorType{
		"Ana Brek":   readout.ActorPerson, // right
		"Sumar.":     readout.ActorState,  // not the span
		"Sumar Post": readout.ActorBody,   // not the span
		"Ilo Tarn":   readout.ActorPerson, // within its mention
	}
	r, err := Names([]string{path}, func(a *readout.Annotation) error {
		for name, class := range found {
			if i := strings.Index(a.Document.Text, name); i >= 0 {
				a.Mentions = append(a.Mentions, readout.Mention{Span: readout.Span{Start: i, End: i + len(name)}, Form: readout.FormName, Type: class})
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []Counts{{2, 2, 2}, {2, 0, 0}, {0, 1, 1}, {0, 1, 1}, {2, 2, 2}} {
		if got := *r.Lines[i].Counts; got != want {
			t.Errorf("%s: got %v, want %v", r.Lines[i].Name, got, want)
		}
	}
	if r.Documents != 3 {
		t.Errorf("%d documents, want 3", r.Documents)
	}
}
