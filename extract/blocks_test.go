package extract_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/internal/testkit"
)

// In the files of testdata/blocks a block that is no paragraph is written
// [[kind words]]; what stands outside is the text itself.
var marked = regexp.MustCompile(`(?s)\[\[[a-z]+ (.*?)\]\]`)

func render(text string, blocks []readout.Block) string {
	var b strings.Builder
	at := 0
	for _, bl := range blocks {
		b.WriteString(text[at:bl.Start])
		if words := text[bl.Start:bl.End]; bl.Kind == readout.BlockParagraph {
			b.WriteString(words)
		} else {
			fmt.Fprintf(&b, "[[%s %s]]", bl.Kind, words)
		}
		at = bl.End
	}
	return b.String() + text[at:]
}

func TestBlocks(t *testing.T) {
	files, err := filepath.Glob("testdata/blocks/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			want := string(data)
			text := marked.ReplaceAllString(want, "$1")
			if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(render(text, extract.Blocks(text, "")), "\n")); diff != "" {
				t.Errorf("want -, got +\n%s", diff)
			}
		})
	}
}

func TestATitleInTheTextIsAHeading(t *testing.T) {
	text := "Talks open in Lakeland.\n\nThe talks on the border have been opened in Lakeland, officials said."
	if got := extract.Blocks(text, "Talks Open in Lakeland")[0].Kind; got != readout.BlockHeading {
		t.Errorf("the line that is the title is a %s", got)
	}
	if got := extract.Blocks(text, "")[0].Kind; got != readout.BlockParagraph {
		t.Errorf("without the title, the line with a full stop is a %s", got)
	}
}

// fits checks what Blocks promises of every text.
func fits(t interface{ Errorf(string, ...any) }, text string, blocks []readout.Block) {
	end := 0
	for _, b := range blocks {
		if b.Start < end || b.Empty() || b.End > len(text) {
			t.Errorf("block %v after %d in a text of %d bytes", b, end, len(text))
			return
		}
		if rest := strings.TrimSpace(text[end:b.Start]); rest != "" {
			t.Errorf("%q is in no block", rest)
		}
		if words := text[b.Start:b.End]; strings.TrimSpace(words) != words || !utf8.ValidString(words) {
			t.Errorf("block %v is %q", b, words)
		}
		end = b.End
	}
	if rest := strings.TrimSpace(text[end:]); rest != "" {
		t.Errorf("%q is in no block", rest)
	}
}

// scraps are pieces that rules look for; texts put together from them meet
// each other's edges.
var scraps = []string{
	"date 2024-03-05 ", "PORT VELIA —", "(AFP) -", "Ana Dorn met Jon Vess.", "Sumar Says It Will Open Harbour to Velia", " ", "\n", "\n\n", "\u00a0", "(Photo : Ana/AFP)",
	"Photo: Ana Brek", "[Read more: x]", "Also Read | A B C", "By Ana Brek", "FILE - x", "___", "“", "”", "(", ")", "[", "]", "The talks", "é", "\u202e", "GETTY Ana Dorn at the harbour wall",
	"Picture: AFP", "3:14 p.m.", "© 2024", "Tel Orn, March 5:", "İ", "Envoy Meets With Rebels To Talk The talks went on.", "-", ":", "Getty Images", "/",
}

func TestBlocksFitEveryText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(scraps), 0, 40).Draw(t, "scraps"), "")
		fits(t, text, extract.Blocks(text, ""))
	})
}

func FuzzText(f *testing.F) {
	files, err := filepath.Glob("testdata/blocks/*.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(marked.ReplaceAll(data, []byte("$1")), "")
	}
	f.Add([]byte(strings.Join(scraps, " ")), "The talks")
	f.Fuzz(func(t *testing.T, data []byte, title string) {
		doc := sound(t, "text", data)
		if doc == nil {
			return
		}
		fits(t, doc.Text, extract.Blocks(doc.Text, title))
	})
}

func TestBlocksTakeLinearTime(t *testing.T) {
	const n = 1 << 20
	for _, scrap := range append(scraps, "a\n", "(a", "Ana Dorn Meets With Jon Vess\n", "He left. ", "A. B ", "x", "[Photo: A ", ". Ana", "\n\n\n", "He left. Ana Dorn Meets With Jon Vess To Talk The story went on. ") {
		text := strings.Repeat(scrap, n/len(scrap))
		start := time.Now()
		fits(t, text, extract.Blocks(text, ""))
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("%q, %d times: %v", scrap, n/len(scrap), took)
		}
	}
}

// TestSeeds holds the kinds of blocks of five real stories. Their text is not
// in the project, so that only kinds and lengths can be compared.
func TestSeeds(t *testing.T) {
	dir := testkit.Shared(t, "data/seeds")
	for file, want := range map[string]string{
		"000_9eb65b944c0fe536.txt": "related@217+94 credit@312+32 heading@781+16 11",
		"001_3407ddcfeae62b97.txt": "metadata@1+15 9",
		"002_568f706e4f98aedf.txt": "dateline@0+21 related@940+92 related@2748+100 related@2850+46 disclaimer@6642+137 17",
		"003_851856595f81a760.txt": "metadata@1+15 heading@423+46 heading@1474+26 8",
		"004_0a43d6cd213228b8.txt": "heading@0+54 caption@246+111 credit@358+12 dateline@371+12 15",
	} {
		data, err := os.ReadFile(filepath.Join(dir, file))
		if err != nil {
			t.Fatal(err)
		}
		doc := sound(t, "text", data)
		if doc.Text != string(data) {
			t.Errorf("%s: the text was changed", file)
		}
		var got strings.Builder
		for _, b := range doc.Blocks {
			if b.Kind != readout.BlockParagraph {
				fmt.Fprintf(&got, "%s@%d+%d ", b.Kind, b.Start, b.Len())
			}
		}
		fmt.Fprint(&got, len(doc.Blocks))
		if got.String() != want {
			t.Errorf("%s: %s, want %s", file, got.String(), want)
		}
	}
}
