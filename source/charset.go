package source

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/charmap"

	"github.com/readout-dev/readout"
)

const bom = "\ufeff"

// Decode returns the characters that an item's bytes stand for, in UTF-8,
// with "\n" line endings and no byte order mark. Nothing else is changed. The
// character set is, in this order,
//
//   - what a byte order mark says: UTF-8, UTF-16 of either byte order;
//   - UTF-16 without a mark, where every other byte is zero often enough;
//   - UTF-8, where the bytes are valid, or broken in a few places only; each
//     broken place becomes U+FFFD;
//   - for HTML, what the page's meta element declares;
//   - windows-1252, which holds Latin-1.
//
// Zero bytes and many control characters make it [readout.ErrBinary].
func Decode(data []byte, f Format) (string, error) {
	text, err := decode(data, f)
	if err != nil {
		return "", err
	}
	return Normalize(text)
}

// Normalize returns a text, which is valid UTF-8, with "\n" line endings and
// no byte order mark; [readout.ErrBinary] where it holds zero bytes or many
// control characters.
func Normalize(text string) (string, error) {
	if controls(text) {
		return "", readout.ErrBinary
	}
	text = strings.TrimPrefix(text, bom)
	if strings.IndexByte(text, '\r') >= 0 {
		text = strings.ReplaceAll(text, "\r\n", "\n")
		text = strings.ReplaceAll(text, "\r", "\n")
	}
	return text, nil
}

func decode(data []byte, f Format) (string, error) {
	if order, ok := utf16Order(data); ok {
		return decodeUTF16(data, order)
	}
	if bytes.IndexByte(data, 0) >= 0 {
		return "", readout.ErrBinary
	}
	if mostlyUTF8(data) {
		return strings.ToValidUTF8(string(data), "\ufffd"), nil
	}
	if f == HTML {
		if enc, name, _ := charset.DetermineEncoding(data, ""); name != "utf-8" {
			text, err := enc.NewDecoder().Bytes(data)
			if err != nil {
				return "", fmt.Errorf("declared as %s: %w", name, err)
			}
			return strings.ToValidUTF8(string(text), "\ufffd"), nil
		}
	}
	text, err := charmap.Windows1252.NewDecoder().Bytes(data)
	return string(text), err
}

// mostlyUTF8 reports whether data is UTF-8 with, at most, some damage: a
// character cut off at the end, or fewer broken bytes than characters of two
// and more bytes. (Letters of Latin-1 hardly ever form such a character.)
func mostlyUTF8(data []byte) bool {
	if utf8.Valid(data) {
		return true
	}
	good, bad := 0, 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(data[i:])
		switch {
		case r != utf8.RuneError || n > 1:
			good++
		case !utf8.FullRune(data[i:]): // cut off at the end
			return bad < good || bad == 0 && len(data)-i > 1
		default:
			bad++
		}
		i += n
	}
	return bad < good
}

func utf16BOM(head []byte) bool {
	return bytes.HasPrefix(head, []byte{0xFE, 0xFF}) || bytes.HasPrefix(head, []byte{0xFF, 0xFE})
}

// utf16Order tells whether data is UTF-16, and its byte order: by its mark, or
// where among the first 4 KiB a tenth of the units (those of ASCII, if only
// the spaces and stops), of short data a half, has a zero byte, all on one side.
func utf16Order(data []byte) (binary.ByteOrder, bool) {
	switch {
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		return binary.BigEndian, true
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}):
		return binary.LittleEndian, true
	}
	if len(data)%2 == 1 {
		return nil, false
	}
	head := data[:min(len(data), 4096)]
	var zeros [2]int
	for i, b := range head {
		if b == 0 {
			zeros[i&1]++
		}
	}
	enough := max(1, len(head)/4)
	if len(head) >= 256 {
		enough = len(head) / 20
	}
	switch {
	case zeros[0] >= enough && zeros[1] == 0:
		return binary.BigEndian, true
	case zeros[1] >= enough && zeros[0] == 0:
		return binary.LittleEndian, true
	}
	return nil, false
}

// decodeUTF16 returns the text; unpaired surrogates become U+FFFD, and so does
// an odd byte at the end.
func decodeUTF16(data []byte, order binary.ByteOrder) (string, error) {
	units := make([]uint16, 0, len(data)/2+1)
	for i := 0; i+1 < len(data); i += 2 {
		u := order.Uint16(data[i:])
		if u == 0 {
			return "", readout.ErrBinary
		}
		units = append(units, u)
	}
	if len(data)%2 == 1 {
		units = append(units, utf8.RuneError)
	}
	return string(utf16.Decode(units)), nil
}

// utf8JSON returns data in UTF-8 without a byte order mark, for JSON files:
// RFC 8259 wants UTF-8, but some programs write UTF-16.
func utf8JSON(data []byte) []byte {
	if order, ok := utf16Order(data); ok {
		if text, err := decodeUTF16(data, order); err == nil {
			data = []byte(text)
		}
	}
	return bytes.TrimPrefix(data, []byte(bom))
}

// controls reports whether text holds a zero or more than one control
// character in a hundred, not counting white space.
func controls(text string) bool {
	n := 0
	for i := range len(text) {
		switch c := text[i]; {
		case c == 0:
			return true
		case c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v':
			n++
		}
	}
	return n > 0 && n*100 > len(text)
}
