package id.netral.reporting.ui.statistics;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.assessment.statistics.ItemFlag;
import id.netral.assessment.statistics.QuestionInsight;
import id.netral.common.ui.StatusBadge;
import java.io.Serial;

/** What to do about a question, flag by flag. */
final class FlagAdvice extends Composite<Section> {

    @Serial
    private static final long serialVersionUID = 1L;

    FlagAdvice(QuestionInsight insight) {
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("stats.advice")));
        var flags = insight.newest().flags();
        if (flags.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("stats.advice.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("stats-advice");
        flags.forEach(flag -> list.add(new ListItem(
                new StatusBadge(getTranslation(flag.key()), Flags.tone(flag)), new Span(advice(flag, insight)))));
        getContent().add(list);
    }

    private String advice(ItemFlag flag, QuestionInsight insight) {
        return flag == ItemFlag.UNUSED_DISTRACTOR
                ? getTranslation(flag.key() + ".next", String.join("; ", insight.unused()))
                : getTranslation(flag.key() + ".next");
    }
}
