package statement

import (
	"slices"

	"github.com/readout-dev/readout"
)

// report makes the report of f.
func (r *reader) report(f *found) (*readout.Report, error) {
	cite := func(spans []readout.Span) ([]readout.Evidence, error) {
		var out []readout.Evidence
		for _, s := range spans {
			ev, err := r.a.Document.Evidence(s)
			if err != nil {
				return nil, err
			}
			out = append(out, ev)
		}
		return out, nil
	}
	slices.SortFunc(f.content, readout.Span.Compare)
	st := &readout.Statement{Form: r.form(f)}
	var err error
	if st.Speaker, err = r.speaker(f); err != nil {
		return nil, err
	}
	if st.Content, err = cite(f.content); err != nil {
		return nil, err
	}
	if !f.cue.Empty() {
		if st.Cue, err = cite([]readout.Span{f.cue}); err != nil {
			return nil, err
		}
	}
	r.detail(f, st)
	st.Relay = append(append([]string(nil), f.relay...), r.carriers(f)...)
	st.Relay = slices.DeleteFunc(st.Relay, func(name string) bool { return name == st.Speaker.Name })
	if name, _, ok := cutCarrier(st.Speaker.Name); ok && st.Speaker.ID == "" {
		st.Speaker.Name = name
	}
	evidence, err := cite(r.evidence(f))
	if err != nil {
		return nil, err
	}
	by := "statement/"
	if f.aside != "" {
		by += string(f.aside) + "/"
	}
	return readout.NewReport(st, by+f.by, evidence...)
}

// form tells direct speech, where all of the content is quoted, from mixed and
// indirect speech.
func (r *reader) form(f *found) readout.StatementForm {
	quoted, plain := false, false
	for _, c := range f.content {
		first, last := r.tokens(c)
		for i := first; i < last; i++ {
			switch {
			case r.words[i].quote >= 0:
				quoted = true
			case !punctuation(r.words[i].lower):
				plain = true
			}
		}
	}
	switch {
	case quoted && plain:
		return readout.FormMixed
	case quoted:
		return readout.FormDirect
	}
	return readout.FormIndirect
}

// evidence returns the sentences that hold the cue, the content and the
// source: those of one paragraph joined, the attribution's first.
func (r *reader) evidence(f *found) []readout.Span {
	var spans []readout.Span
	add := func(s readout.Span) {
		if i := r.a.SentenceAt(s.Start); i >= 0 {
			s = s.Union(r.a.Sentences[i].Span)
		}
		if i := r.a.SentenceAt(max(s.Start, s.End-1)); i >= 0 {
			s = s.Union(r.a.Sentences[i].Span)
		}
		for k := range spans {
			if spans[k].Overlaps(s) || r.blockAt(spans[k].Start) == r.blockAt(s.Start) {
				spans[k] = spans[k].Union(s)
				return
			}
		}
		spans = append(spans, s)
	}
	if !f.cue.Empty() {
		add(f.cue)
	}
	for _, c := range f.content {
		add(c)
	}
	if !f.source.Empty() {
		add(f.source)
	}
	return spans
}
