package statement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// aside says why what was found is set aside.
type aside string

const (
	denied    aside = "denied"    // it is told that the words were not said
	unsourced aside = "unsourced" // nobody is told to have said it: "is expected to leave"
	planned   aside = "planned"   // the words are yet to be said, or may be: "will say", "is expected to urge"
	heading   aside = "heading"   // the document's title or a heading says it
)

// Aside returns why a report of [Find] is none of words or views that somebody
// is told to have uttered, and so nothing to rest anything on: "denied" where it
// is told that they were not said, "unsourced" where nobody is told to have
// said them ("is expected to leave"), "planned" where they are yet to be said
// ("will say"), "heading" where the document's title or
// a heading says so; "" for all others.
func Aside(r *readout.Report) string {
	if parts := strings.Split(r.By(), "/"); len(parts) == 3 && parts[0] == "statement" {
		return parts[1]
	}
	return ""
}

// unsourced adds what the passive of cue v ascribes: to its agent ("was
// rejected by voters"), or to nobody. The subject is a part of what is
// ascribed, unless it is who is told or asked.
func (r *reader) unsourced(v int, c *cue, sent readout.Sentence) {
	x := r.complement(v, c, sent)
	if r.byVerb[v] != nil || r.quotedAs(v, sent.Last) >= 0 || c.lemma == "publish" && r.tree.Base(v) == "acl" {
		return
	}
	if v == sent.First {
		for i := x.first + 1; i > 0 && i < x.last; i++ {
			if r.at(i).lower == "," && r.at(i).quote < 0 {
				x.last = i // "Asked whether …, Brek smiled"
			}
		}
	}
	f := &found{verb: v, head: -1, aside: unsourced, class: x.class}
	if a := r.agentOf(v); a >= 0 {
		p := r.nounPhrase(a, v, false, sent.First, sent.Last)
		if p.first < a && r.at(p.first).lower == "by" {
			p.first++
		}
		f.source, f.head, f.aside = r.span(p.first, p.last), p.head, ""
		if x.first >= 0 && p.first < x.last && x.first < p.last {
			x.first = -1
		}
	}
	told := addressed(c.lemma) || c.lemma == "ask" || c.lemma == "warn"
	if x.first < 0 {
		if f.class = c.with("obj"); f.class == "" || told || f.aside != "" {
			return
		}
		x.kind = "obj"
	} else if s := r.clean(x.first, x.last); !s.Empty() {
		f.content = append(f.content, s)
	}
	if s := r.passiveSubject(v, sent); !told && !s.Empty() {
		f.content = append(f.content, s)
	} else if !told && x.kind == "obj" {
		return
	}
	if f.aside == "" && r.at(x.cueEnd).lower == "by" {
		x.cueEnd++
	}
	f.by, f.cue = string(f.class)+"-"+x.kind, r.span(r.group(v), x.cueEnd)
	r.keep(f, sent)
}

// ahead reports whether the words of verb v are yet to be said, or may be: by
// its auxiliary or that of a verb that it depends on.
func (r *reader) ahead(v int) bool {
	t := r.tree
	for i, n := v, 0; i >= 0 && n < 4; n++ {
		for k := r.group(i); k < i; k++ {
			switch r.at(k).lower {
			case "will", "'ll", "’ll", "may", "might", "should", "could", "must":
				return true
			}
		}
		if i != v && r.passive(i) {
			switch r.a.Tokens[i].Lemma {
			case "expect", "anticipate", "schedule", "slate", "set", "plan", "suppose":
				return true
			}
		}
		if rel := t.Rel(i); rel != "xcomp" && rel != "advcl" && !(rel == "conj" && r.subjects[i] < 0) {
			return false
		}
		i = t.Head(i)
	}
	return false
}

// agentOf returns the token of who does it in the passive of verb v, -1 where
// it is not told.
func (r *reader) agentOf(v int) int {
	for d := range r.tree.Dependents(v) {
		if d < v || r.tree.Base(d) != "obl" {
			continue
		}
		if m := r.tree.Dependent(d, "case"); m >= 0 && m < d && r.at(m).lower == "by" && r.agent(d) {
			return d
		}
	}
	return -1
}

// passiveSubject returns the span of what is the subject of the passive of
// verb v, or the noun that its participle belongs to.
func (r *reader) passiveSubject(v int, sent readout.Sentence) readout.Span {
	s := int(r.subjects[v])
	if s < 0 && r.tree.Base(v) == "acl" && r.tree.Head(v) < v {
		s = r.tree.Head(v)
	}
	if s < 0 || s > v || r.at(s).quote != r.at(v).quote || r.at(s).lower == "it" {
		return readout.Span{}
	}
	p := r.nounPhrase(s, v, false, sent.First, sent.Last)
	return r.clean(p.first, p.last)
}

// seeming is verbs that ascribe to nobody how something looks.
var seeming = set(`seem seems seemed appear appears appeared`)

// seems adds what a verb of seeming ascribes: "the talks seem to fail".
func (r *reader) seems(v int, sent readout.Sentence) {
	t := r.tree
	f := &found{verb: v, head: -1, aside: unsourced, class: View, by: "view-inf", cue: r.span(r.group(v), v+1)}
	for d := range t.Dependents(v) {
		if d < v {
			continue
		}
		switch t.Base(d) {
		case "xcomp", "ccomp":
			first, last := max(t.First(d), v+1), min(t.Last(d), sent.Last)
			if s := r.clean(first, last); !s.Empty() {
				f.content = append(f.content, s)
			}
		}
	}
	if len(f.content) == 0 {
		return
	}
	if s := r.passiveSubject(v, sent); !s.Empty() {
		f.content = append(f.content, s)
	}
	r.keep(f, sent)
}

// clear adds what an adjective says of a clause without a subject of its own:
// "it is unclear whether the talks failed".
func (r *reader) clear(v int, c *cue, sent readout.Sentence) {
	x := r.complement(v, c, sent)
	if x.first < 0 || x.kind != "that" && x.kind != "wh" {
		return
	}
	first := r.group(v)
	if first > sent.First && r.at(first-1).lower == "it" {
		first--
	}
	f := &found{verb: v, head: -1, aside: unsourced, class: x.class, by: string(x.class) + "-" + x.kind, cue: r.span(first, x.cueEnd)}
	if s := r.clean(x.first, x.last); !s.Empty() {
		f.content = append(f.content, s)
	}
	r.keep(f, sent)
}
