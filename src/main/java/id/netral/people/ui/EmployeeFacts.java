package id.netral.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import id.netral.common.Formats;
import id.netral.common.Nip;
import id.netral.people.RankCode;
import id.netral.people.history.EmployeeRecord;
import org.jspecify.annotations.Nullable;

/** What is known of a person. */
final class EmployeeFacts extends Composite<DescriptionList> {

    EmployeeFacts(EmployeeRecord person) {
        getContent().addClassName("facts");
        add("employee.kind", getTranslation("employee.kind." + person.kind().name()));
        add(
                "employee.number." + person.kind().name(),
                person.nip() == null ? person.staffNumber() : new Nip(person.nip()).spaced());
        add("roster.column.rank", rank(person.rank()));
        add("roster.column.position", person.position());
        add("roster.column.unit", person.unit().name());
        add("roster.column.email", person.email());
        add("employee.hired", person.hiredOn() == null ? null : Formats.date(person.hiredOn(), getLocale()));
        if (person.entrusted() != null) {
            add("officer.unit", person.entrusted().name());
        }
    }

    private void add(String key, @Nullable String value) {
        getContent().add(new Term(getTranslation(key)), new Description(value == null ? "–" : value));
    }

    private static @Nullable String rank(@Nullable String code) {
        return code == null
                ? null
                : new RankCode(code).pangkat().map(words -> code + " " + words).orElse(code);
    }
}
