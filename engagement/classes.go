package engagement

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
	"talk":       {"talk", "discussion", "conversation", "negotiation", "consultation"},
	"talks":      {"talks", "negotiations", "negotations", "discussions", "consultations", "deliberations", "dialogue", "negotiation", "discussion", "consultation", "conversation", "conversations"},
	"contacts":   {"contacts"},
	"courtesy":   {"call"},
	"exchange":   {"exchange", "chat"},
	"phone":      {"phone", "telephone"},
	"signing":    {"signing"},
	"call":       {"call", "diplomacy", "videoconference", "teleconference", "conversation"},
	"presscall":  {"call", "teleconference", "videoconference"},
	"visit":      {"visit", "trip", "tour", "stopover", "journey", "stop", "stay", "swing", "itinerary"},
	"arrival":    {"arrival"},
	"return":     {"return"},
	"plane":      {"plane", "jet", "aircraft", "flight", "helicopter", "train", "motorcade", "convoy"},
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
		"wrap", "wind", "kick", "extend", "embark", "continue", "scrap", "abandon", "announce", "propose", "delay", "arrange", "consider", "put", "call", "take",
	},
	"get":  {"receive", "get", "accept", "answer", "take"},
	"send": {"send", "dispatch", "deliver", "write", "address", "hand", "convey", "pass", "relay", "carry", "submit", "present", "forward", "transmit", "mail"},
}
