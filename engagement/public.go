package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// hold notes which persons the document says, wherever that is, are public: they
// hold an office, act for a state or body, run for an office, or have a campaign or an
// administration of their own. A story may name its envoy before it says what he is.
func (r *reader) hold() {
	for i := range r.a.Mentions {
		m := &r.a.Mentions[i]
		if m.Type != readout.ActorPerson || m.Actor.ID == "" || m.Form == readout.FormPronoun || m.Office == "" && m.Represents == "" && !r.runs(m) {
			continue
		}
		p := r.public[m.Actor.ID]
		p.ActorRef, p.Role = m.Actor, readout.RoleParty
		p.Office, p.Represents = firstOf(p.Office, m.Office), firstOf(p.Represents, m.Represents)
		r.public[m.Actor.ID] = p
	}
}

// runs reports whether the words beside the name m make its bearer somebody who runs
// for an office or governs: "presidential candidate Ana Brek", "Ana Brek, the
// nominee,", "the Brek campaign", "Brek's administration".
func (r *reader) runs(m *readout.Mention) bool {
	if m.Form != readout.FormName {
		return false
	}
	first, last := r.a.TokensIn(m.Span)
	word := r.wordOf
	for t := first - 1; t >= first-2; t-- {
		if candidates[word(t)] || strings.HasSuffix(word(t), "runner") && word(t-1) == "-" {
			return true
		}
	}
	for t := first; t < last; t++ {
		if candidates[word(t)] {
			return true // read as part of the name's phrase
		}
	}
	if r.among(first-1) || r.elected(last) {
		return true
	}
	n := word(last)
	switch {
	case retinues[n]:
		return true
	case n == "'s" || n == "’s" || n == "'" || n == "’":
		return retinues[word(last+1)] || word(last+1) == "presidential" && retinues[word(last+2)]
	case n == "," && (word(last+1) == "the" || word(last+1) == "a"):
		for t := last + 2; t < last+7; t++ {
			w := word(t)
			if candidates[w] || strings.HasSuffix(w, "runner") {
				return true
			}
			if lexicon[w]&(classPrep|classPunct|classAux|classRel) != 0 && w != "-" {
				return false
			}
		}
	}
	return false
}

// campaignOf returns the word after "campaign" where that follows the name of p, which
// ends at word i, and is not only what another noun is of: "the Brek campaign",
// "Brek's campaign", but not "the Brek campaign manager"; i otherwise.
func (s *sentence) campaignOf(p *party, i int) int {
	k := i
	if s.owner(k) {
		k++
	}
	if p.kind != readout.ActorPerson || !p.named || s.at(k).lower != "campaign" || k+1 >= len(s.words) {
		return i
	}
	n := s.at(k + 1)
	switch s.a.Tokens[s.first+k+1].UPOS {
	case "NOUN", "PROPN", "ADJ":
		if n.time < 0 {
			return i
		}
	}
	if n.upper || n.is(classTitle|classRole|classCrowd) && !n.is(classEnd) || n.lower == "-" || s.owner(k+1) {
		return i
	}
	return k + 1
}

// peopleOf returns the word after the family or the lawyers of p, whose name ends at word
// i, where somebody meets them: "with Tarn's family"; i otherwise.
func (s *sentence) peopleOf(p *party, begin, i int) int {
	if p.kind != readout.ActorPerson || !p.named || !s.owner(i) {
		return i
	}
	switch s.at(begin - 1).lower {
	case "with", "between":
	case "and":
		if !s.hasWord(max(0, begin-12), begin, "between") {
			return i
		}
	default:
		return i
	}
	switch s.at(i + 1).lower {
	case "family", "relatives", "parents", "lawyer", "lawyers", "attorney", "attorneys", "widow":
		if n := s.at(i + 2); n.class != 0 || n.time >= 0 || n.lower == "" || strings.HasSuffix(n.lower, "ed") {
			return i + 2
		}
	}
	return i
}

// candidates are nouns for those who run for an office.
var candidates = map[string]bool{
	"candidate": true, "nominee": true, "front-runner": true, "frontrunner": true, "hopeful": true, "contender": true, "challenger": true, "incumbent": true,
}

// retinues are nouns for what only somebody in public life has.
var retinues = map[string]bool{
	"campaign": true, "campaigns": true, "administration": true, "presidency": true, "candidacy": true, "cabinet": true, "government": true, "nomination": true,
	"camp": true, "supporters": true, "backers": true, "surrogates": true, "aides": true, "strategist": true, "delegates": true,
}

// rolesAt returns the word after "of" and people in an office, of no state or body that
// is named, at word i behind a delegation: "of senators", "of five senior officials"; i
// where none stand there.
func (s *sentence) rolesAt(i int) int {
	switch s.at(i - 1).lower {
	case "delegation", "team", "contingent", "group", "mission":
	default:
		return i
	}
	if s.at(i).lower != "of" {
		return i
	}
	for k := i + 1; k < i+6; k++ {
		switch w := s.at(k); {
		case w.mention >= 0 && w.upper:
			return i
		case w.is(classRole) && strings.HasSuffix(w.lower, "s"):
			return k + 1
		case !w.is(classAdj | classDet | classTitle):
			return i
		}
	}
	return i
}

// ownable reports whether somebody may call m his own: a government, a council.
func (s *sentence) ownable(m *readout.Mention) bool {
	return m.Form == readout.FormNominal || m.Form == readout.FormName && m.Type == readout.ActorBody && m.Via != readout.ViaMetonymy
}

// generals are nouns for those of whose office "general" is a part.
var generals = map[string]bool{"attorney": true, "attorneys": true, "solicitor": true, "surgeon": true, "inspector": true, "secretary": true}
