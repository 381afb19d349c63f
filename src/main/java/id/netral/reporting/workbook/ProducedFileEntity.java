package id.netral.reporting.workbook;

import id.netral.reporting.ReportKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of a workbook made here. */
@Entity
@Immutable
@Table(name = "produced_file")
class ProducedFileEntity implements Persistable<String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private String id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReportKind kind;

    /** Label and value of each part, in words. */
    @Column(length = Length.LONG32)
    private String filter;

    private @Nullable Instant asOf;
    private Instant madeAt;
    private @Nullable Long madeBy;
    private String madeByName;

    @Column(name = "row_count")
    private long rows;

    @JdbcTypeCode(SqlTypes.CHAR)
    @SuppressWarnings("UnusedVariable") // for whoever asks later
    private String dataSha256;

    @JdbcTypeCode(SqlTypes.CHAR)
    @SuppressWarnings("UnusedVariable") // read by queries
    private String fileSha256;

    @Column(length = Length.LONG32)
    private String sheets;

    @Transient
    private boolean fresh;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    ProducedFileEntity() {}

    /**
     * A finished workbook.
     *
     * @param by account; null for the system
     */
    ProducedFileEntity(Manifest manifest, String fileSha256, @Nullable Long by) {
        this.id = manifest.id().toString();
        this.kind = manifest.kind();
        this.filter = JSON.writeValueAsString(manifest.filter());
        this.asOf = manifest.asOf();
        this.madeAt = manifest.madeAt();
        this.madeBy = by;
        this.madeByName = manifest.by();
        this.rows = manifest.rows();
        this.dataSha256 = manifest.dataSha256();
        this.fileSha256 = fileSha256;
        this.sheets = JSON.writeValueAsString(manifest.sheets());
        this.fresh = true;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    ProducedFile shown() {
        return new ProducedFile(
                UUID.fromString(id),
                kind,
                JSON.readValue(filter, new TypeReference<LinkedHashMap<String, String>>() {}),
                asOf,
                madeAt,
                madeBy,
                madeByName,
                rows,
                JSON.readValue(sheets, new TypeReference<List<SheetSeal>>() {}));
    }
}
