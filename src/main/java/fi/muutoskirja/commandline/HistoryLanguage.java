package fi.muutoskirja.commandline;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language as typed. */
final class HistoryLanguage implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String typed) {
        return switch (typed) {
            case "fi", "sv", "en" -> Locale.of(typed);
            default -> throw new TypeConversionException("'" + typed + "' is none of fi, sv and en");
        };
    }
}
