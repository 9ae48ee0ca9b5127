package sqlite

import (
	"bytes"
	"encoding/json"

	"github.com/readout-dev/readout"
)

// The columns blocks, mentions and times hold JSON in the form of the wire.

func decode[T any](data string) (v T, err error) {
	err = json.Unmarshal([]byte(data), &v)
	return v, err
}

// encodeDating returns nil for no date.
func encodeDating(d *readout.Dating) (any, error) {
	if d == nil {
		return nil, nil
	}
	return encode(d)
}

// encode is json.Marshal without the escaping of <, > and &.
func encode(v any) (string, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return "", err
	}
	return string(bytes.TrimSuffix(b.Bytes(), []byte("\n"))), nil
}
