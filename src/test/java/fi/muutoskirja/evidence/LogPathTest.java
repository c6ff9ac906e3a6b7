package fi.muutoskirja.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.muutoskirja.proof.NotAccepted;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
final class LogPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "checkpoint",
                "vkey",
                "policy",
                "digests",
                "sources.json",
                "GUIDE.txt",
                "tile/0/000",
                "tile/1/x001/x234/067.p/255",
                "tile/entries/000.p/1",
                "payload/000",
                "metadata/x001/000.p/9"
            })
    void takesThePathsOfALog(String path) {
        assertThat(LogPath.isOne(path)).isTrue();
        assertThat(LogPath.checked(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/checkpoint",
                "../log-key",
                "log-key",
                "tile/0/../../../log-key",
                "tile\\0\\000",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/64/000",
                "tile/00/000",
                "tile/0/x000/000",
                "tile/0/000/",
                "tile/0/000\n",
                "Checkpoint",
                "checkpoint ",
                ".unfinished/1",
                "tile/0/٠٠٠"
            })
    void takesNoOtherPath(String path) {
        assertThat(LogPath.isOne(path)).isFalse();
        assertThatThrownBy(() -> LogPath.checked(path)).isInstanceOf(NotAccepted.class);
    }
}
