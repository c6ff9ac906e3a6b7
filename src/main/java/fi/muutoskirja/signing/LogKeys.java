package fi.muutoskirja.signing;

import fi.muutoskirja.evidence.IntegrityViolation;
import fi.muutoskirja.evidence.KeyFile;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.Checkpoint;
import fi.muutoskirja.proof.note.SignedNote;
import fi.muutoskirja.proof.note.SigningKey;
import fi.muutoskirja.proof.note.VerifierKey;
import fi.muutoskirja.proof.tree.TreeHead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The key that signs, and the public keys of all that ever did, newest first.
 *
 * @param signed what was signed last, by one of them
 */
record LogKeys(SigningKey key, List<VerifierKey> verifiers, SignedNote signed) {
    private static final String OWN_ORIGIN = "muutoskirja.invalid/";

    /** What was signed last. */
    Checkpoint lastSigned() {
        return Checkpoint.read(signed.text());
    }

    String origin() {
        return key.name();
    }

    LogKeys having(SignedNote nowSigned) {
        return new LogKeys(key, verifiers, nowSigned);
    }

    /**
     * Opens what the directory holds, or begins a log.
     *
     * @param origin the name that the log is to have, when one is set
     * @throws IntegrityViolation when keys and signatures do not belong together
     */
    static LogKeys open(LogDirectory directory, Optional<String> origin) throws IOException {
        var signed = readSigned(directory);
        var key = directory.has(LogDirectory.KEY) ? existing(directory) : made(directory, signed, origin);
        var last = readSigned(directory);
        if (last.isEmpty()) {
            throw new IntegrityViolation("The key of the log is there, but " + LogDirectory.SIGNED
                    + " is missing, which tells what was signed last: put it back from a backup.");
        }
        if (origin.isPresent() && !origin.get().equals(key.name())) {
            throw new IntegrityViolation("The log is named " + key.name()
                    + " by its key, so muutoskirja.log.origin cannot be " + origin.get() + ".");
        }
        var keys = new LogKeys(key, verifiers(directory, key), last.get());
        keys.mustFit(directory);
        directory.keep(LogDirectory.VKEYS, keys.vkeyLines());
        return keys;
    }

    byte[] vkeyLines() {
        return verifiers.stream()
                .map(VerifierKey::toString)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private void mustFit(LogDirectory directory) {
        var file = LogDirectory.SIGNED;
        try {
            if (verifiers.stream().noneMatch(verifier -> verifier.signed(signed))) {
                throw new IntegrityViolation(
                        "What was signed last, " + file + ", was not signed by a key of this log.");
            }
            if (!lastSigned().origin().equals(origin())) {
                throw new IntegrityViolation("What was signed last, " + file + ", is of the log "
                        + lastSigned().origin() + ", and the key is of " + origin() + ".");
            }
        } catch (NotAccepted broken) {
            throw new IntegrityViolation("What was signed last, " + file + ", does not hold. " + broken.sentence());
        }
    }

    private static Optional<SignedNote> readSigned(LogDirectory directory) throws IOException {
        try {
            return directory.read(LogDirectory.SIGNED).map(SignedNote::read);
        } catch (NotAccepted broken) {
            throw new IntegrityViolation(
                    "What was signed last, " + LogDirectory.SIGNED + ", cannot be read. " + broken.sentence());
        }
    }

    private static List<VerifierKey> verifiers(LogDirectory directory, SigningKey key) throws IOException {
        var verifiers = new ArrayList<>(List.of(key.verifier()));
        try {
            directory.read(LogDirectory.VKEYS).map(VerifierKey::readLines).orElse(List.of()).stream()
                    .filter(known -> known.name().equals(key.name()) && !known.equals(key.verifier()))
                    .forEach(verifiers::add);
        } catch (NotAccepted broken) {
            throw new IntegrityViolation(
                    "The list of the log's keys, " + LogDirectory.VKEYS + ", cannot be read. " + broken.sentence());
        }
        return List.copyOf(verifiers);
    }

    private static SigningKey existing(LogDirectory directory) throws IOException {
        try {
            return KeyFile.read(directory.path(LogDirectory.KEY));
        } catch (NotAccepted unusable) {
            throw new IntegrityViolation(
                    "The key of the log, " + LogDirectory.KEY + ", cannot be used. " + unusable.sentence());
        }
    }

    /** Begins a log, or goes on with another key. What is signed first is written before the key, without which it means nothing. */
    private static SigningKey made(LogDirectory directory, Optional<SignedNote> signed, Optional<String> origin)
            throws IOException {
        var seed = KeyFile.freshSeed();
        var begun = signed.map(note -> Checkpoint.read(note.text())).filter(checkpoint -> checkpoint.size() > 0);
        SigningKey key;
        if (begun.isPresent()) {
            if (!directory.has(LogDirectory.PREVIOUS_KEY)) {
                throw new IntegrityViolation(
                        "The key of the log, " + LogDirectory.KEY
                                + ", is missing: put it back from a backup, or see “Changing the key” in the guide to operating.");
            }
            key = new SigningKey(begun.get().origin(), seed);
        } else {
            if (directory.has(LogDirectory.CHECKPOINT)) {
                throw new IntegrityViolation(
                        "There is a published log in log"
                                + ", but neither its key nor what was signed last: put both back from a backup, or move the log away.");
            }
            key = new SigningKey(origin.orElseGet(() -> ownOrigin(seed)), seed);
            var empty = TreeHead.empty();
            var checkpoint = new Checkpoint(key.name(), empty.size(), empty.root());
            directory.write(
                    LogDirectory.SIGNED,
                    SignedNote.signed(checkpoint.text(), key).bytes());
        }
        directory.writeKey(key);
        return key;
    }

    /** A name that no other log has by chance, under a domain that nobody can ever own. */
    private static String ownOrigin(byte[] seed) {
        var publicKey = new SigningKey("unnamed", seed).verifier().key();
        return OWN_ORIGIN + HexFormat.of().formatHex(publicKey, 0, 4);
    }
}
