package fi.muutoskirja.commandline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as typed. */
final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            throw new TypeConversionException("'" + typed + "' is no day such as 2018-06-01");
        }
    }
}
