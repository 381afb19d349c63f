package id.netral.demo;

import id.netral.assessment.AttemptId;
import id.netral.assessment.attempt.AttemptService;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.common.EmployeeId;
import id.netral.learning.progress.Progress;
import java.util.List;
import java.util.Random;
import org.springframework.stereotype.Component;

/** Lets some demo people learn, so that HR's screens have something to show: some pass, some fail, some stop half-way. */
@Component
@ConditionalOnDemo
class DemoLearners {

    private static final long SEED = 2026;

    // the share of questions that the least prepared person can only guess at
    private static final double MOST_SLIPS = 0.5;

    private final Progress progress;
    private final AttemptService attempts;
    private final Catalog catalog;
    private final DemoTables tables;

    DemoLearners(Progress progress, AttemptService attempts, Catalog catalog, DemoTables tables) {
        this.progress = progress;
        this.attempts = attempts;
        this.catalog = catalog;
        this.tables = tables;
    }

    void learn(List<EmployeeId> people) {
        var chance = new Random(SEED);
        var modules = DemoSession.system(catalog::current);
        for (var person : people) {
            var slips = chance.nextDouble(MOST_SLIPS);
            for (var module : modules) {
                // enough take the first quiz for its statistics to say something
                var eager = module.equals(modules.getFirst()) ? 4 : 2;
                var roll = chance.nextInt(5);
                if (roll < eager) {
                    DemoSession.employee(person, () -> takeQuiz(person, module, slips, chance));
                } else if (roll == eager) {
                    DemoSession.employee(person, () -> read(person, module, 1 + chance.nextInt(3)));
                }
            }
        }
    }

    private ModuleVersion read(EmployeeId person, ModuleVersion module, int lessons) {
        for (int number = 1; number <= lessons; number++) {
            var lesson = progress.openLesson(person, module.slug(), number).orElseThrow();
            progress.lessonRead(person, lesson.version(), number);
        }
        return module;
    }

    private AttemptId takeQuiz(EmployeeId person, ModuleVersion module, double slips, Random chance) {
        read(person, module, module.lessons().size());
        var attempt = progress.startQuiz(person, module.slug());
        tables.answers(attempt).forEach((position, prepared) -> {
            var guessing = chance.nextDouble() < slips;
            attempts.save(person, attempt, position, 1, guessing ? prepared.guess() : prepared.right());
        });
        attempts.submit(person, attempt);
        return attempt;
    }
}
