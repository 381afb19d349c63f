package id.netral.database;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code netral.db.*}.
 *
 * @param url JDBC address of an external MariaDB; null or blank means the embedded one
 * @param user account at the external MariaDB
 * @param password its password
 * @param owner account there that makes the schema; null or blank: the same
 * @param ownerPassword the owner's password
 * @param data folder that keeps the embedded database's rows
 * @param binaries folder into which the embedded MariaDB is unpacked once
 */
@ConfigurationProperties(DatabaseProperties.PREFIX)
record DatabaseProperties(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String owner,
        @Nullable String ownerPassword,
        @DefaultValue("data") Path data,
        @DefaultValue(".tools/mariadb") Path binaries) {

    static final String PREFIX = "netral.db";

    boolean isExternal() {
        return url != null && !url.isBlank();
    }

    String externalUrl() {
        return Objects.requireNonNull(url);
    }
}
