package fi.muutoskirja.proof.note;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Shown;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whom somebody who checks believes (C2SP tlog-policy): which logs, and how many of which witnesses. */
public final class TrustPolicy {
    private final List<KnownLog> logs;
    private final List<KnownWitness> witnesses;
    private final Quorum quorum;

    TrustPolicy(List<KnownLog> logs, List<KnownWitness> witnesses, Quorum quorum) {
        this.logs = List.copyOf(logs);
        this.witnesses = List.copyOf(witnesses);
        this.quorum = quorum;
    }

    /** @throws NotAccepted says what is wrong and on which line */
    public static TrustPolicy read(byte[] policy) {
        return new PolicyReader(policy).policy();
    }

    /** Believes these keys of one or more logs, and asks for no witness. */
    public static TrustPolicy of(List<VerifierKey> logs) {
        return of(logs, List.of(), 0);
    }

    /**
     * Believes these logs when at least so many of these witnesses cosigned.
     *
     * @param least 0 for none, at most the number of witnesses
     */
    public static TrustPolicy of(List<VerifierKey> logs, List<KnownWitness> witnesses, int least) {
        var members = witnesses.stream().<Quorum>map(Quorum.One::new).toList();
        var quorum = least == 0 ? new Quorum.None() : new Quorum.Group("witnesses", least, members);
        var known = logs.stream().map(key -> new KnownLog(key, null)).toList();
        return read(new TrustPolicy(known, witnesses, quorum).bytes());
    }

    /**
     * Judges a checkpoint. Signatures by unknown keys count for nothing; a wrong one by a known key makes all of it unacceptable.
     *
     * @throws NotAccepted when no known log signed it, a known key's signature is wrong, or what was signed is no checkpoint
     */
    public Judgement judge(SignedNote note) {
        var signers =
                logs.stream().map(KnownLog::key).filter(key -> key.signed(note)).toList();
        if (signers.isEmpty()) {
            throw new NotAccepted("No known log signed this: it is signed by "
                    + note.signatures().stream()
                            .map(signature -> Shown.of(signature.name()))
                            .distinct()
                            .limit(3)
                            .collect(Collectors.joining(", "))
                    + ", the known keys are "
                    + logs.stream().map(KnownLog::key).limit(3).toList() + ".");
        }
        var checkpoint = Checkpoint.read(note.text());
        var log = signers.stream()
                .filter(key -> key.name().equals(checkpoint.origin()))
                .findFirst()
                .orElseThrow(() ->
                        new NotAccepted("The log " + Shown.of(signers.getFirst().name())
                                + " signed a checkpoint of another log, " + Shown.of(checkpoint.origin()) + "."));
        var cosignatures = witnesses.stream()
                .flatMap(witness -> Cosignature.on(note, witness.key()).stream())
                .toList();
        var cosigned = cosignatures.stream().map(Cosignature::witness).collect(Collectors.toSet());
        var have = quorum.asked()
                .filter(witness -> cosigned.contains(witness.key()))
                .count();
        return new Judgement(checkpoint, log, cosignatures, quorum.metBy(cosigned), (int) have, quorum.need());
    }

    /** The same for those who check: these logs instead, and no address of a witness. */
    public TrustPolicy published(List<KnownLog> instead) {
        var unaddressed = witnesses.stream()
                .map(witness -> new KnownWitness(witness.name(), witness.key(), null))
                .toList();
        return new TrustPolicy(instead, unaddressed, quorum);
    }

    public List<KnownLog> logs() {
        return logs;
    }

    public List<KnownWitness> witnesses() {
        return witnesses;
    }

    public Quorum quorum() {
        return quorum;
    }

    /** The file. */
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same as text; groups that the quorum does not ask are left out. */
    @Override
    public String toString() {
        var lines = new ArrayList<String>();
        logs.forEach(log -> lines.add("log " + log.key() + ending(log.address())));
        witnesses.forEach(
                witness -> lines.add("witness " + witness.name() + " " + witness.key() + ending(witness.address())));
        lines.add("quorum " + named(quorum, lines));
        return String.join("\n", lines) + "\n";
    }

    private static String ending(@Nullable String address) {
        return address == null ? "" : " " + address;
    }

    /** The name of a quorum, once the groups that it consists of stand in the lines. */
    private static String named(Quorum quorum, List<String> lines) {
        return switch (quorum) {
            case Quorum.None none -> "none";
            case Quorum.One one -> one.witness().name();
            case Quorum.Group group -> {
                var members = group.members().stream()
                        .map(member -> named(member, lines))
                        .collect(Collectors.joining(" "));
                lines.add("group " + group.name() + " " + group.least() + " " + members);
                yield group.name();
            }
        };
    }
}
