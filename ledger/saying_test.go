package ledger_test

import (
	"testing"
	"time"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// TestStatementsInOtherWords: which of two statements of two documents of
// successive days are one.
func TestStatementsInOtherWords(t *testing.T) {
	const (
		brek  = "Ana_Brek=a1 -: "
		harsh = "said " + brek + "“We will never reopen the northern harbour while their gunboats block the channel.”"
	)
	for _, c := range []struct {
		a, b string
		one  bool
	}{
		// retold, with synonyms, other forms and numerals
		{harsh, "told " + brek + "that the northern harbour would not be reopened as long as gunboats blocked the channel", true},
		{"told " + brek + "that two vessels had sunk off the northern harbour", "told " + brek + "2 ships sank near the northern harbour", true},
		{"said " + brek + "“They offered us $5 million for the lighthouse.”", "told " + brek + "the lighthouse had drawn an offer of 5 million dollars", true},
		{"told " + brek + "the Sumari fleet may anchor in the lagoon", "told " + brek + "that Sumar’s fleet is allowed to anchor in the lagoon", true},
		{"told " + brek + "that the cease-fire had collapsed near the lighthouse", "told " + brek + "the ceasefire collapsed close to the lighthouse", true},
		{"told " + brek + "that antismoking leaflets would hang in every cabin", "told " + brek + "anti-smoking leaflets are to hang in each cabin", true},
		{"told " + brek + "that the destruction of the pier had been a blunder", "told " + brek + "it was a blunder to destroy the pier", true},
		{"told " + brek + "that the seizure of the trawlers was piracy", "told " + brek + "whoever seizes trawlers is a pirate", true},
		{"told " + brek + "that the seizure of the trawlers was piracy", "told " + brek + "whoever sells trawlers is a fool", false},
		{"told " + brek + "that the pilots’ resignation had stunned the lighthouse keepers", "told " + brek + "the lighthouse keepers were shocked that the pilots quit", true},
		{"told " + brek + "that the expulsion of the pilots was a triumph of the smugglers", "told " + brek + "the smugglers had won, now that the pilots were deported", true},
		{"told " + brek + "that antismoking leaflets would hang in every cabin", "told " + brek + "smoking is no matter for every deck hand", false},
		// quoted in part
		{harsh, "told " + brek + "that she would not yield while “their gunboats block the channel”", true},
		{"said " + brek + "“It was an extremely reckless manoeuvre, and it cost us a ferry.”", "told " + brek + "the collision was ‘extremely reckless’", true},
		{"said " + brek + "“The channel will be dredged before the spring floods, and the ferries will run again from both of the piers.”", "said " + brek + "“We paid for it: the ferries will run again from both of the piers, I promise.”", true},
		{"said " + brek + "“Shameful!”", "said " + brek + "“Shameful,”", true},
		{"said " + brek + "“Preposterous!”", "said " + brek + "“Preposterous! And the harbour master knows it.”", true},
		{"told " + brek + "that 3 of the ferries would be sold to a shipyard abroad", "told " + brek + "that the ferries would be sold abroad, to a shipyard 40 miles from Dorn", true},
		// days, spans of time and large numbers
		{"told " + brek + "that the ferries would be handed over at Amel on Sept. 15", "told " + brek + "the transfer of the ferries will take place on 15 September in the port of Amel", true},
		{"told " + brek + "that the ferries would be handed over at Amel on Sept. 15", "told " + brek + "the transfer of the ferries will take place on 25 September in the port of Amel", false},
		{"told " + brek + "that Velia had offered a truce of sixty days, beginning on the 1st of March", "told " + brek + "that guns fall silent for two months from March 1", true},
		{"told " + brek + "that Velia had offered a truce of thirty days", "told " + brek + "that Velia proposed a truce of two months", false},
		{"told " + brek + "that the harbour had cost 15,400 crowns", "told " + brek + "that 15,900 crowns were spent on the harbour", false},
		{"told " + brek + "that six sailors had died", "told " + brek + "six sailors were killed in the incident", true},
		{"told " + brek + "that six sailors had died", "told " + brek + "nine sailors were killed in the incident", false},
		// both say no
		{"said " + brek + "“Velia does not want a quarrel with Sumar,”", "told " + brek + "that it didn’t want a quarrel", true},
		{"said " + brek + "“Velia does not want a quarrel with Sumar,”", "told " + brek + "that it wanted a quarrel", false},
		{"told " + brek + "that there could be no question of foreign pilots in the lagoon", "told " + brek + "that her country opposed foreign pilots in the lagoon", true},
		{"told " + brek + "that there could be no question of foreign pilots in the lagoon", "told " + brek + "that her country welcomed foreign pilots in the lagoon", false},
		// two translations
		{"said " + brek + "“Whoever wants to fish here must first mend his nets. We are not a pond in somebody’s garden.”", "said " + brek + "“He who wishes to fish here, let him first repair his own nets,”", true},
		{"said " + brek + "“We will rebuild the lighthouse for every sailor of the north,”", "said " + brek + "“We will rebuild the quays for every trawler of the south,”", false},
		// other words on another matter
		{harsh, "told " + brek + "that the northern railway would be extended to the quarry", false},
		{harsh, "told " + brek + "that the northern harbour would be reopened although gunboats blocked the channel", false}, // the contrary
		{"told " + brek + "that 40 fishermen had been rescued off the harbour", "told " + brek + "that 12 fishermen had been rescued off the harbour", false},
		{"told " + brek + "that the U.S. should never have leased the lighthouse to the trawler union", "told " + brek + "that the U.S. should have leased the lighthouse to the trawler union", false}, // the contrary
		{"told " + brek + "that the lighthouse lease was a mistake", "told " + brek + "that the lighthouse needs a keeper", false},
		{"said " + brek + "“Good!”", "said " + brek + "“Good! And the harbour master knows it.”", false},                                        // said again and again
		{"said " + brek + "“Make Velia Great Again!”", "said " + brek + "“We will go on till we make Velia great again in every town.”", false}, // a slogan
		{"said " + brek + "“Thank you,”", "said " + brek + "“Thank you.”", false},
		{"told " + brek + "Velia, Sumar and Dorn", "told " + brek + "relations between Velia, Sumar and Dorn", false}, // names alone
		// speakers
		{harsh, "told Minister_Ana_Brek=a9 -: that the northern harbour would not be reopened as long as gunboats blocked the channel", false}, // known to be another
		{"told Minister_Ana_Brek -: that the northern harbour would not be reopened as long as gunboats blocked the channel", "told Ana_Brek -: the northern harbour will not be reopened while gunboats block the channel", true},
		{"told Jim_Brek -: that the northern harbour would not be reopened as long as gunboats blocked the channel", "told James_Brek -: the northern harbour will not be reopened while gunboats block the channel", true},
		{"told Ana_Brek,_the_minister_of_fisheries_and_lagoons -: that the northern harbour would not be reopened as long as gunboats blocked the channel", "told Ana_Brek -: the northern harbour will not be reopened while gunboats block the channel", true},
		{"told Ana_Brek,_the_minister_of_fisheries_and_lagoons -: that the northern harbour would not be reopened as long as gunboats blocked the channel", "told Ilo_Tarn,_the_minister_of_fisheries_and_lagoons -: the northern harbour will not be reopened while gunboats block the channel", false},
		{"told the_harbour_board,_the_owner_of_the_lagoons -: that the northern harbour would be dredged and the quay repaired", "told The_harbour_board -: that the northern harbour would be dredged and the quay mended", false}, // no name
		{"told Ilo_Brek -: that the northern harbour would be dredged and the quay repaired", "told Ana_Brek -: that the northern harbour would be dredged and the quay mended for once", false},
		{"told the_zoo -: that the leopard escaped through a broken skylight at dusk on Sunday", "told The_zoo -: the leopard had escaped on Sunday at dusk through a broken skylight", true},
		{"told the_company -: that it would use the proceeds to reduce existing debt", "told The_company -: the proceeds will be used to repay debt and to reduce its fleet", false}, // two companies
		{"told a_Council_of_the_Four_Seas_diplomat -: that they were haggling about pilots, where last year they had haggled about prisoners", "told the_diplomat -: they are haggling about pilots, and last year they haggled about prisoners", true},
		{"said a_Velian_diplomat -: “They are haggling about pilots. Six months ago they were haggling about prisoners of war.”", "told the_diplomat -: the neighbours were “haggling about pilots”, where half a year ago it had been prisoners of war", true},
		{"said a_Velian_diplomat -: “They are haggling about pilots. Six months ago they were haggling about prisoners of war.”", "told the_diplomat -: the neighbours were “haggling about tariffs”, where last year it had been prisoners of war", false},
		{"told police -: that two men were held after the robbery", "told police -: two men held over the theft", false}, // who is described says less
	} {
		dates := map[string]readout.Date{"d1": readout.Day(2031, 2, 7), "d2": readout.Day(2031, 2, 8)}
		records, _ := ledger.Reconcile(tell(dates, report(t, "d1", c.a), report(t, "d2", c.b)))
		if one := len(records) == 1; one != c.one {
			t.Errorf("%s\n%s\none record: %v, want %v", c.a, c.b, one, c.one)
		}
	}
}

// TestStatementsSomeDaysApart: which of two statements, in documents so many days
// apart, are one.
func TestStatementsSomeDaysApart(t *testing.T) {
	const (
		brek  = "Ana_Brek=a1 -: "
		ferry = "Ana_Brek=a1 - of the ferry that sank off Amel with a pilot asleep: "
		pilot = "Ana_Brek=a1 - about the pilot who slept while the Amel ferry sank: "
	)
	for _, c := range []struct {
		a, b  string
		apart int
		one   bool
	}{
		// a phrase is quoted again of the same, within two months
		{"told " + ferry + "the company had been “extremely reckless”", "told " + pilot + "her “extremely reckless” manner of steering", 25, true},
		{"told " + ferry + "the company had been “extremely reckless”", "told " + pilot + "her “extremely reckless” manner of steering", 70, false},
		{"told " + ferry + "the company had been “extremely reckless”", "told Ana_Brek=a1 - about the budget and the teachers’ strike: her “extremely reckless” manner of spending", 25, false},
		{"told " + ferry + "the company had been “extremely reckless”", "told " + pilot + "her “extremely loud” manner of steering", 25, false},
		{"told " + ferry + "the company had been “extremely reckless”", "told " + pilot + "nobody had been “extremely reckless”", 25, false},                                                                                                                                      // the contrary
		{"told " + ferry + "the company had been extremely reckless", "told " + pilot + "her extremely reckless manner of steering", 25, false},                                                                                                                                   // no quotation
		{"told Ana_Brek=a1 2031-02-06 of the ferry that sank off Amel with a pilot asleep: the company had been “extremely reckless”", "told Ana_Brek=a1 2031-03-02 about the pilot who slept while the Amel ferry sank: her “extremely reckless” manner of steering", 25, false}, // said twice
		{"told " + brek + "that leasing no lighthouses was clever", "told " + brek + "not leasing lighthouses had been clever", 5, true},                                                                                                                                          // nearly all of both
		{"told " + brek + "that the northern railway would be extended to the quarry by spring", "told " + brek + "that the quarry would be closed, but the railway be extended after all to the lagoon", 5, false},
		{"told " + brek + "that the northern railway would be extended to the quarry by spring", "told " + brek + "that the quarry would be closed, but the railway be extended after all to the lagoon", 1, true},
		{"told " + brek + "that the northern railway would be extended to the quarry by spring", "told " + brek + "that the quarry would be closed, but the railway be extended after all to the lagoon", 3, true},
		{"told " + brek + "that the northern railway would be extended to the quarry by spring", "told " + brek + "that the quarry would be closed, but the railway be extended after all to the lagoon", 4, false},
		// a long quotation is given again, whole or in part, within two weeks
		{"said " + brek + "“Not a single ferry will call at the northern harbour until the pilots are paid,”", "told " + brek + "that “not a single ferry” would call at the harbour as long as the pilots struck", 11, true},
		{"said " + brek + "“Not a single ferry will call at the northern harbour until the pilots are paid,”", "told " + brek + "that “not a single ferry” would call at the harbour as long as the pilots struck", 30, false},
		{"said " + brek + "“Not a single ferry will call at the northern harbour until the pilots are paid,”", "told " + brek + "that she had counted “not a single ferry” from her window", 11, false}, // nothing else is the same
		{"said " + brek + "“Make Velia great again! Then make the harbours of Velia pay for it,”", "told " + brek + "“make Velia great again” was her answer to the crowd", 11, false},                  // a slogan
		{"said " + brek + "“The keeper sold the lamp, the oil and the tower to a smuggler,”", "told " + brek + "that a keeper had sold oil and lamps to smugglers", 11, false},                          // retold, but long after
	} {
		dates := map[string]readout.Date{"d1": readout.Day(2031, 2, 7), "d2": readout.DayOf(time.Date(2031, 2, 7+c.apart, 0, 0, 0, 0, time.UTC))}
		records, _ := ledger.Reconcile(tell(dates, report(t, "d1", c.a), report(t, "d2", c.b)))
		if one := len(records) == 1; one != c.one {
			t.Errorf("%s\n%s\n%d days: one record: %v, want %v", c.a, c.b, c.apart, one, c.one)
		}
	}
}

// TestStatementsOfOneEvent: which of two statements are one in stories of one
// event, and not in others.
func TestStatementsOfOneEvent(t *testing.T) {
	const (
		brek  = "Ana_Brek=a1 -: "
		event = "siege brakka mortar garrison"
		other = "ferry lagoon captain deck"
	)
	for _, c := range []struct {
		a, b, about string
		apart       int // days
		one         bool
	}{
		// one of them is dated wrongly
		{"said " + brek + "“What we found was a pair of eddies spinning in opposite directions across the Amel strait,”", "told " + brek + "that they had discovered a pair of whirlpools that were spinning in opposite directions all across the strait of Amel", event, 200, true},
		{"said " + brek + "“What we found was a pair of eddies spinning in opposite directions across the Amel strait,”", "told " + brek + "that they had discovered a pair of whirlpools that were spinning in opposite directions all across the strait of Amel", other, 200, false},
		{"said " + brek + "“What we found was a pair of eddies spinning in opposite directions across the Amel strait,”", "told " + brek + "that eddies cross the strait in summer", event, 200, false},
		{"told " + brek + "that the mortar did not seem aimed at the school", "told " + brek + "the gun didn’t seem aimed at the school", event, 200, true},
		{"told " + brek + "that the mortar did not seem aimed at the school", "told " + brek + "the gun didn’t seem aimed at the school", other, 200, false},
		{"told " + brek + "that the mortar did not seem aimed at the school", "told " + brek + "the garrison seemed to be proud of the school", event, 200, false},
		// few words are quoted by both
		{"told " + brek + "she was “not ready” to fund the garrison’s field kitchen", "told " + brek + "she was “not ready” for any field kitchen", event, 4, true},
		{"told " + brek + "she was “not ready” to fund the garrison’s field kitchen", "told " + brek + "the mayor was “not fit” to run a field kitchen", event, 4, false},
		{"told " + brek + "she was “not ready” to fund the garrison’s field kitchen", "told " + brek + "it was “not ready”", event, 4, false},
		// both say no
		{"said " + brek + "“No meeting took place, none was planned, and none will take place,”", "told " + brek + "that there had been no such meeting", event, 0, true},
		{"said " + brek + "“No meeting took place, none was planned, and none will take place,”", "told " + brek + "that there had been no such meeting", other, 0, false},
		{"said " + brek + "“No meeting took place, none was planned, and none will take place,”", "told " + brek + "that there had been no such meeting", event, 3, false},
		{"said " + brek + "“No meeting took place, none was planned, and none will take place,”", "told " + brek + "that there had been a meeting", event, 0, false},
		{"said " + brek + "“No meeting took place, none was planned, and none will take place,”", "told " + brek + "that there was no ransom", event, 0, false},
	} {
		dates := map[string]readout.Date{"d1": readout.Day(2031, 2, 7), "d2": readout.DayOf(time.Date(2031, 2, 7+c.apart, 0, 0, 0, 0, time.UTC))}
		tellings := tell(dates, report(t, "d1", c.a), report(t, "d2", c.b))
		tellings[0].Marks.Topic, tellings[1].Marks.Topic = ledger.TopicOf(event), ledger.TopicOf(c.about)
		records, _ := ledger.Reconcile(tellings)
		if one := len(records) == 1; one != c.one {
			t.Errorf("%s\n%s\n%s, %d days: one record: %v, want %v", c.a, c.b, c.about, c.apart, one, c.one)
		}
	}
}

// TestStatementsByWayOfAnother: what is like a statement of each of two records makes
// one of them, unless a document tells of both.
func TestStatementsByWayOfAnother(t *testing.T) {
	const (
		brek            = "told Ana_Brek=a1 -: "
		long            = brek + "that the lighthouse keepers of Amel would strike until their wages for the winter were paid in silver"
		other           = brek + "that before anybody dredges the lagoon for the trawlers, the wages of the keepers must first be paid"
		both            = brek + "that the lighthouse keepers of Amel must first be paid wages for the winter"
		dredge, ferries = "“the channel will be dredged before the spring floods by the guild”", "“both of the northern ferries sail again from the old stone quay”"
	)
	for _, c := range []struct {
		name      string
		documents [3]string
		lines     [3]string
		records   int
	}{
		{"three documents", [3]string{"d1", "d2", "d3"}, [3]string{long, other, both}, 1},
		{"one document tells of two", [3]string{"d1", "d1", "d3"}, [3]string{long, other, both}, 2},
		{"one document tells of two pieces of one", [3]string{"d1", "d1", "d3"}, [3]string{"said Ana_Brek=a1 -: " + dredge, "said Ana_Brek=a1 -: " + ferries, brek + "that the lagoon was low, " + dredge + " and " + ferries}, 1},
		{"it is like one of them", [3]string{"d1", "d2", "d3"}, [3]string{long, other, brek + "that the lighthouse keepers of Amel would strike in winter until their wages were paid in silver"}, 2},
	} {
		dates := map[string]readout.Date{}
		var all []*readout.Report
		for i, d := range c.documents {
			dates[d] = readout.Day(2031, 2, 7)
			all = append(all, report(t, d, c.lines[i]))
		}
		records, _ := ledger.Reconcile(tell(dates, all...))
		if len(records) != c.records {
			t.Errorf("%s: %d records, want %d", c.name, len(records), c.records)
		}
	}
}
