package fi.muutoskirja.kernel;

import java.util.UUID;

/**
 * An act with everything needed to record it.
 *
 * @param id chosen by the sender; the same id sent twice is recorded once and answered alike
 * @param recorder who records: an account or a program, never a bare name of a private person
 * @param command what is asked
 * @param provenance when, from which source, how
 */
public record CommandEnvelope(UUID id, String recorder, LedgerCommand command, Provenance provenance) {}
