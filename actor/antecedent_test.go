package actor

import "testing"

// TestAntecedents has pronouns in brackets and whom they mean; "-" where nobody
// can tell.
func TestAntecedents(t *testing.T) {
	base, err := worldBase()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, actors string }{
		// The object of a joined verb is not its subject.
		{"Sarah Tolk called a delegate, Clara Brek, and encouraged [her] to take the slot.", "Clara Brek"},
		{"Sarah Tolk met Clara Brek and praised [her].", "Clara Brek"},
		{"Sarah Tolk met Clara Brek and praised [her] speech.", "-"},
		{"Victor Tolk called Martin Brek and told [him] to wait.", "Martin Brek"},
		{"Victor Tolk told Martin Brek that [he] would come.", "Victor Tolk"},
		{"Victor Tolk urged Martin Brek to drop [his] plan.", "-"},
		{"Victor Tolk accused Martin Brek of hiding [his] money.", "Martin Brek"},
		{"Victor Tolk asked Martin Brek to call [him].", "Victor Tolk"},
		{"Victor Tolk mocked Martin Brek for not releasing [his] tax returns.", "Martin Brek"},
		{"Victor Tolk beat Martin Brek in May and went on to defeat [his] rival in June.", "Victor Tolk"},
		{"Anna Tolk accuses Quon Brek of smearing her over [her] money.", "Anna Tolk"},
		{"Quon Tolk met Anna Brek on Monday. [She] is in danger.", "Anna Brek"},
		{"Victor Tolk put Martin Brek in to hold [his] seat.", "-"},
		{"Victor Tolk thanked Martin Brek for backing [his] bill.", "-"},
		// Whose effort, plan or decision it is does what it is for.
		{"Victor Tolk spoke of Martin Brek's effort to downplay [his] ties to the bank.", "Martin Brek"},
		{"Victor Tolk criticized Martin Brek's decision to sell [his] house.", "Martin Brek"},
		{"Victor Tolk opposes Martin Brek's plan to close [his] firm.", "Martin Brek"},
		{"Victor Tolk's decision to sell [his] house angered Martin Brek.", "Victor Tolk"},
		// Parallel subjects.
		{"While [he] praised the plan, Victor Tolk warned of its cost.", "Victor Tolk"},
		{"Though [he] praised the plan, Victor Tolk voted no.", "-"},
		{"Victor Tolk beat Martin Brek in May, and [he] will run again.", "Victor Tolk"},
		{"Victor Tolk beat Martin Brek in May. [He] will run again.", "Victor Tolk"},
		{"For Victor Tolk, who has been called another Martin Brek, the race is new. While [he] likes the comparison, [he] rejects the creed.", "Victor Tolk, Victor Tolk"},
		{"Victor Tolk met Anna Brek in Kell. [He] praised the plan.", "Victor Tolk"},
		{"Victor Tolk met Anna Brek in Kell. [She] praised the plan.", "Anna Brek"},
		{"Victor Tolk met Anna Brek in Kell. [She] told [him] that [her] party would wait.", "Anna Brek, Victor Tolk, Anna Brek"},
		{"Victor Tolk met Anna Brek in Kell. [He] told [her] that [his] party would wait.", "Victor Tolk, Anna Brek, Victor Tolk"},
		{"Victor Tolk, the brother of Martin Brek, left. [He] had lost.", "Victor Tolk"},
		{"Anna Brek's husband, Victor Tolk, said [he] would vote for [her].", "Victor Tolk, Anna Brek"},
		{"Anna Brek said [her] husband was ill.", "Anna Brek"},
		{"Anna Brek and Victor Tolk met. [She] left first, and [he] stayed.", "Anna Brek, Victor Tolk"},
		// Never a state or a body.
		{"Sumar condemned Anna Brek for [her] push to close the border.", "Anna Brek"},
		{"Anna Brek came to Sumar. [Her] talks with Velia failed.", "Anna Brek"},
		// A speaker stays the speaker.
		{"Senator Gilda Brek recalled the year 2008 to point out that Anna Tarn's lead could melt.\n\n“Nobody controls the vote,” [she] said.", "Gilda Brek"},
		{"Senator Gilda Brek spoke of Anna Tarn's lead.\n\n“It is not safe,” [she] said.", "Gilda Brek"},
		{"Victor Tolk spoke of Martin Brek on Monday.\n\n“It is not safe,” [he] said.", "Victor Tolk"},
		{"“It is not safe,” Victor Tolk said of Martin Brek. “It never was,” [he] added.", "Victor Tolk"},
		// Where two are equally good.
		{"Victor Tolk and Martin Brek met in Kell. [He] praised the plan.", "-"},
		{"Victor Tolk left, and Martin Brek stayed. [He] had lost.", "-"},
	} {
		whoIsMeant(t, base, c.text, c.actors)
	}
}
