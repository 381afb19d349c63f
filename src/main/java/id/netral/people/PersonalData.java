package id.netral.people;

import id.netral.common.EmailAddress;
import id.netral.common.NiPppk;
import id.netral.common.Nip;
import id.netral.common.RefusedException;
import id.netral.people.EmployeeState.Identity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is, as HR types it; what belongs together by the person's kind is checked.
 *
 * @param number NIP of a PNS, NI PPPK of a PPPK, the agency's own number of others; kept without spaces
 * @param rank golongan of the kind, null for none; never for non-ASN staff
 * @param email needed by non-ASN staff, who have nothing else to sign in by
 * @param hiredOn first day of service or of the running contract, null where unknown
 */
public record PersonalData(
        String name,
        EmployeeKind kind,
        String number,
        @Nullable RankCode rank,
        @Nullable EmailAddress email,
        @Nullable LocalDate hiredOn) {

    private static final int LONGEST = 200;
    private static final int MONTHS = 12;

    /** Throws {@link RefusedException} with a sentence about the first thing that is wrong. */
    public PersonalData {
        name = name.replaceAll("[\\s\\p{Z}]+", " ").strip();
        if (name.chars().noneMatch(Character::isLetter)) {
            throw new RefusedException("employee.name-missing");
        }
        if (name.length() > LONGEST) {
            throw new RefusedException("people.too-long", LONGEST);
        }
        number = number(kind, number);
        if (rank != null && !RankCode.of(kind).contains(rank)) {
            throw new RefusedException("employee.rank-of-other-kind", rank.value());
        }
        if (kind == EmployeeKind.NON_ASN && email == null) {
            throw new RefusedException("employee.email-needed");
        }
    }

    public Identity identity() {
        return kind == EmployeeKind.NON_ASN
                ? new Identity(name, kind, null, number)
                : new Identity(name, kind, number, null);
    }

    private static String number(EmployeeKind kind, String typed) {
        return switch (kind) {
            case PNS -> pns(Nip.parse(typed)).value();
            case PPPK -> NiPppk.parse(typed).nip().value();
            case NON_ASN -> new StaffNumber(typed).value();
        };
    }

    private static Nip pns(Nip nip) {
        var month = Integer.parseInt(nip.value().substring(12, 14));
        if (month < 1 || month > MONTHS) {
            throw new RefusedException("nip.month", nip.value().substring(12, 14));
        }
        return nip;
    }
}
