package id.netral.people.ui.roster;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.common.Formats;
import id.netral.people.roster.RosterDelivery;
import java.time.ZoneId;
import java.util.List;
import java.util.function.LongConsumer;

/** Rosters that came by themselves and wait for somebody to look at them. */
final class WaitingDeliveries extends Composite<Div> {

    private final transient ZoneId zone;
    private final transient LongConsumer look;
    private final transient LongConsumer discard;

    WaitingDeliveries(List<RosterDelivery> deliveries, ZoneId zone, LongConsumer look, LongConsumer discard) {
        this.zone = zone;
        this.look = look;
        this.discard = discard;
        getContent().addClassName("stack");
        getContent().setVisible(!deliveries.isEmpty());
        var cards = new Div();
        cards.addClassName("stack");
        deliveries.stream().map(this::card).forEach(cards::add);
        getContent()
                .add(new ListSection(
                        getTranslation("roster.waiting.title"), getTranslation("roster.waiting.lead"), cards));
    }

    private Div card(RosterDelivery delivery) {
        var from = new Paragraph(getTranslation(
                "roster.waiting.from." + delivery.way().name(),
                delivery.sender(),
                Formats.dateTime(delivery.receivedAt(), zone, getLocale())));
        from.addClassName("meta");
        var what = new Paragraph(delivery.changes(this::getTranslation));
        var open = new Button(getTranslation("roster.waiting.look"), event -> look.accept(delivery.id()));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        var away = new Button(getTranslation("roster.waiting.discard"), event -> discard.accept(delivery.id()));
        var buttons = new Div(open, away);
        buttons.addClassName("row");
        var card = new Div(new H3(delivery.fileName()), from, what, buttons);
        card.addClassNames("card", "stack");
        return card;
    }
}
