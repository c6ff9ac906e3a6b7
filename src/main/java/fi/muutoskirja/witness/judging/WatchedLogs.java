package fi.muutoskirja.witness.judging;

import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.note.KeyType;
import fi.muutoskirja.proof.note.VerifierKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The logs that a witness watches: by the origin of each, the keys that may sign for it. */
public final class WatchedLogs {
    private final Map<String, List<VerifierKey>> keys = new LinkedHashMap<>();

    /**
     * @param known verifier keys of logs; several of the same name are those of one log
     * @throws NotAccepted when one of them is not for signing checkpoints
     */
    public WatchedLogs(List<VerifierKey> known) {
        for (var key : known) {
            if (key.type() != KeyType.ED25519) {
                throw new NotAccepted("A log signs with a key of type 0x01 (Ed25519), which this is not: " + key);
            }
            var ofLog = keys.getOrDefault(key.name(), List.of());
            if (!ofLog.contains(key)) {
                keys.put(key.name(), append(ofLog, key));
            }
        }
    }

    private static List<VerifierKey> append(List<VerifierKey> keys, VerifierKey key) {
        return Stream.concat(keys.stream(), Stream.of(key)).toList();
    }

    /** In the order in which they were given. */
    public Set<String> origins() {
        return Collections.unmodifiableSet(keys.keySet());
    }

    /** The keys of a log; none when it is not watched. */
    List<VerifierKey> keysOf(String origin) {
        return keys.getOrDefault(origin, List.of());
    }
}
