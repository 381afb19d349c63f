package id.netral.bench;

import id.netral.TestUsers;
import id.netral.authoring.packs.PackExport;
import id.netral.authoring.packs.ScormExport;
import id.netral.catalog.Catalog;
import id.netral.media.MediaScope;
import id.netral.media.MediaStore;
import id.netral.media.MediaUpload;
import id.netral.security.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Packs a module with three videos of 200 MB. Run with {@code -Xmx256m}: the zips are written as they are read. */
public final class PackBench {

    private static final int VIDEOS = 3;
    private static final long VIDEO = 200L * 1024 * 1024;
    private static final String TYPE = "video/mp4";

    private final JdbcClient jdbc;
    private final MediaStore media;
    private final PackExport packs;
    private final ScormExport scorm;
    private final Catalog catalog;

    private PackBench(BenchApplication application) {
        this.jdbc = application.bean(JdbcClient.class);
        this.media = application.bean(MediaStore.class);
        this.packs = application.bean(PackExport.class);
        this.scorm = application.bean(ScormExport.class);
        this.catalog = application.bean(Catalog.class);
    }

    /** No arguments. */
    public static void main(String[] arguments) throws Exception {
        try (var application = BenchApplication.start()) {
            new PackBench(application).run();
        }
        System.exit(0); // the database's launcher would keep us alive
    }

    private void run() throws IOException {
        TestUsers.signIn(null, Role.ADMIN);
        var module = catalog.modules().getFirst();
        var version = catalog.current(module.slug()).orElseThrow();
        for (var number = 0; number < VIDEOS; number++) {
            var path = "media/panjang-" + number + ".mp4";
            var upload = MediaUpload.isolated(MediaScope.module(module.id().value()), path, TYPE);
            var stored = media.store(upload, new Noise(number));
            jdbc.sql("INSERT INTO module_media (module_version_id, path, content_type, sha256) VALUES (?, ?, ?, ?)")
                    .params(version.id().value(), path, TYPE, stored.hash().hex())
                    .update();
        }
        say("three videos of 200 MB are stored");
        var out = new Counting();
        packs.export(module.slug()).zip().writeTo(out);
        scorm.export(module.slug()).zip().writeTo(out);
        say("a pack and a SCORM package of it are written: " + out.count / (1024 * 1024) + " MB");
    }

    private static void say(String what) {
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        System.out.printf(
                Locale.ROOT,
                "%s; heap %d of %d MB%n",
                what,
                heap.getUsed() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Noise as long as a video. */
    private static final class Noise extends InputStream {

        private final Random random;
        private long left = VIDEO;

        Noise(int seed) {
            this.random = new Random(seed);
        }

        @Override
        public int read() {
            return left-- > 0 ? random.nextInt(256) : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            var count = (int) Math.min(length, left);
            var piece = new byte[count];
            random.nextBytes(piece);
            System.arraycopy(piece, 0, buffer, offset, count);
            left -= count;
            return count;
        }
    }

    private static final class Counting extends OutputStream {

        private long count;

        @Override
        public void write(int one) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }
    }
}
