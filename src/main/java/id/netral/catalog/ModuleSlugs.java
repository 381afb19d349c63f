package id.netral.catalog;

import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of modules, also of those that have no published version yet. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
@Transactional(readOnly = true)
public class ModuleSlugs {

    private final JdbcClient jdbc;

    ModuleSlugs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The module of that name, published or not. */
    public Optional<ModuleId> find(String slug) {
        return jdbc.sql("SELECT id FROM learning_module WHERE slug = ?")
                .param(slug)
                .query((row, number) -> new ModuleId(row.getLong("id")))
                .optional();
    }

    /** A new module without a version; throws {@link org.springframework.dao.DuplicateKeyException} for a taken name. */
    @Transactional
    public ModuleId reserve(String slug) {
        if (!PackReader.SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("no module name: " + slug);
        }
        var key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO learning_module (slug) VALUES (?)").param(slug).update(key, "id");
        return new ModuleId(Objects.requireNonNull(key.getKey()).longValue());
    }

    /** Gives the module the title by which lists know it as long as no version is on offer. */
    @Transactional
    public void name(ModuleId module, String title) {
        jdbc.sql("UPDATE learning_module SET working_title = ? WHERE id = ?")
                .params(title, module.value())
                .update();
    }
}
