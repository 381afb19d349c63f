package id.netral.catalog.origin;

import id.netral.catalog.ModuleId;
import id.netral.catalog.VersionSource;
import id.netral.media.MediaHash;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version that a module had at the agency it came from, with its texts and files. Nothing of it ever changes. */
@Entity
@Immutable
@Table(name = "origin_version")
class OriginVersionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long moduleId;

    /** Over all that is kept of it, so that each is kept once. */
    @JdbcTypeCode(SqlTypes.CHAR)
    @SuppressWarnings("UnusedVariable") // read by queries
    private String sha256;

    private String agency;
    private int number;
    private String title;
    private Instant publishedAt;
    private String changeNote;
    private boolean material;

    @ElementCollection
    @CollectionTable(name = "origin_version_file", joinColumns = @JoinColumn(name = "origin_version_id"))
    @MapKeyColumn(name = "path")
    @Column(name = "text", columnDefinition = "mediumtext")
    private Map<String, String> texts;

    /** Hashes of what is in the media store. */
    @ElementCollection
    @CollectionTable(name = "origin_version_medium", joinColumns = @JoinColumn(name = "origin_version_id"))
    @MapKeyColumn(name = "path")
    @Column(name = "sha256")
    @JdbcTypeCode(SqlTypes.CHAR)
    private Map<String, String> media;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    OriginVersionEntity() {}

    OriginVersionEntity(
            ModuleId module, String sha256, String agency, String title, VersionFacts facts, VersionSource source) {
        this.moduleId = module.value();
        this.sha256 = sha256;
        this.agency = agency;
        this.number = facts.number();
        this.title = title;
        this.publishedAt = facts.publishedAt();
        this.changeNote = facts.note();
        this.material = facts.material();
        this.texts = source.texts();
        this.media = new TreeMap<>();
        source.media().forEach((path, hash) -> media.put(path, hash.hex()));
    }

    long id() {
        return id;
    }

    OriginVersion shown() {
        return new OriginVersion(
                id, new ModuleId(moduleId), agency, title, new VersionFacts(number, publishedAt, changeNote, material));
    }

    /** What it was made from; within the transaction that read it. */
    VersionSource source() {
        var hashes = new TreeMap<String, MediaHash>();
        media.forEach((path, hex) -> hashes.put(path, new MediaHash(hex)));
        return new VersionSource(new TreeMap<>(texts), hashes);
    }
}
