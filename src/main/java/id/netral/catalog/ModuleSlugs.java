package id.netral.catalog;

import id.netral.catalog.pack.PackReader;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of modules, also of those that have no published version yet. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
@Transactional(readOnly = true)
public class ModuleSlugs {

    private final LearningModuleRepository modules;

    ModuleSlugs(LearningModuleRepository modules) {
        this.modules = modules;
    }

    /** The module of that name, published or not. */
    public Optional<ModuleId> find(String slug) {
        return modules.find(slug);
    }

    /** A new module without a version; throws {@link org.springframework.dao.DuplicateKeyException} for a taken name. */
    @Transactional
    public ModuleId reserve(String slug) {
        if (!PackReader.SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("no module name: " + slug);
        }
        return modules.save(new LearningModule(slug)).id();
    }

    /** Gives the module the title by which lists know it as long as no version is on offer. */
    @Transactional
    public void name(ModuleId module, String title) {
        modules.getById(module.value()).call(title);
        modules.flush(); // lists of others ask by SQL
    }
}
