package engagement_test

import (
	"strings"
	"testing"
)

// TestNews holds constructions of newspapers on politics at home: who is called or met
// while a campaign goes on, what a quoted question follows, and to whom letters go.
func TestNews(t *testing.T) {
	const lead = "Much was said today about President Ana Brek of Sumar, about Senator Ove Lind, and the Velian prime minister, Ilo Tarn, and about the Tarskan foreign minister, Mira Solen, too. "
	for _, c := range []struct{ story, want string }{
		// Where somebody travels.
		{"Solen, who was traveling in Egypt and Jordan this week, praised the plan.", "visit occurred Mira Solen @Egypt 2031-05-05/2031-05-11\nvisit occurred Mira Solen @Jordan 2031-05-05/2031-05-11"},
		{"Solen was traveling in Egypt on Tuesday.", "visit occurred Mira Solen @Egypt 2031-05-06"},
		{"Goods that travel in Egypt are taxed, Solen said.", ""},
		{"Solen often travels in Egypt.", ""},
		{"Solen was traveling in good company on Tuesday.", ""},
		{"In July 2030 President Brek, on an African tour, paid the first visit ever to Egypt by a Sumari president.", "visit occurred Ana Brek @Egypt 2030-07"},
		{"Brek paid no visit ever to Egypt.", "visit did_not_occur Ana Brek @Egypt"},
		// A debate may be any dispute.
		{"Lind joined the gun debate and will meet with Tarn to talk about arms.", "meeting planned Ilo Tarn + Ove Lind"},
		{"Lind joined the national debate and will meet with Tarn to talk about arms.", "meeting planned Ilo Tarn + Ove Lind"},
		{"Lind will meet Tarn in the first debate on Tuesday.", ""},
		{"Lind will meet Tarn in a televised debate on Tuesday.", ""},
		// Who calls whom in a campaign.
		{"Brek called Lind after Tuesday night's primaries to congratulate him.", "call occurred Ana Brek + Ove Lind"},
		{"Brek called Lind a liar after Tuesday night's primaries.", ""},
		{"Brek called voters after Tuesday night's primaries.", ""},
		// Two who were named before.
		{"Lind and Tarn were tired. Brek called both candidates Tuesday night.", "call occurred Ana Brek + Ilo Tarn + Ove Lind 2031-05-06"},
		{"Lind and Tarn were tired. Brek met with the two rivals on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn + Ove Lind 2031-05-06"},
		{"Lind called Tarn. Brek called both candidates Tuesday night.", "call occurred Ilo Tarn + Ove Lind\ncall occurred Ana Brek + Ilo Tarn + Ove Lind 2031-05-06"},
		{"Lind was tired. Brek met with both candidates on Tuesday.", ""},
		// What a quoted question follows.
		{"At his news conference in Egypt on Monday, Tarn’s first questioners were hostile: “Is it over?”", "press_conference occurred Ilo Tarn @Egypt 2031-05-05"},
		{"Brek, who met Tarn in Doha on Tuesday, asked, “Is it over?”", "meeting occurred Ana Brek + Ilo Tarn @Doha 2031-05-06"},
		{"Did Brek, who met Tarn in Doha on Tuesday, ask, “Is it over?”", ""},
		{"A man asked, “Is it true that Brek met Tarn in Doha on Tuesday?”", ""},
		// Where they were.
		{"Brek met with Tarn on her plane in Doha on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn @Doha 2031-05-06"},
		{"Brek met with Tarn on the plane crash in Doha on Tuesday.", "meeting occurred Ana Brek + Ilo Tarn 2031-05-06"},
		{"On Tuesday night, in a small room in the Capitol, Lind met with Tarn.", "meeting occurred Ilo Tarn + Ove Lind @Capitol 2031-05-06"},
		{"Lind met with Tarn in a room that looked like the Capitol.", "meeting occurred Ilo Tarn + Ove Lind"},
		{"Lind and Tarn are afterthoughts in national discussion of the race.", ""},
		{"Lind and Tarn have become afterthoughts in national discussion of the race.", ""},
		{"Brek and Tarn are in discussions about the border.", "talks under_way Ana Brek + Ilo Tarn"},
		// Letters.
		{"According to a letter to the Justice Department from Tarn, nothing was done.", "message occurred Ilo Tarn + US Justice Department"},
		{"Lind had asked for the papers in a letter to the Justice Department.", "message occurred Ove Lind + US Justice Department"},
		{"A letter to Tarn from a farmer was short.", ""},
		{"A letter to farmers from Tarn was short.", ""},
		// Deals.
		{"The deal that Sumar and Velia reached in Cairo in March is short.", "talks occurred Sumar + Velia @Cairo 2031-03"},
		{"The deal that Sumar and Velia never reached is short.", ""},
		{"The hills that Sumar and Velia reached in March are high.", ""},
		// Whose meeting it is.
		{"At a meeting on Tuesday of the farmers, some senators complained.", ""},
		{"A meeting of the Harbour Front leadership on Tuesday was short.", "meeting occurred Harbour Front 2031-05-06"},
		// Who is public: people have supporters.
		{"Jon Dahl's supporters were tired. Dahl said at a news conference in Doha on Tuesday that he was tired.", "press_conference occurred Jon Dahl @Doha 2031-05-06"},
		{"Jon Dahl's neighbours were tired. Dahl said at a news conference in Doha on Tuesday that he was tired.", ""},
		// People run for offices, and are elected to them.
		{"Jon Dahl, a lawyer, was elected mayor. Dahl said at a news conference in Doha on Tuesday that he was tired.", "press_conference occurred Jon Dahl @Doha 2031-05-06"},
		{"Jon Dahl, a lawyer, was elected captain. Dahl said at a news conference in Doha on Tuesday that he was tired.", ""},
		{"Jon Dahl was elected to parliament. Dahl said at a news conference in Doha on Tuesday that he was tired.", "press_conference occurred Jon Dahl @Doha 2031-05-06"},
		{"Jon Dahl is running for the Senate. Dahl said at a news conference in Doha on Tuesday that he was tired.", "press_conference occurred Jon Dahl @Doha 2031-05-06"},
		{"Jon Dahl is running for the bus. Dahl said at a news conference in Doha on Tuesday that he was tired.", ""},
		{"Jon Dahl won re-election in June. Dahl said at a news conference in Doha on Tuesday that he was tired.", "press_conference occurred Jon Dahl @Doha 2031-05-06"},
		{"Jon Dahl won the race in June. Dahl said at a news conference in Doha on Tuesday that he was tired.", ""},
		{"It was a bad day for candidates such as Jon Dahl. Dahl said at a news conference in Doha on Tuesday that he was tired.", "press_conference occurred Jon Dahl @Doha 2031-05-06"},
		{"It was a bad day for bakers such as Jon Dahl. Dahl said at a news conference in Doha on Tuesday that he was tired.", ""},
		// A name before a post and a name.
		{"Judge Hamo Reth came. On Tuesday Lind met with State Department legal counsel Hamo Reth.", "meeting occurred Hamo Reth + Ove Lind 2031-05-06"},
	} {
		if got := strings.Join(lines(find(t, lead+c.story)), "\n"); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.story, got, c.want)
		}
	}
}
