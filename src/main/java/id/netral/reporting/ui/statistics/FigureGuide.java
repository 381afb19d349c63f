package id.netral.reporting.ui.statistics;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.NativeDetails;
import java.io.Serial;
import java.util.List;

/** Says what each figure means and how it is computed. */
final class FigureGuide extends Composite<NativeDetails> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final List<String> FIGURES = List.of("facility", "discrimination", "upper-lower", "time", "alpha");

    FigureGuide() {
        var list = new DescriptionList();
        list.addClassName("stats-guide");
        FIGURES.forEach(figure -> list.add(
                new Term(getTranslation("stats.guide." + figure + ".term")),
                new Description(getTranslation("stats.guide." + figure))));
        getContent().setSummaryText(getTranslation("stats.guide"));
        getContent().setContent(list);
    }
}
