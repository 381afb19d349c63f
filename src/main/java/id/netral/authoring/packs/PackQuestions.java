package id.netral.authoring.packs;

import id.netral.assessment.bank.QuizSource;
import id.netral.assessment.quiz.RevisionNumbers;
import id.netral.authoring.packs.PackManifest.Revision;
import id.netral.authoring.packs.PackPreview.Questions;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuizYaml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A pack's questions against the own bank. */
@Component
class PackQuestions {

    private final Catalog catalog;
    private final QuizSource quizzes;
    private final RevisionNumbers revisions;

    PackQuestions(Catalog catalog, QuizSource quizzes, RevisionNumbers revisions) {
        this.catalog = catalog;
        this.quizzes = quizzes;
        this.revisions = revisions;
    }

    /** The questions of the module by code; empty for one that is not there. */
    Map<String, String> of(String slug) {
        return module(slug).map(quizzes::questions).orElse(List.of()).stream()
                .collect(Collectors.toMap(QuestionDefinition::code, QuizYaml::question));
    }

    /** The module's questions bear at least the pack's revision numbers from now on. */
    void raise(SignedPack pack) {
        var numbers = pack.manifest().revisions().stream()
                .collect(Collectors.toMap(Revision::question, Revision::number, (first, second) -> first));
        module(pack.manifest().slug()).ifPresent(module -> revisions.raise(module, numbers));
    }

    private Optional<ModuleId> module(String slug) {
        return catalog.allModules().stream()
                .filter(module -> module.slug().equals(slug))
                .map(ModuleReference::id)
                .findFirst();
    }

    /** How the pack's questions stand: what they were before it against what they are with it. */
    static Questions compare(Map<String, String> before, Map<String, String> after, SignedPack pack) {
        var added = 0;
        var changed = 0;
        var same = 0;
        for (var code : pack.manifest().revisions()) {
            var old = before.get(code.question());
            if (old == null) {
                added++;
            } else if (old.equals(after.get(code.question()))) {
                same++;
            } else {
                changed++;
            }
        }
        return new Questions(added, changed, same);
    }
}
