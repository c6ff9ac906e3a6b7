package fi.muutoskirja.kernel;

import java.util.Locale;

/** How constants are spelt wherever something outside Java names them: {@code FROM_SOURCE} is {@code from-source}. */
public final class KebabCase {
    private KebabCase() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
