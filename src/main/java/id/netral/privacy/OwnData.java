package id.netral.privacy;

import id.netral.assessment.AttemptSummary;
import id.netral.assessment.attempt.AttemptService;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.common.EmployeeId;
import id.netral.people.Texts;
import id.netral.security.Authenticated;
import id.netral.security.CurrentUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Gives people what is kept about them: for machines as JSON, for themselves as a page. */
@Service
@Authenticated
public class OwnData {

    private final OwnDataRows rows;
    private final OwnRequests requests;
    private final AttemptService attempts;
    private final Catalog catalog;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;
    private final ZoneId zone;

    OwnData(
            OwnDataRows rows,
            OwnRequests requests,
            AttemptService attempts,
            Catalog catalog,
            CurrentUser currentUser,
            AuditTrail audit,
            JsonMapper json,
            Clock clock,
            ZoneId agencyZone) {
        this.rows = rows;
        this.requests = requests;
        this.attempts = attempts;
        this.catalog = catalog;
        this.currentUser = currentUser;
        this.audit = audit;
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** Writes the signed-in person's data as a zip with {@code data.json} and {@code data.html}; audited. */
    public void write(Texts texts, Locale locale, OutputStream out) throws IOException {
        audit.record(AuditAction.OWN_DATA_EXPORTED, currentUser.require().displayName(), Map.of());
        var now = clock.instant();
        var tables = tables();
        var page = new OwnDataPage(texts, locale, zone).of(tables, now);
        var zip = new ZipOutputStream(out);
        put(zip, "data.json", json.writeValueAsBytes(Map.of("made_at", now.toString(), "data", tables)));
        put(zip, "data.html", page.getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private Map<String, List<Map<String, @Nullable Object>>> tables() {
        var user = currentUser.require();
        var tables = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
        user.employeeId().ifPresent(employee -> {
            tables.putAll(rows.ofEmployee(employee.value()));
            var history = attempts.history(employee);
            tables.put("attempts", history.stream().map(this::attempt).toList());
            tables.put("answers", answers(employee, history));
        });
        tables.put("corrections", requests.corrections());
        tables.put("confidential_questions", requests.confidentialQuestions());
        tables.putAll(rows.ofAccount(user.accountId()));
        return tables;
    }

    private Map<String, @Nullable Object> attempt(AttemptSummary attempt) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", attempt.id().value());
        row.put(
                "title",
                catalog.version(attempt.version()).map(ModuleVersion::title).orElse(null));
        row.put("purpose", attempt.purpose().name());
        row.put("number", attempt.number());
        row.put("started_at", attempt.startedAt());
        row.put("submitted_at", attempt.submittedAt());
        var score = attempt.score();
        row.put("score", score == null ? null : score.percent());
        row.put("passed", attempt.open() ? null : attempt.passed());
        return row;
    }

    private List<Map<String, @Nullable Object>> answers(EmployeeId employee, List<AttemptSummary> history) {
        var answers = new ArrayList<Map<String, @Nullable Object>>();
        for (var attempt : history) {
            for (var answer : attempts.answers(employee, attempt.id())) {
                var row = new LinkedHashMap<String, @Nullable Object>();
                row.put("attempt", attempt.id().value());
                row.put("question_number", answer.position());
                row.put("question", answer.question());
                row.put("answer", answer.given());
                row.put("answered_at", answer.at());
                answers.add(row);
            }
        }
        return answers;
    }
}
