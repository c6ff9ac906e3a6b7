/**
 * The signer of the ledger: it makes the leaves anew from what is stored, grows the tree, signs its head, and publishes the log's files.
 * What it publishes can be asked through {@link fi.muutoskirja.signing.PublicLog}; how files are written, and what a tree or a note is,
 * is told in {@code evidence} and {@code proof}.
 */
@NullMarked
package fi.muutoskirja.signing;

import org.jspecify.annotations.NullMarked;
