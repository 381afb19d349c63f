package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.netral.common.Formats;
import id.netral.common.ui.MetaText;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.learning.audience.AudiencePreviews;
import id.netral.learning.duty.AssignmentListing;
import id.netral.learning.duty.Deadline;
import id.netral.learning.duty.Recurrence;
import id.netral.learning.ui.CriterionWords;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.data.domain.Pageable;

/** Assignments, page by page: what is asked of whom, how far they are, until when. A few lines a cell: a phone shows it too. */
final class AssignmentGrid extends Composite<Grid<AssignmentListing>> {

    private static final int PAGE = 20;

    /** Fetches one page. */
    @FunctionalInterface
    interface Pages {
        List<AssignmentListing> fetch(Pageable page);
    }

    /** What can be done with a running one. */
    interface Actions {
        void change(AssignmentListing listing);

        void end(AssignmentListing listing);
    }

    private final transient Supplier<LocalDate> today;
    private final transient Supplier<CriterionWords> words;

    AssignmentGrid(Pages pages, Supplier<CriterionWords> words, Supplier<LocalDate> today, Actions actions) {
        this.today = today;
        this.words = words;
        var grid = getContent();
        grid.addClassName("assignment-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(false);
        grid.setPageSize(PAGE);
        grid.addColumn(new ComponentRenderer<>(this::what))
                .setHeader(getTranslation("assignment.column.what"))
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(this::until))
                .setHeader(getTranslation("assignment.column.until"))
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(listing -> actions(listing, actions)))
                .setHeader(getTranslation("assignment.column.action"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItemsPageable(pages::fetch);
    }

    void refresh() {
        getContent().getDataProvider().refreshAll();
    }

    private Component what(AssignmentListing listing) {
        var title = new Span(listing.title());
        title.addClassName("assignment-module");
        var progress = listing.progress();
        var whom = words.get().of(listing.order().audience());
        var cell = cell(
                title,
                new MetaText(
                        progress == null
                                ? getTranslation("assignment.people-few", whom, AudiencePreviews.FEW)
                                : getTranslation("assignment.people", whom, progress.asked())));
        if (progress != null && progress.asked() > 0) {
            cell.add(new MetaText(getTranslation("assignment.progress", progress.fulfilled(), progress.overdue())));
        }
        listing.withdrawn()
                .forEach(module -> cell.add(new MetaText(getTranslation(
                        "assignment.withdrawn",
                        module.title(),
                        Formats.date(module.on(), getLocale()),
                        module.reason()))));
        return cell;
    }

    private Component until(AssignmentListing listing) {
        var cell = cell(new Span(due(listing.order().deadline())), state(listing));
        if (!listing.order().mandatory()) {
            cell.add(new MetaText(getTranslation("assignment.offered")));
        }
        var recurrence = listing.order().recurrence();
        if (recurrence.kind() != Recurrence.Kind.NONE) {
            cell.add(new MetaText(
                    recurrence.kind() == Recurrence.Kind.MONTHS
                            ? getTranslation("assignment.recurs.MONTHS", recurrence.months())
                            : getTranslation("assignment.recurrence." + recurrence.kind())));
        }
        if (recurrence.whenChanged()) {
            cell.add(new MetaText(getTranslation("assignment.recurs.when-changed")));
        }
        return cell;
    }

    private String due(Deadline deadline) {
        return switch (deadline) {
            case Deadline.None none -> getTranslation("assignment.no-deadline");
            case Deadline.On(var day) -> Formats.date(day, getLocale());
            case Deadline.AfterDays(var days) -> getTranslation("assignment.days-after", days);
        };
    }

    private StatusBadge state(AssignmentListing listing) {
        var due = listing.order().deadline().day();
        var starts = listing.order().startsOn();
        if (!listing.running()) {
            return new StatusBadge(getTranslation("assignment.state.ended"), Tone.NEUTRAL);
        }
        if (starts.isAfter(today.get())) {
            return new StatusBadge(
                    getTranslation("assignment.state.waiting", Formats.date(starts, getLocale())), Tone.NEUTRAL);
        }
        return due != null
                        && due.isBefore(today.get())
                        && listing.order().recurrence().kind() == Recurrence.Kind.NONE
                ? new StatusBadge(getTranslation("assignment.state.past-due"), Tone.WARNING)
                : new StatusBadge(getTranslation("assignment.state.running"), Tone.PROGRESS);
    }

    private Component actions(AssignmentListing listing, Actions actions) {
        return listing.running()
                ? cell(
                        button("assignment.change-short", "assignment.change-of", listing, actions::change),
                        button("assignment.end", "assignment.end-of", listing, actions::end))
                : new Span();
    }

    private Button button(String key, String aria, AssignmentListing listing, Consumer<AssignmentListing> action) {
        var button = new Button(getTranslation(key), event -> action.accept(listing));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(aria, listing.title()));
        return button;
    }

    private static Div cell(Component first, Component second) {
        var cell = new Div(first, second);
        cell.addClassName("assignment-cell");
        return cell;
    }
}
