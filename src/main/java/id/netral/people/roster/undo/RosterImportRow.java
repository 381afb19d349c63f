package id.netral.people.roster.undo;

import id.netral.common.Nip;
import id.netral.people.roster.comparison.RosterChangeKind;
import id.netral.people.roster.comparison.RosterRecords;
import id.netral.people.roster.file.RowChange.FieldChange;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an import has done to one employee. Rows are added by {@link RosterRecords}, many at once. */
@Entity
@Immutable
class RosterImportRow {

    /** Which import, and whom it changed. */
    record Key(long importId, long employeeId) {}

    @EmbeddedId
    @SuppressWarnings("UnusedVariable") // read by queries
    private Key id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RosterChangeKind kind;

    private @Nullable Integer sheetRow;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String nip;

    private String name;

    /** As JSON. */
    @Column(columnDefinition = "text")
    private @Nullable String fields;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    RosterImportRow() {}

    AppliedRosterRow shown(Function<String, List<FieldChange>> reader) {
        var changes = Optional.ofNullable(fields).map(reader).orElse(List.of());
        return new AppliedRosterRow(kind, sheetRow, new Nip(nip), name, changes);
    }
}
