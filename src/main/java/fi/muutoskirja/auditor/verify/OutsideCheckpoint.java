package fi.muutoskirja.auditor.verify;

import fi.muutoskirja.proof.note.SignedNote;

/**
 * A checkpoint that the reader has from elsewhere: kept from an earlier day, or given by a witness.
 *
 * @param name what to call it in messages
 */
public record OutsideCheckpoint(String name, SignedNote note) {}
