package fi.muutoskirja.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.kernel.Authority;
import fi.muutoskirja.kernel.DateWords;
import fi.muutoskirja.organisation.Placement;
import fi.muutoskirja.organisation.PostKind;
import fi.muutoskirja.structure.Certainty;
import fi.muutoskirja.structure.PostAt;
import fi.muutoskirja.structure.StructureAt;
import fi.muutoskirja.structure.UnitAt;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
final class StructureTextTest {
    @Test
    void indentsWhatIsUnderSomethingAndKeepsDoubtAndUnknownPlacesVisible() {
        var structure = new StructureAt(
                "org-orivesi",
                "Orivesi",
                LocalDate.of(2018, 6, 1),
                17,
                List.of(
                        unit("unit-a", "valtuusto", Placement.TOP, null, Certainty.CERTAIN),
                        unit("unit-b", "elinvoimapalvelut", Placement.UNDER, "unit-a", Certainty.POSSIBLE),
                        unit("unit-c", "vesilaitos", Placement.UNKNOWN, null, Certainty.CERTAIN)),
                List.of(post("elinvoimajohtaja", "unit-b"), post("pormestari", null)));
        assertThat(StructureText.of(structure))
                .containsExactly(
                        "Orivesi on 2018-06-01, as known at entry 17: 3 units, 2 posts",
                        "  valtuusto [body], since 2018",
                        "    elinvoimapalvelut [body] (possible), since 2018",
                        "      * elinvoimajohtaja: A. Holder (possible)",
                        "  (place in the structure unknown)",
                        "    vesilaitos [body], since 2018",
                        "  (unit of the post unknown)",
                        "    * pormestari: A. Holder (possible)");
    }

    private static UnitAt unit(
            String id, String name, Placement placement, @Nullable String parent, Certainty certainty) {
        return new UnitAt(
                id,
                name,
                "body",
                placement,
                parent,
                certainty,
                DateWords.read("2018"),
                null,
                new Authority(Authority.Kind.UNKNOWN, null, "not told"),
                List.of(),
                null,
                List.of(),
                List.of());
    }

    private static PostAt post(String title, @Nullable String unit) {
        var since = DateWords.read("2018");
        var holder = new PostAt.HolderAt("A. Holder", false, Certainty.POSSIBLE, since, null, new UUID(0, 1));
        return new PostAt(
                "post-x",
                title,
                PostKind.values()[0],
                1,
                unit,
                Certainty.CERTAIN,
                since,
                null,
                List.of(holder),
                List.of());
    }
}
