package id.netral.scorm;

import id.netral.common.SavedOnce;
import id.netral.media.StoredMedium;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A file of a package, whose bytes are in the media store. */
@Entity
@Immutable
@Table(name = "scorm_file")
class StoredFile implements SavedOnce<StoredFile.Key> {

    /** Which package, and where in it. */
    record Key(long packageId, String path) {}

    @EmbeddedId
    private Key id;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String contentType;

    @JdbcTypeCode(SqlTypes.CHAR)
    @SuppressWarnings("UnusedVariable") // read by queries
    private String sha256;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    StoredFile() {}

    StoredFile(ScormPackageId scormPackage, String path, StoredMedium medium) {
        this.id = new Key(scormPackage.value(), path);
        this.contentType = medium.contentType();
        this.sha256 = medium.hash().hex();
    }

    @Override
    public Key getId() {
        return id;
    }
}
