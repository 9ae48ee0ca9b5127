package readout

import (
	"errors"
	"strings"
)

// Error says what was attempted, on what, why it failed and what the user can
// do about it.
type Error struct {
	Op      string // the operation, lower case: "read", "open ledger"
	Subject string // the file, address, id or option it was about; may be empty
	Err     error  // the cause
	Hint    string // what to do, a full sentence; empty where nothing can be done
}

// Error returns "op subject: cause". The hint is not part of it; see [Hint].
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString(e.Op)
	if e.Subject != "" {
		b.WriteByte(' ')
		b.WriteString(e.Subject)
	}
	if e.Err != nil {
		b.WriteString(": ")
		b.WriteString(e.Err.Error())
	}
	return b.String()
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// Hint returns the first hint found in err's tree, or "".
func Hint(err error) string {
	for {
		var e *Error
		if !errors.As(err, &e) {
			return ""
		}
		if e.Hint != "" {
			return e.Hint
		}
		err = e.Err
	}
}

// Reasons for which a document is skipped or a lookup fails. They are causes
// inside an [*Error]; test with errors.Is.
var (
	ErrNotFound    = errors.New("not found")
	ErrAmbiguous   = errors.New("more than one match")
	ErrEmpty       = errors.New("no text")
	ErrBinary      = errors.New("not a text file")
	ErrTooLarge    = errors.New("larger than the limit")
	ErrTooDeep     = errors.New("nested deeper than the limit")
	ErrNoEvidence  = errors.New("no evidence")
	ErrNotVerbatim = errors.New("evidence differs from the stored text")
)
