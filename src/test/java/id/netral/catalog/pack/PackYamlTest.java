package id.netral.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import id.netral.catalog.file.PackFolder;
import id.netral.catalog.file.PackMedium;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.question.QuizDefinition;
import id.netral.question.QuizReader;
import id.netral.question.QuizYaml;
import id.netral.rules.Citations;
import id.netral.rules.LegalRegister;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** What is written as a pack's YAML is read back the same. */
@IntegrationTest
@WithMockUser
class PackYamlTest {

    @Autowired
    LegalRegister register;

    @Autowired
    PackReader reader;

    @ParameterizedTest
    @ValueSource(strings = {"aurat-politik", "menghadiri-acara-caleg", "mundur-sebelum-mencalonkan-diri"})
    void theDeliveredPacksComeBackAsTheyWere(String slug) {
        var faults = new Faults();
        var pack = PackFolder.read(Path.of("content", slug), faults)
                .flatMap(files -> reader.read(files, faults))
                .orElseThrow();

        assertThat(read(QuizYaml.quiz(pack.quiz()), pack)).isEqualTo(pack.quiz());
        assertThat(head(PackYaml.module(pack.head()))).isEqualTo(pack.head());
    }

    @Test
    void aModuleComesBackWithWhatComesBeforeItAndWhomItIsFor() {
        var head = new ModuleHead(
                "Netral: \"ya\" atau tidak",
                "Ringkasan # dengan tanda.\nBaris kedua.",
                List.of("Satu: a", "- dua"),
                new BigDecimal("1.5"),
                ActivityType.SEMINAR,
                null,
                LocalDate.of(2026, 11, 22),
                List.of("aurat-politik"),
                "Pejabat pengawas");

        assertThat(head(PackYaml.module(head))).isEqualTo(head);
    }

    private QuizDefinition read(String yaml, Pack pack) {
        var faults = new Faults();
        var citations = new Citations(register, LocalDate.of(2026, 11, 22), faults);
        var pictures = pack.media().stream().map(PackMedium::path).collect(Collectors.toSet());
        var quiz = new QuizReader(citations, pictures).read(new SourceText("quiz.yaml", yaml, 1), faults);
        assertThat(faults.list()).as(yaml).isEmpty();
        return quiz.orElseThrow();
    }

    private static ModuleHead head(String yaml) {
        var faults = new Faults();
        var head =
                new ModuleFileReader(Set.of("images/cover.svg")).read(new SourceText("module.yaml", yaml, 1), faults);
        assertThat(faults.list()).as(yaml).isEmpty();
        return head.orElseThrow();
    }
}
