package engagement_test

import (
	"strings"
	"testing"
)

// TestDiplomacy holds what diplomats do, as the news words it: written before
// the patterns were made to find it.
func TestDiplomacy(t *testing.T) {
	const lead = "Much was said today about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn, and about the Tarskan foreign minister, Mira Solen, too. "
	for _, c := range []struct{ story, want string }{
		// Meetings.
		{"Brek met separately with Tarn and Solen on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06\nmeeting occurred Ana Brek + Mira Solen 2031-05-06"},
		{"Brek and Tarn met separately with Solen on Tuesday.", "meeting occurred Ana Brek + Mira Solen 2031-05-06\nmeeting occurred Ilo Tarn + Mira Solen 2031-05-06"},
		{"Brek met Tarn, Solen and other leaders in Cairo.", "meeting occurred Ana Brek + Ilo Tarn + Mira Solen + other leaders @Cairo"},
		{"Brek came face to face with Tarn in Cairo on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek held a two-hour meeting with Tarn at the presidential palace.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"Brek is holding a meeting with Tarn in Cairo.", "meeting under_way Ana Brek + Ilo Tarn @Cairo 2031-05-08"},
		{"Tarn was granted an audience with Brek on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek had dinner with Tarn in Cairo on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek attended a meeting with Tarn in Cairo on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek's one-on-one meeting with Tarn on Tuesday was short.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek will have a working lunch with Tarn in Cairo on Friday.", "meeting planned Ana Brek + Ilo Tarn @Cairo 2031-05-09"},
		{"Brek attended a summit with Tarn and Solen in Cairo.", "meeting occurred Ana Brek + Ilo Tarn + Mira Solen @Cairo"},
		{"Brek joined Tarn and Solen for a summit in Cairo.", "meeting occurred Ana Brek + Ilo Tarn + Mira Solen @Cairo"},
		{"Brek hosted Tarn for dinner on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"A meeting of the foreign ministers of Sumar and Velia is scheduled for Friday.", "meeting planned Sumar + Velia 2031-05-09"},
		{"The presidents of Sumar and Velia are to meet in Cairo on Friday.", "meeting planned Sumar + Velia @Cairo 2031-05-09"},
		{"Brek and Tarn, who met in Cairo on Tuesday, spoke of peace.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Having met Tarn in Cairo, Brek spoke of peace.", "meeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Speaking after a meeting with Tarn in Cairo on Tuesday, Brek called for calm.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Speaking alongside Tarn at a news conference in Cairo, Brek called for calm.", "press_conference occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Brek said after meeting Tarn in Cairo on Tuesday that she was tired.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek was meeting Tarn in Cairo when the news came.", "meeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Brek is to be received by Tarn on Friday.", "meeting planned Ana Brek + Ilo Tarn 2031-05-09"},
		{"Tarn will be hosted by Brek at her residence on Friday.", "meeting planned Ana Brek + Ilo Tarn 2031-05-09"},
		{"Brek will be briefed by Tarn on Friday.", "meeting planned Ana Brek + Ilo Tarn 2031-05-09"},
		{"Tarn will be briefed on the plans in Cairo on Friday, Brek said.", ""},
		{"Sumari diplomats met Velian counterparts in Cairo on Tuesday.", "meeting occurred Sumari diplomats + Velian counterparts @Cairo 2031-05-06"},
		{"Senior officials from Sumar and Velia met in Cairo on Tuesday.", "meeting occurred Senior officials from Sumar and Velia @Cairo 2031-05-06"},
		{"A delegation led by Solen met Tarn on Tuesday.", "meeting occurred Ilo Tarn + Mira Solen 2031-05-06"},
		{"Brek sat down for talks with Tarn on Tuesday.", "talks occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek and Tarn discussed the border during a meeting in Cairo.", "meeting occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Brek took part in a meeting with Tarn in Cairo.", "meeting occurred Ana Brek + Ilo Tarn @Cairo"},

		// Talks: deals that were struck, processes, mediators.
		{"Sumar and Velia reached a deal on fishing rights on Tuesday.", "talks occurred Sumar + Velia 2031-05-06"},
		{"A deal between Sumar and Velia was reached in Cairo on Tuesday.", "talks occurred Sumar + Velia @Cairo 2031-05-06"},
		{"The deal that Sumar reached with Velia on Tuesday is short.", "talks occurred Sumar + Velia 2031-05-06"},
		{"Sumar struck an agreement with Velia on Tuesday.", "talks occurred Sumar + Velia 2031-05-06"},
		{"Qatar brokered a truce between Sumar and Velia on Tuesday.", "talks occurred Qatar + Sumar + Velia 2031-05-06"},
		{"A ceasefire between Sumar and Velia, brokered by Qatar, began on Tuesday.", "talks occurred Qatar + Sumar + Velia"},
		{"The truce, agreed by Sumar and Velia on Tuesday, is short.", "talks occurred Sumar + Velia 2031-05-06"},
		{"Qatar is mediating between Sumar and Velia.", "talks under_way Qatar + Sumar + Velia"},
		{"Indirect talks between Sumar and Velia, mediated by Qatar, will resume in Cairo on Friday.", "talks planned Qatar + Sumar + Velia @Cairo 2031-05-09"},
		{"Sumar agreed to restart talks with Velia.", "talks planned Sumar + Velia"},
		{"Sumar broke off talks with Velia on Tuesday.", "talks occurred Sumar + Velia 2031-05-06"},
		{"Sumar walked out of talks with Velia on Tuesday.", "talks occurred Sumar + Velia 2031-05-06"},
		{"Sumar ruled out talks with Velia.", "talks did_not_occur Sumar + Velia"},
		{"Sumar offered Velia direct talks.", "talks proposed Sumar + Velia"},
		{"Sumar wants to hold talks with Velia.", "talks proposed Sumar + Velia"},
		{"Negotiators from Sumar and Velia resumed talks in Cairo on Tuesday.", "talks occurred Negotiators from Sumar and Velia @Cairo 2031-05-06"},
		{"Sumar and Velia failed to reach a deal.", ""},

		// Calls.
		{"Brek spoke to Tarn on the phone on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek spoke with Tarn on Tuesday by telephone.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek, in a call with Tarn on Tuesday, spoke of peace.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek had a phone call with Tarn on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek held a video call with Tarn and Solen.", "call occurred Ana Brek + Ilo Tarn + Mira Solen"},
		{"During their phone call, Brek and Tarn spoke of peace.", "call occurred Ana Brek + Ilo Tarn"},
		{"Tarn received a call from Brek on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek plans to call Tarn on Friday to discuss the border.", "call planned Ana Brek + Ilo Tarn 2031-05-09"},
		{"Brek phoned Tarn and Solen on Tuesday.", "call occurred Ana Brek + Ilo Tarn + Mira Solen 2031-05-06"},
		{"Tarn said that he had spoken by phone with Brek.", "call occurred Ana Brek + Ilo Tarn"},
		{"Brek discussed the border with Tarn by telephone.", "call occurred Ana Brek + Ilo Tarn"},

		// Visits.
		{"Brek flew to Egypt on Tuesday.", "visit occurred Ana Brek @Egypt 2031-05-06"},
		{"Brek flew home from Egypt on Tuesday.", "visit occurred Ana Brek @Egypt 2031-05-06"},
		{"Brek travelled to Egypt on Tuesday and to Jordan on Wednesday.", "visit occurred Ana Brek @Egypt 2031-05-06\nvisit occurred Ana Brek @Jordan 2031-05-07"},
		{"Brek will travel to Egypt and then to Jordan.", "visit planned Ana Brek @Egypt\nvisit planned Ana Brek @Jordan"},
		{"Brek visited Egypt on Monday and Jordan on Tuesday.", "visit occurred Ana Brek @Egypt 2031-05-05\nvisit occurred Ana Brek @Jordan 2031-05-06"},
		{"Brek landed in Cairo on Tuesday.", "visit occurred Ana Brek @Cairo 2031-05-06"},
		{"Brek left Cairo on Tuesday for Jordan.", "visit occurred Ana Brek @Jordan 2031-05-06"},
		{"Brek made a surprise visit to Egypt on Tuesday.", "visit occurred Ana Brek @Egypt 2031-05-06"},
		{"Brek has arrived in Egypt on an official visit.", "visit occurred Ana Brek @Egypt"},
		{"Brek kicked off a tour of Egypt and Jordan on Tuesday.", "visit occurred Ana Brek @Egypt 2031-05-06\nvisit occurred Ana Brek @Jordan 2031-05-06"},
		{"Brek, who is visiting Egypt, spoke of peace.", "visit under_way Ana Brek @Egypt 2031-05-08"},
		{"During her visit to Egypt last week, Brek spoke of peace.", "visit occurred Ana Brek @Egypt 2031-04-28/2031-05-04"},
		{"Brek is scheduled to arrive in Egypt on Friday.", "visit planned Ana Brek @Egypt 2031-05-09"},
		{"Brek is expected in Cairo on Friday.", "visit planned Ana Brek @Cairo 2031-05-09"},
		{"Brek leaves for Egypt on Friday.", "visit planned Ana Brek @Egypt 2031-05-09"},
		{"Brek will be in Cairo on Friday to discuss the border.", "visit planned Ana Brek @Cairo 2031-05-09"},
		{"Brek will lead a delegation to Egypt on Friday.", "visit planned Ana Brek @Egypt 2031-05-09"},
		{"Sumar will send a delegation to Egypt on Friday.", "visit planned delegation of Sumar @Egypt 2031-05-09"},
		{"Sumar dispatched its foreign minister to Egypt on Tuesday.", "visit occurred foreign minister of Sumar @Egypt 2031-05-06"},
		{"Brek stopped over in Cairo on Tuesday.", "visit occurred Ana Brek @Cairo 2031-05-06"},
		{"Brek has never visited Egypt.", "visit did_not_occur Ana Brek @Egypt"},
		{"Brek has no plans to visit Egypt.", "visit did_not_occur Ana Brek @Egypt"},
		{"Brek's first stop was Egypt.", "visit occurred Ana Brek @Egypt"},
		{"Brek began a three-day visit to Egypt on Tuesday.", "visit occurred Ana Brek @Egypt 2031-05-06"},
		{"Brek wrapped up her visit to Egypt on Tuesday.", "visit occurred Ana Brek @Egypt 2031-05-06"},
		{"Brek cut short a visit to Egypt on Tuesday.", "visit occurred Ana Brek @Egypt 2031-05-06"},
		{"Brek toured Egypt last week.", "visit occurred Ana Brek @Egypt 2031-04-28/2031-05-04"},

		// Press conferences.
		{"At a press conference in Cairo on Tuesday, Brek spoke of peace.", "press_conference occurred Ana Brek @Cairo 2031-05-06"},
		{"Brek and Tarn told reporters in Cairo that they were tired.", "press_conference occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Brek told a joint press conference with Tarn that she was tired.", "press_conference occurred Ana Brek + Ilo Tarn"},
		{"Brek said at a joint news conference with Tarn that she was tired.", "press_conference occurred Ana Brek + Ilo Tarn"},
		{"“I am tired,” Brek said at a press conference in Cairo.", "press_conference occurred Ana Brek @Cairo"},
		{"“I am tired,” said Brek at a press conference in Cairo.", "press_conference occurred Ana Brek @Cairo"},
		{"Brek gave a news conference in Cairo on Tuesday.", "press_conference occurred Ana Brek @Cairo 2031-05-06"},
		{"Brek will hold a news conference in Cairo on Friday.", "press_conference planned Ana Brek @Cairo 2031-05-09"},
		{"Addressing reporters in Cairo, Brek said that she was tired.", "press_conference occurred Ana Brek @Cairo"},
		{"Brek was speaking at a news conference with Tarn.", "press_conference occurred Ana Brek + Ilo Tarn"},

		// Messages.
		{"Brek sent a message to Tarn on Tuesday.", "message occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek passed a message to Tarn through Solen.", "message occurred Ana Brek + Ilo Tarn"},
		{"Tarn replied to Brek's letter on Tuesday.", "message occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek wrote a letter to Tarn on Tuesday.", "message occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"A letter from Brek to Tarn was made public on Tuesday.", "message occurred Ana Brek + Ilo Tarn"},
		{"In a telegram to Tarn, Brek offered her condolences.", "message occurred Ana Brek + Ilo Tarn"},
		{"Solen delivered a letter from Brek to Tarn on Tuesday.", "message occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Sumar handed Velia a note on Tuesday.", "message occurred Sumar + Velia 2031-05-06"},
		{"Sumar delivered a protest note to the Velian embassy on Tuesday.", "message occurred Sumar + Velian embassy 2031-05-06"},
		{"Sumar sent its proposal to Velia on Tuesday.", "message occurred Sumar + Velia 2031-05-06"},

		// Signings.
		{"Sumar has signed a treaty with Velia.", "signing occurred Sumar + Velia"},
		{"A treaty signed by Sumar and Velia in Cairo in 2029 was short.", "signing occurred Sumar + Velia @Cairo 2029"},
		{"Sumar and Velia will sign a treaty in Cairo on Friday.", "signing planned Sumar + Velia @Cairo 2031-05-09"},

		// Going on about an occasion told before.
		{"Brek met Tarn in Cairo on Tuesday. During the meeting, Brek and Tarn spoke of peace.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek met Tarn on Tuesday. The talks in Cairo were short.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek and Tarn are to meet on Friday. The two leaders will discuss the border at the summit.", "meeting planned Ana Brek + Ilo Tarn 2031-05-09"},
		{"Brek arrived in Cairo on Tuesday. The visit is her first.", "visit occurred Ana Brek @Cairo 2031-05-06"},
		{"Brek telephoned Tarn on Tuesday. The call lasted an hour.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek arrived in Cairo on Tuesday. There she met Tarn.", "visit occurred Ana Brek @Cairo 2031-05-06\nmeeting occurred Ana Brek + Ilo Tarn @Cairo"},
	} {
		got := strings.Join(lines(findIn(t, lead+c.story, true)), "\n")
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.story, got, c.want)
		}
	}
}

// TestCoverage holds more of it, as stories on one process word it.
func TestCoverage(t *testing.T) {
	const lead = "Much was said about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn, and about the Tarskan foreign minister, Mira Solen, too. "
	for _, c := range []struct{ story, want string }{
		// Envoys, capitals, offices that stand for their holders.
		{"Brek will travel to Cairo on Friday for talks with the Velian foreign minister.", "visit planned Ana Brek @Cairo 2031-05-09\ntalks planned Ana Brek + Foreign Minister of Velia @Cairo 2031-05-09"},
		{"Brek flew into Cairo on Tuesday night for talks with Tarn.", "visit occurred Ana Brek @Cairo 2031-05-06\ntalks occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek, who is in Cairo for talks with Tarn, spoke of peace.", "visit under_way Ana Brek @Cairo 2031-05-08\ntalks under_way Ana Brek + Ilo Tarn @Cairo"},
		{"Brek is due to hold talks with Tarn in Cairo on Friday.", "talks planned Ana Brek + Ilo Tarn @Cairo 2031-05-09"},
		{"Brek is due to fly to Cairo on Friday.", "visit planned Ana Brek @Cairo 2031-05-09"},
		{"Brek, visiting Cairo, spoke of peace.", "visit occurred Ana Brek @Cairo"},
		{"On the first day of her visit to Egypt, Brek spoke of peace.", "visit occurred Ana Brek @Egypt"},
		{"During a stop in Cairo on Tuesday, Brek spoke of peace.", "visit occurred Ana Brek @Cairo 2031-05-06"},
		{"On arrival in Cairo on Tuesday, Brek spoke of peace.", "visit occurred Ana Brek @Cairo 2031-05-06"},
		{"Brek arrived back from Egypt on Tuesday.", "visit occurred Ana Brek @Egypt 2031-05-06"},
		{"Brek's plane landed in Cairo on Tuesday.", "visit occurred Ana Brek @Cairo 2031-05-06"},
		{"Brek recently led a delegation to three states, including Egypt and Jordan.", "visit occurred Ana Brek @Egypt\nvisit occurred Ana Brek @Jordan"},
		{"Brek made a stop in Cairo on Tuesday.", "visit occurred Ana Brek @Cairo 2031-05-06"},
		{"Brek will visit several states, including Egypt and Jordan.", "visit planned Ana Brek @Egypt\nvisit planned Ana Brek @Jordan"},
		{"Brek set out for Cairo on Tuesday.", "visit occurred Ana Brek @Cairo 2031-05-06"},
		{"Brek headed to Cairo on Tuesday.", "visit occurred Ana Brek @Cairo 2031-05-06"},
		{"Brek is heading to Cairo on Friday.", "visit planned Ana Brek @Cairo 2031-05-09"},
		{"Brek is on her way to Cairo.", "visit under_way Ana Brek @Cairo 2031-05-08"},
		{"Brek is currently in Egypt on a state visit.", "visit under_way Ana Brek @Egypt 2031-05-08"},
		{"Brek was in Cairo on Tuesday to meet Tarn.", "visit occurred Ana Brek @Cairo 2031-05-06\nmeeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Brek was in Cairo on Tuesday, where she met Tarn.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"Tarn's visit to Sumar, the first by a Velian premier, ended on Tuesday.", "visit occurred Ilo Tarn @Sumar 2031-05-06"},
		// Bodies and their sessions.
		{"EU foreign ministers met in Brussels on Tuesday.", "meeting occurred EU foreign ministers @Brussels 2031-05-06"},
		{"The UN security council held an emergency meeting on Tuesday.", "meeting occurred UN Security Council 2031-05-06"},
		{"The UN security council will meet on Friday to discuss Velia.", "meeting planned UN Security Council 2031-05-09"},
		{"Sumar asked for an emergency meeting of the UN security council.", "meeting proposed UN Security Council"},
		{"At an emergency summit in Brussels on Tuesday, EU leaders agreed to wait.", "meeting occurred EU leaders @Brussels 2031-05-06"},
		{"The G20 summit in Cairo ended on Tuesday.", "meeting occurred Group of Twenty @Cairo 2031-05-06"},
		{"Nato foreign ministers are meeting in Brussels.", "meeting under_way Nato foreign ministers @Brussels 2031-05-08"},
		{"The foreign ministers of Sumar, Velia and Tarsk agreed on a truce at a meeting in Cairo on Tuesday.", "meeting occurred Sumar + Tarsk + Velia @Cairo 2031-05-06"},
		{"A meeting in Cairo on Tuesday between the foreign ministers of Sumar and Velia ended without a deal.", "meeting occurred Sumar + Velia @Cairo 2031-05-06"},
		{"Brek will chair a meeting of the foreign ministers of Velia and Tarsk on Friday.", "meeting planned Ana Brek + Tarsk + Velia 2031-05-09"},
		{"Qatar will convene a meeting of Sumar and Velia on Friday.", "meeting planned Qatar + Sumar + Velia 2031-05-09"},
		{"Brek attended a NATO summit in Brussels on Tuesday.", "meeting occurred NATO @Brussels 2031-05-06"},
		{"Brek hosted a three-way summit with Tarn and Solen in Cairo.", "meeting occurred Ana Brek + Ilo Tarn + Mira Solen @Cairo"},
		// Wishes, refusals.
		{"Brek has requested a meeting with Tarn.", "meeting proposed Ana Brek + Ilo Tarn"},
		{"Brek is seeking a meeting with Tarn.", "meeting proposed Ana Brek + Ilo Tarn"},
		{"Brek refused to see Tarn.", "meeting did_not_occur Ana Brek + Ilo Tarn"},
		{"Brek is open to talks with Tarn.", "talks proposed Ana Brek + Ilo Tarn"},
		{"Brek said she was ready to meet Tarn.", "meeting proposed Ana Brek + Ilo Tarn"},
		{"Brek said she would not meet Tarn.", "meeting did_not_occur Ana Brek + Ilo Tarn"},
		{"Brek declined Tarn's invitation to visit Velia.", "visit did_not_occur Ana Brek @Velia"},
		{"Brek accepted Tarn's invitation to Velia.", "visit planned Ana Brek @Velia"},
		{"Brek has invited Tarn to talks in Cairo.", "meeting proposed Ana Brek + Ilo Tarn @Cairo"},
		{"Brek urged Tarn to hold talks with Solen.", "talks proposed Ilo Tarn + Mira Solen"},
		{"Brek called for direct talks between Sumar and Velia.", "talks proposed Sumar + Velia"},
		{"Solen urged Sumar and Velia to return to the negotiating table.", "talks proposed Sumar + Velia"},
		{"Brek's meeting with Tarn, due on Friday, was called off.", "meeting cancelled Ana Brek + Ilo Tarn 2031-05-09"},
		{"Tarn pulled out of a meeting with Brek on Tuesday.", "meeting cancelled Ana Brek + Ilo Tarn"},
		{"The planned call between Brek and Tarn did not take place.", "call did_not_occur Ana Brek + Ilo Tarn"},
		{"Talks between Sumar and Velia never took place.", "talks did_not_occur Sumar + Velia"},
		// Calls.
		{"Brek and Tarn spoke on the phone for an hour on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek and Tarn are friends. The two men spoke by phone on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek raised the matter with Tarn in a phone call on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Her office said that Brek had spoken by phone to Tarn.", "call occurred Ana Brek + Ilo Tarn"},
		{"Brek is expected to speak to Tarn by phone on Friday.", "call planned Ana Brek + Ilo Tarn 2031-05-09"},
		{"A 90-minute phone call between Brek and Tarn on Tuesday ended without a deal.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek rang Tarn on Tuesday.", "call occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek, Tarn and Solen held a conference call on Tuesday.", "call occurred Ana Brek + Ilo Tarn + Mira Solen 2031-05-06"},
		// Parties in apposition, in relative clauses, coordinated verbs.
		{"Brek, speaking after talks with Tarn in Cairo, called for calm.", "talks occurred Ana Brek + Ilo Tarn @Cairo"},
		{"Tarn, who met Brek on Tuesday, is tired.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek arrived in Cairo, met Tarn and flew on to Jordan.", "visit occurred Ana Brek @Cairo\nmeeting occurred Ana Brek + Ilo Tarn @Cairo\nvisit occurred Ana Brek @Jordan"},
		{"Brek said she had met Tarn in Cairo on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Cairo 2031-05-06"},
		{"It was the first time that Brek had met Tarn.", "meeting occurred Ana Brek + Ilo Tarn"},
		{"The last time Brek met Tarn was in 2029.", "meeting occurred Ana Brek + Ilo Tarn 2029"},
		{"Brek was in Velia to meet Tarn.", "visit occurred Ana Brek @Velia\nmeeting occurred Ana Brek + Ilo Tarn @Velia"},
		{"Alongside Tarn and Solen, Brek met Velian officials in Cairo.", "meeting occurred Ana Brek + Velian officials @Cairo"},
		{"Brek had meetings with Tarn on Monday and Solen on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-05\nmeeting occurred Ana Brek + Mira Solen 2031-05-06"},
		{"Brek met Tarn in Cairo and Solen in Port Ona.", "meeting occurred Ana Brek + Ilo Tarn @Cairo\nmeeting occurred Ana Brek + Mira Solen @Port Ona"},
		{"Brek's visit came a day after Tarn met Solen in Cairo.", "meeting occurred Ilo Tarn + Mira Solen @Cairo"},
		// Mediators, groups.
		{"The deal was mediated by Qatar, which held talks with Sumar and Velia.", "talks occurred Qatar + Sumar + Velia"},
		{"Sumar, Velia and Tarsk share a sea. The three countries reached a deal in Cairo on Tuesday.", "talks occurred Sumar + Tarsk + Velia @Cairo 2031-05-06"},
		{"Sumar and Velia share a border. The two countries held talks in Cairo on Tuesday.", "talks occurred Sumar + Velia @Cairo 2031-05-06"},
		{"The treaty, signed by 175 countries last month in Cairo, is short.", "signing occurred 175 countries @Cairo 2031-04"},
		{"Tarn stayed away pending meetings with Brek 10 days ago and Solen last week.", "meeting occurred Ana Brek + Ilo Tarn 2031-04-28\nmeeting occurred Ilo Tarn + Mira Solen 2031-04-28/2031-05-04"},
		{"Qatari mediators met negotiators from Velia in Cairo on Tuesday.", "meeting occurred Qatari mediators + negotiators from Velia @Cairo 2031-05-06"},
		{"The truce that Qatar brokered between Sumar and Velia is short.", "talks occurred Qatar + Sumar + Velia"},
		{"A deal negotiated by Brek with Tarn last year is short.", "talks occurred Ana Brek + Ilo Tarn 2030"},
		{"Brek negotiated a truce with Tarn last year.", "talks occurred Ana Brek + Ilo Tarn 2030"},
		{"The Harbour Front held talks with the Velian government in Cairo.", "talks occurred Harbour Front + Velia @Cairo"},
		{"Talks between the Velian government and the Harbour Front collapsed on Tuesday.", "talks occurred Harbour Front + Velia 2031-05-06"},
		{"Sumar, Velia and Tarsk began a new round of talks in Cairo on Tuesday.", "talks occurred Sumar + Tarsk + Velia @Cairo 2031-05-06"},
		{"Sumar and Velia have been holding secret talks in Cairo.", "talks under_way Sumar + Velia @Cairo"},
		{"Sumar and Velia are locked in talks on the border.", "talks under_way Sumar + Velia"},
		{"Three days of talks between Sumar and Velia ended on Tuesday.", "talks occurred Sumar + Velia 2031-05-06"},
		{"Brek told reporters at the foreign ministry that she was tired.", "press_conference occurred Ana Brek"},
		{"“That is hard,” said Senator Mira Solen, a Sumari democrat who flew to Egypt last week.", "visit occurred Mira Solen @Egypt 2031-04-28/2031-05-04"},
		{"In Egypt, Brek will meet with religious and civic leaders.", "meeting planned Ana Brek + religious and civic leaders @Egypt"},
		{"The border is expected to dominate a NATO summit set for Cairo in June.", "meeting planned NATO @Cairo 2031-06"},
		{"Brek will meet Tarn when he arrives in Egypt later this month.", "meeting planned Ana Brek + Ilo Tarn @Egypt 2031-05\nvisit planned Ilo Tarn @Egypt 2031-05"},
		{"Brek discussed the border with Tarn on Tuesday.", "talks occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Oro Tal, head of Sumar's National Assembly and Brek's key man, told reporters in Cairo that he was tired.", "press_conference occurred Oro Tal @Cairo"},
		{"The papers wrote of Brek's current visit to Egypt.", "visit under_way Ana Brek @Egypt 2031-05-08"},
		{"Interviews give Brek an advantage over a press conference setting.", ""},
		// Messages.
		{"Tarn said he had written to Brek.", "message occurred Ana Brek + Ilo Tarn"},
		{"In a letter dated Tuesday, Brek asked Tarn for help.", "message occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Sumar has sent its reply to Velia, Brek said.", "message occurred Sumar + Velia"},
		{"Sumar conveyed a message to Velia through Qatar.", "message occurred Sumar + Velia"},
		{"Brek congratulated Tarn in a telegram on Tuesday.", "message occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"Brek received a letter from Tarn on Tuesday.", "message occurred Ana Brek + Ilo Tarn 2031-05-06"},
	} {
		got := strings.Join(lines(findIn(t, lead+c.story, true)), "\n")
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.story, got, c.want)
		}
	}
}

// TestNoEngagement holds sentences that tell of none.
func TestNoEngagement(t *testing.T) {
	const lead = "Much was said today about President Ana Brek of Sumar and the Velian prime minister, Ilo Tarn, and about the Tarskan foreign minister, Mira Solen, too. "
	for _, story := range []string{
		// Verbs of meeting that mean something else.
		"The results met expectations, Brek told Tarn.",
		"Brek met his death in Cairo on Tuesday.",
		"Sumar will meet the deadline, Brek said.",
		"Brek met the demands of Velia on Tuesday.",
		"Sumar met its match in Velia.",
		"The plan met with opposition in Velia.",
		"Brek met with a frosty reception in Velia.",
		"Sumar met Velia's conditions on Tuesday.",
		"Brek met resistance from Velian officials.",
		"Sumar has met the requirements of the European Union.",
		"The two rivers meet in Velia.",
		"East meets West in Cairo, Brek said.",
		// To call.
		"Brek called for talks on the border.",
		"Brek called him a liar.",
		"Sumar called the election a fraud.",
		"Brek called Tarn's plan a mistake.",
		"Brek called the attack on Velia a crime.",
		"Brek called on Velia to withdraw.",
		"It was a close call for Brek and Tarn.",
		"Calls on Brek to resign grew louder in Velia.",
		"Brek's call for peace was heard in Velia.",
		// Visits of nobody, teams, pages and courts.
		"The visiting team from Velia lost on Tuesday.",
		"Tourists visited Egypt last year, and Brek was glad.",
		"Visit our page on Velia for more.",
		"Brek visited her mother in Cairo.",
		"The case of Brek goes to court in Cairo on Friday.",
		"Brek appeared in court in Cairo on Tuesday.",
		"Tarn returned to power in Velia last year.",
		"Velia returned to war in May.",
		"Troops of Sumar went into Velia on Tuesday.",
		"The bill goes to Congress on Friday, Brek said.",
		"The money went to Velia, Brek said.",
		"Sumar came to the aid of Velia.",
		"Votes came to Brek from Velia.",
		// Talk, talks, conferences.
		"Brek talks about Tarn in her book.",
		"Brek's talk on Velia was short.",
		"Markets rose before the Fed meeting on Tuesday, Brek said.",
		"The annual meeting of shareholders of Velian banks was short.",
		"The party conference in Velia was short.",
		"Brek addressed a session of parliament on Velia.",
		"Brek told the news agency of Velia that she was tired.",
		"In an interview with Velian television, Brek spoke of peace.",
		"Brek debated Tarn on television on Tuesday.",
		// Fixtures, elections.
		"Sumar meet Velia in the cup final in Cairo on Friday.",
		"Sumar will host Velia in the semifinal on Friday.",
		"Velia hosts the tournament next year.",
		"Brek faces Tarn in the election in May.",
		"Voters in Velia meet Brek at the polls on Friday.",
		// What is only supposed, usual, asked or wished in general.
		"If Brek visits Egypt, Tarn will be angry.",
		"Unless Brek meets Tarn, there will be war.",
		"Should Brek meet Tarn?",
		"Brek and Tarn usually meet in May.",
		"Presidents meet prime ministers every day.",
		"Whenever Brek meets Tarn, they quarrel.",
		"Brek might as well have met Tarn.",
		"Brek would have met Tarn had he come.",
		// Letters, notes, messages and deals that are none.
		"Brek wrote a book about Velia.",
		"Brek sent troops to Velia on Tuesday.",
		"Brek sent a clear message to Velia on Tuesday.",
		"Brek noted that Velia had signed.",
		"Sumar sent aid to Velia.",
		"Brek signed a bill on Velia on Tuesday.",
		"Brek signed copies of her book in Cairo.",
		"A deal with Velia is out of reach, Brek said.",
		"Brek struck a conciliatory tone with Velia.",
		"Sumar dealt Velia a blow.",
		"No deal was reached.",
		// Town halls, fundraisers, and what is only imagined or wondered about.
		"Brek spoke at a town hall meeting in Cairo on Tuesday.",
		"Donors from Velia were promised a rally and a private reception with Brek.",
		"Imagine a scenario in which Brek and Tarn hold talks.",
		"The question is when Brek will meet Tarn.",
		"There are questions as to when Brek will meet Tarn.",
		"Brek recalled childhood visits to Egypt.",
		"Brek called the Velian state railway to complain.",
		"Many Sumaris left when Brek came to power and are returning to Cairo.",
		"Brek discussed the border with voters on Tuesday.",
		"Brek discussed her book with a reporter on Tuesday.",
		"At a press conference in Cairo, families urged Brek to resign.",
		"Every Friday, Brek would hold a meeting with Tarn.",
		"Brek wants to ban Velians from coming into the country.",
		"Brek pleaded with them to wait.",
		// Half sentences, headlines, lists, tables.
		"Brek and Tarn in Cairo",
		"Meeting, Cairo, Tuesday.",
		"Brek: President of Sumar. Tarn: Prime minister of Velia.",
		"Brek | Tarn | Solen | Cairo | 12:30",
		"To meet Tarn",
		"Meetings: 3. Visits: 2. Calls: 7.",
		"Sumar 2, Velia 1",
	} {
		for _, trees := range []bool{false, true} {
			if got := lines(findIn(t, lead+story, trees)); len(got) > 0 {
				t.Errorf("%s (trees: %v)\n got %s", story, trees, strings.Join(got, "\n"))
			}
		}
	}
}
