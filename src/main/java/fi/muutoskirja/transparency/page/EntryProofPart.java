package fi.muutoskirja.transparency.page;

import fi.muutoskirja.kernel.Entry;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.signing.SignerStanding;
import org.jspecify.annotations.Nullable;

/**
 * How a reader sees for himself that an entry is in the ledger.
 *
 * @param sha256 of the stored payload, in hexadecimal
 * @param payload the address of the stored payload
 * @param payloadFile what to call the payload on one's own disk
 * @param notYet why there is no proof; null when there is
 * @param stopped whether the signer has stopped, so that more is to be read on the page of the ledger
 * @param proof null when the entry is not signed
 */
public record EntryProofPart(
        long position,
        String sha256,
        String payload,
        String payloadFile,
        @Nullable String notYet,
        boolean stopped,
        @Nullable Proof proof) {
    /**
     * What there is of a signed entry.
     *
     * @param address of the file
     * @param download the command that fetches proof and payload
     * @param verify the command that checks them
     */
    public record Proof(String address, String file, String download, String verify) {}

    static EntryProofPart of(Entry entry, byte[] payload, PageReadSides read, Visit visit) {
        var log = LogNow.of(read.log());
        var position = entry.position();
        var signed = position <= log.size() && !log.keys().isEmpty();
        return new EntryProofPart(
                position,
                new Sha256().of(payload).hex(),
                Commands.payload(entry.id()),
                Commands.payloadFile(position),
                signed ? null : notYet(log.standing(), visit),
                log.standing() instanceof SignerStanding.Stopped,
                signed
                        ? new Proof(
                                Commands.proof(entry.id()),
                                Commands.proofFile(position),
                                Commands.downloadEntry(visit.site(), position, entry.id()),
                                Commands.verifyEntry(log.keys().getFirst(), position))
                        : null);
    }

    private static String notYet(SignerStanding standing, Visit visit) {
        return switch (standing) {
            case SignerStanding.Checking checking -> visit.t("check.soon");
            case SignerStanding.Signing signing -> visit.t("check.soon");
            case SignerStanding.Elsewhere elsewhere -> visit.t("check.soon");
            case SignerStanding.Waiting waiting -> visit.t("check.waiting");
            case SignerStanding.Stopped stopped -> visit.t("check.not-signed");
            case SignerStanding.Off off -> visit.t("signer.off");
        };
    }
}
