package id.netral.people.roster.file;

import java.util.Arrays;

/** All numbers in one roster, eight bytes each. */
public final class FileNips {

    private final long[] sorted;

    private FileNips(long[] sorted) {
        this.sorted = sorted;
    }

    public static FileNips of(RowSpool<RosterRow> rows) {
        var numbers = new long[rows.size()];
        var place = 0;
        for (var all = rows.iterator(); all.hasNext(); ) {
            numbers[place++] = number(all.next().nip().value());
        }
        Arrays.sort(numbers);
        return new FileNips(numbers);
    }

    public boolean has(String nip) {
        return Arrays.binarySearch(sorted, number(nip)) >= 0;
    }

    private static long number(String nip) {
        return Long.parseLong(nip);
    }
}
