package sqlite

import (
	"database/sql"
	"encoding/json"
	"maps"
	"slices"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// quotationBlock begins what stands for the block of a conflict of speakers:
// the key of the words follows. Their records are of different blocks.
const quotationBlock = "q:"

// addQuotation notes what a report quotes.
func (p *put) addQuotation(r *readout.Report) error {
	key := ledger.QuotationKey(r)
	if key == "" {
		return nil
	}
	p.quoted[key] = true
	_, err := p.exec("INSERT INTO quotation (key, speaker, report) VALUES (?,?,?)", key, r.Statement().Speaker.ID, r.ID())
	return err
}

// dropQuotations forgets what the reports of a document quote.
func (p *put) dropQuotations(document string) error {
	if err := p.touch("SELECT q.key FROM quotation q JOIN report p ON p.id = q.report WHERE p.document = ?", document); err != nil {
		return err
	}
	_, err := p.exec("DELETE FROM quotation WHERE report IN (SELECT id FROM report WHERE document = ?)", document)
	return err
}

// touchQuotations notes that what the reports of a record quote is to be
// compared anew.
func (p *put) touchQuotations(record string) error {
	return p.touch("SELECT q.key FROM record_report rr JOIN quotation q ON q.report = rr.report WHERE rr.record = ?", record)
}

func (p *put) touch(query, of string) error {
	return p.each(query, func(rows *sql.Rows) error {
		key, err := scanString(rows)
		p.quoted[key] = true
		return err
	}, of)
}

// dropConflicts drops the conflicts that a query finds by an id.
func (p *put) dropConflicts(query, id string) error {
	var conflicts []string
	err := p.each(query, func(rows *sql.Rows) error {
		c, err := scanString(rows)
		conflicts = append(conflicts, c)
		return err
	}, id)
	if err != nil {
		return err
	}
	for _, c := range conflicts {
		for _, query := range []string{"DELETE FROM conflict_record WHERE conflict = ?", "DELETE FROM conflict WHERE id = ?"} {
			if _, err := p.exec(query, c); err != nil {
				return err
			}
		}
	}
	return nil
}

// compareQuotations finds anew who is said to have said the words that the
// batch touches.
func (p *put) compareQuotations() error {
	for _, key := range slices.Sorted(maps.Keys(p.quoted)) {
		if err := p.dropConflicts("SELECT id FROM conflict WHERE block = ?", quotationBlock+key); err != nil {
			return err
		}
		speakers := 0
		err := p.each("SELECT count(DISTINCT speaker) FROM quotation WHERE key = ?", func(rows *sql.Rows) error { return rows.Scan(&speakers) }, key)
		if err != nil {
			return err
		}
		if speakers < 2 || speakers > ledger.MostSpeakers {
			continue
		}
		if err := p.compareQuotation(key); err != nil {
			return err
		}
	}
	return nil
}

func (p *put) compareQuotation(key string) error {
	type row struct{ body, document, record, filed string }
	var rows []row
	err := p.each(`SELECT p.body, p.document, rec.id, rec.filed FROM quotation q JOIN report p ON p.id = q.report
		JOIN record_report rr ON rr.report = p.id JOIN record rec ON rec.id = rr.record WHERE q.key = ?`, func(r *sql.Rows) error {
		var v row
		err := r.Scan(&v.body, &v.document, &v.record, &v.filed)
		rows = append(rows, v)
		return err
	}, key)
	if err != nil {
		return err
	}
	var tellings []ledger.Telling
	recordOf, filed, block := map[string]string{}, map[string]string{}, map[string]string{}
	for _, v := range rows {
		t := ledger.Telling{Report: new(readout.Report)}
		if err := json.Unmarshal([]byte(v.body), t.Report); err != nil {
			return err
		}
		w, err := p.witness(v.document)
		if err != nil {
			return err
		}
		t.Published, t.Marks = w.published, w.marks
		tellings = append(tellings, t)
		recordOf[t.Report.ID()], filed[v.record], block[v.record] = v.record, v.filed, quotationBlock+key
	}
	return p.addConflicts(ledger.Misattributions(tellings, recordOf), block, filed)
}
