package readout

// Via says why a mention was given to its actor. The list is closed; "" is for
// a mention that was given to nobody.
type Via string

// The reasons. What is said of a pack is said of the packs that the document
// was read with.
const (
	ViaName        Via = "name"        // the full name
	ViaAlias       Via = "alias"       // another name that a pack has
	ViaLonger      Via = "longer-name" // one full name within the other: "Ana Maria Brek"
	ViaSpelling    Via = "spelling"    // a name much like it, where surname and office agree, or all but a letter of the surname
	ViaSurname     Via = "surname"     // the surname of a person named in full in the document
	ViaGivenName   Via = "given-name"  // the first name of one
	ViaKnown       Via = "known"       // a surname of one person of the packs, whose state and time the document speaks of
	ViaAcronym     Via = "acronym"     // a short form that the document introduces, or the first letters of a name there: "(SLF)"
	ViaShort       Via = "short-name"  // part of the name of one body or group of the document: "the Front"
	ViaOffice      Via = "office"      // an office or role that the document gives the person
	ViaTerm        Via = "term"        // an office that the person holds on the document's date, after a pack
	ViaApposition  Via = "apposition"  // a description beside the name
	ViaCounterpart Via = "counterpart" // who holds the office of another, for another state or as the only other one
	ViaGovernment  Via = "government"  // a government or administration, for its state
	ViaOrgan       Via = "organ"       // what each state has one of: "the Sumari Foreign Ministry"
	ViaMetonymy    Via = "metonymy"    // a capital or seat, for its government
	ViaBack        Via = "back"        // a description of what was spoken of before: "the group"
	ViaPronoun     Via = "pronoun"     // the one subject that suits, in this sentence or right before
)

// Vias lists all reasons.
var Vias = []Via{
	ViaName, ViaAlias, ViaLonger, ViaSpelling, ViaSurname, ViaGivenName, ViaKnown, ViaAcronym, ViaShort, ViaOffice,
	ViaTerm, ViaApposition, ViaCounterpart, ViaGovernment, ViaOrgan, ViaMetonymy, ViaBack, ViaPronoun,
}
