package fi.muutoskirja.kernel;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What an answer was made from: the ids that were asked about while it was made. As long as no entry is recorded under one of them or
 * names one of them, asking again gives the same answer. Noted where the ledger is asked, not by whoever asks.
 */
public final class Reading {
    private static final ScopedValue<Reading> NOW = ScopedValue.newInstance();

    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private volatile boolean everything;

    private Reading() {}

    /** An answer and what it was made from. */
    public static final class Answer<T> {
        private final T value;
        private final Reading reading;

        private Answer(T value, Reading reading) {
            this.value = value;
            this.reading = reading;
        }

        /** The answer. Whoever is answering with it has read what it was made from. */
        public T value() {
            if (NOW.isBound()) {
                NOW.get().add(reading);
            }
            return value;
        }

        public Reading reading() {
            return reading;
        }
    }

    /** Makes an answer and notes what it is made from. */
    public static <T> Answer<T> noted(Supplier<T> making) {
        var reading = new Reading();
        T value = ScopedValue.where(NOW, reading).call(making::get);
        return new Answer<>(value, reading);
    }

    /** Asks something without noting it: for a choice from a long list, of which the asker notes what makes it another one. */
    public static <T> T apart(Supplier<T> asking) {
        return noted(asking).value;
    }

    /** The answer that is being made, if any, depends on what is recorded under these ids and on what names them. */
    public static void of(Collection<String> ids) {
        if (NOW.isBound()) {
            NOW.get().ids.addAll(ids);
        }
    }

    /** The answer that is being made, if any, is another one after each entry. */
    public static void ofEverything() {
        if (NOW.isBound()) {
            NOW.get().everything = true;
        }
    }

    private void add(Reading other) {
        ids.addAll(other.ids);
        everything |= other.everything;
    }

    public Set<String> ids() {
        return Set.copyOf(ids);
    }

    public boolean isOfEverything() {
        return everything;
    }
}
