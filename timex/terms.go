package timex

import (
	"sync"

	"github.com/readout-dev/readout"
)

// term is a time in which a person was called by a title. A text that calls the
// person so, and not "former", was published in one of that person's terms.
type term struct {
	surname string
	titles  []string // each of one or two lower-case words before the name
	from    readout.Date
	to      readout.Date // zero: not over when the table was made
}

// loadTerms gives facts of public record: heads of state and government, foreign
// ministers and heads of international bodies of the last three decades. The
// American ones are those of the Office of the Historian's registers (CC0).
var loadTerms = sync.OnceValue(func() map[string][]term {
	m := map[string][]term{}
	add := func(surname string, titles []string, days ...string) {
		for i := 0; i < len(days); i += 2 {
			t := term{surname: surname, titles: titles}
			t.from, _ = readout.ParseDate(days[i])
			t.to, _ = readout.ParseDate(days[i+1])
			m[surname] = append(m[surname], t)
		}
	}
	var (
		secretary  = []string{"secretary of state", "us secretary", "top us diplomat"}
		president  = []string{"president"}
		vice       = []string{"vice president"}
		prime      = []string{"prime minister", "premier", "pm"}
		chancellor = []string{"chancellor"}
		foreign    = []string{"foreign minister", "foreign secretary"}
		general    = []string{"secretary-general", "secretary general", "un chief"}
		policy     = []string{"policy chief", "high representative"}
		nominee    = []string{"nominee"}
		elect      = []string{"president-elect"}
	)
	add("baker", secretary, "1989-01-25", "1992-08-23")
	add("christopher", secretary, "1993-01-20", "1997-01-17")
	add("albright", secretary, "1997-01-23", "2001-01-19")
	add("powell", secretary, "2001-01-20", "2005-01-25")
	add("rice", secretary, "2005-01-26", "2009-01-20")
	add("clinton", secretary, "2009-01-21", "2013-02-01")
	add("kerry", secretary, "2013-02-01", "2017-01-20")
	add("tillerson", secretary, "2017-02-01", "2018-03-31")
	add("pompeo", secretary, "2018-04-26", "2021-01-20")
	add("blinken", secretary, "2021-01-26", "2025-01-20")
	add("rubio", secretary, "2025-01-21", "")
	add("clinton", president, "1993-01-20", "2001-01-20")
	add("bush", president, "1989-01-20", "1993-01-20", "2001-01-20", "2009-01-20")
	add("obama", president, "2009-01-20", "2017-01-20")
	add("trump", president, "2017-01-20", "2021-01-20", "2025-01-20", "")
	add("biden", president, "2021-01-20", "2025-01-20")
	add("cheney", vice, "2001-01-20", "2009-01-20")
	add("biden", vice, "2009-01-20", "2017-01-20")
	add("pence", vice, "2017-01-20", "2021-01-20")
	add("harris", vice, "2021-01-20", "2025-01-20")
	add("vance", vice, "2025-01-20", "")
	add("obama", nominee, "2008-06-07", "2008-11-04", "2012-04-03", "2012-11-06")
	add("mccain", nominee, "2008-03-04", "2008-11-04")
	add("romney", nominee, "2012-05-29", "2012-11-06")
	add("clinton", nominee, "2016-06-06", "2016-11-08")
	add("trump", nominee, "2016-05-03", "2016-11-08", "2020-03-17", "2020-11-03", "2024-03-12", "2024-11-05")
	add("biden", nominee, "2020-06-05", "2020-11-03", "2024-03-12", "2024-07-21")
	add("harris", nominee, "2024-08-02", "2024-11-05")
	add("obama", elect, "2008-11-04", "2009-01-20")
	add("trump", elect, "2016-11-08", "2017-01-20", "2024-11-05", "2025-01-20")
	add("biden", elect, "2020-11-07", "2021-01-20")
	add("annan", general, "1997-01-01", "2006-12-31")
	add("ki-moon", general, "2007-01-01", "2016-12-31")
	add("ban", general, "2007-01-01", "2016-12-31")
	add("guterres", general, "2017-01-01", "2026-12-31")
	add("rasmussen", general, "2009-08-01", "2014-09-30")
	add("stoltenberg", general, "2014-10-01", "2024-09-30")
	add("rutte", general, "2024-10-01", "")
	add("solana", policy, "1999-10-18", "2009-11-30")
	add("ashton", policy, "2009-12-01", "2014-10-31")
	add("mogherini", policy, "2014-11-01", "2019-11-30")
	add("borrell", policy, "2019-12-01", "2024-11-30")
	add("kallas", policy, "2024-12-01", "")
	add("blair", prime, "1997-05-02", "2007-06-27")
	add("brown", prime, "2007-06-27", "2010-05-11")
	add("cameron", prime, "2010-05-11", "2016-07-13")
	add("johnson", prime, "2019-07-24", "2022-09-06")
	add("truss", prime, "2022-09-06", "2022-10-25")
	add("sunak", prime, "2022-10-25", "2024-07-05")
	add("starmer", prime, "2024-07-05", "")
	add("merkel", chancellor, "2005-11-22", "2021-12-08")
	add("scholz", chancellor, "2021-12-08", "2025-05-06")
	add("merz", chancellor, "2025-05-06", "")
	add("schroeder", chancellor, "1998-10-27", "2005-11-22")
	add("chirac", president, "1995-05-17", "2007-05-16")
	add("sarkozy", president, "2007-05-16", "2012-05-15")
	add("hollande", president, "2012-05-15", "2017-05-14")
	add("macron", president, "2017-05-14", "")
	add("yeltsin", president, "1991-07-10", "1999-12-31")
	add("medvedev", president, "2008-05-07", "2012-05-07")
	add("putin", president, "1999-12-31", "2008-05-07", "2012-05-07", "")
	add("netanyahu", prime, "1996-06-18", "1999-07-06", "2009-03-31", "2021-06-13", "2022-12-29", "")
	add("olmert", prime, "2006-04-14", "2009-03-31")
	add("sharon", prime, "2001-03-07", "2006-04-14")
	add("barak", prime, "1999-07-06", "2001-03-07")
	add("bennett", prime, "2021-06-13", "2022-06-30")
	add("lapid", prime, "2022-07-01", "2022-12-29")
	add("lavrov", foreign, "2004-03-09", "")
	add("zelensky", president, "2019-05-20", "")
	add("zelenskyy", president, "2019-05-20", "")
	add("poroshenko", president, "2014-06-07", "2019-05-20")
	add("yanukovych", president, "2010-02-25", "2014-02-22")
	add("mubarak", president, "1981-10-14", "2011-02-11")
	add("morsi", president, "2012-06-30", "2013-07-03")
	add("sisi", president, "2014-06-08", "")
	add("assad", president, "1971-03-12", "2024-12-08")
	add("khatami", president, "1997-08-03", "2005-08-03")
	add("ahmadinejad", president, "2005-08-03", "2013-08-03")
	add("rouhani", president, "2013-08-03", "2021-08-03")
	add("raisi", president, "2021-08-03", "2024-05-19")
	add("pezeshkian", president, "2024-07-28", "")
	add("erdogan", president, "2014-08-28", "")
	add("erdogan", prime, "2003-03-14", "2014-08-28")
	add("modi", prime, "2014-05-26", "")
	add("singh", prime, "2004-05-22", "2014-05-26")
	add("jintao", president, "2003-03-15", "2013-03-14")
	add("jinping", president, "2013-03-14", "")
	add("abe", prime, "2006-09-26", "2007-09-26", "2012-12-26", "2020-09-16")
	add("suga", prime, "2020-09-16", "2021-10-04")
	add("kishida", prime, "2021-10-04", "2024-10-01")
	add("harper", prime, "2006-02-06", "2015-11-04")
	add("trudeau", prime, "2015-11-04", "2025-03-14")
	add("carney", prime, "2025-03-14", "")
	add("morrison", prime, "2018-08-24", "2022-05-23")
	add("albanese", prime, "2022-05-23", "")
	add("karzai", president, "2001-12-22", "2014-09-29")
	add("ghani", president, "2014-09-29", "2021-08-15")
	add("musharraf", president, "2001-06-20", "2008-08-18")
	add("maduro", president, "2013-04-19", "")
	add("chavez", president, "1999-02-02", "2013-03-05")
	return m
})
