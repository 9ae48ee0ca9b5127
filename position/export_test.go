package position

// Strictly returns a finder that finds nothing by the third reading, which is less
// particular.
func (f *Finder) Strictly() *Finder {
	strict := *f
	strict.readings = 2
	return &strict
}
