package id.netral.xapi;

import id.netral.assessment.AttemptStarted;
import id.netral.assessment.AttemptSubmitted;
import id.netral.catalog.Catalog;
import id.netral.catalog.LessonSummary;
import id.netral.catalog.ModuleVersion;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.learning.LessonRead;
import id.netral.learning.ModuleCompleted;
import id.netral.people.EmployeeDirectory;
import id.netral.people.EmployeeProfile;
import id.netral.xapi.XapiStatement.Result;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts a statement into the outbox for each learning event, in the event's own transaction. Without a store it does nothing. */
@Component
class XapiRecorder {

    private final XapiProperties settings;
    private final XapiOutbox outbox;
    private final Catalog catalog;
    private final EmployeeDirectory people;

    XapiRecorder(XapiProperties settings, XapiOutbox outbox, Catalog catalog, EmployeeDirectory people) {
        this.settings = settings;
        this.outbox = outbox;
        this.catalog = catalog;
        this.people = people;
    }

    @EventListener
    void on(LessonRead read) {
        var event =
                "experienced " + read.employee().value() + " " + read.lesson().value();
        record(event, read.employee(), read.version(), XapiVerb.EXPERIENCED, read.at(), null, version -> {
            var title = version.lessons().stream()
                    .filter(lesson -> lesson.id().equals(read.lesson()))
                    .map(LessonSummary::title)
                    .findFirst()
                    .orElse("");
            return module(version).lesson(read.number(), title);
        });
    }

    @EventListener
    void on(AttemptStarted started) {
        var event = "attempted " + started.attempt().value();
        record(
                event,
                started.employee(),
                started.version(),
                XapiVerb.ATTEMPTED,
                started.startedAt(),
                null,
                version -> module(version).quiz());
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE) // told before the completion that may follow from it
    void on(AttemptSubmitted submitted) {
        var event = "scored " + submitted.attempt().value();
        record(
                event,
                submitted.employee(),
                submitted.version(),
                submitted.passed() ? XapiVerb.PASSED : XapiVerb.FAILED,
                submitted.submittedAt(),
                new Result(submitted.score(), submitted.passed(), null),
                version -> module(version).quiz());
    }

    @EventListener
    void on(ModuleCompleted completed) {
        var event = "completed " + completed.employee().value() + " "
                + completed.version().value() + " " + completed.completedAt();
        record(
                event,
                completed.employee(),
                completed.version(),
                XapiVerb.COMPLETED,
                completed.completedAt(),
                new Result(completed.score(), null, true),
                this::module);
    }

    private void record(
            String event,
            EmployeeId employee,
            ModuleVersionId id,
            XapiVerb verb,
            Instant at,
            @Nullable Result result,
            Function<ModuleVersion, XapiActivity> object) {
        if (!settings.enabled()) {
            return;
        }
        var version = catalog.version(id).orElseThrow();
        var secret = outbox.secret();
        outbox.add(new XapiStatement(
                secret.statement(event),
                settings.homePage(),
                account(secret, employee),
                verb,
                object.apply(version),
                module(version),
                version.number(),
                result,
                at));
    }

    private String account(XapiSecret secret, EmployeeId employee) {
        if (settings.actor() == XapiProperties.Actor.PSEUDONYM) {
            return secret.pseudonym(employee);
        }
        return people.find(employee)
                .map(EmployeeProfile::nip)
                .map(nip -> nip.value())
                .orElseGet(() -> secret.pseudonym(employee));
    }

    private XapiActivity module(ModuleVersion version) {
        return XapiActivity.module(settings.homePage(), version.slug(), version.title());
    }
}
