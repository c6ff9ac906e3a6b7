package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

// compared says how many lines of payload and metadata were there to be compared with the leaves.
type compared struct{ payloads, metadata int64 }

func (t *tree) checkEntries() (compared, error) {
	var said compared
	for index := int64(0); index < t.head.N; index++ {
		if err := t.checkEntry(index, &said); err != nil {
			return said, fmt.Errorf("position %d: %v", index+1, err)
		}
	}
	return said, nil
}

func (t *tree) checkEntry(index int64, said *compared) error {
	leaf, err := t.leaf(index)
	if err != nil {
		return err
	}
	hash := tlog.RecordHash(leaf)
	proof, err := tlog.ProveRecord(t.head.N, index, t.hashes)
	if err != nil {
		return err
	}
	if err := tlog.CheckRecord(proof, t.head.N, t.head.Hash, index, hash); err != nil {
		return err
	}
	envelope, err := canonical(leaf)
	if err != nil {
		return err
	}
	if envelope["position"] != json.Number(fmt.Sprint(index+1)) || envelope["v"] != json.Number("1") {
		return errors.New("the leaf says another position or version: " + string(leaf))
	}
	if err := t.compare("payload", index, envelope, &said.payloads); err != nil {
		return err
	}
	return t.compare("metadata", index, envelope, &said.metadata)
}

// canonical reads an object and demands that writing it again, with its names in order, gives the same bytes.
func canonical(leaf []byte) (map[string]interface{}, error) {
	decoder := json.NewDecoder(bytes.NewReader(leaf))
	decoder.UseNumber()
	envelope := map[string]interface{}{}
	if err := decoder.Decode(&envelope); err != nil {
		return nil, err
	}
	var again bytes.Buffer
	encoder := json.NewEncoder(&again)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(envelope); err != nil {
		return nil, err
	}
	if !bytes.Equal(bytes.TrimSuffix(again.Bytes(), []byte("\n")), leaf) {
		return nil, errors.New("the leaf is not canonical: " + string(leaf))
	}
	return envelope, nil
}

// leaf finds an entry in its bundle, each after its length in two bytes.
func (t *tree) leaf(index int64) ([]byte, error) {
	path := pathOf(t.bundleOf(index))
	data, err := t.read(path)
	if err != nil {
		return nil, err
	}
	for skip := index % 256; ; skip-- {
		if len(data) < 2 {
			return nil, errors.New(path + " ends too early")
		}
		length := int(binary.BigEndian.Uint16(data))
		if len(data) < 2+length {
			return nil, errors.New(path + " ends too early")
		}
		if skip == 0 {
			return data[2 : 2+length], nil
		}
		data = data[2+length:]
	}
}

func (t *tree) bundleOf(index int64) tlog.Tile {
	width := t.head.N - index/256*256
	if width > 256 {
		width = 256
	}
	return tlog.Tile{H: height, L: -1, N: index / 256, W: int(width)}
}

// compare holds a line of payload or metadata, where there is one, against the hash in the leaf. An empty line is withheld.
func (t *tree) compare(what string, index int64, envelope map[string]interface{}, count *int64) error {
	path := strings.Replace(pathOf(t.bundleOf(index)), "tile/entries", what, 1)
	data, err := t.read(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	lines := bytes.Split(data, []byte("\n"))
	if int64(len(lines)) <= index%256+1 {
		return errors.New(path + " ends too early")
	}
	line := lines[index%256]
	if len(line) == 0 {
		return nil
	}
	if fmt.Sprintf("%x", sha256.Sum256(line)) != envelope[what] {
		return fmt.Errorf("the %s is not the one in the leaf", what)
	}
	*count++
	return nil
}
