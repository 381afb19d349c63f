package id.netral.security.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The download log. A pattern is that of LIKE, null for all. */
interface LoggedDownloadRepository extends Repository<LoggedDownload, Long> {

    LoggedDownload save(LoggedDownload download);

    /** One page of those whose reader, report, purpose or hash is like the pattern, newest first. */
    @Query("""
        select d from LoggedDownload d
        where :pattern is null or d.who like :pattern escape '\\' or d.report like :pattern escape '\\'
          or d.purpose like :pattern escape '\\' or d.sha256 like :pattern escape '\\'
        order by d.downloadedAt desc, d.id desc limit :limit offset :offset""")
    List<LoggedDownload> page(@Nullable String pattern, int offset, int limit);

    @Query("""
        select count(d) from LoggedDownload d
        where :pattern is null or d.who like :pattern escape '\\' or d.report like :pattern escape '\\'
          or d.purpose like :pattern escape '\\' or d.sha256 like :pattern escape '\\'""")
    int count(@Nullable String pattern);
}
