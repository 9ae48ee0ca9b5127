package position_test

import (
	"testing"

	"github.com/readout-dev/readout/internal/testkit"
)

// TestPointers: what "the move", "that notion", "it" or "doing so" stands for.
func TestPointers(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		// what the sentence before says was done
		{"Velia closed the strait on Monday. Sumar condemned the move.", "Sumar opposes Velia closing the strait"},
		{"Velia closed the strait on Monday. Ana Brek, the Sumari prime minister, called the move illegal.", "Ana Brek opposes Velia closing the strait"},
		{"Velia expelled three Sumari diplomats. Tarsk criticised the decision.", "Velia supports expelling three Sumari diplomats | Tarsk opposes Velia expelling three Sumari diplomats"},
		{"Velia imposed an embargo on Tarsk. Ana Brek welcomed the step.", "Velia supports embargo on Tarsk | Ana Brek supports embargo on Tarsk"},
		{"Velia said on Monday that it was closing the strait to Sumari ships. Tarsk has denounced the move.", "Tarsk opposes Velia closing the strait to Sumari ships"},
		{"Velia deployed troops to the island in March. Sumar has criticised the deployment.", "Sumar opposes Velia deploying troops to the island"},
		{"Velia built a wall along the border with Tarsk. Mira Oss condemned this.", "Mira Oss opposes Velia building a wall along the border with Tarsk"},
		// what it says somebody thought of
		{"Ilo Tarn wants to close the strait. Ana Brek rejected the idea.", "Ilo Tarn supports closing the strait | Ana Brek opposes closing the strait"},
		{"Some lawmakers have suggested that Sumar leave the Straits Council. Ana Brek dismissed the suggestion.", "Ana Brek opposes Sumar leaving the Straits Council"},
		{"Velia has floated a joint inspection of the strait. Mira Oss backed the proposal.", "Mira Oss supports joint inspection of the strait"},
		{"There has been talk of a naval base on the island. Ana Brek rejected that notion.", "Ana Brek opposes naval base on the island"},
		{"Velia is considering a tax on Sumari imports. Tarsk opposes such a step.", "Tarsk opposes tax on Sumari imports"},
		{"The council is weighing an fuel embargo on Tarsk. Velia opposes it.", "Velia opposes fuel embargo on Tarsk"},
		{"Mira Oss proposed sending monitors to the border. Ilo Tarn ruled that out.", "Mira Oss supports sending monitors to the border | Ilo Tarn opposes sending monitors to the border"},
		{"Asked about a naval base on the island, Ana Brek said she rejected the idea.", "Ana Brek opposes naval base on the island"},
		{"Asked whether Sumar would join the river treaty, Ana Brek ruled it out.", "Ana Brek opposes Sumar joining the river treaty"},
		{"Velia has proposed a customs union with Sumar, but Ana Brek rejected the idea.", "Velia supports customs union with Sumar | Ana Brek opposes customs union with Sumar"},
		// in apposition
		{"Velia withdrew from the river treaty, a move that Sumar condemned.", "Velia opposes river treaty | Sumar opposes Velia withdrawing from the river treaty"},
		{"Velia closed the strait, a step condemned by Sumar.", "Sumar opposes Velia closing the strait"},
		{"Velia closed the strait to tankers, a decision welcomed by Tarsk and Sumar.", "Tarsk supports Velia closing the strait to tankers | Sumar supports Velia closing the strait to tankers"},
		// doing so
		{"Velia wants Sumar to leave the river treaty, but Ana Brek refused to do so.", "Velia supports Sumar leaving the river treaty | Ana Brek opposes Sumar leaving the river treaty"},
		// two that it may stand for, or none
		{"Velia closed the strait and Tarsk expelled three Sumari diplomats. Sumar condemned the move.", "Tarsk supports expelling three Sumari diplomats"},
		{"Ana Brek met Ilo Tarn in Maresh. Mira Oss rejected the idea.", ""},
		{"It rained in Maresh. Sumar condemned the move.", ""},
		{"Ana Brek arrived in Maresh on Monday. Ilo Tarn rejected this.", ""},
		{"Velia opened a school in Maresh and a museum in Brenn. Sumar condemned it.", ""},
		{"Velia closed the strait.\n\nThe council met in Port Ona on Monday. It will meet again in May.\n\nSumar rejected the idea.", ""},
	})
}

// TestSecondHolders: who else holds what one holds.
func TestSecondHolders(t *testing.T) {
	testkit.CheckTold(t, find, [][2]string{
		{"Velia, joined by Tarsk, opposes the river treaty.", "Velia opposes river treaty | Tarsk opposes river treaty"},
		{"Velia, along with Tarsk and Sumar, opposes the river treaty.", "Velia opposes river treaty | Tarsk opposes river treaty | Sumar opposes river treaty"},
		{"Velia, together with Tarsk, has backed the river treaty.", "Velia supports river treaty | Tarsk supports river treaty"},
		{"Velia, like Tarsk, opposes the river treaty.", "Velia opposes river treaty | Tarsk opposes river treaty"},
		{"Like Tarsk, Velia opposes the river treaty.", "Velia opposes river treaty | Tarsk opposes river treaty"},
		{"Velia as well as Tarsk opposes the river treaty.", "Tarsk opposes river treaty | Velia opposes river treaty"},
		{"Both Velia and Tarsk oppose the river treaty.", "Velia opposes river treaty | Tarsk opposes river treaty"},
		{"Unlike Tarsk, Velia supports the river treaty.", "Velia supports river treaty | Tarsk opposes river treaty"},
		{"Velia opposes the river treaty, and so does Tarsk.", "Velia opposes river treaty | Tarsk opposes river treaty"},
		{"Velia opposes the river treaty, as does Tarsk.", "Velia opposes river treaty | Tarsk opposes river treaty"},
		{"Velia opposes the river treaty. So do Tarsk and Sumar.", "Velia opposes river treaty | Tarsk opposes river treaty | Sumar opposes river treaty"},
		{"Velia opposes the river treaty, but Tarsk does not.", "Velia opposes river treaty"},
		{"Velia does not support the river treaty, and neither does Tarsk.", "Velia opposes river treaty | Tarsk opposes river treaty"},
		{"Ana Brek called for a truce in Tarsk, a call echoed by Ilo Tarn.", "Ana Brek supports ceasefire in Tarsk | Ilo Tarn supports ceasefire in Tarsk"},
		{"Ana Brek opposes the river treaty, a view shared by Ilo Tarn.", "Ana Brek opposes river treaty | Ilo Tarn opposes river treaty"},
		{"Ana Brek opposes the river treaty, a position that Ilo Tarn shares.", "Ana Brek opposes river treaty | Ilo Tarn opposes river treaty"},
		{"Ana Brek rejected the river treaty. Ilo Tarn agreed.", "Ana Brek opposes river treaty | Ilo Tarn opposes river treaty"},
		{"Ana Brek rejected the river treaty. Ilo Tarn echoed her.", "Ana Brek opposes river treaty | Ilo Tarn opposes river treaty"},
		{"Ana Brek rejected the river treaty. Ilo Tarn said the same.", "Ana Brek opposes river treaty | Ilo Tarn opposes river treaty"},
		{"Ana Brek rejected the river treaty. Ilo Tarn followed suit.", "Ana Brek opposes river treaty | Ilo Tarn opposes river treaty"},
		{"Ana Brek called for a truce. Ilo Tarn made a similar call.", "Ana Brek supports ceasefire | Ilo Tarn supports ceasefire"},
		{"Ana Brek opposes the river treaty. Ilo Tarn shares her view.", "Ana Brek opposes river treaty | Ilo Tarn opposes river treaty"},
		{"Ana Brek opposes the river treaty, but Ilo Tarn disagrees.", "Ana Brek opposes river treaty | Ilo Tarn supports river treaty"},
		{"Ana Brek joined Ilo Tarn in condemning the shelling of the port.", "Ana Brek opposes shelling of the port | Ilo Tarn opposes shelling of the port"},
		{"Ana Brek rejected the river treaty and left. Ilo Tarn agreed to talk.", "Ana Brek opposes river treaty"},
		{"Ana Brek met Mira Oss. Ilo Tarn agreed.", ""},
		{"Velia opposes the river treaty and Tarsk wants a truce. Sumar agreed.", "Velia opposes river treaty | Tarsk supports ceasefire"},
		{"Prime Minister Ana Brek, President Ilo Tarn and Foreign Minister Mira Oss oppose the river treaty.", "Ana Brek opposes river treaty | Ilo Tarn opposes river treaty | Mira Oss opposes river treaty"},
		{"Sumari Prime Minister Ana Brek and Velian President Ilo Tarn oppose the river treaty.", "Ana Brek opposes river treaty | Ilo Tarn opposes river treaty"},
		{"Ana Brek, the Sumari prime minister, and Ilo Tarn, the Velian president, oppose the river treaty.", "Ana Brek opposes river treaty | Ilo Tarn opposes river treaty"},
		{"The Sumari prime minister, Ana Brek, and the Velian president, Ilo Tarn, oppose the river treaty.", "Ana Brek opposes river treaty | Ilo Tarn opposes river treaty"},
		{"On Monday, Velia and Sumar rejected the river treaty.", "Velia opposes river treaty @2031-05-05 | Sumar opposes river treaty @2031-05-05"},
		{"In talks with Velia, Sumar and Tarsk rejected the river treaty.", "Sumar opposes river treaty | Tarsk opposes river treaty"},
		{"The river treaty was rejected by President Ilo Tarn, Mira Oss and Tarsk.", "Ilo Tarn opposes river treaty | Mira Oss opposes river treaty | Tarsk opposes river treaty"},
		{"The three guarantors of the talks – Velia, Sumar and Tarsk – have spurned the river treaty.", "Velia opposes river treaty | Sumar opposes river treaty | Tarsk opposes river treaty"},
		{"Ana Brek and Ilo Tarn spoke in Maresh. Both oppose the river treaty.", "Ana Brek opposes river treaty | Ilo Tarn opposes river treaty"},
		{"Ana Brek met Ilo Tarn in Maresh. The two leaders called for a truce in Tarsk.", "Ana Brek supports ceasefire in Tarsk | Ilo Tarn supports ceasefire in Tarsk"},
		{"Velia and Sumar met in Maresh. The two countries called for a truce in Tarsk.", "Velia supports ceasefire in Tarsk | Sumar supports ceasefire in Tarsk"},
		{"Ana Brek, Mira Oss and Ilo Tarn spoke in Maresh. Both oppose the river treaty.", ""},
		{"Mira Oss, echoing Ana Brek, rejected the river treaty.", "Mira Oss opposes river treaty | Ana Brek opposes river treaty"},
		{"Ana Brek and Ilo Tarn both oppose the river treaty.", "Ana Brek opposes river treaty | Ilo Tarn opposes river treaty"},
		{"Velia, unlike Tarsk, has not backed the river treaty.", "Velia opposes river treaty | Tarsk supports river treaty"},
	})
}
