package extract_test

import (
	"os"
	"strings"
	"testing"

	"github.com/readout-dev/readout/extract"
	"github.com/readout-dev/readout/source"
)

func BenchmarkBlocks(b *testing.B) {
	text := strings.Repeat("PORT VELIA (Sumar Press) - The foreign ministers of Velia and Sumar met on Monday for the first time in two years and agreed to open talks.\n\nWhat comes next\n\n“We waited for this,” said Ana Brek. The talks go on. Lakeland Says It Will Send Envoy to Sumar City\n\nPhoto: Mira Sol/Velia Herald\n\n", 20)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		extract.Blocks(text, "")
	}
}

func BenchmarkBlocksShortLines(b *testing.B) {
	text := strings.Repeat("a\n", 100_000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		extract.Blocks(text, "")
	}
}

func benchmarkFile(b *testing.B, name string, format source.Format) {
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := extract.Document(source.Item{Source: name, Format: format, Bytes: data}, extract.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPageJSONLD(b *testing.B) { benchmarkFile(b, "jsonld.html", source.HTML) }

func BenchmarkPage(b *testing.B) { benchmarkFile(b, "plainpage.html", source.HTML) }
