package fi.muutoskirja.signing.witnesses;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Shown;
import fi.muutoskirja.proof.note.KnownWitness;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The submission prefix of a witness, as a policy gives it. */
final class WitnessAddress {
    private WitnessAddress() {}

    /**
     * Without a slash at its end; empty when the policy gives none.
     *
     * @throws NotAccepted when what it gives is no address that can be asked
     */
    static Optional<URI> of(KnownWitness witness) {
        var address = witness.address();
        if (address == null) {
            return Optional.empty();
        }
        try {
            var read = new URI(address.replaceFirst("/+$", ""));
            var scheme = String.valueOf(read.getScheme());
            if ((scheme.equals("https") || scheme.equals("http"))
                    && read.getHost() != null
                    && read.getRawUserInfo() == null
                    && read.getRawQuery() == null
                    && read.getRawFragment() == null) {
                return Optional.of(read);
            }
        } catch (URISyntaxException none) {
            throw wrong(witness.name(), address);
        }
        throw wrong(witness.name(), address);
    }

    private static NotAccepted wrong(String name, String address) {
        return new NotAccepted("The address of the witness " + Shown.of(name)
                + " begins with https:// or http:// and has no query, unlike " + Shown.of(address) + ".");
    }
}
