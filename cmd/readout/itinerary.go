package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/readout-dev/readout"
	"github.com/readout-dev/readout/export"
	"github.com/readout-dev/readout/ledger"
	"github.com/readout-dev/readout/sqlite"
	"github.com/readout-dev/readout/view"
)

func newItinerary(a *app) *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "itinerary ACTOR",
		Short: "Print where an actor was, is or is to be, and who was met there",
		Long: `Print the legs of an actor's travels in order: place, days, who was met there,
each with the words it rests on. Days of which nothing is known show as gaps.
Legs whose date is not known, and engagements whose place is not known, come
last. ACTOR is a name, words of one, or an id. doc/itinerary.md tells how legs
are made.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			as, err := export.ParseFormat(format)
			if err != nil {
				return err
			}
			return a.read(cmd.Context(), func(ctx context.Context, l *sqlite.Ledger, w io.Writer) error {
				who, err := oneActor(ctx, l, args[0])
				if err != nil {
					return err
				}
				v, err := view.LoadItinerary(ctx, l, who)
				if err != nil {
					return err
				}
				return export.Itinerary(w, as, v)
			})
		},
	}
	addFormat(cmd, &format)
	return cmd
}

// mostNamed is how many actors an error names.
const mostNamed = 8

// oneActor returns the actor that an id, a name or words of one stand for: the
// only one with the words in a name, or the only one with that very name.
func oneActor(ctx context.Context, l *sqlite.Ledger, name string) (ledger.Actor, error) {
	found, err := l.Actors(ctx, ledger.Filter{Actor: name})
	if err != nil {
		return ledger.Actor{}, err
	}
	fail := func(cause error, hint string) (ledger.Actor, error) {
		return ledger.Actor{}, &readout.Error{Op: "find actor", Subject: fmt.Sprintf("%q", name), Err: cause, Hint: hint}
	}
	if len(found) == 0 {
		return fail(readout.ErrNotFound, `Run "readout actors" for the names and ids.`)
	}
	var exact, listed []ledger.Actor
	for _, a := range found {
		if ledger.Fold(a.Name) == ledger.Fold(name) {
			exact = append(exact, a)
		}
	}
	if listed = found; len(exact) > 0 {
		listed = exact
	}
	if len(listed) == 1 {
		return listed[0], nil
	}
	var names []string
	for i, a := range listed {
		if i == mostNamed {
			names = append(names, fmt.Sprintf("%d more", len(listed)-i))
			break
		}
		names = append(names, view.Plain(a.Name)+" ("+a.ID+")")
	}
	return fail(readout.ErrAmbiguous, "Give one of "+strings.Join(names, ", ")+".")
}
