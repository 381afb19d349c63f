package id.netral.verdict;

import static id.netral.verdict.VerdictFolder.rule;
import static org.assertj.core.api.Assertions.assertThat;

import id.netral.common.source.Faults;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule files with a fault are refused with file, line and what is wrong; nothing of them is taken up. */
class VerdictFilesTest {

    @TempDir
    Path temporary;

    private VerdictFolder folder;

    @BeforeEach
    void words() {
        folder = new VerdictFolder(temporary);
    }

    @Test
    void twoAnswersToOneSituationNameBothRules() {
        folder.write("rules-a.yaml", rule("satu", "act: [like], object: [calon]", "tidak_boleh", "moral"))
                .write("rules-b.yaml", rule("dua", "act: [like, memilih], phase: [kampanye]", "boleh", "tidak_ada"));
        assertThat(folder.faults())
                .singleElement()
                .asString()
                .startsWith("rules-a.yaml:1:")
                .contains("'satu'", "'dua'", "rules-b.yaml:1");
        assertThat(VerdictFiles.read(temporary, id -> Optional.empty(), new Faults())
                        .book())
                .isSameAs(RuleBook.EMPTY);
    }

    @Test
    void anotherConsequenceIsAnotherAnswerToo() {
        folder.write(
                "rules-a.yaml",
                rule("satu", "act: [like], object: [calon]", "tidak_boleh", "moral")
                        + rule("dua", "act: [like], phase: [kampanye]", "tidak_boleh", "disiplin_berat"));
        assertThat(folder.faults()).hasSize(1);
    }

    @Test
    void rulesThatNeverMeetDoNotContradict() {
        folder.write(
                "rules-a.yaml",
                rule("dulu", "act: [like], until: 2024-10-29", "boleh", "tidak_ada")
                        + rule("kini", "act: [like], from: 2024-10-30, without: [seragam]", "tidak_boleh", "moral")
                        + rule(
                                "berseragam",
                                "act: [like], from: 2024-10-30, with: [seragam]",
                                "tidak_boleh",
                                "disiplin_berat"));
        assertThat(folder.faults()).isEmpty();
    }

    @Test
    void overlappingDatesContradict() {
        folder.write(
                "rules-a.yaml",
                rule("dulu", "act: [like], until: 2024-10-30", "boleh", "tidak_ada")
                        + rule("kini", "act: [like], from: 2024-10-30", "tidak_boleh", "moral"));
        assertThat(folder.faults()).singleElement().asString().contains("'dulu'", "'kini'");
    }

    @Test
    void rulesThatGoBeforeEachOtherInACircleAreRefused() {
        folder.write(
                "rules-a.yaml",
                rule("satu", "act: [like]", "boleh", "tidak_ada", "  except: [dua]\n")
                        + rule("dua", "act: [like], object: [calon]", "tidak_boleh", "moral", "  except: [satu]\n"));
        assertThat(folder.faults())
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault).contains("mendahului dirinya sendiri"));
    }

    @Test
    void whatIsNotKnownIsNamedWithItsLine() {
        folder.write(
                "rules-a.yaml",
                rule("satu", "act: [menari], with: [topi]", "boleh", "tidak_ada", "  except: [tiga]\n")
                        .replace("uu-1", "pp-1, uu-lama"));
        assertThat(folder.faults())
                .hasSize(5)
                .anySatisfy(
                        fault -> assertThat(fault).startsWith("rules-a.yaml:2:").contains("'menari'"))
                .anySatisfy(
                        fault -> assertThat(fault).startsWith("rules-a.yaml:2:").contains("'topi'"))
                .anySatisfy(
                        fault -> assertThat(fault).startsWith("rules-a.yaml:7:").contains("'pp-1'"))
                .anySatisfy(
                        fault -> assertThat(fault).startsWith("rules-a.yaml:7:").contains("'uu-lama'"))
                .anySatisfy(
                        fault -> assertThat(fault).startsWith("rules-a.yaml:9:").contains("'tiga'"));
    }

    @Test
    void aConditionBelongsToBersyaratAlwaysAndOnly() {
        folder.write(
                "rules-a.yaml",
                rule("satu", "act: [like]", "boleh", "tidak_ada", "  condition: Bila sempat.\n")
                        + rule("dua", "act: [memilih]", "bersyarat", "tidak_ada"));
        assertThat(folder.faults()).hasSize(2);
    }

    @Test
    void aDoubtfulRuleMayOnlyTellToAsk() {
        folder.write(
                "rules-a.yaml",
                rule("satu", "act: [like]", "boleh", "tidak_ada").replace("confidence: sure", "confidence: unsure")
                        + rule("dua", "act: [memilih]", "tanyakan", "tidak_ada")
                                .replace("confidence: sure", "confidence: unsure"));
        assertThat(folder.faults()).singleElement().asString().startsWith("rules-a.yaml:8:");
    }

    @Test
    void aRuleOrCaseIsNamedOnce() {
        folder.write(
                        "rules-a.yaml",
                        rule("satu", "act: [like]", "boleh", "tidak_ada")
                                + rule("satu", "act: [memilih]", "boleh", "tidak_ada"))
                .write("situations-a.yaml", known("k1") + known("k1"));
        assertThat(folder.faults())
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault).contains("dipakai dua kali"));
    }

    private static String known(String id) {
        return "- {id: %s, text: Anda menyukai., actor: pns, act: like, verdict: boleh, confidence: tinggi, sources: [a.example]}\n"
                .formatted(id);
    }
}
