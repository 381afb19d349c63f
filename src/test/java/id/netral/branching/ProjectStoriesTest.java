package id.netral.branching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.netral.IntegrationTest;
import id.netral.TestUsers;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.rules.LegalRegister;
import id.netral.security.Role;
import id.netral.verdict.Permission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The stories that come with Netral: no pattern of the choices tells the best one, and no verdict contradicts the rules. */
@IntegrationTest
class ProjectStoriesTest {

    @Autowired
    StoryChecks checks;

    @Autowired
    LegalRegister register;

    @BeforeEach
    void author() {
        TestUsers.signIn(null, Role.PELATIH);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Among these: a verdict of every choice, which the rules share where they are asked; the first best in 40 % at most. */
    @TestFactory
    Stream<DynamicTest> theAuthorsChecksFindNothingNotEvenAdvice() {
        return each(story -> assertThat(checks.check(story)).isEmpty());
    }

    @Test
    void allStoriesHavePointsOrNone() {
        assertThat(stories().stream().map(each -> each.story().scored()).distinct())
                .hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> noBreachIsRewarded() {
        return each(story -> assertThat(story.scenes())
                .flatExtracting(Scene::choices)
                .filteredOn(choice -> choice.verdict() == Permission.TIDAK_BOLEH)
                .allSatisfy(choice -> assertThat(choice.points()).isIn(0, null)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrittenReadsTheSameAgain() {
        return each(story -> assertThat(read("again", StoryYaml.write(story))).isEqualTo(story));
    }

    private Stream<DynamicTest> each(Consumer<Story> promise) {
        return stories().stream().map(each -> dynamicTest(each.name(), () -> promise.accept(each.story())));
    }

    private record Named(String name, Story story) {}

    private List<Named> stories() {
        try (var files = Files.list(Path.of("content", "kasus"))) {
            return files.sorted()
                    .map(file -> new Named(file.getFileName().toString(), read(file.toString(), text(file))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Story read(String name, String text) {
        var faults = new Faults();
        return new StoryReader(register::find, faults)
                .read(new SourceText(name, text, 1))
                .orElseThrow(() -> new AssertionError(faults.list()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
