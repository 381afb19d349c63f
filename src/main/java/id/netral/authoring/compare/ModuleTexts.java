package id.netral.authoring.compare;

import id.netral.authoring.CompiledDraft;
import id.netral.authoring.compare.BlockText.Kind;
import id.netral.authoring.compare.ModuleText.Part;
import id.netral.catalog.ModuleVersionId;
import id.netral.catalog.PackPublication;
import id.netral.catalog.origin.OriginHistory;
import id.netral.catalog.origin.OriginVersion;
import id.netral.catalog.pack.ModuleHead;
import id.netral.catalog.pack.PackContents;
import id.netral.catalog.pack.PackSources;
import id.netral.catalog.pack.PackYaml;
import id.netral.catalog.pack.ThinkCase;
import id.netral.document.DocumentMarkdown;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuizDefinition;
import id.netral.question.QuizYaml;
import id.netral.rules.ArticleId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** States of modules as they are compared: versions from the files they were published from, drafts as they are now. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
public class ModuleTexts {

    private final PackPublication publication;
    private final PackSources sources;
    private final OriginHistory origins;

    ModuleTexts(PackPublication publication, PackSources sources, OriginHistory origins) {
        this.publication = publication;
        this.sources = sources;
        this.origins = origins;
    }

    /** A version; empty for one whose texts were not kept. */
    public Optional<ModuleText> of(ModuleVersionId version, String name) {
        return publication.files(version).flatMap(sources::read).map(contents -> text(name, contents));
    }

    /** A version the module had at the agency it came from; empty for one that cannot be read. */
    public Optional<ModuleText> of(OriginVersion version, String name) {
        return origins.contents(version).map(contents -> text(name, contents));
    }

    /** A draft as it was compiled. */
    public ModuleText of(CompiledDraft draft, String name) {
        var lessons = draft.lessons().stream()
                .map(lesson -> new Part(lesson.slug(), lesson.title(), BlockTexts.of(lesson.document())))
                .toList();
        return new ModuleText(name, facts(draft.head(), draft.quiz()), lessons, questions(draft.quiz()));
    }

    private static ModuleText text(String name, PackContents contents) {
        var lessons = contents.lessons().stream().map(ModuleTexts::lesson).toList();
        return new ModuleText(name, facts(contents.head(), contents.quiz()), lessons, questions(contents.quiz()));
    }

    private static Part lesson(PackContents.Lesson lesson) {
        var blocks = new ArrayList<>(
                BlockTexts.of(DocumentMarkdown.read(lesson.markdown()).document()));
        lesson.cases().forEach(think -> blocks.add(new BlockText(Kind.CASE, words(think))));
        return new Part(lesson.slug(), lesson.title(), blocks);
    }

    private static String words(ThinkCase think) {
        return Stream.of(
                        think.situation(),
                        think.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        think.reason(),
                        think.articles().stream().map(ArticleId::value).collect(Collectors.joining(", ")))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" — "));
    }

    private static List<BlockText> facts(ModuleHead head, QuizDefinition quiz) {
        var rules = new QuizDefinition(
                quiz.passMark(), quiz.maxAttempts(), quiz.drawCount(), quiz.blueprint(), quiz.conduct(), List.of());
        return lines(PackYaml.module(head) + QuizYaml.quiz(rules).replace("questions: []\n", ""));
    }

    private static List<Part> questions(QuizDefinition quiz) {
        return quiz.questions().stream()
                .map(question -> new Part(question.code(), title(question), lines(QuizYaml.question(question))))
                .toList();
    }

    private static String title(QuestionDefinition question) {
        return question.code();
    }

    private static List<BlockText> lines(String yaml) {
        return Arrays.stream(yaml.split("\n"))
                .filter(line -> !line.isBlank())
                .map(line -> new BlockText(Kind.FACT, line.strip()))
                .toList();
    }
}
