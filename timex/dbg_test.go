package timex_test

import (
	"os"
	"strings"
	"testing"
)

func TestDbg(t *testing.T) {
	if os.Getenv("DBG") == "" {
		t.Skip()
	}
	for _, s := range strings.Split(os.Getenv("DBG"), "|") {
		a := annotated(t, s, os.Getenv("DCT"))
		t.Log(s)
		for _, x := range a.Times {
			t.Logf("   [%s] %s %s %s %s", a.Text(x.Span), x.Type, x.Value, x.Mod, x.When.Human())
		}
	}
}
