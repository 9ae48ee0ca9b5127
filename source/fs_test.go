package source_test

import (
	"slices"
	"testing"
	"testing/fstest"

	"github.com/readout-dev/readout/source"
)

func TestFSReadsAsAFolderIsRead(t *testing.T) {
	fsys := fstest.MapFS{
		"b/two.jsonl":     {Data: []byte("{\"text\":\"one\"}\n{\"text\":\"two\"}\n")},
		"a.txt":           {Data: []byte("Ana Brek met Ilo Tarn.")},
		".hidden/c.txt":   {Data: []byte("not read")},
		"b/.also-hidden":  {Data: []byte("not read")},
		"b/page.html":     {Data: []byte("<p>Ana Brek left.</p>")},
		"empty/empty.txt": {Data: nil},
	}
	var got []string
	for item, err := range source.FS(t.Context(), fsys, source.Limits{}) {
		if err != nil {
			got = append(got, err.Error())
			continue
		}
		got = append(got, item.Source+" "+string(item.Format))
	}
	want := []string{"a.txt text", "b/page.html html", "b/two.jsonl:1 json", "b/two.jsonl:2 json", "read empty/empty.txt: no text"}
	if !slices.Equal(got, want) {
		t.Errorf("read\n%q, want\n%q", got, want)
	}
}
