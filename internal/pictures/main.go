// Command pictures makes the pictures of the pages in the documentation, of
// the demonstration, with Chromium: run it in the folder of the repository.
//
//	go run ./internal/pictures
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"time"
)

// folder is where the pictures lie.
const folder = "doc/pictures"

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Minute)
	defer cancel()
	chromium, err := chromiumPath()
	if err != nil {
		return err
	}
	base, stop, err := demo(ctx)
	if err != nil {
		return err
	}
	defer stop()
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	pages, err := pagesOf(ctx, base)
	if err != nil {
		return err
	}
	tmp, err := os.MkdirTemp("", "pictures-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	for _, p := range pages {
		raw := filepath.Join(tmp, p.name+".png")
		args := []string{
			"--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1",
			fmt.Sprintf("--window-size=%d,%d", p.width, p.height), "--screenshot=" + raw,
		}
		if p.dark {
			args = append(args, "--blink-settings=preferredColorScheme=0")
		}
		cmd := exec.CommandContext(ctx, chromium, append(args, base+p.path)...)
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("picture of %s: %w\n%s", p.path, err, out)
		}
		size, err := shrink(raw, filepath.Join(folder, p.name+".png"))
		if err != nil {
			return err
		}
		fmt.Printf("%s.png %d kB %s\n", p.name, size/1000, p.path)
	}
	return nil
}

func chromiumPath() (string, error) {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errors.New("no Chromium here: install chromium to make the pictures")
}

// demo serves the demonstration until stop is called.
func demo(ctx context.Context) (base string, stop func(), err error) {
	dir, err := os.MkdirTemp("", "pictures-demo-")
	if err != nil {
		return "", nil, err
	}
	bin := filepath.Join(dir, "readout")
	build := exec.CommandContext(ctx, "go", "build", "-o", bin, "./cmd/readout")
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		return "", nil, err
	}
	cmd := exec.CommandContext(ctx, bin, "demo", "--addr", "127.0.0.1:0")
	cmd.Stdout = io.Discard
	stderr, err := cmd.StderrPipe()
	if err != nil {
		return "", nil, err
	}
	if err := cmd.Start(); err != nil {
		return "", nil, err
	}
	stop = func() {
		_ = cmd.Process.Signal(os.Interrupt) // it may have ended by itself
		_ = cmd.Wait()
		os.RemoveAll(dir)
	}
	serving := regexp.MustCompile(`Serving (http://\S+?)/ `)
	lines := bufio.NewScanner(stderr)
	for lines.Scan() {
		if m := serving.FindStringSubmatch(lines.Text()); m != nil {
			go func() { _, _ = io.Copy(io.Discard, stderr) }()
			return m[1], stop, nil
		}
	}
	stop()
	return "", nil, errors.New("the demonstration does not serve")
}

type picture struct {
	name, path    string
	width, height int
	dark          bool
}

// pagesOf returns what pictures are taken of: lists, and of the pages of one
// thing those of what is in dispute.
func pagesOf(ctx context.Context, base string) ([]picture, error) {
	var conflicts struct {
		Disputes []struct {
			Records []string
			Sides   []struct{ Voices []struct{ Document string } }
		}
	}
	if err := get(ctx, base+"/conflicts.json", &conflicts); err != nil {
		return nil, err
	}
	var actors struct{ Actors []struct{ ID, Type string } }
	if err := get(ctx, base+"/actors.json", &actors); err != nil {
		return nil, err
	}
	record, document, actor := "", "", ""
	for _, d := range conflicts.Disputes {
		if len(d.Sides) > 1 && len(d.Sides[0].Voices) > 0 && len(d.Sides[1].Voices) > 0 && record == "" {
			record, document = d.Records[0], d.Sides[0].Voices[0].Document
		}
	}
	for _, a := range actors.Actors {
		if a.Type == "person" && actor == "" {
			actor = a.ID
		}
	}
	if record == "" || actor == "" {
		return nil, errors.New("the demonstration has no dispute or no person")
	}
	const wide, high = 1160, 900
	return []picture{
		{"home", "/", wide, 1150, false},
		{"timeline", "/timeline", wide, high, false},
		{"conflicts", "/conflicts", wide, high, false},
		{"record", "/record/" + record, wide, 1150, false},
		{"document", "/document/" + document, wide, high, false},
		{"compare", "/compare?record=" + record, wide, high, false},
		{"actor", "/actor/" + actor, wide, 1050, false},
		{"positions", "/positions", wide, high, false},
		{"proposals", "/proposals", wide, high, false},
		{"figures", "/figures", wide, high, false},
		{"dark", "/timeline?kind=meeting", wide, 700, true},
		{"phone", "/", 390, 844, false},
	}, nil
}

func get(ctx context.Context, address string, v any) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return err
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	return json.NewDecoder(res.Body).Decode(v)
}

// shrink writes a picture with at most 64 colours, and returns its size in
// bytes: pages have few, and shades of grey where letters end.
func shrink(from, to string) (int64, error) {
	in, err := os.Open(from)
	if err != nil {
		return 0, err
	}
	defer in.Close()
	img, err := png.Decode(in)
	if err != nil {
		return 0, err
	}
	// Of the colours that are nearly the same, the most frequent stands for all.
	exact, near := map[color.RGBA]int{}, map[color.RGBA]int{}
	b := img.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			c, ok := color.RGBAModel.Convert(img.At(x, y)).(color.RGBA)
			if ok {
				exact[c]++
				near[coarse(c)]++
			}
		}
	}
	best := map[color.RGBA]color.RGBA{}
	for c, n := range exact {
		if old, ok := best[coarse(c)]; !ok || n > exact[old] || n == exact[old] && before(c, old) {
			best[coarse(c)] = c
		}
	}
	var colours []color.RGBA
	for c := range near {
		colours = append(colours, c)
	}
	slices.SortFunc(colours, func(a, b color.RGBA) int {
		if near[a] != near[b] {
			return near[b] - near[a]
		}
		if before(a, b) {
			return -1
		}
		return 1
	})
	var palette color.Palette
	for _, c := range colours[:min(len(colours), 64)] {
		palette = append(palette, best[c])
	}
	out := image.NewPaletted(b, palette)
	draw.Draw(out, b, img, b.Min, draw.Src)
	file, err := os.Create(to)
	if err != nil {
		return 0, err
	}
	defer file.Close()
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(file, out); err != nil {
		return 0, err
	}
	info, err := file.Stat()
	if err != nil {
		return 0, err
	}
	return info.Size(), file.Close()
}

// coarse rounds a colour to sixteen levels of each channel.
func coarse(c color.RGBA) color.RGBA { return color.RGBA{c.R &^ 15, c.G &^ 15, c.B &^ 15, 255} }

// before orders colours.
func before(a, b color.RGBA) bool {
	return int(a.R)<<16|int(a.G)<<8|int(a.B) < int(b.R)<<16|int(b.G)<<8|int(b.B)
}
