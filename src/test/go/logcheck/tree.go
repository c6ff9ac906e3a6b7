package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

type tree struct {
	dir    string
	head   checkpoint
	files  map[string][]byte
	hashes tlog.HashReader
}

func newTree(dir string, head checkpoint) *tree {
	t := &tree{dir: dir, head: head, files: map[string][]byte{}}
	t.hashes = tlog.TileHashReader(head.Tree, t)
	return t
}

// Height, ReadTiles and SaveTiles make it a tlog.TileReader.
func (t *tree) Height() int { return height }

func (t *tree) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var data [][]byte
	for _, tile := range tiles {
		bytes, err := t.read(pathOf(tile))
		if err != nil {
			return nil, err
		}
		data = append(data, bytes)
	}
	return data, nil
}

func (t *tree) SaveTiles([]tlog.Tile, [][]byte) {}

func (t *tree) read(path string) ([]byte, error) {
	if there, ok := t.files[path]; ok {
		return there, nil
	}
	data, err := os.ReadFile(t.dir + "/" + path)
	if err == nil {
		t.files[path] = data
	}
	return data, err
}

// pathOf leaves out the height that Go writes, and calls the entries as tlog-tiles does.
func pathOf(tile tlog.Tile) string {
	path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
	return strings.Replace(path, "tile/data/", "tile/entries/", 1)
}

// checkTiles compares every tile of the tree with the hashes that lead to the root.
func (t *tree) checkTiles() error {
	level := 0
	for hashes := t.head.N; hashes > 0; hashes >>= height {
		for n := int64(0); n<<height < hashes; n++ {
			width := hashes - n<<height
			if width > 1<<height {
				width = 1 << height
			}
			if err := t.checkTile(tlog.Tile{H: height, L: level, N: n, W: int(width)}); err != nil {
				return fmt.Errorf("level %d, tile %d: %v", level, n, err)
			}
		}
		level++
	}
	return nil
}

func (t *tree) checkTile(tile tlog.Tile) error {
	expected, err := tlog.ReadTileData(tile, t.hashes)
	if err != nil {
		return err
	}
	found, err := t.read(pathOf(tile))
	if err != nil {
		return err
	}
	if !bytes.Equal(found, expected) {
		return errors.New("it has other hashes than the tree")
	}
	return nil
}

// checkOlder follows a consistency proof from an older checkpoint to that of the log.
func (t *tree) checkOlder(file string, log []note.Verifier) error {
	older, err := openCheckpoint(file, log, nil)
	if err != nil {
		return err
	}
	return t.checkGrownFrom(older, file)
}

func (t *tree) checkGrownFrom(older checkpoint, file string) error {
	if older.origin != t.head.origin {
		return fmt.Errorf("%s is of another log, %s", file, older.origin)
	}
	if older.N == 0 {
		return nil
	}
	if older.N > t.head.N {
		return fmt.Errorf("%s has %d entries, the log only %d", file, older.N, t.head.N)
	}
	proof, err := tlog.ProveTree(t.head.N, older.N, t.hashes)
	if err == nil {
		err = tlog.CheckTree(proof, t.head.N, t.head.Hash, older.N, older.Hash)
	}
	if err != nil {
		return fmt.Errorf("the log did not grow from %s: %v", file, err)
	}
	return nil
}

// checkProof verifies a file of tlog-proof on its own, and that its checkpoint is one of this log.
func (t *tree) checkProof(file string, log []note.Verifier) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	index, path, signed, err := parseProof(string(text))
	if err != nil {
		return fmt.Errorf("%s: %v", file, err)
	}
	head, err := readCheckpoint([]byte(signed), log, nil)
	if err != nil {
		return fmt.Errorf("%s: %v", file, err)
	}
	if index >= t.head.N {
		return errors.New(file + " is about an entry that the log does not have")
	}
	leaf, err := t.leaf(index)
	if err != nil {
		return err
	}
	if err := tlog.CheckRecord(path, head.N, head.Hash, index, tlog.RecordHash(leaf)); err != nil {
		return fmt.Errorf("%s: %v", file, err)
	}
	return t.checkGrownFrom(head, file)
}
