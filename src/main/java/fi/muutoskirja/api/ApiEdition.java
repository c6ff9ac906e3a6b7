package fi.muutoskirja.api;

import java.time.Instant;

/** What tells the answers of one build of the program from those of another, in entity tags. */
final class ApiEdition {
    private ApiEdition() {}

    /** The released version; for a build under work the moment of its start, since two of them share a version. */
    static String current() {
        var version = ApiEdition.class.getPackage().getImplementationVersion();
        return version == null || version.endsWith("-SNAPSHOT")
                ? Long.toString(Instant.now().getEpochSecond(), Character.MAX_RADIX)
                : version;
    }
}
