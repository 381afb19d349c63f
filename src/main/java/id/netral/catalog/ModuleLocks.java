package id.netral.catalog;

import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds modules against everybody else who writes them or their questions. Whoever changes several takes them all at once
 * and in the order of their ids, so that no two wait for each other. A lock on rows, so {@link JdbcClient}.
 */
@Component
public class ModuleLocks {

    private final JdbcClient jdbc;
    private final LinkedModules linked;

    ModuleLocks(JdbcClient jdbc, LinkedModules linked) {
        this.jdbc = jdbc;
        this.linked = linked;
    }

    /** Holds the modules, and those that change with them, until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(ModuleId... modules) {
        Stream.of(modules)
                .flatMap(module -> Stream.concat(Stream.of(module), linked.changingWith(module).stream()))
                .distinct()
                .sorted(Comparator.comparingLong(ModuleId::value))
                .forEach(this::lock);
    }

    private void lock(ModuleId module) {
        jdbc.sql("SELECT id FROM learning_module WHERE id = ? FOR UPDATE")
                .param(module.value())
                .query(Long.class)
                .optional();
    }
}
