package fi.muutoskirja.rebuild;

import org.jspecify.annotations.Nullable;

/** Values met again and again, kept once: of those that fall into one place the last is remembered. */
final class Shared<T> {
    private static final int PLACES = 1 << 14;

    private final @Nullable Object[] values = new Object[PLACES];

    @SuppressWarnings("unchecked")
    T same(T value) {
        var hash = value.hashCode();
        var place = (hash ^ hash >>> 14) & PLACES - 1;
        var known = values[place];
        if (known != null && known.equals(value)) {
            return (T) known;
        }
        values[place] = value;
        return value;
    }
}
