package position

import (
	"slices"
	"strings"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/internal/clause"
)

// What a speaker says that a thing does, told by the words of the clause in a
// row: good or harm ("costs jobs", "plays into the hands of the Front", "does more
// harm than good", "threatens our security").

// rates reads such a clause.
func (r *reader) rates(c spoke) {
	v := r.rating(c)
	if v == 0 || c.no && v < 0 {
		return
	}
	if w := r.Lower(c.m); v > 0 && (w == "may" || w == "might" || w == "could") {
		return // a concession: "though trade may be good for us"
	}
	for k := c.lo; k > max(0, c.lo-3); k-- {
		switch r.Lower(k) {
		case "though", "although", "while", "whereas", "if", "whether":
			return
		}
	}
	if c.no {
		v = -v
	}
	topics := r.rated(c, v)
	stance := readout.StanceSupports
	if v < 0 {
		stance = readout.StanceOpposes
	}
	r.later("rates", c.m, []clause.Holder{c.by}, stance, topics, c.condition)
}

// rated returns what the subject of the clause names, if it can be good or bad: a
// thing, or doing something.
func (r *reader) rated(c spoke, v int) []topic {
	if c.m-c.lo == 1 && (r.Lower(c.lo) == "it" || r.Lower(c.lo) == "this" || r.Lower(c.lo) == "that") {
		return r.meant(c.lo)
	}
	h := r.headOf(c.lo, c.m)
	switch {
	case h < 0 || r.own(c) || !c.loose && r.verblike(c.lo, c.m-1) > 0:
		return nil
	case r.A.Tokens[c.lo].XPOS == "VBG" && (r.Is(c.lo, "VERB") || r.Is(h, "VERB")): // "Closing the port would …"
		if idle[r.Lemma(c.lo)] || sociable[r.Lemma(c.lo)] {
			return nil
		}
		return slices.DeleteFunc(r.verbatim(c.lo, c.m, false), func(t topic) bool { return !r.Public(c.by) && !t.concerns && !r.holdsMatter(c.lo, c.m) })
	case r.Is(h, "VERB") && r.nounlike(h, c.lo, c.last): // "the fisheries [deal]"
		if name := r.spelled(c.lo, c.m); r.concerns(c.lo, c.m) || r.holdsMatter(c.lo, c.m) {
			return []topic{{name: name, concerns: r.concerns(c.lo, c.m), matter: true}}
		}
		return nil
	case !r.Is(h, "NOUN", "PROPN") || r.Mention(h) != nil || people[r.Lemma(h)] || qualities[r.Lemma(h)] || thin[r.Lemma(h)] && !claimed[r.Lemma(h)]:
		return nil
	}
	for k := c.lo; k < c.m; k++ {
		switch r.Lower(k) {
		case "no", "some", "most", "many", "few", "every", "each", "least", "or", "that", "who", "which":
			return nil
		}
	}
	if last := c.m - 1; r.Mention(c.lo) != nil && r.Mention(c.lo) == r.Mention(last) {
		return nil // an actor: that says nothing of a thing
	}
	var topics []topic
	if lo, hi := r.phrase(h, -1); hi == c.m && lo <= c.lo+1 {
		topics = slices.DeleteFunc(r.things(h, -1), func(t topic) bool { return t.alone })
	}
	if len(topics) == 0 && !r.bare(h) {
		topics = r.verbatim(c.lo, c.m, false)
	}
	if len(topics) == 0 && r.bare(h) && c.m-h == 1 {
		topics = r.things(h, -1)
	}
	if len(topics) == 0 && c.loose { // the tagger errs: the words decide
		lo := c.lo + b2i(article(r.Lower(c.lo)))
		topics = []topic{{name: r.spelled(lo, c.m), weighs: r.weighs(lo, c.m), concerns: r.concerns(lo, c.m)}}
	}
	matter := r.holdsMatter(c.lo, c.m)
	return slices.DeleteFunc(topics, func(t topic) bool {
		return t.alone || !matter && (t.light || !t.listed && !t.matter && !t.weighs && !t.concerns || v > 0 && !t.listed && !t.matter) || !r.specific(h, t)
	})
}

// rating returns what the predicate of the clause says of its subject: 1 that it
// does good, -1 that it does harm, 0 neither.
func (r *reader) rating(c spoke) int {
	for k := c.m; k < min(c.m+9, c.last); k++ {
		if v := r.idiom(k, c.last); v != 0 {
			return v
		}
	}
	v := c.m
	for v < c.last && (r.Is(v, "AUX", "ADV", "PART") || quotation[r.Lower(v)]) {
		v++
	}
	if v >= c.last || r.Is(v-1, "AUX") && r.A.Tokens[v].XPOS == "VBN" && r.Lower(v-1) != "have" && r.Lower(v-1) != "has" && r.Lower(v-1) != "had" {
		return 0 // a passive: done to it
	}
	if r.Lemma(v) == "help" && r.Lower(v+1) != "to" && r.Is(v+1, "VERB") {
		v++
	} else if (r.Lemma(v) == "help" || r.Lemma(v) == "threaten" || r.Lemma(v) == "risk" || r.Lemma(v) == "serve") && r.Is(v+1, "PART", "VERB") {
		if v++; r.Lower(v) == "to" {
			v++
		}
	}
	verb := r.base(v)
	good, bad, worth, own := 0, 0, 0, false
	k := v + 1
	for n := 0; k < c.last && n < 9; k, n = k+1, n+1 { // its object
		w := r.Lower(k)
		if r.Is(k, "VERB") && !r.Is(k+1, "NOUN") || n > 0 && r.Is(k, "ADP", "PART") && w != "of" && w != "'s" && w != "’s" || w == "that" {
			break
		}
		own = own || n == 0 && r.Is(k, "PRON") && w != "our" && w != "us" && !r.Is(k+1, "NOUN")
		l := r.Lemma(k)
		if people[l] && !foes[l] {
			return 0 // "has hurt the candidate"
		}
		worth += r.worth(k)
		bad += b2i(ills[l] || wrong[l] || foes[l])
		good += b2i(boons[l] || blessings[l])
	}
	switch {
	case own || k == v+1:
		return 0
	case amounting[verb]: // "marked a dangerous escalation"
		if worth < 0 {
			return -1
		}
	case causing[verb] || worsening[verb] || spreading[verb] || aiding[verb]:
		switch {
		case bad > 0:
			return -1
		case good > 0 && !worsening[verb]:
			return 1
		}
	case costing[verb]:
		return -b2i(good > 0)
	case lessening[verb] || curing[verb] || helping[verb]:
		switch {
		case bad > 0 && (helping[verb] || bringing[verb]):
			return -1
		case bad > 0, good > 0 && !lessening[verb]:
			return 1
		case good > 0 && verb != "end":
			return -1
		}
	case harming[verb] || hurting[verb] || spoiling[verb]:
		if bad == 0 && (good > 0 || hurting[verb] || straining[verb]) {
			return -1
		}
	}
	return 0
}

// base returns the base form of the word at v, read as a verb whatever the tagger
// has it for.
func (r *reader) base(v int) string {
	if b := verbs()[r.Lower(v)]; b != "" {
		return b
	}
	return r.Lemma(v)
}

// idiom returns what a phrase that begins at word k says of the subject of its
// clause: 1 for good, -1 for bad, 0 where there is none.
func (r *reader) idiom(k, last int) int {
	for _, p := range idioms()[r.folded[k]] {
		if end, ok := spell(p.words, r.folded[:last], k); ok && end <= last {
			return p.worth
		}
	}
	return 0
}

// said of things: phrases and what they say of their subject.
type phrasing struct {
	words []string
	worth int
}

var idioms = newIdioms(map[int]string{
	-1: `make thing worse; makes thing worse; making thing worse; made thing worse; solve nothing; solves nothing; achieve nothing; achieves nothing; help nobody; helps nobody; tax on poor; hit … hardest; end in disaster; end in tear; lead to war; leads to war; more harm than good; play into hands; played into hands; playing into hands; cross line; crossed line; crossing line; crosses line; crosse line;
		cross red line; crossed red line; crosse red line; go too far; goe too far; going too far; went too far; gone too far; step backward; step back; steps backward; wrong direction; wrong signal;
		wrong message; slap in face; shooting … in foot; shoot … in foot; stab in back; recipe for; road to war; road to nowhere; road to ruin; lead nowhere; leads nowhere;
		at risk; in jeopardy; give away; gives away; giving away; sell out; stand in way; stands in way; standing in way; get in way; gets in way; at expense of; tie … hand;
		null and void; out of question; has failed; have failed; had failed; is failing; are failing; was failing; doomed to; is doomed; blow to; blow for; run counter to; runs counter to;
		go against; goe against; goes against; flie in face of; fly in face of; fuel to fire; fuel on fire; door to chaos; way to chaos; declaration of war; bad for; nothing to do with peace;
		no basis; no legal basis; no foundation; no place in; no sense; no purpose; no good; nothing to gain; no justification; dead end; dead letter; too little too late; non starter;
		less safe; less secure; less stable; less free; bad news; bad deal; bad idea; terrible idea; terrible deal; terrible mistake; deal breaker; waste of time; waste of money;
		act of war; act of aggression; act of madness; act of piracy; act of vandalism; act of folly; act of cowardice; act of terror; act of terrorism; violation of; breach of; threat to; danger to; obstacle to; affront to; insult to;
		contrary to; inconsistent with; incompatible with; damaging to; harmful to; detrimental to; a disservice to; unfair to; unjust to; attack on democracy; invitation to; poison for; poison to; disaster for; catastrophe for; humiliation for;
		not in interest; not in … interest; step in wrong direction; into arm of; into hand of`,
	1: `turning point; ray of hope; chance for peace; keep … safe; keeps … safe; make … safer; makes … safer; makes … stronger; make … stronger; is working; are working; bring … closer; brings … closer; gift to; boost for; boost to; boon for; boon to; lifeline for; triumph for; triumph of; test of unity; pave way for; paved way for; paving way for; paves way for; step forward; right direction; good news; great day; historic day; good day for; great thing; good thing for; best chance; last chance; best hope; only hope; last hope; best way; only way;
		in interest of; in national interest; in our interest; in … interest; to benefit of; win for; victory for; victory of; good deal; good idea; great idea; great deal; good for; right thing; right move; right call; right decision; right step;
		important step; big step; major step; step toward; step towards; way forward; way out; way out of; path to peace; road to peace; key to; long overdue; best option; only option; best solution; only solution; only answer; best answer; make sense; makes sense; makes good sense;
		win win; essential to; essential for; vital to; vital for; crucial to; crucial for; indispensable to; indispensable for; beneficial to; beneficial for; no alternative to; no substitute for; hold water; hold up; hold weight; stand up to; worth fighting; worth defending`,
})

func newIdioms(lists map[int]string) func() map[string][]phrasing {
	index := map[string][]phrasing{}
	for worth, list := range lists {
		for p := range strings.SplitSeq(list, ";") {
			if words := fold(p); len(words) > 0 {
				index[words[0]] = append(index[words[0]], phrasing{words, worth})
			}
		}
	}
	for _, list := range index { // the longest first, "not in interest" before its end
		slices.SortStableFunc(list, func(a, b phrasing) int {
			if len(a.words) != len(b.words) {
				return len(b.words) - len(a.words)
			}
			return strings.Compare(strings.Join(a.words, " "), strings.Join(b.words, " "))
		})
	}
	return func() map[string][]phrasing { return index }
}

var (
	// foes are nouns for those whom nobody wants to help, blessings for what everybody
	// wants more of.
	foes      = setOf(`terrorist extremist militant criminal enemy aggressor dictator smuggler trafficker hardliner warlord separatist war bloodshed violence`)
	blessings = setOf(`peace stability security safety prosperity growth job democracy freedom sovereignty independence unity trust confidence interest economy
		life future industry farmer worker fisherman people citizen right integrity competitiveness livelihood credibility standing alliance relationship
		cooperation trade balance court institution consumer taxpayer process talk negotiation truce ceasefire dialogue settlement country region nation state`)
	// aiding are verbs of helping those who should not be, costing of taking away
	// what is good, straining of spoiling whatever it is.
	aiding    = setOf(`aid assist embolden encourage reward strengthen benefit feed fuel prolong perpetuate legitimise legitimize appease help arm shield`)
	costing   = setOf(`cost kill destroy sacrifice surrender squander steal waste eliminate gut`)
	straining = setOf(`undermine jeopardise jeopardize imperil poison hamper wreck cripple`)
)
