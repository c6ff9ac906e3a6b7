/**
 * A witness of logs (C2SP tlog-witness), for an organisation other than the one that keeps them: its server, its key and its files.
 * What it makes of a checkpoint is decided in {@code judging}; it knows nothing of ledgers, databases or frameworks.
 */
@NullMarked
package fi.muutoskirja.witness;

import org.jspecify.annotations.NullMarked;
