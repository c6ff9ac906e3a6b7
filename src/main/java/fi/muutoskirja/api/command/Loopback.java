package fi.muutoskirja.api.command;

import java.net.InetAddress;
import java.util.Locale;

/** Tells this machine's own address from every other, without asking a name server. */
final class Loopback {
    private Loopback() {}

    /** Whether a literal address is one of the loopback addresses. */
    static boolean isAddress(String literal) {
        try {
            return InetAddress.ofLiteral(literal).isLoopbackAddress();
        } catch (IllegalArgumentException noLiteral) {
            return false;
        }
    }

    /** Whether a host, as it stands in an address, can only mean this machine. */
    static boolean isHost(String host) {
        var bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        return bare.toLowerCase(Locale.ROOT).equals("localhost") || isAddress(bare);
    }
}
