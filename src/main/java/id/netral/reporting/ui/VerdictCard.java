package id.netral.reporting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.reporting.workbook.FileVerdict;
import id.netral.reporting.workbook.FileVerdict.Difference;
import id.netral.reporting.workbook.FileVerdict.Facts;
import id.netral.reporting.workbook.FileVerdict.Outcome;
import java.time.ZoneId;
import java.util.Locale;

/** What is known of the file handed in last. */
final class VerdictCard extends Composite<Div> {

    private final ZoneId zone;

    VerdictCard(ZoneId zone) {
        this.zone = zone;
        getContent().addClassNames("card", "stack");
        getContent().getElement().setAttribute("role", "status");
        getContent().setVisible(false);
    }

    void show(String fileName, FileVerdict verdict) {
        var key = "verify." + verdict.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        clear();
        getContent().add(new StatusBadge(fileName, tone(verdict.outcome())), new H2(getTranslation(key + ".title")));
        getContent().add(new Paragraph(getTranslation(key + ".text")));
        if (verdict.difference() != null) {
            getContent().add(difference(verdict.difference()));
        }
        if (verdict.facts() != null) {
            getContent().add(facts(verdict.facts()));
        }
    }

    void refuse(RefusedException refusal) {
        say(getTranslation(refusal.key(), refusal.arguments()));
    }

    /** Why the file was not looked at. */
    void say(String sentence) {
        clear();
        getContent().add(new H2(getTranslation("verify.refused")), new Paragraph(sentence));
    }

    private void clear() {
        getContent().removeAll();
        getContent().setVisible(true);
    }

    private Div difference(Difference difference) {
        var place = difference.fromRow() == 0
                ? getTranslation("verify.difference.missing", difference.sheet())
                : getTranslation(
                        "verify.difference.rows",
                        difference.sheet(),
                        number(difference.fromRow()),
                        number(difference.toRow()));
        var lines = new Div(new Paragraph(place));
        if (difference.rowsThen() != difference.rowsNow()) {
            lines.add(new Paragraph(getTranslation(
                    "verify.difference.count", number(difference.rowsThen()), number(difference.rowsNow()))));
        }
        return lines;
    }

    private DescriptionList facts(Facts facts) {
        var list = new DescriptionList();
        list.addClassName("facts");
        line(
                list,
                getTranslation("report.manifest.kind"),
                getTranslation(facts.kind().key()));
        facts.filter().forEach((label, value) -> line(list, label, value));
        if (facts.asOf() != null) {
            line(list, getTranslation("report.cover.as-of"), Formats.dateTime(facts.asOf(), zone, getLocale()));
        }
        line(list, getTranslation("report.cover.at"), Formats.dateTime(facts.madeAt(), zone, getLocale()));
        if (!facts.by().isEmpty()) {
            line(list, getTranslation("report.cover.by"), facts.by());
        }
        line(list, getTranslation("report.cover.rows"), number(facts.rows()));
        return list;
    }

    private static void line(DescriptionList list, String label, String value) {
        list.add(new Term(label), new Description(new Span(value)));
    }

    private String number(long value) {
        return Formats.number(value, getLocale());
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case SAMA, DISIMPAN_ULANG -> Tone.GOOD;
            case BERUBAH, TIDAK_PASTI -> Tone.WARNING;
            case TIDAK_DIKENAL -> Tone.NEUTRAL;
        };
    }
}
