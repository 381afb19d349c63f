package id.netral.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import id.netral.document.Block;
import id.netral.document.DocumentMarkdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The modules that are delivered with the project. */
@IntegrationTest
class ProjectContentTest {

    @Autowired
    PackLoader loader;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyPackWasPublishedAtTheStart() {
        var outcomes = loader.load(Path.of("content"));

        assertThat(outcomes)
                .extracting(PackOutcome::faults)
                .allSatisfy(faults -> assertThat(faults).isEmpty());
        assertThat(outcomes).extracting(PackOutcome::state).containsOnly(PackOutcome.State.UNCHANGED);
        assertThat(outcomes)
                .extracting(PackOutcome::slug)
                .contains("aurat-politik", "menghadiri-acara-caleg", "mundur-sebelum-mencalonkan-diri");
    }

    @Test
    void everyBranchingCaseIsThereAndALessonInvitesToIt() throws IOException {
        var invited = new TreeSet<String>();
        try (var lessons = Files.walk(Path.of("content"))) {
            for (var lesson :
                    lessons.filter(file -> file.toString().endsWith(".md")).toList()) {
                DocumentMarkdown.read(Files.readString(lesson))
                        .document()
                        .allBlocks()
                        .forEach(block -> {
                            if (block instanceof Block.Story story) {
                                invited.add(story.slug() + ".yaml");
                            }
                        });
            }
        }
        try (var stories = Files.list(Path.of("content/kasus"))) {
            assertThat(stories.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(invited);
        }
    }

    @Test
    void everyModuleHasFourToSixLessonsToRead() {
        assertThat(jdbc.sql("""
                                SELECT COUNT(l.id) FROM learning_module m
                                JOIN lesson l ON l.module_version_id = m.current_version_id
                                GROUP BY m.id""").query(Integer.class).list())
                .isNotEmpty()
                .allSatisfy(lessons -> assertThat(lessons).isBetween(4, 6));
    }
}
