package fi.muutoskirja.embedded;

import java.sql.DriverManager;
import java.sql.SQLException;

/** The one database on the server. */
final class Database {
    static final String NAME = "muutoskirja";
    private static final String ALREADY_THERE = "42P04";
    private static final String WRONG_PASSWORD = "28P01";
    private static final String DISK_FULL = "53100";

    private Database() {}

    static String url(int port, String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    static void mustExist(Layout layout, int port, String password) {
        try (var connection = DriverManager.getConnection(url(port, "postgres"), Cluster.SUPERUSER, password);
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + NAME);
        } catch (SQLException refused) {
            switch (String.valueOf(refused.getSQLState())) {
                case ALREADY_THERE -> {}
                case WRONG_PASSWORD ->
                    throw new CannotStart(
                            "The password in %s is not that of the database.".formatted(layout.password()), refused);
                case DISK_FULL -> throw Disk.full(layout, refused);
                default -> throw new CannotStart("The database cannot be opened: " + refused.getMessage(), refused);
            }
        }
    }
}
