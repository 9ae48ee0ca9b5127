package view

import (
	"fmt"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// As returns the cite as a person gives it: the words, who published them and
// when, and where they stand: "“Brek met Tarn” (Port Post, “Talks begin”, 7
// February 2031)".
func (c Cite) As() string {
	var from []string
	if c.Outlet != "" {
		from = append(from, Plain(c.Outlet))
	}
	if c.Title != "" {
		from = append(from, "“"+Plain(c.Title)+"”")
	}
	if d := humanDay(c.Published); d != "" {
		from = append(from, d)
	}
	words := "“" + Plain(c.Text) + "”"
	if len(from) == 0 {
		return words
	}
	return words + " (" + strings.Join(from, ", ") + ")"
}

// humanDay returns a date of the wire as a person writes it, "" for none.
func humanDay(iso string) string {
	d, err := readout.ParseDate(iso)
	if err != nil { // not known
		return ""
	}
	return d.To(readout.PrecisionDay).Human()
}

// fragmentWords is how many words at either end of a longer stretch a text
// fragment names.
const fragmentWords = 5

// Fragment returns the web address of a document with a text fragment that
// makes a browser scroll to words of it and mark them (URL Fragment Text
// Directives, W3C Community Group); "" where the document has no address.
func Fragment(h ledger.Head, words string) string {
	address := WebAddress(h.URL)
	list := strings.Fields(words)
	if address == "" || len(list) == 0 {
		return ""
	}
	text := escapeFragment(strings.Join(list, " "))
	if len(list) > 2*fragmentWords || strings.Contains(words, "\n") {
		n := min(fragmentWords, len(list)/2)
		text = escapeFragment(strings.Join(list[:n], " ")) + "," + escapeFragment(strings.Join(list[len(list)-n:], " "))
	}
	address, fragment, _ := strings.Cut(address, "#")
	fragment, _, _ = strings.Cut(fragment, ":~:")
	return address + "#" + fragment + ":~:text=" + text
}

// escapeFragment writes all but letters and digits of ASCII as %XX: commas,
// hyphens and ampersands mean something in a text directive.
func escapeFragment(s string) string {
	var b strings.Builder
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '.', c == '_':
			b.WriteByte(c)
		default:
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}
