package id.netral.bench.quiz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What another process of this JDK really holds in its heap. */
final class LiveHeap {

    private LiveHeap() {}

    /** Megabytes of the objects that are left after a full collection. */
    static long megabytes(ProcessHandle process) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        var answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        var total = answer.lines()
                .filter(line -> line.startsWith("Total"))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new IllegalStateException(
                        "no histogram: " + answer.lines().findFirst()));
        return Long.parseLong(total.strip().split("\\s+")[2]) / (1 << 20);
    }
}
