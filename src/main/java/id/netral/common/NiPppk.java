package id.netral.common;

/**
 * Number of a PPPK (NI PPPK), 18 digits: birth date, year of appointment, number of the contract, sex, sequence. Digits 13
 * and 14 count contracts and are no month, unlike those of a PNS.
 *
 * @param nip the number
 */
public record NiPppk(Nip nip) {

    private static final int YOUNGEST = 17;
    private static final int OLDEST = 70;

    /** Throws {@link RefusedException} {@code nippppk.year} when the year of appointment cannot be. */
    public NiPppk {
        var born = Integer.parseInt(nip.value().substring(0, 4));
        var appointed = Integer.parseInt(nip.value().substring(8, 12));
        if (appointed < born + YOUNGEST || appointed > born + OLDEST) {
            throw new RefusedException("nippppk.year", nip.value().substring(8, 12));
        }
    }

    /** Reads a number as people write it; throws {@link RefusedException} {@code nip.*} or {@code nippppk.year}. */
    public static NiPppk parse(String text) {
        return new NiPppk(Nip.parse(text));
    }
}
