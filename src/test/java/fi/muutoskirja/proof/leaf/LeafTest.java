package fi.muutoskirja.proof.leaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.proof.Hash;
import fi.muutoskirja.proof.NotAccepted;
import fi.muutoskirja.proof.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class LeafTest {
    private static final Hash PAYLOAD = new Sha256().of("payload".getBytes(StandardCharsets.UTF_8));
    private static final Hash METADATA = new Sha256().of("metadata".getBytes(StandardCharsets.UTF_8));
    private static final String WRITTEN = "{\"aggregate\":\"reform-orivesi\","
            + "\"metadata\":\"45447b7afbd5e544f7d0f1df0fccd26014d9850130abd3f020b89ff96b82079f\","
            + "\"payload\":\"239f59ed55e737c77147cf55ad0c1b030b6d7ee748a7426952f9b852d5a935e5\","
            + "\"position\":17,\"recorded\":\"2026-11-21T22:33:44.000120Z\",\"revision\":1,\"sequence\":4,"
            + "\"type\":\"reform.model-proposed\",\"v\":1}";

    private static Leaf leaf(long position, String aggregate, String recorded) {
        return new Leaf(position, aggregate, 4, "reform.model-proposed", 1, Instant.parse(recorded), PAYLOAD, METADATA);
    }

    private static Leaf read(String text) {
        var bytes = ("##" + text + "##").getBytes(StandardCharsets.UTF_8);
        return Leaf.read(bytes, 2, bytes.length - 4);
    }

    @Test
    void isWrittenInOneWay() {
        assertThat(leaf(17, "reform-orivesi", "2026-11-21T22:33:44.000120Z").bytes())
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo(WRITTEN);
    }

    @Test
    void isReadBack() {
        assertThat(read(WRITTEN)).isEqualTo(leaf(17, "reform-orivesi", "2026-11-21T22:33:44.000120Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                " ",
                "{\"aggregate\":\"reform-orivesi\"}",
            })
    void whatIsNoLeafIsRefused(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(NotAccepted.class)
                .hasMessageStartingWith("This is not a leaf");
    }

    @Test
    void anotherWayOfWritingTheSameIsRefused() {
        for (var other : new String[] {
            WRITTEN.replace(":17,", ":017,"),
            WRITTEN.replace(":17,", ":17.0,"),
            WRITTEN.replace(":17,", ": 17,"),
            WRITTEN.replace(":17,", ":1e1,"),
            WRITTEN.replace(":17,", ":,"),
            WRITTEN.replace(".000120Z", ".00012Z"),
            WRITTEN.replace("-21T", "-31T"),
            WRITTEN.replace("45447b", "45447B"),
            WRITTEN.replace("orivesi", "or\\u0069vesi"),
            WRITTEN.replace("orivesi", "Orivesi"),
            WRITTEN.replace("\"v\":1", "\"v\":2"),
            WRITTEN + " ",
            WRITTEN.substring(0, WRITTEN.length() - 1),
            WRITTEN.replace("\"sequence\":4,", "\"sequence\":4,\"sequence\":4,"),
        }) {
            assertThatThrownBy(() -> read(other)).as(other).isInstanceOf(NotAccepted.class);
        }
    }

    @Test
    void whatCannotBeWrittenInOneWayIsRefused() {
        assertThatThrownBy(() -> leaf(0, "reform-orivesi", "2026-11-21T22:33:44Z"))
                .isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> leaf(1L << 53, "reform-orivesi", "2026-11-21T22:33:44Z"))
                .isInstanceOf(NotAccepted.class)
                .hasMessage("A position lies between 1 and 2^53 - 1, not at 9007199254740992.");
        assertThatThrownBy(() -> leaf(1, "reform-ähtäri", "2026-11-21T22:33:44Z"))
                .isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> leaf(1, "", "2026-11-21T22:33:44Z")).isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> leaf(1, "a".repeat(201), "2026-11-21T22:33:44Z"))
                .isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> leaf(1, "reform-orivesi", "2026-11-21T22:33:44.000000001Z"))
                .isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> leaf(1, "reform-orivesi", "+10000-01-01T00:00:00Z"))
                .isInstanceOf(NotAccepted.class);
    }
}
