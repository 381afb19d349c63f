package id.netral.bench.quiz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a process has used, from the kernel's accounts.
 *
 * @param cpuSeconds processor time since it began, own and the kernel's for it
 * @param megabytes memory that would be free without it (proportional set size)
 */
record Usage(double cpuSeconds, long megabytes) {

    private static final double TICKS_PER_SECOND = 100;
    private static final int UTIME = 11; // counted after the command's name, which may hold spaces
    private static final int STIME = 12;

    static Usage of(ProcessHandle process) {
        var folder = Path.of("/proc", Long.toString(process.pid()));
        try {
            var stat = Files.readString(folder.resolve("stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            var ticks = Long.parseLong(fields[UTIME]) + Long.parseLong(fields[STIME]);
            return new Usage(ticks / TICKS_PER_SECOND, kilobytes(folder) / 1024);
        } catch (IOException gone) {
            return new Usage(0, 0);
        }
    }

    private static long kilobytes(Path folder) throws IOException {
        try (var lines = Files.lines(folder.resolve("smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        }
    }
}
