package id.netral.scorm;

import id.netral.media.StoredMedium;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** A file of a package, whose bytes are in the media store. */
@Entity
@Immutable
@Table(name = "scorm_file")
class StoredFile implements Persistable<StoredFile.Key> {

    /** Which package, and where in it. */
    record Key(long packageId, String path) {}

    @EmbeddedId
    private Key id;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String contentType;

    @JdbcTypeCode(SqlTypes.CHAR)
    @SuppressWarnings("UnusedVariable") // read by queries
    private String sha256;

    /** Thousands come at once: nobody asks the database for each whether it is there. */
    @Transient
    private boolean fresh;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    StoredFile() {}

    StoredFile(ScormPackageId scormPackage, String path, StoredMedium medium) {
        this.id = new Key(scormPackage.value(), path);
        this.contentType = medium.contentType();
        this.sha256 = medium.hash().hex();
        this.fresh = true;
    }

    @Override
    public Key getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
