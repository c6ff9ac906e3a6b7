package fi.muutoskirja.commandline;

import fi.muutoskirja.kernel.Ledger;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The time at which the ledger's knowledge is asked. */
sealed interface KnownAt {
    long position(Ledger ledger);

    record Now() implements KnownAt {
        @Override
        public long position(Ledger ledger) {
            return ledger.head();
        }
    }

    record Position(long value) implements KnownAt {
        @Override
        public long position(Ledger ledger) {
            return value;
        }
    }

    record Moment(Instant instant) implements KnownAt {
        @Override
        public long position(Ledger ledger) {
            return ledger.positionAt(instant);
        }
    }

    final class Reading implements ITypeConverter<KnownAt> {
        @Override
        public KnownAt convert(String typed) {
            try {
                return typed.matches("\\d{1,18}")
                        ? new Position(Long.parseLong(typed))
                        : new Moment(Instant.parse(typed));
            } catch (DateTimeParseException neither) {
                throw new TypeConversionException(
                        "'" + typed + "' is neither an instant such as 2026-01-31T12:00:00Z nor a position");
            }
        }
    }
}
