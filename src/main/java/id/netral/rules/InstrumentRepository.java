package id.netral.rules;

import id.netral.rules.RegisterEntries.InstrumentEntry;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Instruments of the legal register. */
interface InstrumentRepository extends Repository<InstrumentEntity, String> {

    @Query("""
        select i.id, i.name, i.title, i.inForceFrom, i.inForceTo, r.name, i.source, i.confidence
        from InstrumentEntity i left join InstrumentEntity r on r.id = i.replacedBy where i.id = :id""")
    Instrument find(String id);

    /** All of them, by name. */
    @Query("""
        select i.id, i.name, i.title, i.inForceFrom, i.inForceTo, r.name, i.source, i.confidence
        from InstrumentEntity i left join InstrumentEntity r on r.id = i.replacedBy
        order by function('natural_sort_key', i.name), i.id""")
    List<Instrument> all();

    /** As they are stored, by id. */
    @Query("""
        select i.id, i.name, i.title, i.inForceFrom, i.inForceTo, i.replacedBy, i.source, i.confidence
        from InstrumentEntity i order by i.id""")
    List<InstrumentEntry> entries();

    /** Adds and changes {@link InstrumentEntry} by {@link InstrumentEntry}, given as a JSON array, in one statement. */
    @Modifying
    @Query(nativeQuery = true, value = """
        INSERT INTO legal_instrument (id, name, title, in_force_from, in_force_to, replaced_by, source, confidence)
        SELECT * FROM JSON_TABLE(:entries, '$[*]' COLUMNS (
            id VARCHAR(60) PATH '$.id', name VARCHAR(120) PATH '$.name', title VARCHAR(500) PATH '$.title',
            in_force_from DATE PATH '$.inForceFrom', in_force_to DATE PATH '$.inForceTo',
            replaced_by VARCHAR(60) PATH '$.replacedBy', source VARCHAR(1000) PATH '$.source',
            confidence VARCHAR(10) PATH '$.confidence')) given
        ON DUPLICATE KEY UPDATE name = given.name, title = given.title, in_force_from = given.in_force_from,
            in_force_to = given.in_force_to, replaced_by = given.replaced_by, source = given.source,
            confidence = given.confidence""")
    void put(String entries);
}
