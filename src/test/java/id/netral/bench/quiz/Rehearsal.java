package id.netral.bench.quiz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays an hour of an agency to the built application before it is used, so that the virtual machine keeps in its AOT cache
 * which classes were needed and which methods were busy: the first people then meet code that is compiled for them, not
 * the slowest minute of the day. {@code ./netral run} does it once after building.
 *
 * <p>The argument is the cache to be written. Exit code 1 when something failed on the way.
 */
public final class Rehearsal {

    private static final int PEOPLE = 240;
    private static final int ATTEMPTS_SECONDS = 10;
    private static final int LESSONS_SECONDS = 6;

    private Rehearsal() {}

    /** See the class. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var options = new ArrayList<>(QuizBench.ONE_ADDRESS);
        options.add("-XX:AOTCacheOutput=" + Path.of(arguments[0]));
        // all of them, not only those that these people need
        options.add("-Dspring.data.jpa.repositories.bootstrap-mode=default");
        var errors = 0L;
        try (var stage = Stage.set(PEOPLE, People.CHEAP_HASH, options)) {
            Scenarios.saturate(PEOPLE, ATTEMPTS_SECONDS, ATTEMPTS_SECONDS, 0)
                    .play()
                    .run(stage);
            errors += stage.timings.errors();
            Scenarios.pages(PEOPLE, LESSONS_SECONDS, null).play().run(stage);
            errors += stage.timings.errors();
            for (var browser : stage.signedIn(PEOPLE / 6)) {
                for (var route : List.of("", "modul/" + stage.modules.getFirst(), "riwayat", "aturan", "profil")) {
                    FlowScreen.open(browser, route).ifPresent(FlowScreen::close);
                }
            }
        }
        System.exit(errors == 0 ? 0 : 1);
    }
}
