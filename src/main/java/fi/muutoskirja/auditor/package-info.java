/**
 * What an auditor does with nothing but the program and a bundle: the ledger folded again in memory, the history of a reform, the
 * structure on a day, and whether the read sides of a server say what its log says.
 * No framework, no database and no server; proofs are checked in {@code proof}, and where files come from is told in {@code evidence}.
 */
@NullMarked
package fi.muutoskirja.auditor;

import org.jspecify.annotations.NullMarked;
