package ledger_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/actor"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/ledger/ledgertest"
	"github.com/readout-dev/readout/origin"
)

// calling reads a participant of a line: a person "Ana Brek (President, Velia)",
// an office "President of Velia", a state "Velia", or who is described,
// "Velian officials (, Velia)".
func calling(s string) readout.Participant {
	name, rest, _ := strings.Cut(strings.TrimSpace(s), " (")
	office, of, _ := strings.Cut(strings.TrimSuffix(rest, ")"), ", ")
	p := readout.Participant{ActorRef: readout.ActorRef{Name: name}, Role: readout.RoleParty, Office: office, Represents: of}
	last := name[strings.LastIndexByte(name, ' ')+1:]
	switch {
	case strings.HasSuffix(name, " Front"):
		p.ID = actor.ID(readout.ActorGroup, name)
	case strings.Contains(name, "Committee"), name == "CWP":
		p.ID, p.Represents = actor.ID(readout.ActorBody, name), name
	case strings.Contains(name, " of "):
		p.ID = actor.ID(readout.ActorOffice, name)
		p.Office, p.Represents, _ = strings.Cut(name, " of ")
	case strings.HasSuffix(name, " Agency"):
		p.ID = actor.ID(readout.ActorBody, name)
	case name == "Velia" || name == "Sumar" || name == "Dorn":
		p.ID = actor.ID(readout.ActorState, name)
	case strings.ToLower(last) != last:
		p.ID = actor.ID(readout.ActorPerson, name)
	}
	return p
}

// toldOf makes a telling of a document of a date from a line: "meeting Ana Brek
// (President, Velia) + Sumar @Dorn 2031-02-07", or "Ana Brek (President, Velia)
// said: words"; "nobody" says what has no speaker. The document "e" tells of another
// event.
func toldOf(t *testing.T, line string) ledger.Telling {
	t.Helper()
	head, line, _ := strings.Cut(line, ": ")
	document, date, _ := strings.Cut(head, " ")
	doc := ledgertest.DocumentOf(document, document+".txt", line)
	evidence := func(start, end int) readout.Evidence {
		ev, err := doc.Evidence(readout.Span{Start: start, End: end})
		if err != nil {
			t.Fatal(err)
		}
		return ev
	}
	day := func(s string) readout.Date {
		d, err := readout.ParseDate(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	all := evidence(0, len(line))
	about := "brakka siege mortar garrison"
	if document == "e" {
		about = "ferry harbour deck captain"
	}
	x := ledger.Telling{Published: day(date), Marks: origin.Marks{Outlet: "Paper " + document, Topic: ledger.TopicOf(about)}}
	var body readout.Body
	if who, words, ok := strings.Cut(line, " said: "); ok {
		p := calling(who)
		s := &readout.Statement{Form: readout.FormIndirect, Speaker: readout.Speaker{ActorRef: p.ActorRef}, Content: []readout.Evidence{evidence(len(line)-len(words), len(line))}}
		if strings.HasPrefix(words, "“") {
			s.Form = readout.FormDirect
		}
		if p.Name == "nobody" {
			s.Speaker = readout.Speaker{Class: readout.ClassUnknown}
		}
		if strings.Contains(p.Name, "spokes") {
			s.Speaker.Class = readout.ClassSpokesman
		}
		body, x.Voice = s, ledger.Voice{For: p.Represents, Office: p.Office}
		if strings.HasSuffix(p.Name, " Front") || p.Name == p.Represents || p.ID == actor.ID(readout.ActorState, p.Name) {
			x.Voice.For = p.Name
		}
	} else {
		kind, rest, _ := strings.Cut(line, " ")
		who, at, _ := strings.Cut(rest, " @")
		place, when, _ := strings.Cut(at, " ")
		e := &readout.Engagement{Kind: readout.EngagementKind(kind), Status: readout.StatusOccurred}
		for p := range strings.SplitSeq(who, " + ") {
			e.Participants = append(e.Participants, calling(p))
		}
		if place != "-" {
			e.Place = &readout.Place{Name: place, Country: "Dorn"}
		}
		if when != "-" {
			e.When = &readout.When{Start: day(when), Basis: readout.BasisStated}
		}
		if e.Kind == readout.KindVisit {
			e.Participants[0].Role = readout.RoleVisitor
		}
		body = e
	}
	r, err := readout.NewReport(body, "test", all)
	if err != nil {
		t.Fatal(err)
	}
	x.Report = r
	return x
}

// TestWhoIsToldOfByWhatTheyAre: which reports are one record of which the first
// names people and the second says what they are. A third may stand between.
func TestWhoIsToldOfByWhatTheyAre(t *testing.T) {
	const (
		meeting = "a 2031-02-08: meeting Ana Brek (President, Velia) + Ilo Tarn (President, Sumar) @Amel 2031-02-07"
		harbour = "a 2031-02-07: Ana Brek (President, Velia) said: the northern harbour would be dredged before the winter storms"
		law     = "a 2031-02-07: Mira Tosk (Spokesman, Velia) said: “The law is not for sale,”"
	)
	for _, c := range []struct {
		name  string
		lines []string
		one   bool // the first and the last
	}{
		// occasions
		{"states for presidents", []string{meeting, "b 2031-02-09: talks Velia + Sumar @Amel 2031-02-07"}, true},
		{"without a day", []string{meeting, "b 2031-02-09: talks Velia + Sumar @- -"}, true},
		{"an office for its holder", []string{meeting, "b 2031-02-08: meeting President of Velia + Ilo Tarn (President, Sumar) @- 2031-02-07"}, true},
		{"another office", []string{meeting, "b 2031-02-08: meeting Foreign Minister of Velia + Ilo Tarn (President, Sumar) @- 2031-02-07"}, false},
		{"a leader", []string{meeting, "b 2031-02-08: meeting the Velian leader (, Velia) + Ilo Tarn (President, Sumar) @- 2031-02-07"}, true},
		{"officials are not the president", []string{meeting, "b 2031-02-08: meeting Velian officials (, Velia) + Ilo Tarn (President, Sumar) @- 2031-02-07"}, false},
		{"a delegation with its head", []string{"a 2031-02-08: visit Ola Fenn (Deputy Minister, Velia) @Amel 2031-02-07", "b 2031-02-09: visit a senior Velian delegation (, Velia) @Amel 2031-02-07"}, true},
		{"another state", []string{meeting, "b 2031-02-09: talks Velia + Dorn @Amel 2031-02-07"}, false},
		{"another day", []string{meeting, "b 2031-02-09: talks Velia + Sumar @Amel 2031-02-05"}, false},
		{"another town", []string{meeting, "b 2031-02-09: talks Velia + Sumar @Ravi 2031-02-07"}, false},
		{"who tells of both", []string{meeting, "a 2031-02-08: talks Velia + Sumar @Ravi 2031-02-07"}, false},
		{"ministers and presidents of one day", []string{
			meeting, "c 2031-02-08: meeting Ola Fenn (Foreign Minister, Velia) + Teo Lunn (Foreign Minister, Sumar) @Amel 2031-02-07", "b 2031-02-09: talks Velia + Sumar @Amel 2031-02-07",
		}, false},
		{"a paper's own president", []string{"a 2031-02-08: meeting Ana Brek (President, ) + Ilo Tarn (President, Sumar) @Amel 2031-02-07", "b 2031-02-09: talks Velia + Sumar @Amel 2031-02-07"}, true},
		{"a host's plan is not his guests' meeting", []string{"a 2031-02-08: meeting Ana Brek (President, ) + Ola Fenn (Foreign Minister, Sumar) @- -", "b 2031-02-09: talks Velia + Sumar @- 2031-02-07"}, false},
		{"a leader of whose side the other document doesn't tell", []string{"a 2031-02-08: meeting Ola Fenn (Defence Minister, Velia) + Ilo Tarn (Commander, ) @Amel 2031-02-07", "b 2031-02-05: meeting Ola Fenn (Defence Minister, Velia) + leader of the rebels (, Reed Front) @Amel 2031-02-07"}, true},
		{"a leader, on another day", []string{"a 2031-02-08: meeting Ola Fenn (Defence Minister, Velia) + Ilo Tarn (Commander, ) @Amel 2031-02-07", "b 2031-02-09: meeting Ola Fenn (Defence Minister, Velia) + leader of the rebels (, Reed Front) @Amel 2031-02-08"}, false},
		{"three in another order", []string{
			"a 2031-02-08: meeting Ana Brek (President, Velia) + Ilo Tarn (President, Sumar) + Ola Fenn (President, Dorn) @Amel 2031-02-07",
			"b 2031-02-08: meeting Ola Fenn (President, Dorn) + Ilo Tarn (President, Sumar) + Ana Brek (President, Velia) @Amel 2031-02-07",
		}, true},
		{"three states", []string{
			"a 2031-02-08: meeting Ana Brek (President, Velia) + Ilo Tarn (President, Sumar) + Ola Fenn (President, Dorn) @Amel 2031-02-07",
			"b 2031-02-08: meeting Dorn + Sumar + Velia @Amel 2031-02-07",
		}, true},
		{"states told alike", []string{"a 2031-02-08: call Velia + Sumar @- 2031-02-07", "b 2031-02-08: call President of Sumar + President of Velia @- 2031-02-07"}, true},
		{"states, and one who goes between", []string{
			"a 2031-02-08: talks Velia + Reed Front + Teo Lunn (Envoy, ) @Amel 2031-02-07", "b 2031-02-09: talks Velia + Reed Front @Amel 2031-02-07",
		}, true},
		{"two who are named, and others who are described", []string{meeting, "b 2031-02-06: meeting Ana Brek (President, Velia) + Ilo Tarn (President, Sumar) + other harbour officials (, Sumar) @- 2031-02-07"}, true},
		{"two who are named, and others who are described otherwise", []string{
			"a 2031-02-08: meeting Ana Brek (President, Velia) + Ilo Tarn (President, Sumar) + several harbour workers @Amel 2031-02-07",
			"b 2031-02-06: meeting Ana Brek (President, Velia) + Ilo Tarn (President, Sumar) + other harbour officials (, Sumar) @- 2031-02-07",
		}, true},
		{"two others who are named, and who are described", []string{meeting, "b 2031-02-06: meeting Ana Brek (President, Velia) + Teo Lunn (President, Dorn) + other harbour officials (, Sumar) @- 2031-02-07"}, false},
		{"a month and a lake, long after", []string{"a 2031-02-08: meeting Ana Brek (President, Velia) + Ilo Tarn (President, Sumar) @Osk 2031-02-07", "e 2031-07-09: meeting Ana Brek (President, Velia) + Ilo Tarn (President, Sumar) @Osk 2031-02"}, true},
		{"a month, long after, in a story of the same event", []string{"a 2031-02-08: meeting Ana Brek (President, Velia) + Ilo Tarn (President, Sumar) @Osk 2031-02-07", "b 2031-07-09: meeting Ana Brek (President, Velia) + Ilo Tarn (President, Sumar) @- 2031-02"}, true},
		{"a month, long after, in another story", []string{"a 2031-02-08: meeting Ana Brek (President, Velia) + Ilo Tarn (President, Sumar) @Osk 2031-02-07", "e 2031-07-09: meeting Ana Brek (President, Velia) + Ilo Tarn (President, Sumar) @- 2031-02"}, false},
		{"a month, long after, two meetings", []string{
			"a 2031-02-08: meeting Ana Brek (President, Velia) + Ilo Tarn (President, Sumar) @Osk 2031-02-07", "c 2031-02-20: meeting Ana Brek (President, Velia) + Ilo Tarn (President, Sumar) @Osk 2031-02-19",
			"b 2031-07-09: meeting Ana Brek (President, Velia) + Ilo Tarn (President, Sumar) @Osk 2031-02",
		}, false},
		{"a surname misspelt", []string{"a 2031-02-08: meeting Ana Brek (President, Velia) + Ilse Marrant (, ) @Amel 2031-02-07", "b 2031-02-08: meeting Ana Brek (President, Velia) + Ilse Marant (, ) @- -"}, true},
		{"a surname misspelt, the office told", []string{"a 2031-02-08: meeting Ana Brek (President, Velia) + Ilse Marrant (Special Envoy, ) @Amel 2031-02-07", "e 2031-02-08: meeting Ana Brek (President, Velia) + Ilse Marant (Special Envoy, ) @Amel 2031-02-07"}, true},
		{"a visitor misspelt", []string{"a 2031-02-08: visit Ilse Marrant (, ) @Amel 2031-02-07", "b 2031-02-08: visit Ilse Marant (, ) @- 2031-02-07"}, false},
		{"a visitor to one town misspelt", []string{"a 2031-02-08: visit Ilse Marrant (, ) @Amel 2031-02-07", "b 2031-02-08: visit Ilse Marant (, ) @Amel 2031-02-07"}, true},
		{"two of like names, other stories", []string{"a 2031-02-08: meeting Ana Brek (President, Velia) + Ilse Marrant (, ) @Amel 2031-02-07", "e 2031-02-08: meeting Ana Brek (President, Velia) + Ilse Marant (, ) @Amel 2031-02-07"}, false},
		{"two of like names, another office", []string{"a 2031-02-08: meeting Ana Brek (President, Velia) + Ilse Marrant (Special Envoy, ) @Amel 2031-02-07", "b 2031-02-08: meeting Ana Brek (President, Velia) + Ilse Marant (Finance Minister, ) @Amel 2031-02-07"}, false},
		{"two of like names, another state", []string{"a 2031-02-08: meeting Ana Brek (President, Velia) + Ilse Marrant (Finance Minister, Sumar) @Amel 2031-02-07", "b 2031-02-08: meeting Ana Brek (President, Velia) + Ilse Marant (Finance Minister, Dorn) @Amel 2031-02-07"}, false},
		{"two of one surname", []string{"a 2031-02-08: meeting Ana Brek (President, Velia) + Ilse Marrant (, ) @Amel 2031-02-07", "b 2031-02-08: meeting Ana Brek (President, Velia) + Olga Marrant (, ) @Amel 2031-02-07"}, false},
		{"two of short names", []string{"a 2031-02-08: meeting Ana Brek (President, Velia) + Ilse Tarn (, ) @Amel 2031-02-07", "b 2031-02-08: meeting Ana Brek (President, Velia) + Ilse Torn (, ) @Amel 2031-02-07"}, false},
		{"the government, across from one movement", []string{"a 2031-02-08: talks Velia + Reed Front @- -", "b 2031-02-09: talks the government + Reed Front @- -"}, true},
		{"the administration, and officials of a state", []string{"a 2031-02-08: talks Velian officials (, Velia) + Reed Front @- -", "b 2031-02-09: talks the administration + Reed Front @- -"}, true},
		{"the government and its minister", []string{"a 2031-02-08: talks Ola Fenn (Interior Minister, Velia) + Reed Front @Amel 2031-02-07", "b 2031-02-09: talks the government + Reed Front @Amel 2031-02-07"}, true},
		{"the government, of one of two states", []string{"a 2031-02-08: talks Velia + Reed Front @- -", "c 2031-02-08: talks Sumar + Reed Front @- -", "b 2031-02-09: talks the government + Reed Front @- -"}, false},
		{"the government and another movement", []string{"a 2031-02-08: talks Velia + Marsh Front @- -", "b 2031-02-09: talks the government + Reed Front @- -"}, false},
		{"the government and a state", []string{"a 2031-02-08: talks Velia + Sumar @- -", "b 2031-02-09: talks the government + Sumar @- -"}, false},
		{"the government, a month later", []string{"a 2031-02-08: talks Velia + Reed Front @- -", "b 2031-03-09: talks the government + Reed Front @- -"}, false},
		{"the governments", []string{"a 2031-02-08: talks Velia + Reed Front @- -", "b 2031-02-09: talks the governments + Reed Front @- -"}, false},
		{"the government, another story", []string{"a 2031-02-08: talks Velia + Reed Front @- -", "e 2031-02-09: talks the government + Reed Front @- -"}, false},
		{"states, and others", []string{
			"a 2031-02-08: talks Velia + Reed Front + Teo Lunn (Envoy, ) @Amel 2031-02-07", "b 2031-02-09: talks Velia + Marsh Front @Amel 2031-02-07",
		}, false},
		// voices
		{"the president", []string{harbour, "b 2031-02-08: President of Velia said: dredging of the northern harbour would begin before the winter storms"}, true},
		{"the state", []string{harbour, "b 2031-02-08: Velia said: dredging of the northern harbour would begin before the winter storms"}, true},
		{"a spokesman of whom nobody says for whom, who speaks of the state", []string{"a 2031-02-07: Mira Tosk (Spokesman, ) said: “Velia does not want a quarrel with Sumar,”", "b 2031-02-08: Velia said: it doesn't want a quarrel"}, true},
		{"a spokesman of whom nobody says for whom, who speaks of another", []string{"a 2031-02-07: Mira Tosk (Spokesman, ) said: “Sumar does not want a quarrel with Velia,”", "b 2031-02-08: Velia said: it doesn't want a quarrel"}, false},
		{"another state", []string{harbour, "b 2031-02-08: Sumar said: dredging of the northern harbour would begin before the winter storms"}, false},
		{"another office", []string{harbour, "b 2031-02-08: Foreign Minister of Velia said: dredging of the northern harbour would begin before the winter storms"}, false},
		{"other words", []string{harbour, "b 2031-02-08: President of Velia said: the lighthouse needs a keeper and a new lamp"}, false},
		{"a spokeswoman", []string{law, "b 2031-02-08: a government spokeswoman (, Velia) said: “The law is not for sale,”"}, true},
		{"a ministry", []string{law, "b 2031-02-08: the ministry said: “The law is not for sale,”"}, true},
		{"the president is no ministry", []string{"a 2031-02-07: Ana Brek (President, Velia) said: “The law is not for sale,”", "b 2031-02-08: the foreign ministry said: “The law is not for sale,”"}, false},
		{"a movement and its spokesman", []string{"a 2031-02-07: Mira Tosk (Spokesman, Reed Front) said: “Yes, the envoy came, and he was polite to every guard,”", "b 2031-02-08: Reed Front said: the envoy came and was polite to the guards"}, true},
		{"a movement and the spokesman of another", []string{"a 2031-02-07: Mira Tosk (Spokesman, Marsh Front) said: “Yes, the envoy came, and he was polite to every guard,”", "b 2031-02-08: Reed Front said: the envoy came and was polite to the guards"}, false},
		{"a movement, and one with an office of whom nobody says for whom", []string{"a 2031-02-07: Mira Tosk (Judge, ) said: “Yes, the envoy came, and he was polite to every guard,”", "b 2031-02-08: Reed Front said: yes, the envoy came, and he was polite to every guard"}, false},
		{"a movement and somebody of it, other words", []string{"a 2031-02-07: Mira Tosk (Spokesman, Reed Front) said: “Yes, the envoy came, and he was polite to every guard,”", "b 2031-02-08: Reed Front said: the bridges would be mined again before spring"}, false},
		{"what is written, and who wrote it", []string{"a 2031-02-07: Velia said: “No convoy sailed, none was loaded, and none will leave the lagoon,”", "b 2031-02-07: the statement said: “The keeper returned to his tower. No convoy sailed, none was loaded, and none will leave the lagoon,”"}, true},
		{"what is written, and who wrote it, before a remark that tells a part", []string{
			"a 2031-02-07: Velia said: “No convoy sailed, none was loaded, and none will leave the lagoon,”",
			"c 2031-02-07: Ana Brek (Defence Minister, Velia) said: she would be inspecting a signal tower",
			"b 2031-02-07: the statement said: “The minister inspected a signal tower. No convoy sailed, none was loaded, and none will leave the lagoon,”",
		}, true},
		{"a body that one document writes small", []string{"a 2031-02-07: Velian Space Agency said: the probe had lost contact with the tower", "b 2031-02-08: the Velian space agency said: the probe lost contact with the tower"}, true},
		{"the first words of a body's name", []string{"a 2031-02-07: Relief Committee said: it had handed the pilots to the harbour guard", "b 2031-02-08: Relief Committee of the White Poppy said: “Today we handed two pilots to the harbour guard,”"}, true},
		{"the initials of a body", []string{"a 2031-02-07: CWP said: it had handed the pilots to the harbour guard", "b 2031-02-08: Committee of the White Poppy said: “Today we handed two pilots to the harbour guard,”"}, true},
		{"other initials", []string{"a 2031-02-07: CWP said: it had handed the pilots to the harbour guard", "b 2031-02-08: Committee of the Red Poppy said: “Today we handed two pilots to the harbour guard,”"}, false},
		{"the first words of a body's name, other words", []string{"a 2031-02-07: Relief Committee said: it had handed the pilots to the harbour guard", "b 2031-02-08: Relief Committee of the White Poppy said: “Nobody asked us to count the trawlers,”"}, false},
		{"another body", []string{"a 2031-02-07: Velian Space Agency said: the probe had lost contact with the tower", "b 2031-02-08: the Sumari space agency said: the probe lost contact with the tower"}, false},
		{"what is written, other words", []string{"a 2031-02-07: Velia said: “No convoy sailed, none was loaded, and none will leave the lagoon,”", "b 2031-02-07: the statement said: “The keeper returned to his tower before the storm,”"}, false},
		{"a director quoted, and one of that name", []string{"a 2031-02-07: Ana Brek (, ) said: “Nobody ever told us that the lamp was out that night,”", "b 2031-02-08: the harbour director said: “Nobody ever told us that the lamp was out,”"}, true},
		{"a director quoted, other words", []string{"a 2031-02-07: Ana Brek (, ) said: “Nobody ever told us that the lamp was out that night,”", "b 2031-02-08: the harbour director said: “Nobody ever told us when the pilot would come,”"}, false},
		{"a spokeswoman, and whom another document calls a representative", []string{"a 2031-02-07: Mira Tosk (Representative, ) said: “Nobody ever told us that the lamp was out that night,”", "b 2031-02-08: the spokeswoman said: “Nobody ever told us that the lamp was out that night,”"}, true},
		{"a spokeswoman, and one who says a part of it in other words", []string{"a 2031-02-07: Mira Tosk (Representative, ) said: “Nobody ever told us that the lamp was out that night,”", "b 2031-02-08: the spokeswoman said: “Nobody had told anybody of the lamp, which was out that night,”"}, false},
		{"the holder of an office, described", []string{strings.Replace(harbour, "President", "Governor", 1), "b 2031-02-08: the Velian governor (Governor, Velia) said: dredging of the northern harbour would begin before the winter storms"}, true},
		{"the holder of another office, described", []string{harbour, "b 2031-02-08: the Velian governor (Governor, Velia) said: dredging of the northern harbour would begin before the winter storms"}, false},
		{"the holder of an office elsewhere, described", []string{strings.Replace(harbour, "President", "Governor", 1), "b 2031-02-08: the Sumari governor (Governor, Sumar) said: dredging of the northern harbour would begin before the winter storms"}, false},
		{"a director retold is no quotation", []string{"a 2031-02-07: Ana Brek (, ) said: nobody ever told us that the lamp was out that night", "b 2031-02-08: the harbour director said: nobody ever told them the lamp was out"}, false},
		{"two described, one quotation", []string{"a 2031-02-07: several singers of the choir said: “It is woefully out of tune with the harbour, the fleet and the town,”", "b 2031-02-08: the letter said: “It is woefully out of tune with the harbour, the fleet and the town,”"}, true},
		{"nobody quoted, and one who says it", []string{"a 2031-02-07: Ana Brek (, ) said: “Nobody ever told us that the lamp was out that night,”", "b 2031-02-08: nobody said: “Nobody ever told us that the lamp was out”"}, true},
		{"nobody quoted, more than one who says it", []string{"a 2031-02-07: Ana Brek (, ) said: “Nobody ever told us that the lamp was out,”", "b 2031-02-08: nobody said: “The pilot slept. Nobody ever told us that the lamp was out. He was a good man.”"}, true},
		{"nobody quoted, other words", []string{"a 2031-02-07: Ana Brek (, ) said: “Nobody ever told us that the lamp was out that night,”", "b 2031-02-08: nobody said: “Nobody ever told us when the pilot would come”"}, false},
		{"nobody quoted, a few words", []string{"a 2031-02-07: Ana Brek (, ) said: “The lamp was out that night,”", "b 2031-02-08: nobody said: “The lamp was out”"}, false},
		{"nobody quoted, words that say nothing", []string{"a 2031-02-07: Ana Brek (, ) said: “That is what we have to do about it, and we will,”", "b 2031-02-08: nobody said: “That is what we have to do about it”"}, false},
		{"nobody quoted, two months before", []string{"a 2031-02-07: Ana Brek (, ) said: “Nobody ever told us that the lamp was out that night,”", "b 2030-12-08: nobody said: “Nobody ever told us that the lamp was out”"}, false},
		{"nobody retold", []string{"a 2031-02-07: Ana Brek (, ) said: nobody ever told us that the lamp was out that night", "b 2031-02-08: nobody said: nobody ever told them that the lamp was out"}, false},
		{"nobody in both, the very words", []string{"a 2031-02-07: nobody said: the northern lamp would be lit before the winter", "b 2031-02-08: nobody said: the northern lamp would be lit before the winter"}, true},
		{"nobody in both, a month later", []string{"a 2031-02-07: nobody said: the northern lamp would be lit", "e 2031-03-09: nobody said: the northern lamp would be lit"}, false},
		{"nobody in both, other words", []string{"a 2031-02-07: nobody said: the northern lamp would be lit before the winter", "b 2031-02-08: nobody said: the northern lamp would be lit before the spring"}, false},
		{"officials are somebody", []string{harbour, "b 2031-02-08: Velian officials (, Velia) said: dredging of the northern harbour would begin before the winter storms"}, false},
		{"who is described says the same at length", []string{harbour, "b 2031-02-08: her brother said: before the winter storms the northern harbour would be dredged"}, true},
		{"nobody says the same at length", []string{harbour, "b 2031-02-08: nobody said: before the winter storms the northern harbour would be dredged"}, true},
		{"two who are described say the same at length", []string{
			"a 2031-02-07: the fishermen said: the northern harbour would be dredged before the winter storms", "b 2031-02-08: her brother said: before the winter storms the northern harbour would be dredged",
		}, true},
		{"who is described, of another event", []string{harbour, "e 2031-02-08: her brother said: before the winter storms the northern harbour would be dredged"}, false},
		{"who is described, some days later", []string{harbour, "b 2031-02-10: her brother said: before the winter storms the northern harbour would be dredged"}, false},
		{"who is described says the contrary", []string{harbour, "b 2031-02-08: her brother said: before the winter storms the northern harbour would not be dredged"}, false},
		{"who is described says some of the same", []string{harbour, "b 2031-02-08: her brother said: the northern harbour would be dredged by convicts for next to nothing"}, false},
		{"who is named says the same at length", []string{harbour, "b 2031-02-08: Teo Lunn (Foreign Minister, Sumar) said: before the winter storms the northern harbour would be dredged"}, false},
		{"a name that isn't known, and what it says", []string{
			"a 2031-02-07: Tosk (, ) said: “We have watched the buoy for weeks and expect it to drift ashore,”",
			"b 2031-02-08: Tosk Mira, from the harbour office (, ) said: “We have watched the buoy for weeks and expect it to drift ashore. It will hurt no one.”",
		}, true},
		{"a state and its president, unnamed", []string{
			"a 2031-02-07: Velia said: the northern harbour would be dredged before the winter storms",
			"b 2031-02-08: President of Velia said: dredging of the northern harbour would begin before the winter storms",
		}, true},
	} {
		var tellings []ledger.Telling
		for _, line := range c.lines {
			tellings = append(tellings, toldOf(t, line))
		}
		records, _ := ledger.Reconcile(tellings)
		of := map[string]string{}
		for _, rec := range records {
			for _, id := range rec.Reports {
				of[id] = rec.ID
			}
		}
		if one := of[tellings[0].Report.ID()] == of[tellings[len(tellings)-1].Report.ID()]; one != c.one {
			t.Errorf("%s: one record: %v, want %v\n%s", c.name, one, c.one, strings.Join(c.lines, "\n"))
		}
	}
}

// TestTheRecordTellsWhoSpoke: a record shows who said it where a document tells,
// though another gives more of the words.
func TestTheRecordTellsWhoSpoke(t *testing.T) {
	records, _ := ledger.Reconcile([]ledger.Telling{
		toldOf(t, "a 2031-02-07: Ana Brek (, ) said: “Nobody ever told us that the lamp was out,”"),
		toldOf(t, "b 2031-02-08: nobody said: “The pilot slept. Nobody ever told us that the lamp was out. He was a good man.”"),
	})
	if len(records) != 1 {
		t.Fatalf("%d records, want one", len(records))
	}
	if who := records[0].Body.(*readout.Statement).Speaker.Name; who != "Ana Brek" {
		t.Errorf("said by %q, want Ana Brek", who)
	}
}

// TestSettleDependsOnTheSetAlone: where a report is reconciled doesn't depend on the
// order of those that it may be one with.
func TestSettleDependsOnTheSetAlone(t *testing.T) {
	seeker := toldOf(t, "c 2031-02-08: talks Velia + Sumar @- 2031-02-07")
	three := toldOf(t, "a 2031-02-08: meeting Ana Brek (President, Velia) + Ilo Tarn (President, Sumar) + Teo Lunn (Prime Minister, Dorn) @- 2031-02-07")
	two := toldOf(t, "b 2031-02-08: meeting Ana Brek (President, Velia) + Ilo Tarn (President, Sumar) @- -")
	first := ledger.NewSettler().Settle(seeker, []ledger.Telling{three, two})
	if second := ledger.NewSettler().Settle(seeker, []ledger.Telling{two, three}); first.Block != second.Block {
		t.Errorf("with the three first in block %s, with the two first in %s", first.Block, second.Block)
	}
	if first.Block != ledger.BlockingKey(two.Report) {
		t.Errorf("in block %s, want that of the two, %s", first.Block, ledger.BlockingKey(two.Report))
	}
}
