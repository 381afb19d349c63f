package id.netral.bench.quiz;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The real application as a process of its own, with its embedded database on an empty folder below {@code target}. It
 * can be killed and started again on the same port and rows. Ends with this JVM, whatever happens; only processes started
 * here are ever ended.
 */
final class AppProcess implements AutoCloseable {

    private static final Path LAID_OUT = Path.of("target", "app", "netral.jar");
    private static final Path PLAIN = Path.of("target", "netral.jar");
    private static final Path CACHE = Path.of("target", "app", "netral.aot");
    /** The virtual machine's options as {@code ./netral} gives them to what it runs, and to the program that runs this. */
    private static final List<String> AS_RUN = System.getProperty("netral.jvm", "")
            .lines()
            .flatMap(line -> Stream.of(line.split(" ")))
            .toList();

    private static final String READY = "Netral siap: ";
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(2);

    private final Path data;
    private final List<String> options;
    private final int port = freePort();
    private final Thread atExit = new Thread(this::end);
    private Process process;
    private long told;

    private AppProcess(Path data, List<String> options) {
        this.data = data;
        this.options = List.copyOf(options);
    }

    /** Starts on an empty folder and waits until it answers; the options go to its virtual machine. */
    static AppProcess start(String name, List<String> options) throws IOException, InterruptedException {
        var data = Path.of("target", "bench", name);
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectories(data);
        var app = new AppProcess(data, options);
        Runtime.getRuntime().addShutdownHook(app.atExit);
        app.launch();
        app.awaitReady();
        return app;
    }

    /** Starts the killed application again, without waiting for it. */
    void launch() throws IOException {
        var log = log().toFile();
        told = log.length();
        process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private List<String> command() throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(AS_RUN);
        command.addAll(options);
        var laidOut = isLaidOut();
        if (laidOut && options.stream().noneMatch(option -> option.startsWith("-XX:AOTCacheOutput="))) {
            command.add("-XX:AOTCache=" + CACHE);
        }
        command.addAll(List.of("-jar", (laidOut ? LAID_OUT : PLAIN).toString()));
        command.addAll(List.of("--server.port=" + port, "--server.address=127.0.0.1", "--netral.demo=false"));
        command.add("--netral.db.data=" + data);
        return command;
    }

    /** As "./netral run" lays it out, unless a later build has only made the plain jar. */
    private static boolean isLaidOut() throws IOException {
        return Files.exists(LAID_OUT)
                && (!Files.exists(PLAIN)
                        || Files.getLastModifiedTime(LAID_OUT).compareTo(Files.getLastModifiedTime(PLAIN)) >= 0);
    }

    /** Waits until it answers and says that its start is over; throws when that takes longer than two minutes. */
    void awaitReady() throws InterruptedException {
        var end = System.nanoTime() + LONGEST_START.toNanos();
        while (!saysReady() || !answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("the application does not start; see " + log());
            }
            Thread.sleep(50);
        }
    }

    /** In what it has written since it was launched. */
    private boolean saysReady() {
        try (var written = Files.newInputStream(log())) {
            written.skipNBytes(told);
            return new String(written.readAllBytes(), StandardCharsets.UTF_8).contains(READY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return data.resolve("app.log");
    }

    private boolean answers() {
        try {
            var connection =
                    (HttpURLConnection) base().resolve("/favicon.ico").toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            connection.getResponseCode();
            connection.disconnect();
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Where it listens: on this machine only. */
    URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The application's process. */
    ProcessHandle handle() {
        return process.toHandle();
    }

    /** The folder of rows. */
    Path data() {
        return data;
    }

    /** Ends the application as a power cut would, leaving its database server behind. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The database server's process, recognised by the pid file in its own arguments; empty while there is none. */
    Optional<ProcessHandle> database() {
        try {
            var pid = Long.parseLong(
                    Files.readString(data.resolve("mariadbd.pid")).strip());
            return ProcessHandle.of(pid).filter(this::isOurs);
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProcessHandle server) {
        var pidFile = data.resolve("mariadbd.pid").toAbsolutePath().normalize();
        return server.isAlive()
                && server.info().arguments().map(List::of).orElse(List.of()).contains("--pid-file=" + pidFile);
    }

    @Override
    public void close() {
        end();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    private void end() {
        try {
            process.destroy();
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        database().ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Whether there is something to start. */
    static void requireBuilt() {
        if (!Files.exists(LAID_OUT) && !Files.exists(PLAIN)) {
            throw new IllegalStateException("build first: neither " + LAID_OUT + " nor " + PLAIN + " is there");
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "application at " + base() + ", rows in " + data + File.separator;
    }
}
