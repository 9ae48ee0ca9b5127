package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/sqlite"
	"github.com/readout-dev/readout/web"
)

const defaultAddr = "127.0.0.1:8080"

func newServe(a *app) *cobra.Command {
	var at serveFlags
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Serve the ledger's web pages",
		Long: `Serve the pages of the ledger until interrupted.

On this machine alone, the default, nobody is asked who they are. An --addr that
others can reach needs a token or a password, with which readers sign in; take
READOUT_TOKEN or a file, since other users of this machine can read a command
line. The pages are not encrypted: put a server that does TLS before this one.`,
		Example: `    readout serve
    READOUT_TOKEN=$(openssl rand -hex 16) readout serve --addr :8080 --host ledger.example
    curl -H "Authorization: Bearer $READOUT_TOKEN" http://ledger.example:8080/timeline.json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			store, err := sqlite.OpenReadOnly(ctx, a.ledger, a.sqlite())
			if err != nil {
				return err
			}
			defer store.Close()
			return a.serve(ctx, store, at)
		},
	}
	at.add(cmd)
	return cmd
}

// serveFlags say where the pages are served, and to whom.
type serveFlags struct {
	addr, token, passwordFile string
	hosts                     []string
}

func (f *serveFlags) add(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.addr, "addr", defaultAddr, "the `host:port` to listen on; port 0 takes a free one")
	flags.StringVar(&f.token, "token", "", "the `token` with which readers sign in, also READOUT_TOKEN")
	flags.StringVar(&f.passwordFile, "password-file", "", "a `file` whose first line is the password with which readers sign in")
	flags.StringArrayVar(&f.hosts, "host", nil, "a `name` by which readers reach this server; may be given several times")
	cmd.MarkFlagsMutuallyExclusive("token", "password-file")
}

// access returns whom the server answers.
func (f *serveFlags) access(getenv func(string) string) (web.Access, error) {
	access := web.Access{Secret: f.token, Hosts: f.hosts}
	switch {
	case f.passwordFile != "":
		data, err := os.ReadFile(f.passwordFile)
		if err == nil {
			access.Secret, _, _ = strings.Cut(string(data), "\n")
			if access.Secret = strings.TrimSuffix(access.Secret, "\r"); access.Secret == "" {
				err = errors.New("no password in its first line")
			}
		}
		if err != nil {
			return access, &readout.Error{Op: "read password", Subject: f.passwordFile, Err: err, Hint: "Write the password into the first line of the file."}
		}
	case access.Secret == "":
		access.Secret = getenv("READOUT_TOKEN")
	}
	return access, nil
}

// serve serves the pages of store until ctx is done.
func (a *app) serve(ctx context.Context, store *sqlite.Ledger, at serveFlags) error {
	access, err := at.access(a.getenv)
	if err != nil {
		return err
	}
	log := slog.New(slog.NewTextHandler(a.stderr, nil))
	return web.Serve(ctx, at.addr, access, web.New(store, log, access), func(at net.Addr) {
		fmt.Fprintf(a.stderr, "Serving http://%s/ until interrupted (Ctrl-C).\n", at)
	})
}
