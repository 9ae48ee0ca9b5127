// Package readout is the vocabulary of Readout: what a document is, what can
// be said about its text, and what a ledger holds.
//
// The way of a document through the other packages is
//
//	source ──► extract ──► annotate ──► ledger ──► view
//	bytes      Document    Annotation   Record     pages, listings, exports
//	                       and Reports
//
// Three promises are kept by the types of this package:
//
//   - A [Report] can't be built without [Evidence], nor Evidence without a
//     span that fits its document's text.
//   - The text of Evidence is a copy of the document's stored text, byte for
//     byte.
//   - Ids are hashes of parts: the same input gives the same ids on every
//     machine and on every day.
//
// A [Span] counts bytes of the stored text, half-open. Everything that leaves
// the program (JSON, CSV, addresses of pages) counts Unicode code points
// instead, as the W3C Web Annotation model does; Evidence knows both.
package readout
