package web

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"encoding/json"
	"html/template"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/view"
)

//go:embed templates static
var files embed.FS

// asset is a file that pages refer to, under an address that changes with its
// content, so that a browser may keep it for good.
type asset struct {
	path, mime string
	data       []byte
}

func newAsset(file, mime string) asset {
	data, err := files.ReadFile("static/" + file)
	if err != nil {
		panic(err) // embedded: it is there or the program doesn't build
	}
	sum := sha256.Sum256(data)
	name, ext, _ := strings.Cut(file, ".")
	return asset{"/static/" + name + "-" + hex.EncodeToString(sum[:6]) + "." + ext, mime, data}
}

func (a asset) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", a.mime)
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	_, _ = w.Write(a.data) // an error is the reader's going away
}

var (
	style = newAsset("style.css", "text/css; charset=utf-8")
	icon  = newAsset("icon.svg", "image/svg+xml")
	keys  = newAsset("readout.js", "text/javascript; charset=utf-8")
)

// funcs are what templates may call. Every text of a document goes through
// show: hidden and reordering characters visible; html/template escapes it.
var funcs = template.FuncMap{
	"style":  func() string { return style.path },
	"icon":   func() string { return icon.path },
	"keys":   func() string { return keys.path },
	"show":   view.Visible,
	"short":  view.Short,
	"count":  view.Count,
	"number": view.Number,

	"recordHref":   recordHref,
	"documentHref": documentHref,
	"actorHref":    actorHref,
	"citeHref":     citeHref,
	"hitHref":      hitHref,
	"citeName":     citeName,

	"kindWord":   view.KindWord,
	"statusWord": view.StatusWord,
	"stanceWord": view.StanceWord,
	"named":      func(ref readout.ActorRef) view.Part { return view.Part{Text: ref.Name, Actor: ledger.ActorID(ref)} },
	"aboutHref":  func(issue string) string { return "/positions?" + url.Values{"about": {issue}}.Encode() },
	"amount":     func(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) },
	"basisWord":  view.BasisWord,
	"backing":    view.Item.Backing,
	"stack":      stackOf,
	"half":       func(x, width int) string { return strconv.FormatFloat(float64(x)+float64(width)/2, 'f', -1, 64) },
	"less":       func(a, b int) int { return a - b },
	"humanDate":  humanDate,
}

// citeName names the document of a cite: outlet and title, as far as known.
func citeName(c view.Cite) string {
	title := view.Short(c.Title, 90)
	switch {
	case c.Outlet != "" && title != "":
		return c.Outlet + ": " + title
	case c.Outlet != "":
		return c.Outlet
	case title != "":
		return title
	}
	return c.Document
}

// stack draws the documents behind a record: a full box for each origin, an
// empty one for each document more.
type stack struct {
	Width int
	Boxes []box
}

type box struct {
	X   int
	Own bool
}

// mostBoxes is how many documents are drawn; more are told in words alone.
const mostBoxes = 8

func stackOf(it view.Item) *stack {
	if it.Documents < 2 {
		return nil
	}
	n := min(it.Documents, mostBoxes)
	s := &stack{Width: 9*n - 1}
	for i := range n {
		s.Boxes = append(s.Boxes, box{9 * i, i < it.Origins})
	}
	return s
}

func humanDate(iso string) string {
	d, err := readout.ParseDate(iso)
	if err != nil {
		return ""
	}
	return d.To(readout.PrecisionDay).Human()
}

// pageTemplate returns the template of a page inside of the layout.
func pageTemplate(name string) *template.Template {
	return template.Must(template.New("layout.html").Funcs(funcs).
		ParseFS(files, "templates/layout.html", "templates/parts.html", "templates/aside.html", "templates/"+name+".html"))
}

// page is what the layout shows around a body.
type page struct {
	Title string
	Query string // what stands in the search field
	Nav   []navItem
	JSON  string // address of the twin, "" for none
	CSV   string // the same as a table
	// Bare leaves out what leads to the pages; SignOut is set where a reader
	// has signed in.
	Bare, SignOut bool
	Body          any
}

type navItem struct {
	Name, Href string
	Current    bool
}

func nav(current string) []navItem {
	items := []navItem{
		{Name: "Timeline", Href: "/timeline"},
		{Name: "Statements", Href: "/statements"},
		{Name: "Positions", Href: "/positions"},
		{Name: "Proposals", Href: "/proposals"},
		{Name: "Figures", Href: "/figures"},
		{Name: "Conflicts", Href: "/conflicts"},
		{Name: "Actors", Href: "/actors"},
		{Name: "Documents", Href: "/documents"},
	}
	for i := range items {
		items[i].Current = items[i].Href == current
	}
	return items
}

// write sends the page, whole or not at all: an error while it is made becomes
// an error page.
func (s *server) write(w http.ResponseWriter, t *template.Template, code int, p page) error {
	p.SignOut = s.sessions != nil && !p.Bare
	var b bytes.Buffer
	if err := t.Execute(&b, p); err != nil {
		return &readout.Error{Op: "show page", Subject: p.Title, Err: err}
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(code)
	_, _ = w.Write(b.Bytes()) // an error is the reader's going away
	return nil
}

// writeJSON sends the twin of a page.
func writeJSON(w http.ResponseWriter, v any) error {
	data, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return &readout.Error{Op: "show page", Err: err}
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	_, _ = w.Write(append(data, '\n')) // an error is the reader's going away
	return nil
}

// writeCSV sends a list as a table; where it ends before the last row there is,
// the header Link leads on.
func writeCSV(w http.ResponseWriter, r *http.Request, last string, write func(http.ResponseWriter) error) error {
	w.Header().Set("Content-Type", "text/csv; charset=utf-8")
	if last != "" {
		w.Header().Set("Link", "<"+with(r.URL, "after", last)+`>; rel="next"`)
	}
	return write(w)
}

// twinOf is the address of a page in another form.
func twinOf(u *url.URL, suffix string) string {
	twin := *u
	twin.Path = strings.TrimSuffix(twin.Path, ".html") + suffix
	if twin.RawPath != "" {
		twin.RawPath = strings.TrimSuffix(twin.RawPath, ".html") + suffix
	}
	return twin.RequestURI()
}
