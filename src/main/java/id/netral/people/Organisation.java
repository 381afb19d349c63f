package id.netral.people;

import id.netral.security.Authenticated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree of units, today's or an earlier one. Units' names are no secret among those who are signed in. */
@Service
@Transactional(readOnly = true)
@Authenticated
public class Organisation {

    private final UnitVersionRepository versions;
    private final Clock clock;
    private final ZoneId zone;

    Organisation(UnitVersionRepository versions, Clock clock, ZoneId agencyZone) {
        this.versions = versions;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** Today's tree, as it is known now. */
    public UnitTree today() {
        return asOf(clock.instant());
    }

    /** The tree of that moment's day in the agency's zone, as that moment knew it; later corrections do not change it. */
    public UnitTree asOf(Instant moment) {
        return on(LocalDate.ofInstant(moment, zone), moment);
    }

    /** The tree of a day as it was known at a moment. */
    public UnitTree on(LocalDate day, Instant known) {
        return new UnitTree(
                versions.standing(day, known).stream().map(StandingUnit::unit).toList());
    }
}
