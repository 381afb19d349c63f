package id.netral.assessment.exchange.qti;

import java.util.regex.Pattern;

/** The two versions of QTI we write; their elements differ in spelling, not in meaning. */
public enum QtiDialect {
    V21(
            "http://www.imsglobal.org/xsd/imsqti_v2p1",
            "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd",
            "http://www.imsglobal.org/xsd/imscp_v1p1",
            "http://www.imsglobal.org/xsd/imsqti_metadata_v2p1",
            "imsqti_item_xmlv2p1",
            "QTIv2.1 Package",
            "1.0.0"),
    V30(
            "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
            "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd",
            "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
            "http://www.imsglobal.org/xsd/imsqti_metadata_v3p0",
            "imsqti_item_xmlv3p0",
            "QTI Package",
            "3.0.0");

    private static final Pattern HUMP = Pattern.compile("([A-Z])");

    final String items;
    final String itemSchema;
    final String manifest;
    final String metadata;
    final String resourceType;
    final String schema;
    final String schemaVersion;

    QtiDialect(
            String items,
            String itemSchema,
            String manifest,
            String metadata,
            String resourceType,
            String schema,
            String schemaVersion) {
        this.items = items;
        this.itemSchema = itemSchema;
        this.manifest = manifest;
        this.metadata = metadata;
        this.resourceType = resourceType;
        this.schema = schema;
        this.schemaVersion = schemaVersion;
    }

    /** How a QTI element of version 2.1 is called. */
    String element(String name) {
        return this == V21 ? name : "qti-" + attribute(name);
    }

    /** How a QTI attribute of version 2.1 is called. */
    String attribute(String name) {
        return this == V21
                ? name
                : HUMP.matcher(name).replaceAll(hump -> "-" + hump.group(1).toLowerCase(java.util.Locale.ROOT));
    }
}
