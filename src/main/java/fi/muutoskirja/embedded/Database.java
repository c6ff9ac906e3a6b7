package fi.muutoskirja.embedded;

import fi.muutoskirja.embedded.EmbeddedPostgres.Account;
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
            if (!ALREADY_THERE.equals(refused.getSQLState())) {
                throw cannotOpen(layout, refused);
            }
        }
    }

    /** An account that may log in and nothing else, until somebody grants it more; made when there is none. */
    static Account account(Layout layout, int port, String password, String name) {
        var account = new Account(name, Password.fresh());
        try (var connection = DriverManager.getConnection(url(port, NAME), Cluster.SUPERUSER, password);
                var statement = connection.createStatement()) {
            try (var known = statement.executeQuery("SELECT FROM pg_roles WHERE rolname = '" + name + "'")) {
                if (!known.next()) {
                    statement.execute("CREATE ROLE " + name);
                }
            }
            statement.execute(
                    "ALTER ROLE " + name + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS"
                            + " PASSWORD '" + account.password() + "'");
            return account;
        } catch (SQLException refused) {
            throw cannotOpen(layout, refused);
        }
    }

    private static CannotStart cannotOpen(Layout layout, SQLException refused) {
        return switch (String.valueOf(refused.getSQLState())) {
            case WRONG_PASSWORD ->
                new CannotStart(
                        "The password in %s is not that of the database.".formatted(layout.password()), refused);
            case DISK_FULL -> Disk.full(layout, refused);
            default -> new CannotStart("The database cannot be opened: " + refused.getMessage(), refused);
        };
    }
}
