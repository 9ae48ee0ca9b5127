package actor

import "strings"

// nicknames has the short forms of given names that English news uses for the
// full ones, folded.
var nicknames = func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(`
		abigail abby
		albert al bert
		alexander alex sandy
		alfred al fred
		andrew andy drew
		anthony tony
		antonio tony
		barbara barb
		benjamin ben
		bernard bernie
		bradley brad
		catherine cathy kate
		charles chuck charlie
		christine chris tina
		christopher chris
		daniel dan danny
		david dave
		deborah debbie deb
		dennis denny
		donald don donny
		dorothy dot dottie
		douglas doug
		edward ed eddie ted
		elizabeth liz beth betsy betty
		eugene gene
		frederick fred
		gabrielle gabby
		gerald jerry
		gregory greg
		harold hal
		henry hank
		jacob jake
		james jim jimmy
		jeffrey jeff
		jennifer jen jenny
		jonathan jon
		joseph joe
		joshua josh
		judith judy
		katherine kathy kate katie
		kathleen kathy
		kenneth ken
		lawrence larry
		leonard len lenny
		margaret maggie peggy
		martha marty
		matthew matt
		michael mike
		mitchell mitch
		nancy nan
		nathaniel nate
		nicholas nick
		pamela pam
		patricia pat patty
		patrick pat
		peter pete
		philip phil
		randall randy
		raymond ray
		rebecca becky
		richard rick dick
		robert bob rob bobby
		rodney rod
		ronald ron
		samuel sam
		sandra sandy
		stephen steve
		steven steve
		stuart stu
		susan sue
		theodore ted
		thomas tom tommy
		timothy tim
		victoria vicky
		vincent vince
		walter walt
		william bill will billy
		zachary zach`) {
		words := strings.Fields(line)
		for _, short := range words[min(1, len(words)):] {
			m[short] += " " + words[0] + " "
		}
	}
	return m
}()

// nicknamed reports whether two names have one surname, and the first name of one
// is a short form of the other's: "Ken" and "Kenneth".
func nicknamed(a, b []string) bool {
	if len(a) < 2 || len(b) < 2 || a[len(a)-1] != b[len(b)-1] || len(a) > 2 && len(b) > 2 {
		return false
	}
	return strings.Contains(nicknames[a[0]], " "+b[0]+" ") || strings.Contains(nicknames[b[0]], " "+a[0]+" ")
}
