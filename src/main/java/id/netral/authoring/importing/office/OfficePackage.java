package id.netral.authoring.importing.office;

import id.netral.common.RefusedException;
import id.netral.common.workbook.EagerParts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Word or PowerPoint file from outside, opened only after each of its XML parts was found harmless. Relations that point
 * out of the file are never followed.
 */
public final class OfficePackage implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OfficePackage.class);
    private static final Set<String> XML = Set.of("xml", "rels", "vml");
    private static final String MAIN = "/officeDocument";

    private final OPCPackage opc;
    private final PackagePart main;

    private OfficePackage(OPCPackage opc, PackagePart main) {
        this.opc = opc;
        this.main = main;
    }

    /** Opens the file; every refusal is a {@link RefusedException}. */
    public static OfficePackage open(Path file) throws IOException {
        try (var zip = OfficeArchive.open(file)) {
            check(zip);
        }
        if (!EagerParts.fit(file)) {
            throw new RefusedException("importing.file.bomb");
        }
        OPCPackage opc = null;
        try {
            opc = OPCPackage.open(file.toFile(), PackageAccess.READ);
            var opened = new OfficePackage(opc, main(opc));
            opened.checkParts();
            return opened;
        } catch (OpenXML4JException | IOException | RuntimeException e) { // a hostile file fails in many ways
            if (opc != null) {
                opc.revert();
            }
            throw refusal(e);
        }
    }

    private static void check(OfficeArchive zip) {
        var elements = 0;
        for (var name : zip.names()) {
            if (XML.contains(OfficeArchive.ending(name))) {
                elements += OfficeXml.check(new ByteArrayInputStream(Objects.requireNonNull(zip.bytes(name))));
            }
            if (elements > OfficeXml.MOST_ELEMENTS) {
                throw new RefusedException("importing.file.too-deep");
            }
        }
    }

    private static PackagePart main(OPCPackage opc) {
        for (var relation : opc.getRelationships()) {
            if (relation.getRelationshipType().endsWith(MAIN) && relation.getTargetMode() == TargetMode.INTERNAL) {
                var part = opc.getPart(relation);
                if (part != null) {
                    return part;
                }
            }
        }
        throw new RefusedException("importing.file.damaged");
    }

    /** Parts may be XML without saying so in their name. */
    private void checkParts() throws OpenXML4JException, IOException {
        for (var part : opc.getParts()) {
            var type = part.getContentType();
            if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                throw new RefusedException("importing.file.macro");
            }
            if (type.endsWith("xml")
                    && !XML.contains(OfficeArchive.ending(part.getPartName().getName()))) {
                try (var in = part.getInputStream()) {
                    OfficeXml.check(in);
                }
            }
        }
    }

    /** The part everything else hangs on. */
    public PackagePart main() {
        return main;
    }

    /** For a library that reads the package itself. */
    public OPCPackage opc() {
        return opc;
    }

    /** Hands on the children of the first element of that name in the main part. */
    public void children(PackagePart part, String parent, Consumer<XmlTree> taker) {
        try (var in = part.getInputStream()) {
            OfficeXml.children(in, parent, taker);
        } catch (IOException e) {
            throw new RefusedException("importing.file.damaged");
        }
    }

    /** The part a relation of the main part leads to, by the end of its type; null when there is none inside the file. */
    @Nullable
    public PackagePart related(String typeEnd) {
        for (var relation : relations(main)) {
            if (relation.getRelationshipType().endsWith("/" + typeEnd)) {
                return target(main, relation);
            }
        }
        return null;
    }

    /** Whether the part names something outside the file by a relation of that type. */
    public static boolean hasExternal(PackagePart part, String typeEnd) {
        for (var relation : relations(part)) {
            if (relation.getTargetMode() == TargetMode.EXTERNAL
                    && relation.getRelationshipType().endsWith("/" + typeEnd)) {
                return true;
            }
        }
        return false;
    }

    /** The relation of a part, null when there is none of that id. */
    public static @Nullable PackageRelationship relation(PackagePart from, String id) {
        return id.isEmpty() ? null : from.getRelationship(id);
    }

    /** Where the relation leads inside the file; null for one that leads out or nowhere. */
    public static @Nullable PackagePart target(PackagePart from, @Nullable PackageRelationship relation) {
        if (relation == null || relation.getTargetMode() == TargetMode.EXTERNAL) {
            return null;
        }
        try {
            return from.getRelatedPart(relation);
        } catch (OpenXML4JException | RuntimeException e) {
            return null; // names a part that is not there
        }
    }

    private static Iterable<PackageRelationship> relations(PackagePart part) {
        try {
            return part.getRelationships();
        } catch (OpenXML4JException e) {
            throw new RefusedException("importing.file.damaged");
        }
    }

    /** All bytes of a part. */
    public static byte[] bytes(PackagePart part) {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /** What a failure of the library means; its own words are technical English. */
    public static RefusedException refusal(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var message = String.valueOf(cause.getMessage());
            if (cause instanceof RefusedException refused) {
                return refused;
            }
            if (message.contains("Zip bomb")) {
                return new RefusedException("importing.file.bomb");
            }
            if (message.contains("DOCTYPE")) {
                return new RefusedException("importing.file.entities");
            }
        }
        LOG.info("An office file could not be read", failure);
        return new RefusedException("importing.file.damaged");
    }

    @Override
    public void close() {
        opc.revert(); // opened for reading only: nothing is written back
    }
}
