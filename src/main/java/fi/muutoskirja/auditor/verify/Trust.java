package fi.muutoskirja.auditor.verify;

import fi.muutoskirja.evidence.LogFiles;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.TrustPolicy;
import fi.muutoskirja.proof.note.VerifierKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * Whom to believe.
 *
 * @param ofTheLogItself whether that was taken from the log that is to be checked, for want of anything better
 */
record Trust(TrustPolicy policy, boolean ofTheLogItself) {
    private static final int LONGEST = 1 << 20;

    /** @throws NotAccepted when a key or a policy is not written as it has to be, or there is neither */
    static Trust of(Given given, LogFiles log) throws IOException {
        if (given.policy() != null) {
            return new Trust(TrustPolicy.read(Files.readAllBytes(given.policy())), false);
        }
        if (!given.keys().isEmpty()) {
            return new Trust(
                    TrustPolicy.of(given.keys().stream().map(VerifierKey::read).toList()), false);
        }
        var policy = log.read("policy", LONGEST);
        if (policy.isPresent()) {
            return new Trust(TrustPolicy.read(policy.get()), true);
        }
        var keys = log.read("vkey", LONGEST)
                .orElseThrow(() -> new NotAccepted(log.name() + " names no key: give the log's with --vkey."));
        return new Trust(
                TrustPolicy.of(new String(keys, StandardCharsets.UTF_8)
                        .lines()
                        .map(VerifierKey::read)
                        .toList()),
                true);
    }
}
