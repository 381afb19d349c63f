package id.netral.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.netral.common.Formats;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;
import id.netral.learning.AssignmentListing;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.data.domain.Pageable;

/** Assignments, page by page: what is asked of whom, until when. Two lines a cell, so that a phone shows it too. */
final class AssignmentGrid extends Composite<Grid<AssignmentListing>> {

    /** Fetches one page. */
    @FunctionalInterface
    interface Pages {
        List<AssignmentListing> fetch(Pageable page);
    }

    private final transient Supplier<LocalDate> today;

    AssignmentGrid(Pages pages, Supplier<LocalDate> today, Consumer<AssignmentListing> end) {
        this.today = today;
        var grid = getContent();
        grid.addClassName("assignment-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(false);
        grid.addColumn(new ComponentRenderer<>(this::what))
                .setHeader(getTranslation("assignment.column.what"))
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(this::until))
                .setHeader(getTranslation("assignment.column.until"))
                .setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(listing -> action(listing, end)))
                .setHeader(getTranslation("assignment.column.action"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItemsPageable(pages::fetch);
    }

    void refresh() {
        getContent().getDataProvider().refreshAll();
    }

    private Component what(AssignmentListing listing) {
        var title = new Span(listing.module());
        title.addClassName("assignment-module");
        var whom = listing.unit() == null ? getTranslation("assignment.all") : listing.unit();
        var people = new Span(getTranslation("assignment.people", whom, listing.people()));
        people.addClassName("meta");
        return cell(title, people);
    }

    private Component until(AssignmentListing listing) {
        var due = listing.dueOn();
        var date = new Span(due == null ? getTranslation("assignment.no-deadline") : Formats.date(due, getLocale()));
        return cell(date, state(listing));
    }

    private StatusBadge state(AssignmentListing listing) {
        var due = listing.dueOn();
        if (!listing.running()) {
            return new StatusBadge(getTranslation("assignment.state.ended"), Tone.NEUTRAL);
        }
        return due != null && due.isBefore(today.get())
                ? new StatusBadge(getTranslation("assignment.state.past-due"), Tone.WARNING)
                : new StatusBadge(getTranslation("assignment.state.running"), Tone.PROGRESS);
    }

    private Component action(AssignmentListing listing, Consumer<AssignmentListing> end) {
        if (!listing.running()) {
            return new Span();
        }
        var button = new Button(getTranslation("assignment.end"), event -> end.accept(listing));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("assignment.end-of", listing.module()));
        return button;
    }

    private static Div cell(Component first, Component second) {
        var cell = new Div(first, second);
        cell.addClassName("assignment-cell");
        return cell;
    }
}
