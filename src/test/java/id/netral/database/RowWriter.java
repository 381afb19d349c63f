package id.netral.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A Netral process in small, to be killed: starts the database, commits rows one by one and names each once it is committed. */
final class RowWriter {

    private RowWriter() {}

    public static void main(String[] args) throws SQLException {
        var database = EmbeddedMariaDb.start(Path.of(args[0]), Path.of(args[1]));
        try (var connection = DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS kept (id INT PRIMARY KEY)");
            System.out.println("server " + database.process().pid());
            for (int id = 1; ; id++) {
                statement.execute("INSERT INTO kept VALUES (" + id + ")");
                System.out.println("committed " + id);
            }
        }
    }
}
