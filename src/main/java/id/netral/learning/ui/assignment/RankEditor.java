package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.netral.common.RefusedException;
import id.netral.learning.audience.Criterion;
import id.netral.learning.audience.Criterion.InRank;
import id.netral.learning.audience.RankScale;
import id.netral.people.EmployeeKind;

/** From which golongan to which; every kind of employee has its own. */
final class RankEditor extends Composite<Div> implements CriterionEditor {

    private final Select<EmployeeKind> kind = new Select<>();
    private final Select<String> from = new Select<>();
    private final Select<String> to = new Select<>();

    RankEditor(Runnable changed) {
        kind.setLabel(getTranslation("audience.rank.kind"));
        kind.setItems(EmployeeKind.PNS, EmployeeKind.PPPK);
        kind.setItemLabelGenerator(one -> getTranslation("audience.kind." + one.name()));
        from.setLabel(getTranslation("audience.rank.from"));
        to.setLabel(getTranslation("audience.rank.to"));
        kind.addValueChangeListener(event -> offer(event.getValue()));
        kind.setValue(EmployeeKind.PNS);
        from.addValueChangeListener(event -> changed.run());
        to.addValueChangeListener(event -> changed.run());
        getContent().addClassName("criterion-fields");
        getContent().add(kind, from, to);
    }

    private void offer(EmployeeKind chosen) {
        var scale = RankScale.of(chosen);
        from.setItems(scale);
        to.setItems(scale);
        from.setValue(scale.getFirst());
        to.setValue(scale.getLast());
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Criterion read() {
        if (from.isEmpty() || to.isEmpty()) {
            throw new RefusedException("audience.rank-missing");
        }
        return new InRank(kind.getValue(), from.getValue(), to.getValue());
    }

    @Override
    public void show(Criterion criterion) {
        if (criterion instanceof InRank(var of, var first, var last)) {
            kind.setValue(of);
            from.setValue(first);
            to.setValue(last);
        }
    }
}
