package id.netral.verdict;

import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Everything in {@code content/rules/verdict}: the vocabulary, the rules and the known cases.
 *
 * @param book empty when something is wrong: rules are taken up together or not at all
 * @param spellings how people spell words in chats, in lower case, and what they mean
 */
public record VerdictFiles(RuleBook book, List<KnownCase> cases, Map<String, String> spellings) {

    /** Answers nothing. */
    public static final VerdictFiles NONE = new VerdictFiles(RuleBook.EMPTY, List.of(), Map.of());

    /** Keeps its own copies. */
    public VerdictFiles {
        cases = List.copyOf(cases);
        spellings = Map.copyOf(spellings);
    }

    /**
     * Reads the folder and notes everything that is wrong with it, with file and line.
     *
     * @param register finds the articles that rules cite
     */
    public static VerdictFiles read(Path folder, Function<ArticleId, Optional<Article>> register, Faults faults) {
        var vocabulary = SourceText.read(folder.resolve("words.yaml"), faults)
                .map(words -> VocabularyReader.read(words, faults))
                .orElse(Vocabulary.NONE);
        if (!faults.none()) {
            return NONE; // every other word would be a fault
        }
        var ruleReader = new RuleReader(vocabulary, faults);
        var rules = sources(folder, "rules-", faults).stream()
                .flatMap(source -> ruleReader.read(source).stream())
                .toList();
        var caseReader = new CaseReader(vocabulary, faults);
        var cases = sources(folder, "situations-", faults).stream()
                .flatMap(source -> caseReader.read(source).stream())
                .toList();
        new RuleChecks(register, faults).check(rules);
        var spellings = SourceText.read(folder.resolve("spellings.yaml"), faults)
                .map(source -> VocabularyReader.spellings(source, faults))
                .orElse(Map.of());
        return faults.none()
                ? new VerdictFiles(
                        new RuleBook(
                                vocabulary,
                                rules.stream().map(RuleReader.Read::rule).toList()),
                        cases,
                        spellings)
                : NONE;
    }

    private static List<SourceText> sources(Path folder, String prefix, Faults faults) {
        try (var files = Files.newDirectoryStream(folder, prefix + "*.yaml")) {
            var found = new ArrayList<Path>();
            files.forEach(found::add);
            return found.stream()
                    .sorted()
                    .map(file -> SourceText.read(file, faults))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            faults.add(folder.toString(), 1, "fault.unreadable", e.getClass().getSimpleName());
            return List.of();
        }
    }
}
