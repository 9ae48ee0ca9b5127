package web_test

import (
	"encoding/csv"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/net/html"
)

// get returns the answer to a request, and its body.
func get(t testing.TB, h http.Handler, path string) (*http.Response, string) {
	t.Helper()
	w := httptest.NewRecorder()
	path, _, _ = strings.Cut(path, "#") // a browser keeps the fragment to itself
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
	res := w.Result()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res, string(body)
}

// textOf returns the text of a page, white space as single spaces.
func textOf(t testing.TB, page string) string {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
		if n.Type == html.ElementNode && !slices.Contains([]string{"a", "b", "bdi", "mark", "span", "time"}, n.Data) {
			b.WriteByte(' ')
		}
	}
	walk(root)
	return strings.Join(strings.Fields(b.String()), " ")
}

func TestPagesSayWhatTheLedgerHolds(t *testing.T) {
	h := serve(t, mediation...)
	for _, tc := range []struct {
		path string
		want []string
	}{
		{"/", []string{"engagements and", "from 5 documents", "New since", "Busiest actors", "Ana Brek", "How the build went"}},
		{"/timeline", []string{"Timeline", "from 5 documents", "Wednesday", "5 February 2031", "Ana Brek met Ilo Tarn", "Date not known", "March 2031", "day not known"}},
		{"/timeline?status=cancelled", []string{"A visit by Oda Rem to Sumar", "called off", "Status: called off", "1 record matches."}},
		{"/timeline?status=did_not_occur", []string{"Ilo Tarn did not meet Oda Rem", "did not take place"}},
		{"/timeline?kind=call", []string{"Oda Rem and Ana Brek held a call"}},
		{"/timeline?from=2031-03", []string{"Sumar and Velia", "From: March 2031"}},
		{"/timeline?actor=nobody", []string{"No record matches these filters"}},
		{"/statements", []string{"Ilo Tarn: “There was bread on the table and not much more … But nobody left it.”", "Zoë Ünal, paraphrased"}},
		{"/statements?kind=indirect&actor=unal", []string{"Zoë Ünal, paraphrased: nobody had asked the crews"}},
		{"/documents", []string{"Brek and Tarn to meet in Port Velia", "Ana Brek once met the old governor of Velia, and nobody wrote down when.", "not known"}},
		{"/actors", []string{"Ana Brek", "Zoë Ünal"}},
		{"/actors?actor=unal", []string{"Zoë Ünal"}},
		{"/document/d-herald-1", []string{"Ministers hold first talks since blockade", "8 February 2031", "disclaimer The Herald takes no responsibility"}},
		{"/search?q=bread", []string{"1 record, 1 document.", "Ilo Tarn", "Ministers hold first talks since blockade", "There was bread on the table"}},
		{"/search?q=brek", []string{"Actors of that name: Ana Brek."}},
		{"/search?q=zeppelin", []string{"No record and no document holds all of these words"}},
		{"/search?q=actor:brek+actor:rem+kind:call", []string{"1 record.", "Oda Rem and Ana Brek held a call"}},
		{"/search?q=status:denied", []string{"Ilo Tarn did not meet Oda Rem", "On the timeline"}},
		{"/search?q=crews+place:sumar", []string{"No record and no document"}},
		{"/search?q=harbours+kind:visit", []string{"1 record, 1 document.", "A visit by Oda Rem to Sumar", "League envoy cancels"}},
		{"/search", []string{"How to search", "status:planned"}},
	} {
		res, page := get(t, h, tc.path)
		if res.StatusCode != http.StatusOK {
			t.Errorf("%s: %s", tc.path, res.Status)
		}
		text := textOf(t, page)
		for _, want := range tc.want {
			if !strings.Contains(text, want) {
				t.Errorf("%s does not say %q:\n%s", tc.path, want, text)
			}
		}
	}
}

// Each timeline line opens its record and the very words it rests on.
func TestEveryLineLeadsToItsWords(t *testing.T) {
	h := serve(t, mediation...)
	_, body := get(t, h, "/timeline.json")
	var twin struct {
		Groups []struct {
			Items []struct {
				ID, Line string
				Evidence struct {
					Document, Text string
					Start, End     int
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(body), &twin); err != nil {
		t.Fatal(err)
	}
	_, timeline := get(t, h, "/timeline")
	lines := 0
	for _, g := range twin.Groups {
		for _, it := range g.Items {
			lines++
			if !strings.Contains(timeline, `href="/record/`+it.ID+`"`) {
				t.Errorf("%s: the timeline has no link to its record", it.Line)
			}
			_, record := get(t, h, "/record/"+it.ID)
			if !strings.Contains(markedIn(t, record, "chosen"), it.Evidence.Text) {
				t.Errorf("%s: its record does not mark %q", it.Line, it.Evidence.Text)
			}
			link := linkWith(t, record, "/document/"+it.Evidence.Document+"?at=")
			res, doc := get(t, h, link)
			if res.StatusCode != http.StatusOK || markedIn(t, doc, "chosen") != it.Evidence.Text {
				t.Errorf("%s: %s marks %q, want %q (%s)", it.Line, link, markedIn(t, doc, "chosen"), it.Evidence.Text, res.Status)
			}
			if !strings.Contains(doc, `id="at"`) {
				t.Errorf("%s: %s has no anchor #at", it.Line, link)
			}
		}
	}
	if lines < 10 {
		t.Errorf("%d lines, want at least 10", lines)
	}
}

// markedIn returns the text of the marks of a class, joined.
func markedIn(t testing.TB, page, class string) string {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == "mark" && attr(n, "class") == class {
			for c := range n.Descendants() {
				if c.Type == html.TextNode {
					b.WriteString(c.Data)
				}
			}
		}
	}
	return b.String()
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// linkWith returns the first link of a page that begins so.
func linkWith(t testing.TB, page, prefix string) string {
	t.Helper()
	for _, l := range links(t, page) {
		if strings.HasPrefix(l, prefix) {
			return l
		}
	}
	t.Errorf("no link %s…", prefix)
	return "/"
}

func links(t testing.TB, page string) []string {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for n := range root.Descendants() {
		for _, name := range []string{"href", "src", "action"} {
			if v := attr(n, name); v != "" {
				list = append(list, v)
			}
		}
	}
	return list
}

// Every link that can be reached from the home page answers 200, every anchor
// is there once, and nothing leads elsewhere.
func TestEveryLinkAnswers(t *testing.T) {
	h := serve(t, append(slices.Clone(mediation), awkward...)...)
	seen, queue := map[string]bool{"/": true}, []string{"/"}
	for len(queue) > 0 {
		path := queue[0]
		queue = queue[1:]
		res, body := get(t, h, path)
		if res.StatusCode != http.StatusOK {
			t.Errorf("%s: %s", path, res.Status)
			continue
		}
		if !strings.HasPrefix(res.Header.Get("Content-Type"), "text/html") {
			continue
		}
		ids := idsOf(t, body)
		for id, n := range ids {
			if n > 1 {
				t.Errorf("%s: id %q stands %d times", path, id, n)
			}
		}
		for _, l := range links(t, body) {
			base, err := url.Parse(path)
			if err != nil {
				t.Fatal(err)
			}
			u, err := base.Parse(l)
			if err != nil || u.Host != "" {
				t.Errorf("%s leads to %q (%v)", path, l, err)
				continue
			}
			fragment := u.Fragment
			u.Fragment = ""
			if fragment != "" && u.RequestURI() == base.RequestURI() && ids[fragment] == 0 {
				t.Errorf("%s: no anchor for %s", path, l)
			}
			if to := u.RequestURI(); !seen[to] {
				seen[to] = true
				queue = append(queue, to)
			}
		}
	}
	if len(seen) < 60 {
		t.Errorf("only %d addresses reached", len(seen))
	}
	for _, want := range []string{"/documents", "/actors", "/statements", "/search", "/timeline.json"} {
		if !seen[want] {
			t.Errorf("%s is not reached", want)
		}
	}
}

func idsOf(t testing.TB, page string) map[string]int {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	ids := map[string]int{}
	for n := range root.Descendants() {
		if id := attr(n, "id"); id != "" {
			ids[id]++
		}
	}
	return ids
}

func TestErrorsArePagesWithAHint(t *testing.T) {
	h := serve(t, mediation...)
	for _, tc := range []struct {
		path string
		code int
		want string
	}{
		{"/record/rnone", 404, "There is no such page"},
		{"/document/none", 404, "There is no such page"},
		{"/actor/none", 404, "There is no such page"},
		{"/nowhere", 404, "There is no such page"},
		{"/timeline?kind=party", 400, "meeting"},
		{"/timeline?from=yesterday", 400, "2024-02-07"},
		{"/timeline?from=2031-03&to=2031-02", 400, "change one of them"},
		{"/timeline?min-origins=x", 400, "number"},
		{"/timeline?actor=" + strings.Repeat("x", 501), 400, "longer than 500 bytes"},
		{"/search?q=actr:brek", 400, "Search by actor:, place:"},
		{"/search.json?q=before:soon", 400, "2024-02-07"},
		{"/statements?kind=meeting", 400, "direct, indirect, mixed"},
		{"/timeline?kind=person", 400, "meeting, talks"},
		{"/actors?kind=meeting", 400, "person, office"},
		{"/actors.json?kind=meeting", 400, "person, office"},
		{"/record/r", 400, "it may be r"},
		{"/document/d", 400, "(document)"},
		{"/document/d-post-1?at=9999-10000", 400, "?at=120-180"},
		{"/document/d-post-1?at=10-5", 400, "?at=120-180"},
		{"/document/d-post-1?at=x", 400, "?at=120-180"},
	} {
		res, body := get(t, h, tc.path)
		if res.StatusCode != tc.code || !strings.Contains(textOf(t, body), tc.want) {
			t.Errorf("%.60s: %d\n%s\nwant %d and %q", tc.path, res.StatusCode, textOf(t, body), tc.code, tc.want)
		}
	}
	res, body := get(t, h, "/record/rnone.json")
	var f struct {
		Code int
		Hint string
	}
	if err := json.Unmarshal([]byte(body), &f); err != nil || res.StatusCode != 404 || f.Code != 404 || f.Hint == "" {
		t.Errorf("/record/rnone.json: %s %s (%v)", res.Status, body, err)
	}
}

func TestEveryPageHasItsTwin(t *testing.T) {
	h := serve(t, mediation...)
	_, timeline := get(t, h, "/timeline")
	record := linkWith(t, timeline, "/record/")
	_, actors := get(t, h, "/actors")
	for _, path := range []string{"/timeline", "/statements", "/documents", "/actors", "/search", record, "/document/d-post-1", linkWith(t, actors, "/actor/")} {
		res, body := get(t, h, path+".json")
		if res.StatusCode != 200 || !strings.HasPrefix(res.Header.Get("Content-Type"), "application/json") || !json.Valid([]byte(body)) {
			t.Errorf("%s.json: %s %s", path, res.Status, res.Header.Get("Content-Type"))
		}
	}
}

// A list is a table as well, with as many rows as records; what is no list is none.
func TestListsAreTables(t *testing.T) {
	h := serve(t, mediation...)
	for path, rows := range map[string]int{"/timeline.csv": 12, "/statements.csv": 5, "/documents.csv": 5, "/conflicts.csv": 0, "/timeline.csv?kind=visit": 1} {
		res, body := get(t, h, path)
		all, err := csv.NewReader(strings.NewReader(body)).ReadAll()
		if err != nil || len(all) != rows+1 || !strings.HasPrefix(res.Header.Get("Content-Type"), "text/csv") {
			t.Errorf("%s: %s, %d lines, want a head and %d (%v)", path, res.Header.Get("Content-Type"), len(all), rows, err)
		}
	}
	if res, body := get(t, h, "/actors.csv"); res.StatusCode != http.StatusOK || !strings.Contains(body, "Ana Brek") {
		t.Errorf("/actors.csv: %s\n%s", res.Status, body)
	}
	for _, path := range []string{"/home.csv", "/compare.csv?a=d-post-1&b=d-herald-1"} {
		if res, _ := get(t, h, path); res.StatusCode != http.StatusNotFound {
			t.Errorf("%s: %s", path, res.Status)
		}
	}
}

// Two documents stand side by side: the meeting that both tell of, and the
// accounts of a record.
func TestCompare(t *testing.T) {
	h := serve(t, mediation...)
	_, page := get(t, h, "/compare?a=d-post-1&b=d-herald-1")
	for _, want := range []string{"2 documents compared", "Ana Brek, will meet Ilo Tarn", "Ana Brek met Ilo Tarn in Port Velia on Friday", "nothing of it was found here"} {
		if !strings.Contains(textOf(t, page), want) {
			t.Errorf("it does not say %q:\n%s", want, textOf(t, page))
		}
	}
	record := linkWith(t, pageOf(t, h, "/timeline?kind=meeting&actor=tarn&from=2031-02-07&to=2031-02-07"), "/record/")
	if _, page := get(t, h, "/compare?record="+strings.TrimPrefix(record, "/record/")); !strings.Contains(textOf(t, page), "Ana Brek met Ilo Tarn in Port Velia") {
		t.Error(textOf(t, page))
	}
	if res, page := get(t, h, "/compare?a=d-post-1"); res.StatusCode != http.StatusBadRequest || !strings.Contains(page, "?a=ID") {
		t.Errorf("one document: %s\n%s", res.Status, textOf(t, page))
	}
}

func TestShortIDsLeadOn(t *testing.T) {
	h := serve(t, mediation...)
	_, timeline := get(t, h, "/timeline")
	record := linkWith(t, timeline, "/record/")
	for path, want := range map[string]string{
		record[:len(record)-3]:   record,
		"/record/d-post-1":       "/document/d-post-1",
		"/document/d-her":        "/document/d-herald-1",
		"/actor/" + record[8:14]: record,
	} {
		res, _ := get(t, h, path)
		if res.StatusCode != http.StatusFound || res.Header.Get("Location") != want {
			t.Errorf("%s: %s to %q, want %q", path, res.Status, res.Header.Get("Location"), want)
		}
	}
}

func TestLongListsGoOn(t *testing.T) {
	var many []story
	for i := range 70 {
		s := mediation[4]
		s.id = "d-many-" + string(rune('a'+i/26)) + string(rune('a'+i%26))
		s.blocks = []string{strings.Replace(s.blocks[0], "once", "once, in the year "+s.id+",", 1)}
		s.says = []claim{says("meeting occurred | Ana Brek; the governor of "+s.id+" | |", "Ana Brek once")}
		many = append(many, s)
	}
	h := serve(t, many...)
	seen, pages := map[string]int{}, 0
	for path := "/timeline"; path != ""; {
		pages++
		_, body := get(t, h, path)
		for _, l := range links(t, body) {
			if strings.HasPrefix(l, "/record/") {
				seen[l]++
			}
		}
		path = ""
		root, err := html.Parse(strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		for n := range root.Descendants() {
			if attr(n, "rel") == "next" {
				path = attr(n, "href")
			}
		}
	}
	if pages != 2 || len(seen) != 70 {
		t.Errorf("%d records on %d pages, want 70 on 2", len(seen), pages)
	}
}

// Many readers at once get the same pages as one.
func TestManyReadersAtOnce(t *testing.T) {
	h := serve(t, mediation...)
	paths := []string{"/", "/statements", "/actors", "/documents", "/search?q=brek", "/document/d-post-1", linkWith(t, pageOf(t, h, "/timeline"), "/record/")}
	want := map[string]string{}
	for _, p := range paths {
		want[p] = pageOf(t, h, p)
	}
	var readers sync.WaitGroup
	for i := range 64 {
		readers.Go(func() {
			for j := range paths {
				p := paths[(i+j)%len(paths)]
				if res, body := get(t, h, p); res.StatusCode != http.StatusOK || body != want[p] {
					t.Errorf("%s: %s, %d bytes, alone %d", p, res.Status, len(body), len(want[p]))
				}
			}
		})
	}
	readers.Wait()
}
