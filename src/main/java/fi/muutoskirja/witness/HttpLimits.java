package fi.muutoskirja.witness;

/** Bounds of the JDK's server, which reads them from the system's properties once, when its first server is made. */
final class HttpLimits {
    private HttpLimits() {}

    static void set() {
        unlessSet("sun.net.httpserver.maxReqTime", "10");
        unlessSet("sun.net.httpserver.maxRspTime", "30");
        unlessSet("sun.net.httpserver.idleInterval", "60");
        unlessSet("sun.net.httpserver.maxReqHeaderSize", "16384");
        unlessSet("jdk.httpserver.maxConnections", "1000");
        unlessSet("sun.net.httpserver.nodelay", "true");
    }

    private static void unlessSet(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}
