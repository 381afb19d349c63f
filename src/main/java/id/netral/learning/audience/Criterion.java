package id.netral.learning.audience;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.netral.common.RefusedException;
import id.netral.people.EmployeeKind;
import id.netral.people.UnitId;
import id.netral.security.Role;
import java.time.LocalDate;

/**
 * One thing to know people by. None holds another one, so rules cannot run in circles. Every criterion that exists makes
 * sense: the constructors throw {@link RefusedException} {@code audience.…} otherwise.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @Type(value = Criterion.Everyone.class, name = "everyone"),
    @Type(value = Criterion.InUnit.class, name = "in-unit"),
    @Type(value = Criterion.OfKind.class, name = "of-kind"),
    @Type(value = Criterion.InRank.class, name = "in-rank"),
    @Type(value = Criterion.InPosition.class, name = "in-position"),
    @Type(value = Criterion.WithRole.class, name = "with-role"),
    @Type(value = Criterion.HiredWithin.class, name = "hired-within"),
    @Type(value = Criterion.HiredSince.class, name = "hired-since"),
    @Type(value = Criterion.Picked.class, name = "picked"),
    @Type(value = Criterion.SpouseStands.class, name = "spouse-stands")
})
public sealed interface Criterion {

    /** All active people. */
    record Everyone() implements Criterion {}

    /** People of the unit and of those below it, by the tree of the day. */
    record InUnit(UnitId unit) implements Criterion {}

    /** People of one kind. */
    record OfKind(EmployeeKind kind) implements Criterion {}

    /**
     * PNS or PPPK from one golongan to another, both included.
     *
     * @param from and {@code to} as in {@link RankScale}; throws {@code audience.rank-unknown} or {@code audience.rank-order}
     */
    record InRank(EmployeeKind kind, String from, String to) implements Criterion {

        public InRank {
            RankScale.between(kind, from, to);
        }
    }

    /**
     * People whose jabatan is, or holds, the words; upper and lower case are the same.
     *
     * @param text stripped; throws {@code audience.position-missing} or {@code audience.position-long}
     */
    record InPosition(String text, boolean exactly) implements Criterion {

        private static final int LONGEST = 200;

        public InPosition {
            text = text.strip();
            if (text.isEmpty()) {
                throw new RefusedException("audience.position-missing");
            }
            if (text.length() > LONGEST) {
                throw new RefusedException("audience.position-long", LONGEST);
            }
        }
    }

    /** People whose account has the role. */
    record WithRole(Role role) implements Criterion {}

    /**
     * People whose service began within so many months before the day asked about.
     *
     * @param months 1 to 120; throws {@code audience.months}
     */
    record HiredWithin(int months) implements Criterion {

        private static final int MOST = 120;

        public HiredWithin {
            if (months < 1 || months > MOST) {
                throw new RefusedException("audience.months", MOST);
            }
        }
    }

    /** People whose service began on the day or later. */
    record HiredSince(LocalDate day) implements Criterion {}

    /**
     * People of a list picked by hand.
     *
     * @param list id of the list
     * @param name what HR called it
     */
    record Picked(long list, String name) implements Criterion {}

    /** People who declared that their spouse stands in an election, for the declared time. Restricted. */
    record SpouseStands() implements Criterion {}
}
