package fi.muutoskirja.auditor.verify;

import java.util.List;

/**
 * What somebody who checks is told.
 *
 * @param holds whether everything that was checked holds
 */
public record VerificationAnswer(boolean holds, List<String> lines) {}
