package engagement

import (
	"strings"

	"github.com/readout-dev/readout"
)

// crowd reports whether p is unnamed people who make no engagement: voters,
// reporters, somebody's own aides.
func (p *party) crowd() bool {
	if p.form != readout.FormNominal || p.private {
		return false
	}
	name := p.Name
	if i := strings.Index(name, " of "); i > 0 {
		name = name[:i]
	}
	return lexicon[lower(name[strings.LastIndexByte(name, ' ')+1:])]&classCrowd != 0
}

// located returns the parties of g that are places.
func (g *group) located() []party {
	if g.owner {
		return nil
	}
	var ps []party
	for _, p := range g.parties {
		if p.place() {
			ps = append(ps, p)
		}
	}
	return ps
}
