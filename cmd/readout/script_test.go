package main

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/readout-dev/readout/demo"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"readout": main})
}

// TestScripts runs testdata/script/*.txtar: the command line's behaviour, one
// file a command. In each, $WORK/corpus is the demonstration corpus, actors.pack
// and demo.issues what it is to be read with.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "script"),
		UpdateScripts:       os.Getenv("UPDATE") != "",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			return errors.Join(
				demo.Write(env.WorkDir),
				os.WriteFile(filepath.Join(env.WorkDir, "actors.pack"), []byte(demo.Actors), 0o644),
				os.WriteFile(filepath.Join(env.WorkDir, "demo.issues"), []byte(demo.Issues), 0o644),
			)
		},
	})
}
