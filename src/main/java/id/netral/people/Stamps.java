package id.netral.people;

import id.netral.security.CurrentUser;
import id.netral.security.SignedInUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes stamps of the signed-in user, or of the system. */
@Component
public class Stamps {

    private final CurrentUser currentUser;
    private final Clock clock;
    private final ZoneId zone;

    Stamps(CurrentUser currentUser, Clock clock, ZoneId agencyZone) {
        this.currentUser = currentUser;
        this.clock = clock;
        this.zone = agencyZone;
    }

    public Stamp now(@Nullable String reason) {
        return at(clock.instant(), reason, null);
    }

    public Stamp at(Instant moment, @Nullable String reason, @Nullable Long importId) {
        var by = currentUser
                .find()
                .map(SignedInUser::accountId)
                .filter(id -> id > 0)
                .orElse(null);
        return new Stamp(moment, LocalDate.ofInstant(moment, zone), by, reason, importId);
    }
}
