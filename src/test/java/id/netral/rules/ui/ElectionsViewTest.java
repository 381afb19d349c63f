package id.netral.rules.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.learning.ui.LearningViewTestBase;
import id.netral.people.UnitReference;
import id.netral.rules.ElectionCalendar;
import id.netral.rules.ElectionPhase;
import id.netral.security.Role;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** HR dates an election and says whom it concerns; those people see where it has got to. */
class ElectionsViewTest extends LearningViewTestBase {

    @Autowired
    ElectionCalendar calendar;

    @AfterEach
    void takeBack() {
        signIn(null, Role.SDM);
        calendar.elections()
                .forEach(election ->
                        election.phases().forEach(dated -> calendar.withdraw(election.name(), dated.phase())));
    }

    @Test
    void hrDatesPhasesAndSeesThemOnALine() {
        signIn(null, Role.SDM);
        go("sdm/jadwal-pemilu");
        assertThat(screen()).contains("Selama tidak ada pemilu, tidak ada yang perlu dicatat.");

        enter(ElectionPhase.PENDAFTARAN, -20);
        enter(ElectionPhase.KAMPANYE, -1);
        enter(ElectionPhase.PEMUNGUTAN, 30);

        var steps = find(ListItem.class).all().stream()
                .filter(item -> item.getParent()
                        .orElseThrow()
                        .getElement()
                        .getClassList()
                        .contains("election-timeline"))
                .toList();
        assertThat(steps)
                .extracting(LearningViewTestBase::text)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("Pendaftaran calon")
                                .doesNotContain("sekarang"),
                        now -> assertThat(now).startsWith("Kampanye").endsWith("sekarang"),
                        later -> assertThat(later).startsWith("Pemungutan suara"));
        assertThat(steps.get(1).getElement().getAttribute("aria-current")).isEqualTo("step");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whomItConcernsSeesItAtHome() {
        calendarAs(() -> calendar.add("Pilkada Contoh", ElectionPhase.KAMPANYE, today.minusDays(1)));
        var budi = database.employee("199001012015012009", "Budi Uji", "Dinas Lain");

        signIn(null, Role.SDM);
        go("sdm/jadwal-pemilu");
        var region = (MultiSelectComboBox<UnitReference>)
                find(MultiSelectComboBox.class).withCaption("Unit yang terkait").single();
        region.setValue(Set.of(region.getListDataView()
                .getItems()
                .filter(unit -> unit.name().endsWith("Dinas Uji"))
                .findFirst()
                .orElseThrow()));

        signIn(sari);
        go("");
        assertThat(screen()).contains("Pemilu di tempat Anda", "Pilkada Contoh", "Kampanye");
        assertThat(find(com.vaadin.flow.component.html.Anchor.class).all())
                .extracting(com.vaadin.flow.component.html.Anchor::getHref)
                .contains("boleh?phase=kampanye");
        signIn(budi);
        go("");
        assertThat(screen()).doesNotContain("Pemilu di tempat Anda");
    }

    private void calendarAs(Runnable change) {
        signIn(null, Role.SDM);
        change.run();
    }

    private void enter(ElectionPhase phase, int days) {
        find(TextField.class).withCaption("Pemilu").single().setValue("Pilkada Contoh");
        choose(phase);
        find(DatePicker.class).withCaption("Dimulai").single().setValue(today.plusDays(days));
        test(find(Button.class).withText("Simpan tahap").single()).click();
    }

    @SuppressWarnings("unchecked")
    private void choose(ElectionPhase phase) {
        ((Select<ElectionPhase>) find(Select.class).withCaption("Tahap").single()).setValue(phase);
    }
}
