/**
 * Cases as YAML files: read with line and column of every problem, imported all or nothing, and written back from the ledger.
 * What a command looks like is told by {@code json}; what may be recorded is decided behind the command door.
 * No file is opened here: bytes come in, text goes out.
 */
@NullMarked
package fi.muutoskirja.casefile;

import org.jspecify.annotations.NullMarked;
