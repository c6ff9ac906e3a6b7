package fi.muutoskirja.proof.note;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the file of a policy, line by line. */
final class PolicyReader {
    private static final int MOST_OF_A_KIND = 64;
    private static final String NONE = "none";

    private final Lines lines;
    private final List<KnownLog> logs = new ArrayList<>();
    private final List<KnownWitness> witnesses = new ArrayList<>();
    private final Map<String, Quorum> named = new HashMap<>();
    private final Set<String> members = new HashSet<>();
    private @Nullable Quorum quorum;

    PolicyReader(byte[] policy) {
        this.lines = Lines.withTabs("policy", policy, SignedNote.MOST_BYTES);
    }

    TrustPolicy policy() {
        while (!lines.atEnd()) {
            var words = words(lines.next());
            if (!words.isEmpty() && !words.getFirst().startsWith("#")) {
                take(words);
            }
        }
        if (quorum == null) {
            throw new NotAccepted("The policy has no quorum line; “quorum none” asks for no witness.");
        }
        return new TrustPolicy(logs, witnesses, quorum);
    }

    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        for (var word : line.split("[ \t]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private void take(List<String> words) {
        switch (words.getFirst()) {
            case "log" -> log(words);
            case "witness" -> witness(words);
            case "group" -> group(words);
            case "quorum" -> quorum(words);
            default ->
                throw lines.wrong("a line begins with log, witness, group, quorum or #, not with "
                        + Shown.of(words.getFirst()) + ".");
        }
    }

    private void log(List<String> words) {
        mustHave(words, 2, 3, "log <vkey> [<url>]");
        var key = key(words.get(1), KeyType.ED25519);
        if (logs.stream().anyMatch(log -> log.key().sharesTheKeyOf(key))) {
            throw lines.wrong("another log has the same public key.");
        }
        mustBeFew(logs.size(), "logs");
        logs.add(new KnownLog(key, words.size() > 2 ? words.get(2) : null));
    }

    private void witness(List<String> words) {
        mustHave(words, 3, 4, "witness <name> <vkey> [<url>]");
        var key = key(words.get(2), KeyType.COSIGNATURE);
        if (witnesses.stream().anyMatch(witness -> witness.key().sharesTheKeyOf(key))) {
            throw lines.wrong("another witness has the same public key.");
        }
        mustBeFew(witnesses.size(), "witnesses");
        var witness = new KnownWitness(words.get(1), key, words.size() > 3 ? words.get(3) : null);
        witnesses.add(witness);
        define(words.get(1), new Quorum.One(witness));
    }

    private void group(List<String> words) {
        mustHave(words, 4, Integer.MAX_VALUE, "group <name> all|any|<k> <name>…");
        mustBeFew(named.size() - witnesses.size(), "groups");
        var group = new ArrayList<Quorum>();
        for (var member : words.subList(3, words.size())) {
            group.add(defined(member));
            if (!members.add(member)) {
                throw lines.wrong(Shown.of(member) + " is a member already; it can be one only once.");
            }
        }
        var least = least(words.get(2), group.size());
        define(words.get(1), lines.here(() -> new Quorum.Group(words.get(1), least, group)));
    }

    private int least(String word, int size) {
        return switch (word) {
            case "all" -> size;
            case "any" -> 1;
            default -> (int) Math.min(lines.here(() -> Decimal.read("threshold", word)), Integer.MAX_VALUE);
        };
    }

    private void quorum(List<String> words) {
        mustHave(words, 2, 2, "quorum <name>");
        if (quorum != null) {
            throw lines.wrong("a policy has one quorum line, and this is another.");
        }
        quorum = words.get(1).equals(NONE) ? new Quorum.None() : defined(words.get(1));
    }

    private void mustHave(List<String> words, int least, int most, String form) {
        if (words.size() < least || words.size() > most) {
            throw lines.wrong("this line is written “" + form + "”, which this is not.");
        }
    }

    private void mustBeFew(int there, String what) {
        if (there >= MOST_OF_A_KIND) {
            throw lines.wrong("more than " + MOST_OF_A_KIND + " " + what + " are not read.");
        }
    }

    private VerifierKey key(String vkey, KeyType type) {
        var read = lines.here(() -> VerifierKey.read(vkey));
        if (read.type() != type) {
            throw lines.wrong("the key here is of type 0x%02x, and one of type 0x%02x has to stand here."
                    .formatted(read.type().identifier(), type.identifier()));
        }
        return read;
    }

    private void define(String name, Quorum what) {
        if (name.equals(NONE) || named.putIfAbsent(name, what) != null) {
            throw lines.wrong("the name " + Shown.of(name) + " is taken.");
        }
    }

    private Quorum defined(String name) {
        var defined = named.get(name);
        if (defined == null) {
            throw lines.wrong("no witness or group above is called " + Shown.of(name) + ".");
        }
        return defined;
    }
}
