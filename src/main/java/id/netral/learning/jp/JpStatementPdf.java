package id.netral.learning.jp;

import id.netral.common.Formats;
import id.netral.common.Nip;
import id.netral.common.intake.Sha256;
import id.netral.common.pdf.HtmlPdf;
import id.netral.people.Texts;
import id.netral.security.audit.Download;
import id.netral.security.audit.DownloadLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Prints a statement for the person or for HR: the NIP stands in it in full, a signature does not. */
@Component
public class JpStatementPdf {

    private static final String STYLE = """
            @page { size: A4; margin: 18mm 16mm 20mm;
              @bottom-left { content: element(maker); }
              @bottom-right { content: counter(page) " / " counter(pages); font-family: Naskah; font-size: 8pt; } }
            * { font-family: Naskah; }
            body { font-size: 10pt; line-height: 1.35; }
            h1 { font-size: 15pt; font-weight: normal; margin: 0; }
            .agency { margin: 0 0 5mm; color: #444; }
            .maker { position: running(maker); font-size: 8pt; color: #444; }
            table { width: 100%; border-collapse: collapse; margin: 0 0 5mm; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th { text-align: left; font-weight: normal; color: #444; }
            th, td { border: 0.4pt solid #777; padding: 1.4mm 1.8mm; vertical-align: top; }
            .facts th, .facts td { border: 0; padding: 0.5mm 1.8mm 0.5mm 0; } .facts th { width: 38mm; }
            .number { text-align: right; }
            p { margin: 0 0 2mm; }
            """;

    private final DownloadLog downloads;
    private final String agency;
    private final Clock clock;
    private final ZoneId zone;

    JpStatementPdf(
            DownloadLog downloads,
            @Value("${netral.agency:Pemerintah Kota Teladan}") String agency,
            Clock clock,
            ZoneId agencyZone) {
        this.downloads = downloads;
        this.agency = agency;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** Writes the PDF in the reader's language. */
    public void write(JpStatement statement, Texts texts, Locale locale, OutputStream out) throws IOException {
        var words = new JpWords(texts, locale);
        var made = texts.get("jp.pdf.made", Formats.dateTime(clock.instant(), zone, locale));
        var body = tag("div class=\"maker\"", made)
                + tag("h1", texts.get("jp.statement", statement.period().year().toString()))
                + tag("p class=\"agency\"", agency)
                + facts(statement, words)
                + entries(statement, words)
                + sums(statement, words)
                + tag("p", words.law(statement.kind()))
                + tag("p", words.basis(statement.period()));
        HtmlPdf.write(STYLE, body, out);
    }

    /** Writes the PDF for somebody else than the person, and notes who took it. */
    public void writeForHr(JpStatement statement, Texts texts, Locale locale, OutputStream out) throws IOException {
        var pdf = new ByteArrayOutputStream();
        write(statement, texts, locale, pdf);
        downloads.record(new Download(
                texts.get("jp.statement", statement.period().year().toString()),
                statement.person().name(),
                statement.entries().size(),
                Sha256.of(pdf.toByteArray()),
                texts.get("jp.pdf.purpose")));
        pdf.writeTo(out);
    }

    private static String facts(JpStatement statement, JpWords words) {
        var person = statement.person();
        return "<table class=\"facts\">"
                + fact(words.text("roster.column.name"), person.name())
                + fact(
                        words.text("roster.column.nip"),
                        Optional.ofNullable(person.nip()).map(Nip::spaced).orElse("–"))
                + fact(words.text("roster.column.rank"), Objects.requireNonNullElse(person.rankCode(), "–"))
                + fact(words.text("roster.column.position"), Objects.requireNonNullElse(person.position(), "–"))
                + fact(words.text("roster.column.unit"), person.unit().name())
                + fact(words.text("jp.period-label"), words.period(statement.period()))
                + "</table>";
    }

    private static String fact(String name, String value) {
        return "<tr>" + tag("th", name) + tag("td", value) + "</tr>";
    }

    private static String entries(JpStatement statement, JpWords words) {
        if (statement.entries().isEmpty()) {
            return tag("p", words.text("jp.none"));
        }
        var html = new StringBuilder("<table><thead><tr>");
        Stream.of("module", "activity", "day", "recorded", "credited", "reason")
                .forEach(column -> html.append(tag("th", words.text("jp.column." + column))));
        html.append("</tr></thead><tbody>");
        statement.entries().forEach(each -> html.append(row(each, words)));
        return html.append("</tbody></table>").toString();
    }

    private static String row(CreditedEntry credited, JpWords words) {
        var entry = credited.entry();
        return "<tr>"
                + tag("td", entry.title())
                + tag("td", words.activity(entry.activity()))
                + tag("td", words.day(entry))
                + tag("td class=\"number\"", words.hours(entry.recorded()))
                + tag("td class=\"number\"", words.hours(credited.credited()))
                + tag("td", words.reason(credited))
                + "</tr>";
    }

    private static String sums(JpStatement statement, JpWords words) {
        var html = new StringBuilder("<table class=\"facts\">");
        statement.byActivity().forEach((activity, jp) -> html.append(fact(words.activity(activity), words.hours(jp))));
        return html.append(fact(words.text("jp.total"), words.hours(statement.credited())))
                .append("</table>")
                .toString();
    }

    private static String tag(String opening, String text) {
        var name = List.of(opening.split(" ", 2)).getFirst();
        return "<" + opening + ">" + HtmlPdf.escaped(text) + "</" + name + ">";
    }
}
