package fi.muutoskirja.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class EntryIdTest {
    private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    @Test
    void aNamedIdIsThatOfTheStandard() {
        // RFC 9562, appendix A.4
        assertThat(EntryId.named(DNS, "www.example.com"))
                .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    }

    @Test
    void theIdOfAnEntryNeverChanges() {
        assertThat(EntryId.of(DNS)).isEqualTo(EntryId.named(DNS, "entry")).isEqualTo(EntryId.of(DNS));
        assertThat(EntryId.of(DNS).version()).isEqualTo(5);
        assertThat(EntryId.of(DNS).variant()).isEqualTo(2);
    }

    @Test
    void differentCommandsLeadToDifferentEntries() {
        assertThat(EntryId.of(DNS)).isNotEqualTo(EntryId.of(EntryId.of(DNS)));
    }
}
