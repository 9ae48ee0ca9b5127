package readout

import (
	"bytes"
	"encoding/json"
)

// marshal is json.Marshal without the escaping of <, > and &: the wire is read
// by programs, and a quoted text should look like itself.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// marshalParts writes the fields of several structs as one object.
func marshalParts(parts ...any) ([]byte, error) {
	out := []byte{'{'}
	for _, p := range parts {
		data, err := marshal(p)
		if err != nil {
			return nil, err
		}
		if fields := data[1 : len(data)-1]; len(fields) > 0 {
			if len(out) > 1 {
				out = append(out, ',')
			}
			out = append(out, fields...)
		}
	}
	return append(out, '}'), nil
}

// list returns s, or an empty list for nil, so that JSON says [] and not null.
func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}
