package wordset

import "testing"

func TestOf(t *testing.T) {
	set := Of("accord pact\n\ttreaty pact")
	if len(set) != 3 || !set["accord"] || !set["pact"] || !set["treaty"] || set[""] {
		t.Errorf("got %v", set)
	}
	if len(Of(" ")) != 0 {
		t.Error("white space is no word")
	}
}
