package main

import (
	"context"
	"fmt"
	"log/slog"
	"net"

	"github.com/spf13/cobra"

	"github.com/readout-dev/readout/sqlite"
	"github.com/readout-dev/readout/web"
)

const defaultAddr = "127.0.0.1:8080"

func newServe(a *app) *cobra.Command {
	var addr string
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Serve the ledger's web pages",
		Long:  "Serve the pages of the ledger until interrupted. The pages have no login: keep the address on this machine.",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			store, err := sqlite.OpenReadOnly(ctx, a.ledger, a.sqlite())
			if err != nil {
				return err
			}
			defer store.Close()
			return a.serve(ctx, store, addr)
		},
	}
	addAddr(cmd, &addr)
	return cmd
}

func addAddr(cmd *cobra.Command, addr *string) {
	cmd.Flags().StringVar(addr, "addr", defaultAddr, "the `host:port` to listen on; port 0 takes a free one")
}

// serve serves the pages of store until ctx is done.
func (a *app) serve(ctx context.Context, store *sqlite.Ledger, addr string) error {
	log := slog.New(slog.NewTextHandler(a.stderr, nil))
	return web.Serve(ctx, addr, web.New(store, log), func(at net.Addr) {
		fmt.Fprintf(a.stderr, "Serving http://%s/ until interrupted (Ctrl-C).\n", at)
	})
}
