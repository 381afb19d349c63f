package id.netral.catalog;

import id.netral.common.RefusedException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words that lessons explain. Everybody reads them, trainers add to them. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Glossary {

    private static final int MOST_FOUND = 50;
    private static final int LONGEST_TERM = 120;
    private static final int LONGEST_MEANING = 1000;
    private static final int LONGEST_ID = 80;

    private final JdbcClient jdbc;

    Glossary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most fifty words, by name, in which (or in whose meaning) the text occurs. */
    public List<GlossaryTerm> search(String text) {
        var pattern =
                "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return jdbc.sql("""
                        SELECT id, term, meaning FROM glossary_term WHERE term LIKE :pattern OR meaning LIKE :pattern
                        ORDER BY term LIKE :pattern DESC, term LIMIT :most""")
                .param("pattern", pattern)
                .param("most", MOST_FOUND)
                .query(Glossary::term)
                .list();
    }

    /** The words of these ids; unknown ids are left out. */
    public List<GlossaryTerm> find(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT id, term, meaning FROM glossary_term WHERE id IN (:ids) ORDER BY term")
                        .param("ids", ids)
                        .query(Glossary::term)
                        .list();
    }

    /**
     * Adds a word. Throws {@link RefusedException} {@code glossary.missing}, {@code glossary.long} or
     * {@code glossary.known}.
     */
    @PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
    @Transactional
    public GlossaryTerm add(String term, String meaning) {
        var added = new GlossaryTerm(id(term), term.strip(), meaning.strip());
        if (added.id().isEmpty() || added.meaning().isEmpty()) {
            throw new RefusedException("glossary.missing");
        }
        if (added.term().length() > LONGEST_TERM || added.meaning().length() > LONGEST_MEANING) {
            throw new RefusedException("glossary.long", LONGEST_TERM, LONGEST_MEANING);
        }
        try {
            jdbc.sql("INSERT INTO glossary_term (id, term, meaning) VALUES (?, ?, ?)")
                    .params(added.id(), added.term(), added.meaning())
                    .update();
        } catch (DuplicateKeyException known) {
            throw new RefusedException("glossary.known", added.term());
        }
        return added;
    }

    private static String id(String term) {
        var plain = Normalizer.normalize(term, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= LONGEST_ID
                ? plain
                : plain.substring(0, LONGEST_ID).replaceAll("-$", "");
    }

    private static GlossaryTerm term(ResultSet row, int number) throws SQLException {
        return new GlossaryTerm(row.getString("id"), row.getString("term"), row.getString("meaning"));
    }
}
