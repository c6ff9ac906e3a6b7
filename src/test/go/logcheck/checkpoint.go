package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type checkpoint struct {
	origin string
	tlog.Tree
}

// openCheckpoint accepts a checkpoint only with a signature by a key of the log and by every witness.
func openCheckpoint(file string, log, witnesses []note.Verifier) (checkpoint, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return checkpoint{}, err
	}
	head, err := readCheckpoint(text, log, witnesses)
	if err != nil {
		return head, fmt.Errorf("%s: %v", file, err)
	}
	return head, nil
}

func readCheckpoint(text []byte, log, witnesses []note.Verifier) (checkpoint, error) {
	opened, err := note.Open(text, note.VerifierList(append(append([]note.Verifier{}, log...), witnesses...)...))
	if err != nil {
		return checkpoint{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 {
		return checkpoint{}, errors.New("a checkpoint of this log has three lines")
	}
	if !signedByOneOf(log, opened, lines[0]) {
		return checkpoint{}, errors.New("no key with the name of the origin signed this")
	}
	for _, witness := range witnesses {
		if !signedByOneOf([]note.Verifier{witness}, opened, witness.Name()) {
			return checkpoint{}, fmt.Errorf("%s did not cosign this", witness.Name())
		}
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil || strconv.FormatInt(size, 10) != lines[1] || size < 0 {
		return checkpoint{}, errors.New("this is no size: " + lines[1])
	}
	root, err := tlog.ParseHash(lines[2])
	if err != nil {
		return checkpoint{}, err
	}
	return checkpoint{lines[0], tlog.Tree{N: size, Hash: root}}, nil
}

func signedByOneOf(keys []note.Verifier, opened *note.Note, name string) bool {
	for _, signature := range opened.Sigs {
		for _, key := range keys {
			if signature.Name == name && key.Name() == name && signature.Hash == key.KeyHash() {
				return true
			}
		}
	}
	return false
}

// cosigner verifies what tlog-cosignature describes, which Go's package does not know.
type cosigner struct {
	name string
	hash uint32
	key  ed25519.PublicKey
}

func (c cosigner) Name() string    { return c.name }
func (c cosigner) KeyHash() uint32 { return c.hash }

func (c cosigner) Verify(text, signature []byte) bool {
	if len(signature) != 8+ed25519.SignatureSize {
		return false
	}
	message := fmt.Sprintf("cosignature/v1\ntime %d\n%s", binary.BigEndian.Uint64(signature), text)
	return ed25519.Verify(c.key, []byte(message), signature[8:])
}

func witnessKeys(vkeys []string) ([]note.Verifier, error) {
	var keys []note.Verifier
	for _, vkey := range vkeys {
		parts := strings.SplitN(vkey, "+", 3)
		if len(parts) != 3 {
			return nil, errors.New("this is no verifier key: " + vkey)
		}
		key, err := base64.StdEncoding.DecodeString(parts[2])
		if err != nil || len(key) != 1+ed25519.PublicKeySize || key[0] != 4 {
			return nil, errors.New("this is no verifier key of a witness: " + vkey)
		}
		sum := sha256.Sum256(bytes.Join([][]byte{[]byte(parts[0]), key}, []byte("\n")))
		hash := binary.BigEndian.Uint32(sum[:])
		if fmt.Sprintf("%08x", hash) != parts[1] {
			return nil, errors.New("this verifier key has another id: " + vkey)
		}
		keys = append(keys, cosigner{parts[0], hash, key[1:]})
	}
	return keys, nil
}
