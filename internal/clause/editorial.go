package clause

// editorial reports whether the outlet at word i speaks for itself: its sentence
// says that it does in an editorial.
func (r *Reader) editorial(i int) bool {
	s := r.Sentence(i)
	for k := s.First + 1; k < s.Last; k++ {
		switch r.lower[k] {
		case "editorial", "editorials":
		case "article":
			if r.lower[k-1] != "leading" {
				continue
			}
		default:
			continue
		}
		if c := r.Case(k); c >= 0 && r.lower[c] == "in" && r.Base(k) == "obl" {
			return r.Head(k) == r.Head(i)
		}
		if r.Base(k) == "nsubj" && r.Head(i) == k { // "an editorial in the Harbour Post"
			return true
		}
	}
	return false
}
