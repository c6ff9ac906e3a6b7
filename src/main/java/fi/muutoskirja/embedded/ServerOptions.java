package fi.muutoskirja.embedded;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The server's settings. Given on its command line, they win over anything that is written into its files. */
final class ServerOptions {
    private static final Map<String, String> SETTINGS = new LinkedHashMap<>();

    static {
        SETTINGS.put("listen_addresses", "127.0.0.1");
        SETTINGS.put("unix_socket_directories", "");
        SETTINGS.put("fsync", "on");
        SETTINGS.put("synchronous_commit", "on");
        SETTINGS.put("full_page_writes", "on");
        SETTINGS.put("shared_buffers", "128MB");
        SETTINGS.put("max_connections", "60");
        SETTINGS.put("timezone", "UTC");
        SETTINGS.put("log_timezone", "UTC");
        SETTINGS.put("log_min_messages", "warning");
        SETTINGS.put("log_checkpoints", "off");
        // Neither statements nor the values of violated keys belong in a log: they may hold personal data.
        SETTINGS.put("log_min_error_statement", "panic");
        SETTINGS.put("log_error_verbosity", "terse");
    }

    private ServerOptions() {}

    static String listeningOn(int port) {
        return SETTINGS.entrySet().stream()
                .map(setting -> "-c %s='%s'".formatted(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
    }
}
