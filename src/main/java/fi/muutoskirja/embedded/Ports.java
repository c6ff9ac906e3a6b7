package fi.muutoskirja.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of the loopback address. */
final class Ports {
    private Ports() {}

    static int free() throws IOException {
        return bound(0);
    }

    static void mustBeFree(int port) {
        try {
            bound(port);
        } catch (IOException taken) {
            throw inUse(port);
        }
    }

    static CannotStart inUse(int port) {
        return new CannotStart("Port %d on 127.0.0.1, wanted for PostgreSQL, is already in use.".formatted(port));
    }

    private static int bound(int port) throws IOException {
        try (var socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
