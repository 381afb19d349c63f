package id.netral.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.netral.IntegrationTest;
import id.netral.TestClock;
import id.netral.TestMariaDb;
import id.netral.TestUsers;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.media.MediaProperties.Place;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import id.netral.security.audit.AuditTrail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Contents are kept once, counted, and cleaned up when nothing refers to them. */
@IntegrationTest
class MediaStoreTest {

    /** Numbers no account of another test gets to: what is uploaded counts for whoever did it. */
    private static final EmployeeId ANI = new EmployeeId(7_000_077);

    private static final EmployeeId BUDI = new EmployeeId(7_000_078);

    private static final MediaScope SCOPE = new MediaScope("uji", 1);
    private static final MediaScope OTHER = new MediaScope("uji", 2);
    private static final String OLD = "UPDATE media_object SET touched_at = '2020-01-01' WHERE sha256 = ?";

    @Autowired
    MediaStore store;

    @Autowired
    MediaRegister register;

    @Autowired
    UnreferencedMedia unreferenced;

    @Autowired
    MediaObjectRepository contents;

    @Autowired
    MediaUploadRepository uploads;

    @Autowired
    ByteStores stores;

    @Autowired
    Thumbnails thumbnails;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin() {
        remove();
        TestUsers.signIn(ANI, Role.PELATIH);
    }

    @AfterEach
    void remove() {
        SecurityContextHolder.clearContext();
        TestMariaDb.owner().sql("DROP TABLE IF EXISTS uji_rujukan").update();
        jdbc.sql("DELETE FROM media_object WHERE sha256 IN (SELECT sha256 FROM media_upload WHERE scope_kind = 'uji')")
                .update();
        jdbc.sql("DELETE FROM media_object WHERE NOT complete").update();
    }

    @Test
    void theSameContentIsKeptOnceWhateverItsName() {
        var first = store.store(MediaUpload.checked(SCOPE, "media/a.vtt"), text("WEBVTT\n\nsatu"));
        var second = store.store(MediaUpload.checked(OTHER, "media/b.vtt"), text("WEBVTT\n\nsatu"));
        assertThat(second).isEqualTo(first);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM media_chunk WHERE sha256 = ?")
                        .param(first.hash().hex())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(new String(store.read(first.hash()), StandardCharsets.UTF_8)).isEqualTo("WEBVTT\n\nsatu");
    }

    @Test
    void whatIsRefusedIsNotKept() {
        var before = store.usage().used();
        refused("media.kind-mismatch", "media/a.mp4", "bukan video");
        refused("media.empty", "media/a.vtt", "");
        assertThat(store.usage().used()).isEqualTo(before);
    }

    @Test
    void anUploadIsInTheAuditTrail() {
        var stored = store.store(MediaUpload.checked(SCOPE, "media/jejak.vtt"), text("WEBVTT\n\njejak"));
        assertThat(jdbc.sql("SELECT detail FROM audit_entry WHERE action = 'MEDIA_STORED' AND subject = ?")
                        .param("media/jejak.vtt")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains(stored.hash().hex());
    }

    @Test
    void aFileAboveTheLimitIsRefused() {
        var small = limited(100, 1000, 1000);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> small.store(MediaUpload.checked(SCOPE, "a.vtt"), vtt(101)))
                .extracting(RefusedException::key)
                .isEqualTo("media.too-large");
    }

    @Test
    void aModuleThatIsFullTakesNothingMoreButWhatItHas() {
        var limited = limited(1000, 1500, 100_000);
        limited.store(MediaUpload.checked(SCOPE, "a.vtt"), vtt(1000));
        assertThat(limited.usage(SCOPE).percent()).isEqualTo(66);
        assertThat(limited.usage(SCOPE).nearlyFull()).isFalse();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> limited.store(MediaUpload.checked(SCOPE, "b.vtt"), vtt(900)))
                .extracting(RefusedException::key)
                .isEqualTo("media.quota.module");
        limited.store(MediaUpload.checked(SCOPE, "lagi.vtt"), vtt(1000));
        limited.store(MediaUpload.checked(SCOPE, "c.vtt"), vtt(300));
        assertThat(limited.usage(SCOPE).nearlyFull()).isTrue();
        limited.store(MediaUpload.checked(OTHER, "b.vtt"), vtt(900));
    }

    @Test
    void whatAModuleReleasesNoLongerCounts() {
        var stored = store.store(MediaUpload.checked(SCOPE, "a.vtt"), vtt(1000));
        store.release(SCOPE, stored.hash());
        assertThat(store.usage(SCOPE).used()).isZero();
        assertThat(store.find(stored.hash())).isPresent();
        jdbc.sql("DELETE FROM media_object WHERE sha256 = ?")
                .param(stored.hash().hex())
                .update();
    }

    @Test
    void oneUploaderHasALimitOverAllModules() {
        var limited = limited(1000, 100_000, 1500);
        limited.store(MediaUpload.checked(SCOPE, "a.vtt"), vtt(1000));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> limited.store(MediaUpload.checked(OTHER, "b.vtt"), vtt(900)))
                .extracting(RefusedException::key)
                .isEqualTo("media.quota.uploader");
        TestUsers.signIn(BUDI, Role.PELATIH);
        limited.store(MediaUpload.checked(OTHER, "b.vtt"), vtt(900));
    }

    @Test
    void theWholeStoreHasALimit() {
        var settings = new MediaProperties(
                Place.DATABASE,
                Path.of("target"),
                new MediaProperties.S3("", "", "", "", ""),
                DataSize.ofBytes(1000),
                DataSize.ofBytes(store.usage().used() + 10),
                DataSize.ofBytes(100_000),
                DataSize.ofBytes(100_000),
                Duration.ofDays(7));
        var full = store(settings);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> full.store(MediaUpload.checked(SCOPE, "a.vtt"), vtt(500)))
                .extracting(RefusedException::key)
                .isEqualTo("media.quota.total");
    }

    @Test
    void theCleanupRemovesWhatIsOldAndReferredToByNobody() {
        var unused = old(vtt(101));
        var fresh = store.store(MediaUpload.checked(SCOPE, "a.vtt"), vtt(102));
        var referredTo = old(vtt(103));
        refer(referredTo);
        cleanup().run();
        assertThat(store.find(unused.hash())).isEmpty();
        assertThat(store.find(fresh.hash())).isPresent();
        assertThat(store.read(referredTo.hash())).hasSize(103);
    }

    @Test
    void aReferenceMadeInTheLastMomentWins() {
        var content = old(vtt(104));
        var late = new MediaCleanup(
                unreferenced, contents, transaction, stores, settings(100, 100, 100), audit, TestClock.CLOCK);
        TestMariaDb.owner()
                .sql("CREATE TABLE uji_rujukan (sha256 CHAR(64) NOT NULL REFERENCES media_object (sha256))")
                .update();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("INSERT INTO uji_rujukan (sha256) VALUES (?)")
                    .param(content.hash().hex())
                    .update();
        });
        late.run();
        assertThat(store.read(content.hash())).hasSize(104);
    }

    @Test
    void whatIsHandedInAgainIsFreshAgain() {
        var content = old(vtt(105));
        store.store(MediaUpload.checked(SCOPE, "a.vtt"), vtt(105));
        cleanup().run();
        assertThat(store.read(content.hash())).hasSize(105);
    }

    @Test
    void whatAnEndedProcessLeftHalfWrittenIsNotThereAndGoes() throws IOException {
        try (var spool = Spool.of(vtt(106), 1000)) {
            register.begin(spool.hash(), 106, new ContentCheck.Facts("text/vtt", 0, 0), Place.DATABASE);
            stores.current().put(spool.hash(), spool.file());
            jdbc.sql(OLD).param(spool.hash().hex()).update();
            assertThat(store.find(spool.hash())).isEmpty();
            cleanup().run();
            assertThat(jdbc.sql("SELECT COUNT(*) FROM media_chunk WHERE sha256 = ?")
                            .param(spool.hash().hex())
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void noBytesComeInWhileATransactionHoldsAConnection() {
        var upload = MediaUpload.checked(SCOPE, "a.vtt");
        transaction.executeWithoutResult(status -> {
            assertThatIllegalStateException().isThrownBy(() -> store.store(upload, vtt(107)));
            assertThatIllegalStateException().isThrownBy(() -> store.bring(upload, vtt(107)));
        });
        assertThat(store.usage(SCOPE).used()).isZero();
    }

    @Test
    void whatWasBroughtCountsOnceItIsHandedIn() {
        var upload = MediaUpload.checked(MediaScope.unborn("uji"), "a.vtt");
        var brought = store.bring(upload, vtt(107));
        assertThat(store.usage(SCOPE).used()).isZero();
        transaction.executeWithoutResult(status -> {
            store.handIn(SCOPE, Map.of(upload, brought));
            status.setRollbackOnly();
        });
        assertThat(store.usage(SCOPE).used()).isZero();
        transaction.executeWithoutResult(status -> store.handIn(SCOPE, Map.of(upload, brought)));
        assertThat(store.usage(SCOPE).used()).isEqualTo(107);
    }

    @Test
    void whatWasBroughtApartHasNoRoomTogether() {
        var limited = limited(1000, 1500, 100_000);
        var contents = new HashMap<MediaUpload, StoredMedium>();
        for (var size : List.of(900, 901)) {
            var upload = MediaUpload.checked(MediaScope.unborn("uji"), size + ".vtt");
            contents.put(upload, limited.bring(upload, vtt(size)));
        }
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> limited.handIn(SCOPE, contents)))
                .extracting(RefusedException::key)
                .isEqualTo("media.quota.module");
        assertThat(limited.usage(SCOPE).used()).isZero();
    }

    @Test
    void whatTheCallerTakesBackIsSweptWithItsBytes() throws IOException {
        try (var s3 = new SmallS3()) {
            var remote = new ByteStores(Place.S3, List.of(new S3Bytes(s3.settings())));
            var far = new MediaStore(
                    register,
                    new MediaQuotas(contents, uploads, settings(999, 999, 999)),
                    remote,
                    settings(999, 999, 999),
                    currentUser,
                    audit);
            var upload = MediaUpload.checked(SCOPE, "a.vtt");
            var stored = far.bring(upload, vtt(109));
            transaction.executeWithoutResult(status -> {
                far.handIn(SCOPE, Map.of(upload, stored));
                status.setRollbackOnly();
            });
            assertThat(s3.objects).hasSize(1);
            jdbc.sql(OLD).param(stored.hash().hex()).update();

            new MediaCleanup(unreferenced, contents, transaction, remote, settings(1, 1, 1), audit, TestClock.CLOCK)
                    .run();

            assertThat(s3.objects).isEmpty();
        }
    }

    @Test
    void aThumbnailIsMadeOfALargePictureOnly() throws IOException {
        var large = picture("media/besar.png", 800, 400);
        var small = picture("media/kecil.png", 80, 40);
        var thumbnail = thumbnails.of(large.hash(), 200).orElseThrow();
        var read = ImageIO.read(new ByteArrayInputStream(thumbnail));
        assertThat(List.of(read.getWidth(), read.getHeight())).containsExactly(200, 100);
        assertThat(thumbnails.of(small.hash(), 200)).isEmpty();
        assertThat(thumbnails.of(
                        store.store(MediaUpload.checked(SCOPE, "a.vtt"), vtt(108))
                                .hash(),
                        200))
                .isEmpty();
    }

    private StoredMedium picture(String name, int width, int height) {
        var bytes = ContentCheckTest.picture("png", width, height);
        return store.store(MediaUpload.checked(SCOPE, name), new ByteArrayInputStream(bytes));
    }

    private StoredMedium old(InputStream content) {
        var stored = store.store(MediaUpload.checked(SCOPE, "lama.vtt"), content);
        jdbc.sql(OLD).param(stored.hash().hex()).update();
        return stored;
    }

    private void refer(StoredMedium medium) {
        TestMariaDb.owner()
                .sql("CREATE TABLE uji_rujukan (sha256 CHAR(64) NOT NULL REFERENCES media_object (sha256))")
                .update();
        jdbc.sql("INSERT INTO uji_rujukan (sha256) VALUES (?)")
                .param(medium.hash().hex())
                .update();
    }

    private MediaCleanup cleanup() {
        return new MediaCleanup(unreferenced, contents, transaction, stores, settings(1, 1, 1), audit, TestClock.CLOCK);
    }

    private void refused(String reason, String name, String content) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> store.store(MediaUpload.checked(SCOPE, name), text(content)))
                .extracting(RefusedException::key)
                .isEqualTo(reason);
    }

    private MediaStore limited(long file, long module, long uploader) {
        return store(settings(file, module, uploader));
    }

    private static MediaProperties settings(long file, long module, long uploader) {
        return new MediaProperties(
                Place.DATABASE,
                Path.of("target"),
                new MediaProperties.S3("", "", "", "", ""),
                DataSize.ofBytes(file),
                DataSize.ofTerabytes(1),
                DataSize.ofBytes(module),
                DataSize.ofBytes(uploader),
                Duration.ofDays(7));
    }

    private MediaStore store(MediaProperties settings) {
        return new MediaStore(
                register, new MediaQuotas(contents, uploads, settings), stores, settings, currentUser, audit);
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Captions of so many bytes, unlike those of any other number. */
    private static InputStream vtt(int bytes) {
        return text("WEBVTT\n" + "-".repeat(bytes - 7));
    }
}
