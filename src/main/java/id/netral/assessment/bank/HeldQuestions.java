package id.netral.assessment.bank;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleLocks;
import id.netral.catalog.ModuleVersionId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds the bank's questions. The modules are held first, as by a publication, so neither waits for the other. */
@Component
public class HeldQuestions {

    private final QuestionRepository questions;
    private final QuestionChangeRepository changes;
    private final ModuleLocks locks;

    HeldQuestions(QuestionRepository questions, QuestionChangeRepository changes, ModuleLocks locks) {
        this.questions = questions;
        this.changes = changes;
        this.locks = locks;
    }

    /**
     * A question nobody else can change until the transaction ends.
     *
     * @param version the module's current version
     * @param newest number of the newest revision
     * @param newestId id of the newest revision
     */
    public record Held(
            long id,
            ModuleId module,
            @Nullable ModuleVersionId version,
            String code,
            boolean fromPack,
            boolean retired,
            int newest,
            long newestId) {}

    /**
     * What nobody changes until the transaction ends.
     *
     * @param version the module's current version, null while nothing is published
     */
    public record HeldModule(@Nullable ModuleVersionId version) {}

    /** The module, which nobody changes until the transaction ends, as those it changes; empty for an unknown one. */
    public Optional<HeldModule> lockModule(ModuleId module) {
        locks.hold(module);
        return held(module);
    }

    private Optional<HeldModule> held(ModuleId module) {
        return questions
                .holdModule(module.value())
                .map(version -> new HeldModule(version == 0 ? null : new ModuleVersionId(version)));
    }

    /** The question, which nobody changes until the transaction ends, with its module and those that change with it. */
    public Optional<Held> hold(long question) {
        var module = questions.module(question).map(ModuleId::new);
        module.ifPresent(locks::hold);
        return module.map(each -> hold(question, each));
    }

    /** A question of a module held with its origin's. */
    Optional<Held> follower(long question) {
        return questions.module(question).map(module -> hold(question, new ModuleId(module)));
    }

    private Held hold(long question, ModuleId module) {
        var version = held(module).map(HeldModule::version).orElse(null);
        return questions.hold(question).held(version);
    }

    /** Whether a published module asks the question, or one that follows it. */
    boolean asked(Held held) {
        return held.version() != null || questions.askedByReference(held.id()) > 0;
    }

    /** Whether a question of the module has the code, or one that waits for a second person. */
    boolean taken(ModuleId module, String code) {
        return exists(module, code)
                || changes.existsByModuleIdAndCodeAndState(module.value(), code, QuestionChange.State.WAITING);
    }

    /** Codes of the module's questions that wait for a second person. */
    public Set<String> waitingCodes(ModuleId module) {
        return changes.waitingCodes(module.value());
    }

    boolean exists(ModuleId module, String code) {
        return questions.existsByModuleIdAndCode(module.value(), code);
    }

    String freeCode(ModuleId module) {
        var number = questions.countByModuleId(module.value());
        do {
            number++;
        } while (taken(module, "soal-" + number));
        return "soal-" + number;
    }
}
