package id.netral.assessment.ui.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.netral.assessment.exchange.ExchangeFormat;
import id.netral.assessment.exchange.QuestionExport;
import id.netral.assessment.exchange.common.Loss;
import id.netral.assessment.paper.PaperQuiz;
import id.netral.catalog.ModuleId;
import id.netral.common.ui.DownloadLink;
import java.util.List;

/** Lets a trainer download a module's questions in a format, after saying what does not come along, or the quiz on paper. */
@StyleSheet("context://css/people.css")
public final class QuestionExportDialog extends Dialog {

    private static final int SHOWN = 20;

    private final transient QuestionExport export;
    private final ModuleId module;
    private final List<Long> questions;
    private final Div losses = new Div();
    private final DownloadLink link;

    /** For these questions of the module, or for all of it when none is named. */
    public QuestionExportDialog(QuestionExport export, PaperQuiz paper, ModuleId module, List<Long> questions) {
        this.export = export;
        this.module = module;
        this.questions = List.copyOf(questions);
        setHeaderTitle(getTranslation("exchange.export.title", export.count(module, questions)));
        var format = new RadioButtonGroup<ExchangeFormat>(getTranslation("exchange.export.format"));
        format.setItems(ExchangeFormat.values());
        format.setItemLabelGenerator(each -> getTranslation("exchange.export.format." + each.name()));
        var secret = new Paragraph(getTranslation("exchange.export.secret"));
        secret.addClassName("meta");
        losses.addClassName("stack");
        losses.getElement().setAttribute("role", "status");
        link = new DownloadLink(
                getTranslation("exchange.export.download"),
                fileName(ExchangeFormat.EXCEL),
                ExchangeFormat.EXCEL.contentType(),
                out -> export.export(module, this.questions, ExchangeFormat.EXCEL, out));
        var body = new Div(format, losses, link, secret);
        if (paper.available(module)) {
            body.add(new PaperSection(paper, module));
        }
        body.addClassName("stack");
        add(body);
        getFooter().add(new Button(getTranslation("exchange.export.close"), event -> close()));
        format.addValueChangeListener(event -> choose(event.getValue()));
        format.setValue(ExchangeFormat.EXCEL);
    }

    private static String fileName(ExchangeFormat format) {
        return "soal" + format.extension();
    }

    private void choose(ExchangeFormat format) {
        link.to(fileName(format), format.contentType(), out -> export.export(module, questions, format, out));
        losses.removeAll();
        var lost = export.losses(module, questions, format);
        if (lost.isEmpty()) {
            losses.add(new Paragraph(getTranslation("exchange.export.whole")));
            return;
        }
        var list = new UnorderedList();
        lost.stream().limit(SHOWN).map(this::line).forEach(list::add);
        if (lost.size() > SHOWN) {
            list.add(new ListItem(getTranslation("exchange.export.more", lost.size() - SHOWN)));
        }
        losses.add(new Paragraph(getTranslation("exchange.export.losses", lost.size())), list);
    }

    private ListItem line(Loss loss) {
        return new ListItem(loss.question() + " – " + getTranslation("exchange.field." + loss.field()) + ": "
                + getTranslation(loss.key(), loss.arguments().toArray()));
    }
}
