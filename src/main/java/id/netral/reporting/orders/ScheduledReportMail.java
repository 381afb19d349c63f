package id.netral.reporting.orders;

import id.netral.common.EmailAddress;
import id.netral.messaging.Attachment;
import id.netral.messaging.Mail;
import id.netral.messaging.Outbox;
import id.netral.people.EmployeeDirectory;
import id.netral.reporting.ReportWords;
import id.netral.security.SignedInUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Sends a scheduled workbook to its owner; whoever has no address finds it among the report files all the same. */
@Component
class ScheduledReportMail {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Outbox outbox;
    private final EmployeeDirectory employees;

    ScheduledReportMail(Outbox outbox, EmployeeDirectory employees) {
        this.outbox = outbox;
        this.employees = employees;
    }

    /** Puts the mail into the outbox in the caller's transaction; once for each order. */
    void send(FileOrder order, SignedInUser owner, Path file) throws IOException {
        var profile = owner.employeeId().flatMap(employees::find).orElse(null);
        if (profile == null || profile.email() == null) {
            return;
        }
        var words = new ReportWords(order.report().locale());
        var name = words.text(order.kind().key());
        var fits = Files.size(file) <= Mail.MOST_BYTES;
        var text =
                words.text("report.mail.text", name, words.text(fits ? "report.mail.attached" : "report.mail.too-big"));
        var mail = Mail.plain(
                "report/" + order.id(),
                new EmailAddress(profile.email()),
                profile.id(),
                words.text("report.mail.subject", name),
                text);
        outbox.enqueue(fits ? mail.with(new Attachment(order.fileName(), XLSX, Files.readAllBytes(file))) : mail);
    }
}
