package web

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/sqlite"
	"github.com/readout-dev/readout/view"
)

// maxChosen is how many stretches of words an address may ask for.
const maxChosen = 50

type documentBody struct {
	view.Document
	Turn     turn
	Timeline string // address of the timeline of this document alone
}

func (s *server) document(w http.ResponseWriter, r *http.Request) error {
	ctx := r.Context()
	id, _ := idOf(r.PathValue("id"))
	head, err := s.ledger.Head(ctx, id)
	if notFound(err) {
		return s.resolve(w, r, id)
	}
	if err != nil {
		return err
	}
	var sheet *view.Sheet
	var chosen []view.Highlight
	var layers map[string]int
	ann, err := s.ledger.AnnotationIn(ctx, id, func(o *sqlite.Outline) (readout.Span, error) {
		var marks []view.Highlight
		marks, layers = view.Outlined(o, head)
		if chosen, err = chosenOf(r, o.Document); err != nil {
			return readout.Span{}, err
		}
		sheet = view.NewSheet(o.Document, append(marks, chosen...), pageNumber(r))
		return sheet.Span(), nil
	})
	if err != nil {
		return err
	}
	reports := make([]string, len(ann.Reports))
	for i, report := range ann.Reports {
		reports[i] = report.ID()
	}
	recordOf, err := s.ledger.RecordsOf(ctx, reports...)
	if err != nil {
		return err
	}
	sheet.Fill(append(view.Annotated(ann, recordOf), chosen...), layers)
	records, err := s.ledger.RecordsNamed(ctx, sheet.Records()...)
	if err != nil {
		return err
	}
	items := make([]view.Item, len(records))
	for i, rec := range records {
		items[i] = view.NewItem(rec, nil)
	}
	v := view.NewDocument(sheet, head, items)
	if v.Related, err = view.LoadRelated(ctx, s.ledger, head, records); err != nil {
		return err
	}
	if q := r.URL.Query(); q.Has("layers") {
		on := strings.Split(q.Get("layers"), ",")
		for i := range v.Layers {
			v.Layers[i].On = slices.Contains(on, v.Layers[i].Name)
		}
	}
	body := documentBody{Document: v, Turn: turnPages(r, v.Page, v.Pages), Timeline: "/timeline?document=" + url.QueryEscape(id)}
	return s.answer(w, r, s.documentPage, page{Title: view.Short(v.Title, 120), Nav: nav(""), Body: body}, v)
}

// chosenOf reads the words that the address asks for: ?at=120-180, code
// points, any number of times.
func chosenOf(r *http.Request, doc *readout.Document) ([]view.Highlight, error) {
	asked := r.URL.Query()["at"]
	if len(asked) > maxChosen {
		return nil, &badRequest{fmt.Errorf("more than %d stretches of words", maxChosen)}
	}
	var list []view.Highlight
	for _, at := range asked {
		from, to, _ := strings.Cut(at, "-")
		start, err1 := strconv.Atoi(from)
		end, err2 := strconv.Atoi(to)
		span := doc.Offsets().Bytes(readout.Span{Start: start, End: end})
		if err1 != nil || err2 != nil || start < 0 || span.Empty() {
			return nil, &badRequest{&readout.Error{
				Op: "show words", Subject: at, Err: fmt.Errorf("not a stretch of this document"),
				Hint: "Give the offsets of the first code point and of the one after the last: ?at=120-180.",
			}}
		}
		list = append(list, view.Highlight{Span: span, Chosen: true})
	}
	return list, nil
}
