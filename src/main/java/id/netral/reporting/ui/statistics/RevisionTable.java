package id.netral.reporting.ui.statistics;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import id.netral.assessment.statistics.ItemResult;
import id.netral.common.Formats;
import java.io.Serial;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A question's revisions side by side, to see whether a change helped. */
final class RevisionTable extends Composite<Section> {

    @Serial
    private static final long serialVersionUID = 1L;

    RevisionTable(List<ItemResult> revisions, ZoneId zone) {
        var table = new FigureTable(
                getTranslation("stats.revisions.caption"),
                getTranslation("stats.column.revision"),
                getTranslation("stats.column.attempts"),
                getTranslation("stats.column.facility"),
                getTranslation("stats.column.discrimination"),
                getTranslation("stats.column.upper-lower"),
                getTranslation("stats.column.time"));
        revisions.forEach(revision -> table.row(
                getTranslation(
                        "stats.revisions.row",
                        revision.revision(),
                        Formats.date(LocalDate.ofInstant(revision.writtenAt(), zone), getLocale())),
                FigureWords.number(revision.figures().attempts()),
                FigureWords.percent(revision.figures().facility()),
                FigureWords.correlation(revision.figures().discrimination()),
                FigureWords.correlation(revision.figures().upperLower()),
                FigureWords.seconds(revision.figures().medianSeconds())));
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("stats.revisions")), table);
    }
}
