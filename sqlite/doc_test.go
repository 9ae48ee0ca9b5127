package sqlite_test

import (
	"database/sql"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestTheTablesAreDocumented fails for a table or column that doc/ledger.md
// doesn't name.
func TestTheTablesAreDocumented(t *testing.T) {
	path := filepath.Join(t.TempDir(), "readout.db")
	openAt(t, path).Close()
	data, err := os.ReadFile("../doc/ledger.md")
	if err != nil {
		t.Fatal(err)
	}
	_, tables, ok := strings.Cut(string(data), "\n## Tables\n")
	if !ok {
		t.Fatal("doc/ledger.md has no section Tables")
	}
	tables, _, _ = strings.Cut(tables, "\n## ")
	words := map[string]bool{}
	for _, w := range regexp.MustCompile(`\w+`).FindAllString(tables, -1) {
		words[w] = true
	}
	db, err := sql.Open("sqlite", "file:"+path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	rows, err := db.Query(`SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_xinfo(m.name) c
		WHERE m.type = 'table' AND m.name NOT GLOB '*_fts_*' AND m.name NOT GLOB '*_fts' AND m.name NOT GLOB 'goose_*' AND m.name NOT GLOB 'sqlite_*'`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	n := 0
	for rows.Next() {
		var table, column string
		if err := rows.Scan(&table, &column); err != nil {
			t.Fatal(err)
		}
		n++
		if !strings.Contains(tables, "`"+table+"` — ") {
			t.Errorf("table %s has no line", table)
		}
		if !words[column] && !words[column+"s"] {
			t.Errorf("column %s of %s is not named", column, table)
		}
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	if n < 50 {
		t.Errorf("only %d columns seen", n)
	}
}
