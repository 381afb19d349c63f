package id.netral.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import id.netral.security.account.OwnProfile;

/** Who the account belongs to. */
final class ProfileCard extends Composite<Div> {

    ProfileCard(OwnProfile profile) {
        var list = new DescriptionList();
        list.addClassName("profile-facts");
        add(list, getTranslation("profile.name"), profile.displayName());
        if (profile.nip() != null) {
            add(list, getTranslation("profile.nip"), profile.nip().spaced());
        }
        if (profile.email() != null) {
            add(list, getTranslation("profile.email"), profile.email().value());
        }
        add(list, getTranslation("profile.roles"), RoleNames.of(this, profile.roles()));
        getContent().addClassName("card");
        getContent().add(list);
    }

    private static void add(DescriptionList list, String term, String value) {
        list.add(new DescriptionList.Term(term), new DescriptionList.Description(value));
    }
}
