package web_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/ledger"
)

// tour is a story of travels; its places have hidden characters in them.
var tour = story{
	"d-tour", "Port Post", "Brek tours the straits", "2031-03-10",
	[]string{
		"Ana Brek arrived in Velia on 3 March after visiting <b>Kesh</b>\u202e.",
		"She met Ilo Tarn in Port Velia on 4 March, and is to visit Halm on 7 March.",
	},
	[]claim{
		says("visit occurred | visitor:Ana Brek//Sumar | Velia | 2031-03-03", "Ana Brek arrived in Velia on 3 March after visiting <b>Kesh</b>\u202e"),
		says("visit occurred | visitor:Ana Brek//Sumar | <b>Kesh</b>\u202e | ", "Ana Brek arrived in Velia on 3 March after visiting <b>Kesh</b>\u202e"),
		says("meeting occurred | Ana Brek//Sumar; Ilo Tarn//Velia | Velia | 2031-03-04", "She met Ilo Tarn in Port Velia on 4 March"),
		says("visit planned | visitor:Ana Brek//Sumar | Halm | 2031-03-07", "is to visit Halm on 7 March"),
	},
}

func TestActorPageHasTheItinerary(t *testing.T) {
	h := serve(t, tour)
	path := "/actor/" + ledger.ActorID(readout.ActorRef{Name: "Ana Brek"})
	_, page := get(t, h, path)
	text := textOf(t, page)
	at := -1
	for _, want := range []string{
		"Itinerary", "<b>Kesh</b>[U+202E]", "before Velia, 3 March 2031", "Velia", "3 to 4 March 2031", "Ana Brek met Ilo Tarn in Velia on 4 March 2031",
		"5 to 6 March 2031, 2 days: whereabouts not known", "Halm", "planned", "7 March 2031",
	} {
		i := strings.Index(text[at+1:], want)
		if i < 0 {
			t.Fatalf("no %q after byte %d of\n%s", want, at, text)
		}
		at += i + 1
	}
	if strings.Contains(page, "\u202e") || strings.Contains(page, "<b>Kesh") {
		t.Error("the page has a place's characters as they are")
	}
	_, body := get(t, h, path+".json")
	var twin struct {
		Name      string
		Itinerary struct {
			Legs []struct{ Place, Status string }
		}
	}
	if err := json.Unmarshal([]byte(body), &twin); err != nil {
		t.Fatal(err)
	}
	if twin.Name != "Ana Brek" || len(twin.Itinerary.Legs) != 3 || twin.Itinerary.Legs[1].Place != "Velia" || twin.Itinerary.Legs[2].Status != "planned" {
		t.Errorf("the twin has %+v", twin)
	}
	// One who travels nowhere has none.
	_, page = get(t, serve(t, mediation...), "/actor/"+ledger.ActorID(readout.ActorRef{Name: "Zoë Ünal"}))
	if strings.Contains(page, "Itinerary") {
		t.Error("an actor of no record with a place has an itinerary")
	}
}
