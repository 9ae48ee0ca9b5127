package statement

import "strings"

// irregularVerbs has a line for each irregular verb of the cue table: its base
// form, past tense and past participle.
const irregularVerbs = `say said said
tell told told
write wrote written
think thought thought
know knew known
see saw seen
feel felt felt
hear heard heard
find found found
read read read
swear swore sworn
begin began begun
go went gone
make made made
put put put
give gave given
take took taken
hold held held
shoot shot shot
hit hit hit
forget forgot forgotten
forbid forbade forbidden
mean meant meant
understand understood understood
foresee foresaw foreseen
seek sought sought
stand stood stood
speak spoke spoken
show showed shown
cast cast cast
lay laid laid
set set set
choose chose chosen
lead led led
leave left left
break broke broken
bring brought brought
draw drew drawn
come came come
keep kept kept
fall fell fallen
fight fought fought
get got got
rise rose risen
sing sang sung
teach taught taught
throw threw thrown
withdraw withdrew withdrawn
dub dubbed dubbed
quip quipped quipped
rap rapped rapped
snap snapped snapped
slam slammed slammed
admit admitted admitted
prefer preferred preferred
infer inferred inferred
refer referred referred
concur concurred concurred
plan planned planned
brag bragged bragged
blog blogged blogged
pan panned panned
beg begged begged
plot plotted plotted
commit committed committed
tout touted touted
rip ripped ripped
chat chatted chatted
spot spotted spotted
demur demurred demurred
rebut rebutted rebutted
fret fretted fretted
regret regretted regretted
permit permitted permitted
stop stopped stopped
drop dropped dropped
flag flagged flagged
equip equipped equipped
label labeled labelled
signal signaled signalled
marvel marveled marvelled
quarrel quarreled quarrelled
cancel canceled cancelled
bet bet bet
die died died
lie lied lied`

// forms returns the forms of a verb: base form, third person, past tense,
// past participle, gerund. Spellings that vary are all given.
func forms(base string) []string {
	third, ing, past := base+"s", base+"ing", base+"ed"
	end := base[len(base)-1]
	vowel := func(i int) bool { return len(base) >= i && strings.IndexByte("aeiou", base[len(base)-i]) >= 0 }
	switch {
	case strings.HasSuffix(base, "ie"):
		ing, past = base[:len(base)-2]+"ying", base+"d"
	case end == 'e':
		past = base + "d"
		if !strings.HasSuffix(base, "ee") {
			ing = base[:len(base)-1] + "ing"
		}
	case end == 'y' && !vowel(2):
		third, past = base[:len(base)-1]+"ies", base[:len(base)-1]+"ied"
	case end == 's' || end == 'x' || end == 'z' || strings.HasSuffix(base, "ch") || strings.HasSuffix(base, "sh"):
		third = base + "es"
	case end == 'o':
		third = base + "es"
	}
	out := []string{base, third, past, ing}
	for line := range strings.SplitSeq(irregularVerbs, "\n") {
		f := strings.Fields(line)
		if f[0] != base {
			continue
		}
		out = []string{base, third, f[1], f[2], ing}
		if n := len(base); strings.HasSuffix(f[1], "ed") && len(f[1]) == n+3 && f[1][n] == end {
			out = append(out, base+string(end)+"ing")
		}
		switch base {
		case "label", "signal", "marvel", "quarrel", "cancel":
			out = append(out, base+"ling")
		case "begin", "forget", "hit", "put", "get", "set", "bet", "forbid", "stop", "shoot":
			out = append(out, base+string(end)+"ing")
		}
		break
	}
	return out
}

// plural returns the plural of a noun.
func plural(base string) string {
	end := base[len(base)-1]
	switch {
	case end == 'y' && strings.IndexByte("aeiou", base[len(base)-2]) < 0:
		return base[:len(base)-1] + "ies"
	case strings.HasSuffix(base, "sis"):
		return base[:len(base)-2] + "es"
	case end == 's' || end == 'x' || end == 'h':
		return base + "es"
	}
	return base + "s"
}
