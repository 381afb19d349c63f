package id.netral.authoring.compare;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.authoring.compare.BlockChange.Words;
import id.netral.authoring.compare.BlockText.Kind;
import id.netral.authoring.compare.ModuleText.Part;
import id.netral.document.Block;
import id.netral.document.LessonDocument;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two states of a module say what came, went, moved, was renamed or reworded. */
class ModuleComparisonTest {

    private static final String LONG = "ASN tetap punya hak pilih tetapi menutup pilihannya rapat rapat di kantor";

    @Test
    void theSameStateDiffersInNothing() {
        var module = module(lesson("a", "Satu", "Teks satu."), lesson("b", "Dua", "Teks dua."));

        assertThat(ModuleComparison.of(module, module)).noneMatch(PartChange::differs);
    }

    @Test
    void anInvitationToABranchingCaseIsComparedByItsNameAndItsCase() {
        assertThat(BlockTexts.of(new LessonDocument(
                        List.of(new Block.Story("cerita01", "ajakan-masuk-grup", "Ajakan masuk grup")))))
                .containsExactly(new BlockText(Kind.STORY, "Ajakan masuk grup — ajakan-masuk-grup"));
    }

    @Test
    void lessonsComeAndGo() {
        var changes = lessons(
                module(lesson("a", "Satu", "Teks satu."), lesson("b", "Dua", "Sama sekali lain isinya.")),
                module(lesson("a", "Satu", "Teks satu."), lesson("c", "Tiga", "Pelajaran yang baru ditulis.")));

        assertThat(changes)
                .extracting(PartChange::name, PartChange::change)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("a", Change.SAME),
                        org.assertj.core.groups.Tuple.tuple("b", Change.REMOVED),
                        org.assertj.core.groups.Tuple.tuple("c", Change.ADDED));
    }

    @Test
    void aLessonPutElsewhereIsMovedAndTheOthersAreNot() {
        var one = lesson("a", "Satu", "Teks satu.");
        var two = lesson("b", "Dua", "Teks dua.");
        var three = lesson("c", "Tiga", "Teks tiga.");

        var changes = lessons(module(one, two, three), module(three, one, two));

        assertThat(changes)
                .filteredOn(PartChange::moved)
                .extracting(PartChange::name)
                .containsExactly("c");
    }

    @Test
    void anotherTitleIsARenamingAndSoIsAnotherNameWithTheSameText() {
        var changes = lessons(
                module(lesson("a", "Satu", LONG), lesson("b", "Dua", "Teks dua.")),
                module(lesson("aurat", "Aurat politik", LONG), lesson("b", "Dua yang baru", "Teks dua.")));

        assertThat(changes).allMatch(PartChange::renamed).allMatch(change -> change.change() == Change.SAME);
    }

    @Test
    void aChangedSentenceTellsItsWords() {
        var changes = lessons(
                module(lesson("a", "Satu", "Pembuka.", "ASN wajib menutup pilihannya di kantor.")),
                module(lesson("a", "Satu", "Pembuka.", "ASN wajib menutup pilihannya di mana saja.", "Penutup.")));

        assertThat(changes.getFirst().blocks())
                .extracting(BlockChange::change)
                .containsExactly(Change.SAME, Change.CHANGED, Change.ADDED);
        assertThat(changes.getFirst().blocks().get(1).words())
                .containsExactly(
                        new Words(Change.SAME, "ASN wajib menutup pilihannya di"),
                        new Words(Change.REMOVED, "kantor."),
                        new Words(Change.ADDED, "mana saja."));
    }

    @Test
    void blocksThatHaveNothingInCommonAreNotSetAgainstEachOther() {
        var changes = lessons(
                module(lesson("a", "Satu", "Kalimat lama tentang pengajian.")),
                module(lesson("a", "Satu", "Grup percakapan keluarga besar.")));

        assertThat(changes.getFirst().blocks())
                .extracting(BlockChange::change)
                .containsExactlyInAnyOrder(Change.REMOVED, Change.ADDED);
    }

    private static List<PartChange> lessons(ModuleText before, ModuleText after) {
        return ModuleComparison.of(before, after).stream()
                .filter(change -> change.kind() == PartChange.Kind.LESSON)
                .toList();
    }

    private static ModuleText module(Part... lessons) {
        return new ModuleText("Modul", List.of(), Arrays.asList(lessons), List.of());
    }

    private static Part lesson(String name, String title, String... paragraphs) {
        return new Part(
                name,
                title,
                Stream.of(paragraphs)
                        .map(text -> new BlockText(Kind.PARAGRAPH, text))
                        .toList());
    }
}
