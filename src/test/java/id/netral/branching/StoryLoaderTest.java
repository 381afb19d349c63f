package id.netral.branching;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import id.netral.TestDatabase;
import id.netral.TestUsers;
import id.netral.common.source.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Stories of the content folder. */
@IntegrationTest
class StoryLoaderTest {

    @Autowired
    StoryLoader loader;

    @Autowired
    Stories stories;

    @Autowired
    StoryPublisher publisher;

    @TempDir
    Path folder;

    private final String slug = "uji-" + UUID.randomUUID();

    @BeforeEach
    void empty(@Autowired TestDatabase database) {
        database.reset();
        TestUsers.signIn(null);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theDeliveredStoriesArePublishedAndRich() {
        assertThat(loader.load(Path.of("content/kasus"))).isEmpty();
        assertThat(stories.current())
                .filteredOn(story -> !story.slug().startsWith("uji-"))
                .extracting(PublishedStory::slug)
                .contains("ajakan-masuk-grup-whatsapp", "pengajian-yang-tiba-tiba-jadi-kampanye");
        assertThat(stories.current("pengajian-yang-tiba-tiba-jadi-kampanye")).hasValueSatisfying(story -> {
            assertThat(story.content().scenes()).hasSizeBetween(8, 15);
            assertThat(story.content().endings()).hasSizeGreaterThan(3);
            assertThat(story.content().highestPoints()).isPresent();
        });
        assertThat(stories.current("ajakan-masuk-grup-whatsapp")).hasValueSatisfying(story -> {
            assertThat(story.content().scenes()).hasSizeBetween(8, 15);
        });
    }

    @Test
    void aChangedFileIsTheNextVersionAndAnUnchangedOneIsNone() throws IOException {
        write(StoryYaml.write(story("Satu")));
        assertThat(loader.load(folder)).isEmpty();
        loader.load(folder);
        assertThat(stories.current(slug)).map(PublishedStory::number).contains(1);
        write(StoryYaml.write(story("Dua")));
        loader.load(folder);
        assertThat(stories.current(slug)).hasValueSatisfying(current -> {
            assertThat(current.number()).isEqualTo(2);
            assertThat(current.content().title()).isEqualTo("Dua");
        });
    }

    @Test
    void whatTrainersPublishedIsNotUndoneByTheNextStart() throws IOException {
        write(StoryYaml.write(story("Dari berkas")));
        loader.load(folder);
        publisher.publishDraft(slug, story("Dari pelatih"), List.of(1L), 2);
        loader.load(folder);
        assertThat(stories.current(slug))
                .hasValueSatisfying(
                        current -> assertThat(current.content().title()).isEqualTo("Dari pelatih"));
    }

    @Test
    void aFaultyStoryIsRefusedAndTheOthersAreNot() throws IOException {
        write(StoryYaml.write(story("Baik")));
        Files.writeString(folder.resolve("uji-rusak.yaml"), "title: Rusak\nwarna: merah\n");
        Files.writeString(folder.resolve("Bukan Kasus.txt"), "halo");
        assertThat(loader.load(folder))
                .extracting(Fault::key)
                .contains("fault.unknownFile", "fault.unknownKey", "fault.missing");
        assertThat(stories.current(slug)).isPresent();
        assertThat(stories.current("uji-rusak")).isEmpty();
        assertThat(loader.load(folder.resolve("tidak-ada"))).isEmpty();
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve(slug + ".yaml"), text);
    }

    private static Story story(String title) {
        return StoryEdit.describe(Sketch.of("awal: akhir-1"), title, "Ringkasan", Sketch.DAY);
    }
}
