package fi.muutoskirja.personal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class SealTest {
    private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");
    private static final SecretKey OTHER =
            new SecretKeySpec("toinen avain, 32 tavua pitkä....".getBytes(UTF_8), 0, 32, "AES");
    private static final String NAME = "Maija Meikäläinen";

    private final Seal seal = new Seal(new SecureRandom());
    private final String sealed = seal.close(KEY, "person-a", NAME);

    @Test
    void theKeyOpensIt() {
        assertThat(sealed).matches("v1(\\.[A-Za-z0-9_-]+){3}");
        assertThat(Seal.open(KEY, "person-a", sealed)).contains(NAME);
    }

    @Test
    void nothingElseOpensIt() {
        assertThat(Seal.open(OTHER, "person-a", sealed)).isEmpty();
        assertThat(Seal.open(KEY, "person-b", sealed)).isEmpty();
        assertThat(Seal.open(KEY, "person-a", sealed.replaceFirst("v1", "v2"))).isEmpty();
        assertThat(Seal.open(KEY, "person-a", "v1.a.b.c")).isEmpty();
        assertThat(Seal.open(KEY, "person-a", "v1.AAAA.AAAA.AAAA")).isEmpty();
    }

    @Test
    void theCommitmentIsOfWhatWasSealed() {
        var other = seal.close(KEY, "person-a", NAME);
        var exchanged = sealed.substring(0, sealed.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'));

        assertThat(Seal.open(KEY, "person-a", exchanged)).isEmpty();
    }

    @Test
    void theSameTextIsSealedDifferentlyEachTimeAndShowsNothing() {
        var other = seal.close(KEY, "person-a", NAME);

        assertThat(other.split("\\."))
                .doesNotContainAnyElementsOf(
                        java.util.List.of(sealed.split("\\.")).subList(1, 4));
        for (var part : sealed.substring(3).split("\\.")) {
            assertThat(new String(Base64.getUrlDecoder().decode(part), UTF_8)).doesNotContain("Maija");
        }
    }
}
