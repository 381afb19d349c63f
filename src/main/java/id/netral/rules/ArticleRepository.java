package id.netral.rules;

import id.netral.common.LikePattern;
import id.netral.rules.RegisterEntries.ArticleEntry;
import jakarta.persistence.LockModeType;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Articles of the legal register, each with its instrument. */
interface ArticleRepository extends Repository<ArticleEntity, String>, JpaSpecificationExecutor<ArticleEntity> {

    /** In no order. */
    @Query("select a from ArticleEntity a join fetch a.instrument where a.id in :ids")
    List<ArticleEntity> find(Collection<String> ids);

    /** All of them, in reading order. */
    @Query("select a from ArticleEntity a join fetch a.instrument order by function('natural_sort_key', a.id)")
    List<ArticleEntity> all();

    /** Differs once anything is different that {@link ArticleEntity#shown} says of any of them. */
    @Query(nativeQuery = true, value = """
        SELECT CONCAT(COUNT(*), ' ', COALESCE(SUM(CRC32(CONCAT_WS('|', a.id, a.label, i.name, i.title, a.summary,
            COALESCE(a.in_force_from, i.in_force_from, '-'), COALESCE(a.in_force_to, '-'), COALESCE(i.in_force_to, '-'),
            COALESCE(a.ended_on, '-'), COALESCE(a.ended_for, '-'), COALESCE(a.replaced_by, '-'), a.contested, COALESCE(a.note, '-'), COALESCE(a.source, '-'), a.confidence))), 0))
        FROM legal_article a JOIN legal_instrument i ON i.id = a.instrument_id""")
    String state();

    /** By id, empty for an unknown one. */
    Optional<ArticleEntity> findById(String id);

    /** The same, kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from ArticleEntity a where a.id = :id")
    Optional<ArticleEntity> lock(String id);

    /** Those that explain the article, in reading order. */
    @Query("""
        select a from ArticleEntity a join fetch a.instrument where a.elucidates = :article
        order by function('natural_sort_key', a.id)""")
    List<ArticleEntity> elucidations(String article);

    /** As they are stored, by id. */
    @Query("""
        select a.id, a.instrument.id, a.label, a.summary, a.inForceFrom, a.inForceTo, a.replacedBy, a.elucidates,
            a.contested, a.readings, a.note, a.source, a.confidence
        from ArticleEntity a order by a.id""")
    List<ArticleEntry> entries();

    /** The article as it is stored. */
    @Query("""
        select a.id, a.instrument.id, a.label, a.summary, a.inForceFrom, a.inForceTo, a.replacedBy, a.elucidates,
            a.contested, a.readings, a.note, a.source, a.confidence
        from ArticleEntity a where a.id = :id""")
    ArticleEntry entry(String id);

    /**
     * Adds and changes {@link ArticleEntry} by {@link ArticleEntry}, given as a JSON array, in one statement; who confirmed
     * an article and when stays as it is.
     */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT INTO legal_article (id, instrument_id, label, summary, in_force_from, in_force_to, replaced_by,
            elucidates, contested, readings, note, source, confidence)
        SELECT * FROM JSON_TABLE(:entries, '$[*]' COLUMNS (
            id VARCHAR(80) PATH '$.id', instrument_id VARCHAR(60) PATH '$.instrument',
            label VARCHAR(200) PATH '$.label', summary VARCHAR(2000) PATH '$.summary',
            in_force_from DATE PATH '$.inForceFrom', in_force_to DATE PATH '$.inForceTo',
            replaced_by VARCHAR(80) PATH '$.replacedBy', elucidates VARCHAR(80) PATH '$.elucidates',
            contested BOOLEAN PATH '$.contested',
            readings JSON PATH '$.readings',
            note VARCHAR(1000) PATH '$.note', source VARCHAR(1000) PATH '$.source',
            confidence VARCHAR(10) PATH '$.confidence')) given
        ON DUPLICATE KEY UPDATE instrument_id = given.instrument_id, label = given.label, summary = given.summary,
            in_force_from = given.in_force_from, in_force_to = given.in_force_to, replaced_by = given.replaced_by,
            elucidates = given.elucidates, contested = given.contested, readings = given.readings, note = given.note,
            source = given.source, confidence = given.confidence""")
    void put(String entries);

    /** At most so many articles in which all the words occur (citation, title or summary), in reading order. */
    default List<ArticleEntity> search(List<String> words, int most) {
        return findBy(withAll(words), query -> query.limit(most).all());
    }

    private static Specification<ArticleEntity> withAll(List<String> words) {
        return (article, query, sql) -> {
            Join<?, ?> instrument = (Join<?, ?>) article.<ArticleEntity, InstrumentEntity>fetch("instrument");
            query.orderBy(sql.asc(sql.function("natural_sort_key", String.class, article.get("id"))));
            var text = sql.function(
                    "concat_ws",
                    String.class,
                    sql.literal(" "),
                    article.get("label"),
                    instrument.get("name"),
                    instrument.get("title"),
                    article.get("summary"));
            return sql.and(words.stream()
                    .map(word -> sql.like(text, LikePattern.containing(word), '\\'))
                    .toArray(Predicate[]::new));
        };
    }
}
