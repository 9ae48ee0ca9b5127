package clause

import "strings"

// irregular has a line for each verb whose past tense and past participle are
// not made by adding -ed, or with letters doubled where the rule doesn't say so.
const irregular = `say said said
tell told told
think thought thought
see saw seen
foresee foresaw foreseen
swear swore sworn
begin began begun
make made made
put put put
give gave given
take took taken
hold held held
cut cut cut
forgo forwent forgone
mean meant meant
seek sought sought
stand stood stood
speak spoke spoken
show showed shown
lay laid laid
set set set
choose chose chosen
leave left left
build built built
bring brought brought
send sent sent
come came come
go went gone
keep kept kept
withdraw withdrew withdrawn
overturn overturned overturned
forbid forbade forbidden
quit quit quit
lend lent lent
throw threw thrown
find found found
undertake undertook undertaken
commit committed committed
permit permitted permitted
submit submitted submitted
favour favoured favoured
favor favored favored
veto vetoed vetoed
boycott boycotted boycotted
table tabled tabled
prefer preferred preferred
cancel cancelled canceled
lobby lobbied lobbied
propose proposed proposed
limit limited limited
offer offered offered
consider considered considered
order ordered ordered
reconsider reconsidered reconsidered
enter entered entered
deliver delivered delivered
abandon abandoned abandoned
pressure pressured pressured
counter countered countered
reject rejected rejected
welcome welcomed welcomed
strike struck struck
draw drew drawn
write wrote written
rewrite rewrote rewritten
pay paid paid
repay repaid repaid
sell sold sold
meet met met
fall fell fallen
let let let
fuel fuelled fueled
shut shut shut
split split split
break broke broken
rebuild rebuilt rebuilt
win won won
get got got
read read read
run ran run`

// Verbs maps the forms of the verbs, given by their base forms in lists, to
// these.
func Verbs(lists ...string) map[string]string {
	odd := map[string][]string{}
	for line := range strings.SplitSeq(irregular, "\n") {
		f := strings.Fields(line)
		odd[f[0]] = f[1:]
	}
	forms := map[string]string{}
	add := func(form, base string) {
		if _, taken := forms[form]; !taken {
			forms[form] = base
		}
	}
	for _, list := range lists {
		for base := range strings.FieldsSeq(list) {
			forms[base] = base
		}
	}
	for _, list := range lists {
		for base := range strings.FieldsSeq(list) {
			n := len(base)
			vowel := func(i int) bool { return n >= i && strings.IndexByte("aeiou", base[n-i]) >= 0 }
			third, ing, past := base+"s", base+"ing", base+"ed"
			switch end := base[n-1]; {
			case strings.HasSuffix(base, "ie"):
				ing, past = base[:n-2]+"ying", base+"d"
			case end == 'e':
				past = base + "d"
				if !strings.HasSuffix(base, "ee") {
					ing = base[:n-1] + "ing"
				}
			case end == 'y' && !vowel(2):
				third, past = base[:n-1]+"ies", base[:n-1]+"ied"
			case end == 's' || end == 'x' || end == 'z' || end == 'o' || strings.HasSuffix(base, "ch") || strings.HasSuffix(base, "sh"):
				third = base + "es"
			case n < 8 && !vowel(1) && vowel(2) && !vowel(3) && end != 'w' && end != 'y':
				// "planned"; "vetted" and the like are given in both spellings.
				add(base+string(end)+"ed", base)
				add(base+string(end)+"ing", base)
			}
			add(third, base)
			add(ing, base)
			if f, ok := odd[base]; ok {
				for _, form := range f {
					add(form, base)
				}
				if strings.HasSuffix(f[0], "ted") || strings.HasSuffix(f[0], "led") || strings.HasSuffix(f[0], "red") {
					add(f[0][:len(f[0])-2]+"ing", base)
				}
				continue
			}
			add(past, base)
		}
	}
	return forms
}
