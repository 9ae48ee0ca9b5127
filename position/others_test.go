package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestOthers: what others are to do, are let do or kept from, and what is to be done
// with a thing.
func TestOthers(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		// asked, in the passive
		{"Velia was asked by Sumar to return the captured boats.", "Sumar supports Velia returning the captured boats"},
		{"Ilo Tarn was urged by the Straits Council to reopen the harbour.", "Straits Council supports Ilo Tarn reopening the harbour"},
		{"Velia could be urged by Sumar to reopen the strait.", ""},
		{"Velia was told by Sumar to wait.", ""},
		{"Ana Brek petitioned the court to annul the decree on fishing.", "Ana Brek opposes decree on fishing"},
		// let, and kept from
		{"Ana Brek has permitted women to stand in municipal elections.", "Ana Brek supports women standing in municipal elections"},
		{"Velia has allowed foreign ships to enter the port of Maresh.", "Velia supports foreign ships entering the port of Maresh"},
		{"Velia will not allow foreign ships to enter the port of Maresh.", "Velia opposes foreign ships entering the port of Maresh"},
		{"Velia forbade foreign ships to enter the port of Maresh.", "Velia opposes foreign ships entering the port of Maresh"},
		{"Velia kept foreign ships from entering the port of Maresh.", "Velia opposes foreign ships entering the port of Maresh"},
		{"Velia prevented the inspectors from visiting the camps.", "Velia opposes inspectors visiting the camps"},
		{"Velia might allow foreign ships to enter the port of Maresh.", ""},
		{"The storm kept foreign ships from entering the port of Maresh.", ""},
		{"Ilo Tarn, a farmer, kept his dogs from entering the port of Maresh.", ""},
		{"Velia was not a party to the truce, allowing foreign ships to enter the port of Maresh.", ""},
		{"Velia closed the strait. Sumar did nothing to prevent Velia from doing so.", ""},
		// to be done with a thing
		{"Ana Brek wants the sanctions on Tarsk lifted by May.", "Ana Brek opposes sanctions on Tarsk"},
		{"Ana Brek repeated her calls for the sailors of Tarsk to be freed.", "Ana Brek supports sailors of Tarsk being freed"},
		{"Velia wants a treaty based on trust.", "Velia supports treaty based on trust"},
		{"The embargo on Tarsk was lifted at the request of Velia.", "Velia opposes embargo on Tarsk"},
		{"The session was closed at the request of Velia.", "Velia supports closing the session"},
		{"A session was held at the request of Velia.", ""},
		// what the holder is for or against
		{"Velia said no to a naval base on the island.", "Velia opposes naval base on the island"},
		{"Velia did not say no to a naval base on the island.", ""},
		{"Ana Brek vowed never to sign the river treaty.", "Ana Brek opposes signing the river treaty"},
		{"Ana Brek never vowed to sign the river treaty.", ""},
		{"Velia is intent on clearing the camps along the river.", "Velia supports clearing the camps along the river"},
		{"Velia is opposed to foreign ships entering the port of Maresh.", "Velia opposes foreign ships entering the port of Maresh"},
		{"The Harbour Front, a faction opposed to peace with Sumar, met in Maresh.", "Harbour Front opposes peace with Sumar"},
		{"Ilo Tarn, the head of a faction opposed to peace with Sumar, met in Maresh.", ""},
		{"Velia agreed to the visit of the inspectors as long as no cameras were brought.", "Velia conditional visit of the inspectors [as long as no cameras were brought]"},
	})
}
