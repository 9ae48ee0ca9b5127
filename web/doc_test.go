package web

import (
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

// doc/pages.md names every page, every filter and every status.
func TestEveryPageIsDocumented(t *testing.T) {
	data, err := os.ReadFile("../doc/pages.md")
	if err != nil {
		t.Fatal(err)
	}
	doc := string(data)
	var names []string
	for path := range (&server{}).routes() {
		names = append(names, strings.TrimSuffix(path, "{$}"))
	}
	for _, s := range readout.Statuses {
		names = append(names, string(s))
		if !strings.Contains(doc, view.StatusWord(s)) {
			t.Errorf("doc/pages.md does not tell of %q", view.StatusWord(s))
		}
	}
	names = append(names, append(ledger.Kinds(), ledger.ActorTypes()...)...)
	filter := reflect.TypeFor[ledger.Filter]()
	for i := range filter.NumField() {
		name := map[string]string{"MinOrigins": "min-origins", "Query": "q", "Limit": ""}
		n, other := name[filter.Field(i).Name]
		if !other {
			n = strings.ToLower(filter.Field(i).Name)
		}
		if n != "" {
			names = append(names, n)
		}
	}
	for _, name := range append(names, "at", "page") {
		if !strings.Contains(doc, "`"+name+"`") {
			t.Errorf("doc/pages.md does not name `%s`", name)
		}
	}
}

// doc/pages.md names every key.
func TestEveryKeyIsDocumented(t *testing.T) {
	doc, err := os.ReadFile("../doc/pages.md")
	if err != nil {
		t.Fatal(err)
	}
	_, lists, _ := strings.Cut(string(keys.data), "const places")
	lists, _, _ = strings.Cut(lists, "const off")
	found := regexp.MustCompile(`\["([^"]+)", "`).FindAllStringSubmatch(lists, -1)
	if len(found) < 12 {
		t.Errorf("only %d keys", len(found))
	}
	for _, key := range found {
		for k := range strings.SplitSeq(key[1], ", ") {
			if !strings.Contains(string(doc), "`"+k+"`") {
				t.Errorf("doc/pages.md does not name the key `%s`", k)
			}
		}
	}
}

// Every picture that the documentation shows is there and light, and every one
// that is there is shown.
func TestPicturesOfThePages(t *testing.T) {
	shown := map[string]bool{}
	for _, file := range []string{"../doc/pages.md", "../README.md"} {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range regexp.MustCompile(`\]\((?:doc/)?pictures/([a-z]+\.png)\)`).FindAllStringSubmatch(string(data), -1) {
			shown[m[1]] = true
		}
	}
	files, err := os.ReadDir("../doc/pictures")
	if err != nil {
		t.Fatal(err)
	}
	const most = 150_000
	for _, f := range files {
		info, err := f.Info()
		if err != nil {
			t.Fatal(err)
		}
		if !shown[f.Name()] || info.Size() > most {
			t.Errorf("%s: shown %v, %d bytes, may have %d", f.Name(), shown[f.Name()], info.Size(), most)
		}
		delete(shown, f.Name())
	}
	for name := range shown {
		t.Errorf("there is no picture %s: go run ./internal/pictures", name)
	}
}
