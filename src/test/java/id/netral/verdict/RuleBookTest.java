package id.netral.verdict;

import static id.netral.verdict.VerdictFolder.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How rules judge. */
class RuleBookTest {

    @TempDir
    Path temporary;

    private VerdictFolder folder;

    @BeforeEach
    void rules() {
        folder = new VerdictFolder(temporary)
                .write(
                        "rules-a.yaml",
                        rule(
                                        "suka-sebelum",
                                        "act: [like], object: [bakal_calon, calon], phase: [tidak_ada, pra_penetapan]",
                                        "tidak_boleh",
                                        "moral")
                                + rule(
                                        "suka-sesudah",
                                        "act: [like], object: [bakal_calon, calon], phase: [pasca_penetapan, kampanye]",
                                        "tidak_boleh",
                                        "disiplin_berat")
                                + rule("suka-kpu", "act: [like], object: [kpu]", "boleh", "tidak_ada")
                                + rule("hadir", "actor: [pns], act: [hadir_kampanye]", "tidak_boleh", "disiplin_sedang")
                                + rule(
                                        "hadir-bertugas",
                                        "act: [hadir_kampanye], with: [surat_tugas]",
                                        "bersyarat",
                                        "tidak_ada",
                                        "  condition: Selama tugas.\n",
                                        "  except: [hadir]\n")
                                + rule(
                                        "hadir-dulu",
                                        "actor: [pppk], act: [hadir_kampanye], until: 2024-10-29",
                                        "boleh",
                                        "tidak_ada",
                                        "  except: [hadir-bertugas]\n")
                                + rule(
                                        "hadir-kini",
                                        "actor: [pppk], act: [hadir_kampanye], from: 2024-10-30, without: [surat_tugas]",
                                        "tidak_boleh",
                                        "kontrak"));
    }

    @Test
    void theSameActHasAnotherConsequenceInAnotherPhase() {
        assertThat(judge("actor=pns act=like object=calon phase=kampanye"))
                .returns(Permission.TIDAK_BOLEH, Ruling::permission)
                .returns(Consequence.DISIPLIN_BERAT, Ruling::consequence)
                .returns(List.of("suka-sesudah"), Ruling::rules)
                .returns("Karena suka-sesudah.", Ruling::reason);
        assertThat(judge("actor=pns act=like object=bakal_calon phase=pra_penetapan"))
                .returns(Consequence.MORAL, Ruling::consequence);
    }

    @Test
    void whatNoRuleSpeaksOfIsToBeAsked() {
        assertThat(judge("actor=pns act=memilih"))
                .returns(Permission.TANYAKAN, Ruling::permission)
                .returns("", Ruling::reason)
                .returns(null, Ruling::ask);
    }

    @Test
    void anUnknownWordOrKeyIsNeverGuessed() {
        assertThat(judge("actor=pns act=menari object=calon").permission()).isEqualTo(Permission.TANYAKAN);
        assertThat(judge("actor=pns act=like object=calon attributes=topi").permission())
                .isEqualTo(Permission.TANYAKAN);
        assertThat(SituationWords.read(List.of("warna=biru"))).isEmpty();
        assertThat(SituationWords.read(List.of("date=kemarin"))).isEmpty();
        assertThat(SituationWords.read(List.of("act=like", "act=memilih"))).isEmpty();
    }

    @Test
    void whatDecidesAndIsNotSaidIsAskedFor() {
        assertThat(judge("actor=pns act=like"))
                .returns(Permission.TANYAKAN, Ruling::permission)
                .returns(Dimension.OBJECT, Ruling::ask);
        assertThat(judge("object=calon").ask()).isEqualTo(Dimension.ACT);
        assertThat(judge("act=hadir_kampanye date=2024-01-01").ask()).isEqualTo(Dimension.ACTOR);
    }

    @Test
    void whatDoesNotDecideNeedNotBeSaid() {
        assertThat(judge("act=like object=calon"))
                .returns(Permission.TIDAK_BOLEH, Ruling::permission)
                .as("of a candidate one speaks after designation only")
                .returns(Consequence.DISIPLIN_BERAT, Ruling::consequence);
        assertThat(judge("act=like object=kpu").permission()).isEqualTo(Permission.BOLEH);
    }

    @Test
    void severalWordsAreFineWhereAllLeadToOneAnswer() {
        var act = Map.of(Dimension.ACT, List.of("like", "hadir_kampanye"));
        var open = SituationWords.read(List.of("actor=pns", "object=calon")).orElseThrow();
        assertThat(folder.book().judge(open, act))
                .returns(Permission.TIDAK_BOLEH, Ruling::permission)
                .returns(Consequence.LAINNYA, Ruling::consequence);
        assertThat(folder.book().judge(open.with(Dimension.OBJECT, "kpu"), act))
                .returns(Permission.TANYAKAN, Ruling::permission)
                .returns(Dimension.ACT, Ruling::ask);
    }

    @Test
    void theMoreSpecialRuleGoesBefore() {
        assertThat(judge("actor=pns act=hadir_kampanye attributes=surat_tugas"))
                .returns(Permission.BERSYARAT, Ruling::permission)
                .returns("Selama tugas.", Ruling::condition)
                .returns(List.of("hadir-bertugas"), Ruling::rules);
    }

    @Test
    void aKindOfAnActorCountsForIt() {
        assertThat(judge("actor=pimpinan act=hadir_kampanye").permission()).isEqualTo(Permission.TIDAK_BOLEH);
    }

    @Test
    void theDayDecidesWhichRuleWasThere() {
        assertThat(judge("actor=pppk act=hadir_kampanye date=2024-10-29").permission())
                .isEqualTo(Permission.BOLEH);
        assertThat(judge("actor=pppk act=hadir_kampanye date=2024-10-30").permission())
                .isEqualTo(Permission.TIDAK_BOLEH);
        assertThat(judge("actor=pppk act=hadir_kampanye").permission())
                .as("without a day: now")
                .isEqualTo(Permission.TIDAK_BOLEH);
    }

    @Test
    void aSituationIsWrittenAsItIsRead() {
        var words =
                List.of("actor=pns", "act=like", "object=calon", "attributes=seragam,surat_tugas", "date=2024-10-30");
        assertThat(SituationWords.write(SituationWords.read(words).orElseThrow()))
                .isEqualTo(words);
    }

    private Ruling judge(String words) {
        return folder.book()
                .judge(SituationWords.read(List.of(words.split(" "))).orElseThrow());
    }
}
