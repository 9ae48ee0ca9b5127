package engagement

import "github.com/readout-dev/readout"

// A Pattern is one way in which the news says that an engagement takes place.
// Its form is a line of plain text:
//
//	A, B     a party, or a list of parties: "Ana Brek and two envoys"
//	A+, B+   parties who are more than one: a list, or a plural
//	P        a place, or a list of places
//	P <talks> the place stands before the noun: "her Cairo visit"
//	S        a place or a seat: also a ministry, a company
//	H        "here", where the dateline says where that is
//	meet*    any form of the verb
//	<talks>  a word of a class of nouns, see [Nouns], with what stands before it
//	{hold}   any form of a verb of a class of verbs, see [Verbs]
//	[with]   may be there or not
//	by|from  one of these
//	.        nothing follows but a time, a purpose or a new clause
//	N        a noun phrase that names nobody: "a refugee camp"
//	B whom A the party B stands before: "Tarn, whom Brek met"
//	O        an object, whatever it is: "discussed the border"
//	…        some words between; after A: A is the subject of the clause
//
// Between two parts may stand when, where and for how long: "met on Tuesday
// in Sumar with".
type Pattern struct {
	Name    string
	Kind    readout.EngagementKind
	Form    string
	Example string // a sentence that the pattern finds
	// RoleA and RoleB are the parts of A and B; party where empty.
	RoleA, RoleB readout.Role
	// Status is what the verb itself tells, where no word beside it says
	// otherwise: "snubbed", "accepted an invitation". Empty for occurred.
	Status readout.Status
	// Only is the one status that the pattern tells: told with any other there
	// is no report. A deal that was struck was talked over; one that was not
	// may have been, too. Empty for any.
	Only readout.Status
	// Alone is set where one party is enough to make an engagement.
	Alone bool
	// Guest is set where one party is enough if it is a state, a body of states,
	// or people away from home: "Brek attended a summit in Cairo".
	Guest bool
	// Across is set where the words tell of an occasion only between those who
	// stand for different states: two ministers of one cabinet speak every day.
	Across bool
	// Open is set where the words say who takes part in an occasion that the
	// story told of before: without one there is no report.
	Open bool
}

// Nouns are the classes of nouns that patterns name. A plural counts as well.
var Nouns = map[string][]string{
	"meeting": {
		"meeting", "summit", "dinner", "lunch", "luncheon", "breakfast", "banquet", "audience", "conclave", "gathering", "reception",
		"sit-down", "face-to-face", "encounter", "huddle", "tete-a-tete", "session", "conference", "bilateral", "trilateral", "roundtable", "retreat",
	},
	"summit": {"summit", "meeting"},
	"gathering": {
		"summit", "meeting", "conference", "forum", "dialogue", "gathering", "retreat", "plenary", "session", "ceremony", "funeral", "inauguration",
		"swearing-in", "coronation", "talks", "commemoration",
	},
	"rite":       {"inauguration", "swearing-in", "coronation", "investiture"},
	"meal":       {"dinner", "lunch", "breakfast", "coffee", "tea", "drinks", "banquet", "luncheon", "reception"},
	"event":      {"meeting", "summit", "dinner", "lunch", "conference", "ceremony", "funeral", "inauguration", "gathering"},
	"ceremony":   {"event", "ceremony", "inauguration", "funeral", "forum"},
	"occasion":   {"talk", "meeting", "ceremony", "summit", "negotiation", "discussion", "consultation", "conference"},
	"talks":      {"talks", "negotiations", "negotations", "discussions", "consultations", "deliberations", "dialogue", "negotiation", "discussion", "consultation", "conversation", "conversations"},
	"courtesy":   {"call"},
	"phone":      {"phone", "telephone"},
	"signing":    {"signing"},
	"call":       {"call", "diplomacy", "videoconference", "teleconference", "conversation"},
	"visit":      {"visit", "trip", "tour", "stopover", "journey", "stop", "stay", "swing", "itinerary"},
	"arrival":    {"arrival"},
	"plane":      {"plane", "jet", "aircraft", "flight", "helicopter"},
	"delegation": {"delegation", "mission"},
	"invitation": {"invitation", "invite"},
	"conference": {"conference", "briefing"},
	"briefing":   {"briefing", "conference", "appearance", "event"},
	"letter":     {"letter", "note", "cable", "telegram", "missive"},
	"text":       {"letter", "note", "cable", "telegram", "missive", "message", "email", "e-mail"},
	"greeting":   {"condolences", "congratulations", "greetings", "regards"},
	"protest":    {"protest", "complaint", "demarche"},
	"message":    {"message", "word"},
	"deal":       {"deal", "agreement", "accord", "truce", "ceasefire", "cease-fire", "pact", "compromise", "settlement", "armistice", "bargain", "treaty"},
	"proposal":   {"proposal", "offer", "response", "reply", "ultimatum", "answer", "counterproposal", "draft", "plan"},
	"quarrel": {
		"war", "conflict", "dispute", "standoff", "stand-off", "fighting", "row", "rift", "feud", "crisis", "hostilities", "violence", "bloodshed",
		"tension", "tensions", "border", "bloodletting", "impasse", "deadlock", "differences",
	},
	"stop":   {"stop", "destination", "port"},
	"accord": {"accord", "agreement", "treaty", "pact", "deal", "memorandum", "protocol", "plan", "declaration", "truce", "document", "documents", "contract", "communique", "communiqué", "ceasefire", "cease-fire"},
}

// Verbs are the classes of verbs that patterns name.
var Verbs = map[string][]string{
	"hold": {
		"hold", "have", "begin", "start", "open", "resume", "conclude", "finish", "conduct", "continue", "join", "attend",
		"engage", "enter", "restart", "convene", "launch", "reconvene", "organise", "organize", "schedule", "arrange", "request",
		"cancel", "postpone", "scrap", "seek", "propose", "call", "put", "plan", "want", "skip", "boycott", "share", "restart", "complete", "pursue", "end", "set", "walk", "quit", "leave", "break", "suspend", "halt", "abandon", "exit", "rejoin", "pull", "co-chair", "co-host",
	},
	"attend": {"attend", "address", "join", "skip", "boycott", "miss", "open", "leave", "enter", "participate", "take", "tell"},
	"reach":  {"reach", "strike", "conclude", "negotiate", "clinch", "forge", "hammer", "broker", "seal", "secure", "complete", "finalise", "finalize"},
	"join":   {"join", "rejoin", "attend", "return", "quit", "walk", "enter", "resume", "engage"},
	"host":   {"host", "chair", "sponsor", "mediate", "broker", "convene", "reconvene", "organise", "organize", "moderate", "lead"},
	"go":     {"travel", "fly", "go", "head", "journey", "return", "come", "jet", "rush", "cross", "drive", "sail"},
	"convey": {"convey", "deliver", "pass", "relay", "hand", "carry", "receive"},
	"pay": {
		"pay", "make", "begin", "start", "end", "conclude", "finish", "cut", "cancel", "plan", "postpone", "schedule", "undertake", "complete",
		"wrap", "kick", "extend", "embark", "continue", "scrap", "abandon", "announce", "propose", "delay", "arrange", "consider", "put", "call", "take",
	},
	"get":  {"receive", "get", "accept", "answer", "take"},
	"send": {"send", "dispatch", "deliver", "write", "address", "hand", "convey", "pass", "relay", "carry", "submit", "present", "forward", "transmit"},
}

// Patterns lists every pattern, the more exact first: where two match at one
// word, the first that gives parties is taken.
var Patterns = []Pattern{
	// Meetings told by a verb.
	{Name: "whom-he-met", Kind: readout.KindMeeting, Form: "B whom A meet*|host*|receive*|greet*|phone*|telephone*", Example: "The Velian premier, Ilo Tarn, whom President Ana Brek met on Tuesday, was tired."},
	{Name: "met-with", Kind: readout.KindMeeting, Form: "A meet* [up] with B", Example: "President Ana Brek met on Tuesday with the visiting Velian premier, Ilo Tarn."},
	{Name: "met", Kind: readout.KindMeeting, Form: "A meet* B", Example: "President Ana Brek will meet the Velian premier, Ilo Tarn, in Sumar."},
	{Name: "two-met", Kind: readout.KindMeeting, Form: "A+ meet*", Example: "President Ana Brek and the Velian premier, Ilo Tarn, met behind closed doors."},
	{Name: "sat-down", Kind: readout.KindMeeting, Form: "A sit* down with B", Example: "President Ana Brek sat down with the Velian premier, Ilo Tarn."},
	{Name: "sat-across", Kind: readout.KindMeeting, Form: "A sit* [across] [table] from|opposite B", Example: "President Ana Brek sat across the table from the Velian premier, Ilo Tarn, on Tuesday."},
	{Name: "two-sat-across", Kind: readout.KindMeeting, Form: "A+ sit* across [the] [negotiating|bargaining] table", Example: "President Ana Brek and the Velian premier, Ilo Tarn, sat across the table in Cairo."},
	{Name: "two-face-to-face", Kind: readout.KindMeeting, Form: "A+ come* face to face", Example: "President Ana Brek and the Velian premier, Ilo Tarn, came face to face in Cairo."},
	{Name: "closeted-with", Kind: readout.KindMeeting, Form: "A be* closeted with B", Example: "President Ana Brek was closeted for two hours with the Velian premier, Ilo Tarn, on Tuesday."},
	{Name: "two-closeted", Kind: readout.KindMeeting, Form: "A+ be* closeted", Example: "President Ana Brek and the Velian premier, Ilo Tarn, were closeted for two hours."},
	{Name: "two-conferred", Kind: readout.KindMeeting, Form: "A+ confer*|huddle*|dine*|lunch*|breakfast*", Example: "President Ana Brek and the Velian premier, Ilo Tarn, conferred for an hour."},
	{Name: "called-on", Kind: readout.KindMeeting, Form: "A call* on B", Example: "President Ana Brek called on the Velian premier, Ilo Tarn, at the palace.", RoleA: readout.RoleVisitor, RoleB: readout.RoleHost},
	{Name: "gave-dinner-for", Kind: readout.KindMeeting, Form: "A give*|throw* <meal> for B", Example: "President Ana Brek gave a dinner for the Velian premier, Ilo Tarn, on Tuesday.", RoleA: readout.RoleHost},
	{Name: "gave-dinner-in-honour", Kind: readout.KindMeeting, Form: "A give*|throw*|hold*|host* <meal> in honour|honor of B", Example: "President Ana Brek gave a banquet in honour of the Velian premier, Ilo Tarn, on Tuesday.", RoleA: readout.RoleHost},
	{Name: "spent-with", Kind: readout.KindMeeting, Form: "A spend* with B", Example: "President Ana Brek spent an hour with the Velian premier, Ilo Tarn."},
	{Name: "two-sat-down", Kind: readout.KindMeeting, Form: "A+ sit* down", Example: "President Ana Brek and the Velian premier, Ilo Tarn, sat down in Cairo on Friday."},
	{Name: "conferred", Kind: readout.KindMeeting, Form: "A confer*|dine*|lunch*|huddle*|gather*|convene* with B", Example: "President Ana Brek conferred with the Velian premier, Ilo Tarn."},
	{Name: "came-face-to-face", Kind: readout.KindMeeting, Form: "A come* face to face with B", Example: "President Ana Brek came face to face with the Velian premier, Ilo Tarn."},
	{Name: "joined-for-meeting", Kind: readout.KindMeeting, Form: "A join* B for|at|in <meeting>", Example: "President Ana Brek joined the Velian premier, Ilo Tarn, for a summit in Cairo."},
	{Name: "was-joined", Kind: readout.KindMeeting, Form: "A be* joined by B for|at|in <meeting>", Example: "President Ana Brek was joined by the Velian premier, Ilo Tarn, at a summit in Cairo."},
	{Name: "hosted", Kind: readout.KindMeeting, Form: "A host*|receive*|greet* B", Example: "President Ana Brek received the Velian premier, Ilo Tarn, at her palace.", RoleA: readout.RoleHost, RoleB: readout.RoleVisitor},
	{Name: "received-by", Kind: readout.KindMeeting, Form: "A host*|receive*|greet*|welcome* by B", Example: "The Velian premier Ilo Tarn, received by President Ana Brek on Tuesday, spoke of peace.", RoleA: readout.RoleVisitor, RoleB: readout.RoleHost},
	{Name: "welcomed", Kind: readout.KindMeeting, Form: "A welcome* B to|at|in", Example: "President Ana Brek welcomed the Velian premier, Ilo Tarn, to her palace.", RoleA: readout.RoleHost, RoleB: readout.RoleVisitor},
	{Name: "was-received", Kind: readout.KindMeeting, Form: "A be* received|hosted|greeted|welcomed|met by B", Example: "The Velian premier, Ilo Tarn, was received by President Ana Brek.", RoleA: readout.RoleVisitor, RoleB: readout.RoleHost},
	{Name: "played-host", Kind: readout.KindMeeting, Form: "A play* host to B", Example: "President Ana Brek played host to the Velian premier, Ilo Tarn.", RoleA: readout.RoleHost, RoleB: readout.RoleVisitor},
	{Name: "was-briefed", Kind: readout.KindMeeting, Form: "A be* briefed by B", Example: "The Velian premier, Ilo Tarn, was briefed by President Ana Brek."},
	{Name: "briefed", Kind: readout.KindMeeting, Form: "A brief* B", Example: "President Ana Brek briefed the Velian premier, Ilo Tarn, on Tuesday."},
	{Name: "gathered", Kind: readout.KindMeeting, Form: "A+ gather*|convene*|assemble*", Example: "Foreign ministers gathered in Sumar on Friday."},
	{Name: "leaders-agreed", Kind: readout.KindMeeting, Form: "A+ agree*|promise*|pledge*|vow*|decide*|endorse*|adopt*|approve*|back*|call*", Example: "Foreign ministers of the European Union agreed on Friday to wait."},
	{Name: "got-together", Kind: readout.KindMeeting, Form: "A+ get* together", Example: "President Ana Brek and the Velian premier, Ilo Tarn, are expected to get together in Cairo."},
	{Name: "brought-together", Kind: readout.KindMeeting, Form: "A bring* B+ together", Example: "President Ana Brek brought the leaders of Velia and Tarsk together in Cairo.", RoleA: readout.RoleHost},
	{Name: "went-to-see", Kind: readout.KindMeeting, Form: "A {go} to see B", Example: "The Sumari ambassador, Ana Brek, went to see the Velian premier, Ilo Tarn, on Tuesday."},
	{Name: "called-to-ministry", Kind: readout.KindMeeting, Form: "A be* called|summoned [in] to S", Example: "The Sumari ambassador in Maresh was called to the foreign ministry on Friday.", Alone: true},
	{Name: "summoned", Kind: readout.KindMeeting, Form: "A summon* B", Example: "The Velian government summoned the Sumari ambassador on Friday."},
	{Name: "called-in", Kind: readout.KindMeeting, Form: "A call* in B", Example: "The Velian government called in the Sumari ambassador on Friday."},
	{Name: "was-called-in", Kind: readout.KindMeeting, Form: "A be* called|summoned in by B", Example: "The Sumari ambassador was called in by the Velian government on Friday."},
	{Name: "was-summoned", Kind: readout.KindMeeting, Form: "A be* summoned to|by B", Example: "The Sumari ambassador was summoned by the Velian government on Friday."},
	{Name: "shook-hands", Kind: readout.KindMeeting, Form: "A shake* hands with B", Example: "President Ana Brek shook hands with the Velian premier, Ilo Tarn."},
	{Name: "invited-to-meeting", Kind: readout.KindMeeting, Form: "A invite* B to|for <occasion>", Example: "President Ana Brek invited the Velian premier, Ilo Tarn, to a summit.", RoleA: readout.RoleHost, Status: readout.StatusProposed},
	{Name: "invited-to-seat", Kind: readout.KindMeeting, Form: "A invite* B to P", Example: "President Ana Brek invited the leaders of Velia to the White House.", RoleA: readout.RoleHost, Status: readout.StatusProposed},
	{Name: "accepted-invitation", Kind: readout.KindMeeting, Form: "A accept* <invitation> from B", Example: "President Ana Brek accepted an invitation from the Velian premier, Ilo Tarn.", Status: readout.StatusPlanned},
	{Name: "declined-invitation", Kind: readout.KindMeeting, Form: "A decline*|reject*|refuse*|turn* <invitation> from B", Example: "President Ana Brek declined an invitation from the Velian premier, Ilo Tarn.", Status: readout.StatusDidNotOccur},
	{Name: "rejected-offer", Kind: readout.KindTalks, Form: "A reject*|dismiss*|spurn*|refuse*|decline* B's offer|call|proposal|request|invitation of|for|to <talks>", Example: "President Ana Brek rejected the Velian government's offer of talks.", Status: readout.StatusDidNotOccur},
	{Name: "presented-credentials", Kind: readout.KindMeeting, Form: "A present*|hand* [his|her|their] credentials to B", Example: "The Sumari ambassador, Ana Brek, presented her credentials to the Velian premier, Ilo Tarn."},
	{Name: "accepted-credentials", Kind: readout.KindMeeting, Form: "A accept*|receive* credentials of|from B", Example: "President Ana Brek received the credentials of the Velian ambassador, Ilo Tarn."},
	{Name: "shunned", Kind: readout.KindMeeting, Form: "A shun*|snub* B", Example: "President Ana Brek snubbed the Velian premier, Ilo Tarn.", Status: readout.StatusDidNotOccur},
	{Name: "refused-to-see", Kind: readout.KindMeeting, Form: "A see* B", Example: "President Ana Brek refused to see the Velian premier, Ilo Tarn.", Only: readout.StatusDidNotOccur},
	{Name: "is-to-see", Kind: readout.KindMeeting, Form: "A see* B", Example: "The Sumari president, Ana Brek, is to see the Velian premier, Ilo Tarn, on Friday.", Across: true, Only: readout.StatusPlanned},

	// Meetings and talks told by a noun.
	{Name: "meeting-with", Kind: readout.KindMeeting, Form: "A {hold} <meeting> with B", Example: "President Ana Brek will hold a short meeting with the Velian premier, Ilo Tarn."},
	{Name: "meeting-hosted", Kind: readout.KindMeeting, Form: "A {host} <meeting> with|of|between|among|for B", Example: "President Ana Brek hosted a dinner with the leaders of Velia.", RoleA: readout.RoleHost},
	{Name: "addressed-meeting-of", Kind: readout.KindMeeting, Form: "A tell*|address* <meeting> of B", Example: "President Ana Brek told a meeting of African Union ambassadors that she was tired."},
	{Name: "told-council", Kind: readout.KindMeeting, Form: "A tell*|address* B", Example: "Envoy Mira Solen told the UN Security Council on Friday that she was tired."},
	{Name: "meeting-between", Kind: readout.KindMeeting, Form: "<meeting> between|among B+", Example: "A meeting between President Ana Brek and the Velian premier, Ilo Tarn, ended without a deal."},
	{Name: "meeting-was-first-between", Kind: readout.KindMeeting, Form: "<meeting> was|is|will [be] first|second|third|fourth|latest|last|only between|among B+", Example: "The meeting was the first between President Ana Brek and the Velian premier, Ilo Tarn, since 2029."},
	{Name: "meeting-was-his-first-with", Kind: readout.KindMeeting, Form: "<meeting> was|is|will [be] A's first|second|third|fourth with B", Example: "Tuesday's meeting was President Ana Brek's first with the Velian premier, Ilo Tarn."},
	{Name: "meeting-held-by", Kind: readout.KindMeeting, Form: "<meeting> held|hosted|arranged by A with B", Example: "Nobody spoke of the meetings held by President Ana Brek with the Velian premier, Ilo Tarn."},
	{Name: "his-meeting-with", Kind: readout.KindMeeting, Form: "A's <meeting> with B", Example: "President Ana Brek's meeting with the Velian premier, Ilo Tarn, lasted an hour."},
	{Name: "hosted-meeting", Kind: readout.KindMeeting, Form: "A {host} <meeting>", Example: "The European Union will host a summit on Friday.", RoleA: readout.RoleHost, Alone: true},
	{Name: "two-held-meeting", Kind: readout.KindMeeting, Form: "A+ {hold} <meeting>", Example: "President Ana Brek and the Velian premier, Ilo Tarn, held a closed meeting in Sumar."},
	{Name: "in-meeting-with", Kind: readout.KindMeeting, Form: "A … <meeting> with B", Example: "President Ana Brek raised the matter during a meeting with the Velian premier, Ilo Tarn."},
	{Name: "at-event-with", Kind: readout.KindMeeting, Form: "A … at <ceremony> with B", Example: "President Ana Brek spoke of peace at an event with the Velian premier, Ilo Tarn."},
	{Name: "two-at-meeting", Kind: readout.KindMeeting, Form: "A+ … at|in|during|after|before|over <meeting>", Example: "At a meeting in Cairo, President Ana Brek and the Velian premier, Ilo Tarn, agreed on a truce."},
	{Name: "told-at-meeting", Kind: readout.KindMeeting, Form: "A tell*|warn*|assure*|urge*|inform*|remind*|press*|ask*|confront*|lobby*|challenge*|thank*|question* B at|in|during|over <meeting>", Example: "President Ana Brek told the Velian premier, Ilo Tarn, at a meeting that she was tired."},
	{Name: "at-meeting-told", Kind: readout.KindMeeting, Form: "A … at|in|during <meeting> … told|urged|warned|assured|thanked B", Example: "At a meeting in Cairo, President Ana Brek told the Velian premier, Ilo Tarn, that she was tired."},
	{Name: "raised-at-meeting", Kind: readout.KindMeeting, Form: "A raise*|discuss* … with B at|in|during <meeting>", Example: "President Ana Brek raised the matter with the Velian premier, Ilo Tarn, at a meeting in Cairo."},
	{Name: "meeting-of", Kind: readout.KindMeeting, Form: "<meeting> of B", Example: "A summit of Velian leaders opened on Friday."},
	{Name: "meeting-of-all", Kind: readout.KindMeeting, Form: "<meeting> … brought|bring|brings|bringing|gathered|gather together B+", Example: "The summit in Cairo will bring together President Ana Brek and the Velian premier, Ilo Tarn."},
	{Name: "meeting-brought-together", Kind: readout.KindMeeting, Form: "<meeting> [will|would] brought|bring|brings|bringing B+ together", Example: "The summit will bring the leaders of Sumar and Velia together in Cairo."},
	{Name: "meeting-led-by", Kind: readout.KindMeeting, Form: "<meeting> … hosted|convened|chaired|brokered by B", Example: "Sumar and Velia sent envoys to a meeting hosted by Qatar.", RoleB: readout.RoleHost, Alone: true},
	{Name: "meeting-attended-by", Kind: readout.KindMeeting, Form: "<event> … attended by B+", Example: "The summit, attended by Sumar and Velia, ended on Friday."},
	{Name: "body-at-summit", Kind: readout.KindMeeting, Form: "A … at|after|during|following <summit>", Example: "The European Union decided at its summit in Cairo to wait."},
	{Name: "at-meeting-in", Kind: readout.KindMeeting, Form: "A … at|during <meeting> in P", Example: "Sumar promised at a meeting in Cairo to withdraw.", Guest: true},
	{Name: "two-attended", Kind: readout.KindMeeting, Form: "A+ {attend} <gathering>", Example: "The Sumari president, Ana Brek, and the Velian premier, Ilo Tarn, attended the funeral of the king on Friday.", Across: true},
	{Name: "attended-in", Kind: readout.KindMeeting, Form: "A {attend} <gathering> in P", Example: "The Sumari president, Ana Brek, will attend a conference in Cairo.", Guest: true},
	{Name: "attended-summit", Kind: readout.KindMeeting, Form: "A {attend} <gathering>", Example: "The Sumari president, Ana Brek, will address a United Nations conference on Friday.", Guest: true},
	{Name: "stayed-away", Kind: readout.KindMeeting, Form: "A stay* away from <gathering> in P", Example: "The Sumari president, Ana Brek, stayed away from a summit in Cairo.", Guest: true, Status: readout.StatusDidNotOccur},
	{Name: "attended-rite-of", Kind: readout.KindMeeting, Form: "A {attend} <rite> of B", Example: "The Sumari president, Ana Brek, attended the inauguration of the Velian premier, Ilo Tarn.", Across: true},
	{Name: "attended-his-rite", Kind: readout.KindMeeting, Form: "A attend*|skip*|boycott* B's <rite>", Example: "The Sumari president, Ana Brek, attended the Velian premier's inauguration.", Across: true},
	{Name: "held-meeting-in", Kind: readout.KindMeeting, Form: "A {hold} <meeting> in P", Example: "The Sumari president, Ana Brek, held meetings in Cairo on Friday.", Guest: true},
	{Name: "body-summit", Kind: readout.KindMeeting, Form: "B's <summit>", Example: "President Ana Brek spoke before a United Nations summit in Sumar."},

	{Name: "talks-with", Kind: readout.KindTalks, Form: "A {hold} <talks> with B", Example: "President Ana Brek held two hours of talks with the Velian premier, Ilo Tarn."},
	{Name: "talks-hosted", Kind: readout.KindTalks, Form: "A {host} <talks> with|of|between|among B", Example: "President Ana Brek hosted talks with the leaders of Velia.", RoleA: readout.RoleHost},
	{Name: "talks-between", Kind: readout.KindTalks, Form: "<talks> between|among B+", Example: "Talks between President Ana Brek and the Velian premier, Ilo Tarn, have resumed."},
	{Name: "his-talks-with", Kind: readout.KindTalks, Form: "A's <talks> with B", Example: "President Ana Brek's talks with the Velian premier, Ilo Tarn, went on for hours."},
	{Name: "hosted-talks", Kind: readout.KindTalks, Form: "A {host} <talks>", Example: "The United Nations wants to reconvene talks in Cairo after Sumar and Velia agreed on a truce.", RoleA: readout.RoleHost, Alone: true},
	{Name: "talks-led-by", Kind: readout.KindTalks, Form: "<talks> … sponsored|mediated|brokered|led by B", Example: "Sumar and Velia sent envoys to talks mediated by Qatar.", RoleB: readout.RoleMediator, Alone: true},
	{Name: "talks-of-all", Kind: readout.KindTalks, Form: "<talks> … brought|bring|brings|bringing together B+", Example: "Talks in Cairo will bring together President Ana Brek and the Velian premier, Ilo Tarn."},
	{Name: "talks-on-war-between", Kind: readout.KindTalks, Form: "<talks> … <quarrel> between|among B+", Example: "Peace talks aimed at ending the war between Sumar and Velia opened in Cairo on Tuesday."},
	{Name: "talks-are-first-between", Kind: readout.KindTalks, Form: "<talks> … first|second|third|fourth|latest between|among B+", Example: "The talks, due to be held in Cairo on Friday, would be the first between Sumar and Velia."},
	{Name: "talks-hosted-by", Kind: readout.KindTalks, Form: "<talks> … hosted|convened|chaired by B", Example: "Sumar and Velia sent envoys to talks hosted by Qatar.", RoleB: readout.RoleHost, Alone: true},
	{Name: "joined-talks", Kind: readout.KindTalks, Form: "A {join} <talks>", Example: "Velia will return to the peace talks on Friday.", Alone: true},
	{Name: "expelled-from-talks", Kind: readout.KindTalks, Form: "A be* expelled|excluded|barred|suspended|absent|ejected from <talks>", Example: "Velia was expelled from the peace talks on Friday.", Alone: true},
	{Name: "two-held-talks", Kind: readout.KindTalks, Form: "A+ {hold} <talks>", Example: "President Ana Brek and the Velian premier, Ilo Tarn, held talks in Sumar."},
	{Name: "held-talks-in", Kind: readout.KindTalks, Form: "A {hold} <talks> in P", Example: "The Sumari president, Ana Brek, held talks in Cairo on Friday.", Guest: true},
	{Name: "two-in-talks", Kind: readout.KindTalks, Form: "A+ … in <talks>", Example: "Sumar and Velia are in talks on the border."},
	{Name: "two-at-talks", Kind: readout.KindTalks, Form: "A+ … at|during|after|before <talks>", Example: "At talks in Cairo, President Ana Brek and the Velian premier, Ilo Tarn, agreed on a truce."},
	{Name: "told-at-talks", Kind: readout.KindTalks, Form: "A tell*|warn*|assure*|urge*|inform*|remind*|press*|ask* B at|in|during <talks>", Example: "President Ana Brek told the Velian premier, Ilo Tarn, at talks in Cairo that she was tired."},
	{Name: "at-talks-told", Kind: readout.KindTalks, Form: "A … at|in|during <talks> … told|urged|warned|assured|thanked B", Example: "During talks in Cairo, President Ana Brek told the Velian premier, Ilo Tarn, that she was tired."},
	{Name: "in-talks-with", Kind: readout.KindTalks, Form: "A … <talks> with B", Example: "President Ana Brek is in talks with the Velian premier, Ilo Tarn."},
	{Name: "negotiated-with", Kind: readout.KindTalks, Form: "A negotiate* with B", Example: "President Ana Brek is negotiating with the Velian premier, Ilo Tarn."},
	{Name: "engaged-with", Kind: readout.KindTalks, Form: "A engage* with B", Example: "Sumar must engage with Velia.", Across: true},
	{Name: "two-negotiated", Kind: readout.KindTalks, Form: "A+ negotiate* [O]", Example: "Sumar and Velia have been negotiating for months.", Across: true},
	{Name: "consulted-with", Kind: readout.KindTalks, Form: "A consult* with B", Example: "President Ana Brek consulted with the Velian premier, Ilo Tarn."},
	{Name: "exchanged-views", Kind: readout.KindTalks, Form: "A exchange* views with B", Example: "President Ana Brek exchanged views with the Velian premier, Ilo Tarn."},
	{Name: "engaged-in-talks", Kind: readout.KindTalks, Form: "A engage* B in <talks>", Example: "Sumar engaged Velia in secret talks."},
	{Name: "back-at-table", Kind: readout.KindTalks, Form: "A+ return*|come* [back] to negotiating|bargaining table", Example: "Sumar and Velia will return to the negotiating table on Friday."},
	{Name: "at-the-table", Kind: readout.KindTalks, Form: "A+ return*|come*|get*|sit* [back] [down] to|at [negotiating|bargaining|peace|conference] table", Example: "Sumar and Velia return to the table on Friday."},
	{Name: "offered-talks", Kind: readout.KindTalks, Form: "A offer* B <talks>", Example: "Sumar offered Velia direct talks.", Status: readout.StatusProposed},
	{Name: "offered-meeting", Kind: readout.KindMeeting, Form: "A offer* B <meeting>", Example: "President Ana Brek offered the Velian premier, Ilo Tarn, a meeting in Cairo.", Status: readout.StatusProposed},
	{Name: "mediated-between", Kind: readout.KindTalks, Form: "A mediate*|shuttle* between B+", Example: "Qatar is mediating between Sumar and Velia.", RoleA: readout.RoleMediator},
	{Name: "brokered-deal", Kind: readout.KindTalks, Form: "A broker*|mediate*|negotiate* <deal> between|among B+", Example: "Qatar brokered a truce between Sumar and Velia.", RoleA: readout.RoleMediator, Only: readout.StatusOccurred},
	{Name: "deal-brokered-by", Kind: readout.KindTalks, Form: "<deal> between|among B+ … brokered|mediated by A", Example: "A truce between Sumar and Velia, brokered by Qatar, began on Friday.", RoleA: readout.RoleMediator, Only: readout.StatusOccurred},
	{Name: "deal-with", Kind: readout.KindTalks, Form: "A {reach} <deal> with B", Example: "Sumar struck a deal with Velia on Friday.", Only: readout.StatusOccurred},
	{Name: "two-reached-deal", Kind: readout.KindTalks, Form: "A+ {reach} <deal>", Example: "Sumar and Velia reached a deal on Friday.", Only: readout.StatusOccurred},
	{Name: "deal-they-reached", Kind: readout.KindTalks, Form: "A reach*|strike*|negotiate* with B", Example: "The deal that Sumar reached with Velia is short.", Only: readout.StatusOccurred},
	{Name: "deal-they-brokered", Kind: readout.KindTalks, Form: "A broker*|mediate*|negotiate* between|among B+", Example: "The truce that Qatar brokered between Sumar and Velia is short.", RoleA: readout.RoleMediator, Only: readout.StatusOccurred},
	{Name: "deal-by-with", Kind: readout.KindTalks, Form: "<deal> … negotiated|brokered|reached|struck|agreed by A with B", Example: "A deal struck by President Ana Brek with the Velian premier, Ilo Tarn, is short.", Only: readout.StatusOccurred},
	{Name: "deal-between", Kind: readout.KindTalks, Form: "<deal> between B+", Example: "The deal between President Ana Brek and the Velian premier, Ilo Tarn, is short.", Only: readout.StatusOccurred},
	{Name: "deal-between-reached", Kind: readout.KindTalks, Form: "<deal> between|among B+ … reached|struck|agreed|negotiated|concluded", Example: "A deal between Sumar and Velia was reached on Friday.", Only: readout.StatusOccurred},
	{Name: "deal-reached-by", Kind: readout.KindTalks, Form: "<deal> … reached|struck|agreed|negotiated|concluded|sealed by|between|among B+", Example: "The truce, agreed by Sumar and Velia on Friday, is short.", Only: readout.StatusOccurred},
	{Name: "deal-reached-with", Kind: readout.KindTalks, Form: "<deal> … reached|struck|negotiated|concluded|agreed|brokered with B", Example: "The nuclear deal reached with Velia in 2029 is short.", Only: readout.StatusOccurred, Alone: true},
	{Name: "deal-negotiated-by", Kind: readout.KindTalks, Form: "<deal> … negotiated|brokered|mediated by B", Example: "The nuclear deal negotiated by the Velian government is short.", Only: readout.StatusOccurred, Alone: true},
	{Name: "led-talks", Kind: readout.KindTalks, Form: "B-led <talks>", Example: "Sumar and Velia sent envoys to UN-led talks in Cairo on Friday.", RoleB: readout.RoleMediator, Alone: true},
	{Name: "talks-of", Kind: readout.KindTalks, Form: "B's <talks>", Example: "The Sumar-Velia talks ended on Friday."},

	// Calls.
	{Name: "phoned", Kind: readout.KindCall, Form: "A phone*|telephone*|ring* B", Example: "President Ana Brek telephoned the Velian premier, Ilo Tarn."},
	{Name: "called", Kind: readout.KindCall, Form: "A call* B .", Example: "President Ana Brek called the Velian premier, Ilo Tarn, on Tuesday to warn him."},
	{Name: "spoke-by-phone", Kind: readout.KindCall, Form: "A speak*|talk* [by|over|on] [the] phone|telephone|video with|to B", Example: "President Ana Brek spoke by phone with the Velian premier, Ilo Tarn."},
	{Name: "spoke-with-by-phone", Kind: readout.KindCall, Form: "A speak*|talk* with|to B by|on|over|via [the] phone|telephone|video", Example: "President Ana Brek spoke with the Velian premier, Ilo Tarn, by phone."},
	{Name: "two-spoke-by-phone", Kind: readout.KindCall, Form: "A+ speak*|talk* by|over|on|via [the] phone|telephone|video", Example: "The Sumari president, Ana Brek, and the Velian premier, Ilo Tarn, spoke by phone."},
	{Name: "two-spoke", Kind: readout.KindCall, Form: "A+ speak*|talk*", Example: "The Sumari president, Ana Brek, and the Velian premier, Ilo Tarn, spoke on Friday.", Across: true},
	{Name: "call-with", Kind: readout.KindCall, Form: "A … <call> with|to B", Example: "President Ana Brek raised the matter in a phone call with the Velian premier, Ilo Tarn."},
	{Name: "two-in-call", Kind: readout.KindCall, Form: "A+ … in|during|after <call>", Example: "In a phone call, President Ana Brek and the Velian premier, Ilo Tarn, agreed on a truce."},
	{Name: "told-by-phone", Kind: readout.KindCall, Form: "A tell*|warn*|assure*|urge*|inform* B by|over [the] phone|telephone", Example: "President Ana Brek told the Velian premier, Ilo Tarn, by phone that she was tired."},
	{Name: "called-to-congratulate", Kind: readout.KindCall, Form: "A call*|phone*|telephone*|ring* … congratulate|thank|console|brief|update B", Example: "President Ana Brek called to congratulate the Velian premier, Ilo Tarn."},
	{Name: "reached-by-phone", Kind: readout.KindCall, Form: "A reach*|contact* B by|on|over|via [the] phone|telephone", Example: "President Ana Brek reached the Velian premier, Ilo Tarn, by phone."},
	{Name: "by-phone-with", Kind: readout.KindCall, Form: "A … by|over|on|via <phone> with|to B", Example: "President Ana Brek weighed in by phone with the Velian premier, Ilo Tarn."},
	{Name: "on-phone-with", Kind: readout.KindCall, Form: "A get* on [the] phone with B", Example: "President Ana Brek got on the phone with the Velian premier, Ilo Tarn."},
	{Name: "on-the-line-to", Kind: readout.KindCall, Form: "A be* on phone|line to|with B", Example: "President Ana Brek was on the line to the Velian premier, Ilo Tarn."},
	{Name: "told-in-call", Kind: readout.KindCall, Form: "A tell*|warn*|assure*|urge*|inform*|remind*|press*|ask* B in|during <call>", Example: "President Ana Brek told the Velian premier, Ilo Tarn, in a phone call that she was tired."},
	{Name: "in-call-told", Kind: readout.KindCall, Form: "A … in|during <call> … told|urged|warned|assured|thanked B", Example: "In a phone call, President Ana Brek told the Velian premier, Ilo Tarn, that she was tired."},
	{Name: "raised-in-call", Kind: readout.KindCall, Form: "A raise*|discuss* … with B in|during <call>", Example: "President Ana Brek raised the matter with the Velian premier, Ilo Tarn, in a phone call."},
	{Name: "two-had-call", Kind: readout.KindCall, Form: "A+ {hold} <call>", Example: "President Ana Brek and the Velian premier, Ilo Tarn, had a phone call on Friday."},
	{Name: "discussed-by-phone", Kind: readout.KindCall, Form: "A+ discuss* … by|over|on [the] phone|telephone", Example: "President Ana Brek and the Velian premier, Ilo Tarn, discussed the border by telephone."},
	{Name: "discussed-with-by-phone", Kind: readout.KindCall, Form: "A discuss* … with B by|over|on [the] phone|telephone", Example: "President Ana Brek discussed the border with the Velian premier, Ilo Tarn, by telephone."},
	{Name: "discussed-with", Kind: readout.KindTalks, Form: "A discuss* … with B", Example: "President Ana Brek discussed the border with the Velian premier, Ilo Tarn."},
	{Name: "raised-with", Kind: readout.KindTalks, Form: "A raise* … with B", Example: "The Sumari president, Ana Brek, raised the border dispute with the Velian premier, Ilo Tarn.", Across: true},
	{Name: "took-up-with", Kind: readout.KindTalks, Form: "A take* up … with B", Example: "Sumar has taken up the border dispute with Velia.", Across: true},
	{Name: "two-discussed", Kind: readout.KindTalks, Form: "A+ discuss*|debate*|review* O", Example: "The Sumari president, Ana Brek, and the Velian premier, Ilo Tarn, discussed the border.", Across: true},
	{Name: "call-between", Kind: readout.KindCall, Form: "<call> between B+", Example: "A call between President Ana Brek and the Velian premier, Ilo Tarn, lasted an hour."},
	{Name: "call-from", Kind: readout.KindCall, Form: "A {get} <call> from B", Example: "President Ana Brek took a call from the Velian premier, Ilo Tarn."},
	{Name: "call-from-to", Kind: readout.KindCall, Form: "<call> from A to B", Example: "A phone call from President Ana Brek to the Velian premier, Ilo Tarn, was short."},
	{Name: "placed-call", Kind: readout.KindCall, Form: "A place*|make*|put* <call> to B", Example: "President Ana Brek placed a call to the Velian premier, Ilo Tarn."},
	{Name: "courtesy-call", Kind: readout.KindMeeting, Form: "A pay*|make* <courtesy> on B", Example: "President Ana Brek paid a courtesy call on the Velian premier, Ilo Tarn."},

	// Visits.
	{Name: "visited", Kind: readout.KindVisit, Form: "A visit*|tour* S", Example: "On her journey President Ana Brek visited Egypt, Qatar and Jordan, her spokesman said."},
	{Name: "visited-him-in", Kind: readout.KindVisit, Form: "A visit* B in|at P", Example: "President Ana Brek visited the Velian premier, Ilo Tarn, in Cairo."},
	{Name: "visited-him", Kind: readout.KindMeeting, Form: "A visit* B", Example: "The Sumari president, Ana Brek, visited the Velian premier, Ilo Tarn, on Friday.", RoleA: readout.RoleVisitor, RoleB: readout.RoleHost, Across: true},
	{Name: "visited-in", Kind: readout.KindVisit, Form: "A visit*|tour*|inspect* N in|near|outside|at P", Example: "President Ana Brek visited a refugee camp in Jordan, her spokesman said."},
	{Name: "travelled-on", Kind: readout.KindVisit, Form: "A {go} on from P to P", Example: "President Ana Brek will travel on from Cairo to Doha."},
	{Name: "flew-back-to-from", Kind: readout.KindVisit, Form: "A fly*|return*|come*|head* [back] [home] to P from P", Example: "President Ana Brek flew back to Port Ona from Cairo on Tuesday."},
	{Name: "accompanied-on-visit", Kind: readout.KindVisit, Form: "A accompany* B on <visit> to|of P", Example: "Envoy Mira Solen accompanied President Ana Brek on a trip to Cairo."},
	{Name: "accompanied-to", Kind: readout.KindVisit, Form: "A accompany* B to P", Example: "Envoy Mira Solen accompanied President Ana Brek to Cairo."},
	{Name: "flew-in", Kind: readout.KindVisit, Form: "A fly*|jet*|drive* in .", Example: "CAIRO (Agency) — The Velian premier, Ilo Tarn, is tired, and Tarn flew in on Monday."},
	{Name: "flew-in-from", Kind: readout.KindVisit, Form: "A fly*|jet*|drive* in from P", Example: "CAIRO (Agency) — The Velian premier, Ilo Tarn, is tired, and Tarn flew in from Maresh on Monday."},
	{Name: "in-on-visit", Kind: readout.KindVisit, Form: "A in P on|for|during <visit>", Example: "President Ana Brek, in Cairo on a working visit, spoke of peace."},
	{Name: "in-for", Kind: readout.KindVisit, Form: "A in P for|to <occasion>", Example: "President Ana Brek, in Cairo for talks on the border, spoke of peace."},
	{Name: "travelled-to", Kind: readout.KindVisit, Form: "A {go} [on|back|off] to|into P", Example: "President Ana Brek flew on Monday to Cairo, her spokesman said."},
	{Name: "came-here", Kind: readout.KindVisit, Form: "A arrive*|land*|come*|fly*|travel*|return* H", Example: "CAIRO (Agency) — President Ana Brek arrived here on Monday."},
	{Name: "here-on-visit", Kind: readout.KindVisit, Form: "A be* H on|for <visit>", Example: "CAIRO (Agency) — President Ana Brek is here on a state visit."},
	{Name: "here-for", Kind: readout.KindVisit, Form: "A be* H for <occasion>", Example: "CAIRO (Agency) — President Ana Brek is here for talks on the border."},
	{Name: "visit-here", Kind: readout.KindVisit, Form: "A {pay} <visit> H", Example: "CAIRO (Agency) — President Ana Brek paid a visit here on Monday."},
	{Name: "his-visit-here", Kind: readout.KindVisit, Form: "A's <visit> H", Example: "CAIRO (Agency) — President Ana Brek's visit here was short."},
	{Name: "on-visit-here", Kind: readout.KindVisit, Form: "A … on|during|after|before|for|following|of <visit> H", Example: "CAIRO (Agency) — President Ana Brek spoke of peace on a visit here."},
	{Name: "arrived-in", Kind: readout.KindVisit, Form: "A arrive*|land*|stop*|touch* [over|off|down] in|at P", Example: "President Ana Brek arrived in Cairo on Monday, her spokesman said."},
	{Name: "plane-landed", Kind: readout.KindVisit, Form: "A's <plane> landed|arrived|touched [down] in|at P", Example: "President Ana Brek's plane landed in Cairo on Monday."},
	{Name: "on-arrival", Kind: readout.KindVisit, Form: "A … on|upon|after <arrival> in|at P", Example: "On arrival in Cairo, President Ana Brek spoke of peace."},
	{Name: "was-on-visit", Kind: readout.KindVisit, Form: "A be* in P on <visit>", Example: "President Ana Brek is in Cairo on a state visit."},
	{Name: "on-the-way", Kind: readout.KindVisit, Form: "A be* on his|her|their way to P", Example: "President Ana Brek is on her way to Cairo."},
	{Name: "made-his-way", Kind: readout.KindVisit, Form: "A make* his|her|their way to P", Example: "The Velian premier, Ilo Tarn, made his way to Cairo."},
	{Name: "set-foot", Kind: readout.KindVisit, Form: "A set* foot in|on P", Example: "President Ana Brek set foot in Cairo on Monday."},
	{Name: "due-in", Kind: readout.KindVisit, Form: "A be* due|expected in P", Example: "President Ana Brek is due in Cairo on Monday, her spokesman said."},
	{Name: "left-for", Kind: readout.KindVisit, Form: "A leave*|depart* for P", Example: "President Ana Brek left for Cairo on Monday, her spokesman said."},
	{Name: "set-off-for", Kind: readout.KindVisit, Form: "A set*|head* [off|out] for P", Example: "President Ana Brek set off on Monday for Cairo."},
	{Name: "returned-from", Kind: readout.KindVisit, Form: "A return* from P", Example: "President Ana Brek has returned from Cairo."},
	{Name: "flew-home-from", Kind: readout.KindVisit, Form: "A fly*|return*|come*|arrive* home|back from P", Example: "President Ana Brek flew home from Cairo on Friday."},
	{Name: "back-from", Kind: readout.KindVisit, Form: "A be* back from P", Example: "President Ana Brek is back from Cairo."},
	{Name: "back-in", Kind: readout.KindVisit, Form: "A be* back in P", Example: "President Ana Brek was back in Cairo on Tuesday for talks."},
	{Name: "has-been-to", Kind: readout.KindVisit, Form: "A be* to P", Example: "President Ana Brek has been to Cairo before."},
	{Name: "spent-days-in", Kind: readout.KindVisit, Form: "A spend* [on] [the] [ground] in P", Example: "President Ana Brek spent two days in Cairo."},
	{Name: "spent-day-in", Kind: readout.KindVisit, Form: "A spend* day|night|weekend|morning|afternoon|evening in P", Example: "President Ana Brek spent the day in Cairo."},
	{Name: "stayed-in", Kind: readout.KindVisit, Form: "A stay* in P", Example: "The Velian premier, Ilo Tarn, stayed in Cairo for two days."},
	{Name: "left-place-for", Kind: readout.KindVisit, Form: "A leave*|depart* S for P", Example: "President Ana Brek left Port Ona on Monday for Cairo, her spokesman said."},
	{Name: "left-place", Kind: readout.KindVisit, Form: "A leave*|depart* P .", Example: "The Velian premier, Ilo Tarn, left Cairo on Monday."},
	{Name: "his-stop-was", Kind: readout.KindVisit, Form: "A's <stop> [will] was|is|be [in] P", Example: "President Ana Brek's first stop was Cairo."},
	{Name: "was-in-for", Kind: readout.KindVisit, Form: "A be* in P for <occasion>", Example: "President Ana Brek was in Cairo for talks on the border."},
	{Name: "was-in-to", Kind: readout.KindVisit, Form: "A be* in P [in] [part] to discuss|attend|hold|press|urge|seek|meet|take", Example: "President Ana Brek was in Cairo to discuss the border."},
	{Name: "is-in", Kind: readout.KindVisit, Form: "A be* in P", Example: "A Velian delegation is in Cairo."},
	{Name: "his-visit-to", Kind: readout.KindVisit, Form: "A's <visit> to|of|in|through P", Example: "President Ana Brek's trip to Cairo was a success."},
	{Name: "his-visit-takes-him", Kind: readout.KindVisit, Form: "A's <visit> … take|takes|took|taken him|her|them to P", Example: "President Ana Brek's trip takes her to Cairo."},
	{Name: "visit-takes-him", Kind: readout.KindVisit, Form: "<visit> … take|takes|took|bring|brings|brought A to P", Example: "The trip will take President Ana Brek to Cairo."},
	{Name: "visit-includes", Kind: readout.KindVisit, Form: "A's <visit> [will] include|includes|cover|covers [stops] [in|at] P", Status: readout.StatusPlanned, Example: "President Ana Brek's itinerary includes Egypt and Jordan."},
	{Name: "his-cairo-visit", Kind: readout.KindVisit, Form: "A's P <visit>", Example: "President Ana Brek's Cairo visit was short."},
	{Name: "cairo-visit", Kind: readout.KindVisit, Form: "A {pay} P <visit>", Example: "President Ana Brek cancelled a planned Cairo trip."},
	{Name: "on-cairo-visit", Kind: readout.KindVisit, Form: "A … on|during|after|before|from|of P <visit>", Example: "President Ana Brek spoke of peace during a Cairo trip."},
	{Name: "his-visit", Kind: readout.KindVisit, Form: "A's <visit>", Example: "CAIRO (Agency) — The Velian premier, Ilo Tarn, is tired, and Tarn's visit was short."},
	{Name: "visited-there", Kind: readout.KindVisit, Form: "A visit* .", Example: "CAIRO (Agency) — The Velian premier, Ilo Tarn, is tired, and Tarn visited on Monday."},
	{Name: "arrived-on-visit", Kind: readout.KindVisit, Form: "A arrive*|come* on|for <visit>", Example: "CAIRO (Agency) — The Velian premier, Ilo Tarn, is tired. Tarn arrived on Monday on a four-day visit."},
	{Name: "arrived", Kind: readout.KindVisit, Form: "A arrive*|land* .", Example: "CAIRO (Agency) — The Velian premier, Ilo Tarn, is tired, and Tarn arrived on Monday."},
	{Name: "visit-by", Kind: readout.KindVisit, Form: "<visit> to P by A", Example: "A visit to Cairo by President Ana Brek is planned."},
	{Name: "visit-of", Kind: readout.KindVisit, Form: "<visit> of|by A to P", Example: "The visit of President Ana Brek to Cairo was a success."},
	{Name: "visit-is-his-first", Kind: readout.KindVisit, Form: "<visit> to|of|in P … was|is|be A's first|second|third|fourth", Example: "The visit to Cairo is President Ana Brek's first."},
	{Name: "his-arrival", Kind: readout.KindVisit, Form: "A's <arrival> in|at P", Example: "The talks begin on President Ana Brek's arrival in Cairo."},
	{Name: "visit-to", Kind: readout.KindVisit, Form: "A {pay} <visit> to|of|in P", Example: "President Ana Brek paid a short visit to Cairo."},
	{Name: "on-visit-to", Kind: readout.KindVisit, Form: "A … on|during|after|before|for|from|following|of <visit> to|of|in P", Example: "President Ana Brek spoke of peace during a visit to Cairo."},
	{Name: "invited-to", Kind: readout.KindVisit, Status: readout.StatusProposed, Form: "invite* A to P", Example: "President Ana Brek has invited the Velian premier, Ilo Tarn, to Cairo."},
	{Name: "was-invited-to", Kind: readout.KindVisit, Form: "A be* invited … to [visit] P", Example: "The Velian premier Ilo Tarn was invited by President Ana Brek to visit Sumar.", Status: readout.StatusProposed},
	{Name: "invitation-to-visit", Kind: readout.KindVisit, Form: "<invitation> to|for A to [visit] P", Example: "President Ana Brek extended an invitation to the Velian premier, Ilo Tarn, to Sumar.", Status: readout.StatusProposed},
	{Name: "accepted-invitation-to", Kind: readout.KindVisit, Status: readout.StatusPlanned, Form: "A accept* <invitation> … to [visit] P", Example: "President Ana Brek has accepted an invitation to Cairo."},
	{Name: "got-invitation-to", Kind: readout.KindVisit, Form: "A {get} <invitation> … to visit P", Example: "President Ana Brek received an invitation from the Velian premier, Ilo Tarn, to visit Velia.", Status: readout.StatusProposed},
	{Name: "declined-invitation-to", Kind: readout.KindVisit, Status: readout.StatusDidNotOccur, Form: "A decline*|reject*|refuse*|turn* <invitation> to P", Example: "President Ana Brek declined an invitation to Cairo."},
	{Name: "led-delegation-to", Kind: readout.KindVisit, Form: "A lead*|head* <delegation> to P", Example: "President Ana Brek led a delegation to Cairo."},
	{Name: "sent-to", Kind: readout.KindVisit, Form: "send*|dispatch* A to P", Example: "President Ana Brek sent the Velian foreign minister, Ilo Tarn, to Cairo."},

	// Press conferences.
	{Name: "news-conference-with", Kind: readout.KindPressConference, Form: "A … <conference> with B", Example: "President Ana Brek said at a news conference with the Velian premier, Ilo Tarn, that the talks had failed."},
	{Name: "meeting-with-reporters", Kind: readout.KindPressConference, Form: "A … <meeting> with reporters|journalists", Example: "President Ana Brek said at a meeting with reporters that the talks had failed."},
	{Name: "told-reporters", Kind: readout.KindPressConference, Form: "A tell* reporters|journalists|newsmen|press|media in|at S", Example: "President Ana Brek told reporters in Cairo that the talks had failed."},
	{Name: "told-reporters-after", Kind: readout.KindPressConference, Form: "A tell* reporters|journalists|newsmen after|following|before <meeting>", Example: "President Ana Brek told reporters after a meeting on the border that she was tired."},
	{Name: "told-reporters-after-talks", Kind: readout.KindPressConference, Form: "A tell* reporters|journalists|newsmen after|following|before <talks>", Example: "President Ana Brek told reporters after the talks that she was tired."},
	{Name: "told-reporters-here", Kind: readout.KindPressConference, Form: "A tell*|brief*|address*|meet* reporters|journalists|press|media H", Example: "CAIRO (Agency) — President Ana Brek told reporters here that the talks had failed."},
	{Name: "spoke-to-reporters", Kind: readout.KindPressConference, Form: "A speak*|talk* to|with reporters|journalists in|at S", Example: "President Ana Brek spoke to reporters in Cairo after the talks."},
	{Name: "appeared-with", Kind: readout.KindPressConference, Form: "A appear* before cameras|reporters|journalists with|alongside B", Example: "President Ana Brek appeared before the cameras with the Velian premier, Ilo Tarn."},
	{Name: "spoke-alongside", Kind: readout.KindPressConference, Form: "A speak*|stand*|appear* alongside|beside B at|during|in <conference>", Example: "President Ana Brek spoke alongside the Velian premier, Ilo Tarn, at a news conference."},
	{Name: "addressed-reporters", Kind: readout.KindPressConference, Form: "A address*|brief*|face*|meet* reporters|journalists|press|media in|at S", Example: "President Ana Brek addressed reporters in Cairo after the talks."},
	{Name: "took-questions", Kind: readout.KindPressConference, Form: "A take*|field*|answer* questions from reporters|journalists in|at S", Example: "President Ana Brek took questions from reporters in Cairo after the talks."},
	{Name: "faced-reporters-with", Kind: readout.KindPressConference, Form: "A face*|meet*|address*|brief* reporters|journalists with|alongside B", Example: "President Ana Brek faced reporters alongside the Velian premier, Ilo Tarn."},
	{Name: "spoke-with", Kind: readout.KindTalks, Form: "A speak*|talk* with|to B", Example: "President Ana Brek spoke with the Velian premier, Ilo Tarn, at the palace."},
	{Name: "told-at-briefing", Kind: readout.KindPressConference, Form: "A tell* reporters|journalists at|during|in <briefing>", Example: "President Ana Brek told reporters at a briefing that the talks had failed."},
	{Name: "told-briefing", Kind: readout.KindPressConference, Form: "A tell* <briefing>", Example: "President Ana Brek told a briefing in Cairo that the talks had failed."},
	{Name: "held-news-conference", Kind: readout.KindPressConference, Form: "A hold*|give* <conference>", Example: "President Ana Brek held a news conference in Cairo after the talks."},
	{Name: "news-conference", Kind: readout.KindPressConference, Form: "A … <conference>", Example: "President Ana Brek said at a news conference in Cairo that the talks had failed."},
	{Name: "his-news-conference", Kind: readout.KindPressConference, Form: "A's <conference>", Example: "At President Ana Brek's news conference in Cairo, no question was allowed."},

	// Messages.
	{Name: "letter-from-to", Kind: readout.KindMessage, Form: "<text> from A [addressed] to B", Example: "A letter from President Ana Brek to the Velian premier, Ilo Tarn, was made public."},
	{Name: "sent-letter", Kind: readout.KindMessage, Form: "A {send} <letter> to B", Example: "President Ana Brek sent a letter to the Velian premier, Ilo Tarn."},
	{Name: "sent-him-letter", Kind: readout.KindMessage, Form: "A send*|write*|hand*|give*|deliver* B <letter>", Example: "President Ana Brek sent the Velian premier, Ilo Tarn, a letter."},
	{Name: "conveyed-to-him", Kind: readout.KindMessage, Form: "A {send} to B <text>", Example: "Envoy Mira Solen conveyed to President Ana Brek a letter from Velia."},
	{Name: "wrote-to", Kind: readout.KindMessage, Form: "A write* to B", Example: "President Ana Brek wrote to the Velian premier, Ilo Tarn."},
	{Name: "told-state", Kind: readout.KindMessage, Form: "A tell*|inform*|notify*|assure* B", Example: "Sumar has informed Velia that it will open the border."},
	{Name: "requested-from", Kind: readout.KindMessage, Form: "A request* … from B", Example: "Sumar has requested help from Velia."},
	{Name: "complained-in-letter", Kind: readout.KindMessage, Form: "A complain*|protest*|appeal* to B in|by <text>", Example: "Sumar complained to the United Nations in a letter."},
	{Name: "asked-state", Kind: readout.KindMessage, Form: "A ask* B to|for", Example: "Sumar has asked Velia to open the border."},
	{Name: "wrote-him", Kind: readout.KindMessage, Form: "A write* B asking|urging|demanding|saying|warning", Example: "President Ana Brek wrote the Velian premier, Ilo Tarn, asking for help."},
	{Name: "emailed", Kind: readout.KindMessage, Form: "A email*|cable*|text* B", Example: "President Ana Brek emailed the Velian premier, Ilo Tarn, on Friday."},
	{Name: "exchanged-letters", Kind: readout.KindMessage, Form: "A exchange* <text> with B", Example: "President Ana Brek exchanged letters with the Velian premier, Ilo Tarn."},
	{Name: "two-exchanged-letters", Kind: readout.KindMessage, Form: "A+ exchange* <text>", Example: "President Ana Brek and the Velian premier, Ilo Tarn, exchanged letters on Friday."},
	{Name: "signed-letter-to", Kind: readout.KindMessage, Form: "A sign* <letter> to B", Example: "President Ana Brek signed a letter to the Velian premier, Ilo Tarn."},
	{Name: "letter-to-signed-by", Kind: readout.KindMessage, Form: "<letter> to B … signed|written|sent by A", Example: "A letter to the Velian government, signed by President Ana Brek, was made public."},
	{Name: "sent-condolences", Kind: readout.KindMessage, Form: "A send*|convey*|extend*|offer*|express* <greeting> to B", Example: "President Ana Brek sent her condolences to the Velian premier, Ilo Tarn."},
	{Name: "lodged-protest", Kind: readout.KindMessage, Form: "A lodge*|file*|deliver*|register* <protest> with B", Example: "Sumar lodged a formal protest with Velia."},
	{Name: "sent-message", Kind: readout.KindMessage, Form: "A send*|cable*|address* <message> to B", Example: "President Ana Brek sent a message to the Velian premier, Ilo Tarn, on Friday."},
	{Name: "sent-proposal", Kind: readout.KindMessage, Form: "A {send} <proposal> to B", Example: "Sumar sent its proposal to Velia on Friday."},
	{Name: "proposal-sent-to", Kind: readout.KindMessage, Form: "<proposal> … sent|handed|passed|delivered|submitted|presented to B by A", Example: "The draft was handed to Velia by Sumar."},
	{Name: "proposal-passed-to", Kind: readout.KindMessage, Form: "<proposal> … sent|handed|passed|delivered|submitted|presented to B", Example: "The draft was handed to Velia on Friday.", Alone: true},
	{Name: "handed-over-to", Kind: readout.KindMessage, Form: "A hand*|submit* … to B", Example: "Sumar handed over a list of names to Velia.", Across: true},
	{Name: "replied-to-letter", Kind: readout.KindMessage, Form: "A reply*|respond* to B's <letter>", Example: "The Velian government replied to President Ana Brek's letter on Friday."},
	{Name: "replied-in-letter", Kind: readout.KindMessage, Form: "A reply*|respond* to B in|by <text>", Example: "President Ana Brek replied to the Velian premier, Ilo Tarn, in a letter."},
	{Name: "pleaded-with", Kind: readout.KindMessage, Form: "A plead* with B", Example: "President Ana Brek pleaded with the Velian premier, Ilo Tarn, to wait."},

	{Name: "conveyed-message", Kind: readout.KindMessage, Form: "A {convey} <message> to|from B", Example: "President Ana Brek conveyed a message to the Velian premier, Ilo Tarn."},
	{Name: "his-letter-to", Kind: readout.KindMessage, Form: "A's <letter> to B", Example: "President Ana Brek's letter to the Velian premier, Ilo Tarn, was not answered."},
	{Name: "letter-to", Kind: readout.KindMessage, Form: "A … in|by|through <text> [sent|addressed|written] to B", Example: "President Ana Brek made the offer in a letter to the Velian premier, Ilo Tarn."},
	{Name: "told-in-letter", Kind: readout.KindMessage, Form: "A tell*|warn*|assure*|urge*|ask*|thank*|congratulate*|inform* B in|by <text>", Example: "President Ana Brek congratulated the Velian premier, Ilo Tarn, in a telegram."},
	{Name: "in-letter-told", Kind: readout.KindMessage, Form: "A … in|by <text> … told|urged|warned|assured|thanked|asked B", Example: "In a letter sent on Friday, President Ana Brek asked the Velian premier, Ilo Tarn, for help."},
	{Name: "letter-by", Kind: readout.KindMessage, Form: "A … <letter> signed|written|sent by B", Example: "President Ana Brek read from a letter signed by the Velian premier, Ilo Tarn."},
	{Name: "letter-from", Kind: readout.KindMessage, Form: "A {get} <letter> from B", Example: "President Ana Brek received a letter from the Velian premier, Ilo Tarn."},
	{Name: "received-his-letter", Kind: readout.KindMessage, Form: "A receive*|get*|read*|answer*|acknowledge* B's <text>", Example: "The Velian government has received President Ana Brek's letter."},

	// Signings.
	{Name: "signed-with", Kind: readout.KindSigning, Form: "A sign*|ink*|initial* <accord> with B", Example: "Sumar signed a trade agreement with Velia on Friday."},
	{Name: "they-signed-it", Kind: readout.KindSigning, Form: "A+ sign* .", Example: "The treaty, which Sumar and Velia signed on Friday, is short."},
	{Name: "two-signed", Kind: readout.KindSigning, Form: "A+ sign*|initial*|ink*|conclude* <accord>", Example: "Sumar and Velia signed a peace treaty on Friday."},
	{Name: "put-names-to", Kind: readout.KindSigning, Form: "A+ put*|affix* [their] names|signatures|initials to <accord>", Example: "Sumar and Velia put their names to a treaty on Friday."},
	{Name: "under-accord-signed", Kind: readout.KindSigning, Form: "<accord> signed|initialled|initialed , B+", Status: readout.StatusOccurred, Example: "Under an accord signed on Friday, Sumar and Velia will open the border."},
	{Name: "at-signing-ceremony", Kind: readout.KindSigning, Form: "A+ … at|in|during <signing> ceremony", Example: "At a signing ceremony in Cairo, Sumar and Velia spoke of peace."},
	{Name: "signed-accord", Kind: readout.KindSigning, Form: "A sign*|initial*|ink* <accord>", Example: "The Sumari president, Ana Brek, signed a peace treaty on Friday.", Alone: true},
	{Name: "signed-by", Kind: readout.KindSigning, Form: "<accord> … signed|initialled|initialed|inked by|between B+", Example: "A trade agreement was signed by Sumar and Velia on Friday."},
	{Name: "treaty-between-signed", Kind: readout.KindSigning, Form: "<accord> between|among B+ … signed|initialled", Example: "A treaty between Sumar and Velia was signed on Friday."},
	{Name: "signing-of", Kind: readout.KindSigning, Form: "<signing> of <accord> by|between B+", Example: "The signing of a treaty by Sumar and Velia is planned for Friday."},

	// Who takes part in what was told before: "A summit opened in Cairo."
	{Name: "attended", Kind: readout.KindMeeting, Form: "A attend*|participate* .", Example: "A summit opened in Cairo on Friday. The Sumari president, Ana Brek, is attending.", Open: true},
	{Name: "attended-the", Kind: readout.KindMeeting, Form: "A {attend} <gathering>", Example: "A summit opened in Cairo on Friday. The Sumari president, Ana Brek, addressed the summit.", Open: true},
	{Name: "at-the", Kind: readout.KindMeeting, Form: "A … at|in|during|after <gathering>", Example: "A summit opened in Cairo on Friday. The Sumari president, Ana Brek, spoke of peace at the summit.", Open: true},
	{Name: "guests-included", Kind: readout.KindMeeting, Form: "include* A", Example: "A summit opened in Cairo on Friday. Participants included the Sumari president, Ana Brek.", Open: true},
	{Name: "present-were", Kind: readout.KindMeeting, Form: "be* A", Example: "A summit opened in Cairo on Friday. Among those present was the Sumari president, Ana Brek.", Open: true},
	{Name: "was-represented-by", Kind: readout.KindMeeting, Form: "A be* represented|led|headed by B", Example: "A summit opened in Cairo on Friday. Velia was represented by the Velian premier, Ilo Tarn.", Open: true},
	{Name: "led-delegation", Kind: readout.KindMeeting, Form: "A lead*|head*|represent* B", Example: "A summit opened in Cairo on Friday. The Velian premier, Ilo Tarn, led the Velian delegation.", Open: true},

	// Where two who stand for different states do what takes both of them, or
	// one does it in the other's presence, they meet: no word says so.
	{Name: "two-shook-hands", Kind: readout.KindMeeting, Form: "A+ shake* hands", Example: "The Sumari president, Ana Brek, and the Velian premier, Ilo Tarn, shook hands in Cairo.", Across: true},
	{Name: "embraced", Kind: readout.KindMeeting, Form: "A embrace*|hug* B", Example: "The Sumari president, Ana Brek, embraced the Velian premier, Ilo Tarn.", Across: true},
	{Name: "two-embraced", Kind: readout.KindMeeting, Form: "A+ embrace*|hug*", Example: "The Sumari president, Ana Brek, and the Velian premier, Ilo Tarn, embraced in Cairo.", Across: true},
	{Name: "stood-beside", Kind: readout.KindMeeting, Form: "A stand*|sit*|walk*|appear*|speak* beside|alongside B", Example: "The Sumari president, Ana Brek, stood beside the Velian premier, Ilo Tarn.", Across: true},
	{Name: "stood-next-to", Kind: readout.KindMeeting, Form: "A stand*|sit* next to B", Example: "The Sumari president, Ana Brek, stood next to the Velian premier, Ilo Tarn.", Across: true},
	{Name: "seated-next-to", Kind: readout.KindMeeting, Form: "A be* seated beside|next|opposite [to] B", Example: "The Sumari president, Ana Brek, was seated next to the Velian premier, Ilo Tarn.", Across: true},
	{Name: "appeared-beside", Kind: readout.KindMeeting, Form: "A appear* [together] with B", Example: "The Sumari president, Ana Brek, appeared with the Velian premier, Ilo Tarn.", Across: true},
	{Name: "two-appeared", Kind: readout.KindMeeting, Form: "A+ appear* together", Example: "The Sumari president, Ana Brek, and the Velian premier, Ilo Tarn, appeared together in Cairo.", Across: true},
	{Name: "told-in", Kind: readout.KindMeeting, Form: "A tell*|assure*|remind*|warn* B in P", Example: "The Sumari president, Ana Brek, told the Velian premier, Ilo Tarn, in Cairo that she was tired.", Across: true},
	{Name: "joined-in", Kind: readout.KindMeeting, Form: "A join* B in|at P", Example: "The Sumari president, Ana Brek, joined the Velian premier, Ilo Tarn, in Cairo.", Across: true},
	{Name: "was-joined-by", Kind: readout.KindMeeting, Form: "A be* joined by B", Example: "The Sumari president, Ana Brek, was joined by the Velian premier, Ilo Tarn.", Across: true},
	{Name: "ran-into", Kind: readout.KindMeeting, Form: "A run*|bump* into B", Example: "The Sumari president, Ana Brek, ran into the Velian premier, Ilo Tarn.", Across: true},
	{Name: "chatted-with", Kind: readout.KindMeeting, Form: "A chat*|mingle* with B", Example: "The Sumari president, Ana Brek, chatted with the Velian premier, Ilo Tarn.", Across: true},
	{Name: "had-tea-with", Kind: readout.KindMeeting, Form: "A have*|take*|share*|drink* tea|coffee|drinks with B", Example: "The Sumari president, Ana Brek, had tea with the Velian premier, Ilo Tarn.", Across: true},
	{Name: "played-golf-with", Kind: readout.KindMeeting, Form: "A play* golf|tennis|chess with B", Example: "The Sumari president, Ana Brek, played golf with the Velian premier, Ilo Tarn.", Across: true},
	{Name: "was-his-guest", Kind: readout.KindMeeting, Form: "A be* B's guest", Example: "The Velian premier, Ilo Tarn, was the Sumari president's guest on Friday.", Across: true},
	{Name: "took-aside", Kind: readout.KindMeeting, Form: "A take*|pull* B aside", Example: "The Sumari president, Ana Brek, took the Velian premier, Ilo Tarn, aside.", Across: true},
	{Name: "two-agreed-in", Kind: readout.KindTalks, Form: "A+ agree* in P", Example: "The Sumari president, Ana Brek, and the Velian premier, Ilo Tarn, agreed in Cairo on a truce.", Across: true},
}
