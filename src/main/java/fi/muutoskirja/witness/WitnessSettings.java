package fi.muutoskirja.witness;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Shown;
import fi.muutoskirja.proof.note.SigningKey;
import fi.muutoskirja.proof.note.VerifierKey;
import fi.muutoskirja.witness.judging.WatchedLogs;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;

/**
 * How a witness is run.
 *
 * @param name of its key
 * @param directory where its key and what it saw last are
 * @param listening where it is asked
 */
public record WitnessSettings(String name, WatchedLogs logs, Path directory, InetSocketAddress listening) {
    private static final int MOST_LOGS = 1_000;

    /**
     * Reads what was typed.
     *
     * @param logs verifier keys, at least one
     * @param address a name or number of this machine
     * @param port 0 to 65535; 0 takes one that is free
     * @throws CannotWitness says what makes no sense
     */
    public static WitnessSettings of(String name, List<String> logs, Path directory, String address, int port) {
        if (port < 0 || port > 0xffff) {
            throw new CannotWitness("A port is a number of 0 to 65535, not " + port + ".");
        }
        if (logs.isEmpty() || logs.size() > MOST_LOGS) {
            throw new CannotWitness("A witness watches 1 to " + MOST_LOGS + " logs, not " + logs.size() + ".");
        }
        var listening = new InetSocketAddress(address, port);
        if (listening.isUnresolved()) {
            throw new CannotWitness("No address is known for " + Shown.of(address) + ".");
        }
        try {
            mustNameAKey(name);
            var keys = logs.stream().map(VerifierKey::read).toList();
            return new WitnessSettings(name, new WatchedLogs(keys), directory, listening);
        } catch (NotAccepted wrong) {
            throw new CannotWitness(wrong.sentence(), wrong);
        }
    }

    private static void mustNameAKey(String name) {
        new SigningKey(name, new byte[32]);
    }
}
