package fi.muutoskirja.transparency.page;

import java.util.UUID;

/** What somebody who checks for himself types, each on one line, so that it does the same in every shell. */
final class Commands {
    private static final String PROGRAM = "java -jar muutoskirja.jar ";
    private static final String DOWNLOAD = "curl -fsS";
    private static final String BUNDLE = "ledger.zip";

    private Commands() {}

    static String export(String site) {
        return PROGRAM + "export --bundle " + BUNDLE + " --from " + site + "/log/";
    }

    static String verify(String key) {
        return PROGRAM + "verify " + BUNDLE + believing(key);
    }

    static String downloadPolicy(String site) {
        return DOWNLOAD + " -o policy " + site + "/log/policy";
    }

    static String verifyByPolicy() {
        return PROGRAM + "verify " + BUNDLE + " --policy policy";
    }

    static String keepCheckpoint(String site, long size) {
        return DOWNLOAD + " -o checkpoint-" + size + " " + site + "/log/checkpoint";
    }

    static String verifySince(String key, long size) {
        return verify(key) + " --checkpoint checkpoint-" + size;
    }

    static String downloadEntry(String site, long position, UUID id) {
        return DOWNLOAD + " -o " + proofFile(position) + " " + site + proof(id) + " -o " + payloadFile(position) + " "
                + site + payload(id);
    }

    static String verifyEntry(String key, long position) {
        return PROGRAM + "verify " + proofFile(position) + " --payload " + payloadFile(position) + believing(key);
    }

    private static String believing(String key) {
        return " --vkey \"" + key + "\"";
    }

    static String proofFile(long position) {
        return "muutoskirja-" + position + ".tlog-proof";
    }

    static String payloadFile(long position) {
        return "muutoskirja-" + position + ".json";
    }

    /** The address of an entry's proof. */
    static String proof(UUID id) {
        return "/api/v1/entries/" + id + "/proof";
    }

    /** The address of an entry's stored bytes. */
    static String payload(UUID id) {
        return "/api/v1/entries/" + id + "/payload";
    }
}
