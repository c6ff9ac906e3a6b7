package fi.muutoskirja.transparency.page;

import fi.muutoskirja.signing.PublishedCheckpoint;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The log of the ledger, as everybody may check it.
 *
 * @param unsigned how many recorded entries are not signed yet
 * @param signed null when nothing is
 * @param key the log's verifier key; null before there is one
 * @param oldKeys those before it, newest first
 * @param witnesses null when nobody is asked
 * @param checking null when there is nothing to check yet
 */
public record LedgerPage(
        SignerWords signer,
        long unsigned,
        @Nullable Signed signed,
        @Nullable String key,
        List<String> oldKeys,
        @Nullable WitnessWords witnesses,
        @Nullable Checking checking) {
    /**
     * What the log says of itself.
     *
     * @param root of the tree, base64
     * @param origin the name of the log
     */
    public record Signed(long size, Instant at, String time, String root, String origin) {}

    /** The commands by which it is checked. */
    public record Checking(
            String export,
            String verify,
            String downloadPolicy,
            String verifyByPolicy,
            String keepCheckpoint,
            String verifySince) {}

    public static LedgerPage of(PageReadSides read, Visit visit) {
        var log = LogNow.of(read.log());
        var keys = log.keys();
        var size = log.size();
        return new LedgerPage(
                SignerWords.of(log.standing(), visit),
                Math.max(0, visit.head() - size),
                log.published().map(published -> signed(published, visit)).orElse(null),
                keys.isEmpty() ? null : keys.getFirst(),
                keys.stream().skip(1).toList(),
                log.witnessing()
                        .filter(it -> !it.witnesses().isEmpty())
                        .map(it -> WitnessWords.of(it, size, visit))
                        .orElse(null),
                keys.isEmpty() || size == 0 ? null : checking(visit.site(), keys.getFirst(), size));
    }

    private static Signed signed(PublishedCheckpoint published, Visit visit) {
        var checkpoint = published.checkpoint();
        return new Signed(
                published.size(),
                published.at(),
                visit.dates().time(published.at()),
                checkpoint.root().base64(),
                checkpoint.origin());
    }

    private static Checking checking(String site, String key, long size) {
        return new Checking(
                Commands.export(site),
                Commands.verify(key),
                Commands.downloadPolicy(site),
                Commands.verifyByPolicy(),
                Commands.keepCheckpoint(site, size),
                Commands.verifySince(key, size));
    }
}
