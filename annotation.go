package readout

import (
	"sort"
)

// Layer names what a component of the annotation pipeline assigns.
type Layer string

// The layers, in the order in which they can be made.
const (
	LayerSentences   Layer = "sentences"   // Annotation.Sentences
	LayerTokens      Layer = "tokens"      // Annotation.Tokens: spans
	LayerTags        Layer = "tags"        // Token.Lemma, UPOS, XPOS, Feats
	LayerTrees       Layer = "trees"       // Token.Head, DepRel
	LayerMentions    Layer = "mentions"    // Annotation.Mentions
	LayerTimes       Layer = "times"       // Annotation.Times
	LayerPublished   Layer = "published"   // Annotation.Published
	LayerStatements  Layer = "statements"  // reports of type statement
	LayerEngagements Layer = "engagements" // reports of type engagement
	LayerPositions   Layer = "positions"   // reports of type position
	LayerProposals   Layer = "proposals"   // reports of type proposal
	LayerFigures     Layer = "figures"     // reports of type figure
)

// Layers lists all layers in order.
var Layers = []Layer{
	LayerSentences, LayerTokens, LayerTags, LayerTrees, LayerMentions,
	LayerTimes, LayerPublished, LayerStatements, LayerEngagements, LayerPositions, LayerProposals, LayerFigures,
}

// Annotation is what the components of the pipeline have found in one
// document: layers of spans over its text, and the reports drawn from them.
type Annotation struct {
	Document  *Document
	Sentences []Sentence
	Tokens    []Token
	Mentions  []Mention
	// Tenures are the offices that packs have those mentioned hold, at any time.
	Tenures []Tenure
	Times   []Time
	// Published is the document's date: that of its metadata, or one worked
	// out from its text. Nil where it is not known.
	Published *Dating
	Reports   []*Report

	layers map[Layer]bool
}

// NewAnnotation returns an annotation of doc with no layer yet.
func NewAnnotation(doc *Document) *Annotation {
	return &Annotation{Document: doc, Published: doc.Published, layers: map[Layer]bool{}}
}

// Has reports whether the layer was assigned.
func (a *Annotation) Has(l Layer) bool { return a.layers[l] }

// Assigned records that the layers were assigned.
func (a *Annotation) Assigned(layers ...Layer) {
	for _, l := range layers {
		a.layers[l] = true
	}
}

// Text returns the stored text of s.
func (a *Annotation) Text(s Span) string { return a.Document.Text[s.Start:s.End] }

// Sentence is a stretch of text and its tokens, Tokens[First:Last].
type Sentence struct {
	Span
	First, Last int
}

// Token is a syntactic word after the conventions of UD English. The columns
// are those of CoNLL-U; empty strings where the layer was not assigned.
type Token struct {
	Span
	Lemma  string
	UPOS   string
	XPOS   string
	Feats  string // "Mood=Ind|Tense=Past", sorted, "" for none
	Head   int    // index into Annotation.Tokens; -1 for a root
	DepRel string
}

// SentenceAt returns the index of the sentence that holds byte offset b, or -1.
func (a *Annotation) SentenceAt(b int) int {
	i := sort.Search(len(a.Sentences), func(i int) bool { return a.Sentences[i].End > b })
	if i == len(a.Sentences) || a.Sentences[i].Start > b {
		return -1
	}
	return i
}

// TokensIn returns the range [first, last) of tokens that overlap s.
func (a *Annotation) TokensIn(s Span) (first, last int) {
	first = sort.Search(len(a.Tokens), func(i int) bool { return a.Tokens[i].End > s.Start })
	last = first
	for last < len(a.Tokens) && a.Tokens[last].Start < s.End {
		last++
	}
	return first, last
}

// MentionsIn returns the mentions that lie within s.
func (a *Annotation) MentionsIn(s Span) []Mention {
	i := sort.Search(len(a.Mentions), func(i int) bool { return a.Mentions[i].Start >= s.Start })
	j := i
	for j < len(a.Mentions) && a.Mentions[j].End <= s.End {
		j++
	}
	return a.Mentions[i:j]
}

// ActorType says what an actor is.
type ActorType string

// The types of actors.
const (
	ActorPerson ActorType = "person"
	ActorOffice ActorType = "office" // the Secretary of State
	ActorState  ActorType = "state"
	ActorBody   ActorType = "body"  // ministry, IGO, NGO, company, outlet
	ActorGroup  ActorType = "group" // armed group, movement, party
	ActorPlace  ActorType = "place"
)

// MentionForm says how a mention refers.
type MentionForm string

// The forms of mentions.
const (
	FormName    MentionForm = "name"
	FormNominal MentionForm = "nominal"
	FormPronoun MentionForm = "pronoun"
)

// ActorRef names an actor: its canonical full name, as far as the text or the
// knowledge base gives it, and its id ("" where it could not be resolved).
type ActorRef struct {
	Name string `json:"name"`
	ID   string `json:"actor_id"`
}

// Mention is an occurrence of an actor in the text. Mentions are sorted by
// span and don't overlap; titles stand outside ("Prime Minister [Benjamin
// Netanyahu]").
type Mention struct {
	Span
	Form  MentionForm
	Type  ActorType
	Actor ActorRef
	// Office is the office that the text gives the person here or elsewhere
	// in the document ("Secretary of State"), or the one that the knowledge
	// base has for the document's date; Represents is the state or body it is
	// held for ("United States"). "" where not known. Of a description without
	// an actor ("Israeli officials"), Represents is whom it speaks for.
	Office     string
	Represents string
	// Former is set where Office is told as one that the person held before:
	// former, late, then.
	Former bool
	// Titled spans the words that give a person the office here, name and
	// title: "Foreign Minister Ana Brek". Empty where no words here do.
	Titled Span
	// Via says why the mention is the actor's; "" where it is nobody's.
	Via Via
}

// Tenure is an office that a pack has a person hold.
type Tenure struct {
	Actor      string // id
	Office     string
	Represents string // state or body; "" for none
	From, To   Date   // zero where not known, To also while it goes on
}

// Time is a temporal expression after TimeML's TIMEX3.
type Time struct {
	Span
	Type  string // DATE, TIME, DURATION, SET
	Value string // TIMEX3 value: "2024-02-07", "P3D", "XXXX-WXX-3"
	Mod   string // APPROX, START, MID, END, BEFORE, AFTER, …; "" for none
	// When holds the days that a DATE or TIME stands for, zero for durations,
	// sets and values that stay underspecified.
	When When
}
