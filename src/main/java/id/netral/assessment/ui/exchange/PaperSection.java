package id.netral.assessment.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import id.netral.assessment.paper.PaperQuiz;
import id.netral.assessment.paper.PaperQuiz.Format;
import id.netral.assessment.paper.PaperQuiz.Order;
import id.netral.assessment.paper.PaperWords;
import id.netral.catalog.ModuleId;
import id.netral.common.ui.DownloadLink;
import java.security.SecureRandom;

/** The quiz on paper: how many variants, which shuffle, and the files. */
final class PaperSection extends Composite<Details> {

    private static final int MOST_SEED = 1_000_000;

    private final transient PaperQuiz paper;
    private final ModuleId module;
    private final IntegerField variants = new IntegerField();
    private final IntegerField seed = new IntegerField();
    private final Div links = new Div();

    PaperSection(PaperQuiz paper, ModuleId module) {
        this.paper = paper;
        this.module = module;
        variants.setLabel(getTranslation("exchange.print.variants"));
        limit(variants, 1, PaperQuiz.MOST_VARIANTS);
        variants.setStepButtonsVisible(true);
        variants.setValue(2);
        seed.setLabel(getTranslation("exchange.print.seed"));
        limit(seed, 1, MOST_SEED);
        seed.setValue(1 + new SecureRandom().nextInt(MOST_SEED));
        variants.addValueChangeListener(event -> renew());
        seed.addValueChangeListener(event -> renew());
        var fields = new Div(variants, seed);
        fields.addClassName("row");
        links.addClassName("row");
        var body = new Div(new Paragraph(getTranslation("exchange.print.lead")), fields, links);
        body.addClassName("stack");
        getContent().setSummaryText(getTranslation("exchange.print.title"));
        getContent().add(body);
        renew();
    }

    private static void limit(IntegerField field, int least, int most) {
        field.setMin(least);
        field.setMax(most);
    }

    private void renew() {
        links.removeAll();
        var count = variants.getValue();
        var number = seed.getValue();
        if (count == null || number == null || count < 1 || count > PaperQuiz.MOST_VARIANTS || number < 1) {
            return;
        }
        for (var format : Format.values()) {
            links.add(link("paper", "file", new Order(count, number, false, format)));
            links.add(link("key", "key-file", new Order(count, number, true, format)));
        }
    }

    private Component link(String what, String file, Order order) {
        var locale = getLocale();
        PaperWords words = (key, arguments) -> getTranslation(locale, key, arguments);
        return new DownloadLink(
                getTranslation("exchange.print." + what + "." + order.format().name()),
                getTranslation("exchange.print." + file) + order.format().extension(),
                order.format().contentType(),
                out -> paper.write(module, order, words, out));
    }
}
