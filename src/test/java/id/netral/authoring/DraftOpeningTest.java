package id.netral.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import id.netral.TestUsers;
import id.netral.catalog.Catalog;
import id.netral.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** What is published becomes a draft again, with everything in it. */
@IntegrationTest
@Transactional
class DraftOpeningTest {

    @Autowired
    Catalog catalog;

    @Autowired
    DraftOpening opening;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftLessons lessons;

    @Autowired
    DraftFiles files;

    @BeforeEach
    void trainer() {
        TestUsers.signIn(null, Role.PELATIH);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aPublishedModuleComesWithItsLessonsFactsAndPictures() {
        var version = catalog.current("aurat-politik").orElseThrow();

        var draft = opening.open(version.id());

        assertThat(drafts.find(draft)).hasValueSatisfying(made -> {
            assertThat(made.facts().title()).isEqualTo(version.title());
            assertThat(made.facts().objectives()).isEqualTo(version.objectives());
            assertThat(made.basedOn()).isEqualTo(version.id());
        });
        assertThat(lessons.of(draft)).hasSameSizeAs(version.lessons());
        assertThat(lessons.of(draft).getFirst().document()).contains("\"type\":\"paragraph\"");
        assertThat(files.list(draft))
                .extracting(DraftMedium::path)
                .containsExactlyInAnyOrderElementsOf(catalog.pictures(version.id()));
        assertThat(files.list(draft)).extracting(DraftMedium::licence).doesNotContain("");
    }

    @Test
    void openingItAgainFindsTheSameDraft() {
        var version = catalog.current("aurat-politik").orElseThrow().id();
        var draft = opening.open(version);
        drafts.archive(draft);

        assertThat(opening.open(version)).isEqualTo(draft);
        assertThat(drafts.find(draft).orElseThrow().archivedAt()).isNull();
    }
}
