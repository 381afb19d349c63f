package id.netral.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.IntegrationTest;
import id.netral.TestUsers;
import id.netral.common.RefusedException;
import id.netral.security.Role;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** A trainer begins modules, keeps them in order, and loses nothing. */
@IntegrationTest
@Transactional
class DraftsTest {

    @Autowired
    Drafts drafts;

    @Autowired
    DraftLessons lessons;

    @BeforeEach
    void trainer() {
        TestUsers.signIn(null, Role.PELATIH);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aModuleBeginsWithATitleAndGetsAName() {
        var draft = drafts.create("  Netral di Media Sosial! ");

        assertThat(drafts.find(draft)).hasValueSatisfying(made -> {
            assertThat(made.slug()).isEqualTo("netral-di-media-sosial");
            assertThat(made.facts().title()).isEqualTo("Netral di Media Sosial!");
            assertThat(made.changedBy()).isEqualTo("Orang Uji");
        });
        assertThat(drafts.find(drafts.create("Netral di media sosial"))
                        .orElseThrow()
                        .slug())
                .isEqualTo("netral-di-media-sosial-2");
        refused("draft.title-missing", () -> drafts.create("  "));
    }

    @Test
    void theListShowsWhoChangedWhatLast() {
        var first = drafts.create("Modul percobaan satu");
        lessons.add(first, "Pembuka");
        drafts.create("Modul percobaan dua");

        assertThat(drafts.list("percobaan", false, 0, 10))
                .extracting(DraftListing::title, DraftListing::lessons)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Modul percobaan dua", 0),
                        org.assertj.core.groups.Tuple.tuple("Modul percobaan satu", 1));
        assertThat(drafts.count("percobaan", false)).isEqualTo(2);
        assertThat(drafts.count("100%", false)).isZero();
    }

    @Test
    void whoeverComesSecondIsToldAndNothingIsOverwritten() {
        var draft = drafts.create("Modul bersama");
        var seen = drafts.find(draft).orElseThrow();
        drafts.change(draft, seen.facts().withTitle("Modul bersama, judul pertama"), seen.lockVersion());

        refused(
                "error.changed-meanwhile",
                () -> drafts.change(draft, seen.facts().withTitle("Judul kedua"), seen.lockVersion()));
        assertThat(drafts.find(draft).orElseThrow().facts().title()).isEqualTo("Modul bersama, judul pertama");
    }

    @Test
    void lessonsKeepTheirOrderWithoutGaps() {
        var draft = drafts.create("Modul berurut");
        var one = lessons.add(draft, "Satu");
        lessons.add(draft, "Dua");
        var three = lessons.add(draft, "Tiga");

        lessons.move(three, 1);
        assertThat(lessons.of(draft)).extracting(DraftLesson::title).containsExactly("Tiga", "Satu", "Dua");

        lessons.duplicate(one, "Satu lagi");
        lessons.archive(three);
        assertThat(lessons.of(draft)).extracting(DraftLesson::title).containsExactly("Satu", "Satu lagi", "Dua");
        assertThat(lessons.of(draft)).extracting(DraftLesson::position).containsExactly(1, 2, 3);

        lessons.bringBack(three);
        assertThat(lessons.of(draft)).extracting(DraftLesson::title).endsWith("Tiga");
        refused("draft.lesson-not-archived", () -> lessons.delete(three));
    }

    @Test
    void aLessonUsedByReferenceFollowsItsSource() {
        var source = lessons.add(drafts.create("Modul asal"), "Sanksi", text("lama"));
        var other = drafts.create("Modul lain");
        var shown = lessons.share(other, source);

        lessons.save(source, text("baru"), 0);

        assertThat(lessons.find(shown).orElseThrow().document()).contains("baru");
        assertThat(lessons.usedIn(source)).extracting(LessonUse::moduleTitle).containsExactly("Modul lain");
        refused("draft.lesson-shared", () -> lessons.save(shown, text("x"), 1));
        lessons.archive(source);
        refused("draft.lesson-used", () -> lessons.delete(source));

        lessons.detach(shown);
        assertThat(lessons.find(shown).orElseThrow().sharedFrom()).isNull();
        assertThat(lessons.find(shown).orElseThrow().document()).contains("baru");
    }

    @Test
    void earlierStatesCanBeReadAndPutBack() {
        var lesson = lessons.add(drafts.create("Modul berjejak"), "Pelajaran", text("pertama"));
        var saved = lessons.save(lesson, text("kedua"), 0);
        refused("draft.lesson-changed", () -> lessons.save(lesson, text("dari tab lama"), 0));

        var earlier = lessons.revisions(lesson).getFirst();
        assertThat(lessons.revision(lesson, earlier.id()).orElseThrow()).contains("pertama");
        var restored = lessons.restore(lesson, earlier.id());

        assertThat(restored.lockVersion()).isEqualTo(saved.lockVersion() + 1);
        assertThat(lessons.find(lesson).orElseThrow().document()).contains("pertama");
        assertThat(lessons.revisions(lesson))
                .first()
                .satisfies(
                        state -> assertThat(lessons.revision(lesson, state.id()).orElseThrow())
                                .contains("kedua"));
    }

    @Test
    void textThatGoesIsAlwaysKept() {
        var lesson = lessons.add(drafts.create("Modul panjang"), "Pelajaran");
        var lock = lessons.save(lesson, text("a"), 0).lockVersion();
        lock = lessons.save(lesson, text("b".repeat(200)), lock).lockVersion();
        lessons.save(lesson, text("tinggal sedikit"), lock);

        assertThat(lessons.revisions(lesson))
                .extracting(state -> lessons.revision(lesson, state.id()).orElseThrow())
                .anySatisfy(document -> assertThat(document).contains("b".repeat(200)));
    }

    @Test
    void onlyAnArchivedDraftThatWasNeverPublishedGoes() {
        var draft = drafts.create("Modul salah");
        lessons.share(draft, lessons.add(draft, "Satu"));

        refused("draft.not-archived", () -> drafts.delete(draft));
        drafts.archive(draft);
        assertThat(drafts.list("Modul salah", false, 0, 10)).isEmpty();
        assertThat(drafts.list("Modul salah", true, 0, 10)).hasSize(1);
        drafts.delete(draft);
        assertThat(drafts.find(draft)).isEmpty();
    }

    @Test
    void aDuplicateStandsOnItsOwn() {
        var draft = drafts.create("Modul induk");
        var lesson = lessons.add(draft, "Satu", text("isi"));
        var copy = drafts.duplicate(draft, "Modul anak");
        lessons.save(lesson, text("lain"), 0);

        assertThat(lessons.of(copy)).singleElement().satisfies(copied -> {
            assertThat(copied.document()).contains("isi");
            assertThat(copied.sharedFrom()).isNull();
        });
    }

    @Test
    void reviewersReadButDoNotWrite() {
        var draft = drafts.create("Modul terkunci");
        TestUsers.signIn(null, Role.PENINJAU);

        assertThat(drafts.find(draft)).isPresent();
        assertThatThrownBy(() -> lessons.add(draft, "Sisipan")).isInstanceOf(AccessDeniedException.class);
        TestUsers.signIn(null, Role.SDM);
        assertThatThrownBy(() -> drafts.find(draft)).isInstanceOf(AccessDeniedException.class);
    }

    private static String text(String words) {
        return """
                {"type":"doc","content":[{"type":"paragraph","attrs":{"id":"abcd1234"},\
                "content":[{"type":"text","text":"%s"}]}]}""".formatted(words);
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
