package id.netral.catalog;

import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds modules against everybody else who writes them or their questions. Whoever changes several takes them all at once
 * and in the order of their ids, so that no two wait for each other.
 */
@Component
public class ModuleLocks {

    private final LearningModuleRepository modules;
    private final LinkedModules linked;

    ModuleLocks(LearningModuleRepository modules, LinkedModules linked) {
        this.modules = modules;
        this.linked = linked;
    }

    /** Holds the modules, and those that change with them, until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(ModuleId... wanted) {
        Stream.of(wanted)
                .flatMap(module -> Stream.concat(Stream.of(module), linked.changingWith(module).stream()))
                .distinct()
                .sorted(Comparator.comparingLong(ModuleId::value))
                .forEach(module -> modules.lock(module.value()));
    }
}
