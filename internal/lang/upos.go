package lang

// UPOSNames are the universal parts of speech.
var UPOSNames = [...]string{
	"ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM",
	"PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
}

// The parts of speech that the code names, as indexes of UPOSNames.
const (
	ADJ = iota
	ADP
	ADV
	AUX
	CCONJ
	DET
	INTJ
	NOUN
	NUM
	PART
	PRON
	PROPN
	PUNCT
	SCONJ
	SYM
	VERB
	X
)

// UPOS returns the index of a part of speech, that of X for unknown ones.
func UPOS(name string) uint8 {
	for i, n := range UPOSNames {
		if n == name {
			return uint8(i)
		}
	}
	return X
}

var kindOf = [len(UPOSNames)]int8{
	-1, kindPrep, -1, kindVerb, kindConj, -1, -1, kindNoun, -1,
	-1, kindNoun, kindNoun, kindComma, kindPrep, -1, kindVerb, -1,
}
