package fi.muutoskirja.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.Sha256;
import fi.muutoskirja.proof.leaf.Leaf;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the ledger keeps of each entry, beside what its leaf has to be. */
record StoredLeaves(List<Leaf> leaves) {

    /** Reads the ledger, and finds the hash of each leaf to be that of its row. */
    static StoredLeaves allRight(JdbcTemplate sql) {
        var sha256 = new Sha256();
        var leaves = new ArrayList<Leaf>();
        sql.query(
                "select position, subject, sequence_number, type, revision, recorded_at, payload, metadata, leaf_hash"
                        + " from ledger.event order by position",
                row -> {
                    var leaf = new Leaf(
                            row.getLong(1),
                            row.getString(2),
                            row.getLong(3),
                            row.getString(4),
                            row.getInt(5),
                            row.getObject(6, OffsetDateTime.class).toInstant(),
                            sha256.of(row.getBytes(7)),
                            sha256.of(row.getBytes(8)));
                    assertThat(Hash.of(row.getBytes(9))).as("hash of %s", leaf).isEqualTo(sha256.leaf(leaf.bytes()));
                    leaves.add(leaf);
                });
        return new StoredLeaves(leaves);
    }
}
