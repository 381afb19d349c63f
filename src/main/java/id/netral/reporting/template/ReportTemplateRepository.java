package id.netral.reporting.template;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Versions of agencies' own workbooks. */
interface ReportTemplateRepository extends Repository<ReportTemplateEntity, Long> {

    String SEEN = """
        select t.id, t.reportKind, t.name, t.fileName, t.sha256, t.mapping, t.createdAt, t.createdByName
        from ReportTemplateEntity t
        """;

    /** A template without its workbook. */
    record Seen(
            long id,
            TemplatedReport kind,
            String name,
            String fileName,
            String sha256,
            String mapping,
            Instant createdAt,
            String createdBy) {

        ReportTemplate shown() {
            return new ReportTemplate(
                    id, kind, name, fileName, sha256, ReportTemplateEntity.mapping(mapping), createdAt, createdBy);
        }
    }

    ReportTemplateEntity save(ReportTemplateEntity template);

    /** Those of the lists, by name. */
    @Query(SEEN + "where t.reportKind = :kind and t.active = true order by t.name, t.id")
    List<Seen> active(TemplatedReport kind);

    /** Empty for one taken out of the lists. */
    @Query(SEEN + "where t.id = :id and t.active = true")
    Optional<Seen> seen(long id);

    /** Also one taken out of the lists. */
    @Query(SEEN + "where t.id = :id")
    Optional<Seen> version(long id);

    @Query("select t.workbook from ReportTemplateEntity t where t.id = :id")
    List<byte[]> workbooks(long id);

    /** The workbook, which is there for every template. */
    default byte[] workbook(long id) {
        return workbooks(id).getFirst();
    }

    /** Takes it out of the lists; 0 when it was not in them. */
    @Modifying
    @Query("update ReportTemplateEntity t set t.active = false where t.id = :id and t.active = true")
    int retire(long id);
}
