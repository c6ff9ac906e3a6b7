// Logcheck verifies a log of Muutoskirja with the libraries of Go's checksum database, which share no code with the product.
//
//	logcheck -vkey FILE [-witness VKEY]... [-older CHECKPOINT]... [-proof FILE.tlog-proof]... DIRECTORY
//
// The directory is that of a log: checkpoint, tile/, and payload/ and metadata/ where there are any. It exits with 1 and one line
// on standard error when something does not hold, with 0 and one line on standard output when all of it does.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

type list []string

func (l *list) String() string     { return strings.Join(*l, " ") }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

func main() {
	var witnesses, older, proofs list
	vkey := flag.String("vkey", "", "file with the log's verifier keys, one per line")
	flag.Var(&witnesses, "witness", "verifier key (type 0x04) of a witness whose cosignature has to be on the checkpoint")
	flag.Var(&older, "older", "file with a checkpoint that the log has to have grown from")
	flag.Var(&proofs, "proof", "file of a tlog-proof of an entry of the log")
	flag.Parse()
	if *vkey == "" || flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	summary, err := check(flag.Arg(0), *vkey, witnesses, older, proofs)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(summary)
}

func check(dir, vkey string, witnesses, older, proofs []string) (string, error) {
	log, err := logKeys(vkey)
	if err != nil {
		return "", err
	}
	cosigners, err := witnessKeys(witnesses)
	if err != nil {
		return "", err
	}
	head, err := openCheckpoint(dir+"/checkpoint", log, cosigners)
	if err != nil {
		return "", err
	}
	tree := newTree(dir, head)
	said, err := tree.checkEntries()
	if err != nil {
		return "", err
	}
	if err := tree.checkTiles(); err != nil {
		return "", err
	}
	for _, file := range older {
		if err := tree.checkOlder(file, log); err != nil {
			return "", err
		}
	}
	for _, file := range proofs {
		if err := tree.checkProof(file, log); err != nil {
			return "", err
		}
	}
	return fmt.Sprintf("%s: %d entries, %d payloads and %d metadata compared, %d cosignatures, %d older checkpoints, %d proofs",
		head.origin, head.N, said.payloads, said.metadata, len(cosigners), len(older), len(proofs)), nil
}

func logKeys(file string) ([]note.Verifier, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var keys []note.Verifier
	for _, line := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n") {
		key, err := note.NewVerifier(line)
		if err != nil {
			return nil, fmt.Errorf("%s: %v", file, err)
		}
		keys = append(keys, key)
	}
	return keys, nil
}
