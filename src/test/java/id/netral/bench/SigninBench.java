package id.netral.bench;

import id.netral.bench.quiz.People;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures how long honest people take to sign in while others guess: 400 wrong sign-ins at once from one address, then
 * 400 from 40 addresses. Honest ones come from addresses of their own and, on devices that have signed in before, from the
 * flood's. Writes figures for people and one JSON object as the last line; exit code 1 when an honest one failed or took
 * too long.
 */
public final class SigninBench {

    private static final int WRONG = 400;
    private static final int PLACES = 40;
    private static final int HONEST = 30;
    private static final int BETWEEN_MS = 300;
    private static final double LONGEST_MS = 3_000;

    private SigninBench() {}

    /** No options. */
    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).contains("--help")) {
            System.out.println(
                    "./netral bench signin    400 wrong sign-ins beside honest ones, from one address and from 40");
            return;
        }
        boolean good;
        try (var application = BenchApplication.start();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var people = People.seed(application.bean(JdbcClient.class), 3 * HONEST + WRONG, People.USUAL_HASH);
            good = measure(new SigninCrowd(application.port(), threads), people, threads);
        }
        System.exit(good ? 0 : 1); // the database's launcher would keep us alive
    }

    private static boolean measure(SigninCrowd crowd, List<String> people, ExecutorService threads) throws Exception {
        var strangers = people.subList(0, HONEST);
        var known = people.subList(HONEST, 2 * HONEST);
        var targets = people.subList(3 * HONEST, people.size());
        var quiet = new SigninTimes();
        for (var i = 0; i < HONEST; i++) {
            crowd.honest(people.get(2 * HONEST + i), address(3, i), quiet);
        }
        for (var person : known) {
            crowd.honest(person, address(2, 1), quiet); // from now on these devices are known
        }
        var flooded = new SigninTimes();
        run(crowd, flooded, strangers, known, targets, threads, 1);
        var scattered = new SigninTimes();
        run(crowd, scattered, strangers, known, targets, threads, PLACES);
        return report(quiet, flooded, scattered);
    }

    /** The wrong ones all at once; honest ones one after the other for as long, whatever the one before takes. */
    private static void run(
            SigninCrowd crowd,
            SigninTimes times,
            List<String> strangers,
            List<String> known,
            List<String> targets,
            ExecutorService threads,
            int places)
            throws Exception {
        var all = new ArrayList<Future<?>>();
        var start = new CountDownLatch(1);
        for (var i = 0; i < WRONG; i++) {
            var name = targets.get(i);
            var from = address(2, 1 + i % places);
            all.add(threads.submit(() -> {
                start.await();
                crowd.wrong(name, from, times);
                return null;
            }));
        }
        start.countDown();
        for (var i = 0; i < HONEST; i++) {
            Thread.sleep(BETWEEN_MS);
            var name = i % 3 == 2 ? known.get(i) : strangers.get(i);
            var from = i % 3 == 2 ? address(2, 1) : address(4 + places, i);
            all.add(threads.submit(() -> {
                crowd.honest(name, from, times);
                return null;
            }));
        }
        for (var one : all) {
            one.get();
        }
    }

    private static InetAddress address(int third, int last) throws IOException {
        return InetAddress.getByName("127.0." + third + "." + (1 + last));
    }

    private static boolean report(SigninTimes quiet, SigninTimes flooded, SigninTimes scattered) {
        var both = flooded.and(scattered);
        System.out.println("                     p50 ms   p95 ms   wrong: checked  refused  errors");
        quiet.print("quiet");
        flooded.print("400 from 1 address");
        scattered.print("400 from 40");
        var p95 = both.ms(95);
        System.out.printf(
                Locale.ROOT,
                "{\"honest_p95_ms\":%.0f,\"refused\":%d,\"errors\":%d,\"wrong\":%d,\"checked\":%d,\"honest\":%d,"
                        + "\"one_address_p95_ms\":%.0f,\"scattered_p95_ms\":%.0f,\"quiet_p95_ms\":%.0f}%n",
                p95,
                both.refused(),
                both.errors(),
                2 * WRONG,
                both.checked(),
                both.count(),
                flooded.ms(95),
                scattered.ms(95),
                quiet.ms(95));
        return both.errors() == 0 && p95 <= LONGEST_MS;
    }
}
