package ledger

// settleAlike says where a telling is reconciled that others tell in other words:
// in the block in which most documents tell it, of those that are most exact. Who is
// alike may be so by way of others.
func settleAlike(t Telling, others []Telling, alike func(a, b Telling) bool, exact func(Telling) int, of string) Setting {
	all := append(make([]Telling, 0, len(others)+1), t)
	for _, o := range others {
		if o.Report.Type() == t.Report.Type() && o.Report.ID() != t.Report.ID() {
			all = append(all, o)
		}
	}
	in := make([]bool, len(all))
	in[0] = true
	tell := map[string]map[string]bool{} // the documents that tell so, by block
	most := 0
	for next := []int{0}; len(next) > 0; next = next[1:] {
		x := all[next[0]]
		if n := exact(x); n > most {
			most = n
			clear(tell)
		}
		if exact(x) == most {
			block := BlockingKey(x.Report)
			if tell[block] == nil {
				tell[block] = map[string]bool{}
			}
			tell[block][x.Report.Document()] = true
		}
		for i, o := range all {
			if !in[i] && alike(x, o) {
				in[i] = true
				next = append(next, i)
			}
		}
	}
	home := BlockingKey(t.Report)
	best := ""
	for block, by := range tell {
		if n, m := len(by), len(tell[best]); n > m || n == m && block < best {
			best = block
		}
	}
	if best == home {
		return Setting{}
	}
	return Setting{Block: best, Of: of}
}

// Two stories that are so near in days may be of one event with less in common.
const (
	eventDays = 3
	eventPart = 0.12
)

// oneEvent reports whether the documents of two tellings may tell of one event:
// they are about the same, or come out within days and are about much the same.
func oneEvent(a, b Telling) bool {
	if sameEvent(a.Marks, b.Marks) {
		return true
	}
	n := sameTopic(a.Marks.Topic, b.Marks.Topic)
	return n >= topicShared && float64(n) >= eventPart*float64(min(len(a.Marks.Topic), len(b.Marks.Topic))) && !a.Published.IsZero() && !b.Published.IsZero() &&
		max(dayNumber(a.Published)-dayNumber(b.Published), dayNumber(b.Published)-dayNumber(a.Published)) <= eventDays
}

// oneEvent reports whether the documents of two cells may tell of one event.
func (c *cell) oneEvent(o *cell) bool { return oneEvent(c.tellings[0], o.tellings[0]) }
