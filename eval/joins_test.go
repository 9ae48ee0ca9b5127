package eval

import "testing"

func TestNamedStory(t *testing.T) {
	named := map[string]bool{"a": true}
	for line, want := range map[string]string{
		`{"id": "a", "outlet": "Velia Post", "title": "T", "date": "2031-03-07", "text": "X."}`: `{"date":"2031-03-07","id":"a","outlet":"Velia Post","text":"X.","title":"T"}`,
		`{"id": "a", "title": null, "dct": "2031-03-07", "text": "X."}`:                         `{"date":"2031-03-07","id":"a","outlet":"","text":"X.","title":""}`,
		`{"id": "b", "text": "X."}`: "",
	} {
		if got, err := namedStory([]byte(line), named); err != nil || string(got) != want {
			t.Errorf("%s: %s, %v, want %s", line, got, err, want)
		}
	}
}
