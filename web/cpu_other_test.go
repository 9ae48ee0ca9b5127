//go:build !unix

package web_test

import "time"

// processor returns 0: how busy processors are is not known here.
func processor() time.Duration { return 0 }
