package id.netral.reporting;

import id.netral.common.Utc;
import id.netral.security.CurrentUser;
import id.netral.security.SignedInUser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of every workbook made here, so that it is known again; rows are only added. */
@Component
class ProducedFiles {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final JsonMapper json;

    ProducedFiles(JdbcClient jdbc, CurrentUser currentUser, JsonMapper json) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.json = json;
    }

    /** Keeps a finished workbook's manifest in the caller's transaction. */
    void keep(Manifest manifest, String fileSha256) {
        jdbc.sql("""
                        INSERT INTO produced_file (id, kind, filter, as_of, made_at, made_by, made_by_name, row_count,
                            data_sha256, file_sha256, sheets)
                        VALUES (:id, :kind, :filter, :asOf, :at, :account, :name, :rows, :data, :file, :sheets)""")
                .param("id", manifest.id().toString())
                .param("kind", manifest.kind().name())
                .param("filter", json.writeValueAsString(manifest.filter()))
                .param("asOf", manifest.asOf() == null ? null : Utc.of(manifest.asOf()))
                .param("at", Utc.of(manifest.madeAt()))
                .param(
                        "account",
                        currentUser.find().map(SignedInUser::accountId).orElse(null))
                .param("name", manifest.by())
                .param("rows", manifest.rows())
                .param("data", manifest.dataSha256())
                .param("file", fileSha256)
                .param("sheets", json.writeValueAsString(manifest.sheets()))
                .update();
    }

    /** The file with exactly these bytes. */
    Optional<ProducedFile> byBytes(String fileSha256) {
        return jdbc.sql("SELECT * FROM produced_file WHERE file_sha256 = ? LIMIT 1")
                .param(fileSha256)
                .query((row, number) -> file(row))
                .optional();
    }

    /** The file whose manifest carries the id. */
    Optional<ProducedFile> byId(UUID id) {
        return jdbc.sql("SELECT * FROM produced_file WHERE id = ?")
                .param(id.toString())
                .query((row, number) -> file(row))
                .optional();
    }

    /** SHA-256 of a file's bytes in hexadecimal. */
    static String sha256(Path file) throws IOException {
        var digest = CellDigest.sha256();
        try (var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, sink);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private ProducedFile file(ResultSet row) throws SQLException {
        return new ProducedFile(
                UUID.fromString(row.getString("id")),
                ReportKind.valueOf(row.getString("kind")),
                json.readValue(row.getString("filter"), new TypeReference<LinkedHashMap<String, String>>() {}),
                Utc.read(row, "as_of"),
                Utc.readExisting(row, "made_at"),
                row.getObject("made_by", Long.class),
                row.getString("made_by_name"),
                row.getLong("row_count"),
                json.readValue(row.getString("sheets"), new TypeReference<List<SheetSeal>>() {}));
    }
}
