package engagement

import "strings"

// verbForm says which form of a verb a word may be; several at once.
type verbForm uint8

const (
	formBase  verbForm = 1 << iota // meet
	formThird                      // meets
	formPast                       // met
	formPart                       // met
	formIng                        // meeting
	formNoun                       // a noun of a class
	formWord                       // a plain word
)

// irregular gives the past and the past participle of irregular verbs.
var irregular = map[string][2]string{
	"meet": {"met", "met"}, "sit": {"sat", "sat"}, "hold": {"held", "held"}, "have": {"had", "had"}, "begin": {"began", "begun"},
	"set": {"set", "set"}, "seek": {"sought", "sought"}, "go": {"went", "gone"}, "fly": {"flew", "flown"}, "come": {"came", "come"},
	"send": {"sent", "sent"}, "write": {"wrote", "written"}, "speak": {"spoke", "spoken"}, "ring": {"rang", "rung"},
	"leave": {"left", "left"}, "shake": {"shook", "shaken"}, "tell": {"told", "told"}, "get": {"got", "got"}, "pay": {"paid", "paid"}, "make": {"made", "made"}, "cut": {"cut", "cut"}, "put": {"put", "put"}, "undertake": {"undertook", "undertaken"}, "take": {"took", "taken"}, "lead": {"led", "led"}, "be": {"was", "been"}, "break": {"broke", "broken"}, "strike": {"struck", "struck"}, "give": {"gave", "given"},
	"stand": {"stood", "stood"}, "spend": {"spent", "spent"}, "quit": {"quit", "quit"}, "run": {"ran", "run"}, "drink": {"drank", "drunk"}, "forge": {"forged", "forged"}, "bring": {"brought", "brought"}, "see": {"saw", "seen"}, "eat": {"ate", "eaten"}, "drive": {"drove", "driven"},
	"throw": {"threw", "thrown"}, "wind": {"wound", "wound"},
}

// doubled are the verbs that double their last letter.
var doubled = map[string]bool{
	"sit": true, "stop": true, "scrap": true, "plan": true, "skip": true, "shun": true, "snub": true, "confer": true, "travel": true, "drop": true, "dial": true,
	"cancel": true, "jet": true, "get": true, "cut": true, "wrap": true, "initial": true, "submit": true, "transmit": true, "put": true, "set": true, "begin": true, "chat": true, "hug": true,
}

// inflect adds all forms of verb v to forms.
func inflect(v string, forms map[string]verbForm) {
	if v == "be" {
		for w, f := range map[string]verbForm{
			"be": formBase, "am": formThird, "is": formThird, "are": formThird, "'s": formThird,
			"was": formPast, "were": formPast, "been": formPart, "being": formIng,
		} {
			forms[w] |= f
		}
		return
	}
	forms[v] |= formBase
	forms[thirdPerson(v)] |= formThird
	stem := v
	if doubled[v] {
		stem = v + v[len(v)-1:]
	}
	past, part := regularPast(stem), regularPast(stem)
	if p, ok := irregular[v]; ok {
		past, part = p[0], p[1]
	}
	forms[past] |= formPast
	forms[part] |= formPart
	if doubled[v] && v != "begin" && v != "sit" && v != "set" && v != "stop" { // "traveled", "canceled"
		forms[regularPast(v)] |= formPast | formPart
		forms[ing(v)] |= formIng
	}
	forms[ing(stem)] |= formIng
	if v == "have" {
		delete(forms, "haves")
		forms["has"] |= formThird
	}
}

func thirdPerson(v string) string {
	switch {
	case strings.HasSuffix(v, "s"), strings.HasSuffix(v, "sh"), strings.HasSuffix(v, "ch"), strings.HasSuffix(v, "o"), strings.HasSuffix(v, "x"):
		return v + "es"
	case endsInConsonantY(v):
		return v[:len(v)-1] + "ies"
	}
	return v + "s"
}

func regularPast(v string) string {
	switch {
	case strings.HasSuffix(v, "e"):
		return v + "d"
	case endsInConsonantY(v):
		return v[:len(v)-1] + "ied"
	}
	return v + "ed"
}

func ing(v string) string {
	if strings.HasSuffix(v, "e") && !strings.HasSuffix(v, "ee") {
		return v[:len(v)-1] + "ing"
	}
	return v + "ing"
}

func plural(n string) string {
	if strings.HasSuffix(n, "s") {
		return n
	}
	if endsInConsonantY(n) {
		return n[:len(n)-1] + "ies"
	}
	return n + "s"
}

func endsInConsonantY(v string) bool {
	n := len(v)
	return n > 1 && v[n-1] == 'y' && !strings.ContainsRune("aeiou", rune(v[n-2]))
}
