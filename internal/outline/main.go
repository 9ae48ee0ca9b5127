// Command outline writes the outlines that the map of an itinerary is drawn on,
// view/outline.txt, from a TopoJSON file of the countries of Natural Earth, such
// as countries-110m.json of the npm package world-atlas (version 2):
//
//	go run ./internal/outline countries-110m.json > view/outline.txt
//
// Each line of the output is a line of the map: "coast" or "border", then the
// first point and the steps from each point to the next, longitude and latitude
// in twentieths of a degree.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"strings"
)

// topology is what is needed of TopoJSON: https://github.com/topojson/topojson-specification.
type topology struct {
	Transform struct{ Scale, Translate [2]float64 }
	Arcs      [][][2]int
	Objects   struct {
		Countries struct {
			Geometries []struct{ Arcs json.RawMessage }
		}
	}
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "outline:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 1 {
		return errors.New("name one TopoJSON file")
	}
	data, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	var t topology
	if err := json.Unmarshal(data, &t); err != nil {
		return err
	}
	shared := make([]int, len(t.Arcs)) // by how many countries
	for _, g := range t.Objects.Countries.Geometries {
		var tree any
		if err := json.Unmarshal(g.Arcs, &tree); err != nil {
			return err
		}
		count(tree, shared)
	}
	w := bufio.NewWriter(os.Stdout)
	for i, arc := range t.Arcs {
		kind := "coast"
		if shared[i] > 1 {
			kind = "border"
		}
		if line := steps(&t, arc); line != "" {
			fmt.Fprintln(w, kind, line)
		}
	}
	return w.Flush()
}

// count counts the arcs in a tree of lists; ^i is arc i backwards.
func count(tree any, shared []int) {
	switch v := tree.(type) {
	case []any:
		for _, c := range v {
			count(c, shared)
		}
	case float64:
		i := int(v)
		if i < 0 {
			i = ^i
		}
		shared[i]++
	}
}

// steps writes an arc in twentieths of a degree, without points that fall
// together.
func steps(t *topology, arc [][2]int) string {
	var parts []string
	var at, last [2]int
	for i, d := range arc {
		at[0], at[1] = at[0]+d[0], at[1]+d[1]
		var p [2]int
		for k := range p {
			p[k] = int(math.Round(20 * (float64(at[k])*t.Transform.Scale[k] + t.Transform.Translate[k])))
		}
		if i > 0 && p == last {
			continue
		}
		parts = append(parts, fmt.Sprintf("%d,%d", p[0]-last[0], p[1]-last[1]))
		last = p
	}
	if len(parts) < 2 {
		return ""
	}
	return strings.Join(parts, " ")
}
