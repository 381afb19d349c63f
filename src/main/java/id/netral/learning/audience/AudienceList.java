package id.netral.learning.audience;

import id.netral.security.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A list of people picked by hand; a changed list is a new one. */
@Entity
@Immutable
class AudienceList {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private int people;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private Instant createdAt;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private @Nullable Long createdBy;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    AudienceList() {}

    /** One of so many people, who are put in by {@link AudienceMemberRepository}. */
    AudienceList(String name, int people, AccountId by, Instant now) {
        this.name = name;
        this.people = people;
        this.createdBy = by.value();
        this.createdAt = now;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }
}
