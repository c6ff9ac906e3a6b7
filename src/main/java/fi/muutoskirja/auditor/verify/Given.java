package fi.muutoskirja.auditor.verify;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who checks a log has from elsewhere.
 *
 * @param keys of the log; none when they are to be taken from the log itself
 * @param policy a tlog-policy, instead of keys
 * @param checkpoints that the log must agree with
 * @param copy of the log
 * @param payload of the one entry whose proof is checked
 */
public record Given(
        List<String> keys,
        @Nullable Path policy,
        List<Path> checkpoints,
        @Nullable String copy,
        @Nullable Path payload) {}
