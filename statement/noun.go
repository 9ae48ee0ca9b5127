package statement

import "github.com/readout-dev/readout"

// madeClear adds the statement of an adjective that verb v gives to a clause:
// "made clear that the war must end".
func (r *reader) madeClear(v, adj int, sent readout.Sentence) {
	x := content{first: adj + 1, kind: "that", class: Speech}
	if r.at(x.first).lower != "that" && !whWord(r.at(x.first).lower) {
		return
	}
	p := r.treeSubject(v, sent.First, sent.Last)
	if p.empty() || r.denied(v, Speech) {
		return
	}
	for x.last = x.first; x.last < sent.Last; x.last++ {
		if w := r.at(x.last); w.quote < 0 && stop(w.lower) && w.lower != "," {
			break
		}
	}
	f := &found{by: "speech-that", verb: v, cue: r.span(r.group(v), adj+1), source: r.span(p.first, p.last), head: p.head, class: Speech}
	if s := r.clean(x.first, x.last); !s.Empty() {
		f.content = append(f.content, s)
	}
	r.keep(f, sent)
}

// noun adds the statement of a noun: "Brek's claim that the talks had failed".
func (r *reader) noun(n int, sent readout.Sentence) {
	c := &r.table.all[r.at(n).cue]
	t := r.tree
	cueFirst := n
	p := phrase{head: -1}
	if d := t.Dependent(n, "nmod:poss"); d >= 0 && d < n {
		p = r.nounPhrase(d, n, false, sent.First, sent.Last)
		if k := p.last - 1; k > p.first && (r.at(k).lower == "'s" || r.at(k).lower == "’s" || r.at(k).lower == "'" || r.at(k).lower == "’") {
			p.last--
		}
		cueFirst = p.last
		for cueFirst < n && (punctuation(r.at(cueFirst).lower) || r.at(cueFirst).lower == "'s" || r.at(cueFirst).lower == "’s") {
			cueFirst++
		}
	}
	for d := range t.Dependents(n) {
		if d > n && t.Base(d) == "nmod" && p.empty() {
			if w := r.at(t.First(d)).lower; w == "by" || w == "from" || w == "of" && c.with("of") == "" {
				p = r.nounPhrase(d, n, false, sent.First, sent.Last)
				if r.at(p.first).lower == w {
					p.first++
				}
			}
		}
	}
	if p.empty() && r.light(t.Head(n)) && t.Base(n) == "obj" {
		v := t.Head(n)
		p = r.treeSubject(v, sent.First, sent.Last)
		if !p.empty() && p.last <= r.group(v) {
			cueFirst = r.group(v)
		}
	}
	if p.empty() {
		return
	}
	x := content{first: -1, cueEnd: n + 1}
	for _, it := range r.items(n, sent) {
		if it.token == p.head || c.with(it.kind) == "" || it.first < x.cueEnd {
			continue
		}
		x.kind, x.class, x.first, x.last = it.kind, c.with(it.kind), it.first, it.last
		if preposition(it.kind) {
			x.first++
			if it.first == x.cueEnd {
				x.cueEnd++
			}
		}
		break
	}
	if x.first < 0 || p.last > x.first && p.first < x.last {
		return
	}
	f := &found{by: "noun-" + x.kind, verb: n, cue: r.span(cueFirst, x.cueEnd), source: r.span(p.first, p.last), head: p.head, class: x.class}
	if s := r.clean(x.first, x.last); !s.Empty() {
		f.content = append(f.content, s)
	}
	r.keep(f, sent)
}

// light reports whether verb v makes a cue of its object: "expressed concern".
func (r *reader) light(v int) bool {
	if v < 0 || r.words[v].quote >= 0 {
		return false
	}
	switch r.a.Tokens[v].Lemma {
	case "make", "express", "issue", "voice", "have", "give", "repeat", "renew", "raise", "reiterate", "deliver", "share", "show", "release",
		"offer", "announce", "hold", "launch", "take", "draw":
		return true
	}
	return false
}
