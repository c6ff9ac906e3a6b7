package main

import (
	"errors"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

// parseProof reads the format of tlog-proof: index, path and signed checkpoint.
func parseProof(text string) (int64, tlog.RecordProof, string, error) {
	before, signed, found := strings.Cut(text, "\n\n")
	lines := strings.Split(before, "\n")
	if !found || len(lines) < 2 || lines[0] != "c2sp.org/tlog-proof@v1" {
		return 0, nil, "", errors.New("this is no tlog-proof")
	}
	if strings.HasPrefix(lines[1], "extra ") {
		lines = lines[1:]
	}
	if len(lines) < 2 || !strings.HasPrefix(lines[1], "index ") {
		return 0, nil, "", errors.New("the index is missing")
	}
	index, err := strconv.ParseInt(lines[1][len("index "):], 10, 64)
	if err != nil || index < 0 {
		return 0, nil, "", errors.New("this is no index: " + lines[1])
	}
	var path tlog.RecordProof
	for _, line := range lines[2:] {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return 0, nil, "", err
		}
		path = append(path, hash)
	}
	return index, path, signed, nil
}
