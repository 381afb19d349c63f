package id.netral.rules.glossary;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Terms of the glossary. They are written by one statement for all, whatever another node writes at the same time. */
interface GlossaryTermRepository extends Repository<GlossaryTermEntity, String> {

    /** {@link GlossaryTerm}s as a JSON array. */
    String TERMS = """
        JSON_TABLE(:terms, '$[*]' COLUMNS (
            id VARCHAR(80) PATH '$.id', term VARCHAR(120) PATH '$.term', definition VARCHAR(1000) PATH '$.definition'))
        """;

    /** By name. */
    @Query("select t.id, t.term, t.definition from GlossaryTermEntity t order by t.term, t.id")
    List<GlossaryTerm> all();

    /** Differs once any of them is different. */
    @Query(nativeQuery = true, value = """
        SELECT CONCAT(COUNT(*), ' ', COALESCE(SUM(CRC32(CONCAT_WS('|', id, term, definition))), 0)) FROM glossary_term""")
    String state();

    /** In no order. */
    @Query("select t.id, t.term, t.definition from GlossaryTermEntity t where t.id in :ids")
    List<GlossaryTerm> find(Collection<String> ids);

    /** Adds and changes terms. */
    @Transactional
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT INTO glossary_term (id, term, definition) SELECT id, term, definition FROM
        """ + TERMS + """
        given ON DUPLICATE KEY UPDATE term = given.term, definition = given.definition""")
    void put(String terms);

    /** Adds terms; those that are there stay as they are. */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT IGNORE INTO glossary_term (id, term, definition) SELECT id, term, definition FROM
        """ + TERMS + "given")
    void addUnknown(String terms);
}
