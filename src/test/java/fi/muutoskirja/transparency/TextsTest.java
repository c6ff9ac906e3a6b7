package fi.muutoskirja.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import fi.muutoskirja.organisation.UnitKind;
import fi.muutoskirja.transparency.words.Language;
import fi.muutoskirja.transparency.words.Texts;
import java.text.MessageFormat;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("fast")
class TextsTest {
    private static final Texts FINNISH = Texts.in(Language.FI);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextIsThereInEveryLanguage(Language language) {
        assertThat(Texts.in(language).keys()).isEqualTo(FINNISH.keys());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextHasTheSamePlacesToFillInEveryLanguage(Language language) {
        assertThat(FINNISH.keys()).allSatisfy(key -> {
            if (!key.startsWith("date.day") && !key.startsWith("date.time")) {
                assertThat(places(Texts.in(language), key))
                        .as(key + " in " + language)
                        .isEqualTo(places(FINNISH, key));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindOfUnitHasAWord(Language language) {
        assertThat(Arrays.stream(UnitKind.values()).map(kind -> "kind." + kind.publicName()))
                .allMatch(Texts.in(language)::has);
    }

    @Test
    void oneIsNotToldAsMany() {
        assertThat(FINNISH.say("front.entries", 1)).isEqualTo("1 merkintä");
        assertThat(FINNISH.say("front.entries", 2)).isEqualTo("2 merkintää");
        assertThat(FINNISH.say("front.unknowns", 0)).isEqualTo("ei avoimia kysymyksiä");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "-|FI",
                "sv-FI,fi;q=0.5|SV",
                "de,en-GB;q=0.8,fi;q=0.2|EN",
                "de|FI",
                "*|FI",
                ";;;=|FI",
                "en;q=0,sv|SV",
            })
    void theLanguageThatSuitsBestIsChosen(String header, Language expected) {
        assertThat(Language.preferred(header)).isEqualTo(expected);
    }

    private static long places(Texts texts, String key) {
        return Arrays.stream(new MessageFormat(texts.say(key), texts.language().locale()).getFormatsByArgumentIndex())
                .count();
    }
}
