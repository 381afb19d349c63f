/**
 * Where the rows live: an embedded MariaDB that needs no installation, or any MariaDB named by {@code NETRAL_DB_URL}.
 * See {@code docs/decisions/0001-embedded-mariadb.md}.
 */
@NullMarked
package id.netral.database;

import org.jspecify.annotations.NullMarked;
