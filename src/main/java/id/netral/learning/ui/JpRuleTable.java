package id.netral.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.learning.jp.JpRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All rules by type, newest first; those to come can be withdrawn. */
final class JpRuleTable extends Composite<NativeTable> {

    JpRuleTable(List<JpRule> rules, LocalDate earliest, Consumer<JpRule> withdraw) {
        getContent().addClassName("hr-table");
        getContent().setCaptionText(getTranslation("jp-rule.caption"));
        var head = new NativeTableRow();
        Stream.of("jp.column.activity", "jp-rule.from", "jp-rule.minutes-label", "jp-rule.cap-label", "jp-rule.state")
                .forEach(key -> {
                    var cell = new NativeTableHeaderCell(getTranslation(key));
                    cell.getElement().setAttribute("scope", "col");
                    head.add(cell);
                });
        getContent().getHead().add(head);
        rules.forEach(rule -> getContent().getBody().add(row(rule, earliest, withdraw)));
    }

    private NativeTableRow row(JpRule rule, LocalDate earliest, Consumer<JpRule> withdraw) {
        var activity = new NativeTableHeaderCell(
                getTranslation("jp.activity." + rule.activity().name()));
        activity.getElement().setAttribute("scope", "row");
        var cap = rule.yearlyCap();
        var row = new NativeTableRow();
        row.add(activity);
        row.add(
                cell("jp-rule.from", new Span(Formats.date(rule.validFrom(), getLocale()))),
                cell("jp-rule.minutes-label", new Span(Integer.toString(rule.minutesPerJp()))),
                cell(
                        "jp-rule.cap-label",
                        new Span(
                                cap == null
                                        ? getTranslation("jp-rule.no-cap")
                                        : getTranslation("history.jp", Formats.number(cap, getLocale())))),
                cell("jp-rule.state", state(rule, earliest, withdraw)));
        return row;
    }

    private Component state(JpRule rule, LocalDate earliest, Consumer<JpRule> withdraw) {
        if (rule.withdrawnAt() != null) {
            return new StatusBadge(getTranslation("jp-rule.withdrawn"), Tone.NEUTRAL);
        }
        if (rule.validFrom().isBefore(earliest)) {
            var by = Objects.requireNonNullElse(rule.recordedBy(), getTranslation("app.name"));
            return new Span(getTranslation("jp-rule.by", by));
        }
        var button = new Button(getTranslation("jp-rule.withdraw"), event -> withdraw.accept(rule));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private NativeTableCell cell(String label, Component content) {
        var cell = new NativeTableCell();
        cell.add(content);
        cell.addClassName("num");
        cell.getElement().setAttribute("data-label", getTranslation(label));
        return cell;
    }
}
