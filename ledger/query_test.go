package ledger_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

func TestParseQuery(t *testing.T) {
	day := func(s string) readout.Date {
		d, err := readout.ParseDate(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, tc := range []struct {
		typed, want string
		filter      ledger.Filter
	}{
		{"", "", ledger.Filter{}},
		{" brek  ferry ", "brek ferry", ledger.Filter{Query: "brek ferry"}},
		{`"open  hand" brek`, `"open hand" brek`, ledger.Filter{Query: `"open hand" brek`}},
		{`“open hand`, `"open hand"`, ledger.Filter{Query: `"open hand"`}},
		{`ferry"open hand"crews`, `ferry "open hand" crews`, ledger.Filter{Query: `ferry "open hand" crews`}},
		{"actor:brek", "actor:brek", ledger.Filter{Actor: "brek"}},
		{`Actor:"Ana Brek" ferry`, `actor:"Ana Brek" ferry`, ledger.Filter{Actor: "Ana Brek", Query: "ferry"}},
		{"actor:brek actor:tarn actor:rem", "actor:brek actor:tarn actor:rem", ledger.Filter{Actor: "brek", With: []string{"tarn", "rem"}}},
		{"place:sumar kind:meeting status:planned", "place:sumar kind:meeting status:planned", ledger.Filter{Place: "sumar", Kind: "meeting", Status: "planned"}},
		{`kind:"press conference" status:denied`, "kind:press_conference status:did_not_occur", ledger.Filter{Kind: "press_conference", Status: "did_not_occur"}},
		{"kind:press-conference status:called-off", "kind:press_conference status:cancelled", ledger.Filter{Kind: "press_conference", Status: "cancelled"}},
		{`issue:"ferry tolls" origins:2`, `issue:"ferry tolls" origins:2`, ledger.Filter{About: "ferry tolls", MinOrigins: 2}},
		{"before:2031-02", "before:2031-02", ledger.Filter{To: day("2031-01-31")}},
		{"after:2031-02", "after:2031-02", ledger.Filter{From: day("2031-03-01")}},
		{"after:2031-02-06 before:2031-02-08 after:2030", "after:2031-02-06 before:2031-02-08 after:2030", ledger.Filter{From: day("2031-02-07"), To: day("2031-02-07")}},
		{"12:30 https://pages.example note: co-op", "12:30 https://pages.example note: co-op", ledger.Filter{Query: "12:30 https://pages.example note: co-op"}},
		{`"actor:brek" Łódź:x`, `"actor:brek" Łódź:x`, ledger.Filter{Query: `"actor:brek" Łódź:x`}},
		{`" " ( ) & -`, "", ledger.Filter{}},
		{"\xff\x00brek", "brek", ledger.Filter{Query: "brek"}},
	} {
		q, err := ledger.ParseQuery(tc.typed)
		if err != nil {
			t.Errorf("%q: %v", tc.typed, err)
			continue
		}
		if q.String() != tc.want {
			t.Errorf("%q is %q, want %q", tc.typed, q, tc.want)
		}
		if got := q.Filter(); !reflect.DeepEqual(got, tc.filter) {
			t.Errorf("%q selects %+v, want %+v", tc.typed, got, tc.filter)
		}
	}
}

func TestQueryErrorsSayWhatToWrite(t *testing.T) {
	for typed, hint := range map[string]string{
		"actr:brek":                             `Search by actor:, place:`,
		"satus:planned":                         `"satus:planned"`,
		"actor:":                                "actor:brek",
		"actor: brek":                           "actor:brek",
		`place:""`:                              "place:sumar",
		"kind:party":                            "meeting, talks",
		"status:maybe":                          "planned",
		"before:soon":                           "2024-02-07",
		"origins:many":                          "origins:2",
		"origins:0":                             "origins:2",
		"place:sumar place:velia":               "One place: is enough",
		"after:2031-02-06 before:2031-02-07":    "change one of them",
		strings.Repeat("word ", 33):             "Leave some",
		strings.Repeat("actor:a ", 33):          "Leave some",
		"before:2031-02-07 ferry after:2031-03": "change one of them",
	} {
		q, err := ledger.ParseQuery(typed)
		if err == nil || !strings.Contains(readout.Hint(err), hint) {
			t.Errorf("%.60q: %q, %v (hint %q), want hint %q", typed, q, err, readout.Hint(err), hint)
		}
	}
}

// What a query is written as is parsed as the same query.
func FuzzParseQuery(f *testing.F) {
	for _, s := range []string{`brek "open hand" actor:"Ana Brek" before:2031-02`, `a:b`, `x"y`, `status:took-place`, `“`, "issue:\u00a0x", "kind:\""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		q, err := ledger.ParseQuery(s)
		if err != nil {
			if readout.Hint(err) == "" {
				t.Errorf("%q: %v has no hint", s, err)
			}
			return
		}
		again, err := ledger.ParseQuery(q.String())
		if err != nil {
			t.Fatalf("%q is written as %q: %v", s, q, err)
		}
		if !reflect.DeepEqual(q, again) {
			t.Errorf("%q is written as %q, which is %#v, not %#v", s, q, again, q)
		}
	})
}
