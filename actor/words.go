package actor

import "strings"

// class is a set of properties of a word.
type class uint64

const (
	classGiven class = 1 << iota
	classMale
	classFemale
	classFunction  // closed-class and other words that begin sentences and are no names
	classCalendar  // months and days of the week
	classParticle  // bin, de, van: lower-case words inside of names
	classHonorific // Mr, Dr, General: before a name, no office
	classMr        // a male honorific
	classMs        // a female one
	classOrgHead   // Ministry, Committee: last word of a body's name
	classOrgFirst  // Bank, University: first word of "Bank of X"
	classSpeech    // said, told, urged
	classAct       // verbs of which a government is the subject
	classAux       // has, will, would
	classPrep      // in, at, to
	classPlacePrep // in, at, near: what follows is a place
	classDet       // the, a, his
	classPoss      // his, her, their
	classAdj       // senior, former: inside of descriptions
	classDeputy    // deputy, vice, assistant
	classHead      // official, diplomat: head of a description of a person
	classHeads     // officials, diplomats: of persons
	classSpokes    // spokesman and its kind
	classGovt      // government, administration: the state itself
	classHe        // he, him, his, himself
	classShe
	classThey
	classIt        // it, its, itself
	classLand      // country, kingdom: points back at a state
	classGroupWord // group, movement: points back at a group
	classBodyWord  // agency, organisation: points back at a body
	classCounter   // counterpart
	classRole      // words that stand in an apposition after a person's name
	classSuffix    // Jr, Sr, III
	classAnd
	classOf
	classFor
	classThe
	classFaith // Republican, Muslim: capitalised adjectives that are no names
	classBe
	classGuests // guests, hosts: of a state, in descriptions
	classHost   // host: of a guest
	classBack   // league, court: the body that is called so, if one was named
	classRank   // general, colonel: of a former one
)

// wordClasses lists the words of each class: closed classes of English and
// the vocabulary of titles, bodies and speech in news.
var wordClasses = []struct {
	class class
	words string
}{
	{classFunction, `a about above absent across after again against ago all almost alone along already also although always
		among amid an and another any anybody anyone anything anyway are around as aside at away back be became because been
		before behind being below beside besides between beyond both but by can cannot certainly clearly come could
		critics currently daily day days despite did do does doing done down due during each earlier early either else
		elsewhere enough especially even eventually ever every everybody everyone everything except experts fewer few finally first following
		for former formerly four five six seven eight nine ten fortunately from further furthermore get give given go had half has have
		having he hence her here hers herself him himself his hopefully how however i if in including indeed inside
		instead into is it its itself just last late lately later latest least less let like likely little local looking
		make many may maybe me meanwhile might mine more moreover most mostly much must my myself near nearly neither never
		nevertheless new next no nobody none nonetheless nor not nothing now obviously of off often on once one only onto or
		other others otherwise our ours out outside over overall own part particularly perhaps please possibly presumably previously
		probably quite rather really recent recently regarding regardless reportedly same second see seems several shall she should since so some somebody
		someone something sometimes soon speaking still such sure surely take than thank thanks that the their them themselves then there
		thereafter therefore these they thing things think third this those though three through throughout thus
		to today together tomorrow tonight too toward towards two under underneath unfortunately unless unlike until up upon us
		use used usually very via was we well were what whatever when whenever where whereas whereby wherever whether
		which while who whoever whole whom whose why will with within without would yes yesterday yet you your yours
		according asked asking added speaking based citing note read more photo picture video image file watch related
		editor editors share breaking update updated exclusive analysis opinion copyright advertisement
		government officials people residents analysts observers police troops forces leaders lawmakers sources diplomats
		supporters opponents protesters protests relations talks negotiations tensions efforts hundreds thousands millions dozens
		mr mrs ms dr oh ok no yes welcome hello war peace day week month year years weeks months morning evening night
		north south east west northern southern eastern western central
		among amid accordingly additionally ahead apart approximately asked beginning consequently considering contrary crucially
		essentially evidently ironically nothing notably notwithstanding okay plus presumably prior rarely seemingly seldom
		separately similarly simply somehow somewhat sorry specifically subsequently supposedly traditionally ultimately undoubtedly
		whatever thereby throughout til till versus vs whilst worldwide`},
	{classCalendar, `january february march april may june july august september october november december monday tuesday
		wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
		christmas easter ramadan eid gmt utc est edt`},
	{classParticle, `bin bint ibn al el ul ur de del della di da dos das du van von der den ter ten la le y ben abu abd af zu bar`},
	{classHonorific, `mr mrs ms mme mx pres sir dame lord lady dr prof professor gen general lt lieutenant col colonel maj major capt
		captain sgt sergeant adm admiral brig brigadier cmdr commander marshal sheikh sheik shaikh imam ayatollah rabbi rev reverend
		father bishop archbishop cardinal hon he justice judge mullah maulana his her excellency highness majesty comrade superintendent inspector
		constable detective chief commissioner archdeacon monsignor vicar`},
	{classMr, `mr sir lord father king prince sheikh sheik emir`},
	{classMs, `mrs ms mme dame lady queen princess`},
	{classOrgHead, `ministry department office agency committee commission council party university institute institution
		foundation organization organisation association union federation bank corp corporation inc company co ltd plc group
		court parliament assembly senate congress army navy brigade brigades battalion command corps guard guards forces front movement
		bureau service services center centre authority fund board league alliance coalition club school college hospital
		society trust network initiative mission tribunal academy secretariat directorate administration police
		airlines airways television radio herald tribune gazette consortium caucus
		militia militias resistance faction jihad brotherhood church cathedral laboratory laboratories holdings partners
		forum`},
	{classOrgFirst, `bank university ministry department institute office council committee commission church court
		association organization organisation federation union league house board bureau centre center school college
		society party movement front army people's peoples republic federation community`},
	{classSpeech, `said says say saying told tells tell added adds stated states argued argues insisted insists warned warns urged urges
		declared declares claimed claims announced announces explained explains noted notes reiterated reiterates acknowledged
		acknowledges admitted admits denied denies replied replies responded asked asks suggested suggests stressed stresses emphasized
		emphasised emphasizes called calls demanded demands promised promises pledged pledges vowed vows described describes
		confirmed confirms rejected rejects accused accuses condemned condemns praised praises welcomed welcomes criticized
		criticised hailed thanked believes believed thinks thought hopes hoped wants wanted wrote writes tweeted posted
		commented remarked observed recalled conceded predicted expressed quipped joked continued concluded testified`},
	{classAct, `met meets visited visits agreed agrees refused refuses recognizes recognises recognized recognised supports supported
		opposes opposed seeks sought fears feared sent sends signed signs plans planned pushed pushes backed backs threatened
		threatens imposed imposes suspended recalled expelled summoned offered offers proposed proposes accepted accepts
		clarified clarifies dismissed dismisses decided decides fired launched launches ordered orders sees saw considers
		considered expects expected hosts hosted mediates mediated negotiates withdrew pulled broke cut restored
		maintains maintained regards views viewed lobbied pressed presses insisted blames blamed signalled signaled signals
		hinted hints disputes disputed resumed resumes arrived traveled travelled returned left flew spoke speaks held holds
		took takes made makes gave gives appears appeared remains remained became becomes joined led leads won lost
		fell came went got knew grew rose kept felt heard found put set ran began chose drew drove fought paid stood sold shut
		struck swore understood hit brought bought built caught dealt drove held laid lay met read rode sank sat slept spent
		stuck taught thought wore wrote
		intends intended needs needed tried tries faces faced continues has`},
	{classAux, `has have had will would may might could can must should is was are were does did do 'll wo`},
	{classGuests, `guests hosts visitors`},
	{classHost, `host`},
	{classBack, `league coalition committee court tribunal authority mission federation association foundation assembly congress`},
	{classRank, `general colonel admiral marshal brigadier`},
	{classBe, `is was are were be been being`},
	{classPrep, `in at to from near on of by with against for toward towards into over under inside outside around through via
		across between about after before during since until as than like among amid`},
	{classPlacePrep, `in at near from into toward towards inside outside around through across`},
	{classDet, `the a an this these those his her their its our my your some several many two three four five six both all
		other another any no each every numerous various dozens hundreds few most`},
	{classPoss, `his her their its our my`},
	{classThe, `the`},
	{classAnd, `and`},
	{classOf, `of`},
	{classFor, `for to`},
	{classAdj, `senior top former ex then new newly outgoing acting interim late current visiting unnamed other key high ranking highest
		highranking leading chief lead main appointed elected elect designate designated longtime veteran retired incoming
		unidentified anonymous local regional national federal foreign government governmental state military
		political civilian religious diplomatic defense defence security intelligence opposition rebel exiled unspecified
		embattled hardline moderate reformist right left wing far ultra conservative liberal prominent influential powerful
		first second third caretaker transitional de facto two three several younger elder aging ailing close
		palace presidential parliamentary public western eastern northern southern central european arab african asian american
		un humanitarian aid health medical law enforcement administration embassy consular trade economic nuclear peace
		independent special own`},
	{classDeputy, `deputy vice assistant under`},
	{classHead, `official diplomat aide adviser advisor source spokesperson negotiator mediator envoy representative
		commander lawmaker legislator politician leader delegate analyst minister officer emissary strategist
		president premier politician senator congressman congresswoman activist dissident insider`},
	{classHeads, `officials diplomats aides advisers advisors sources spokespeople negotiators mediators envoys representatives
		commanders lawmakers legislators politicians leaders delegates authorities ministers delegation officers emissaries
		presidents premiers counterparts mps parliamentarians statesmen rebels militants fighters insurgents separatists
		spokesmen experts inspectors monitors generals senators militiamen`},
	{classSpokes, `spokesman spokeswoman spokesperson`},
	{classGovt, `government administration cabinet regime leadership`},
	{classHe, `he him his himself`},
	{classShe, `she her hers herself`},
	{classThey, `they them their theirs themselves`},
	{classIt, `it its itself`},
	{classLand, `country kingdom emirate`},
	{classGroupWord, `group movement militia faction militants party insurgency`},
	{classBodyWord, `agency organization organisation body bloc alliance watchdog institution council union commission bank ministry`},
	{classCounter, `counterpart`},
	{classRole, `leader head chief founder director editor analyst professor author economist lawyer scholar expert activist
		businessman businesswoman politician lawmaker legislator journalist historian scientist researcher president
		chairman chairwoman chair member fellow spokesman spokeswoman spokesperson aide adviser advisor resident student
		teacher mother father son daughter brother sister wife husband widow who whose executive manager ceo coach actor actress
		singer writer correspondent reporter commander officer diplomat official envoy minister senator congressman
		farmer doctor engineer worker`},
	{classFaith, `republican republicans democrat democratic democrats christian christians muslim muslims jewish jew jews
		catholic catholics protestant protestants sunni sunnis shia shiite shiites islamic islamist islamists communist communists
		socialist socialists conservative conservatives liberal liberals hindu hindus buddhist orthodox nazi nazis tory marxist
		zionist latino latinos hispanic hispanics yazidi yazidis druze alawite alawites maronite`},
	{classSuffix, `jr sr ii iii iv`},
}

func classifyWords(l *lexicon) {
	for _, c := range wordClasses {
		for w := range strings.FieldsSeq(c.words) {
			l.classify(string(appendFold(nil, w)), c.class)
		}
	}
}
