package id.netral.scorm;

import id.netral.TestUsers;
import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.learning.CompletedBy;
import id.netral.security.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.security.core.context.SecurityContextHolder;

/** A package as authoring tools make them: a manifest, pages, a script that looks for the API in the windows around. */
public final class TestPackage {

    /** Accounts of nobody else in any test. */
    public static final EmployeeId UPLOADER = new EmployeeId(990_001);

    public static final EmployeeId REVIEWER = new EmployeeId(990_002);

    /** Looks for the API as the tools of the trade do: in the windows around the page's own, never in its own. */
    public static final String FINDER = """
        function scan(win) {
          let tried = 0;
          while ((win.API === null || win.API === undefined) && win.parent !== null && win.parent !== win) {
            if (++tried > 500) { return null; }
            win = win.parent;
          }
          return win.API;
        }
        function findApi() {
          if (window.parent !== null && window.parent !== window) {
            const found = scan(window.parent);
            if (found) { return found; }
          }
          return window.top.opener ? scan(window.top.opener) : null;
        }
        """;

    private static final String LESSON = """
        <!DOCTYPE html>
        <html lang="id"><head><meta charset="utf-8"><title>Uji</title><link rel="stylesheet" href="gaya/gaya.css">
        <script src="cari.js"></script></head>
        <body><h1>Pelajaran uji</h1>
        <p>Tempat: <output id="tempat"></output></p>
        <p>Masuk: <output id="masuk"></output></p>
        <p>Catatan: <output id="catatan"></output></p>
        <button id="lanjut">Lanjut</button> <button id="tunda">Tunda</button> <button id="selesai">Selesai</button>
        <script>
        const api = findApi();
        api.LMSInitialize('');
        const place = api.LMSGetValue('cmi.core.lesson_location') || '1';
        document.getElementById('tempat').textContent = place;
        document.getElementById('masuk').textContent = api.LMSGetValue('cmi.core.entry') || '-';
        document.getElementById('catatan').textContent = api.LMSGetValue('cmi.suspend_data') || '-';
        document.getElementById('lanjut').onclick = () => {
          const next = String(Number(document.getElementById('tempat').textContent) + 1);
          document.getElementById('tempat').textContent = next;
          api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
          api.LMSSetValue('cmi.core.lesson_location', next);
          api.LMSSetValue('cmi.suspend_data', 'halaman=' + next);
          api.LMSCommit('');
        };
        document.getElementById('tunda').onclick = () => {
          api.LMSSetValue('cmi.core.exit', 'suspend');
          api.LMSSetValue('cmi.core.session_time', '0000:10:30.50');
          api.LMSFinish('');
        };
        document.getElementById('selesai').onclick = () => {
          api.LMSSetValue('cmi.core.score.raw', '87.5');
          api.LMSSetValue('cmi.core.lesson_status', 'completed');
          api.LMSFinish('');
        };
        </script></body></html>
        """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** A package of one part with a mastery score of 70, which passes with 87.5. */
    public static TestPackage lesson() {
        return new TestPackage()
                .with("imsmanifest.xml", manifest("""
                    <item identifier="I1" identifierref="R1"><title>Pelajaran uji</title>
                      <adlcp:masteryscore>70</adlcp:masteryscore></item>"""))
                .with("isi/index.html", LESSON)
                .with("isi/cari.js", FINDER)
                .with("isi/gaya/gaya.css", "h1 { color: rgb(11, 74, 72); }");
    }

    /** A package of two parts without scores. */
    public static TestPackage twoParts() {
        return lesson().with("imsmanifest.xml", manifest("""
            <item identifier="BAB"><title>Bab</title>
              <item identifier="I1" identifierref="R1"><title>Satu</title></item>
              <item identifier="I2" identifierref="R1" parameters="?bagian=2"><title>Dua</title></item></item>"""));
    }

    /** A manifest with the items, whose resource R1 is {@code isi/index.html}. */
    public static String manifest(String items) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest identifier="UJI" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
              <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
              <organizations default="O1"><organization identifier="O1"><title>Paket uji</title>
                %s
              </organization></organizations>
              <resources><resource identifier="R1" type="webcontent" adlcp:scormtype="sco" href="isi/index.html">
                <file href="isi/index.html"/></resource></resources>
            </manifest>
            """.formatted(items);
    }

    public TestPackage with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public TestPackage with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    public TestPackage without(String path) {
        files.remove(path);
        return this;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Uploaded by one person and approved by another; whoever is signed in stays so. */
    public ScormPackageId offer(
            ScormPackages packages, PackageReview review, ModuleId module, CompletedBy counts, Path folder)
            throws IOException {
        var before = SecurityContextHolder.getContext().getAuthentication();
        try {
            TestUsers.signIn(UPLOADER, Role.PELATIH);
            var id = packages.add(module, counts, in(folder));
            TestUsers.signIn(REVIEWER, Role.PENINJAU);
            review.approve(id);
            return id;
        } finally {
            SecurityContextHolder.clearContext();
            if (before != null) {
                SecurityContextHolder.getContext().setAuthentication(before);
            }
        }
    }

    public Path in(Path folder) {
        try {
            return Files.write(folder.resolve("paket.zip"), bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
