package id.netral.privacy;

import id.netral.common.Formats;
import id.netral.people.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Own data as a page to read: one table a kind, in the reader's language; needs nothing but a browser. */
final class OwnDataPage {

    private static final String HEAD = """
            <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>Netral</title><style>
            body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
            div { overflow-x: auto; } table { border-collapse: collapse; font-size: 0.9rem; }
            th, td { border: 1px solid #bbb; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
            </style></head><body>""";

    private final Texts texts;
    private final Locale locale;
    private final ZoneId zone;
    private final StringBuilder html = new StringBuilder();

    OwnDataPage(Texts texts, Locale locale, ZoneId zone) {
        this.texts = texts;
        this.locale = locale;
        this.zone = zone;
    }

    String of(Map<String, List<Map<String, @Nullable Object>>> tables, Instant madeAt) {
        html.append(HEAD.formatted(locale.getLanguage()));
        element("h1", texts.get("own-data.title"));
        element("p", texts.get("own-data.made", Formats.dateTime(madeAt, zone, locale)));
        tables.forEach(this::table);
        return html.append("</body></html>").toString();
    }

    private void table(String name, List<Map<String, @Nullable Object>> rows) {
        element("h2", texts.get("own-data.section." + name));
        if (rows.isEmpty()) {
            element("p", texts.get("own-data.nothing"));
            return;
        }
        html.append("<div><table><thead><tr>");
        rows.getFirst().keySet().forEach(column -> element("th", texts.get("own-data.column." + column)));
        html.append("</tr></thead><tbody>");
        for (var row : rows) {
            html.append("<tr>");
            row.values().forEach(value -> element("td", words(value)));
            html.append("</tr>");
        }
        html.append("</tbody></table></div>");
    }

    private String words(@Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case Instant instant -> Formats.dateTime(instant, zone, locale);
            case LocalDate date -> Formats.date(date, locale);
            case Boolean flag -> texts.get(flag ? "own-data.yes" : "own-data.no");
            case BigDecimal number -> Formats.number(number, locale);
            case List<?> lines ->
                String.join("; ", lines.stream().map(String::valueOf).toList());
            default -> value.toString();
        };
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>');
        html.append(HtmlUtils.htmlEscape(text));
        html.append("</").append(name).append('>');
    }
}
