package fi.muutoskirja.auditor.verify;

import fi.muutoskirja.evidence.LogFiles;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.TrustPolicy;
import fi.muutoskirja.proof.note.VerifierKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom to believe.
 *
 * @param ofTheLogItself whether that was taken from the log that is to be checked, for want of anything better
 */
record Trust(TrustPolicy policy, boolean ofTheLogItself) {
    private static final int LONGEST = 1 << 20;

    /**
     * Those whom the reader named.
     *
     * @throws NotAccepted when a key or a policy is not written as it has to be
     */
    static Optional<Trust> of(Given given) throws IOException {
        if (given.policy() != null) {
            return Optional.of(new Trust(TrustPolicy.read(Files.readAllBytes(given.policy())), false));
        }
        return given.keys().isEmpty() ? Optional.empty() : Optional.of(new Trust(of(given.keys().stream()), false));
    }

    /**
     * Those whom the reader named, or else whom the log names.
     *
     * @throws NotAccepted also when there is neither
     */
    static Trust of(Given given, LogFiles log) throws IOException {
        var named = of(given);
        if (named.isPresent()) {
            return named.get();
        }
        var policy = log.read("policy", LONGEST);
        if (policy.isPresent()) {
            return new Trust(TrustPolicy.read(policy.get()), true);
        }
        var keys = log.read("vkey", LONGEST)
                .orElseThrow(() -> new NotAccepted(log.name() + " names no key: give the log's with --vkey."));
        return new Trust(of(new String(keys, StandardCharsets.UTF_8).lines()), true);
    }

    private static TrustPolicy of(Stream<String> keys) {
        return TrustPolicy.of(keys.map(VerifierKey::read).toList());
    }
}
