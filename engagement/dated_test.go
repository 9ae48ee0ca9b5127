package engagement_test

import (
	"strings"
	"testing"

	"github.com/readout-dev/readout"
)

// dated writes the kind, status and date of each engagement; "~" stands before a date
// that is inferred.
func dated(reports []*readout.Report) string {
	var out []string
	for _, r := range reports {
		e := r.Engagement()
		when := "-"
		if w := e.When; w != nil {
			switch {
			case w.Open:
				when = w.Human()
			case w.End.IsZero() || w.End == w.Start:
				when = w.Start.String()
			default:
				when = w.Start.String() + "/" + w.End.String()
			}
			if w.Basis == readout.BasisInferred {
				when = "~" + when
			}
		}
		out = append(out, string(e.Kind)+" "+string(e.Status)+" "+when)
	}
	return strings.Join(out, ", ")
}

// TestDated holds which date belongs to an occasion, in texts of two or three
// sentences of Thursday, 8 May 2031, and the like of them in which none does. The dates
// are what a reader takes from the text, and were put down before a rule was made.
func TestDated(t *testing.T) {
	const lead = "Three names will come up: President Ana Brek of Sumar, the Velian prime minister, Ilo Tarn, and the Tarskan foreign minister, Mira Solen.\n\n"
	for _, c := range []struct{ story, want string }{
		// What was decided, and took place.
		{"Critics still hold against Brek her decision to meet with Tarn at the end of February on her plane in Doha while the court was hearing his case.", "meeting occurred 2031-02"},
		{"Brek was attacked over her decision to meet Tarn in Doha in March.", "meeting occurred 2031-03"},
		{"Brek defended her decision to meet Tarn in Doha last month.", "meeting occurred 2031-04"},
		{"Brek announced her decision to meet Tarn in Doha in June.", "meeting planned 2031-06"},
		{"Brek announced her decision to meet Tarn at the end of this month.", "meeting planned 2031-05"},
		// The day of saying isn't the day of doing.
		{"A spokesman told reporters on Wednesday that Brek has no plans to meet Tarn.", "meeting did_not_occur -"},
		{"The palace said on Wednesday that Brek would meet Tarn.", "meeting planned -"},
		{"The palace said on Wednesday that Brek would meet Tarn on Saturday.", "meeting planned 2031-05-10"},
		{"The palace said on Wednesday that Brek met Tarn on Monday.", "meeting occurred 2031-05-05"},
		{"Officials confirmed on Wednesday that Brek had met Tarn in secret.", "meeting occurred -"},
		{"Tarn said on Wednesday he had spoken with Brek by telephone.", "call occurred -"},
		{"Brek announced on Tuesday that she will visit Egypt.", "visit planned -"},
		{"Tarn told parliament on Tuesday that he will meet Brek next week.", "meeting planned 2031-05-12/2031-05-18"},
		{"It emerged on Tuesday that Brek met Tarn in March.", "meeting occurred 2031-03"},
		{"Reports on Monday said that Brek had visited Egypt.", "visit occurred -"},
		{"Solen said Wednesday she met Tarn on Sunday in Cairo.", "meeting occurred 2031-05-04"},
		{"On Tuesday, Brek said that she will meet Tarn.", "meeting planned -"},
		{"Brek said on Tuesday that she hopes to meet Tarn.", "meeting proposed -"},
		{"Brek said at a news conference in Cairo on Tuesday that she met Tarn last month.", "press_conference occurred 2031-05-06, meeting occurred 2031-04"},
		// "Today" in a quotation is the day when it was said.
		{"Brek said on Tuesday that she “met Prime Minister Tarn today for the first time.”", "meeting occurred 2031-05-06"},
		{"“I met Prime Minister Tarn today,” Brek said on Tuesday.", "meeting occurred 2031-05-06"},
		{"“I met Prime Minister Tarn yesterday,” Brek told reporters in Cairo on Tuesday.", "meeting occurred 2031-05-05, press_conference occurred 2031-05-06"},
		{"“I will meet Prime Minister Tarn tomorrow,” Brek said on Wednesday.", "meeting planned 2031-05-08"},
		{"Brek met Tarn today.", "meeting occurred 2031-05-08"},
		{"“I met Prime Minister Tarn today,” Brek said.", "meeting occurred 2031-05-08"},
		// A day that belongs to another noun or clause.
		{"Brek met Tarn to discuss the vote planned for Sunday.", "meeting occurred ~2031-05"},
		{"Brek met Tarn after Tuesday's vote.", "meeting occurred ~2031-05"},
		{"Brek met Tarn, who was elected on Sunday, in Cairo.", "meeting occurred ~2031-05"},
		{"Brek, who took office in January, met Tarn in Cairo.", "meeting occurred ~2031-05"},
		{"Brek will meet Tarn, who won the vote on Sunday.", "meeting planned -"},
		{"Brek will meet Tarn to mark the treaty signed in March.", "meeting planned -"},
		{"Brek met Tarn in Cairo, where a bomb killed 12 people on Monday.", "meeting occurred ~2031-05"},
		{"Brek met Tarn and said that the vote would be held on Sunday.", "meeting occurred ~2031-05"},
		{"Brek met Tarn as the army crossed the border on Monday.", "meeting occurred 2031-05-05"},
		{"When the alarm went off on Wednesday morning, Brek was on the phone to Tarn.", "call occurred 2031-05-07"},
		{"When the army crossed the border on Monday, Brek called Tarn.", "call occurred 2031-05-05"},
		{"Before the vote on Sunday, Brek met Tarn.", "meeting occurred ~2031-05"},
		{"Brek has refused to say whether she will meet Tarn before the vote on Sunday.", ""},
		{"Since the war began on Monday, Brek has called Tarn.", "call occurred -"},
		{"Tarn, whom Brek phoned on Tuesday, was silent.", "call occurred 2031-05-06"},
		{"Tarn, who had been urged to come by Brek in a phone call on Tuesday, stayed at home.", "call occurred 2031-05-06"},
		{"Tarn, who came at Brek's invitation on Tuesday, met Solen in Cairo.", "meeting occurred ~2031-05"},
		{"Brek resigned on Monday after a meeting with Tarn.", "meeting occurred 2031-05-05"},
		{"Brek resigned on Monday, hours after a meeting with Tarn.", "meeting occurred 2031-05-05"},
		{"Brek will endorse the plan on Saturday after she meets with Tarn in the palace.", "meeting planned 2031-05-10"},
		{"All signs pointed to Brek endorsing Solen on Saturday after the president meets with Tarn.", "meeting planned 2031-05-10"},
		{"Brek arrived on Monday and will meet Tarn on Saturday.", "meeting planned 2031-05-10"},
		{"Brek, due to meet Tarn on Saturday, spoke on Tuesday of peace.", "meeting planned 2031-05-10"},
		// Journeys in the same sentence.
		{"Brek travelled to Cairo on 2 April, and her talks with Tarn in Cairo were long.", "visit occurred 2031-04-02, talks occurred ~2031-04"},
		{"Brek flew to Cairo on Tuesday and met Tarn.", "visit occurred 2031-05-06, meeting occurred 2031-05-06"},
		{"Brek flew to Cairo on Tuesday and met Tarn on Wednesday.", "visit occurred 2031-05-06, meeting occurred 2031-05-07"},
		{"On Tuesday, Brek flew to Cairo, met Tarn and left again.", "visit occurred 2031-05-06, meeting occurred 2031-05-06"},
		{"Brek, who arrived in Cairo on Tuesday, is to meet Tarn on Saturday.", "visit occurred 2031-05-06, meeting planned 2031-05-10"},
		{"Brek leaves on Saturday for a five-day trip that will take her to Egypt and Jordan.", "visit planned 2031-05-10, visit planned 2031-05-10"},
		// Carried from the sentence before.
		{"On Tuesday Brek flew to Cairo. There she met Tarn.", "visit occurred 2031-05-06, meeting occurred ~2031-05-06"},
		{"Brek flew to Cairo on Tuesday. Later that day she met Tarn.", "visit occurred 2031-05-06, meeting occurred 2031-05-06"},
		{"Brek flew to Cairo on Tuesday. She met Tarn the next day.", "visit occurred 2031-05-06, meeting occurred 2031-05-07"},
		{"Brek flew to Cairo on Monday. The following day, she met Tarn.", "visit occurred 2031-05-05, meeting occurred 2031-05-06"},
		{"Brek flew to Cairo on Monday. The same evening, she met Tarn.", "visit occurred 2031-05-05, meeting occurred 2031-05-05"},
		{"Brek flew to Cairo on Monday. That evening she met Tarn.", "visit occurred 2031-05-05, meeting occurred 2031-05-05"},
		{"Brek flew to Cairo on Monday. Hours later, she met Tarn.", "visit occurred 2031-05-05, meeting occurred 2031-05-05"},
		{"Brek flew to Cairo on Monday. Two days later, she met Tarn.", "visit occurred 2031-05-05, meeting occurred 2031-05-07"},
		{"Brek flew to Cairo on Tuesday. She then met Tarn.", "visit occurred 2031-05-06, meeting occurred 2031-05-06"},
		{"Brek flew to Cairo on Tuesday. Brek also met Tarn that day.", "visit occurred 2031-05-06, meeting occurred 2031-05-06"},
		{"The bomb went off on Monday. The day before, Brek met Tarn.", "meeting occurred 2031-05-04"},
		{"The bomb went off on Monday. Two days earlier, Brek had met Tarn.", "meeting occurred 2031-05-03"},
		{"The bomb went off on Monday. A day later, Brek called Tarn.", "call occurred 2031-05-06"},
		{"The moves were agreed on Sunday at the palace. Tarn also met with Brek that day.", "meeting occurred 2031-05-04"},
		{"Brek flew to Cairo on Tuesday.\n\nShe later met Tarn.", "visit occurred 2031-05-06, meeting occurred ~2031-05"},
		{"Brek will arrive in Cairo on Saturday. She will meet Tarn the next day.", "visit planned 2031-05-10, meeting planned 2031-05-11"},
		{"Brek will arrive in Cairo on Saturday. On Sunday she meets Tarn.", "visit planned 2031-05-10, meeting planned 2031-05-11"},
		{"A bomb killed 12 people in Maresh on Tuesday. Brek will meet Tarn.", "meeting planned -"},
		{"A bomb killed 12 people in Maresh in 2009. Brek has met Tarn.", "meeting occurred -"},
		{"Brek met Tarn on Tuesday in Cairo. The meeting lasted an hour. She also met with the Tarskan minister, Mira Solen.", "meeting occurred 2031-05-06, meeting occurred ~2031-05-06"},
		{"Brek met Tarn on Tuesday in Cairo. She also met Solen last month.", "meeting occurred 2031-05-06, meeting occurred 2031-04"},
		{"Brek met Tarn on Tuesday in Cairo. She also met Solen in Doha.", "meeting occurred 2031-05-06, meeting occurred ~2031-05"},
		{"Brek met Tarn on Tuesday in Cairo. She has also met Solen.", "meeting occurred 2031-05-06, meeting occurred -"},
		{"Brek met Tarn on Tuesday in Cairo. She also once met Solen.", "meeting occurred 2031-05-06, meeting occurred -"},
		{"Brek met Tarn on 2 April in Cairo. She also met Solen.", "meeting occurred 2031-04-02, meeting occurred 2031-04-02"},
		{"Brek met Tarn on Tuesday in Cairo. She will also meet Solen.", "meeting occurred 2031-05-06, meeting planned -"},
		{"Brek called Tarn on Tuesday. She also called Solen.", "call occurred 2031-05-06, call occurred 2031-05-06"},
		// Another occasion.
		{"Brek met Tarn in Cairo on Tuesday. Brek and Tarn will hold a separate meeting with Solen on Saturday.", "meeting occurred 2031-05-06, meeting planned 2031-05-10"},
		{"Brek will meet Tarn and Solen in Cairo on Saturday. Brek and Tarn will also hold a separate meeting.", "meeting planned 2031-05-10, meeting planned -"},
		// News without a date.
		{"Brek spoke with Tarn by telephone to discuss “the crisis,” her office said.", "call occurred ~2031-05"},
		{"Brek spoke with Tarn and asked him to wait.", "call occurred ~2031-05"},
		{"Brek held talks with Tarn in Cairo.", "talks occurred ~2031-05"},
		{"“It is over,” Brek told reporters in Cairo.", "press_conference occurred ~2031-05"},
		{"“Who has ever seen that?” Brek said on a conference call with reporters, using a word she has used before.", "press_conference occurred ~2031-05"},
		{"Brek, who has never been to Maresh, met Tarn in Cairo.", "visit did_not_occur -, meeting occurred ~2031-05"},
		{"Brek, elected last year, met Tarn in Cairo.", "meeting occurred ~2031-05"},
		{"Brek met Tarn in Cairo, her office said, after his earlier trip was put off.", "meeting occurred ~2031-05"},
		{"At a daily briefing in Cairo, Brek dismissed the claim, saying reports “did not fit.”", "press_conference occurred ~2031-05"},
		{"Brek was in Cairo for talks with Tarn when the bomb went off.", "visit occurred ~2031-05, talks occurred ~2031-05"},
		{"Brek declined to comment on the matter during a visit to Cairo.", "visit occurred ~2031-05"},
		{"Brek and Tarn completed an agreement in Cairo.", "talks occurred ~2031-05"},
		{"Brek once held talks with Tarn in Cairo.", "talks occurred -"},
		{"Brek had held talks with Tarn in Cairo.", "talks occurred -"},
		{"As a young officer, Brek met Tarn in Cairo.", "meeting occurred -"},
		{"Brek recalled her visit to Cairo.", "visit occurred -"},
		{"Brek described her trip to Cairo as the start of it all.", "visit occurred -"},
		{"In his memoirs, Tarn writes that Brek met him in Cairo.", "meeting occurred -"},
		{"The court released a letter from Brek to Tarn.", "message occurred -"},
		{"“Didn't we try?” Brek writes to Tarn in one of the letters.", "message occurred -"},
		{"It was 1990, and the farm was failing. Brek wrote to Tarn for help.", "message occurred -"},
		{"The war began in 2009. In the second winter, Brek met Tarn in Cairo. The war went on for a year.", "meeting occurred -"},
		// Bounds and lengths.
		{"Brek and Tarn have met twice since March.", "meeting occurred -"},
		{"Brek hasn't met Tarn since March.", "meeting did_not_occur -"},
		{"Brek met Tarn for the first time since the war began in March.", "meeting occurred ~2031-05"},
		{"Brek will meet Tarn before the end of the month.", "meeting planned 2031-05"},
		{"Talks between Sumar and Velia will go on until Friday.", "talks planned -"},
		{"Brek has spoken by telephone with Tarn twice in three days.", "call occurred ~2031-05"},
		{"Brek has met Tarn three times in two years.", "meeting occurred -"},
		// Periods counted from the document.
		{"Brek met Tarn over the weekend.", "meeting occurred 2031-05-03/2031-05-04"},
		{"Brek met Tarn last week.", "meeting occurred 2031-04-28/2031-05-04"},
		{"Brek met Tarn last month.", "meeting occurred 2031-04"},
		{"Brek met Tarn earlier this year.", "meeting occurred 2031"},
		{"Brek met Tarn earlier this week.", "meeting occurred 2031-05-05/2031-05-11"},
		{"Brek met Tarn late last month.", "meeting occurred 2031-04"},
		{"Brek met Tarn two weeks ago.", "meeting occurred 2031-04-21/2031-04-27"},
		{"Brek met Tarn ten days ago.", "meeting occurred 2031-04-28"},
		{"Brek met Tarn three years ago in Cairo.", "meeting occurred 2028"},
		{"Brek met Tarn last Tuesday.", "meeting occurred 2031-04-29"},
		{"Brek went to see Tarn last Thursday.", "meeting occurred 2031-05-01"},
		{"Brek met Tarn last Saturday.", "meeting occurred 2031-05-03"},
		{"Brek met Tarn this Tuesday.", "meeting occurred 2031-05-06"},
		{"Brek will meet Tarn this Saturday.", "meeting planned 2031-05-10"},
		{"Brek will meet Tarn next Tuesday.", "meeting planned 2031-05-13"},
		{"Brek met Tarn earlier in the day.", "meeting occurred 2031-05-08"},
		{"Brek met Tarn overnight.", "meeting occurred 2031-05-08"},
		{"Brek met Tarn in recent days.", "meeting occurred ~2031-05"},
		{"Brek met Tarn a week earlier.", "meeting occurred 2031-04-28/2031-05-04"},
		{"Brek's meeting with Tarn on Tuesday, May 6, was short.", "meeting occurred 2031-05-06"},
		{"Brek met Tarn on Friday, May 2.", "meeting occurred 2031-05-02"},
		// Planned.
		{"Brek and Tarn will meet on the sidelines of next week's summit in Cairo.", "meeting planned 2031-05-12/2031-05-18"},
		{"Brek is to meet Tarn at next month's summit in Cairo.", "meeting planned 2031-06"},
		{"Brek will visit Egypt next week. During the visit she will meet Tarn.", "visit planned 2031-05-12/2031-05-18, meeting planned ~2031-05"},
		{"Brek postponed a news conference scheduled for Friday.", "press_conference cancelled 2031-05-09"},
		{"Brek postponed a news conference scheduled for Thursday.", "press_conference cancelled 2031-05-08"},
		{"Brek called off a meeting with Tarn planned for Tuesday.", "meeting cancelled 2031-05-13"},
		{"On Tuesday Brek called off a meeting with Tarn.", "meeting cancelled -"},
		{"Brek will meet Tarn. Saturday's meeting is the first since the war.", "meeting planned 2031-05-10"},
		{"Brek will meet Tarn in Cairo. Aides prepared the meeting on Tuesday.", "meeting planned -"},
		{"Tarn will be received by Brek when he arrives in Cairo later this month. Lawmakers called on Wednesday for Tarn's visit to Egypt to be stopped.", "meeting planned 2031-05, visit planned 2031-05"},
		// Told as under way.
		{"Brek is holding a news conference in Cairo.", "press_conference under_way ~2031-05-08"},
		{"Brek is visiting Egypt this week.", "visit under_way 2031-05-05/2031-05-11"},
		// News of the day that the lead names.
		{"Brek met Tarn in Cairo on Tuesday to talk of peace. The two had lunch. At the meeting, Brek asked Tarn for help.", "meeting occurred 2031-05-06"},
		{"Brek and Tarn met in Cairo. The meeting on Tuesday was their first.", "meeting occurred 2031-05-06"},
		{"Brek and Tarn met in Cairo. Their talks, held Tuesday behind closed doors, were short.", "meeting occurred 2031-05-06"},
		// Background with years of its own.
		{"When Brek visited Cairo in 2029, she met Tarn.", "visit occurred 2029, meeting occurred 2029"},
		{"In March 2029, Brek visited Cairo. She met Tarn.", "visit occurred 2029-03, meeting occurred 2029-03"},
		{"Brek met Tarn on the 20th anniversary of the treaty last month.", "meeting occurred 2031-04"},
		{"Brek, 52, met Tarn in 2029 and again in 2030.", "meeting occurred 2029"},
		{"In a letter to Tarn made public Tuesday, Brek asked for help.", "message occurred 2031-05-06"},
		{"In a letter to Tarn dated April 2 and made public Tuesday, Brek asked for help.", "message occurred 2031-04-02"},
		// As correspondents put it.
		{"Brek and Tarn, meeting for the first time since the war, agreed on Tuesday to open the border.", "meeting occurred 2031-05-06"},
		{"President Ana Brek flew home on Wednesday after two days of talks in Cairo with Tarn that ended without an agreement.", "talks occurred 2031-05-07"},
		{"Brek arrived in Cairo on Tuesday for a three-day visit, her first since she took office in 2029.", "visit occurred 2031-05-06"},
		{"A day after meeting Tarn in Cairo, Brek said on Wednesday that she was tired.", "meeting occurred 2031-05-06"},
		{"Brek said on Tuesday, a day before she was to meet Tarn, that she was tired.", "meeting planned 2031-05-07"},
		{"On the eve of her meeting with Tarn, Brek said on Tuesday that she was tired.", "meeting occurred 2031-05-07"},
		{"Speaking after a meeting with Tarn on Monday, Brek said she would resign on Saturday.", "meeting occurred 2031-05-05"},
		{"Brek, who met Tarn last week, will see Solen on Saturday.", "meeting occurred 2031-04-28/2031-05-04, meeting planned 2031-05-10"},
		{"Brek has invited Tarn to Port Ona in June.", "visit proposed 2031-06"},
		{"Tarn has accepted an invitation to visit Sumar next month.", "visit planned 2031-06"},
		{"Tarn accepted on Tuesday an invitation from Brek to visit Sumar.", "meeting planned -, visit planned -"},
		{"Brek proposed on Tuesday that she and Tarn meet in Cairo.", "meeting proposed -"},
		{"Brek proposed on Tuesday that she and Tarn meet in Cairo next month.", "meeting proposed 2031-06"},
		{"Brek cancelled on Tuesday a visit to Egypt that had been planned for next week.", "visit cancelled 2031-05-12/2031-05-18"},
		{"Brek's visit to Egypt, originally planned for April, has been put off until June.", "visit cancelled 2031-04"},
		{"Brek's visit to Egypt, which had been due to begin on Saturday, has been cancelled.", "visit cancelled 2031-05-10"},
		{"Brek and Tarn last met in 2029 in Cairo.", "meeting occurred 2029"},
		{"Brek's last visit to Egypt was in 2029.", "visit occurred 2029"},
		{"Brek last visited Egypt in 2029.", "visit occurred 2029"},
		{"It was Brek's first meeting with Tarn since March.", "meeting occurred ~2031-05"},
		{"Brek met Tarn in Cairo in March and again in Doha on Tuesday.", "meeting occurred 2031-03"},
		{"Brek will travel to Cairo on Saturday and Doha on Sunday.", "visit planned 2031-05-10, visit planned 2031-05-11"},
		{"Brek returned on Tuesday from a visit to Egypt.", "visit occurred 2031-05-06"},
		{"Brek returned from a visit to Egypt last month convinced that the war was lost.", "visit occurred 2031-04"},
		{"Since returning from Cairo on Tuesday, Brek has not spoken.", "visit occurred 2031-05-06"},
		{"Brek, back from Cairo, will meet Tarn on Saturday.", "meeting planned 2031-05-10"},
		{"On his way home from Cairo on Tuesday, Tarn called Brek.", "call occurred 2031-05-06"},
		{"In a telephone conversation late on Monday, Brek told Tarn that she would resign on Saturday.", "call occurred 2031-05-05"},
		{"Brek spoke by telephone with Tarn on Monday and with Solen on Tuesday.", "call occurred 2031-05-05, call occurred 2031-05-06"},
		{"In a letter to Tarn on Tuesday, Brek asked for help by Saturday.", "message occurred 2031-05-06"},
		{"Brek wrote to Tarn last month asking him to come to Cairo in June.", "message occurred 2031-04, visit planned 2031-06"},
		{"Brek told a news conference in Cairo on Tuesday that the vote would be held on 12 June.", "press_conference occurred 2031-05-06"},
		{"At a news conference on Wednesday, Brek said she had met Tarn in March.", "press_conference occurred 2031-05-07, meeting occurred 2031-03"},
		{"Brek told a news conference on Wednesday, two days after she met Tarn, that she was tired.", "press_conference occurred 2031-05-07, meeting occurred 2031-05-05"},
		{"Brek and Tarn signed a treaty in Cairo on Tuesday that will take effect in June.", "meeting occurred 2031-05-06"},
		{"Under a deal signed by Sumar and Velia in March, the border will open on Saturday.", "signing occurred 2031-03"},
		{"Talks between Sumar and Velia that began in Cairo on Monday broke down on Wednesday.", "talks occurred 2031-05-05"},
		{"Talks between Sumar and Velia resume in Cairo on Saturday after a break of three weeks.", "talks planned 2031-05-10"},
		{"Talks between Sumar and Velia broke down in March.", "talks occurred 2031-03"},
		{"A second round of talks between Sumar and Velia is expected later this month.", "talks planned 2031-05"},
		{"Brek and Tarn are expected to meet soon.", "meeting planned -"},
		{"Brek and Tarn are expected to meet within days.", "meeting planned -"},
		{"Brek and Tarn could meet as early as next week.", "meeting proposed 2031-05-12/2031-05-18"},
		{"Brek and Tarn may meet in the autumn.", "meeting proposed 2031-09/2031-11"},
		{"Brek will visit Egypt from 20 to 22 May.", "visit planned 2031-05-20/2031-05-22"},
		{"Brek will visit Egypt on May 20-22.", "visit planned 2031-05-20/2031-05-22"},
		{"Brek's visit to Egypt, from Tuesday to Thursday, is her first.", "visit occurred 2031-05-06/2031-05-08"},
		{"Brek ended a three-day visit to Egypt on Tuesday.", "visit occurred 2031-05-06"},
		{"Brek begins a three-day visit to Egypt on Saturday.", "visit planned 2031-05-10"},
		{"Brek began a three-day visit to Egypt on Tuesday.", "visit occurred 2031-05-06"},
		{"Brek is due in Cairo on Saturday for talks with Tarn.", "visit planned 2031-05-10, talks planned 2031-05-10"},
		{"Tarn was received on Tuesday morning by Brek, who will visit Maresh in June.", "meeting occurred 2031-05-06, visit planned 2031-06"},
		{"Tarn met Brek on Tuesday and Solen the day before.", "meeting occurred 2031-05-06, meeting occurred 2031-05-05"},
		{"Brek met Tarn on Tuesday, a week after the bomb in Maresh and a month before the vote on June 6.", "meeting occurred 2031-05-06"},
		{"Brek met Tarn, 61, on the first day of her visit to Egypt.", "meeting occurred ~2031-05, visit occurred ~2031-05"},
		{"Brek, 52, who was born in 1979, met Tarn.", "meeting occurred ~2031-05"},
		{"In 2029, when Brek was foreign minister, she met Tarn in Cairo.", "meeting occurred 2029"},
		{"Brek, then foreign minister, met Tarn in Cairo in 2029.", "meeting occurred 2029"},
		{"Brek, then foreign minister, met Tarn in Cairo.", "meeting occurred -"},
		{"During the war, Brek met Tarn in Cairo.", "meeting occurred -"},
		{"During the war of 2029, Brek met Tarn in Cairo.", "meeting occurred 2029"},
		{"Months before the war, Brek met Tarn in Cairo.", "meeting occurred -"},
		{"Days before the vote, Brek met Tarn in Cairo.", "meeting occurred ~2031-05"},
		{"Shortly after he took office in 2029, Tarn met Brek in Cairo.", "meeting occurred 2029"},
		{"Shortly after taking office, Tarn met Brek in Cairo.", "meeting occurred -"},
		{"Weeks after taking office in January, Tarn flew to Cairo.", "visit occurred -"},
		{"Earlier on Tuesday, Brek met Tarn.", "meeting occurred 2031-05-06"},
		{"Later on Tuesday, Brek was to meet Tarn.", "meeting planned 2031-05-06"},
		{"Brek met Tarn on Tuesday evening, hours after he arrived in Cairo.", "meeting occurred 2031-05-06, visit occurred 2031-05-06"},
		{"Brek is to address parliament on Saturday, when she will also meet Tarn.", "meeting planned 2031-05-10"},
		{"The committee will vote on Saturday, and Brek will meet Tarn.", "meeting planned -"},
		{"The army attacked on Monday, and Brek met Tarn in Cairo.", "meeting occurred ~2031-05"},
		{"The army attacked on Monday. Brek met Tarn in Cairo.", "meeting occurred ~2031-05"},
		{"The army attacked on Monday. On Tuesday, Brek met Tarn in Cairo. Solen called on Wednesday for a truce.", "meeting occurred 2031-05-06"},
		{"MARESH, May 7 (Wire) - Brek met Tarn here on Wednesday.", "meeting occurred 2031-05-07"},
		{"Brek met with Tarn yesterday. Today she flew to Cairo.", "meeting occurred 2031-05-07, visit occurred 2031-05-08"},
		{"Brek will meet with Tarn today in Cairo.", "meeting planned 2031-05-08"},
		{"Brek met Tarn this week in Cairo.", "meeting occurred 2031-05-05/2031-05-11"},
		{"Brek met Tarn this month in Cairo.", "meeting occurred 2031-05"},
		{"Brek met Tarn this year in Cairo.", "meeting occurred 2031"},
		{"Brek met Tarn just days ago in Cairo.", "meeting occurred ~2031-05"},
		{"Brek met Tarn last year in Cairo.", "meeting occurred 2030"},
		{"Brek met Tarn in late April in Cairo.", "meeting occurred 2031-04"},
		{"Brek met Tarn at the start of the week.", "meeting occurred 2031-05-05/2031-05-11"},
		{"Brek met Tarn on the 6th of May.", "meeting occurred 2031-05-06"},
		{"Brek met Tarn the week before last.", "meeting occurred 2031-04-21/2031-04-27"},
		{"Brek met Tarn a few weeks ago.", "meeting occurred -"},
	} {
		if got := dated(findIn(t, lead+c.story, true)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.story, got, c.want)
		}
	}
}
