package fi.muutoskirja.auditor.verify;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.proof.note.TrustPolicy;
import fi.muutoskirja.proof.note.VerifierKey;
import fi.muutoskirja.signing.SignedLedger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the owner of database and files does to the entries, a checkpoint from outside finds it out. How many tries:
 * {@code -Dtamperings=10000}; another seed: {@code -Dtampering.seed=20261122}.
 */
class TamperingIT {
    private static final int TRIES = Integer.getInteger("tamperings", 1_000);
    private static final long SEED = Long.getLong("tampering.seed", 20_261_122);
    private static final int SMALLER = 300;
    private static final int SIZE = 700;

    @TempDir
    Path data;

    @TempDir
    Path aside;

    @Test
    void everyTamperingIsFoundAndItsFirstPositionNamed() throws Exception {
        try (var signed = new SignedLedger(data)) {
            signed.growTo(SMALLER);
            signed.sign();
            var earlier = aside.resolve("earlier");
            copy(data.resolve("log"), earlier);
            signed.growTo(SIZE);
            signed.sign();
            try (var owner = signed.ledger().connectAsOwner()) {
                var campaign = new TamperingCampaign(
                        owner, data.resolve("log"), earlier, aside.resolve("work"), policy(data.resolve("log")));
                assertThat(campaign.untouched().holds()).isTrue();
                var done = new TreeMap<String, Integer>();
                var missed = new ArrayList<TamperingCampaign.Outcome>();
                for (var i = 0; i < TRIES; i++) {
                    var outcome = campaign.tamper(SEED + i);
                    done.merge(outcome.tampering(), 1, Integer::sum);
                    if (!outcome.isFound()) {
                        missed.add(outcome);
                    }
                }
                System.out.println(TRIES + " tamperings, seed " + SEED + ": " + done);
                assertThat(missed).isEmpty();
                assertThat(campaign.untouched().holds()).isTrue();
            }
        }
    }

    private static TrustPolicy policy(Path log) throws IOException {
        return TrustPolicy.of(List.of(VerifierKey.read(
                Files.readString(log.resolve("vkey")).lines().findFirst().orElseThrow())));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file)));
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
    }
}
