package id.netral.scorm;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A reviewer's look at a part: opens the files for a while, and nothing that the part tells is kept. */
@Entity
@Immutable
@Table(name = "scorm_trial")
class Trial {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private String tokenHash;

    private long packageId;
    private String item;
    private Instant validUntil;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    Trial() {}

    Trial(PackageToken token, ScormPackageId id, ScormItem item, Instant validUntil) {
        this.tokenHash = token.hash();
        this.packageId = id.value();
        this.item = item.identifier();
        this.validUntil = validUntil;
    }

    boolean validAt(Instant now) {
        return validUntil.isAfter(now);
    }

    ScormPackageId scormPackage() {
        return new ScormPackageId(packageId);
    }

    String item() {
        return item;
    }
}
