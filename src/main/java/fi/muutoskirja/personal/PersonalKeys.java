package fi.muutoskirja.personal;

import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The keys of persons. Never kept in memory: a key that is deleted is gone from every node at once. The database deletes them itself,
 * in the transaction that records their erasure (V6).
 */
final class PersonalKeys {
    private static final int KEY_BYTES = 32;

    private final JdbcOperations database;
    private final SecureRandom random;

    PersonalKeys(JdbcOperations database, SecureRandom random) {
        this.database = database;
        this.random = random;
    }

    Optional<SecretKey> of(String person) {
        return database
                .query(
                        "select key from ledger.personal_key where person = ?",
                        (row, number) -> (SecretKey) new SecretKeySpec(row.getBytes(1), "AES"),
                        person)
                .stream()
                .findFirst();
    }

    /** The key of the person, made now when there is none; whoever makes it at the same time gets the same. */
    SecretKey madeFor(String person) {
        for (var key = of(person); ; key = of(person)) {
            if (key.isPresent()) {
                return key.get();
            }
            var fresh = new byte[KEY_BYTES];
            random.nextBytes(fresh);
            database.update(
                    "insert into ledger.personal_key (person, key) values (?, ?) on conflict do nothing",
                    person,
                    fresh);
        }
    }
}
