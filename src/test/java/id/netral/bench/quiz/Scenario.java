package id.netral.bench.quiz;

import java.util.function.Predicate;

/**
 * What people do, and what the design asks of it.
 *
 * @param name as it stands in the result
 * @param hashStrength of the people's passwords
 * @param main the step whose times are the result
 * @param budget whether the times keep the design's budget; errors and lost answers are checked for every scenario
 */
record Scenario(String name, int people, int hashStrength, Step main, Play play, Predicate<Timings> budget) {

    /** The load itself; calls {@link Stage#measure()} when its preparation is over and returns when all is done. */
    @FunctionalInterface
    interface Play {
        void run(Stage stage) throws InterruptedException;
    }
}
