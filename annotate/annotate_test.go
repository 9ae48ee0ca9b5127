package annotate_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/annotate"
	"github.com/readout-dev/readout/internal/testkit"
)

func component(name string, requires, assigns string, ran *[]string) annotate.Component {
	layers := func(s string) (out []readout.Layer) {
		for f := range strings.FieldsSeq(s) {
			out = append(out, readout.Layer(f))
		}
		return out
	}
	return annotate.Component{
		Name: name, Requires: layers(requires), Assigns: layers(assigns),
		Run: func(*readout.Annotation) error { *ran = append(*ran, name); return nil },
	}
}

func TestOrderIsChecked(t *testing.T) {
	var ran []string
	_, err := annotate.New(component("names", "tokens", "mentions", &ran), component("tokens", "", "tokens", &ran))
	if err == nil || readout.Hint(err) == "" {
		t.Errorf("names before tokens: %v, want an error with a hint", err)
	}
	if _, err := annotate.New(component("a", "", "tokens", &ran), component("a", "", "times", &ran)); err == nil {
		t.Error("two components of one name: no error")
	}
}

func TestForKeepsWhatIsRequired(t *testing.T) {
	var ran []string
	p, err := annotate.New(
		component("segment", "", "sentences tokens", &ran),
		component("tag", "tokens", "tags", &ran),
		component("time", "tokens", "times", &ran),
		component("speech", "tags", "statements", &ran),
	)
	if err != nil {
		t.Fatal(err)
	}
	q, err := p.For("statements")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := q.Annotate(testkit.Document(t, "Ana spoke.")); err != nil {
		t.Fatal(err)
	}
	if want := []string{"segment", "tag", "speech"}; !slices.Equal(ran, want) {
		t.Errorf("ran %v, want %v", ran, want)
	}
	if _, err := p.For("weather"); err == nil || !strings.Contains(readout.Hint(err), "statements") {
		t.Errorf("unknown layer: %v, hint %q; want a hint that lists the layers", err, readout.Hint(err))
	}
}

func TestCompleteKeepsLayersThatAreThere(t *testing.T) {
	var ran []string
	p, err := annotate.New(component("segment", "", "sentences tokens", &ran), component("tag", "tokens", "tags", &ran))
	if err != nil {
		t.Fatal(err)
	}
	a := readout.NewAnnotation(testkit.Document(t, "Ana spoke."))
	a.Assigned(readout.LayerSentences, readout.LayerTokens)
	if err := p.Complete(a); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(ran, []string{"tag"}) || !a.Has(readout.LayerTags) {
		t.Errorf("ran %v, want tag alone", ran)
	}
}

func TestPanicIsAnErrorOfOneDocument(t *testing.T) {
	p, err := annotate.New(annotate.Component{Name: "boom", Run: func(*readout.Annotation) error { panic("oops") }, Assigns: []readout.Layer{"x"}})
	if err != nil {
		t.Fatal(err)
	}
	_, err = p.Annotate(testkit.Document(t, "Ana spoke."))
	var e *readout.Error
	if !errors.As(err, &e) || !strings.Contains(err.Error(), "boom") || !strings.Contains(err.Error(), "oops") {
		t.Errorf("a panic gave %v", err)
	}
}
