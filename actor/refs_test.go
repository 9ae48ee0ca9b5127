package actor

import (
	"strings"
	"sync"
	"testing"
)

// world is a pack without people, as a story of an unknown part of the world
// meets it: who holds what is learned from the story.
const world = `state | Sumar | adj: Sumari | people: Sumaris | capital: Tarsk
state | Velia | adj: Velian | people: Velians | capital: Port Anse
state | Orland | adj: Orlandic | people: Orlanders | capital: Kell
state | Kestria | adj: Kestrian | people: Kestrians | capital: Dorn City
group | Free Hills Movement | also: FHM | in: Sumar
group | Coast Front | in: Velia
body | League of Straits | also: LOS
body | Straits Relief Agency | also: SRA | in: League of Straits
place | Hill Province | in: Sumar
`

var worldBase = sync.OnceValues(func() (*Base, error) {
	entries, err := ReadPack(strings.NewReader(world), "world.pack")
	if err != nil {
		return nil, err
	}
	return With(entries)
})

// TestWhoIsMeant has the mentions in question in brackets, and whom they
// mean; "-" for one that has to stay open, "-Sumar" for one that stays open and
// speaks for Sumar.
func TestWhoIsMeant(t *testing.T) {
	base, err := worldBase()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, actors string }{
		// Of a state, by its adjective.
		{"Velia's President Ilo Tarn received a delegation from Sumar. [The Sumari guests] left on Monday.", "-Sumar"},
		{"Velia and Sumar met again. [The Sumari side] rejected the draft.", "Sumar"},
		{"Velia and Sumar met again. [The Velian side] had asked for it.", "Velia"},
		{"Velia and Sumar met again. [The Velians] had asked for it.", "-Velia"},
		{"Envoys met in Kell. [The Velian delegation] left early.", "-Velia"},
		{"President Ilo Tarn of Velia met Prime Minister Ana Brek of Sumar. [The Velian leader] said little.", "Ilo Tarn"},
		{"President Ilo Tarn of Velia met Prime Minister Ana Brek of Sumar. [The Sumari premier] said little.", "Ana Brek"},
		{"Velian President Ilo Tarn met Sumari Foreign Minister Ana Brek. [The Sumari minister] said little.", "Ana Brek"},
		{"Velian President Ilo Tarn met Sumari Foreign Minister Ana Brek. [The Sumari leader] was not there.", "-Sumar"},
		{"Velian President Ilo Tarn met Sumari Foreign Minister Ana Brek. [The Velian head of state] said little.", "Ilo Tarn"},
		{"Velian Foreign Minister Ilo Tarn met Prime Minister Ana Brek. [Velia's top diplomat] said little.", "Ilo Tarn"},
		{"Velian Foreign Minister Ilo Tarn met Prime Minister Ana Brek. [The Velian chief diplomat] said little.", "Ilo Tarn"},
		{"Velian ambassador Ilo Tarn was called in on Monday. [The Velian envoy] said little.", "Ilo Tarn"},
		{"[The Sumari authorities] have closed the border with Velia.", "-Sumar"},
		{"[Sumar's leadership] has closed the border with Velia.", "Sumar"},
		{"[The Sumari presidency] announced the visit.", "Sumari presidency"},

		// By the office of a state, and named only later: not who is only spoken to, or of.
		{"[Orland's president] told Velia to leave on Monday. President Jan Holt said so.", "Jan Holt"},
		{"[Orland's president] told Velia to leave on Monday. He spoke to President Jan Holt.", "President of Orland"},
		{"[Orland's president] told Velia to leave on Monday. President Jan Holt's successor, Otto Lind, was there.", "President of Orland"},
		{"[Orland's president] told Velia to leave on Monday. Quon Derk then telephoned President Jan Holt.", "Jan Holt"},
		{"[Orland's president] told Velia to leave on Monday. He spoke to Orlandic President Jan Holt.", "Jan Holt"},

		// A full name that nothing beside it says to be one.
		{"Sumari Foreign Minister Quon Derk spoke. On Tuesday [Quon Derk] met Oren Vask.", "Quon Derk"},
		{"Sumari Foreign Minister Quon Derk spoke. In 2030 [Quon Derk] left.", "Quon Derk"},
		{"Sumari Foreign Minister Quon Derk spoke. In March [Quon Derk] left.", "Quon Derk"},
		{"Sumari Foreign Minister Quon Derk spoke. Ana Brek and [Quon Derk] met.", "Quon Derk"},

		// Counterparts.
		{"Velian Foreign Minister Ilo Tarn flew to Tarsk. Sumari Foreign Minister Ana Brek met him. Later Tarn gave [his Sumari counterpart] a letter.", "Ana Brek"},
		{"Velian Foreign Minister Ilo Tarn met [his Sumari counterpart], [Ana Brek], on Monday.", "Ana Brek, Ana Brek"},
		{"Velian Foreign Minister Ilo Tarn met his Sumari counterpart [Ana Brek] on Monday.", "Ana Brek"},
		{"Velian Foreign Minister Ilo Tarn met [his Sumari counterpart] on Monday.", "Foreign Minister of Sumar"},
		{"Velian President Ilo Tarn met Orlandic President Oren Vask. He will call [his Sumari counterpart] on Friday.", "President of Sumar"},
		{"Sumari Foreign Minister Ana Brek met Velian Foreign Minister Ilo Tarn in Kell. Brek told [her counterpart] that time was short.", "Ilo Tarn"},
		{"Sumari Foreign Minister Ana Brek met Velian Foreign Minister Ilo Tarn and Orlandic Foreign Minister Oren Vask. Brek told [her counterpart] that time was short.", "-"},

		// Roles in the event.
		{"Sumari President Ana Brek flew to Port Anse on Monday. Velian President Ilo Tarn received her at the airport. Brek thanked [her host].", "Ilo Tarn"},
		{"Sumari President Ana Brek flew to Port Anse for talks with Velian President Ilo Tarn. [The visiting president] laid a wreath.", "Ana Brek"},
		{"Sumari Prime Minister Ana Brek arrived in Port Anse on Monday. [The visiting premier] laid a wreath.", "Ana Brek"},
		{"Sumari Foreign Minister Ana Brek arrived in Port Anse on Monday and met Velian Foreign Minister Ilo Tarn. [The visiting minister] laid a wreath.", "Ana Brek"},
		{"League of Straits envoy Rosa Hild arrived in Tarsk on Monday. [The envoy] will meet rebel leaders.", "Rosa Hild"},
		{"The League's special representative for Sumar, Rosa Hild, arrived in Tarsk on Monday. She will see the rebels. [The special representative] is to report in May.", "Rosa Hild"},
		{"The League's special representative for Sumar, Rosa Hild, arrived in Tarsk on Monday. She will see the rebels. [The envoy] is to report in May.", "Rosa Hild"},
		{"Mediator Rosa Hild arrived in Tarsk on Monday. Nobody met her. [The mediator] will see both sides.", "Rosa Hild"},
		{"Rosa Hild, the mediator, arrived in Tarsk on Monday. Nobody met her. [The mediator] will see both sides.", "Rosa Hild"},
		{"Orlandic mediator Oren Vask and League envoy Rosa Hild arrived on Monday. [The mediator] will see both sides.", "Oren Vask"},
		{"Envoys Oren Vask of Orland and Rosa Hild of the League met. League envoy Rosa Hild and Orlandic envoy Oren Vask spoke. [The envoy] left first.", "-"},
		{"Hamo Reth, a former general, leads the talks for the rebels. [The former general] said peace was near.", "Hamo Reth"},
		{"Retired general Hamo Reth leads the talks for the rebels. He is 70. [The retired general] said peace was near.", "Hamo Reth"},
		{"Former President Lena Dorn spoke first. She warned of war. [The former president] said peace was near.", "Lena Dorn"},
		{"Velian ambassador Ilo Tarn handed over the note. [The ambassador] did not stay.", "Ilo Tarn"},
		{"Velia's ambassador to Sumar, Ilo Tarn, handed over the note. [The ambassador] did not stay.", "Ilo Tarn"},
		{"Chief negotiator Mira Tolk handed over the note. [The negotiator] did not stay.", "Mira Tolk"},
		{"Foreign Ministry spokeswoman Mira Tolk read out a note. [The spokeswoman] took no questions.", "Mira Tolk"},
		{"Rebel leader Hamo Reth crossed the river. [The rebel leader] had been ill.", "Hamo Reth"},
		{"Rebel commander Hamo Reth crossed the river. [The commander] had been ill.", "Hamo Reth"},
		{"Opposition leader Hamo Reth came home. [The opposition leader] had been ill.", "Hamo Reth"},
		{"The secretary-general, Antal Orr, flew to Kell. [The secretary-general] has been ill.", "Antal Orr"},
		{"The foreign minister, Mira Tolk, told parliament so. A deputy asked why. [The minister] gave no answer.", "Mira Tolk"},
		{"Defence Minister Mira Tolk and Foreign Minister Ilo Tarn told parliament so. [The minister] gave no answer.", "-"},
		{"Chancellor Mira Tolk told parliament so. A deputy asked why. [The chancellor] gave no answer.", "Mira Tolk"},
		{"Crown Prince Hamo arrived in Kell. [The prince] was met by the king.", "Hamo"},

		// They, for one state or group.
		{"The rebels of the Free Hills Movement left the talks. [They] accused the army of fraud.", "-"},
		{"Sumari officials met the Free Hills Movement. [They] accused the army of fraud.", "-"},

		// He and she, from one paragraph to the next.
		{"Velian President Ilo Tarn spoke in parliament on Monday.\n\n“We want peace,” [he] said.", "Ilo Tarn"},
		{"Velian President Ilo Tarn spoke in parliament on Monday.\n\n“We want peace,” [he] said.\n\n[He] added that the border would stay open.", "Ilo Tarn, Ilo Tarn"},
		{"“We want peace,” Velian President Ilo Tarn told reporters.\n\n“The border stays open,” [he] said.\n\n“Nobody will close it.”\n\n[He] is due in Kell on Friday.", "Ilo Tarn, Ilo Tarn"},
		{"Velian President Ilo Tarn said Ana Brek was wrong.\n\n“She has lost her way,” [he] said.", "Ilo Tarn"},
		{"Mr Tarn met Mrs Brek in Kell.\n\n[She] said the two had agreed. [He] nodded.", "Brek, Tarn"},
		{"Velian President Quon Tarn said on Monday that Sumar had broken the truce. The army shot back. Two soldiers died. [He] called it a crime.", "Quon Tarn"},
		{"“Nobody told us,” said Quon Tarn, the president of Velia.\n\nThe border was closed in May. [He] said it would stay shut.", "Quon Tarn"},
		{"President Ilo Tarn told Ana Brek that [he] would come.", "Ilo Tarn"},
		{"President Ilo Tarn told Foreign Minister Oren Vask that [he] would come.", "Ilo Tarn"},
		{"Oren Vask's spokesman said [he] would come.", "Oren Vask"},
		{"A spokesman for President Ilo Tarn said the president regretted the delay. [He] had been ill.", "-"},

		// The government, the ministry, the army.
		{"TARSK, Sumar — Thousands marched on Monday. [The government] has banned all marches.", "Sumar"},
		{"Velia closed the border on Monday. [The government] said it feared smugglers.", "Velia"},
		{"Velia closed the border with Sumar on Monday. [The government] said it feared smugglers.", "-"},
		{"Sumar's Foreign Ministry summoned the Velian ambassador. [The ministry] said he had lied.", "Sumari Foreign Ministry"},
		{"The Sumari Foreign Ministry and the Velian Foreign Ministry spoke. [The ministry] said he had lied.", "-"},
		{"Sumari President Ana Brek signed the order. [The foreign ministry] gave no details.", "Sumari Foreign Ministry"},
		{"Sumari President Ana Brek met Velian President Ilo Tarn. [The foreign ministry] gave no details.", "-"},
		{"President Ana Brek of Sumar signed the order. Her [government] wants an inquiry.", "Sumar"},
		{"Sumari Foreign Minister Ana Brek arrived. [Her delegation] wants an inquiry.", "-Sumar"},
		{"Sumari Foreign Minister Ana Brek said her [government] would wait.", "Sumar"},
		{"Sumari Foreign Minister Ana Brek said her [country] would wait.", "Sumar"},
		{"Velian negotiator Ilo Tarn said his [country] would wait.", "Velia"},
		{"Sumari Foreign Minister Ana Brek met Velian Foreign Minister Ilo Tarn. He said his [country] would wait.", "Velia"},
		{"Sumar denied it. [Its foreign minister], Ana Brek, wants an inquiry.", "Ana Brek"},
		{"Sumar sent troops to the border. [The country] has been at war since May.", "Sumar"},
		{"President Ana Brek of Sumar sent troops. [The country] has been at war since May.", "Sumar"},

		// The group, the movement, the agency.
		{"The Free Hills Movement denied it. [The movement] said the army had lied.", "Free Hills Movement"},
		{"The Free Hills Movement, a militia, denied it. [The militia] said the army had lied.", "Free Hills Movement"},
		{"The Straits Relief Agency sent trucks to Sumar. [The agency] said the roads were closed.", "Straits Relief Agency"},
		{"The National Coordination Council (NCC) left. [The council] spoke of fraud. The [NCC] will not come back.", "National Coordination Council, National Coordination Council"},

		// Names.
		{"Amina Nyando met Julius Nyando in Kell. [Nyando] said little.", "-"},
		{"Foreign Minister Amina Nyando met President Julius Nyando in Kell. Foreign Minister [Nyando] said little.", "Amina Nyando"},
		{"Prime Minister Luc Marrant arrived in Kell on Monday. Foreign Minister [Luc Marrand] said little.", "Luc Marrand"},
		{"Sumari Prime Minister Luc Marrant arrived. Velian Prime Minister [Marrand] met him.", "Marrand"},
		{"Sumar President [Wen] will travel to Kell.", "Wen"},
		{"Kestria President [Wen Shu] will travel to Kell.", "Wen Shu"},
		{"Sumar Foreign Minister [Mira Tolk] will travel to Kell.", "Mira Tolk"},
		{"President [Wen] will travel to Kell. Later [Wen] will speak.", "Wen, Wen"},
		{"Vice President [Mira Tolk] will travel to Kell.", "Mira Tolk"},
		{"Then-President [Mira Tolk] travelled to Kell.", "Mira Tolk"},
		{"Sumari Foreign Minister Ana Brek and [her counterpart from Velia], [Ilo Tarn], signed the accord.", "Ilo Tarn, Ilo Tarn"},
		{"Foreign Ministry spokeswoman Mira Tolk read out a note. Velian spokesman Ilo Tarn read one, too. [The spokeswoman] took no questions.", "Mira Tolk"},
		{"The Free Hills Movement left the talks on Monday. [They] accused the army of fraud.", "Free Hills Movement"},
		{"Velian President Quon Tarn met Sumari Prime Minister Ana Brek.\n\n[She] said the two had agreed.", "Ana Brek"},
		{"A spokesman for Oren Vask said [he] would come.", "Oren Vask"},
		{"The Velian parliament met on Monday. [Parliament] voted for the treaty.", "Velian parliament"},
		{"Sumar denied it. Its [government] wants an inquiry.", "-"},
		{"The Free Hills Movement denied it. [The rebels] said the army had lied.", "Free Hills Movement"},
		{"The Straits Relief Agency sent trucks to Sumar. [The organisation] said the roads were closed.", "Straits Relief Agency"},
		{"The Harbour Workers' Party lost the vote. [The party] spoke of fraud.", "Harbour Workers' Party"},
		{"The League of Straits voted on Monday. [The league] will send monitors.", "League of Straits"},
		{"The League of Straits voted on Monday. [The bloc] will send monitors.", "League of Straits"},
		{"The National Coordination Council left. The [NCC] will not come back.", "National Coordination Council"},
		{"The Hill People's Front, or HPF, left. The [HPF] will not come back.", "Hill People's Front"},
		{"The HPF left. The Hill People's Front will not come back. The [HPF] said so.", "Hill People's Front"},
		{"Foreign Minister Amina Nyando met President Julius Nyando in Kell. Mrs [Nyando] said little.", "Amina Nyando"},
		{"Prime Minister Luc Marrant arrived in Kell on Monday. [Marrand] said little.", "Luc Marrant"},
		{"Prime Minister Luc Marrant arrived in Kell on Monday. Prime Minister [Marrand] said little.", "Luc Marrant"},
		{"Prime Minister Luc Marrant arrived in Kell on Monday. [Luc Marrand] said little.", "Luc Marrant"},
		{"President Enrique PeÃ±a Nieva arrived. [PeÃ±a Nieva] said little.", "Enrique PeÃ±a Nieva"},
		{"[Enrique PeÃ±a] arrived in Kell, said Minister Rosa Hild.", "Enrique PeÃ±a"},
		// Of two who share a surname, the pronoun behind it tells which; not where
		// somebody else stands between.
		{"President Luc Marrant and Senator Amina Marrant came. Senator Luc Marrant left. On Tuesday [Marrant] presented what she called a plan.", "Amina Marrant"},
		{"President Luc Marrant and Senator Amina Marrant came. On Tuesday [Marrant] presented what he called a plan.", "Luc Marrant"},
		{"President Luc Marrant and Senator Amina Marrant came. President Luc Marrant left. On Tuesday [Marrant] thanked his wife and said she was right.", "Luc Marrant"},
		// What stands between commas behind a name is that person.
		{"Senator Hamo Reth of Velia said no. Mr. [Tolk], [the Velian senator], said yes.", "Tolk, Tolk"},
		{"Senator Hamo Reth of Velia said no. Mr. [Tolk] met [the Velian senator].", "Tolk, Hamo Reth"},
		{"It was wiser than the plan of [the Velian president], [Tarn] said. Ilo Tarn is a senator.", "President of Velia, Ilo Tarn"},
		// A pronoun is not known where who is spoken of before it is not.
		{"Senator Hamo Reth spoke for Orren. Orren said on Monday that [he] was tired.", "-"},
		// Where nobody is meant, or nobody can tell.
		{"Velian ambassador Ilo Tarn came. He spoke of Hamo Reth, [the leader] of a gang.", "Hamo Reth"},
		{"Rebel leader Hamo Reth came. Nobody knew [the leader] of the gang.", "-"},
		{"Chief negotiator Mira Tolk came. A negotiator spoke. [The negotiator] was tired.", "-"},
		{"Velian delegate Ilo Tarn spoke. An African-[Velian delegate] was silent.", "-Velia"},
		{"President Ilo Tarn came with Ana Brek as [his foreign minister].", "-"},
		{"The house on [the Sumari side] of the river burnt.", "-"},
		{"Fires burnt on [the Sumari side].", "-"},
	} {
		whoIsMeant(t, base, c.text, c.actors)
	}
}

// whoIsMeant fails where the bracketed mentions of a text are not those of the
// actors; "-" is for one that is open, "-Sumar" for one that is open and speaks
// for Sumar.
func whoIsMeant(t *testing.T, base *Base, bracketed, actors string) {
	t.Helper()
	plain, marked := unbracket(bracketed)
	a := parsed(t, plain)
	found := map[int]string{}
	for _, m := range base.Mentions(a) {
		name := m.Actor.Name
		if m.Actor.ID == "" {
			name = "-" + m.Represents
		}
		found[m.Start] = a.Text(m.Span) + "|" + name
	}
	// Where the bracketed words begin in the plain text.
	var got []string
	at := 0
	for k, part := range strings.Split(bracketed, "[") {
		if k > 0 {
			name := "-"
			if w, n, ok := strings.Cut(found[at], "|"); ok {
				if name = n; w != marked[k-1] {
					name += " in " + w
				}
			}
			got = append(got, name)
		}
		at += len(strings.Replace(part, "]", "", 1))
	}
	if s := strings.Join(got, ", "); s != actors {
		t.Errorf("%s\n\tgot  %s\n\twant %s", bracketed, s, actors)
	}
}
