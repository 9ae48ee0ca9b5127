// Package annotate runs the components that turn a document into layers over
// its text and into reports.
//
// A [Component] declares the layers it requires and the layers it assigns;
// [New] checks that each requirement is met by a component before it. An
// annotation is a pure function of its document, so documents can be
// annotated in parallel and in any order.
package annotate

import (
	"fmt"
	"slices"
	"strings"

	"github.com/readout-dev/readout"
)

// Component is one step of the pipeline. Run may read the layers that it
// requires, and fills those that it assigns; it is called by several
// goroutines at once, each with its own annotation.
type Component struct {
	Name     string
	Requires []readout.Layer
	Assigns  []readout.Layer
	Run      func(*readout.Annotation) error
}

// Pipeline is a checked sequence of components. It is safe for concurrent use.
type Pipeline struct {
	components []Component
}

// New returns the pipeline of the components in their order. It is an error
// if a component requires a layer that none before it assigns, or if two have
// one name.
func New(components ...Component) (*Pipeline, error) {
	assigned := map[readout.Layer]bool{}
	names := map[string]bool{}
	for _, c := range components {
		if names[c.Name] {
			return nil, &readout.Error{Op: "order components", Subject: c.Name, Err: fmt.Errorf("named twice")}
		}
		names[c.Name] = true
		for _, l := range c.Requires {
			if !assigned[l] {
				return nil, &readout.Error{
					Op: "order components", Subject: c.Name, Err: fmt.Errorf("requires %q, which no component before it assigns", l),
					Hint: fmt.Sprintf("Put a component that assigns %q before %q.", l, c.Name),
				}
			}
		}
		for _, l := range c.Assigns {
			assigned[l] = true
		}
	}
	return &Pipeline{slices.Clone(components)}, nil
}

// Layers returns the layers that the components assign, in order.
func (p *Pipeline) Layers() []readout.Layer {
	var layers []readout.Layer
	for _, c := range p.components {
		for _, l := range c.Assigns {
			if !slices.Contains(layers, l) {
				layers = append(layers, l)
			}
		}
	}
	return layers
}

// For returns the shortest pipeline of p's components that assigns the
// layers: those that assign one of them, and what these require.
func (p *Pipeline) For(layers ...readout.Layer) (*Pipeline, error) {
	need := map[readout.Layer]bool{}
	for _, l := range layers {
		if !slices.ContainsFunc(p.components, func(c Component) bool { return slices.Contains(c.Assigns, l) }) {
			return nil, &readout.Error{
				Op: "select layer", Subject: string(l), Err: readout.ErrNotFound,
				Hint: "The layers are " + p.names() + ".",
			}
		}
		need[l] = true
	}
	var kept []Component
	for _, c := range slices.Backward(p.components) {
		if !slices.ContainsFunc(c.Assigns, func(l readout.Layer) bool { return need[l] }) {
			continue
		}
		for _, l := range c.Requires {
			need[l] = true
		}
		kept = append(kept, c)
	}
	slices.Reverse(kept)
	return New(kept...)
}

func (p *Pipeline) names() string {
	var names []string
	for _, l := range p.Layers() {
		names = append(names, string(l))
	}
	return strings.Join(names, ", ")
}

// Annotate runs the components over doc. A component's error or panic ends
// the annotation with an error that names the component and the document.
func (p *Pipeline) Annotate(doc *readout.Document) (*readout.Annotation, error) {
	a := readout.NewAnnotation(doc)
	if err := p.Complete(a); err != nil {
		return nil, err
	}
	return a, nil
}

// Complete runs the components whose layers a does not have yet; layers that
// are there already, as gold tokens from a CoNLL-U file are, stay as they are.
func (p *Pipeline) Complete(a *readout.Annotation) error {
	for _, c := range p.components {
		if !slices.ContainsFunc(c.Assigns, func(l readout.Layer) bool { return !a.Has(l) }) {
			continue
		}
		if err := run(c, a); err != nil {
			return &readout.Error{Op: "annotate", Subject: a.Document.Source, Err: fmt.Errorf("%s: %w", c.Name, err)}
		}
		a.Assigned(c.Assigns...)
	}
	return nil
}

// run calls the component and turns a panic into an error: one document with
// a text that nobody thought of must not end a build of a million.
func run(c Component, a *readout.Annotation) (err error) {
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("panic: %v", v)
		}
	}()
	return c.Run(a)
}
