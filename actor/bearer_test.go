package actor

import (
	"strings"
	"testing"
)

// TestBearers has texts in which a surname is that of several people: the bare
// surname is that of the one whom the text is about, a passage about another
// says so, and where nothing tells it, the name stays open ("-").
func TestBearers(t *testing.T) {
	base, err := worldBase()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, actors string }{
		// Named so before the other comes in.
		{"Hanna Tarn opened her campaign on Monday. Tarn promised jobs. Her husband, former President Bruno Tarn, watched from the front row. Bruno Tarn signed the trade pact in 1996, and Bruno Tarn defends it. [Tarn] opposes the pact.", "Hanna Tarn"},
		{"Hanna Tarn opened her campaign on Monday. Tarn promised jobs. Former President Bruno Tarn watched from the front row. Critics say the pact cost jobs. [Tarn] pledged to renegotiate it, while Senator Hamo Reth said it had to go.", "Hanna Tarn"},
		{"Hanna Tarn opened her campaign on Monday. Tarn promised jobs. Many laws of President Bruno Tarn did harm. Polls favor [Tarn].", "Hanna Tarn"},
		{"Jeb Marrant gave up on Saturday. Marrant had hoped for the South. The son and brother of former presidents George Marrant and Walter Marrant entered the race in June. On Monday [Marrant] thanked his aides.", "Jeb Marrant"},
		{"Jeb Marrant gave up on Saturday. Mr. Marrant had hoped for the South. His brother, President Walter Marrant, had won there twice. Walter Marrant came to help, and Walter Marrant was cheered. Mr. [Marrant] thanked his aides.", "Jeb Marrant"},
		{"Donald Quon spoke at noon. Quon said the press lied. His daughter, Ivanka Quon, stood beside him. Ivanka Quon smiled. Later [Quon] attacked the judges.", "Donald Quon"},
		{"Bernie Sandel lost on Tuesday. Sandel will fight on. His wife, Jane Sandel, said so. [Sandel] wants a vote on trade.", "Bernie Sandel"},
		{"Senator Chris Murrow spoke for hours. Murrow told of a teacher, Anne Murrow, who died at the school. “It takes no courage to stand here,” [Murrow] said.", "Chris Murrow"},
		// Told by the pronouns of other sentences.
		{"Hanna Tarn and Bruno Tarn came to Kell on Monday. Tarn said she was glad. Tarn thanked her voters. Bruno Tarn waved. [Tarn] supports the treaty.", "Hanna Tarn"},
		{"Hanna Tarn and Bruno Tarn came to Kell on Monday. Tarn said he was glad. Tarn thanked his voters. Hanna Tarn waved. [Tarn] supports the treaty.", "Bruno Tarn"},
		// Told by the pronoun of its own sentence, against the rest.
		{"Hanna Tarn opened her campaign on Monday. Tarn promised jobs. In 2000 the senator kept away from then-President Bruno Tarn. It was not easy, as [Tarn] was popular and he had won twice.", "Bruno Tarn"},
		{"Donald Quon spoke at noon. Quon said the press lied. His wife, Melania Quon, spoke at night. On Tuesday [Quon] said she had written the speech herself.", "Melania Quon"},
		// By the title.
		{"Hanna Tarn opened her campaign on Monday. Tarn promised jobs. Former President Bruno Tarn watched from the front row. President [Tarn] signed the pact in 1996.", "Bruno Tarn"},
		{"Hanna Tarn opened her campaign on Monday. Tarn promised jobs. Her husband, Bruno Tarn, watched. Mr. [Tarn] had been ill.", "Bruno Tarn"},
		{"Hanna Tarn opened her campaign on Monday. Tarn promised jobs. Her husband, Bruno Tarn, watched. Mrs. [Tarn] had been ill.", "Hanna Tarn"},
		{"Senator Hanna Tarn opened her campaign on Monday. Senator Tarn promised jobs. Governor Bruno Tarn watched. Governor [Tarn] had been ill.", "Bruno Tarn"},
		{"Hanna Tarn opened her campaign on Monday. Tarn promised jobs. Former President Bruno Tarn watched. Hamo Reth worked in the [Tarn] White House.", "Bruno Tarn"},
		{"Hanna Tarn opened her campaign on Monday. Tarn promised jobs. Former President Bruno Tarn watched. Hamo Reth works for the [Tarn] campaign.", "Hanna Tarn"},
		// Where both have their given names each time, the bare name is of the one just spoken of.
		{"Bruno Tarn spoke in Kell on Monday, and Hanna Tarn spoke in Tarsk. Bruno Tarn drew crowds. [Tarn] said the plan was mad.", "Bruno Tarn"},
		{"Bruno Tarn spoke in Kell on Monday, and Hanna Tarn spoke in Tarsk. Hanna Tarn drew crowds. [Tarn] said the plan was mad.", "Hanna Tarn"},
		{"Khizr Nyando and Ghazala Nyando came to the hall. Khizr Nyando held up a book. A lawyer, [Nyando] has long given away copies of it.", "Khizr Nyando"},
		{"Bruno Tarn spoke in Kell on Monday, and Hanna Tarn spoke in Tarsk. Bruno Tarn told voters that Hanna Tarn was ready. [Tarn] said the plan was mad.", "Bruno Tarn"},
		// Where nothing tells, it is open.
		{"Amina Nyando met Julius Nyando in Kell. [Nyando] said little.", "-"},
		{"Bruno Tarn spoke in Kell on Monday, and Hanna Tarn spoke in Tarsk. It rained. The crowd was small. Nobody cheered. [Tarn] said the plan was mad.", "-"},
		{"Rupert Holm and James Holm run the network. Rupert Holm founded it. James Holm joined in 1996. Rupert Holm met James Holm on Monday. [Holm] said little.", "-"},
		{"Hanna Tarn opened her campaign on Monday. Tarn promised jobs. In 1988 Vice President Bruno Tarn ran on the record of his predecessor. The economy grew, and [Tarn] won the election.", "-"},
		// Who has two forms of the given name is one.
		{"Kenneth Holm sued in 1994. Ken Holm won. [Holm] left the office in 1998.", "Kenneth Holm"},
		{"Sandra Holm came. “I am glad,” [Sandy Holm] said.", "Sandra Holm"},
		{"Sandra Holm came. “I am glad,” [Ken Holm] said.", "Ken Holm"},
		// The titles of a man and a woman of whom the text tells no more.
		{"Humayun Khalim fell in 2004. Ghazila Khalim and Khizil Khalim came. Ms. [Khalim] wept. Mr. Khalim spoke.", "-"},
		// One bearer alone.
		{"Hanna Tarn opened her campaign on Monday. [Tarn] promised jobs.", "Hanna Tarn"},
		{"TARN WINS\n\n[Tarn] promised jobs on Monday. Hanna Tarn is a senator.", "Hanna Tarn"},
		// A first word of a sentence is no given name of another.
		{"Bernie Sandel has a health plan. Absent Sandel's plan, Hanna Tarn spoke of costs. [Sandel] wants a vote.", "Bernie Sandel"},
		{"Christoph Blohm leads the party. Interestingly Blohm is rich. [Blohm] wants a vote.", "Christoph Blohm"},
		{"James Comer spoke on Tuesday. [Comer] said no. Said Comer: “We had no case.” [Comer] left.", "James Comer, James Comer"},
		{"Floridians Jeb Marrant and Marco Rubin met. [Jeb Marrant] spoke first. [Marrant] left early.", "Jeb Marrant, Jeb Marrant"},
		{"Appeals Court Judge JoAnne Klopp lost. [JoAnne Klopp] thanked her voters. [Klopp] will not run again.", "JoAnne Klopp, JoAnne Klopp"},
	} {
		whoIsMeant(t, base, c.text, c.actors)
	}
}

// TestBearersOfOffices has two of one surname in a pack, of whom the title tells
// which is meant.
func TestBearersOfOffices(t *testing.T) {
	entries, err := ReadPack(strings.NewReader(`state | Sumar | adj: Sumari
office | Premier
office | Foreign Minister
person | Hanna Tarn | sex: f | held: Foreign Minister, Sumar, 2020, 2024
person | Bruno Tarn | sex: m | held: Premier, Sumar, 1996, 2000`), "p")
	if err != nil {
		t.Fatal(err)
	}
	base, err := New(entries)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, actors string }{
		{"Sumari officials knew Bruno Tarn. Sumari Foreign Minister [Tarn] came.", "Hanna Tarn"},
		{"Sumari officials knew Hanna Tarn. Former Premier [Tarn] came.", "Bruno Tarn"},
		{"Sumari officials knew Hanna Tarn. It is the agenda of a Premier [Tarn].", "Hanna Tarn"},
		{"Sumari officials knew Hanna Tarn. Foreign Minister [Tarn] came.", "Hanna Tarn"},
	} {
		namesAre(t, base, c.text, c.actors, 2022)
	}
}
