package engagement

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// occasion is an engagement as it grows while the document is read.
type occasion struct {
	readout.Engagement
	by       string
	rank     int // of the best evidence: the lower the better
	sentence int // where it was last spoken of
	body     bool
	weak     bool // the status was only supposed
	news     bool // told in the simple past, without a word of another time
	follows  bool // a news conference behind the meeting that met says
	separate bool // said to be another than those told of before
	met      int
	evidence []readout.Span
}

// mergeClass puts meetings and talks together: news calls one occasion both.
func mergeClass(k readout.EngagementKind) readout.EngagementKind {
	if k == readout.KindTalks {
		return readout.KindMeeting
	}
	return k
}

// same reports whether p and q are one participant, or may be: a surname that several
// bear, of whom it is open, is of any of them.
func same(p, q *readout.Participant) bool {
	switch {
	case p.ID != "" && q.ID != "":
		return p.ID == q.ID
	case p.ID != "":
		return surname(q, p)
	case q.ID != "":
		return surname(p, q)
	}
	return strings.EqualFold(p.Name, q.Name)
}

// surname reports whether p is one word, with a capital, of the name of q.
func surname(p, q *readout.Participant) bool {
	if strings.Contains(p.Name, " ") || p.Name == "" || p.Name[0] < 'A' || p.Name[0] > 'Z' || p.Represents != "" {
		return false
	}
	return slices.Contains(strings.Fields(q.Name), p.Name)
}

// sharedWith counts the participants that o and e have in common.
func sharedWith(a, b []readout.Participant) int {
	n := 0
	for i := range a {
		if slices.ContainsFunc(b, func(q readout.Participant) bool { return same(&a[i], &q) }) {
			n++
		}
	}
	return n
}

// named counts the participants but for "the government", which may be any of
// those that another sentence names.
func named(ps []readout.Participant) int {
	n := 0
	for i := range ps {
		if p := (party{Participant: ps[i]}); ps[i].ID != "" || !p.governs() {
			n++
		}
	}
	return n
}

// joins reports whether e, found later in the document, is the occasion o.
func (o *occasion) joins(e *occasion) bool {
	alike := mergeClass(o.Kind) == mergeClass(e.Kind)
	if !alike && (o.Kind != readout.KindCall || e.Kind != readout.KindTalks) {
		return false
	}
	shared := sharedWith(o.Participants, e.Participants)
	if shared == 0 {
		return false
	}
	least := min(named(o.Participants), named(e.Participants))
	if !alike {
		// "a conversation" may be the call that was told of before, or in the
		// same sentence: "called Tarn, the first conversation in months".
		return sameTime(o.When, e.When) && (e.Place == nil || e.sentence == o.sentence) && shared == 2 && least == 2
	}
	if shared < least && !(shared >= 2 && 2*shared >= max(len(o.Participants), len(e.Participants))) {
		return false
	}
	if n, m := len(o.Participants), len(e.Participants); o.Kind == readout.KindCall && n != m && least > 1 && max(named(o.Participants), named(e.Participants)) == max(n, m) {
		return false // "Lind called Tarn", "Brek called both"
	}
	if o.Kind == readout.KindVisit && (o.Place == nil || e.Place == nil || !samePlace(o.Place, e.Place)) {
		return false
	}
	if o.Place != nil && e.Place != nil && !samePlace(o.Place, e.Place) && !(shared >= 2 && shared == least && o.Kind != readout.KindVisit && (o.Place.Country == "" || e.Place.Country == "")) {
		return false
	}
	if o.Background != e.Background && (o.When == nil && o.news || e.When == nil && e.news) {
		return false // today's meeting, and the one last autumn
	}
	neither := o.Status == readout.StatusDidNotOccur && e.Status == o.Status && shared == len(o.Participants) && shared == len(e.Participants)
	if !sameTime(o.When, e.When) && !((o.Kind == readout.KindVisit || neither) && sameStay(o.When, e.When)) {
		return false // "won't meet on Friday", "said on Thursday that they won't meet"
	}
	return o.weak || e.weak || sameStatus(o, e)
}

func sameTime(a, b *readout.When) bool { return a == nil || b == nil || a.MayOverlap(*b) }

// sameStay reports whether two days may belong to one journey: "arrived on
// Tuesday", "is in Cairo on Thursday".
func sameStay(a, b *readout.When) bool {
	const days = 4
	return a.First().AddDays(-days).Compare(b.Last()) <= 0 && b.First().AddDays(-days).Compare(a.Last()) <= 0 &&
		a.Precision() >= readout.PrecisionDay && b.Precision() >= readout.PrecisionDay
}

// sameStatus reports whether the statuses may be told of one occasion.
func sameStatus(o, e *occasion) bool {
	open := func(s readout.Status) bool {
		return s == readout.StatusPlanned || s == readout.StatusProposed || s == readout.StatusCancelled
	}
	switch {
	case o.Status == e.Status, settled(o.Status) && settled(e.Status), open(o.Status) && open(e.Status):
		return true
	case settled(o.Status) && open(e.Status), open(o.Status) && settled(e.Status):
		// "invited Tarn to talks. The two met": it has taken place.
		return o.When != nil && e.When != nil || strings.HasPrefix(o.by, "invited-") && e.sentence-o.sentence <= 2
	}
	return false
}

func samePlace(a, b *readout.Place) bool {
	return strings.EqualFold(a.Name, b.Name) || a.Country != "" && strings.EqualFold(a.Country, b.Name) || b.Country != "" && strings.EqualFold(a.Name, b.Country)
}

// cite adds sentences that tell of o to its evidence, unless it has enough.
func (o *occasion) cite(spans ...readout.Span) {
	if len(o.evidence) < mostEvidence {
		o.evidence = append(o.evidence, spans...)
	}
}

// admit adds those of ps who are none of the participants of o.
func (o *occasion) admit(ps []readout.Participant) {
	for _, p := range ps {
		if sharedWith([]readout.Participant{p}, o.Participants) == 0 {
			o.Participants = append(o.Participants, p)
		}
	}
}

// absorb adds what e tells to o.
func (o *occasion) absorb(e *occasion) {
	if o.Kind == readout.KindTalks && e.Kind == readout.KindMeeting {
		o.Kind = e.Kind
	}
	if o.weak && !e.weak || !e.weak && weight(e.Status) > weight(o.Status) {
		o.Status, o.weak = e.Status, e.weak
	}
	for _, p := range e.Participants {
		i := slices.IndexFunc(o.Participants, func(q readout.Participant) bool { return same(&p, &q) })
		if i < 0 {
			if q := (party{Participant: p}); p.ID == "" && q.governs() && len(o.Participants) > 1 {
				continue // who that is, is told already
			}
			o.Participants = append(o.Participants, p)
			continue
		}
		q := &o.Participants[i]
		q.Office, q.Represents = firstOf(q.Office, p.Office), firstOf(q.Represents, p.Represents)
		if q.Role == readout.RoleParty {
			q.Role = p.Role
		}
	}
	place := o.Place
	o.fill(&e.Engagement)
	if o.Kind == readout.KindCall && e.Kind != o.Kind {
		o.Place = place // where the talks were is not said of a call
	}
	if e.rank < o.rank {
		o.rank, o.by = e.rank, e.by
		o.evidence = append(slices.Clone(e.evidence), o.evidence...)
	} else {
		o.cite(e.evidence...)
	}
	o.sentence = e.sentence
	o.body = o.body || e.body
	o.news = o.news || e.news
	o.Background = o.Background && e.Background
}

// fill takes over place, time and the rest where o has none, and a more
// exact place or time.
func (o *occasion) fill(e *readout.Engagement) {
	if o.Place == nil || e.Place != nil && o.Place.Country == "" && strings.EqualFold(e.Place.Country, o.Place.Name) {
		o.Place = firstPlace(e.Place, o.Place)
	}
	if o.Kind == readout.KindVisit && o.When != nil && e.When != nil && e.When.First().Compare(o.When.First()) < 0 && e.When.Precision() >= o.When.Precision() {
		o.When = e.When // a visit begins with the arrival
	}
	if o.When == nil || e.When != nil && e.When.Precision() > o.When.Precision() {
		if e.When != nil {
			o.When = e.When
		}
	}
	o.Duration = firstOf(o.Duration, e.Duration)
	o.VisitType = firstOf(o.VisitType, e.VisitType)
	o.Format = firstOf(o.Format, e.Format)
	o.Outcome = firstOf(o.Outcome, e.Outcome)
	for _, t := range e.Topics {
		if !slices.Contains(o.Topics, t) {
			o.Topics = append(o.Topics, t)
		}
	}
}

func firstPlace(a, b *readout.Place) *readout.Place {
	if a != nil {
		return a
	}
	return b
}

// weight orders the statuses by what later words of one document make of
// earlier ones.
func weight(s readout.Status) int {
	switch s {
	case readout.StatusProposed:
		return 1
	case readout.StatusPlanned:
		return 2
	case readout.StatusUnderWay:
		return 3
	case readout.StatusOccurred:
		return 4
	case readout.StatusCancelled:
		return 5
	}
	return 0
}

// newsDate returns when news that is told without a date took place: in the
// week up to the document's date, so in its month; the week itself where that
// began in the month before.
func newsDate(published readout.Date) *readout.When {
	const days = 6
	published, month := published.To(readout.PrecisionDay), published.To(readout.PrecisionMonth)
	if published.AddDays(-days).To(readout.PrecisionMonth) != month {
		return &readout.When{Start: published.AddDays(-days), End: published, Basis: readout.BasisInferred}
	}
	return &readout.When{Start: month, Basis: readout.BasisInferred}
}

// report makes the report of o: evidence without repeats, the best first, the
// others as they stand in the text.
func (o *occasion) report(doc *readout.Document, published readout.Date) (*readout.Report, error) {
	spans := o.evidence[1:]
	slices.SortFunc(spans, readout.Span.Compare)
	all := append([]readout.Span{o.evidence[0]}, spans...)
	var evidence []readout.Evidence
	var seen []readout.Span
	for _, s := range all {
		if slices.Contains(seen, s) {
			continue
		}
		seen = append(seen, s)
		ev, err := doc.Evidence(s)
		if err != nil {
			return nil, err
		}
		evidence = append(evidence, ev)
	}
	e := o.Engagement
	if e.When == nil && o.news && !e.Background && e.Status == readout.StatusOccurred && published.Precision() >= readout.PrecisionDay {
		e.When = newsDate(published)
	}
	return readout.NewReport(&e, component+"/"+o.by, evidence...)
}
