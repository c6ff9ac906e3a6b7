package fi.muutoskirja.transparency.page;

import fi.muutoskirja.signing.WitnessStanding;
import fi.muutoskirja.signing.Witnessing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who vouches for what is signed.
 *
 * @param summary how many do and how many are asked
 * @param enough whether that is enough
 */
public record WitnessWords(String summary, boolean enough, List<Row> rows) {
    /**
     * One of them.
     *
     * @param vouches whether it does so for everything that is signed
     * @param reason why it does not, in English; null when nothing is known of that
     */
    public record Row(
            String name,
            String key,
            boolean vouches,
            String text,
            @Nullable String reason) {}

    static WitnessWords of(Witnessing witnessing, long size, Visit visit) {
        var need = witnessing.need();
        var summary = need.equals("none")
                ? visit.t("witness.none-needed", witnessing.have())
                : visit.t("witness.summary", witnessing.have(), need.replace(" of ", visit.t("witness.of")));
        return new WitnessWords(
                summary,
                witnessing.enough(),
                witnessing.witnesses().stream()
                        .map(witness -> row(witness, size, visit))
                        .toList());
    }

    private static Row row(WitnessStanding witness, long size, Visit visit) {
        var last = witness.last();
        var vouches = size > 0 && last.filter(it -> it.size() == size).isPresent();
        var key = vouches ? "witness.vouches" : "witness.vouched";
        return new Row(
                witness.name(),
                witness.key().toString(),
                vouches,
                last.map(it -> visit.t(key, it.size(), visit.dates().time(it.time())))
                        .orElseGet(() -> visit.t("witness.never")),
                witness.whyNot().orElse(null));
    }
}
